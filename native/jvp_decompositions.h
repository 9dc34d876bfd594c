// Derivatives of some backward operators, for forward mode over reverse mode: libtorch leaves them to be written in its
// scripting language, which Python does when it starts.
#pragma once

namespace nodetorch {

/// Registers them at the first call, which compiles them; for whatever begins forward mode.
void RegisterJvpDecompositions();

}  // namespace nodetorch
