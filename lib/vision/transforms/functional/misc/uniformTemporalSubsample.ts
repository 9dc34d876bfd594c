import { describe, rangeError } from '../../../../core/errors.js';
import { indexSelect, int64, linspace, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';

function choose(video: Tensor, numSamples: number): Tensor {
  if (video.ndim < 4) {
    throw rangeError(`uniformTemporalSubsample needs a video [..., T, C, H, W], got ${describe(video)}`);
  }
  const last = video.shape[video.ndim - 4]! - 1;
  return indexSelect(video, -4, linspace(0, last, numSamples, { device: video.device }).to(int64));
}

/**
 * Chooses `numSamples` frames of videos `[..., T, C, H, W]`, equally far from each other, the first and the last among
 * them. Where there are fewer, frames come more than once.
 * @throws RangeError where there are no frames, or `numSamples` is no count.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.uniform_temporal_subsample.html
 */
export const uniformTemporalSubsample = functional(
  'uniformTemporalSubsample',
  ['numSamples'],
  (numSamples: number) => {
    if (Number.isInteger(numSamples) && numSamples >= 0) return { numSamples };
    throw rangeError(`uniformTemporalSubsample: numSamples must be a count, got ${describe(numSamples)}`);
  },
  { image: (video, { numSamples }) => choose(video, numSamples) },
);
