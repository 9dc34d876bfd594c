import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import type { Tensor } from '../../core/tensor.js';
import { linearCrossEntropy } from '../functional/linearCrossEntropy.js';
import * as F from '../functional/loss/index.js';
import { legacyReduction, type Reduction } from '../functional/reduction.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { float, text } from '../text.js';
import { PairwiseDistance } from './distance.js';
import { Linear } from './linear.js';

/** What all losses have in common. */
export abstract class Loss<R extends string = Reduction> extends Module {
  readonly reduction: R | Reduction;

  constructor(reduction: R | Reduction) {
    super();
    this.reduction = reduction;
  }
}

/** What losses have in common whose classes can be weighted. */
abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(reduction: Reduction, weight: Tensor | null) {
    super(reduction);
    this.registerBuffer('weight', weight);
  }
}

const lossParameters = named(
  'nn loss',
  ['sizeAverage', 'reduce', 'reduction'],
  (sizeAverage: boolean | null = null, reduce: boolean | null = null, reduction: Reduction = 'mean') =>
    legacyReduction(sizeAverage, reduce, reduction),
);

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

/** Multi-label hinge loss. @see https://pytorch.org/docs/stable/generated/torch.nn.MultiLabelMarginLoss.html */
export class MultiLabelMarginLoss extends Loss {
  constructor(...args: Parameters<typeof lossParameters>) {
    super(lossParameters(...args));
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, null, null, this.reduction);
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

const weightedParameters = named(
  'nn loss',
  ['weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ weight, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

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

function marginParameters(name: string, margin: number) {
  const usual = margin;
  return named(
    name,
    ['margin', 'sizeAverage', 'reduce', 'reduction'],
    (
      margin = usual,
      sizeAverage: boolean | null = null,
      reduce: boolean | null = null,
      reduction: Reduction = 'mean',
    ) => ({ margin, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
  );
}

const hingeEmbeddingParameters = marginParameters('nn.HingeEmbeddingLoss', 1);
const cosineEmbeddingParameters = marginParameters('nn.CosineEmbeddingLoss', 0);
const marginRankingParameters = marginParameters('nn.MarginRankingLoss', 0);

/** Pulls together or pushes apart. @see https://pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html */
export class HingeEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof hingeEmbeddingParameters>) {
    const { margin, reduction } = hingeEmbeddingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, this.margin, null, null, this.reduction);
  }
}

/** The same by the angle. @see https://pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html */
export class CosineEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof cosineEmbeddingParameters>) {
    const { margin, reduction } = cosineEmbeddingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, this.margin, null, null, this.reduction);
  }
}

/** Asks which ranks higher. @see https://pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html */
export class MarginRankingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof marginRankingParameters>) {
    const { margin, reduction } = marginRankingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, this.margin, null, null, this.reduction);
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
    if (p !== 1 && p !== 2) throw new RangeError(`only p == 1 and p == 2 supported, got ${p}`);
    if (weight && weight.ndim !== 1) {
      throw new RangeError(`MultiMarginLoss: expected weight to be null or 1D tensor, got ${weight.ndim}D instead`);
    }
    super(reduction, weight);
    this.p = p;
    this.margin = margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multiMarginLoss(input, target, this.p, this.margin, this.weight, null, null, this.reduction);
  }
}

function checkMargin(loss: string, margin: number): void {
  if (!(margin > 0)) throw new RangeError(`${loss}: expected margin to be greater than 0, got ${margin} instead`);
}

const tripletParameters = named(
  'nn.TripletMarginLoss',
  ['margin', 'p', 'eps', 'swap', 'sizeAverage', 'reduce', 'reduction'],
  (
    margin = 1,
    p = 2,
    eps = 1e-6,
    swap = false,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ margin, p, eps, swap, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Nearer to the positive than the negative. @see https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html */
export class TripletMarginLoss extends Loss {
  readonly margin: number;
  readonly p: number;
  readonly eps: number;
  readonly swap: boolean;

  /** @throws RangeError for a margin that is not positive. */
  constructor(...args: Parameters<typeof tripletParameters>) {
    const { margin, p, eps, swap, reduction } = tripletParameters(...args);
    checkMargin('TripletMarginLoss', margin);
    super(reduction);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, p, eps, swap, reduction } = this;
    return F.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, null, null, reduction);
  }
}

const tripletDistanceParameters = named(
  'nn.TripletMarginWithDistanceLoss',
  ['distanceFunction', 'margin', 'swap', 'reduction'],
  (
    distanceFunction: F.DistanceFunction | Module | null = null,
    margin = 1,
    swap = false,
    reduction: Reduction = 'mean',
  ) => ({ distanceFunction, margin, swap, reduction }),
);

/**
 * The triplet margin loss for any distance: a function, or a module.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginWithDistanceLoss.html
 */
export class TripletMarginWithDistanceLoss extends Loss {
  readonly distanceFunction: F.DistanceFunction | Module;
  readonly margin: number;
  readonly swap: boolean;

  /** @throws RangeError for a margin that is not positive. */
  constructor(...args: Parameters<typeof tripletDistanceParameters>) {
    const { distanceFunction, margin, swap, reduction } = tripletDistanceParameters(...args);
    checkMargin('TripletMarginWithDistanceLoss', margin);
    super(reduction);
    this.distanceFunction = distanceFunction ?? new PairwiseDistance();
    this.margin = margin;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distanceFunction, margin, swap, reduction } = this;
    const distance: F.DistanceFunction =
      distanceFunction instanceof Module ? (a, b) => distanceFunction.forward(a, b) : distanceFunction;
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, distance, margin, swap, reduction);
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

const linearCrossEntropyParameters = named(
  'nn.LinearCrossEntropyLoss',
  [
    'inFeatures',
    'numClasses',
    'outFeatures',
    'bias',
    'device',
    'dtype',
    'reduction',
    'weight',
    'ignoreIndex',
    'labelSmoothing',
    'options',
  ],
  (
    inFeatures: number,
    numClasses: number,
    outFeatures: number[] = [],
    bias = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
    ignoreIndex: number | null = null,
    labelSmoothing = 0,
    options: null = null,
  ) => ({
    inFeatures,
    numClasses,
    outFeatures,
    bias,
    device,
    dtype,
    reduction,
    weight,
    ignoreIndex,
    labelSmoothing,
    options,
  }),
);

/**
 * A linear layer and the cross entropy of its output in one.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LinearCrossEntropyLoss.html
 */
export class LinearCrossEntropyLoss extends WeightedLoss {
  readonly numClasses: number;
  readonly outFeatures: number[];
  readonly ignoreIndex: number | null;
  readonly labelSmoothing: number;
  readonly linear: Linear;
  readonly options: null;

  /** @throws RangeError where `weight` has not one element a class, or `labelSmoothing` is no probability. */
  constructor(...args: Parameters<typeof linearCrossEntropyParameters>) {
    const p = linearCrossEntropyParameters(...args);
    const { inFeatures, numClasses, outFeatures, bias, device, dtype, weight, labelSmoothing } = p;
    if (weight && String(weight.shape) !== String(numClasses)) {
      throw new RangeError(`expected weight shape to be [${numClasses}], got [${weight.shape.join(', ')}]`);
    }
    if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) {
      throw new RangeError(`expected labelSmoothing to be in range [0, 1], got ${labelSmoothing}`);
    }
    super(p.reduction, weight);
    this.numClasses = numClasses;
    this.outFeatures = outFeatures;
    this.ignoreIndex = p.ignoreIndex;
    this.labelSmoothing = labelSmoothing;
    const outputs = outFeatures.reduce((product, n) => product * n, numClasses);
    this.linear = new Linear(inFeatures, outputs, bias, device, dtype);
    this.options = p.options;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { linear, weight, reduction, ignoreIndex, labelSmoothing, options } = this;
    const outputs = [this.numClasses, ...this.outFeatures];
    const linearWeight = linear.weight.reshape([...outputs, linear.inFeatures]);
    const bias = linear.bias?.reshape(outputs);
    return linearCrossEntropy(
      input,
      linearWeight,
      target,
      bias,
      weight,
      reduction,
      ignoreIndex,
      labelSmoothing,
      options,
    );
  }

  override extraRepr(): string {
    const { linear } = this;
    return `in_features=${linear.inFeatures}, num_classes=${this.numClasses}, out_features=${text(this.outFeatures)}, bias=${text(linear.bias !== null)}, reduction=${this.reduction}, ignore_index=${text(this.ignoreIndex)}, label_smoothing=${float(this.labelSmoothing)}, options=${text(this.options)}`;
  }
}
