#include "handles.h"

#include <algorithm>
#include <unordered_set>

#include "call.h"
#include "js_function.h"

namespace nodetorch {

namespace {

napi_value Release(const Call& call) {
  call.state.Release(call.Double(0));
  SweepGraveyard(call.state);
  return nullptr;
}

napi_value ReleaseAll(const Call& call) {
  for (const double handle : call.Doubles(0, 1)) call.state.Release(handle);
  SweepGraveyard(call.state);
  return nullptr;
}

napi_value Alias(const Call& call) { return FromTensor(call.state, call.Tensor(0)); }

napi_value Memory(const Call& call) {
  std::unordered_set<const void*> seen;
  double bytes = 0;
  call.state.tensors.ForEach([&](double, const TensorEntry& entry) {
    if (!entry.tensor.has_storage()) return;
    const auto& storage = entry.tensor.storage();
    if (seen.insert(storage.unsafeGetStorageImpl()).second) bytes += static_cast<double>(storage.nbytes());
  });
  const auto live = static_cast<double>(call.state.tensors.live());
  return FromFields(call.env, {{"tensors", FromDouble(call.env, live)}, {"bytes", FromDouble(call.env, bytes)}});
}

/// Leaves a tensor, whose handle and object are given, to the collector.
napi_value LeaveToCollector(const Call& call) {
  // Claiming hundreds of MB at once makes V8 collect thousands of times; a capped claim is enough for it to run in time.
  constexpr int64_t kCap = 4 << 20;
  // A weak reference costs as much as a small operator.
  constexpr int64_t kLarge = 64 << 10;
  TensorEntry* entry = call.state.tensors.Find(call.Double(0));
  if (entry == nullptr || entry->charged != 0 || !entry->tensor.has_storage()) return nullptr;
  const auto bytes = static_cast<int64_t>(entry->tensor.storage().nbytes());
  entry->charged = std::min<int64_t>(bytes, kCap);
  call.state.AdjustExternal(entry->charged);
  if (entry->tensor.is_cuda()) call.state.shared->collectable_cuda_bytes += bytes;
  if (bytes >= kLarge) napi_create_reference(call.env, call[1], 0, &entry->weak);
  return nullptr;
}

}  // namespace

void ExportHandles(Environment& state, napi_value exports) {
  Export<Release>(state, exports, "release");
  Export<ReleaseAll>(state, exports, "releaseAll");
  Export<Alias>(state, exports, "alias");
  Export<Memory>(state, exports, "memory");
  Export<LeaveToCollector>(state, exports, "leaveToCollector");
}

}  // namespace nodetorch
