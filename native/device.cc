#include "device.h"

#include <ATen/DeviceAccelerator.h>
#include <torch/cuda.h>

#include "call.h"

namespace nodetorch {

namespace {

napi_value CudaIsAvailable(const Call& call) { return FromBool(call.env, torch::cuda::is_available()); }

napi_value CudaDeviceCount(const Call& call) {
  return FromInt(call.env, static_cast<int64_t>(torch::cuda::device_count()));
}

napi_value Synchronize(const Call& call) {
  const at::Device device(call.String(0));
  if (device.is_cpu()) return nullptr;  // the CPU's work is done when its call returns
  const auto index = device.has_index() ? device.index() : at::accelerator::getDeviceIndex();
  at::accelerator::synchronizeDevice(index);
  return nullptr;
}

napi_value EmptyCache(const Call& call) {
  if (torch::cuda::is_available()) at::accelerator::emptyCache();
  return nullptr;
}

}  // namespace

void ExportDevice(Environment& state, napi_value exports) {
  Export<CudaIsAvailable>(state, exports, "cudaIsAvailable");
  Export<CudaDeviceCount>(state, exports, "cudaDeviceCount");
  Export<Synchronize>(state, exports, "synchronize");
  Export<EmptyCache>(state, exports, "emptyCache");
}

}  // namespace nodetorch
