import type { Tensor } from '../core/tensor.js';
import { fullLike, rand } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Categorical } from './categorical.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { TransformedDistribution } from './transformed.js';
import { ExpTransform } from './transforms/index.js';
import { broadcastAll, clampProbs, type Size, temperatureLike } from './utils.js';

const parameters = (
  temperature: Tensor | number,
  probs: Tensor | null = null,
  logits: Tensor | null = null,
  validateArgs: boolean | null = null,
) => ({ temperature, probs, logits, validateArgs });

const names = ['temperature', 'probs', 'logits', 'validateArgs'] as const;

const readExp = named('distributions.ExpRelaxedCategorical', [...names], parameters);

/**
 * The logarithms of `RelaxedOneHotCategorical`'s draws.
 * @throws RangeError as `Categorical` does.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.relaxed_categorical.ExpRelaxedCategorical
 */
export class ExpRelaxedCategorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support = constraints.realVector;
  static override readonly hasRsample = true;

  declare readonly temperature: Tensor;
  /** @internal */
  declare readonly _categorical: Categorical;

  constructor(...args: Parameters<typeof readExp>) {
    const { temperature, probs, logits, validateArgs } = readExp(...args);
    const categorical = new Categorical(probs, logits);
    super(categorical._batchShape, categorical.paramShape.slice(-1), validateArgs, {
      temperature: temperatureLike(temperature, categorical._param),
      _categorical: categorical,
    });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { temperature: this.temperature, _categorical: this._categorical.expand(batchShape) };
    const next = this._getCheckedInstance(ExpRelaxedCategorical, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, fields);
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return this._categorical.paramShape;
  }

  get logits(): Tensor {
    return this._categorical.logits;
  }

  get probs(): Tensor {
    return this._categorical.probs;
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { dtype, device } = this.logits;
    const uniforms = clampProbs(rand(this._extendedShape(sampleShape), { dtype, device }));
    const gumbels = uniforms.log().neg().log().neg();
    const scores = this.logits.add(gumbels).div(this.temperature);
    return scores.sub(scores.logsumexp(-1, true));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const { temperature } = this;
    const count = this._categorical._numEvents;
    const [logits, at] = broadcastAll(this.logits, value);
    const logScale = fullLike(temperature, count)
      .lgamma()
      .sub(temperature.log().mul(-(count - 1)));
    const score = logits.sub(at.mul(temperature));
    return score.sub(score.logsumexp(-1, true)).sum(-1).add(logScale);
  }
}

const read = named('distributions.RelaxedOneHotCategorical', [...names], parameters);

/**
 * A `OneHotCategorical` inside the simplex whose draws pass gradients (Gumbel-softmax), the closer to its corners the
 * lower `temperature` is.
 * @throws RangeError as `Categorical` does.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.relaxed_categorical.RelaxedOneHotCategorical
 */
export class RelaxedOneHotCategorical extends TransformedDistribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support = constraints.simplex;
  static override readonly hasRsample = true;

  declare readonly baseDist: ExpRelaxedCategorical;

  constructor(...args: Parameters<typeof read>) {
    const { temperature, probs, logits, validateArgs } = read(...args);
    const base = new ExpRelaxedCategorical(temperature, probs, logits, validateArgs);
    super(base, new ExpTransform(), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(RelaxedOneHotCategorical, instance));
  }

  get temperature(): Tensor {
    return this.baseDist.temperature;
  }

  get logits(): Tensor {
    return this.baseDist.logits;
  }

  get probs(): Tensor {
    return this.baseDist.probs;
  }
}
