import { float } from '../nn/text.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';

/** Scales by the root of the mean square, in float32; no shift. */
export class RMSNorm extends nn.Module {
  weight: nn.Parameter;
  readonly varianceEpsilon: number;

  constructor(size: number, eps = 1e-6) {
    super();
    this.weight = new nn.Parameter(torch.ones([size]));
    this.varianceEpsilon = eps;
  }

  override forward(input: Tensor): Tensor {
    const states = input.to({ dtype: torch.float32 });
    const variance = states.pow(2).mean(-1, { keepdim: true });
    const normed = states.mul(torch.rsqrt(variance.add(this.varianceEpsilon)));
    return this.weight.mul(normed.to({ dtype: input.dtype }));
  }

  override extraRepr(): string {
    return `(${this.weight.shape.join(', ')},), eps=${float(this.varianceEpsilon)}`;
  }
}
