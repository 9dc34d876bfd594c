import { check, checkEps, checkFused, checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type CommonOptions, type Fused, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface AdagradOptions extends CommonOptions, Fused {
  /** How fast the learning rate falls with the steps. */
  lrDecay: number;
  /** L2 penalty. */
  weightDecay: number;
  /** What the sums of squares start from. */
  initialAccumulatorValue: number;
  /** Added to the denominator. */
  eps: number;
}

type Arguments = Positional<
  [
    lr: Num,
    lrDecay: number,
    weightDecay: number,
    initialAccumulatorValue: number,
    eps: number,
    foreach: boolean | null,
  ],
  AdagradOptions
>;

const read = optionsReader<AdagradOptions>(
  'optim.Adagrad',
  ['lr', 'lrDecay', 'weightDecay', 'initialAccumulatorValue', 'eps', 'foreach'],
  {
    lr: 1e-2,
    lrDecay: 0,
    eps: 1e-10,
    weightDecay: 0,
    initialAccumulatorValue: 0,
    foreach: null,
    maximize: false,
    differentiable: false,
    fused: null,
  },
);

/**
 * Adagrad: steps scaled by the sum of all squared gradients. Takes sparse gradients.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html
 */
export class Adagrad extends NativeOptimizer<AdagradOptions> {
  protected override countsOnHost({ lrDecay, fused }: Partial<AdagradOptions>): boolean {
    return lrDecay !== 0 && !fused;
  }

  constructor(params: Params<AdagradOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    check(options.lrDecay >= 0, 'Invalid lr_decay value', options.lrDecay);
    checkWeightDecay(options.weightDecay);
    check(
      options.initialAccumulatorValue >= 0,
      'Invalid initial_accumulator_value value',
      options.initialAccumulatorValue,
    );
    checkEps(options.eps);
    checkFused(options);
    super('Adagrad', params, options);
    this._stepSupportsAmpScaling = Boolean(options.fused);
  }
}
