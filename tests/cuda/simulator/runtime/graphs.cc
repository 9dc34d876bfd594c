// Captures and graphs. What is captured is also run at once, so that the host sees the shapes (and, of indices, the
// values) that it would on replay, and its writes are undone at the end: a captured program has run only when its
// graph is launched.
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>

#include "../simulator.h"
#include "captures.h"
#include "state.h"

namespace simulator {

namespace {

std::set<std::shared_ptr<Capture>>& Captures() {
  static auto* const captures = new std::set<std::shared_ptr<Capture>>;
  return *captures;
}

cudaStreamCaptureMode& ThreadMode() {
  static thread_local cudaStreamCaptureMode mode = cudaStreamCaptureModeGlobal;
  return mode;
}

std::set<Graph*>& Graphs() {
  static auto* const graphs = new std::set<Graph*>;
  return *graphs;
}

Node* FromHandle(cudaGraphNode_t handle) { return reinterpret_cast<Node*>(handle); }
cudaGraphNode_t ToHandle(const std::shared_ptr<Node>& node) { return reinterpret_cast<cudaGraphNode_t>(node.get()); }

std::shared_ptr<Node> FindNode(const Graph& graph, cudaGraphNode_t handle) {
  for (const auto& node : graph.nodes) {
    if (node.get() == FromHandle(handle)) return node;
  }
  return nullptr;
}

void AddMissing(Nodes& nodes, const Nodes& more) {
  for (const auto& node : more) {
    if (std::find(nodes.begin(), nodes.end(), node) == nodes.end()) nodes.push_back(node);
  }
}

void Reach(const Nodes& from, std::set<Node*>& seen) {
  Nodes open = from;
  while (!open.empty()) {
    const auto node = open.back();
    open.pop_back();
    if (!seen.insert(node.get()).second) continue;
    open.insert(open.end(), node->after.begin(), node->after.end());
  }
}

/// Whether all that the capture's other streams did comes before what its first one holds.
bool IsJoined(const Capture& capture) {
  std::set<Node*> reached;
  Reach(capture.origin->last, reached);
  for (const Stream* stream : capture.streams) {
    for (const auto& node : stream->last) {
      if (reached.count(node.get()) == 0) return false;
    }
  }
  return true;
}

void Undo(Capture& capture) {
  for (auto saved = capture.saved.rbegin(); saved != capture.saved.rend(); ++saved) {
    if (IsMapped(saved->data, saved->bytes.size())) std::memcpy(saved->data, saved->bytes.data(), saved->bytes.size());
  }
  capture.saved.clear();
}

cudaError_t Begin(cudaStream_t handle, Graph* graph, const Nodes& after, cudaStreamCaptureMode mode, bool owns) {
  static std::atomic<unsigned long long> ids{0};
  Stream* stream = FindStream(handle);
  if (stream == nullptr) return Fail(cudaErrorInvalidResourceHandle);
  if (stream->legacy) return Fail(cudaErrorStreamCaptureUnsupported, "the legacy stream can't capture");
  if (stream->capture) return Fail(cudaErrorIllegalState, "the stream captures already");
  auto capture = std::make_shared<Capture>();
  capture->id = ++ids;
  capture->mode = mode;
  capture->thread = std::this_thread::get_id();
  capture->origin = stream;
  capture->graph = graph;
  capture->owns_graph = owns;
  capture->streams.insert(stream);
  stream->capture = capture;
  stream->last = after;
  Captures().insert(capture);
  return cudaSuccess;
}

void RunNodes(const Nodes& nodes) {
  for (const auto& node : nodes) node->run();
}

}  // namespace

void AddNode(Stream& stream, const std::string& name, std::function<void()> run) {
  auto node = std::make_shared<Node>();
  node->run = std::move(run);
  node->name = name;
  node->after = stream.last;
  stream.capture->graph->nodes.push_back(node);
  stream.last = {node};
  Log("captured", name);
}

void Save(Capture& capture, void* data, size_t size) {
  capture.saved.push_back({static_cast<char*>(data), std::string(static_cast<const char*>(data), size)});
}

cudaError_t WaitInCapture(Stream& stream, const Event& event) {
  if (stream.capture && !stream.capture->valid) return Fail(cudaErrorStreamCaptureInvalidated);
  if (!event.capture) {
    if (!stream.capture || !event.recorded) return cudaSuccess;
    stream.capture->valid = false;
    return Fail(cudaErrorStreamCaptureIsolation);
  }
  if (Captures().count(event.capture) == 0) {
    if (!stream.capture) return Fail(cudaErrorCapturedEvent, "its capture has ended");
    stream.capture->valid = false;
    return Fail(cudaErrorStreamCaptureIsolation);
  }
  if (stream.capture && stream.capture != event.capture) {
    stream.capture->valid = event.capture->valid = false;
    return Fail(cudaErrorStreamCaptureMerge);
  }
  if (!stream.capture) {
    if (stream.legacy) {
      event.capture->valid = false;
      return Fail(cudaErrorStreamCaptureImplicit);
    }
    stream.capture = event.capture;
    stream.capture->streams.insert(&stream);
    stream.last.clear();
  }
  AddMissing(stream.last, event.last);
  return cudaSuccess;
}

cudaError_t CheckNoCapture(int device, const char* what) {
  for (const auto& capture : Captures()) {
    if (capture->origin->device != device) continue;
    capture->valid = false;
    return Fail(cudaErrorStreamCaptureUnsupported, std::string(what) + " while a stream captures");
  }
  return cudaSuccess;
}

cudaError_t CheckUnsafe(const char* what) {
  const Lock lock(Mutex());
  if (ThreadMode() == cudaStreamCaptureModeRelaxed) return cudaSuccess;
  for (const auto& capture : Captures()) {
    const bool own = capture->thread == std::this_thread::get_id();
    const bool forbids =
        own ? capture->mode != cudaStreamCaptureModeRelaxed
            : capture->mode == cudaStreamCaptureModeGlobal && ThreadMode() == cudaStreamCaptureModeGlobal;
    if (!forbids) continue;
    capture->valid = false;
    return Fail(cudaErrorStreamCaptureUnsupported, std::string(what) + " while a stream captures");
  }
  return cudaSuccess;
}

}  // namespace simulator

using namespace simulator;

extern "C" {

int nodetorch_simulated_capturing(void* handle) {
  const Lock lock(Mutex());
  const Stream* stream = FindStream(static_cast<cudaStream_t>(handle));
  return stream != nullptr && stream->capture != nullptr;
}

void nodetorch_simulated_save(void* handle, void* data, size_t bytes) {
  const Lock lock(Mutex());
  const Stream* stream = FindStream(static_cast<cudaStream_t>(handle));
  if (stream != nullptr && stream->capture) Save(*stream->capture, data, bytes);
}

int nodetorch_simulated_record(void* handle, const char* name, void (*run)(void*), void* data, void (*destroy)(void*)) {
  const Lock lock(Mutex());
  const std::shared_ptr<void> owned(data, destroy);
  Stream* stream = FindStream(static_cast<cudaStream_t>(handle));
  if (stream == nullptr || !stream->capture) return Fail(cudaErrorInvalidResourceHandle);
  if (!stream->capture->valid) return Fail(cudaErrorStreamCaptureInvalidated);
  AddNode(*stream, name, [=] { run(owned.get()); });
  return cudaSuccess;
}

cudaError_t cudaThreadExchangeStreamCaptureMode(cudaStreamCaptureMode* mode) {
  std::swap(*mode, ThreadMode());
  return cudaSuccess;
}

cudaError_t cudaStreamBeginCapture(cudaStream_t stream, cudaStreamCaptureMode mode) {
  const Lock lock(Mutex());
  auto* graph = new Graph;
  const auto error = Begin(stream, graph, {}, mode, true);
  if (error == cudaSuccess) {
    Graphs().insert(graph);
  } else {
    delete graph;
  }
  return error;
}

cudaError_t cudaStreamBeginCaptureToGraph(cudaStream_t stream, cudaGraph_t graph_handle, const cudaGraphNode_t* after,
                                          const cudaGraphEdgeData*, size_t count, cudaStreamCaptureMode mode) {
  const Lock lock(Mutex());
  auto* graph = reinterpret_cast<Graph*>(graph_handle);
  if (Graphs().count(graph) == 0) return Fail(cudaErrorInvalidValue);
  Nodes nodes;
  for (size_t i = 0; i < count; ++i) {
    const auto node = FindNode(*graph, after[i]);
    if (node == nullptr) return Fail(cudaErrorInvalidValue);
    nodes.push_back(node);
  }
  return Begin(stream, graph, nodes, mode, false);
}

cudaError_t cudaStreamEndCapture(cudaStream_t handle, cudaGraph_t* graph) {
  const Lock lock(Mutex());
  *graph = nullptr;
  Stream* stream = FindStream(handle);
  if (stream == nullptr) return Fail(cudaErrorInvalidResourceHandle);
  const auto capture = stream->capture;
  if (!capture) return Fail(cudaErrorIllegalState, "the stream does not capture");
  if (capture->origin != stream) {
    capture->valid = false;
    return Fail(cudaErrorStreamCaptureUnmatched);
  }
  if (capture->mode != cudaStreamCaptureModeRelaxed && capture->thread != std::this_thread::get_id()) {
    return Fail(cudaErrorStreamCaptureWrongThread);
  }
  const bool joined = IsJoined(*capture);
  Undo(*capture);
  for (Stream* member : capture->streams) {
    member->capture = nullptr;
    member->last.clear();
  }
  Captures().erase(capture);
  if (capture->valid && joined) {
    *graph = reinterpret_cast<cudaGraph_t>(capture->graph);
    return cudaSuccess;
  }
  if (capture->owns_graph) {
    Graphs().erase(capture->graph);
    delete capture->graph;
  }
  return Fail(capture->valid ? cudaErrorStreamCaptureUnjoined : cudaErrorStreamCaptureInvalidated);
}

static cudaStreamCaptureStatus Status(const Stream& stream) {
  if (!stream.capture) return cudaStreamCaptureStatusNone;
  return stream.capture->valid ? cudaStreamCaptureStatusActive : cudaStreamCaptureStatusInvalidated;
}

cudaError_t cudaStreamIsCapturing(cudaStream_t handle, cudaStreamCaptureStatus* status) {
  const Lock lock(Mutex());
  const Stream* stream = FindStream(handle);
  if (stream == nullptr) return Fail(cudaErrorInvalidResourceHandle);
  *status = Status(*stream);
  return cudaSuccess;
}

cudaError_t cudaStreamGetCaptureInfo(cudaStream_t handle, cudaStreamCaptureStatus* status, unsigned long long* id,
                                     cudaGraph_t* graph, const cudaGraphNode_t** last, const cudaGraphEdgeData** edges,
                                     size_t* count) {
  const Lock lock(Mutex());
  Stream* stream = FindStream(handle);
  if (stream == nullptr) return Fail(cudaErrorInvalidResourceHandle);
  *status = Status(*stream);
  if (*status != cudaStreamCaptureStatusActive) return cudaSuccess;
  if (id != nullptr) *id = stream->capture->id;
  if (graph != nullptr) *graph = reinterpret_cast<cudaGraph_t>(stream->capture->graph);
  stream->handles.clear();
  for (const auto& node : stream->last) stream->handles.push_back(ToHandle(node));
  if (last != nullptr) *last = stream->handles.data();
  if (edges != nullptr) *edges = nullptr;
  if (count != nullptr) *count = stream->handles.size();
  return cudaSuccess;
}

cudaError_t cudaStreamUpdateCaptureDependencies(cudaStream_t handle, cudaGraphNode_t* nodes, const cudaGraphEdgeData*,
                                                size_t count, unsigned flags) {
  const Lock lock(Mutex());
  Stream* stream = FindStream(handle);
  if (stream == nullptr || !stream->capture) return Fail(cudaErrorIllegalState);
  if (flags == cudaStreamSetCaptureDependencies) stream->last.clear();
  for (size_t i = 0; i < count; ++i) {
    const auto node = FindNode(*stream->capture->graph, nodes[i]);
    if (node == nullptr) return Fail(cudaErrorInvalidValue);
    AddMissing(stream->last, {node});
  }
  return cudaSuccess;
}

cudaError_t cudaGraphGetNodes(cudaGraph_t handle, cudaGraphNode_t* nodes, size_t* count) {
  const Lock lock(Mutex());
  const auto* graph = reinterpret_cast<const Graph*>(handle);
  if (nodes == nullptr) {
    *count = graph->nodes.size();
    return cudaSuccess;
  }
  for (size_t i = 0; i < *count; ++i) nodes[i] = i < graph->nodes.size() ? ToHandle(graph->nodes[i]) : nullptr;
  *count = std::min(*count, graph->nodes.size());
  return cudaSuccess;
}

cudaError_t cudaGraphNodeGetDependencies(cudaGraphNode_t handle, cudaGraphNode_t* nodes, cudaGraphEdgeData* edges,
                                         size_t* count) {
  const Lock lock(Mutex());
  const Node* node = FromHandle(handle);
  if (nodes == nullptr) {
    *count = node->after.size();
    return cudaSuccess;
  }
  for (size_t i = 0; i < *count; ++i) nodes[i] = i < node->after.size() ? ToHandle(node->after[i]) : nullptr;
  if (edges != nullptr) std::memset(edges, 0, *count * sizeof *edges);
  *count = std::min(*count, node->after.size());
  return cudaSuccess;
}

cudaError_t cudaGraphDebugDotPrint(cudaGraph_t handle, const char* path, unsigned) {
  const Lock lock(Mutex());
  const auto* graph = reinterpret_cast<const Graph*>(handle);
  if (Graphs().count(const_cast<Graph*>(graph)) == 0) return Fail(cudaErrorInvalidValue, "no such graph");
  std::FILE* file = std::fopen(path, "w");
  if (file == nullptr) return Fail(cudaErrorOperatingSystem, std::string("can't write ") + path);
  std::fprintf(file, "digraph dot {\n");
  for (const auto& node : graph->nodes) {
    std::fprintf(file, "  \"%p\" [label=\"%s\"];\n", static_cast<void*>(node.get()), node->name.c_str());
    for (const auto& before : node->after) {
      std::fprintf(file, "  \"%p\" -> \"%p\";\n", static_cast<void*>(before.get()), static_cast<void*>(node.get()));
    }
  }
  std::fprintf(file, "}\n");
  std::fclose(file);
  return cudaSuccess;
}

cudaError_t cudaGraphAddNode(cudaGraphNode_t*, cudaGraph_t, const cudaGraphNode_t*, const cudaGraphEdgeData*, size_t,
                             cudaGraphNodeParams*) {
  return Fail(cudaErrorNotSupported, "nodes are captured, not added");
}

cudaError_t cudaGraphConditionalHandleCreate(cudaGraphConditionalHandle*, cudaGraph_t, unsigned, unsigned) {
  return Fail(cudaErrorNotSupported, "no conditional nodes");
}

cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t* exec, cudaGraph_t handle, unsigned long long) {
  const Lock lock(Mutex());
  const auto* graph = reinterpret_cast<const Graph*>(handle);
  if (Graphs().count(const_cast<Graph*>(graph)) == 0) return Fail(cudaErrorInvalidValue, "no such graph");
  *exec = reinterpret_cast<cudaGraphExec_t>(new GraphExec{graph->nodes, graph->kept});
  return cudaSuccess;
}

cudaError_t cudaGraphLaunch(cudaGraphExec_t handle, cudaStream_t stream_handle) {
  const auto* exec = reinterpret_cast<const GraphExec*>(handle);
  const Nodes nodes = exec->nodes;
  if (nodetorch_simulated_capturing(stream_handle)) {
    return Fail(cudaErrorStreamCaptureUnsupported, "no graph within a graph");
  }
  return Submit(stream_handle, "graph", {}, [nodes] { RunNodes(nodes); });
}

cudaError_t cudaGraphDestroy(cudaGraph_t handle) {
  std::unique_ptr<Graph> graph(reinterpret_cast<Graph*>(handle));
  const Lock lock(Mutex());
  if (Graphs().erase(graph.get()) == 0) {
    graph.release();
    return Fail(cudaErrorInvalidValue, "no such graph");
  }
  return cudaSuccess;
}

cudaError_t cudaGraphExecDestroy(cudaGraphExec_t handle) {
  delete reinterpret_cast<GraphExec*>(handle);
  return cudaSuccess;
}

// A handle to a user object holds one reference for all those that the caller has.

struct UserObjectHandle {
  std::shared_ptr<UserObject> object;
  unsigned references;
};

cudaError_t cudaUserObjectCreate(cudaUserObject_t* handle, void* data, cudaHostFn_t destroy, unsigned references,
                                 unsigned) {
  auto object = std::shared_ptr<UserObject>(new UserObject{data, destroy});
  *handle = reinterpret_cast<cudaUserObject_t>(new UserObjectHandle{std::move(object), references});
  return cudaSuccess;
}

cudaError_t cudaUserObjectRelease(cudaUserObject_t handle, unsigned count) {
  auto* object = reinterpret_cast<UserObjectHandle*>(handle);
  if (count >= object->references) {
    delete object;
  } else {
    object->references -= count;
  }
  return cudaSuccess;
}

cudaError_t cudaGraphRetainUserObject(cudaGraph_t handle, cudaUserObject_t object_handle, unsigned count,
                                      unsigned flags) {
  auto* graph = reinterpret_cast<Graph*>(handle);
  const auto object = reinterpret_cast<UserObjectHandle*>(object_handle)->object;
  {
    const Lock lock(Mutex());
    if (Graphs().count(graph) == 0) return Fail(cudaErrorInvalidValue);
    for (unsigned i = 0; i < count; ++i) graph->kept.push_back(object);
  }
  return (flags & cudaGraphUserObjectMove) != 0 ? cudaUserObjectRelease(object_handle, count) : cudaSuccess;
}
}
