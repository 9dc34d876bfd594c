import { summaryOf, typeError } from './errors.js';

/** A number that stays floating-point although it is integral; made by `torch.float(2)`. */
export class FloatScalar {
  constructor(readonly float: number) {
    if (typeof float !== 'number') throw typeError(`torch.float(value): value must be a number, got ${typeof float}`);
  }

  valueOf(): number {
    return this.float;
  }

  toString(): string {
    return Number.isInteger(this.float) ? `${this.float}.0` : String(this.float);
  }

  [summaryOf](): string {
    return this.toString();
  }
}

/** A complex number; made by `torch.complexNumber(re, im)`. */
export class Complex {
  constructor(
    readonly re: number,
    readonly im: number,
  ) {
    if (typeof re !== 'number' || typeof im !== 'number') {
      throw typeError(`torch.complexNumber(re, im): both must be numbers, got ${typeof re} and ${typeof im}`);
    }
  }

  toString(): string {
    const sign = this.im < 0 || Object.is(this.im, -0) ? '-' : '+';
    return `(${this.re}${sign}${Math.abs(this.im)}j)`;
  }

  [summaryOf](): string {
    return this.toString();
  }
}

/** The complex number `re + im * j`, as an operand or as data. */
export function complexNumber(re: number, im = 0): Complex {
  return new Complex(re, im);
}

/**
 * What an operator takes where PyTorch takes a number. An integral `number` is an integer and a `bigint` an int64, so
 * that `x.mul(2)` keeps an integer tensor's dtype; `torch.float(2)` is a float.
 */
export type Scalar = number | bigint | boolean | FloatScalar | Complex;

/** Whether `value` is a `Scalar`. */
export function isScalar(value: unknown): value is Scalar {
  const type = typeof value;
  return (
    type === 'number' ||
    type === 'boolean' ||
    type === 'bigint' ||
    value instanceof FloatScalar ||
    value instanceof Complex
  );
}
