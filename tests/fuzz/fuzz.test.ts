import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const child = fileURLToPath(new URL('./child.mjs', import.meta.url));

it.each([1, 2, 3])('survives hostile arguments to every public function (seed %i)', (seed) => {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-fuzz-'));
  const log = join(folder, 'calls.log');
  try {
    const run = spawnSync(process.execPath, [child, log, String(seed * 7919), '8000'], { encoding: 'utf8' });
    const last = readFileSync(log, 'utf8').trim();
    expect(run.status, `ended by ${run.signal ?? run.status} in: ${last}\n${run.stderr}`).toBe(0);
    expect(last).toMatch(/^done \d+$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
