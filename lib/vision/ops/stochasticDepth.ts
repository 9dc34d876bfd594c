import { describe, rangeError } from '../../core/errors.js';
import { empty, nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { float } from '../../nn/text.js';

/** Whether the whole batch is dropped at once or each sample by itself. */
export type StochasticDepthMode = 'batch' | 'row';

/**
 * Zeroes `[N, ...]` with probability `p` when `training`, samples of it or all at once, and scales what is left so that
 * its mean stays.
 * @throws RangeError where `p` is no probability, or for an unknown `mode`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.stochastic_depth.html
 */
export const stochasticDepth = named(
  'ops.stochasticDepth',
  ['input', 'p', 'mode', 'training'],
  (input: Tensor, p: number, mode: StochasticDepthMode, training = true): Tensor => {
    if (!(p >= 0 && p <= 1)) throw rangeError(`drop probability has to be between 0 and 1, but got ${describe(p)}`);
    if (mode !== 'batch' && mode !== 'row') {
      throw rangeError(`mode has to be either 'batch' or 'row', but got ${describe(mode)}`);
    }
    if (!training || p === 0) return input;
    const survival = 1 - p;
    const size = input.shape.map((n, d) => (d === 0 && mode === 'row' ? n : 1));
    const noise = empty(size, { dtype: input.dtype, device: input.device }).bernoulli_(survival);
    if (survival > 0) noise.div_(survival);
    return input.mul(noise);
  },
);

const parameters = named('ops.StochasticDepth', ['p', 'mode'], (p: number, mode: StochasticDepthMode) => ({ p, mode }));

/**
 * Drops residual branches when training; see `stochasticDepth`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.StochasticDepth.html
 */
export class StochasticDepth extends nn.Module {
  p: number;
  readonly mode: StochasticDepthMode;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { p, mode } = parameters(...args);
    this.p = p;
    this.mode = mode;
  }

  override forward(input: Tensor): Tensor {
    return stochasticDepth(input, this.p, this.mode, this.training);
  }

  override extraRepr(): string {
    return `p=${float(this.p)}, mode=${this.mode}`;
  }
}
