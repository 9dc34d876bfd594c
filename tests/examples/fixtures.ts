import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect } from 'vitest';
import { encodeIdx } from '../vision/fixtures.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Examples import the compiled package; where there is none they can't be run. */
export const isBuilt = existsSync(join(root, 'dist/index.js'));

/** Where the examples of a test file are run; it is gone afterwards. */
export const folder = mkdtempSync(join(tmpdir(), 'nodetorch-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs an example with the compiled package, as a user does, however it ends. */
export function spawn(example: string, ...args: string[]) {
  const program = join(root, 'examples', example, 'main.ts');
  return spawnSync(process.execPath, ['--import', tsx, program, ...args], {
    cwd: folder,
    env: { ...process.env, OMP_NUM_THREADS: '1' },
    encoding: 'utf8',
  });
}

/** Runs an example, which has to end well, and gives what it printed. */
export function run(example: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawn(example, ...args);
  expect(stderr).not.toContain('Error');
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

/** MNIST's files with few images in them: a bright bar on noise, which tells the class by its height. */
export function fakeMnist(): string {
  const path = join(folder, 'data');
  mkdirSync(path, { recursive: true });
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (const [part, n] of [
    ['train', 256],
    ['t10k', 100],
  ] as const) {
    const labels = Uint8Array.from({ length: n }, () => random(10));
    const images = Uint8Array.from({ length: n * 784 }, (_, i) => {
      const row = Math.floor((i % 784) / 28) - 2 * labels[Math.floor(i / 784)]! - 3;
      return random(60) + (row >= 0 && row < 3 ? 190 : 0);
    });
    writeFileSync(join(path, `${part}-images-idx3-ubyte`), encodeIdx({ shape: [n, 28, 28], data: images }));
    writeFileSync(join(path, `${part}-labels-idx1-ubyte`), encodeIdx({ shape: [n], data: labels }));
  }
  return path;
}
