// An operator of the CPU on the simulated device's tensors.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>

namespace simulator {

/// Runs the operator's kernel for `key`, one of the CPU's, on aliases of the arguments on top of the stack, and leaves
/// tensors of the device there. In a stream's capture, the call is recorded too.
void Simulate(const c10::OperatorHandle& op, c10::DispatchKey key, torch::jit::Stack* stack);

}  // namespace simulator
