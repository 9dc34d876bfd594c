#include "optim.h"

#include <algorithm>
#include <cmath>

#include "../call.h"
#include "optimizer.h"

namespace nodetorch::optim {

namespace {

Optimizer& Self(const Call& call) {
  auto* optimizer = call.state.optimizers.Find(call.Double(0));
  if (optimizer == nullptr) ThrowType("this optimizer is not alive any more");
  return **optimizer;
}

Slot& At(const Call& call) { return Self(call).At(static_cast<size_t>(call.Int(1)), static_cast<size_t>(call.Int(2))); }

/// The hyper-parameters where they lie in a Float64Array, which lives as long as the call.
Values ToValues(napi_env env, napi_value array, const Algorithm& algorithm) {
  const auto values = TypedArray(env, array, napi_float64_array);
  if (!values || values->second != algorithm.parameters.size()) {
    ThrowType(std::string(algorithm.name) + ": a group's hyper-parameters must be a Float64Array of " +
              std::to_string(algorithm.parameters.size()));
  }
  return {static_cast<const double*>(values->first)};
}

napi_value OptimizerParameters(const Call& call) {
  const auto& names = FindAlgorithm(call.String(0)).parameters;
  return FromEach(call.env, names.size(), [&](size_t i) { return FromString(call.env, names[i]); });
}

napi_value OptimizerNew(const Call& call) {
  const auto& algorithm = FindAlgorithm(call.String(0));
  return FromDouble(call.env, call.state.optimizers.Add(std::make_shared<Optimizer>(algorithm)));
}

napi_value OptimizerRelease(const Call& call) {
  std::shared_ptr<Optimizer> optimizer;
  call.state.optimizers.Take(call.Double(0), optimizer);
  return nullptr;
}

napi_value OptimizerAddGroup(const Call& call) {
  auto& optimizer = Self(call);
  optimizer.AddGroup(call.Tensors(1), ToValues(call.env, call[2], optimizer.algorithm()));
  return nullptr;
}

napi_value OptimizerStep(const Call& call) {
  auto& optimizer = Self(call);
  std::vector<Values> values;
  ForEachElement(call.env, call[1], "values", [&](uint32_t, napi_value element) {
    values.push_back(ToValues(call.env, element, optimizer.algorithm()));
  });
  ForEachElement(call.env, call[2], "rates", [&](uint32_t i, napi_value element) {
    if (i < values.size()) values[i].lr = ToOptionalTensor(call.state, element, "lr");
  });
  const auto optional = [&](size_t i) {
    at::Tensor tensor = call.OptionalTensor(i);
    return tensor.defined() ? std::optional(std::move(tensor)) : std::nullopt;
  };
  optimizer.Step(values, {optional(3), optional(4)});
  return nullptr;
}

napi_value OptimizerZeroGrad(const Call& call) {
  Self(call).ZeroGrad(call.Bool(1));
  return nullptr;
}

napi_value OptimizerState(const Call& call) {
  const auto& slot = At(call);
  const auto& names = Self(call).algorithm().state;
  napi_value result = nullptr;
  Check(call.env, napi_create_object(call.env, &result));
  for (size_t k = 0; k < names.size(); ++k) {
    if (!slot.state[k].defined()) continue;
    Check(call.env, napi_set_named_property(call.env, result, names[k].c_str(), FromTensor(call.state, slot.state[k])));
  }
  return result;
}

napi_value OptimizerSetState(const Call& call) {
  auto& slot = At(call);
  const auto& names = Self(call).algorithm().state;
  std::vector<at::Tensor> state(names.size());
  napi_value keys = nullptr;
  Check(call.env, napi_get_property_names(call.env, call[3], &keys));
  ForEachElement(call.env, keys, "state", [&](uint32_t, napi_value key) {
    const std::string name = ToString(call.env, key, "state");
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
      ThrowRange(std::string(Self(call).algorithm().name) + " keeps no state called '" + name + "'");
    }
    napi_value value = nullptr;
    Check(call.env, napi_get_property(call.env, call[3], key, &value));
    state[found - names.begin()] = ToTensor(call.state, value, name.c_str());
  });
  slot.state = std::move(state);
  return nullptr;
}

// The C library's functions, which are Python's: V8's own differ from them in the last bit for about one argument in
// twenty, and schedules would then drift from Python's.
napi_value MathCos(const Call& call) { return FromDouble(call.env, std::cos(call.Double(0))); }
napi_value MathPow(const Call& call) { return FromDouble(call.env, std::pow(call.Double(0), call.Double(1))); }

}  // namespace

void ExportOptim(Environment& state, napi_value exports) {
  Export<OptimizerParameters>(state, exports, "optimizerParameters");
  Export<OptimizerNew>(state, exports, "optimizerNew");
  Export<OptimizerRelease>(state, exports, "optimizerRelease");
  Export<OptimizerAddGroup>(state, exports, "optimizerAddGroup");
  Export<OptimizerStep>(state, exports, "optimizerStep");
  Export<OptimizerZeroGrad>(state, exports, "optimizerZeroGrad");
  Export<OptimizerState>(state, exports, "optimizerState");
  Export<OptimizerSetState>(state, exports, "optimizerSetState");
  Export<MathCos>(state, exports, "mathCos");
  Export<MathPow>(state, exports, "mathPow");
}

}  // namespace nodetorch::optim
