#include "cuda/nvrtc.h"

#include <ATen/DynamicLibrary.h>

#if __has_include(<cxxabi.h>)
#include <cxxabi.h>
#endif

#include <cstdlib>

#include "call.h"

namespace nodetorch::cuda {

/// The library's functions. It is opened by its path, and its header isn't used: neither need be where this is built,
/// and libtorch's own table of them comes with the driver's library, which a machine that only compiles may be without.
class Nvrtc {
 public:
  using Program = void*;
  static constexpr int kSuccess = 0;

  explicit Nvrtc(const std::string& path) : library_(path.c_str(), nullptr, /*leak_handle=*/true) {}

 private:
  at::DynamicLibrary library_;

  template <typename... A>
  using Function = int (*)(A...);

  struct Found {
    template <typename... A>
    operator Function<A...>() const {
      return reinterpret_cast<Function<A...>>(symbol);
    }
    void* symbol;
  };

  Found Symbol(const char* name) { return {library_.sym(name)}; }

 public:
  const Function<int*, int*> version = Symbol("nvrtcVersion");
  const Function<Program*, const char*, const char*, int, const char* const*, const char* const*> create_program =
      Symbol("nvrtcCreateProgram");
  const Function<Program*> destroy_program = Symbol("nvrtcDestroyProgram");
  const Function<Program, const char*> add_name_expression = Symbol("nvrtcAddNameExpression");
  const Function<Program, const char*, const char**> get_lowered_name = Symbol("nvrtcGetLoweredName");
  const Function<Program, int, const char* const*> compile_program = Symbol("nvrtcCompileProgram");
  const Function<Program, size_t*> get_log_size = Symbol("nvrtcGetProgramLogSize");
  const Function<Program, char*> get_log = Symbol("nvrtcGetProgramLog");
  const Function<Program, size_t*> get_cubin_size = Symbol("nvrtcGetCUBINSize");
  const Function<Program, char*> get_cubin = Symbol("nvrtcGetCUBIN");
  const Function<Program, size_t*> get_ptx_size = Symbol("nvrtcGetPTXSize");
  const Function<Program, char*> get_ptx = Symbol("nvrtcGetPTX");
  const char* ErrorText(int result) { return get_error_string_(result); }

  void Check(int result) {
    if (result != kSuccess) throw BindingError("torch", std::string("NVRTC: ") + ErrorText(result));
  }

 private:
  const char* (*const get_error_string_)(int) =
      reinterpret_cast<const char* (*)(int)>(library_.sym("nvrtcGetErrorString"));
};

namespace {

/// A source with what NVRTC makes of it.
class Program {
 public:
  Program(Nvrtc& nvrtc, const std::string& source, const std::string& file) : nvrtc_(nvrtc) {
    nvrtc.Check(nvrtc.create_program(&program_, source.c_str(), file.c_str(), 0, nullptr, nullptr));
  }
  ~Program() { nvrtc_.destroy_program(&program_); }
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;

  void AddName(const std::string& expression) {
    nvrtc_.Check(nvrtc_.add_name_expression(program_, expression.c_str()));
  }

  int Compile(const std::vector<std::string>& options) {
    std::vector<const char*> pointers;
    for (const auto& option : options) pointers.push_back(option.c_str());
    return nvrtc_.compile_program(program_, static_cast<int>(pointers.size()), pointers.data());
  }

  std::string Log() { return Text(nvrtc_.get_log_size, nvrtc_.get_log); }

  /// The device's own code, or where the target is no real device PTX, which the driver compiles.
  std::string Code() {
    std::string cubin = Text(nvrtc_.get_cubin_size, nvrtc_.get_cubin);
    return cubin.empty() ? Text(nvrtc_.get_ptx_size, nvrtc_.get_ptx) : cubin;
  }

  std::string LoweredName(const std::string& expression) {
    const char* name = nullptr;
    nvrtc_.Check(nvrtc_.get_lowered_name(program_, expression.c_str(), &name));
    return name == nullptr ? "" : name;
  }

 private:
  std::string Text(int (*size_of)(Nvrtc::Program, size_t*), int (*get)(Nvrtc::Program, char*)) {
    size_t size = 0;
    nvrtc_.Check(size_of(program_, &size));
    std::string text(size, '\0');
    if (size != 0) nvrtc_.Check(get(program_, text.data()));
    return text;
  }

  Nvrtc& nvrtc_;
  Nvrtc::Program program_ = nullptr;
};

Nvrtc& NvrtcOf(const Call& call) {
  const auto& nvrtc = CudaEnvironment::Of(call.state).nvrtc;
  if (nvrtc == nullptr) throw BindingError("torch", "NVRTC has not been opened");
  return *nvrtc;
}

/// Text that C takes: it ends at the first NUL.
std::string CString(napi_env env, napi_value value, const char* what) {
  std::string text = ToString(env, value, what);
  if (text.find('\0') != std::string::npos) ThrowRange(std::string(what) + " must not hold a NUL character");
  return text;
}

std::vector<std::string> CStrings(const Call& call, size_t i, const char* what) {
  std::vector<std::string> strings;
  ForEachElement(call.env, call[i], what,
                 [&](uint32_t, napi_value value) { strings.push_back(CString(call.env, value, what)); });
  return strings;
}

/// The name as C++ writes it; as it is where it isn't mangled, or this compiler's library can't tell.
std::string Demangle(const std::string& name) {
#if __has_include(<cxxabi.h>)
  int status = 0;
  const std::unique_ptr<char, decltype(&std::free)> text(abi::__cxa_demangle(name.c_str(), nullptr, nullptr, &status),
                                                         &std::free);
  if (text != nullptr) return text.get();
#endif
  return name;
}

/// Opens the library, after the one with its built-in functions, which it only finds where the loader looks by itself.
napi_value NvrtcOpen(const Call& call) {
  auto& nvrtc = CudaEnvironment::Of(call.state).nvrtc;
  if (call.Has(1)) at::DynamicLibrary(CString(call.env, call[1], "builtins").c_str(), nullptr, /*leak_handle=*/true);
  nvrtc = std::make_shared<Nvrtc>(CString(call.env, call[0], "library"));
  return nullptr;
}

napi_value NvrtcVersion(const Call& call) {
  auto& nvrtc = NvrtcOf(call);
  int major = 0;
  int minor = 0;
  nvrtc.Check(nvrtc.version(&major, &minor));
  return FromInts(call.env, {major, minor});
}

napi_value NvrtcCompile(const Call& call) {
  auto& nvrtc = NvrtcOf(call);
  const auto names = CStrings(call, 3, "names");
  Program program(nvrtc, CString(call.env, call[0], "source"), CString(call.env, call[1], "file"));
  for (const auto& name : names) program.AddName(name);
  const int result = program.Compile(CStrings(call, 2, "options"));
  std::string log = program.Log().c_str();
  if (result != Nvrtc::kSuccess) {
    if (log.empty()) log = nvrtc.ErrorText(result);
    return FromFields(call.env, {{"code", Null(call.env)}, {"log", FromString(call.env, log)}});
  }
  const std::string code = program.Code();
  std::vector<std::string> lowered;
  for (const auto& name : names) lowered.push_back(program.LoweredName(name));
  const auto each = [&](auto&& text) { return FromEach(call.env, names.size(), text); };
  return FromFields(call.env,
                    {{"code", FromBytes(call.env, code.data(), code.size())},
                     {"log", FromString(call.env, log)},
                     {"lowered", each([&](size_t i) { return FromString(call.env, lowered[i]); })},
                     {"demangled", each([&](size_t i) { return FromString(call.env, Demangle(lowered[i])); })}});
}

}  // namespace

void ExportNvrtc(Environment& state, napi_value exports) {
  Export<NvrtcOpen>(state, exports, "nvrtcOpen");
  Export<NvrtcVersion>(state, exports, "nvrtcVersion");
  Export<NvrtcCompile>(state, exports, "nvrtcCompile");
}

}  // namespace nodetorch::cuda
