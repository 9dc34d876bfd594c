// Rules that scale each element by its own history of gradients.
#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/_fused_adagrad.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/sparse_coo_tensor.h>
#include <ATen/ops/view_as_complex.h>
#include <ATen/ops/view_as_real.h>

#include "algorithm.h"

namespace nodetorch::optim {

namespace {

/// A value of the tensor's dtype; for a complex one the value for both parts, which are two real numbers to these
/// rules.
at::Scalar BothParts(const at::Tensor& tensor, double value) {
  return tensor.is_complex() ? at::Scalar(c10::complex<double>(value, value)) : at::Scalar(value);
}

/// Moves parameters against `updates` by the learning rate.
void MoveBy(const std::vector<at::Tensor>& params, const std::vector<at::Tensor>& updates, const Values& v) {
  if (v.lr.defined()) {
    at::_foreach_add_(params, at::_foreach_mul(updates, -v.lr));
  } else {
    at::_foreach_add_(params, updates, -v[0]);
  }
}

}  // namespace

namespace adadelta {

enum Parameter { lr, rho, eps, weight_decay, maximize, capturable };
enum State { step, square_avg, acc_delta };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  InitStep(slot, v[capturable] != 0);
  InitZeros(slot, square_avg);
  InitZeros(slot, acc_delta);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  const auto params = b.params;
  b.ViewAsReal();
  Scale(b.state[square_avg], v[rho]);
  at::_foreach_addcmul_(b.state[square_avg], b.grads, b.grads, 1 - v[rho]);
  const auto deviation = at::_foreach_add(b.state[square_avg], v[eps]);
  at::_foreach_sqrt_(deviation);
  auto delta = at::_foreach_add(b.state[acc_delta], v[eps]);
  at::_foreach_sqrt_(delta);
  at::_foreach_div_(delta, deviation);
  at::_foreach_mul_(delta, b.grads);
  Scale(b.state[acc_delta], v[rho]);
  at::_foreach_addcmul_(b.state[acc_delta], delta, delta, 1 - v[rho]);
  if (params.front().is_complex()) {
    for (auto& d : delta) d = at::view_as_complex(d);
  }
  MoveBy(params, delta, v);
}

}  // namespace adadelta

const Algorithm kAdadelta = {
    .name = "Adadelta",
    .parameters = {"lr", "rho", "eps", "weightDecay", "maximize", "capturable", "foreach"},
    .state = {"step", "square_avg", "acc_delta"},
    .init = adadelta::Init,
    .update = adadelta::Update,
};

namespace adagrad {

enum Parameter { lr, lr_decay, eps, weight_decay, initial_accumulator_value, maximize, fused };
enum State { step, sum };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  if (v[fused] == 1) {
    InitFusedStep(slot);
  } else {
    InitStep(slot, false);
  }
  if (slot.state[sum].defined()) return;
  slot.state[sum] =
      at::full_like(slot.param, BothParts(slot.param, v[initial_accumulator_value]), {}, at::MemoryFormat::Preserve);
}

/// Updates the elements that a sparse gradient has.
void Sparse(const at::Tensor& param, const at::Tensor& state_sum, const at::Tensor& gradient, double rate,
            double epsilon) {
  const at::Tensor grad = gradient.coalesce();  // the update is not linear, so indices must be unique
  const at::Tensor indices = grad._indices();
  const at::Tensor values = grad._values();
  state_sum.add_(at::sparse_coo_tensor(indices, values.pow(2), grad.sizes()));
  const at::Tensor deviation = state_sum.sparse_mask(grad)._values().sqrt_().add_(epsilon);
  param.add_(at::sparse_coo_tensor(indices, values / deviation, grad.sizes()), -rate);
}

void Update(Batch& b, const Values& v) {
  const bool sparse = b.grads.front().is_sparse();
  if (v[fused] == 1) {
    AlignForFused(b, kAdagrad);
    v.WithLr([&](const auto& rate) {
      at::_fused_adagrad_(b.params, b.grads, b.state[sum], b.state[step], rate, v[lr_decay], v[weight_decay], v[eps],
                          v[maximize] != 0, b.scaling.grad_scale, b.scaling.found_inf);
    });
    return;
  }
  TORCH_CHECK(!sparse || v[weight_decay] == 0, "Adagrad: weight_decay option is not compatible with sparse gradients");
  if (v[maximize] != 0) b.Negate();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  const double rate = v[lr] / (1 + (b.step - 1) * v[lr_decay]);
  if (sparse) {
    for (size_t i = 0; i < b.params.size(); ++i) Sparse(b.params[i], b.state[sum][i], b.grads[i], rate, v[eps]);
    return;
  }
  b.ViewAsReal();
  at::_foreach_addcmul_(b.state[sum], b.grads, b.grads, 1);
  const auto deviation = at::_foreach_sqrt(b.state[sum]);
  at::_foreach_add_(deviation, v[eps]);
  at::_foreach_addcdiv_(b.params, b.grads, deviation, -rate);
}

}  // namespace adagrad

const Algorithm kAdagrad = {
    .name = "Adagrad",
    .parameters = {"lr", "lrDecay", "eps", "weightDecay", "initialAccumulatorValue", "maximize", "fused", "foreach"},
    .state = {"step", "sum"},
    .init = adagrad::Init,
    .update = adagrad::Update,
    .eager = true,
    .sparse = true,
};

namespace rmsprop {

enum Parameter { lr, alpha, eps, weight_decay, momentum, centered, maximize, capturable };
enum State { step, square_avg, momentum_buffer, grad_avg };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  InitStep(slot, v[capturable] != 0);
  InitZeros(slot, square_avg);
  if (v[momentum] > 0) InitZeros(slot, momentum_buffer);
  if (v[centered] != 0) InitZeros(slot, grad_avg);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  b.ViewAsReal();
  Scale(b.state[square_avg], v[alpha]);
  at::_foreach_addcmul_(b.state[square_avg], b.grads, b.grads, 1 - v[alpha]);
  std::vector<at::Tensor> deviation;
  if (v[centered] != 0) {
    const auto& mean = b.state[grad_avg];
    at::_foreach_lerp_(mean, b.grads, 1 - v[alpha]);
    deviation = at::_foreach_addcmul(b.state[square_avg], mean, mean, -1);
    at::_foreach_sqrt_(deviation);
  } else {
    deviation = at::_foreach_sqrt(b.state[square_avg]);
  }
  at::_foreach_add_(deviation, v[eps]);
  if (v[momentum] > 0) {
    Scale(b.state[momentum_buffer], v[momentum]);
    at::_foreach_addcdiv_(b.state[momentum_buffer], b.grads, deviation);
    MoveBy(b.params, b.state[momentum_buffer], v);
  } else if (v.lr.defined()) {
    at::_foreach_div_(deviation, -v.lr);
    at::_foreach_addcdiv_(b.params, b.grads, deviation);
  } else {
    at::_foreach_addcdiv_(b.params, b.grads, deviation, -v[lr]);
  }
}

}  // namespace rmsprop

const Algorithm kRMSprop = {
    .name = "RMSprop",
    .parameters = {"lr", "alpha", "eps", "weightDecay", "momentum", "centered", "maximize", "capturable", "foreach"},
    .state = {"step", "square_avg", "momentum_buffer", "grad_avg"},
    .init = rmsprop::Init,
    .update = rmsprop::Update,
};

namespace rprop {

enum Parameter { lr, eta_minus, eta_plus, step_size_min, step_size_max, maximize, capturable };
enum State { step, prev, step_size };

void Init(Slot& slot, const at::Tensor& grad, const Values& v) {
  InitStep(slot, v[capturable] != 0);
  InitZeros(slot, prev);
  if (slot.state[step_size].defined()) return;
  slot.state[step_size] = at::empty_like(grad);
  const at::Tensor elements = grad.is_complex() ? at::view_as_real(slot.state[step_size]) : slot.state[step_size];
  v.WithLr([&](const auto& rate) { elements.fill_(rate); });
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  b.ViewAsReal();
  for (size_t i = 0; i < b.params.size(); ++i) {
    const at::Tensor& previous = b.state[prev][i];
    const at::Tensor& size = b.state[step_size][i];
    const at::Tensor factor = b.grads[i].mul(previous).sign_();
    factor.masked_fill_(factor.gt(0), v[eta_plus]);
    factor.masked_fill_(factor.lt(0), v[eta_minus]);
    factor.masked_fill_(factor.eq(0), 1);
    size.mul_(factor).clamp_(v[step_size_min], v[step_size_max]);
    // Where the gradient changed sign, this step is left out and the next one starts afresh.
    const at::Tensor grad = b.grads[i].masked_fill(factor.eq(v[eta_minus]), 0);
    b.params[i].addcmul_(grad.sign(), size, -1);
    previous.copy_(grad);
  }
}

}  // namespace rprop

const Algorithm kRprop = {
    .name = "Rprop",
    .parameters = {"lr", "etas.0", "etas.1", "stepSizes.0", "stepSizes.1", "maximize", "capturable", "foreach"},
    .state = {"step", "prev", "step_size"},
    .init = rprop::Init,
    .update = rprop::Update,
};

}  // namespace nodetorch::optim
