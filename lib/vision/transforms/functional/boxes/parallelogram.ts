import { atan2, float32, float64, stack, type Tensor, tensor, where } from '../../../../index.js';

/** The rectangles, as four corners, that stand for parallelograms `[..., 8]`: those around them, of the same centre. */
export function rectangleAround(parallelograms: Tensor): Tensor {
  const { dtype, shape } = parallelograms;
  const isPrecise = dtype === float32 || dtype === float64;
  const corners = isPrecise ? parallelograms : parallelograms.to(float32);
  const [x1, y1, x2, y2, x3, y3, x4, y4] = corners.unbind(-1) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  const cx = x1.add(x3).div(2);
  const cy = y1.add(y3).div(2);
  const sideW = x2.sub(x1).pow(2).add(y2.sub(y1).pow(2)).sqrt();
  const sideH = x4.sub(x1).pow(2).add(y4.sub(y1).pow(2)).sqrt();
  const towards2 = atan2(y1.sub(y2), x2.sub(x1));
  const towards4 = atan2(y1.sub(y4), x4.sub(x1));
  const between = towards2.sub(towards4);
  const sign = where(
    between.gt(Math.PI / 2),
    tensor(-1, { device: corners.device }),
    tensor(1, { device: corners.device }),
  );
  const [cosBetween, sinBetween] = [between.cos(), between.sin()];
  const w = where(sideW.lt(sideH), sideW.mul(sinBetween), sideW.add(sideH.mul(cosBetween).mul(sign)));
  const h = where(sideW.gt(sideH), sideH.mul(sinBetween), sideH.add(sideW.mul(cosBetween).mul(sign)));
  const angle = where(sideH.gt(sideW), towards4.add(Math.PI / 2), towards2);
  const [cos, sin] = [angle.cos(), angle.sin()];
  const [wCos, wSin] = [w.div(2).mul(cos), w.div(2).mul(sin)];
  const [hCos, hSin] = [h.div(2).mul(cos), h.div(2).mul(sin)];
  const rectangles = stack(
    [
      cx.sub(wCos).sub(hSin),
      cy.sub(hCos).add(wSin),
      cx.add(wCos).sub(hSin),
      cy.sub(hCos).sub(wSin),
      cx.add(wCos).add(hSin),
      cy.add(hCos).sub(wSin),
      cx.sub(wCos).add(hSin),
      cy.add(hCos).add(wSin),
    ],
    -1,
  ).reshape(shape);
  return isPrecise ? rectangles : rectangles.to(dtype);
}
