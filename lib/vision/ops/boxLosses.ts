import { describe, rangeError } from '../../core/errors.js';
import { float32, noGrad, rsub, scope, type Tensor, where } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkBoxes } from './boxes.js';

/** What becomes of a loss for each element: their mean, their sum, or what it is. */
export type Reduction = 'none' | 'mean' | 'sum';

const REDUCTIONS: readonly unknown[] = ['none', 'mean', 'sum'];

export function checkReduction(fn: string, reduction: unknown): void {
  if (REDUCTIONS.includes(reduction)) return;
  throw rangeError(`${fn}: reduction should be one of ${REDUCTIONS.join(', ')}, got ${describe(reduction)}.`);
}

/** The mean of no boxes is 0, so that an image without any can be trained on. */
function reduce(loss: Tensor, reduction: Reduction): Tensor {
  if (reduction === 'none') return loss;
  if (reduction === 'sum') return loss.sum();
  return loss.numel() > 0 ? loss.mean() : loss.sum().mul(0);
}

type Corners = [x1: Tensor, y1: Tensor, x2: Tensor, y2: Tensor];

/** The boxes' coordinates, each `[...]`, in float32 unless they are float64. */
function coordinates(fn: string, boxes1: Tensor, boxes2: Tensor): [Corners, Corners] {
  checkBoxes(fn, boxes1, 4, 'boxes1');
  checkBoxes(fn, boxes2, 4, 'boxes2');
  if (String(boxes1.shape) !== String(boxes2.shape)) {
    throw rangeError(
      `${fn}: boxes1 and boxes2 should have one shape, got ${describe(boxes1)} and ${describe(boxes2)}.`,
    );
  }
  const unbind = (t: Tensor) =>
    (t.isFloatingPoint() && t.dtype.itemsize >= 4 ? t : t.to(float32)).unbind(-1) as Corners;
  return [unbind(boxes1), unbind(boxes2)];
}

function intersectionAndUnion([x1, y1, x2, y2]: Corners, [x1g, y1g, x2g, y2g]: Corners): [Tensor, Tensor] {
  const [left, top] = [x1.maximum(x1g), y1.maximum(y1g)];
  const [right, bottom] = [x2.minimum(x2g), y2.minimum(y2g)];
  const overlap = bottom.gt(top).logicalAnd(right.gt(left));
  const intersection = where(overlap, right.sub(left).mul(bottom.sub(top)), 0);
  const areas = x2
    .sub(x1)
    .mul(y2.sub(y1))
    .add(x2g.sub(x1g).mul(y2g.sub(y1g)));
  return [intersection, areas.sub(intersection)];
}

/** Width and height of the least box around both. */
function enclosing([x1, y1, x2, y2]: Corners, [x1g, y1g, x2g, y2g]: Corners): [width: Tensor, height: Tensor] {
  return [x2.maximum(x2g).sub(x1.minimum(x1g)), y2.maximum(y2g).sub(y1.minimum(y1g))];
}

/** The distance loss of each pair, and their IoU. */
function distanceAndIou(a: Corners, b: Corners, eps: number): [loss: Tensor, iou: Tensor] {
  const [intersection, union] = intersectionAndUnion(a, b);
  const iou = intersection.div(union.add(eps));
  const [width, height] = enclosing(a, b);
  const diagonal = width.square().add(height.square()).add(eps);
  const middle = (corners: Corners, i: 0 | 1) => corners[i + 2]!.add(corners[i]).div(2);
  const apart = (i: 0 | 1) => middle(a, i).sub(middle(b, i)).square();
  return [rsub(iou, 1).add(apart(0).add(apart(1)).div(diagonal)), iou];
}

/**
 * 1 less the generalized IoU of each of the boxes `[N, 4]` (`x1, y1, x2, y2`) with the one at its place: `[N]`, or what
 * `reduction` makes of it. It has a gradient also where two boxes don't meet.
 * @throws RangeError where the shapes differ, or for an unknown reduction.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.generalized_box_iou_loss.html
 */
export const generalizedBoxIouLoss = named(
  'ops.generalizedBoxIouLoss',
  ['boxes1', 'boxes2', 'reduction', 'eps'],
  (boxes1: Tensor, boxes2: Tensor, reduction: Reduction = 'none', eps = 1e-7): Tensor =>
    scope(() => {
      const [a, b] = coordinates('ops.generalizedBoxIouLoss', boxes1, boxes2);
      checkReduction('ops.generalizedBoxIouLoss', reduction);
      const [intersection, union] = intersectionAndUnion(a, b);
      const [width, height] = enclosing(a, b);
      const hull = width.mul(height);
      const generalized = intersection.div(union.add(eps)).sub(hull.sub(union).div(hull.add(eps)));
      return reduce(rsub(generalized, 1), reduction);
    }),
);

/**
 * 1 less the distance IoU of each of the boxes `[N, 4]` (`x1, y1, x2, y2`) with the one at its place: `[N]`, or what
 * `reduction` makes of it.
 * @throws RangeError where the shapes differ, or for an unknown reduction.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.distance_box_iou_loss.html
 */
export const distanceBoxIouLoss = named(
  'ops.distanceBoxIouLoss',
  ['boxes1', 'boxes2', 'reduction', 'eps'],
  (boxes1: Tensor, boxes2: Tensor, reduction: Reduction = 'none', eps = 1e-7): Tensor =>
    scope(() => {
      const [a, b] = coordinates('ops.distanceBoxIouLoss', boxes1, boxes2);
      checkReduction('ops.distanceBoxIouLoss', reduction);
      return reduce(distanceAndIou(a, b, eps)[0], reduction);
    }),
);

/**
 * 1 less the complete IoU of each of the boxes `[N, 4]` (`x1, y1, x2, y2`) with the one at its place: `[N]`, or what
 * `reduction` makes of it.
 * @throws RangeError where the shapes differ, or for an unknown reduction.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.complete_box_iou_loss.html
 */
export const completeBoxIouLoss = named(
  'ops.completeBoxIouLoss',
  ['boxes1', 'boxes2', 'reduction', 'eps'],
  (boxes1: Tensor, boxes2: Tensor, reduction: Reduction = 'none', eps = 1e-7): Tensor =>
    scope(() => {
      const [a, b] = coordinates('ops.completeBoxIouLoss', boxes1, boxes2);
      checkReduction('ops.completeBoxIouLoss', reduction);
      // As torchvision has it, eps is for the weight of the last term only.
      const [distance, iou] = distanceAndIou(a, b, 1e-7);
      const angle = ([x1, y1, x2, y2]: Corners) => x2.sub(x1).div(y2.sub(y1)).atan();
      const v = angle(b)
        .sub(angle(a))
        .square()
        .mul(4 / Math.PI ** 2);
      const alpha = noGrad(() => v.div(rsub(iou, 1).add(v).add(eps)));
      return reduce(distance.add(alpha.mul(v)), reduction);
    }),
);
