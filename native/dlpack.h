// Tensors as DLPack capsules: memory shared with other libraries in the process.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportDlpack(Environment& state, napi_value exports);

}  // namespace nodetorch
