import { checkBetas, checkEps, checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface AdamaxOptions extends CommonOptions, Capturable {
  /** Decay of the running mean and of the running maximum. */
  betas: [number, number];
  /** Added to the denominator. */
  eps: number;
  /** L2 penalty. */
  weightDecay: number;
}

type Arguments = Positional<
  [lr: Num, betas: [Num, Num], eps: number, weightDecay: number, foreach: boolean | null],
  AdamaxOptions
>;

const read = optionsReader<AdamaxOptions>('optim.Adamax', ['lr', 'betas', 'eps', 'weightDecay', 'foreach'], {
  lr: 2e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 0,
  foreach: null,
  maximize: false,
  differentiable: false,
  capturable: false,
});

/**
 * Adamax: Adam with the largest gradient in place of the mean square.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Adamax.html
 */
export class Adamax extends NativeOptimizer<AdamaxOptions> {
  constructor(params: Params<AdamaxOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkEps(options.eps);
    checkBetas(options.betas);
    checkWeightDecay(options.weightDecay);
    super('Adamax', params, options);
  }
}
