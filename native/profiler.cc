#include "profiler.h"

#include <ATen/Version.h>
#include <ATen/record_function.h>
#include <torch/csrc/autograd/profiler_kineto.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <unordered_map>

#include "call.h"
#include "convert.h"
#include "cpu_allocator.h"
#include "js_function.h"

namespace torch::autograd::profiler {
// Declared in a header that asks for Kineto's own, which are not on every
// compiler's path.
TORCH_API void addMetadataJson(const std::string& key, const std::string& value);
}  // namespace torch::autograd::profiler

namespace nodetorch {

namespace kineto = torch::autograd::profiler;
using torch::profiler::impl::ActivityType;

namespace {

/// Bits of what JavaScript asks for; binding.d.ts has the same.
constexpr int64_t kCpu = 1;
constexpr int64_t kCuda = 2;
enum Option : int64_t {
  kRecordShapes = 1,
  kProfileMemory = 2,
  kWithFlops = 4,
  kWithModules = 8,
  kCaptureOverloadNames = 16,
  kEnableCudaSyncEvents = 32,
  kAllOptions = 63,
};

/// Whose profile is prepared or recorded, in the whole process: Kineto would
/// drop a first one for a second.
std::atomic<const Profiler*> holder = nullptr;

std::set<ActivityType> ToActivities(int64_t bits) {
  if (bits < 1 || bits > (kCpu | kCuda)) ThrowRange("no activities have the number " + std::to_string(bits));
  std::set<ActivityType> activities;
  if (bits & kCpu) activities.insert(ActivityType::CPU);
  if (bits & kCuda) activities.insert(ActivityType::CUDA);
  return activities;
}

/// A name that a trace can hold: Kineto writes it as it is, and a double quote
/// would end it.
std::string ForTrace(std::string name) {
  std::replace(name.begin(), name.end(), '"', '\'');
  return name;
}

/// A profile that ends while operators are still running would leave their ends
/// nowhere to go.
void RefuseInsideOperators(const Environment& state, const char* what) {
  if (state.js_depth == 0) return;
  throw BindingError("torch", std::string("a profile can't be ") + what +
                                  " inside a hook or a function that an "
                                  "operator or backward calls: do it outside");
}

}  // namespace

struct Profiler::Settings {
  torch::profiler::impl::ProfilerConfig config;
  std::set<ActivityType> activities;
};

Profiler::Profiler(Environment& state) : state_(state) {}

Profiler::~Profiler() { Close(); }

void Profiler::Close() {
  closed_ = true;
  EndRegions();
  if (phase_ == Phase::kIdle) return;
  try {
    if (phase_ == Phase::kPrepared) kineto::enableProfiler(settings_->config, settings_->activities);
    Disable();
  } catch (...) {
    // Nobody is left to tell.
  }
}

void Profiler::EndRegions() {
  regions.ForEach([](double, std::shared_ptr<at::RecordFunction>& region) { region.reset(); });
}

void Profiler::Prepare(int64_t activities, int64_t options, const std::string& trace_id) {
  RefuseInsideOperators(state_, "started");
  if (closed_)
    throw BindingError("torch",
                       "the process or the worker thread is ending: "
                       "it can't be profiled any more");
  if (options < 0 || options > kAllOptions) ThrowRange("no options have the number " + std::to_string(options));
  const std::set<ActivityType> wanted = ToActivities(activities);
  if (phase_ != Phase::kIdle) {
    throw BindingError("torch",
                       "a profile is running already: stop it first, "
                       "since one thread has one profile at a time");
  }
  const Profiler* none = nullptr;
  if (!holder.compare_exchange_strong(none, this)) {
    throw BindingError("torch",
                       "another thread of this process has a profile running: "
                       "wait until it has stopped, since a process "
                       "has one profile at a time");
  }
  try {
    torch::profiler::impl::ExperimentalConfig experimental;
    experimental.capture_overload_names = (options & kCaptureOverloadNames) != 0;
    experimental.enable_cuda_sync_events = (options & kEnableCudaSyncEvents) != 0;
    settings_ = std::make_unique<Settings>(
        Settings{torch::profiler::impl::ProfilerConfig(
                     torch::profiler::impl::ProfilerState::KINETO, (options & (kRecordShapes | kWithFlops)) != 0,
                     (options & kProfileMemory) != 0, /*with_stack=*/false, (options & kWithFlops) != 0,
                     (options & kWithModules) != 0, experimental, trace_id),
                 wanted});
    kineto::prepareProfiler(settings_->config, wanted);
  } catch (...) {
    holder = nullptr;
    throw;
  }
  phase_ = Phase::kPrepared;
}

void Profiler::Start() {
  RefuseInsideOperators(state_, "started");
  if (phase_ == Phase::kIdle) throw BindingError("torch", "no profile was prepared: start one");
  if (phase_ == Phase::kRecording) throw BindingError("torch", "this profile is recording already");
  kineto::enableProfiler(settings_->config, settings_->activities);
  phase_ = Phase::kRecording;
  if (settings_->config.profile_memory) ReportCpuMemory(true);
}

std::unique_ptr<kineto::ProfilerResult> Profiler::Stop() {
  RefuseInsideOperators(state_, "stopped");
  if (phase_ == Phase::kIdle) throw BindingError("torch", "no profile is running: it was stopped, or never started");
  // Kineto has no way back from a preparation but through a recording.
  if (phase_ == Phase::kPrepared) Start();
  // A region that ended later would write its end where the profile no longer
  // is.
  EndRegions();
  return Disable();
}

std::unique_ptr<kineto::ProfilerResult> Profiler::Disable() {
  ReportCpuMemory(false);
  phase_ = Phase::kIdle;
  try {
    auto result = kineto::disableProfiler();
    holder = nullptr;
    return result;
  } catch (...) {
    holder = nullptr;
    throw;
  }
}

void CallSite::Enter(Environment& state) {
  auto mark = std::make_shared<at::RecordFunction>(at::RecordScope::FUNCTION);
  if (!mark->isActive()) return;
  const HandleScope scope(state.env);
  napi_value source = nullptr;
  napi_value undefined = nullptr;
  napi_value site = nullptr;
  napi_value id = nullptr;
  napi_value line = nullptr;
  napi_get_undefined(state.env, &undefined);
  napi_get_reference_value(state.env, state.call_sites, &source);
  const bool is_known = napi_call_function(state.env, undefined, source, 0, nullptr, &site) == napi_ok &&
                        napi_get_element(state.env, site, 0, &id) == napi_ok &&
                        napi_get_element(state.env, site, 1, &line) == napi_ok;
  if (!is_known) {
    // An operator's call doesn't fail for want of its line.
    napi_get_and_clear_last_exception(state.env, &undefined);
    return;
  }
  mark->setDebugHandle(ToInt(state.env, id, "a call's number"));
  const std::string text = ForTrace(ToString(state.env, line, "a call's line"));
  mark->before(std::string_view(text));
  mark_ = std::move(mark);
}

namespace {

napi_value ProfilerPrepare(const Call& call) {
  call.state.profiler->Prepare(call.Int(0), call.Int(1), call.String(2));
  return nullptr;
}

napi_value ProfilerStart(const Call& call) {
  call.state.profiler->Start();
  return nullptr;
}

napi_value ProfilerStop(const Call& call) {
  Profiler& profiler = *call.state.profiler;
  return FromDouble(call.env, profiler.results.Add(profiler.Stop()));
}

napi_value ProfilerClose(const Call& call) {
  call.state.profiler->Close();
  return nullptr;
}

napi_value ProfilerToggle(const Call& call) {
  const bool enable = call.Bool(0);
  const std::set<ActivityType> activities = ToActivities(call.Int(1));
  if (call.state.profiler->phase() != Profiler::Phase::kRecording) {
    throw BindingError("torch", "no profile is recording: collection can be switched while one is");
  }
  RefuseInsideOperators(call.state, "switched");
  kineto::toggleCollectionDynamic(enable, activities);
  return nullptr;
}

napi_value ProfilerAddMetadata(const Call& call) {
  const std::string key = call.String(0);
  const std::string json = call.String(1);
  if (call.state.profiler->phase() == Profiler::Phase::kIdle) {
    throw BindingError("torch",
                       "no profile is running to add metadata to: add "
                       "them between its start and its end");
  }
  kineto::addMetadataJson(key, json);
  return nullptr;
}

kineto::ProfilerResult& ToResult(const Call& call) {
  const auto* slot = call.state.profiler->results.Find(call.Double(0));
  if (slot == nullptr || *slot == nullptr) ThrowType("this profile's results have been released");
  return **slot;
}

/// Numbers of an event, in the order of `ProfilerField` in binding.d.ts.
constexpr size_t kFields = 18;
constexpr double kAsync = 1;
constexpr double kHidden = 2;
constexpr double kUserAnnotation = 4;

bool IsUserAnnotation(const kineto::KinetoEvent& event) {
  // libkineto's USER_ANNOTATION and GPU_USER_ANNOTATION, whose header is not on
  // every compiler's path.
  return event.activityType() == 1 || event.activityType() == 2;
}

/// Scalars and lists of them, as Kineto keeps arguments that are no tensors;
/// null for the others.
napi_value FromConcreteInput(Environment& state, const c10::IValue& value) {
  const bool is_plain = value.isInt() || value.isDouble() || value.isBool() || value.isString() || value.isIntList() ||
                        value.isDoubleList() || value.isBoolList();
  return is_plain ? FromIValue(state, c10::IValue(value)) : Null(state.env);
}

napi_value ProfilerEvents(const Call& call) {
  kineto::ProfilerResult& result = ToResult(call);
  const auto& events = result.events();
  const napi_env env = call.env;

  std::unordered_map<std::string, double> index_of;
  std::vector<std::string> names;
  const auto intern = [&](const std::string& name) {
    const auto [found, is_new] = index_of.try_emplace(name, static_cast<double>(names.size()));
    if (is_new) names.push_back(name);
    return found->second;
  };

  void* memory = nullptr;
  napi_value buffer = nullptr;
  const size_t count = events.size() * kFields;
  if (napi_create_arraybuffer(env, count * sizeof(double), &memory, &buffer) != napi_ok) ThrowPending(call.state);
  napi_value numbers = nullptr;
  Check(env, napi_create_typedarray(env, napi_float64_array, count, buffer, 0, &numbers));
  auto* to = static_cast<double*>(memory);
  // Differences first: the times themselves are beyond what a double holds
  // exactly.
  const auto since = [&](uint64_t ns) {
    return static_cast<double>(static_cast<int64_t>(ns) - static_cast<int64_t>(result.trace_start_ns()));
  };
  for (const auto& event : events) {
    *to++ = intern(event.name());
    *to++ = intern(event.overload_name());
    *to++ = since(event.startNs());
    *to++ = since(event.endNs());
    *to++ = static_cast<double>(event.startThreadId());
    *to++ = static_cast<double>(event.endThreadId());
    *to++ = static_cast<double>(event.fwdThreadId());
    *to++ = static_cast<double>(event.correlationId());
    *to++ = static_cast<double>(event.linkedCorrelationId());
    *to++ = event.scope();
    *to++ = static_cast<double>(event.sequenceNr());
    *to++ = static_cast<double>(event.deviceType());
    *to++ = event.deviceIndex();
    *to++ = static_cast<double>(event.deviceResourceId());
    *to++ = static_cast<double>(event.nBytes());
    *to++ = static_cast<double>(event.flops());
    *to++ = (event.isAsync() ? kAsync : 0) + (event.isHiddenEvent() ? kHidden : 0) +
            (IsUserAnnotation(event) ? kUserAnnotation : 0);
    *to++ = static_cast<double>(event.debugHandle());
  }

  const napi_value inputs = FromEach(env, events.size(), [&](size_t i) {
    const auto& event = events[i];
    if (!event.hasShapes()) return Null(env);
    const auto shapes = event.shapes();
    const auto dtypes = event.dtypes();
    const auto concrete = event.concreteInputs();
    return FromFields(
        env, {{"shapes", FromEach(env, shapes.size(), [&](size_t j) { return FromInts(env, shapes[j]); })},
              {"dtypes", FromEach(env, dtypes.size(), [&](size_t j) { return FromString(env, dtypes[j]); })},
              {"concrete",
               FromEach(env, concrete.size(), [&](size_t j) { return FromConcreteInput(call.state, concrete[j]); })}});
  });
  return FromFields(env, {{"names", FromEach(env, names.size(), [&](size_t i) { return FromString(env, names[i]); })},
                          {"numbers", numbers},
                          {"inputs", inputs}});
}

napi_value ProfilerSave(const Call& call) {
  kineto::ProfilerResult& result = ToResult(call);
  result.save(call.String(1));
  return nullptr;
}

napi_value ProfilerRelease(const Call& call) {
  std::shared_ptr<kineto::ProfilerResult> released;
  call.state.profiler->results.Take(call.Double(0), released);
  return nullptr;
}

napi_value KinetoAvailable(const Call& call) {
  // What Python compiles in; the flags that libtorch was built with tell.
  return FromBool(call.env, at::get_cxx_flags().find("-DUSE_KINETO") != std::string::npos);
}

napi_value RegionEnter(const Call& call) {
  const std::string name = ForTrace(call.String(0));
  auto region = std::make_shared<at::RecordFunction>(at::RecordScope::USER_SCOPE);
  if (!region->isActive()) return FromDouble(call.env, 0);
  region->before(std::string_view(name));
  return FromDouble(call.env, call.state.profiler->regions.Add(std::move(region)));
}

napi_value RegionExit(const Call& call) {
  std::shared_ptr<at::RecordFunction> region;
  call.state.profiler->regions.Take(call.Double(0), region);
  return nullptr;
}

napi_value SetCallSites(const Call& call) {
  napi_ref& held = call.state.call_sites;
  if (held != nullptr) napi_delete_reference(call.env, held);
  held = nullptr;
  if (!call.Has(0)) return nullptr;
  napi_valuetype type = napi_undefined;
  Check(call.env, napi_typeof(call.env, call[0], &type));
  if (type != napi_function) ThrowType("argument 1 must be a function, got " + DescribeValue(call.env, call[0]));
  Check(call.env, napi_create_reference(call.env, call[0], 1, &held));
  return nullptr;
}

}  // namespace

void ExportProfiler(Environment& state, napi_value exports) {
  state.profiler = std::make_shared<Profiler>(state);
  Export<ProfilerPrepare>(state, exports, "profilerPrepare");
  Export<ProfilerStart>(state, exports, "profilerStart");
  Export<ProfilerStop>(state, exports, "profilerStop");
  Export<ProfilerClose>(state, exports, "profilerClose");
  Export<ProfilerToggle>(state, exports, "profilerToggle");
  Export<ProfilerAddMetadata>(state, exports, "profilerAddMetadata");
  Export<ProfilerEvents>(state, exports, "profilerEvents");
  Export<ProfilerSave>(state, exports, "profilerSave");
  Export<ProfilerRelease>(state, exports, "profilerRelease");
  Export<KinetoAvailable>(state, exports, "kinetoAvailable");
  Export<RegionEnter>(state, exports, "regionEnter");
  Export<RegionExit>(state, exports, "regionExit");
  Export<SetCallSites>(state, exports, "setCallSites");
}

}  // namespace nodetorch
