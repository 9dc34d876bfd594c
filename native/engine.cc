#include "engine.h"

#include <torch/csrc/autograd/anomaly_mode.h>
#include <torch/csrc/autograd/engine.h>

#include "call.h"
#include "js_function.h"
#include "saved_tensor_hooks.h"

namespace nodetorch {

namespace {

/// JavaScript's stack here, innermost call first; empty on a thread of libtorch's.
std::string JavaScriptStack() {
  const Environment* state = Environment::OfThread();
  if (state == nullptr) return {};
  napi_env env = state->env;
  const HandleScope scope(env);
  napi_value error = nullptr;
  napi_value stack = nullptr;
  bool pending = true;
  if (napi_is_exception_pending(env, &pending) != napi_ok || pending) return {};
  if (napi_create_error(env, nullptr, FromString(env, ""), &error) != napi_ok) return {};
  if (napi_get_named_property(env, error, "stack", &stack) != napi_ok) return {};
  const std::string text = ToString(env, stack, "a stack");
  const auto first = text.find('\n');
  return first == std::string::npos ? std::string() : text.substr(first + 1);
}

/// What anomaly mode keeps of a node: where in the program it was made, and not where in libtorch.
struct JsAnomalyMetadata : torch::autograd::AnomalyMetadata {
  void store_stack() override { stack_ = JavaScriptStack(); }

  void print_stack(const std::string& node_name) override {
    TORCH_WARN("Error detected in ", node_name, ". Traceback of forward call that caused the error:\n", stack_);
  }

 private:
  std::string stack_;
};

/// libtorch's engine knows neither hooks for saved tensors nor stacks of its caller's language: they are the language's.
struct JsEngine : torch::autograd::Engine {
  std::unique_ptr<torch::autograd::SavedVariableHooks> get_default_saved_variable_hooks() override {
    return CurrentSavedTensorHooks();
  }

  std::unique_ptr<torch::autograd::AnomalyMetadata> make_anomaly_metadata() override {
    return std::make_unique<JsAnomalyMetadata>();
  }
};

torch::autograd::Engine& TheEngine() {
  static JsEngine engine;
  return engine;
}

}  // namespace

void InstallEngine() { torch::autograd::set_default_engine_stub(TheEngine); }

}  // namespace nodetorch
