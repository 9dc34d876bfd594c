#include "autocast.h"

#include <ATen/autocast_mode.h>

#include <algorithm>

#include "call.h"

namespace nodetorch {

namespace {

/// The device type that argument `i` names; one without autocast throws.
at::DeviceType DeviceType(const Call& call, size_t i) {
  const std::string name = call.String(i);
  const at::DeviceType type = c10::Device(name).type();
  if (std::ranges::find(at::autocast::_AUTOCAST_SUPPORTED_DEVICES, type) ==
      at::autocast::_AUTOCAST_SUPPORTED_DEVICES.end()) {
    ThrowRange("autocast does not support devices of type '" + name + "'");
  }
  return type;
}

napi_value IsAutocastEnabled(const Call& call) {
  return FromBool(call.env, at::autocast::is_autocast_enabled(DeviceType(call, 0)));
}

napi_value GetAutocastDtype(const Call& call) {
  return FromInt(call.env, static_cast<int64_t>(at::autocast::get_autocast_dtype(DeviceType(call, 0))));
}

napi_value SetAutocast(const Call& call) {
  const at::DeviceType type = DeviceType(call, 0);
  const int64_t dtype = call.Int(2);
  if (dtype < 0 || dtype >= static_cast<int64_t>(at::ScalarType::NumOptions)) ThrowRange("there is no such dtype");
  at::autocast::set_autocast_enabled(type, call.Bool(1));
  at::autocast::set_autocast_dtype(type, static_cast<at::ScalarType>(dtype));
  return nullptr;
}

napi_value IsAutocastCacheEnabled(const Call& call) {
  return FromBool(call.env, at::autocast::is_autocast_cache_enabled());
}

napi_value SetAutocastCacheEnabled(const Call& call) {
  at::autocast::set_autocast_cache_enabled(call.Bool(0));
  return nullptr;
}

napi_value ClearAutocastCache(const Call&) {
  at::autocast::clear_cache();
  return nullptr;
}

}  // namespace

void ExportAutocast(Environment& state, napi_value exports) {
  Export<IsAutocastEnabled>(state, exports, "isAutocastEnabled");
  Export<GetAutocastDtype>(state, exports, "getAutocastDtype");
  Export<SetAutocast>(state, exports, "setAutocast");
  Export<IsAutocastCacheEnabled>(state, exports, "isAutocastCacheEnabled");
  Export<SetAutocastCacheEnabled>(state, exports, "setAutocastCacheEnabled");
  Export<ClearAutocastCache>(state, exports, "clearAutocastCache");
}

}  // namespace nodetorch
