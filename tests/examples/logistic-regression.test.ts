import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, isBuilt, spawn } from './fixtures.js';

/** A file in the form of breast_cancer.csv: two classes that a line divides but for some samples near it. */
function generated(): string {
  const path = join(folder, 'two-classes.csv');
  const rows = Array.from({ length: 200 }, (_, i) => {
    const [a, b, c] = [Math.sin(i * 1.7) * 100, Math.cos(i * 2.3) / 50, Math.sin(i * 0.9)];
    return [a.toFixed(3), b.toFixed(6), c.toFixed(4), Number(a / 100 + b * 50 + c / 20 > 0.1)].join(',');
  });
  writeFileSync(path, `200,3,no,yes\n${rows.join('\n')}\n`);
  return path;
}

describe.skipIf(!isBuilt)('logistic-regression', () => {
  it('learns, and the same seed gives the same figures', { timeout: 240_000 }, () => {
    const args = ['--data', generated(), '--epochs', '200', '--weight-decay', '0.001', '--seed', '3'];
    const { status, stdout, stderr } = spawn('logistic-regression', ...args);
    expect([status, stderr]).toEqual([0, '']);
    const losses = [...stdout.matchAll(/^epoch \d+: loss (\d\.\d{4})$/gm)].map(([, loss]) => Number(loss));
    expect(losses).toHaveLength(2);
    expect(losses[1]).toBeLessThan(losses[0]!);
    expect(losses[1]).toBeLessThan(Math.log(2) / 2);
    expect(Number(/^test accuracy: ([01]\.\d{4})$/m.exec(stdout)![1])).toBeGreaterThan(0.94);
    expect(spawn('logistic-regression', ...args).stdout).toBe(stdout);
  });

  it('says which file is missing', { timeout: 240_000 }, () => {
    expect(spawn('logistic-regression', '--data', 'nowhere.csv').stderr).toContain('nowhere.csv does not exist');
  });
});
