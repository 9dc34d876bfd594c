import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { scope, type Tensor } from '../../../../index.js';
import { named } from '../../../../nn/named.js';
import { toFormat } from '../../../tvTensors/boundingBoxes.js';
import {
  BoundingBoxes,
  type BoundingBoxFormat,
  isPureTensor,
  isRotatedBoundingFormat,
} from '../../../tvTensors/index.js';
import { cxcywhrToXywhr, xywhrToCxcywhr, xywhrToXyxyxyxy, xyxyxyxyToXywhr } from './rotated.js';

/** The first two numbers of each box, and the two behind; views. */
const halves = (boxes: Tensor): [Tensor, Tensor] => [boxes.narrow(-1, 0, 2), boxes.narrow(-1, 2, 2)];

/** Integers are halved downwards. */
const halving = (boxes: Tensor) => ({ roundingMode: boxes.isFloatingPoint() ? null : 'floor' }) as const;

type Change = (boxes: Tensor) => Tensor;

const xywhToXyxy: Change = (boxes) => {
  const changed = boxes.clone();
  const [xy, wh] = halves(changed);
  wh.add_(xy);
  return changed;
};

const xyxyToXywh: Change = (boxes) => {
  const changed = boxes.clone();
  const [topLeft, bottomRight] = halves(changed);
  bottomRight.sub_(topLeft);
  return changed;
};

const xywhToCxcywh: Change = (boxes) => {
  const changed = boxes.clone();
  const [xy, wh] = halves(changed);
  xy.add_(wh.div(2, halving(boxes)));
  return changed;
};

const xyxyToCxcywh: Change = (boxes) => {
  const changed = boxes.clone();
  const [xy, wh] = halves(changed);
  wh.sub_(xy);
  xy.mul_(2).add_(wh).div_(2, halving(boxes));
  return changed;
};

/** Integers are computed with as floats, then cut off. */
const cxcywhToXyxy: Change = (boxes) => {
  const changed = boxes.isFloatingPoint() ? boxes.clone() : boxes.float();
  const [xy, wh] = halves(changed);
  xy.sub_(wh.div(2));
  wh.add_(xy);
  return changed.to(boxes.dtype);
};

const cxcywhToXywh: Change = (boxes) => {
  // Of integers the corners are cut off, and width and height are what is between those.
  if (!boxes.isFloatingPoint()) return xyxyToXywh(cxcywhToXyxy(boxes));
  const changed = boxes.clone();
  const [xy, wh] = halves(changed);
  xy.sub_(wh.div(2));
  return changed;
};

/** The ways from a format to the one that all others are made of, `XYXY` or `XYWHR`, and from there. */
const toCommon: Partial<Record<BoundingBoxFormat, Change>> = {
  XYWH: xywhToXyxy,
  CXCYWH: cxcywhToXyxy,
  CXCYWHR: cxcywhrToXywhr,
  XYXYXYXY: xyxyxyxyToXywhr,
};
const fromCommon: Partial<Record<BoundingBoxFormat, Change>> = {
  XYWH: xyxyToXywh,
  CXCYWH: xyxyToCxcywh,
  CXCYWHR: xywhrToCxcywhr,
  XYXYXYXY: xywhrToXyxyxyxy,
};

/**
 * Boxes in another format, as a new tensor, or as they are where the formats are the same.
 * @throws RangeError between rotated and upright boxes.
 */
export function convertBoxes(boxes: Tensor, from: BoundingBoxFormat, to: BoundingBoxFormat): Tensor {
  if (from === to) return boxes;
  if (isRotatedBoundingFormat(from) !== isRotatedBoundingFormat(to)) {
    throw rangeError(`rotated boxes can't be converted to upright ones, nor these to rotated ones: ${from} to ${to}.`);
  }
  if (from === 'XYWH' && to === 'CXCYWH') return xywhToCxcywh(boxes);
  if (from === 'CXCYWH' && to === 'XYWH') return cxcywhToXywh(boxes);
  const common = toCommon[from]?.(boxes) ?? boxes;
  return fromCommon[to]?.(common) ?? common;
}

/**
 * Boxes in another format. Plain tensors need `oldFormat`; `BoundingBoxes` know theirs. `inplace` writes the result into
 * the input where it has as many numbers.
 * @throws TypeError or RangeError for a format that is none, one given twice or missing, or between rotated and upright boxes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.convert_bounding_box_format.html
 */
export const convertBoundingBoxFormat = named(
  'transforms.functional.convertBoundingBoxFormat',
  ['input', 'oldFormat', 'newFormat', 'inplace'],
  (
    input: Tensor,
    oldFormat: string | null = null,
    newFormat: string | null = null,
    inplace: boolean = false,
  ): Tensor => {
    if (newFormat === null) throw typeError("convertBoundingBoxFormat needs 'newFormat'.");
    const to = toFormat(newFormat);
    const isBoxes = input instanceof BoundingBoxes;
    if (!isBoxes && !isPureTensor(input)) {
      throw typeError(`convertBoundingBoxFormat takes a plain tensor or BoundingBoxes, got ${describe(input)}.`);
    }
    if (isBoxes !== (oldFormat === null)) {
      const problem = isBoxes
        ? 'BoundingBoxes have a format: oldFormat must not be given'
        : 'plain tensors need oldFormat';
      throw rangeError(`convertBoundingBoxFormat: ${problem}.`);
    }
    return scope(() => {
      const converted = convertBoxes(input, isBoxes ? input.format : toFormat(oldFormat), to);
      const output = inplace && converted.shape.at(-1) === input.shape.at(-1) ? input.copy_(converted) : converted;
      return isBoxes ? input.wrap(output, { format: to }) : output;
    });
  },
);
