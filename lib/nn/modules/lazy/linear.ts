import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { Tensor } from '../../../core/tensor.js';
import { named } from '../../named.js';
import { UninitializedParameter } from '../../parameter.js';
import { Linear } from '../linear.js';
import { isUninitialized, settle, shapeOnce } from './settle.js';

const lazyLinearParameters = named(
  'nn.LazyLinear',
  ['outFeatures', 'bias', 'device', 'dtype'],
  (outFeatures: number, bias = true, device: DeviceLike | null = null, dtype: DTypeLike | null = null) => ({
    outFeatures,
    bias,
    device,
    dtype,
  }),
);

/**
 * A `Linear` that takes `inFeatures` from its first input, and is a `Linear` from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyLinear.html
 */
export class LazyLinear extends Linear {
  constructor(...args: Parameters<typeof lazyLinearParameters>) {
    const { outFeatures, bias, ...factory } = lazyLinearParameters(...args);
    super(0, 0, false);
    this.outFeatures = outFeatures;
    this.weight = new UninitializedParameter(factory);
    this.bias = bias ? new UninitializedParameter(factory) : null;
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inFeatures > 0) super.resetParameters();
  }

  override forward(input: Tensor | { input: Tensor }): Tensor {
    const { shape } = input instanceof Tensor ? input : input.input;
    settle<Linear>(this, Linear, () => {
      const wasUninitialized = isUninitialized(this);
      this.inFeatures = shape.at(-1)!;
      shapeOnce(this.weight, [this.outFeatures, this.inFeatures]);
      shapeOnce(this.bias, [this.outFeatures]);
      if (wasUninitialized) this.resetParameters();
    });
    return super.forward(input);
  }
}
