import { noGrad, rsub, scope, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { boxConvert } from './boxConvert.js';
import { type BoxFormat, boxArea, checkBoxes, checkFormat, upcast } from './boxes.js';

/** Corners of `[..., N, 4]` as `[..., N, 1, 2]`, of `[..., M, 4]` as `[..., 1, M, 2]`: every box meets every other. */
function corners(boxes: Tensor, dim: -2 | -3): [topLeft: Tensor, bottomRight: Tensor] {
  return [boxes.narrow(-1, 0, 2).unsqueeze(dim), boxes.narrow(-1, 2, 2).unsqueeze(dim)];
}

/** The product of widths and heights `[..., 2]`, none less than 0. */
function areaOf(sides: Tensor): Tensor {
  const [w, h] = upcast(sides).clamp({ min: 0 }).unbind(-1) as [Tensor, Tensor];
  return w.mul(h);
}

function intersectionAndUnion(boxes1: Tensor, boxes2: Tensor, fmt: BoxFormat): [Tensor, Tensor] {
  const area1 = boxArea(boxes1, fmt).unsqueeze(-1);
  const area2 = boxArea(boxes2, fmt).unsqueeze(-2);
  const [a, b] = fmt === 'xyxy' ? [boxes1, boxes2] : [boxes1, boxes2].map((boxes) => boxConvert(boxes, fmt, 'xyxy'));
  const [topLeft1, bottomRight1] = corners(a!, -2);
  const [topLeft2, bottomRight2] = corners(b!, -3);
  const intersection = areaOf(bottomRight1.minimum(bottomRight2).sub(topLeft1.maximum(topLeft2)));
  return [intersection, area1.add(area2).sub(intersection)];
}

/** Width and height of the least box around both, for every pair, none less than 0. */
function enclosing(boxes1: Tensor, boxes2: Tensor): Tensor {
  const [topLeft1, bottomRight1] = corners(boxes1, -2);
  const [topLeft2, bottomRight2] = corners(boxes2, -3);
  return upcast(bottomRight1.maximum(bottomRight2).sub(topLeft1.minimum(topLeft2))).clamp({ min: 0 });
}

function checkPair(fn: string, boxes1: Tensor, boxes2: Tensor): void {
  checkBoxes(fn, boxes1, 4, 'boxes1');
  checkBoxes(fn, boxes2, 4, 'boxes2');
}

/**
 * Intersection over union of every one of the boxes `[..., N, 4]` with every one of `[..., M, 4]`: `[..., N, M]`.
 * NaN for two boxes without area.
 * @throws RangeError for another shape or format; rotated boxes are not supported.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.box_iou.html
 */
export const boxIou = named(
  'ops.boxIou',
  ['boxes1', 'boxes2', 'fmt'],
  (boxes1: Tensor, boxes2: Tensor, fmt: BoxFormat = 'xyxy'): Tensor =>
    scope(() => {
      checkPair('ops.boxIou', boxes1, boxes2);
      checkFormat('ops.boxIou', fmt);
      const [intersection, union] = intersectionAndUnion(boxes1, boxes2, fmt);
      return intersection.div(union);
    }),
);

/**
 * The generalized IoU of every one of the boxes `[..., N, 4]` (`x1, y1, x2, y2`) with every one of `[..., M, 4]`: the IoU
 * less the share of the least box around both that neither fills. `[..., N, M]`, from -1 to 1.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.generalized_box_iou.html
 */
export const generalizedBoxIou = named(
  'ops.generalizedBoxIou',
  ['boxes1', 'boxes2'],
  (boxes1: Tensor, boxes2: Tensor): Tensor =>
    scope(() => {
      checkPair('ops.generalizedBoxIou', boxes1, boxes2);
      const [intersection, union] = intersectionAndUnion(boxes1, boxes2, 'xyxy');
      const hull = areaOf(enclosing(boxes1, boxes2));
      return intersection.div(union).sub(hull.sub(union).div(hull));
    }),
);

/** Distance IoU and IoU of every pair. */
function distanceAndIou(boxes1: Tensor, boxes2: Tensor, eps: number): [distance: Tensor, iou: Tensor] {
  const [intersection, union] = intersectionAndUnion(boxes1, boxes2, 'xyxy');
  const iou = intersection.div(union);
  const [w, h] = enclosing(boxes1, boxes2).unbind(-1) as [Tensor, Tensor];
  const diagonal = w.square().add(h.square()).add(eps);
  const middle = (boxes: Tensor, dim: number) =>
    boxes
      .select(-1, dim)
      .add(boxes.select(-1, dim + 2))
      .div(2);
  const apart = (dim: number) =>
    upcast(middle(boxes1, dim).unsqueeze(-1).sub(middle(boxes2, dim).unsqueeze(-2))).square();
  return [iou.sub(apart(0).add(apart(1)).div(diagonal)), iou];
}

/**
 * The distance IoU of every one of the boxes `[..., N, 4]` (`x1, y1, x2, y2`) with every one of `[..., M, 4]`: the IoU less
 * the squared distance of the centres, as a share of the squared diagonal of the least box around both. `[..., N, M]`.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.distance_box_iou.html
 */
export const distanceBoxIou = named(
  'ops.distanceBoxIou',
  ['boxes1', 'boxes2', 'eps'],
  (boxes1: Tensor, boxes2: Tensor, eps = 1e-7): Tensor =>
    scope(() => {
      checkPair('ops.distanceBoxIou', boxes1, boxes2);
      return distanceAndIou(upcast(boxes1), upcast(boxes2), eps)[0];
    }),
);

/**
 * The complete IoU of every one of the boxes `[..., N, 4]` (`x1, y1, x2, y2`) with every one of `[..., M, 4]`: the distance
 * IoU less a term for how the ratios of width and height differ, whose weight has no gradient. `[..., N, M]`.
 * @throws RangeError for another shape.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.complete_box_iou.html
 */
export const completeBoxIou = named(
  'ops.completeBoxIou',
  ['boxes1', 'boxes2', 'eps'],
  (boxes1: Tensor, boxes2: Tensor, eps = 1e-7): Tensor =>
    scope(() => {
      checkPair('ops.completeBoxIou', boxes1, boxes2);
      const [a, b] = [upcast(boxes1), upcast(boxes2)];
      const [distance, iou] = distanceAndIou(a, b, eps);
      const angle = (boxes: Tensor) => {
        const [x1, y1, x2, y2] = boxes.unbind(-1) as [Tensor, Tensor, Tensor, Tensor];
        return x2.sub(x1).div(y2.sub(y1)).atan();
      };
      const v = angle(a)
        .unsqueeze(-1)
        .sub(angle(b).unsqueeze(-2))
        .square()
        .mul(4 / Math.PI ** 2);
      const alpha = noGrad(() => v.div(rsub(iou, 1).add(v).add(eps)));
      return distance.sub(alpha.mul(v));
    }),
);
