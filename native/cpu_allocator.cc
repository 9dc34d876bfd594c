#include "cpu_allocator.h"

#include <c10/core/Allocator.h>
#include <c10/core/alignment.h>
#include <c10/core/impl/alloc_cpu.h>

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <list>
#include <mutex>
#include <unordered_map>

namespace nodetorch {

namespace {

/// Every block starts with its size, since libtorch frees some by their address alone; the data keep their alignment.
constexpr size_t kHeader = c10::gAlignment;
/// Whether a profile of memory is running.
std::atomic<bool> reports = false;
/// The bytes of all blocks that were reported and not freed since.
std::atomic<int64_t> reported_bytes = 0;

/// From here on blocks are large. Between small and large, malloc keeps them by itself.
constexpr size_t kLarge = 64 << 10;

/// Small blocks, by steps of the alignment: each thread keeps some of each for itself, without a lock.
class SmallBlocks {
 public:
  static constexpr size_t kClasses = 64;
  static constexpr size_t kLargest = kClasses * kHeader;

  ~SmallBlocks() {
    for (auto& list : lists_) {
      while (list.first != nullptr) c10::free_cpu(Pop(list));
    }
  }

  /// A block for at least `size` bytes of data, or null.
  void* Take(size_t size) {
    List& list = lists_[Class(size)];
    return list.first == nullptr ? nullptr : Pop(list);
  }

  /// Whether it keeps the block.
  bool Give(void* block, size_t size) {
    const size_t size_class = Class(size);
    List& list = lists_[size_class];
    if (list.count * (size_class + 1) >= kKept) return false;
    Next(block) = list.first;
    list.first = block;
    ++list.count;
    return true;
  }

  /// The bytes of data that a block for `size` has room for.
  static size_t Room(size_t size) { return (Class(size) + 1) * kHeader; }

 private:
  struct List {
    void* first = nullptr;
    size_t count = 0;
  };

  /// What a thread keeps of one class, in steps of the alignment: 64 KB.
  static constexpr size_t kKept = 1024;

  static size_t Class(size_t size) { return (size - 1) / kHeader; }
  /// A free block holds the next one's address beside its size.
  static void*& Next(void* block) { return static_cast<void**>(block)[1]; }

  static void* Pop(List& list) {
    void* block = list.first;
    list.first = Next(block);
    --list.count;
    return block;
  }

  std::array<List, kClasses> lists_;
};

/// This thread's small blocks; null once the thread is ending, when tensors may still be freed.
SmallBlocks* ThreadBlocks() {
  struct Owner {
    SmallBlocks blocks;
    bool* ended;
    explicit Owner(bool* ended) : ended(ended) {}
    ~Owner() { *ended = true; }
  };
  static thread_local bool ended = false;
  if (ended) return nullptr;
  static thread_local Owner owner(&ended);
  return &owner.blocks;
}

class CachingCpuAllocator final : public c10::Allocator {
 public:
  explicit CachingCpuAllocator(size_t limit) : limit_(limit) {}

  c10::DataPtr allocate(size_t size) override {
    const c10::Device cpu(c10::DeviceType::CPU);
    if (size == 0) return {nullptr, nullptr, &Delete, cpu};
    void* block = nullptr;
    if (size <= SmallBlocks::kLargest) {
      SmallBlocks* blocks = ThreadBlocks();
      block = blocks == nullptr ? nullptr : blocks->Take(size);
      if (block == nullptr) block = Allocate(SmallBlocks::Room(size));
    } else {
      if (size >= kLarge) block = Take(size);
      if (block == nullptr) block = Allocate(size);
    }
    void* data = static_cast<char*>(block) + kHeader;
    if (reports.load(std::memory_order_relaxed)) Report(block, size);
    return {data, data, &Delete, cpu};
  }

  c10::DeleterFnPtr raw_deleter() const override { return &Delete; }

  void copy_data(void* target, const void* source, std::size_t count) const override { std::memcpy(target, source, count); }

  /// Keeps a block, a large one at the cost of those that have lain longest.
  void Give(void* block) {
    const size_t size = SizeOf(block);
    if (ReportedOf(block) != 0) ReportFreed(block);
    if (size <= SmallBlocks::kLargest) {
      SmallBlocks* blocks = ThreadBlocks();
      if (blocks == nullptr || !blocks->Give(block, size)) c10::free_cpu(block);
      return;
    }
    if (size < kLarge || size > limit_) {
      c10::free_cpu(block);
      return;
    }
    const std::lock_guard lock(mutex_);
    while (held_ + size > limit_) Evict();
    blocks_.push_back(block);
    by_size_[size].push_back(std::prev(blocks_.end()));
    held_ += size;
  }

 private:
  static size_t SizeOf(const void* block) { return *static_cast<const size_t*>(block); }

  /// What the running profile was told of a block, so that it hears of the end of no block whose beginning it missed.
  static size_t& ReportedOf(void* block) { return static_cast<size_t*>(block)[2]; }

  static void Report(void* block, size_t size) {
    if (!c10::memoryProfilingEnabled()) return;
    ReportedOf(block) = size;
    ReportChange(block, static_cast<int64_t>(size));
  }

  static void ReportFreed(void* block) {
    const auto size = static_cast<int64_t>(ReportedOf(block));
    ReportedOf(block) = 0;
    ReportChange(block, -size);
  }

  static void ReportChange(void* block, int64_t change) {
    const int64_t total = reported_bytes.fetch_add(change) + change;
    if (!c10::memoryProfilingEnabled()) return;
    c10::reportMemoryUsageToProfiler(static_cast<char*>(block) + kHeader, change, total, 0,
                                     c10::Device(c10::DeviceType::CPU));
  }

  static void Delete(void* data);

  void* Take(size_t size) {
    const std::lock_guard lock(mutex_);
    const auto found = by_size_.find(size);
    if (found == by_size_.end()) return nullptr;
    // The one that was given last: its pages are the likeliest to be in the processor's cache.
    const auto place = found->second.back();
    found->second.pop_back();
    if (found->second.empty()) by_size_.erase(found);
    void* block = *place;
    blocks_.erase(place);
    held_ -= size;
    return block;
  }

  void* Allocate(size_t size) {
    void* block = nullptr;
    try {
      block = c10::alloc_cpu(size + kHeader);
    } catch (const c10::Error&) {
      const bool has_kept = EvictAll();
      try {
        if (!has_kept) throw;
        block = c10::alloc_cpu(size + kHeader);
      } catch (const c10::Error& error) {
        // What libtorch throws here doesn't tell that memory is what is missing.
        throw c10::OutOfMemoryError(error.msg(), error.backtrace());
      }
    }
    *static_cast<size_t*>(block) = size;
    ReportedOf(block) = 0;
    return block;
  }

  /// Frees all that is kept; whether there was any.
  bool EvictAll() {
    const std::lock_guard lock(mutex_);
    if (blocks_.empty()) return false;
    while (!blocks_.empty()) Evict();
    return true;
  }

  /// Frees the block that has lain longest.
  void Evict() {
    void* block = blocks_.front();
    const size_t size = SizeOf(block);
    const auto found = by_size_.find(size);
    found->second.pop_front();  // blocks of a size lie in the same order
    if (found->second.empty()) by_size_.erase(found);
    blocks_.pop_front();
    held_ -= size;
    c10::free_cpu(block);
  }

  const size_t limit_;
  std::mutex mutex_;
  std::list<void*> blocks_;
  std::unordered_map<size_t, std::deque<std::list<void*>::iterator>> by_size_;
  size_t held_ = 0;
};

// Tensors may outlive every environment, so it is never destroyed.
CachingCpuAllocator* allocator = nullptr;

void CachingCpuAllocator::Delete(void* data) {
  if (data != nullptr) allocator->Give(static_cast<char*>(data) - kHeader);
}

size_t Limit() {
  constexpr size_t kMegabytes = 512;
  const char* text = std::getenv("NODETORCH_CPU_CACHE_MB");
  char* end = nullptr;
  const unsigned long value = text == nullptr ? kMegabytes : std::strtoul(text, &end, 10);
  return (text != nullptr && end == text ? kMegabytes : value) << 20;
}

}  // namespace

void ReportCpuMemory(bool enabled) { reports.store(enabled, std::memory_order_relaxed); }

void InstallCpuAllocator() {
  static std::once_flag once;
  std::call_once(once, [] {
    const size_t limit = Limit();
    if (limit == 0) return;
    allocator = new CachingCpuAllocator(limit);
    // Its priority lets it replace the one that libtorch registered.
    c10::SetAllocator(c10::DeviceType::CPU, allocator, 1);
  });
}

}  // namespace nodetorch
