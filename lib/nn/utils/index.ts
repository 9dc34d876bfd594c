/**
 * `torch.nn.utils`.
 * @see https://pytorch.org/docs/stable/nn.html#utilities
 */
export * from './clipGrad.js';
export * from './convertParameters.js';
export * as rnn from './rnn.js';
