// Training steps on one batch, operator by operator or as a graph. The twin is training.py.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Ready, Setting, Unavailable } from './case.js';
import { graphed } from './cuda.js';

/** How many losses are compared. A graph's warm-up trains too, so that its first loss is a later one of the others'. */
const CHECKED = { eager: 10, graphed: 3, compiled: 3 };

export interface Training {
  optimizer: torch.optim.Optimizer;
  loss(...batch: Tensor[]): Tensor;
  batch: Tensor[];
}

/** What kind of optimizer a variant has: the default one, or that which a graph can hold. */
export const fused = ({ variant }: Setting): boolean => variant !== 'eager';

export function trained({ optimizer, loss, batch }: Training, { variant, device }: Setting): Ready | Unavailable {
  const train = (...given: Tensor[]) => {
    optimizer.zeroGrad();
    const value = loss(...given);
    value.backward();
    optimizer.step();
    return value;
  };
  let step: () => Tensor = () => train(...batch);
  if (variant === 'graphed') {
    const made = graphed(train, batch, device);
    if ('unavailable' in made) return made;
    step = () => made.step(...batch);
  }
  const once = () => void step();
  return {
    check: Array.from({ length: CHECKED[variant] }, () => torch.scope(() => step().item())),
    run(n) {
      for (let i = 0; i < n; i++) torch.scope(once);
    },
  };
}
