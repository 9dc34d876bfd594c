import { rangeError } from '../core/errors.js';
import { checkFused, checkLr, checkMomentum, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type CommonOptions, type Fused, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface SGDOptions extends CommonOptions, Fused {
  /** How much of the last update to keep. */
  momentum: number;
  /** How much less of the gradient to add to the momentum. */
  dampening: number;
  /** L2 penalty. */
  weightDecay: number;
  /** Nesterov's momentum; needs a momentum and no dampening. */
  nesterov: boolean;
}

type Arguments = Positional<
  [lr: Num, momentum: number, dampening: number, weightDecay: Num, nesterov: boolean],
  SGDOptions
>;

const read = optionsReader<SGDOptions>('optim.SGD', ['lr', 'momentum', 'dampening', 'weightDecay', 'nesterov'], {
  lr: 1e-3,
  momentum: 0,
  dampening: 0,
  weightDecay: 0,
  nesterov: false,
  maximize: false,
  foreach: null,
  differentiable: false,
  fused: null,
});

/**
 * Stochastic gradient descent, with momentum where it is given. Takes sparse gradients.
 *
 *     const opt = new optim.SGD(net.parameters(), { lr: 0.01, momentum: 0.9 });
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.SGD.html
 */
export class SGD extends NativeOptimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkMomentum(options.momentum);
    checkWeightDecay(options.weightDecay);
    checkFused(options);
    if (options.nesterov && (options.momentum <= 0 || options.dampening !== 0)) {
      throw rangeError('Nesterov momentum requires a momentum and zero dampening');
    }
    super('SGD', params, options);
    this._stepSupportsAmpScaling = Boolean(options.fused);
  }
}
