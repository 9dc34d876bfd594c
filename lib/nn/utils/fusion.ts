import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { onesLike, rsqrt, zerosLike } from '../../generated/functions.js';
import type { Module } from '../module.js';
import type { BatchNorm } from '../modules/batchnorm.js';
import type { ConvNd } from '../modules/conv.js';
import type { Linear } from '../modules/linear.js';
import { named } from '../named.js';
import { Parameter } from '../parameter.js';

type Fused = [weight: Parameter, bias: Parameter];

/** The statistics of a batch normalization that can be fused into `layer`. */
function statisticsOf(layer: Module, bn: BatchNorm): [mean: Tensor, variance: Tensor] {
  if (layer.training || bn.training) throw rangeError('Fusion only for eval! Call eval() of both modules first.');
  const { runningMean, runningVar } = bn;
  if (!runningMean || !runningVar) throw rangeError('the batch normalization to fuse has no running statistics');
  return [runningMean, runningVar];
}

/**
 * Weight and bias of a convolution that does what one with `convW` and `convB` and a batch normalization behind it do.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.fuse_conv_bn_weights.html
 */
export const fuseConvBnWeights = named(
  'utils.fuseConvBnWeights',
  ['convW', 'convB', 'bnRm', 'bnRv', 'bnEps', 'bnW', 'bnB', 'transpose'],
  (
    convW: Tensor,
    convB: Tensor | null,
    bnRm: Tensor,
    bnRv: Tensor,
    bnEps: number,
    bnW: Tensor | null,
    bnB: Tensor | null,
    transpose = false,
  ): Fused => {
    const bias = convB ?? zerosLike(bnRm);
    const scale = bnW ?? onesLike(bnRm);
    const deviation = rsqrt(bnRv.add(bnEps));
    const shape = [...(transpose ? [1, -1] : [-1, 1]), ...new Array<number>(convW.ndim - 2).fill(1)];
    const weight = convW.mul(scale.mul(deviation).reshape(shape)).to(convW.dtype);
    const shifted = bias.sub(bnRm).mul(deviation).mul(scale);
    const fusedBias = shifted.add(bnB ?? zerosLike(bnRm)).to((convB ?? convW).dtype);
    return [new Parameter(weight, convW.requiresGrad), new Parameter(fusedBias, bias.requiresGrad)];
  },
);

/**
 * Weight and bias of a linear layer that does what one with `linearW` and `linearB` and a batch normalization behind it
 * do.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.fuse_linear_bn_weights.html
 */
export const fuseLinearBnWeights = named(
  'utils.fuseLinearBnWeights',
  ['linearW', 'linearB', 'bnRm', 'bnRv', 'bnEps', 'bnW', 'bnB'],
  (
    linearW: Tensor,
    linearB: Tensor | null,
    bnRm: Tensor,
    bnRv: Tensor,
    bnEps: number,
    bnW: Tensor,
    bnB: Tensor,
  ): Fused => {
    const bias = linearB ?? zerosLike(bnRm);
    const scale = bnW.mul(rsqrt(bnRv.add(bnEps)));
    const weight = linearW.mul(scale.unsqueeze(-1).to(linearW.dtype));
    const fusedBias = bias
      .sub(bnRm)
      .mul(scale)
      .add(bnB)
      .to((linearB ?? linearW).dtype);
    return [new Parameter(weight, linearW.requiresGrad), new Parameter(fusedBias, bias.requiresGrad)];
  },
);

/**
 * A copy of `conv` that does what it and `bn` behind it do. Both have to be in evaluation mode. `transpose` is for
 * transposed convolutions.
 * @throws RangeError in training mode, or for a batch normalization without running statistics.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.fuse_conv_bn_eval.html
 */
export function fuseConvBnEval<C extends ConvNd>(
  conv: C,
  bn: BatchNorm,
  transpose: boolean | { transpose?: boolean } = false,
): C {
  const [mean, variance] = statisticsOf(conv, bn);
  const transposed = typeof transpose === 'boolean' ? transpose : (transpose.transpose ?? false);
  const fused = conv.clone();
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuseConvBnWeights(weight, bias, mean, variance, bn.eps, bn.weight, bn.bias, transposed);
  return fused;
}

/**
 * A copy of `linear` that does what it and `bn` behind it do. Both have to be in evaluation mode.
 * @throws RangeError in training mode, for a batch normalization of other features, or for one without parameters or
 * running statistics.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.fuse_linear_bn_eval.html
 */
export function fuseLinearBnEval<L extends Linear>(linear: L, bn: BatchNorm): L {
  const [mean, variance] = statisticsOf(linear, bn);
  if (linear.outFeatures !== bn.numFeatures && bn.numFeatures !== 1) {
    throw rangeError(
      `To fuse, linear.outFeatures == bn.numFeatures or bn.numFeatures == 1, got linear.outFeatures=${linear.outFeatures} and bn.numFeatures=${bn.numFeatures}`,
    );
  }
  if (!bn.weight || !bn.bias) throw rangeError('the batch normalization to fuse has no weight or no bias');
  const fused = linear.clone();
  const { weight, bias } = fused;
  [fused.weight, fused.bias] = fuseLinearBnWeights(weight, bias, mean, variance, bn.eps, bn.weight, bn.bias);
  return fused;
}
