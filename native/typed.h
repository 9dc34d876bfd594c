// Unboxed calls for the commonest shapes of signature. They save the stack and the boxing of a boxed call, which small
// operators feel; which operator has which shape its schema tells, so that no operator is named here.
#pragma once

#include <ATen/core/dispatch/Dispatcher.h>
#include <node_api.h>

#include <memory>
#include <vector>

#include "convert.h"
#include "environment.h"

namespace nodetorch {

/// Calls one operator unboxed, with a call's arguments, and gives its result.
class TypedCaller {
 public:
  virtual ~TypedCaller() = default;
  virtual napi_value Call(Environment& state, const std::vector<ArgumentPlan>& plans, size_t argc,
                          const napi_value* argv) const = 0;
};

/// The caller for an operator's shape, or null where it has none and is called boxed. With `returns_argument` the
/// result, which is an argument, is not given back.
std::unique_ptr<TypedCaller> FindTypedCaller(const c10::OperatorHandle& handle, bool returns_argument);

}  // namespace nodetorch
