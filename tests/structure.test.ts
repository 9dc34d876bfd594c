import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const lib = fileURLToPath(new URL('../lib', import.meta.url));

/**
 * What stands on what, the lowest first. A folder imports from its own row and from those above it in this list only; a
 * part of a folder that stands elsewhere is named with it.
 */
const LAYERS = [
  ['libtorch'],
  ['native.ts'],
  ['core', 'generated'],
  ['autograd', 'sparse', 'nested', 'masked', 'signal', 'backends', 'cuda', 'ops', 'profiler', 'linalg.ts', 'random.ts'],
  ['functional', 'nn', 'library', 'utils'],
  ['func', 'optim', 'serialization', 'distributions'],
  ['amp', 'cuda/graphs', 'cuda/index.ts'],
  ['hub'],
  ['torch.ts', 'index.ts'],
  ['data', 'transformers'],
  ['vision', 'text'],
  ['train', 'plot'],
  ['cli'],
];

const layers = new Map(LAYERS.flatMap((names, layer) => names.map((name) => [name, layer])));

function layerOf(file: string): number | undefined {
  const [folder, ...rest] = file.split('/');
  return layers.get(`${folder}/${rest[0]}`) ?? layers.get(folder!);
}

const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function* imports(file: string): Generator<string> {
  const text = readFileSync(join(lib, file), 'utf8');
  for (const [, path] of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'|^import '(\.[^']+)'/gm)) {
    if (path !== undefined) yield relative(lib, resolve(lib, dirname(file), path)).replace(/\.js$/, '.ts');
  }
}

it('has a place for every part of the library', () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

it('imports in one direction', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = layerOf(file)!;
    for (const target of imports(file)) {
      if (target.startsWith('..')) continue; // binding.d.ts, which is types only
      if (layerOf(target)! > from) wrong.push(`${file} -> ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('loads the addon in one place', () => {
  const users = files.filter((file) => /createRequire|process\.dlopen/.test(readFileSync(join(lib, file), 'utf8')));
  expect(users.filter((file) => file !== 'native.ts' && !file.startsWith('libtorch/'))).toEqual([]);
});
