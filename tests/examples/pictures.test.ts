import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { History } from '../../lib/train/index.js';
import { folder, isBuilt, run, spawn } from './fixtures.js';

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

/** A VGG of two narrow stages, without a classifier. */
function saveNarrowVgg(path: string): void {
  torch.manualSeed(0);
  torch.scope(() => {
    const shapes = { 0: [6, 3, 3, 3], 2: [6, 6, 3, 3], 5: [8, 6, 3, 3] };
    const layers = Object.entries(shapes).flatMap(([place, shape]): [string, torch.Tensor][] => [
      [`features.${place}.weight`, torch.randn(shape).mul(Math.sqrt(2 / (9 * shape[1]!)))],
      [`features.${place}.bias`, torch.zeros([shape[0]!])],
    ]);
    torch.save(new Map(layers), path);
  });
}

const data = ['--data', folder, '--device', 'cpu'];
const accuracy = (output: string) => Number(/^test accuracy: (\d\.\d{4})$/m.exec(output)![1]);

describe.skipIf(!isBuilt)('examples on pictures', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    await makePictures('train', 20);
    await makePictures('test', 4);
  });

  it('cnn learns colours', () => {
    const output = run('cnn', ...data, '--batch-size', '20', '--epochs', '6', '--out', 'out');
    expect(output).toMatch(/^200 images to train on and 40 to test on/);
    expect(accuracy(output)).toBeGreaterThan(0.5);
    const grid = readFileSync(join(folder, 'out/predictions.svg'), 'utf8');
    expect(grid.match(/<image /g)).toHaveLength(25);
    expect(grid).toContain('class3');
    const report = readFileSync(join(folder, 'out/report.html'), 'utf8');
    expect(report).toContain('Confusion matrix');
  });

  it('cats-and-dogs learns two of the classes, from scratch or on what cnn has learned', () => {
    const args = ['--classes', 'class0,class8', '--batch-size', '10', '--epochs', '3'];
    const output = run('cats-and-dogs', ...data, ...args, '--out', 'scratch', '--save', 'net.pt');
    expect(output).toMatch(/^40 pictures to train on and 8 to test on: class0, class8\n97570 parameters learn$/m);
    expect(accuracy(output)).toBeGreaterThan(0.9);
    expect([...torch.load(join(folder, 'net.pt')).keys()]).toContain('6.weight');
    expect(History.load(join(folder, 'scratch/history.json')).epochs).toBe(3);
    expect(existsSync(join(folder, 'scratch/curves.svg'))).toBe(true);

    expect(spawn('cats-and-dogs', ...data, ...args, '--transfer').stderr).toContain('--transfer needs --weights FILE');
    const weights = ['--transfer', '--weights', 'out/model.pt', '--lr', '0.03', '--out', 'head'];
    const transferred = run('cats-and-dogs', ...data, ...args, ...weights);
    expect(transferred).toContain('\n130 parameters learn\n');
    expect(accuracy(transferred)).toBeGreaterThan(0.9);
  });

  it('transfer learns a head and leaves the base as it was', () => {
    saveNarrowVgg(join(folder, 'vgg.pt'));
    const args = ['--weights', 'vgg.pt', '--size', '16', '--epochs', '8', '--lr', '0.005', '--batch-size', '20'];
    for (const cached of [[], ['--cache-features']]) {
      const output = run('transfer', ...data, ...args, ...cached);
      expect(output).toContain('\nthe base is unchanged, to the bit\n');
      expect(accuracy(output)).toBeGreaterThan(0.5);
    }
    expect([...torch.load(join(folder, 'runs/transfer/head.pt')).keys()]).toContain('4.weight');
    expect(spawn('transfer', ...data, '--weights', 'net.pt').stderr).toContain('should be those of a VGG');
  });
});
