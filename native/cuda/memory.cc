#include "cuda/memory.h"

#include <ATen/core/CachingHostAllocator.h>
#include <c10/core/AllocatorConfig.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>

#include <thread>

#include "cuda/device.h"

namespace nodetorch::cuda {

namespace {

namespace allocator = c10::cuda::CUDACachingAllocator;
using c10::CachingAllocator::Stat;
using c10::CachingAllocator::StatArray;
using c10::CachingAllocator::StatType;

napi_value FromStat(napi_env env, const Stat& stat) {
  return FromFields(env, {{"current", FromInt(env, stat.current)},
                          {"peak", FromInt(env, stat.peak)},
                          {"allocated", FromInt(env, stat.allocated)},
                          {"freed", FromInt(env, stat.freed)}});
}

napi_value FromStatArray(napi_env env, const StatArray& stats) {
  const auto of = [&](StatType type) { return FromStat(env, stats[static_cast<size_t>(type)]); };
  return FromFields(env, {{"all", of(StatType::AGGREGATE)},
                          {"small_pool", of(StatType::SMALL_POOL)},
                          {"large_pool", of(StatType::LARGE_POOL)}});
}

/// What later libtorches count besides.
template <typename Stats>
void AddLater(napi_env env, const Stats& stats, napi_value result) {
  if constexpr (requires { stats.num_oom_rejections; }) {
    Check(env, napi_set_named_property(env, result, "num_oom_rejections", FromInt(env, stats.num_oom_rejections)));
  }
  if constexpr (requires { stats.reserved_bytes_by_private_pools; }) {
    napi_value pools = nullptr;
    Check(env, napi_create_object(env, &pools));
    for (const auto& [id, pool] : stats.reserved_bytes_by_private_pools) {
      const std::string key = std::to_string(id.first) + "_" + std::to_string(id.second);
      Check(env, napi_set_named_property(env, pools, key.c_str(), FromStatArray(env, pool)));
    }
    Check(env, napi_set_named_property(env, result, "reserved_bytes_by_private_pools", pools));
  }
}

/// Under Python's keys.
napi_value MemoryStats(const Call& call) {
  napi_env env = call.env;
  const auto stats = allocator::getDeviceStats(DeviceOf(call, 0));
  napi_value result = FromFields(env, {{"num_alloc_retries", FromInt(env, stats.num_alloc_retries)},
                                       {"num_ooms", FromInt(env, stats.num_ooms)},
                                       {"max_split_size", FromInt(env, stats.max_split_size)},
                                       {"num_sync_all_streams", FromInt(env, stats.num_sync_all_streams)},
                                       {"num_device_alloc", FromInt(env, stats.num_device_alloc)},
                                       {"num_device_free", FromInt(env, stats.num_device_free)},
                                       {"allocation", FromStatArray(env, stats.allocation)},
                                       {"segment", FromStatArray(env, stats.segment)},
                                       {"active", FromStatArray(env, stats.active)},
                                       {"inactive_split", FromStatArray(env, stats.inactive_split)},
                                       {"allocated_bytes", FromStatArray(env, stats.allocated_bytes)},
                                       {"reserved_bytes", FromStatArray(env, stats.reserved_bytes)},
                                       {"active_bytes", FromStatArray(env, stats.active_bytes)},
                                       {"inactive_split_bytes", FromStatArray(env, stats.inactive_split_bytes)},
                                       {"requested_bytes", FromStatArray(env, stats.requested_bytes)},
                                       {"oversize_allocations", FromStat(env, stats.oversize_allocations)},
                                       {"oversize_segments", FromStat(env, stats.oversize_segments)}});
  AddLater(env, stats, result);
  return result;
}

napi_value MemoryResetPeakStats(const Call& call) {
  allocator::resetPeakStats(DeviceOf(call, 0));
  return nullptr;
}

napi_value MemoryResetAccumulatedStats(const Call& call) {
  allocator::resetAccumulatedStats(DeviceOf(call, 0));
  return nullptr;
}

at::HostAllocator& Host() {
  at::globalContext().lazyInitDevice(at::kCUDA);
  return *at::getHostAllocator(at::kCUDA);
}

napi_value FromDuration(napi_env env, const c10::CachingAllocator::DurationStat& stat) {
  const double average = stat.count == 0 ? 0 : static_cast<double>(stat.total) / static_cast<double>(stat.count);
  return FromFields(env, {{"total", FromInt(env, stat.total)},
                          {"max", FromInt(env, stat.max)},
                          {"min", FromInt(env, stat.min)},
                          {"count", FromInt(env, stat.count)},
                          {"avg", FromDouble(env, average)}});
}

napi_value HostMemoryStats(const Call& call) {
  napi_env env = call.env;
  const auto stats = Host().get_stats();
  return FromFields(env, {{"num_host_alloc", FromInt(env, stats.num_host_alloc)},
                          {"num_host_free", FromInt(env, stats.num_host_free)},
                          {"active_requests", FromStat(env, stats.active_requests)},
                          {"active_bytes", FromStat(env, stats.active_bytes)},
                          {"allocations", FromStat(env, stats.allocations)},
                          {"allocated_bytes", FromStat(env, stats.allocated_bytes)},
                          {"host_alloc_time", FromDuration(env, stats.host_alloc_time)},
                          {"host_free_time", FromDuration(env, stats.host_free_time)}});
}

napi_value HostMemoryResetPeakStats(const Call&) {
  Host().reset_peak_stats();
  return nullptr;
}

napi_value HostMemoryResetAccumulatedStats(const Call&) {
  Host().reset_accumulated_stats();
  return nullptr;
}

napi_value HostMemoryEmptyCache(const Call&) {
  Host().empty_cache();
  return nullptr;
}

/// The device's free memory and all of it, in bytes, whoever uses it.
napi_value MemoryInfo(const Call& call) {
  const c10::cuda::CUDAGuard guard(DeviceOf(call, 0));
  size_t free = 0;
  size_t total = 0;
  C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
  return FromInts(call.env, {static_cast<int64_t>(free), static_cast<int64_t>(total)});
}

napi_value MemoryFraction(const Call& call) {
  return FromDouble(call.env, allocator::getMemoryFraction(DeviceOf(call, 0)));
}

napi_value MemorySetFraction(const Call& call) {
  const auto device = DeviceOf(call, 0);
  allocator::setMemoryFraction(call.Double(1), device);
  return nullptr;
}

/// `native` or `cudaMallocAsync`.
napi_value AllocatorName(const Call& call) { return FromString(call.env, allocator::name()); }

napi_value AllocatorSettings(const Call& call) {
  c10::CachingAllocator::setAllocatorSettings(call.String(0));
  return nullptr;
}

/// Frees the pools that nothing uses any more.
void Sweep(CudaEnvironment& environment) {
  std::erase_if(environment.retired_pools, [](const Pool& pool) { return PoolDeleter::IsIdle(*pool); });
}

at::cuda::MemPool& PoolOf(const Call& call) {
  Pool* slot = CudaEnvironment::Of(call.state).pools.Find(call.Double(0));
  if (slot == nullptr) throw BindingError("torch", "this MemPool has been disposed");
  return **slot;
}

napi_value PoolNew(const Call& call) {
  auto& environment = CudaEnvironment::Of(call.state);
  at::globalContext().lazyInitDevice(at::kCUDA);
  Sweep(environment);
  Pool pool(new at::cuda::MemPool(nullptr, true, call.Bool(0), call.Bool(1)));
  return FromDouble(call.env, environment.pools.Add(std::move(pool)));
}

napi_value PoolRelease(const Call& call) {
  auto& environment = CudaEnvironment::Of(call.state);
  Pool pool;
  if (environment.pools.Take(call.Double(0), pool)) environment.retired_pools.push_back(std::move(pool));
  Sweep(environment);
  return nullptr;
}

napi_value PoolId(const Call& call) { return FromPoolId(call.env, PoolOf(call).id()); }

napi_value PoolUseCount(const Call& call) { return FromInt(call.env, PoolOf(call).use_count()); }

/// From here on what this thread allocates on the device comes from the pool.
napi_value PoolBegin(const Call& call) {
  const auto id = PoolOf(call).id();
  allocator::beginAllocateToPool(DeviceOf(call, 1), id, [thread = std::this_thread::get_id()](cudaStream_t) {
    return std::this_thread::get_id() == thread;
  });
  return nullptr;
}

napi_value PoolEnd(const Call& call) {
  const auto id = PoolIdOf(call, 0);
  const auto device = DeviceOf(call, 1);
  allocator::endAllocateToPool(device, id);
  allocator::releasePool(device, id);
  return nullptr;
}

}  // namespace

c10::MempoolId_t PoolIdOf(const Call& call, size_t i) {
  if (!call.Has(i)) return {0, 0};
  const auto id = call.Ints(i);
  if (id.size() != 2 || id[0] < 0 || id[1] < 0) ThrowRange("a memory pool's id is two counts");
  return {static_cast<uint64_t>(id[0]), static_cast<uint64_t>(id[1])};
}

napi_value FromPoolId(napi_env env, c10::MempoolId_t id) {
  return FromInts(env, {static_cast<int64_t>(id.first), static_cast<int64_t>(id.second)});
}

void ExportMemory(Environment& state, napi_value exports) {
  Export<MemoryStats>(state, exports, "memoryStats");
  Export<MemoryResetPeakStats>(state, exports, "memoryResetPeakStats");
  Export<MemoryResetAccumulatedStats>(state, exports, "memoryResetAccumulatedStats");
  Export<HostMemoryStats>(state, exports, "hostMemoryStats");
  Export<HostMemoryResetPeakStats>(state, exports, "hostMemoryResetPeakStats");
  Export<HostMemoryResetAccumulatedStats>(state, exports, "hostMemoryResetAccumulatedStats");
  Export<HostMemoryEmptyCache>(state, exports, "hostMemoryEmptyCache");
  Export<MemoryInfo>(state, exports, "memoryInfo");
  Export<MemoryFraction>(state, exports, "memoryFraction");
  Export<MemorySetFraction>(state, exports, "memorySetFraction");
  Export<AllocatorName>(state, exports, "allocatorName");
  Export<AllocatorSettings>(state, exports, "allocatorSettings");
  Export<PoolNew>(state, exports, "poolNew");
  Export<PoolRelease>(state, exports, "poolRelease");
  Export<PoolId>(state, exports, "poolId");
  Export<PoolUseCount>(state, exports, "poolUseCount");
  Export<PoolBegin>(state, exports, "poolBegin");
  Export<PoolEnd>(state, exports, "poolEnd");
}

}  // namespace nodetorch::cuda
