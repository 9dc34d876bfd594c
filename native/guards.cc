#include "guards.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/isfinite.h>
#include <ATen/ops/isnan.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

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

/// An index tensor's elements, where the kernel for the CPU would read them unchecked.
std::optional<at::Tensor> CpuIndices(const c10::IValue& argument) {
  if (!argument.isTensor() || !argument.toTensor().defined()) return std::nullopt;
  const at::Tensor& tensor = argument.toTensor();
  const bool integral = at::isIntegralType(tensor.scalar_type(), /*includeBool=*/false);
  if (!tensor.is_cpu() || tensor.layout() != at::kStrided || !integral || tensor.numel() == 0) return std::nullopt;
  return tensor.to(at::kLong).contiguous();
}

std::vector<int64_t> Lengths(const c10::IValue& argument) {
  if (argument.isIntList()) return argument.toIntVector();
  const auto tensor = CpuIndices(argument);
  if (!tensor) return {};
  const auto* data = tensor->const_data_ptr<int64_t>();
  return {data, data + tensor->numel()};
}

void CheckLabels(const int64_t* labels, int64_t count, int64_t classes) {
  for (int64_t i = 0; i < count; ++i) {
    if (labels[i] < 0 || labels[i] >= classes) {
      throw BindingError("torch", "expected labels from 0 to " + std::to_string(classes - 1) + ", got " + std::to_string(labels[i]));
    }
  }
}

/// Looks labels up in the probabilities, with no look at them. What lies behind a target's length is not read.
void CtcLabels(const Stack& arguments) {
  const at::Tensor& log_probs = arguments[0].toTensor();
  const auto targets = CpuIndices(arguments[1]);
  if (!targets || !log_probs.is_cpu() || log_probs.dim() == 0) return;
  const int64_t classes = log_probs.size(-1);
  const auto* labels = targets->const_data_ptr<int64_t>();
  const auto lengths = Lengths(arguments[3]);
  if (targets->dim() != 2) {
    int64_t total = 0;
    for (const int64_t length : lengths) total = std::clamp<int64_t>(length, 0, targets->numel() - total) + total;
    CheckLabels(labels, total, classes);
    return;
  }
  const int64_t width = targets->size(1);
  for (size_t i = 0; i < lengths.size() && static_cast<int64_t>(i) < targets->size(0); ++i) {
    CheckLabels(labels + i * width, std::clamp<int64_t>(lengths[i], 0, width), classes);
  }
}

void CheckRising(const at::Tensor& offsets, int64_t end) {
  if (offsets.dim() == 0 || offsets.min().item<int64_t>() < 0 || offsets.max().item<int64_t>() > end ||
      !offsets.diff().ge(0).all().item<bool>()) {
    throw BindingError("torch", "expected offsets that rise from 0 to " + std::to_string(end) + " at most");
  }
}

/// Sums what lies between one offset and the next.
void BagOffsets(const Stack& arguments) {
  const auto offsets = CpuIndices(arguments[2]);
  if (offsets && arguments[1].isTensor()) CheckRising(*offsets, arguments[1].toTensor().numel());
}

/// Reads as far as lengths and offsets say.
void Segments(const Stack& arguments) {
  const at::Tensor& data = arguments[0].toTensor();
  const int64_t axis = arguments[5].toInt();
  if (axis < 0 || axis >= data.dim()) return;
  const int64_t size = data.size(axis);
  if (const auto offsets = CpuIndices(arguments[4])) CheckRising(*offsets, size);
  const auto lengths = CpuIndices(arguments[2]);
  if (lengths && (lengths->min().item<int64_t>() < 0 || lengths->max().item<int64_t>() > size ||
                  lengths->sum(-1).max().item<int64_t>() > size)) {
    throw BindingError("torch", "expected lengths that are not negative and add up to " + std::to_string(size));
  }
}

/// The kernel counts trials down, which never ends for NaN.
void BinomialCounts(const Stack& arguments) {
  const at::Tensor& count = arguments[0].toTensor();
  const bool dense = count.is_cpu() && count.layout() == at::kStrided;
  if (dense && count.is_floating_point() && at::isnan(count).any().item<bool>()) {
    throw BindingError("torch", "binomial: the number of trials must not be NaN");
  }
}

}  // namespace

Guard FindGuard(const std::string& operator_label) {
  static const std::unordered_map<std::string, Guard> guards = {
      {"aten::linalg_eigvals", FiniteMatrix},  {"aten::linalg_eigvals.out", FiniteMatrix},
      {"aten::_linalg_eigvals", FiniteMatrix}, {"aten::max_pool1d", PoolingSizes},
      {"aten::_stack", SomeTensors},           {"aten::_stack.out", SomeTensors},
      {"aten::_weight_norm_interface", WeightNormSizes},
      {"aten::ctc_loss.IntList", CtcLabels},   {"aten::ctc_loss.Tensor", CtcLabels},
      {"aten::_ctc_loss", CtcLabels},          {"aten::_ctc_loss.Tensor", CtcLabels},
      {"aten::embedding_bag", BagOffsets},     {"aten::embedding_bag.padding_idx", BagOffsets},
      {"aten::_embedding_bag", BagOffsets},    {"aten::_embedding_bag_forward_only", BagOffsets},
      {"aten::segment_reduce", Segments},      {"aten::binomial", BinomialCounts},
      {"aten::binomial.out", BinomialCounts},
      {"aten::_convert_indices_from_coo_to_csr", RowsInRange},
      {"aten::_convert_indices_from_csr_to_coo", RowPointers},
  };
  const auto found = guards.find(operator_label);
  return found == guards.end() ? nullptr : found->second;
}

}  // namespace nodetorch
