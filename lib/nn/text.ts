/** Values as Python prints them, for the text of modules. */

/** A number as `repr` writes an int or a float of that value: integral numbers as ints. */
function number(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e16) return String(value);
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  const power = Number(exponent);
  if (power >= -4 && power < 16) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number that Python has as a float: `1` prints as `1.0`. */
export function float(value: number | null): string {
  if (value === null) return 'None';
  const text = number(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** `str(value)`: arrays print as tuples, `null` as None, numbers as ints where they are integral. */
export function text(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) return `(${value.map(quoted).join(', ')}${value.length === 1 ? ',' : ''})`;
  return String(value);
}

/** `repr(value)`: as `text`, strings in quotes. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : text(value);
}

/** Indents all lines but the first. */
export function indent(lines: string, spaces = 2): string {
  return lines.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}
