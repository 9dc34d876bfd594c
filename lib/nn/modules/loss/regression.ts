import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/loss/index.js';
import { legacyReduction, type Reduction } from '../../functional/reduction.js';
import { named } from '../../named.js';
import { Loss, lossParameters } from './common.js';

/** The absolute difference. @see https://pytorch.org/docs/stable/generated/torch.nn.L1Loss.html */
export class L1Loss extends Loss {
  constructor(...args: Parameters<typeof lossParameters>) {
    super(lossParameters(...args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, null, null, this.reduction);
  }
}

/** The squared difference. @see https://pytorch.org/docs/stable/generated/torch.nn.MSELoss.html */
export class MSELoss extends Loss {
  constructor(...args: Parameters<typeof lossParameters>) {
    super(lossParameters(...args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, null, null, this.reduction);
  }
}

const smoothL1Parameters = named(
  'nn.SmoothL1Loss',
  ['sizeAverage', 'reduce', 'reduction', 'beta'],
  (sizeAverage: boolean | null = null, reduce: boolean | null = null, reduction: Reduction = 'mean', beta = 1) => ({
    reduction: legacyReduction(sizeAverage, reduce, reduction),
    beta,
  }),
);

/** Squared near zero, absolute far. @see https://pytorch.org/docs/stable/generated/torch.nn.SmoothL1Loss.html */
export class SmoothL1Loss extends Loss {
  readonly beta: number;

  constructor(...args: Parameters<typeof smoothL1Parameters>) {
    const { reduction, beta } = smoothL1Parameters(...args);
    super(reduction);
    this.beta = beta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, null, null, this.reduction, this.beta);
  }
}

const huberParameters = named('nn.HuberLoss', ['reduction', 'delta'], (reduction: Reduction = 'mean', delta = 1) => ({
  reduction,
  delta,
}));

/** Squared near zero, absolute far. @see https://pytorch.org/docs/stable/generated/torch.nn.HuberLoss.html */
export class HuberLoss extends Loss {
  readonly delta: number;

  constructor(...args: Parameters<typeof huberParameters>) {
    const { reduction, delta } = huberParameters(...args);
    super(reduction);
    this.delta = delta;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, this.reduction, this.delta);
  }
}
