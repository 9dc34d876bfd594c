import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { native } from '../../lib/native.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  const file = join(folder, 'net.v1.pt');

  it('is written whole, with records aligned to 64 bytes', () => {
    torch.save({ x: torch.arange(5, { dtype: torch.int32 }) }, file);
    const bytes = readFileSync(file);
    expect(readdirSync(folder)).toStrictEqual(['net.v1.pt']);
    expect(bytes.indexOf(new Uint8Array(Int32Array.of(0, 1, 2, 3, 4).buffer)) % 64).toBe(0);
    expect(torch.load(file).x.tolist()).toStrictEqual([0, 1, 2, 3, 4]);
    expect(new Uint8Array(bytes)).toStrictEqual(torch.save(torch.load(file)));
  });

  it('is found by URL', () => {
    torch.save(1, pathToFileURL(file));
    expect(torch.load(pathToFileURL(file))).toBe(1);
  });

  it('is replaced at once: its mode stays, and a link to it stays a link', () => {
    chmodSync(file, 0o640);
    const link = join(folder, 'link.pt');
    symlinkSync(file, link);
    torch.save([2], link);
    expect(torch.load(file)).toStrictEqual([2]);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toStrictEqual(['link.pt', 'net.v1.pt']);
  });

  it('stays as it was when saving fails', () => {
    expect(() => torch.save({ bad: () => 0 }, file)).toThrow(/bad is function bad/);
    expect(torch.load(file)).toStrictEqual([2]);
    expect(readdirSync(folder).sort()).toStrictEqual(['link.pt', 'net.v1.pt']);
  });

  it('is not written where it can not be', () => {
    expect(() => torch.save(1, join(folder, 'no', 'net.pt'))).toThrow(/there is no folder .*no\. Create it first/);
    mkdirSync(join(folder, 'dir.pt'));
    expect(() => torch.save(1, join(folder, 'dir.pt'))).toThrow(/EISDIR/);
    expect(() => torch.load(join(folder, 'dir.pt'))).toThrow(/EISDIR/);
  });

  it('is a device where the path is one', () => {
    torch.save(1, '/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    if (process.platform === 'linux') expect(() => torch.save(1, '/dev/full')).toThrow(/ENOSPC/);
  });
});

describe('the container', () => {
  it('says which record or file fails', () => {
    expect(() => native.containerWrite('/dev/full', [])).toThrow(/\/dev\/full can't be opened: File exists/);
    expect(() => native.containerWrite(join(folder, 'no', 'x'), [])).toThrow(/can't be opened: No such file/);
    expect(() => native.containerWrite(null, [{ name: 'a' } as never])).toThrow(
      /data must be a Uint8Array, got undefined/,
    );
    expect(() => native.containerWrite(null, [{ name: 'a', data: new Float32Array(1) as never }])).toThrow(TypeError);
    expect(() => native.containerWrite(null, [{ name: 5 } as never])).toThrow(TypeError);
    expect(() => native.containerWrite(null, [null as never])).toThrow();
    expect(() => native.containerOpen(5 as never)).toThrow(/must be a Uint8Array, got 5/);
    expect(() => native.containerNames(12345)).toThrow(/closed/);
  });

  it('writes and reads records of any name', () => {
    const bytes = native.containerWrite(null, [
      { name: 'a', data: Uint8Array.of(1, 2, 3) },
      { name: 'b/ü', data: new Uint8Array(0) },
    ])!;
    const container = native.containerOpen(bytes);
    expect(native.containerNames(container)).toEqual(expect.arrayContaining(['a', 'b/ü', 'version']));
    expect(native.containerRecord(container, 'a')).toStrictEqual(Uint8Array.of(1, 2, 3));
    expect(native.containerRecord(container, 'b/ü')).toStrictEqual(new Uint8Array(0));
    expect(() => native.containerRecord(container, 'c')).toThrow(/c/);
    expect(() => native.containerStorage(container, 'a', 6, 1)).toThrow(
      /record a holds 3 bytes, too few for the 1 elements/,
    );
    expect(() => native.containerStorage(container, 'a', 6, -1)).toThrow(RangeError);
    expect(() => native.containerStorage(container, 'a', 999, 1)).toThrow(/no dtype has the number 999/);
    native.containerClose(container);
    native.containerClose(container);
    expect(() => native.containerRecord(container, 'a')).toThrow(/closed/);
  });

  it('keeps bytes that change while it is open', () => {
    const bytes = torch.save(torch.ones([3]));
    const value = torch.load(bytes, {
      mapLocation: () => {
        bytes.fill(0);
        structuredClone(bytes.buffer, { transfer: [bytes.buffer as ArrayBuffer] });
        return null;
      },
    });
    expect(value.tolist()).toStrictEqual([1, 1, 1]);
  });
});

describe('a damaged file', () => {
  const whole = torch.save({ weight: torch.arange(6, { dtype: torch.float32 }).reshape([2, 3]), step: 3 });

  function attempt(bytes: Uint8Array): unknown {
    const before = native.memory().tensors;
    try {
      const { weight } = torch.load(bytes) ?? {};
      return weight;
    } catch (error) {
      expect(error).toBeInstanceOf(torch.UnpicklingError);
      expect((error as Error).message).toMatch(/^torch\.load: \d+ bytes: .+\. .+\.$/);
      expect(native.memory().tensors).toBe(before);
      return undefined;
    }
  }

  it('gives an error for every prefix', () => {
    for (let length = 0; length < whole.length; length++) expect(attempt(whole.subarray(0, length))).toBeUndefined();
  });

  it('gives an error for every prefix on the disk as well', () => {
    const file = join(folder, 'cut.pt');
    for (let length = 0; length < whole.length; length += 97) {
      writeFileSync(file, whole.subarray(0, length));
      expect(() => torch.load(file)).toThrow(torch.UnpicklingError);
      expect(() => torch.load(file)).toThrow(file);
    }
  });

  it('gives a value or an error for every changed byte', () => {
    for (let i = 0; i < whole.length; i++) {
      for (const change of [0x01, 0xff]) {
        const bytes = whole.slice();
        bytes[i]! ^= change;
        torch.scope(() => attempt(bytes));
      }
    }
  });

  it('gives a value or an error for bytes changed, left out and put in', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 16 }), fc.uint8Array({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let bytes = Buffer.from(whole);
        for (const [at, out, put] of edits) {
          const start = at % bytes.length;
          bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + out)]);
        }
        torch.scope(() => attempt(bytes));
      }),
      { numRuns: 300, seed: 1, endOnFailure: true },
    );
  });
});
