import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { texts } from '../plot/fixtures.js';
import { folder, isBuilt, run } from './fixtures.js';

const COLORS = { red: [220, 40, 40], green: [40, 200, 60], blue: [50, 60, 230] };

/** Pictures of 64 by 64 with a coloured square in each of their quarters but one, in Pascal VOC's layout. */
async function makeSquares(base: string, lists: Record<string, number>): Promise<void> {
  for (const name of ['JPEGImages', 'Annotations', 'ImageSets/Main']) mkdirSync(join(base, name), { recursive: true });
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  for (const [list, count] of Object.entries(lists)) {
    const names = Array.from({ length: count }, (_, i) => `${list}${i}`);
    writeFileSync(join(base, 'ImageSets/Main', `${list}.txt`), names.join('\n'));
    for (const name of names) {
      const pixels = Buffer.alloc(64 * 64 * 3, 235);
      const objects: string[] = [];
      for (const [k, [color, rgb]] of Object.entries(COLORS).entries()) {
        const size = 12 + random(12);
        const [x1, y1] = [32 * (k % 2) + random(32 - size), 32 * Math.floor(k / 2) + random(32 - size)];
        const [x2, y2] = [x1 + size, y1 + size];
        for (let y = y1; y < y2; y++) for (let x = x1; x < x2; x++) pixels.set(rgb, (y * 64 + x) * 3);
        const box = `<xmin>${x1}</xmin><ymin>${y1}</ymin><xmax>${x2}</xmax><ymax>${y2}</ymax>`;
        objects.push(`<object><name>${color}</name><bndbox>${box}</bndbox></object>`);
      }
      const raw = { width: 64, height: 64, channels: 3 } as const;
      await sharp(pixels, { raw })
        .jpeg({ quality: 95 })
        .toFile(join(base, 'JPEGImages', `${name}.jpg`));
      writeFileSync(join(base, 'Annotations', `${name}.xml`), `<annotation>${objects.join('')}</annotation>`);
    }
  }
}

describe.skipIf(!isBuilt)('the detection example', () => {
  it('learns to find coloured squares, goes on where it was, and draws them', { timeout: 240_000 }, async () => {
    await makeSquares(join(folder, 'squares'), { trainval: 48, test: 8 });
    const sizes = ['--width', '64', '--height', '64', '--lr', '5e-3', '--classes', 'red,green,blue'];
    const args = ['--data', 'squares', ...sizes, '--epochs', '10', '--out', 'out'];
    const output = run('detection', ...args);
    expect(output).toMatch(/^epoch 10\/10 {2}loss 0\.\d+ {2}\d+ s {2}mAP50 on test \d+\.\d %$/m);
    expect(Number(/^mAP50 (\d+\.\d) %/m.exec(output)![1])).toBeGreaterThan(60);
    const found = texts(readFileSync(join(folder, 'out/found.svg'), 'utf8'));
    expect(found.some((text) => /^red 0\.\d\d$/.test(text))).toBe(true);
    expect(existsSync(join(folder, 'out/found.png'))).toBe(true);

    // Nothing is left to train, and the same is found.
    const again = run('detection', ...args, '--resume');
    expect(again).not.toContain('epoch');
    expect(again.trim()).toBe(output.slice(output.indexOf('\n\n')).trim());
  });
});
