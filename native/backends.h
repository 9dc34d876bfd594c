// What libtorch was built with, and the switches by which it chooses between kernels.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportBackends(Environment& state, napi_value exports);

}  // namespace nodetorch
