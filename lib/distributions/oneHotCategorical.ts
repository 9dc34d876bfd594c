import type { Tensor } from '../core/tensor.js';
import { eye, rsub } from '../generated/functions.js';
import { oneHot } from '../nn/functional/index.js';
import { named } from '../nn/named.js';
import { Categorical } from './categorical.js';
import * as constraints from './constraints/index.js';
import { Distribution, type Expand, readExpand, type SampleShape } from './distribution.js';
import type { Size } from './utils.js';

const read = named(
  'distributions.OneHotCategorical',
  ['probs', 'logits', 'validateArgs'],
  (probs: Tensor | null = null, logits: Tensor | null = null, validateArgs: boolean | null = null) => ({
    categorical: new Categorical(probs, logits),
    validateArgs,
  }),
);

/**
 * As `Categorical`, as vectors with a 1 at the category and zeros elsewhere, of the parameter's dtype.
 * @throws RangeError as `Categorical` does.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.one_hot_categorical.OneHotCategorical
 */
export class OneHotCategorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support = constraints.oneHot;
  static override readonly hasEnumerateSupport = true;

  /** @internal */
  declare readonly _categorical: Categorical;

  constructor(...args: Parameters<typeof read>) {
    const { categorical, validateArgs } = read(...args);
    super(categorical._batchShape, categorical.paramShape.slice(-1), validateArgs, { _categorical: categorical });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { _categorical: this._categorical.expand(batchShape) };
    const next = this._getCheckedInstance(OneHotCategorical, instance);
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
    return this.probs;
  }

  override get mode(): Tensor {
    const { probs } = this;
    return oneHot(probs.argmax(-1), probs.size(-1)).to(probs);
  }

  override get variance(): Tensor {
    return this.probs.mul(rsub(this.probs, 1));
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const { probs } = this;
    return oneHot(this._categorical.sample(sampleShape), probs.size(-1)).to(probs);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return this._categorical.logProb(value.max(-1).indices);
  }

  override entropy(): Tensor {
    return this._categorical.entropy();
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    const n = this._eventShape[0]!;
    const batch = this._batchShape;
    const { dtype, device } = this._categorical._param;
    const values = eye(n, { dtype, device }).view([n, ...batch.map(() => 1), n]);
    return readExpand(expand) ? values.expand([n, ...batch, n]) : values;
  }
}

/**
 * As `OneHotCategorical`, with draws that pass gradients to the probabilities as if they were these (the straight-through
 * estimator).
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.one_hot_categorical.OneHotCategoricalStraightThrough
 */
export class OneHotCategoricalStraightThrough extends OneHotCategorical {
  static override readonly hasRsample = true;

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(OneHotCategoricalStraightThrough, instance));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { probs } = this;
    return this.sample(sampleShape).add(probs.sub(probs.detach()));
  }
}
