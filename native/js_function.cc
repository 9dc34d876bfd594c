#include "js_function.h"

namespace nodetorch {

JsFunction::JsFunction(Environment& state, napi_value function)
    : state_(&state), thread_(state.thread), graveyard_(state.graveyard), count_(state.js_functions) {
  Check(state.env, napi_create_reference(state.env, function, 1, &ref_));
  ++*count_;
}

JsFunction::~JsFunction() {
  --*count_;
  std::lock_guard lock(graveyard_->mutex);
  if (graveyard_->closed) return;  // the environment has freed its references by itself
  // Even on the right thread this may run inside a finalizer, where Node-API forbids most calls: it waits for the sweep.
  graveyard_->refs.push_back(ref_);
  graveyard_->filled = true;
}

void SweepGraveyard(Environment& state) {
  if (!state.graveyard->filled.load(std::memory_order_relaxed)) return;
  std::vector<napi_ref> refs;
  {
    std::lock_guard lock(state.graveyard->mutex);
    refs.swap(state.graveyard->refs);
    state.graveyard->filled = false;
  }
  for (napi_ref ref : refs) napi_delete_reference(state.env, ref);
}

Environment& JsFunction::state() const {
  {
    std::lock_guard lock(graveyard_->mutex);
    if (graveyard_->closed) {
      throw BindingError("torch", "a hook or custom function of a terminated worker was called");
    }
  }
  if (std::this_thread::get_id() != thread_) {
    throw BindingError("torch", "a hook or custom function was called on a thread other than its own");
  }
  return *state_;
}

napi_value JsFunction::Call(size_t argc, const napi_value* argv) const {
  Environment& owner = state();
  napi_value function = nullptr;
  napi_value undefined = nullptr;
  napi_value result = nullptr;
  Check(owner.env, napi_get_reference_value(owner.env, ref_, &function));
  Check(owner.env, napi_get_undefined(owner.env, &undefined));
  ++owner.js_depth;
  const napi_status status = napi_call_function(owner.env, undefined, function, argc, argv, &result);
  --owner.js_depth;
  if (status == napi_pending_exception) ThrowPending(owner);
  Check(owner.env, status);
  return result;
}

}  // namespace nodetorch
