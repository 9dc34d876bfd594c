import { checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface ASGDOptions extends CommonOptions, Capturable {
  /** Decay term. */
  lambd: number;
  /** Power of the falling learning rate. */
  alpha: number;
  /** The step at which averaging starts. */
  t0: number;
  /** L2 penalty. */
  weightDecay: number;
}

type Arguments = Positional<
  [
    lr: Num,
    lambd: number,
    alpha: number,
    t0: number,
    weightDecay: number,
    foreach: boolean | null,
    maximize: boolean,
    differentiable: boolean,
    capturable: boolean,
  ],
  ASGDOptions
>;

const read = optionsReader<ASGDOptions>(
  'optim.ASGD',
  ['lr', 'lambd', 'alpha', 't0', 'weightDecay', 'foreach', 'maximize', 'differentiable', 'capturable'],
  {
    lr: 1e-2,
    lambd: 1e-4,
    alpha: 0.75,
    t0: 1e6,
    weightDecay: 0,
    foreach: null,
    maximize: false,
    differentiable: false,
    capturable: false,
  },
);

/**
 * Averaged stochastic gradient descent. The average of the parameters is their state `ax`.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.ASGD.html
 */
export class ASGD extends NativeOptimizer<ASGDOptions> {
  constructor(params: Params<ASGDOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkWeightDecay(options.weightDecay);
    super('ASGD', params, options);
  }
}
