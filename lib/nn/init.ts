/**
 * `torch.nn.init`: fills tensors with initial values, in place and without gradients, and returns them. The same seed
 * gives the same values as in Python.
 * @see https://pytorch.org/docs/stable/nn.init.html
 */
export { constant_, dirac_, eye_, ones_, zeros_ } from './init/constant.js';
export * from './init/deprecated.js';
export { calculateFanInAndFanOut, calculateGain, type FanMode, type Nonlinearity } from './init/gain.js';
export * from './init/random.js';
export * from './init/scaled.js';
export * from './init/structured.js';
export * from './init/truncated.js';
