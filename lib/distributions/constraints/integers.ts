import { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import { valueText } from '../text.js';
import { above, type Bound, below } from './bounds.js';
import { Constraint, standingFor } from './constraint.js';

function isBoolean(value: Tensor): Tensor {
  return value.eq(0).bitwiseOr(value.eq(1));
}

function isInteger(value: Tensor): Tensor {
  return value.remainder(1).eq(0);
}

/** An integral bound as Python prints it. */
function integerText(bound: Bound): string {
  return bound instanceof Tensor ? valueText(bound) : String(bound);
}

abstract class Discrete extends Constraint {
  override get isDiscrete(): boolean {
    return true;
  }
}

/** 0 and 1. */
export class BooleanConstraint extends Discrete {
  override check(value: Tensor): Tensor {
    return isBoolean(value);
  }

  override toString(): string {
    return 'Boolean()';
  }
}

/** Vectors with a single 1 among zeros. */
export class OneHot extends Discrete {
  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    return isBoolean(value).all(-1).bitwiseAnd(value.sum(-1).eq(1));
  }
}

/** Integers between two bounds, with both. */
export class IntegerInterval extends Discrete {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  override check(value: Tensor): Tensor {
    const isAbove = above(value, this.lowerBound, true);
    return isInteger(value)
      .bitwiseAnd(isAbove)
      .bitwiseAnd(below(value, this.upperBound, true));
  }

  override toString(): string {
    return `IntegerInterval(lower_bound=${integerText(this.lowerBound)}, upper_bound=${integerText(this.upperBound)})`;
  }
}

/** Integers up to a bound. */
export class IntegerLessThan extends Discrete {
  constructor(readonly upperBound: Bound) {
    super();
  }

  override check(value: Tensor): Tensor {
    return isInteger(value).bitwiseAnd(below(value, this.upperBound, true));
  }

  override toString(): string {
    return `IntegerLessThan(upper_bound=${integerText(this.upperBound)})`;
  }
}

/** Integers from a bound. */
export class IntegerGreaterThan extends Discrete {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  override check(value: Tensor): Tensor {
    return isInteger(value).bitwiseAnd(above(value, this.lowerBound, true));
  }

  override toString(): string {
    return `IntegerGreaterThan(lower_bound=${integerText(this.lowerBound)})`;
  }
}

/** Vectors of integers from 0 whose sum is at most a bound. */
export class Multinomial extends Discrete {
  constructor(readonly upperBound: Bound) {
    super();
  }

  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    return value.ge(0).all(-1).bitwiseAnd(value.sum(-1).le(this.upperBound));
  }
}

/** Integers from `lowerBound` to `upperBound`, with both. */
export const integerInterval = standingFor(
  IntegerInterval,
  named(
    'constraints.integerInterval',
    ['lowerBound', 'upperBound'],
    (lowerBound: Bound, upperBound: Bound) => new IntegerInterval(lowerBound, upperBound),
  ),
);

/** Vectors of counts whose sum is at most `upperBound`. */
export const multinomial = standingFor(
  Multinomial,
  named('constraints.multinomial', ['upperBound'], (upperBound: Bound) => new Multinomial(upperBound)),
);

/** 0 and 1. */
export const boolean: Constraint = new BooleanConstraint();
/** Vectors with a single 1 among zeros. */
export const oneHot: Constraint = new OneHot();
/** Integers from 0. */
export const nonnegativeInteger: Constraint = new IntegerGreaterThan(0);
/** Integers from 1. */
export const positiveInteger: Constraint = new IntegerGreaterThan(1);
