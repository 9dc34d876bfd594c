#include "held.h"

#include <ATen/DeviceAccelerator.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "call.h"
#include "convert.h"
#include "optim/optimizer.h"

namespace nodetorch {

namespace {

/// By whom a storage is held; where several do, the first of these counts.
enum class Holder { kParameter, kGradient, kOptimizer, kScope, kProgram };
constexpr size_t kHolders = 5;
constexpr size_t kLargest = 3;

struct Held {
  Holder holder;
  double bytes;
  at::Tensor tensor;
};

class Storages {
 public:
  explicit Storages(at::Device device) : device_(device) {}

  void Add(const at::Tensor& tensor, Holder holder) {
    if (!tensor.defined() || !tensor.has_storage() || tensor.device() != device_) return;
    const auto& storage = tensor.storage();
    const auto [place, is_new] = held_.try_emplace(storage.unsafeGetStorageImpl(),
                                                   Held{holder, static_cast<double>(storage.nbytes()), tensor});
    if (!is_new && holder < place->second.holder) place->second = {holder, place->second.bytes, tensor};
  }

  std::array<double, kHolders> Sums() const {
    std::array<double, kHolders> sums{};
    for (const auto& [storage, held] : held_) sums[static_cast<size_t>(held.holder)] += held.bytes;
    return sums;
  }

  std::vector<Held> Largest() const {
    std::vector<Held> all;
    for (const auto& [storage, held] : held_) all.push_back(held);
    const size_t count = std::min(kLargest, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end(),
                      [](const Held& a, const Held& b) { return a.bytes > b.bytes; });
    all.resize(count);
    return all;
  }

 private:
  at::Device device_;
  std::unordered_map<const void*, Held> held_;
};

void AddAll(Environment& state, Storages& storages) {
  state.tensors.ForEach([&](double, const TensorEntry& entry) {
    const at::Tensor& tensor = entry.tensor;
    const bool is_parameter = tensor.requires_grad() && tensor.is_leaf();
    storages.Add(tensor, is_parameter ? Holder::kParameter : entry.charged != 0 ? Holder::kProgram : Holder::kScope);
    if (is_parameter) storages.Add(tensor.grad(), Holder::kGradient);
  });
  state.optimizers.ForEach([&](double, const std::shared_ptr<optim::Optimizer>& optimizer) {
    for (size_t group = 0; group < optimizer->groups(); ++group) {
      for (size_t i = 0; i < optimizer->size(group); ++i) {
        const optim::Slot& slot = optimizer->At(group, i);
        storages.Add(slot.param, Holder::kParameter);
        storages.Add(slot.param.grad(), Holder::kGradient);
        for (const at::Tensor& tensor : slot.state) storages.Add(tensor, Holder::kOptimizer);
      }
    }
  });
}

/// What libtorch's allocator has given out on a device; 0 where it doesn't say.
double Allocated(at::Device device) {
  if (!device.is_cuda()) return 0;
  try {
    const auto stats = at::accelerator::getDeviceStats(device.index());
    return static_cast<double>(stats.allocated_bytes[0].current);
  } catch (const c10::Error&) {
    return 0;
  }
}

napi_value HeldMemory(const Call& call) {
  const at::Device device(call.String(0));
  Storages storages(device);
  AddAll(call.state, storages);
  const auto sums = storages.Sums();
  const auto largest = storages.Largest();
  const auto number = [&](Holder holder) { return FromDouble(call.env, sums[static_cast<size_t>(holder)]); };
  return FromFields(
      call.env,
      {{"parameters", number(Holder::kParameter)},
       {"gradients", number(Holder::kGradient)},
       {"optimizers", number(Holder::kOptimizer)},
       {"scopes", number(Holder::kScope)},
       {"program", number(Holder::kProgram)},
       {"allocated", FromDouble(call.env, Allocated(device))},
       {"largest", FromEach(call.env, largest.size(), [&](size_t i) {
          return FromFields(call.env, {{"tensor", FromString(call.env, DescribeIValue(largest[i].tensor))},
                                       {"bytes", FromDouble(call.env, largest[i].bytes)},
                                       {"holder", FromInt(call.env, static_cast<int64_t>(largest[i].holder))}});
        })}});
}

}  // namespace

void ExportHeld(Environment& state, napi_value exports) { Export<HeldMemory>(state, exports, "heldMemory"); }

}  // namespace nodetorch
