import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { callKernel } from '../functional/kernel.js';
import { checkMoments, normalize, type PerChannel } from '../functional/misc/normalize.js';
import { Transform } from '../transform.js';

const read = named(
  'transforms.Normalize',
  ['mean', 'std', 'inplace'],
  (mean: PerChannel, std: PerChannel, inplace = false) => ({ mean, std, inplace }),
);

/**
 * Subtracts each channel's `mean` from float images `[..., C, H, W]` and divides by its `std`; see
 * `functional.normalize`.
 * @throws TypeError for what is no number; RangeError where a deviation is 0.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Normalize.html
 */
export class Normalize extends Transform {
  readonly mean: PerChannel;
  readonly std: PerChannel;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof read>) {
    super();
    const { mean, std, inplace } = read(...args);
    checkMoments(mean, std);
    this.mean = mean;
    this.std = std;
    this.inplace = inplace;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(normalize, input, this.mean, this.std, this.inplace);
  }
}
