import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const floats = (path: string) => {
  const bytes = readFileSync(path);
  return [...new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)];
};

describe('torch.fromFile maps a file', () => {
  it('that is made where it is missing, and written to where it is shared', () => {
    const path = join(folder, 'shared');
    torch.scope(() => {
      const x = torch.fromFile(path, { shared: true, size: 4, dtype: torch.float32 });
      expect([x.dtype, x.tolist()]).toEqual([torch.float32, [0, 0, 0, 0]]);
      x.copy_(torch.arange(4));
      expect(floats(path)).toEqual([0, 1, 2, 3]);
      const again = torch.fromFile(path, true, 4);
      again.index(1).fill_(7);
      expect(x.tolist()).toEqual([0, 7, 2, 3]);
    });
    expect(floats(path)).toEqual([0, 7, 2, 3]);
  });

  it('that keeps what it holds where it is not shared', () => {
    const path = join(folder, 'private');
    writeFileSync(path, new Uint8Array(new Float32Array([1, 2, 3]).buffer));
    torch.scope(() => {
      const x = torch.fromFile(path, false, 3, { dtype: 'float32' });
      expect(x.mul_(2).tolist()).toEqual([2, 4, 6]);
      expect(torch.fromFile(path, { size: 2, dtype: 'int32' }).tolist()).toEqual([0x3f800000, 0x40000000]);
    });
    expect(floats(path)).toEqual([1, 2, 3]);
  });

  it('and says where there is none, or too little in it', () => {
    expect(() => torch.fromFile(join(folder, 'none'), { size: 2 })).toThrow(/unable to open file .*No such file/);
    const path = join(folder, 'short');
    writeFileSync(path, new Uint8Array(8));
    expect(() => torch.fromFile(path, { size: 20 })).toThrow(/smaller than the required mapping size <80>/);
  });
});
