#!/usr/bin/env tsx
// Measures how fast pictures come from the disk, here and with Pillow and Python's DataLoader, in turns:
// npx tsx bench/loading.ts [-- --rounds 7] [--pictures 512]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { median } from './report.js';
import { Worker } from './workers.js';

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, pictures: { type: 'string', default: '512' } },
});
const pictures = Number(options.pictures);

/** JPEGs of 500 by 375 in the folders of four classes: waves with noise, which take 30 to 120 kB, as photographs do. */
async function makePictures(root: string): Promise<void> {
  const [width, height] = [500, 375];
  let state = 1;
  for (let i = 0; i < pictures; i++) {
    const pixels = new Uint8Array(width * height * 3);
    const [a, b] = [0.01 + (i % 7) * 0.01, 0.02 + (i % 5) * 0.01];
    const across = Float64Array.from({ length: width * 3 }, (_, k) => Math.sin(a * Math.floor(k / 3) + (k % 3)));
    for (let y = 0, at = 0; y < height; y++) {
      const down = 80 * Math.cos(b * y);
      for (const wave of across) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        pixels[at++] = 128 + down * wave + (state >>> 27);
      }
    }
    const folder = join(root, `class${i % 4}`);
    mkdirSync(folder, { recursive: true });
    const jpeg = sharp(pixels, { raw: { width, height, channels: 3 } }).jpeg({ quality: [75, 85, 95][i % 3]! });
    writeFileSync(join(folder, `${i}.jpg`), await jpeg.toBuffer());
  }
}

const root = mkdtempSync(join(tmpdir(), 'nodetorch-pictures-'));
try {
  await makePictures(root);
  const ours = await Worker.startNode('loading-worker.ts', [root]);
  const python = await Worker.startPython('loading_worker.py', [root]);
  if (!python) console.log('No Python with torch, numpy and Pillow: pip install torch numpy pillow');
  const turns: [label: string, worker: Worker, name: string][] = [
    ['resized afterwards', ours, 'afterwards'],
    ['resized in decoding', ours, 'decoding'],
    ...(python ? [["Pillow, Python's DataLoader, 2 workers", python, 'pillow'] as [string, Worker, string]] : []),
  ];
  for (const [, worker, name] of turns) await worker.time(name, 1);
  const times = turns.map((): number[] => []);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [i, [, worker, name]] of turns.entries()) times[i]!.push(await worker.time(name, 1));
  }
  console.log(`${pictures} JPEGs of 500x375, to 224x224, in batches of 64; medians of ${options.rounds} rounds`);
  for (const [i, [label]] of turns.entries()) {
    const rate = (1000 * pictures) / median(times[i]!);
    const ratio = python ? median(times[i]!.map((ms, k) => ms / times.at(-1)![k]!)).toFixed(2) : '-';
    console.log(`${label.padEnd(42)}${rate.toFixed(0).padStart(6)} pictures a second, ${ratio} of Python's time`);
  }
  ours.stop();
  python?.stop();
} finally {
  rmSync(root, { recursive: true });
}
