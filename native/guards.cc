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

/// Divides by the number of elements, and reads as many norms as there are slices.
void WeightNormSizes(const Stack& arguments) {
  const at::Tensor& v = arguments[0].toTensor();
  const at::Tensor& g = arguments[1].toTensor();
  const int64_t dim = arguments[2].toInt();
  if (v.numel() == 0) throw BindingError("torch", "expected a tensor with elements, got an empty one");
  if (dim < 0 || dim >= v.dim() || g.numel() != v.size(dim)) {
    throw BindingError("torch", "expected a norm for each of the slices along dimension " + std::to_string(dim) + ", got " +
                                    std::to_string(g.numel()));
  }
}

/// Counts rows into an array of `size`, with no look at the rows.
void RowsInRange(const Stack& arguments) {
  const at::Tensor& rows = arguments[0].toTensor();
  const int64_t size = arguments[1].toInt();
  const bool integral = at::isIntegralType(rows.scalar_type(), /*includeBool=*/false);
  if (!integral || size < 0 || (rows.numel() > 0 && (rows.min().item<int64_t>() < 0 || rows.max().item<int64_t>() >= size))) {
    throw BindingError("torch", "expected integer row indices from 0 to " + std::to_string(size - 1));
  }
}

/// Writes as many entries as the row pointers say, into room for the column indices.
void RowPointers(const Stack& arguments) {
  const at::Tensor& rows = arguments[0].toTensor();
  const at::Tensor& columns = arguments[1].toTensor();
  const bool integral = at::isIntegralType(rows.scalar_type(), false) && at::isIntegralType(columns.scalar_type(), false);
  if (!integral || rows.dim() == 0 || rows.size(-1) == 0 || columns.dim() == 0 ||
      !rows.select(-1, 0).eq(0).all().item<bool>() || !rows.select(-1, -1).eq(columns.size(-1)).all().item<bool>() ||
      !rows.diff().ge(0).all().item<bool>()) {
    throw BindingError("torch", "expected integer row pointers that rise from 0 to the number of column indices");
  }
}

}  // namespace

Guard FindGuard(const std::string& operator_label) {
  static const std::unordered_map<std::string, Guard> guards = {
      {"aten::linalg_eigvals", FiniteMatrix},  {"aten::linalg_eigvals.out", FiniteMatrix},
      {"aten::_linalg_eigvals", FiniteMatrix}, {"aten::max_pool1d", PoolingSizes},
      {"aten::_stack", SomeTensors},           {"aten::_stack.out", SomeTensors},
      {"aten::_weight_norm_interface", WeightNormSizes},
      {"aten::_convert_indices_from_coo_to_csr", RowsInRange},
      {"aten::_convert_indices_from_csr_to_coo", RowPointers},
  };
  const auto found = guards.find(operator_label);
  return found == guards.end() ? nullptr : found->second;
}

}  // namespace nodetorch
