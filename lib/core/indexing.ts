import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { positions } from './arguments.js';
import {
  dtypeOfArray,
  encodeIntegers,
  encodeTypedArray,
  encodeValues,
  flatten,
  isTypedArray,
  shapeOf,
} from './data.js';
import { bool, int64, uint8 } from './dtype.js';
import type { TypedArray } from './elements.js';
import { describe, rangeError, typeError } from './errors.js';
import { parseIndex } from './index-text.js';
import { Op } from './operator.js';
import { Complex, isScalar } from './scalar.js';
import { Tensor, wrap } from './tensor.js';
import { fromBytes } from './transforms.js';

/** What a slice's bounds may be: a 0-dim integer tensor counts as its value. */
export type SliceBound = number | bigint | Tensor | null;

/** `start:stop:step`, made by {@link slice}. */
export class Slice {
  constructor(
    readonly start: SliceBound,
    readonly stop: SliceBound,
    readonly step: SliceBound,
  ) {}

  toString(): string {
    return `slice(${this.start}, ${this.stop}, ${this.step})`;
  }
}

/**
 * A slice for `x.index(...)`, with the arguments of Python's `slice`: `slice(stop)`, `slice(start, stop)` or
 * `slice(start, stop, step)`; null leaves a bound open, negative ones count from the end. Steps must be positive.
 *
 *     x.index(torch.slice(1, 3));            // x[1:3]
 *     x.index(torch.slice(null, null, 2));   // x[::2]
 *
 * Throws a TypeError for a bound that is no integer, a RangeError for a step that is not positive.
 * @see https://docs.python.org/3/library/functions.html#slice
 */
export function slice(stop: SliceBound): Slice;
export function slice(start: SliceBound, stop: SliceBound, step?: SliceBound): Slice;
export function slice(...bounds: (SliceBound | undefined)[]): Slice {
  if (bounds.length < 1 || bounds.length > 3) {
    throw typeError(`torch.slice takes 1 to 3 arguments (start, stop, step), got ${bounds.length}.`);
  }
  const start = bounds.length === 1 ? null : bounds[0];
  const stop = bounds.length === 1 ? bounds[0] : bounds[1];
  const step = bounds[2];
  checkBound('start', start);
  checkBound('stop', stop);
  checkBound('step', step);
  if (step != null && !(step instanceof Tensor) && step <= 0) {
    throw rangeError(`torch.slice: step must be positive, got ${step}; torch.flip() reverses a dimension.`);
  }
  return new Slice(start ?? null, stop ?? null, step ?? null);
}

function checkBound(name: string, bound: unknown): void {
  if (bound == null || Number.isInteger(bound) || typeof bound === 'bigint' || bound instanceof Tensor) return;
  throw typeError(`torch.slice: ${name} must be an integer or null, got ${describe(bound)}.`);
}

/** The type of `torch.ellipsis`. */
export class Ellipsis {
  toString(): '...' {
    return '...';
  }
}

/** `...` in an index: as many whole dimensions as the other items leave. */
export const ellipsis = new Ellipsis();

/** An array that stands for a tensor of indices (integers) or for a mask (booleans), as a list does in Python. */
export type IndexArray = readonly (number | bigint | boolean | Tensor | IndexArray)[];

/**
 * One item of an index: an integer, a slice, `null` (a new dimension), `torch.ellipsis`, a boolean, a tensor of
 * integers or a mask, the same as an array or typed array, or text such as `'1:3, None, ..., -1'`.
 */
export type IndexItem = number | bigint | boolean | null | Ellipsis | Slice | Tensor | IndexArray | TypedArray | string;

/** The kinds of items that `native.index` tells apart. */
export const ItemKind = { none: 0, ellipsis: 1, integer: 2, boolean: 3, slice: 4, tensor: 5 } as const;

/** Where indices are written for the addon, which reads them before it returns. It grows, and is used again. */
let items = new Float64Array(32);

/** An index in the addon's form, with the handles of the tensors that were made from arrays. */
class Encoder {
  count = 0;
  private readonly made: Handle[] = [];

  private put(value: number): void {
    if (this.count === items.length) {
      const larger = new Float64Array(2 * items.length);
      larger.set(items);
      items = larger;
    }
    items[this.count++] = value;
  }

  private putWith(kind: number, value: number): void {
    this.put(kind);
    this.put(value);
  }

  private putSlice(start: number, stop: number, step: number): void {
    this.putWith(ItemKind.slice, start);
    this.put(stop);
    this.put(step);
  }

  add(item: IndexItem, position: number): void {
    switch (typeof item) {
      case 'number':
        if (!Number.isInteger(item)) break;
        this.putWith(ItemKind.integer, item);
        return;
      case 'bigint':
        this.putWith(ItemKind.integer, clamp(item));
        return;
      case 'boolean':
        this.putWith(ItemKind.boolean, item ? 1 : 0);
        return;
      case 'string':
        this.addText(item, position);
        return;
      case 'object':
        if (item === null) this.put(ItemKind.none);
        else if (item === ellipsis) this.put(ItemKind.ellipsis);
        else if (item instanceof Tensor) this.putWith(ItemKind.tensor, item._handle);
        else if (item instanceof Slice) this.putSlice(bound(item.start), bound(item.stop), bound(item.step));
        else if (Array.isArray(item) || isTypedArray(item)) {
          const handle = indexTensor(item, position);
          this.made.push(handle);
          this.putWith(ItemKind.tensor, handle);
        } else break;
        return;
    }
    throw typeError(
      `index ${position} is ${describe(item)}; an index is an integer, null, torch.ellipsis, torch.slice(...), a boolean, ` +
        'a tensor or array of integers or booleans, or text.',
    );
  }

  private addText(text: string, position: number): void {
    for (const item of parseIndex(text)) {
      if (item === '...') this.put(ItemKind.ellipsis);
      else if (typeof item === 'object' && item !== null && 'step' in item) {
        this.putSlice(item.start ?? ABSENT, item.stop ?? ABSENT, item.step ?? ABSENT);
      } else this.add(item, position);
    }
  }

  release(): void {
    for (const handle of this.made) native.release(handle);
  }
}

/**
 * The handle of a tensor of indices (int64) or a mask (bool) from an array among the items of an index; the caller
 * releases it. A Uint8Array is a mask, as a uint8 tensor is and as `toTypedArray()` gives one.
 */
function indexTensor(data: readonly unknown[] | TypedArray, position: number): Handle {
  const fn = `index ${position}`;
  if (isTypedArray(data)) {
    const dtype = dtypeOfArray(data);
    if (dtype.isFloatingPoint) throw typeError(`${fn} is ${describe(data)}, but indices are integers or booleans.`);
    const elements = dtype === uint8 ? encodeTypedArray(data) : encodeIntegers(data, int64, fn);
    return fromBytes(elements.bytes, elements.dtype.code, [data.length], 'cpu', false);
  }
  const tensor = data.find((item) => item instanceof Tensor && item.ndim > 0);
  if (tensor !== undefined) {
    throw typeError(`${fn} is an array with ${describe(tensor)} in it: give tensors one by one, as in x.index(a, b).`);
  }
  const shape = shapeOf(data);
  const { values } = flatten(data, shape, fn);
  const isMask = values.length > 0 && values.every((v) => typeof v === 'boolean');
  const wrong = values.find((v) => v instanceof Complex || (typeof v === 'number' && !Number.isInteger(v)));
  if (wrong !== undefined) throw typeError(`${fn} holds ${describe(wrong)}, but indices are integers or booleans.`);
  const { bytes, dtype } = encodeValues(values, isMask ? bool : int64, fn);
  return fromBytes(bytes, dtype.code, shape, 'cpu', false);
}

/** How the addon is told that a slice has no such bound. */
const ABSENT = Number.NaN;

/** A slice's bound as a number; a bigint beyond the safe integers is as good as the largest of them. */
function bound(value: SliceBound): number {
  if (value === null) return ABSENT;
  if (typeof value === 'number') return value;
  return clamp(value instanceof Tensor ? value.itemBigInt() : value);
}

function clamp(value: bigint): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(value > limit ? limit : value < -limit ? -limit : value);
}

/** Runs `use` with `items` encoded for the addon; the tensors made from arrays live as long as it runs. */
function encoded<T>(index: readonly IndexItem[], use: (items: Float64Array, count: number) => T): T {
  const encoder = new Encoder();
  try {
    for (let i = 0; i < index.length; i++) encoder.add(index[i]!, i);
    return use(items, encoder.count);
  } finally {
    encoder.release();
  }
}

const select = new Op('select', 'int');
const sliceRows = new Op('slice', 'Tensor');

/** `x[i]` and `x[i:j:k]` the fastest way; 0 where that fails, for the general way to say why in Python's words. */
function rows(handle: Handle, item: number | Slice): Handle {
  try {
    if (typeof item === 'number') return select.call(handle, 0, item) as Handle;
    return sliceRows.call(handle, 0, item.start, item.stop, item.step ?? 1) as Handle;
  } catch {
    return 0;
  }
}

const isRows = (item: IndexItem | undefined): item is number | Slice =>
  typeof item === 'number' ||
  (item instanceof Slice && isPlainBound(item.start) && isPlainBound(item.stop) && isPlainBound(item.step));

const isPlainBound = (bound: SliceBound): boolean => bound === null || typeof bound === 'number';

/**
 * The part of a tensor that `items` select: `x[items]` in Python. Integers, slices, null and the ellipsis give a
 * view; tensors, arrays and masks a copy.
 */
export function index(t: Tensor, items: readonly IndexItem[]): Tensor {
  const only = items.length === 1 ? items[0] : undefined;
  if (isRows(only)) {
    const selected = rows(t._handle, only);
    if (selected !== 0) return wrap(selected);
  }
  return wrap(encoded(items, (list, count) => native.index(t._handle, list, count)));
}

const atenIndexPut_ = new Op('index_put_', '', true);

const readIndexPut = positions('Tensor.indexPut_', ['indices', 'values', 'accumulate?']);

/**
 * Writes values where an index selects: `x[indices] = values` in Python, broadcast, and converted to the tensor's
 * dtype unless tensors or masks are among the items. With `accumulate` it is ATen's `index_put_`, which adds to the
 * elements (twice to what is selected twice) and takes tensors only. `args` are those of the method.
 */
export function indexPut_(t: Tensor, args: readonly unknown[]): Tensor {
  const [indices, values, accumulate = false] = readIndexPut(args);
  const items = Array.isArray(indices) ? (indices as IndexItem[]) : [indices as IndexItem];
  if (typeof accumulate !== 'boolean') {
    throw typeError(`indexPut_: accumulate must be a boolean, got ${describe(accumulate)}.`);
  }
  if (accumulate) accumulateAt(t, items, values);
  else if (values instanceof Tensor)
    encoded(items, (list, count) => native.indexPut(t._handle, list, count, values._handle, true));
  else if (isScalar(values)) encoded(items, (list, count) => native.indexPut(t._handle, list, count, values, false));
  else throw typeError(`indexPut_: the values must be a tensor or a number, got ${describe(values)}.`);
  return t;
}

function accumulateAt(t: Tensor, items: readonly IndexItem[], value: unknown): void {
  if (!(value instanceof Tensor)) {
    throw typeError(`indexPut_: with accumulate the values must be a tensor, got ${describe(value)}.`);
  }
  const handles = items.map((item, position) => {
    if (item instanceof Tensor) return item._handle;
    throw typeError(`indexPut_: with accumulate every index must be a tensor; index ${position} is ${describe(item)}.`);
  });
  atenIndexPut_.call(t._handle, handles, value._handle, true);
}
