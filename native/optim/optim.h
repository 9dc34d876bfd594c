// What JavaScript sees of optimizers.
#pragma once

#include <node_api.h>

#include "../environment.h"

namespace nodetorch::optim {

void ExportOptim(Environment& state, napi_value exports);

}  // namespace nodetorch::optim
