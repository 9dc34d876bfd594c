// Frees tensors that JavaScript can't reach any more, in the middle of a call: the collector's callbacks only run when
// the event loop turns, which may be too late for memory.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

/// Whether any were freed. Runs a full collection and JavaScript, and must be called on the environment's thread.
bool Reclaim(Environment& state);

void ExportReclaim(Environment& state, napi_value exports);

}  // namespace nodetorch
