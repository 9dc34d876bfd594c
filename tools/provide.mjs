// What is built of a checkout: the native addons for a libtorch, and the compiled TypeScript. Each is made only where
// what is there was made from something else. Contents decide, so that what was built elsewhere and carried here counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addonFolder, buildNative } from './build-native.mjs';
import { Stamp } from './stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The file that tells from what the addons for a libtorch were made. */
export const addonStamp = (libtorch) => join(addonFolder(libtorch), 'made-from.sha256');

/** The file that tells from what the TypeScript was compiled. */
export const typeScriptStamp = join(root, 'build/typescript.sha256');

/**
 * Brings the addons for a libtorch up to date.
 *
 * @param {{ path: string, version: string, series: string, cuda: boolean }} libtorch
 * @param {(isCurrent: boolean) => void} report is called before anything is made
 */
export function provideAddon(libtorch, report) {
  const stamp = new Stamp(
    addonStamp(libtorch),
    root,
    ['native', 'CMakeLists.txt', 'tools/build-native.mjs'],
    // Not where it lies: an addon serves any place.
    ...[libtorch.version, String(libtorch.cuda), installedVersion('node-addon-api')],
  );
  const isCurrent = existsSync(join(addonFolder(libtorch), 'nodetorch.node')) && stamp.isCurrent();
  report(isCurrent);
  if (isCurrent) return;
  buildNative(libtorch);
  stamp.write();
}

/** Brings the compiled package, dist/, up to date. */
export function provideTypeScript(report) {
  const sources = ['lib', 'binding.d.ts', 'tsconfig.json', 'tsconfig.build.json'];
  const stamp = new Stamp(typeScriptStamp, root, sources, installedVersion('typescript'));
  const isCurrent = existsSync(join(root, 'dist/index.js')) && stamp.isCurrent();
  report(isCurrent);
  if (isCurrent) return;
  // A module that is gone from lib/ must go from dist/ too.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const compiler = [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'];
  const { status } = spawnSync(process.execPath, compiler, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the TypeScript does not compile: tsc ended with exit code ${status}`);
  stamp.write();
}

function installedVersion(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}
