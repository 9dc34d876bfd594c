import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import { linearCrossEntropy } from '../../functional/linearCrossEntropy.js';
import type { Reduction } from '../../functional/reduction.js';
import { named } from '../../named.js';
import { float, text } from '../../text.js';
import { Linear } from '../linear.js';
import { WeightedLoss } from './common.js';

const linearCrossEntropyParameters = named(
  'nn.LinearCrossEntropyLoss',
  [
    'inFeatures',
    'numClasses',
    'outFeatures',
    'bias',
    'device',
    'dtype',
    'reduction',
    'weight',
    'ignoreIndex',
    'labelSmoothing',
    'options',
  ],
  (
    inFeatures: number,
    numClasses: number,
    outFeatures: number[] = [],
    bias = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
    ignoreIndex: number | null = null,
    labelSmoothing = 0,
    options: null = null,
  ) => ({
    inFeatures,
    numClasses,
    outFeatures,
    bias,
    device,
    dtype,
    reduction,
    weight,
    ignoreIndex,
    labelSmoothing,
    options,
  }),
);

/**
 * A linear layer and the cross entropy of its output in one.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyLoss.html
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  readonly numClasses: number;
  readonly outFeatures: number[];
  readonly ignoreIndex: number | null;
  readonly labelSmoothing: number;
  readonly linear: Linear;
  readonly options: null;

  /** @throws RangeError where `weight` has not one element a class, or `labelSmoothing` is no probability. */
  constructor(...args: Parameters<typeof linearCrossEntropyParameters>) {
    const p = linearCrossEntropyParameters(...args);
    const { inFeatures, numClasses, outFeatures, bias, device, dtype, weight, labelSmoothing } = p;
    if (weight && String(weight.shape) !== String(numClasses)) {
      throw rangeError(`expected weight shape to be [${numClasses}], got [${weight.shape.join(', ')}]`);
    }
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw rangeError(`expected labelSmoothing to be in range [0, 1], got ${labelSmoothing}`);
    }
    super(p.reduction, weight);
    this.numClasses = numClasses;
    this.outFeatures = outFeatures;
    this.ignoreIndex = p.ignoreIndex;
    this.labelSmoothing = labelSmoothing;
    const outputs = outFeatures.reduce((product, n) => product * n, numClasses);
    this.linear = new Linear(inFeatures, outputs, bias, device, dtype);
    this.options = p.options;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { linear, weight, reduction, ignoreIndex, labelSmoothing, options } = this;
    const outputs = [this.numClasses, ...this.outFeatures];
    const linearWeight = linear.weight.reshape([...outputs, linear.inFeatures]);
    const bias = linear.bias?.reshape(outputs);
    return linearCrossEntropy(
      input,
      linearWeight,
      target,
      bias,
      weight,
      reduction,
      ignoreIndex,
      labelSmoothing,
      options,
    );
  }

  override extraRepr(): string {
    const { linear } = this;
    return `in_features=${linear.inFeatures}, num_classes=${this.numClasses}, out_features=${text(this.outFeatures)}, bias=${text(linear.bias !== null)}, reduction=${this.reduction}, ignore_index=${text(this.ignoreIndex)}, label_smoothing=${float(this.labelSmoothing)}, options=${text(this.options)}`;
  }
}
