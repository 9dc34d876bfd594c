import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { native } from '../../lib/native.js';
import { golden } from './golden.js';

const script = fileURLToPath(new URL('../reference/serialization.py', import.meta.url));
const written = fileURLToPath(new URL('../reference/serialization/written.pt', import.meta.url));

/** A Python that has PyTorch, if one is named. */
const python = process.env.NODETORCH_PYTHON;
const hasTorch = python !== undefined && spawnSync(python, ['-c', 'import torch']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pickleOf(bytes: Uint8Array): Uint8Array {
  const container = native.containerOpen(bytes);
  try {
    return native.containerRecord(container, 'data.pkl');
  } finally {
    native.containerClose(container);
  }
}

describe('what is saved', () => {
  it('is to the byte the pickle that Python was seen to read as meant', () => {
    expect(pickleOf(torch.save(golden()))).toStrictEqual(pickleOf(readFileSync(written)));
  });

  it.runIf(hasTorch)('is read by Python as meant', () => {
    const file = join(folder, 'written.pt');
    torch.save(golden(), file);
    expect(execFileSync(python!, ['-W', 'ignore', script, '--check', file], { encoding: 'utf8' })).toContain(
      'as expected',
    );
  });
});
