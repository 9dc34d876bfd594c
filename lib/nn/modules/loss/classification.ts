import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/loss/index.js';
import { legacyReduction, type Reduction } from '../../functional/reduction.js';
import { named } from '../../named.js';
import { Loss, lossParameters, WeightedLoss, weightedParameters } from './common.js';

const nllParameters = named(
  'nn.NLLLoss',
  ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction'],
  (
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ weight, ignoreIndex, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Negative log-likelihood of classes. @see https://pytorch.org/docs/stable/generated/torch.nn.NLLLoss.html */
export class NLLLoss extends WeightedLoss {
  readonly ignoreIndex: number;

  constructor(...args: Parameters<typeof nllParameters>) {
    const { weight, ignoreIndex, reduction } = nllParameters(...args);
    super(reduction, weight);
    this.ignoreIndex = ignoreIndex;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.nllLoss(input, target, this.weight, null, this.ignoreIndex, null, this.reduction);
  }
}

/**
 * The former name of `NLLLoss` for images.
 * @deprecated Use `NLLLoss`.
 */
export class NLLLoss2d extends NLLLoss {}

/** Cross entropy of probabilities. @see https://pytorch.org/docs/stable/generated/torch.nn.BCELoss.html */
export class BCELoss extends WeightedLoss {
  constructor(...args: Parameters<typeof weightedParameters>) {
    const { weight, reduction } = weightedParameters(...args);
    super(reduction, weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropy(input, target, this.weight, null, null, this.reduction);
  }
}

const bceWithLogitsParameters = named(
  'nn.BCEWithLogitsLoss',
  ['weight', 'sizeAverage', 'reduce', 'reduction', 'posWeight'],
  (
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    posWeight: Tensor | null = null,
  ) => ({ weight, posWeight, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Cross entropy of logits. @see https://pytorch.org/docs/stable/generated/torch.nn.BCEWithLogitsLoss.html */
export class BCEWithLogitsLoss extends WeightedLoss {
  declare posWeight: Tensor | null;

  constructor(...args: Parameters<typeof bceWithLogitsParameters>) {
    const { weight, posWeight, reduction } = bceWithLogitsParameters(...args);
    super(reduction, weight);
    this.registerBuffer('posWeight', posWeight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropyWithLogits(input, target, this.weight, null, null, this.reduction, this.posWeight);
  }
}

/** Multi-label hinge loss. @see https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: Parameters<typeof lossParameters>) {
    super(lossParameters(...args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, null, null, this.reduction);
  }
}

/** One-against-all loss. @see https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelSoftMarginLoss.html */
export class MultiLabelSoftMarginLoss extends WeightedLoss {
  constructor(...args: Parameters<typeof weightedParameters>) {
    const { weight, reduction } = weightedParameters(...args);
    super(reduction, weight);
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelSoftMarginLoss(input, target, this.weight, null, null, this.reduction);
  }
}

/** `log(1 + exp(-target * input))`. @see https://pytorch.org/docs/stable/generated/torch.nn.SoftMarginLoss.html */
export class SoftMarginLoss extends Loss {
  constructor(...args: Parameters<typeof lossParameters>) {
    super(lossParameters(...args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, null, null, this.reduction);
  }
}

const crossEntropyParameters = named(
  'nn.CrossEntropyLoss',
  ['weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction', 'labelSmoothing'],
  (
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    labelSmoothing = 0,
  ) => ({ weight, ignoreIndex, labelSmoothing, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Cross entropy of logits and classes. @see https://pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
export class CrossEntropyLoss extends WeightedLoss {
  readonly ignoreIndex: number;
  readonly labelSmoothing: number;

  constructor(...args: Parameters<typeof crossEntropyParameters>) {
    const { weight, ignoreIndex, labelSmoothing, reduction } = crossEntropyParameters(...args);
    super(reduction, weight);
    this.ignoreIndex = ignoreIndex;
    this.labelSmoothing = labelSmoothing;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignoreIndex, reduction, labelSmoothing } = this;
    return F.crossEntropy(input, target, weight, null, ignoreIndex, null, reduction, labelSmoothing);
  }
}

const multiMarginParameters = named(
  'nn.MultiMarginLoss',
  ['p', 'margin', 'weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    p = 1,
    margin = 1,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ p, margin, weight, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Multi-class hinge loss. @see https://pytorch.org/docs/stable/generated/torch.nn.MultiMarginLoss.html */
export class MultiMarginLoss extends WeightedLoss {
  readonly p: number;
  readonly margin: number;

  /** @throws RangeError where `p` is neither 1 nor 2, or `weight` has not one dimension. */
  constructor(...args: Parameters<typeof multiMarginParameters>) {
    const { p, margin, weight, reduction } = multiMarginParameters(...args);
    if (p !== 1 && p !== 2) throw rangeError(`only p == 1 and p == 2 supported, got ${p}`);
    if (weight && weight.ndim !== 1) {
      throw rangeError(`MultiMarginLoss: expected weight to be null or 1D tensor, got ${weight.ndim}D instead`);
    }
    super(reduction, weight);
    this.p = p;
    this.margin = margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multiMarginLoss(input, target, this.p, this.margin, this.weight, null, null, this.reduction);
  }
}

const ctcParameters = named(
  'nn.CTCLoss',
  ['blank', 'reduction', 'zeroInfinity'],
  (blank = 0, reduction: Reduction = 'mean', zeroInfinity = false) => ({ blank, reduction, zeroInfinity }),
);

/** Connectionist temporal classification. @see https://pytorch.org/docs/stable/generated/torch.nn.CTCLoss.html */
export class CTCLoss extends Loss {
  readonly blank: number;
  readonly zeroInfinity: boolean;

  constructor(...args: Parameters<typeof ctcParameters>) {
    const { blank, reduction, zeroInfinity } = ctcParameters(...args);
    super(reduction);
    this.blank = blank;
    this.zeroInfinity = zeroInfinity;
  }

  override forward(
    logProbs: Tensor,
    targets: Tensor,
    inputLengths: Tensor | number[],
    targetLengths: Tensor | number[],
  ): Tensor {
    const { blank, reduction, zeroInfinity } = this;
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, reduction, zeroInfinity);
  }
}
