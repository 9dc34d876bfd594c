import { describe, typeError } from '../../core/errors.js';

export function checkTag(owner: string, tag: string): string {
  if (typeof tag !== 'string') throw typeError(`${owner}: the tag should be a string, got ${describe(tag)}.`);
  return tag;
}

/** The entries of an object. */
export function entries<T>(owner: string, what: string, record: Readonly<Record<string, T>>): [string, T][] {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return Object.entries(record);
  throw typeError(`${owner}: ${what} should be an object, got ${describe(record)}.`);
}

/** As Python has it in names of runs: `Nov27_13-05-09`. */
export function dateAndTime(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const month = date.toLocaleString('en-US', { month: 'short' });
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('-');
  return `${month}${two(date.getDate())}_${time}`;
}
