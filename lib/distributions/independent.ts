import { describe, rangeError, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, type Expand, type SampleShape } from './distribution.js';
import { notImplemented } from './errors.js';
import { _sumRightmost, type Size } from './utils.js';

const read = named(
  'distributions.Independent',
  ['baseDistribution', 'reinterpretedBatchNdims', 'validateArgs'],
  (baseDistribution: Distribution, reinterpretedBatchNdims: number, validateArgs: boolean | null = null) => ({
    baseDistribution,
    reinterpretedBatchNdims,
    validateArgs,
  }),
);

/** Throws for what is no distribution. @internal */
export function checkDistribution(name: string, value: unknown): asserts value is Distribution {
  if (!(value instanceof Distribution)) throw typeError(`${name} must be a Distribution, got ${describe(value)}.`);
}

/**
 * A distribution whose last `reinterpretedBatchNdims` batch dimensions belong to one event: `logProb` and `entropy` are
 * summed over them. A normal distribution of a vector's independent elements is `new Independent(new Normal(loc, scale), 1)`.
 *
 * @throws RangeError for more dimensions than the batch has.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.independent.Independent
 */
export class Independent<D extends Distribution = Distribution> extends Distribution {
  static override readonly argConstraints = {};
  static override readonly support: Constraint = constraints.dependentProperty((self: Independent) => {
    const support = self.baseDist.support!;
    const ndims = self.reinterpretedBatchNdims;
    return ndims ? constraints.independent(support, ndims) : support;
  });

  declare readonly baseDist: D;
  declare readonly reinterpretedBatchNdims: number;

  constructor(baseDistribution: D, reinterpretedBatchNdims: number, validateArgs?: boolean | null);
  constructor(...args: Parameters<typeof read>);
  constructor(...args: unknown[]) {
    const { baseDistribution, reinterpretedBatchNdims, validateArgs } = read(...(args as Parameters<typeof read>));
    checkDistribution('Independent: baseDistribution', baseDistribution);
    const { batchShape, eventShape } = baseDistribution;
    const cut = batchShape.length - reinterpretedBatchNdims;
    if (!Number.isInteger(cut) || reinterpretedBatchNdims < 0 || cut < 0) {
      throw rangeError(
        'Expected an integer reinterpretedBatchNdims >= 0 and <= baseDistribution.batchShape.length, ' +
          `actual ${reinterpretedBatchNdims} vs ${batchShape.length}.`,
      );
    }
    const shape = [...batchShape, ...eventShape];
    super(shape.slice(0, cut), shape.slice(cut), validateArgs, { baseDist: baseDistribution, reinterpretedBatchNdims });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const { reinterpretedBatchNdims, eventShape } = this;
    const baseDist = this.baseDist.expand([...batchShape, ...eventShape.slice(0, reinterpretedBatchNdims)]);
    const fields = { baseDist, reinterpretedBatchNdims };
    return this._getCheckedInstance(Independent, instance)._fill(batchShape, eventShape, this._validateArgs, fields);
  }

  override get hasRsample(): boolean {
    return this.baseDist.hasRsample;
  }

  override get hasEnumerateSupport(): boolean {
    return this.reinterpretedBatchNdims > 0 ? false : this.baseDist.hasEnumerateSupport;
  }

  override get mean(): Tensor {
    return this.baseDist.mean;
  }

  override get mode(): Tensor {
    return this.baseDist.mode;
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    return this.baseDist.sample(sampleShape);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    return this.baseDist.rsample(sampleShape);
  }

  override logProb(value: Tensor): Tensor {
    return _sumRightmost(this.baseDist.logProb(value), this.reinterpretedBatchNdims);
  }

  override entropy(): Tensor {
    return _sumRightmost(this.baseDist.entropy(), this.reinterpretedBatchNdims);
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    if (this.reinterpretedBatchNdims > 0) throw notImplemented(this, 'enumerateSupport over a cartesian product');
    return this.baseDist.enumerateSupport(expand);
  }

  override toString(): string {
    return `${this.constructor.name}(${this.baseDist}, ${this.reinterpretedBatchNdims})`;
  }
}
