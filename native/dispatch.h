// The one door through which every operator call passes.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportDispatch(Environment& state, napi_value exports);

}  // namespace nodetorch
