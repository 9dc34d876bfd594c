// The autograd engine as JavaScript needs it.
#pragma once

namespace nodetorch {

/// Makes it the engine of the process.
void InstallEngine();

}  // namespace nodetorch
