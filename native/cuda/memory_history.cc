#include <ATen/core/Dict.h>
#include <ATen/core/ivalue.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <torch/csrc/cuda/memory_snapshot.h>
#include <torch/csrc/jit/serialization/pickle.h>

#include <limits>

#include "convert.h"
#include "cuda/device.h"
#include "cuda/memory.h"

namespace nodetorch::cuda {

namespace {

std::optional<std::string> OptionalString(const Call& call, size_t i) {
  return call.Has(i) ? std::optional(call.String(i)) : std::nullopt;
}

/// What is `enabled` (of `state`, `all`), what has a stack (of `state`,
/// `alloc`, `all`), and whether stacks have frames of C++.
napi_value MemoryRecordHistory(const Call& call) {
  at::globalContext().lazyInitDevice(at::kCUDA);
  std::vector<std::string> skipped;
  ForEachElement(call.env, call[5], "skipActions",
                 [&](uint32_t, napi_value element) { skipped.push_back(ToString(call.env, element, "an action")); });
  const double most = call.Double(3);
  const size_t entries =
      most >= 9007199254740992.0 ? std::numeric_limits<size_t>::max() : static_cast<size_t>(std::max(most, 0.0));
  torch::cuda::_record_memory_history(OptionalString(call, 0), OptionalString(call, 1), call.String(2), entries,
                                      call.Bool(4),
                                      /*compileContext=*/false, /*globalRecordAllocations=*/false, skipped);
  return nullptr;
}

napi_value FromPickled(Environment& state, c10::IValue value) {
  napi_env env = state.env;
  if (value.isGenericDict()) {
    napi_value object = nullptr;
    Check(env, napi_create_object(env, &object));
    for (const auto& entry : value.toGenericDict()) {
      const napi_value key = FromString(env, entry.key().toStringRef());
      Check(env, napi_set_property(env, object, key, FromPickled(state, entry.value())));
    }
    return object;
  }
  if (value.isList() || value.isTuple()) {
    const auto elements = value.isTuple() ? value.toTupleRef().elements().vec() : value.toListRef().vec();
    return FromEach(env, elements.size(), [&](size_t i) { return FromPickled(state, elements[i]); });
  }
  return FromIValue(state, std::move(value));
}

/// The state of all devices' memory, as Python's dictionary.
napi_value MemorySnapshot(const Call& call) {
  const std::string pickled = torch::cuda::_memory_snapshot_pickled();
  return FromPickled(call.state, torch::jit::unpickle(pickled.data(), pickled.size()));
}

/// As a pickle that PyTorch's viewer reads.
napi_value MemorySnapshotPickled(const Call& call) {
  const std::string pickled = torch::cuda::_memory_snapshot_pickled();
  return FromBytes(call.env, pickled.data(), pickled.size());
}

napi_value MemorySetMetadata(const Call& call) {
  c10::cuda::CUDACachingAllocator::setUserMetadata(call.String(0));
  return nullptr;
}

napi_value MemoryMetadata(const Call& call) {
  return FromString(call.env, c10::cuda::CUDACachingAllocator::getUserMetadata());
}

}  // namespace

void ExportMemoryHistory(Environment& state, napi_value exports) {
  Export<MemoryRecordHistory>(state, exports, "memoryRecordHistory");
  Export<MemorySnapshot>(state, exports, "memorySnapshot");
  Export<MemorySnapshotPickled>(state, exports, "memorySnapshotPickled");
  Export<MemorySetMetadata>(state, exports, "memorySetMetadata");
  Export<MemoryMetadata>(state, exports, "memoryMetadata");
}

}  // namespace nodetorch::cuda
