import { rangeError } from '../../../core/errors.js';
import { rand, scope, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { integer } from '../draws.js';
import { checkSize, pairOf, type Size, sizesOf } from '../functional/geometry/outputSize.js';
import { readResizing, resize } from '../functional/geometry/resize.js';
import { callKernel } from '../functional/kernel.js';
import type { InterpolationMode } from '../interpolation.js';
import { querySize } from '../query.js';
import { Transform } from '../transform.js';

const resizeParameters = named(
  'transforms.Resize',
  ['size', 'interpolation', 'maxSize', 'antialias'],
  (
    size: Size,
    interpolation: InterpolationMode = 'bilinear',
    maxSize: number | null = null,
    antialias: boolean | null = true,
  ) => ({ ...readResizing('Resize', size, interpolation, maxSize, antialias) }),
);

/**
 * Resizes to `[height, width]`, or so that the shorter side has a length; see `functional.resize`.
 * @throws TypeError or RangeError for sizes that are none or don't go together, and a mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Resize.html
 */
export class Resize extends Transform {
  readonly size: readonly number[] | null;
  readonly interpolation: InterpolationMode;
  readonly maxSize: number | null;
  readonly antialias: boolean | null;

  constructor(...args: Parameters<typeof resizeParameters>) {
    super();
    const { size, interpolation, maxSize, antialias } = resizeParameters(...args);
    this.size = size === null ? null : sizesOf('Resize', size);
    this.interpolation = interpolation;
    this.maxSize = maxSize;
    this.antialias = antialias;
  }

  override transform(input: Tensor): Tensor {
    const { size, interpolation, maxSize, antialias } = this;
    return callKernel(resize, input, size, { interpolation, maxSize, antialias });
  }
}

interface Drawn {
  size: readonly number[];
}

/** Resizes to a size that is drawn. */
abstract class RandomSize extends Transform<Drawn> {
  abstract readonly interpolation: InterpolationMode;
  abstract readonly antialias: boolean | null;

  override get perSample(): boolean {
    return true;
  }

  override transform(input: Tensor, { size }: Drawn): Tensor {
    const { interpolation, antialias } = this;
    return callKernel(resize, input, size, { interpolation, antialias });
  }
}

const scaleJitterParameters = named(
  'transforms.ScaleJitter',
  ['targetSize', 'scaleRange', 'interpolation', 'antialias'],
  (
    targetSize: readonly [height: number, width: number],
    scaleRange: readonly [number, number] = [0.1, 2],
    interpolation: InterpolationMode = 'bilinear',
    antialias: boolean | null = true,
  ) => ({ targetSize, scaleRange, interpolation, antialias }),
);

/**
 * Resizes so that the image fits `targetSize`, times a factor drawn from `scaleRange`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ScaleJitter.html
 */
export class ScaleJitter extends RandomSize {
  readonly targetSize: readonly [height: number, width: number];
  readonly scaleRange: readonly [number, number];
  readonly interpolation: InterpolationMode;
  readonly antialias: boolean | null;

  constructor(...args: Parameters<typeof scaleJitterParameters>) {
    super();
    const { targetSize, scaleRange, interpolation, antialias } = scaleJitterParameters(...args);
    this.targetSize = pairOf('ScaleJitter', targetSize);
    readResizing('ScaleJitter', this.targetSize, interpolation, null, antialias);
    this.scaleRange = scaleRange;
    this.interpolation = interpolation;
    this.antialias = antialias;
  }

  override makeParams(flatInputs: readonly unknown[]): Drawn {
    const [height, width] = querySize(flatInputs);
    const [least, most] = this.scaleRange;
    // The factor is a float32, and so are its products.
    return scope(() => {
      const fit = Math.min(this.targetSize[1] / height, this.targetSize[0] / width);
      const r = rand([1])
        .mul(most - least)
        .add(least)
        .mul(fit);
      const length = (side: number) => Math.trunc(r.mul(side).item());
      return { size: [length(height), length(width)] };
    });
  }
}

const shortestSizeParameters = named(
  'transforms.RandomShortestSize',
  ['minSize', 'maxSize', 'interpolation', 'antialias'],
  (
    minSize: number | readonly number[],
    maxSize: number | null = null,
    interpolation: InterpolationMode = 'bilinear',
    antialias: boolean | null = true,
  ) => ({ minSize, maxSize, interpolation, antialias }),
);

/**
 * Resizes so that the shorter side has a length drawn from `minSize`, and the longer one at most `maxSize`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomShortestSize.html
 */
export class RandomShortestSize extends RandomSize {
  readonly minSize: readonly number[];
  readonly maxSize: number | null;
  readonly interpolation: InterpolationMode;
  readonly antialias: boolean | null;

  constructor(...args: Parameters<typeof shortestSizeParameters>) {
    super();
    const { minSize, maxSize, interpolation, antialias } = shortestSizeParameters(...args);
    this.minSize = typeof minSize === 'number' ? [minSize] : [...minSize];
    if (this.minSize.length === 0) throw rangeError('RandomShortestSize: minSize needs at least one number.');
    for (const size of this.minSize) readResizing('RandomShortestSize', size, interpolation, null, antialias);
    if (maxSize !== null) checkSize('RandomShortestSize', maxSize, null);
    this.maxSize = maxSize;
    this.interpolation = interpolation;
    this.antialias = antialias;
  }

  override makeParams(flatInputs: readonly unknown[]): Drawn {
    const [height, width] = querySize(flatInputs);
    const minSize = this.minSize[integer(this.minSize.length)]!;
    const most = this.maxSize === null ? Infinity : this.maxSize / Math.max(height, width);
    const r = Math.min(minSize / Math.min(height, width), most);
    return { size: [Math.trunc(height * r), Math.trunc(width * r)] };
  }
}

const randomResizeParameters = named(
  'transforms.RandomResize',
  ['minSize', 'maxSize', 'interpolation', 'antialias'],
  (
    minSize: number,
    maxSize: number,
    interpolation: InterpolationMode = 'bilinear',
    antialias: boolean | null = true,
  ) => ({ minSize, maxSize, interpolation, antialias }),
);

/**
 * Resizes so that the shorter side has a length drawn from `minSize` to below `maxSize`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomResize.html
 */
export class RandomResize extends RandomSize {
  readonly minSize: number;
  readonly maxSize: number;
  readonly interpolation: InterpolationMode;
  readonly antialias: boolean | null;

  constructor(...args: Parameters<typeof randomResizeParameters>) {
    super();
    const { minSize, maxSize, interpolation, antialias } = randomResizeParameters(...args);
    readResizing('RandomResize', minSize, interpolation, null, antialias);
    sizesOf('RandomResize', maxSize);
    if (minSize >= maxSize) throw rangeError(`RandomResize: minSize ${minSize} has to be below maxSize ${maxSize}.`);
    this.minSize = minSize;
    this.maxSize = maxSize;
    this.interpolation = interpolation;
    this.antialias = antialias;
  }

  override makeParams(): Drawn {
    return { size: [this.minSize + integer(this.maxSize - this.minSize)] };
  }
}
