// The one place that turns whatever C++ throws into the JavaScript error to throw.
#pragma once

#include <node_api.h>

#include <stdexcept>
#include <string>

#include "environment.h"

namespace nodetorch {

/// A failure of the addon's own (not libtorch's), of one of binding.d.ts's `ErrorKind`s.
class BindingError : public std::runtime_error {
 public:
  BindingError(const char* kind, const std::string& message) : std::runtime_error(message), kind(kind) {}
  const char* kind;
};

[[noreturn]] inline void ThrowType(const std::string& message) { throw BindingError("type", message); }
[[noreturn]] inline void ThrowRange(const std::string& message) { throw BindingError("range", message); }
[[noreturn]] inline void ThrowDisposed() {
  throw BindingError("disposed", "this tensor has been disposed: keep it alive with torch.keep(t) or return it from the scope");
}

/// A JavaScript exception crosses C++: thrown after it was put into `Environment::pending_exception`.
struct JsException {};

/// Node-API calls that can only fail when an exception is already pending or the environment is ending.
inline void Check(napi_env env, napi_status status) {
  if (status == napi_ok) return;
  const napi_extended_error_info* info = nullptr;
  napi_get_last_error_info(env, &info);
  const char* text = info != nullptr && info->error_message != nullptr ? info->error_message : "unknown failure";
  throw BindingError("type", std::string("Node-API: ") + text);
}

/// Throws the JavaScript error for the C++ exception being handled. To be called inside `catch (...)`. `op` and
/// `args` say what ran: the operator's name and its arguments' shapes and dtypes, or nothing.
void ThrowAsJs(Environment& state, const std::string& op = {}, const std::string& args = {});

/// Takes the pending JavaScript exception out of the engine and throws `JsException` in its stead.
[[noreturn]] void ThrowPending(Environment& state);

}  // namespace nodetorch
