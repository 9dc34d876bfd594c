import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { native } from '../native.js';
import { isOptions } from './arguments.js';

/**
 * Where memory runs out, what JavaScript can't reach any more must go at once. The collector tells JavaScript of that only
 * when the event loop turns; the addon's weak references to large tensors are empty as soon as it has run.
 */

let collect: (() => void) | undefined;

/** V8's collector, which only contexts made under the flag have. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Adds the numbers among a call's arguments, of which any may be a handle; those in arrays of doubles as they are. */
function addNumbers(value: unknown, numbers: number[], arrays: Float64Array[]): void {
  if (typeof value === 'number') numbers.push(value);
  else if (Array.isArray(value)) for (const each of value) addNumbers(each, numbers, arrays);
  else if (value instanceof Float64Array) arrays.push(value);
  else if (isOptions(value)) for (const each of Object.values(value)) addNumbers(each, numbers, arrays);
}

/** Frees the tensors that nothing reaches, neither JavaScript nor a call that is under way; returns how many. */
function reclaim(args: unknown[]): number {
  collect ??= collector();
  collect();
  const numbers: number[] = [];
  const arrays: Float64Array[] = [];
  addNumbers(args, numbers, arrays);
  return native.releaseUnreachable([...arrays, Float64Array.from(numbers)]);
}

native.setReclaimer(reclaim);
