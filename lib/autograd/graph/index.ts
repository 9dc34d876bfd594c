/** torch.autograd.graph. See https://pytorch.org/docs/stable/autograd.html#autograd-graph */
export { type GradientEdge, getGradientEdge } from './edge.js';
export { type MultiGradHookOptions, registerMultiGradHook } from './multi-grad.js';
export { Node } from './node.js';
export {
  disableSavedTensorsHooks,
  type SaveOnCpuOptions,
  savedTensorsHooks,
  saveOnCpu,
} from './saved-tensors.js';
export { incrementVersion } from './version.js';
