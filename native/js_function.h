// JavaScript functions that libtorch's graphs hold.
#pragma once

#include <node_api.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

#include "environment.h"
#include "errors.h"

namespace nodetorch {

/// Where references go whose last holder ended on another thread.
struct Environment::Graveyard {
  std::mutex mutex;
  std::vector<napi_ref> refs;
  bool closed = false;
  /// Whether there is anything to sweep, to be asked without the lock.
  std::atomic<bool> filled = false;
};

class JsFunction {
 public:
  JsFunction(Environment& state, napi_value function);
  ~JsFunction();
  JsFunction(const JsFunction&) = delete;
  JsFunction& operator=(const JsFunction&) = delete;

  /// Calls it on the environment's thread; a JavaScript exception comes out as `JsException`. Throws where this is
  /// another thread or where the environment has ended.
  napi_value Call(size_t argc, const napi_value* argv) const;

  /// The environment, after `Call`'s checks.
  Environment& state() const;

 private:
  Environment* state_;
  std::thread::id thread_;
  std::shared_ptr<Environment::Graveyard> graveyard_;
  std::shared_ptr<std::atomic<int64_t>> count_;
  napi_ref ref_ = nullptr;
};

/// Keeps what a call into JavaScript makes until it is done: libtorch may make many from inside one call of the addon.
struct HandleScope {
  explicit HandleScope(napi_env env) : env(env) { napi_open_handle_scope(env, &scope); }
  ~HandleScope() { napi_close_handle_scope(env, scope); }
  napi_env env;
  napi_handle_scope scope = nullptr;
};

/// Frees the references of functions that ended. Called where JavaScript runs and tensors are released, since freeing
/// one lets the collector have what the function held.
void SweepGraveyard(Environment& state);

}  // namespace nodetorch
