import { describe, rangeError, typeError } from '../../../core/errors.js';
import { rand, scope, type Tensor, tensor, where, zerosLike } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { boxIou } from '../../ops/boxIou.js';
import { BoundingBoxes } from '../../tvTensors/index.js';
import { integer } from '../draws.js';
import { convertBoxes } from '../functional/boxes/convert.js';
import { crop, type Region } from '../functional/geometry/crop.js';
import { callKernel } from '../functional/kernel.js';
import { isImage } from '../functional/size.js';
import { getBoundingBoxes, querySize } from '../query.js';
import { Transform } from '../transform.js';

const iouCropParameters = named(
  'transforms.RandomIoUCrop',
  ['minScale', 'maxScale', 'minAspectRatio', 'maxAspectRatio', 'samplerOptions', 'trials'],
  (
    minScale = 0.3,
    maxScale = 1,
    minAspectRatio = 0.5,
    maxAspectRatio = 2,
    samplerOptions: readonly number[] | null = null,
    trials = 40,
  ) => ({ minScale, maxScale, minAspectRatio, maxAspectRatio, samplerOptions, trials }),
);

/** How often to look for a crop in vain before it takes for ever. */
const MOST_TRIALS = 100_000;

/** A part of the image, and which boxes have their middle in it; null for all of it. */
interface Part {
  part: (Region & { within: Tensor }) | null;
}

/**
 * Crops a part that overlaps with at least one box as much as an IoU drawn from `samplerOptions` asks for; with 1 or more
 * the image stays as it is. Boxes with their middle elsewhere become 0, for `SanitizeBoundingBoxes` to take out.
 * @throws TypeError or RangeError for arguments that are none; when called, TypeError without image or boxes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomIoUCrop.html
 */
export class RandomIoUCrop extends Transform<Part> {
  readonly minScale: number;
  readonly maxScale: number;
  readonly minAspectRatio: number;
  readonly maxAspectRatio: number;
  readonly options: readonly number[];
  readonly trials: number;

  constructor(...args: Parameters<typeof iouCropParameters>) {
    super();
    const { samplerOptions, ...rest } = iouCropParameters(...args);
    this.minScale = rest.minScale;
    this.maxScale = rest.maxScale;
    this.minAspectRatio = rest.minAspectRatio;
    this.maxAspectRatio = rest.maxAspectRatio;
    this.options = samplerOptions ?? [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1];
    this.trials = rest.trials;
    if (!Number.isInteger(this.trials) || this.trials < 0 || this.trials > MOST_TRIALS) {
      throw rangeError(`RandomIoUCrop: trials should be from 0 to ${MOST_TRIALS}, got ${describe(this.trials)}.`);
    }
    // Without a way out there may be no part that fits.
    if (!this.options.some((option) => option >= 1)) {
      throw rangeError('RandomIoUCrop: samplerOptions need a number of 1 or more, which leaves the image as it is.');
    }
  }

  override get perSample(): boolean {
    return true;
  }

  override checkInputs(flatInputs: readonly unknown[]): void {
    const isBoxes = (input: unknown) => input instanceof BoundingBoxes;
    if (flatInputs.some(isBoxes) && flatInputs.some(isImage)) return;
    throw typeError('RandomIoUCrop takes an image together with tvTensors.BoundingBoxes.');
  }

  /** Draws an option, then parts, each two numbers for its size and two for its place, until one fits or all failed. */
  override makeParams(flatInputs: readonly unknown[]): Part {
    const [height, width] = querySize(flatInputs);
    const boxes = getBoundingBoxes(flatInputs);
    let xyxy: Tensor | undefined;
    for (;;) {
      const least = this.options[integer(this.options.length)]!;
      if (least >= 1) return { part: null };
      xyxy ??= convertBoxes(boxes, boxes.format, 'XYXY');
      const corners = xyxy;
      for (let trial = 0; trial < this.trials; trial++) {
        const part = scope(() => this.tryPart(corners, [height, width], least));
        if (part) return { part };
      }
    }
  }

  private tryPart(xyxy: Tensor, [height, width]: readonly [number, number], least: number): Part['part'] {
    const length = (r: Tensor, at: number, side: number) => Math.trunc(r.select(0, at).mul(side).item());
    const r = rand([2])
      .mul(this.maxScale - this.minScale)
      .add(this.minScale);
    const [w, h] = [length(r, 0, width), length(r, 1, height)];
    const ratio = w / h;
    if (!(ratio >= this.minAspectRatio && ratio <= this.maxAspectRatio)) return null;
    const place = rand([2]);
    const [left, top] = [length(place, 0, width - w), length(place, 1, height - h)];
    if (w === 0 || h === 0) return null;
    const middle = (at: number) =>
      xyxy
        .select(-1, at)
        .add(xyxy.select(-1, at + 2))
        .mul(0.5);
    const between = (numbers: Tensor, low: number, high: number) => numbers.gt(low).logicalAnd(numbers.lt(high));
    const within = between(middle(0), left, left + w).logicalAnd(between(middle(1), top, top + h));
    if (!within.any().item()) return null;
    const { dtype, device } = xyxy;
    const part = tensor([[left, top, left + w, top + h]], { dtype, device });
    const most = boxIou(xyxy.index(within), part).max().item() as number;
    return most < Math.fround(least) ? null : { top, left, height: h, width: w, within };
  }

  override transform(input: Tensor, { part }: Part): Tensor {
    if (part === null) return input;
    const cropped = callKernel(crop, input, part.top, part.left, part.height, part.width);
    if (!(cropped instanceof BoundingBoxes)) return cropped;
    return cropped.wrap(where(part.within.unsqueeze(-1), cropped, zerosLike(cropped)));
  }
}
