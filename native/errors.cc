#include "errors.h"

#include <c10/util/Exception.h>

#include <exception>

namespace nodetorch {

namespace {

struct Failure {
  const char* kind;
  std::string message;
};

// libtorch's own exception classes, most derived first.
Failure Describe() {
  try {
    throw;
  } catch (const BindingError& e) {
    return {e.kind, e.what()};
  } catch (const c10::OutOfMemoryError& e) {
    return {"outOfMemory", e.what_without_backtrace()};
  } catch (const c10::LinAlgError& e) {
    return {"linalg", e.what_without_backtrace()};
  } catch (const c10::IndexError& e) {
    return {"index", e.what_without_backtrace()};
  } catch (const c10::ValueError& e) {
    return {"range", e.what_without_backtrace()};
  } catch (const c10::TypeError& e) {
    return {"type", e.what_without_backtrace()};
  } catch (const c10::NotImplementedError& e) {
    return {"notImplemented", e.what_without_backtrace()};
  } catch (const c10::Error& e) {
    return {"torch", e.what_without_backtrace()};
  } catch (const std::bad_alloc&) {
    return {"outOfMemory", "out of memory"};
  } catch (const std::exception& e) {
    return {"torch", e.what()};
  } catch (...) {
    return {"torch", "an unknown C++ exception"};
  }
}

napi_value String(napi_env env, const std::string& text) {
  napi_value value = nullptr;
  napi_create_string_utf8(env, text.c_str(), text.size(), &value);
  return value;
}

}  // namespace

void ThrowAsJs(Environment& state, const std::string& op, const std::string& args) {
  napi_env env = state.env;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (pending) return;
  try {
    throw;
  } catch (const JsException&) {
    napi_value error = nullptr;
    napi_get_reference_value(env, state.pending_exception, &error);
    napi_delete_reference(env, state.pending_exception);
    state.pending_exception = nullptr;
    napi_throw(env, error);
    return;
  } catch (...) {
  }
  const Failure failure = Describe();
  napi_value factory = nullptr;
  if (state.error_factory != nullptr) napi_get_reference_value(env, state.error_factory, &factory);
  if (factory == nullptr) {
    napi_throw_error(env, nullptr, failure.message.c_str());
    return;
  }
  napi_value undefined = nullptr;
  napi_get_undefined(env, &undefined);
  napi_value argv[] = {String(env, failure.kind), String(env, failure.message), String(env, op), String(env, args)};
  napi_value error = nullptr;
  if (napi_call_function(env, undefined, factory, 4, argv, &error) == napi_ok) napi_throw(env, error);
}

void ThrowPending(Environment& state) {
  napi_value error = nullptr;
  napi_get_and_clear_last_exception(state.env, &error);
  if (state.pending_exception != nullptr) napi_delete_reference(state.env, state.pending_exception);
  state.pending_exception = nullptr;
  // A thrown primitive can't be referenced before Node-API 10: it travels in an object of its own.
  napi_valuetype type = napi_undefined;
  napi_typeof(state.env, error, &type);
  if (type != napi_object && type != napi_function) {
    napi_value text = nullptr;
    napi_value wrapped = nullptr;
    napi_coerce_to_string(state.env, error, &text);
    napi_create_error(state.env, nullptr, text, &wrapped);
    error = wrapped;
  }
  napi_create_reference(state.env, error, 1, &state.pending_exception);
  throw JsException{};
}

}  // namespace nodetorch
