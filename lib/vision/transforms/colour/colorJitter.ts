import { describe, rangeError, typeError } from '../../../core/errors.js';
import { randperm, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { TVTensor } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { checkRange, type Range } from '../checkRange.js';
import { uniform } from '../draws.js';
import { adjustBrightness } from '../functional/colour/brightness.js';
import { adjustContrast } from '../functional/colour/contrast.js';
import { adjustHue } from '../functional/colour/hue.js';
import { adjustSaturation } from '../functional/colour/saturation.js';
import { callKernel } from '../functional/kernel.js';
import { isImage } from '../functional/size.js';
import { Transform } from '../transform.js';
import { drawBatchJitter, type JitterDraws, jitterBatch } from './batchJitter.js';

/** How much to jitter: from `1 - value` to `1 + value` (hue: from `-value`), or from the first number to the second. */
export type Jitter = number | Range;

export interface JitterParams {
  /** The order of brightness (0), contrast (1), saturation (2) and hue (3). */
  order: number[];
  /** How much of each in that numbering; null for not at all. */
  factors: (number | null)[];
}

const CHANGES: readonly ((input: Tensor, factor: number) => Tensor)[] = [
  (input, factor) => callKernel(adjustBrightness, input, factor),
  (input, factor) => callKernel(adjustContrast, input, factor),
  (input, factor) => callKernel(adjustSaturation, input, factor),
  (input, factor) => callKernel(adjustHue, input, factor),
];

/** The least and the greatest factor; null where they change nothing. */
function rangeOf(name: string, jitter: Jitter | null, center: number, low: number, high: number): Range | null {
  if (jitter === null) return null;
  if (typeof jitter === 'number' && !(jitter >= 0)) {
    throw rangeError(`ColorJitter: If ${name} is a single number, it must be non negative, got ${describe(jitter)}`);
  }
  if (typeof jitter !== 'number' && !Array.isArray(jitter)) {
    throw typeError(`ColorJitter: ${name} must be a number or two, [min, max], got ${describe(jitter)}`);
  }
  const range = typeof jitter === 'number' ? ([center - jitter, center + jitter] as const) : (jitter as Range);
  const clipped = typeof jitter === 'number' && low === 0 ? ([Math.max(range[0], 0), range[1]] as const) : range;
  checkRange('ColorJitter', name, clipped, low, high);
  return clipped[0] === center && clipped[1] === center ? null : clipped;
}

const read = named(
  'transforms.ColorJitter',
  ['brightness', 'contrast', 'saturation', 'hue'],
  (
    brightness: Jitter | null = null,
    contrast: Jitter | null = null,
    saturation: Jitter | null = null,
    hue: Jitter | null = null,
  ) => ({
    brightness: rangeOf('brightness', brightness, 1, 0, Infinity),
    contrast: rangeOf('contrast', contrast, 1, 0, Infinity),
    saturation: rangeOf('saturation', saturation, 1, 0, Infinity),
    hue: rangeOf('hue', hue, 0, -0.5, 0.5),
  }),
);

/**
 * Changes brightness, contrast, saturation and hue of images `[..., 1 or 3, H, W]` at random, in random order: see
 * `functional.adjustBrightness` and so on. `new ColorJitter(0.4, 0.4, 0.4, 0.1)`.
 * @throws TypeError or RangeError for ranges that are none, negative or, for hue, beyond 0.5.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ColorJitter.html
 */
export class ColorJitter extends Transform<JitterParams | JitterDraws> {
  readonly brightness: Range | null;
  readonly contrast: Range | null;
  readonly saturation: Range | null;
  readonly hue: Range | null;

  constructor(...args: Parameters<typeof read>) {
    super();
    const { brightness, contrast, saturation, hue } = read(...args);
    this.brightness = brightness;
    this.contrast = contrast;
    this.saturation = saturation;
    this.hue = hue;
  }

  override get perSample(): boolean {
    return true;
  }

  #ranges(): readonly (Range | null)[] {
    return [this.brightness, this.contrast, this.saturation, this.hue];
  }

  override makeParams(): JitterParams {
    const order = randperm(4).tolist() as number[];
    return { order, factors: this.#ranges().map((range) => range && uniform(...range)) };
  }

  override transform(input: Tensor, params: JitterParams): Tensor {
    return params.order.reduce((image, change) => {
      const factor = params.factors[change];
      return factor == null ? image : CHANGES[change]!(image, factor);
    }, input);
  }

  override makeBatchParams(_flatInputs: readonly Tensor[], count: number): JitterDraws {
    return drawBatchJitter(this.#ranges(), count);
  }

  override transformBatch(input: Tensor, params: JitterDraws): Tensor {
    if (!isImage(input)) return input;
    const output = jitterBatch(input, params);
    return input instanceof TVTensor && output !== input ? rewrap(input, output) : output;
  }
}
