import { rangeError, typeError } from '../../../core/errors.js';
import { arange, empty, int64, rand, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { roundHalfEven } from '../../models/channels.js';
import { BoundingBoxes, Mask, TVTensor } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { integer, uniform } from '../draws.js';
import { checkFill, type FillByKind, fillFor } from '../fill.js';
import { centerCrop, crop, type Region, resizedCrop } from '../functional/geometry/crop.js';
import { pairOf } from '../functional/geometry/outputSize.js';
import {
  checkPaddingMode,
  type Padding,
  type PaddingMode,
  pad,
  type Sides,
  sidesOf,
} from '../functional/geometry/pad.js';
import { readResizing } from '../functional/geometry/resize.js';
import { fiveCrop, tenCrop } from '../functional/geometry/severalCrops.js';
import { callKernel } from '../functional/kernel.js';
import type { InterpolationMode } from '../interpolation.js';
import { querySize } from '../query.js';
import { Transform } from '../transform.js';

type CropSize = number | readonly number[];

const sizeParameter = (name: string) => named(`transforms.${name}`, ['size'], (size: CropSize) => pairOf(name, size));
const centerCropParameters = sizeParameter('CenterCrop');
const fiveCropParameters = sizeParameter('FiveCrop');
const tenCropParameters = named(
  'transforms.TenCrop',
  ['size', 'verticalFlip'],
  (size: CropSize, verticalFlip = false) => ({
    size: pairOf('TenCrop', size),
    verticalFlip,
  }),
);

/**
 * Crops the middle; see `functional.centerCrop`.
 * @throws TypeError or RangeError for a size that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.CenterCrop.html
 */
export class CenterCrop extends Transform {
  readonly size: readonly [height: number, width: number];

  constructor(...args: Parameters<typeof centerCropParameters>) {
    super();
    this.size = centerCropParameters(...args);
  }

  override transform(input: Tensor): Tensor {
    return callKernel(centerCrop, input, this.size);
  }
}

/** Several crops of each image. */
abstract class SeveralCrops extends Transform {
  override checkInputs(flatInputs: readonly unknown[]): void {
    if (flatInputs.some((input) => input instanceof BoundingBoxes || input instanceof Mask)) {
      throw typeError(`${this.constructor.name} doesn't support boxes and masks.`);
    }
  }
}

/**
 * The four corners and the middle of an image, as an array; see `functional.fiveCrop`.
 * @throws TypeError or RangeError for a size that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.FiveCrop.html
 */
export class FiveCrop extends SeveralCrops {
  readonly size: readonly [height: number, width: number];

  constructor(...args: Parameters<typeof fiveCropParameters>) {
    super();
    this.size = fiveCropParameters(...args);
  }

  // What comes out is nested otherwise than what went in.
  override forward(...inputs: readonly unknown[]): any {
    return super.forward(...inputs);
  }

  override transform(input: Tensor): unknown {
    return callKernel(fiveCrop as never, input, this.size as never);
  }
}

/**
 * The four corners and the middle of an image, then those of the flipped one, as an array; see `functional.tenCrop`.
 * @throws TypeError or RangeError for a size that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.TenCrop.html
 */
export class TenCrop extends SeveralCrops {
  readonly size: readonly [height: number, width: number];
  readonly verticalFlip: boolean;

  constructor(...args: Parameters<typeof tenCropParameters>) {
    super();
    const { size, verticalFlip } = tenCropParameters(...args);
    this.size = size;
    this.verticalFlip = verticalFlip;
  }

  override forward(...inputs: readonly unknown[]): any {
    return super.forward(...inputs);
  }

  override transform(input: Tensor): unknown {
    return callKernel(tenCrop as never, input, ...([this.size, this.verticalFlip] as never[]));
  }
}

const resizedCropParameters = named(
  'transforms.RandomResizedCrop',
  ['size', 'scale', 'ratio', 'interpolation', 'antialias'],
  (
    size: CropSize,
    scale: readonly [number, number] = [0.08, 1],
    ratio: readonly [number, number] = [3 / 4, 4 / 3],
    interpolation: InterpolationMode = 'bilinear',
    antialias: boolean | null = true,
  ) => ({ size, scale, ratio, interpolation, antialias }),
);

/** @throws TypeError or RangeError for what is no range of positive numbers. */
function checkRange(name: string, range: unknown): void {
  if (!Array.isArray(range) || range.length !== 2 || !range.every(Number.isFinite)) {
    throw typeError(`RandomResizedCrop: ${name} is an array of two numbers.`);
  }
  if (!(range[0] > 0 && range[0] <= range[1])) {
    throw rangeError(`RandomResizedCrop: ${name} is [min, max], both positive, got [${range.join(', ')}].`);
  }
}

/**
 * Crops a part, of which the share of the image's area and the ratio of width to height are drawn from `scale` and
 * `ratio`, and resizes it to `size`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomResizedCrop.html
 */
export class RandomResizedCrop extends Transform<Region> {
  readonly size: readonly [height: number, width: number];
  readonly scale: readonly [number, number];
  readonly ratio: readonly [number, number];
  readonly interpolation: InterpolationMode;
  readonly antialias: boolean | null;

  constructor(...args: Parameters<typeof resizedCropParameters>) {
    super();
    const { size, scale, ratio, interpolation, antialias } = resizedCropParameters(...args);
    this.size = pairOf('RandomResizedCrop', size);
    checkRange('scale', scale);
    checkRange('ratio', ratio);
    readResizing('RandomResizedCrop', this.size, interpolation, null, antialias);
    this.scale = scale;
    this.ratio = ratio;
    this.interpolation = interpolation;
    this.antialias = antialias;
  }

  override get perSample(): boolean {
    return true;
  }

  /** Draws area and ratio until the part fits, ten times at most, then its place. */
  override makeParams(flatInputs: readonly unknown[]): Region {
    const [height, width] = querySize(flatInputs);
    const [low, high] = this.ratio.map((ratio) => Math.fround(Math.log(Math.fround(ratio)))) as [number, number];
    for (let attempt = 0; attempt < 10; attempt++) {
      const area = height * width * uniform(this.scale[0], this.scale[1]);
      const drawn = empty([1]).uniform_(low, high).exp_();
      const ratio = drawn.item();
      drawn.dispose();
      const w = roundHalfEven(Math.sqrt(area * ratio));
      const h = roundHalfEven(Math.sqrt(area / ratio));
      if (w <= 0 || w > width || h <= 0 || h > height) continue;
      const top = integer(height - h + 1);
      return { top, left: integer(width - w + 1), height: h, width: w };
    }
    const [least, most] = this.ratio;
    const ratio = width / height;
    const w = ratio > most ? roundHalfEven(height * most) : width;
    const h = ratio < least ? roundHalfEven(width / least) : height;
    return { top: Math.floor((height - h) / 2), left: Math.floor((width - w) / 2), height: h, width: w };
  }

  override transform(input: Tensor, { top, left, height, width }: Region): Tensor {
    const { size, interpolation, antialias } = this;
    return callKernel(resizedCrop, input, top, left, height, width, size, interpolation, antialias);
  }
}

const randomCropParameters = named(
  'transforms.RandomCrop',
  ['size', 'padding', 'padIfNeeded', 'fill', 'paddingMode'],
  (
    size: CropSize,
    padding: Padding | null = null,
    padIfNeeded: boolean = false,
    fill: FillByKind = 0,
    paddingMode: PaddingMode = 'constant',
  ) => ({ size, padding, padIfNeeded, fill, paddingMode }),
);

interface Crop {
  /** How far the image is padded; null for not at all. */
  padding: Sides | null;
  /** Where to crop then; null for nowhere. For a batch, `[N]` numbers each. */
  top: number | Tensor;
  left: number | Tensor;
  isCropped: boolean;
}

/**
 * Crops a part of `size` at a place that is drawn, after padding the image where `padding` says so, or, with
 * `padIfNeeded`, where it is too small.
 * @throws TypeError or RangeError for arguments that are none; when called, for an image that is too small.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomCrop.html
 */
export class RandomCrop extends Transform<Crop> {
  readonly size: readonly [height: number, width: number];
  readonly padding: Sides | null;
  readonly padIfNeeded: boolean;
  readonly fill: FillByKind;
  readonly paddingMode: PaddingMode;

  constructor(...args: Parameters<typeof randomCropParameters>) {
    super();
    const { size, padding, padIfNeeded, fill, paddingMode } = randomCropParameters(...args);
    this.size = pairOf('RandomCrop', size);
    this.padding = padding === null ? null : sidesOf('RandomCrop', padding);
    checkPaddingMode('RandomCrop', paddingMode);
    checkFill('RandomCrop', fill);
    this.padIfNeeded = padIfNeeded;
    this.fill = fill;
    this.paddingMode = paddingMode;
  }

  override get perSample(): boolean {
    return true;
  }

  /** How far to pad, and how much longer than the crop the padded image then is. */
  private room(flatInputs: readonly unknown[]): { padding: Sides | null; down: number; right: number } {
    const [height, width] = querySize(flatInputs);
    let [left, top, right, bottom] = this.padding ?? [0, 0, 0, 0];
    if (this.padIfNeeded) {
      const [lackY, lackX] = [this.size[0] - height - top - bottom, this.size[1] - width - left - right];
      if (lackY > 0) [top, bottom] = [top + lackY, bottom + lackY];
      if (lackX > 0) [left, right] = [left + lackX, right + lackX];
    }
    const [padded, paddedX] = [height + top + bottom, width + left + right];
    if (padded < this.size[0] || paddedX < this.size[1]) {
      const what = this.padding ? 'padded image' : 'image';
      throw rangeError(
        `RandomCrop: a crop of [${this.size.join(', ')}] is larger than the ${what}, [${padded}, ${paddedX}].`,
      );
    }
    const isPadded = [left, top, right, bottom].some((side) => side !== 0);
    return {
      padding: isPadded ? [left, top, right, bottom] : null,
      down: padded - this.size[0],
      right: paddedX - this.size[1],
    };
  }

  /** Draws the top, then the left, neither where there is but one. */
  override makeParams(flatInputs: readonly unknown[]): Crop {
    const { padding, down, right } = this.room(flatInputs);
    const top = down > 0 ? integer(down + 1) : 0;
    const left = right > 0 ? integer(right + 1) : 0;
    return { padding, top, left, isCropped: down > 0 || right > 0 };
  }

  override transform(input: Tensor, { padding, top, left, isCropped }: Crop): Tensor {
    const [height, width] = this.size;
    const padded = this.padded(input, padding);
    return isCropped ? callKernel(crop, padded, top as number, left as number, height, width) : padded;
  }

  private padded(input: Tensor, padding: Sides | null): Tensor {
    if (padding === null) return input;
    return callKernel(pad, input, padding, fillFor(this.fill, input), this.paddingMode);
  }

  /** Draws `[N]` tops, then `[N]` lefts, both of numbers from 0 to 1 that are scaled. */
  override makeBatchParams(flatInputs: readonly Tensor[], count: number): Crop {
    const { padding, down, right } = this.room(flatInputs);
    const draw = (most: number) =>
      rand([count])
        .mul(most + 1)
        .floor_()
        .clamp_({ max: most })
        .to(int64);
    const top = draw(down);
    return { padding, top, left: draw(right), isCropped: down > 0 || right > 0 };
  }

  /** Gathers the rows of each sample, then the columns. */
  override transformBatch(input: Tensor, { padding, top, left, isCropped }: Crop): Tensor {
    const padded = this.padded(input, padding);
    if (!isCropped) return padded;
    const { device, shape } = padded;
    const middle = shape.slice(1, -2);
    const place = (starts: Tensor | number, length: number) =>
      (starts as Tensor).to(device).unsqueeze(1).add(arange(length, { device }));
    const ones = middle.map(() => 1);
    const [height, width] = this.size;
    const rows = place(top, height).reshape([shape[0]!, ...ones, height, 1]);
    const columns = place(left, width).reshape([shape[0]!, ...ones, 1, width]);
    const tall = padded.gather(-2, rows.expand([shape[0]!, ...middle, height, shape.at(-1)!]));
    const output = tall.gather(-1, columns.expand([shape[0]!, ...middle, height, width]));
    return input instanceof TVTensor ? rewrap(input, output) : output;
  }
}
