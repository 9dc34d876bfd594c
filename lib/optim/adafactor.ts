import { check } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface AdafactorOptions extends Omit<CommonOptions, 'differentiable'> {
  /** Power of the step count that the mean square's decay follows; not above 0. */
  beta2Decay: number;
  /** Smallest denominator (`null`: the machine epsilon of the parameter's dtype) and smallest scale of a step. */
  eps: [number | null, number];
  /** Threshold of clipping; not below 1. */
  d: number;
  /** Decay of the parameters themselves. */
  weightDecay: number;
}

type Arguments = Positional<
  [lr: Num, beta2Decay: number, eps: [number | null, number], d: number, weightDecay: number],
  AdafactorOptions
>;

const read = optionsReader<AdafactorOptions>('optim.Adafactor', ['lr', 'beta2Decay', 'eps', 'd', 'weightDecay'], {
  lr: 1e-2,
  beta2Decay: -0.8,
  eps: [null, 1e-3],
  d: 1.0,
  weightDecay: 0.0,
  foreach: null,
  maximize: false,
});

/**
 * Adafactor: scales by a mean square that is kept for the rows and columns of a matrix only, which takes little memory.
 * `foreach` changes nothing: parameters are updated one after the other.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Adafactor.html
 */
export class Adafactor extends NativeOptimizer<AdafactorOptions> {
  protected override countsOnHost(): boolean {
    return true;
  }

  constructor(params: Params<AdafactorOptions>, ...args: Arguments) {
    const options = read(args);
    const [eps1, eps2] = options.eps;
    check(options.lr >= 0, 'Learning rate should be >= 0 but is', options.lr);
    check(options.beta2Decay <= 0, 'beta2_decay should be <= 0 but is', options.beta2Decay);
    check(eps1 === null || eps1 >= 0, 'epsilon1 should be >= 0 but is', eps1);
    check(eps2 >= 0, 'epsilon2 should be >= 0 but is', eps2);
    check(options.d >= 1, 'Clipping threshold d should be >= 1 but is', options.d);
    check(options.weightDecay >= 0, 'weight_decay should be >= 0 but is', options.weightDecay);
    super('Adafactor', params, options);
  }
}
