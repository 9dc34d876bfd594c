/** What to measure while training and evaluating: each adds up over batches, on the device. */
export { accuracy } from './accuracy.js';
export {
  type Average,
  type AverageOptions,
  type ConfusionMatrixOptions,
  confusionMatrix,
  f1,
  iou,
  precision,
  recall,
} from './classification.js';
export type { ClassOptions } from './confusion.js';
export {
  type DetectionMetric,
  type Detections,
  type GroundTruth,
  type MeanAveragePrecision,
  type MeanAveragePrecisionOptions,
  meanAveragePrecision,
} from './detection/index.js';
export type { Metric } from './metric.js';
export { averagePrecision, rocAuc } from './ranking.js';
export { mae, mse, r2, rmse } from './regression.js';
