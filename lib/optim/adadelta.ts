import { check, checkEps, checkLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface AdadeltaOptions extends CommonOptions, Capturable {
  /** Decay of the running means. */
  rho: number;
  /** Added under the roots. */
  eps: number;
  /** L2 penalty. */
  weightDecay: number;
}

type Arguments = Positional<
  [lr: Num, rho: number, eps: number, weightDecay: number, foreach: boolean | null],
  AdadeltaOptions
>;

const read = optionsReader<AdadeltaOptions>('optim.Adadelta', ['lr', 'rho', 'eps', 'weightDecay', 'foreach'], {
  lr: 1.0,
  rho: 0.9,
  eps: 1e-6,
  weightDecay: 0,
  maximize: false,
  capturable: false,
  foreach: null,
  differentiable: false,
});

/**
 * Adadelta: steps scaled by the sizes of past steps and gradients.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Adadelta.html
 */
export class Adadelta extends NativeOptimizer<AdadeltaOptions> {
  constructor(params: Params<AdadeltaOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    check(options.rho >= 0 && options.rho <= 1, 'Invalid rho value', options.rho);
    checkEps(options.eps);
    checkWeightDecay(options.weightDecay);
    super('Adadelta', params, options);
  }
}
