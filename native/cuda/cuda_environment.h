// What the addon for CUDA keeps for one JavaScript environment, beside the tensors that it shares with the main addon.
#pragma once

#include <ATen/cuda/CUDAEvent.h>

#include <memory>

#include "cuda/graph.h"
#include "environment.h"

namespace nodetorch::cuda {

class CudaEnvironment final : public Environment {
 public:
  CudaEnvironment(napi_env env, const Environment& main) : Environment(env, main.shared) {}

  static CudaEnvironment& Of(const Environment& state) {
    return const_cast<CudaEnvironment&>(static_cast<const CudaEnvironment&>(state));
  }

  Slots<std::unique_ptr<Graph>> graphs;
  Slots<std::shared_ptr<at::cuda::CUDAEvent>> events;
  /// Of the memory that is left to the collector, what the last full collection did not free.
  int64_t reachable_bytes = 0;
};

}  // namespace nodetorch::cuda
