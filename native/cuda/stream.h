// Streams and events.
#pragma once

#include <c10/cuda/CUDAStream.h>

#include <functional>

#include "call.h"
#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportStream(Environment& state, napi_value exports);
void ExportEvent(Environment& state, napi_value exports);

/// The stream of arguments `i`, its id, and `i` + 1, its device's index.
/// Throws where that is none that JavaScript was given.
c10::cuda::CUDAStream StreamOf(const Call& call, size_t i);

/// Waits for a device on another thread; the promise of that. A capture that this thread begins meanwhile, of which the
/// wait is no part, is not broken by it.
napi_value WaitElsewhere(const Call& call, std::function<void()> wait);

}  // namespace nodetorch::cuda
