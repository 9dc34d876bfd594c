// Nodes of the autograd graph as JavaScript sees them: names, edges, hooks.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

void ExportGraph(Environment& state, napi_value exports);

}  // namespace nodetorch
