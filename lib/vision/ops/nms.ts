import { describe, rangeError, typeError } from '../../core/errors.js';
import { float32, float64, fromTypedArray, scope, Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkBoxes } from './boxes.js';

type Floats = Float32Array | Float64Array;

/** Columns of boxes in the order of their scores, in the precision in which they are to be compared. */
interface Columns {
  x1: Floats;
  y1: Floats;
  x2: Floats;
  y2: Floats;
  area: Floats;
}

const exact = (x: number) => x;

/**
 * Which boxes stay, of those at `members`, the best first: each takes away the later ones whose IoU with it is above
 * `threshold`. The arithmetic and the comparisons are those of torchvision's kernel, also for NaN, which no `Math.max`
 * would keep.
 */
function suppress(columns: Columns, members: Int32Array, threshold: number, round: (x: number) => number): Int32Array {
  const { x1, y1, x2, y2, area } = columns;
  const rest = Int32Array.from(members);
  let count = rest.length;
  const kept = new Int32Array(count);
  let size = 0;
  const isUsual = threshold >= 0;
  while (count > 0) {
    const i = rest[0]!;
    kept[size++] = i;
    const ax1 = x1[i]!;
    const ay1 = y1[i]!;
    const ax2 = x2[i]!;
    const ay2 = y2[i]!;
    const aArea = area[i]!;
    // What stays is moved together, so that what is gone costs nothing any more.
    let next = 0;
    for (let k = 1; k < count; k++) {
      const j = rest[k]!;
      let left = x1[j]!;
      let right = x2[j]!;
      if (!(ax1 < left)) left = ax1;
      if (!(right < ax2)) right = ax2;
      // Boxes that don't meet have an IoU of 0, or none.
      if (isUsual && !(left < right)) {
        rest[next++] = j;
        continue;
      }
      let top = y1[j]!;
      let bottom = y2[j]!;
      if (!(ay1 < top)) top = ay1;
      if (!(bottom < ay2)) bottom = ay2;
      let w = round(right - left);
      let h = round(bottom - top);
      if (!(w > 0)) w = 0;
      if (!(h > 0)) h = 0;
      const intersection = round(w * h);
      const iou = round(intersection / round(round(aArea + area[j]!) - intersection));
      if (!(iou > threshold)) rest[next++] = j;
    }
    count = next;
  }
  return kept.subarray(0, size);
}

interface Sorted {
  columns: Columns;
  /** Where each box was before. */
  order: BigInt64Array;
  round: (x: number) => number;
}

/** Copies boxes and scores to the CPU, the best first; equal scores stay in their order. */
function sorted(boxes: Tensor, scores: Tensor): Sorted {
  const dtype = boxes.dtype === float64 ? float64 : float32;
  const order = scores.detach().cpu().sort({ stable: true, descending: true }).indices;
  const [x1, y1, x2, y2] = boxes.detach().cpu().to(dtype).indexSelect(0, order).unbind(1) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  const array = (t: Tensor) => t.toTypedArray() as Floats;
  const columns = {
    x1: array(x1),
    y1: array(y1),
    x2: array(x2),
    y2: array(y2),
    area: array(x2.sub(x1).mul(y2.sub(y1))),
  };
  return { columns, order: order.toTypedArray() as BigInt64Array, round: dtype === float64 ? exact : Math.fround };
}

function check(fn: string, boxes: Tensor, scores: Tensor, threshold: number): void {
  checkBoxes(fn, boxes);
  if (!(scores instanceof Tensor)) throw typeError(`${fn}: scores should be a tensor, got ${describe(scores)}.`);
  if (boxes.ndim !== 2 || scores.ndim !== 1 || boxes.shape[0] !== scores.shape[0]) {
    throw rangeError(`${fn}: expected boxes [N, 4] and scores [N], got ${describe(boxes)} and ${describe(scores)}.`);
  }
  if (!boxes.isFloatingPoint() || boxes.dtype !== scores.dtype) {
    throw typeError(
      `${fn}: boxes and scores should have one floating-point dtype, got ${describe(boxes)} and ${describe(scores)}.`,
    );
  }
  if (typeof threshold !== 'number') {
    throw typeError(`${fn}: iouThreshold should be a number, got ${describe(threshold)}.`);
  }
}

/** The boxes at the sorted `places`, as the caller counts them. */
function indices(places: Int32Array, order: BigInt64Array, boxes: Tensor): Tensor {
  const found = BigInt64Array.from(places, (place) => order[place]!);
  return fromTypedArray(found, [found.length], { device: boxes.device });
}

/**
 * Non-maximum suppression: of boxes `[N, 4]` (`x1, y1, x2, y2`) the best by `scores` `[N]` stays, those whose IoU with
 * it is above `iouThreshold` go, and so on with the next. Returns the indices of those that stay, int64 `[K]`, the best
 * first; of equal scores the earlier box is the better. It runs on the CPU, whatever the boxes' device, and has no
 * gradient. Halves are compared in float32.
 * @throws RangeError for other shapes, TypeError for other dtypes.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.nms.html
 */
export const nms = named(
  'ops.nms',
  ['boxes', 'scores', 'iouThreshold'],
  (boxes: Tensor, scores: Tensor, iouThreshold: number): Tensor =>
    scope(() => {
      check('ops.nms', boxes, scores, iouThreshold);
      const { columns, order, round } = sorted(boxes, scores);
      const all = Int32Array.from(order, (_, i) => i);
      return indices(suppress(columns, all, iouThreshold, round), order, boxes);
    }),
);

/** Above so many coordinates torchvision goes through the classes one by one, below it moves them apart. */
const manyOn = (device: string) => (device === 'cpu' ? 4000 : 100_000);

/**
 * Non-maximum suppression among boxes of one class each: `nms` where only boxes with equal `idxs`, `[N]`, compete.
 * @throws RangeError for other shapes, TypeError for other dtypes.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.batched_nms.html
 */
export const batchedNms = named(
  'ops.batchedNms',
  ['boxes', 'scores', 'idxs', 'iouThreshold'],
  (boxes: Tensor, scores: Tensor, idxs: Tensor, iouThreshold: number): Tensor =>
    scope(() => {
      check('ops.batchedNms', boxes, scores, iouThreshold);
      if (!(idxs instanceof Tensor)) throw typeError(`ops.batchedNms: idxs should be a tensor, got ${describe(idxs)}.`);
      if (idxs.ndim !== 1 || idxs.shape[0] !== scores.shape[0]) {
        throw rangeError(`ops.batchedNms: expected idxs [${scores.shape[0]}], one a box, got ${describe(idxs)}.`);
      }
      if (boxes.numel() === 0) return nms(boxes, scores, iouThreshold);
      if (boxes.numel() <= manyOn(boxes.device.type)) {
        // Far enough from each other, boxes of different classes never meet; what rounding does to them is torchvision's.
        const offsets = idxs.to(boxes).mul(boxes.max().add(1));
        return nms(boxes.add(offsets.unsqueeze(1)), scores, iouThreshold);
      }
      const { columns, order, round } = sorted(boxes, scores);
      const classes = idxs.detach().cpu().to(float64).toTypedArray() as Float64Array;
      const members = new Map<number, number[]>();
      for (const [place, index] of order.entries()) {
        const ofClass = classes[Number(index)]!;
        const others = members.get(ofClass);
        if (others) others.push(place);
        else members.set(ofClass, [place]);
      }
      const kept = [...members.values()].map((of) => suppress(columns, Int32Array.from(of), iouThreshold, round));
      const places = Int32Array.from(kept.flatMap((some) => [...some])).sort();
      return indices(places, order, boxes);
    }),
);
