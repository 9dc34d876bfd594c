import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { libraryFile } from '../../lib/libtorch/locate.js';

/** A new folder of the test's own. */
export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'nodetorch-test-')));
}

/** Writes a file together with the folders that it lies in. */
export function write(file: string, text = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Files that look like a libtorch as the wheel installs it. */
export function fakeLibtorch(folder: string, version: string, { cuda = false } = {}): string {
  write(join(folder, 'version.py'), `from typing import Optional\n__version__ = '${version}'\ndebug = False\n`);
  write(join(folder, 'lib', libraryFile('torch_cpu')), 'not a library');
  if (cuda) write(join(folder, 'lib', libraryFile('torch_cuda')), 'not a library');
  return folder;
}

/** A shell script under a name that PATH finds when it begins with the folder returned. */
export function fakeProgram(folder: string, name: string, script: string): string {
  const bin = join(folder, 'bin');
  write(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
}

/** Files that look like the addons for some libtorch series. */
export function fakeAddon(root: string, kind: 'build' | 'prebuilds', series: string): string {
  const inside = kind === 'build' ? 'build/Release' : `prebuilds/${process.platform}-${process.arch}`;
  const folder = join(root, kind, `torch-${series}`, inside);
  write(join(folder, 'nodetorch.node'));
  write(join(folder, 'nodetorch_preload.node'));
  return folder;
}
