#include "settings.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <c10/core/DefaultDtype.h>
#include <c10/util/Exception.h>

#include "call.h"

namespace nodetorch {

namespace {

int Threads(const Call& call) {
  const int64_t n = call.Int(0);
  if (n < 1 || n > 65536) ThrowRange("the number of threads must be positive, got " + std::to_string(n));
  return static_cast<int>(n);
}

napi_value SetNumThreads(const Call& call) {
  at::set_num_threads(Threads(call));
  return nullptr;
}

napi_value GetNumThreads(const Call& call) { return FromInt(call.env, at::get_num_threads()); }

napi_value SetNumInteropThreads(const Call& call) {
  at::set_num_interop_threads(Threads(call));
  return nullptr;
}

napi_value GetNumInteropThreads(const Call& call) { return FromInt(call.env, at::get_num_interop_threads()); }

napi_value GetDefaultDtype(const Call& call) {
  return FromInt(call.env, static_cast<int64_t>(c10::get_default_dtype_as_scalartype()));
}

napi_value SetDefaultDtype(const Call& call) {
  const auto dtype = static_cast<at::ScalarType>(call.Int(0));
  if (!at::isFloatingType(dtype)) ThrowType("only floating-point dtypes can be the default");
  c10::set_default_dtype(c10::scalarTypeToTypeMeta(dtype));
  return nullptr;
}

napi_value SetDeterministic(const Call& call) {
  at::globalContext().setDeterministicAlgorithms(call.Bool(0), call.Bool(1));
  return nullptr;
}

napi_value GetDeterministic(const Call& call) { return FromBool(call.env, at::globalContext().deterministicAlgorithms()); }

napi_value GetDeterministicWarnOnly(const Call& call) {
  return FromBool(call.env, at::globalContext().deterministicAlgorithmsWarnOnly());
}

napi_value SetFloat32MatmulPrecision(const Call& call) {
  at::globalContext().setFloat32MatmulPrecision(call.String(0));
  return nullptr;
}

napi_value GetFloat32MatmulPrecision(const Call& call) {
  switch (at::globalContext().float32MatmulPrecision()) {
    case at::Float32MatmulPrecision::HIGH: return FromString(call.env, "high");
    case at::Float32MatmulPrecision::MEDIUM: return FromString(call.env, "medium");
    default: return FromString(call.env, "highest");
  }
}

/// Returns whether this processor can.
napi_value SetFlushDenormal(const Call& call) {
  return FromBool(call.env, at::globalContext().setFlushDenormal(call.Bool(0)));
}

napi_value SetWarnAlways(const Call& call) {
  c10::WarningUtils::set_warnAlways(call.Bool(0));
  return nullptr;
}

napi_value GetWarnAlways(const Call& call) { return FromBool(call.env, c10::WarningUtils::get_warnAlways()); }

}  // namespace

void ExportSettings(Environment& state, napi_value exports) {
  Export<SetNumThreads>(state, exports, "setNumThreads");
  Export<GetNumThreads>(state, exports, "getNumThreads");
  Export<SetNumInteropThreads>(state, exports, "setNumInteropThreads");
  Export<GetNumInteropThreads>(state, exports, "getNumInteropThreads");
  Export<GetDefaultDtype>(state, exports, "getDefaultDtype");
  Export<SetDefaultDtype>(state, exports, "setDefaultDtype");
  Export<SetDeterministic>(state, exports, "setDeterministic");
  Export<GetDeterministic>(state, exports, "getDeterministic");
  Export<GetDeterministicWarnOnly>(state, exports, "getDeterministicWarnOnly");
  Export<SetFloat32MatmulPrecision>(state, exports, "setFloat32MatmulPrecision");
  Export<GetFloat32MatmulPrecision>(state, exports, "getFloat32MatmulPrecision");
  Export<SetFlushDenormal>(state, exports, "setFlushDenormal");
  Export<SetWarnAlways>(state, exports, "setWarnAlways");
  Export<GetWarnAlways>(state, exports, "getWarnAlways");
}

}  // namespace nodetorch
