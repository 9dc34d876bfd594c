import { describe, rangeError, typeError } from '../../core/errors.js';
import { float32, int32, int64, rsub, scope, stack, Tensor, zeros } from '../../index.js';
import { named } from '../../nn/named.js';

/** How four numbers tell a box: corner and corner, corner and size, or centre and size. */
export type BoxFormat = 'xyxy' | 'xywh' | 'cxcywh';

export const BOX_FORMATS: readonly unknown[] = ['xyxy', 'xywh', 'cxcywh'];

/** Throws unless `boxes` is a tensor `[..., size]`. */
export function checkBoxes(fn: string, boxes: unknown, size = 4, name = 'boxes'): asserts boxes is Tensor {
  if (!(boxes instanceof Tensor)) throw typeError(`${fn}: ${name} should be a tensor, got ${describe(boxes)}.`);
  if (boxes.shape.at(-1) !== size) {
    throw rangeError(`${fn}: ${name} should be [..., ${size}], got ${describe(boxes)}.`);
  }
}

/** Throws unless `format` is one of boxes without rotation. */
export function checkFormat(fn: string, format: unknown): void {
  if (BOX_FORMATS.includes(format)) return;
  throw rangeError(`${fn}: fmt should be one of ${BOX_FORMATS.join(', ')}, got ${describe(format)}.`);
}

/** As a dtype in which products don't overflow as soon as in a half or a byte. */
export function upcast(t: Tensor): Tensor {
  if (t.isFloatingPoint()) return t.dtype.itemsize >= 4 ? t : t.to(float32);
  return t.dtype === int32 || t.dtype === int64 ? t : t.to(int32);
}

/**
 * The areas of boxes `[..., 4]`: `[...]`. Halves are computed as float32, small integers as int32.
 * @throws RangeError for another shape or format.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.box_area.html
 */
export const boxArea = named(
  'ops.boxArea',
  ['boxes', 'fmt'],
  (boxes: Tensor, fmt: BoxFormat = 'xyxy'): Tensor =>
    scope(() => {
      checkBoxes('ops.boxArea', boxes);
      checkFormat('ops.boxArea', fmt);
      const [a, b, c, d] = upcast(boxes).unbind(-1) as [Tensor, Tensor, Tensor, Tensor];
      return fmt === 'xyxy' ? c.sub(a).mul(d.sub(b)) : c.mul(d);
    }),
);

/**
 * Boxes `[..., 4]` (`x1, y1, x2, y2`) with what lies outside an image of `size`, `[height, width]`, cut off.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.clip_boxes_to_image.html
 */
export const clipBoxesToImage = named(
  'ops.clipBoxesToImage',
  ['boxes', 'size'],
  (boxes: Tensor, size: readonly [height: number, width: number]): Tensor =>
    scope(() => {
      checkBoxes('ops.clipBoxesToImage', boxes);
      if (!Array.isArray(size) || size.length !== 2 || !size.every(Number.isFinite)) {
        throw rangeError(`ops.clipBoxesToImage: size should be [height, width], got ${describe(size)}.`);
      }
      const [height, width] = size;
      const parts = boxes.unbind(-1).map((t, i) => t.clamp({ min: 0, max: i % 2 === 0 ? width : height }));
      return stack(parts, -1);
    }),
);

/**
 * The indices of those of the boxes `[N, 4]` (`x1, y1, x2, y2`) whose width and height are both `minSize` at least:
 * int64 `[K]`.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.remove_small_boxes.html
 */
export const removeSmallBoxes = named(
  'ops.removeSmallBoxes',
  ['boxes', 'minSize'],
  (boxes: Tensor, minSize: number): Tensor =>
    scope(() => {
      checkBoxes('ops.removeSmallBoxes', boxes);
      const [x1, y1, x2, y2] = boxes.unbind(-1) as [Tensor, Tensor, Tensor, Tensor];
      const isLarge = x2.sub(x1).ge(minSize).logicalAnd(y2.sub(y1).ge(minSize));
      return isLarge.nonzero().select(1, 0);
    }),
);

/**
 * The boxes around what is not 0 in each of the masks `[N, H, W]`: float32 `[N, 4]`, as the first and last column and
 * row (`x1, y1, x2, y2`), all 0 for an empty mask.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.masks_to_boxes.html
 */
export const masksToBoxes = named('ops.masksToBoxes', ['masks'], (masks: Tensor): Tensor => {
  if (!(masks instanceof Tensor)) {
    throw typeError(`ops.masksToBoxes: masks should be a tensor, got ${describe(masks)}.`);
  }
  if (masks.numel() === 0) return zeros([0, 4], { dtype: float32, device: masks.device });
  if (masks.ndim !== 3) throw rangeError(`ops.masksToBoxes: masks should be [N, H, W], got ${describe(masks)}.`);
  return scope(() => {
    const filled = masks.bool();
    const rows = filled.any(2);
    const columns = filled.any(1);
    const first = (t: Tensor) => t.to(float32).argmax(1);
    const last = (t: Tensor) => rsub(first(t.flip([1])), t.shape[1]! - 1);
    const boxes = stack([first(columns), first(rows), last(columns), last(rows)], 1).to(float32);
    return boxes.maskedFill(rows.any(1).logicalNot().unsqueeze(1), 0);
  });
});
