/** Pictures of training and its results, as SVG and PNG. */
export { type CurvesOptions, curves, type Series } from './curves.js';
export { Figure } from './figure.js';
export { type ImageGridOptions, imageGrid } from './image-grid.js';
