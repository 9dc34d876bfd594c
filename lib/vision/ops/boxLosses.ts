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

// Boxes are taken apart anew for each term, as torchvision does: gradients are then added up in its order, to the last bit.
const corners = (boxes: Tensor) => boxes.unbind(-1) as Corners;

/** Both in float32 unless they are float64. */
function checked(fn: string, boxes1: Tensor, boxes2: Tensor): [Tensor, Tensor] {
  checkBoxes(fn, boxes1, 4, 'boxes1');
  checkBoxes(fn, boxes2, 4, 'boxes2');
  if (String(boxes1.shape) !== String(boxes2.shape)) {
    throw rangeError(
      `${fn}: boxes1 and boxes2 should have one shape, got ${describe(boxes1)} and ${describe(boxes2)}.`,
    );
  }
  const upcast = (t: Tensor) => (t.isFloatingPoint() && t.dtype.itemsize >= 4 ? t : t.to(float32));
  return [upcast(boxes1), upcast(boxes2)];
}

function intersectionAndUnion(a: Tensor, b: Tensor): [intersection: Tensor, union: Tensor] {
  const [[x1, y1, x2, y2], [x1g, y1g, x2g, y2g]] = [corners(a), corners(b)];
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
  const [left, top] = [x1.minimum(x1g), y1.minimum(y1g)];
  const [right, bottom] = [x2.maximum(x2g), y2.maximum(y2g)];
  return [right.sub(left), bottom.sub(top)];
}

/** The distance loss of each pair, and their IoU. */
function distanceAndIou(boxes1: Tensor, boxes2: Tensor, eps: number): [loss: Tensor, iou: Tensor] {
  const [intersection, union] = intersectionAndUnion(boxes1, boxes2);
  const iou = intersection.div(union.add(eps));
  const [a, b] = [corners(boxes1), corners(boxes2)];
  const [width, height] = enclosing(a, b);
  const diagonal = width.square().add(height.square()).add(eps);
  const middle = ([x1, y1, x2, y2]: Corners) => [x2.add(x1).div(2), y2.add(y1).div(2)] as const;
  const [[x, y], [xg, yg]] = [middle(a), middle(b)];
  const apart = x.sub(xg).square().add(y.sub(yg).square());
  return [rsub(iou, 1).add(apart.div(diagonal)), iou];
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
      const [a, b] = checked('ops.generalizedBoxIouLoss', boxes1, boxes2);
      checkReduction('ops.generalizedBoxIouLoss', reduction);
      const [intersection, union] = intersectionAndUnion(a, b);
      const [width, height] = enclosing(corners(a), corners(b));
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
      const [a, b] = checked('ops.distanceBoxIouLoss', boxes1, boxes2);
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
      const [a, b] = checked('ops.completeBoxIouLoss', boxes1, boxes2);
      checkReduction('ops.completeBoxIouLoss', reduction);
      // As torchvision has it, eps is for the weight of the last term only.
      const [distance, iou] = distanceAndIou(a, b, 1e-7);
      const sizes = ([x1, y1, x2, y2]: Corners) => [x2.sub(x1), y2.sub(y1)] as const;
      const [[width, height], [widthG, heightG]] = [sizes(corners(a)), sizes(corners(b))];
      const apart = widthG.div(heightG).atan().sub(width.div(height).atan());
      const v = apart.square().mul(4 / Math.PI ** 2);
      const alpha = noGrad(() => v.div(rsub(iou, 1).add(v).add(eps)));
      return reduce(distance.add(alpha.mul(v)), reduction);
    }),
);
