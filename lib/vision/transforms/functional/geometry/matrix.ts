import { aminmax, float32, matmul, scope, tensor } from '../../../../index.js';

/** A turn by `angle` degrees, then a shear, a scale and a shift, around `center`. */
export interface AffineMap {
  angle: number;
  translate: readonly [x: number, y: number];
  scale: number;
  shear: readonly [x: number, y: number];
}

export type Matrix = [a: number, b: number, x: number, c: number, d: number, y: number];

const radians = (degrees: number) => degrees * (Math.PI / 180);

/** The map around a centre as a matrix `[[a, b, x], [c, d, y]]`, or that of its inverse. */
export function affineMatrix(
  { angle, translate: [tx, ty], scale, shear }: AffineMap,
  [cx, cy]: readonly [number, number],
  direction: 'forward' | 'inverse',
): Matrix {
  const rotation = radians(angle);
  const [sx, sy] = [radians(shear[0]), radians(shear[1])];
  const a = Math.cos(rotation - sy) / Math.cos(sy);
  const b = -(a * Math.tan(sx) + Math.sin(rotation));
  const c = Math.sin(rotation - sy) / Math.cos(sy);
  const d = Math.cos(rotation) - c * Math.tan(sx);
  const [movedX, movedY] = [cx + tx, cy + ty];
  if (direction === 'inverse') {
    // Without the scale the determinant is 1.
    const [ia, ib, ic, id] = [d / scale, -b / scale, -c / scale, a / scale];
    const x = 0 + (cx - ia * movedX - ib * movedY);
    const y = 0 + (cy - ic * movedX - id * movedY);
    return [ia, ib, x, ic, id, y];
  }
  const [fa, fb, fc, fd] = [a * scale, b * scale, c * scale, d * scale];
  return [fa, fb, movedX - fa * cx - fb * cy, fc, fd, movedY - fc * cx - fd * cy];
}

/** The height and width that hold all of a turned image. */
export function expandedSize(matrix: Matrix, [height, width]: readonly [number, number]): [number, number] {
  return scope(() => {
    const [w, h] = [0.5 * width, 0.5 * height];
    const corners = tensor([
      [-w, -h, 1],
      [-w, h, 1],
      [w, h, 1],
      [w, -h, 1],
    ]);
    const moved = matmul(corners, tensor(matrix, { dtype: float32 }).view([2, 3]).t());
    const { min, max } = aminmax(moved, { dim: 0 });
    const halves = tensor([w, h]);
    // Digits that rounding left are cut off, before they make for one more pixel.
    const cut = (values: typeof min) =>
      values
        .add(halves)
        .mul_(1 / 1e-4)
        .trunc_()
        .mul_(1e-4);
    const size = cut(max).ceil_().sub_(cut(min).floor_()).tolist() as [number, number];
    return [Math.trunc(size[1]), Math.trunc(size[0])];
  });
}
