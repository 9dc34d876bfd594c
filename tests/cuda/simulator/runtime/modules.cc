// Kernels of the driver's API, as compiled at run time. Their code isn't run: a launch is checked and logged, with the
// values of its parameters, and becomes a node of a graph where its stream captures.
#include <elf.h>

#include <cstdio>
#include <cstring>
#include <map>

#include "state.h"

namespace simulator {

namespace {

struct Module;

struct Function {
  const Module* module;
  std::string name;
  std::vector<size_t> parameters;  // their sizes in bytes
  bool knows_parameters = false;
  int max_threads = 1024;
  int static_shared = 0;
  int dynamic_shared = 48 << 10;  // what a launch may ask for
};

struct Module {
  int device;
  std::map<std::string, Function> functions;
};

std::set<const Module*>& Modules() {
  static auto* const modules = new std::set<const Module*>;
  return *modules;
}

template <typename T>
T Read(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

// The notes of a kernel in a cubin: a format, an attribute, a size and a value for each.
constexpr int kSizedValue = 4;
constexpr int kMaxThreads = 0x05;
constexpr int kParameter = 0x17;

void ReadNotes(const char* notes, size_t size, Function& function) {
  for (size_t at = 0; at + 4 <= size;) {
    const int format = notes[at], attribute = notes[at + 1];
    const size_t bytes = format == kSizedValue ? Read<uint16_t>(notes + at + 2) : 0;
    const char* value = notes + at + 4;
    if (format == kSizedValue && attribute == kParameter && bytes >= 12) {
      const size_t ordinal = Read<uint16_t>(value + 4);
      if (function.parameters.size() <= ordinal) function.parameters.resize(ordinal + 1);
      function.parameters[ordinal] = Read<uint32_t>(value + 8) >> 18;
    }
    if (format == kSizedValue && attribute == kMaxThreads && bytes >= 12) {
      function.max_threads =
          static_cast<int>(Read<uint32_t>(value) * Read<uint32_t>(value + 4) * Read<uint32_t>(value + 8));
    }
    at += 4 + bytes;
  }
  function.knows_parameters = true;
}

bool IsElf(const char* image) { return std::memcmp(image, ELFMAG, SELFMAG) == 0; }

void ReadCubin(const char* image, Module& module) {
  const auto header = Read<Elf64_Ehdr>(image);
  const auto section = [&](size_t i) { return Read<Elf64_Shdr>(image + header.e_shoff + i * header.e_shentsize); };
  const char* names = image + section(header.e_shstrndx).sh_offset;
  const auto after = [&](const Elf64_Shdr& it, const char* prefix) -> const char* {
    const char* name = names + it.sh_name;
    return std::strncmp(name, prefix, std::strlen(prefix)) == 0 ? name + std::strlen(prefix) : nullptr;
  };
  for (size_t i = 0; i < header.e_shnum; ++i) {
    if (const char* name = after(section(i), ".text.")) {
      module.functions[name].module = &module;
      module.functions[name].name = name;
    }
  }
  for (size_t i = 0; i < header.e_shnum; ++i) {
    const auto it = section(i);
    if (const char* name = after(it, ".nv.info."); name != nullptr && module.functions.count(name) != 0) {
      ReadNotes(image + it.sh_offset, it.sh_size, module.functions[name]);
    }
    if (const char* name = after(it, ".nv.shared."); name != nullptr && module.functions.count(name) != 0) {
      module.functions[name].static_shared = static_cast<int>(it.sh_size);
    }
  }
}

void ReadPtx(const std::string& text, Module& module) {
  const std::string entry = ".entry ";
  for (size_t at = text.find(entry); at != std::string::npos; at = text.find(entry, at + 1)) {
    const size_t first = at + entry.size();
    const std::string name = text.substr(first, text.find_first_of("( \n\t", first) - first);
    module.functions[name].module = &module;
    module.functions[name].name = name;
  }
}

CUresult FromRuntime(cudaError_t error) { return static_cast<CUresult>(error); }

/// Why a launch's sizes are out of the device's and the kernel's bounds, if so.
std::string CheckGeometry(const Function& function, const unsigned (&grid)[3], const unsigned (&block)[3],
                          unsigned shared) {
  cudaDeviceProp prop;
  cudaGetDeviceProperties(&prop, function.module->device);
  for (int i = 0; i < 3; ++i) {
    if (grid[i] == 0 || grid[i] > static_cast<unsigned>(prop.maxGridSize[i])) return "the grid is out of bounds";
    if (block[i] == 0 || block[i] > static_cast<unsigned>(prop.maxThreadsDim[i])) return "the block is out of bounds";
  }
  if (static_cast<uint64_t>(block[0]) * block[1] * block[2] > static_cast<uint64_t>(function.max_threads)) {
    return "the block has too many threads";
  }
  if (shared + function.static_shared > static_cast<unsigned>(function.dynamic_shared)) {
    return "the launch asks for more shared memory than the kernel may have";
  }
  return "";
}

std::string List(const unsigned (&values)[3]) {
  return "[" + std::to_string(values[0]) + "," + std::to_string(values[1]) + "," + std::to_string(values[2]) + "]";
}

/// The parameters' bytes, each as a hexadecimal number.
std::string Parameters(const Function& function, void** values) {
  std::string text = "[";
  for (size_t i = 0; i < function.parameters.size(); ++i) {
    text += i == 0 ? "\"0x" : ",\"0x";
    for (size_t byte = function.parameters[i]; byte-- > 0;) {
      char digits[3];
      std::snprintf(digits, sizeof digits, "%02x", static_cast<const unsigned char*>(values[i])[byte]);
      text += digits;
    }
    text += "\"";
  }
  return text + "]";
}

}  // namespace

}  // namespace simulator

using namespace simulator;

extern "C" {

CUresult cuModuleLoadData(CUmodule* handle, const void* image) {
  if (const auto error = CheckUnsafe("cuModuleLoadData")) return FromRuntime(error);
  auto module = std::make_unique<Module>();
  module->device = CurrentDevice();
  const auto* text = static_cast<const char*>(image);
  if (IsElf(text)) {
    ReadCubin(text, *module);
  } else {
    ReadPtx(text, *module);
  }
  if (module->functions.empty()) return CUDA_ERROR_INVALID_IMAGE;
  const Lock lock(Mutex());
  Modules().insert(module.get());
  *handle = reinterpret_cast<CUmodule>(module.release());
  return CUDA_SUCCESS;
}

CUresult cuModuleLoadDataEx(CUmodule* handle, const void* image, unsigned, CUjit_option*, void**) {
  return cuModuleLoadData(handle, image);
}

CUresult cuModuleUnload(CUmodule handle) {
  const Lock lock(Mutex());
  const std::unique_ptr<Module> module(reinterpret_cast<Module*>(handle));
  return Modules().erase(module.get()) == 0 ? CUDA_ERROR_INVALID_HANDLE : CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction* handle, CUmodule module_handle, const char* name) {
  const Lock lock(Mutex());
  auto* module = reinterpret_cast<Module*>(module_handle);
  if (Modules().count(module) == 0) return CUDA_ERROR_INVALID_HANDLE;
  const auto found = module->functions.find(name);
  if (found == module->functions.end()) return CUDA_ERROR_NOT_FOUND;
  *handle = reinterpret_cast<CUfunction>(&found->second);
  return CUDA_SUCCESS;
}

CUresult cuFuncGetAttribute(int* value, CUfunction_attribute attribute, CUfunction handle) {
  const auto* function = reinterpret_cast<const Function*>(handle);
  switch (attribute) {
    case CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK:
      *value = function->max_threads;
      break;
    case CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES:
      *value = function->static_shared;
      break;
    case CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES:
      *value = function->dynamic_shared;
      break;
    case CU_FUNC_ATTRIBUTE_NUM_REGS:
      *value = 32;
      break;
    case CU_FUNC_ATTRIBUTE_BINARY_VERSION:
    case CU_FUNC_ATTRIBUTE_PTX_VERSION:
      *value = 90;
      break;
    default:
      *value = 0;
  }
  return CUDA_SUCCESS;
}

CUresult cuFuncSetAttribute(CUfunction handle, CUfunction_attribute attribute, int value) {
  auto* function = reinterpret_cast<Function*>(handle);
  if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES) return CUDA_SUCCESS;
  cudaDeviceProp prop;
  cudaGetDeviceProperties(&prop, function->module->device);
  if (value < 0 || static_cast<size_t>(value + function->static_shared) > prop.sharedMemPerBlockOptin) {
    return CUDA_ERROR_INVALID_VALUE;
  }
  // Less than a launch may ask for anyway takes nothing away.
  function->dynamic_shared = std::max(value + function->static_shared, 48 << 10);
  return CUDA_SUCCESS;
}

CUresult cuFuncSetCacheConfig(CUfunction, CUfunc_cache) { return CUDA_SUCCESS; }

CUresult cuOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, CUfunction, int threads, size_t) {
  *blocks = threads <= 0 ? 0 : std::min(32, 2048 / threads);
  return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(CUfunction handle, unsigned grid_x, unsigned grid_y, unsigned grid_z, unsigned block_x,
                        unsigned block_y, unsigned block_z, unsigned shared, CUstream stream, void** values,
                        void** extra) {
  const auto* function = reinterpret_cast<const Function*>(handle);
  if (function == nullptr) return CUDA_ERROR_INVALID_HANDLE;
  const unsigned grid[] = {grid_x, grid_y, grid_z}, block[] = {block_x, block_y, block_z};
  if (const auto why = CheckGeometry(*function, grid, block, shared); !why.empty()) {
    Log("refused launch", function->name, ",\"why\":\"" + why + "\"");
    return CUDA_ERROR_INVALID_VALUE;
  }
  if (values == nullptr && extra == nullptr && !function->parameters.empty()) return CUDA_ERROR_INVALID_VALUE;
  int device = CurrentDevice();
  {
    const Lock lock(Mutex());
    const Stream* found = FindStream(stream);
    if (found == nullptr) return CUDA_ERROR_INVALID_HANDLE;
    device = found->device;
  }
  if (device != CurrentDevice() || device != function->module->device) return CUDA_ERROR_INVALID_CONTEXT;
  const std::string rest =
      ",\"grid\":" + List(grid) + ",\"block\":" + List(block) + ",\"shared\":" + std::to_string(shared) +
      ",\"device\":" + std::to_string(device) + ",\"stream\":" + std::to_string(reinterpret_cast<uintptr_t>(stream)) +
      ",\"parameters\":" + (function->knows_parameters && values != nullptr ? Parameters(*function, values) : "null");
  const std::string name = function->name;
  return FromRuntime(Submit(stream, name, {}, [=] { Log("launch", name, rest); }, /*run_in_capture=*/false));
}

CUresult cuLaunchCooperativeKernel(CUfunction function, unsigned grid_x, unsigned grid_y, unsigned grid_z,
                                   unsigned block_x, unsigned block_y, unsigned block_z, unsigned shared,
                                   CUstream stream, void** values) {
  return cuLaunchKernel(function, grid_x, grid_y, grid_z, block_x, block_y, block_z, shared, stream, values, nullptr);
}

// Files, linking and tensor maps

CUresult cuModuleLoad(CUmodule*, const char*) { return CUDA_ERROR_NOT_SUPPORTED; }
CUresult cuLinkCreate(unsigned, CUjit_option*, void**, CUlinkState*) { return CUDA_ERROR_NOT_SUPPORTED; }
CUresult cuLinkAddData(CUlinkState, CUjitInputType, void*, size_t, const char*, unsigned, CUjit_option*, void**) {
  return CUDA_ERROR_NOT_SUPPORTED;
}
CUresult cuLinkComplete(CUlinkState, void**, size_t*) { return CUDA_ERROR_NOT_SUPPORTED; }
CUresult cuTensorMapEncodeTiled(CUtensorMap*, CUtensorMapDataType, cuuint32_t, void*, const cuuint64_t*,
                                const cuuint64_t*, const cuuint32_t*, const cuuint32_t*, CUtensorMapInterleave,
                                CUtensorMapSwizzle, CUtensorMapL2promotion, CUtensorMapFloatOOBfill) {
  return CUDA_ERROR_NOT_SUPPORTED;
}
}
