#include "functorch.h"

#include <ATen/functorch/BatchedTensorImpl.h>
#include <ATen/functorch/DynamicLayer.h>
#include <ATen/functorch/TensorWrapper.h>
#include <ATen/ops/movedim.h>
#include <c10/core/AutogradState.h>
#include <c10/core/GradMode.h>
#include <c10/core/InferenceMode.h>

#include "call.h"
#include "jvp_decompositions.h"

namespace nodetorch {

namespace {

using at::functorch::RandomnessType;
using at::functorch::TransformType;

RandomnessType ToRandomness(const std::string& name) {
  if (name == "error") return RandomnessType::Error;
  if (name == "same") return RandomnessType::Same;
  if (name == "different") return RandomnessType::Different;
  ThrowRange("randomness must be 'error', 'same' or 'different', got '" + name + "'");
}

/// Pushes a level that remembers the modes around it; since 2.12 libtorch remembers inference mode too.
template <typename F>
int64_t Push(F push, TransformType type, std::optional<bool> grad_mode, std::optional<bool> forward_grad_mode) {
  using Mode = std::optional<bool>;
  if constexpr (std::is_invocable_v<F, TransformType, std::optional<c10::SymInt>, std::optional<RandomnessType>, Mode, Mode,
                                    Mode, Mode>) {
    const Mode inference = c10::InferenceMode::is_enabled();
    return push(type, std::nullopt, std::nullopt, grad_mode, forward_grad_mode, std::nullopt, inference);
  } else {
    return push(type, std::nullopt, std::nullopt, grad_mode, forward_grad_mode, std::nullopt);
  }
}

/// How deep the levels may be: libtorch keeps a bit for each.
constexpr size_t kMaxLevels = at::functorch::kVmapNumLevels - 1;

void CheckDepth() {
  if (at::functorch::getDynamicLayerStack().size() >= kMaxLevels) {
    ThrowRange("transforms can be nested " + std::to_string(kMaxLevels) + " deep at most");
  }
}

napi_value PushVmap(const Call& call) {
  const int64_t batch_size = call.Int(0);
  if (batch_size < 0) ThrowRange("a batch can't have the negative size " + std::to_string(batch_size));
  const auto randomness = ToRandomness(call.String(1));
  CheckDepth();
  return FromInt(call.env, at::functorch::initAndPushDynamicLayer(TransformType::Vmap, c10::SymInt(batch_size), randomness));
}

napi_value PushGrad(const Call& call) {
  CheckDepth();
  return FromInt(call.env, Push(at::functorch::initAndPushDynamicLayer, TransformType::Grad, c10::GradMode::is_enabled(), std::nullopt));
}

napi_value PushJvp(const Call& call) {
  CheckDepth();
  RegisterJvpDecompositions();
  const bool forward_grad = c10::AutogradState::get_tls_state().get_fw_grad_mode();
  return FromInt(call.env, Push(at::functorch::initAndPushDynamicLayer, TransformType::Jvp, std::nullopt, forward_grad));
}

napi_value PopTransform(const Call& call) {
  if (at::functorch::getDynamicLayerStack().empty()) ThrowRange("no transform is running");
  at::functorch::popDynamicLayerAndDeleteMetadata();
  return nullptr;
}

napi_value TransformDepth(const Call& call) {
  return FromInt(call.env, static_cast<int64_t>(at::functorch::getDynamicLayerStack().size()));
}

/// An argument that names a running level.
int64_t Level(const Call& call, size_t i) {
  const int64_t level = call.Int(i);
  if (level < 1 || level > static_cast<int64_t>(at::functorch::getDynamicLayerStack().size())) {
    ThrowRange("no transform of level " + std::to_string(level) + " is running");
  }
  return level;
}

napi_value AddBatchDim(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const int64_t dim = c10::maybe_wrap_dim(call.Int(1), tensor.dim());
  return FromTensor(call.state, at::functorch::addBatchDim(tensor, dim, Level(call, 2)));
}

napi_value RemoveBatchDim(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const int64_t level = Level(call, 1);
  const int64_t batch_size = call.Int(2);
  const auto* batched = at::functorch::maybeGetBatchedImpl(tensor);
  const int64_t out_dim = c10::maybe_wrap_dim(call.Int(3), tensor.dim() + 1);
  if (batched != nullptr && batched->level() == level) {
    return FromTensor(call.state, at::movedim(batched->value(), batched->bdim(), out_dim));
  }
  // It does not depend on what was batched: the same for each.
  auto sizes = tensor.sizes().vec();
  sizes.insert(sizes.begin() + out_dim, batch_size);
  return FromTensor(call.state, tensor.unsqueeze(out_dim).expand(sizes));
}

napi_value WrapForGrad(const Call& call) {
  return FromTensor(call.state, at::functorch::makeTensorWrapper(call.Tensor(0), Level(call, 1)));
}

napi_value UnwrapForGrad(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const int64_t level = Level(call, 1);
  const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor);
  const bool is_of_level = wrapper != nullptr && wrapper->level() == level;
  return FromTensor(call.state, is_of_level ? wrapper->value() : tensor);
}

napi_value UnwrapDead(const Call& call) { return FromTensor(call.state, at::functorch::unwrapIfDead(call.Tensor(0))); }

/// Lets `requires_grad` be set on the wrapper that a transform has just made; elsewhere libtorch refuses.
napi_value RequireGradInTransform(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const bool before = at::functorch::getInplaceRequiresGradAllowed();
  at::functorch::setInplaceRequiresGradAllowed(true);
  try {
    tensor.set_requires_grad(true);
  } catch (...) {
    at::functorch::setInplaceRequiresGradAllowed(before);
    throw;
  }
  at::functorch::setInplaceRequiresGradAllowed(before);
  return nullptr;
}

napi_value DescribeWrapper(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  const auto describe = [&](const char* kind, std::optional<int64_t> level, int64_t dim, const at::Tensor& value) {
    return FromFields(call.env, {{"kind", FromString(call.env, kind)},
                                 {"level", level ? FromInt(call.env, *level) : Null(call.env)},
                                 {"dim", FromInt(call.env, dim)},
                                 {"value", FromTensor(call.state, value)}});
  };
  if (const auto* batched = at::functorch::maybeGetBatchedImpl(tensor)) {
    return describe("batched", batched->level(), batched->bdim(), batched->value());
  }
  if (const auto* wrapper = at::functorch::maybeGetTensorWrapper(tensor)) {
    return describe("grad", wrapper->level(), -1, wrapper->value());
  }
  return Null(call.env);
}

}  // namespace

void ExportFunctorch(Environment& state, napi_value exports) {
  Export<PushVmap>(state, exports, "pushVmap");
  Export<PushGrad>(state, exports, "pushGrad");
  Export<PushJvp>(state, exports, "pushJvp");
  Export<PopTransform>(state, exports, "popTransform");
  Export<TransformDepth>(state, exports, "transformDepth");
  Export<AddBatchDim>(state, exports, "addBatchDim");
  Export<RemoveBatchDim>(state, exports, "removeBatchDim");
  Export<WrapForGrad>(state, exports, "wrapForGrad");
  Export<UnwrapForGrad>(state, exports, "unwrapForGrad");
  Export<UnwrapDead>(state, exports, "unwrapDead");
  Export<RequireGradInTransform>(state, exports, "requireGradInTransform");
  Export<DescribeWrapper>(state, exports, "describeWrapper");
}

}  // namespace nodetorch
