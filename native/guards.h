// Checks that libtorch's own kernels lack: without them a value from JavaScript would end the process.
#pragma once

#include <ATen/core/stack.h>

#include <string>

namespace nodetorch {

/// Throws where the arguments on the stack would crash or hang the kernel.
using Guard = void (*)(const torch::jit::Stack& arguments);

/// The guard of an operator (`aten::linalg_eigvals`), or null: nearly all need none.
Guard FindGuard(const std::string& operator_label);

}  // namespace nodetorch
