import { native } from '../../native.js';
import { isOptions, signature } from '../arguments.js';
import { describe, rangeError, typeError } from '../errors.js';
import { contiguousFormat, type MemoryFormatLike, toMemoryFormatCode } from '../layout.js';
import { isNested } from '../nested.js';
import { Op } from '../operator.js';
import { handleOf, type Tensor, wrap } from '../tensor.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
    /**
     * The sizes of all dimensions, or of one, which may count from the end.
     * @throws RangeError for a dimension that the tensor does not have; TorchError for one in which the parts of a
     * nested tensor differ.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.size.html
     */
    size(): number[];
    size(dim: number | { dim: number }): number;
    /**
     * How many elements apart neighbours lie in memory, in all dimensions or in one.
     * @throws RangeError for a dimension that the tensor does not have.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.stride.html
     */
    stride(): number[];
    stride(dim: number | { dim: number }): number;
    /** The number of dimensions. @see https://pytorch.org/docs/stable/generated/torch.Tensor.dim.html */
    dim(): number;
    /** The number of dimensions. @see https://pytorch.org/docs/stable/generated/torch.Tensor.ndimension.html */
    ndimension(): number;
    /** The number of elements. @see https://pytorch.org/docs/stable/generated/torch.Tensor.numel.html */
    numel(): number;
    /** The number of elements. @see https://pytorch.org/docs/stable/generated/torch.Tensor.nelement.html */
    nelement(): number;
    /** The bytes of an element. @see https://pytorch.org/docs/stable/generated/torch.Tensor.element_size.html */
    elementSize(): number;
    /** The address of the first element, 0 where there is none. @see https://pytorch.org/docs/stable/generated/torch.Tensor.data_ptr.html */
    dataPtr(): number;
    /** How many elements into its storage the tensor begins. @see https://pytorch.org/docs/stable/generated/torch.Tensor.storage_offset.html */
    storageOffset(): number;
    /** The index of the GPU that the tensor is on, -1 where it is on none. @see https://pytorch.org/docs/stable/generated/torch.Tensor.get_device.html */
    getDevice(): number;
    /**
     * The dimensions from the outermost in memory to the innermost.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.dim_order.html
     */
    dimOrder(): number[];
    /**
     * Whether the elements lie in memory in order, or in the order of a memory format.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html
     */
    isContiguous(options?: { memoryFormat?: MemoryFormatLike }): boolean;
    /**
     * The tensor with its elements in order in memory; one that is so already shares its data.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
     */
    contiguous(options?: { memoryFormat?: MemoryFormatLike }): Tensor;
    /**
     * Makes the tensor refer to another's data, with its shape and strides; without an argument, to no data.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.set_.html
     */
    set_(source?: Tensor): this;
    set_(source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): this;
  }
}

const sizeOp = new Op('size', 'int');
const contiguousOp = new Op('contiguous', '');
const setOp = new Op('set_', '', true);
const setSourceOp = new Op('set_', 'source_Tensor', true);
const setViewOp = new Op('set_', 'source_Tensor_storage_offset', true);

/** All of a tensor's sizes or strides, or the one that `args` asks for. */
function select(fn: string, values: number[], args: readonly unknown[]): number | number[] {
  const dim = isOptions(args[0]) ? args[0].dim : args[0];
  if (dim == null) return values;
  if (!Number.isInteger(dim)) throw typeError(`${fn}: the dimension must be an integer, got ${describe(dim)}.`);
  const value = values.at(dim as number);
  if (value === undefined) {
    throw rangeError(
      values.length === 0
        ? `${fn}: dimension ${dim} of a tensor that has none.`
        : `${fn}: the dimension must be from ${-values.length} to ${values.length - 1}, got ${dim}.`,
    );
  }
  return value;
}

/** The size of a dimension that all parts of a nested tensor have in common. */
function sizeOfNested(handle: number, arg: unknown): number {
  return sizeOp.call(handle, isOptions(arg) ? arg.dim : arg) as number;
}

const readFormat = {
  isContiguous: signature<{ memoryFormat?: MemoryFormatLike }>('Tensor.isContiguous', ['*', 'memoryFormat?']),
  contiguous: signature<{ memoryFormat?: MemoryFormatLike }>('Tensor.contiguous', ['*', 'memoryFormat?']),
};

interface SetArguments {
  source?: Tensor;
  storageOffset?: number;
  size?: readonly number[];
  stride?: readonly number[];
}

const readSet = signature<SetArguments>('Tensor.set_', ['source?', 'storageOffset?', 'size?', 'stride?']);

install({
  size(...args: unknown[]) {
    if (args.length > 0 && isNested(this._handle)) return sizeOfNested(this._handle, args[0]);
    return select('Tensor.size', native.shape(this._handle), args);
  },
  stride(...args: unknown[]) {
    return select('Tensor.stride', native.strides(this._handle), args);
  },
  dim() {
    return native.ndim(this._handle);
  },
  ndimension() {
    return native.ndim(this._handle);
  },
  numel() {
    return native.numel(this._handle);
  },
  nelement() {
    return native.numel(this._handle);
  },
  elementSize() {
    return native.itemSize(this._handle);
  },
  dataPtr() {
    return native.dataPtr(this._handle);
  },
  storageOffset() {
    return native.storageOffset(this._handle);
  },
  getDevice() {
    return this.device.index ?? -1;
  },
  dimOrder() {
    const strides = native.strides(this._handle);
    return strides.map((_, i) => i).sort((a, b) => strides[b]! - strides[a]! || a - b);
  },
  isContiguous(...args: unknown[]) {
    const { memoryFormat = contiguousFormat } = readFormat.isContiguous(args);
    return native.isContiguous(this._handle, toMemoryFormatCode(memoryFormat));
  },
  contiguous(...args: unknown[]) {
    const { memoryFormat = contiguousFormat } = readFormat.contiguous(args);
    return wrap(contiguousOp.call(this._handle, toMemoryFormatCode(memoryFormat)) as number);
  },
  set_(...args: unknown[]) {
    const { source, storageOffset = 0, size, stride = [] } = readSet(args);
    if (source === undefined) setOp.call(this._handle);
    else if (size === undefined) setSourceOp.call(this._handle, handleOf(source, 'Tensor.set_: source'));
    else setViewOp.call(this._handle, handleOf(source, 'Tensor.set_: source'), storageOffset, size, stride);
    return this;
  },
});
