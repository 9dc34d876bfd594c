#include "tensor.h"

#include <ATen/DeviceAccelerator.h>
#include <ATen/TensorIndexing.h>
#include <ATen/ops/empty.h>
#include <c10/core/Event.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <cstring>

#include "async_work.h"
#include "call.h"
#include "convert.h"

namespace nodetorch {

namespace {

napi_value Shape(const Call& call) { return FromInts(call.env, call.Tensor(0).sizes()); }

napi_value ShapeInto(const Call& call) {
  const auto target = call.DoubleArray(1);
  const auto sizes = call.Tensor(0).sizes();
  for (size_t i = 0; i < sizes.size() && i < target.size(); ++i) target[i] = static_cast<double>(sizes[i]);
  return FromDouble(call.env, static_cast<double>(sizes.size()));
}

napi_value Strides(const Call& call) { return FromInts(call.env, call.Tensor(0).strides()); }

napi_value Ndim(const Call& call) { return FromInt(call.env, call.Tensor(0).dim()); }

napi_value Numel(const Call& call) { return FromInt(call.env, call.Tensor(0).numel()); }

napi_value Dtype(const Call& call) { return FromInt(call.env, static_cast<int64_t>(call.Tensor(0).scalar_type())); }

napi_value DeviceName(const Call& call) { return FromString(call.env, call.Tensor(0).device().str()); }

napi_value LayoutOf(const Call& call) { return FromInt(call.env, static_cast<int64_t>(call.Tensor(0).layout())); }

napi_value StorageOffset(const Call& call) { return FromInt(call.env, call.Tensor(0).storage_offset()); }

napi_value DataPtr(const Call& call) {
  const auto& tensor = call.Tensor(0);
  return FromDouble(call.env, tensor.has_storage() ? static_cast<double>(reinterpret_cast<uintptr_t>(tensor.data_ptr())) : 0);
}

napi_value ItemSize(const Call& call) { return FromInt(call.env, static_cast<int64_t>(call.Tensor(0).itemsize())); }

napi_value IsContiguous(const Call& call) {
  return FromBool(call.env, call.Tensor(0).is_contiguous(static_cast<at::MemoryFormat>(call.Int(1))));
}

struct Bytes {
  const void* data = nullptr;
  size_t size = 0;
};

Bytes ToBytesView(napi_env env, napi_value value) {
  void* data = nullptr;
  size_t size = 0;
  bool is = false;
  napi_is_typedarray(env, value, &is);
  if (is) {
    napi_typedarray_type type = napi_uint8_array;
    size_t length = 0;
    Check(env, napi_get_typedarray_info(env, value, &type, &length, &data, nullptr, nullptr));
    // By the element type that Node-API names; newer ones than it knows are passed as their bytes.
    static constexpr size_t kSizes[] = {1, 1, 1, 2, 2, 4, 4, 4, 8, 8, 8};
    return {data, length * kSizes[type]};
  }
  napi_is_dataview(env, value, &is);
  if (is) {
    Check(env, napi_get_dataview_info(env, value, &size, &data, nullptr, nullptr));
    return {data, size};
  }
  napi_is_arraybuffer(env, value, &is);
  if (is) {
    Check(env, napi_get_arraybuffer_info(env, value, &data, &size));
    return {data, size};
  }
  ThrowType("the data must be an ArrayBuffer or a view of one, got " + DescribeValue(env, value));
}

at::ScalarType ToScalarType(const Call& call, size_t i) {
  const int64_t code = call.Int(i);
  if (code < 0 || code >= static_cast<int64_t>(at::ScalarType::NumOptions) ||
      static_cast<at::ScalarType>(code) == at::ScalarType::Undefined) {
    ThrowType("no dtype has the number " + std::to_string(code));
  }
  return static_cast<at::ScalarType>(code);
}

napi_value FromBytesCall(const Call& call) {
  const Bytes bytes = ToBytesView(call.env, call[0]);
  const at::ScalarType dtype = ToScalarType(call, 1);
  const auto shape = call.Ints(2);
  const auto device = at::Device(call.String(3));
  const bool pin = call.Has(4) && call.Bool(4);
  // Before anything is allocated: sizes must be what the bytes hold.
  double numel = 1;
  for (const int64_t size : shape) {
    if (size < 0) ThrowRange("a shape can't have the negative size " + std::to_string(size));
    numel *= static_cast<double>(size);
  }
  if (numel * static_cast<double>(c10::elementSize(dtype)) != static_cast<double>(bytes.size)) {
    ThrowRange(std::to_string(bytes.size) + " bytes don't fill a " + c10::toString(dtype) + " tensor of " +
               std::to_string(static_cast<int64_t>(numel)) + " elements");
  }
  at::Tensor tensor = at::empty(shape, at::TensorOptions().dtype(dtype).pinned_memory(pin));
  if (bytes.size != 0) std::memcpy(tensor.mutable_data_ptr(), bytes.data, bytes.size);
  return FromTensor(call.state, device.is_cpu() ? tensor : tensor.to(device));
}

/// A ZeroTensor, the gradient of a function that is flat, has no memory to read: what has.
at::Tensor WithMemory(const at::Tensor& tensor) { return tensor._is_zerotensor() ? tensor.clone() : tensor.detach(); }

at::Tensor PlainCpu(const at::Tensor& tensor) {
  c10::NoGradGuard no_grad;
  return WithMemory(tensor).to(at::kCPU).resolve_conj().resolve_neg().contiguous();
}

napi_value ToBytes(const Call& call) {
  const at::Tensor tensor = PlainCpu(call.Tensor(0));
  return FromBytes(call.env, tensor.nbytes() == 0 ? nullptr : tensor.const_data_ptr(), tensor.nbytes());
}

/// What is queued on a device to bring a tensor's elements to memory that it can write into while nobody waits.
at::Tensor CopyToHost(const at::Tensor& tensor) {
  c10::NoGradGuard no_grad;
  const at::Tensor source = WithMemory(tensor).resolve_conj().resolve_neg().contiguous();
  return at::empty(source.sizes(), source.options().device(at::kCPU).pinned_memory(true)).copy_(source, /*non_blocking=*/true);
}

/// The bytes of a tensor, without waiting for the device on this thread.
napi_value ToBytesAsync(const Call& call) {
  const at::Tensor source = call.Tensor(0);
  auto result = std::make_shared<at::Tensor>();
  std::function<void()> execute;
  if (source.is_cuda()) {
    // Queued here, so that it lies behind what this thread queued before; only the wait is left to the other.
    const auto stream = at::accelerator::getCurrentStream(source.get_device());
    *result = CopyToHost(source);
    auto event = std::make_shared<c10::Event>(at::kCUDA);
    event->record(stream);
    execute = [event] { event->synchronize(); };
  } else {
    execute = [source, result] {
      *result = PlainCpu(source);
      // A contiguous CPU tensor comes back as it is: what the caller writes into it later must not show.
      if (result->is_alias_of(source)) *result = result->clone();
    };
  }
  return RunElsewhere(call, "nodetorch.toBytesAsync", std::move(execute), [result](Environment& state) {
    return FromBytes(state.env, result->nbytes() == 0 ? nullptr : result->const_data_ptr(), result->nbytes());
  });
}

at::Scalar ItemScalar(const at::Tensor& tensor) {
  c10::NoGradGuard no_grad;
  return tensor.item();
}

napi_value Item(const Call& call) {
  const at::Scalar scalar = ItemScalar(call.Tensor(0));
  if (scalar.isBoolean()) return FromDouble(call.env, scalar.toBool() ? 1 : 0);
  if (scalar.isFloatingPoint()) return FromDouble(call.env, scalar.toDouble());
  if (scalar.isComplex()) ThrowType("item() gives real numbers: use itemComplex() for a complex tensor");
  // uint64 values above int64's are told apart by their type.
  const bool is_unsigned = scalar.type() == at::ScalarType::UInt64;
  const double number =
      is_unsigned ? static_cast<double>(scalar.toUInt64()) : static_cast<double>(scalar.toLong());
  if (std::fabs(number) > 9007199254740991.0) {
    ThrowRange("item(): " + (is_unsigned ? std::to_string(scalar.toUInt64()) : std::to_string(scalar.toLong())) +
               " is too large for a number: use itemBigInt()");
  }
  return FromDouble(call.env, number);
}

napi_value ItemBigInt(const Call& call) {
  const at::Scalar scalar = ItemScalar(call.Tensor(0));
  napi_value result = nullptr;
  if (scalar.type() == at::ScalarType::UInt64) {
    Check(call.env, napi_create_bigint_uint64(call.env, scalar.toUInt64(), &result));
    return result;
  }
  if (scalar.isFloatingPoint() || scalar.isComplex()) ThrowType("itemBigInt() needs an integer or bool tensor: use item()");
  Check(call.env, napi_create_bigint_int64(call.env, scalar.to<int64_t>(), &result));
  return result;
}

napi_value ItemComplex(const Call& call) {
  return FromIValue(call.state, c10::IValue(ItemScalar(call.Tensor(0)).toComplexDouble()));
}

using at::indexing::TensorIndex;

std::vector<TensorIndex> ToIndices(const Call& call, size_t argument) {
  const auto items = call.Doubles(argument, argument + 1);
  size_t at = 0;
  const auto next = [&]() -> double {
    if (at >= items.size()) ThrowType("the index's encoding ends early");
    return items[at++];
  };
  const auto integer = [](double value) -> int64_t {
    if (value != std::floor(value) || std::fabs(value) > 9007199254740991.0) {
      ThrowRange("an index must be an integer, got " + std::to_string(value));
    }
    return static_cast<int64_t>(value);
  };
  const auto next_bound = [&]() -> std::optional<c10::SymInt> {
    const double value = next();
    return std::isnan(value) ? std::nullopt : std::optional<c10::SymInt>(integer(value));
  };
  std::vector<TensorIndex> indices;
  while (at < items.size()) {
    switch (integer(next())) {
      case 0: indices.emplace_back(at::indexing::None); break;
      case 1: indices.emplace_back(at::indexing::Ellipsis); break;
      case 2: indices.emplace_back(integer(next())); break;
      case 3: indices.emplace_back(integer(next()) != 0); break;
      case 4: {
        const auto start = next_bound();
        const auto stop = next_bound();
        const auto step = next_bound();
        indices.emplace_back(at::indexing::Slice(start, stop, step));
        break;
      }
      case 5: {
        const TensorEntry* entry = call.state.tensors.Find(next());
        if (entry == nullptr) ThrowDisposed();
        indices.emplace_back(entry->tensor);
        break;
      }
      default: ThrowType("an index of unknown kind");
    }
  }
  return indices;
}

napi_value Index(const Call& call) {
  const at::Tensor self = call.Tensor(0);
  return FromTensor(call.state, at::indexing::get_item(self, ToIndices(call, 1)));
}

napi_value IndexPut(const Call& call) {
  at::Tensor self = call.Tensor(0);
  const auto indices = ToIndices(call, 1);
  if (call.Bool(4)) {
    at::indexing::set_item(self, indices, call.Tensor(3));
    return nullptr;
  }
  ArgumentPlan plan;
  plan.kind = ArgumentPlan::Kind::kScalar;
  plan.name = "value";
  plan.type = "number or Tensor";
  // What set_item wants is a tensor; the method makes one of self's dtype, on self's device.
  self.index_put_(indices, ToIValue(call.state, plan, call[3]).toScalar());
  return nullptr;
}

napi_value SetData(const Call& call) {
  call.Tensor(0).set_data(call.Tensor(1));
  return nullptr;
}

}  // namespace

void ExportTensor(Environment& state, napi_value exports) {
  Export<Shape>(state, exports, "shape");
  Export<ShapeInto>(state, exports, "shapeInto");
  Export<Strides>(state, exports, "strides");
  Export<Ndim>(state, exports, "ndim");
  Export<Numel>(state, exports, "numel");
  Export<Dtype>(state, exports, "dtype");
  Export<DeviceName>(state, exports, "device");
  Export<LayoutOf>(state, exports, "layout");
  Export<StorageOffset>(state, exports, "storageOffset");
  Export<DataPtr>(state, exports, "dataPtr");
  Export<ItemSize>(state, exports, "itemSize");
  Export<IsContiguous>(state, exports, "isContiguous");
  Export<FromBytesCall>(state, exports, "fromBytes");
  Export<ToBytes>(state, exports, "toBytes");
  Export<ToBytesAsync>(state, exports, "toBytesAsync");
  Export<Item, "aten::item">(state, exports, "item");
  Export<ItemBigInt, "aten::item">(state, exports, "itemBigInt");
  Export<ItemComplex, "aten::item">(state, exports, "itemComplex");
  Export<Index, "aten::index">(state, exports, "index");
  Export<IndexPut, "aten::index_put_">(state, exports, "indexPut");
  Export<SetData>(state, exports, "setData");
}

}  // namespace nodetorch
