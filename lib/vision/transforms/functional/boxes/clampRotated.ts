import { cat, int64, onesLike, rsub, stack, type Tensor, where, zerosLike } from '../../../../index.js';
import type { BoundingBoxFormat, CanvasSize, ClampingMode } from '../../../tvTensors/index.js';
import { convertBoxes } from './convert.js';

type Four = [Tensor, Tensor, Tensor, Tensor];

const xs = (boxes: Tensor) => boxes.index('..., 0::2');
const ys = (boxes: Tensor) => boxes.index('..., 1::2');

/** Where each number of a box goes, `[N, 8]`, so that the corner that is leftmost comes first. */
function leftmostFirst(boxes: Tensor): Tensor {
  const yMost = ys(boxes).abs().max(1, true)[0]!;
  const xMost = xs(boxes).abs().max(1, true)[0]!;
  const first = ys(boxes).div(yMost).add(xs(boxes).div(xMost).mul(100)).min(1)[1]!;
  const order = onesLike(boxes);
  order.select(-1, 0).copy_(first.mul(2));
  return order.cumsum_(1).remainder_(8).to(int64);
}

/** Slopes and intercepts of the lines through each corner and the next. */
function lines(boxes: Tensor): [slope: Tensor, intercept: Tensor] {
  const [x, y] = [xs(boxes), ys(boxes)];
  const slope = y.diff({ append: y.narrow(-1, 0, 1) }).div(x.diff({ append: x.narrow(-1, 0, 1) }));
  return [slope, y.sub(slope.mul(x))];
}

/** Corners where each line meets the one before. */
function corners(slope: Tensor, intercept: Tensor): Tensor {
  const x = intercept
    .diff({ prepend: intercept.narrow(-1, 3, 1) })
    .neg()
    .div(slope.diff({ prepend: slope.narrow(-1, 3, 1) }));
  const y = slope.mul(x).add(intercept);
  return cat([x.unsqueeze(-1), y.unsqueeze(-1)], -1).view([slope.shape[0]!, 8]);
}

/** Moves the lines of boxes so far that the box keeps within the left border. */
function movedIntercepts(boxes: Tensor, original: Tensor, [height, width]: CanvasSize, mode: ClampingMode): Tensor {
  const [slope, intercept] = lines(boxes);
  const [a1, a2, a3, a4] = slope.unbind(-1) as Four;
  let [b1, b2, b3, b4] = intercept.unbind(-1) as Four;
  const [m1, m2, m3, m4] = lines(original)[1].unbind(-1) as Four;
  b1 = b2.clamp(b1, b3).clamp(0, height);
  b4 = b3.clamp(b2, b4).clamp(0, height);
  if (mode === 'hard') {
    b1 = b1.add(b4).div(2);
    b4 = b1;
    const lower = [
      b1.mul(a2).div(a1),
      b3.mul(a2).div(a3),
      a1.sub(a2).mul(width).add(b1),
      a3.sub(a2).mul(width).add(b3),
    ];
    b2 = stack(lower, 1).max(1)[0]!.clamp({ max: b2 });
    const upper = [
      rsub(a3.div(a4), 1).mul(height).add(b4.mul(a3).div(a4)),
      rsub(a3.div(a2), 1).mul(height).add(b2.mul(a3).div(a2)),
      a2.sub(a3).mul(width).add(b2),
      a4.sub(a3).mul(width).add(b4),
    ];
    b3 = stack(upper, 1).min(1)[0]!.clamp({ min: b3 });
  }
  // What was moved too far goes back within the box that there was. In the hard mode the first and the last are one
  // tensor, which is clamped between both pairs.
  b1.clamp_(m1, m3);
  b3.clamp_(m1, m3);
  b2.clamp_(m2, m4);
  b4.clamp_(m2, m4);
  return stack([b1, b2, b3, b4], -1);
}

/** Keeps boxes, of which the leftmost corner comes first, within the left border. */
function clampLeft(boxes: Tensor, original: Tensor, canvas: CanvasSize, mode: ClampingMode): Tensor {
  const [x1, y1, x2, y2, x3, y3, x4, y4] = boxes.unbind(-1) as [...Four, ...Four];
  const crossed = corners(lines(boxes)[0], movedIntercepts(boxes, original, canvas, mode));
  const upright = boxes.clone();
  upright.select(-1, 0).clamp_(0);
  upright.select(-1, 6).clamp_(0);

  const isCrossing = x1.lt(0).logicalAnd(crossed.isnan().any(-1).logicalNot());
  const isUpright = y1.isclose(y2).logicalOr(y3.isclose(y4));
  const isOutside = [x1, x2, x3, x4].map((x) => x.le(0)).reduce((all, is) => all.logicalAnd(is));
  const isGone = isOutside
    .logicalOr(y1.isclose(y4))
    .logicalOr(y2.isclose(y3))
    .logicalOr(isUpright.logicalAnd(x1.isclose(x2)));
  let result = boxes;
  for (const [is, becomes] of [
    [isCrossing, crossed],
    [isUpright, upright],
    [isGone, zerosLike(upright)],
  ] as const) {
    result = where(is.unsqueeze(1), becomes, result);
  }
  return result;
}

/** Turns boxes by a quarter, together with a canvas of that width. */
function quarterTurn(boxes: Tensor, width: number): Tensor {
  const turned = boxes.clone();
  xs(turned).copy_(ys(boxes));
  ys(turned).copy_(rsub(xs(boxes), width));
  return turned;
}

/**
 * Keeps rotated boxes within the canvas, at their angle: border by border, each as the left one of a canvas that is
 * turned for it.
 */
export function clampRotated(boxes: Tensor, format: BoundingBoxFormat, canvas: CanvasSize, mode: ClampingMode): Tensor {
  let current = convertBoxes(boxes, format, 'XYXYXYXY').clone().reshape([-1, 8]);
  let original = current.clone();
  if (current.shape[0] === 0) return boxes.clone();
  let [height, width] = canvas;
  for (let side = 0; side < 4; side++) {
    const order = leftmostFirst(current);
    current = current.gather(1, order);
    original = original.gather(1, order);
    current = clampLeft(current, original, [height, width], mode);
    current = current.gather(1, order);
    original = original.gather(1, order);
    current = quarterTurn(current, width);
    original = quarterTurn(original, width);
    [height, width] = [width, height];
  }
  return convertBoxes(current, 'XYXYXYXY', format).reshape(boxes.shape);
}
