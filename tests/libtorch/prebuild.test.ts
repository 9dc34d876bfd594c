import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { addonFiles } from '../../lib/libtorch/addon.js';
import { temporaryFolder, write } from './fakes.js';

const program = createRequire(import.meta.url).resolve('prebuildify/bin.js');
const shim = fileURLToPath(new URL('../../tools/prebuildify-shim.mjs', import.meta.url));
const nodeGyp = process.platform === 'win32' ? `"${process.execPath}" "${shim}"` : shim;

test('prebuildify puts both addons where the package finds them, and leaves the build as it is', () => {
  const root = temporaryFolder();
  const cwd = join(root, 'stage');
  mkdirSync(cwd);
  for (const name of ['nodetorch', 'nodetorch_preload']) {
    const built = join(root, 'built', `${name}.node`);
    write(built, name);
    const out = join(root, 'prebuilds/torch-2.13');
    const args = [program, '--napi', '--name', name, '--cwd', cwd, '--out', out, '--node-gyp', nodeGyp];
    const { status } = spawnSync(process.execPath, args, { env: { ...process.env, NODETORCH_PREBUILD: built } });
    expect(status).toBe(0);
    expect(readFileSync(built, 'utf8')).toBe(name);
  }
  const addon = addonFiles('2.13', root)!;
  expect(readFileSync(addon.main, 'utf8')).toBe('nodetorch');
  expect(readFileSync(addon.preload, 'utf8')).toBe('nodetorch_preload');
});
