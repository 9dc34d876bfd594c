// What the simulated runtime offers beyond CUDA's own functions: to the operators, which submit work to its streams.
#pragma once

#include <cstddef>

extern "C" {

/// Whether what is submitted to the stream is captured. An invalidated capture counts.
int nodetorch_simulated_capturing(void* stream);

/// Keeps the memory as it is now, to put it back when the stream's capture ends: while it captures, work runs so that
/// the host learns shapes and values of a sensible kind, and is undone.
void nodetorch_simulated_save(void* stream, void* data, size_t bytes);

/// Adds work to the stream's capture; `destroy` is called when no graph holds it any more. Returns a cudaError_t.
int nodetorch_simulated_record(void* stream, const char* name, void (*run)(void*), void* data, void (*destroy)(void*));

/// A line about an operator for the log that NODETORCH_SIMULATED_LOG names.
void nodetorch_simulated_log(const char* kind, const char* name);
}
