/** What to measure while training and evaluating: each adds up over batches, on the device. */
export { accuracy } from './accuracy.js';
export { type AgreementOptions, cohenKappa, type KappaOptions, matthewsCorrCoef } from './agreement.js';
export { type CalibrationOptions, calibrationError } from './calibration.js';
export {
  type Average,
  type AverageOptions,
  type ConfusionMatrixOptions,
  confusionMatrix,
  dice,
  f1,
  iou,
  precision,
  recall,
  specificity,
} from './classification.js';
export type { ClassOptions } from './confusion.js';
export { type PrecisionRecallCurve, precisionRecallCurve, type RocCurve, rocCurve } from './curves.js';
export {
  type DetectionMetric,
  type Detections,
  type GroundTruth,
  type MeanAveragePrecision,
  type MeanAveragePrecisionOptions,
  meanAveragePrecision,
} from './detection/index.js';
export { type LikelihoodOptions, logLoss, perplexity } from './likelihood.js';
export { meanMetric } from './mean.js';
export type { Metric } from './metric.js';
export { averagePrecision, rocAuc } from './ranking.js';
export { explainedVariance, mae, mape, mse, r2, rmse } from './regression.js';
