import { check, checkEps, checkLr, checkMomentum, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface RMSpropOptions extends CommonOptions, Capturable {
  /** Decay of the running mean. */
  alpha: number;
  /** Added to the denominator. */
  eps: number;
  /** L2 penalty. */
  weightDecay: number;
  /** How much of the last update to keep. */
  momentum: number;
  /** Scale by an estimate of the variance: the mean square without the square of the mean. */
  centered: boolean;
}

type Arguments = Positional<
  [
    lr: Num,
    alpha: number,
    eps: number,
    weightDecay: number,
    momentum: number,
    centered: boolean,
    capturable: boolean,
    foreach: boolean | null,
    maximize: boolean,
    differentiable: boolean,
  ],
  RMSpropOptions
>;

const read = optionsReader<RMSpropOptions>(
  'optim.RMSprop',
  ['lr', 'alpha', 'eps', 'weightDecay', 'momentum', 'centered', 'capturable', 'foreach', 'maximize', 'differentiable'],
  {
    lr: 1e-2,
    momentum: 0,
    alpha: 0.99,
    eps: 1e-8,
    centered: false,
    weightDecay: 0,
    capturable: false,
    foreach: null,
    maximize: false,
    differentiable: false,
  },
);

/**
 * RMSprop: steps scaled by a running mean of the squared gradient.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html
 */
export class RMSprop extends NativeOptimizer<RMSpropOptions> {
  constructor(params: Params<RMSpropOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkEps(options.eps);
    checkMomentum(options.momentum);
    checkWeightDecay(options.weightDecay);
    check(options.alpha >= 0, 'Invalid alpha value', options.alpha);
    super('RMSprop', params, options);
  }
}
