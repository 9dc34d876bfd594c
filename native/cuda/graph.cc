#include "cuda/graph.h"

#include <ATen/cuda/CUDAContext.h>

#include "call.h"
#include "cuda/cuda_environment.h"
#include "cuda/memory.h"

namespace nodetorch::cuda {

namespace {

Graph& GraphOf(const Call& call) {
  auto* slot = CudaEnvironment::Of(call.state).graphs.Find(call.Double(0));
  if (slot == nullptr) throw BindingError("torch", "this CUDAGraph has been disposed");
  return **slot;
}

cudaStreamCaptureMode CaptureMode(const std::string& name) {
  if (name == "global") return cudaStreamCaptureModeGlobal;
  if (name == "thread_local") return cudaStreamCaptureModeThreadLocal;
  if (name == "relaxed") return cudaStreamCaptureModeRelaxed;
  ThrowRange("captureErrorMode must be 'global', 'thread_local' or 'relaxed', got '" + name + "'");
}

napi_value GraphNew(const Call& call) {
  at::globalContext().lazyInitDevice(at::kCUDA);
  auto graph = std::make_unique<Graph>(call.Bool(0));
  return FromDouble(call.env, CudaEnvironment::Of(call.state).graphs.Add(std::move(graph)));
}

napi_value GraphRelease(const Call& call) {
  std::unique_ptr<Graph> graph;
  CudaEnvironment::Of(call.state).graphs.Take(call.Double(0), graph);
  return nullptr;
}

napi_value GraphCaptureBegin(const Call& call) {
  GraphOf(call).CaptureBegin(PoolIdOf(call, 1), CaptureMode(call.String(2)));
  return nullptr;
}

napi_value GraphCaptureEnd(const Call& call) {
  GraphOf(call).CaptureEnd();
  return nullptr;
}

napi_value GraphInstantiate(const Call& call) {
  GraphOf(call).instantiate();
  return nullptr;
}

napi_value GraphReplay(const Call& call) {
  GraphOf(call).replay();
  return nullptr;
}

napi_value GraphReset(const Call& call) {
  GraphOf(call).Reset();
  return nullptr;
}

napi_value GraphPool(const Call& call) { return FromPoolId(call.env, GraphOf(call).pool()); }

napi_value GraphPoolHandle(const Call& call) { return FromPoolId(call.env, at::cuda::graph_pool_handle()); }

napi_value GraphEnableDebugMode(const Call& call) {
  GraphOf(call).enable_debug_mode();
  return nullptr;
}

napi_value GraphDebugDump(const Call& call) {
  const std::string path = call.String(1);
  C10_CUDA_CHECK(cudaGraphDebugDotPrint(GraphOf(call).raw_cuda_graph(), path.c_str(), cudaGraphDebugDotFlagsVerbose));
  return nullptr;
}

/// Later libtorches find by themselves which generators a capture draws from.
template <typename T>
void Register(T& graph, const at::Generator& generator) {
  if constexpr (requires { graph.register_generator_state(generator); }) graph.register_generator_state(generator);
}

napi_value GraphRegisterGenerator(const Call& call) {
  const at::Generator* generator = call.state.generators.Find(call.Double(1));
  if (generator == nullptr || !generator->device().is_cuda()) ThrowType("argument 2 must be a CUDA generator");
  Register(GraphOf(call), *generator);
  return nullptr;
}

napi_value IsCurrentStreamCapturing(const Call& call) {
  const auto& hooks = at::detail::getCUDAHooks();
  // To ask makes a context, which nothing that captures lacks.
  const bool initialized = at::globalContext().hasCUDA() && hooks.hasPrimaryContext(c10::cuda::current_device());
  return FromBool(call.env, initialized && c10::cuda::currentStreamCaptureStatusMayInitCtx() != c10::cuda::CaptureStatus::None);
}

}  // namespace

void ExportGraph(Environment& state, napi_value exports) {
  Export<GraphNew>(state, exports, "graphNew");
  Export<GraphRelease>(state, exports, "graphRelease");
  Export<GraphCaptureBegin>(state, exports, "graphCaptureBegin");
  Export<GraphCaptureEnd>(state, exports, "graphCaptureEnd");
  Export<GraphInstantiate>(state, exports, "graphInstantiate");
  Export<GraphReplay>(state, exports, "graphReplay");
  Export<GraphReset>(state, exports, "graphReset");
  Export<GraphPool>(state, exports, "graphPool");
  Export<GraphPoolHandle>(state, exports, "graphPoolHandle");
  Export<GraphEnableDebugMode>(state, exports, "graphEnableDebugMode");
  Export<GraphDebugDump>(state, exports, "graphDebugDump");
  Export<GraphRegisterGenerator>(state, exports, "graphRegisterGenerator");
  Export<IsCurrentStreamCapturing>(state, exports, "isCurrentStreamCapturing");
}

}  // namespace nodetorch::cuda
