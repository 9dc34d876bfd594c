#include "cuda/nvtx.h"

#include <nvtx3/nvToolsExt.h>

#include "call.h"

namespace nodetorch::cuda {

namespace {

napi_value NvtxRangePush(const Call& call) { return FromInt(call.env, nvtxRangePushA(call.String(0).c_str())); }

napi_value NvtxRangePop(const Call& call) { return FromInt(call.env, nvtxRangePop()); }

napi_value NvtxRangeStart(const Call& call) {
  return FromDouble(call.env, static_cast<double>(nvtxRangeStartA(call.String(0).c_str())));
}

napi_value NvtxRangeEnd(const Call& call) {
  nvtxRangeEnd(static_cast<nvtxRangeId_t>(call.Int(0)));
  return nullptr;
}

napi_value NvtxMark(const Call& call) {
  nvtxMarkA(call.String(0).c_str());
  return nullptr;
}

}  // namespace

void ExportNvtx(Environment& state, napi_value exports) {
  Export<NvtxRangePush>(state, exports, "nvtxRangePush");
  Export<NvtxRangePop>(state, exports, "nvtxRangePop");
  Export<NvtxRangeStart>(state, exports, "nvtxRangeStart");
  Export<NvtxRangeEnd>(state, exports, "nvtxRangeEnd");
  Export<NvtxMark>(state, exports, "nvtxMark");
}

}  // namespace nodetorch::cuda
