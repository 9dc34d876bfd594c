/** How numbers of a tensor's dtype are computed with. */
export interface Precision {
  round(x: number): number;
  /** libtorch's: it need not be the nearest number of the dtype. */
  sqrt(x: number): number;
}

/**
 * A number as Python has it in L-BFGS: a float, or a 0-dim tensor, whose arithmetic rounds to the tensor's dtype. An
 * operation of the two rounds the float too. Keeping them apart makes the line search take Python's own path.
 */
export class Scalar {
  constructor(
    readonly value: number,
    /** The tensor's; absent in a float. */
    readonly precision?: Precision,
  ) {}

  #with(other: Scalar | number, compute: (a: number, b: number) => number): Scalar {
    const b = toScalar(other);
    const precision = this.precision ?? b.precision;
    if (!precision) return new Scalar(compute(this.value, b.value));
    const { round } = precision;
    return new Scalar(round(compute(round(this.value), round(b.value))), precision);
  }

  add(other: Scalar | number): Scalar {
    return this.#with(other, (a, b) => a + b);
  }

  sub(other: Scalar | number): Scalar {
    return this.#with(other, (a, b) => a - b);
  }

  mul(other: Scalar | number): Scalar {
    return this.#with(other, (a, b) => a * b);
  }

  /** A float is divided by a tensor by way of the reciprocal. */
  div(other: Scalar | number): Scalar {
    const { value, precision } = toScalar(other);
    if (precision && !this.precision) return new Scalar(precision.round(1 / value), precision).mul(this);
    return this.#with(other, (a, b) => a / b);
  }

  neg(): Scalar {
    return new Scalar(-this.value, this.precision);
  }

  abs(): Scalar {
    return new Scalar(Math.abs(this.value), this.precision);
  }

  sqrt(): Scalar {
    return new Scalar((this.precision ?? Math).sqrt(this.value), this.precision);
  }

  #compare(other: Scalar | number, holds: (a: number, b: number) => boolean): boolean {
    const b = toScalar(other);
    const { round } = this.precision ?? b.precision ?? { round: (x: number) => x };
    return holds(round(this.value), round(b.value));
  }

  gt(other: Scalar | number): boolean {
    return this.#compare(other, (a, b) => a > b);
  }

  ge(other: Scalar | number): boolean {
    return this.#compare(other, (a, b) => a >= b);
  }

  lt(other: Scalar | number): boolean {
    return this.#compare(other, (a, b) => a < b);
  }

  le(other: Scalar | number): boolean {
    return this.#compare(other, (a, b) => a <= b);
  }
}

export function toScalar(value: Scalar | number): Scalar {
  return typeof value === 'number' ? new Scalar(value) : value;
}

/** The greater one, the first where they are equal. */
export function max(a: Scalar, b: Scalar): Scalar {
  return b.gt(a) ? b : a;
}

/** The smaller one, the first where they are equal. */
export function min(a: Scalar, b: Scalar): Scalar {
  return b.lt(a) ? b : a;
}
