#include "call.h"

#include "convert.h"

#include <array>
#include <cmath>
#include <cstring>

namespace nodetorch {

namespace {

constexpr double kMaxSafe = 9007199254740991.0;

/// What an error calls argument `i`.
const char* Position(size_t i) {
  static constexpr std::array<const char*, Call::kMaxArguments> kPositions = {
      "argument 1", "argument 2", "argument 3", "argument 4",  "argument 5",  "argument 6",
      "argument 7", "argument 8", "argument 9", "argument 10", "argument 11", "argument 12"};
  return kPositions[i];
}

}  // namespace

std::string DescribeValue(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  switch (type) {
    case napi_undefined: return "undefined";
    case napi_null: return "null";
    case napi_boolean:
    case napi_number:
    case napi_bigint: {
      napi_value text = nullptr;
      napi_coerce_to_string(env, value, &text);
      return ToString(env, text, "value");
    }
    case napi_string: {
      std::string text = ToString(env, value, "value");
      if (text.size() > 40) text = text.substr(0, 37) + "...";
      return '"' + text + '"';
    }
    case napi_symbol: return "a symbol";
    case napi_function: return "a function";
    default: {
      bool is_array = false;
      napi_is_array(env, value, &is_array);
      return is_array ? "an array" : "an object";
    }
  }
}

bool IsNullish(napi_env env, napi_value value) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, value, &type);
  return type == napi_undefined || type == napi_null;
}

double ToDouble(napi_env env, napi_value value, const char* what) {
  double number = 0;
  if (napi_get_value_double(env, value, &number) != napi_ok) {
    ThrowType(std::string(what) + " must be a number, got " + DescribeValue(env, value));
  }
  return number;
}

int64_t ToInt(napi_env env, napi_value value, const char* what) {
  double number = 0;
  if (napi_get_value_double(env, value, &number) == napi_ok) {
    if (number != std::floor(number) || std::fabs(number) > kMaxSafe) {
      ThrowRange(std::string(what) + " must be an integer, got " + DescribeValue(env, value));
    }
    return static_cast<int64_t>(number);
  }
  int64_t big = 0;
  bool lossless = false;
  if (napi_get_value_bigint_int64(env, value, &big, &lossless) == napi_ok) {
    if (!lossless) ThrowRange(std::string(what) + " must fit 64 bits, got " + DescribeValue(env, value));
    return big;
  }
  bool boolean = false;
  if (napi_get_value_bool(env, value, &boolean) == napi_ok) return boolean ? 1 : 0;
  ThrowType(std::string(what) + " must be an integer, got " + DescribeValue(env, value));
}

bool ToBool(napi_env env, napi_value value, const char* what) {
  bool boolean = false;
  if (napi_get_value_bool(env, value, &boolean) != napi_ok) {
    ThrowType(std::string(what) + " must be a boolean, got " + DescribeValue(env, value));
  }
  return boolean;
}

std::string ToString(napi_env env, napi_value value, const char* what) {
  size_t size = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &size) != napi_ok) {
    ThrowType(std::string(what) + " must be a string, got " + DescribeValue(env, value));
  }
  std::string text(size, '\0');
  Check(env, napi_get_value_string_utf8(env, value, text.data(), size + 1, &size));
  return text;
}

const at::Tensor& ToTensor(Environment& state, napi_value value, const char* what) {
  double handle = 0;
  if (napi_get_value_double(state.env, value, &handle) != napi_ok) {
    ThrowType(std::string(what) + " must be a Tensor, got " + DescribeValue(state.env, value));
  }
  const TensorEntry* entry = state.tensors.Find(handle);
  if (entry == nullptr) ThrowDisposed();
  return entry->tensor;
}

at::Tensor ToOptionalTensor(Environment& state, napi_value value, const char* what) {
  double handle = 0;
  if (napi_get_value_double(state.env, value, &handle) == napi_ok && handle == 0) return {};
  if (IsNullish(state.env, value)) return {};
  return ToTensor(state, value, what);
}

bool Call::Has(size_t i) const { return i < argc && !IsNullish(env, argv[i]); }

const at::Tensor& Call::Tensor(size_t i) const { return ToTensor(state, argv[i], Position(i)); }

at::Tensor Call::OptionalTensor(size_t i) const { return ToOptionalTensor(state, argv[i], Position(i)); }

double Call::Double(size_t i) const { return ToDouble(env, argv[i], Position(i)); }

int64_t Call::Int(size_t i) const { return ToInt(env, argv[i], Position(i)); }

bool Call::Bool(size_t i) const { return ToBool(env, argv[i], Position(i)); }

std::string Call::String(size_t i) const { return ToString(env, argv[i], Position(i)); }

std::vector<at::Tensor> Call::Tensors(size_t i) const {
  std::vector<at::Tensor> tensors;
  const char* what = Position(i);
  ForEachElement(env, argv[i], what,
                 [&](uint32_t, napi_value v) { tensors.push_back(ToOptionalTensor(state, v, what)); });
  return tensors;
}

std::vector<int64_t> Call::Ints(size_t i) const {
  std::vector<int64_t> ints;
  const char* what = Position(i);
  ForEachElement(env, argv[i], what, [&](uint32_t, napi_value v) { ints.push_back(ToInt(env, v, what)); });
  return ints;
}

std::optional<std::pair<void*, size_t>> TypedArray(napi_env env, napi_value value, napi_typedarray_type type) {
  napi_typedarray_type actual = napi_uint8_array;
  size_t length = 0;
  void* data = nullptr;
  const bool is_array = napi_get_typedarray_info(env, value, &actual, &length, &data, nullptr, nullptr) == napi_ok;
  if (!is_array || actual != type) return std::nullopt;
  return std::pair(data, length);
}

std::string DescribeSelf(Environment& state, napi_value handle) {
  double number = 0;
  const bool is_number = napi_get_value_double(state.env, handle, &number) == napi_ok;
  const TensorEntry* entry = is_number ? state.tensors.Find(number) : nullptr;
  return entry == nullptr ? std::string() : "self: " + DescribeIValue(entry->tensor);
}

std::span<double> Call::DoubleArray(size_t i) const {
  const auto array = TypedArray(env, argv[i], napi_float64_array);
  if (!array) ThrowType(std::string(Position(i)) + " must be a Float64Array, got " + DescribeValue(env, argv[i]));
  return {static_cast<double*>(array->first), array->second};
}

std::span<const double> Call::Doubles(size_t i, size_t count) const {
  const auto array = DoubleArray(i);
  const int64_t n = Int(count);
  if (n < 0 || static_cast<size_t>(n) > array.size()) ThrowRange("more elements than the array holds");
  return array.first(static_cast<size_t>(n));
}

napi_value FromDouble(napi_env env, double value) {
  napi_value result = nullptr;
  Check(env, napi_create_double(env, value, &result));
  return result;
}

napi_value FromInt(napi_env env, int64_t value) {
  napi_value result = nullptr;
  if (std::abs(static_cast<double>(value)) <= kMaxSafe) {
    Check(env, napi_create_double(env, static_cast<double>(value), &result));
  } else {
    Check(env, napi_create_bigint_int64(env, value, &result));
  }
  return result;
}

napi_value FromBool(napi_env env, bool value) {
  napi_value result = nullptr;
  Check(env, napi_get_boolean(env, value, &result));
  return result;
}

napi_value FromString(napi_env env, const std::string& text) {
  napi_value result = nullptr;
  Check(env, napi_create_string_utf8(env, text.data(), text.size(), &result));
  return result;
}

napi_value FromInts(napi_env env, c10::IntArrayRef values) {
  return FromEach(env, values.size(), [&](size_t i) { return FromInt(env, values[i]); });
}

napi_value Undefined(napi_env env) {
  napi_value result = nullptr;
  napi_get_undefined(env, &result);
  return result;
}

napi_value Null(napi_env env) {
  napi_value result = nullptr;
  napi_get_null(env, &result);
  return result;
}

napi_value FromBytes(napi_env env, const void* data, size_t size) {
  void* target = nullptr;
  napi_value buffer = nullptr;
  if (napi_create_arraybuffer(env, size, &target, &buffer) != napi_ok) ThrowPending(Environment::Of(env));
  if (size != 0) std::memcpy(target, data, size);
  napi_value array = nullptr;
  Check(env, napi_create_typedarray(env, napi_uint8_array, size, buffer, 0, &array));
  return array;
}

napi_value FromFields(napi_env env, std::initializer_list<std::pair<const char*, napi_value>> fields) {
  napi_value object = nullptr;
  Check(env, napi_create_object(env, &object));
  for (const auto& [key, value] : fields) Check(env, napi_set_named_property(env, object, key, value));
  return object;
}

double NewHandle(Environment& state, at::Tensor tensor) {
  return tensor.defined() ? state.tensors.Add({std::move(tensor)}) : 0;
}

napi_value FromTensor(Environment& state, at::Tensor tensor) {
  return FromDouble(state.env, NewHandle(state, std::move(tensor)));
}

napi_value FromTensors(Environment& state, at::TensorList tensors) {
  return FromEach(state.env, tensors.size(), [&](size_t i) { return FromTensor(state, tensors[i]); });
}

void Export(Environment& state, napi_value exports, const char* name, napi_callback callback) {
  napi_value function = nullptr;
  Check(state.env, napi_create_function(state.env, name, NAPI_AUTO_LENGTH, callback, &state, &function));
  Check(state.env, napi_set_named_property(state.env, exports, name, function));
}

}  // namespace nodetorch
