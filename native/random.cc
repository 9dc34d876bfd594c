#include "random.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include "call.h"

namespace nodetorch {

namespace {

// JavaScript gives and takes seeds as signed 64-bit integers; libtorch's are the same bits unsigned.
napi_value FromSeed(napi_env env, uint64_t seed) {
  napi_value result = nullptr;
  Check(env, napi_create_bigint_uint64(env, seed, &result));
  return result;
}

at::Generator& Generator(const Call& call) {
  at::Generator* generator = call.state.generators.Find(call.Double(0));
  if (generator == nullptr) ThrowType("this Generator is not alive any more");
  return *generator;
}

/// The CPU's default generator of this thread.
at::Generator DefaultCpuGenerator(const Environment& state) {
  return state.own_generator.defined() ? state.own_generator : at::globalContext().defaultGenerator(at::kCPU);
}

/// Seeds the default generators: of a worker thread its own, of the main one those of all devices.
void SeedAll(const Environment& state, uint64_t seed) {
  if (!state.own_generator.defined()) return at::manual_seed(seed);
  at::Generator generator = state.own_generator;
  std::lock_guard lock(generator.mutex());
  generator.set_current_seed(seed);
}

napi_value ManualSeed(const Call& call) {
  SeedAll(call.state, static_cast<uint64_t>(call.Int(0)));
  return nullptr;
}

napi_value InitialSeed(const Call& call) { return FromSeed(call.env, DefaultCpuGenerator(call.state).current_seed()); }

napi_value Seed(const Call& call) {
  auto generator = DefaultCpuGenerator(call.state);
  uint64_t seed = 0;
  {
    std::lock_guard lock(generator.mutex());
    seed = generator.seed();
  }
  SeedAll(call.state, seed);  // the other devices' generators follow
  return FromSeed(call.env, seed);
}

napi_value DefaultGenerator(const Call& call) {
  const at::Device device(call.String(0));
  return FromDouble(call.env,
                    call.state.generators.Add(device.is_cpu() ? DefaultCpuGenerator(call.state)
                                                              : at::globalContext().defaultGenerator(device)));
}

napi_value GeneratorNew(const Call& call) {
  const at::Device device(call.String(0));
  at::Generator generator =
      device.is_cpu() ? at::detail::createCPUGenerator()
                      : at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
  return FromDouble(call.env, call.state.generators.Add(std::move(generator)));
}

napi_value GeneratorRelease(const Call& call) {
  at::Generator generator;
  call.state.generators.Take(call.Double(0), generator);
  return nullptr;
}

napi_value GeneratorManualSeed(const Call& call) {
  auto& generator = Generator(call);
  std::lock_guard lock(generator.mutex());
  generator.set_current_seed(static_cast<uint64_t>(call.Int(1)));
  return nullptr;
}

napi_value GeneratorSeed(const Call& call) {
  auto& generator = Generator(call);
  std::lock_guard lock(generator.mutex());
  return FromSeed(call.env, generator.seed());
}

napi_value GeneratorInitialSeed(const Call& call) { return FromSeed(call.env, Generator(call).current_seed()); }

napi_value GeneratorGetState(const Call& call) {
  auto& generator = Generator(call);
  std::lock_guard lock(generator.mutex());
  return FromTensor(call.state, generator.get_state());
}

napi_value GeneratorSetState(const Call& call) {
  auto& generator = Generator(call);
  const at::Tensor state = call.Tensor(1);
  std::lock_guard lock(generator.mutex());
  generator.set_state(state);
  return nullptr;
}

napi_value GeneratorDevice(const Call& call) { return FromString(call.env, Generator(call).device().str()); }

}  // namespace

void ExportRandom(Environment& state, napi_value exports) {
  Export<ManualSeed>(state, exports, "manualSeed");
  Export<InitialSeed>(state, exports, "initialSeed");
  Export<Seed>(state, exports, "seed");
  Export<DefaultGenerator>(state, exports, "defaultGenerator");
  Export<GeneratorNew>(state, exports, "generatorNew");
  Export<GeneratorRelease>(state, exports, "generatorRelease");
  Export<GeneratorManualSeed>(state, exports, "generatorManualSeed");
  Export<GeneratorSeed>(state, exports, "generatorSeed");
  Export<GeneratorInitialSeed>(state, exports, "generatorInitialSeed");
  Export<GeneratorGetState>(state, exports, "generatorGetState");
  Export<GeneratorSetState>(state, exports, "generatorSetState");
  Export<GeneratorDevice>(state, exports, "generatorDevice");
}

}  // namespace nodetorch
