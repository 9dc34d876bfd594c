/** Pictures of training and its results, as SVG and PNG, and a report of a run. */
export { type DrawBoundingBoxesOptions, drawBoundingBoxes } from './bounding-boxes.js';
export { type ConfusionMatrixOptions, confusionMatrix } from './confusion-matrix.js';
export { type CurvesOptions, curves, type Series } from './curves.js';
export { Figure } from './figure.js';
export { type ImageGridOptions, imageGrid } from './image-grid.js';
export { learningRates } from './learning-rates.js';
export {
  type PrecisionRecallPoints,
  precisionRecallCurve,
  type RatesOptions,
  type RocPoints,
  rocCurve,
} from './rates.js';
export { type Classification, type ReportOptions, report } from './report/index.js';
