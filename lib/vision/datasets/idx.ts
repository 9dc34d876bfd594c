import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { atCaller, rangeError } from '../../core/errors.js';

/** The array of an IDX file, in the type that the file says. */
export interface IdxArray {
  readonly shape: number[];
  readonly data: Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array | Float64Array;
}

/** The element types by the third byte of the file. */
const types = {
  8: Uint8Array,
  9: Int8Array,
  11: Int16Array,
  12: Int32Array,
  13: Float32Array,
  14: Float64Array,
} as const;

/**
 * Reads the IDX format, in which MNIST comes: two zero bytes, the element type, the number of dimensions, the
 * dimensions as big-endian 32-bit integers, then the big-endian elements.
 *
 * Throws a RangeError, which begins with `name`, where the bytes are not that, or too few or too many.
 */
export function parseIdx(bytes: Uint8Array, name = 'the data'): IdxArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const Type = bytes.length < 4 ? undefined : types[bytes[2] as keyof typeof types];
  if (bytes[0] !== 0 || bytes[1] !== 0 || Type === undefined) {
    const magic = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    throw rangeError(
      `${name} is not an IDX file: it should begin with 00 00, an element type (08, 09, 0b, 0c, 0d or 0e) and the ` +
        `number of dimensions, but begins with ${magic || 'nothing'}.`,
    );
  }
  const ndim = bytes[3]!;
  const start = 4 + 4 * ndim;
  if (bytes.length < start) {
    throw rangeError(`${name} is cut off: ${ndim} dimensions need ${start} bytes of header, it has ${bytes.length}.`);
  }
  const shape = Array.from({ length: ndim }, (_, i) => view.getUint32(4 + 4 * i));
  const numel = shape.reduce((a, b) => a * b, 1);
  const expected = start + numel * Type.BYTES_PER_ELEMENT;
  if (bytes.length !== expected) {
    throw rangeError(
      `${name} ${bytes.length < expected ? 'is cut off' : 'is too long'}: shape [${shape.join(', ')}] makes ` +
        `${expected} bytes, it has ${bytes.length}.`,
    );
  }
  // Copied, not `slice`d: a Buffer's slice is a view, and of no alignment.
  const elements = new Uint8Array(bytes.subarray(start));
  if (Type.BYTES_PER_ELEMENT > 1) swapBytes(elements, Type.BYTES_PER_ELEMENT);
  return { shape, data: new Type(elements.buffer, 0, numel) };
}

/** Reads an IDX file, plain or compressed with gzip. */
export function readIdx(path: string): IdxArray {
  const bytes = readFileSync(path);
  return parseIdx(isGzip(bytes) ? gunzip(bytes, path) : bytes, path);
}

/** The first file that exists among `names`, plain or with `.gz`, in the first of `folders` that has one. */
export function findIdx(folders: readonly string[], names: readonly string[], what: string): string {
  for (const folder of folders) {
    for (const name of names) {
      for (const path of [join(folder, name), join(folder, `${name}.gz`)]) if (existsSync(path)) return path;
    }
  }
  throw atCaller(() => new Error(`${what}: there is no ${names[0]} (or ${names[0]}.gz) in ${folders.join(' or ')}.`));
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function gunzip(bytes: Uint8Array, path: string): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (cause) {
    throw rangeError(`${path} could not be decompressed: ${(cause as Error).message}.`, { cause });
  }
}

function swapBytes(bytes: Uint8Array, width: number): void {
  for (let i = 0; i < bytes.length; i += width) bytes.subarray(i, i + width).reverse();
}
