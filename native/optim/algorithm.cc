#include "algorithm.h"

#include <ATen/ScalarOps.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_neg.h>
#include <ATen/ops/_foreach_pow.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/full.h>
#include <ATen/ops/view_as_real.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/DefaultDtype.h>
#include <c10/util/StringUtil.h>

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

double Algorithm::Value(const char* parameter, const Values& values) const {
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

std::string Describe(const at::Tensor& tensor) {
  return c10::str(tensor.scalar_type(), tensor.sizes(), " on ", tensor.device());
}

void AlignForFused(Batch& batch, const Algorithm& algorithm) {
  for (size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    TORCH_CHECK(param.is_non_overlapping_and_dense(), algorithm.name,
                ": `fused=True` requires parameters whose elements fill their memory, but one has sizes ",
                param.sizes(), " and strides ", param.strides());
    const auto align = [&](const at::Tensor& tensor, const std::string& what) {
      TORCH_CHECK(tensor.sizes() == param.sizes() && tensor.device() == param.device() && !tensor.is_sparse(),
                  algorithm.name, ": `fused=True` requires a dense ", what, " like its parameter, ", Describe(param),
                  ", but it is ", Describe(tensor));
      if (tensor.strides() == param.strides() && tensor.scalar_type() == param.scalar_type()) return tensor;
      return at::empty_like(param).copy_(tensor);
    };
    batch.grads[i] = align(batch.grads[i], "gradient");
    for (size_t k = 0; k < batch.state.size(); ++k) {
      at::Tensor& state = batch.state[k][i];
      if (!state.defined()) continue;
      if (algorithm.state[k] == "step") {
        TORCH_CHECK(state.dim() == 0 && state.scalar_type() == at::kFloat && state.device() == param.device(),
                    algorithm.name, ": `fused=True` requires step counts in float32 beside the parameters, but one is ",
                    Describe(state));
      } else {
        state = batch.slots[i]->state[k] = align(state, algorithm.state[k]);
      }
    }
  }
}

void Scale(at::TensorList tensors, double factor) {
  at::_foreach_mul_(tensors, at::native::wrapped_scalar_tensor(factor));
}

void Scale(at::TensorList tensors, const at::Tensor& factor) { at::_foreach_mul_(tensors, factor); }

at::Tensor ZerosLike(const at::Tensor& like) { return at::zeros_like(like, {}, at::MemoryFormat::Preserve); }

at::TensorOptions ScalarOptions(const at::Tensor& param, bool on_device) {
  const auto dtype = c10::get_default_dtype_as_scalartype() == at::kDouble ? at::kDouble : at::kFloat;
  return at::TensorOptions().dtype(dtype).device(on_device ? param.device() : at::kCPU);
}

at::Tensor ScalarState(const at::Tensor& param, double value, bool on_device) {
  return at::full({}, value, ScalarOptions(param, on_device));
}

void InitZeros(Slot& slot, size_t k) {
  if (!slot.state[k].defined()) slot.state[k] = ZerosLike(slot.param);
}

void InitStep(Slot& slot, bool on_device) {
  if (!slot.state[0].defined()) slot.state[0] = ScalarState(slot.param, 0, on_device);
}

void InitFusedStep(Slot& slot) {
  if (slot.state[0].defined()) return;
  slot.state[0] = at::zeros({}, at::TensorOptions().dtype(at::kFloat).device(slot.param.device()));
}

std::vector<at::Tensor> NegativeCorrection(double beta, at::TensorList steps) {
  auto correction = at::_foreach_pow(at::Scalar(beta), steps);
  at::_foreach_sub_(correction, 1);
  return correction;
}

std::vector<at::Tensor> BiasCorrection(double beta, at::TensorList steps) {
  auto correction = NegativeCorrection(beta, steps);
  at::_foreach_neg_(correction);
  return correction;
}

}  // namespace nodetorch::optim
