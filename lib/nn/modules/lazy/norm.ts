import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import type { Tensor } from '../../../core/tensor.js';
import { zeros } from '../../../generated/functions.js';
import { named } from '../../named.js';
import { UninitializedBuffer, UninitializedParameter } from '../../parameter.js';
import { BatchNorm1d, BatchNorm2d, BatchNorm3d, type NormBase, type NormConfiguration } from '../batchnorm.js';
import { InstanceNorm1d, InstanceNorm2d, InstanceNorm3d } from '../instancenorm.js';
import { isUninitialized, settle, shapeOnce } from './settle.js';

type LazyNorm = Omit<NormConfiguration, 'numFeatures'>;

function lazyNormParameters(name: string, isBatch: boolean) {
  return named(
    name,
    ['eps', 'momentum', 'affine', 'trackRunningStats', 'device', 'dtype', 'bias'],
    (
      eps = 1e-5,
      momentum: number | null = 0.1,
      affine = isBatch,
      trackRunningStats = isBatch,
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
      bias = true,
    ): LazyNorm => ({ eps, momentum, affine, trackRunningStats, device, dtype, bias }),
  );
}

/** What the layer is made with before it is known how many features it has: nothing that depends on that. */
function bare({ eps, momentum }: LazyNorm) {
  return { numFeatures: 0, eps, momentum, affine: false, trackRunningStats: false };
}

function prepareNorm(layer: NormBase, { affine, trackRunningStats, bias, device, dtype }: LazyNorm): void {
  const factory = { device, dtype };
  layer.affine = affine;
  layer.trackRunningStats = trackRunningStats;
  layer.weight = affine ? new UninitializedParameter(factory) : null;
  layer.bias = affine && bias ? new UninitializedParameter(factory) : null;
  layer.runningMean = trackRunningStats ? new UninitializedBuffer(factory) : null;
  layer.runningVar = trackRunningStats ? new UninitializedBuffer(factory) : null;
  layer.numBatchesTracked = trackRunningStats ? zeros([], { dtype: 'int64', device }) : null;
}

/** `dim` is where the input has its channels. */
function initializeNorm(layer: NormBase, input: Tensor, dim: number): void {
  const wasUninitialized = isUninitialized(layer);
  layer.numFeatures = input.shape[dim]!;
  for (const tensor of [layer.weight, layer.bias, layer.runningMean, layer.runningVar]) {
    shapeOnce(tensor, [layer.numFeatures]);
  }
  if (wasUninitialized) layer.resetParameters();
}

const lazyBatchNorm1dParameters = lazyNormParameters('nn.LazyBatchNorm1d', true);
const lazyBatchNorm2dParameters = lazyNormParameters('nn.LazyBatchNorm2d', true);
const lazyBatchNorm3dParameters = lazyNormParameters('nn.LazyBatchNorm3d', true);

/**
 * A `BatchNorm1d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm1d.html
 */
export class LazyBatchNorm1d extends BatchNorm1d {
  constructor(...args: Parameters<typeof lazyBatchNorm1dParameters>) {
    const parameters = lazyBatchNorm1dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<BatchNorm1d>(this, BatchNorm1d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}

/**
 * A `BatchNorm2d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm2d.html
 */
export class LazyBatchNorm2d extends BatchNorm2d {
  constructor(...args: Parameters<typeof lazyBatchNorm2dParameters>) {
    const parameters = lazyBatchNorm2dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<BatchNorm2d>(this, BatchNorm2d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}

/**
 * A `BatchNorm3d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyBatchNorm3d.html
 */
export class LazyBatchNorm3d extends BatchNorm3d {
  constructor(...args: Parameters<typeof lazyBatchNorm3dParameters>) {
    const parameters = lazyBatchNorm3dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<BatchNorm3d>(this, BatchNorm3d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}

const lazyInstanceNorm1dParameters = lazyNormParameters('nn.LazyInstanceNorm1d', false);
const lazyInstanceNorm2dParameters = lazyNormParameters('nn.LazyInstanceNorm2d', false);
const lazyInstanceNorm3dParameters = lazyNormParameters('nn.LazyInstanceNorm3d', false);

/**
 * An `InstanceNorm1d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm1d.html
 */
export class LazyInstanceNorm1d extends InstanceNorm1d {
  constructor(...args: Parameters<typeof lazyInstanceNorm1dParameters>) {
    const parameters = lazyInstanceNorm1dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<InstanceNorm1d>(this, InstanceNorm1d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}

/**
 * An `InstanceNorm2d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm2d.html
 */
export class LazyInstanceNorm2d extends InstanceNorm2d {
  constructor(...args: Parameters<typeof lazyInstanceNorm2dParameters>) {
    const parameters = lazyInstanceNorm2dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<InstanceNorm2d>(this, InstanceNorm2d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}

/**
 * An `InstanceNorm3d` that takes `numFeatures` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyInstanceNorm3d.html
 */
export class LazyInstanceNorm3d extends InstanceNorm3d {
  constructor(...args: Parameters<typeof lazyInstanceNorm3dParameters>) {
    const parameters = lazyInstanceNorm3dParameters(...args);
    super(bare(parameters));
    prepareNorm(this, parameters);
  }

  override forward(input: Tensor): Tensor {
    settle<InstanceNorm3d>(this, InstanceNorm3d, () => initializeNorm(this, input, 1));
    return super.forward(input);
  }
}
