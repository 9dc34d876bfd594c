#include "random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/core/enum_tag.h>
#include <ATen/cuda/CUDAGeneratorImpl.h>

#include <mutex>

namespace simulator {

namespace {

// No call here draws more than this from the CUDA generator's point of view: the CPU's generator starts anew each time.
constexpr uint64_t kIncrement = 4;

std::mutex& DefaultGeneratorMutex() {
  static auto* const mutex = new std::mutex;
  return *mutex;
}

std::optional<size_t> GeneratorArgument(const c10::FunctionSchema& schema) {
  for (size_t i = 0; i < schema.arguments().size(); ++i) {
    auto type = schema.arguments()[i].type();
    if (const auto optional = type->cast<c10::OptionalType>()) type = optional->getElementType();
    if (type->kind() == c10::TypeKind::GeneratorType) return i;
  }
  return std::nullopt;
}

uint64_t SeedOf(const at::PhiloxCudaState& state) {
  const uint64_t seed = state.captured_ ? static_cast<uint64_t>(*state.seed_.ptr) : state.seed_.val;
  const uint64_t offset =
      state.captured_ ? static_cast<uint64_t>(*state.offset_.ptr) + state.offset_intragraph_ : state.offset_.val;
  // The CPU's generator uses 32 bits of a seed.
  uint64_t mixed = seed ^ (offset + 0x9e3779b97f4a7c15u + (seed << 6) + (seed >> 2));
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
  return (mixed ^ (mixed >> 31)) & 0xffffffffu;
}

}  // namespace

RandomState TakeRandomState(const c10::OperatorHandle& op, const torch::jit::Stack& args, c10::DeviceIndex device) {
  const auto argument = GeneratorArgument(op.schema());
  if (!argument && !op.hasTag(at::Tag::nondeterministic_seeded)) return std::nullopt;
  at::Generator generator = argument && args[*argument].isGenerator()
                                ? args[*argument].toGenerator()
                                : at::cuda::detail::getDefaultCUDAGenerator(device);
  TORCH_CHECK(generator.device().is_cuda(), "Expected a 'cuda' device type for generator but found '",
              generator.device().type(), "'");
  auto* cuda = generator.get<at::CUDAGeneratorImpl>();
  const std::lock_guard lock(generator.mutex());
  return cuda->philox_cuda_state(kIncrement);
}

UseRandomState::UseRandomState(const c10::OperatorHandle& op, const RandomState& state, torch::jit::Stack& args) {
  if (!state) return;
  const uint64_t seed = SeedOf(*state);
  if (const auto argument = GeneratorArgument(op.schema())) {
    args[*argument] = at::detail::createCPUGenerator(seed);
    return;
  }
  DefaultGeneratorMutex().lock();
  borrowed_ = at::detail::getDefaultCPUGenerator();
  const std::lock_guard lock(borrowed_.mutex());
  before_ = borrowed_.get_state();
  borrowed_.set_current_seed(seed);
}

UseRandomState::~UseRandomState() {
  if (!borrowed_.defined()) return;
  {
    const std::lock_guard lock(borrowed_.mutex());
    borrowed_.set_state(before_);
  }
  DefaultGeneratorMutex().unlock();
}

}  // namespace simulator
