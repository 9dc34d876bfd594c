// Rules that see a parameter as a matrix: Adafactor's factored second moment, Muon's orthogonal update.
#include <ATen/Dispatch.h>
#include <ATen/TensorOperators.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "algorithm.h"

namespace nodetorch::optim {

namespace adafactor {

enum Parameter { lr, beta2_decay, eps1, eps2, d, weight_decay, maximize };
enum State { step, row_var, col_var, variance };

void Init(Slot& slot, const at::Tensor& grad, const Values&) {
  TORCH_CHECK(!slot.param.is_complex(), "Adafactor does not support complex parameters");
  InitStep(slot, false);
  if (grad.dim() <= 1) return InitZeros(slot, variance);
  const auto factor = [&](State k, int64_t dim) {
    if (slot.state[k].defined()) return;
    auto shape = grad.sizes().vec();
    shape[shape.size() + dim] = 1;
    slot.state[k] = at::zeros(shape, grad.options());
  };
  factor(row_var, -1);
  factor(col_var, -2);
}

double MachineEpsilon(at::ScalarType dtype) {
  return AT_DISPATCH_FLOATING_TYPES_AND2(at::kHalf, at::kBFloat16, dtype, "Adafactor", [] {
    return static_cast<double>(static_cast<float>(std::numeric_limits<scalar_t>::epsilon()));
  });
}

double Norm(const at::Tensor& tensor) { return at::linalg_vector_norm(tensor, 2).item<double>(); }

double RootOfSize(const at::Tensor& tensor) { return std::pow(static_cast<double>(tensor.numel()), 0.5); }

void UpdateOne(const at::Tensor& param, const at::Tensor& grad, const Batch& b, size_t i, const Values& v) {
  const double epsilon1 = std::isnan(v[eps1]) ? MachineEpsilon(param.scalar_type()) : v[eps1];
  const double weight = std::pow(b.step, v[beta2_decay]);
  const double rho = std::min(v[lr], 1 / std::pow(b.step, 0.5));
  const double alpha = std::max(v[eps2], Norm(param) / RootOfSize(param)) * rho;
  if (v[weight_decay] != 0) Scale(param, 1 - v[lr] * v[weight_decay]);

  at::Tensor update;
  if (grad.dim() > 1) {
    const at::Tensor& rows = b.state[row_var][i];
    const at::Tensor& columns = b.state[col_var][i];
    const auto mean_square = [&](int64_t dim) {
      return at::linalg_vector_norm(grad, 2, {dim}, true).square_().div_(grad.size(dim));
    };
    rows.lerp_(mean_square(-1), weight);
    columns.lerp_(mean_square(-2), weight);
    update = at::matmul(rows, columns);
    update.div_(rows.mean(-2, true).clamp_min_(epsilon1));
  } else {
    b.state[variance][i].lerp_(grad * grad, weight);
    update = b.state[variance][i].clone();
  }
  update.clamp_min_(epsilon1 * epsilon1).rsqrt_().mul_(grad);
  param.add_(update, -alpha / std::max(1.0, Norm(update) / (RootOfSize(update) * v[d])));
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  for (size_t i = 0; i < b.params.size(); ++i) UpdateOne(b.params[i], b.grads[i], b, i, v);
}

}  // namespace adafactor

const Algorithm kAdafactor = {
    .name = "Adafactor",
    .parameters = {"lr", "beta2Decay", "eps.0", "eps.1", "d", "weightDecay", "maximize", "foreach"},
    .state = {"step", "row_var", "col_var", "variance"},
    .init = adafactor::Init,
    .update = adafactor::Update,
};

namespace muon {

enum Parameter { lr, weight_decay, momentum, nesterov, a, b, c, eps, steps, match_rms };
enum State { momentum_buffer };

void Init(Slot& slot, const at::Tensor& grad, const Values&) {
  TORCH_CHECK(!slot.param.is_complex(), "Muon does not support complex parameters");
  TORCH_CHECK(grad.dim() == 2, "Muon: a parameter's gradient must be a 2D matrix, but one is ", grad.sizes());
  if (!slot.state[momentum_buffer].defined()) slot.state[momentum_buffer] = ZerosLike(grad);
}

/// Newton-Schulz iterations in bfloat16 that bring all singular values near 1.
at::Tensor Orthogonalize(const at::Tensor& grad, const Values& v) {
  const bool tall = grad.size(0) > grad.size(1);
  at::Tensor x = grad.to(at::kBFloat16);
  if (tall) x = x.t();
  x.div_(at::linalg_vector_norm(x, 2).clamp_min_(v[eps]));
  for (int64_t i = 0; i < static_cast<int64_t>(v[steps]); ++i) {
    const at::Tensor gram = at::matmul(x, x.t());
    const at::Tensor update = at::addmm(gram, gram, gram, v[b], v[c]);
    x = at::addmm(x, update, x, v[a], 1);
  }
  return tall ? x.t() : x;
}

void Update(Batch& batch, const Values& v) {
  for (size_t i = 0; i < batch.params.size(); ++i) {
    const at::Tensor& param = batch.params[i];
    const at::Tensor& buffer = batch.state[momentum_buffer][i];
    buffer.lerp_(batch.grads[i], 1 - v[momentum]);
    const at::Tensor update = Orthogonalize(v[nesterov] != 0 ? batch.grads[i].lerp(buffer, v[momentum]) : buffer, v);
    const auto rows = static_cast<double>(param.size(0));
    const auto columns = static_cast<double>(param.size(1));
    const double ratio =
        v[match_rms] != 0 ? 0.2 * std::sqrt(std::max(rows, columns)) : std::sqrt(std::max(1.0, rows / columns));
    Scale(param, 1 - v[lr] * v[weight_decay]);
    param.add_(update, -(v[lr] * ratio));
  }
}

}  // namespace muon

const Algorithm kMuon = {
    .name = "Muon",
    .parameters = {"lr", "weightDecay", "momentum", "nesterov", "nsCoefficients.0", "nsCoefficients.1",
                   "nsCoefficients.2", "eps", "nsSteps", "adjustLrFn=match_rms_adamw"},
    .state = {"momentum_buffer"},
    .init = muon::Init,
    .update = muon::Update,
};

}  // namespace nodetorch::optim
