import { checkBetas, checkEps, checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface RAdamOptions extends CommonOptions, Capturable {
  /** Decay of the running means of the gradient and of its square. */
  betas: [number, number];
  /** Added to the denominator. */
  eps: number;
  /** L2 penalty, or decay of the parameters where it is decoupled. */
  weightDecay: number;
  /** Shrink the parameters themselves by the decay, as AdamW does, and leave the means alone. */
  decoupledWeightDecay: boolean;
}

type Arguments = Positional<
  [lr: Num, betas: [Num, Num], eps: number, weightDecay: number, decoupledWeightDecay: boolean],
  RAdamOptions
>;

const read = optionsReader<RAdamOptions>('optim.RAdam', ['lr', 'betas', 'eps', 'weightDecay', 'decoupledWeightDecay'], {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 0,
  maximize: false,
  foreach: null,
  capturable: false,
  decoupledWeightDecay: false,
  differentiable: false,
});

/**
 * RAdam: Adam whose first steps go without the adaptive scale while its variance is too large.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.RAdam.html
 */
export class RAdam extends NativeOptimizer<RAdamOptions> {
  constructor(params: Params<RAdamOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkEps(options.eps);
    checkBetas(options.betas);
    checkWeightDecay(options.weightDecay);
    super('RAdam', params, options);
  }
}
