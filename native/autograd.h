// Gradients: backward, hooks, custom functions, modes.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportAutograd(Environment& state, napi_value exports);

}  // namespace nodetorch
