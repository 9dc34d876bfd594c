// Seeds and generators.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportRandom(Environment& state, napi_value exports);

}  // namespace nodetorch
