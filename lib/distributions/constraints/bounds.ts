import { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import { valueText } from '../text.js';
import { Constraint, standingFor } from './constraint.js';

/** A bound: a number, or a tensor that broadcasts with the values. */
export type Bound = number | Tensor;

/** `bound < value`, or `<=`. */
export function above(value: Tensor, bound: Bound, orEqual: boolean): Tensor {
  if (bound instanceof Tensor) return orEqual ? bound.le(value) : bound.lt(value);
  return orEqual ? value.ge(bound) : value.gt(bound);
}

/** `value < bound`, or `<=`. */
export function below(value: Tensor, bound: Bound, orEqual: boolean): Tensor {
  return orEqual ? value.le(bound) : value.lt(bound);
}

/** All numbers and both infinities; not NaN. */
export class Real extends Constraint {
  override check(value: Tensor): Tensor {
    return value.eq(value);
  }
}

abstract class LowerBounded extends Constraint {
  constructor(readonly lowerBound: Bound) {
    super();
  }

  override toString(): string {
    return `${this.constructor.name}(lower_bound=${valueText(this.lowerBound)})`;
  }
}

/** Numbers above a bound. */
export class GreaterThan extends LowerBounded {
  override check(value: Tensor): Tensor {
    return above(value, this.lowerBound, false);
  }
}

/** Numbers above a bound, and the bound. */
export class GreaterThanEq extends LowerBounded {
  override check(value: Tensor): Tensor {
    return above(value, this.lowerBound, true);
  }
}

/** Numbers below a bound. */
export class LessThan extends Constraint {
  constructor(readonly upperBound: Bound) {
    super();
  }

  override check(value: Tensor): Tensor {
    return below(value, this.upperBound, false);
  }

  override toString(): string {
    return `${this.constructor.name}(upper_bound=${valueText(this.upperBound)})`;
  }
}

abstract class Bounded extends Constraint {
  constructor(
    readonly lowerBound: Bound,
    readonly upperBound: Bound,
  ) {
    super();
  }

  override toString(): string {
    return `${this.constructor.name}(lower_bound=${valueText(this.lowerBound)}, upper_bound=${valueText(this.upperBound)})`;
  }
}

/** Numbers between two bounds, with both. */
export class Interval extends Bounded {
  override check(value: Tensor): Tensor {
    return above(value, this.lowerBound, true).bitwiseAnd(below(value, this.upperBound, true));
  }
}

/** Numbers between two bounds, with the lower. */
export class HalfOpenInterval extends Bounded {
  override check(value: Tensor): Tensor {
    return above(value, this.lowerBound, true).bitwiseAnd(below(value, this.upperBound, false));
  }
}

/** Numbers above `lowerBound`. */
export const greaterThan = standingFor(
  GreaterThan,
  named('constraints.greaterThan', ['lowerBound'], (lowerBound: Bound) => new GreaterThan(lowerBound)),
);

/** Numbers above `lowerBound`, and `lowerBound`. */
export const greaterThanEq = standingFor(
  GreaterThanEq,
  named('constraints.greaterThanEq', ['lowerBound'], (lowerBound: Bound) => new GreaterThanEq(lowerBound)),
);

/** Numbers below `upperBound`. */
export const lessThan = standingFor(
  LessThan,
  named('constraints.lessThan', ['upperBound'], (upperBound: Bound) => new LessThan(upperBound)),
);

/** Numbers from `lowerBound` to `upperBound`, with both. */
export const interval = standingFor(
  Interval,
  named(
    'constraints.interval',
    ['lowerBound', 'upperBound'],
    (lowerBound: Bound, upperBound: Bound) => new Interval(lowerBound, upperBound),
  ),
);

/** Numbers from `lowerBound` up to but not including `upperBound`. */
export const halfOpenInterval = standingFor(
  HalfOpenInterval,
  named(
    'constraints.halfOpenInterval',
    ['lowerBound', 'upperBound'],
    (lowerBound: Bound, upperBound: Bound) => new HalfOpenInterval(lowerBound, upperBound),
  ),
);

/** Every number but NaN. */
export const real: Constraint = new Real();
/** Numbers above 0. */
export const positive: Constraint = new GreaterThan(0);
/** Numbers from 0. */
export const nonnegative: Constraint = new GreaterThanEq(0);
/** Numbers from 0 to 1. */
export const unitInterval: Constraint = new Interval(0, 1);
