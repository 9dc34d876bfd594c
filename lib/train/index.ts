/** A training loop with callbacks and metrics. */
export { type Callback, FitState, type Logs } from './callback.js';
export * as callbacks from './callbacks.js';
export { History, type HistoryJson, type StopReason } from './history.js';
export type { Metric } from './metrics.js';
export * as metrics from './metrics.js';
export { type Batch, type Batches, type FitOptions, Trainer, type TrainerOptions } from './trainer.js';
