import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-resume-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How often to kill: a long run is done by hand. */
const kills = Number(process.env.NODETORCH_TEST_KILLS ?? 2);

/** Trains in the folders, and kills so many milliseconds after the second step in the last one. */
function train(folders: string[], killAfter?: number): Promise<NodeJS.Signals | number | null> {
  const program = fileURLToPath(new URL('./resumed-training.mjs', import.meta.url));
  const args = [program, ...folders, ...(killAfter === undefined ? [] : [String(killAfter)])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
}

/** What was noted of each step; a step that was taken again has to give the same again. */
function steps(place: string): Map<number, string> {
  const seen = new Map<number, string>();
  const lines = readFileSync(join(place, 'losses.txt'), 'utf8').split('\n');
  // A kill may have come in the middle of the last line of a run.
  for (const line of lines.filter((text) => text.split(' ').length === 5)) {
    const step = Number(line.slice(0, line.indexOf(' ')));
    if (seen.has(step)) expect(line).toBe(seen.get(step));
    seen.set(step, line);
  }
  return seen;
}

describe('a training that is killed again and again', () => {
  it('gives what one that never stopped gives, to the bit', { timeout: 60_000 * (kills + 1) }, async () => {
    const [whole, broken] = [join(folder, 'whole'), join(folder, 'broken')];
    for (let kill = 0; kill < kills; kill++) {
      // The first process trains without being killed before.
      const ended = await train(kill === 0 ? [whole, broken] : [broken], (kill * 17) % 90);
      // A fast machine may come to the end before the last of many kills.
      if (kill > 0 && ended === 0) break;
      expect(ended).toBe('SIGKILL');
      const files = readdirSync(broken).filter((name) => /^[^.].*\.pt$/.test(name));
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        torch.scope(() => expect(torch.load(join(broken, file)).net.size).toBeGreaterThan(0));
      }
    }
    expect(await train([broken])).toBe(0);
    const expected = steps(whole);
    expect(expected.size).toBe(40);
    expect([...steps(broken)].sort(([a], [b]) => a - b)).toEqual([...expected]);
    const end = (place: string) => JSON.parse(readFileSync(join(place, 'end.json'), 'utf8'));
    expect(end(broken)).toEqual(end(whole));
    expect(readdirSync(broken).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(readdirSync(broken).filter((name) => name.includes('.step'))).toEqual([
      'best.last.step39.pt',
      'best.last.step40.pt',
    ]);
  });
});
