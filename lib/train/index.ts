/** A training loop with callbacks and metrics. */
export type { Batch, Batches } from './batches.js';
export { type Callback, FitState, type Logs } from './callback.js';
export * as callbacks from './callbacks.js';
export type { ClassWeight } from './class-weight.js';
export {
  type CrossValidateOptions,
  type CrossValidation,
  crossValidate,
  type TrainAndValidation,
} from './cross-validate.js';
export { History, type HistoryJson, type StopReason } from './history.js';
export type { LearningRateOptions, LearningRates } from './learning-rate.js';
export type { StepOutput } from './meter.js';
export type { DetectionMetric, Detections, GroundTruth, MeanAveragePrecision } from './metrics/detection/index.js';
export * as metrics from './metrics/index.js';
export type { Metric } from './metrics/metric.js';
export type { EvaluateOptions, FitOptions, TrainerOptions } from './options.js';
export type { Schedule } from './schedules.js';
export {
  type Attempt,
  type Dimension,
  type Objective,
  type ParamsOf,
  type ParamValue,
  type Rung,
  type SearchOptions,
  type SearchResults,
  type Space,
  search,
  space,
  type Trial,
} from './search/index.js';
export type { StepResult } from './step.js';
export { type HParam, type ScalarLayout, SummaryWriter, type SummaryWriterOptions } from './tensorboard/index.js';
export { Trainer } from './trainer.js';
