// Adam for gradients that touch few rows, an embedding's for instance.
#include <ATen/TensorOperators.h>
#include <ATen/ops/sparse_coo_tensor.h>

#include <cmath>

#include "algorithm.h"

namespace nodetorch::optim {

namespace sparse_adam {

enum Parameter { lr, beta1, beta2, eps, maximize };
enum State { step, exp_avg, exp_avg_sq };

void Init(Slot& slot, const at::Tensor& grad, const Values&) {
  TORCH_CHECK(grad.is_sparse(), "SparseAdam does not support dense gradients, please consider Adam instead");
  InitStep(slot, false);
  InitZeros(slot, exp_avg);
  InitZeros(slot, exp_avg_sq);
}

void UpdateOne(const at::Tensor& param, const at::Tensor& gradient, const Batch& b, size_t i, const Values& v) {
  const at::Tensor grad = gradient.coalesce();  // the update is not linear, so indices must be unique
  const at::Tensor indices = grad._indices();
  const at::Tensor values = grad._values();
  if (values.numel() == 0) return;
  const auto spread = [&](const at::Tensor& elements) {
    return at::sparse_coo_tensor(indices, elements, grad.sizes());
  };
  const at::Tensor& mean = b.state[exp_avg][i];
  const at::Tensor& square = b.state[exp_avg_sq][i];

  const at::Tensor old_mean = mean.sparse_mask(grad)._values();
  const at::Tensor mean_change = values.sub(old_mean);
  Scale(mean_change, 1 - v[beta1]);
  mean.add_(spread(mean_change));
  const at::Tensor old_square = square.sparse_mask(grad)._values();
  const at::Tensor square_change = values.pow(2).sub_(old_square);
  Scale(square_change, 1 - v[beta2]);
  square.add_(spread(square_change));

  const at::Tensor numerator = mean_change.add_(old_mean);
  const at::Tensor denominator = square_change.add_(old_square).sqrt_().add_(v[eps]);
  const double correction1 = 1 - std::pow(v[beta1], b.step);
  const double correction2 = 1 - std::pow(v[beta2], b.step);
  Scale(numerator.div_(denominator), -(v[lr] * std::sqrt(correction2) / correction1));
  param.add_(spread(numerator));
}

void Update(Batch& b, const Values& v) {
  if (v[maximize] != 0) b.Negate();
  for (size_t i = 0; i < b.params.size(); ++i) UpdateOne(b.params[i], b.grads[i], b, i, v);
}

}  // namespace sparse_adam

const Algorithm kSparseAdam = {
    .name = "SparseAdam",
    .parameters = {"lr", "betas.0", "betas.1", "eps", "maximize"},
    .state = {"step", "exp_avg", "exp_avg_sq"},
    .init = sparse_adam::Init,
    .update = sparse_adam::Update,
    .sparse = true,
};

}  // namespace nodetorch::optim
