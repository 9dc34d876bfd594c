// Tensors as numbers: release, count, compare.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportHandles(Environment& state, napi_value exports);

}  // namespace nodetorch
