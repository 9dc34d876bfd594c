#include "cuda/pressure.h"

#include <ATen/cuda/CUDAContextLight.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/util/StringUtil.h>

#include <algorithm>

#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

namespace {

/// A full collection is worth its time where at most this part of the memory that the process may have is left.
constexpr double kLittle = 1.0 / 8;

bool IsLow() {
  size_t free = 0;
  size_t total = 0;
  if (cudaMemGetInfo(&free, &total) != cudaSuccess) {
    (void)cudaGetLastError();
    return false;
  }
  const auto device = c10::cuda::current_device();
  const auto reserved = c10::cuda::CUDACachingAllocator::getDeviceStats(device).reserved_bytes[0].current;
  const double limit = c10::cuda::CUDACachingAllocator::getMemoryFraction(device) * static_cast<double>(total);
  return std::min(static_cast<double>(free), limit - static_cast<double>(reserved)) < limit * kLittle;
}

class ReclaimMemory final : public c10::FreeMemoryCallback {
 public:
  bool Execute() override {
    // A thread of libtorch's own can't run JavaScript. A capture lays memory out once for all its replays.
    auto* state = static_cast<CudaEnvironment*>(Environment::OfThread());
    if (state == nullptr || !state->shared->reclaim) return false;
    if (c10::cuda::currentStreamCaptureStatusMayInitCtx() != c10::cuda::CaptureStatus::None) return false;
    const int64_t collectable = state->shared->collectable_cuda_bytes;
    if (collectable <= state->reachable_bytes || !IsLow()) return false;
    const bool freed = state->shared->reclaim();
    // What is left was reachable: a collection would be for nothing until there is more.
    state->reachable_bytes = state->shared->collectable_cuda_bytes;
    return freed;
  }
};

}  // namespace

void WatchMemory() {
  // Once for each copy of this addon in the process, whose registry it is: a name that is taken ends the process.
  static const bool registered = [] {
    const auto name = c10::str("nodetorch ", reinterpret_cast<const void*>(&WatchMemory));
    c10::FreeCudaMemoryCallbacksRegistry()->Register(
        name, [] { return std::unique_ptr<c10::FreeMemoryCallback>(std::make_unique<ReclaimMemory>()); });
    return true;
  }();
  (void)registered;
}

}  // namespace nodetorch::cuda
