#include "async_work.h"

#include <exception>

namespace nodetorch {

namespace {

struct Work {
  Environment& state;
  std::function<void()> execute;
  std::function<napi_value(Environment&)> finish;
  napi_deferred deferred = nullptr;
  napi_async_work work = nullptr;
  std::exception_ptr failure;
};

void Execute(napi_env, void* data) {
  auto* work = static_cast<Work*>(data);
  try {
    work->execute();
  } catch (...) {
    work->failure = std::current_exception();
  }
}

void Finish(napi_env env, napi_status status, void* data) {
  const std::unique_ptr<Work> work(static_cast<Work*>(data));
  napi_delete_async_work(env, work->work);
  if (status == napi_cancelled) return;  // the environment is ending
  try {
    if (work->failure) std::rethrow_exception(work->failure);
    napi_resolve_deferred(env, work->deferred, work->finish(work->state));
  } catch (...) {
    ThrowAsJs(work->state);
    napi_value error = nullptr;
    napi_get_and_clear_last_exception(env, &error);
    napi_reject_deferred(env, work->deferred, error);
  }
}

}  // namespace

napi_value RunElsewhere(const Call& call, const char* name, std::function<void()> execute,
                        std::function<napi_value(Environment&)> finish) {
  auto work = std::make_unique<Work>(Work{call.state, std::move(execute), std::move(finish), nullptr, nullptr, nullptr});
  napi_value promise = nullptr;
  Check(call.env, napi_create_promise(call.env, &work->deferred, &promise));
  Check(call.env, napi_create_async_work(call.env, nullptr, FromString(call.env, name), Execute, Finish, work.get(),
                                         &work->work));
  Check(call.env, napi_queue_async_work(call.env, work->work));
  work.release();
  return promise;
}

}  // namespace nodetorch
