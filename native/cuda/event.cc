#include <ATen/cuda/CUDAEvent.h>

#include "cuda/stream.h"

namespace nodetorch::cuda {

namespace {

at::cuda::CUDAEvent& EventOf(const Call& call, size_t i) {
  auto* slot = CudaEnvironment::Of(call.state).events.Find(call.Double(i));
  if (slot == nullptr) throw BindingError("torch", "this Event has been disposed");
  return **slot;
}

napi_value EventNew(const Call& call) {
  unsigned int flags = call.Bool(0) ? cudaEventDefault : cudaEventDisableTiming;
  if (call.Bool(1)) flags |= cudaEventBlockingSync;
  if (call.Bool(2)) flags |= cudaEventInterprocess;
  return FromDouble(call.env, CudaEnvironment::Of(call.state).events.Add(std::make_shared<at::cuda::CUDAEvent>(flags)));
}

napi_value EventRelease(const Call& call) {
  std::shared_ptr<at::cuda::CUDAEvent> event;
  CudaEnvironment::Of(call.state).events.Take(call.Double(0), event);
  return nullptr;
}

napi_value EventRecord(const Call& call) {
  EventOf(call, 0).record(StreamOf(call, 1));
  return nullptr;
}

/// Makes a stream wait for the event; this call does not.
napi_value EventBlock(const Call& call) {
  EventOf(call, 0).block(StreamOf(call, 1));
  return nullptr;
}

napi_value EventQuery(const Call& call) { return FromBool(call.env, EventOf(call, 0).query()); }

napi_value EventSynchronize(const Call& call) {
  EventOf(call, 0).synchronize();
  return nullptr;
}

napi_value EventSynchronizeAsync(const Call& call) {
  EventOf(call, 0);
  auto event = *CudaEnvironment::Of(call.state).events.Find(call.Double(0));
  return WaitElsewhere(call, [event = std::move(event)] { event->synchronize(); });
}

napi_value EventElapsedTime(const Call& call) {
  return FromDouble(call.env, EventOf(call, 0).elapsed_time(EventOf(call, 1)));
}

/// The driver's own pointer; 0 before the event is first recorded.
napi_value EventPointer(const Call& call) {
  napi_value result = nullptr;
  Check(call.env, napi_create_bigint_uint64(call.env, reinterpret_cast<uintptr_t>(EventOf(call, 0).event()), &result));
  return result;
}

}  // namespace

void ExportEvent(Environment& state, napi_value exports) {
  Export<EventNew>(state, exports, "eventNew");
  Export<EventRelease>(state, exports, "eventRelease");
  Export<EventRecord>(state, exports, "eventRecord");
  Export<EventBlock>(state, exports, "eventBlock");
  Export<EventQuery>(state, exports, "eventQuery");
  Export<EventSynchronize>(state, exports, "eventSynchronize");
  Export<EventSynchronizeAsync>(state, exports, "eventSynchronizeAsync");
  Export<EventElapsedTime>(state, exports, "eventElapsedTime");
  Export<EventPointer>(state, exports, "eventPointer");
}

}  // namespace nodetorch::cuda
