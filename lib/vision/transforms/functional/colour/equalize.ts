import { cat, int32, int64, rsub, type Tensor, uint8, where } from '../../../../index.js';
import { functional } from '../kernel.js';
import { convert } from '../misc/toDtype.js';
import { channelsOf } from './checks.js';

const LEVELS = 256;

function flattenHistogram(image: Tensor): Tensor {
  channelsOf('equalize', image);
  if (image.numel() === 0) return image;
  const bytes = convert(image, uint8, true);
  const planes = bytes.shape.slice(0, -2);
  const pixels = bytes.flatten(-2).to(int64);
  const histogram = pixels.newZeros([...planes, LEVELS], { dtype: int32 });
  histogram.scatterAdd_(-1, pixels, histogram.newOnes([1]).expandAs(pixels));
  const counts = histogram.cumsum(-1);
  // Pillow's way: the pixels of the brightest level that occurs don't count, and the step is rounded down.
  const brightest = counts.argmax(-1, true);
  const step = rsub(histogram.gather(-1, brightest), pixels.shape.at(-1)!).div_(LEVELS - 1, {
    roundingMode: 'floor',
  });
  // A plane whose step is 0 stays; planes are many here, so that is decided at the end for each.
  const valid = step.ne(0).unsqueeze_(-1);
  const levels = counts
    .narrow(-1, 0, LEVELS - 1)
    .add_(step.floorDivide(2))
    .div_(step.clamp_(1), { roundingMode: 'floor' })
    .clamp_(0, LEVELS - 1)
    .to(uint8);
  const table = cat([levels.newZeros([1]).expand([...planes, 1]), levels], -1);
  const equalized = table.gather(-1, pixels).viewAs(bytes);
  return convert(where(valid, equalized, bytes), image.dtype, true);
}

/**
 * Maps the levels of each channel of images `[..., C, H, W]` so that all are about equally frequent, as Pillow does.
 * What isn't uint8 goes through uint8.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.equalize.html
 */
export const equalize = functional('equalize', [], () => ({}), { image: flattenHistogram });
