#include "cuda/kernel.h"

#include <ATen/DynamicLibrary.h>
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDAGraphsC10Utils.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/util/SmallVector.h>
#include <cuda.h>

#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <mutex>

#include "call.h"
#include "cuda/stream.h"

namespace nodetorch::cuda {

struct Kernel {
  enum class Parameter { kScalar, kConstPointer, kPointer };

  std::string code;
  std::string name;
  std::vector<Parameter> parameters;
  /// What an error calls each argument.
  std::vector<std::string> labels;
  /// How many bytes of shared memory a launch may ask for; 0 where nothing was said.
  int shared_memory = 0;
  /// By device; null where it isn't loaded yet.
  std::vector<CUfunction> functions;
};

namespace {

/// The driver's functions. Its library is there on machines with a GPU alone, so that nothing may be linked with it.
struct Driver {
  at::DynamicLibrary library{
#ifdef _WIN32
      "nvcuda.dll",
#else
      "libcuda.so.1",
#endif
      nullptr, /*leak_handle=*/true};

  template <typename F>
  F Symbol(const char* name) {
    return reinterpret_cast<F>(library.sym(name));
  }

  template <typename F>
  F Optional(const char* name) {
    try {
      return Symbol<F>(name);
    } catch (const c10::Error&) {
      return nullptr;
    }
  }

  decltype(&cuModuleLoadDataEx) load = Symbol<decltype(load)>("cuModuleLoadDataEx");
  decltype(&cuModuleGetFunction) get_function = Symbol<decltype(get_function)>("cuModuleGetFunction");
  decltype(&cuFuncGetAttribute) get_attribute = Symbol<decltype(get_attribute)>("cuFuncGetAttribute");
  decltype(&cuFuncSetAttribute) set_attribute = Symbol<decltype(set_attribute)>("cuFuncSetAttribute");
  decltype(&cuLaunchKernel) launch = Symbol<decltype(launch)>("cuLaunchKernel");
  /// Where the driver has it: from CUDA 12.4 on.
  using GetParameter = CUresult (*)(CUfunction, size_t index, size_t* offset, size_t* size);
  GetParameter get_parameter = Optional<GetParameter>("cuFuncGetParamInfo");
  decltype(&cuGetErrorName) error_name = Symbol<decltype(error_name)>("cuGetErrorName");
  decltype(&cuGetErrorString) error_text = Symbol<decltype(error_text)>("cuGetErrorString");

  static Driver& Get() {
    static Driver driver;
    return driver;
  }

  void Check(CUresult result, const std::string& what) {
    if (result == CUDA_SUCCESS) return;
    const char* name = nullptr;
    const char* text = nullptr;
    error_name(result, &name);
    error_text(result, &text);
    throw BindingError("torch", what + ": CUDA error: " + (text == nullptr ? "unknown" : text) + " (" +
                                    (name == nullptr ? std::to_string(result) : name) + ")");
  }
};

/// What the driver has loaded, by device and code. It belongs to the process, as the devices' contexts do, and stays
/// until that ends, as Python's does: a graph may hold a kernel longer than the thread that compiled it.
CUmodule Load(c10::DeviceIndex device, const std::string& code, const std::string& kernel) {
  static std::mutex mutex;
  static auto* const modules = new std::map<std::pair<c10::DeviceIndex, std::string>, CUmodule>;
  const std::lock_guard lock(mutex);
  CUmodule& module = (*modules)[{device, code}];
  if (module != nullptr) return module;
  std::array<char, 4096> log{};
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void* values[] = {log.data(), reinterpret_cast<void*>(log.size() - 1)};
  auto& driver = Driver::Get();
  const auto result = driver.load(&module, code.c_str(), 2, options, values);
  if (result != CUDA_SUCCESS) module = nullptr;
  driver.Check(result,
               kernel + ": the driver does not load it" + (log[0] == '\0' ? "" : ": " + std::string(log.data())));
  return module;
}

void AllowSharedMemory(CUfunction function, const Kernel& kernel) {
  auto& driver = Driver::Get();
  driver.Check(driver.set_attribute(function, CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, kernel.shared_memory),
               kernel.name + ": " + std::to_string(kernel.shared_memory) + " bytes of shared memory");
}

/// The kernel on a device, which must be the current one.
CUfunction FunctionOn(Kernel& kernel, c10::DeviceIndex device) {
  const auto at = static_cast<size_t>(device);
  if (kernel.functions.size() <= at) kernel.functions.resize(at + 1);
  if (kernel.functions[at] != nullptr) return kernel.functions[at];
  // Loading takes no part in a capture. The runtime makes the context that the driver loads into.
  const c10::cuda::CUDAStreamCaptureModeGuard relaxed(cudaStreamCaptureModeRelaxed);
  C10_CUDA_CHECK(cudaSetDevice(device));
  C10_CUDA_CHECK(cudaFree(nullptr));
  CUfunction function = nullptr;
  auto& driver = Driver::Get();
  driver.Check(driver.get_function(&function, Load(device, kernel.code, kernel.name), kernel.name.c_str()),
               kernel.name);
  if (kernel.shared_memory != 0) AllowSharedMemory(function, kernel);
  return kernel.functions[at] = function;
}

/// A launch copies as much as the kernel takes from what it is given, which is 8 bytes a parameter: the driver must see the
/// parameters as the compiler's name for them was read.
void CheckParameters(const Kernel& kernel, CUfunction function) {
  const auto get_parameter = Driver::Get().get_parameter;
  if (get_parameter == nullptr) return;
  size_t offset = 0;
  size_t size = 0;
  for (size_t i = 0; i < kernel.parameters.size(); ++i) {
    if (get_parameter(function, i, &offset, &size) != CUDA_SUCCESS || size <= sizeof(uint64_t)) continue;
    ThrowType(kernel.labels[i] + " takes " + std::to_string(size) + " bytes: only numbers, bool and pointers can be passed");
  }
  if (get_parameter(function, kernel.parameters.size(), &offset, &size) == CUDA_SUCCESS) {
    ThrowType(kernel.name + " takes more than " + std::to_string(kernel.parameters.size()) + " arguments");
  }
}

Kernel& KernelOf(const Call& call) {
  auto* slot = CudaEnvironment::Of(call.state).kernels.Find(call.Double(0));
  if (slot == nullptr) ThrowType("argument 1 must be a kernel");
  return **slot;
}

/// What the current device is like, as far as it limits kernels.
napi_value KernelTarget(const Call& call) {
  at::globalContext().lazyInitDevice(at::kCUDA);
  const auto* properties = at::cuda::getCurrentDeviceProperties();
  const auto three = [&](const int* values) { return FromInts(call.env, {values[0], values[1], values[2]}); };
  return FromFields(call.env,
                    {{"device", FromInt(call.env, c10::cuda::current_device())},
                     {"capability", FromInts(call.env, {properties->major, properties->minor})},
                     {"block", three(properties->maxThreadsDim)},
                     {"grid", three(properties->maxGridSize)},
                     {"sharedMemory", FromDouble(call.env, static_cast<double>(properties->sharedMemPerBlockOptin))}});
}

/// Loads the kernel onto the current device; it gets onto others with its first launch there.
napi_value KernelNew(const Call& call) {
  const auto code = TypedArray(call.env, call[0], napi_uint8_array);
  if (!code) ThrowType("argument 1 must be a Uint8Array, got " + DescribeValue(call.env, call[0]));
  auto kernel = std::make_shared<Kernel>();
  kernel->code.assign(static_cast<const char*>(code->first), code->second);
  kernel->name = call.String(1);
  for (const int64_t parameter : call.Ints(2)) {
    if (parameter < 0 || parameter > 2)
      ThrowRange("a parameter is 0, a scalar, 1, a pointer to const, or 2, a pointer");
    kernel->parameters.push_back(static_cast<Kernel::Parameter>(parameter));
  }
  ForEachElement(call.env, call[3], "argument 4",
                 [&](uint32_t, napi_value label) { kernel->labels.push_back(ToString(call.env, label, "a label")); });
  if (kernel->labels.size() != kernel->parameters.size()) ThrowRange("there must be a label for each parameter");
  at::globalContext().lazyInitDevice(at::kCUDA);
  const auto function = FunctionOn(*kernel, c10::cuda::current_device());
  CheckParameters(*kernel, function);
  int threads = 0;
  auto& driver = Driver::Get();
  driver.Check(driver.get_attribute(&threads, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, function), kernel->name);
  return FromFields(call.env,
                    {{"kernel", FromDouble(call.env, CudaEnvironment::Of(call.state).kernels.Add(std::move(kernel)))},
                     {"threads", FromInt(call.env, threads)}});
}

napi_value KernelSetSharedMemory(const Call& call) {
  auto& kernel = KernelOf(call);
  const int64_t bytes = call.Int(1);
  if (bytes < 0 || bytes > INT32_MAX) ThrowRange("shared memory must be from 0 to 2147483647 bytes");
  const auto function = FunctionOn(kernel, c10::cuda::current_device());
  kernel.shared_memory = static_cast<int>(bytes);
  AllowSharedMemory(function, kernel);
  return nullptr;
}

/// Where the device finds a tensor's first element.
void* PointerTo(const at::Tensor& tensor, const std::string& label, bool is_const, c10::DeviceIndex device) {
  if (tensor.is_cuda() ? tensor.device().index() != device : !(tensor.is_cpu() && tensor.is_pinned())) {
    ThrowType(label + " must be a tensor on cuda:" + std::to_string(device) + " or in pinned memory, got one on " +
              tensor.device().str());
  }
  if (tensor.is_conj() || tensor.is_neg()) {
    ThrowType(label +
              " is a view that conjugates or negates when it is read: give resolveConj() or resolveNeg() of it");
  }
  return is_const ? const_cast<void*>(tensor.const_data_ptr()) : tensor.mutable_data_ptr();
}

/// `kernelLaunch(kernel, geometry, slots, stream, device)`: `geometry` is the grid's three sizes, the block's, and the
/// bytes of shared memory; `slots` has 8 bytes for each argument: a scalar as C has it, or a tensor's handle, 0 for
/// null.
napi_value KernelLaunch(const Call& call) {
  Kernel& kernel = KernelOf(call);
  const auto geometry = call.DoubleArray(1);
  const auto slots = call.DoubleArray(2);
  if (geometry.size() != 7) ThrowRange("a launch is described by 7 numbers");
  if (slots.size() != kernel.parameters.size()) {
    ThrowRange(kernel.name + " takes " + std::to_string(kernel.parameters.size()) + " arguments");
  }
  std::array<unsigned int, 7> sizes;
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (!(geometry[i] >= 0 && geometry[i] <= UINT32_MAX)) ThrowRange("a launch's sizes must fit 32 bits");
    sizes[i] = static_cast<unsigned int>(geometry[i]);
  }
  at::globalContext().lazyInitDevice(at::kCUDA);
  const auto stream = call.Has(3) ? StreamOf(call, 3) : at::cuda::getCurrentCUDAStream();
  const c10::cuda::CUDAGuard guard(stream.device_index());
  c10::SmallVector<uint64_t, 16> values(slots.size());
  c10::SmallVector<void*, 16> arguments(slots.size());
  for (size_t i = 0; i < slots.size(); ++i) {
    arguments[i] = &values[i];
    if (kernel.parameters[i] == Kernel::Parameter::kScalar) {
      std::memcpy(&values[i], &slots[i], sizeof(double));
    } else if (slots[i] != 0) {
      const TensorEntry* entry = call.state.tensors.Find(slots[i]);
      if (entry == nullptr) ThrowDisposed();
      const bool is_const = kernel.parameters[i] == Kernel::Parameter::kConstPointer;
      values[i] =
          reinterpret_cast<uintptr_t>(PointerTo(entry->tensor, kernel.labels[i], is_const, stream.device_index()));
    }
  }
  auto& driver = Driver::Get();
  const auto function = FunctionOn(kernel, stream.device_index());
  driver.Check(driver.launch(function, sizes[0], sizes[1], sizes[2], sizes[3], sizes[4], sizes[5], sizes[6],
                             stream.stream(), arguments.data(), nullptr),
               kernel.name);
  return nullptr;
}

}  // namespace

void ExportKernel(Environment& state, napi_value exports) {
  Export<KernelTarget>(state, exports, "kernelTarget");
  Export<KernelNew>(state, exports, "kernelNew");
  Export<KernelSetSharedMemory>(state, exports, "kernelSetSharedMemory");
  Export<KernelLaunch>(state, exports, "kernelLaunch");
}

}  // namespace nodetorch::cuda
