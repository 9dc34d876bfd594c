// Frees tensors that JavaScript can't reach any more before a device runs out of memory.
#pragma once

namespace nodetorch::cuda {

/// Tells libtorch's allocator to ask, whenever none of the blocks that it keeps will do.
void WatchMemory();

}  // namespace nodetorch::cuda
