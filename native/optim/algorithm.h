// What an update rule is: names, first state, and the formula over lists of tensors.
#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string>
#include <vector>

namespace nodetorch::optim {

/// A group's hyper-parameters in the order of `Algorithm::parameters`; booleans are 0 or 1, an absent one is NaN.
struct Values {
  const double* numbers;
  /// The learning rate, which every rule has first, where it is a tensor that kernels read; the number is NaN then. So
  /// a step waits for no device, and a CUDA graph that captured it takes what the tensor holds at each replay.
  at::Tensor lr = {};

  double operator[](size_t i) const { return numbers[i]; }
  /// Calls `f` with the learning rate: a 0-dim tensor or a number.
  template <typename F>
  void WithLr(F&& f) const {
    if (lr.defined()) {
      f(lr);
    } else {
      f(numbers[0]);
    }
  }
};

/// What mixed precision leaves to a fused kernel: the factor that the gradients still have, and 1 where one of them is
/// infinite or NaN, which leaves the step out. Float32 tensors of one element each; absent where there is nothing to
/// do.
struct Scaling {
  std::optional<at::Tensor> grad_scale;
  std::optional<at::Tensor> found_inf;
};

/// A parameter and its state in the order of `Algorithm::state`; what is not there yet is undefined.
struct Slot {
  at::Tensor param;
  std::vector<at::Tensor> state;
};

/// Parameters of one group to update together. They share device, dtype, the number of steps taken and which state
/// exists, so one scalar (a bias correction, say) serves all of them. On a GPU a batch is all that fit together, so
/// that a kernel launch serves many; on the CPU it is what the cache holds.
struct Batch {
  std::vector<Slot*> slots;
  std::vector<at::Tensor> params;
  std::vector<at::Tensor> grads;
  /// `state[k][i]` is state k of parameter i.
  std::vector<std::vector<at::Tensor>> state;
  /// Steps taken, this one included; 0 where the rule keeps no count or (capturable) it stays on the device.
  double step = 0;
  int64_t numel = 0;
  Scaling scaling;

  bool Has(size_t k) const { return state[k].front().defined(); }
  /// Gives all parameters state k.
  void Set(size_t k, std::vector<at::Tensor> tensors);
  void Negate();
  /// grad + decay * param, as a new tensor: the gradient belongs to the caller.
  void AddDecay(double decay);
  /// Complex tensors seen as real ones with a last dimension of 2; what is real stays.
  void ViewAsReal();
};

/// An update rule. It computes what the same-named class in torch.optim computes on the CPU without `foreach`,
/// operation by operation, with scalars in double as Python has them: results are equal to the last bit.
struct Algorithm {
  const char* name;
  /// Hyper-parameters by their key in a JavaScript group, `betas.0` for an element of one; `key=text` is 1 where the
  /// group's value is that text. `foreach`, `fused` and `capturable` mean the same in every rule that has them.
  std::vector<std::string> parameters;
  /// State by Python's names. One called `step` comes first and is counted by the optimizer.
  std::vector<std::string> state;
  /// Makes the state that a parameter must have before its first update.
  void (*init)(Slot& slot, const at::Tensor& grad, const Values& values);
  void (*update)(Batch& batch, const Values& values);
  /// State exists from construction on, not from the first step.
  bool eager = false;
  /// Takes sparse gradients.
  bool sparse = false;
  /// What to use instead for a sparse gradient.
  const char* sparse_hint = "";

  bool CountsSteps() const { return !state.empty() && state.front() == "step"; }
  /// The hyper-parameter of that name; NaN where it is absent or the rule has none.
  double Value(const char* parameter, const Values& values) const;
  bool Flag(const char* parameter, const Values& values) const { return Value(parameter, values) == 1; }
};

/// The rule of that name; RangeError for an unknown one.
const Algorithm& FindAlgorithm(const std::string& name);

/// Sizes, dtype and device, for messages.
std::string Describe(const at::Tensor& tensor);

/// Makes gradients and state fit their parameters for a fused kernel, which walks through all of them as plain memory
/// and checks nothing. Throws where they can't fit.
void AlignForFused(Batch& batch, const Algorithm& algorithm);

/// Multiplies by a Python float as Python does. The C++ `mul_(Scalar)` rounds the factor to the tensor's dtype first,
/// which in half precision gives other results.
void Scale(at::TensorList tensors, double factor);
inline void Scale(const at::Tensor& tensor, double factor) { Scale(at::TensorList(tensor), factor); }
void Scale(at::TensorList tensors, const at::Tensor& factor);

/// A zero like `like`, of its memory format.
at::Tensor ZerosLike(const at::Tensor& like);
/// Of a 0-dim tensor for a count or a factor: float32 or, where that is the default dtype, float64; on the CPU, so that
/// reading it waits for no device, or on the parameter's device.
at::TensorOptions ScalarOptions(const at::Tensor& param, bool on_device);
/// Such a tensor with a value.
at::Tensor ScalarState(const at::Tensor& param, double value, bool on_device);
/// Makes state k zero like the parameter where it is missing.
void InitZeros(Slot& slot, size_t k);
/// Makes state `step` zero where it is missing.
void InitStep(Slot& slot, bool on_device);
/// The same on the parameter's device, in the float32 that the fused kernels read.
void InitFusedStep(Slot& slot);

// For rules whose step a CUDA graph can capture: factors that follow from counts on the device are computed there.
/// beta^step - 1.
std::vector<at::Tensor> NegativeCorrection(double beta, at::TensorList steps);
/// 1 - beta^step.
std::vector<at::Tensor> BiasCorrection(double beta, at::TensorList steps);

// The rules, by file.
extern const Algorithm kSGD, kASGD;                            // sgd.cc
extern const Algorithm kAdam, kAdamax, kNAdam, kRAdam;         // adam.cc
extern const Algorithm kAdadelta, kAdagrad, kRMSprop, kRprop;  // adaptive.cc
extern const Algorithm kAdafactor, kMuon;                      // matrix.cc
extern const Algorithm kSparseAdam;                            // sparse_adam.cc

}  // namespace nodetorch::optim
