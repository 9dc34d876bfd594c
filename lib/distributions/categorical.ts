import { full } from '../core/create.js';
import { finfo } from '../core/limits.js';
import type { Tensor } from '../core/tensor.js';
import { arange, broadcastTensors, multinomial } from '../generated/functions.js';
import { named } from '../nn/named.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, type Expand, readExpand, readSampleShape, type SampleShape } from './distribution.js';
import { probsOrLogits } from './probsOrLogits.js';
import { checkTensor, lazyProperty, logitsToProbs, numel, probsToLogits, type Size } from './utils.js';

const read = named(
  'distributions.Categorical',
  ['probs', 'logits', 'validateArgs'],
  (probs: Tensor | null = null, logits: Tensor | null = null, validateArgs: boolean | null = null) => ({
    probs,
    logits,
    validateArgs,
  }),
);

/**
 * Integers from 0 up to the number of categories, the last dimension of `probs` or `logits`: weights, which are
 * normalized to the sum 1, or their logarithms.
 *
 *     const action = new distributions.Categorical({ logits: policy.forward(state) }).sample();
 *
 * @throws RangeError where both or neither of `probs` and `logits` are given, and, while arguments are validated, for
 * weights that are negative or not finite.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.categorical.Categorical
 */
export class Categorical extends Distribution {
  static override readonly argConstraints = { probs: constraints.simplex, logits: constraints.realVector };
  static override readonly support: Constraint = constraints.dependentProperty(
    (self: Categorical) => constraints.integerInterval(0, self._numEvents - 1),
    { isDiscrete: true, eventDim: 0 },
  );
  static override readonly hasEnumerateSupport = true;

  /** The probabilities, normalized. */
  declare readonly probs: Tensor;
  /** Their logarithms. */
  declare readonly logits: Tensor;
  static {
    lazyProperty(Categorical, 'logits', (self) => probsToLogits(self.probs));
    lazyProperty(Categorical, 'probs', (self) => logitsToProbs(self.logits));
  }

  /** What was given: `probs` or `logits`. @internal */
  declare readonly _param: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const { probs, logits, validateArgs } = read(...args);
    const [name, value] = probsOrLogits('Categorical', probs, logits);
    checkTensor(`Categorical: ${name}`, value, 1);
    const param = name === 'probs' ? value.div(value.sum(-1, true)) : value.sub(value.logsumexp(-1, true));
    super(param.shape.slice(0, -1), [], validateArgs, { [name]: param, _param: param });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields: Record<string, Tensor> = {};
    for (const name of ['probs', 'logits'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      fields[name] = this[name].expand([...batchShape, this._numEvents]);
      fields._param = fields[name];
    }
    return this._getCheckedInstance(Categorical, instance)._fill(batchShape, [], this._validateArgs, fields);
  }

  /** How many categories there are. @internal */
  get _numEvents(): number {
    return this._param.size(-1);
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return this._param.shape;
  }

  /** NaN: categories have no order. */
  override get mean(): Tensor {
    const { dtype, device } = this.probs;
    return full(this._extendedShape(), Number.NaN, { dtype, device });
  }

  override get mode(): Tensor {
    return this.probs.argmax(-1);
  }

  /** NaN: categories have no order. */
  override get variance(): Tensor {
    return this.mean;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = readSampleShape(sampleShape);
    const probs = this.probs.reshape([-1, this._numEvents]);
    return multinomial(probs, numel(shape), true).T.reshape(this._extendedShape(shape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [indices, logits] = broadcastTensors([value.long().unsqueeze(-1), this.logits]) as [Tensor, Tensor];
    return logits.gather(-1, indices.narrow(-1, 0, 1)).squeeze(-1);
  }

  override entropy(): Tensor {
    const logits = this.logits.clamp(finfo(this.logits.dtype).min);
    return logits.mul(this.probs).neg().sum(-1);
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    const batch = this._batchShape;
    const values = arange(this._numEvents, { dtype: 'int64', device: this._param.device });
    const column = values.view([-1, ...batch.map(() => 1)]);
    return readExpand(expand) ? column.expand([-1, ...batch]) : column;
  }
}
