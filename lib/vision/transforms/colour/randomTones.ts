import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { autocontrast } from '../functional/colour/autocontrast.js';
import { equalize } from '../functional/colour/equalize.js';
import { invert } from '../functional/colour/invert.js';
import { posterize } from '../functional/colour/posterize.js';
import { adjustSharpness } from '../functional/colour/sharpness.js';
import { solarize } from '../functional/colour/solarize.js';
import { callKernel } from '../functional/kernel.js';
import { RandomApplyTransform } from '../randomApply.js';

const probability = <const Name extends string>(name: Name) => named(`transforms.${name}`, ['p'], (p = 0.5) => p);

const readInvert = probability('RandomInvert');

/**
 * Inverts images `[..., C, H, W]` with probability `p`; see `functional.invert`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomInvert.html
 */
export class RandomInvert extends RandomApplyTransform {
  constructor(...args: Parameters<typeof readInvert>) {
    super(readInvert(...args));
  }

  override transform(input: Tensor): Tensor {
    return callKernel(invert, input);
  }
}

const readAutocontrast = probability('RandomAutocontrast');

/**
 * Stretches the contrast of images `[..., 1 or 3, H, W]` with probability `p`; see `functional.autocontrast`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomAutocontrast.html
 */
export class RandomAutocontrast extends RandomApplyTransform {
  constructor(...args: Parameters<typeof readAutocontrast>) {
    super(readAutocontrast(...args));
  }

  override transform(input: Tensor): Tensor {
    return callKernel(autocontrast, input);
  }
}

const readEqualize = probability('RandomEqualize');

/**
 * Equalizes the histograms of images `[..., C, H, W]` with probability `p`; see `functional.equalize`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomEqualize.html
 */
export class RandomEqualize extends RandomApplyTransform {
  constructor(...args: Parameters<typeof readEqualize>) {
    super(readEqualize(...args));
  }

  override transform(input: Tensor): Tensor {
    return callKernel(equalize, input);
  }
}

const readPosterize = named('transforms.RandomPosterize', ['bits', 'p'], (bits: number, p = 0.5) => ({ bits, p }));

/**
 * Keeps the `bits` highest bits of images `[..., C, H, W]` with probability `p`; see `functional.posterize`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomPosterize.html
 */
export class RandomPosterize extends RandomApplyTransform {
  readonly bits: number;

  constructor(...args: Parameters<typeof readPosterize>) {
    const { bits, p } = readPosterize(...args);
    super(p);
    this.bits = bits;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(posterize, input, this.bits);
  }
}

const readSolarize = named('transforms.RandomSolarize', ['threshold', 'p'], (threshold: number, p = 0.5) => ({
  threshold,
  p,
}));

/**
 * Inverts the pixels of images `[..., C, H, W]` that are not below `threshold`, with probability `p`; see
 * `functional.solarize`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomSolarize.html
 */
export class RandomSolarize extends RandomApplyTransform {
  readonly threshold: number;

  constructor(...args: Parameters<typeof readSolarize>) {
    const { threshold, p } = readSolarize(...args);
    super(p);
    this.threshold = threshold;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(solarize, input, this.threshold);
  }
}

const readSharpness = named(
  'transforms.RandomAdjustSharpness',
  ['sharpnessFactor', 'p'],
  (sharpnessFactor: number, p = 0.5) => ({ sharpnessFactor, p }),
);

/**
 * Changes the sharpness of images `[..., 1 or 3, H, W]` with probability `p`; see `functional.adjustSharpness`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomAdjustSharpness.html
 */
export class RandomAdjustSharpness extends RandomApplyTransform {
  readonly sharpnessFactor: number;

  constructor(...args: Parameters<typeof readSharpness>) {
    const { sharpnessFactor, p } = readSharpness(...args);
    super(p);
    this.sharpnessFactor = sharpnessFactor;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(adjustSharpness, input, this.sharpnessFactor);
  }
}
