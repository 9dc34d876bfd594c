import { describe, rangeError, typeError } from '../../../core/errors.js';
import { cat, rand, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { integer } from '../draws.js';
import { checkFill, type FillByKind, fillFor } from '../fill.js';
import { elastic } from '../functional/geometry/elastic.js';
import { readSampling, type SamplingMode } from '../functional/geometry/grid.js';
import { perspective, perspectiveCoefficients } from '../functional/geometry/perspective.js';
import { callKernel } from '../functional/kernel.js';
import { gaussianBlur } from '../functional/misc/gaussianBlur.js';
import type { InterpolationMode } from '../interpolation.js';
import { querySize } from '../query.js';
import { RandomApplyTransform } from '../randomApply.js';
import { Transform } from '../transform.js';

const perspectiveParameters = named(
  'transforms.RandomPerspective',
  ['distortionScale', 'p', 'interpolation', 'fill'],
  (distortionScale = 0.5, p = 0.5, interpolation: InterpolationMode = 'bilinear', fill: FillByKind = 0) => ({
    distortionScale,
    p,
    interpolation,
    fill,
  }),
);

interface View {
  coefficients: readonly number[];
}

/**
 * With probability `p`, views the image from elsewhere: each corner moves inwards by up to `distortionScale` of half the
 * image; see `functional.perspective`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomPerspective.html
 */
export class RandomPerspective extends RandomApplyTransform<View> {
  readonly distortionScale: number;
  readonly interpolation: SamplingMode;
  readonly fill: FillByKind;

  constructor(...args: Parameters<typeof perspectiveParameters>) {
    const { distortionScale, p, interpolation, fill } = perspectiveParameters(...args);
    super(p);
    if (!(distortionScale >= 0 && distortionScale <= 1)) {
      throw rangeError(`RandomPerspective: distortionScale is from 0 to 1, got ${describe(distortionScale)}.`);
    }
    checkFill('RandomPerspective', fill);
    this.distortionScale = distortionScale;
    this.interpolation = readSampling('RandomPerspective', interpolation, null).mode;
    this.fill = fill;
  }

  /** Draws x and y of each corner, from the top left clockwise. */
  override makeParams(flatInputs: readonly unknown[]): View {
    const [height, width] = querySize(flatInputs);
    const most = (length: number) => Math.trunc(this.distortionScale * Math.floor(length / 2)) + 1;
    const [mostX, mostY] = [most(width), most(height)];
    const near = (most: number) => integer(most);
    const far = (length: number, most: number) => length - most + integer(most);
    const end = [
      [near(mostX), near(mostY)],
      [far(width, mostX), near(mostY)],
      [far(width, mostX), far(height, mostY)],
      [near(mostX), far(height, mostY)],
    ] as const;
    const start = [
      [0, 0],
      [width - 1, 0],
      [width - 1, height - 1],
      [0, height - 1],
    ] as const;
    return { coefficients: perspectiveCoefficients(start, end) };
  }

  override transform(input: Tensor, { coefficients }: View): Tensor {
    const { interpolation, fill } = this;
    return callKernel(perspective, input, null, null, interpolation, fillFor(fill, input), coefficients);
  }
}

const elasticParameters = named(
  'transforms.ElasticTransform',
  ['alpha', 'sigma', 'interpolation', 'fill'],
  (
    alpha: number | readonly number[] = 50,
    sigma: number | readonly number[] = 5,
    interpolation: InterpolationMode = 'bilinear',
    fill: FillByKind = 0,
  ) => ({ alpha, sigma, interpolation, fill }),
);

function pairOf(name: string, value: unknown): [number, number] {
  const values = Array.isArray(value) ? value : [value];
  if (values.length < 1 || values.length > 2 || !values.every(Number.isFinite)) {
    throw typeError(`ElasticTransform: ${name} is a number or an array of one or two, got ${describe(value)}.`);
  }
  return [values[0], values[1] ?? values[0]];
}

/**
 * Moves pixels about as if the image were seen through water: by up to `alpha` pixels, alike within about `sigma` of
 * them; see `functional.elastic`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ElasticTransform.html
 */
export class ElasticTransform extends Transform<{ displacement: Tensor }> {
  readonly alpha: readonly [x: number, y: number];
  readonly sigma: readonly [x: number, y: number];
  readonly interpolation: SamplingMode;
  readonly fill: FillByKind;

  constructor(...args: Parameters<typeof elasticParameters>) {
    super();
    const { alpha, sigma, interpolation, fill } = elasticParameters(...args);
    checkFill('ElasticTransform', fill);
    this.alpha = pairOf('alpha', alpha);
    this.sigma = pairOf('sigma', sigma);
    this.interpolation = readSampling('ElasticTransform', interpolation, null).mode;
    this.fill = fill;
  }

  override get perSample(): boolean {
    return true;
  }

  /** Draws how far each pixel moves in x, then in y. */
  override makeParams(flatInputs: readonly unknown[]): { displacement: Tensor } {
    const [height, width] = querySize(flatInputs);
    const along = (at: 0 | 1, length: number): Tensor => {
      const noise = rand([1, 1, height, width]).mul(2).sub(1);
      const sigma = this.sigma[at];
      const size = Math.trunc(8 * sigma + 1);
      const odd = size % 2 === 0 ? size + 1 : size;
      const smooth = sigma > 0 ? gaussianBlur(noise, [odd, odd], [...this.sigma]) : noise;
      return smooth.mul(this.alpha[at]).div(length);
    };
    return { displacement: cat([along(0, width), along(1, height)], 1).permute([0, 2, 3, 1]) };
  }

  override transform(input: Tensor, { displacement }: { displacement: Tensor }): Tensor {
    return callKernel(elastic, input, displacement, this.interpolation, fillFor(this.fill, input));
  }
}
