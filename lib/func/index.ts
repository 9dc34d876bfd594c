/** Function transforms: functions made of functions, which compose. @see https://pytorch.org/docs/stable/func.html */

export { type FunctionalCallOptions, functionalCall, type NamedTensors } from '../nn/utils/stateless.js';
export type { Argnums } from './argnums.js';
export { type GradOptions, grad, gradAndValue } from './grad.js';
export { hessian, type JacfwdOptions, type JacrevOptions, jacfwd, jacrev } from './jacobian.js';
export { type JvpOptions, jvp } from './jvp.js';
export { stackModuleState } from './module-state.js';
export { type VjpFn, type VjpFnOptions, vjp } from './vjp.js';
export { type Dims, type Randomness, type VmapOptions, vmap } from './vmap.js';
