#include "cuda/stream.h"

#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGraphsC10Utils.h>
#include <c10/cuda/CUDAGuard.h>

#include <algorithm>

#include "async_work.h"
#include "cuda/device.h"

namespace nodetorch::cuda {

namespace {

/// libtorch's own streams have odd ids, but for a device's default one, which is 0.
bool IsExternal(int64_t id) { return id != 0 && id % 2 == 0; }

napi_value FromStream(const Call& call, const c10::cuda::CUDAStream& stream) {
  const auto id = static_cast<int64_t>(stream.id());
  if (IsExternal(id)) CudaEnvironment::Of(call.state).external_streams.insert(id);
  return FromInts(call.env, {id, stream.device_index()});
}

napi_value StreamNew(const Call& call) {
  // What lies outside of a device's priorities is taken into them, by a negation that the least int would not survive.
  const auto priority = static_cast<int>(std::clamp<int64_t>(call.Int(1), -INT8_MAX, INT8_MAX));
  return FromStream(call, at::cuda::getStreamFromPool(priority, DeviceOf(call, 0)));
}

napi_value StreamExternal(const Call& call) {
  auto* pointer = reinterpret_cast<cudaStream_t>(static_cast<uintptr_t>(call.Int(0)));
  return FromStream(call, at::cuda::getStreamFromExternal(pointer, DeviceOf(call, 1)));
}

napi_value StreamCurrent(const Call& call) {
  return FromStream(call, at::cuda::getCurrentCUDAStream(DeviceOf(call, 0)));
}

napi_value StreamDefault(const Call& call) {
  return FromStream(call, at::cuda::getDefaultCUDAStream(DeviceOf(call, 0)));
}

napi_value StreamSetCurrent(const Call& call) {
  const auto stream = StreamOf(call, 0);
  if (c10::cuda::current_device() != stream.device_index()) c10::cuda::set_device(stream.device_index());
  at::cuda::setCurrentCUDAStream(stream);
  return nullptr;
}

napi_value StreamQuery(const Call& call) { return FromBool(call.env, StreamOf(call, 0).query()); }

napi_value StreamSynchronize(const Call& call) {
  StreamOf(call, 0).synchronize();
  return nullptr;
}

napi_value StreamSynchronizeAsync(const Call& call) {
  return WaitElsewhere(call, [stream = StreamOf(call, 0)] { stream.synchronize(); });
}

napi_value DeviceSynchronizeAsync(const Call& call) {
  return WaitElsewhere(call, [device = DeviceOf(call, 0)] {
    const c10::cuda::CUDAGuard guard(device);
    c10::cuda::device_synchronize();
  });
}

napi_value StreamPriority(const Call& call) { return FromInt(call.env, StreamOf(call, 0).priority()); }

napi_value StreamPriorityRange(const Call& call) {
  const auto [least, greatest] = c10::cuda::CUDAStream::priority_range();
  return FromInts(call.env, {least, greatest});
}

/// The driver's own pointer.
napi_value StreamPointer(const Call& call) {
  const auto pointer = reinterpret_cast<uintptr_t>(StreamOf(call, 0).stream());
  napi_value result = nullptr;
  Check(call.env, napi_create_bigint_uint64(call.env, pointer, &result));
  return result;
}

/// Says that a tensor is used on a stream too, so that its memory isn't handed on before that is done with it.
napi_value RecordStream(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (!tensor.is_cuda()) ThrowType("recordStream: the tensor must lie on a CUDA device, got " + tensor.device().str());
  tensor.record_stream(StreamOf(call, 1).unwrap());
  return nullptr;
}

}  // namespace

napi_value WaitElsewhere(const Call& call, std::function<void()> wait) {
  const auto execute = [wait = std::move(wait)] {
    const c10::cuda::CUDAStreamCaptureModeGuard relaxed(cudaStreamCaptureModeRelaxed);
    wait();
  };
  return RunElsewhere(call, "nodetorch.wait", execute, [](Environment& state) { return Undefined(state.env); });
}

c10::cuda::CUDAStream StreamOf(const Call& call, size_t i) {
  const int64_t id = call.Int(i);
  if (IsExternal(id) && !CudaEnvironment::Of(call.state).external_streams.contains(id)) {
    ThrowRange("there is no stream " + std::to_string(id));
  }
  return c10::cuda::CUDAStream::unpack3(id, DeviceOf(call, i + 1), at::kCUDA);
}

void ExportStream(Environment& state, napi_value exports) {
  Export<DeviceSynchronizeAsync>(state, exports, "deviceSynchronizeAsync");
  Export<StreamNew>(state, exports, "streamNew");
  Export<StreamExternal>(state, exports, "streamExternal");
  Export<StreamCurrent>(state, exports, "streamCurrent");
  Export<StreamDefault>(state, exports, "streamDefault");
  Export<StreamSetCurrent>(state, exports, "streamSetCurrent");
  Export<StreamQuery>(state, exports, "streamQuery");
  Export<StreamSynchronize>(state, exports, "streamSynchronize");
  Export<StreamSynchronizeAsync>(state, exports, "streamSynchronizeAsync");
  Export<StreamPriority>(state, exports, "streamPriority");
  Export<StreamPriorityRange>(state, exports, "streamPriorityRange");
  Export<StreamPointer>(state, exports, "streamPointer");
  Export<RecordStream>(state, exports, "recordStream");
}

}  // namespace nodetorch::cuda
