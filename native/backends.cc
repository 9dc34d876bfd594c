#include "backends.h"

#include <ATen/Context.h>
#include <ATen/Version.h>

#include <algorithm>
#include <array>

#include "call.h"

namespace nodetorch {

namespace {

/// A switch of the process's context: its name in JavaScript, and how libtorch reads and sets it.
struct Switch {
  const char* name;
  bool (*get)(const at::Context& context);
  void (*set)(at::Context& context, bool value);
};

using Reduction = at::CuBLASReductionOption;

bool AllowsReduction(Reduction option) { return option == Reduction::AllowReducedPrecisionWithSplitK; }
bool AllowsSplitK(Reduction option) { return option != Reduction::DisallowReducedPrecisionDisallowSplitK; }

constexpr std::array kSwitches = {
    Switch{"flashSdp", [](const at::Context& c) { return c.userEnabledFlashSDP(); },
           [](at::Context& c, bool v) { c.setSDPUseFlash(v); }},
    Switch{"memEfficientSdp", [](const at::Context& c) { return c.userEnabledMemEfficientSDP(); },
           [](at::Context& c, bool v) { c.setSDPUseMemEfficient(v); }},
    Switch{"mathSdp", [](const at::Context& c) { return c.userEnabledMathSDP(); },
           [](at::Context& c, bool v) { c.setSDPUseMath(v); }},
    Switch{"cudnnSdp", [](const at::Context& c) { return c.userEnabledCuDNNSDP(); },
           [](at::Context& c, bool v) { c.setSDPUseCuDNN(v); }},
    Switch{"overrideableSdp", [](const at::Context& c) { return c.userEnabledOverrideableSDP(); },
           [](at::Context& c, bool v) { c.setSDPUseOverrideable(v); }},
    Switch{"fp16Bf16ReductionMathSdp", [](const at::Context& c) { return c.allowFP16BF16ReductionMathSDP(); },
           [](at::Context& c, bool v) { c.setAllowFP16BF16ReductionMathSDP(v); }},
    Switch{"cudnn", [](const at::Context& c) { return c.userEnabledCuDNN(); },
           [](at::Context& c, bool v) { c.setUserEnabledCuDNN(v); }},
    Switch{"cudnnBenchmark", [](const at::Context& c) { return c.benchmarkCuDNN(); },
           [](at::Context& c, bool v) { c.setBenchmarkCuDNN(v); }},
    Switch{"cudnnDeterministic", [](const at::Context& c) { return c.deterministicCuDNN(); },
           [](at::Context& c, bool v) { c.setDeterministicCuDNN(v); }},
    Switch{"cudnnTf32", [](const at::Context& c) { return c.allowTF32CuDNN(); },
           [](at::Context& c, bool v) { c.setAllowTF32CuDNN(v); }},
    Switch{"cublasTf32", [](const at::Context& c) { return c.allowTF32CuBLAS(); },
           [](at::Context& c, bool v) { c.setAllowTF32CuBLAS(v); }},
    Switch{"cublasFp16Accumulation", [](const at::Context& c) { return c.allowFP16AccumulationCuBLAS(); },
           [](at::Context& c, bool v) { c.setAllowFP16AccumulationCuBLAS(v); }},
    Switch{"cublasFp16Reduction", [](const at::Context& c) { return AllowsReduction(c.allowFP16ReductionCuBLAS()); },
           [](at::Context& c, bool v) { c.setAllowFP16ReductionCuBLAS(v); }},
    Switch{"cublasFp16ReductionSplitK", [](const at::Context& c) { return AllowsSplitK(c.allowFP16ReductionCuBLAS()); },
           [](at::Context& c, bool v) {
             c.setAllowFP16ReductionCuBLAS(AllowsReduction(c.allowFP16ReductionCuBLAS()), v);
           }},
    Switch{"cublasBf16Reduction", [](const at::Context& c) { return AllowsReduction(c.allowBF16ReductionCuBLAS()); },
           [](at::Context& c, bool v) { c.setAllowBF16ReductionCuBLAS(v); }},
    Switch{"cublasBf16ReductionSplitK", [](const at::Context& c) { return AllowsSplitK(c.allowBF16ReductionCuBLAS()); },
           [](at::Context& c, bool v) {
             c.setAllowBF16ReductionCuBLAS(AllowsReduction(c.allowBF16ReductionCuBLAS()), v);
           }},
    Switch{"mkldnn", [](const at::Context& c) { return c.userEnabledMkldnn(); },
           [](at::Context& c, bool v) { c.setUserEnabledMkldnn(v); }},
    Switch{"mkldnnDeterministic", [](const at::Context& c) { return c.deterministicMkldnn(); },
           [](at::Context& c, bool v) { c.setDeterministicMkldnn(v); }},
    Switch{"nnpack", [](const at::Context& c) { return c.userEnabledNNPACK(); },
           [](at::Context& c, bool v) { c.setUserEnabledNNPACK(v); }},
};

const Switch& Find(const std::string& name) {
  const auto* found = std::ranges::find_if(kSwitches, [&](const Switch& s) { return s.name == name; });
  if (found == kSwitches.end()) ThrowRange("there is no switch '" + name + "'");
  return *found;
}

napi_value GetBackendSwitch(const Call& call) {
  return FromBool(call.env, Find(call.String(0)).get(at::globalContext()));
}

napi_value SetBackendSwitch(const Call& call) {
  Find(call.String(0)).set(at::globalContext(), call.Bool(1));
  return nullptr;
}

/// The kinds of attention kernel, by their numbers in SDPBackend, the preferred ones first.
napi_value GetSdpPriorityOrder(const Call& call) {
  std::vector<int64_t> order;
  for (const at::SDPBackend backend : at::globalContext().sDPPriorityOrder()) {
    order.push_back(static_cast<int64_t>(backend));
  }
  return FromInts(call.env, order);
}

/// Takes each kind once; libtorch's own setter writes past its array for a longer list.
napi_value SetSdpPriorityOrder(const Call& call) {
  const std::vector<int64_t> order = call.Ints(0);
  std::vector<int64_t> sorted = order;
  std::ranges::sort(sorted);
  std::vector<int64_t> known;
  for (const at::SDPBackend backend : at::globalContext().sDPPriorityOrder()) {
    known.push_back(static_cast<int64_t>(backend));
  }
  std::ranges::sort(known);
  if (sorted != known) ThrowRange("the order of attention kernels must name each of them once");
  at::globalContext().setSDPPriorityOrder(order);
  return nullptr;
}

/// By libtorch's numbers: for linear algebra 0 leaves the choice to it, 1 is cuSOLVER, 2 MAGMA; for products of
/// matrices 0 leaves it, 1 is cuBLAS, 2 cuBLASLt.
napi_value GetPreferredLibrary(const Call& call) {
  auto& context = at::globalContext();
  const std::string of = call.String(0);
  if (of == "linalg") return FromInt(call.env, static_cast<int64_t>(context.linalgPreferredBackend()));
  if (of == "blas") return FromInt(call.env, static_cast<int64_t>(context.blasPreferredBackend()));
  ThrowRange("there is no choice of a library for '" + of + "'");
}

napi_value SetPreferredLibrary(const Call& call) {
  auto& context = at::globalContext();
  const std::string of = call.String(0);
  const int64_t library = call.Int(1);
  if (library < 0 || library > 2) ThrowRange("there is no library " + std::to_string(library));
  if (of == "linalg") {
    context.setLinalgPreferredBackend(static_cast<at::LinalgBackend>(library));
  } else if (of == "blas") {
    context.setBlasPreferredBackend(static_cast<at::BlasBackend>(library));
  } else {
    ThrowRange("there is no choice of a library for '" + of + "'");
  }
  return nullptr;
}

napi_value HasBackend(const Call& call) {
  const std::string name = call.String(0);
  if (name == "mkl") return FromBool(call.env, at::Context::hasMKL());
  if (name == "mkldnn") return FromBool(call.env, at::Context::hasMKLDNN());
  if (name == "openmp") return FromBool(call.env, at::Context::hasOpenMP());
  if (name == "cudnn") return FromBool(call.env, at::Context::hasCuDNN());
  ThrowRange("there is no backend '" + name + "'");
}

/// 0 without cuDNN.
napi_value CudnnVersion(const Call& call) {
  return FromInt(call.env, at::Context::hasCuDNN() ? at::Context::versionCuDNN() : 0);
}

napi_value CpuCapability(const Call& call) { return FromString(call.env, at::get_cpu_capability()); }

}  // namespace

void ExportBackends(Environment& state, napi_value exports) {
  Export<GetBackendSwitch>(state, exports, "getBackendSwitch");
  Export<SetBackendSwitch>(state, exports, "setBackendSwitch");
  Export<GetSdpPriorityOrder>(state, exports, "getSdpPriorityOrder");
  Export<SetSdpPriorityOrder>(state, exports, "setSdpPriorityOrder");
  Export<GetPreferredLibrary>(state, exports, "getPreferredLibrary");
  Export<SetPreferredLibrary>(state, exports, "setPreferredLibrary");
  Export<HasBackend>(state, exports, "hasBackend");
  Export<CudnnVersion>(state, exports, "cudnnVersion");
  Export<CpuCapability>(state, exports, "cpuCapability");
}

}  // namespace nodetorch
