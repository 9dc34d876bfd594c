import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';
import { RMSNorm } from './norm.js';

const { init } = nn;

/** Draws initial values, except into tensors that a checkpoint has filled. */
export class Initializer {
  constructor(readonly filled: ReadonlySet<Tensor> = new Set()) {}

  normal_(tensor: Tensor, std: number): void {
    if (!this.filled.has(tensor)) init.normal_(tensor, 0, std);
  }

  truncNormal_(tensor: Tensor, std: number): void {
    if (!this.filled.has(tensor)) init.truncNormal_(tensor, 0, std);
  }

  constant_(tensor: Tensor, value: number): void {
    if (!this.filled.has(tensor)) init.constant_(tensor, value);
  }

  /** Copies what `make` makes. */
  copy_(tensor: Tensor, make: () => Tensor): void {
    if (this.filled.has(tensor)) return;
    torch.noGrad(() => torch.scope(() => void tensor.copy_(make())));
  }

  /** What all models do with PyTorch's layers and with norms of their own. */
  layer(module: nn.Module, std: number): void {
    if (module instanceof nn.Linear || module instanceof nn.Conv2d) {
      this.normal_(module.weight, std);
      if (module.bias) this.constant_(module.bias, 0);
    } else if (module instanceof nn.Embedding) {
      const { weight, paddingIdx } = module;
      if (this.filled.has(weight)) return;
      init.normal_(weight, 0, std);
      if (paddingIdx !== null) torch.noGrad(() => torch.scope(() => void weight.select(0, paddingIdx).fill_(0)));
    } else if (module instanceof nn.LayerNorm) {
      if (module.weight) this.constant_(module.weight, 1);
      if (module.bias) this.constant_(module.bias, 0);
    } else if (module instanceof RMSNorm) {
      this.constant_(module.weight, 1);
    }
  }
}
