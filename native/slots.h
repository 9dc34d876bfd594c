// A table of things that JavaScript refers to by number.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <utility>
#include <vector>

namespace nodetorch {

/// A number handle is a slot's index plus one in its low bits and the slot's generation above them. A released slot's
/// generation moves on, so that a stale number finds nothing. Slots lie in chunks: an address stays valid while its
/// slot is held, also when the table grows. 0 is never a handle.
template <typename T>
class Slots {
 public:
  double Add(T value) {
    if (free_ == kNone) Grow();
    const uint32_t index = free_;
    Slot& slot = At(index);
    free_ = slot.next_free;
    slot.value = std::move(value);
    slot.used = true;
    ++live_;
    return HandleOf(slot, index);
  }

  /// The value, or null where the handle means nothing (any more).
  T* Find(double handle) {
    Slot* slot = FindSlot(handle);
    return slot == nullptr ? nullptr : &slot->value;
  }

  /// Takes the value out and frees the slot; false where the handle means nothing.
  bool Take(double handle, T& out) {
    Slot* slot = FindSlot(handle);
    if (slot == nullptr) return false;
    out = std::move(slot->value);
    slot->value = T();
    slot->used = false;
    slot->generation = (slot->generation + 1) % kGenerations;
    slot->next_free = free_;
    free_ = static_cast<uint32_t>(Index(handle));
    --live_;
    return true;
  }

  size_t live() const { return live_; }

  /// Calls `visit(handle, value)` for each; it must not add or take any.
  template <typename F>
  void ForEach(F&& visit) {
    for (size_t c = 0; c < chunks_.size(); ++c) {
      for (size_t i = 0; i < kChunk; ++i) {
        Slot& slot = chunks_[c][i];
        if (slot.used) visit(HandleOf(slot, c * kChunk + i), slot.value);
      }
    }
  }

 private:
  struct Slot {
    T value{};
    uint32_t generation = 0;
    uint32_t next_free = kNone;
    bool used = false;
  };

  static constexpr uint32_t kNone = UINT32_MAX;
  static constexpr size_t kChunk = 1024;
  static constexpr double kIndexRange = 16777216;       // 2^24 things at a time
  static constexpr uint32_t kGenerations = 1u << 28;  // together below 2^53, so exact as a double

  static double HandleOf(const Slot& slot, size_t index) {
    return static_cast<double>(slot.generation) * kIndexRange + static_cast<double>(index + 1);
  }

  static uint64_t Index(double handle) { return (static_cast<uint64_t>(handle) & 0xffffff) - 1; }

  Slot& At(uint64_t index) { return chunks_[index / kChunk][index % kChunk]; }

  Slot* FindSlot(double handle) {
    if (!(handle >= 1 && handle < 9007199254740992.0)) return nullptr;
    const auto bits = static_cast<uint64_t>(handle);
    const uint64_t low = bits & 0xffffff;
    if (static_cast<double>(bits) != handle || low == 0 || low > chunks_.size() * kChunk) return nullptr;
    Slot& slot = At(low - 1);
    return slot.used && slot.generation == bits >> 24 ? &slot : nullptr;
  }

  void Grow() {
    const auto base = static_cast<uint32_t>(chunks_.size() * kChunk);
    if (base + kChunk >= 0xffffff) throw std::length_error("more than 16 million live handles");
    chunks_.push_back(std::make_unique<Slot[]>(kChunk));
    for (uint32_t i = kChunk; i-- > 0;) {
      chunks_.back()[i].next_free = free_;
      free_ = base + i;
    }
  }

  std::vector<std::unique_ptr<Slot[]>> chunks_;
  uint32_t free_ = kNone;
  size_t live_ = 0;
};

}  // namespace nodetorch
