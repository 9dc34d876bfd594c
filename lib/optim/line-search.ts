import type { Tensor } from '../core/tensor.js';
import { max, min, Scalar } from './scalar.js';

/** A point on the line: the step, and there the objective, the gradient and its component along the line. */
export interface Point {
  step: Scalar;
  loss: Scalar;
  grad: Tensor;
  slope: Scalar;
}

/** Where the minimum of the cubic through two points lies, within bounds. */
function interpolate(a: Point, b: Point, bounds?: [Scalar, Scalar]): Scalar {
  const [low, high] = bounds ?? (a.step.le(b.step) ? [a.step, b.step] : [b.step, a.step]);
  const d1 = a.slope.add(b.slope).sub(new Scalar(3).mul(a.loss.sub(b.loss)).div(a.step.sub(b.step)));
  const square = d1.mul(d1).sub(a.slope.mul(b.slope));
  if (!square.ge(0)) return low.add(high).div(2);
  const d2 = square.sqrt();
  const [from, to] = a.step.le(b.step) ? [a, b] : [b, a];
  const width = to.step.sub(from.step);
  const slopes = to.slope.sub(from.slope).add(new Scalar(2).mul(d2));
  return min(max(to.step.sub(width.mul(to.slope.add(d2).sub(d1).div(slopes))), low), high);
}

const C1 = 1e-4;
const C2 = 0.9;

/**
 * Looks along a line for a point with the strong Wolfe conditions: enough of a decrease, and a flat enough slope.
 *
 * @param start the point at step 0
 * @param first the first step to try
 * @param size the largest component of the line's direction
 * @param evaluate computes the point at a step
 * @returns the point found, and how many were evaluated
 */
export function strongWolfe(
  start: Point,
  first: Scalar,
  size: Scalar,
  evaluate: (step: Scalar) => Point,
  { toleranceChange, maxIterations }: { toleranceChange: number; maxIterations: number },
): { point: Point; evaluations: number } {
  const tooHigh = ({ step, loss }: Point) => loss.gt(start.loss.add(new Scalar(C1).mul(step).mul(start.slope)));
  const flat = ({ slope }: Point) => slope.abs().le(new Scalar(-C2).mul(start.slope));

  let point = evaluate(first);
  let evaluations = 1;
  let previous = start;
  let bracket: [Point, Point] | undefined;
  let iteration = 0;
  for (; iteration < maxIterations; iteration++) {
    if (tooHigh(point) || (iteration > 1 && point.loss.ge(previous.loss))) {
      bracket = [previous, point];
      break;
    }
    if (flat(point)) return { point, evaluations };
    if (point.slope.ge(0)) {
      bracket = [previous, point];
      break;
    }
    const least = point.step.add(new Scalar(0.01).mul(point.step.sub(previous.step)));
    const step = interpolate(previous, point, [least, point.step.mul(10)]);
    previous = point;
    point = evaluate(step);
    evaluations++;
  }
  bracket ??= [start, point];

  // The bracket holds a point that will do; narrow it down.
  let stalled = false;
  let [low, high] = bracket[0].loss.le(bracket[1].loss) ? [0, 1] : [1, 0];
  while (iteration < maxIterations) {
    const [a, b] = bracket;
    if (b.step.sub(a.step).abs().mul(size).lt(toleranceChange)) break;
    let step = interpolate(a, b);
    // Not too close to the ends, lest the bracket shrink too slowly.
    const right = max(a.step, b.step);
    const left = min(a.step, b.step);
    const margin = new Scalar(0.1).mul(right.sub(left));
    if (min(right.sub(step), step.sub(left)).lt(margin)) {
      if (stalled || step.ge(right) || step.le(left)) {
        const nearRight = step.sub(right).abs().lt(step.sub(left).abs());
        step = nearRight ? right.sub(margin) : left.add(margin);
        stalled = false;
      } else {
        stalled = true;
      }
    } else {
      stalled = false;
    }
    point = evaluate(step);
    evaluations++;
    iteration++;
    if (tooHigh(point) || point.loss.ge(bracket[low]!.loss)) {
      bracket[high] = point;
      [low, high] = bracket[0].loss.le(bracket[1].loss) ? [0, 1] : [1, 0];
      continue;
    }
    const done = flat(point);
    if (!done && point.slope.mul(bracket[high]!.step.sub(bracket[low]!.step)).ge(0)) bracket[high] = bracket[low]!;
    bracket[low] = point;
    if (done) break;
  }
  return { point: bracket[low]!, evaluations };
}
