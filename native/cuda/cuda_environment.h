// What the addon for CUDA keeps for one JavaScript environment, beside the tensors that it shares with the main addon.
#pragma once

#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <ATen/cuda/MemPool.h>

#include <memory>
#include <unordered_set>
#include <vector>

#include "cuda/graph.h"
#include "environment.h"

namespace nodetorch::cuda {

/// A pool must not go while a graph or a block uses it: libtorch ends the process then. What is still used when the
/// environment ends is left to the process.
struct PoolDeleter {
  static bool IsIdle(at::cuda::MemPool& pool) noexcept {
    try {
      return pool.use_count() <= 1;
    } catch (...) {
      return false;
    }
  }
  void operator()(at::cuda::MemPool* pool) const noexcept {
    if (IsIdle(*pool)) delete pool;
  }
};
using Pool = std::unique_ptr<at::cuda::MemPool, PoolDeleter>;
/// NVRTC's functions.
class Nvrtc;
/// A kernel that was compiled at run time.
struct Kernel;

class CudaEnvironment final : public Environment {
 public:
  CudaEnvironment(napi_env env, const Environment& main) : Environment(env, main.shared) {}

  static CudaEnvironment& Of(const Environment& state) {
    return const_cast<CudaEnvironment&>(static_cast<const CudaEnvironment&>(state));
  }

  /// What `attach` returns.
  napi_ref exports = nullptr;
  Slots<std::unique_ptr<Graph>> graphs;
  Slots<std::shared_ptr<at::cuda::CUDAEvent>> events;
  /// Ids of streams that other libraries made, which are their addresses: no other may be taken for one.
  std::unordered_set<int64_t> external_streams;
  /// Of the memory that is left to the collector, what the last full collection did not free.
  int64_t reachable_bytes = 0;
  Slots<Pool> pools;
  /// Pools that JavaScript has done with, and something else has not.
  std::vector<Pool> retired_pools;
  Slots<std::shared_ptr<Kernel>> kernels;
  std::shared_ptr<Nvrtc> nvrtc;
};

}  // namespace nodetorch::cuda
