// JavaScript functions that put away what autograd saves for backward, and bring it back.
#pragma once

#include <node_api.h>

#include "environment.h"

namespace nodetorch {

/// Makes libtorch ask for hooks whenever it saves a tensor. Once a process.
void InstallSavedTensorHooks();

void ExportSavedTensorHooks(Environment& state, napi_value exports);

}  // namespace nodetorch
