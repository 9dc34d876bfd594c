#include "guards.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/isfinite.h>

#include <limits>
#include <unordered_map>

#include "errors.h"

namespace nodetorch {

namespace {

using torch::jit::Stack;

/// LAPACK's geev writes out of bounds for NaN and infinity; linalg_eig checks, linalg_eigvals does not.
void FiniteMatrix(const Stack& arguments) {
  const at::Tensor& matrix = arguments[0].toTensor();
  const bool dense = matrix.is_cpu() && matrix.layout() == at::kStrided;
  if (dense && (matrix.is_floating_point() || matrix.is_complex()) && !at::isfinite(matrix).all().item<bool>()) {
    throw BindingError("torch", "torch.linalg.eigvals: input tensor should not contain infs or NaNs.");
  }
}

/// The pooling kernel counts up to sizes that it never compares with the input's.
void PoolingSizes(const Stack& arguments) {
  for (const auto& argument : arguments) {
    if (!argument.isIntList()) continue;
    for (const int64_t size : argument.toIntVector()) {
      if (size > std::numeric_limits<int32_t>::max()) {
        throw BindingError("range", "a pooling size must fit 32 bits, got " + std::to_string(size));
      }
    }
  }
}

/// Internal operators that read the first of their tensors unasked.
void SomeTensors(const Stack& arguments) {
  if (arguments[0].isTensorList() && arguments[0].toTensorList().empty()) {
    throw BindingError("torch", "expected a non-empty list of Tensors");
  }
}

}  // namespace

Guard FindGuard(const std::string& operator_label) {
  static const std::unordered_map<std::string, Guard> guards = {
      {"aten::linalg_eigvals", FiniteMatrix},  {"aten::linalg_eigvals.out", FiniteMatrix},
      {"aten::_linalg_eigvals", FiniteMatrix}, {"aten::max_pool1d", PoolingSizes},
      {"aten::_stack", SomeTensors},           {"aten::_stack.out", SomeTensors},
  };
  const auto found = guards.find(operator_label);
  return found == guards.end() ? nullptr : found->second;
}

}  // namespace nodetorch
