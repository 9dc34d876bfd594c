#include "aliases.h"

#include <ATen/core/List.h>
#include <ATen/ops/_sparse_compressed_tensor_unsafe.h>
#include <ATen/ops/_sparse_coo_tensor_unsafe.h>

namespace simulator {

at::Tensor Aliases::OfSparse(const at::Tensor& tensor) {
  at::Tensor alias = at::_sparse_coo_tensor_unsafe(Of(tensor._indices()), Of(tensor._values()), tensor.sizes(),
                                                   tensor.options().device(at::kCPU));
  return alias._coalesced_(tensor.is_coalesced());
}

at::Tensor Aliases::OfCompressed(const at::Tensor& tensor) {
  const bool rows = tensor.layout() == at::kSparseCsr || tensor.layout() == at::kSparseBsr;
  return at::_sparse_compressed_tensor_unsafe(Of(rows ? tensor.crow_indices() : tensor.ccol_indices()),
                                              Of(rows ? tensor.col_indices() : tensor.row_indices()),
                                              Of(tensor.values()), tensor.sizes(), tensor.options().device(at::kCPU));
}

c10::IValue MapTensors(const c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& function) {
  if (value.isTensor()) return function(value.toTensor());
  if (value.isTensorList()) {
    c10::List<at::Tensor> mapped;
    for (const at::Tensor& tensor : value.toTensorVector()) mapped.push_back(function(tensor));
    return mapped;
  }
  if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> mapped;
    for (const auto& tensor : value.toOptionalTensorVector()) {
      mapped.push_back(tensor ? std::optional(function(*tensor)) : std::nullopt);
    }
    return mapped;
  }
  return value;
}

}  // namespace simulator
