import type { Tensor } from '../core/tensor.js';
import { rand } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { expandOdds, oddsParam, probsOrLogitsParameter } from './probsOrLogits.js';
import { TransformedDistribution } from './transformed.js';
import { SigmoidTransform } from './transforms/index.js';
import {
  broadcastAll,
  clampProbs,
  lazyProperty,
  logitsToProbs,
  type Param,
  probsToLogits,
  type Size,
  temperatureLike,
} from './utils.js';

const parameters = (
  temperature: Tensor | number,
  probs: Param | null = null,
  logits: Param | null = null,
  validateArgs: boolean | null = null,
) => ({ temperature, probs, logits, validateArgs });

const names = ['temperature', 'probs', 'logits', 'validateArgs'] as const;

const readLogit = named('distributions.LogitRelaxedBernoulli', [...names], parameters);

/**
 * The log-odds of `RelaxedBernoulli`'s draws.
 * @throws RangeError where both or neither of `probs` and `logits` are given, and, while arguments are validated, for
 * `probs` outside [0, 1].
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.relaxed_bernoulli.LogitRelaxedBernoulli
 */
export class LogitRelaxedBernoulli extends Distribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support = constraints.real;

  declare readonly temperature: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;
  static {
    lazyProperty(LogitRelaxedBernoulli, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(LogitRelaxedBernoulli, 'probs', (self) => logitsToProbs(self.logits, true));
  }

  constructor(...args: Parameters<typeof readLogit>) {
    const { temperature, probs, logits, validateArgs } = readLogit(...args);
    const odds = probsOrLogitsParameter('LogitRelaxedBernoulli', probs, logits);
    const [param] = Object.values(odds) as [Tensor];
    super(param.shape, [], validateArgs, { temperature: temperatureLike(temperature, param), ...odds });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { temperature: this.temperature, ...expandOdds(this, batchShape) };
    return this._getCheckedInstance(LogitRelaxedBernoulli, instance)._fill(batchShape, [], this._validateArgs, fields);
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return oddsParam(this).shape;
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    const probs = clampProbs(this.probs.expand(shape));
    const { dtype, device } = probs;
    const uniforms = clampProbs(rand(shape, { dtype, device }));
    const noise = uniforms.log().sub(uniforms.neg().log1p());
    return noise.add(probs.log()).sub(probs.neg().log1p()).div(this.temperature);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [logits, at] = broadcastAll(this.logits, value);
    const diff = logits.sub(at.mul(this.temperature));
    return this.temperature.log().add(diff).sub(diff.exp().log1p().mul(2));
  }
}

const read = named('distributions.RelaxedBernoulli', [...names], parameters);

/**
 * A `Bernoulli` between 0 and 1 whose draws pass gradients, the closer to the ends the lower `temperature` is.
 * @throws RangeError as `LogitRelaxedBernoulli` does.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.relaxed_bernoulli.RelaxedBernoulli
 */
export class RelaxedBernoulli extends TransformedDistribution {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support = constraints.unitInterval;
  static override readonly hasRsample = true;

  declare readonly baseDist: LogitRelaxedBernoulli;

  constructor(...args: Parameters<typeof read>) {
    const { temperature, probs, logits, validateArgs } = read(...args);
    super(new LogitRelaxedBernoulli(temperature, probs, logits), new SigmoidTransform(), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(RelaxedBernoulli, instance));
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
