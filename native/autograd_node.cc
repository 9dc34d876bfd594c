#include "autograd_node.h"

#include "call.h"

namespace nodetorch {

using torch::autograd::variable_list;

namespace {

/// Nodes whose backward runs right now on this thread, the innermost last.
std::vector<JsNode*>& Running() {
  thread_local std::vector<JsNode*> running;
  return running;
}

struct RunningScope {
  explicit RunningScope(JsNode* node) { Running().push_back(node); }
  ~RunningScope() { Running().pop_back(); }
};

}  // namespace

variable_list JsNode::apply(variable_list&& grads) {
  Environment& state = backward_->state();
  napi_env env = state.env;
  const HandleScope scope(env);
  const RunningScope running(this);
  at::OptionalDeviceGuard device_guard;
  for (size_t i = 0; materialize_grads_ && i < grads.size() && i < output_info.size(); ++i) {
    if (!grads[i].defined()) grads[i] = output_info[i].zeros(device_guard);
  }
  napi_value argv[] = {FromInt(env, static_cast<int64_t>(Running().size()) - 1), FromTensors(state, grads)};
  napi_value result = backward_->Call(2, argv);
  variable_list results;
  ForEachElement(env, result, "backward's result", [&](uint32_t, napi_value value) {
    results.push_back(ToOptionalTensor(state, value, "a gradient"));
  });
  if (results.size() != num_outputs()) {
    throw BindingError("torch", name_ + " returned an incorrect number of gradients (expected " +
                                    std::to_string(num_outputs()) + ", got " + std::to_string(results.size()) + ")");
  }
  return results;
}

void JsNode::release_variables() {
  saved.clear();
  released_ = true;
}

variable_list JsNode::SavedTensors(const NodePtr& self) const {
  if (released_) {
    throw BindingError("torch",
                       "Trying to backward through the graph a second time (or directly access saved tensors after they "
                       "have already been freed). Specify { retainGraph: true } for the first backward or grad call.");
  }
  variable_list tensors;
  for (const auto& variable : saved) tensors.push_back(variable.unpack(self));
  return tensors;
}

JsNode& RunningNode(Environment&, int64_t number) {
  auto& running = Running();
  if (number < 0 || number >= static_cast<int64_t>(running.size())) {
    ThrowRange("saved tensors can be read inside backward only");
  }
  return *running[number];
}

NodePtr RunningNodePtr(Environment& state, int64_t number) {
  const auto share = []<typename Ptr = NodePtr>(auto& node) -> Ptr {
    if constexpr (requires { node.shared_from_this(); }) {
      return node.shared_from_this();
    } else {
      return Ptr::unsafe_reclaim_from_nonowning(&node);
    }
  };
  return share(RunningNode(state, number));
}

}  // namespace nodetorch
