import * as torch from '../../lib/index.js';
import { wave } from '../reference.js';

/** n boxes with quarters of pixels, float32, as tests/reference/vision_boxes.py makes them. */
export function makeBoxes(n: number, { step = 0.7, spread = 40 } = {}): torch.Tensor {
  return torch.scope(() => {
    const corner = wave([n, 2], { step }).mul(spread).add(spread).round();
    const size = wave([n, 2], { step: step * 1.7 });
    return torch
      .cat([corner, corner.add(size.abs().mul(spread).round().add(1))], 1)
      .div(4)
      .to(torch.float32);
  });
}
