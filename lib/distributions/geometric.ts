import { describe, rangeError } from '../core/errors.js';
import { contiguousFormat } from '../core/layout.js';
import { finfo } from '../core/limits.js';
import { noGrad } from '../core/modes.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import { zerosLike } from '../generated/functions.js';
import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { expandOdds, probsOrLogitsParameter } from './probsOrLogits.js';
import { broadcastAll, lazyProperty, logitsToProbs, type Param, probsToLogits, type Size } from './utils.js';

const read = named(
  'distributions.Geometric',
  ['probs', 'logits', 'validateArgs'],
  (probs: Param | null = null, logits: Param | null = null, validateArgs: boolean | null = null) => ({
    parameter: probsOrLogitsParameter('Geometric', probs, logits),
    validateArgs,
  }),
);

/**
 * How many trials fail before the first that succeeds, each with probability `probs`: 0, 1, ... Either `probs` or their
 * log-odds `logits` are given. (The draws of `torch.Tensor.geometric_` count the last trial too.)
 *
 * @throws RangeError where both or neither are given, and, while arguments are validated, for `probs` outside (0, 1].
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.geometric.Geometric
 */
export class Geometric extends Distribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support = constraints.nonnegativeInteger;

  static {
    lazyProperty(Geometric, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(Geometric, 'probs', (self) => logitsToProbs(self.logits, true));
  }

  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const { parameter, validateArgs } = read(...args);
    super(Object.values(parameter)[0]!.shape, [], validateArgs, parameter);
    if (this._validateArgs && parameter.probs !== undefined) this._validateProbs(parameter.probs);
  }

  /** No trial would ever succeed with a probability of 0, which the constraint allows. */
  private _validateProbs(probs: Tensor): void {
    if (scope(() => probs.gt(0).all().itemBoolean())) return;
    const invalid = probs.data.index(probs.gt(0).logicalNot());
    throw rangeError(
      `Expected parameter probs (${describe(probs)}) of distribution ${this} to be positive but found invalid ` +
        `values:\n${invalid}`,
    );
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = expandOdds(this, batchShape);
    return this._getCheckedInstance(Geometric, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.probs.reciprocal().sub(1);
  }

  override get mode(): Tensor {
    return zerosLike(this.probs);
  }

  override get variance(): Tensor {
    return this.probs.reciprocal().sub(1).div(this.probs);
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    const { tiny } = finfo(this.probs.dtype);
    using _ = noGrad();
    const u = this.probs.newEmpty(shape).uniform_(tiny, 1);
    return u.log().div(this.probs.neg().log1p()).floor();
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [at, broadcast] = broadcastAll(value, this.probs);
    const probs = broadcast.clone({ memoryFormat: contiguousFormat });
    probs.indexPut_([probs.eq(1).bitwiseAnd(at.eq(0))], 0);
    return at.mul(probs.neg().log1p()).add(this.probs.log());
  }

  override entropy(): Tensor {
    return binaryCrossEntropyWithLogits(this.logits, this.probs, { reduction: 'none' }).div(this.probs);
  }
}
