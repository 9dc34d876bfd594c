export {
  type CaptureErrorMode,
  type CaptureOptions,
  CUDAGraph,
  type GraphOptions,
  type GraphPool,
  graph,
  graphPoolHandle,
  isCurrentStreamCapturing,
} from './graph.js';
export { type GraphedStep, type GraphStepOptions, graphStep } from './graph-step.js';
export { type GraphedCallable, type GraphedCallablesOptions, makeGraphedCallables } from './graphed-callables.js';
