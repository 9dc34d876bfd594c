import { describe, rangeError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { logSoftmax } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Categorical } from './categorical.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, readSampleShape, type SampleShape } from './distribution.js';
import { checkDistribution } from './independent.js';
import type { Size } from './utils.js';

const read = named(
  'distributions.MixtureSameFamily',
  ['mixtureDistribution', 'componentDistribution', 'validateArgs'],
  (mixtureDistribution: Categorical, componentDistribution: Distribution, validateArgs: boolean | null = null) => ({
    mixtureDistribution,
    componentDistribution,
    validateArgs,
  }),
);

function checkShapes(mixture: Categorical, component: Distribution): void {
  const [mixed, batch] = [mixture.batchShape, component.batchShape.slice(0, -1)];
  for (let i = 1; i <= Math.min(mixed.length, batch.length); i++) {
    const [a, b] = [mixed.at(-i)!, batch.at(-i)!];
    if (a === 1 || b === 1 || a === b) continue;
    throw rangeError(
      `mixtureDistribution.batchShape ([${mixed}]) is not compatible with componentDistribution.batchShape ([${batch}])`,
    );
  }
  const [weights, components] = [mixture.logits.size(-1), component.batchShape.at(-1)];
  if (weights !== components) {
    throw rangeError(
      `mixtureDistribution has ${weights} components, which does not equal the last of ` +
        `componentDistribution.batchShape ([${component.batchShape}])`,
    );
  }
}

/**
 * A mixture of as many distributions as the last batch dimension of `componentDistribution` has, of which
 * `mixtureDistribution` picks one.
 *
 *     const mixture = new distributions.MixtureSameFamily(
 *       new distributions.Categorical(torch.tensor([0.3, 0.7])),
 *       new distributions.Normal(torch.tensor([-1, 1]), 0.5),
 *     );
 *
 * @throws RangeError for shapes that don't go together.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.mixture_same_family.MixtureSameFamily
 */
export class MixtureSameFamily extends Distribution {
  static override readonly argConstraints = {};
  static override readonly support: Constraint = constraints.dependentProperty(
    (self: MixtureSameFamily) => new constraints.MixtureSameFamilyConstraint(self.componentDistribution.support!),
  );

  declare readonly mixtureDistribution: Categorical;
  declare readonly componentDistribution: Distribution;

  constructor(...args: Parameters<typeof read>) {
    const { mixtureDistribution, componentDistribution, validateArgs } = read(...args);
    if (!(mixtureDistribution instanceof Categorical)) {
      throw typeError(
        `MixtureSameFamily: mixtureDistribution must be a Categorical, got ${describe(mixtureDistribution)}.`,
      );
    }
    checkDistribution('MixtureSameFamily: componentDistribution', componentDistribution);
    checkShapes(mixtureDistribution, componentDistribution);
    const { batchShape, eventShape } = componentDistribution;
    super(batchShape.slice(0, -1), eventShape, validateArgs, { mixtureDistribution, componentDistribution });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const components = this.mixtureDistribution._numEvents;
    const fields = {
      mixtureDistribution: this.mixtureDistribution.expand(batchShape),
      componentDistribution: this.componentDistribution.expand([...batchShape, components]),
    };
    const next = this._getCheckedInstance(MixtureSameFamily, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, fields);
  }

  override get mean(): Tensor {
    return sumOverComponents(this, weights(this).mul(this.componentDistribution.mean));
  }

  // The mean of the variances and the variance of the means.
  override get variance(): Tensor {
    const probs = weights(this);
    const { mean, variance } = this.componentDistribution;
    const deviation = mean.sub(padded(this, this.mean));
    const within = sumOverComponents(this, probs.mul(variance));
    return within.add(sumOverComponents(this, probs.mul(deviation.pow(2))));
  }

  override cdf(value: Tensor): Tensor {
    return this.componentDistribution.cdf(padded(this, value)).mul(this.mixtureDistribution.probs).sum(-1);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const logProb = this.componentDistribution.logProb(padded(this, value));
    return logProb.add(logSoftmax(this.mixtureDistribution.logits, -1)).logsumexp(-1);
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    using _ = noGrad();
    const shape = readSampleShape(sampleShape);
    const dim = shape.length + this._batchShape.length;
    const picks = this.mixtureDistribution.sample(shape);
    const draws = this.componentDistribution.sample(shape);
    const ones = this._eventShape.map(() => 1);
    const indices = picks.reshape([...picks.shape, 1, ...ones]);
    const repeated = indices.repeat([...picks.shape.map(() => 1), 1, ...this._eventShape]);
    return draws.gather(dim, repeated).squeeze(dim);
  }

  override toString(): string {
    return `MixtureSameFamily(\n  ${this.mixtureDistribution},\n  ${this.componentDistribution})`;
  }
}

/** `value` with a dimension for the components. */
function padded(self: MixtureSameFamily, value: Tensor): Tensor {
  return value.unsqueeze(-1 - self._eventShape.length);
}

function sumOverComponents(self: MixtureSameFamily, values: Tensor): Tensor {
  return values.sum(-1 - self._eventShape.length);
}

/** The components' probabilities, to multiply their moments by. */
function weights(self: MixtureSameFamily): Tensor {
  const { probs, _batchShape: mixed } = self.mixtureDistribution;
  const missing = mixed.length === 1 ? 0 : self._batchShape.length - mixed.length;
  const ones = new Array<number>(missing).fill(1);
  return probs.reshape([...mixed, ...ones, probs.size(-1), ...self._eventShape.map(() => 1)]);
}
