// CUDA devices: which there are, what they can, and which is the current one.
#pragma once

#include <c10/core/Device.h>

#include "call.h"
#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportDevice(Environment& state, napi_value exports);

/// A device's index: argument `i`, or the current one's where it is left out.
/// Throws where there is no such device.
c10::DeviceIndex DeviceOf(const Call& call, size_t i);

}  // namespace nodetorch::cuda
