import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { search, space } from '../../../lib/train/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-search-'));
afterAll(() => rmSync(folder, { recursive: true }));
let folders = 0;
const fresh = () => join(folder, String(folders++));

const square = { x: space.uniform(-2, 3), kind: space.choice(['a', 'b']), n: space.intUniform(1, 4) };

describe('spaces', () => {
  it('give what they say, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (place) => {
        const u = space.uniform(-2, 3).at(place);
        const l = space.logUniform(1e-5, 1e-1).at(place);
        const i = space.intUniform(-3, 3).at(place);
        const c = space.choice(['a', null, 3, true]).at(place);
        return (
          u >= -2 && u <= 3 && l >= 1e-5 && l <= 1e-1 && Number.isInteger(i) && i >= -3 && i <= 3 && c !== undefined
        );
      }),
    );
    expect([0, 0.5, 0.9999].map((p) => space.intUniform(1, 2).at(p))).toEqual([1, 2, 2]);
    expect(space.logUniform(1e-4, 1).at(0.5)).toBeCloseTo(1e-2, 10);
  });

  it('say what is no space', () => {
    expect(() => space.uniform(2, 1)).toThrow(/the lower one first, got 2 and 1/);
    expect(() => space.uniform(0, Number.NaN)).toThrow(RangeError);
    expect(() => space.logUniform(0, 1)).toThrow(/positive, got 0/);
    expect(() => space.intUniform(0, 1.5)).toThrow(/integers/);
    expect(() => space.choice([])).toThrow(/no value/);
    expect(() => space.choice([Number.NaN])).toThrow(TypeError);
    expect(() => space.choice([{}] as never)).toThrow(/Choose names/);
  });
});

describe('search', () => {
  it('tries the same parameters for a seed, and leaves the default generator alone', async () => {
    torch.manualSeed(3);
    const [before] = [torch.getRngState()];
    const run = (seed: number) => search(({ params }) => params.x ** 2, square, { trials: 8, seed });
    const [a, b, c] = [await run(1), await run(1), await run(2)];
    expect(a.trials.map(({ params }) => params)).toEqual(b.trials.map(({ params }) => params));
    expect(a.trials[0]!.params).not.toEqual(c.trials[0]!.params);
    expect(torch.scope(() => torch.getRngState().equal(before!))).toBe(true);
    before!.dispose();
    expect(a.best!.value).toBe(Math.min(...a.trials.map(({ params }) => params.x ** 2)));
    const most = await search(({ params }) => params.x, square, { trials: 8, direction: 'maximize' });
    expect(most.best!.value).toBe(Math.max(...most.trials.map(({ params }) => params.x)));
  });

  it('goes through a grid', async () => {
    const grid = { a: space.choice([1, 2, 3]), b: space.choice(['x', 'y,z']) };
    const results = await search(({ params }) => params.a + params.b.length, grid, { strategy: 'grid' });
    expect(results.trials.map(({ params }) => `${params.a}${params.b}`)).toEqual([
      '1x',
      '1y,z',
      '2x',
      '2y,z',
      '3x',
      '3y,z',
    ]);
    const lines = results.toCSV().split('\n');
    expect(lines[0]).toBe('trial,state,a,b,value,budget,seconds');
    expect(lines[2]).toMatch(/^1,complete,1,"y,z",4,1,\d/);
    await expect(search(() => 0, square, { strategy: 'grid' })).rejects.toThrow(/a grid needs the values of 'x'/);
  });

  it('notes failures and what is no number, and goes on', async () => {
    const where = fresh();
    const results = await search(
      ({ trial, report }) => {
        report({ epoch: 1, loss: Number.NaN });
        if (trial === 1) throw new Error('out of luck');
        return trial === 0 ? Number.NaN : trial === 3 ? ('high' as never) : trial;
      },
      square,
      { trials: 5, folder: where },
    );
    expect(results.trials.map(({ state }) => state)).toEqual(['complete', 'failed', 'complete', 'failed', 'complete']);
    expect(results.trials[1]!.error).toContain('out of luck');
    expect(results.trials[3]!.error).toContain('should resolve with a number, got "high"');
    expect(results.best!.id).toBe(2);
    // What is saved is read back as it was.
    const again = await search(() => Promise.reject(new Error('repeated')), square, { trials: 5, folder: where });
    expect(again.trials).toEqual(results.trials);
  });

  it('goes on where it was ended, without repeating trials', async () => {
    const where = fresh();
    const calls: number[] = [];
    const controller = new AbortController();
    const first = await search(
      async ({ trial, params, signal, checkpoint }) => {
        calls.push(trial);
        if (trial === 2) {
          writeFileSync(checkpoint, 'half');
          controller.abort();
        }
        signal.throwIfAborted();
        return params.x ** 2;
      },
      square,
      { trials: 6, folder: where, signal: controller.signal },
    );
    expect(first.stopped).toBe('aborted');
    expect(first.trials.map(({ state }) => state)).toEqual([
      'complete',
      'complete',
      'interrupted',
      'waiting',
      'waiting',
      'waiting',
    ]);
    const resumed: (string | null)[] = [];
    const second = await search(
      ({ trial, params, resumeFrom }) => {
        calls.push(trial);
        resumed.push(resumeFrom && readFileSync(resumeFrom, 'utf8'));
        return params.x ** 2;
      },
      square,
      { trials: 6, folder: where },
    );
    expect(calls).toEqual([0, 1, 2, 2, 3, 4, 5]);
    expect(resumed).toEqual(['half', null, null, null]);
    const whole = await search(({ params }) => params.x ** 2, square, { trials: 6 });
    expect(second.trials.map(({ value }) => value)).toEqual(whole.trials.map(({ value }) => value));
    await expect(search(() => 0, square, { trials: 6, seed: 9, folder: where })).rejects.toThrow(
      /another space or other options/,
    );
    expect(readdirSync(where).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('halves: the better third goes on from its checkpoint with three times the budget', async () => {
    const attempts: [number, number, boolean][] = [];
    const results = await search(
      ({ params, trial, budget, checkpoint, resumeFrom }) => {
        const done = resumeFrom ? Number(readFileSync(resumeFrom, 'utf8')) : 0;
        attempts.push([trial, budget!, resumeFrom !== null]);
        expect(done).toBe(budget === 1 ? 0 : budget! / 3);
        writeFileSync(checkpoint, String(budget));
        return params.x ** 2 + 1 / budget!;
      },
      square,
      { strategy: 'successiveHalving', trials: 9, maxBudget: 9 },
    );
    expect(attempts.map(([, budget]) => budget)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 9]);
    expect(attempts.every(([, budget, resumed]) => resumed === budget > 1)).toBe(true);
    const nearest = [...results.trials].sort((a, b) => a.params.x ** 2 - b.params.x ** 2);
    expect(
      attempts
        .slice(9, 12)
        .map(([id]) => id)
        .sort(),
    ).toEqual(
      nearest
        .slice(0, 3)
        .map(({ id }) => id)
        .sort(),
    );
    expect(results.best!.id).toBe(nearest[0]!.id);
    expect(results.best!.rungs.map(({ budget }) => budget)).toEqual([1, 3, 9]);
  });

  it('takes up halving at the rung that it had reached, and does not lose failed ones', async () => {
    const where = fresh();
    const options = { strategy: 'successiveHalving', trials: 9, maxBudget: 9, folder: where } as const;
    const controller = new AbortController();
    const calls: [number, number][] = [];
    const objective = ({ params, trial, budget }: { params: { x: number }; trial: number; budget: number | null }) => {
      calls.push([trial, budget!]);
      if (trial === 4) throw new Error('never');
      if (calls.length === 11) controller.abort();
      return params.x ** 2;
    };
    await search(objective, square, { ...options, signal: controller.signal });
    expect(calls).toHaveLength(11);
    const results = await search(objective, square, options);
    expect(calls).toHaveLength(14);
    // Only the trial that was under way was begun again.
    expect(new Set(calls.map(String)).size).toBe(13);
    expect(results.trials[4]!.state).toBe('failed');
  });

  it('hyperband shares the effort out', async () => {
    const attempts: [number, number][] = [];
    const results = await search(
      ({ params, trial, budget }) => {
        attempts.push([trial, budget!]);
        return params.x ** 2;
      },
      square,
      { strategy: 'hyperband', maxBudget: 9 },
    );
    const count = (from: number, to: number, budget: number) =>
      attempts.filter(([trial, b]) => trial >= from && trial < to && b === budget).length;
    expect(results.trials).toHaveLength(9 + 5 + 3);
    expect([1, 3, 9].map((budget) => count(0, 9, budget))).toEqual([9, 3, 1]);
    expect([1, 3, 9].map((budget) => count(9, 14, budget))).toEqual([0, 5, 1]);
    expect([1, 3, 9].map((budget) => count(14, 17, budget))).toEqual([0, 0, 3]);
  });

  it('runs several trials at a time where it is told to', async () => {
    let [running, most] = [0, 0];
    const objective = async ({ params }: { params: { x: number } }) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return params.x;
    };
    const results = await search(objective, square, { trials: 7, concurrency: 3 });
    expect(most).toBe(3);
    const alone = await search(({ params }) => params.x, square, { trials: 7 });
    expect(results.trials.map(({ value }) => value)).toEqual(alone.trials.map(({ value }) => value));
  });

  it('frees what objectives make', async () => {
    const { tensors } = torch.memory();
    await search(({ params }) => torch.ones([10]).mul(params.x).sum().item(), square, { trials: 3 });
    expect(torch.memory().tensors).toBe(tensors);
  });

  it('says what is wrong before any trial', async () => {
    const file = join(folder, 'no folder');
    writeFileSync(file, '');
    await expect(search(() => 0, square, { folder: file })).rejects.toThrow(/search: can't write .*search\.json/);
    await expect(search(null as never, square)).rejects.toThrow(/objective should be a function, got null/);
    await expect(search(() => 0, {})).rejects.toThrow(TypeError);
    await expect(search(() => 0, { x: 3 } as never)).rejects.toThrow(/'x' should be made by space.choice/);
    await expect(search(() => 0, square, { trials: 0 })).rejects.toThrow(/trials should be a positive integer, got 0/);
    await expect(search(() => 0, square, { strategy: 'bayes' as never })).rejects.toThrow(
      /grid, random, successiveHalving/,
    );
    await expect(search(() => 0, square, { strategy: 'hyperband' })).rejects.toThrow(/needs a maxBudget/);
    await expect(search(() => 0, square, { maxBudget: 3 })).rejects.toThrow(/takes no maxBudget/);
    await expect(search(() => 0, square, { direction: 'up' as never })).rejects.toThrow(/"up"/);
    await expect(search(() => 0, square, { trial: 3 } as never)).rejects.toThrow(/unknown option 'trial'.*'trials'/);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });
});
