// A default generator for each worker thread. libtorch has one for the whole process, on which threads that draw at
// the same time would interfere: none of them could be reproduced.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportThreadRandom(Environment& state, napi_value exports);

}  // namespace nodetorch
