import { randperm, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { checkRange, type Range } from '../checkRange.js';
import { fraction, uniform } from '../draws.js';
import { adjustBrightness } from '../functional/colour/brightness.js';
import { adjustContrast } from '../functional/colour/contrast.js';
import { adjustHue } from '../functional/colour/hue.js';
import { permuteChannels } from '../functional/colour/permuteChannels.js';
import { adjustSaturation } from '../functional/colour/saturation.js';
import { callKernel } from '../functional/kernel.js';
import { queryChw } from '../query.js';
import { checkProbability, happens } from '../randomApply.js';
import { Transform } from '../transform.js';

interface Distortion {
  brightness: number | null;
  contrast: number | null;
  saturation: number | null;
  hue: number | null;
  /** Whether contrast comes before saturation and hue, not after. */
  contrastBefore: boolean;
  permutation: number[] | null;
}

const OWNER = 'RandomPhotometricDistort';

const read = named(
  `transforms.${OWNER}`,
  ['brightness', 'contrast', 'saturation', 'hue', 'p'],
  (
    brightness: Range = [0.875, 1.125],
    contrast: Range = [0.5, 1.5],
    saturation: Range = [0.5, 1.5],
    hue: Range = [-0.05, 0.05],
    p = 0.5,
  ) => ({ brightness, contrast, saturation, hue, p }),
);

/**
 * Distorts images `[..., 1 or 3, H, W]` as the detector SSD was trained: brightness, contrast, saturation, hue and the
 * order of channels, each with probability `p` and a factor from its range.
 * @throws TypeError or RangeError for ranges that are none, or where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomPhotometricDistort.html
 */
export class RandomPhotometricDistort extends Transform<Distortion> {
  readonly brightness: Range;
  readonly contrast: Range;
  readonly hue: Range;
  readonly saturation: Range;
  readonly p: number;

  constructor(...args: Parameters<typeof read>) {
    super();
    const { brightness, contrast, saturation, hue, p } = read(...args);
    for (const [name, range] of Object.entries({ brightness, contrast, saturation })) checkRange(OWNER, name, range, 0);
    checkRange(OWNER, 'hue', hue, -0.5, 0.5);
    checkProbability(OWNER, p);
    this.brightness = brightness;
    this.contrast = contrast;
    this.hue = hue;
    this.saturation = saturation;
    this.p = p;
  }

  override get perSample(): boolean {
    return true;
  }

  override makeParams(flatInputs: readonly unknown[]): Distortion {
    const [channels] = queryChw(flatInputs);
    const draw = (range: Range): number | null => (happens(this.p) ? uniform(...range) : null);
    return {
      brightness: draw(this.brightness),
      contrast: draw(this.contrast),
      saturation: draw(this.saturation),
      hue: draw(this.hue),
      contrastBefore: fraction() < 0.5,
      permutation: happens(this.p) ? (randperm(channels).tolist() as number[]) : null,
    };
  }

  override transform(input: Tensor, params: Distortion): Tensor {
    const { brightness, contrast, saturation, hue, contrastBefore, permutation } = params;
    let image = input;
    if (brightness !== null) image = callKernel(adjustBrightness, image, brightness);
    if (contrast !== null && contrastBefore) image = callKernel(adjustContrast, image, contrast);
    if (saturation !== null) image = callKernel(adjustSaturation, image, saturation);
    if (hue !== null) image = callKernel(adjustHue, image, hue);
    if (contrast !== null && !contrastBefore) image = callKernel(adjustContrast, image, contrast);
    return permutation === null ? image : callKernel(permuteChannels, image, permutation);
  }
}
