#include "thread_random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include <algorithm>
#include <mutex>
#include <vector>

#include "call.h"

namespace nodetorch {

namespace {

// A key that libtorch itself gives no kernels to, above all that compute:
// included in a thread's set, it sees every operator that is called there, also
// those that other operators call.
constexpr auto kKey = c10::DispatchKey::TESTING_ONLY_GenericMode;

bool IsGenerator(const c10::Argument& argument) {
  const auto& type = argument.type();
  if (type->kind() == c10::TypeKind::GeneratorType) return true;
  return type->kind() == c10::TypeKind::OptionalType &&
         type->expectRef<c10::OptionalType>().getElementType()->kind() == c10::TypeKind::GeneratorType;
}

/// Whether the operator computes on the CPU, as far as its arguments tell.
bool IsOnCpu(c10::ArrayRef<c10::IValue> arguments) {
  for (const auto& argument : arguments) {
    if (argument.isTensor() && argument.toTensor().defined()) return argument.toTensor().is_cpu();
    if (argument.isDevice()) return argument.toDevice().is_cpu();
  }
  return true;
}

/// Gives the thread's generator where the caller gave none.
void UseOwnGenerator(const c10::OperatorHandle& op, c10::DispatchKeySet keys, torch::jit::Stack* stack) {
  const auto& arguments = op.schema().arguments();
  const Environment* state = Environment::OfThread();
  const auto values = torch::jit::last(*stack, arguments.size());
  if (state != nullptr && state->own_generator.defined() && IsOnCpu(values)) {
    const size_t first = stack->size() - arguments.size();
    for (size_t i = 0; i < arguments.size(); ++i) {
      c10::IValue& value = (*stack)[first + i];
      if (value.isNone() && IsGenerator(arguments[i])) value = state->own_generator;
    }
  }
  op.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, kKey), stack);
}

/// Once for the process, and for good: an operator with a generator goes by the
/// function above, any other passes.
void RegisterKernels() {
  static auto* const registrations = new std::vector<c10::RegistrationHandleRAII>;
  auto& dispatcher = c10::Dispatcher::singleton();
  registrations->push_back(dispatcher.registerFallback(kKey, c10::KernelFunction::makeFallthrough(), "nodetorch"));
  for (const auto& name : dispatcher.getAllOpNames()) {
    const auto op = dispatcher.findSchema(name);
    if (!op) continue;
    const auto& arguments = op->schema().arguments();
    if (std::none_of(arguments.begin(), arguments.end(), IsGenerator)) continue;
    registrations->push_back(dispatcher.registerImpl(name, kKey,
                                                     c10::KernelFunction::makeFromBoxedFunction<&UseOwnGenerator>(),
                                                     std::nullopt, nullptr, "nodetorch"));
  }
}

/// From here on this environment draws from a generator of its own where none
/// is given.
napi_value UseOwnDefaultGenerator(const Call& call) {
  static std::once_flag once;
  std::call_once(once, RegisterKernels);
  if (!call.state.own_generator.defined()) call.state.own_generator = at::detail::createCPUGenerator();
  c10::impl::tls_set_dispatch_key_included(kKey, true);
  return nullptr;
}

}  // namespace

void ExportThreadRandom(Environment& state, napi_value exports) {
  Export<UseOwnDefaultGenerator>(state, exports, "useOwnDefaultGenerator");
}

}  // namespace nodetorch
