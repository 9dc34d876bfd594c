// Streams and events. Work runs when it is submitted, in the order of the host's program, which every order that
// streams and events ask for allows.
#include <chrono>

#include "../simulator.h"
#include "captures.h"
#include "state.h"

namespace simulator {

namespace {

std::set<Stream*>& Streams() {
  static auto* const streams = new std::set<Stream*>;
  return *streams;
}

std::set<Event*>& Events() {
  static auto* const events = new std::set<Event*>;
  return *events;
}

Stream* LegacyStream(int device) {
  static auto* const streams = [] {
    auto* const all = new std::vector<Stream>;
    for (int i = 0; i < DeviceCount(); ++i) {
      Stream stream{};
      stream.device = i;
      stream.legacy = true;
      all->push_back(std::move(stream));
    }
    return all;
  }();
  return &(*streams)[static_cast<size_t>(device)];
}

double Now() {
  using namespace std::chrono;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

Event* FindEvent(cudaEvent_t handle) {
  auto* event = reinterpret_cast<Event*>(handle);
  return Events().count(event) != 0 ? event : nullptr;
}

cudaError_t NoStream() { return Fail(cudaErrorInvalidResourceHandle, "no such stream: it may have been destroyed"); }
cudaError_t NoEvent() { return Fail(cudaErrorInvalidResourceHandle, "no such event: it may have been destroyed"); }

cudaError_t Create(cudaStream_t* handle, unsigned flags, int priority) {
  const Lock lock(Mutex());
  auto* stream = new Stream{};
  stream->device = CurrentDevice();
  stream->flags = flags;
  stream->priority = std::min(0, std::max(-5, priority));
  Streams().insert(stream);
  *handle = reinterpret_cast<cudaStream_t>(stream);
  return cudaSuccess;
}

/// The legacy stream waits for every blocking stream, so it can't be used while one captures.
cudaError_t CheckLegacy(const Stream& stream) {
  if (!stream.legacy) return cudaSuccess;
  for (Stream* other : Streams()) {
    if (other->device == stream.device && (other->flags & cudaStreamNonBlocking) == 0 && other->capture) {
      other->capture->valid = false;
      return Fail(cudaErrorStreamCaptureImplicit);
    }
  }
  return cudaSuccess;
}

cudaError_t Record(cudaEvent_t handle, cudaStream_t stream_handle, unsigned flags) {
  const Lock lock(Mutex());
  Event* event = FindEvent(handle);
  Stream* stream = FindStream(stream_handle);
  if (event == nullptr) return NoEvent();
  if (stream == nullptr) return NoStream();
  if (event->device != stream->device) {
    return Fail(cudaErrorInvalidResourceHandle, "the event is of device " + std::to_string(event->device) +
                                                    ", the stream of device " + std::to_string(stream->device));
  }
  if (const auto error = CheckLegacy(*stream)) return error;
  if (stream->capture && !stream->capture->valid) return Fail(cudaErrorStreamCaptureInvalidated);
  const bool external = (flags & cudaEventRecordExternal) != 0;
  if (stream->capture && external) {
    AddNode(*stream, "event record", [event] {
      event->recorded = true;
      event->milliseconds = Now();
    });
    return cudaSuccess;
  }
  event->recorded = true;
  event->milliseconds = Now();
  event->capture = stream->capture;
  event->last = stream->capture ? stream->last : Nodes{};
  return cudaSuccess;
}

}  // namespace

Stream* FindStream(cudaStream_t handle) {
  if (handle == nullptr || handle == cudaStreamLegacy || handle == cudaStreamPerThread) {
    return LegacyStream(CurrentDevice());
  }
  auto* stream = reinterpret_cast<Stream*>(handle);
  return Streams().count(stream) != 0 ? stream : nullptr;
}

cudaError_t Submit(cudaStream_t handle, const std::string& name, const std::vector<Range>& writes,
                   std::function<void()> run, bool run_in_capture) {
  {
    const Lock lock(Mutex());
    Stream* stream = FindStream(handle);
    if (stream == nullptr) return NoStream();
    if (const auto error = CheckLegacy(*stream)) return error;
    if (stream->capture) {
      if (!stream->capture->valid) return Fail(cudaErrorStreamCaptureInvalidated);
      for (const auto& range : writes) Save(*stream->capture, range.data, range.size);
      AddNode(*stream, name, run);
      if (!run_in_capture) return cudaSuccess;
    }
  }
  run();
  return cudaSuccess;
}

cudaError_t CheckWait(cudaStream_t handle, const char* what) {
  {
    const Lock lock(Mutex());
    Stream* stream = FindStream(handle);
    if (stream == nullptr) return NoStream();
    if (const auto error = CheckLegacy(*stream)) return error;
    if (stream->capture) {
      stream->capture->valid = false;
      return Fail(cudaErrorStreamCaptureUnsupported, std::string(what) + " on a stream that captures");
    }
  }
  return CheckUnsafe(what);
}

}  // namespace simulator

using namespace simulator;

extern "C" {

cudaError_t cudaStreamCreate(cudaStream_t* stream) { return Create(stream, cudaStreamDefault, 0); }
cudaError_t cudaStreamCreateWithFlags(cudaStream_t* stream, unsigned flags) { return Create(stream, flags, 0); }
cudaError_t cudaStreamCreateWithPriority(cudaStream_t* stream, unsigned flags, int priority) {
  return Create(stream, flags, priority);
}

cudaError_t cudaStreamDestroy(cudaStream_t handle) {
  const Lock lock(Mutex());
  auto* stream = reinterpret_cast<Stream*>(handle);
  if (Streams().erase(stream) == 0) return NoStream();
  if (stream->capture) {
    stream->capture->valid = false;
    stream->capture->streams.erase(stream);
  }
  delete stream;
  return cudaSuccess;
}

cudaError_t cudaStreamGetPriority(cudaStream_t handle, int* priority) {
  const Lock lock(Mutex());
  const Stream* stream = FindStream(handle);
  if (stream == nullptr) return NoStream();
  *priority = stream->priority;
  return cudaSuccess;
}

cudaError_t cudaStreamQuery(cudaStream_t stream) { return CheckWait(stream, "cudaStreamQuery"); }
cudaError_t cudaStreamSynchronize(cudaStream_t stream) { return CheckWait(stream, "cudaStreamSynchronize"); }

cudaError_t cudaDeviceSynchronize(void) {
  const Lock lock(Mutex());
  return CheckNoCapture(CurrentDevice(), "cudaDeviceSynchronize");
}

cudaError_t cudaStreamWaitEvent(cudaStream_t handle, cudaEvent_t event_handle, unsigned flags) {
  const Lock lock(Mutex());
  Stream* stream = FindStream(handle);
  const Event* event = FindEvent(event_handle);
  if (stream == nullptr) return NoStream();
  if (event == nullptr) return NoEvent();
  if (const auto error = CheckLegacy(*stream)) return error;
  if ((flags & cudaEventWaitExternal) != 0) {
    if (stream->capture) AddNode(*stream, "event wait", [] {});
    return cudaSuccess;
  }
  return WaitInCapture(*stream, *event);
}

cudaError_t cudaStreamAddCallback(cudaStream_t stream, cudaStreamCallback_t callback, void* data, unsigned) {
  if (nodetorch_simulated_capturing(stream)) return CheckWait(stream, "cudaStreamAddCallback");
  callback(stream, cudaSuccess, data);
  return cudaSuccess;
}

cudaError_t cudaLaunchHostFunc(cudaStream_t stream, cudaHostFn_t function, void* data) {
  return Submit(stream, "host function", {}, [=] { function(data); }, /*run_in_capture=*/false);
}

cudaError_t cudaEventCreateWithFlags(cudaEvent_t* handle, unsigned flags) {
  const Lock lock(Mutex());
  auto* event = new Event{};
  event->flags = flags;
  event->device = CurrentDevice();
  Events().insert(event);
  *handle = reinterpret_cast<cudaEvent_t>(event);
  return cudaSuccess;
}

cudaError_t cudaEventCreate(cudaEvent_t* event) { return cudaEventCreateWithFlags(event, cudaEventDefault); }

cudaError_t cudaEventDestroy(cudaEvent_t handle) {
  const Lock lock(Mutex());
  auto* event = reinterpret_cast<Event*>(handle);
  if (Events().erase(event) == 0) return NoEvent();
  delete event;
  return cudaSuccess;
}

cudaError_t cudaEventRecord(cudaEvent_t event, cudaStream_t stream) { return Record(event, stream, 0); }
cudaError_t cudaEventRecordWithFlags(cudaEvent_t event, cudaStream_t stream, unsigned flags) {
  return Record(event, stream, flags);
}

static cudaError_t CheckEvent(cudaEvent_t handle, const char* what) {
  {
    const Lock lock(Mutex());
    const Event* event = FindEvent(handle);
    if (event == nullptr) return NoEvent();
    if (event->capture) {
      event->capture->valid = false;
      return Fail(cudaErrorCapturedEvent, what);
    }
  }
  return CheckUnsafe(what);
}

cudaError_t cudaEventQuery(cudaEvent_t event) { return CheckEvent(event, "cudaEventQuery"); }
cudaError_t cudaEventSynchronize(cudaEvent_t event) { return CheckEvent(event, "cudaEventSynchronize"); }

cudaError_t cudaEventElapsedTime(float* milliseconds, cudaEvent_t start_handle, cudaEvent_t end_handle) {
  const Lock lock(Mutex());
  const Event* start = FindEvent(start_handle);
  const Event* end = FindEvent(end_handle);
  if (start == nullptr || end == nullptr) return NoEvent();
  for (const Event* event : {start, end}) {
    if ((event->flags & cudaEventDisableTiming) != 0) {
      return Fail(cudaErrorInvalidResourceHandle, "the event takes no time");
    }
    if (!event->recorded) return Fail(cudaErrorInvalidResourceHandle, "the event has not been recorded");
    if (event->capture) return Fail(cudaErrorCapturedEvent);
  }
  *milliseconds = static_cast<float>(end->milliseconds - start->milliseconds);
  return cudaSuccess;
}
}
