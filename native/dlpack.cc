#include "dlpack.h"

#include <ATen/DLConvertor.h>

#include "call.h"

namespace nodetorch {

namespace {

/// Tells capsules from other addons' externals. A library that makes capsules for us uses the same two numbers.
constexpr napi_type_tag kTag = {0x646c7061636b0000, 0x6e6f6465746f7263};

/// What an external holds: the tensor until someone takes it over.
struct Capsule {
  DLManagedTensor* managed;
};

void Free(Capsule* capsule) {
  if (capsule->managed != nullptr && capsule->managed->deleter != nullptr) capsule->managed->deleter(capsule->managed);
  delete capsule;
}

napi_value ToDlpack(const Call& call) {
  const at::Tensor tensor = call.Tensor(0);
  if (tensor.requires_grad()) {
    throw BindingError("torch", "can't export tensors that require gradient, use tensor.detach()");
  }
  if (tensor.is_conj() || tensor.is_neg()) {
    throw BindingError("torch", "can't export tensors with the conjugate or negative bit set, use tensor.resolveConj().resolveNeg()");
  }
  if (tensor.layout() != at::kStrided || !tensor.has_storage()) {
    throw BindingError("torch", "can't export tensors with a layout other than torch.strided");
  }
  auto capsule = std::make_unique<Capsule>(Capsule{at::toDLPack(tensor)});
  napi_value external = nullptr;
  Check(call.env, napi_create_external(
                      call.env, capsule.get(), [](napi_env, void* data, void*) { Free(static_cast<Capsule*>(data)); }, nullptr,
                      &external));
  capsule.release();
  Check(call.env, napi_type_tag_object(call.env, external, &kTag));
  return external;
}

napi_value FromDlpack(const Call& call) {
  napi_valuetype type = napi_undefined;
  Check(call.env, napi_typeof(call.env, call[0], &type));
  bool is_capsule = false;
  if (type == napi_external) Check(call.env, napi_check_object_type_tag(call.env, call[0], &kTag, &is_capsule));
  if (!is_capsule) ThrowType("a DLPack capsule is needed, got " + DescribeValue(call.env, call[0]));
  void* data = nullptr;
  Check(call.env, napi_get_value_external(call.env, call[0], &data));
  auto& capsule = *static_cast<Capsule*>(data);
  if (capsule.managed == nullptr) {
    throw BindingError("torch", "this DLPack capsule was used already: make another by toDlpack(tensor)");
  }
  at::Tensor tensor = at::fromDLPack(capsule.managed);
  capsule.managed = nullptr;
  return FromTensor(call.state, std::move(tensor));
}

/// `[type, index]` as DLPack numbers devices.
napi_value DlpackDevice(const Call& call) {
  DLManagedTensor* managed = at::toDLPack(call.Tensor(0).detach());
  const DLDevice device = managed->dl_tensor.device;
  managed->deleter(managed);
  return FromInts(call.env, {static_cast<int64_t>(device.device_type), static_cast<int64_t>(device.device_id)});
}

}  // namespace

void ExportDlpack(Environment& state, napi_value exports) {
  Export<ToDlpack>(state, exports, "toDlpack");
  Export<FromDlpack>(state, exports, "fromDlpack");
  Export<DlpackDevice>(state, exports, "dlpackDevice");
}

}  // namespace nodetorch
