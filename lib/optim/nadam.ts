import { check, checkBetas, checkEps, checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface NAdamOptions extends CommonOptions, Capturable {
  /** Decay of the running means of the gradient and of its square. */
  betas: [number, number];
  /** Added to the denominator. */
  eps: number;
  /** L2 penalty, or decay of the parameters where it is decoupled. */
  weightDecay: number;
  /** How fast the momentum grows. */
  momentumDecay: number;
  /** Shrink the parameters themselves by the decay, as AdamW does, and leave the means alone. */
  decoupledWeightDecay: boolean;
}

type Arguments = Positional<
  [lr: Num, betas: [Num, Num], eps: number, weightDecay: number, momentumDecay: number, decoupledWeightDecay: boolean],
  NAdamOptions
>;

const read = optionsReader<NAdamOptions>(
  'optim.NAdam',
  ['lr', 'betas', 'eps', 'weightDecay', 'momentumDecay', 'decoupledWeightDecay'],
  {
    lr: 2e-3,
    betas: [0.9, 0.999],
    eps: 1e-8,
    weightDecay: 0,
    momentumDecay: 4e-3,
    decoupledWeightDecay: false,
    maximize: false,
    foreach: null,
    capturable: false,
    differentiable: false,
  },
);

/**
 * NAdam: Adam with Nesterov's momentum.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.NAdam.html
 */
export class NAdam extends NativeOptimizer<NAdamOptions> {
  constructor(params: Params<NAdamOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkEps(options.eps);
    checkBetas(options.betas);
    checkWeightDecay(options.weightDecay);
    check(options.momentumDecay >= 0, 'Invalid momentum_decay value', options.momentumDecay);
    super('NAdam', params, options);
  }
}
