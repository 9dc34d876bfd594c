import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** The files that the package would hold. */
function packedFiles(): string[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  return JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
}

test('the package holds what it exports, the sources of the addon, and nothing that only developers need', () => {
  const files = packedFiles();
  const exported = Object.values<string | Record<string, string>>(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of [...exported, manifest.main, manifest.types, manifest.bin.nodetorch]) {
    expect(files).toContain(target.replace(/^\.\//, ''));
  }
  for (const file of ['CMakeLists.txt', 'binding.d.ts', 'LICENSE', 'README.md', 'package.json']) {
    expect(files).toContain(file);
  }
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].filter((folder) => !manifest.files.includes(folder))).toEqual([]);
});

test('the command can be run as a program', () => {
  expect(readFileSync(`${root}/${manifest.bin.nodetorch}`, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('what the package imports is what it depends on', () => {
  const { dependencies, peerDependencies } = manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    expect(existsSync(`${root}/node_modules/${name}`), name).toBe(true);
  }
  for (const name of Object.keys(peerDependencies)) {
    expect(manifest.peerDependenciesMeta[name], name).toEqual({ optional: true });
  }
});
