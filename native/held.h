// What memory is held by, for the error that says there is none left.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportHeld(Environment& state, napi_value exports);

}  // namespace nodetorch
