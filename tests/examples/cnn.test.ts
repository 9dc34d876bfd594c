import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { folder, isBuilt, run } from './fixtures.js';

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

it.skipIf(!isBuilt)('cnn learns colours', { timeout: 240_000 }, async () => {
  await makePictures('train', 20);
  await makePictures('test', 4);
  const args = ['--data', folder, '--batch-size', '20', '--epochs', '6', '--device', 'cpu', '--out', 'out'];
  const output = run('cnn', ...args);
  expect(output).toMatch(/^200 images to train on and 40 to test on/);
  expect(Number(/^test accuracy: (\d\.\d+)$/m.exec(output)![1])).toBeGreaterThan(0.5);
  const grid = readFileSync(join(folder, 'out/predictions.svg'), 'utf8');
  expect(grid.match(/<image /g)).toHaveLength(25);
  expect(grid).toContain('class3');
});
