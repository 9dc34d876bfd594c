#include "autograd.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/AutogradState.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/csrc/autograd/forward_grad.h>
#include <torch/csrc/autograd/function_hook.h>
#include <torch/csrc/autograd/variable.h>

#include <map>
#include <unordered_set>

#include "autograd_node.h"
#include "call.h"
#include "jvp_decompositions.h"

namespace nodetorch {

namespace {

using torch::autograd::Variable;
using torch::autograd::variable_list;

napi_value RequiresGrad(const Call& call) { return FromBool(call.env, call.Tensor(0).requires_grad()); }

napi_value SetRequiresGrad(const Call& call) {
  const auto& tensor = call.Tensor(0);
  const bool requires_grad = call.Bool(1);
  if (!tensor.is_leaf() && !requires_grad) {
    throw BindingError("torch",
                       "you can only change requires_grad flags of leaf variables. If you want to use a computed variable "
                       "in a subgraph that doesn't require differentiation use t.detach().");
  }
  tensor.set_requires_grad(requires_grad);
  return nullptr;
}

napi_value IsLeaf(const Call& call) { return FromBool(call.env, call.Tensor(0).is_leaf()); }

napi_value Grad(const Call& call) { return FromTensor(call.state, call.Tensor(0).grad()); }

napi_value SetGrad(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const at::Tensor grad = call.OptionalTensor(1);
  if (grad.defined()) {
    if (grad.is_same(tensor)) throw BindingError("torch", "can't assign Variable as its own grad");
    if (grad.scalar_type() != tensor.scalar_type()) {
      throw BindingError("torch", std::string("assigned grad has data of a different type: ") +
                                      c10::toString(grad.scalar_type()) + " for " + c10::toString(tensor.scalar_type()));
    }
    if (grad.device() != tensor.device()) {
      throw BindingError("torch", "assigned grad has data located on a different device: " + grad.device().str() + " for " +
                                      tensor.device().str());
    }
    if (grad.sizes() != tensor.sizes()) {
      std::ostringstream text;
      text << "assigned grad has data of a different size: " << grad.sizes() << " for " << tensor.sizes();
      throw BindingError("torch", text.str());
    }
  }
  tensor.mutable_grad() = grad;
  return nullptr;
}

napi_value RetainGrad(const Call& call) {
  call.Tensor(0).retain_grad();
  return nullptr;
}

napi_value RetainsGrad(const Call& call) { return FromBool(call.env, call.Tensor(0).retains_grad()); }

napi_value GradFnName(const Call& call) {
  const auto& node = call.Tensor(0).grad_fn();
  return node ? FromString(call.env, node->name()) : Null(call.env);
}

napi_value Version(const Call& call) { return FromInt(call.env, call.Tensor(0)._version()); }

/// Which output of its node a tensor is.
napi_value OutputNr(const Call& call) { return FromInt(call.env, call.Tensor(0).output_nr()); }

/// The dtype that a leaf's gradient must have, -1 for any. Since 2.12.
template <typename T>
napi_value GradDtypeOf(napi_env env, const T& tensor) {
  if constexpr (requires { tensor.grad_dtype(); }) {
    const auto dtype = tensor.grad_dtype();
    return FromInt(env, dtype ? static_cast<int64_t>(*dtype) : -1);
  } else {
    throw BindingError("notImplemented", "this libtorch has no dtype of gradients other than the tensor's");
  }
}

template <typename T>
void SetGradDtypeOf(const T& tensor, std::optional<at::ScalarType> dtype) {
  if constexpr (requires { tensor.set_grad_dtype(dtype); }) {
    if (!tensor.is_leaf()) throw BindingError("torch", "grad_dtype can be set on leaf tensors only");
    tensor.set_grad_dtype(dtype);
  } else {
    throw BindingError("notImplemented", "this libtorch has no dtype of gradients other than the tensor's");
  }
}

napi_value GradDtype(const Call& call) { return GradDtypeOf(call.env, call.Tensor(0)); }

napi_value SetGradDtype(const Call& call) {
  const int64_t code = call.Int(1);
  const bool known = code >= 0 && code < static_cast<int64_t>(at::ScalarType::NumOptions);
  SetGradDtypeOf(call.Tensor(0), known ? std::optional(static_cast<at::ScalarType>(code)) : std::nullopt);
  return nullptr;
}

/// Says that a tensor was changed in place, so that a backward that saved it refuses to use it.
napi_value IncrementVersion(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (!tensor.is_inference()) tensor.unsafeGetTensorImpl()->bump_version();
  return nullptr;
}

/// Calls a JavaScript hook with a gradient; what it returns, or nothing, replaces the gradient.
at::Tensor CallHook(const JsFunction& hook, const at::Tensor& grad) {
  Environment& state = hook.state();
  const HandleScope scope(state.env);
  napi_value argv[] = {FromTensor(state, grad)};
  return ToOptionalTensor(state, hook.Call(1, argv), "the hook's result");
}

napi_value RegisterHook(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (!tensor.requires_grad()) {
    throw BindingError("torch", "cannot register a hook on a tensor that doesn't require gradient");
  }
  auto hook = std::make_shared<JsFunction>(call.state, call[1]);
  const auto position = tensor.register_hook([hook](const at::Tensor& grad) { return CallHook(*hook, grad); });
  c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl> weak(tensor.getIntrusivePtr());
  return FromDouble(call.env, call.state.hooks.Add({[weak, position] {
                      if (auto impl = weak.lock()) at::Tensor(std::move(impl)).remove_hook(position);
                    }}));
}

/// All of a leaf's post-accumulate hooks: libtorch keeps room for one.
struct PostAccumulateHooks : torch::autograd::PostAccumulateGradHook {
  std::map<int64_t, std::shared_ptr<JsFunction>> hooks;
  int64_t next = 0;

  void operator()(const Variable&) override {
    const auto calls = hooks;  // a hook may take itself off
    for (const auto& [key, hook] : calls) {
      const HandleScope scope(hook->state().env);
      hook->Call(0, nullptr);
    }
  }
};

PostAccumulateHooks* PostAccumulateHooksOf(const at::Tensor& tensor) {
  return dynamic_cast<PostAccumulateHooks*>(torch::autograd::impl::post_acc_grad_hooks(tensor).get());
}

napi_value RegisterPostAccumulateGradHook(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (!tensor.requires_grad() || !tensor.is_leaf()) {
    throw BindingError("torch", "post accumulate grad hooks can be registered on leaf tensors that require gradient only");
  }
  if (PostAccumulateHooksOf(tensor) == nullptr) {
    torch::autograd::impl::set_post_acc_grad_hooks(tensor, std::make_unique<PostAccumulateHooks>());
  }
  auto* hooks = PostAccumulateHooksOf(tensor);
  const int64_t key = hooks->next++;
  hooks->hooks.emplace(key, std::make_shared<JsFunction>(call.state, call[1]));
  c10::weak_intrusive_ptr<c10::TensorImpl, c10::UndefinedTensorImpl> weak(tensor.getIntrusivePtr());
  return FromDouble(call.env, call.state.hooks.Add({[weak, key] {
                      if (auto impl = weak.lock()) {
                        if (auto* all = PostAccumulateHooksOf(at::Tensor(std::move(impl)))) all->hooks.erase(key);
                      }
                    }}));
}

napi_value RemoveHook(const Call& call) {
  HookEntry entry;
  if (call.state.hooks.Take(call.Double(0), entry)) entry.remove();
  return nullptr;
}

bool IsOnTheOnlyGpu(at::TensorList outputs) {
  const bool is_cuda = !outputs.empty() && outputs[0].defined() && outputs[0].is_cuda();
  return is_cuda && at::detail::getCUDAHooks().getNumGPUs() == 1;
}

/// Keeps a backward on this thread while JavaScript functions may be among its nodes, and where there is one
/// GPU: a thread of the device's own, for which this one would only wait, can't free what JavaScript no longer reaches.
class StayOnThread {
 public:
  StayOnThread(const Environment& state, at::TensorList outputs)
      : previous_(c10::AutogradState::get_tls_state().get_multithreading_enabled()) {
    if (*state.js_functions == 0 && !IsOnTheOnlyGpu(outputs)) return;
    c10::AutogradState::get_tls_state().set_multithreading_enabled(false);
  }
  ~StayOnThread() { c10::AutogradState::get_tls_state().set_multithreading_enabled(previous_); }

 private:
  bool previous_;
};

napi_value Backward(const Call& call) {
  const auto outputs = call.Tensors(0);
  const auto grads = call.Tensors(1);
  const auto inputs = call.Tensors(2);
  const StayOnThread guard(call.state, outputs);
  torch::autograd::backward(outputs, grads, call.Bool(3), call.Bool(4), inputs);
  return nullptr;
}

napi_value GradOf(const Call& call) {
  const auto outputs = call.Tensors(0);
  const auto inputs = call.Tensors(1);
  const auto grads = call.Tensors(2);
  const StayOnThread guard(call.state, outputs);
  return FromTensors(call.state, torch::autograd::grad(outputs, inputs, grads, call.Bool(3), call.Bool(4), call.Bool(5)));
}

napi_value GetGradEnabled(const Call& call) { return FromBool(call.env, c10::GradMode::is_enabled()); }

napi_value SetGradEnabled(const Call& call) {
  c10::GradMode::set_enabled(call.Bool(0));
  return nullptr;
}

napi_value IsInferenceMode(const Call& call) { return FromBool(call.env, c10::InferenceMode::is_enabled()); }

napi_value SetInferenceMode(const Call& call) {
  // What c10::InferenceMode's constructor does; a guard object can't be held across JavaScript's asynchronous calls.
  const bool enabled = call.Bool(0);
  if (enabled == c10::InferenceMode::is_enabled()) return nullptr;
  auto& autograd = c10::AutogradState::get_tls_state();
  autograd.set_grad_mode(!enabled);
  autograd.set_inference_mode(enabled);
  autograd.set_fw_grad_mode(!enabled);
  auto keys = c10::impl::tls_local_dispatch_key_set();
  const auto ad_inplace = c10::DispatchKey::ADInplaceOrView;
  c10::impl::PODLocalDispatchKeySet next{};
  next.set_included(enabled ? keys.included_.remove(ad_inplace) : keys.included_.add(ad_inplace));
  next.set_excluded(enabled ? keys.excluded_ | c10::autograd_dispatch_keyset : keys.excluded_ - c10::autograd_dispatch_keyset);
  c10::impl::_force_tls_local_dispatch_key_set(c10::impl::LocalDispatchKeySet(next));
  return nullptr;
}

napi_value IsAnomalyEnabled(const Call& call) { return FromBool(call.env, torch::autograd::AnomalyMode::is_enabled()); }

napi_value AnomalyChecksNan(const Call& call) { return FromBool(call.env, torch::autograd::AnomalyMode::should_check_nan()); }

napi_value GetForwardGradEnabled(const Call& call) {
  return FromBool(call.env, c10::AutogradState::get_tls_state().get_fw_grad_mode());
}

napi_value SetForwardGradEnabled(const Call& call) {
  c10::AutogradState::get_tls_state().set_fw_grad_mode(call.Bool(0));
  return nullptr;
}

napi_value EnterDualLevel(const Call& call) {
  RegisterJvpDecompositions();
  return FromInt(call.env, static_cast<int64_t>(torch::autograd::ForwardADLevel::get_next_idx()));
}

napi_value ExitDualLevel(const Call& call) {
  const int64_t level = call.Int(0);
  if (level < 0 || torch::autograd::ForwardADLevel::try_get_by_idx(level) == nullptr) {
    throw BindingError("torch", "Trying to exit a forward AD level that is not open");
  }
  torch::autograd::ForwardADLevel::release_idx(level);
  return nullptr;
}

napi_value SetAnomalyEnabled(const Call& call) {
  torch::autograd::AnomalyMode::set_enabled(call.Bool(0), call.Bool(1));
  return nullptr;
}

template <typename Ptr>
Ptr MakeNode(std::string name, std::unique_ptr<JsFunction> backward, bool materialize) {
  if constexpr (std::is_same_v<Ptr, std::shared_ptr<torch::autograd::Node>>) {
    // By argument-dependent look-up: only a libtorch of this kind declares it.
    const auto free = [](auto* node) { deleteNode(node); };
    return Ptr(new JsNode(std::move(name), std::move(backward), materialize), free);
  } else {
    return Ptr(c10::make_intrusive<JsNode>(std::move(name), std::move(backward), materialize));
  }
}

std::unordered_set<at::TensorImpl*> Impls(const std::vector<at::Tensor>& tensors) {
  std::unordered_set<at::TensorImpl*> impls;
  for (const auto& tensor : tensors) {
    if (tensor.defined()) impls.insert(tensor.unsafeGetTensorImpl());
  }
  return impls;
}

/// Since 2.14 libtorch also hands back the node that the outputs got, for hooks that only Python's engine has.
template <typename... Arguments>
auto WrapOutputs(const Arguments&... arguments) {
  NodePtr attached;
  if constexpr (requires { torch::autograd::_wrap_outputs(arguments..., attached); }) {
    return torch::autograd::_wrap_outputs(arguments..., attached);
  } else {
    return torch::autograd::_wrap_outputs(arguments...);
  }
}

napi_value CustomFunction(const Call& call) {
  const std::string name = call.String(0);
  const variable_list inputs = call.Tensors(1);
  const auto outputs = call.Tensors(2);
  const auto dirty = Impls(call.Tensors(3));
  const auto non_differentiable = Impls(call.Tensors(4));
  const auto saved = call.Tensors(5);
  const bool materialize = call.Bool(6);

  bool executable = false;
  for (const auto& input : inputs) executable |= input.defined() && input.requires_grad();
  executable &= c10::GradMode::is_enabled();

  NodePtr node;
  if (executable) {
    node = MakeNode<NodePtr>(name, std::make_unique<JsFunction>(call.state, call[7]), materialize);
    node->set_next_edges(torch::autograd::collect_next_edges(inputs));
  }
  const std::vector<std::optional<Variable>> raw(outputs.begin(), outputs.end());
  // Called before this returns, where an input has a tangent.
  const auto jvp = [&](variable_list, variable_list tangents) -> variable_list {
    if (IsNullish(call.env, call[8])) {
      throw BindingError("notImplemented", name.substr(0, name.rfind("Backward")) + " needs a static jvp(ctx, ...tangents) for forward-mode differentiation");
    }
    napi_value argv[] = {FromTensors(call.state, tangents)};
    napi_value result = JsFunction(call.state, call[8]).Call(1, argv);
    variable_list results;
    ForEachElement(call.env, result, "jvp's result", [&](uint32_t, napi_value value) {
      results.push_back(ToOptionalTensor(call.state, value, "a tangent"));
    });
    return results;
  };
  const auto view_as_self = [](at::Tensor x) { return x.view_as(x); };
  const auto wrapped = WrapOutputs(inputs, non_differentiable, dirty, raw, node, jvp,
                                   std::unordered_set<at::TensorImpl*>(), view_as_self, /*pure_view=*/false);
  if (node) {
    auto& custom = static_cast<JsNode&>(*node);
    for (const auto& output : wrapped) {
      custom.output_info.push_back(output ? torch::autograd::VariableInfo(*output) : torch::autograd::VariableInfo());
    }
    for (const auto& tensor : saved) {
      const bool is_output = tensor.defined() && tensor.grad_fn() == node;
      custom.saved.emplace_back(tensor, is_output);
    }
  }
  return FromEach(call.env, wrapped.size(), [&](size_t i) {
    const bool same = wrapped[i] && wrapped[i]->is_same(outputs[i]);
    return same || !wrapped[i] ? FromDouble(call.env, 0) : FromTensor(call.state, *wrapped[i]);
  });
}

napi_value SavedTensors(const Call& call) {
  const int64_t number = call.Int(0);
  const NodePtr self = RunningNodePtr(call.state, number);
  return FromTensors(call.state, RunningNode(call.state, number).SavedTensors(self));
}

napi_value NeedsInputGrad(const Call& call) {
  const JsNode& node = RunningNode(call.state, call.Int(0));
  return FromEach(call.env, node.num_outputs(),
                  [&](size_t i) { return FromBool(call.env, node.task_should_compute_output(i)); });
}

}  // namespace

void ExportAutograd(Environment& state, napi_value exports) {
  Export<RequiresGrad>(state, exports, "requiresGrad");
  Export<SetRequiresGrad>(state, exports, "setRequiresGrad");
  Export<IsLeaf>(state, exports, "isLeaf");
  Export<Grad>(state, exports, "grad");
  Export<SetGrad>(state, exports, "setGrad");
  Export<RetainGrad>(state, exports, "retainGrad");
  Export<RetainsGrad>(state, exports, "retainsGrad");
  Export<GradFnName>(state, exports, "gradFnName");
  Export<Version>(state, exports, "version_");
  Export<OutputNr>(state, exports, "outputNr");
  Export<GradDtype>(state, exports, "gradDtype");
  Export<SetGradDtype>(state, exports, "setGradDtype");
  Export<IncrementVersion>(state, exports, "incrementVersion");
  Export<RegisterHook>(state, exports, "registerHook");
  Export<RegisterPostAccumulateGradHook>(state, exports, "registerPostAccumulateGradHook");
  Export<RemoveHook>(state, exports, "removeHook");
  Export<Backward>(state, exports, "backward");
  Export<GradOf>(state, exports, "gradOf");
  Export<GetGradEnabled>(state, exports, "getGradEnabled");
  Export<SetGradEnabled>(state, exports, "setGradEnabled");
  Export<IsInferenceMode>(state, exports, "isInferenceMode");
  Export<SetInferenceMode>(state, exports, "setInferenceMode");
  Export<GetForwardGradEnabled>(state, exports, "getForwardGradEnabled");
  Export<SetForwardGradEnabled>(state, exports, "setForwardGradEnabled");
  Export<EnterDualLevel>(state, exports, "enterDualLevel");
  Export<ExitDualLevel>(state, exports, "exitDualLevel");
  Export<IsAnomalyEnabled>(state, exports, "isAnomalyEnabled");
  Export<AnomalyChecksNan>(state, exports, "anomalyChecksNan");
  Export<SetAnomalyEnabled>(state, exports, "setAnomalyEnabled");
  Export<CustomFunction>(state, exports, "customFunction");
  Export<SavedTensors>(state, exports, "savedTensors");
  Export<NeedsInputGrad>(state, exports, "needsInputGrad");
}

}  // namespace nodetorch
