import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';
import { named } from '../named.js';
import { BatchNorm, type NormConfiguration } from './batchnorm.js';

const syncBatchNormParameters = named(
  'nn.SyncBatchNorm',
  ['numFeatures', 'eps', 'momentum', 'affine', 'trackRunningStats', 'processGroup', 'device', 'dtype', 'bias'],
  (
    numFeatures: number,
    eps = 1e-5,
    momentum: number | null = 0.1,
    affine = true,
    trackRunningStats = true,
    processGroup: unknown = null,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
    bias = true,
  ): NormConfiguration & { processGroup: unknown } => ({
    numFeatures,
    eps,
    momentum,
    affine,
    trackRunningStats,
    processGroup,
    device,
    dtype,
    bias,
  }),
);

/**
 * Normalizes the channels of `[N, C, ...]` over the batch. In one process it is what `BatchNorm1d` and its kin are; it
 * stands in state dicts and networks that were made for several.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.SyncBatchNorm.html
 */
export class SyncBatchNorm extends BatchNorm {
  readonly processGroup: unknown;

  constructor(...args: Parameters<typeof syncBatchNormParameters>) {
    const { processGroup, ...configuration } = syncBatchNormParameters(...args);
    super(configuration);
    this.processGroup = processGroup;
  }

  /** @internal */
  override _checkInput(input: Tensor): void {
    if (input.ndim < 2) throw rangeError(`expected at least 2D input (got ${input.ndim}D input)`);
    if (input.shape[1] === 0) throw rangeError('SyncBatchNorm number of input channels should be non-zero');
  }

  /**
   * Puts a SyncBatchNorm with the same parameters and buffers in the place of each batch normalization below `module`,
   * and returns it; a new one where `module` is such a layer itself.
   */
  static convertSyncBatchnorm(module: Module, processGroup: unknown = null): Module {
    let converted = module;
    if (module instanceof BatchNorm) {
      const { numFeatures, eps, momentum, affine, trackRunningStats } = module;
      const options = { affine, trackRunningStats, processGroup, bias: module.bias !== null };
      const norm = new SyncBatchNorm(numFeatures, eps, momentum, options);
      norm.weight = module.weight;
      norm.bias = module.bias;
      norm.runningMean = module.runningMean;
      norm.runningVar = module.runningVar;
      norm.numBatchesTracked = module.numBatchesTracked;
      norm.training = module.training;
      converted = norm;
    }
    for (const [, child, property] of [...module._ownModules()]) {
      converted._assign(property, SyncBatchNorm.convertSyncBatchnorm(child, processGroup));
    }
    return converted;
  }
}
