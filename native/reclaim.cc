#include "reclaim.h"

#include <unordered_set>

#include "call.h"

namespace nodetorch {

namespace {

/// The arguments of the calls that are under way: what they name must live, whether or not JavaScript still reaches it.
napi_value ArgumentsInFlight(const Environment& state) {
  napi_value list = nullptr;
  Check(state.env, napi_create_array(state.env, &list));
  uint32_t length = 0;
  for (const InFlight* call = state.shared->in_flight; call != nullptr; call = call->outer) {
    for (size_t i = 0; i < call->argc; ++i) Check(state.env, napi_set_element(state.env, list, length++, call->argv[i]));
  }
  return list;
}

napi_value SetReclaimer(const Call& call) {
  Environment& state = call.state;
  if (state.reclaimer != nullptr) napi_delete_reference(call.env, state.reclaimer);
  state.reclaimer = nullptr;
  Check(call.env, napi_create_reference(call.env, call[0], 1, &state.reclaimer));
  state.shared->reclaim = [&state] { return Reclaim(state); };
  return nullptr;
}

/// Releases the large tensors that the collector has found unreachable, but for those whose handles are among the numbers
/// of the arrays given. Returns how many.
napi_value ReleaseUnreachable(const Call& call) {
  std::unordered_set<double> unreachable;
  call.state.tensors.ForEach([&](double handle, const TensorEntry& entry) {
    if (entry.weak == nullptr) return;
    napi_value tensor = nullptr;
    Check(call.env, napi_get_reference_value(call.env, entry.weak, &tensor));
    if (tensor == nullptr) unreachable.insert(handle);
  });
  // Looked through where they lie: an array of data may be as large as what memory is wanted for.
  ForEachElement(call.env, call[0], "argument 1", [&](uint32_t, napi_value array) {
    const auto numbers = TypedArray(call.env, array, napi_float64_array);
    if (!numbers) ThrowType("argument 1 must hold Float64Arrays, got " + DescribeValue(call.env, array));
    const std::span in_use(static_cast<const double*>(numbers->first), numbers->second);
    for (const double handle : in_use) unreachable.erase(handle);
  });
  for (const double handle : unreachable) call.state.Release(handle);
  return FromInt(call.env, static_cast<int64_t>(unreachable.size()));
}

}  // namespace

bool Reclaim(Environment& state) {
  if (state.reclaimer == nullptr || state.is_reclaiming) return false;
  state.is_reclaiming = true;
  const auto done = [&state](bool result) {
    state.is_reclaiming = false;
    return result;
  };
  napi_handle_scope scope = nullptr;
  if (napi_open_handle_scope(state.env, &scope) != napi_ok) return done(false);
  napi_value function = nullptr;
  napi_value undefined = nullptr;
  napi_value result = nullptr;
  int64_t released = 0;
  try {
    napi_value argv[] = {ArgumentsInFlight(state)};
    Check(state.env, napi_get_reference_value(state.env, state.reclaimer, &function));
    Check(state.env, napi_get_undefined(state.env, &undefined));
    Check(state.env, napi_call_function(state.env, undefined, function, 1, argv, &result));
    Check(state.env, napi_get_value_int64(state.env, result, &released));
  } catch (const BindingError&) {
    // What failed here must not hide what memory is wanted for.
    napi_value error = nullptr;
    napi_get_and_clear_last_exception(state.env, &error);
  }
  napi_close_handle_scope(state.env, scope);
  return done(released > 0);
}

void ExportReclaim(Environment& state, napi_value exports) {
  Export<SetReclaimer>(state, exports, "setReclaimer");
  Export<ReleaseUnreachable>(state, exports, "releaseUnreachable");
}

}  // namespace nodetorch
