import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const child = fileURLToPath(new URL('./subjects.mjs', import.meta.url));

/** What each use left: between two counts while it went on, and once what it shared was dropped. */
type Left = Record<string, { tensors: number; afterAll: number; megabytes: number }>;

it.each(['scopes', 'collector'])(
  'leaves nothing of distributions, hooks, averages, models, trainers and loaders behind with %s',
  (how) => {
    const output = execFileSync(process.execPath, ['--expose-gc', '--no-warnings', child, how], { encoding: 'utf8' });
    const left = Object.entries(JSON.parse(output) as Left);
    expect(left.length).toBeGreaterThanOrEqual(11);
    for (const [name, { tensors, afterAll, megabytes }] of left) {
      expect({ name, tensors, afterAll }).toEqual({ name, tensors: 0, afterAll: 0 });
      expect(megabytes, name).toBeLessThan(60);
    }
  },
  120_000,
);
