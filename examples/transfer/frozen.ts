import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';

/** A network that computes and does not learn: no gradients, and no running statistics of its batch normalization. */
export class Frozen extends nn.Module {
  constructor(readonly base: nn.Module) {
    super();
    base.requiresGrad_(false).eval();
  }

  override forward(x: Tensor): Tensor {
    return torch.noGrad(() => this.base.forward(x) as Tensor);
  }

  override train(mode = true): this {
    super.train(mode);
    this.base.eval();
    return this;
  }
}

/** Takes the last linear layer off a network, which then gives what that layer got; so many numbers for each sample. */
export function removeHead(net: nn.Module): number {
  const [name, head] = [...net.namedModules()].filter(([, module]) => module instanceof nn.Linear).at(-1) ?? [];
  if (!name) throw new RangeError('the network has no linear layer to replace');
  net.setSubmodule(name, new nn.Identity());
  return (head as nn.Linear).inFeatures;
}
