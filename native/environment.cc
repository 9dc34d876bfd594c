#include "environment.h"

#include "js_function.h"
#include "optim/optimizer.h"
#include "serialize.h"

namespace nodetorch {

namespace {
thread_local Environment* environment_of_thread = nullptr;
}

Environment::Environment(napi_env env, std::shared_ptr<SharedTables> shared)
    : env(env), thread(std::this_thread::get_id()), shared(std::move(shared)), graveyard(std::make_shared<Graveyard>()) {
  environment_of_thread = this;
}

Environment::~Environment() {
  profiler.reset();
  environment_of_thread = nullptr;
  // What is shared may live longer, with another addon's environment.
  if (reclaimer != nullptr) shared->reclaim = nullptr;
  // Functions that graphs still hold outlive this environment; they must not touch it any more.
  std::lock_guard lock(graveyard->mutex);
  graveyard->closed = true;
}

Environment* Environment::OfThread() { return environment_of_thread; }

Environment& Environment::Of(napi_env env) {
  void* data = nullptr;
  napi_get_instance_data(env, &data);
  return *static_cast<Environment*>(data);
}

void Environment::AdjustExternal(int64_t change) {
  constexpr int64_t kStep = 1 << 20;
  pending_external += change;
  if (pending_external > -kStep && pending_external < kStep) return;
  int64_t now = 0;
  napi_adjust_external_memory(env, pending_external, &now);
  pending_external = 0;
}

void Environment::Release(double handle) {
  TensorEntry entry;
  if (!tensors.Take(handle, entry) || entry.charged == 0) return;
  if (entry.weak != nullptr) napi_delete_reference(env, entry.weak);
  if (entry.tensor.is_cuda()) shared->collectable_cuda_bytes -= static_cast<int64_t>(entry.tensor.storage().nbytes());
  AdjustExternal(-entry.charged);
}

}  // namespace nodetorch
