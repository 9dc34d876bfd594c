// Device memory, which is the host's: every allocation has pages of its own, so that what reads or writes freed memory
// or past the last page faults, as it would on a device.
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <map>

#include "state.h"

namespace simulator {

namespace {

constexpr size_t kPage = 4096;

std::map<uintptr_t, Allocation>& Allocations() {
  static auto* const allocations = new std::map<uintptr_t, Allocation>;
  return *allocations;
}

std::map<int, size_t>& Used() {
  static auto* const used = new std::map<int, size_t>;
  return *used;
}

size_t RoundUp(size_t size) { return (size + kPage - 1) / kPage * kPage; }

void* Allocate(size_t size, int device, MemoryKind kind) {
  const Lock lock(Mutex());
  const size_t pages = RoundUp(size);
  if (kind == MemoryKind::kDevice && Used()[device] + pages > DeviceMemory()) return nullptr;
  void* data = mmap(nullptr, pages, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (data == MAP_FAILED) return nullptr;
  if (kind == MemoryKind::kDevice) Used()[device] += pages;
  Allocations()[reinterpret_cast<uintptr_t>(data)] = {static_cast<char*>(data), size, device, kind};
  return data;
}

bool Release(void* data, MemoryKind kind) {
  const Lock lock(Mutex());
  const auto found = Allocations().find(reinterpret_cast<uintptr_t>(data));
  if (found == Allocations().end() || found->second.kind != kind) return false;
  const Allocation allocation = found->second;
  Allocations().erase(found);
  if (kind == MemoryKind::kRegistered) return true;
  if (kind == MemoryKind::kDevice) Used()[allocation.device] -= RoundUp(allocation.size);
  munmap(data, RoundUp(allocation.size));
  return true;
}

bool FindLocked(const void* address, Allocation& found) {
  const auto key = reinterpret_cast<uintptr_t>(address);
  auto next = Allocations().upper_bound(key);
  if (next == Allocations().begin()) return false;
  const Allocation& allocation = std::prev(next)->second;
  if (key >= reinterpret_cast<uintptr_t>(allocation.base) + std::max<size_t>(allocation.size, 1)) return false;
  found = allocation;
  return true;
}

/// Why a side of a copy isn't what its kind says, if so.
std::string CheckSide(const void* data, size_t count, bool device, bool any, const char* side) {
  Allocation found{};
  const bool known = FindAllocation(data, found);
  const bool on_device = known && found.kind == MemoryKind::kDevice;
  if (known && static_cast<const char*>(data) + count > found.base + found.size) {
    return std::string("the copy's ") + side + " ends " +
           std::to_string(static_cast<const char*>(data) + count - found.base - found.size) +
           " bytes past its allocation";
  }
  if (any || on_device == device) return "";
  return std::string("the copy's ") + side + " isn't " + (device ? "device" : "host") + " memory";
}

cudaError_t CheckCopy(const void* dst, const void* src, size_t count, cudaMemcpyKind kind) {
  if (count == 0) return cudaSuccess;
  const bool any = kind == cudaMemcpyDefault;
  const bool to_device = kind == cudaMemcpyHostToDevice || kind == cudaMemcpyDeviceToDevice;
  const bool from_device = kind == cudaMemcpyDeviceToHost || kind == cudaMemcpyDeviceToDevice;
  for (const auto& why :
       {CheckSide(dst, count, to_device, any, "destination"), CheckSide(src, count, from_device, any, "source")}) {
    if (!why.empty()) return Fail(cudaErrorInvalidValue, why);
  }
  return cudaSuccess;
}

cudaError_t CopyAsync(void* dst, const void* src, size_t count, cudaStream_t stream) {
  return Submit(stream, "memcpy", {{dst, count}}, [=] { std::memmove(dst, src, count); });
}

}  // namespace

bool FindAllocation(const void* address, Allocation& found) {
  const Lock lock(Mutex());
  return FindLocked(address, found);
}

bool IsMapped(const void* address, size_t size) {
  if (Allocation found{}; FindLocked(address, found)) {
    return static_cast<const char*>(address) + size <= found.base + RoundUp(found.size);
  }
  const auto first = reinterpret_cast<uintptr_t>(address) / kPage * kPage;
  return msync(reinterpret_cast<void*>(first), reinterpret_cast<uintptr_t>(address) + size - first, MS_ASYNC) == 0;
}

}  // namespace simulator

using namespace simulator;

extern "C" {

cudaError_t cudaMalloc(void** data, size_t size) {
  if (const auto error = CheckUnsafe("cudaMalloc")) return error;
  *data = nullptr;
  if (size == 0) return cudaSuccess;
  *data = Allocate(size, CurrentDevice(), MemoryKind::kDevice);
  return *data == nullptr ? Fail(cudaErrorMemoryAllocation) : cudaSuccess;
}

cudaError_t cudaFree(void* data) {
  if (data == nullptr) return cudaSuccess;
  if (const auto error = CheckUnsafe("cudaFree")) return error;
  return Release(data, MemoryKind::kDevice) ? cudaSuccess : Fail(cudaErrorInvalidValue, "cudaFree of what isn't one");
}

cudaError_t cudaMallocAsync(void** data, size_t size, cudaStream_t) {
  *data = nullptr;
  if (size == 0) return cudaSuccess;
  *data = Allocate(size, CurrentDevice(), MemoryKind::kDevice);
  return *data == nullptr ? Fail(cudaErrorMemoryAllocation) : cudaSuccess;
}

cudaError_t cudaFreeAsync(void* data, cudaStream_t) {
  return data == nullptr || Release(data, MemoryKind::kDevice) ? cudaSuccess : Fail(cudaErrorInvalidValue);
}

cudaError_t cudaHostAlloc(void** data, size_t size, unsigned) {
  if (const auto error = CheckUnsafe("cudaHostAlloc")) return error;
  *data = size == 0 ? nullptr : Allocate(size, CurrentDevice(), MemoryKind::kHost);
  return *data == nullptr && size != 0 ? Fail(cudaErrorMemoryAllocation) : cudaSuccess;
}

cudaError_t cudaFreeHost(void* data) {
  if (data == nullptr) return cudaSuccess;
  if (const auto error = CheckUnsafe("cudaFreeHost")) return error;
  return Release(data, MemoryKind::kHost) ? cudaSuccess : Fail(cudaErrorInvalidValue);
}

cudaError_t cudaHostRegister(void* data, size_t size, unsigned) {
  const Lock lock(Mutex());
  Allocation found{};
  if (FindLocked(data, found)) return Fail(cudaErrorHostMemoryAlreadyRegistered);
  Allocations()[reinterpret_cast<uintptr_t>(data)] = {static_cast<char*>(data), size, CurrentDevice(),
                                                      MemoryKind::kRegistered};
  return cudaSuccess;
}

cudaError_t cudaHostUnregister(void* data) {
  return Release(data, MemoryKind::kRegistered) ? cudaSuccess : Fail(cudaErrorHostMemoryNotRegistered);
}

cudaError_t cudaPointerGetAttributes(cudaPointerAttributes* attributes, const void* data) {
  std::memset(attributes, 0, sizeof *attributes);
  Allocation found{};
  if (!FindAllocation(data, found)) {
    attributes->type = cudaMemoryTypeUnregistered;
    attributes->device = -2;
    attributes->hostPointer = const_cast<void*>(data);
    return cudaSuccess;
  }
  const bool device = found.kind == MemoryKind::kDevice;
  attributes->type = device ? cudaMemoryTypeDevice : cudaMemoryTypeHost;
  attributes->device = found.device;
  attributes->devicePointer = const_cast<void*>(data);
  attributes->hostPointer = device ? nullptr : const_cast<void*>(data);
  return cudaSuccess;
}

cudaError_t cudaMemGetInfo(size_t* free, size_t* total) {
  const Lock lock(Mutex());
  *total = DeviceMemory();
  *free = *total - Used()[CurrentDevice()];
  return cudaSuccess;
}

cudaError_t cudaMemcpy(void* dst, const void* src, size_t count, cudaMemcpyKind kind) {
  if (const auto error = CheckWait(nullptr, "cudaMemcpy")) return error;
  if (const auto error = CheckCopy(dst, src, count, kind)) return error;
  return CopyAsync(dst, src, count, nullptr);
}

cudaError_t cudaMemcpyAsync(void* dst, const void* src, size_t count, cudaMemcpyKind kind, cudaStream_t stream) {
  if (const auto error = CheckCopy(dst, src, count, kind)) return error;
  return CopyAsync(dst, src, count, stream);
}

cudaError_t cudaMemcpyPeerAsync(void* dst, int dst_device, const void* src, int src_device, size_t count,
                                cudaStream_t stream) {
  if (!IsDevice(dst_device) || !IsDevice(src_device)) return Fail(cudaErrorInvalidDevice);
  if (const auto error = CheckCopy(dst, src, count, cudaMemcpyDeviceToDevice)) return error;
  return CopyAsync(dst, src, count, stream);
}

cudaError_t cudaMemcpy2DAsync(void* dst, size_t dst_pitch, const void* src, size_t src_pitch, size_t width,
                              size_t height, cudaMemcpyKind kind, cudaStream_t stream) {
  if (width == 0 || height == 0) return cudaSuccess;
  if (width > dst_pitch || width > src_pitch) return Fail(cudaErrorInvalidPitchValue);
  if (const auto error = CheckCopy(dst, src, width, kind)) return error;
  return Submit(stream, "memcpy2d", {{dst, dst_pitch * (height - 1) + width}}, [=] {
    for (size_t row = 0; row < height; ++row) {
      std::memcpy(static_cast<char*>(dst) + row * dst_pitch, static_cast<const char*>(src) + row * src_pitch, width);
    }
  });
}

cudaError_t cudaMemsetAsync(void* data, int value, size_t count, cudaStream_t stream) {
  if (count == 0) return cudaSuccess;
  if (const auto why = CheckSide(data, count, true, false, "destination"); !why.empty()) {
    return Fail(cudaErrorInvalidValue, why);
  }
  return Submit(stream, "memset", {{data, count}}, [=] { std::memset(data, value, count); });
}

cudaError_t cudaMemset(void* data, int value, size_t count) { return cudaMemsetAsync(data, value, count, nullptr); }

cudaError_t cudaMemcpyToSymbol(const void*, const void*, size_t, size_t, cudaMemcpyKind) {
  return Fail(cudaErrorNotSupported, "no device code, so no symbols in it");
}

cudaError_t cudaGetSymbolAddress(void**, const void*) {
  return Fail(cudaErrorNotSupported, "no device code, so no symbols in it");
}

// Memory pools: one for each device, which gives its memory back at once.

cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t* pool, int device) {
  if (!IsDevice(device)) return Fail(cudaErrorInvalidDevice);
  *pool = reinterpret_cast<cudaMemPool_t>(static_cast<uintptr_t>(device + 1));
  return cudaSuccess;
}

cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t pool, cudaMemPoolAttr attribute, void* value) {
  const Lock lock(Mutex());
  const size_t used = Used()[static_cast<int>(reinterpret_cast<uintptr_t>(pool)) - 1];
  switch (attribute) {
    case cudaMemPoolAttrReservedMemCurrent:
    case cudaMemPoolAttrReservedMemHigh:
    case cudaMemPoolAttrUsedMemCurrent:
    case cudaMemPoolAttrUsedMemHigh:
      *static_cast<uint64_t*>(value) = used;
      break;
    case cudaMemPoolAttrReleaseThreshold:
      *static_cast<uint64_t*>(value) = 0;
      break;
    default:
      *static_cast<int*>(value) = 1;
  }
  return cudaSuccess;
}

cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t, cudaMemPoolAttr, void*) { return cudaSuccess; }
cudaError_t cudaMemPoolSetAccess(cudaMemPool_t, const cudaMemAccessDesc*, size_t) { return cudaSuccess; }
cudaError_t cudaMemPoolTrimTo(cudaMemPool_t, size_t) { return cudaSuccess; }

cudaError_t cudaDeviceGetGraphMemAttribute(int, cudaGraphMemAttributeType, void* value) {
  *static_cast<uint64_t*>(value) = 0;
  return cudaSuccess;
}
cudaError_t cudaDeviceSetGraphMemAttribute(int, cudaGraphMemAttributeType, void*) { return cudaSuccess; }

// Memory and events of other processes

static cudaError_t NoSharing() { return Fail(cudaErrorNotSupported, "nothing is shared between processes"); }
cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t*, void*) { return NoSharing(); }
cudaError_t cudaIpcOpenMemHandle(void**, cudaIpcMemHandle_t, unsigned) { return NoSharing(); }
cudaError_t cudaIpcCloseMemHandle(void*) { return NoSharing(); }
cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t*, cudaEvent_t) { return NoSharing(); }
cudaError_t cudaIpcOpenEventHandle(cudaEvent_t*, cudaIpcEventHandle_t) { return NoSharing(); }
}
