// Gives every operator that has a CUDA kernel and a CPU one the CPU's, and those that have no CPU kernel, or choose
// cuDNN, one here.
#include <ATen/TensorOperators.h>
#include <ATen/native/transformers/attention.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/copy_native.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/grid_sampler_2d.h>
#include <ATen/ops/grid_sampler_2d_backward.h>
#include <ATen/ops/native_batch_norm.h>
#include <ATen/ops/native_batch_norm_backward.h>
#include <ATen/ops/zeros_like.h>
#include <c10/util/Exception.h>
#include <torch/library.h>

#include <set>

#include "simulate.h"

namespace simulator {

namespace {

using at::Tensor;
using OptionalTensor = std::optional<Tensor>;
using torch::jit::Stack;

// Operators whose CUDA kernels compute nothing: they allocate, look at metadata, or copy by the runtime.
const std::set<std::string> kReal = {"aten::empty",
                                     "aten::empty_strided",
                                     "aten::resize_",
                                     "aten::set_",
                                     "aten::as_strided_",
                                     "aten::_local_scalar_dense",
                                     "aten::is_set_to",
                                     "aten::is_pinned",
                                     "aten::_pin_memory",
                                     "aten::record_stream",
                                     "aten::_efficientzerotensor",
                                     "aten::_fused_sdp_choice",
                                     "aten::_resize_output_",
                                     "aten::_nested_tensor_from_mask_left_aligned",
                                     "aten::_indices",
                                     "aten::_values",
                                     "aten::_nnz",
                                     "aten::sparse_dim",
                                     "aten::dense_dim",
                                     "aten::_dimI",
                                     "aten::_dimV",
                                     "aten::is_coalesced",
                                     "aten::_coalesced_",
                                     "aten::indices",
                                     "aten::values",
                                     "aten::crow_indices",
                                     "aten::col_indices",
                                     "aten::ccol_indices",
                                     "aten::row_indices",
                                     "aten::sparse_resize_",
                                     "aten::sparse_resize_and_clear_",
                                     "aten::copy_sparse_to_sparse_",
                                     "aten::resize_as_sparse_",
                                     "aten::_sparse_coo_tensor_with_dims",
                                     "aten::_sparse_coo_tensor_with_dims_and_tensors",
                                     "aten::_sparse_compressed_tensor_unsafe",
                                     "aten::_sparse_csr_tensor_unsafe",
                                     "aten::clone",
                                     "aten::empty_like"};

template <c10::DispatchKey key>
void Boxed(const c10::OperatorHandle& op, c10::DispatchKeySet, Stack* stack) {
  Simulate(op, key, stack);
}

bool IsView(const c10::FunctionSchema& schema) {
  for (const auto& result : schema.returns()) {
    if (result.alias_info() != nullptr && !result.alias_info()->isWrite()) return true;
  }
  return false;
}

template <c10::DispatchKey cpu>
void RegisterAll(c10::DispatchKey cuda, torch::Library& library) {
  auto& dispatcher = c10::Dispatcher::singleton();
  for (const auto& name : dispatcher.getAllOpNames()) {
    if (name.name.rfind("aten::", 0) != 0 || kReal.count(name.name) != 0) continue;
    const auto op = dispatcher.findSchema(name);
    if (!op || !op->hasKernelForDispatchKey(cuda) || !op->hasComputedKernelForDispatchKey(cpu)) continue;
    if (IsView(op->schema())) continue;
    const std::string full = name.overload_name.empty() ? name.name : name.name + "." + name.overload_name;
    library.impl(full.c_str(), torch::CppFunction::makeFromBoxedFunction<&Boxed<cpu>>());
  }
}

// Copies: the runtime's where it can copy as it is, of CUDA's own function; on one device it would launch a kernel.

Tensor& Copy(Tensor& self, const Tensor& src, bool non_blocking) {
  const bool same_layout = self.dtype() == src.dtype() && self.sizes() == src.sizes() &&
                           self.strides() == src.strides() && self.is_non_overlapping_and_dense() &&
                           self.is_conj() == src.is_conj() && self.is_neg() == src.is_neg();
  if (!self.is_cuda() || !src.is_cuda() || same_layout) return at::native::copy_(self, src, non_blocking);
  static const auto op = c10::Dispatcher::singleton().findSchemaOrThrow("aten::copy_", "");
  Stack stack = {self, src, non_blocking};
  Simulate(op, c10::DispatchKey::CPU, &stack);
  return self;
}

// Attention by the formula, which the fused kernels compute too.

int64_t ChooseAttention(const Tensor&, const Tensor&, const Tensor&, const OptionalTensor&, double, bool,
                        std::optional<double>, bool) {
  return 0;
}

// Batch normalisation, by the kernels without cuDNN.

std::tuple<Tensor, Tensor, Tensor, Tensor> BatchNorm(const Tensor& input, const Tensor& weight,
                                                     const OptionalTensor& bias, const OptionalTensor& mean,
                                                     const OptionalTensor& var, bool training, double momentum,
                                                     double eps) {
  auto [output, save_mean, save_invstd] =
      at::native_batch_norm(input, weight, bias, mean, var, training, momentum, eps);
  return {output, save_mean, save_invstd, at::empty({0}, input.options().dtype(at::kByte))};
}

std::tuple<Tensor, Tensor, Tensor> BatchNormBackward(const Tensor& input, const Tensor& grad, const Tensor& weight,
                                                     const OptionalTensor& mean, const OptionalTensor& var,
                                                     const OptionalTensor& save_mean, const OptionalTensor& save_invstd,
                                                     double eps, const Tensor&) {
  return at::native_batch_norm_backward(grad, input, weight, mean, var, save_mean, save_invstd, /*train=*/true, eps,
                                        {true, true, true});
}

Tensor GridSampler(const Tensor& self, const Tensor& grid) { return at::grid_sampler_2d(self, grid, 0, 0, true); }

std::tuple<Tensor, Tensor> GridSamplerBackward(const Tensor& self, const Tensor& grid, const Tensor& grad) {
  return at::grid_sampler_2d_backward(grad, self, grid, 0, 0, true, {true, true});
}

// The cells of recurrent networks, which on the CPU are not fused.

Tensor AddBias(const Tensor& gates, const OptionalTensor& bias) {
  return bias && bias->defined() ? gates + *bias : gates;
}

std::tuple<Tensor, Tensor, Tensor> LstmCell(const Tensor& input_gates, const Tensor& hidden_gates, const Tensor& cx,
                                            const OptionalTensor& input_bias, const OptionalTensor& hidden_bias) {
  const auto gates = (AddBias(input_gates, input_bias) + AddBias(hidden_gates, hidden_bias)).chunk(4, 1);
  const Tensor in = gates[0].sigmoid(), forget = gates[1].sigmoid(), cell = gates[2].tanh(), out = gates[3].sigmoid();
  const Tensor cy = forget * cx + in * cell;
  return {out * cy.tanh(), cy, at::cat({in, forget, cell, out}, 1)};
}

std::tuple<Tensor, Tensor, Tensor> LstmCellBackward(const OptionalTensor& grad_hy, const OptionalTensor& grad_cy,
                                                    const Tensor& cx, const Tensor& cy, const Tensor& workspace,
                                                    bool has_bias) {
  const auto gates = workspace.chunk(4, 1);
  const Tensor &in = gates[0], &forget = gates[1], &cell = gates[2], &out = gates[3];
  const Tensor tanh = cy.tanh();
  const Tensor hy = grad_hy && grad_hy->defined() ? *grad_hy : at::zeros_like(cy);
  const Tensor through = hy * out * (1 - tanh * tanh);
  const Tensor c = grad_cy && grad_cy->defined() ? through + *grad_cy : through;
  const Tensor grad_gates = at::cat({c * cell * in * (1 - in), c * cx * forget * (1 - forget),
                                     c * in * (1 - cell * cell), hy * tanh * out * (1 - out)},
                                    1);
  return {grad_gates, c * forget, has_bias ? grad_gates.sum(0) : Tensor()};
}

std::tuple<Tensor, Tensor> GruCell(const Tensor& input_gates, const Tensor& hidden_gates, const Tensor& hx,
                                   const OptionalTensor& input_bias, const OptionalTensor& hidden_bias) {
  const auto input = AddBias(input_gates, input_bias).chunk(3, 1);
  const auto hidden = AddBias(hidden_gates, hidden_bias).chunk(3, 1);
  const Tensor reset = (input[0] + hidden[0]).sigmoid(), update = (input[1] + hidden[1]).sigmoid();
  const Tensor fresh = (input[2] + reset * hidden[2]).tanh();
  return {(hx - fresh) * update + fresh, at::cat({reset, update, fresh, hx, hidden[2]}, 1)};
}

std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor> GruCellBackward(const Tensor& grad, const Tensor& workspace,
                                                                   bool has_bias) {
  const auto saved = workspace.chunk(5, 1);
  const Tensor &reset = saved[0], &update = saved[1], &fresh = saved[2], &hx = saved[3], &hidden = saved[4];
  const Tensor grad_update = grad * (hx - fresh) * update * (1 - update);
  const Tensor grad_fresh = grad * (1 - update) * (1 - fresh * fresh);
  const Tensor grad_reset = grad_fresh * hidden * reset * (1 - reset);
  const Tensor grad_input = at::cat({grad_reset, grad_update, grad_fresh}, 1);
  const Tensor grad_hidden = at::cat({grad_reset, grad_update, grad_fresh * reset}, 1);
  return {grad_input, grad_hidden, grad * update, has_bias ? grad_input.sum(0) : Tensor(),
          has_bias ? grad_hidden.sum(0) : Tensor()};
}

std::tuple<Tensor, Tensor> RmsNormBackward(const Tensor& grad, const Tensor& input, at::IntArrayRef shape,
                                           const Tensor& rstd, const OptionalTensor& weight, std::array<bool, 2>) {
  std::vector<int64_t> inner, outer;
  for (int64_t i = 0; i < input.dim(); ++i) {
    (i < input.dim() - static_cast<int64_t>(shape.size()) ? outer : inner).push_back(i);
  }
  const Tensor x = input.to(rstd.dtype()), dy = grad.to(rstd.dtype());
  const Tensor normal = x * rstd;
  const Tensor scaled = weight && weight->defined() ? dy * *weight : dy;
  const Tensor grad_input = rstd * (scaled - normal * (scaled * normal).mean(inner, true));
  const Tensor grad_weight = outer.empty() ? dy * normal : (dy * normal).sum(outer);
  return {grad_input.to(input.dtype()), weight && weight->defined() ? grad_weight.to(weight->dtype()) : Tensor()};
}

/// Puts the weights one behind the other in one tensor, as cuDNN wants them.
Tensor FlattenWeights(at::TensorList weights, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, bool, bool) {
  int64_t count = 0;
  for (const auto& weight : weights) count += weight.numel();
  Tensor flat = at::empty({count}, weights[0].options());
  int64_t offset = 0;
  for (const auto& weight : weights) {
    const Tensor place = flat.narrow(0, offset, weight.numel()).view(weight.sizes());
    place.copy_(weight);
    weight.set_(place);
    offset += weight.numel();
  }
  return flat;
}

bool NoCudnn(const Tensor&) { return false; }
bool NoCudnnCtc(const Tensor&, const Tensor&, at::IntArrayRef, at::IntArrayRef, int64_t) { return false; }
bool NoCudnnCtcOfTensors(const Tensor&, const Tensor&, const Tensor&, const Tensor&, int64_t) { return false; }

void RegisterOthers(torch::Library& library) {
  for (const char* name : {"aten::convolution", "aten::convolution_backward"}) {
    library.impl(name, torch::CppFunction::makeFromBoxedFunction<&Boxed<c10::DispatchKey::CPU>>());
  }
  library.impl("aten::copy_", TORCH_FN(Copy));
  library.impl("aten::cudnn_batch_norm", TORCH_FN(BatchNorm));
  library.impl("aten::cudnn_batch_norm_backward", TORCH_FN(BatchNormBackward));
  library.impl("aten::cudnn_grid_sampler", TORCH_FN(GridSampler));
  library.impl("aten::cudnn_grid_sampler_backward", TORCH_FN(GridSamplerBackward));
  library.impl("aten::cudnn_is_acceptable", TORCH_FN(NoCudnn));
  library.impl("aten::_cudnn_rnn_flatten_weight", TORCH_FN(FlattenWeights));
  library.impl("aten::_use_cudnn_ctc_loss", TORCH_FN(NoCudnnCtc));
  library.impl("aten::_use_cudnn_ctc_loss.Tensor", TORCH_FN(NoCudnnCtcOfTensors));
  library.impl("aten::_thnn_fused_lstm_cell", TORCH_FN(LstmCell));
  library.impl("aten::_thnn_fused_lstm_cell_backward_impl", TORCH_FN(LstmCellBackward));
  library.impl("aten::_thnn_fused_gru_cell", TORCH_FN(GruCell));
  library.impl("aten::_thnn_fused_gru_cell_backward", TORCH_FN(GruCellBackward));
  library.impl("aten::_fused_rms_norm_backward", TORCH_FN(RmsNormBackward));
  at::native::_fused_sdp_choice_stub.set_cuda_dispatch_ptr(&ChooseAttention);
}

/// Silences the warning that an operator has a kernel already.
struct Silence : c10::WarningHandler {
  void process(const c10::Warning&) override {}
};

void Register() {
  Silence silence;
  const c10::WarningUtils::WarningHandlerGuard guard(&silence);
  const auto open = [](c10::DispatchKey key) {
    return new torch::Library(torch::Library::IMPL, "aten", key, __FILE__, __LINE__);
  };
  auto* const dense = open(c10::DispatchKey::CUDA);
  RegisterAll<c10::DispatchKey::CPU>(c10::DispatchKey::CUDA, *dense);
  RegisterOthers(*dense);
  RegisterAll<c10::DispatchKey::SparseCPU>(c10::DispatchKey::SparseCUDA, *open(c10::DispatchKey::SparseCUDA));
  RegisterAll<c10::DispatchKey::SparseCsrCPU>(c10::DispatchKey::SparseCsrCUDA, *open(c10::DispatchKey::SparseCsrCUDA));
}

[[maybe_unused]] const bool registered = (Register(), true);

}  // namespace

}  // namespace simulator
