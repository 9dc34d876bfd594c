// Module entry of the addon for CUDA. It exports one function, which joins it to the main addon's environment and
// returns everything else.
#include <napi.h>

#include "call.h"
#include "cuda/cuda_environment.h"
#include "cuda/device.h"
#include "cuda/graph.h"
#include "cuda/kernel.h"
#include "cuda/memory.h"
#include "cuda/nvrtc.h"
#include "cuda/nvtx.h"
#include "cuda/pressure.h"
#include "cuda/stream.h"

namespace nodetorch::cuda {

namespace {

/// `attach(environment, errorFactory)`: the binding, on the tensors of the main addon's environment. Copies of the
/// package in one process share it, as they share the main addon; the last one makes the errors.
napi_value Attach(napi_env env, napi_callback_info info) {
  napi_value argv[2];
  size_t argc = 2;
  napi_get_cb_info(env, info, &argc, argv, nullptr, nullptr);
  void* main = nullptr;
  void* attached = nullptr;
  napi_get_instance_data(env, &attached);
  if (napi_get_value_external(env, argv[0], &main) != napi_ok) {
    napi_throw_type_error(env, nullptr, "attach(environment, errorFactory): called with the main addon's environment");
    return nullptr;
  }
  auto* state = static_cast<CudaEnvironment*>(attached);
  const bool is_first = state == nullptr;
  if (is_first) {
    state = new CudaEnvironment(env, *static_cast<const Environment*>(main));
    napi_set_instance_data(
        env, state, [](napi_env, void* data, void*) { delete static_cast<CudaEnvironment*>(data); }, nullptr);
  }
  napi_value exports = nullptr;
  try {
    if (state->error_factory != nullptr) napi_delete_reference(env, state->error_factory);
    state->error_factory = nullptr;
    Check(env, napi_create_reference(env, argv[1], 1, &state->error_factory));
    if (!is_first) {
      Check(env, napi_get_reference_value(env, state->exports, &exports));
      return exports;
    }
    Check(env, napi_create_object(env, &exports));
    Check(env, napi_create_reference(env, exports, 1, &state->exports));
    WatchMemory();
    ExportDevice(*state, exports);
    ExportMemory(*state, exports);
    ExportMemoryHistory(*state, exports);
    ExportStream(*state, exports);
    ExportEvent(*state, exports);
    ExportGraph(*state, exports);
    ExportNvtx(*state, exports);
    ExportNvrtc(*state, exports);
    ExportKernel(*state, exports);
  } catch (...) {
    ThrowAsJs(*state);
  }
  return exports;
}

}  // namespace

}  // namespace nodetorch::cuda

static Napi::Object InitModule(Napi::Env env, Napi::Object exports) {
  napi_value attach = nullptr;
  napi_create_function(env, "attach", NAPI_AUTO_LENGTH, nodetorch::cuda::Attach, nullptr, &attach);
  exports.Set("attach", attach);
  return exports;
}

NODE_API_MODULE(nodetorch_cuda, InitModule)
