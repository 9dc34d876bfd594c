import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { callKernel } from '../functional/kernel.js';
import { uniformTemporalSubsample } from '../functional/misc/uniformTemporalSubsample.js';
import { Transform } from '../transform.js';

const read = named('transforms.UniformTemporalSubsample', ['numSamples'], (numSamples: number) => ({ numSamples }));

/**
 * Chooses `numSamples` frames of videos `[..., T, C, H, W]`, equally far from each other; see
 * `functional.uniformTemporalSubsample`.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.UniformTemporalSubsample.html
 */
export class UniformTemporalSubsample extends Transform {
  readonly numSamples: number;

  constructor(...args: Parameters<typeof read>) {
    super();
    this.numSamples = read(...args).numSamples;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(uniformTemporalSubsample, input, this.numSamples);
  }
}
