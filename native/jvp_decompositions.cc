#include "jvp_decompositions.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/csrc/jit/api/compilation_unit.h>
#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/runtime/decomposition_registry.h>
#include <torch/jit.h>

#include <mutex>

namespace nodetorch {

namespace {

// Each computes what its operator does, from operators that have forward-mode derivatives. Statistics that the operator
// gets are computed again from its input, so that derivatives go through them.
constexpr const char* kSource = R"(
def trace(x: Tensor) -> Tensor:
    return torch.sum(torch.diagonal(x))

def log_softmax_backward(grad_output: Tensor, output: Tensor, dim: int, input_dtype: int) -> Tensor:
    grad = grad_output - torch.exp(output) * torch.sum(grad_output, [dim], True)
    return grad.to(input_dtype)

def softmax_backward(grad_output: Tensor, output: Tensor, dim: int, input_dtype: int) -> Tensor:
    scaled = grad_output * output
    grad = scaled - output * torch.sum(scaled, [dim], True)
    return grad.to(input_dtype)

def log_sigmoid_forward(x: Tensor) -> Tuple[Tensor, Tensor]:
    negative = torch.minimum(torch.zeros_like(x), x)
    decay = torch.exp(-torch.abs(x))
    buffer = decay
    if x.is_cuda:
        buffer = torch.zeros([0], dtype=x.dtype, device=x.device)
    return negative - torch.log1p(decay), buffer

def nll_backward(grad_output: Tensor, x: Tensor, target: Tensor, weight: Optional[Tensor], reduction: int,
                 ignore_index: int, total_weight: Tensor) -> Tensor:
    channel = 0 if x.dim() < 2 else 1
    if reduction == 1:
        grad_output = grad_output / total_weight
    index = target.unsqueeze(channel)
    kept = index != ignore_index
    places = torch.where(kept, index, torch.zeros_like(index))
    grad = torch.scatter(torch.zeros_like(x), channel, places, -1.0)
    if grad_output.dim() > 0 and grad.dim() > grad_output.dim():
        grad_output = grad_output.unsqueeze(channel)
    if weight is not None:
        shape = [1 for _ in range(x.dim())]
        shape[channel] = weight.size(0)
        grad_output = grad_output * weight.reshape(shape)
    return grad * torch.where(kept, grad_output, torch.zeros_like(grad_output))

def product(sizes: List[int]) -> int:
    n = 1
    for size in sizes:
        n = n * size
    return n

def layer_norm_backward(grad_out: Tensor, x: Tensor, normalized_shape: List[int], mean: Tensor, rstd: Tensor,
                        weight: Optional[Tensor], bias: Optional[Tensor], output_mask: List[bool]
                        ) -> Tuple[Tensor, Tensor, Tensor]:
    axis = x.dim() - len(normalized_shape)
    inner = [i for i in range(axis, x.dim())]
    outer = [i for i in range(axis)]
    n = product(normalized_shape)
    centre = torch.mean(x, inner, True)
    variance = torch.var(x, inner, False, True)
    eps = (torch.pow(rstd, -2) - variance).detach()
    scale = torch.rsqrt(variance + eps)
    normal = (x - centre) * scale
    grad = grad_out
    if weight is not None:
        grad = grad_out * weight
    grad_x = torch.zeros_like(x)
    grad_weight = torch.zeros([0], dtype=x.dtype, device=x.device)
    grad_bias = torch.zeros([0], dtype=x.dtype, device=x.device)
    if output_mask[0]:
        total = torch.sum(grad, inner, True)
        along = torch.sum(grad * normal, inner, True)
        grad_x = (scale / n) * (n * grad - total - normal * along)
    if output_mask[1]:
        product_ = grad_out * normal
        grad_weight = torch.sum(product_, outer) if axis > 0 else product_
    if output_mask[2]:
        grad_bias = torch.sum(grad_out, outer) if axis > 0 else grad_out.clone()
    return grad_x, grad_weight, grad_bias

def batch_norm_backward_of(grad_out: Tensor, x: Tensor, weight: Optional[Tensor], running_mean: Optional[Tensor],
                           running_var: Optional[Tensor], train: bool, eps: float, output_mask: List[bool]
                           ) -> Tuple[Tensor, Tensor, Tensor]:
    dims = [0]
    for i in range(2, x.dim()):
        dims.append(i)
    shape = [1 for _ in range(x.dim())]
    shape[1] = x.size(1)
    n = x.numel() // x.size(1)
    centre = torch.mean(x, dims, False)
    variance = torch.var(x, dims, False, False)
    if not train:
        assert running_mean is not None
        assert running_var is not None
        centre = running_mean
        variance = running_var
    scale = torch.rsqrt(variance + eps).reshape(shape)
    normal = (x - centre.reshape(shape)) * scale
    total = torch.sum(grad_out, dims)
    along = torch.sum(grad_out * normal, dims)
    factor = scale
    if weight is not None:
        factor = scale * weight.reshape(shape)
    grad_x = torch.zeros_like(x)
    grad_weight = torch.zeros([0], dtype=x.dtype, device=x.device)
    grad_bias = torch.zeros([0], dtype=x.dtype, device=x.device)
    if output_mask[0]:
        grad_x = grad_out * factor
        if train:
            grad_x = (grad_out - total.reshape(shape) / n - normal * along.reshape(shape) / n) * factor
    if output_mask[1]:
        grad_weight = along
    if output_mask[2]:
        grad_bias = total
    return grad_x, grad_weight, grad_bias

def native_batch_norm_backward(grad_out: Tensor, x: Tensor, weight: Optional[Tensor], running_mean: Optional[Tensor],
                               running_var: Optional[Tensor], save_mean: Optional[Tensor],
                               save_invstd: Optional[Tensor], train: bool, eps: float, output_mask: List[bool]
                               ) -> Tuple[Tensor, Tensor, Tensor]:
    return batch_norm_backward_of(grad_out, x, weight, running_mean, running_var, train, eps, output_mask)

def batch_norm_backward(grad_out: Tensor, x: Tensor, weight: Tensor, running_mean: Optional[Tensor],
                        running_var: Optional[Tensor], save_mean: Optional[Tensor], save_var: Optional[Tensor],
                        update: bool, eps: float, output_mask: List[bool], reserve: Tensor
                        ) -> Tuple[Tensor, Tensor, Tensor]:
    return batch_norm_backward_of(grad_out, x, weight, running_mean, running_var, update, eps, output_mask)

def cudnn_batch_norm_backward(x: Tensor, grad_output: Tensor, weight: Tensor, running_mean: Optional[Tensor],
                              running_var: Optional[Tensor], save_mean: Optional[Tensor], save_var: Optional[Tensor],
                              epsilon: float, reserve_space: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
    return batch_norm_backward_of(grad_output, x, weight, running_mean, running_var, True, epsilon, [True, True, True])
)";

constexpr std::pair<const char*, const char*> kDecompositions[] = {
    {"aten::trace", "trace"},
    {"aten::_log_softmax_backward_data", "log_softmax_backward"},
    {"aten::_softmax_backward_data", "softmax_backward"},
    {"aten::log_sigmoid_forward", "log_sigmoid_forward"},
    {"aten::nll_loss_backward", "nll_backward"},
    {"aten::nll_loss2d_backward", "nll_backward"},
    {"aten::native_layer_norm_backward", "layer_norm_backward"},
    {"aten::native_batch_norm_backward", "native_batch_norm_backward"},
    {"aten::batch_norm_backward", "batch_norm_backward"},
    {"aten::cudnn_batch_norm_backward", "cudnn_batch_norm_backward"},
};

}  // namespace

void RegisterJvpDecompositions() {
  static std::once_flag once;
  std::call_once(once, [] {
    const auto unit = torch::jit::compile(kSource);
    for (const auto& [name, function] : kDecompositions) {
      const auto op = c10::Dispatcher::singleton().findSchema({name, ""});
      if (!op || torch::jit::has_jit_decomposition(op->schema())) continue;
      auto& compiled = torch::jit::toGraphFunction(unit->get_function(function));
      torch::jit::RegisterDecomposition(op->schema(), compiled.graph());
    }
  });
}

}  // namespace nodetorch
