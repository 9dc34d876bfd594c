/** A training loop with callbacks and metrics. */
export type { Batch, Batches } from './batches.js';
export { type Callback, FitState, type Logs } from './callback.js';
export * as callbacks from './callbacks.js';
export { History, type HistoryJson, type StopReason } from './history.js';
export type { DetectionMetric, Detections, GroundTruth, MeanAveragePrecision } from './metrics/detection/index.js';
export * as metrics from './metrics/index.js';
export type { Metric } from './metrics/metric.js';
export { type FitOptions, Trainer, type TrainerOptions } from './trainer.js';
