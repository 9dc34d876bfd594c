#include "cuda/device.h"

#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <cuda_profiler_api.h>

#include <array>

namespace nodetorch::cuda {

namespace {

/// 8-4-4-4-12 digits.
std::string UuidText(const cudaUUID_t& uuid) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (size_t i = 0; i < sizeof(uuid.bytes); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    const auto byte = static_cast<unsigned char>(uuid.bytes[i]);
    text += kDigits[byte >> 4];
    text += kDigits[byte & 15];
  }
  return text;
}

/// What not all versions of CUDA have among the properties.
napi_value Attribute(napi_env env, cudaDeviceAttr attribute, int device) {
  int value = 0;
  C10_CUDA_CHECK(cudaDeviceGetAttribute(&value, attribute, device));
  return FromInt(env, value);
}

napi_value DeviceProperties(const Call& call) {
  napi_env env = call.env;
  const auto device = DeviceOf(call, 0);
  const cudaDeviceProp& p = *at::cuda::getDeviceProperties(device);
  const auto number = [env](auto value) { return FromInt(env, static_cast<int64_t>(value)); };
  return FromFields(env, {{"name", FromString(env, p.name)},
                          {"major", number(p.major)},
                          {"minor", number(p.minor)},
                          {"totalMemory", number(p.totalGlobalMem)},
                          {"multiProcessorCount", number(p.multiProcessorCount)},
                          {"isMultiGpuBoard", FromBool(env, p.isMultiGpuBoard != 0)},
                          {"isIntegrated", FromBool(env, p.integrated != 0)},
                          {"maxThreadsPerMultiProcessor", number(p.maxThreadsPerMultiProcessor)},
                          {"maxThreadsPerBlock", number(p.maxThreadsPerBlock)},
                          {"warpSize", number(p.warpSize)},
                          {"sharedMemoryPerBlock", number(p.sharedMemPerBlock)},
                          {"sharedMemoryPerBlockOptin", number(p.sharedMemPerBlockOptin)},
                          {"sharedMemoryPerMultiprocessor", number(p.sharedMemPerMultiprocessor)},
                          {"regsPerMultiprocessor", number(p.regsPerMultiprocessor)},
                          {"clockRate", Attribute(env, cudaDevAttrClockRate, device)},
                          {"memoryClockRate", Attribute(env, cudaDevAttrMemoryClockRate, device)},
                          {"memoryBusWidth", number(p.memoryBusWidth)},
                          {"L2CacheSize", number(p.l2CacheSize)},
                          {"uuid", FromString(env, UuidText(p.uuid))},
                          {"pciBusId", number(p.pciBusID)},
                          {"pciDeviceId", number(p.pciDeviceID)},
                          {"pciDomainId", number(p.pciDomainID)}});
}

napi_value DeviceGet(const Call& call) { return FromInt(call.env, DeviceOf(call, 0)); }

napi_value DeviceSet(const Call& call) {
  c10::cuda::set_device(DeviceOf(call, 0));
  return nullptr;
}

napi_value DeviceCanAccessPeer(const Call& call) {
  return FromBool(call.env, at::cuda::canDeviceAccessPeer(DeviceOf(call, 0), DeviceOf(call, 1)));
}

napi_value IsInitialized(const Call& call) {
  auto* allocator = c10::cuda::CUDACachingAllocator::get();
  return FromBool(call.env, allocator != nullptr && allocator->initialized());
}

napi_value Init(const Call&) {
  at::globalContext().lazyInitDevice(at::kCUDA);
  return nullptr;
}

/// What libtorch was built with and for.
napi_value CudaConfig(const Call& call) { return FromString(call.env, at::detail::getCUDAHooks().showConfig()); }

/// 0 allows waits that the caller may not know of, 1 warns of them, 2 throws.
napi_value SyncDebugMode(const Call& call) {
  return FromInt(call.env, static_cast<int64_t>(c10::cuda::warning_state().get_sync_debug_mode()));
}

napi_value SetSyncDebugMode(const Call& call) {
  const int64_t mode = call.Int(0);
  if (mode < 0 || mode > 2) ThrowRange("the mode must be 0, 1 or 2, got " + std::to_string(mode));
  c10::cuda::warning_state().set_sync_debug_mode(static_cast<c10::cuda::SyncDebugMode>(mode));
  return nullptr;
}

napi_value ProfilerStart(const Call&) {
  C10_CUDA_CHECK(cudaProfilerStart());
  return nullptr;
}

napi_value ProfilerStop(const Call&) {
  C10_CUDA_CHECK(cudaProfilerStop());
  return nullptr;
}

}  // namespace

c10::DeviceIndex DeviceOf(const Call& call, size_t i) {
  at::globalContext().lazyInitDevice(at::kCUDA);
  const int64_t count = c10::cuda::device_count();
  if (!call.Has(i)) return c10::cuda::current_device();
  const int64_t index = call.Int(i);
  if (index < 0 || index >= count) {
    ThrowRange("there is no device cuda:" + std::to_string(index) + ": this machine has " + std::to_string(count));
  }
  return static_cast<c10::DeviceIndex>(index);
}

void ExportDevice(Environment& state, napi_value exports) {
  Export<DeviceGet>(state, exports, "deviceGet");
  Export<DeviceSet>(state, exports, "deviceSet");
  Export<DeviceProperties>(state, exports, "deviceProperties");
  Export<DeviceCanAccessPeer>(state, exports, "deviceCanAccessPeer");
  Export<IsInitialized>(state, exports, "isInitialized");
  Export<Init>(state, exports, "init");
  Export<CudaConfig>(state, exports, "cudaConfig");
  Export<SyncDebugMode>(state, exports, "syncDebugMode");
  Export<SetSyncDebugMode>(state, exports, "setSyncDebugMode");
  Export<ProfilerStart>(state, exports, "profilerStart");
  Export<ProfilerStop>(state, exports, "profilerStop");
}

}  // namespace nodetorch::cuda
