// Mixed precision: which dtype operators are given their inputs in, a device type at a time. The thread's.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportAutocast(Environment& state, napi_value exports);

}  // namespace nodetorch
