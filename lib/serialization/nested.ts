import type { Handle } from '../../binding.js';
import { int64 } from '../core/dtype.js';
import { readElements } from '../core/elements.js';
import { rangeError } from '../core/errors.js';
import { native } from '../native.js';

/** The elements of an int64 tensor, where it has the shape that it should have. */
function integers(what: string, handle: Handle, shape: readonly number[]): number[] {
  const found = native.shape(handle);
  if (native.dtype(handle) !== int64.code || found.length !== shape.length || shape.some((n, i) => n !== found[i])) {
    throw rangeError(
      `the ${what} of a nested tensor should be int64 [${shape.join(', ')}], not [${found.join(', ')}].`,
    );
  }
  return Array.from(readElements(handle), Number);
}

/** Checks that every part of a nested tensor lies in its buffer: operators go by what is said here, and read on. */
export function checkNested(buffer: Handle, sizes: Handle, strides: Handle, offsets: Handle): void {
  const shape = native.shape(sizes);
  if (shape.length !== 2)
    throw rangeError('the sizes of a nested tensor should be a matrix; one without parts has none.');
  const [parts, dims] = shape as [number, number];
  const extents = integers('sizes', sizes, shape);
  const steps = integers('strides', strides, shape);
  const starts = integers('offsets', offsets, [parts]);
  const numel = native.numel(buffer);
  if (native.ndim(buffer) !== 1) throw rangeError('the buffer of a nested tensor should have one dimension.');
  for (let part = 0; part < parts; part++) {
    const size = extents.slice(part * dims, (part + 1) * dims);
    const stride = steps.slice(part * dims, (part + 1) * dims);
    const isEmpty = size.includes(0);
    const end = starts[part]! + size.reduce((sum, n, i) => sum + (n - 1) * stride[i]!, 1);
    const isSound = [...size, ...stride, starts[part]!].every((n) => n >= 0);
    if (!isSound || (!isEmpty && end > numel)) {
      throw rangeError(
        `part ${part} of a nested tensor, of size [${size.join(', ')}], strides [${stride.join(', ')}] and offset ` +
          `${starts[part]}, is not in its buffer of ${numel} elements.`,
      );
    }
  }
}
