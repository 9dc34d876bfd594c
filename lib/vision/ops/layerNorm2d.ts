import { nn, type Tensor } from '../../index.js';

/** Layer normalization over the channels of `[N, C, H, W]`. */
export class LayerNorm2d extends nn.LayerNorm {
  override forward(x: Tensor): Tensor {
    return super.forward(x.permute([0, 2, 3, 1])).permute([0, 3, 1, 2]);
  }
}
