// CPU tensors over the memory of the simulated device's tensors.
#pragma once

#include <ATen/core/Tensor.h>
#include <ATen/core/ivalue.h>
#include <c10/core/CPUAllocator.h>

#include <functional>
#include <unordered_map>

namespace simulator {

/// The memory of a dense tensor that has no gaps and overlaps.
struct Memory {
  void* data;
  size_t bytes;
};

inline Memory MemoryOf(const at::Tensor& tensor) {
  return {tensor.numel() == 0 ? nullptr : tensor.mutable_data_ptr(), tensor.nbytes()};
}

/// Makes aliases; tensors that share storage have aliases that do.
class Aliases {
 public:
  /// A CPU tensor with the memory, sizes and strides of a tensor. Where a kernel resizes it, it moves to new memory.
  at::Tensor Of(const at::Tensor& tensor) {
    if (!tensor.defined()) return tensor;
    if (tensor.layout() == at::kSparse) return OfSparse(tensor);
    if (tensor.layout() != at::kStrided) return OfCompressed(tensor);
    const auto& source = *tensor.unsafeGetTensorImpl();
    auto impl = c10::make_intrusive<c10::TensorImpl>(StorageOf(tensor), c10::DispatchKeySet(c10::DispatchKey::CPU),
                                                     tensor.dtype());
    impl->set_sizes_and_strides(source.sizes(), source.strides(), source.storage_offset());
    impl->_set_conj(tensor.is_conj());
    impl->_set_neg(tensor.is_neg());
    if (source.is_wrapped_number()) impl->set_wrapped_number(true);
    return at::Tensor(std::move(impl));
  }

  /// Whether a tensor's alias has left the tensor's memory.
  bool HasMoved(const at::Tensor& tensor, const at::Tensor& alias) const {
    return alias.storage().data() != tensor.storage().data();
  }

 private:
  c10::Storage StorageOf(const at::Tensor& tensor) {
    auto* original = tensor.storage().unsafeGetStorageImpl();
    auto& storage = storages_[original];
    if (!storage) {
      storage = c10::make_intrusive<c10::StorageImpl>(c10::StorageImpl::use_byte_size_t(), original->nbytes(),
                                                      at::DataPtr(original->mutable_data(), at::kCPU),
                                                      c10::GetCPUAllocator(), /*resizable=*/true);
    }
    return c10::Storage(storage);
  }

  at::Tensor OfSparse(const at::Tensor& tensor);
  at::Tensor OfCompressed(const at::Tensor& tensor);

  std::unordered_map<const c10::StorageImpl*, c10::intrusive_ptr<c10::StorageImpl>> storages_;
};

/// Calls the function on every tensor of a value, and gives a value with what it returns in their place.
c10::IValue MapTensors(const c10::IValue& value, const std::function<at::Tensor(const at::Tensor&)>& function);

}  // namespace simulator
