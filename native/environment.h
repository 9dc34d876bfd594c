// What the addon keeps for one JavaScript environment (the main thread's, or a worker's). Nothing is static, so that
// workers don't share it and a terminated worker takes its own along.
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>
#include <node_api.h>

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "slots.h"

namespace nodetorch {

namespace optim {
class Optimizer;
}
class Container;
class Profiler;

/// A live tensor handle.
struct TensorEntry {
  at::Tensor tensor;
  /// Bytes that V8 was told of for this handle, which is then left to the collector.
  int64_t charged = 0;
  /// A weak reference to the tensor in JavaScript, where it is large and left to the collector.
  napi_ref weak = nullptr;
};

/// A hook on a tensor: how to take it off again.
struct HookEntry {
  std::function<void()> remove;
};

/// A node of the autograd graph; how libtorch holds one differs between versions (autograd_node.h).
struct NodeEntry {
  std::shared_ptr<void> node;
};

/// A JavaScript function that libtorch holds (a hook, a custom node's backward). The last reference may go on any
/// thread and after the environment has ended; the function itself is freed on the environment's thread only.
class JsFunction;

/// A call from JavaScript that is under way; they are linked, the innermost first.
struct InFlight {
  size_t argc;
  const napi_value* argv;
  const InFlight* outer;
};

/// What JavaScript refers to by number and every addon of an environment knows: the one for CUDA has the main one's.
struct SharedTables {
  Slots<TensorEntry> tensors;
  Slots<at::Generator> generators;
  const InFlight* in_flight = nullptr;
  /// Bytes of CUDA memory whose tensors are left to the collector; those that share memory count each.
  int64_t collectable_cuda_bytes = 0;
  /// Frees what JavaScript can't reach any more (reclaim.h); none where lib/ has not said how.
  std::function<bool()> reclaim;
};

class Environment {
 public:
  explicit Environment(napi_env env, std::shared_ptr<SharedTables> shared = std::make_shared<SharedTables>());
  virtual ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

  static Environment& Of(napi_env env);
  /// The environment of this thread, or null on one of libtorch's.
  static Environment* OfThread();

  napi_env env;
  std::thread::id thread;

  const std::shared_ptr<SharedTables> shared;
  Slots<TensorEntry>& tensors = shared->tensors;
  Slots<at::Generator>& generators = shared->generators;
  Slots<HookEntry> hooks;
  Slots<NodeEntry> nodes;
  Slots<std::shared_ptr<optim::Optimizer>> optimizers;
  Slots<std::shared_ptr<Container>> containers;

  /// What is drawn from where no generator is given; undefined in the main thread, which has libtorch's own.
  at::Generator own_generator;

  /// `(kind, message, operator, args) => Error`, set by lib/.
  napi_ref error_factory = nullptr;
  /// `(arguments of calls under way) => number of tensors freed`, set by lib/.
  napi_ref reclaimer = nullptr;
  bool is_reclaiming = false;
  /// The JavaScript exception that is on its way through libtorch (thrown by a hook or a custom function).
  napi_ref pending_exception = nullptr;
  /// Live JavaScript functions inside libtorch graphs: backward must then stay on this thread.
  std::shared_ptr<std::atomic<int64_t>> js_functions = std::make_shared<std::atomic<int64_t>>(0);

  /// Operators that this environment defined, and its kernels for them, by what they are kernels of.
  std::unordered_set<std::string> defined;
  std::unordered_map<std::string, std::shared_ptr<JsFunction>> kernels;

  /// Saved tensor hooks and kernels in JavaScript: while there are any, a kernel may run JavaScript, which may dispose of
  /// the tensors that the kernel works on.
  int64_t js_in_kernels = 0;

  /// Functions of JavaScript that libtorch is calling just now, one inside the other.
  int64_t js_depth = 0;

  std::shared_ptr<Profiler> profiler;
  /// `() => [number, line]`, the JavaScript lines that call an operator; null but where a profile asks for them.
  napi_ref call_sites = nullptr;

  /// References to free on this thread, from `JsFunction`s that ended on another.
  struct Graveyard;
  std::shared_ptr<Graveyard> graveyard;

  /// Bytes not yet told to V8, which is told in larger steps.
  int64_t pending_external = 0;
  void AdjustExternal(int64_t change);
  /// Forgets a tensor; a stale handle is nothing to forget.
  void Release(double handle);
};

}  // namespace nodetorch
