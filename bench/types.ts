#!/usr/bin/env tsx
// Measures how long a user's compiler takes over this package's types: npm run bench:types [-- --rounds 5]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './report.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const tsc = require.resolve('typescript/bin/tsc');

/** The options of a new Node project. */
const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
};

/** A project that has the package installed: the script of the type tests, and one that uses nothing. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-types-'));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/nodetorch'));
  symlinkSync(dirname(require.resolve('@types/node/package.json')), join(folder, 'node_modules/@types/node'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(root, 'tests/types/fixture/script.ts'), join(folder, 'script.ts'));
  writeFileSync(join(folder, 'empty.ts'), 'export {};');
  for (const file of ['script', 'empty']) {
    writeFileSync(join(folder, `${file}.json`), JSON.stringify({ compilerOptions, files: [`${file}.ts`] }));
  }
  return folder;
}

function compile(folder: string, project: string, flags: string[]): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(folder, project), ...flags], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  return (performance.now() - start) / 1000;
}

const folder = makeProject();
try {
  const cases: [label: string, project: string, flags: string[]][] = [
    ['a project without nodetorch', 'empty.json', []],
    ['a script of 500 lines', 'script.json', []],
    ['the same, with skipLibCheck off', 'script.json', ['--skipLibCheck', 'false']],
    ['without nodetorch, with skipLibCheck off', 'empty.json', ['--skipLibCheck', 'false']],
  ];
  console.log('tsc --noEmit, seconds: median (fastest)');
  for (const [label, project, flags] of cases) {
    const seconds = Array.from({ length: Number(options.rounds) }, () => compile(folder, project, flags));
    console.log(`${label.padEnd(42)} ${median(seconds).toFixed(2)} (${Math.min(...seconds).toFixed(2)})`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
