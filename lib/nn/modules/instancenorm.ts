import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { instanceNorm } from '../functional/normalization.js';
import type { LoadArguments } from '../module.js';
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

  /** State dicts of the oldest version hold statistics that the layer does not track any more. */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix, { version }, , , , errors] = args;
    const names = ['running_mean', 'running_var'].filter((name) => state.has(prefix + name));
    if (version === undefined && !this.trackRunningStats && names.length > 0) {
      const kind = this.constructor.name;
      errors.push(
        `Unexpected running stats buffer(s) ${names.map((name) => `"${prefix}${name}"`).join(' and ')} for ${kind} with track_running_stats=False. State dicts from before PyTorch 0.4 may hold them, since ${kind} tracked running statistics by default then: remove them from the state dict, or set trackRunningStats if they are needed.`,
      );
      for (const name of names) state.delete(prefix + name);
    }
    super._loadFromStateDict(...args);
  }
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
