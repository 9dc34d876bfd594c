// The frame around every function that the addon exports: fetches arguments, catches what is thrown.
#pragma once

#include <ATen/core/Tensor.h>
#include <node_api.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "environment.h"
#include "errors.h"

namespace nodetorch {

/// One call from JavaScript, with typed access to its arguments; an argument that does not fit throws.
class Call {
 public:
  static constexpr size_t kMaxArguments = 12;

  Call(Environment& state, size_t argc, const napi_value* argv) : state(state), env(state.env), argc(argc), argv(argv) {}

  Environment& state;
  napi_env env;
  size_t argc;
  const napi_value* argv;

  napi_value operator[](size_t i) const { return argv[i]; }
  bool Has(size_t i) const;
  /// The tensor of handle `i`; 0 and stale handles throw.
  const at::Tensor& Tensor(size_t i) const;
  /// As above, with an undefined tensor for 0 and null.
  at::Tensor OptionalTensor(size_t i) const;
  double Double(size_t i) const;
  int64_t Int(size_t i) const;
  bool Bool(size_t i) const;
  std::string String(size_t i) const;
  std::vector<at::Tensor> Tensors(size_t i) const;
  std::vector<int64_t> Ints(size_t i) const;
  /// A Float64Array, where it lies: valid until JavaScript runs again.
  std::span<double> DoubleArray(size_t i) const;
  /// The first elements of a Float64Array, as many as argument `count` says.
  std::span<const double> Doubles(size_t i, size_t count) const;
};

// Conversions that calls share with the operators' (convert.cc). `what` names the argument in the error.
double ToDouble(napi_env env, napi_value value, const char* what);
int64_t ToInt(napi_env env, napi_value value, const char* what);
bool ToBool(napi_env env, napi_value value, const char* what);
std::string ToString(napi_env env, napi_value value, const char* what);
const at::Tensor& ToTensor(Environment& state, napi_value value, const char* what);
at::Tensor ToOptionalTensor(Environment& state, napi_value value, const char* what);
bool IsNullish(napi_env env, napi_value value);
/// The memory of a typed array of one kind and how many elements it holds, valid until JavaScript runs again; nothing
/// where the value is anything else.
std::optional<std::pair<void*, size_t>> TypedArray(napi_env env, napi_value value, napi_typedarray_type type);
/// A short text of what JavaScript passed: `"abc"`, `1.5`, `undefined`, `object`.
std::string DescribeValue(napi_env env, napi_value value);

/// Calls `visit(index, element)` for each element of a JavaScript array.
template <typename F>
void ForEachElement(napi_env env, napi_value array, const char* what, F&& visit) {
  bool is_array = false;
  Check(env, napi_is_array(env, array, &is_array));
  if (!is_array) ThrowType(std::string(what) + " must be an array, got " + DescribeValue(env, array));
  uint32_t length = 0;
  Check(env, napi_get_array_length(env, array, &length));
  for (uint32_t i = 0; i < length; ++i) {
    napi_value element = nullptr;
    if (napi_get_element(env, array, i, &element) != napi_ok) ThrowPending(Environment::Of(env));
    visit(i, element);
  }
}

// Results.
napi_value FromDouble(napi_env env, double value);
napi_value FromInt(napi_env env, int64_t value);
napi_value FromBool(napi_env env, bool value);
napi_value FromString(napi_env env, const std::string& text);
napi_value FromInts(napi_env env, c10::IntArrayRef values);
napi_value Undefined(napi_env env);
napi_value Null(napi_env env);
napi_value FromBytes(napi_env env, const void* data, size_t size);
/// An object with these fields.
napi_value FromFields(napi_env env, std::initializer_list<std::pair<const char*, napi_value>> fields);

/// An array of what `make(i)` gives for each i below `size`.
template <typename F>
napi_value FromEach(napi_env env, size_t size, F&& make) {
  napi_value array = nullptr;
  Check(env, napi_create_array_with_length(env, size, &array));
  for (size_t i = 0; i < size; ++i) Check(env, napi_set_element(env, array, static_cast<uint32_t>(i), make(i)));
  return array;
}

/// A new handle; 0 for an undefined tensor.
double NewHandle(Environment& state, at::Tensor tensor);
napi_value FromTensor(Environment& state, at::Tensor tensor);
napi_value FromTensors(Environment& state, at::TensorList tensors);

/// `self: float32[2, 3]`, where a handle means a tensor; for an error's message.
std::string DescribeSelf(Environment& state, napi_value handle);

/// An operator's name as a template argument.
template <size_t N>
struct OperatorName {
  char text[N];
  constexpr OperatorName(const char (&name)[N]) { std::copy_n(name, N, text); }
};

/// Says for as long as it lives that a call is under way.
class Under {
 public:
  Under(const Environment& state, size_t argc, const napi_value* argv)
      : place_(state.shared->in_flight), call_{argc, argv, place_} {
    place_ = &call_;
  }
  ~Under() { place_ = call_.outer; }
  Under(const Under&) = delete;
  Under& operator=(const Under&) = delete;

 private:
  const InFlight*& place_;
  InFlight call_;
};

/// Calls `F`; with a name, its errors tell the operator that it stands for and the tensor that it was called on.
template <napi_value (*F)(const Call&), OperatorName Name = "">
napi_value Trampoline(napi_env env, napi_callback_info info) {
  napi_value argv[Call::kMaxArguments];
  size_t argc = Call::kMaxArguments;
  void* data = nullptr;
  napi_get_cb_info(env, info, &argc, argv, nullptr, &data);
  auto& state = *static_cast<Environment*>(data);
  const Under under(state, std::min(argc, Call::kMaxArguments), argv);
  try {
    return F(Call(state, argc, argv));
  } catch (...) {
    ThrowAsJs(state, Name.text, sizeof(Name.text) > 1 ? DescribeSelf(state, argv[0]) : std::string());
    return nullptr;
  }
}

void Export(Environment& state, napi_value exports, const char* name, napi_callback callback);

template <napi_value (*F)(const Call&), OperatorName Name = "">
void Export(Environment& state, napi_value exports, const char* name) {
  Export(state, exports, name, &Trampoline<F, Name>);
}

}  // namespace nodetorch
