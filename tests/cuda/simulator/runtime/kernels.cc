// Kernels of the runtime's API: there is no code to run for them, so a launch is an error that names the kernel.
#include <cxxabi.h>

#include <cstdlib>
#include <cstring>
#include <unordered_map>

#include "state.h"

namespace simulator {

namespace {

struct Registered {
  const void* function;
  const char* name;
};

std::vector<Registered>& Functions() {
  static auto* const functions = new std::vector<Registered>;
  return *functions;
}

std::string NameOf(const void* function) {
  for (const auto& registered : Functions()) {
    if (registered.function != function) continue;
    int status = 0;
    char* demangled = abi::__cxa_demangle(registered.name, nullptr, nullptr, &status);
    std::string name = status == 0 ? demangled : registered.name;
    std::free(demangled);
    return name.substr(0, 200);
  }
  return "unknown";
}

cudaError_t Launch(const void* function, dim3 grid, dim3 block) {
  if (grid.x == 0 || grid.y == 0 || grid.z == 0 || block.x == 0 || block.y == 0 || block.z == 0 ||
      block.x * block.y * block.z > 1024) {
    return Fail(cudaErrorInvalidConfiguration);
  }
  const std::string name = NameOf(function);
  Log("kernel", name);
  static const bool ignore = Setting("NODETORCH_SIMULATED_KERNELS", "refuse") == "ignore";
  return ignore ? cudaSuccess : Fail(cudaErrorNotSupported, "it has no kernel " + name);
}

thread_local struct {
  dim3 grid, block;
  size_t shared;
  void* stream;
} configuration;

}  // namespace

}  // namespace simulator

using namespace simulator;

extern "C" {

void** __cudaRegisterFatBinary(void*) {
  static void* handle = nullptr;
  return &handle;
}
void __cudaRegisterFatBinaryEnd(void**) {}
void __cudaUnregisterFatBinary(void**) {}
char __cudaInitModule(void**) { return 1; }
void __cudaRegisterVar(void**, char*, char*, const char*, int, size_t, int, int) {}

void __cudaRegisterFunction(void**, const char* function, char*, const char* name, int, void*, void*, void*, void*,
                            int*) {
  Functions().push_back({function, name});
}

unsigned __cudaPushCallConfiguration(dim3 grid, dim3 block, size_t shared, void* stream) {
  configuration = {grid, block, shared, stream};
  return 0;
}

cudaError_t __cudaPopCallConfiguration(dim3* grid, dim3* block, size_t* shared, void* stream) {
  *grid = configuration.grid;
  *block = configuration.block;
  *shared = configuration.shared;
  *static_cast<void**>(stream) = configuration.stream;
  return cudaSuccess;
}

cudaError_t __cudaGetKernel(cudaKernel_t* kernel, const void* function) {
  *kernel = reinterpret_cast<cudaKernel_t>(const_cast<void*>(function));
  return cudaSuccess;
}

cudaError_t __cudaLaunchKernel(cudaKernel_t kernel, dim3 grid, dim3 block, void**, size_t, cudaStream_t) {
  return Launch(kernel, grid, block);
}

cudaError_t cudaLaunchKernel(const void* function, dim3 grid, dim3 block, void**, size_t, cudaStream_t) {
  return Launch(function, grid, block);
}

cudaError_t cudaLaunchCooperativeKernel(const void* function, dim3 grid, dim3 block, void**, size_t, cudaStream_t) {
  return Launch(function, grid, block);
}

cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t* config, const void* function, void**) {
  return Launch(function, config->gridDim, config->blockDim);
}

cudaError_t cudaFuncGetAttributes(cudaFuncAttributes* attributes, const void*) {
  std::memset(attributes, 0, sizeof *attributes);
  attributes->maxThreadsPerBlock = 1024;
  attributes->numRegs = 32;
  attributes->binaryVersion = attributes->ptxVersion = 90;
  attributes->maxDynamicSharedSizeBytes = 48 << 10;
  return cudaSuccess;
}

cudaError_t cudaFuncSetAttribute(const void*, cudaFuncAttribute, int) { return cudaSuccess; }
cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t, cudaFuncAttribute, int, int) { return cudaSuccess; }

cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int* blocks, const void*, int threads, size_t,
                                                                   unsigned) {
  *blocks = threads <= 0 ? 0 : std::min(32, 2048 / threads);
  return cudaSuccess;
}

cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, const void* function, int threads,
                                                          size_t shared) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(blocks, function, threads, shared, 0);
}

static cudaError_t NoLibraries() { return Fail(cudaErrorNotSupported, "no libraries of device code"); }
cudaError_t cudaLibraryLoadData(cudaLibrary_t*, const void*, cudaJitOption*, void**, unsigned, cudaLibraryOption*,
                                void**, unsigned) {
  return NoLibraries();
}
cudaError_t cudaLibraryGetKernel(cudaKernel_t*, cudaLibrary_t, const char*) { return NoLibraries(); }
cudaError_t cudaLibraryUnload(cudaLibrary_t) { return NoLibraries(); }
}
