#include "optimizer.h"

#include <ATen/core/grad_mode.h>
#include <ATen/ops/_foreach_add.h>
#include <ATen/ops/_foreach_sub.h>
#include <c10/util/StringUtil.h>

#include <map>
#include <optional>
#include <tuple>

#include "../errors.h"

namespace nodetorch::optim {

namespace {

void CheckGradient(const Algorithm& algorithm, const at::Tensor& grad) {
  TORCH_CHECK(algorithm.sparse || !grad.is_sparse(), algorithm.name, " does not support sparse gradients",
              algorithm.sparse_hint);
}

void CheckDevice(const Algorithm& algorithm, const at::Tensor& param, bool fused, bool capturable) {
  TORCH_CHECK(!fused || (param.is_floating_point() && (param.is_cpu() || param.is_cuda())), algorithm.name,
              ": `fused=True` requires all the params to be floating point Tensors on cpu or cuda, but one is ",
              Describe(param));
  TORCH_CHECK(!capturable || param.is_cuda(), algorithm.name,
              ": If capturable=True, params and state_steps must be on supported devices: cuda, but a parameter is ",
              Describe(param));
}

void CheckState(const Algorithm& algorithm, const Slot& slot) {
  for (size_t k = 0; k < slot.state.size(); ++k) {
    TORCH_CHECK(!slot.state[k].defined() || slot.state[k].device() == slot.param.device(), algorithm.name,
                ": If capturable=True, params and state_steps must be on supported devices: cuda, but the state '",
                algorithm.state[k], "' of a parameter on ", slot.param.device(), " is on ", slot.state[k].device(),
                "; load a state dict after setting capturable");
  }
}

/// A fused kernel reads a float where it is told to.
void CheckScalar(const char* name, const std::optional<at::Tensor>& scalar) {
  if (!scalar || (scalar->numel() == 1 && scalar->scalar_type() == at::kFloat)) return;
  ThrowRange(c10::str(name, " must be a float32 tensor of one element, got ", Describe(*scalar)));
}

std::optional<at::Tensor> MoveTo(const std::optional<at::Tensor>& scalar, c10::Device device) {
  if (!scalar) return std::nullopt;
  return scalar->to(device, scalar->scalar_type(), /*non_blocking=*/!device.is_cpu());
}

/// The learning rate as kernels on the device take it: 0-dim and float32 beside the parameters. One on the CPU stays:
/// its value goes along with each launch.
at::Tensor LrFor(const at::Tensor& lr, c10::Device device) {
  if (!lr.defined()) return lr;
  const at::Tensor scalar = lr.dim() == 0 ? lr : lr.squeeze();
  return lr.is_cpu() ? scalar : scalar.to(device, at::kFloat, /*non_blocking=*/!device.is_cpu());
}

/// Elements that a batch on the CPU may have by itself. Small parameters share the calls; a batch's tensors still fit
/// the cache from one kernel to the next, and temporaries stay small.
constexpr int64_t kCacheElements = 1 << 16;

/// What the parameters of a batch have in common: device, dtype, steps taken, which state exists.
using Key = std::tuple<c10::DeviceType, c10::DeviceIndex, at::ScalarType, double, uint64_t>;

Key KeyOf(const Slot& slot, double step) {
  uint64_t present = 0;
  for (size_t k = 0; k < slot.state.size(); ++k) present |= uint64_t{slot.state[k].defined()} << k;
  return {slot.param.device().type(), slot.param.device().index(), slot.param.scalar_type(), step, present};
}

void Append(Batch& batch, Slot& slot, double step) {
  batch.slots.push_back(&slot);
  batch.params.push_back(slot.param);
  batch.grads.push_back(slot.param.grad());
  batch.state.resize(slot.state.size());
  for (size_t k = 0; k < slot.state.size(); ++k) batch.state[k].push_back(slot.state[k]);
  batch.step = step;
  batch.numel += slot.param.numel();
}

/// Counts a step and returns the count.
double CountStep(at::Tensor& step) {
  if (step.is_cpu() && step.scalar_type() == at::kFloat && step.numel() == 1) return ++*step.mutable_data_ptr<float>();
  step.add_(1);
  return step.item<double>();
}

}  // namespace

Optimizer::Optimizer(const Algorithm& algorithm) : algorithm_(algorithm) {}

void Optimizer::AddGroup(std::vector<at::Tensor> params, const Values& values) {
  const at::NoGradGuard no_grad;
  std::vector<Slot> group;
  for (auto& param : params) {
    group.push_back({std::move(param), std::vector<at::Tensor>(algorithm_.state.size())});
    if (algorithm_.eager) algorithm_.init(group.back(), group.back().param, values);
  }
  groups_.push_back(std::move(group));
}

void Optimizer::Step(const std::vector<Values>& values, const Scaling& scaling) {
  if (values.size() != groups_.size()) {
    ThrowRange(c10::str(algorithm_.name, ": hyper-parameters of ", values.size(),
                        " groups given, but the optimizer has ", groups_.size()));
  }
  CheckScalar("gradScale", scaling.grad_scale);
  CheckScalar("foundInf", scaling.found_inf);
  const at::NoGradGuard no_grad;
  for (size_t i = 0; i < groups_.size(); ++i) StepGroup(groups_[i], values[i], scaling);
}

void Optimizer::StepGroup(std::vector<Slot>& group, const Values& values, const Scaling& scaling) {
  const bool fused = algorithm_.Flag("fused", values);
  const bool capturable = algorithm_.Flag("capturable", values);
  const double foreach = algorithm_.Value("foreach", values);
  TORCH_CHECK(!values.lr.defined() || values.lr.numel() == 1, algorithm_.name, ": Tensor lr must be 1-element, got ",
              Describe(values.lr));
  TORCH_CHECK(fused || (!scaling.grad_scale && !scaling.found_inf), algorithm_.name,
              ": gradScale and foundInf are for groups with fused: true, whose kernel applies them");
  // The fused kernels take their count from the device, whole lists at a time.
  const bool device_steps = fused || capturable;
  std::map<Key, Batch> batches;
  for (auto& slot : group) {
    const at::Tensor& grad = slot.param.grad();
    if (!grad.defined()) continue;
    CheckGradient(algorithm_, grad);
    CheckDevice(algorithm_, slot.param, fused, capturable);
    algorithm_.init(slot, grad, values);
    if (capturable) CheckState(algorithm_, slot);
    const double step = algorithm_.CountsSteps() && !device_steps ? CountStep(slot.state[0]) : 0;
    const Key key = KeyOf(slot, step);
    Batch& batch = batches[key];
    Append(batch, slot, step);
    const bool whole = fused || foreach == 1 || (!slot.param.is_cpu() && foreach != 0);
    if (whole || (foreach != 0 && batch.numel < kCacheElements)) continue;
    Update(batch, values, scaling, device_steps);
    batches.erase(key);
  }
  for (auto& [key, batch] : batches) Update(batch, values, scaling, device_steps);
}

void Optimizer::Update(Batch& batch, const Values& values, const Scaling& scaling, bool device_steps) {
  const auto device = batch.params.front().device();
  batch.scaling = {MoveTo(scaling.grad_scale, device), MoveTo(scaling.found_inf, device)};
  // As Python's lists do: on the CPU a rule says itself when, because complex products round otherwise.
  if (device_steps) batch.ViewAsReal();
  const bool counts = algorithm_.CountsSteps() && device_steps;
  if (counts) at::_foreach_add_(batch.state[0], 1);
  algorithm_.update(batch, {values.numbers, LrFor(values.lr, device)});
  // What was left out counts for nothing.
  if (counts && batch.scaling.found_inf) {
    at::_foreach_sub_(batch.state[0], std::vector<at::Tensor>(batch.state[0].size(), *batch.scaling.found_inf));
  }
}

void Optimizer::ZeroGrad(bool set_to_none) {
  const at::NoGradGuard no_grad;
  for (auto& group : groups_) {
    for (auto& slot : group) {
      at::Tensor& grad = slot.param.mutable_grad();
      if (!grad.defined()) continue;
      if (set_to_none) {
        grad.reset();
        continue;
      }
      if (grad.grad_fn()) {
        grad.detach_();
      } else {
        grad.requires_grad_(false);
      }
      grad.zero_();
    }
  }
}

Slot& Optimizer::At(size_t group, size_t param) {
  if (group >= groups_.size() || param >= groups_[group].size()) {
    ThrowRange(c10::str(algorithm_.name, " has no parameter ", param, " in group ", group));
  }
  return groups_[group][param];
}

}  // namespace nodetorch::optim
