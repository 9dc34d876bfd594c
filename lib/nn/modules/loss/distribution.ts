import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/loss/index.js';
import { legacyReduction, type Reduction } from '../../functional/reduction.js';
import { named } from '../../named.js';
import { Loss } from './common.js';

const poissonParameters = named(
  'nn.PoissonNLLLoss',
  ['logInput', 'full', 'sizeAverage', 'eps', 'reduce', 'reduction'],
  (
    logInput = true,
    full = false,
    sizeAverage: boolean | null = null,
    eps = 1e-8,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ logInput, full, eps, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Loss for Poisson counts. @see https://pytorch.org/docs/stable/generated/torch.nn.PoissonNLLLoss.html */
export class PoissonNLLLoss extends Loss {
  readonly logInput: boolean;
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Parameters<typeof poissonParameters>) {
    const { logInput, full, eps, reduction } = poissonParameters(...args);
    super(reduction);
    this.logInput = logInput;
    this.full = full;
    this.eps = eps;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.poissonNllLoss(input, target, this.logInput, this.full, null, this.eps, null, this.reduction);
  }
}

const gaussianParameters = named(
  'nn.GaussianNLLLoss',
  ['full', 'eps', 'reduction'],
  (full = false, eps = 1e-6, reduction: Reduction = 'mean') => ({ full, eps, reduction }),
);

/** Loss for normal targets. @see https://pytorch.org/docs/stable/generated/torch.nn.GaussianNLLLoss.html */
export class GaussianNLLLoss extends Loss {
  readonly full: boolean;
  readonly eps: number;

  constructor(...args: Parameters<typeof gaussianParameters>) {
    const { full, eps, reduction } = gaussianParameters(...args);
    super(reduction);
    this.full = full;
    this.eps = eps;
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussianNllLoss(input, target, variance, this.full, this.eps, this.reduction);
  }
}

const klDivParameters = named(
  'nn.KLDivLoss',
  ['sizeAverage', 'reduce', 'reduction', 'logTarget'],
  (
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction | 'batchmean' = 'mean',
    logTarget = false,
  ) => ({ reduction: legacyReduction(sizeAverage, reduce, reduction), logTarget }),
);

/** The Kullback-Leibler divergence. @see https://pytorch.org/docs/stable/generated/torch.nn.KLDivLoss.html */
export class KLDivLoss extends Loss<'batchmean'> {
  readonly logTarget: boolean;

  constructor(...args: Parameters<typeof klDivParameters>) {
    const { reduction, logTarget } = klDivParameters(...args);
    super(reduction);
    this.logTarget = logTarget;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, null, null, this.reduction, this.logTarget);
  }
}
