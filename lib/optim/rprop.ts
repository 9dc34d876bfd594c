import { check, checkLr } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface RpropOptions extends CommonOptions, Capturable {
  /** What a step size is multiplied by when the sign changes, and when it stays. */
  etas: [number, number];
  /** The smallest and the largest step size. */
  stepSizes: [number, number];
}

type Arguments = Positional<[lr: Num, etas: [number, number], stepSizes: [number, number]], RpropOptions>;

const read = optionsReader<RpropOptions>('optim.Rprop', ['lr', 'etas', 'stepSizes'], {
  lr: 1e-2,
  etas: [0.5, 1.2],
  stepSizes: [1e-6, 50],
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
});

/**
 * Resilient backpropagation: every element has a step size of its own that follows the signs of its gradients.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Rprop.html
 */
export class Rprop extends NativeOptimizer<RpropOptions> {
  constructor(params: Params<RpropOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    const [minus, plus] = options.etas;
    check(minus > 0 && minus < 1 && plus > 1, 'Invalid eta values', `${minus}, ${plus}`);
    super('Rprop', params, options);
  }
}
