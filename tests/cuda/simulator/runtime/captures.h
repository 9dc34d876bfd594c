// Captures of streams into graphs. Everything here expects the lock to be held.
#pragma once

#include "state.h"

namespace simulator {

/// Adds work to a capturing stream's graph, after what the stream holds.
void AddNode(Stream& stream, const std::string& name, std::function<void()> run);

/// Keeps memory as it is, for the capture's end.
void Save(Capture& capture, void* data, size_t size);

/// Makes the stream wait for the event, which takes it into the event's capture.
cudaError_t WaitInCapture(Stream& stream, const Event& event);

/// The error of a call that is never allowed while a stream of the device captures.
cudaError_t CheckNoCapture(int device, const char* what);

}  // namespace simulator
