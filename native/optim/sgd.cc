// SGD and its averaged form.
#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_addcmul.h>
#include <ATen/ops/_foreach_copy.h>
#include <ATen/ops/_foreach_maximum.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_pow.h>
#include <ATen/ops/_foreach_reciprocal.h>
#include <ATen/ops/_foreach_sub.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/zeros_like.h>

#include <algorithm>
#include <cmath>

#include "algorithm.h"

namespace nodetorch::optim {

namespace sgd {

enum Parameter { lr, momentum, dampening, weight_decay, nesterov, maximize, fused };
enum State { momentum_buffer };

void Init(Slot&, const at::Tensor&, const Values&) {}

void Fused(Batch& b, const Values& v) {
  AlignForFused(b, kSGD);
  const bool first = v[momentum] != 0 && !b.Has(momentum_buffer);
  if (first) {
    std::vector<at::Tensor> buffers;
    // The kernel writes nothing where it leaves the step out, and the next step is not the first.
    for (const auto& param : b.params) {
      buffers.push_back(b.scaling.found_inf ? at::zeros_like(param) : at::empty_like(param));
    }
    b.Set(momentum_buffer, std::move(buffers));
  }
  const at::TensorList buffers = v[momentum] != 0 ? at::TensorList(b.state[momentum_buffer]) : at::TensorList();
  v.WithLr([&](const auto& rate) {
    at::_fused_sgd_(b.params, b.grads, buffers, v[weight_decay], v[momentum], rate, v[dampening], v[nesterov] != 0,
                    v[maximize] != 0, first, b.scaling.grad_scale, b.scaling.found_inf);
  });
}

void Update(Batch& b, const Values& v) {
  if (v[fused] == 1) return Fused(b, v);
  if (v[maximize] != 0) b.Negate();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  if (v[momentum] != 0) {
    if (b.Has(momentum_buffer)) {
      Scale(b.state[momentum_buffer], v[momentum]);
      at::_foreach_add_(b.state[momentum_buffer], b.grads, 1 - v[dampening]);
    } else {
      std::vector<at::Tensor> buffers;
      for (const auto& grad : b.grads) buffers.push_back(grad.detach().clone());
      b.Set(momentum_buffer, std::move(buffers));
    }
    const auto& buffers = b.state[momentum_buffer];
    b.grads = v[nesterov] != 0 ? at::_foreach_add(b.grads, buffers, v[momentum]) : buffers;
  }
  at::_foreach_add_(b.params, b.grads, -v[lr]);
}

}  // namespace sgd

const Algorithm kSGD = {
    .name = "SGD",
    .parameters = {"lr", "momentum", "dampening", "weightDecay", "nesterov", "maximize", "fused", "foreach"},
    .state = {"momentum_buffer"},
    .init = sgd::Init,
    .update = sgd::Update,
    .sparse = true,
};

namespace asgd {

enum Parameter { lr, lambd, alpha, t0, weight_decay, maximize, capturable };
enum State { step, eta, mu, ax };

void Init(Slot& slot, const at::Tensor&, const Values& v) {
  const bool on_device = v[capturable] != 0;
  InitStep(slot, on_device);
  if (!slot.state[eta].defined()) {
    slot.state[eta] = v.lr.defined()
                          ? v.lr.to(ScalarOptions(slot.param, on_device), /*non_blocking=*/true, /*copy=*/true)
                          : ScalarState(slot.param, v[lr], on_device);
  }
  if (!slot.state[mu].defined()) slot.state[mu] = ScalarState(slot.param, 1, on_device);
  InitZeros(slot, ax);
}

/// The last part of an update with every factor computed on the device.
void OnDevice(Batch& b, const Values& v) {
  const auto change = at::_foreach_add(b.grads, b.params, v[lambd]);
  at::_foreach_addcmul_(b.params, change, b.state[eta], -1);
  at::_foreach_addcmul_(b.state[ax], at::_foreach_sub(b.params, b.state[ax]), b.state[mu]);

  const auto next_mu = at::_foreach_sub(b.state[step], v[t0]);
  at::_foreach_maximum_(next_mu, 1);
  at::_foreach_reciprocal_(next_mu);
  at::_foreach_copy_(b.state[mu], next_mu);
  const auto next_eta = at::_foreach_mul(b.state[step], v[lambd]);
  v.WithLr([&](const auto& rate) {
    at::_foreach_mul_(next_eta, rate);
    at::_foreach_add_(next_eta, 1);
    at::_foreach_pow_(next_eta, v[alpha]);
    at::_foreach_reciprocal_(next_eta);
    at::_foreach_mul_(next_eta, rate);
  });
  at::_foreach_copy_(b.state[eta], next_eta);
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  b.ViewAsReal();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  if (v[capturable] != 0) return OnDevice(b, v);
  for (size_t i = 0; i < b.params.size(); ++i) {
    const at::Tensor& param = b.params[i];
    const at::Tensor& eta_t = b.state[eta][i];
    const at::Tensor& mu_t = b.state[mu][i];
    const at::Tensor& average = b.state[ax][i];
    const double rate = eta_t.item<double>();
    Scale(param, 1 - v[lambd] * rate);
    param.add_(b.grads[i], -rate);
    if (mu_t.item<double>() != 1) {
      average.add_(param.sub(average).mul_(mu_t));
    } else {
      average.copy_(param);
    }
    eta_t.fill_(v[lr] / std::pow(1 + v[lambd] * v[lr] * b.step, v[alpha]));
    mu_t.fill_(1 / std::max(1.0, b.step - v[t0]));
  }
}

}  // namespace asgd

const Algorithm kASGD = {
    .name = "ASGD",
    .parameters = {"lr", "lambd", "alpha", "t0", "weightDecay", "maximize", "capturable", "foreach"},
    .state = {"step", "eta", "mu", "ax"},
    .init = asgd::Init,
    .update = asgd::Update,
};

}  // namespace nodetorch::optim
