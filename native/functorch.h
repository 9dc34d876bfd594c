// Composable function transforms: the levels of vmap, grad and jvp, and the tensors that live on them.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportFunctorch(Environment& state, napi_value exports);

}  // namespace nodetorch
