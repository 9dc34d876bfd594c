import { newTensor, type TensorOptions } from '../create.js';
import type { TensorData } from '../data.js';
import type { TypedArray } from '../elements.js';
import { typeError } from '../errors.js';
import { type IndexItem, index, indexPut_ } from '../indexing.js';
import { formatTensor, inspectTensor } from '../printing.js';
import {
  type Element,
  item,
  itemAsync,
  itemBigInt,
  itemBigIntAsync,
  itemBoolean,
  itemComplex,
  type Nested,
  toBytes,
  toBytesAsync,
  tolist,
  tolistAsync,
  toTypedArray,
  toTypedArrayAsync,
} from '../readout.js';
import type { Complex, Scalar } from '../scalar.js';
import type { Tensor } from '../tensor.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
    /**
     * The single element as a number, of any real dtype; of a bool tensor 0 or 1. It waits for the device.
     * @throws RangeError for an int64 that a number can't hold (use itemBigInt()), TypeError for a complex tensor (use
     * itemComplex()), TorchError where there is not exactly one element.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.item.html
     */
    item(): number;
    /** As `item`; waits for the device without blocking the event loop. */
    itemAsync(): Promise<number>;
    /** The single element of an integer or bool tensor as a bigint. @throws TypeError for other dtypes. */
    itemBigInt(): bigint;
    /** As `itemBigInt`; waits for the device without blocking the event loop. */
    itemBigIntAsync(): Promise<bigint>;
    /** Whether the single element is other than zero, as Python's `bool(x)`. */
    itemBoolean(): boolean;
    /** The single element as a complex number; a real one has the imaginary part 0. */
    itemComplex(): Complex;
    /**
     * The elements as nested arrays, a 0-dim tensor's as the value: numbers, of a bool tensor booleans, of a complex one
     * complex numbers.
     * @throws RangeError for an int64 that a number can't hold: toTypedArray() gives bigints.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.tolist.html
     */
    tolist(): Nested<Element>;
    /** As `tolist`; waits for the device and copies without blocking the event loop. */
    tolistAsync(): Promise<Nested<Element>>;
    /**
     * A copy of the elements in row-major order, in the typed array nearest to the dtype: float16, bfloat16 and float8
     * give a Float32Array, bool a Uint8Array, int64 a BigInt64Array, complex numbers the real and imaginary parts in
     * turn.
     */
    toTypedArray(): TypedArray;
    /** As `toTypedArray`; waits for the device and copies without blocking the event loop. */
    toTypedArrayAsync(): Promise<TypedArray>;
    /** The raw little-endian elements in row-major order, of any dtype, copied from any device. */
    toBytes(): Uint8Array;
    /** As `toBytes`; waits for the device and copies without blocking the event loop. */
    toBytesAsync(): Promise<Uint8Array>;
    /**
     * The part that the items select, as Python's `x[...]`: integers, `torch.slice(...)`, null (a new dimension),
     * `torch.ellipsis`, booleans, tensors or arrays of integers, masks, or text as Python writes it. Integers, slices, null and
     * the ellipsis give a view, the others a copy.
     *
     *     x.index(0);  x.index(torch.slice(1, 3), null, torch.ellipsis, -1);  x.index('1:3, None, ..., -1');  x.index(mask);
     *
     * @throws TypeError for what is no index or text with a mistake, TorchError for indices that the shape does not have.
     * @see https://pytorch.org/docs/stable/tensor_view.html
     */
    index(...items: IndexItem[]): Tensor;
    /**
     * Writes values where an index selects, as Python's `x[...] = values`: broadcast, and converted to this dtype unless
     * tensors or masks are among the items. With `accumulate`, when all items are tensors, it adds the values, twice to
     * what is selected twice.
     *
     *     x.indexPut_([torch.slice(null, null, 2)], 0);  x.indexPut_('::2, 1', value);  x.indexPut_(mask, 0);
     *
     * @throws TypeError for what is no index or value, TorchError for indices and shapes that do not fit.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
     */
    indexPut_(
      indices: readonly IndexItem[] | IndexItem,
      values: Tensor | Scalar,
      accumulate?: boolean | { accumulate?: boolean },
    ): this;
    indexPut_(
      indices: readonly IndexItem[] | IndexItem,
      options: { values: Tensor | Scalar; accumulate?: boolean },
    ): this;
    /** The slices along the first dimension, as views. @throws TypeError for a 0-dim tensor. */
    [Symbol.iterator](): IterableIterator<Tensor>;
    /**
     * As `torch.tensor(data)`, with this tensor's dtype and device unless others are given.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
     */
    newTensor(data: TensorData, options?: TensorOptions): Tensor;
    /** What `JSON.stringify` writes: the nested arrays of `tolist()`, with null for what is not finite. */
    toJSON(): Nested<Element>;
    /** The tensor as Python prints it; see `torch.setPrintoptions`. */
    toString(): string;
    /** `Number(x)`, `+x`, `x < y`: Python's `float(x)`, `item()`; text elsewhere. @throws TorchError for several elements. */
    [Symbol.toPrimitive](hint: 'number' | 'string' | 'default'): number | string;
  }
}

install({
  item() {
    return item(this);
  },
  itemAsync() {
    return itemAsync(this);
  },
  itemBigInt() {
    return itemBigInt(this);
  },
  itemBigIntAsync() {
    return itemBigIntAsync(this);
  },
  itemBoolean() {
    return itemBoolean(this);
  },
  itemComplex() {
    return itemComplex(this);
  },
  tolist() {
    return tolist(this);
  },
  tolistAsync() {
    return tolistAsync(this);
  },
  toTypedArray() {
    return toTypedArray(this);
  },
  toTypedArrayAsync() {
    return toTypedArrayAsync(this);
  },
  toBytes() {
    return toBytes(this);
  },
  toBytesAsync() {
    return toBytesAsync(this);
  },
  index(...items: IndexItem[]) {
    return index(this, items);
  },
  indexPut_(...args: unknown[]) {
    return indexPut_(this, args);
  },
  newTensor(data: TensorData, options?: TensorOptions) {
    return newTensor(this, data, options);
  },
  toJSON() {
    return tolist(this);
  },
  toString() {
    return formatTensor(this);
  },
});

install({
  *[Symbol.iterator](this: Tensor): IterableIterator<Tensor> {
    if (this.ndim === 0) throw typeError('a 0-dim tensor has no rows to iterate over; item() gives its value.');
    const size = this.shape[0]!;
    for (let i = 0; i < size; i++) yield index(this, [i]);
  },
  // Without it a tensor as a number would be NaN, and every comparison silently false.
  [Symbol.toPrimitive](this: Tensor, hint: 'number' | 'string' | 'default') {
    return hint === 'number' ? item(this) : this.toString();
  },
  [Symbol.for('nodejs.util.inspect.custom')](this: Tensor) {
    return inspectTensor(this);
  },
});
