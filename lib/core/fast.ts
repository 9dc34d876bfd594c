import { isOptions } from './arguments.js';
import { DType } from './dtype.js';
import { handleOf, Tensor } from './tensor.js';

/** The tests and conversions of the generated functions' fast paths: no more than they need, nothing allocated in vain. */

/** The handle of a live tensor. The addon refuses handle 0 only where it can't mean "no tensor". */
export const liveHandle = (tensor: Tensor): number => tensor._handle || handleOf(tensor, 'an argument');

export const isInt = (value: unknown): value is number => Number.isInteger(value);

export function isInts(value: unknown): value is number[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!Number.isInteger(value[i])) return false;
  return true;
}

export const isIntOrInts = (value: unknown): value is number | number[] => Number.isInteger(value) || isInts(value);

/** All of a call's arguments as one list, where every one is an integer. */
export function intsOf(args: ArrayLike<unknown>): number[] | undefined {
  const ints = new Array<number>(args.length);
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    if (!isInt(value)) return undefined;
    ints[i] = value;
  }
  return ints;
}

export function isTensors(value: unknown): value is Tensor[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!(value[i] instanceof Tensor)) return false;
  return true;
}

export function handlesOf(tensors: readonly Tensor[]): number[] {
  const handles = new Array<number>(tensors.length);
  for (let i = 0; i < tensors.length; i++) handles[i] = liveHandle(tensors[i]!);
  return handles;
}

export const handleOrNone = (tensor: Tensor | null): number | null => (tensor === null ? null : liveHandle(tensor));

export const isDtypeOrNone = (value: unknown): value is DType | null => value === null || value instanceof DType;

export const codeOrNone = (dtype: DType | null | undefined): number | null | undefined => dtype && dtype.code;

/** Whether a value is an options object in which no others than these are named. */
export function isOptionsOf(
  value: unknown,
  first: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
  sixth?: string,
): value is Record<string, unknown> {
  if (!isOptions(value)) return false;
  for (const key in value) {
    if (key === first || key === second || key === third || key === fourth || key === fifth || key === sixth) continue;
    return false;
  }
  return true;
}
