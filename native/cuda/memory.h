// The memory of CUDA devices: what libtorch's caching allocators hold, their
// settings and pools, and their history.
#pragma once

#include "call.h"
#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportMemory(Environment& state, napi_value exports);
void ExportMemoryHistory(Environment& state, napi_value exports);

/// A memory pool's id in argument `i`, two counts; {0, 0}, which is the
/// device's own, where it is left out.
c10::MempoolId_t PoolIdOf(const Call& call, size_t i);
napi_value FromPoolId(napi_env env, c10::MempoolId_t id);

}  // namespace nodetorch::cuda
