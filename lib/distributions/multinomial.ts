import { tensor } from '../core/create.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { lgamma, onesLike, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Binomial } from './binomial.js';
import { Categorical } from './categorical.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, readSampleShape, type SampleShape } from './distribution.js';
import { broadcastAll, type Size } from './utils.js';

const read = named(
  'distributions.Multinomial',
  ['totalCount', 'probs', 'logits', 'validateArgs'],
  (totalCount = 1, probs: Tensor | null = null, logits: Tensor | null = null, validateArgs: boolean | null = null) => ({
    totalCount,
    probs,
    logits,
    validateArgs,
  }),
);

function checkCount(totalCount: unknown): void {
  if (typeof totalCount !== 'number') {
    throw typeError(
      `Multinomial: totalCount must be a number, the same for the whole batch, got ${describe(totalCount)}.`,
    );
  }
  if (!Number.isInteger(totalCount) || totalCount < 0) {
    throw rangeError(`Multinomial: totalCount must be an integer >= 0, got ${totalCount}.`);
  }
}

/**
 * How often each category occurs in `totalCount` draws from a `Categorical` of `probs` or `logits`. `logProb` takes
 * counts of other sums too while arguments are not validated.
 * @throws TypeError for a `totalCount` that is no number; RangeError as `Categorical` does.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.multinomial.Multinomial
 */
export class Multinomial extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support: Constraint = constraints.dependentProperty(
    (self: Multinomial) => constraints.multinomial(self.totalCount),
    { isDiscrete: true, eventDim: 1 },
  );

  declare readonly totalCount: number;
  /** @internal */
  declare readonly _categorical: Categorical;

  constructor(...args: Parameters<typeof read>) {
    const { totalCount, probs, logits, validateArgs } = read(...args);
    checkCount(totalCount);
    const categorical = new Categorical(probs, logits);
    const eventShape = categorical.paramShape.slice(-1);
    super(categorical._batchShape, eventShape, validateArgs, { totalCount, _categorical: categorical });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { totalCount: this.totalCount, _categorical: this._categorical.expand(batchShape) };
    const next = this._getCheckedInstance(Multinomial, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, fields);
  }

  /** The probabilities, normalized. */
  get probs(): Tensor {
    return this._categorical.probs;
  }

  /** Their logarithms. */
  get logits(): Tensor {
    return this._categorical.logits;
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return this._categorical.paramShape;
  }

  override get mean(): Tensor {
    return this.probs.mul(this.totalCount);
  }

  override get variance(): Tensor {
    return this.probs.mul(this.totalCount).mul(rsub(this.probs, 1));
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = readSampleShape(sampleShape);
    const draws = this._categorical.sample([this.totalCount, ...shape]).movedim(0, -1);
    const counts = draws.newZeros(this._extendedShape(shape)).scatterAdd_(-1, draws, onesLike(draws));
    return counts.to(this.probs.dtype);
  }

  override entropy(): Tensor {
    const n = tensor(this.totalCount, { dtype: 'int64' });
    const ofDraws = n.mul(this._categorical.entropy()).sub(lgamma(n.add(1)));
    const binomial = new Binomial(this.totalCount, this.probs);
    const counts = binomial.enumerateSupport(false).narrow(0, 1, this.totalCount);
    const weights = lgamma(counts.add(1));
    return ofDraws.add(binomial.logProb(counts).exp().mul(weights).sum([0, -1]));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [logits, counts] = broadcastAll(this.logits, value);
    const factorialN = lgamma(counts.sum(-1).add(1));
    const factorials = lgamma(counts.add(1)).sum(-1);
    // What never occurs has no say, even where it is impossible.
    const isIrrelevant = counts.eq(0).bitwiseAnd(logits.eq(-Infinity));
    const powers = logits.maskedFill(isIrrelevant, 0).mul(counts).sum(-1);
    return factorialN.sub(factorials).add(powers);
  }
}
