// What the addon for CUDA keeps for one JavaScript environment, beside the tensors that it shares with the main addon.
#pragma once

#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>

#include <memory>

#include "environment.h"

namespace nodetorch::cuda {

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

  Slots<std::unique_ptr<at::cuda::CUDAGraph>> graphs;
  Slots<std::shared_ptr<at::cuda::CUDAEvent>> events;
  Slots<std::shared_ptr<Kernel>> kernels;
  std::shared_ptr<Nvrtc> nvrtc;
};

}  // namespace nodetorch::cuda
