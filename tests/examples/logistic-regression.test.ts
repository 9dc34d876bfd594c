import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-logistic-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const program = join(root, 'examples/logistic-regression/main.ts');
  return spawnSync(process.execPath, ['--import', tsx, program, ...args], { cwd: folder, encoding: 'utf8' });
}

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

describe.skipIf(!existsSync(join(root, 'dist/index.js')))('logistic-regression', () => {
  it('learns, and the same seed gives the same figures', { timeout: 240_000 }, () => {
    const args = ['--data', generated(), '--epochs', '200', '--weight-decay', '0.001', '--seed', '3'];
    const { status, stdout, stderr } = run(...args);
    expect([status, stderr]).toEqual([0, '']);
    const losses = [...stdout.matchAll(/^epoch \d+: loss (\d\.\d{4})$/gm)].map(([, loss]) => Number(loss));
    expect(losses).toHaveLength(2);
    expect(losses[1]).toBeLessThan(losses[0]!);
    expect(losses[1]).toBeLessThan(Math.log(2) / 2);
    expect(Number(/^test accuracy: ([01]\.\d{4})$/m.exec(stdout)![1])).toBeGreaterThan(0.94);
    expect(run(...args).stdout).toBe(stdout);
  });

  it('says which file is missing', { timeout: 240_000 }, () => {
    expect(run('--data', 'nowhere.csv').stderr).toContain('nowhere.csv does not exist');
  });
});
