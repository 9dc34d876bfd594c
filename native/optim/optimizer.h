// Optimizers: parameters, their state under PyTorch's names, and an update rule, run as one call a step.
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

#include "algorithm.h"

namespace nodetorch::optim {

/// The parameter groups and state of one optimizer. It owns references to both, so no scope of JavaScript's frees them.
class Optimizer {
 public:
  explicit Optimizer(const Algorithm& algorithm);

  const Algorithm& algorithm() const { return algorithm_; }
  size_t groups() const { return groups_.size(); }
  size_t size(size_t group) const { return groups_[group].size(); }

  void AddGroup(std::vector<at::Tensor> params, const Values& values);
  /// Updates every parameter that has a gradient; `values[i]` are group i's hyper-parameters. Only groups with fused
  /// kernels take a scaling.
  void Step(const std::vector<Values>& values, const Scaling& scaling);
  void ZeroGrad(bool set_to_none);
  /// The state of one parameter, to read and to replace; RangeError where there is no such parameter.
  Slot& At(size_t group, size_t param);

 private:
  void StepGroup(std::vector<Slot>& group, const Values& values, const Scaling& scaling);
  void Update(Batch& batch, const Values& values, const Scaling& scaling, bool device_steps);

  const Algorithm& algorithm_;
  std::vector<std::vector<Slot>> groups_;
};

}  // namespace nodetorch::optim
