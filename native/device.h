// Devices beside the CPU.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportDevice(Environment& state, napi_value exports);

}  // namespace nodetorch
