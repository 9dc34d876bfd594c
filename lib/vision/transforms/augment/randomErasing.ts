import { describe, rangeError, typeError } from '../../../core/errors.js';
import { empty, float32, log, type Tensor, tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { warn } from '../../../nn/warn.js';
import { roundHalfEven } from '../../models/channels.js';
import { BoundingBoxes, KeyPoints, Mask } from '../../tvTensors/index.js';
import type { Range } from '../checkRange.js';
import { integer, uniform } from '../draws.js';
import { callKernel } from '../functional/kernel.js';
import { erase } from '../functional/misc/erase.js';
import { isImage } from '../functional/size.js';
import { queryChw } from '../query.js';
import { RandomApplyTransform } from '../randomApply.js';
import { type BatchErasure, drawBatchErasure, eraseBatch } from './batchErasing.js';

/** What erases: one number, one a channel, or noise of each pixel's own. */
export type EraseValue = number | readonly number[] | 'random';

/** What is erased and what stands there then; null where nothing is. */
type Erasure = { i: number; j: number; h: number; w: number; v: Tensor } | null;

const OWNER = 'RandomErasing';
const ATTEMPTS = 10;

const read = named(
  `transforms.${OWNER}`,
  ['p', 'scale', 'ratio', 'value', 'inplace'],
  (p = 0.5, scale: Range = [0.02, 0.33], ratio: Range = [0.3, 3.3], value: EraseValue = 0, inplace = false) => ({
    p,
    scale,
    ratio,
    value,
    inplace,
  }),
);

function check(scale: Range, ratio: Range, value: EraseValue): void {
  for (const [name, range] of Object.entries({ scale, ratio })) {
    const isPair = Array.isArray(range) && range.length === 2 && range.every((v) => typeof v === 'number');
    if (!isPair) throw typeError(`${OWNER}: ${name} should be two numbers, [min, max], got ${describe(range)}`);
    if (range[0] > range[1]) warn(`${OWNER}: ${name} should be of kind [min, max], got [${range}]`);
  }
  if (!(scale[0] >= 0 && scale[1] <= 1)) throw rangeError(`${OWNER}: scale should be between 0 and 1, got [${scale}]`);
  if (!(ratio[0] > 0)) throw rangeError(`${OWNER}: ratio should be positive, got [${ratio}]`);
  if (typeof value === 'string' ? value === 'random' : [value].flat().every((v) => typeof v === 'number')) return;
  throw typeError(`${OWNER}: value should be a number, an array of them or 'random', got ${describe(value)}`);
}

const isNoImage = (input: Tensor): boolean =>
  input instanceof BoundingBoxes || input instanceof KeyPoints || input instanceof Mask;

/**
 * Erases a random rectangle of images `[..., C, H, W]` with probability `p`: `scale` says which part of the image, least
 * and most, `ratio` how high for its width. `value` is what stands there then; `inplace` changes the image itself.
 * Masks and boxes pass through.
 * @throws TypeError or RangeError for a probability, ranges or a value that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomErasing.html
 */
export class RandomErasing extends RandomApplyTransform<{ erasure: Erasure } | BatchErasure> {
  readonly scale: Range;
  readonly ratio: Range;
  /** Null for noise. */
  readonly value: readonly number[] | null;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof read>) {
    const { p, scale, ratio, value, inplace } = read(...args);
    check(scale, ratio, value);
    super(p);
    this.scale = scale;
    this.ratio = ratio;
    this.value = typeof value === 'string' ? null : [value as number | readonly number[]].flat();
    this.inplace = inplace;
  }

  override makeParams(flatInputs: readonly unknown[]): { erasure: Erasure } {
    const [channels, height, width] = this.#sizeOf(flatInputs);
    const area = height * width;
    const logRatio = log(tensor([...this.ratio])).tolist() as [number, number];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const erased = area * uniform(...this.scale);
      const aspect = empty([1])
        .uniform_(...logRatio)
        .exp()
        .item();
      const h = roundHalfEven(Math.sqrt(erased * aspect));
      const w = roundHalfEven(Math.sqrt(erased / aspect));
      if (!(h < height && w < width)) continue;
      const v = this.value
        ? tensor(this.value).reshape([-1, 1, 1])
        : empty([channels, h, w], { dtype: float32 }).normal_();
      return { erasure: { i: integer(height - h + 1), j: integer(width - w + 1), h, w, v } };
    }
    return { erasure: null };
  }

  override transform(input: Tensor, { erasure }: { erasure: Erasure }): Tensor {
    if (isNoImage(input)) {
      warn(`${OWNER} passes inputs of type tvTensors.${input.constructor.name} through, as torchvision does.`);
    }
    if (erasure === null) return input;
    const { i, j, h, w, v } = erasure;
    return callKernel(erase, input, i, j, h, w, v, this.inplace);
  }

  override makeBatchParams(flatInputs: readonly Tensor[], count: number): BatchErasure {
    return drawBatchErasure(this.#sizeOf(flatInputs), count, this.scale, this.ratio, this.value);
  }

  override transformBatch(input: Tensor, params: BatchErasure): Tensor {
    return isImage(input) ? eraseBatch(input, params) : input;
  }

  /** Channels, height and width of the images. */
  #sizeOf(flatInputs: readonly unknown[]): [number, number, number] {
    const size = queryChw(flatInputs);
    if (this.value === null || this.value.length === 1 || this.value.length === size[0]) return size;
    throw rangeError(`${OWNER}: value should have 1 number or ${size[0]}, one a channel, got ${this.value.length}`);
  }
}
