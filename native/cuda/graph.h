// CUDA graphs: captured once, replayed with one launch.
#pragma once

#include <ATen/cuda/CUDAGraph.h>

#include "environment.h"

namespace nodetorch::cuda {

/// Until 2.14 a capture that fails leaves the allocator giving out the graph's pool, which then never comes back.
class Graph final : public at::cuda::CUDAGraph {
 public:
  using at::cuda::CUDAGraph::CUDAGraph;

  /// A pool of zeros stands for a new one.
  void CaptureBegin(c10::MempoolId_t pool, cudaStreamCaptureMode mode) {
    device_ = c10::cuda::current_device();
    used_ = pool == c10::MempoolId_t{0, 0} ? at::cuda::graph_pool_handle() : pool;
    capture_begin(used_, mode);
  }

  void CaptureEnd() {
    try {
      capture_end();
    } catch (...) {
      CleanUp(*this);
      throw;
    }
  }

 private:
  template <typename T>
  static void CleanUp(T& graph) {
    if constexpr (!requires { graph.allocated_pool_; }) {
      try {
        c10::cuda::CUDACachingAllocator::endAllocateToPool(graph.device_, graph.used_);
        c10::cuda::CUDACachingAllocator::releasePool(graph.device_, graph.used_);
      } catch (const c10::Error&) {
        // It had been ended before something else failed.
      }
    }
  }

  c10::DeviceIndex device_ = 0;
  c10::MempoolId_t used_{0, 0};
};

void ExportGraph(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
