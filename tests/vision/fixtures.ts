import type { IdxArray } from '../../lib/vision/index.js';

const codes = new Map<unknown, number>([
  [Uint8Array, 8],
  [Int8Array, 9],
  [Int16Array, 11],
  [Int32Array, 12],
  [Float32Array, 13],
  [Float64Array, 14],
]);

/** An array as the bytes of an IDX file. */
export function encodeIdx({ shape, data }: IdxArray): Uint8Array {
  const width = data.BYTES_PER_ELEMENT;
  const start = 4 + 4 * shape.length;
  const bytes = new Uint8Array(start + data.length * width);
  const view = new DataView(bytes.buffer);
  bytes.set([0, 0, codes.get(data.constructor)!, shape.length]);
  shape.forEach((size, i) => {
    view.setUint32(4 + 4 * i, size);
  });
  const elements = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  for (let i = 0; i < data.length; i++) {
    bytes.set(elements.slice(i * width, (i + 1) * width).reverse(), start + i * width);
  }
  return bytes;
}
