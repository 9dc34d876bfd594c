// Marks and ranges in the timelines of NVIDIA's profilers.
#pragma once

#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportNvtx(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
