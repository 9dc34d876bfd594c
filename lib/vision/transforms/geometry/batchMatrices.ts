import { broadcastTensors, stack, type Tensor } from '../../../index.js';
import type { BatchMaps } from './affine.js';

/** The matrices `[N, 2, 3]` of the inverses of maps around a centre; `affineMatrix` is that of one. */
export function inverseMatrices(
  { angle, translate, scale, shear }: BatchMaps,
  [cx, cy]: readonly [number, number],
): Tensor {
  const radians = (degrees: Tensor) => degrees.mul(Math.PI / 180);
  const rotation = radians(angle);
  const [sx, sy] = [radians(shear[0]), radians(shear[1])];
  const a = rotation.sub(sy).cos().div(sy.cos());
  const b = a.mul(sx.tan()).add(rotation.sin()).neg();
  const c = rotation.sub(sy).sin().div(sy.cos());
  const d = rotation.cos().sub(c.mul(sx.tan()));
  const [ia, ib, ic, id] = [d.div(scale), b.neg().div(scale), c.neg().div(scale), a.div(scale)] as const;
  const [movedX, movedY] = [translate[0].add(cx), translate[1].add(cy)];
  const x = ia.mul(movedX).add(ib.mul(movedY)).neg().add(cx);
  const y = ic.mul(movedX).add(id.mul(movedY)).neg().add(cy);
  return stack(broadcastTensors(ia, ib, x, ic, id, y), -1).reshape([-1, 2, 3]);
}
