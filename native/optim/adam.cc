// Adam, AdamW and their relatives.
#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_abs.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcdiv.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_div.h>
#include <ATen/ops/_foreach_lerp.h>
#include <ATen/ops/_foreach_maximum.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_pow.h>
#include <ATen/ops/_foreach_reciprocal.h>
#include <ATen/ops/_foreach_sqrt.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>
#include <ATen/ops/where.h>

#include <cmath>

#include "algorithm.h"

namespace nodetorch::optim {

namespace {

/// The running means of the gradient and of its square.
void UpdateMoments(const std::vector<at::Tensor>& exp_avg, const std::vector<at::Tensor>& exp_avg_sq,
                   const std::vector<at::Tensor>& grads, double beta1, double beta2) {
  at::_foreach_lerp_(exp_avg, grads, 1 - beta1);
  Scale(exp_avg_sq, beta2);
  at::_foreach_addcmul_(exp_avg_sq, grads, grads, 1 - beta2);
}

void Decay(Batch& b, const Values& v, double weight_decay, bool decoupled) {
  if (weight_decay == 0) return;
  if (decoupled) {
    v.WithLr([&](const auto& lr) { Scale(b.params, 1 - lr * weight_decay); });
  } else {
    b.AddDecay(weight_decay);
  }
}

}  // namespace

namespace adam {

enum Parameter {
  lr,
  beta1,
  beta2,
  eps,
  weight_decay,
  amsgrad,
  maximize,
  decoupled_weight_decay,
  fused,
  capturable,
};
enum State { step, exp_avg, exp_avg_sq, max_exp_avg_sq };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  if (v[fused] == 1) {
    InitFusedStep(slot);
  } else {
    InitStep(slot, v[capturable] == 1);
  }
  InitZeros(slot, exp_avg);
  InitZeros(slot, exp_avg_sq);
  if (v[amsgrad] != 0) InitZeros(slot, max_exp_avg_sq);
}

/// One kernel for a whole list. It reads the count on the device, so a CUDA graph can capture it.
void Fused(Batch& b, const Values& v) {
  AlignForFused(b, kAdam);
  b.ViewAsReal();
  const at::TensorList maxima = v[amsgrad] != 0 ? at::TensorList(b.state[max_exp_avg_sq]) : at::TensorList();
  const auto& [grad_scale, found_inf] = b.scaling;
  v.WithLr([&](const auto& rate) {
    if (v[decoupled_weight_decay] != 0) {
      at::_fused_adamw_(b.params, b.grads, b.state[exp_avg], b.state[exp_avg_sq], maxima, b.state[step], rate, v[beta1],
                        v[beta2], v[weight_decay], v[eps], v[amsgrad] != 0, v[maximize] != 0, grad_scale, found_inf);
    } else {
      at::_fused_adam_(b.params, b.grads, b.state[exp_avg], b.state[exp_avg_sq], maxima, b.state[step], rate, v[beta1],
                       v[beta2], v[weight_decay], v[eps], v[amsgrad] != 0, v[maximize] != 0, grad_scale, found_inf);
    }
  });
}

/// The last part of an update with every factor computed on the device. `denominator` is the root of the mean square.
void OnDevice(Batch& b, const Values& v, const std::vector<at::Tensor>& denominator) {
  const auto root = BiasCorrection(v[beta2], b.state[step]);
  at::_foreach_sqrt_(root);
  // The learning rate over the mean's correction, with the sign that the parameters move by.
  const auto rate = NegativeCorrection(v[beta1], b.state[step]);
  v.WithLr([&](const auto& lr) { at::_foreach_div_(rate, lr); });
  at::_foreach_reciprocal_(rate);
  at::_foreach_div_(denominator, root);
  at::_foreach_add_(denominator, v[eps]);
  at::_foreach_div_(denominator, rate);
  at::_foreach_addcdiv_(b.params, b.state[exp_avg], denominator);
}

void Update(Batch& b, const Values& v) {
  if (v[fused] == 1) return Fused(b, v);
  if (v[maximize] != 0) b.Negate();
  Decay(b, v, v[weight_decay], v[decoupled_weight_decay] != 0);
  b.ViewAsReal();
  UpdateMoments(b.state[exp_avg], b.state[exp_avg_sq], b.grads, v[beta1], v[beta2]);
  if (v[amsgrad] != 0) at::_foreach_maximum_(b.state[max_exp_avg_sq], b.state[exp_avg_sq]);
  const auto denominator = at::_foreach_sqrt(b.state[v[amsgrad] != 0 ? max_exp_avg_sq : exp_avg_sq]);
  if (v[capturable] == 1) return OnDevice(b, v, denominator);

  const double correction1 = 1 - std::pow(v[beta1], b.step);
  const double correction2 = 1 - std::pow(v[beta2], b.step);
  at::_foreach_div_(denominator, std::pow(correction2, 0.5));
  at::_foreach_add_(denominator, v[eps]);
  at::_foreach_addcdiv_(b.params, b.state[exp_avg], denominator, -(v[lr] / correction1));
}

}  // namespace adam

const Algorithm kAdam = {
    .name = "Adam",
    .parameters = {"lr", "betas.0", "betas.1", "eps", "weightDecay", "amsgrad", "maximize", "decoupledWeightDecay",
                   "fused", "capturable", "foreach"},
    .state = {"step", "exp_avg", "exp_avg_sq", "max_exp_avg_sq"},
    .init = adam::Init,
    .update = adam::Update,
    .sparse_hint = ", please consider SparseAdam instead",
};

namespace adamax {

enum Parameter { lr, beta1, beta2, eps, weight_decay, maximize, capturable };
enum State { step, exp_avg, exp_inf };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  InitStep(slot, v[capturable] != 0);
  InitZeros(slot, exp_avg);
  InitZeros(slot, exp_inf);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  Decay(b, v, v[weight_decay], false);
  b.ViewAsReal();
  at::_foreach_lerp_(b.state[exp_avg], b.grads, 1 - v[beta1]);
  Scale(b.state[exp_inf], v[beta2]);
  const auto magnitude = at::_foreach_abs(b.grads);
  at::_foreach_add_(magnitude, v[eps]);
  at::_foreach_maximum_(b.state[exp_inf], magnitude);
  if (v[capturable] != 0) {
    const auto scale = NegativeCorrection(v[beta1], b.state[step]);
    v.WithLr([&](const auto& rate) { at::_foreach_div_(scale, rate); });
    at::_foreach_addcdiv_(b.params, b.state[exp_avg], at::_foreach_mul(b.state[exp_inf], scale));
  } else {
    const double rate = v[lr] / (1 - std::pow(v[beta1], b.step));
    at::_foreach_addcdiv_(b.params, b.state[exp_avg], b.state[exp_inf], -rate);
  }
}

}  // namespace adamax

const Algorithm kAdamax = {
    .name = "Adamax",
    .parameters = {"lr", "betas.0", "betas.1", "eps", "weightDecay", "maximize", "capturable", "foreach"},
    .state = {"step", "exp_avg", "exp_inf"},
    .init = adamax::Init,
    .update = adamax::Update,
};

namespace nadam {

enum Parameter {
  lr,
  beta1,
  beta2,
  eps,
  weight_decay,
  momentum_decay,
  decoupled_weight_decay,
  maximize,
  capturable,
};
enum State { step, mu_product, exp_avg, exp_avg_sq };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  const bool on_device = v[capturable] != 0;
  InitStep(slot, on_device);
  if (!slot.state[mu_product].defined()) slot.state[mu_product] = ScalarState(slot.param, 1, on_device);
  InitZeros(slot, exp_avg);
  InitZeros(slot, exp_avg_sq);
}

/// The last part of an update with every factor computed on the device.
void OnDevice(Batch& b, const Values& v) {
  const auto exponent = at::_foreach_mul(b.state[step], v[momentum_decay]);
  const auto momentum = [&] {
    auto mu = at::_foreach_pow(at::Scalar(0.96), exponent);
    at::_foreach_mul_(mu, -0.5);
    at::_foreach_add_(mu, 1);
    at::_foreach_mul_(mu, v[beta1]);
    return mu;
  };
  const auto mu = momentum();
  at::_foreach_add_(exponent, v[momentum_decay]);
  const auto mu_next = momentum();
  at::_foreach_mul_(b.state[mu_product], mu);

  const auto root = BiasCorrection(v[beta2], b.state[step]);
  at::_foreach_sqrt_(root);
  const auto denominator = at::_foreach_sqrt(b.state[exp_avg_sq]);
  at::_foreach_div_(denominator, root);
  at::_foreach_add_(denominator, v[eps]);

  const auto times_lr = [&](const std::vector<at::Tensor>& factors) {
    v.WithLr([&](const auto& rate) { at::_foreach_mul_(factors, rate); });
  };
  // -lr (1 - mu) / (1 - product), for the gradient.
  at::_foreach_sub_(mu, 1);
  times_lr(mu);
  const auto rest = at::_foreach_sub(b.state[mu_product], 1);
  at::_foreach_neg_(rest);
  at::_foreach_div_(mu, rest);
  // -lr mu_next / (1 - product mu_next), for its mean.
  const auto rest_next = at::_foreach_mul(b.state[mu_product], mu_next);
  times_lr(mu_next);
  at::_foreach_sub_(rest_next, 1);
  at::_foreach_div_(mu_next, rest_next);

  const auto numerator = at::_foreach_mul(mu, b.grads);
  at::_foreach_addcmul_(numerator, mu_next, b.state[exp_avg]);
  at::_foreach_addcdiv_(b.params, numerator, denominator);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  b.ViewAsReal();
  Decay(b, v, v[weight_decay], v[decoupled_weight_decay] != 0);
  UpdateMoments(b.state[exp_avg], b.state[exp_avg_sq], b.grads, v[beta1], v[beta2]);
  if (v[capturable] != 0) return OnDevice(b, v);

  const double mu = v[beta1] * (1.0 - 0.5 * std::pow(0.96, b.step * v[momentum_decay]));
  const double mu_next = v[beta1] * (1.0 - 0.5 * std::pow(0.96, (b.step + 1) * v[momentum_decay]));
  const auto denominator = at::_foreach_div(b.state[exp_avg_sq], 1 - std::pow(v[beta2], b.step));
  at::_foreach_sqrt_(denominator);
  at::_foreach_add_(denominator, v[eps]);
  std::vector<at::Scalar> grad_rates;
  std::vector<at::Scalar> average_rates;
  for (auto& tensor : b.state[mu_product]) {
    const double product = tensor.mul_(mu).item<double>();
    grad_rates.emplace_back(-v[lr] * (1.0 - mu) / (1.0 - product));
    average_rates.emplace_back(-v[lr] * mu_next / (1.0 - product * mu_next));
  }
  at::_foreach_addcdiv_(b.params, b.grads, denominator, grad_rates);
  at::_foreach_addcdiv_(b.params, b.state[exp_avg], denominator, average_rates);
}

}  // namespace nadam

const Algorithm kNAdam = {
    .name = "NAdam",
    .parameters = {"lr", "betas.0", "betas.1", "eps", "weightDecay", "momentumDecay", "decoupledWeightDecay",
                   "maximize", "capturable", "foreach"},
    .state = {"step", "mu_product", "exp_avg", "exp_avg_sq"},
    .init = nadam::Init,
    .update = nadam::Update,
};

namespace radam {

enum Parameter { lr, beta1, beta2, eps, weight_decay, decoupled_weight_decay, maximize, capturable };
enum State { step, exp_avg, exp_avg_sq };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  InitStep(slot, v[capturable] != 0);
  InitZeros(slot, exp_avg);
  InitZeros(slot, exp_avg_sq);
}

/// The last part of an update with every factor computed on the device, both ways: a factor of 0 takes out the one that
/// the length of the average rules out.
void OnDevice(Batch& b, const Values& v, double rho_inf) {
  const auto& steps = b.state[step];
  const auto rho = at::_foreach_pow(at::Scalar(v[beta2]), steps);
  at::_foreach_mul_(rho, steps);
  at::_foreach_mul_(rho, 2);
  const auto correction2 = BiasCorrection(v[beta2], steps);
  at::_foreach_div_(rho, correction2);
  at::_foreach_neg_(rho);
  at::_foreach_add_(rho, rho_inf);

  auto rectification = at::_foreach_sub(rho, 4);
  at::_foreach_mul_(rectification, at::_foreach_sub(rho, 2));
  at::_foreach_mul_(rectification, rho_inf);
  at::_foreach_div_(rectification, at::_foreach_mul(rho, (rho_inf - 4) * (rho_inf - 2)));
  at::_foreach_sqrt_(rectification);
  std::vector<at::Tensor> plain;
  for (size_t i = 0; i < rho.size(); ++i) {
    rectification[i] = at::where(rho[i] > 5.0, rectification[i], 0.0);
    plain.push_back(at::where(rectification[i] > 0, 0.0, 1.0));
  }

  const auto correction1 = BiasCorrection(v[beta1], steps);
  v.WithLr([&](const auto& rate) { at::_foreach_mul_(plain, rate); });
  at::_foreach_div_(plain, correction1);
  at::_foreach_neg_(plain);
  const auto& adaptive = correction2;
  at::_foreach_sqrt_(adaptive);
  v.WithLr([&](const auto& rate) { at::_foreach_mul_(adaptive, rate); });
  at::_foreach_mul_(adaptive, rectification);
  at::_foreach_neg_(adaptive);
  at::_foreach_div_(adaptive, correction1);

  const auto factor = at::_foreach_sqrt(b.state[exp_avg_sq]);
  at::_foreach_add_(factor, v[eps]);
  at::_foreach_div_(factor, adaptive);
  at::_foreach_reciprocal_(factor);
  at::_foreach_add_(factor, plain);
  at::_foreach_addcmul_(b.params, b.state[exp_avg], factor);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  b.ViewAsReal();
  Decay(b, v, v[weight_decay], v[decoupled_weight_decay] != 0);
  UpdateMoments(b.state[exp_avg], b.state[exp_avg_sq], b.grads, v[beta1], v[beta2]);
  // The longest and the present length of the approximated simple moving average.
  const double rho_inf = 2 / (1 - v[beta2]) - 1;
  if (v[capturable] != 0) return OnDevice(b, v, rho_inf);

  const double power = std::pow(v[beta2], b.step);
  const double correction2 = 1 - power;
  const double rho = rho_inf - 2 * b.step * power / correction2;
  const auto update = at::_foreach_div(b.state[exp_avg], 1 - std::pow(v[beta1], b.step));
  Scale(update, v[lr]);
  if (rho > 5.0) {
    const auto adaptive = at::_foreach_sqrt(b.state[exp_avg_sq]);
    at::_foreach_add_(adaptive, v[eps]);
    at::_foreach_reciprocal_(adaptive);
    Scale(adaptive, std::pow(correction2, 0.5));
    at::_foreach_mul_(update, adaptive);
    Scale(update, std::pow((rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho), 0.5));
  }
  at::_foreach_add_(b.params, update, -1.0);
}

}  // namespace radam

const Algorithm kRAdam = {
    .name = "RAdam",
    .parameters = {"lr", "betas.0", "betas.1", "eps", "weightDecay", "decoupledWeightDecay", "maximize", "capturable",
                   "foreach"},
    .state = {"step", "exp_avg", "exp_avg_sq"},
    .init = radam::Init,
    .update = radam::Update,
};

}  // namespace nodetorch::optim
