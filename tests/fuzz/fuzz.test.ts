import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));

/** What is called with arguments that fit, too: the classes, and the functions around modules and distributions. */
const young =
  '^(new |constraints|nn\\.(init|utils|attention|modules|summary)|optim|distributions|amp|safetensors|backends|vision)';

it.each([
  ['every public function and class', 1, 5000, '.'],
  ['every public function and class', 2, 5000, '.'],
  ['modules, optimizers and distributions', 3, 1200, young],
  ['modules, optimizers and distributions', 4, 1200, young],
  ['devices, profiles and feeds', 5, 2000, '^(new )?(cuda|profiler|data)'],
])(
  'survives hostile arguments to %s (seed %i)',
  (_, seed, calls, pattern) => {
    const folder = mkdtempSync(join(tmpdir(), 'nodetorch-fuzz-'));
    const log = join(folder, 'calls.log');
    try {
      const args = [child, log, String(seed * 7919), String(calls), pattern];
      // One that hangs is named like one that ends the process.
      const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 110_000, killSignal: 'SIGKILL' });
      const last = readFileSync(log, 'utf8').trim();
      expect(run.status, `ended by ${run.signal ?? run.status} in: ${last}\n${run.stderr}`).toBe(0);
      expect(last).toMatch(/^done \d+$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
