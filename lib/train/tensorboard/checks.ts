import { hostname } from 'node:os';
import { join } from 'node:path';
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

/** Where a run's files go that has no folder of its own, as Python has it: `runs/Nov27_13-05-09_host`. */
export function defaultLogDir(comment = ''): string {
  return join('runs', `${dateAndTime(new Date())}_${hostname()}${comment}`);
}

function dateAndTime(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const month = date.toLocaleString('en-US', { month: 'short' });
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('-');
  return `${month}${two(date.getDate())}_${time}`;
}
