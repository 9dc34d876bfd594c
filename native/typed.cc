#include "typed.h"

#include <ATen/ScalarOps.h>
#include <ATen/core/IListRef.h>
#include <c10/core/SymIntArrayRef.h>

#include <cmath>
#include <limits>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "call.h"

namespace nodetorch {

namespace {

/// One argument: how it is read, kept for the call, and given to the kernel as the type `T`.
template <typename T>
struct Argument;

template <>
struct Argument<const at::Tensor&> {
  static constexpr const char* kType = "Tensor";
  // The table's own reference, which stays while no JavaScript runs; else another one.
  const at::Tensor* tensor;
  at::Tensor held;
  Argument(Environment& state, const ArgumentPlan& plan, napi_value value)
      : tensor(&ToTensor(state, value, plan.name.c_str())) {
    if (state.js_in_kernels != 0) held = *tensor;
  }
  const at::Tensor& Get() const { return held.defined() ? held : *tensor; }
};

template <>
struct Argument<at::Tensor&> : Argument<const at::Tensor&> {
  static constexpr const char* kType = "Tensor!";
  using Argument<const at::Tensor&>::Argument;
  at::Tensor& Get() const { return const_cast<at::Tensor&>(Argument<const at::Tensor&>::Get()); }
};

/// A value that is converted as for a boxed call.
template <typename T>
struct Converted {
  c10::IValue value;
  Converted(Environment& state, const ArgumentPlan& plan, napi_value given)
      : value(given == nullptr ? plan.default_value : ToIValue(state, plan, given)) {}
};

template <>
struct Argument<const at::Scalar&> : Converted<at::Scalar> {
  static constexpr const char* kType = "Scalar";
  at::Scalar scalar;
  Argument(Environment& state, const ArgumentPlan& plan, napi_value given)
      : Converted(state, plan, given), scalar(value.toScalar()) {}
  const at::Scalar& Get() const { return scalar; }
};

template <>
struct Argument<const std::optional<at::Tensor>&> : Converted<at::Tensor> {
  static constexpr const char* kType = "Tensor?";
  std::optional<at::Tensor> tensor;
  Argument(Environment& state, const ArgumentPlan& plan, napi_value given)
      : Converted(state, plan, given), tensor(std::move(value).toOptional<at::Tensor>()) {}
  const std::optional<at::Tensor>& Get() const { return tensor; }
};

template <>
struct Argument<int64_t> : Converted<int64_t> {
  static constexpr const char* kType = "int";
  using Converted::Converted;
  int64_t Get() const { return value.toInt(); }
};

template <>
struct Argument<c10::SymInt> : Converted<c10::SymInt> {
  static constexpr const char* kType = "SymInt";
  using Converted::Converted;
  c10::SymInt Get() const { return value.toInt(); }
};

template <>
struct Argument<std::optional<c10::SymInt>> : Converted<c10::SymInt> {
  static constexpr const char* kType = "SymInt?";
  using Converted::Converted;
  std::optional<c10::SymInt> Get() const {
    return value.isNone() ? std::nullopt : std::optional<c10::SymInt>(value.toInt());
  }
};

template <>
struct Argument<bool> : Converted<bool> {
  static constexpr const char* kType = "bool";
  using Converted::Converted;
  bool Get() const { return value.toBool(); }
};

template <>
struct Argument<double> : Converted<double> {
  static constexpr const char* kType = "float";
  using Converted::Converted;
  double Get() const { return value.toDouble(); }
};

template <>
struct Argument<at::MemoryFormat> : Converted<at::MemoryFormat> {
  static constexpr const char* kType = "MemoryFormat";
  using Converted::Converted;
  at::MemoryFormat Get() const { return value.toMemoryFormat(); }
};

template <>
struct Argument<std::string_view> : Converted<std::string> {
  static constexpr const char* kType = "str";
  using Converted::Converted;
  std::string_view Get() const { return value.toStringView(); }
};

template <>
struct Argument<const std::optional<at::Scalar>&> : Converted<at::Scalar> {
  static constexpr const char* kType = "Scalar?";
  std::optional<at::Scalar> scalar;
  Argument(Environment& state, const ArgumentPlan& plan, napi_value given)
      : Converted(state, plan, given), scalar(value.toOptional<at::Scalar>()) {}
  const std::optional<at::Scalar>& Get() const { return scalar; }
};

/// A schema's name for a type that may be None, passed by value.
template <typename U>
constexpr const char* kOptionalType = nullptr;
template <>
constexpr const char* kOptionalType<int64_t> = "int?";
template <>
constexpr const char* kOptionalType<bool> = "bool?";
template <>
constexpr const char* kOptionalType<at::ScalarType> = "ScalarType?";
template <>
constexpr const char* kOptionalType<at::Layout> = "Layout?";
template <>
constexpr const char* kOptionalType<at::Device> = "Device?";
template <>
constexpr const char* kOptionalType<at::MemoryFormat> = "MemoryFormat?";

template <typename U>
struct Argument<std::optional<U>> : Converted<U> {
  static constexpr const char* kType = kOptionalType<U>;
  using Converted<U>::Converted;
  std::optional<U> Get() const { return this->value.template toOptional<U>(); }
};

/// Integers read straight into place; a default and a single number for several are left to the boxed rules.
struct Ints {
  c10::SmallVector<int64_t, 8> ints;
  bool given = true;
  Ints(Environment& state, const ArgumentPlan& plan, napi_value value) {
    bool is_array = false;
    if (value != nullptr) napi_is_array(state.env, value, &is_array);
    if (is_array) {
      ForEachElement(state.env, value, plan.name.c_str(),
                     [&](uint32_t, napi_value element) { ints.push_back(ToInt(state.env, element, plan.name.c_str())); });
      return;
    }
    const c10::IValue converted = value == nullptr ? plan.default_value : ToIValue(state, plan, value);
    given = !converted.isNone();
    if (!given) return;
    const auto list = converted.toIntVector();
    ints.assign(list.begin(), list.end());
  }
};

template <>
struct Argument<at::IntArrayRef> : Ints {
  static constexpr const char* kType = "int[]";
  using Ints::Ints;
  at::IntArrayRef Get() const { return ints; }
};

template <>
struct Argument<c10::SymIntArrayRef> : Ints {
  static constexpr const char* kType = "SymInt[]";
  using Ints::Ints;
  c10::SymIntArrayRef Get() const { return c10::fromIntArrayRefSlow(ints); }
};

template <>
struct Argument<at::OptionalIntArrayRef> : Ints {
  static constexpr const char* kType = "int[]?";
  using Ints::Ints;
  at::OptionalIntArrayRef Get() const { return given ? at::OptionalIntArrayRef(ints) : std::nullopt; }
};

struct Tensors {
  c10::SmallVector<at::Tensor, 8> tensors;
  Tensors(Environment& state, const ArgumentPlan& plan, napi_value value) {
    ForEachElement(state.env, value, plan.name.c_str(), [&](uint32_t, napi_value element) {
      tensors.push_back(ToTensor(state, element, plan.name.c_str()));
    });
  }
};

template <>
struct Argument<const at::ITensorListRef&> : Tensors {
  static constexpr const char* kType = "Tensor[]";
  using Tensors::Tensors;
  // Pointed at the tensors only now: this object was moved since it was made.
  at::ITensorListRef list;
  const at::ITensorListRef& Get() { return list = at::ITensorListRef(at::TensorList(tensors)); }
};

template <>
struct Argument<at::TensorList> : Tensors {
  static constexpr const char* kType = "Tensor[]";
  using Tensors::Tensors;
  at::TensorList Get() const { return tensors; }
};

/// A result type as schemas name it.
template <typename R>
constexpr const char* kResultType = "Tensor";
template <>
constexpr const char* kResultType<at::Tensor&> = "Tensor!";
template <>
constexpr const char* kResultType<std::vector<at::Tensor>> = "Tensor[]";
template <>
constexpr const char* kResultType<std::tuple<at::Tensor, at::Tensor>> = "Tensor, Tensor";

template <typename Signature>
class Caller;

template <typename R, typename... A>
class Caller<R(A...)> : public TypedCaller {
 public:
  Caller(const c10::OperatorHandle& handle, bool returns_argument)
      : handle_(handle.typed<R(A...)>()), returns_argument_(returns_argument) {}

  static std::string Key() {
    std::string key;
    ((key += key.empty() ? "" : ", ", key += Argument<A>::kType), ...);
    return key + " -> " + kResultType<R>;
  }

  static std::unique_ptr<TypedCaller> Make(const c10::OperatorHandle& handle, bool returns_argument) {
    return std::make_unique<Caller>(handle, returns_argument);
  }

  napi_value Call(Environment& state, const std::vector<ArgumentPlan>& plans, size_t argc,
                  const napi_value* argv) const override {
    return CallWith(state, plans, argc, argv, std::index_sequence_for<A...>{});
  }

 private:
  template <size_t... I>
  napi_value CallWith(Environment& state, const std::vector<ArgumentPlan>& plans, size_t argc, const napi_value* argv,
                      std::index_sequence<I...>) const {
    // Braces keep the order: an error names the first argument that is wrong.
    std::tuple<Argument<A>...> arguments{Argument<A>(state, plans[I], GivenArgument(state.env, plans[I], I, argc, argv))...};
    return Result(state, handle_.call(std::get<I>(arguments).Get()...));
  }

  napi_value Result(Environment& state, const at::Tensor& result) const {
    return returns_argument_ ? nullptr : FromTensor(state, result);
  }

  napi_value Result(Environment& state, at::Tensor&& result) const { return FromTensor(state, std::move(result)); }

  napi_value Result(Environment& state, const std::vector<at::Tensor>& results) const { return FromTensors(state, results); }

  napi_value Result(Environment& state, const std::tuple<at::Tensor, at::Tensor>& results) const {
    return FromTensors(state, {std::get<0>(results), std::get<1>(results)});
  }

  c10::TypedOperatorHandle<R(A...)> handle_;
  bool returns_argument_;
};

/// `x + 2`: Python makes a tensor of the number, one that does not take part in type promotion, and so its results
/// differ in rounding from the overloads for numbers. This one takes a number and does as Python does.
template <typename Self, typename... Alpha>
class NumberCaller : public TypedCaller {
  using R = std::conditional_t<std::is_same_v<Self, at::Tensor&>, at::Tensor&, at::Tensor>;

 public:
  NumberCaller(const c10::OperatorHandle& tensor_overload, bool returns_argument)
      : handle_(tensor_overload.typed<R(Self, const at::Tensor&, Alpha...)>()), returns_argument_(returns_argument) {}

  napi_value Call(Environment& state, const std::vector<ArgumentPlan>& plans, size_t argc,
                  const napi_value* argv) const override {
    const Argument<Self> self(state, plans[0], GivenArgument(state.env, plans[0], 0, argc, argv));
    const Argument<const at::Scalar&> other(state, plans[1], GivenArgument(state.env, plans[1], 1, argc, argv));
    at::Tensor number = at::detail::scalar_tensor_static(other.Get(), TypeOf(other.Get(), self.Get()), at::kCPU);
    number.unsafeGetTensorImpl()->set_wrapped_number(true);
    if constexpr (sizeof...(Alpha) == 0) {
      return Result(state, handle_.call(self.Get(), number));
    } else {
      const Argument<const at::Scalar&> alpha(state, plans[2], GivenArgument(state.env, plans[2], 2, argc, argv));
      return Result(state, handle_.call(self.Get(), number, alpha.Get()));
    }
  }

 private:
  static at::ScalarType TypeOf(const at::Scalar& number, const at::Tensor& self) {
    if (number.isComplex()) return at::kComplexDouble;
    if (number.isBoolean()) return at::kBool;
    // What the kernel would convert the number to by an operator of its own. Narrower types keep the number's precision.
    const at::ScalarType type = self.scalar_type();
    const double value = number.toDouble();
    if (type == at::kDouble) return type;
    if (type == at::kFloat && (!std::isfinite(value) || std::fabs(value) <= std::numeric_limits<float>::max())) return type;
    return number.isFloatingPoint() ? at::kDouble : at::kLong;
  }

  napi_value Result(Environment& state, const at::Tensor& result) const {
    return returns_argument_ ? nullptr : FromTensor(state, result);
  }

  c10::TypedOperatorHandle<R(Self, const at::Tensor&, Alpha...)> handle_;
  bool returns_argument_;
};

using Maker = std::unique_ptr<TypedCaller> (*)(const c10::OperatorHandle&, bool);
using Table = std::unordered_multimap<std::string, Maker>;

template <typename... Signatures>
Table MakeTable() {
  Table table;
  (table.emplace(Caller<Signatures>::Key(), Caller<Signatures>::Make), ...);
  return table;
}

using T = const at::Tensor&;
using S = const at::Scalar&;
using M = at::Tensor&;
using O = const std::optional<at::Tensor>&;
using D = std::optional<at::ScalarType>;
using Sizes = c10::SymIntArrayRef;
using Number = const std::optional<at::Scalar>&;
using Pair = std::tuple<at::Tensor, at::Tensor>;
using List = std::vector<at::Tensor>;

template <typename Self, typename... Alpha>
std::unique_ptr<TypedCaller> MakeNumberCaller(const c10::OperatorHandle& tensor_overload, bool returns_argument) {
  return std::make_unique<NumberCaller<Self, Alpha...>>(tensor_overload, returns_argument);
}

const Table& Shapes() {
  static const Table table = MakeTable<
      at::Tensor(T), at::Tensor(T, T), at::Tensor(T, S), at::Tensor(T, T, S), at::Tensor(T, S, S), at::Tensor(T, T, T),
      at::Tensor(T, T, O), at::Tensor(T, D), at::Tensor(T, at::OptionalIntArrayRef, bool, D), at::Tensor(T, int64_t),
      at::Tensor(T, int64_t, int64_t), at::Tensor(T, int64_t, c10::SymInt), at::Tensor(T, int64_t, D),
      at::Tensor(T, c10::SymIntArrayRef), at::Tensor(T, at::IntArrayRef), at::Tensor(T, at::IntArrayRef, bool),
      at::Tensor(const at::ITensorListRef&, int64_t), at::Tensor(at::TensorList, int64_t), at::Tensor&(M),
      at::Tensor(T, Sizes, bool),
      at::Tensor(Sizes, D, std::optional<at::Layout>, std::optional<at::Device>, std::optional<bool>),
      at::Tensor(T, at::OptionalIntArrayRef, Number, bool), at::Tensor(T, std::string_view), at::Tensor(T, Number, Number),
      at::Tensor(T, T, O, Sizes, Sizes, Sizes, c10::SymInt), at::Tensor(T, std::optional<int64_t>, bool),
      at::Tensor(T, T, c10::SymInt, bool, bool), at::Tensor(T, std::optional<at::MemoryFormat>),
      at::Tensor(T, at::MemoryFormat), at::Tensor(T, double, bool),
      at::Tensor(T, int64_t, std::optional<c10::SymInt>, std::optional<c10::SymInt>, c10::SymInt), List(T, int64_t, int64_t),
      List(T, c10::SymInt, int64_t), Pair(T, int64_t, bool), Pair(T, c10::SymInt, int64_t, bool, bool),
      at::Tensor&(M, T), at::Tensor&(M, S), at::Tensor&(M, T, S), at::Tensor&(M, T, T), at::Tensor&(M, T, T, S)>();
  return table;
}

std::string TypesOf(const std::vector<c10::Argument>& arguments) {
  std::string types;
  for (const auto& argument : arguments) {
    if (!types.empty()) types += ", ";
    types += argument.real_type()->str();
    if (argument.alias_info() != nullptr && argument.alias_info()->isWrite()) types += '!';
  }
  return types;
}

std::string KeyOf(const c10::FunctionSchema& schema) {
  return TypesOf(schema.arguments()) + " -> " + TypesOf(schema.returns());
}

}  // namespace

/// The overloads for numbers that PyTorch leaves out of Python's functions.
std::unique_ptr<TypedCaller> FindNumberCaller(const c10::OperatorHandle& handle, bool returns_argument) {
  using Make = std::unique_ptr<TypedCaller> (*)(const c10::OperatorHandle&, bool);
  static const std::unordered_map<std::string, Make> makers = {
      {"aten::add", MakeNumberCaller<T, S>},  {"aten::sub", MakeNumberCaller<T, S>},
      {"aten::mul", MakeNumberCaller<T>},     {"aten::div", MakeNumberCaller<T>},
      {"aten::add_", MakeNumberCaller<M, S>}, {"aten::sub_", MakeNumberCaller<M, S>},
      {"aten::mul_", MakeNumberCaller<M>},    {"aten::div_", MakeNumberCaller<M>},
  };
  const auto& name = handle.operator_name();
  const auto maker = name.overload_name == "Scalar" ? makers.find(name.name) : makers.end();
  if (maker == makers.end()) return nullptr;
  return maker->second(c10::Dispatcher::singleton().findSchemaOrThrow(name.name.c_str(), "Tensor"), returns_argument);
}

std::unique_ptr<TypedCaller> FindTypedCaller(const c10::OperatorHandle& handle, bool returns_argument) {
  if (auto caller = FindNumberCaller(handle, returns_argument)) return caller;
  const auto& schema = handle.schema();
  const auto [begin, end] = Shapes().equal_range(KeyOf(schema));
  for (auto maker = begin; maker != end; ++maker) {
    try {
      return maker->second(handle, returns_argument);
    } catch (const c10::Error&) {
      // The same schema with another C++ signature: the next, or boxed.
    }
  }
  return nullptr;
}

}  // namespace nodetorch
