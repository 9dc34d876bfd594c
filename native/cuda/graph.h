// CUDA graphs: captured once, replayed with one launch.
#pragma once

#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportGraph(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
