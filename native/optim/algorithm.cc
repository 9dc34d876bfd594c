#include "algorithm.h"

#include <ATen/ScalarOps.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_neg.h>
#include <ATen/ops/full.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/DefaultDtype.h>

#include <limits>

#include "../errors.h"

namespace nodetorch::optim {

void Batch::Set(size_t k, std::vector<at::Tensor> tensors) {
  for (size_t i = 0; i < slots.size(); ++i) slots[i]->state[k] = tensors[i];
  state[k] = std::move(tensors);
}

void Batch::Negate() { grads = at::_foreach_neg(grads); }

void Batch::AddDecay(double decay) { grads = at::_foreach_add(grads, params, decay); }

void Batch::ViewAsReal() {
  if (!params.front().is_complex()) return;
  const auto view = [](std::vector<at::Tensor>& tensors) {
    for (auto& tensor : tensors) {
      if (tensor.defined() && tensor.is_complex()) tensor = at::view_as_real(tensor);
    }
  };
  view(params);
  view(grads);
  for (auto& tensors : state) view(tensors);
}

double Algorithm::Value(const char* parameter, Values values) const {
  for (size_t i = 0; i < parameters.size(); ++i) {
    if (parameters[i] == parameter) return values[i];
  }
  return std::numeric_limits<double>::quiet_NaN();
}

const Algorithm& FindAlgorithm(const std::string& name) {
  static const Algorithm* const all[] = {&kSGD,     &kASGD,    &kAdam,  &kAdamax,    &kNAdam, &kRAdam,     &kAdadelta,
                                         &kAdagrad, &kRMSprop, &kRprop, &kAdafactor, &kMuon,  &kSparseAdam};
  for (const Algorithm* algorithm : all) {
    if (name == algorithm->name) return *algorithm;
  }
  ThrowRange("no optimizer algorithm is called '" + name + "'");
}

void Scale(at::TensorList tensors, double factor) {
  at::_foreach_mul_(tensors, at::native::wrapped_scalar_tensor(factor));
}

at::Tensor ZerosLike(const at::Tensor& like) { return at::zeros_like(like, {}, at::MemoryFormat::Preserve); }

at::Tensor ScalarState(const at::Tensor& param, double value, bool on_device) {
  const bool wide = !on_device && c10::get_default_dtype_as_scalartype() == at::kDouble;
  const auto dtype = wide ? at::kDouble : at::kFloat;
  return at::full({}, value, at::TensorOptions().dtype(dtype).device(on_device ? param.device() : at::kCPU));
}

void InitZeros(Slot& slot, size_t k) {
  if (!slot.state[k].defined()) slot.state[k] = ZerosLike(slot.param);
}

void InitStep(Slot& slot, bool on_device) {
  if (!slot.state[0].defined()) slot.state[0] = ScalarState(slot.param, 0, on_device);
}

}  // namespace nodetorch::optim
