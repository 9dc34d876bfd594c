// Large blocks of main memory, kept for the next tensor of the same size.
#pragma once

namespace nodetorch {

/// Makes tensors on the CPU take large blocks from a cache. A training step asks for the same sizes again and again;
/// given back to the system in between, each block's pages are mapped and cleared anew, which on a small network is a
/// fifth of the step. Small blocks go the usual way. Once for the process.
void InstallCpuAllocator();

}  // namespace nodetorch
