#include "graph.h"

#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/functions/accumulate_grad.h>
#include <torch/csrc/autograd/variable.h>

#include "autograd_node.h"
#include "call.h"

namespace nodetorch {

namespace {

using torch::autograd::variable_list;

/// A hook's function, until it is taken off: libtorch's pre-hooks stay on their node for good.
using SharedHook = std::shared_ptr<std::unique_ptr<JsFunction>>;

/// Calls a hook with lists of gradients; a list that it returns replaces the first, anything nullish leaves it.
variable_list CallNodeHook(const SharedHook& hook, std::initializer_list<const variable_list*> lists) {
  const variable_list& unchanged = **lists.begin();
  if (*hook == nullptr) return unchanged;
  const JsFunction& function = **hook;
  Environment& state = function.state();
  const HandleScope scope(state.env);
  std::vector<napi_value> argv;
  for (const auto* list : lists) argv.push_back(FromTensors(state, *list));
  napi_value result = function.Call(argv.size(), argv.data());
  if (IsNullish(state.env, result)) return unchanged;
  variable_list replaced;
  ForEachElement(state.env, result, "the hook's result", [&](uint32_t, napi_value value) {
    replaced.push_back(ToOptionalTensor(state, value, "a gradient"));
  });
  if (replaced.size() != unchanged.size()) {
    throw BindingError("torch", "the hook returned " + std::to_string(replaced.size()) + " gradients, expected " +
                                    std::to_string(unchanged.size()));
  }
  return replaced;
}

struct PostHook : torch::autograd::FunctionPostHook {
  explicit PostHook(SharedHook hook) : hook(std::move(hook)) {}
  variable_list operator()(const variable_list& grad_inputs, const variable_list& grad_outputs) override {
    return CallNodeHook(hook, {&grad_inputs, &grad_outputs});
  }
  SharedHook hook;
};

struct PreHook : torch::autograd::FunctionPreHook {
  explicit PreHook(SharedHook hook) : hook(std::move(hook)) {}
  variable_list operator()(const variable_list& grads) override { return CallNodeHook(hook, {&grads}); }
  SharedHook hook;
};

const NodePtr& NodeOf(const Call& call, size_t i) {
  const NodeEntry* entry = call.state.nodes.Find(call.Double(i));
  if (entry == nullptr) ThrowRange("no node of the autograd graph has this number");
  return *static_cast<const NodePtr*>(entry->node.get());
}

napi_value FromNode(const Call& call, const NodePtr& node) {
  return FromDouble(call.env, node ? call.state.nodes.Add({std::make_shared<NodePtr>(node)}) : 0);
}

napi_value GradFn(const Call& call) { return FromNode(call, call.Tensor(0).grad_fn()); }

/// The node and output that a tensor's gradient flows to: for a leaf, the one that accumulates it.
napi_value GradientEdge(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (!tensor.requires_grad()) {
    throw BindingError("torch", "it is not possible to get the gradient edge of a tensor that does not require gradients");
  }
  const auto edge = torch::autograd::impl::gradient_edge(tensor);
  return FromFields(call.env, {{"node", FromNode(call, edge.function)}, {"outputNr", FromInt(call.env, edge.input_nr)}});
}

napi_value NodeRelease(const Call& call) {
  NodeEntry entry;
  call.state.nodes.Take(call.Double(0), entry);
  return nullptr;
}

napi_value NodeName(const Call& call) { return FromString(call.env, NodeOf(call, 0)->name()); }

napi_value NodeIdentity(const Call& call) {
  return FromDouble(call.env, static_cast<double>(reinterpret_cast<uintptr_t>(&*NodeOf(call, 0))));
}

napi_value NodeSequenceNr(const Call& call) {
  return FromDouble(call.env, static_cast<double>(NodeOf(call, 0)->sequence_nr()));
}

napi_value NodeNextEdges(const Call& call) {
  const NodePtr node = NodeOf(call, 0);
  const auto& edges = node->next_edges();
  return FromEach(call.env, edges.size(), [&](size_t i) {
    return FromFields(call.env, {{"node", FromNode(call, edges[i].function)},
                                 {"inputNr", FromInt(call.env, edges[i].function ? edges[i].input_nr : 0)}});
  });
}

/// The leaf of a node that accumulates gradients; 0 for others.
napi_value NodeVariable(const Call& call) {
  const NodePtr node = NodeOf(call, 0);
  const auto* accumulate = dynamic_cast<const torch::autograd::AccumulateGrad*>(&*node);
  return accumulate == nullptr ? FromDouble(call.env, 0) : FromTensor(call.state, accumulate->variable);
}

napi_value AddHook(const Call& call, void (*add)(torch::autograd::Node&, SharedHook)) {
  const NodePtr node = NodeOf(call, 0);
  auto hook = std::make_shared<std::unique_ptr<JsFunction>>(std::make_unique<JsFunction>(call.state, call[1]));
  add(*node, hook);
  return FromDouble(call.env, call.state.hooks.Add({[hook] { hook->reset(); }}));
}

napi_value NodeRegisterHook(const Call& call) {
  return AddHook(call, [](torch::autograd::Node& node, SharedHook hook) {
    node.add_post_hook(std::make_unique<PostHook>(std::move(hook)));
  });
}

napi_value NodeRegisterPrehook(const Call& call) {
  return AddHook(call, [](torch::autograd::Node& node, SharedHook hook) {
    node.add_pre_hook(std::make_unique<PreHook>(std::move(hook)));
  });
}

}  // namespace

void ExportGraph(Environment& state, napi_value exports) {
  Export<GradFn>(state, exports, "gradFn");
  Export<GradientEdge>(state, exports, "gradientEdge");
  Export<NodeRelease>(state, exports, "nodeRelease");
  Export<NodeName>(state, exports, "nodeName");
  Export<NodeIdentity>(state, exports, "nodeIdentity");
  Export<NodeSequenceNr>(state, exports, "nodeSequenceNr");
  Export<NodeNextEdges>(state, exports, "nodeNextEdges");
  Export<NodeVariable>(state, exports, "nodeVariable");
  Export<NodeRegisterHook>(state, exports, "nodeRegisterHook");
  Export<NodeRegisterPrehook>(state, exports, "nodeRegisterPrehook");
}

}  // namespace nodetorch
