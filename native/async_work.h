// Work off the JavaScript thread, and the promise of its result.
#pragma once

#include <functional>

#include "call.h"

namespace nodetorch {

/// Runs `execute` on a thread of libuv's pool, then `finish`, which makes the result, on this one. The promise that this
/// returns is rejected with what either throws. Where the environment ends first, neither the promise nor `finish` matters.
napi_value RunElsewhere(const Call& call, const char* name, std::function<void()> execute,
                        std::function<napi_value(Environment&)> finish);

}  // namespace nodetorch
