// A node of the autograd graph whose backward is a JavaScript function: torch.autograd.Function.
#pragma once

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>
#include <torch/csrc/autograd/variable_info.h>

#include <memory>
#include <string>
#include <vector>

#include "js_function.h"

namespace nodetorch {

/// How this libtorch holds nodes: `std::shared_ptr` up to 2.12, `c10::intrusive_ptr` since 2.13.
using NodePtr = std::decay_t<decltype(std::declval<const at::Tensor&>().grad_fn())>;

class JsNode : public torch::autograd::Node {
 public:
  JsNode(std::string name, std::unique_ptr<JsFunction> backward, bool materialize_grads)
      : name_(std::move(name)), backward_(std::move(backward)), materialize_grads_(materialize_grads) {}

  torch::autograd::variable_list apply(torch::autograd::variable_list&& grads) override;
  std::string name() const override { return name_; }
  void release_variables() override;

  /// What forward saved, checked for in-place changes; throws after the graph was freed.
  torch::autograd::variable_list SavedTensors(const NodePtr& self) const;

  std::vector<torch::autograd::SavedVariable> saved;
  std::vector<torch::autograd::VariableInfo> output_info;

 private:
  std::string name_;
  std::unique_ptr<JsFunction> backward_;
  bool materialize_grads_;
  bool released_ = false;
};

/// The node whose JavaScript backward is running, by the number that it was given; throws where there is none.
JsNode& RunningNode(Environment& state, int64_t number);
NodePtr RunningNodePtr(Environment& state, int64_t number);

}  // namespace nodetorch
