/**
 * Decimal text of numbers exactly as Python's format mini-language writes it. JavaScript's own `toFixed` and
 * `toExponential` round a tie (a value exactly between two candidates) away from zero where Python rounds to even,
 * write one-digit exponents, lose the sign of -0 and fall back to `1e+21` beyond 1e21.
 */

function nonFinite(value: number): string {
  return Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf';
}

/** Lowers the last digit of a mantissa that was rounded up from a tie to an odd digit: the even neighbour. */
function toEven(digits: string): string {
  const last = digits.charCodeAt(digits.length - 1) - 48;
  return last % 2 === 1 ? digits.slice(0, -1) + String(last - 1) : digits;
}

/** Whether an integral float is odd. Every integer from 2**53 up is even. */
function isOdd(value: number): boolean {
  return Math.abs(value % 2) === 1;
}

/** Python's `format(value, '.{digits}f')`. */
export function toFixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e21) return `${sign}${BigInt(magnitude)}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
  const text = magnitude.toFixed(digits);
  // A double lies exactly between two decimals of `digits` places only if it is an odd multiple of 2**-(digits + 1).
  return sign + (isOdd(magnitude * 2 ** (digits + 1)) ? toEven(text) : text);
}

/** Python's `format(value, '.{digits}e')`. */
export function toExponential(value: number, digits: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  const [mantissa, exponentText] = magnitude.toExponential(digits).split('e') as [string, string];
  const exponent = Number(exponentText);
  const rounded = isExponentialTie(magnitude, exponent, digits) ? toEven(mantissa) : mantissa;
  const size = String(Math.abs(exponent)).padStart(2, '0');
  return `${sign}${rounded}e${exponent < 0 ? '-' : '+'}${size}`;
}

/** Whether `magnitude` lies exactly between two mantissas of `digits` places, both of exponent `exponent`. */
function isExponentialTie(magnitude: number, exponent: number, digits: number): boolean {
  const places = digits - exponent;
  if (places >= 0) {
    // A tie below the power of ten itself carried: its mantissa 1.00 is the even candidate already.
    return magnitude >= 10 ** exponent && isOdd(magnitude * 2 ** (places + 1));
  }
  if (!Number.isInteger(magnitude)) return false;
  const unit = 10n ** BigInt(-places);
  const whole = BigInt(magnitude);
  return whole >= 10n ** BigInt(exponent) && (whole * 2n) % unit === 0n && ((whole * 2n) / unit) % 2n === 1n;
}

/** Python's `repr(value)` of a float: the shortest digits that mean it, in scientific notation beyond 1e16 and below 1e-4. */
export function toRepr(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const [mantissa, exponentText] = value.toExponential().split('e') as [string, string];
  const exponent = Number(exponentText);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) {
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const text = Object.is(value, -0) ? '-0' : String(value);
  return Number.isInteger(value) ? `${text}.0` : text;
}
