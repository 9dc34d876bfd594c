// Blocks of main memory, kept for the next tensor of their size.
#pragma once

namespace nodetorch {

/// Makes tensors on the CPU take their memory from blocks that earlier ones gave back. A training step asks for the same
/// sizes again and again: large blocks, given back to the system, would be mapped and cleared anew each time, which on a
/// small network is a fifth of the step; small ones cost a small operator a tenth of its time in malloc. Once for the
/// process.
void InstallCpuAllocator();

/// Whether the profiler hears of the blocks that threads take and give back while it runs there.
void ReportCpuMemory(bool enabled);

}  // namespace nodetorch
