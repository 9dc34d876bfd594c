// JavaScript functions that put away what autograd saves for backward, and bring it back.
#pragma once

#include <node_api.h>
#include <torch/csrc/autograd/saved_variable_hooks.h>

#include <memory>

#include "environment.h"

namespace nodetorch {

/// The hooks in force on this thread for a tensor that is being saved, or null.
std::unique_ptr<torch::autograd::SavedVariableHooks> CurrentSavedTensorHooks();

void ExportSavedTensorHooks(Environment& state, napi_value exports);

}  // namespace nodetorch
