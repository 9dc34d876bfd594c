// Tensors' properties, elements and indexing.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportTensor(Environment& state, napi_value exports);

}  // namespace nodetorch
