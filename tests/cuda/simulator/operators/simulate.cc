#include "simulate.h"

#include <ATen/SparseTensorImpl.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/List.h>
#include <ATen/ops/_sparse_compressed_tensor_unsafe.h>
#include <ATen/ops/_sparse_coo_tensor_unsafe.h>
#include <ATen/ops/empty_strided.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <c10/cuda/CUDAException.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <cstring>
#include <set>

#include "../simulator.h"
#include "aliases.h"
#include "random.h"

namespace simulator {

namespace {

using torch::jit::Stack;

// Operators that take tensors of the CPU beside those of the device.
const std::set<std::string> kMixed = {"aten::copy_",
                                      "aten::index",
                                      "aten::index_put",
                                      "aten::index_put_",
                                      "aten::_index_put_impl_",
                                      "aten::_unsafe_index",
                                      "aten::_unsafe_index_put",
                                      "aten::_ctc_loss",
                                      "aten::_ctc_loss_backward",
                                      "aten::_foreach_addcdiv",
                                      "aten::_foreach_addcdiv_",
                                      "aten::_foreach_addcmul",
                                      "aten::_foreach_addcmul_"};

// Operators whose CUDA kernels wait for the device, since what comes out decides on a shape or goes to the host.
const std::set<std::string> kWaits = {"aten::nonzero",
                                      "aten::masked_select",
                                      "aten::_unique",
                                      "aten::_unique2",
                                      "aten::unique_dim",
                                      "aten::unique_consecutive",
                                      "aten::unique_dim_consecutive",
                                      "aten::equal",
                                      "aten::bincount",
                                      "aten::_linalg_eig",
                                      "aten::linalg_eig",
                                      "aten::_coalesce",
                                      "aten::embedding_renorm_"};

void ForEachTensor(const c10::IValue& value, const std::function<void(const at::Tensor&)>& function) {
  MapTensors(value, [&](const at::Tensor& tensor) {
    if (tensor.defined()) function(tensor);
    return tensor;
  });
}

/// The device that the arguments ask for: that of the first tensor on one, or of an argument that names it.
c10::Device DeviceOf(const c10::OperatorHandle& op, const Stack& args) {
  std::optional<c10::Device> device;
  bool cpu = false;
  const bool mixed = kMixed.count(op.schema().name()) != 0;
  for (const auto& arg : args) {
    ForEachTensor(arg, [&](const at::Tensor& tensor) {
      if (!tensor.is_cuda()) {
        cpu = cpu || (tensor.dim() > 0 && !mixed);
        return;
      }
      if (!device) device = tensor.device();
      TORCH_CHECK(mixed || *device == tensor.device(),
                  "Expected all tensors to be on the same device, but found at least two devices, ", *device, " and ",
                  tensor.device(), "! (when calling ", op.schema().name(), ")");
    });
  }
  TORCH_CHECK(!cpu || !device, "Expected all tensors to be on the same device, but found at least two devices, ",
              *device, " and cpu! (when calling ", op.schema().name(), ")");
  for (const auto& arg : args) {
    if (device) break;
    if (arg.isDevice() && arg.toDevice().is_cuda()) device = arg.toDevice();
    if (arg.isGenerator() && arg.toGenerator().device().is_cuda()) device = arg.toGenerator().device();
  }
  if (device && device->has_index()) return *device;
  return c10::Device(c10::kCUDA, c10::cuda::current_device());
}

bool Waits(const c10::OperatorHandle& op, const Stack& args) {
  const auto& schema = op.schema();
  if (kWaits.count(schema.name()) != 0) return true;
  if (schema.name() == "aten::repeat_interleave") return args.size() < 2 || args.back().isNone();
  bool waits = false;
  if (schema.name().find("index") != std::string::npos) {
    for (const auto& arg : args) {
      if (!arg.isOptionalTensorList()) continue;
      ForEachTensor(arg, [&](const at::Tensor& index) {  // a mask's shape is in its values; one of the CPU is copied
        waits = waits || index.scalar_type() == at::kBool || index.scalar_type() == at::kByte || !index.is_cuda();
      });
    }
  }
  return waits;
}

c10::IValue ToCpu(Aliases& aliases, const c10::IValue& value) {
  if (value.isDevice() && value.toDevice().is_cuda()) return c10::Device(c10::kCPU);
  return MapTensors(value, [&](const at::Tensor& tensor) {
    return tensor.defined() && tensor.is_cuda() ? aliases.Of(tensor) : tensor;
  });
}

/// Names the element type that a kernel of the CPU lacks, if that is why it failed.
std::optional<at::ScalarType> MissingType(const c10::Error& error) {
  const std::string& what = error.msg();
  if (what.find("not implemented for 'Half'") != std::string::npos) return at::kHalf;
  if (what.find("not implemented for 'BFloat16'") != std::string::npos) return at::kBFloat16;
  return std::nullopt;
}

bool IsWritten(const c10::Argument& argument) {
  return argument.alias_info() != nullptr && argument.alias_info()->isWrite();
}

void Call(const c10::OperatorHandle& op, c10::DispatchKey key, Stack& stack) {
  op.redispatchBoxed(c10::DispatchKeySet(key), &stack);
}

/// The same call in float, where the CPU's kernel knows no smaller type.
void CallInFloat(const c10::OperatorHandle& op, c10::DispatchKey key, at::ScalarType type, Stack& stack) {
  const Stack original = stack;
  for (auto& value : stack) {
    value = MapTensors(value, [&](const at::Tensor& tensor) {
      return tensor.defined() && tensor.scalar_type() == type ? tensor.to(at::kFloat) : tensor;
    });
  }
  const Stack widened = stack;
  Call(op, key, stack);
  for (size_t i = 0; i < original.size(); ++i) {
    if (!IsWritten(op.schema().arguments()[i])) continue;
    std::vector<at::Tensor> from;
    ForEachTensor(widened[i], [&](const at::Tensor& tensor) { from.push_back(tensor); });
    size_t next = 0;
    ForEachTensor(original[i], [&](const at::Tensor& tensor) {
      const at::Tensor& result = from[next++];
      if (result.is_same(tensor)) return;
      tensor.resize_(result.sizes());
      tensor.copy_(result);
    });
  }
  for (auto& value : stack) {
    value = MapTensors(value, [&](const at::Tensor& tensor) {
      return tensor.defined() && tensor.scalar_type() == at::kFloat ? tensor.to(type) : tensor;
    });
  }
}

/// Half-precision arguments with a result in float, which only CUDA's softmax takes.
void AdaptSoftmax(const c10::OperatorHandle& op, Stack& args, std::optional<at::ScalarType>& result_type) {
  const auto& name = op.schema().name();
  if ((name == "aten::_softmax" || name == "aten::_log_softmax") && args[2].isBool() && args[2].toBool()) {
    args[0] = args[0].toTensor().to(at::kFloat);
    args[2] = false;
  }
  if (name == "aten::_softmax_backward_data" || name == "aten::_log_softmax_backward_data") {
    const auto type = args[0].toTensor().scalar_type();
    if (args[3].toScalarType() == type) return;
    result_type = args[3].toScalarType();
    args[3] = type;
  }
}

Stack RunOnCpu(const c10::OperatorHandle& op, c10::DispatchKey key, Stack args, const RandomState& random) {
  const at::AutoDispatchBelowADInplaceOrView below_autograd;
  const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
  // A program may watch every operator by this key; those in here are not the program's.
  const c10::impl::ExcludeDispatchKeyGuard no_watch(c10::DispatchKey::TESTING_ONLY_GenericMode);
  const UseRandomState use(op, random, args);
  std::optional<at::ScalarType> result_type;
  AdaptSoftmax(op, args, result_type);
  const Stack before = args;
  try {
    Call(op, key, args);
  } catch (const c10::Error& error) {
    const auto type = MissingType(error);
    if (!type) throw;
    args = before;
    CallInFloat(op, key, *type, args);
  }
  if (result_type) args[0] = args[0].toTensor().to(*result_type);
  return args;
}

/// A dense tensor without gaps, overlaps and lazy conjugation, of the same values.
at::Tensor Plain(const at::Tensor& tensor) {
  const at::Tensor resolved = tensor.resolve_conj().resolve_neg();
  return resolved.is_non_overlapping_and_dense() ? resolved : resolved.contiguous();
}

class Device {
 public:
  Device(c10::Device device, c10::cuda::CUDAStream stream, bool capturing)
      : device_(device), stream_(stream), capturing_(capturing) {}

  void Write(const Memory& memory, const void* values) {
    if (memory.bytes == 0) return;
    Save(memory);
    std::memcpy(memory.data, values, memory.bytes);
  }

  void Save(const Memory& memory) {
    if (capturing_ && memory.bytes > 0) nodetorch_simulated_save(stream_.stream(), memory.data, memory.bytes);
  }

  /// A new tensor of the device with the values of one of the CPU.
  at::Tensor Copy(const at::Tensor& tensor) {
    if (!tensor.defined()) return tensor;
    const auto options = tensor.options().device(device_);
    if (tensor.layout() == at::kSparse) {
      at::Tensor copy =
          at::_sparse_coo_tensor_unsafe(Copy(tensor._indices()), Copy(tensor._values()), tensor.sizes(), options);
      return copy._coalesced_(tensor.is_coalesced());
    }
    if (tensor.layout() != at::kStrided) {
      const bool rows = tensor.layout() == at::kSparseCsr || tensor.layout() == at::kSparseBsr;
      return at::_sparse_compressed_tensor_unsafe(Copy(rows ? tensor.crow_indices() : tensor.ccol_indices()),
                                                  Copy(rows ? tensor.col_indices() : tensor.row_indices()),
                                                  Copy(tensor.values()), tensor.sizes(), options);
    }
    const at::Tensor plain = Plain(tensor);
    at::Tensor copy = at::empty_strided(plain.sizes(), plain.strides(), options);
    Write(MemoryOf(copy), plain.const_data_ptr());
    copies_.push_back(MemoryOf(copy));
    return copy;
  }

  /// Makes an argument what its alias has become by the call.
  void Update(const Aliases& aliases, const at::Tensor& tensor, const at::Tensor& alias) {
    if (tensor.layout() == at::kSparse) {
      auto* impl = static_cast<at::SparseTensorImpl*>(tensor.unsafeGetTensorImpl());
      impl->raw_resize_(alias.sparse_dim(), alias.dense_dim(), alias.sizes());
      impl->set_indices_and_values_unsafe(Copy(alias._indices()), Copy(alias._values()));
      impl->set_coalesced(alias.is_coalesced());
      return;
    }
    if (tensor.layout() != at::kStrided) return;
    if (aliases.HasMoved(tensor, alias)) {
      const auto elements = static_cast<int64_t>(alias.storage().nbytes() / alias.itemsize());
      tensor.resize_({elements});
      if (elements > 0) Write({tensor.mutable_data_ptr(), alias.storage().nbytes()}, alias.storage().data());
      tensor.unsafeGetTensorImpl()->set_sizes_and_strides(alias.sizes(), alias.strides(), alias.storage_offset());
    } else if (tensor.sizes() != alias.sizes() || tensor.strides() != alias.strides()) {
      tensor.unsafeGetTensorImpl()->set_sizes_and_strides(alias.sizes(), alias.strides(), alias.storage_offset());
    }
  }

  /// The memory of all tensors made so far, in order.
  std::vector<Memory> TakeCopies() { return std::move(copies_); }

 private:
  c10::Device device_;
  c10::cuda::CUDAStream stream_;
  bool capturing_;
  std::vector<Memory> copies_;
};

/// The dense parts of results, in the order in which `Device::Copy` copies them.
void CollectParts(const at::Tensor& tensor, std::vector<at::Tensor>& parts) {
  if (!tensor.defined()) return;
  TORCH_CHECK(tensor.layout() == at::kStrided, "the simulated device captures no sparse results");
  parts.push_back(Plain(tensor));
}

/// The argument that a result is, by the schema.
std::optional<size_t> ArgumentOf(const c10::FunctionSchema& schema, const c10::Argument& result) {
  if (!IsWritten(result)) return std::nullopt;
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    const auto* info = schema.arguments()[i].alias_info();
    if (info != nullptr && *info == *result.alias_info()) return i;
  }
  return std::nullopt;
}

/// A call in a graph.
struct Recorded {
  c10::OperatorHandle op;
  c10::DispatchKey key;
  Stack args;
  RandomState random;
  std::vector<Memory> results;

  void Run() const {
    const at::AutoDispatchBelowADInplaceOrView below_autograd;
    Aliases aliases;
    Stack stack;
    std::vector<std::pair<at::Tensor, at::Tensor>> written;
    for (size_t i = 0; i < args.size(); ++i) {
      stack.push_back(MapTensors(args[i], [&](const at::Tensor& tensor) {
        if (!tensor.defined()) return tensor;
        at::Tensor alias = aliases.Of(tensor);
        if (IsWritten(op.schema().arguments()[i])) written.emplace_back(tensor, alias);
        return alias;
      }));
    }
    const Stack values = RunOnCpu(op, key, std::move(stack), random);
    for (const auto& [tensor, alias] : written) {
      TORCH_CHECK(!aliases.HasMoved(tensor, alias), op.schema().name(), ": a replay resized an argument");
    }
    std::vector<at::Tensor> parts;
    for (size_t i = 0; i < values.size(); ++i) {
      if (ArgumentOf(op.schema(), op.schema().returns()[i])) continue;
      ForEachTensor(values[i], [&](const at::Tensor& tensor) { CollectParts(tensor, parts); });
    }
    TORCH_CHECK(parts.size() == results.size(), op.schema().name(), ": a replay gave another number of results");
    for (size_t i = 0; i < parts.size(); ++i) {
      TORCH_CHECK(parts[i].nbytes() == results[i].bytes, op.schema().name(), ": a replay gave another shape");
      if (results[i].bytes > 0) std::memcpy(results[i].data, parts[i].const_data_ptr(), results[i].bytes);
    }
  }
};

void Record(c10::cuda::CUDAStream stream, const c10::OperatorHandle& op, c10::DispatchKey key, const Stack& args,
            const RandomState& random, std::vector<Memory> results) {
  Aliases aliases;
  Stack kept;
  for (const auto& arg : args) {
    const auto value = MapTensors(arg, [](const at::Tensor& tensor) {
      // What a kernel takes from the host, it takes when it is launched.
      if (!tensor.defined() || tensor.is_cuda()) return tensor;
      at::Tensor copy = tensor.clone();
      // A number's dtype doesn't count in a result's.
      if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) copy.unsafeGetTensorImpl()->set_wrapped_number(true);
      return copy;
    });
    kept.push_back(ToCpu(aliases, value));
  }
  auto* recorded = new Recorded{op, key, std::move(kept), random, std::move(results)};
  C10_CUDA_CHECK(static_cast<cudaError_t>(nodetorch_simulated_record(
      stream.stream(), op.schema().name().c_str(), [](void* data) { static_cast<Recorded*>(data)->Run(); }, recorded,
      [](void* data) { delete static_cast<Recorded*>(data); })));
}

}  // namespace

void Simulate(const c10::OperatorHandle& op, c10::DispatchKey key, Stack* stack) {
  const at::AutoDispatchBelowADInplaceOrView below_autograd;
  const auto& schema = op.schema();
  const size_t count = schema.arguments().size();
  const Stack args(stack->end() - static_cast<std::ptrdiff_t>(count), stack->end());
  torch::jit::drop(*stack, count);
  nodetorch_simulated_log("operator", schema.name().c_str());

  const c10::Device where = DeviceOf(op, args);
  const c10::cuda::CUDAGuard guard(where);
  const auto stream = c10::cuda::getCurrentCUDAStream(where.index());
  if (Waits(op, args)) C10_CUDA_CHECK(cudaStreamSynchronize(stream.stream()));
  const bool capturing = nodetorch_simulated_capturing(stream.stream()) != 0;
  Device device(where, stream, capturing);
  const RandomState random = TakeRandomState(op, args, where.index());

  Aliases aliases;
  Stack cpu_args;
  std::vector<std::pair<at::Tensor, at::Tensor>> written;
  for (size_t i = 0; i < count; ++i) {
    cpu_args.push_back(ToCpu(aliases, args[i]));
    if (!IsWritten(schema.arguments()[i])) continue;
    std::vector<at::Tensor> tensors;
    ForEachTensor(args[i], [&](const at::Tensor& tensor) { tensors.push_back(tensor); });
    size_t next = 0;
    ForEachTensor(cpu_args.back(), [&](const at::Tensor& alias) {
      const at::Tensor& tensor = tensors[next++];
      if (!tensor.is_cuda()) return;
      written.emplace_back(tensor, alias);
      if (tensor.layout() == at::kStrided) {
        device.Save({tensor.storage().mutable_data(), tensor.storage().nbytes()});
      }
    });
  }

  const Stack values = RunOnCpu(op, key, std::move(cpu_args), random);
  for (const auto& [tensor, alias] : written) device.Update(aliases, tensor, alias);
  device.TakeCopies();
  for (size_t i = 0; i < values.size(); ++i) {
    if (const auto argument = ArgumentOf(schema, schema.returns()[i])) {
      stack->push_back(args[*argument]);
    } else {
      stack->push_back(MapTensors(values[i], [&](const at::Tensor& tensor) { return device.Copy(tensor); }));
    }
  }
  if (capturing) Record(stream, op, key, args, random, device.TakeCopies());
}

}  // namespace simulator
