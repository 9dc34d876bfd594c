// NVRTC: CUDA C++ compiled at run time.
#pragma once

#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportNvrtc(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
