import { checkBetas, checkEps, checkFused, checkLr, checkTensorLr, checkWeightDecay } from './checks.js';
import { NativeOptimizer } from './native.js';
import { type Capturable, type CommonOptions, type Fused, optionsReader } from './options.js';
import type { Num, Params, Positional } from './params.js';

export interface AdamOptions extends CommonOptions, Capturable, Fused {
  /** Decay of the running means of the gradient and of its square. */
  betas: [number, number];
  /** Added to the denominator. */
  eps: number;
  /** L2 penalty. */
  weightDecay: number;
  /** Normalize by the largest mean square so far. */
  amsgrad: boolean;
  /** Shrink the parameters themselves by the decay, as AdamW does, and leave the means alone. */
  decoupledWeightDecay: boolean;
}

type Arguments = Positional<
  [lr: Num, betas: [Num, Num], eps: number, weightDecay: number, amsgrad: boolean],
  AdamOptions
>;

const read = optionsReader<AdamOptions>('optim.Adam', ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad'], {
  lr: 1e-3,
  betas: [0.9, 0.999],
  eps: 1e-8,
  weightDecay: 0,
  amsgrad: false,
  maximize: false,
  foreach: null,
  capturable: false,
  differentiable: false,
  fused: null,
  decoupledWeightDecay: false,
});

/**
 * Adam: steps scaled by running means of the gradient and of its square.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.optim.Adam.html
 */
export class Adam extends NativeOptimizer<AdamOptions> {
  constructor(params: Params<AdamOptions>, ...args: Arguments) {
    const options = read(args);
    checkLr(options.lr);
    checkEps(options.eps);
    checkBetas(options.betas);
    checkWeightDecay(options.weightDecay);
    checkFused(options);
    checkTensorLr(options);
    super('Adam', params, options);
    this._stepSupportsAmpScaling = Boolean(options.fused);
  }
}
