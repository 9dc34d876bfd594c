#include "saved_tensor_hooks.h"

#include <ATen/SavedTensorHooks.h>

#include "call.h"
#include "js_function.h"

namespace nodetorch {

namespace {

using torch::autograd::SavedVariableHooks;

/// The pack functions in force on this thread, the innermost last. An environment's thread is its own.
std::vector<std::shared_ptr<JsFunction>>& PackFunctions() {
  thread_local std::vector<std::shared_ptr<JsFunction>> functions;
  return functions;
}

/// One saved tensor's hooks: `pack` takes the tensor and returns the function that brings it back.
class JsSavedVariableHooks : public SavedVariableHooks {
 public:
  explicit JsSavedVariableHooks(std::shared_ptr<JsFunction> pack) : pack_(std::move(pack)) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    Environment& state = pack_->state();
    const HandleScope scope(state.env);
    napi_value argv[] = {FromTensor(state, tensor)};
    unpack_ = std::make_unique<JsFunction>(state, pack_->Call(1, argv));
    pack_.reset();
  }

  at::Tensor call_unpack_hook() override {
    Environment& state = unpack_->state();
    const HandleScope scope(state.env);
    return ToTensor(state, unpack_->Call(0, nullptr), "the unpack hook's result");
  }

 private:
  std::shared_ptr<JsFunction> pack_;
  std::unique_ptr<JsFunction> unpack_;
};

napi_value PushSavedTensorHooks(const Call& call) {
  if (const auto& reason = at::SavedTensorDefaultHooks::get_disabled_error_message()) {
    throw BindingError("torch", *reason);
  }
  PackFunctions().push_back(std::make_shared<JsFunction>(call.state, call[0]));
  ++call.state.js_in_kernels;
  return nullptr;
}

napi_value PopSavedTensorHooks(const Call& call) {
  if (PackFunctions().empty()) ThrowRange("no saved tensor hooks are in force");
  PackFunctions().pop_back();
  --call.state.js_in_kernels;
  return nullptr;
}

/// Refuses hooks with this message from now on, or allows them again with null. Returns what was in force.
napi_value DisableSavedTensorHooks(const Call& call) {
  const auto before = at::SavedTensorDefaultHooks::get_disabled_error_message();
  if (IsNullish(call.env, call[0])) {
    at::SavedTensorDefaultHooks::enable();
  } else {
    const std::string message = call.String(0);
    if (!PackFunctions().empty()) throw BindingError("torch", message);
    at::SavedTensorDefaultHooks::disable(message);
  }
  return before ? FromString(call.env, *before) : Null(call.env);
}

}  // namespace

std::unique_ptr<SavedVariableHooks> CurrentSavedTensorHooks() {
  const auto& functions = PackFunctions();
  if (functions.empty()) return nullptr;
  return std::make_unique<JsSavedVariableHooks>(functions.back());
}

void ExportSavedTensorHooks(Environment& state, napi_value exports) {
  Export<PushSavedTensorHooks>(state, exports, "pushSavedTensorHooks");
  Export<PopSavedTensorHooks>(state, exports, "popSavedTensorHooks");
  Export<DisableSavedTensorHooks>(state, exports, "disableSavedTensorHooks");
}

}  // namespace nodetorch
