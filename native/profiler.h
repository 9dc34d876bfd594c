// torch.profiler: libtorch's Kineto profiler, named regions, and where in
// JavaScript an operator was called.
#pragma once

#include <node_api.h>

#include <memory>
#include <string>

#include "environment.h"
#include "slots.h"

namespace at {
struct RecordFunction;
}

namespace torch::autograd::profiler {
struct ProfilerResult;
}

namespace nodetorch {

/// What one environment has of the profiler. Kineto has one profile at a time
/// in a process, which belongs to the environment that prepared it; regions are
/// any environment's.
class Profiler {
 public:
  enum class Phase { kIdle, kPrepared, kRecording };

  explicit Profiler(Environment& state);
  ~Profiler();
  Profiler(const Profiler&) = delete;
  Profiler& operator=(const Profiler&) = delete;

  void Prepare(int64_t activities, int64_t options, const std::string& trace_id);
  void Start();
  /// Ends every open region and the profile. A profile that was only prepared
  /// is started before.
  std::unique_ptr<torch::autograd::profiler::ProfilerResult> Stop();
  /// Drops what runs, for good: the thread or the process is ending. A process
  /// that ended with a profile open would touch parts of Kineto that are gone.
  void Close();

  Phase phase() const { return phase_; }

  Slots<std::shared_ptr<at::RecordFunction>> regions;
  Slots<std::shared_ptr<torch::autograd::profiler::ProfilerResult>> results;

 private:
  struct Settings;

  void EndRegions();
  std::unique_ptr<torch::autograd::profiler::ProfilerResult> Disable();

  Environment& state_;
  Phase phase_ = Phase::kIdle;
  bool closed_ = false;
  std::unique_ptr<Settings> settings_;
};

/// Marks an operator's call with the JavaScript lines that it comes from, while
/// a profile asks for that.
class CallSite {
 public:
  explicit CallSite(Environment& state) {
    if (state.call_sites != nullptr) Enter(state);
  }

 private:
  void Enter(Environment& state);

  std::shared_ptr<at::RecordFunction> mark_;
};

void ExportProfiler(Environment& state, napi_value exports);

}  // namespace nodetorch
