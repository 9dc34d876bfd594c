import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { instanceNorm } from '../functional/normalization.js';
import { named } from '../named.js';
import { warn } from '../warn.js';
import { checkDims, NormBase, type NormConfiguration } from './batchnorm.js';

/** What instance normalization of any number of dimensions has in common. */
export abstract class InstanceNorm extends NormBase {
  /** @internal The dimensions of an input without a batch. */
  abstract get _dims(): number;

  override forward(input: Tensor): Tensor {
    checkDims(input, this._dims, this._dims + 1);
    const isBatched = input.ndim > this._dims;
    const channels = input.shape[isBatched ? 1 : 0];
    if (channels !== this.numFeatures) {
      const text = `input has ${channels} channels, which does not match numFeatures (${this.numFeatures})`;
      if (this.affine) throw rangeError(text);
      warn(`${text}; that is ignored, since affine is false`);
    }
    const { runningMean, runningVar, weight, bias, momentum, eps } = this;
    const byInput = this.training || !this.trackRunningStats;
    const batch = isBatched ? input : input.unsqueeze(0);
    const output = instanceNorm(batch, runningMean, runningVar, weight, bias, byInput, momentum ?? 0, eps);
    return isBatched ? output : output.squeeze(0);
  }

  /** @internal */
  override _upgradeState(): void {}
}

function instanceNormParameters(name: string) {
  return named(
    name,
    ['numFeatures', 'eps', 'momentum', 'affine', 'trackRunningStats', 'device', 'dtype', 'bias'],
    (
      numFeatures: number,
      eps = 1e-5,
      momentum: number | null = 0.1,
      affine = false,
      trackRunningStats = false,
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
      bias = true,
    ): NormConfiguration => ({ numFeatures, eps, momentum, affine, trackRunningStats, device, dtype, bias }),
  );
}

const instanceNorm1dParameters = instanceNormParameters('nn.InstanceNorm1d');
const instanceNorm2dParameters = instanceNormParameters('nn.InstanceNorm2d');
const instanceNorm3dParameters = instanceNormParameters('nn.InstanceNorm3d');

/**
 * Normalizes each channel of each sample of `[N, C, L]` or `[C, L]` by itself.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm1d.html
 */
export class InstanceNorm1d extends InstanceNorm {
  /** @internal */
  get _dims(): number {
    return 2;
  }

  constructor(...args: Parameters<typeof instanceNorm1dParameters>) {
    super(instanceNorm1dParameters(...args));
  }
}

/**
 * Normalizes each channel of each sample of `[N, C, H, W]` or `[C, H, W]` by itself.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm2d.html
 */
export class InstanceNorm2d extends InstanceNorm {
  /** @internal */
  get _dims(): number {
    return 3;
  }

  constructor(...args: Parameters<typeof instanceNorm2dParameters>) {
    super(instanceNorm2dParameters(...args));
  }
}

/**
 * Normalizes each channel of each sample of `[N, C, D, H, W]` or `[C, D, H, W]` by itself.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.InstanceNorm3d.html
 */
export class InstanceNorm3d extends InstanceNorm {
  /** @internal */
  get _dims(): number {
    return 4;
  }

  constructor(...args: Parameters<typeof instanceNorm3dParameters>) {
    super(instanceNorm3dParameters(...args));
  }
}
