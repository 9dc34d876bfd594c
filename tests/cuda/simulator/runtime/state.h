// The simulated runtime's objects. CUDA's opaque handles are pointers to them.
#pragma once

#include <cuda.h>
#include <cuda_runtime_api.h>

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace simulator {

/// Guards every object here. Never held while work runs.
std::mutex& Mutex();
using Lock = std::lock_guard<std::mutex>;

/// Remembers an error for cudaGetLastError, as every function of the runtime does, and hands it on.
cudaError_t Fail(cudaError_t error, const std::string& why = "");

// Devices

int DeviceCount();
size_t DeviceMemory();
int& CurrentDevice();
bool IsDevice(int index);

/// A value of the environment, or what stands in for it.
std::string Setting(const char* name, const char* otherwise);
void Log(const std::string& kind, const std::string& name, const std::string& rest = "");

// Memory

enum class MemoryKind { kDevice, kHost, kRegistered };

struct Allocation {
  char* base;
  size_t size;
  int device;
  MemoryKind kind;
};

/// The allocation that holds the address, if one does.
bool FindAllocation(const void* address, Allocation& found);
/// Whether all of the range is mapped: what a capture saved may have been freed since.
bool IsMapped(const void* address, size_t size);

// Streams, events, graphs

struct Node {
  std::function<void()> run;
  std::string name;
  std::vector<std::shared_ptr<Node>> after;
};
using Nodes = std::vector<std::shared_ptr<Node>>;

/// An object that graphs keep alive, with a function to call when none does.
struct UserObject {
  void* data;
  cudaHostFn_t destroy;
  ~UserObject() { destroy(data); }
};

struct Graph {
  Nodes nodes;
  std::vector<std::shared_ptr<UserObject>> kept;
  std::vector<cudaGraphNode_t> handles;
};

struct GraphExec {
  Nodes nodes;
  std::vector<std::shared_ptr<UserObject>> kept;
};

struct Stream;

struct Saved {
  char* data;
  std::string bytes;
};

struct Capture {
  unsigned long long id;
  cudaStreamCaptureMode mode;
  std::thread::id thread;
  Stream* origin;
  Graph* graph;
  bool owns_graph = true;
  bool valid = true;
  std::set<Stream*> streams;
  std::vector<Saved> saved;
};

struct Stream {
  int device;
  unsigned flags;
  int priority;
  bool legacy = false;
  std::shared_ptr<Capture> capture;
  Nodes last;                            // what the next captured work comes after
  std::vector<cudaGraphNode_t> handles;  // the same as handles, for cudaStreamGetCaptureInfo
};

struct Event {
  unsigned flags;
  int device;
  bool recorded = false;
  double milliseconds = 0;
  std::shared_ptr<Capture> capture;  // the one it was last recorded in
  Nodes last;
};

struct Range {
  void* data;
  size_t size;
};

Stream* FindStream(cudaStream_t handle);

/// Runs work, in a stream's order. In a capture it is recorded as well, and the memory that it writes is put back at
/// the capture's end; with `run_in_capture` false it is only recorded, as must be what can't be undone.
cudaError_t Submit(cudaStream_t stream, const std::string& name, const std::vector<Range>& writes,
                   std::function<void()> run, bool run_in_capture = true);

/// The error of a call that no capture allows, such as a wait, if there is a capture that forbids it to this thread;
/// the capture is lost then.
cudaError_t CheckUnsafe(const char* what);
/// The same for a call that waits for a stream.
cudaError_t CheckWait(cudaStream_t stream, const char* what);

}  // namespace simulator
