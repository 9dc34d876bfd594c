import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { texts } from '../plot/fixtures.js';
import { fakeMnist, folder, isBuilt, run } from './fixtures.js';

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const images = (path: string) => read(path).match(/<image /g)!.length;
const savedNames = (path: string) =>
  torch.scope(() => [...(torch.load(join(folder, path)) as Map<string, unknown>).keys()]);
/** The figures that a pattern's group finds in what was printed. */
const figures = (output: string, pattern: RegExp) => [...output.matchAll(pattern)].map(([, figure]) => Number(figure));

describe.skipIf(!isBuilt)('examples on MNIST', () => {
  it('perceptron learns the exclusive or with the gradients of autograd', { timeout: 240_000 }, () => {
    const output = run('perceptron');
    const losses = figures(output, /loss:? (\d\.\d{6})$/gm);
    expect(losses).toHaveLength(11);
    expect(losses.at(-1)).toBeLessThan(0.01);
    expect(losses.at(-1)).toBe(losses.at(-2));
    const predictions = /^predictions: (.*)$/m.exec(output)![1]!.split(' ').map(Number);
    expect(predictions.map(Math.round)).toEqual([0, 1, 1, 0]);
    expect(figures(output, /largest difference .*: (.*)$/gm)[0]).toBeLessThan(1e-7);
  });

  it('dense learns and leaves a report', { timeout: 240_000 }, () => {
    const output = run('dense', '--data', fakeMnist(), '--epochs', '4', '--batch-size', '32', '--device', 'cpu');
    expect(output).toMatch(/^epoch 4\/4 {2}loss \S+ {2}accuracy \d\.\d+/m);
    const [accuracy] = figures(output, /^test accuracy: (\d\.\d{4})$/gm);
    expect(accuracy).toBeGreaterThan(0.9);
    const [taken, are] = [...output.matchAll(/^.* {2,}([\d,]{19})$|taken for ([\d,]{19})$/gm)].map((m) => m[1] ?? m[2]);
    expect(taken!.split(',').filter((digit, i) => digit === are!.split(',')[i]).length).toBeGreaterThan(7);
    expect(savedNames('runs/dense/model.pt')).toContain('7.weight');
    expect(read('runs/dense/report.html')).toMatch(/A dense network on MNIST[\s\S]*<img alt="training curves"/);
  });

  it('vae lowers its loss and draws', { timeout: 240_000 }, () => {
    const sizes = ['--epochs', '3', '--batch-size', '32', '--log-interval', '4', '--device', 'cpu'];
    const output = run('vae', '--data', fakeMnist(), ...sizes);
    expect(output).toMatch(/^Train Epoch: 1 \[0\/256\]\tLoss: 5\d\d\.\d{6}\nTrain Epoch: 1 \[128\/256\]/);
    const losses = figures(output, /^====> Test set loss: (.*)$/gm);
    expect(losses).toHaveLength(3);
    expect(losses[2]).toBeLessThan(0.95 * losses[0]!);
    expect(figures(output, /^evidence lower bound: (.*) nats$/gm)[0]).toBeCloseTo(-losses[2]!, 1);
    expect(images('runs/vae/reconstruction_3.svg')).toBe(16);
    expect(images('runs/vae/sample_3.svg')).toBe(64);
    expect(savedNames('runs/vae/model.pt')).toContain('fc22.bias');
  });

  it('dcgan comes nearer to the digits', { timeout: 240_000 }, () => {
    const sizes = ['--epochs', '3', '--batch-size', '16', '--nf', '8', '--nz', '8', '--lr', '2e-3', '--device', 'cpu'];
    const output = run('dcgan', '--data', fakeMnist(), ...sizes);
    expect(output).toMatch(/^epoch 1\/3: Loss_D \d+\.\d{4} Loss_G \d+\.\d{4} distance \d+\.\d$/m);
    const [, before, after] = /^distance from real digits: (.*) before, (.*) after$/m.exec(output)!;
    expect(Number(after)).toBeLessThan(0.9 * Number(before));
    expect(images('runs/dcgan/epoch_3.svg')).toBe(64);
    expect(savedNames('runs/dcgan/generator.pt')).toContain('6.weight');
  });

  it('adversarial makes a network that attacks fool less', { timeout: 240_000 }, () => {
    const sizes = ['--epochs', '12', '--batch-size', '32', '--epsilon', '0.25', '--device', 'cpu'];
    const output = run('adversarial', '--data', fakeMnist(), ...sizes);
    const row = (name: string) =>
      new RegExp(`^${name} +(\\S+) +(\\S+) +(\\S+)$`, 'm').exec(output)!.slice(1).map(Number);
    const [plain, robust] = [row('plain'), row('robust')];
    expect(plain[0]).toBeGreaterThan(0.9);
    for (const each of [plain, robust]) expect(each[2]).toBeLessThanOrEqual(each[0]!);
    expect(robust[1]).toBeGreaterThan(plain[1]! + 0.1);
    expect(robust[2]).toBeGreaterThan(plain[2]! + 0.1);
    expect(texts(read('runs/adversarial/attacked.svg'))).toContain('Against the plain network');
    expect(savedNames('runs/adversarial/robust.pt')).toContain('7.weight');
  });

  it('compression makes networks smaller and keeps what they know', { timeout: 240_000 }, () => {
    const sizes = ['--epochs', '8', '--batch-size', '32', '--width', '96', '--student-width', '16'];
    const output = run('compression', '--data', fakeMnist(), ...sizes, '--fine-tune-epochs', '3');
    expect(output).toMatch(/^pruned: 90\.0 % of 85440 weights are zero$/m);
    const table = new Map(
      [...output.matchAll(/^(teacher|pruned|int8|student|distilled student) +(\d.*)$/gm)].map(([, name, row]) => {
        const [accuracy, size, gzip] = row!.trim().split(/ +/).map(Number) as [number, number, number];
        return [name!, { accuracy, size, gzip }];
      }),
    );
    const [teacher, pruned, int8] = ['teacher', 'pruned', 'int8'].map((name) => table.get(name)!);
    expect(table.size).toBe(5);
    for (const { accuracy } of table.values()) expect(accuracy).toBeGreaterThan(0.9);
    expect(Math.abs(int8!.accuracy - teacher!.accuracy)).toBeLessThanOrEqual(0.02);
    expect(int8!.size).toBeLessThan(0.3 * teacher!.size);
    expect(pruned!.gzip).toBeLessThan(0.3 * teacher!.gzip);
    expect(table.get('distilled student')!.size).toBeLessThan(0.2 * teacher!.size);
  });
});
