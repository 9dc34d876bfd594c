#include "dispatch.h"

#include <ATen/core/dispatch/Dispatcher.h>

#include <sstream>

#include "call.h"
#include "convert.h"
#include "guards.h"
#include "profiler.h"
#include "reclaim.h"
#include "typed.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace nodetorch {

namespace {

/// An operator overload bound for one environment: its kernel table and what to do with each argument.
struct Operator {
  Environment& state;
  c10::OperatorHandle handle;
  std::vector<ArgumentPlan> arguments;
  size_t results;
  bool returns_argument;
  bool writes_argument;
  std::string label;  // aten::add.Tensor
  Guard guard;
  std::unique_ptr<TypedCaller> typed;
  // Taken by a call and given back, so that a call from inside a call (by a hook) has one of its own.
  torch::jit::Stack stack;
};

std::string Label(const std::string& name, const std::string& overload) {
  return overload.empty() ? name : name + "." + overload;
}

c10::OperatorHandle FindOperator(const std::string& name, const std::string& overload) {
  auto handle = c10::Dispatcher::singleton().findSchema({name, overload});
  if (!handle) {
    throw BindingError("notImplemented", "this libtorch has no operator " + Label(name, overload));
  }
  return *handle;
}

std::string DescribeArguments(const Operator& op, const torch::jit::Stack& stack) {
  std::string text;
  for (size_t i = 0; i < stack.size() && i < op.arguments.size(); ++i) {
    const ArgumentPlan& plan = op.arguments[i];
    if (plan.has_default && stack[i].isNone() && plan.default_value.isNone()) continue;
    if (!text.empty()) text += ", ";
    text += plan.name + ": " + DescribeIValue(stack[i]);
  }
  return text;
}

/// Arguments in the schema's order onto the stack; a missing one takes its default.
void PushArguments(Operator& op, torch::jit::Stack& stack, size_t argc, const napi_value* argv) {
  for (size_t i = 0; i < op.arguments.size(); ++i) {
    const ArgumentPlan& plan = op.arguments[i];
    napi_value given = GivenArgument(op.state.env, plan, i, argc, argv);
    stack.push_back(given == nullptr ? plan.default_value : ToIValue(op.state, plan, given));
  }
}

napi_value Results(Operator& op, torch::jit::Stack& stack) {
  if (op.returns_argument || stack.empty()) return nullptr;
  if (stack.size() == 1) return FromIValue(op.state, std::move(stack[0]));
  return FromEach(op.state.env, stack.size(), [&](size_t i) { return FromIValue(op.state, std::move(stack[i])); });
}

napi_value Run(Operator& op, torch::jit::Stack& stack, size_t argc, const napi_value* argv) {
  if (op.typed != nullptr) return op.typed->Call(op.state, op.arguments, argc, argv);
  PushArguments(op, stack, argc, argv);
  if (op.guard != nullptr) op.guard(stack);
  op.handle.callBoxed(stack);
  return Results(op, stack);
}

/// As above. Where there is no memory, it tries again with what tensors that nobody can reach any more leave; what may
/// have written half of its result already can't be tried again.
napi_value RunOrRetry(Operator& op, torch::jit::Stack& stack, size_t argc, const napi_value* argv) {
  try {
    return Run(op, stack, argc, argv);
  } catch (const c10::OutOfMemoryError&) {
    if (!Reclaim(op.state) || op.writes_argument) throw;
  }
  stack.clear();
  return Run(op, stack, argc, argv);
}

napi_value CallOperator(napi_env env, napi_callback_info info) {
  constexpr size_t kMaxArguments = 64;
  napi_value argv[kMaxArguments];
  size_t argc = kMaxArguments;
  void* data = nullptr;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  auto& op = *static_cast<Operator*>(data);
  torch::jit::Stack stack = std::move(op.stack);
  std::string described;
  napi_value result = nullptr;
  const Under under(op.state, std::min(argc, kMaxArguments), argv);
  try {
    const CallSite site(op.state);
    result = RunOrRetry(op, stack, argc, argv);
  } catch (...) {
    const std::exception_ptr failure = std::current_exception();
    // The kernel took its arguments off the stack, but the tensors are still in the table. To describe them beforehand
    // would cost every call.
    try {
      stack.clear();
      PushArguments(op, stack, argc, argv);
      described = DescribeArguments(op, stack);
    } catch (...) {
      // A conversion failed: its own message names the argument.
    }
    try {
      std::rethrow_exception(failure);
    } catch (...) {
      ThrowAsJs(op.state, op.label, described);
    }
  }
  stack.clear();
  op.stack = std::move(stack);
  return result;
}

napi_value Bind(const Call& call) {
  const std::string name = call.String(0);
  const std::string overload = call.String(1);
  auto handle = FindOperator(name, overload);
  const auto& schema = handle.schema();
  const std::string label = Label(name, overload);
  auto op = std::make_unique<Operator>(
      Operator{call.state, handle, {}, schema.returns().size(), call.Has(2) && call.Bool(2), false, label, FindGuard(label), nullptr, {}});
  for (const auto& argument : schema.arguments()) {
    op->arguments.push_back(PlanArgument(argument));
    op->writes_argument |= argument.alias_info() != nullptr && argument.alias_info()->isWrite();
  }
  if (op->guard == nullptr) op->typed = FindTypedCaller(handle, op->returns_argument);
  op->stack.reserve(op->arguments.size() + op->results);
  napi_value function = nullptr;
  Check(call.env, napi_create_function(call.env, name.c_str(), name.size(), CallOperator, op.get(), &function));
  Check(call.env, napi_add_finalizer(
                      call.env, function, op.get(), [](napi_env, void* data, void*) { delete static_cast<Operator*>(data); },
                      nullptr, nullptr));
  op.release();
  return function;
}

napi_value OperatorNames(const Call& call) {
  const auto names = c10::Dispatcher::singleton().getAllOpNames();
  return FromEach(call.env, names.size(),
                  [&](size_t i) { return FromString(call.env, Label(names[i].name, names[i].overload_name)); });
}

napi_value DescribeArgument(napi_env env, const c10::Argument& argument) {
  std::string type = argument.real_type()->str();
  if (const auto brackets = type.find("[]"); argument.N() && brackets != std::string::npos) {
    type.insert(brackets + 1, std::to_string(*argument.N()));
  }
  const bool is_write = argument.alias_info() != nullptr && argument.alias_info()->isWrite();
  return FromFields(env, {{"name", FromString(env, argument.name())},
                          {"type", FromString(env, type)},
                          {"hasDefault", FromBool(env, argument.default_value().has_value())},
                          {"kwargOnly", FromBool(env, argument.kwarg_only())},
                          {"isWrite", FromBool(env, is_write)}});
}

napi_value DescribeArgumentList(napi_env env, const std::vector<c10::Argument>& arguments) {
  return FromEach(env, arguments.size(), [&](size_t i) { return DescribeArgument(env, arguments[i]); });
}

napi_value OperatorSchema(const Call& call) {
  const auto handle = FindOperator(call.String(0), call.String(1));
  const auto& schema = handle.schema();
  return FromFields(call.env, {{"name", FromString(call.env, schema.name())},
                               {"overload", FromString(call.env, schema.overload_name())},
                               {"arguments", DescribeArgumentList(call.env, schema.arguments())},
                               {"returns", DescribeArgumentList(call.env, schema.returns())}});
}

napi_value OperatorSchemaText(const Call& call) {
  const auto handle = FindOperator(call.String(0), call.String(1));
  std::ostringstream text;
  text << handle.schema();
  return FromString(call.env, text.str());
}

napi_value LoadLibrary(const Call& call) {
  const std::string path = call.String(0);
#ifdef _WIN32
  if (LoadLibraryA(path.c_str()) == nullptr) {
    throw BindingError("torch", "can't load " + path + ": error " + std::to_string(GetLastError()));
  }
#else
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) {
    throw BindingError("torch", "can't load " + path + ": " + dlerror());
  }
#endif
  return nullptr;
}

}  // namespace

void ExportDispatch(Environment& state, napi_value exports) {
  Export<Bind>(state, exports, "operator");
  Export<OperatorNames>(state, exports, "operatorNames");
  Export<OperatorSchema>(state, exports, "operatorSchema");
  Export<OperatorSchemaText>(state, exports, "operatorSchemaText");
  Export<LoadLibrary>(state, exports, "loadLibrary");
}

}  // namespace nodetorch
