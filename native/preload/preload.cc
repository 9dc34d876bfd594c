// Opens a shared library by its path and keeps it open. This addon links nothing of libtorch, so it always loads; the
// addon proper then finds the libraries that it names already in the process.
#include <napi.h>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace {

Napi::Value Open(const Napi::CallbackInfo& info) {
  const auto env = info.Env();
  if (info.Length() < 1 || !info[0].IsString()) {
    throw Napi::TypeError::New(env, "open(path): path must be a string");
  }
#ifdef _WIN32
  const auto path = info[0].As<Napi::String>().Utf16Value();
  if (LoadLibraryExW(reinterpret_cast<const wchar_t*>(path.c_str()), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH) == nullptr) {
    throw Napi::Error::New(env, "LoadLibrary failed with error " + std::to_string(GetLastError()));
  }
#else
  const auto path = info[0].As<Napi::String>().Utf8Value();
  if (dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL) == nullptr) {
    throw Napi::Error::New(env, dlerror());
  }
#endif
  return env.Undefined();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("open", Napi::Function::New(env, Open, "open"));
  return exports;
}

}  // namespace

NODE_API_MODULE(nodetorch_preload, Init)
