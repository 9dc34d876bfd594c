// JavaScript values <-> libtorch's IValues, driven by an operator's schema.
#pragma once

#include <ATen/core/ivalue.h>
#include <ATen/core/jit_type.h>
#include <node_api.h>

#include <string>

#include "environment.h"
#include "errors.h"

namespace nodetorch {

/// What a schema asks of one argument, worked out once when an operator is bound.
struct ArgumentPlan {
  enum class Kind {
    kTensor,
    kTensorList,
    kOptionalTensorList,
    kInt,
    kFloat,
    kBool,
    kScalar,
    kIntList,
    kFloatList,
    kBoolList,
    kScalarList,
    kOptionalScalarList,
    kString,
    kStringList,
    kDevice,
    kGenerator,
    kUnsupported,
  };
  Kind kind = Kind::kUnsupported;
  bool optional = false;
  /// N of `int[N]`: a single number stands for N equal ones. 0 where the list has no fixed size.
  int32_t fixed_size = 0;
  std::string name;
  std::string type;
  bool has_default = false;
  /// None where the schema gives no default.
  c10::IValue default_value;
};

/// The plan for a schema's argument.
ArgumentPlan PlanArgument(const c10::Argument& argument);

/// Argument `i` of a call where it was given, or null where `default_value` is meant: undefined, or left out. Throws where
/// one that is needed is missing.
inline napi_value GivenArgument(napi_env env, const ArgumentPlan& plan, size_t i, size_t argc, const napi_value* argv) {
  napi_value value = i < argc ? argv[i] : nullptr;
  if (value != nullptr && plan.has_default) {
    napi_valuetype type = napi_undefined;
    napi_typeof(env, value, &type);
    if (type == napi_undefined) value = nullptr;
  }
  if (value == nullptr && !plan.has_default && !plan.optional) ThrowType("argument '" + plan.name + "' is missing");
  return value;
}

/// The value for one argument. Throws with the argument's name and what was passed.
c10::IValue ToIValue(Environment& state, const ArgumentPlan& plan, napi_value value);

/// The JavaScript value of a result; tensors become new handles, and the value is used up.
napi_value FromIValue(Environment& state, c10::IValue&& value);

/// `float32[2, 3]`, `[float32[2], float32[3]]`, `1`: an argument for an error's message.
std::string DescribeIValue(const c10::IValue& value);

}  // namespace nodetorch
