/** torch.profiler. See https://pytorch.org/docs/stable/profiler.html */
export { kinetoAvailable, ProfilerActivity, supportedActivities } from './activities.js';
export { FunctionEvent, FunctionEventAvg, Interval, type Kernel } from './event.js';
export { EventList, type KeyAveragesOptions, type StackMetric } from './event-list.js';
export type { TimeUnit } from './format.js';
export type { ExperimentalConfig, ProfileOptions } from './options.js';
export { Profile, profile } from './profile.js';
export { recordFunction } from './regions.js';
export { ProfilerAction, type Schedule, type ScheduleOptions, schedule } from './schedule.js';
export type { SortKey, TableOptions } from './table.js';
export { type TraceHandlerOptions, tensorboardTraceHandler } from './tensorboard.js';
