import { atan2, float32, float64, type Tensor } from '../../../../index.js';

/** Cosine and sine of the angles, which are degrees and the fifth number of each box. */
function turn(boxes: Tensor): { cos: Tensor; sin: Tensor } {
  const radians = boxes.select(-1, 4).mul(Math.PI).div(180);
  return { cos: radians.cos(), sin: radians.sin() };
}

/** Half of width and height, of which integers are halved upwards. */
function halfSides(boxes: Tensor): [w: Tensor, h: Tensor] {
  const halved = boxes.narrow(-1, 2, 2).div(-2).abs_();
  return [halved.select(-1, 0), halved.select(-1, 1)];
}

export function cxcywhrToXywhr(boxes: Tensor): Tensor {
  const changed = boxes.clone();
  const { cos, sin } = turn(changed);
  const [w, h] = halfSides(changed);
  changed.select(-1, 0).sub_(w.mul(cos)).sub_(h.mul(sin));
  changed.select(-1, 1).add_(w.mul(sin)).sub_(h.mul(cos));
  return changed;
}

export function xywhrToCxcywhr(boxes: Tensor): Tensor {
  const changed = boxes.clone();
  const { cos, sin } = turn(changed);
  const [w, h] = halfSides(changed);
  changed.select(-1, 0).add_(w.mul(cos)).add_(h.mul(sin));
  changed.select(-1, 1).sub_(w.mul(sin)).add_(h.mul(cos));
  return changed;
}

export function xywhrToXyxyxyxy(boxes: Tensor): Tensor {
  const { cos, sin } = turn(boxes);
  const [w, h] = [boxes.select(-1, 2), boxes.select(-1, 3)];
  const corners = boxes.narrow(-1, 0, 2).tile([1, 4]);
  corners.select(-1, 2).add_(w.mul(cos));
  corners.select(-1, 3).sub_(w.mul(sin));
  corners.select(-1, 4).add_(w.mul(cos).add(h.mul(sin)));
  corners.select(-1, 5).sub_(w.mul(sin).sub(h.mul(cos)));
  corners.select(-1, 6).add_(h.mul(sin));
  corners.select(-1, 7).add_(h.mul(cos));
  return corners;
}

export function xyxyxyxyToXywhr(boxes: Tensor): Tensor {
  const { dtype } = boxes;
  const isPrecise = dtype === float32 || dtype === float64;
  // Squares of half-precision numbers overflow.
  const corners = isPrecise ? boxes.clone() : boxes.to(float32);
  const at = (i: number) => corners.select(-1, i);
  const angle = atan2(at(1).sub(at(3)), at(2).sub(at(0)));
  corners.narrow(-1, 4, 2).sub_(corners.narrow(-1, 2, 2));
  corners.narrow(-1, 2, 2).sub_(corners.narrow(-1, 0, 2));
  at(2).copy_(at(2).pow(2).add(at(3).pow(2)).sqrt());
  at(3).copy_(at(4).pow(2).add(at(5).pow(2)).sqrt());
  at(4).copy_(angle.div_(Math.PI).mul_(180));
  const changed = isPrecise ? corners : corners.to(dtype);
  return changed.narrow(-1, 0, 5);
}
