#include "convert.h"

#include <ATen/core/List.h>
#include <c10/core/Device.h>

#include <cmath>
#include <sstream>

#include "call.h"

namespace nodetorch {

namespace {

using Kind = ArgumentPlan::Kind;

Kind ListKind(const c10::TypePtr& element) {
  switch (element->kind()) {
    case c10::TypeKind::TensorType: return Kind::kTensorList;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::kIntList;
    case c10::TypeKind::FloatType: return Kind::kFloatList;
    case c10::TypeKind::BoolType: return Kind::kBoolList;
    case c10::TypeKind::NumberType: return Kind::kScalarList;
    case c10::TypeKind::StringType: return Kind::kStringList;
    case c10::TypeKind::OptionalType:
      switch (element->castRaw<c10::OptionalType>()->getElementType()->kind()) {
        case c10::TypeKind::TensorType: return Kind::kOptionalTensorList;
        case c10::TypeKind::NumberType: return Kind::kOptionalScalarList;
        default: return Kind::kUnsupported;
      }
    default: return Kind::kUnsupported;
  }
}

Kind KindOf(const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::TensorType: return Kind::kTensor;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::kInt;
    case c10::TypeKind::FloatType: return Kind::kFloat;
    case c10::TypeKind::BoolType: return Kind::kBool;
    case c10::TypeKind::NumberType: return Kind::kScalar;
    case c10::TypeKind::StringType: return Kind::kString;
    case c10::TypeKind::DeviceObjType: return Kind::kDevice;
    case c10::TypeKind::GeneratorType: return Kind::kGenerator;
    case c10::TypeKind::ListType: return ListKind(type->castRaw<c10::ListType>()->getElementType());
    default: return Kind::kUnsupported;
  }
}

[[noreturn]] void Reject(napi_env env, const ArgumentPlan& plan, napi_value value) {
  ThrowType("argument '" + plan.name + "' must be " + plan.type + ", got " + DescribeValue(env, value));
}

c10::complex<double> ComplexOf(napi_env env, const ArgumentPlan& plan, napi_value object, napi_value re) {
  napi_value im = nullptr;
  double parts[2] = {0, 0};
  if (napi_get_named_property(env, object, "im", &im) != napi_ok) ThrowPending(Environment::Of(env));
  if (napi_get_value_double(env, re, &parts[0]) != napi_ok || napi_get_value_double(env, im, &parts[1]) != napi_ok) {
    Reject(env, plan, object);
  }
  return {parts[0], parts[1]};
}

c10::IValue ToScalar(napi_env env, const ArgumentPlan& plan, napi_value value) {
  napi_valuetype type = napi_undefined;
  Check(env, napi_typeof(env, value, &type));
  switch (type) {
    case napi_number: {
      double number = 0;
      napi_get_value_double(env, value, &number);
      // Above 2^53 a number is no longer an exact integer; whoever means an int64 there passes a bigint.
      if (number == std::floor(number) && std::fabs(number) <= 9007199254740991.0) {
        return static_cast<int64_t>(number);
      }
      return number;
    }
    case napi_boolean: return ToBool(env, value, plan.name.c_str());
    case napi_bigint: return ToInt(env, value, plan.name.c_str());
    case napi_object: {
      napi_value field = nullptr;
      double number = 0;
      if (napi_get_named_property(env, value, "float", &field) != napi_ok) ThrowPending(Environment::Of(env));
      if (napi_get_value_double(env, field, &number) == napi_ok) return number;
      if (napi_get_named_property(env, value, "re", &field) != napi_ok) ThrowPending(Environment::Of(env));
      return ComplexOf(env, plan, value, field);
    }
    default: Reject(env, plan, value);
  }
}

bool IsArray(napi_env env, napi_value value) {
  bool is_array = false;
  napi_is_array(env, value, &is_array);
  return is_array;
}

/// A list, or one element that stands for `fixed_size` of them.
template <typename T, typename F>
c10::IValue ToList(napi_env env, const ArgumentPlan& plan, napi_value value, F&& convert) {
  c10::List<T> list;
  if (!IsArray(env, value)) {
    if (plan.fixed_size == 0) Reject(env, plan, value);
    const T element = convert(value);
    for (int32_t i = 0; i < plan.fixed_size; ++i) list.push_back(element);
    return list;
  }
  ForEachElement(env, value, plan.name.c_str(), [&](uint32_t, napi_value element) { list.push_back(convert(element)); });
  return list;
}

c10::IValue ToIntList(napi_env env, const ArgumentPlan& plan, napi_value value) {
  const char* name = plan.name.c_str();
  if (!IsArray(env, value)) {
    if (plan.fixed_size == 0) Reject(env, plan, value);
    return c10::IValue(std::vector<int64_t>(plan.fixed_size, ToInt(env, value, name)));
  }
  std::vector<int64_t> list;
  ForEachElement(env, value, name, [&](uint32_t, napi_value v) { list.push_back(ToInt(env, v, name)); });
  return c10::IValue(std::move(list));
}

c10::Device ToDevice(napi_env env, const ArgumentPlan& plan, napi_value value) {
  return c10::Device(ToString(env, value, plan.name.c_str()));
}

void DescribeTensor(std::ostream& out, const at::Tensor& tensor) {
  if (!tensor.defined()) {
    out << "null";
    return;
  }
  static const auto names = [] {
    std::unordered_map<int, std::string> map = {
        {int(at::kFloat), "float32"},    {int(at::kDouble), "float64"}, {int(at::kHalf), "float16"},
        {int(at::kBFloat16), "bfloat16"}, {int(at::kByte), "uint8"},     {int(at::kChar), "int8"},
        {int(at::kShort), "int16"},      {int(at::kInt), "int32"},      {int(at::kLong), "int64"},
        {int(at::kBool), "bool"},        {int(at::kComplexFloat), "complex64"},
        {int(at::kComplexDouble), "complex128"}, {int(at::kComplexHalf), "complex32"}};
    return map;
  }();
  const auto name = names.find(int(tensor.scalar_type()));
  out << (name == names.end() ? c10::toString(tensor.scalar_type()) : name->second.c_str());
  if (!tensor.is_cpu()) out << '@' << tensor.device();
  if (tensor.unsafeGetTensorImpl()->has_symbolic_sizes_strides() || tensor.is_nested()) return;
  out << '[';
  const auto sizes = tensor.sizes();
  for (size_t i = 0; i < sizes.size(); ++i) out << (i == 0 ? "" : ", ") << sizes[i];
  out << ']';
}

}  // namespace

ArgumentPlan PlanArgument(const c10::Argument& argument) {
  ArgumentPlan plan;
  plan.name = argument.name();
  plan.type = argument.real_type()->str();
  c10::TypePtr type = argument.type();
  if (type->kind() == c10::TypeKind::OptionalType) {
    plan.optional = true;
    type = type->castRaw<c10::OptionalType>()->getElementType();
  }
  plan.kind = KindOf(type);
  plan.fixed_size = argument.N().value_or(0);
  if (argument.default_value()) {
    plan.has_default = true;
    plan.default_value = *argument.default_value();
  }
  return plan;
}

c10::IValue ToIValue(Environment& state, const ArgumentPlan& plan, napi_value value) {
  napi_env env = state.env;
  if (plan.kind == Kind::kTensor) {  // the common case first
    double handle = 0;
    if (napi_get_value_double(env, value, &handle) == napi_ok) {
      if (const TensorEntry* entry = state.tensors.Find(handle)) return entry->tensor;
      if (handle == 0 && plan.optional) return {};
      ThrowDisposed();
    }
    if (plan.optional && IsNullish(env, value)) return {};
    ThrowType("argument '" + plan.name + "' must be a Tensor, got " + DescribeValue(env, value));
  }
  if (plan.optional && IsNullish(env, value)) return {};
  const char* name = plan.name.c_str();
  switch (plan.kind) {
    case Kind::kInt: return ToInt(env, value, name);
    case Kind::kBool: return ToBool(env, value, name);
    case Kind::kFloat: return ToDouble(env, value, name);
    case Kind::kScalar: return ToScalar(env, plan, value);
    case Kind::kIntList: return ToIntList(env, plan, value);
    case Kind::kFloatList: return ToList<double>(env, plan, value, [&](napi_value v) { return ToDouble(env, v, name); });
    case Kind::kBoolList: return ToList<bool>(env, plan, value, [&](napi_value v) { return ToBool(env, v, name); });
    case Kind::kStringList:
      return ToList<std::string>(env, plan, value, [&](napi_value v) { return ToString(env, v, name); });
    case Kind::kScalarList: {
      c10::List<at::Scalar> list;
      ForEachElement(env, value, name, [&](uint32_t, napi_value v) { list.push_back(ToScalar(env, plan, v).toScalar()); });
      return c10::IValue(list);
    }
    case Kind::kOptionalScalarList: {
      c10::List<std::optional<at::Scalar>> list;
      ForEachElement(env, value, name, [&](uint32_t, napi_value v) {
        list.push_back(IsNullish(env, v) ? std::nullopt : std::optional(ToScalar(env, plan, v).toScalar()));
      });
      return c10::IValue(list);
    }
    case Kind::kTensorList: {
      c10::List<at::Tensor> list;
      ForEachElement(env, value, name, [&](uint32_t, napi_value v) { list.push_back(ToTensor(state, v, name)); });
      return list;
    }
    case Kind::kOptionalTensorList: {
      c10::List<std::optional<at::Tensor>> list;
      ForEachElement(env, value, name, [&](uint32_t, napi_value v) {
        at::Tensor tensor = ToOptionalTensor(state, v, name);
        list.push_back(tensor.defined() ? std::optional<at::Tensor>(std::move(tensor)) : std::nullopt);
      });
      return list;
    }
    case Kind::kString: return ToString(env, value, name);
    case Kind::kDevice: return ToDevice(env, plan, value);
    case Kind::kGenerator: {
      const at::Generator* generator = state.generators.Find(ToDouble(env, value, name));
      if (generator == nullptr) ThrowType("argument '" + plan.name + "' must be a Generator that is still alive");
      return *generator;
    }
    default: ThrowType("argument '" + plan.name + "' of type " + plan.type + " can't be passed from JavaScript");
  }
}

napi_value FromIValue(Environment& state, c10::IValue&& value) {
  napi_env env = state.env;
  if (value.isTensor()) return FromTensor(state, std::move(value).toTensor());
  if (value.isNone()) return Null(env);
  if (value.isInt() || value.isSymInt()) return FromInt(env, value.toInt());
  if (value.isDouble()) return FromDouble(env, value.toDouble());
  if (value.isBool()) return FromBool(env, value.toBool());
  if (value.isString()) return FromString(env, value.toStringRef());
  if (value.isDevice()) return FromString(env, value.toDevice().str());
  if (value.isComplexDouble()) {
    const auto complex = value.toComplexDouble();
    return FromFields(env, {{"re", FromDouble(env, complex.real())}, {"im", FromDouble(env, complex.imag())}});
  }
  if (value.isList() || value.isTuple()) {
    auto elements = value.isTuple() ? value.toTupleRef().elements().vec() : value.toListRef().vec();
    return FromEach(env, elements.size(), [&](size_t i) { return FromIValue(state, std::move(elements[i])); });
  }
  throw BindingError("type", "a result of type " + value.tagKind() + " can't be given to JavaScript");
}

std::string DescribeIValue(const c10::IValue& value) {
  std::ostringstream out;
  if (value.isTensor()) {
    DescribeTensor(out, value.toTensor());
  } else if (value.isNone()) {
    out << "null";
  } else if (value.isList()) {
    const auto elements = value.toListRef();
    out << '[';
    for (size_t i = 0; i < elements.size() && i < 8; ++i) out << (i == 0 ? "" : ", ") << DescribeIValue(elements[i]);
    out << (elements.size() > 8 ? ", ...]" : "]");
  } else if (value.isGenerator()) {
    out << "Generator";
  } else {
    out << value;
  }
  return out.str();
}

}  // namespace nodetorch
