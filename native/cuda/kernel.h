// Kernels that were compiled at run time: loaded and launched through the driver.
#pragma once

#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportKernel(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
