import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import { ones, zeros } from '../../generated/functions.js';
import { batchNorm } from '../functional/normalization.js';
import * as init from '../init.js';
import { type LoadArguments, Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { float, text } from '../text.js';
import { emptyParameter, type Factory } from './factory.js';

/** How a layer that normalizes channels is set up. */
export interface NormConfiguration extends Factory {
  numFeatures: number;
  eps: number;
  momentum: number | null;
  affine: boolean;
  trackRunningStats: boolean;
  bias: boolean;
}

/** What batch and instance normalization have in common: a scale, a shift, and running statistics. */
export abstract class NormBase extends Module {
  static override _version = 2;

  numFeatures: number;
  readonly eps: number;
  readonly momentum: number | null;
  affine: boolean;
  trackRunningStats: boolean;
  weight: Parameter | null;
  bias: Parameter | null;
  declare runningMean: Tensor | null;
  declare runningVar: Tensor | null;
  declare numBatchesTracked: Tensor | null;

  constructor(configuration: NormConfiguration) {
    super();
    const { numFeatures, eps, momentum, affine, trackRunningStats, bias, device, dtype } = configuration;
    this.numFeatures = numFeatures;
    this.eps = eps;
    this.momentum = momentum;
    this.affine = affine;
    this.trackRunningStats = trackRunningStats;
    this.weight = affine ? emptyParameter([numFeatures], configuration) : null;
    this.bias = affine && bias ? emptyParameter([numFeatures], configuration) : null;
    this.registerBuffer('runningMean', trackRunningStats ? zeros([numFeatures], { device, dtype }) : null);
    this.registerBuffer('runningVar', trackRunningStats ? ones([numFeatures], { device, dtype }) : null);
    this.registerBuffer('numBatchesTracked', trackRunningStats ? zeros([], { dtype: 'int64', device }) : null);
    this.resetParameters();
  }

  /** Sets the running statistics to mean 0 and variance 1. */
  resetRunningStats(): void {
    noGrad(() => {
      this.runningMean?.zero_();
      this.runningVar?.fill_(1);
      this.numBatchesTracked?.zero_();
    });
  }

  /** Sets the scale to 1, the shift to 0, and the running statistics back. */
  resetParameters(): void {
    this.resetRunningStats();
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override extraRepr(): string {
    return `${this.numFeatures}, eps=${float(this.eps)}, momentum=${float(this.momentum)}, affine=${text(this.affine)}, bias=${text(this.bias !== null)}, track_running_stats=${text(this.trackRunningStats)}`;
  }

  /** Before version 2 the layer did not count its batches. */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix, { version }] = args;
    const key = `${prefix}num_batches_tracked`;
    if ((version === undefined || version < 2) && this.trackRunningStats && !state.has(key)) {
      const count = this.numBatchesTracked;
      state.set(key, count && !count.isMeta ? count : zeros([], { dtype: 'int64' }));
    }
    super._loadFromStateDict(...args);
  }
}

/** Throws unless `input` has one of these numbers of dimensions. */
export function checkDims(input: Tensor, ...dims: [number, ...number[]]): void {
  if (dims.includes(input.ndim)) return;
  throw rangeError(`expected ${dims.map((n) => `${n}D`).join(' or ')} input (got ${input.ndim}D input)`);
}

/** What batch normalization of any number of dimensions has in common. */
export abstract class BatchNorm extends NormBase {
  /** @internal Throws for an input of other dimensions. */
  abstract _checkInput(input: Tensor): void;

  override forward(input: Tensor): Tensor {
    this._checkInput(input);
    const { training, trackRunningStats, runningMean, runningVar, weight, bias, eps } = this;
    // Without a momentum the running statistics are plain averages over all batches.
    let factor = this.momentum ?? 0;
    if (training && trackRunningStats && this.numBatchesTracked) {
      noGrad(() => this.numBatchesTracked!.add_(1));
      if (this.momentum === null) factor = 1 / this.numBatchesTracked.item();
    }
    const byBatch = training || (runningMean === null && runningVar === null);
    const tracks = !training || trackRunningStats;
    return batchNorm(
      input,
      tracks ? runningMean : null,
      tracks ? runningVar : null,
      weight,
      bias,
      byBatch,
      factor,
      eps,
    );
  }
}

function batchNormParameters(name: string) {
  return named(
    name,
    ['numFeatures', 'eps', 'momentum', 'affine', 'trackRunningStats', 'device', 'dtype', 'bias'],
    (
      numFeatures: number,
      eps = 1e-5,
      momentum: number | null = 0.1,
      affine = true,
      trackRunningStats = true,
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
      bias = true,
    ): NormConfiguration => ({ numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, bias }),
  );
}

const batchNorm1dParameters = batchNormParameters('nn.BatchNorm1d');
const batchNorm2dParameters = batchNormParameters('nn.BatchNorm2d');
const batchNorm3dParameters = batchNormParameters('nn.BatchNorm3d');

/**
 * Normalizes the channels of `[N, C]` or `[N, C, L]` over the batch.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html
 */
export class BatchNorm1d extends BatchNorm {
  constructor(...args: Parameters<typeof batchNorm1dParameters>) {
    super(batchNorm1dParameters(...args));
  }

  /** @internal */
  override _checkInput(input: Tensor): void {
    checkDims(input, 2, 3);
  }
}

/**
 * Normalizes the channels of `[N, C, H, W]` over the batch.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html
 */
export class BatchNorm2d extends BatchNorm {
  constructor(...args: Parameters<typeof batchNorm2dParameters>) {
    super(batchNorm2dParameters(...args));
  }

  /** @internal */
  override _checkInput(input: Tensor): void {
    checkDims(input, 4);
  }
}

/**
 * Normalizes the channels of `[N, C, D, H, W]` over the batch.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html
 */
export class BatchNorm3d extends BatchNorm {
  constructor(...args: Parameters<typeof batchNorm3dParameters>) {
    super(batchNorm3dParameters(...args));
  }

  /** @internal */
  override _checkInput(input: Tensor): void {
    checkDims(input, 5);
  }
}
