// Module entry: one environment's state, and what every part exports.
#include <ATen/detail/CUDAHooksInterface.h>
#include <napi.h>
#include <torch/csrc/inductor/aoti_torch/c/shim.h>
#include <torch/version.h>

#include "autocast.h"
#include "autograd.h"
#include "backends.h"
#include "call.h"
#include "cpu_allocator.h"
#include "device.h"
#include "dispatch.h"
#include "dlpack.h"
#include "engine.h"
#include "exchange.h"
#include "functorch.h"
#include "graph.h"
#include "handles.h"
#include "held.h"
#include "library.h"
#include "optim/optim.h"
#include "profiler.h"
#include "random.h"
#include "reclaim.h"
#include "saved_tensor_hooks.h"
#include "serialize.h"
#include "settings.h"
#include "tensor.h"
#include "thread_random.h"

namespace nodetorch {

namespace {

std::string RunningVersion() {
  const uint64_t version = aoti_torch_abi_version();
  return std::to_string(version >> 56) + "." + std::to_string((version >> 48) & 0xff) + "." +
         std::to_string((version >> 40) & 0xff);
}

napi_value Version(const Call& call) {
  const auto& cuda = at::detail::getCUDAHooks();
  const long runtime = cuda.hasCUDART() ? cuda.versionCUDART() : 0;
  const std::string series = std::to_string(runtime / 1000) + "." + std::to_string(runtime / 10 % 100);
  return FromFields(call.env, {{"libtorch", FromString(call.env, RunningVersion())},
                               {"builtFor", FromString(call.env, TORCH_VERSION)},
                               {"cuda", runtime == 0 ? Null(call.env) : FromString(call.env, series)}});
}

napi_value SetErrorFactory(const Call& call) {
  if (call.state.error_factory != nullptr) napi_delete_reference(call.env, call.state.error_factory);
  call.state.error_factory = nullptr;
  Check(call.env, napi_create_reference(call.env, call[0], 1, &call.state.error_factory));
  return nullptr;
}

/// This environment, for another addon to share its tensors.
napi_value EnvironmentOf(const Call& call) {
  napi_value external = nullptr;
  Check(call.env, napi_create_external(call.env, &call.state, nullptr, nullptr, &external));
  return external;
}

}  // namespace

void ExportAddon(Environment& state, napi_value exports) {
  Export<Version>(state, exports, "version");
  Export<SetErrorFactory>(state, exports, "setErrorFactory");
  Export<EnvironmentOf>(state, exports, "environment");
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  InstallCpuAllocator();
  InstallEngine();
  auto* state = new Environment(env);
  napi_set_instance_data(
      env, state, [](napi_env, void* data, void*) { delete static_cast<Environment*>(data); }, nullptr);
  try {
    ExportAddon(*state, exports);
    ExportSettings(*state, exports);
    ExportAutocast(*state, exports);
    ExportBackends(*state, exports);
    ExportHandles(*state, exports);
    ExportReclaim(*state, exports);
    ExportHeld(*state, exports);
    ExportDispatch(*state, exports);
    ExportTensor(*state, exports);
    ExportAutograd(*state, exports);
    ExportGraph(*state, exports);
    ExportSavedTensorHooks(*state, exports);
    ExportFunctorch(*state, exports);
    ExportLibrary(*state, exports);
    ExportDlpack(*state, exports);
    ExportRandom(*state, exports);
    ExportThreadRandom(*state, exports);
    ExportExchange(*state, exports);
    ExportDevice(*state, exports);
    ExportProfiler(*state, exports);
    ExportSerialize(*state, exports);
    optim::ExportOptim(*state, exports);
  } catch (...) {
    ThrowAsJs(*state);
  }
  return exports;
}

}  // namespace nodetorch

static Napi::Object InitModule(Napi::Env env, Napi::Object exports) { return nodetorch::Init(env, exports); }

NODE_API_MODULE(nodetorch, InitModule)
