#include "exchange.h"

#include <mutex>
#include <unordered_map>

#include "call.h"

namespace nodetorch {

namespace {

/// What is on its way, by a number that each tensor gets once. It belongs to
/// the process, not to a thread: a tensor outlives the worker that sent it.
class Exchange {
 public:
  uint64_t Put(at::Tensor tensor) {
    std::lock_guard lock(mutex_);
    tensors_.emplace(++last_, std::move(tensor));
    return last_;
  }

  /// The tensor, or an undefined one where the number means nothing (any more).
  at::Tensor Take(double token) {
    std::lock_guard lock(mutex_);
    if (!(token >= 1 && token <= static_cast<double>(last_))) return {};
    const auto found = tensors_.find(static_cast<uint64_t>(token));
    if (found == tensors_.end()) return {};
    at::Tensor tensor = std::move(found->second);
    tensors_.erase(found);
    return tensor;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<uint64_t, at::Tensor> tensors_;
  uint64_t last_ = 0;
};

Exchange& TheExchange() {
  static auto* const exchange = new Exchange;  // never destroyed: a thread may end after the statics
  return *exchange;
}

napi_value Lend(const Call& call) {
  const at::Tensor& tensor = call.Tensor(0);
  // The graph may hold functions of this thread's environment.
  if (tensor.requires_grad()) {
    throw BindingError("torch",
                       "a tensor that requires gradient can't go to "
                       "another thread, use tensor.detach()");
  }
  return FromDouble(call.env, static_cast<double>(TheExchange().Put(tensor.detach())));
}

napi_value Claim(const Call& call) {
  at::Tensor tensor = TheExchange().Take(call.Double(0));
  if (!tensor.defined()) ThrowRange("no tensor is on its way under this number: each can be claimed once");
  return FromTensor(call.state, std::move(tensor));
}

/// Drops what nobody will claim.
napi_value Withdraw(const Call& call) {
  TheExchange().Take(call.Double(0));
  return nullptr;
}

}  // namespace

void ExportExchange(Environment& state, napi_value exports) {
  Export<Lend>(state, exports, "lend");
  Export<Claim>(state, exports, "claim");
  Export<Withdraw>(state, exports, "withdraw");
}

}  // namespace nodetorch
