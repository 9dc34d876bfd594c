import { describe, rangeError, typeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { uniform } from '../draws.js';
import { callKernel } from '../functional/kernel.js';
import { gaussianBlur, kernelSizes, type OneOrTwo } from '../functional/misc/gaussianBlur.js';
import { gaussianNoise } from '../functional/misc/gaussianNoise.js';
import { Transform } from '../transform.js';

const readBlur = named(
  'transforms.GaussianBlur',
  ['kernelSize', 'sigma'],
  (kernelSize: OneOrTwo, sigma: OneOrTwo = [0.1, 2]) => ({ kernelSize, sigma }),
);

/** Sides of a kernel, as one number, `[n]` or `[x, y]` give them. */
function sidesOf(kernelSize: OneOrTwo): readonly [number, number] {
  const isOne = Array.isArray(kernelSize) && kernelSize.length === 1;
  return kernelSizes(isOne ? kernelSize[0] : kernelSize);
}

/** The range that sigma is drawn from. */
function sigmaRange(sigma: OneOrTwo): readonly [number, number] {
  const list = typeof sigma === 'number' ? [sigma] : sigma;
  if (!Array.isArray(list) || list.some((v) => typeof v !== 'number')) {
    throw typeError(`GaussianBlur: sigma must be a number or two, [min, max], got ${describe(sigma)}`);
  }
  const [low, high = low] = list as [number, number?];
  if (list.length <= 2 && low > 0 && low <= high) return [low, high];
  throw rangeError(`GaussianBlur: sigma values should be positive and of the form [min, max]. Got [${list}]`);
}

/**
 * Blurs images `[..., C, H, W]` with a bell-shaped kernel of `kernelSize` pixels, odd, whose width `sigma` is drawn from
 * a range, or fixed where it is one number; see `functional.gaussianBlur`.
 * @throws TypeError or RangeError for a kernel's size or a sigma that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianBlur.html
 */
export class GaussianBlur extends Transform<{ sigma: number }> {
  readonly kernelSize: readonly [number, number];
  readonly sigma: readonly [number, number];

  constructor(...args: Parameters<typeof readBlur>) {
    super();
    const { kernelSize, sigma } = readBlur(...args);
    this.kernelSize = sidesOf(kernelSize);
    this.sigma = sigmaRange(sigma);
  }

  override get perSample(): boolean {
    return true;
  }

  override makeParams(): { sigma: number } {
    return { sigma: uniform(...this.sigma) };
  }

  override transform(input: Tensor, { sigma }: { sigma: number }): Tensor {
    return callKernel(gaussianBlur, input, this.kernelSize, sigma);
  }
}

const readNoise = named(
  'transforms.GaussianNoise',
  ['mean', 'sigma', 'clip'],
  (mean = 0, sigma = 0.1, clip = true) => ({ mean, sigma, clip }),
);

/**
 * Adds normal noise to images `[..., C, H, W]`, of uint8 or of floats from 0 to 1, to each of a batch its own; see
 * `functional.gaussianNoise`.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.GaussianNoise.html
 */
export class GaussianNoise extends Transform {
  readonly mean: number;
  readonly sigma: number;
  readonly clip: boolean;

  constructor(...args: Parameters<typeof readNoise>) {
    super();
    const { mean, sigma, clip } = readNoise(...args);
    this.mean = mean;
    this.sigma = sigma;
    this.clip = clip;
  }

  override get perSample(): boolean {
    return true;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(gaussianNoise, input, this.mean, this.sigma, this.clip);
  }
}
