// SGD and its averaged form.
#include <ATen/TensorOperators.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_fused_sgd.h>
#include <ATen/ops/empty_like.h>

#include <algorithm>
#include <cmath>

#include "algorithm.h"

namespace nodetorch::optim {

namespace sgd {

enum Parameter { lr, momentum, dampening, weight_decay, nesterov, maximize, fused };
enum State { momentum_buffer };

void Init(Slot&, const at::Tensor&, Values) {}

void Fused(Batch& b, Values v) {
  AlignForFused(b, kSGD);
  const bool first = v[momentum] != 0 && !b.Has(momentum_buffer);
  if (first) {
    std::vector<at::Tensor> buffers;
    for (const auto& param : b.params) buffers.push_back(at::empty_like(param));
    b.Set(momentum_buffer, std::move(buffers));
  }
  const at::TensorList buffers = v[momentum] != 0 ? at::TensorList(b.state[momentum_buffer]) : at::TensorList();
  at::_fused_sgd_(b.params, b.grads, buffers, v[weight_decay], v[momentum], v[lr], v[dampening], v[nesterov] != 0,
                  v[maximize] != 0, first);
}

void Update(Batch& b, Values v) {
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

void Init(Slot& slot, const at::Tensor&, Values v) {
  const bool on_device = v[capturable] != 0;
  InitStep(slot, on_device);
  if (!slot.state[eta].defined()) slot.state[eta] = ScalarState(slot.param, v[lr], on_device);
  if (!slot.state[mu].defined()) slot.state[mu] = ScalarState(slot.param, 1, on_device);
  InitZeros(slot, ax);
}

void Update(Batch& b, Values v) {
  if (v[maximize] != 0) b.Negate();
  b.ViewAsReal();
  if (v[weight_decay] != 0) b.AddDecay(v[weight_decay]);
  const bool on_device = v[capturable] != 0;
  for (size_t i = 0; i < b.params.size(); ++i) {
    const at::Tensor& param = b.params[i];
    const at::Tensor& eta_t = b.state[eta][i];
    const at::Tensor& mu_t = b.state[mu][i];
    const at::Tensor& average = b.state[ax][i];
    if (on_device) {
      param.mul_(1 - v[lambd] * eta_t);
      param.addcmul_(b.grads[i], eta_t, -1);
    } else {
      const double rate = eta_t.item<double>();
      Scale(param, 1 - v[lambd] * rate);
      param.add_(b.grads[i], -rate);
    }
    if (on_device || mu_t.item<double>() != 1) {
      average.add_(param.sub(average).mul_(mu_t));
    } else {
      average.copy_(param);
    }
    if (on_device) {
      const at::Tensor& count = b.state[step][i];
      eta_t.copy_(v[lr] / (1 + v[lambd] * v[lr] * count).pow(v[alpha]));
      mu_t.copy_((count - v[t0]).clamp_min_(1).reciprocal_());
    } else {
      eta_t.fill_(v[lr] / std::pow(1 + v[lambd] * v[lr] * b.step, v[alpha]));
      mu_t.fill_(1 / std::max(1.0, b.step - v[t0]));
    }
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
