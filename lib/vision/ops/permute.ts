import { nn, type Tensor } from '../../index.js';

/**
 * Puts the dimensions into the order `dims`, as a view.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.Permute.html
 */
export class Permute extends nn.Module {
  readonly dims: number[];

  constructor(dims: number[]) {
    super();
    this.dims = dims;
  }

  override forward(x: Tensor): Tensor {
    return x.permute(this.dims);
  }
}
