// Random numbers: of the CPU's generator, seeded by what the CUDA generator gives its kernels.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/cuda/PhiloxCudaState.h>

#include <optional>

namespace simulator {

/// What a call of a random operator draws from. In a graph it lies in the device's memory, where each replay puts the
/// generator's present state.
using RandomState = std::optional<at::PhiloxCudaState>;

/// Takes the state for a call of the operator, which moves its CUDA generator on.
RandomState TakeRandomState(const c10::OperatorHandle& op, const torch::jit::Stack& args, c10::DeviceIndex device);

/// Makes the operator draw from the state: by a generator among the arguments, if it takes one, and else, while this
/// lives, by the CPU's default generator.
class UseRandomState {
 public:
  UseRandomState(const c10::OperatorHandle& op, const RandomState& state, torch::jit::Stack& args);
  ~UseRandomState();
  UseRandomState(const UseRandomState&) = delete;

 private:
  at::Generator borrowed_;
  at::Tensor before_;
};

}  // namespace simulator
