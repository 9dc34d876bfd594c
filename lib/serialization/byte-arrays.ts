import { Outline } from './outline.js';
import { type Extension, unpickle } from './unpickler.js';
import { PyTuple } from './values.js';

/** An array of numpy's whose elements are bytes. */
export class ByteArray {
  shape: readonly number[] = [];
  data: Uint8Array = new Uint8Array();
}

/** The element type of an array, as numpy writes it. */
class ElementType {
  constructor(readonly name: unknown) {}
}

/** The largest pickle of arrays to read: the bytes of CIFAR-100 are 154 million. */
const MAX_SIZE = 2 ** 30;

const isBytes = (type: unknown) => type instanceof ElementType && (type.name === 'u1' || type.name === 'uint8');

function toArray(shape: unknown, type: unknown, data: unknown): ByteArray | null {
  if (!(shape instanceof PyTuple) || !(data instanceof Uint8Array) || !isBytes(type)) return null;
  const sizes = shape.items as number[];
  const isShape = sizes.every((size) => Number.isInteger(size) && size >= 0);
  if (!isShape || sizes.reduce((product, size) => product * size, 1) !== data.length) return null;
  return Object.assign(new ByteArray(), { shape: sizes, data });
}

const extension: Extension = {
  maxSize: MAX_SIZE,
  globals: [
    ['numpy.ndarray'],
    ['numpy.dtype', ([name]) => new ElementType(name)],
    ...['numpy.core', 'numpy._core'].flatMap((core): Extension['globals'] => [
      [`${core}.multiarray._reconstruct`, () => new ByteArray()],
      // What protocol 5 writes; an array that is none of bytes is empty, which nobody takes for data.
      [`${core}.numeric._frombuffer`, ([data, type, shape]) => toArray(shape, type, data) ?? new ByteArray()],
    ]),
  ],
  build(target, state) {
    if (target instanceof ElementType) return true;
    if (!(target instanceof ByteArray) || !(state instanceof PyTuple)) return false;
    const [, shape, type, isFortran, data] = state.items;
    const array = isFortran === true ? null : toArray(shape, type, data);
    if (array) Object.assign(target, array);
    return array !== null;
  },
};

/**
 * Reads a pickle of plain data that may hold numpy's arrays of bytes, each then a `ByteArray`: what CIFAR is published
 * as. Nothing in it can run code.
 *
 * @throws UnpicklingError for anything else
 */
export function unpickleByteArrays(bytes: Uint8Array, source: string): unknown {
  return unpickle(bytes, new Outline(), source, bytes.length, extension);
}
