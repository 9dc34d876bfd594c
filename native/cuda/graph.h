// CUDA graphs: captured once, replayed with one launch.
#pragma once

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAGuard.h>

#include "environment.h"
#include "errors.h"

namespace nodetorch::cuda {

/// Until 2.14 a capture that fails leaves the allocator giving out the graph's pool, which then never comes back, and asks
/// the graph at each allocation, also when that is gone.
class Graph final : public at::cuda::CUDAGraph {
 public:
  using at::cuda::CUDAGraph::CUDAGraph;

  ~Graph() {
    if (!is_capturing_) return;
    try {
      const c10::cuda::CUDAStreamGuard guard(capture_stream_);
      CaptureEnd();
    } catch (...) {
      // Nobody is left to tell.
    }
  }

  /// A pool of zeros stands for a new one.
  void CaptureBegin(c10::MempoolId_t pool, cudaStreamCaptureMode mode) {
    if (is_capturing_) throw BindingError("torch", "this CUDAGraph is being captured already");
    device_ = c10::cuda::current_device();
    used_ = pool == c10::MempoolId_t{0, 0} ? at::cuda::graph_pool_handle() : pool;
    capture_begin(used_, mode);
    is_capturing_ = true;
  }

  /// Not while it is captured: the capture would go on into a graph that knows nothing of it.
  void Reset() {
    if (is_capturing_) throw BindingError("torch", "this CUDAGraph is being captured: end that before it is reset");
    reset();
  }

  void CaptureEnd() {
    is_capturing_ = false;
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

  bool is_capturing_ = false;
  c10::DeviceIndex device_ = 0;
  c10::MempoolId_t used_{0, 0};
};

void ExportGraph(Environment& state, napi_value exports);

}  // namespace nodetorch::cuda
