import { nn, ones, type Tensor, zeros } from '../../index.js';
import type { LoadArguments } from '../../nn/module.js';
import { named } from '../../nn/named.js';
import { float } from '../../nn/text.js';

const parameters = named('ops.FrozenBatchNorm2d', ['numFeatures', 'eps'], (numFeatures: number, eps = 1e-5) => ({
  numFeatures,
  eps,
}));

/**
 * Batch normalization of `[N, C, H, W]` whose scale, shift and statistics are buffers that nothing changes.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.FrozenBatchNorm2d.html
 */
export class FrozenBatchNorm2d extends nn.Module {
  readonly eps: number;
  declare weight: Tensor;
  declare bias: Tensor;
  declare runningMean: Tensor;
  declare runningVar: Tensor;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { numFeatures, eps } = parameters(...args);
    this.eps = eps;
    this.registerBuffer('weight', ones([numFeatures]));
    this.registerBuffer('bias', zeros([numFeatures]));
    this.registerBuffer('runningMean', zeros([numFeatures]));
    this.registerBuffer('runningVar', ones([numFeatures]));
  }

  override forward(x: Tensor): Tensor {
    const [weight, bias, mean, variance] = [this.weight, this.bias, this.runningMean, this.runningVar].map((t) =>
      t.reshape([1, -1, 1, 1]),
    ) as [Tensor, Tensor, Tensor, Tensor];
    const scale = weight.mul(variance.add(this.eps).rsqrt());
    return x.mul(scale).add(bias.sub(mean.mul(scale)));
  }

  override extraRepr(): string {
    return `${this.weight.shape[0]}, eps=${float(this.eps)}`;
  }

  /** @internal State dicts of `nn.BatchNorm2d` also count batches. */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix] = args;
    state.delete(`${prefix}num_batches_tracked`);
    super._loadFromStateDict(...args);
  }
}
