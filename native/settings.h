// What libtorch keeps for the process, or for a thread, about how it computes.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportSettings(Environment& state, napi_value exports);

}  // namespace nodetorch
