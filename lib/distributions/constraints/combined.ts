import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { cat as concatenate, stack as stackTensors } from '../../generated/functions.js';
import { named } from '../../nn/named.js';
import { real } from './bounds.js';
import { Constraint, standingFor } from './constraint.js';

function checkConstraint(fn: string, name: string, value: unknown): void {
  if (!(value instanceof Constraint)) {
    throw typeError(`${fn}: ${name} must be a Constraint, got ${describe(value)}.`);
  }
}

function checkConstraints(fn: string, cseq: readonly unknown[]): void {
  if (!Array.isArray(cseq)) throw typeError(`${fn}: cseq must be an array of Constraints, got ${describe(cseq)}.`);
  for (const [i, constraint] of cseq.entries()) checkConstraint(fn, `cseq[${i}]`, constraint);
}

function checkDim(fn: string, dim: number, value: Tensor): void {
  if (!(dim >= -value.ndim && dim < value.ndim)) {
    throw rangeError(
      `${fn}: dim ${dim} is out of range for a value with ${value.ndim} dimensions, ${describe(value)}.`,
    );
  }
}

/** Whether all are true of the elements of `result` that belong to one of its first `ndim` dimensions. */
function allBeyond(result: Tensor, ndim: number): Tensor {
  return result.reshape([...result.shape.slice(0, ndim), -1]).all(-1);
}

/** A constraint on events of more dimensions: all that they consist of must satisfy another one. */
export class IndependentConstraint extends Constraint {
  constructor(
    readonly baseConstraint: Constraint,
    readonly reinterpretedBatchNdims: number,
  ) {
    super();
    checkConstraint('constraints.independent', 'baseConstraint', baseConstraint);
    if (typeof reinterpretedBatchNdims !== 'number') {
      throw typeError(
        `constraints.independent: reinterpretedBatchNdims must be an integer, got ${describe(reinterpretedBatchNdims)}.`,
      );
    }
    if (!Number.isInteger(reinterpretedBatchNdims) || reinterpretedBatchNdims < 0) {
      throw rangeError(
        `constraints.independent: reinterpretedBatchNdims must be an integer >= 0, got ${reinterpretedBatchNdims}.`,
      );
    }
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim + this.reinterpretedBatchNdims;
  }

  /** @throws RangeError for a value of fewer dimensions than an event has. */
  override check(value: Tensor): Tensor {
    const result = this.baseConstraint.check(value);
    if (result.ndim < this.reinterpretedBatchNdims) {
      throw rangeError(`Expected value.ndim >= ${this.eventDim} but got ${value.ndim}: ${describe(value)}.`);
    }
    return allBeyond(result, result.ndim - this.reinterpretedBatchNdims);
  }

  override toString(): string {
    return `IndependentConstraint(${this.baseConstraint}, ${this.reinterpretedBatchNdims})`;
  }
}

/** The constraint of a mixture: a value must satisfy that of each component. */
export class MixtureSameFamilyConstraint extends Constraint {
  constructor(readonly baseConstraint: Constraint) {
    super();
    checkConstraint('constraints.MixtureSameFamilyConstraint', 'baseConstraint', baseConstraint);
  }

  override get isDiscrete(): boolean {
    return this.baseConstraint.isDiscrete;
  }

  override get eventDim(): number {
    return this.baseConstraint.eventDim;
  }

  /** @throws RangeError for a value of fewer dimensions than an event has. */
  override check(value: Tensor): Tensor {
    const { eventDim } = this;
    if (value.ndim < eventDim) {
      throw rangeError(`Expected value.ndim >= ${eventDim} but got ${value.ndim}: ${describe(value)}.`);
    }
    return allBeyond(this.baseConstraint.check(value.unsqueeze(-1 - eventDim)), value.ndim - eventDim);
  }

  override toString(): string {
    return `MixtureSameFamilyConstraint(${this.baseConstraint})`;
  }
}

abstract class Sequence extends Constraint {
  readonly cseq: readonly Constraint[];

  constructor(
    fn: string,
    cseq: readonly Constraint[],
    readonly dim: number,
  ) {
    super();
    checkConstraints(fn, cseq);
    this.cseq = [...cseq];
  }

  override get isDiscrete(): boolean {
    return this.cseq.some((constraint) => constraint.isDiscrete);
  }

  override get eventDim(): number {
    return Math.max(...this.cseq.map((constraint) => constraint.eventDim));
  }
}

/** Constraints on the parts of `lengths` along `dim`. */
export class Cat extends Sequence {
  readonly lengths: readonly number[];

  constructor(cseq: readonly Constraint[], dim = 0, lengths: readonly number[] | null = null) {
    super('constraints.cat', cseq, dim);
    this.lengths = lengths === null ? cseq.map(() => 1) : [...lengths];
    if (this.lengths.length !== cseq.length) {
      throw rangeError(`constraints.cat: got ${cseq.length} constraints, but ${this.lengths.length} lengths.`);
    }
  }

  /** @throws RangeError where `value` has no dimension `dim`. */
  override check(value: Tensor): Tensor {
    checkDim('constraints.cat', this.dim, value);
    let start = 0;
    const checks = this.cseq.map((constraint, i) => {
      const length = this.lengths[i]!;
      const check = constraint.check(value.narrow(this.dim, start, length));
      start += length;
      return check;
    });
    return concatenate(checks, this.dim);
  }
}

/** Constraints on the slices along `dim`. */
export class Stack extends Sequence {
  constructor(cseq: readonly Constraint[], dim = 0) {
    super('constraints.stack', cseq, dim);
  }

  override get eventDim(): number {
    const most = super.eventDim;
    return this.dim + most < 0 ? most + 1 : most;
  }

  /** @throws RangeError where `value` has no dimension `dim`. */
  override check(value: Tensor): Tensor {
    checkDim('constraints.stack', this.dim, value);
    const slices = value.unbind(this.dim).slice(0, this.cseq.length);
    return stackTensors(
      slices.map((slice, i) => this.cseq[i]!.check(slice)),
      this.dim,
    );
  }
}

/** A constraint on events of `reinterpretedBatchNdims` more dimensions: everything in them must satisfy `baseConstraint`. */
export const independent = standingFor(
  IndependentConstraint,
  named(
    'constraints.independent',
    ['baseConstraint', 'reinterpretedBatchNdims'],
    (baseConstraint: Constraint, reinterpretedBatchNdims: number) =>
      new IndependentConstraint(baseConstraint, reinterpretedBatchNdims),
  ),
);

/** Constraints on the parts of a tensor along `dim`, of size 1 each where no `lengths` are given; as `torch.cat` joins them. */
export const cat = standingFor(
  Cat,
  named(
    'constraints.cat',
    ['cseq', 'dim', 'lengths'],
    (cseq: readonly Constraint[], dim = 0, lengths: readonly number[] | null = null) => new Cat(cseq, dim, lengths),
  ),
);

/** Constraints on the slices of a tensor along `dim`; as `torch.stack` joins them. */
export const stack = standingFor(
  Stack,
  named('constraints.stack', ['cseq', 'dim'], (cseq: readonly Constraint[], dim = 0) => new Stack(cseq, dim)),
);

/** Vectors of numbers. */
export const realVector: Constraint = new IndependentConstraint(real, 1);
