// Streams and events.
#pragma once

#include <c10/cuda/CUDAStream.h>

#include "call.h"
#include "cuda/cuda_environment.h"

namespace nodetorch::cuda {

void ExportStream(Environment& state, napi_value exports);
void ExportEvent(Environment& state, napi_value exports);

/// The stream of arguments `i`, its id, and `i` + 1, its device's index.
c10::cuda::CUDAStream StreamOf(const Call& call, size_t i);

/// What a wait elsewhere results in.
napi_value Nothing(Environment& state);

}  // namespace nodetorch::cuda
