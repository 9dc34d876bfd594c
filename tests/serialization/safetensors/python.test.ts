import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { dtypeNames, valuesOf } from '../golden.js';

const { safetensors } = torch;
const script = fileURLToPath(new URL('../../reference/safetensors_files.py', import.meta.url));
const path = (name: string) => fileURLToPath(new URL(`../../reference/safetensors/${name}`, import.meta.url));
const dtypes = path('dtypes.safetensors');
const shapes = path('shapes.safetensors');

const scoped = (test: () => void) => () => torch.scope(test);

it(
  'reads every dtype that Python writes',
  scoped(() => {
    const loaded = safetensors.loadFile(dtypes);
    const known = dtypeNames.filter((name) => !['complex128', 'complex32'].includes(name));
    expect([...loaded.keys()].sort()).toStrictEqual([...known, 'float4_e2m1fn_x2'].sort());
    for (const name of known) {
      const tensor = loaded.get(name)!;
      expect([String(tensor.dtype), tensor.shape, tensor.isContiguous()]).toStrictEqual([
        `torch.${name}`,
        [1, 3],
        true,
      ]);
      expect(tensor.toBytes()).toStrictEqual(valuesOf(name).toBytes());
    }
    const four = loaded.get('float4_e2m1fn_x2')!;
    expect([String(four.dtype), four.shape]).toStrictEqual(['torch.float4_e2m1fn_x2', [1, 3]]);
    expect([...four.view(torch.uint8).toBytes()]).toStrictEqual([0x10, 0x32, 0x54]);
  }),
);

it(
  'reads every shape and name that Python writes',
  scoped(() => {
    const loaded = safetensors.load(readFileSync(shapes));
    expect([loaded.get('scalar')!.shape, loaded.get('scalar')!.item()]).toStrictEqual([[], 7]);
    expect(loaded.get('empty')!.shape).toStrictEqual([0, 3]);
    expect(loaded.get('deep')!.equal(torch.arange(24, { dtype: 'float32' }).reshape([1, 2, 3, 4]))).toBe(true);
    const ones = [...loaded].filter(([, tensor]) => tensor.shape[0] === 1 && tensor.ndim === 1);
    expect(ones.map(([name, tensor]) => [name, tensor.item()])).toStrictEqual([
      ['\x01\x7f', 3.5],
      ['B', 5.5],
      ['__proto__', 4.5],
      ['é"\n\\/', 1.5],
      ['日本😀', 2.5],
    ]);
    using file = safetensors.safeOpen(shapes);
    expect(file.metadata()).toStrictEqual(new Map([['text', 'é"\n\\/\x01😀']]));
    expect(file.shape('deep')).toStrictEqual([1, 2, 3, 4]);
  }),
);

it.each([
  ['dtypes', dtypes],
  ['shapes', shapes],
])('writes to the byte what Python writes: %s', (_, file) =>
  torch.scope(() => {
    using open = safetensors.safeOpen(file);
    // In another order than the file's.
    const tensors = new Map([...open.getTensors()].reverse());
    expect(Buffer.compare(safetensors.save(tensors, open.metadata()), readFileSync(file))).toBe(0);
  }),
);

/** A Python that has PyTorch and safetensors, if one is named. */
const python = process.env.NODETORCH_PYTHON;
const hasSafetensors = !!python && spawnSync(python, ['-c', 'import torch, safetensors']).status === 0;

it.runIf(hasSafetensors)('writes what Python reads as meant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
  try {
    const file = join(folder, 'written.safetensors');
    torch.scope(() => safetensors.saveFile(safetensors.loadFile(dtypes), file, { format: 'pt' }));
    expect(execFileSync(python!, ['-W', 'ignore', script, '--check', file], { encoding: 'utf8' })).toContain(
      'as expected',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
