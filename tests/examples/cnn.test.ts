import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-cnn-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Pictures of one colour, a colour a class. */
async function makePictures(part: string, count: number): Promise<void> {
  for (let c = 0; c < 10; c++) {
    const path = join(folder, part, `class${c}`);
    mkdirSync(path, { recursive: true });
    const background = { r: 25 * c, g: 255 - 25 * c, b: (c % 2) * 255 };
    const jpeg = await sharp({ create: { width: 32, height: 32, channels: 3, background } })
      .jpeg()
      .toBuffer();
    for (let i = 0; i < count; i++) writeFileSync(join(path, `${i}.jpg`), jpeg);
  }
}

it.skipIf(!existsSync(join(root, 'dist/index.js')))('cnn learns colours', { timeout: 240_000 }, async () => {
  await makePictures('train', 20);
  await makePictures('test', 4);
  const program = join(root, 'examples/cnn/main.ts');
  const args = ['--data', folder, '--batch-size', '20', '--epochs', '6', '--device', 'cpu', '--out', 'out'];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, program, ...args], {
    cwd: folder,
    env: { ...process.env, OMP_NUM_THREADS: '1' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^200 images to train on and 40 to test on/);
  expect(Number(/^test accuracy: (\d\.\d+)$/m.exec(stdout)![1])).toBeGreaterThan(0.5);
  const grid = readFileSync(join(folder, 'out/predictions.svg'), 'utf8');
  expect(grid.match(/<image /g)).toHaveLength(25);
  expect(grid).toContain('class3');
});
