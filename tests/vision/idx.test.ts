import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseIdx, readIdx } from '../../lib/vision/index.js';
import { encodeIdx } from './fixtures.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-idx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const arrays = fc
  .tuple(
    fc.constantFrom(Uint8Array, Int8Array, Int16Array, Int32Array, Float32Array, Float64Array),
    fc.array(fc.nat(4), { maxLength: 4 }),
  )
  .chain(([Type, shape]) => {
    const numel = shape.reduce((a, b) => a * b, 1);
    return fc
      .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: numel, maxLength: numel })
      .map((values) => ({ shape, data: Type.from(values) }));
  });

describe('parseIdx', () => {
  it('reads what was written, of every type and shape', () => {
    fc.assert(
      fc.property(arrays, (array) => {
        const { shape, data } = parseIdx(encodeIdx(array));
        expect(shape).toEqual(array.shape);
        expect(data).toEqual(array.data);
      }),
    );
  });

  it('reads from the middle of a buffer, at any alignment', () => {
    const bytes = encodeIdx({ shape: [2], data: Float64Array.of(1.5, -2.25) });
    const buffer = new Uint8Array(bytes.length + 3);
    buffer.set(bytes, 3);
    expect([...parseIdx(buffer.subarray(3)).data]).toEqual([1.5, -2.25]);
  });

  it('refuses every file that is cut off or too long', () => {
    fc.assert(
      fc.property(arrays, fc.nat(1000), (array, at) => {
        const bytes = encodeIdx(array);
        expect(() => parseIdx(bytes.subarray(0, at % bytes.length))).toThrow(RangeError);
        expect(() => parseIdx(Uint8Array.of(...bytes, 0))).toThrow(/too long/);
      }),
    );
  });

  it('never does anything but read or refuse', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.boolean(), (bytes, withMagic) => {
        if (withMagic && bytes.length > 3) bytes.set([0, 0, 8]);
        try {
          parseIdx(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('says what is wrong', () => {
    expect(() => parseIdx(Uint8Array.of(0x1f, 0x8b, 8, 0), 'x.gz')).toThrow(/x\.gz is not an IDX file.*1f 8b 08 00/);
    expect(() => parseIdx(new Uint8Array())).toThrow(/begins with nothing/);
    expect(() => parseIdx(Uint8Array.of(0, 0, 8, 1, 0, 0, 0, 9, 1), 'labels')).toThrow(
      /labels is cut off: shape \[9\] makes 17 bytes, it has 9/,
    );
  });
});

describe('readIdx', () => {
  const array = { shape: [3, 2], data: Uint8Array.of(1, 2, 3, 4, 5, 6) };

  it('reads plain and compressed files, whatever they are called', () => {
    writeFileSync(join(folder, 'plain'), encodeIdx(array));
    writeFileSync(join(folder, 'packed'), gzipSync(encodeIdx(array)));
    expect(readIdx(join(folder, 'plain'))).toEqual(array);
    expect(readIdx(join(folder, 'packed'))).toEqual(array);
  });

  it('says which file is damaged', () => {
    const path = join(folder, 'broken.gz');
    writeFileSync(path, gzipSync(encodeIdx(array)).subarray(0, 20));
    expect(() => readIdx(path)).toThrow(/broken\.gz could not be decompressed/);
  });
});
