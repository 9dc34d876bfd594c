// Operators that JavaScript defines: schemas and kernels in libtorch's dispatcher.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportLibrary(Environment& state, napi_value exports);

}  // namespace nodetorch
