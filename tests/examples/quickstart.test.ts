import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { History } from '../../lib/train/index.js';
import { texts } from '../plot/fixtures.js';
import { fakeMnist, folder, isBuilt, run } from './fixtures.js';

describe.skipIf(!isBuilt)('examples', () => {
  it('quickstart learns the digits and leaves its results', { timeout: 240_000 }, () => {
    const output = run('quickstart', '--device', 'cpu');
    expect(output).toMatch(/^epoch 30\/30 {2}loss \d\.\d+ {2}accuracy 0\.\d+ {2}valLoss .* valAccuracy 0\.\d+/m);
    expect(Number(/^test accuracy: (0\.\d+)$/m.exec(output)![1])).toBeGreaterThan(0.975);

    const results = join(folder, 'runs/quickstart');
    expect(History.load(join(results, 'history.json')).epochs).toBe(30);
    expect([...(torch.load(join(results, 'model.pt')) as Map<string, unknown>).keys()]).toContain('conv1.weight');
    const curves = texts(readFileSync(join(results, 'curves.svg'), 'utf8'));
    expect(curves).toEqual(expect.arrayContaining(['loss', 'accuracy', 'training', 'validation']));
    expect(readFileSync(join(results, 'predictions.svg'), 'utf8').match(/<image /g)).toHaveLength(40);
    for (const name of ['curves.png', 'predictions.png']) expect(existsSync(join(results, name))).toBe(true);
  });

  it('quickstart reads MNIST, and the same seed gives the same numbers', { timeout: 240_000 }, () => {
    const args = ['--data', fakeMnist(), '--epochs', '1', '--seed', '3', '--out', join(folder, 'out')];
    expect(run('quickstart', ...args)).toMatch(/^test accuracy: 0\.\d{4}$/m);
    const first = History.load(join(folder, 'out/history.json')).history;
    run('quickstart', ...args);
    expect(History.load(join(folder, 'out/history.json')).history).toEqual(first);
  });

  it('mnist prints what the original prints', { timeout: 240_000 }, () => {
    const output = run('mnist', '--data', fakeMnist(), '--epochs', '1', '--log-interval', '2', '--save-model');
    const lines = output.split('\n');
    expect(lines[0]).toMatch(/^Train Epoch: 1 \[0\/256 \(0%\)\]\tLoss: 2\.\d{6}$/);
    expect(lines[1]).toMatch(/^Train Epoch: 1 \[128\/256 \(50%\)\]\tLoss: \d+\.\d{6}$/);
    expect(output).toMatch(/\n\nTest set: Average loss: \d+\.\d{4}, Accuracy: \d+\/100 \(\d+%\)\n\n$/);
    expect(existsSync(join(folder, 'mnist_cnn.pt'))).toBe(true);
    expect(run('mnist', '--data', fakeMnist(), '--epochs', '1', '--dry-run').match(/Train Epoch/g)).toHaveLength(1);
  });

  it('char-gpt learns the characters of a text and writes more', { timeout: 240_000 }, () => {
    const data = join(folder, 'text.txt');
    writeFileSync(data, 'abcdefgh\n'.repeat(60));
    const sizes = ['--block-size', '12', '--batch-size', '8', '--n-layer', '1', '--n-head', '2', '--n-embd', '16'];
    const steps = ['--max-iters', '60', '--eval-interval', '30', '--eval-iters', '2', '--log-interval', '20'];
    const rest = ['--lr', '0.03', '--sample', '30', '--temperature', '0.1', '--out', 'gpt', '--device', 'cpu'];
    const output = run('char-gpt', '--data', data, ...sizes, ...steps, ...rest);
    expect(output).toMatch(
      /^the text has 540 characters, 9 different ones\nnumber of parameters: 0\.00M\nstep 0: train loss 2\./,
    );
    expect(output).toMatch(/^iter 40: loss \d\.\d{4}, \d+\.\ds$/m);
    const [, best] = /^best val loss (\d\.\d{4}), saved to gpt$/m.exec(output)!;
    expect(Number(best)).toBeLessThan(0.5);
    expect(output.slice(output.indexOf('saved to gpt'))).toContain('\nabcdefgh\nabcdefgh\nabcdefgh\n');
    expect(JSON.parse(readFileSync(join(folder, 'gpt/chars.json'), 'utf8')).join('')).toBe('\nabcdefgh');
    const config = JSON.parse(readFileSync(join(folder, 'gpt/config.json'), 'utf8'));
    expect([config.model_type, config.n_positions, config.vocab_size]).toEqual(['gpt2', 12, 9]);
    expect(existsSync(join(folder, 'gpt/model.safetensors'))).toBe(true);
  });
});
