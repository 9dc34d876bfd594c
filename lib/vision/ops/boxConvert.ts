import { describe, rangeError } from '../../core/errors.js';
import { atan2, scope, stack, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { BOX_FORMATS, type BoxFormat, checkBoxes } from './boxes.js';

/** Boxes turned by an angle in degrees, counter-clockwise: corner or centre, size and angle, or the four corners. */
export type RotatedBoxFormat = 'xywhr' | 'cxcywhr' | 'xyxyxyxy';

const ROTATED: readonly unknown[] = ['xywhr', 'cxcywhr', 'xyxyxyxy'];
const SIZES = { xyxy: 4, xywh: 4, cxcywh: 4, xywhr: 5, cxcywhr: 5, xyxyxyxy: 8 };

type Convert = (...columns: Tensor[]) => Tensor[];

/** From each format to the one in the middle, and back: corners, or corner, size and angle. */
const TO_MIDDLE: Record<string, Convert> = {
  xywh: (x, y, w, h) => [x!, y!, x!.add(w!), y!.add(h!)],
  cxcywh: (cx, cy, w, h) => {
    const [halfW, halfH] = [w!.mul(0.5), h!.mul(0.5)];
    return [cx!.sub(halfW), cy!.sub(halfH), cx!.add(halfW), cy!.add(halfH)];
  },
  cxcywhr: (cx, cy, w, h, r) => {
    const [cos, sin] = turn(r!);
    const x1 = cx!.sub(w!.div(2).mul(cos)).sub(h!.div(2).mul(sin));
    const y1 = cy!.sub(h!.div(2).mul(cos)).add(w!.div(2).mul(sin));
    return [x1, y1, w!, h!, r!];
  },
  xyxyxyxy: (x1, y1, x2, y2, x3, y3) => {
    const r = atan2(y1!.sub(y2!), x2!.sub(x1!)).mul(180).div(Math.PI);
    const w = x2!.sub(x1!).square().add(y1!.sub(y2!).square()).sqrt();
    const h = x3!.sub(x2!).square().add(y3!.sub(y2!).square()).sqrt();
    return [x1!, y1!, w, h, r];
  },
};

const FROM_MIDDLE: Record<string, Convert> = {
  xywh: (x1, y1, x2, y2) => [x1!, y1!, x2!.sub(x1!), y2!.sub(y1!)],
  cxcywh: (x1, y1, x2, y2) => [x1!.add(x2!).div(2), y1!.add(y2!).div(2), x2!.sub(x1!), y2!.sub(y1!)],
  cxcywhr: (x1, y1, w, h, r) => {
    const [cos, sin] = turn(r!);
    const cx = x1!.add(w!.div(2).mul(cos)).add(h!.div(2).mul(sin));
    const cy = y1!.sub(w!.div(2).mul(sin)).add(h!.div(2).mul(cos));
    return [cx, cy, w!, h!, r!];
  },
  xyxyxyxy: (x1, y1, w, h, r) => {
    const [cos, sin] = turn(r!);
    const [x2, y2] = [x1!.add(w!.mul(cos)), y1!.sub(w!.mul(sin))];
    const [right, down] = [h!.mul(sin), h!.mul(cos)];
    return [x1!, y1!, x2, y2, x2.add(right), y2.add(down), x1!.add(right), y1!.add(down)];
  },
};

function turn(degrees: Tensor): [cos: Tensor, sin: Tensor] {
  const radians = degrees.mul(Math.PI).div(180);
  return [radians.cos(), radians.sin()];
}

/** Whole numbers of rotated boxes stay whole numbers, as in torchvision. */
function through(boxes: Tensor, convert: Convert | undefined, isRotated: boolean): Tensor {
  if (!convert) return boxes;
  const converted = stack(convert(...boxes.unbind(-1)), -1);
  return isRotated && !boxes.isFloatingPoint() ? converted.round().to(boxes.dtype) : converted;
}

/**
 * Boxes `[..., 4]` in another format: `xyxy` (two corners), `xywh` (a corner and the size), `cxcywh` (the centre and the
 * size). Rotated boxes are `xywhr` and `cxcywhr` `[..., 5]`, with an angle in degrees, counter-clockwise, and
 * `xyxyxyxy` `[..., 8]`, four corners from the top left one clockwise.
 * @throws RangeError for an unknown format, another shape, and from boxes with to boxes without rotation or back.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.box_convert.html
 */
export const boxConvert = named(
  'ops.boxConvert',
  ['boxes', 'inFmt', 'outFmt'],
  (boxes: Tensor, inFmt: BoxFormat | RotatedBoxFormat, outFmt: BoxFormat | RotatedBoxFormat): Tensor => {
    const isRotated = ROTATED.includes(inFmt);
    for (const [name, format] of Object.entries({ inFmt, outFmt })) {
      if (BOX_FORMATS.includes(format) || ROTATED.includes(format)) continue;
      const known = [...BOX_FORMATS, ...ROTATED].join(', ');
      throw rangeError(`ops.boxConvert: ${name} should be one of ${known}, got ${describe(format)}.`);
    }
    if (isRotated !== ROTATED.includes(outFmt)) {
      throw rangeError(`ops.boxConvert: '${inFmt}' can't be converted to '${outFmt}': only one of them is rotated.`);
    }
    checkBoxes('ops.boxConvert', boxes, SIZES[inFmt]);
    if (inFmt === outFmt) return boxes.clone();
    return scope(() => through(through(boxes, TO_MIDDLE[inFmt], isRotated), FROM_MIDDLE[outFmt], isRotated));
  },
);
