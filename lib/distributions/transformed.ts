import { describe, rangeError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { checkDistribution, Independent } from './independent.js';
import { timesSign } from './transforms/compose.js';
import { ComposeTransform, Transform } from './transforms/index.js';
import { _sumRightmost, checkTensor, type Size } from './utils.js';

type Fields = Readonly<Record<string, unknown>>;

const read = named(
  'distributions.TransformedDistribution',
  ['baseDistribution', 'transforms', 'validateArgs', 'parameters'],
  (
    baseDistribution: Distribution,
    transforms: Transform | readonly Transform[],
    validateArgs: boolean | null = null,
    parameters: Fields = {},
  ) => ({ baseDistribution, transforms, validateArgs, parameters }),
);

function listed(transforms: unknown): readonly Transform[] {
  const list = transforms instanceof Transform ? [transforms] : transforms;
  if (!Array.isArray(list) || !list.every((item) => item instanceof Transform)) {
    throw typeError(`transforms must be a Transform or an array of Transforms, got ${describe(transforms)}.`);
  }
  return list;
}

/** The distribution whose draws, transformed, are of this one: `base`, expanded and made of events as `transform` needs it. */
function prepared(base: Distribution, transform: ComposeTransform): [base: Distribution, forwardShape: Size] {
  const shape = [...base.batchShape, ...base.eventShape];
  const { eventDim } = transform.domain;
  if (shape.length < eventDim) {
    throw rangeError(`baseDistribution needs to have shape with size at least ${eventDim}, but got [${shape}].`);
  }
  const forwardShape = transform.forwardShape(shape);
  const expanded = transform.inverseShape(forwardShape);
  const baseEventDim = base.eventShape.length;
  const isExpanded = expanded.length !== shape.length || expanded.some((size, i) => size !== shape[i]);
  const wide = isExpanded ? base.expand(expanded.slice(0, expanded.length - baseEventDim)) : base;
  const more = eventDim - baseEventDim;
  return [more > 0 ? new Independent(wide, more) : wide, forwardShape];
}

function forward(transforms: readonly Transform[], x: Tensor): Tensor {
  return transforms.reduce((value, transform) => transform.forward(value), x);
}

/** Takes probabilities from above where the transforms decrease. */
function monotonized(transforms: readonly Transform[], value: Tensor): Tensor {
  const sign = transforms.reduce<number | Tensor>((product, transform) => timesSign(product, transform.sign), 1);
  return sign === 1 ? value : value.sub(0.5).mul(sign).add(0.5);
}

/**
 * The distribution of what transforms, one after the other, make of draws from another one:
 *
 *     const logNormal = new distributions.TransformedDistribution(
 *       new distributions.Normal(0, 1),
 *       [new distributions.transforms.ExpTransform()],
 *     );
 *
 * A class derived from it gives parameters of its own as `parameters`, by name.
 * @throws RangeError for a base distribution of fewer dimensions than the transforms take.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transformed_distribution.TransformedDistribution
 */
export class TransformedDistribution extends Distribution {
  static override readonly argConstraints: Readonly<Record<string, Constraint>> = {};
  static override readonly support: Constraint = constraints.dependentProperty(
    (self: TransformedDistribution) => {
      const last = self.transforms.at(-1);
      if (last === undefined) return self.baseDist.support;
      const { codomain } = last;
      const more = self._eventShape.length - codomain.eventDim;
      return more > 0 ? constraints.independent(codomain, more) : codomain;
    },
    { isDiscrete: false },
  );

  declare readonly baseDist: Distribution;
  declare readonly transforms: readonly Transform[];

  constructor(...args: Parameters<typeof read>) {
    const { baseDistribution, transforms: given, validateArgs, parameters } = read(...args);
    checkDistribution('TransformedDistribution: baseDistribution', baseDistribution);
    const transforms = listed(given);
    const transform = new ComposeTransform(transforms);
    const baseEventDim = baseDistribution.eventShape.length;
    const [baseDist, forwardShape] = prepared(baseDistribution, transform);
    const { domain, codomain } = transform;
    // Events are as large as the transform or the base distribution couples them.
    const eventDim = Math.max(codomain.eventDim, baseEventDim + codomain.eventDim - domain.eventDim);
    if (forwardShape.length < eventDim) {
      throw rangeError(`A draw of shape [${forwardShape}] has fewer than the ${eventDim} dimensions of an event.`);
    }
    const cut = forwardShape.length - eventDim;
    super(forwardShape.slice(0, cut), forwardShape.slice(cut), validateArgs, { baseDist, transforms, ...parameters });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const { transforms, eventShape } = this;
    const shape = new ComposeTransform(transforms).inverseShape([...batchShape, ...eventShape]);
    const baseDist = this.baseDist.expand(shape.slice(0, shape.length - this.baseDist.eventShape.length));
    const next = this._getCheckedInstance(TransformedDistribution, instance);
    return next._fill(batchShape, eventShape, this._validateArgs, { baseDist, transforms });
  }

  /** As the class says, or the base distribution. */
  override get hasRsample(): boolean {
    return (this.constructor as typeof Distribution).hasRsample || this.baseDist.hasRsample;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    using _ = noGrad();
    return forward(this.transforms, this.baseDist.sample(sampleShape));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    return forward(this.transforms, this.baseDist.rsample(sampleShape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    let eventDim = this._eventShape.length;
    let total: Tensor | undefined;
    let y = value;
    for (const transform of [...this.transforms].reverse()) {
      const x = transform.inv.forward(y);
      const { domain, codomain } = transform;
      eventDim += domain.eventDim - codomain.eventDim;
      const term = _sumRightmost(transform.logAbsDetJacobian(x, y), eventDim - domain.eventDim);
      total = total === undefined ? rsub(term, 0) : total.sub(term);
      y = x;
    }
    const base = _sumRightmost(this.baseDist.logProb(y), eventDim - this.baseDist._eventShape.length);
    return total === undefined ? base : total.add(base);
  }

  override cdf(value: Tensor): Tensor {
    checkTensor('cdf: value', value);
    const x = this.transforms.reduceRight((y, transform) => transform.inv.forward(y), value);
    if (this._validateArgs) this.baseDist._validateSample(x);
    return monotonized(this.transforms, this.baseDist.cdf(x));
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return forward(this.transforms, this.baseDist.icdf(monotonized(this.transforms, value)));
  }
}
