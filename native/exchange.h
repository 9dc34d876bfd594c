// Tensors that go from one thread to another without a copy.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportExchange(Environment& state, napi_value exports);

}  // namespace nodetorch
