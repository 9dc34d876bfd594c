#include "library.h"

#include <ATen/core/LegacyTypeDispatch.h>
#include <torch/library.h>

#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "call.h"
#include "convert.h"
#include "js_function.h"

namespace nodetorch {

namespace {

/// What JavaScript registered in libtorch's dispatcher, which is the process's own: a worker that runs the same module
/// again finds its operators there. Nothing is ever taken back, since bound operators point to it.
struct Registrations {
  std::mutex mutex;
  std::unordered_map<std::string, std::string> schemas;  // of each operator by its name
  std::unordered_set<std::string> kernels;
  std::vector<torch::Library> libraries;

  static Registrations& Get() {
    static auto* registrations = new Registrations;
    return *registrations;
  }
};

/// A kernel that is a JavaScript function, each thread's own: it gets the arguments in the schema's order, tensors as
/// handles that it owns, and returns the result, or an array where there are several.
class JsKernel : public c10::OperatorKernel {
 public:
  explicit JsKernel(std::string label) : label_(std::move(label)) {}

  void operator()(const c10::OperatorHandle& op, c10::DispatchKeySet, torch::jit::Stack* stack) {
    const JsFunction& function = Function();
    Environment& state = function.state();
    const HandleScope scope(state.env);
    const auto& schema = op.schema();
    const size_t count = schema.arguments().size();
    std::vector<napi_value> argv;
    for (const auto& value : torch::jit::last(*stack, count)) argv.push_back(FromIValue(state, c10::IValue(value)));
    napi_value result = function.Call(argv.size(), argv.data());
    torch::jit::Stack results;
    Results(state, schema, result, results);
    torch::jit::drop(*stack, count);
    for (auto& value : results) stack->push_back(std::move(value));
  }

 private:
  const JsFunction& Function() const {
    if (const Environment* state = Environment::OfThread()) {
      if (const auto found = state->kernels.find(label_); found != state->kernels.end()) return *found->second;
    }
    throw BindingError("notImplemented", label_ + ": this thread has no kernel for it, another one has");
  }

  static void Results(Environment& state, const c10::FunctionSchema& schema, napi_value result, torch::jit::Stack& results) {
    const auto& returns = schema.returns();
    if (returns.empty()) return;
    if (returns.size() == 1) {
      results.push_back(ToIValue(state, PlanArgument(returns[0]), result));
      return;
    }
    ForEachElement(state.env, result, "the kernel's result", [&](uint32_t i, napi_value value) {
      if (i < returns.size()) results.push_back(ToIValue(state, PlanArgument(returns[i]), value));
    });
    if (results.size() != returns.size()) {
      ThrowType(schema.name() + ": the kernel returned " + std::to_string(results.size()) + " results, expected " +
                std::to_string(returns.size()));
    }
  }

  std::string label_;
};

napi_value LibraryDefine(const Call& call) {
  const std::string name_space = call.String(0);
  const std::string schema = call.String(1);
  const std::string name = name_space + "::" + schema.substr(0, schema.find('('));
  auto& all = Registrations::Get();
  const std::lock_guard lock(all.mutex);
  const auto found = all.schemas.find(name);
  if (found == all.schemas.end()) {
    torch::Library library(torch::Library::FRAGMENT, name_space, std::nullopt, "JavaScript", 0);
    library.def(schema.c_str());
    all.libraries.push_back(std::move(library));
    all.schemas.emplace(name, schema);
  } else if (call.state.defined.count(name) != 0) {
    throw BindingError("torch", "the operator " + name + " is defined already");
  } else if (found->second != schema) {
    throw BindingError("torch", "the operator " + name + " is defined already, with another schema: " + found->second);
  }
  call.state.defined.insert(name);
  return nullptr;
}

napi_value LibraryImpl(const Call& call) {
  const std::string name_space = call.String(0);
  const std::string name = call.String(1);
  const std::string key_name = call.String(2);
  const std::string label = name_space + "::" + name + " (" + key_name + ")";
  auto function = std::make_shared<JsFunction>(call.state, call[3]);
  auto& all = Registrations::Get();
  const std::lock_guard lock(all.mutex);
  if (call.state.kernels.count(label) != 0) {
    throw BindingError("torch", label + " has a kernel already: a kernel can't be replaced");
  }
  if (all.kernels.count(label) == 0) {
    torch::Library library(torch::Library::IMPL, name_space, c10::parseDispatchKey(key_name), "JavaScript", 0);
    library.impl(name.c_str(), torch::CppFunction::makeFromBoxedFunctor(std::make_unique<JsKernel>(label)));
    all.libraries.push_back(std::move(library));
    all.kernels.insert(label);
  }
  call.state.kernels.emplace(label, std::move(function));
  ++call.state.js_in_kernels;
  return nullptr;
}

/// Calls a function with autograd's kernels, and those that track views, passed by.
napi_value BelowAutograd(const Call& call) {
  const at::AutoDispatchBelowADInplaceOrView guard;
  return JsFunction(call.state, call[0]).Call(0, nullptr);
}

}  // namespace

void ExportLibrary(Environment& state, napi_value exports) {
  Export<LibraryDefine>(state, exports, "libraryDefine");
  Export<LibraryImpl>(state, exports, "libraryImpl");
  Export<BelowAutograd>(state, exports, "belowAutograd");
}

}  // namespace nodetorch
