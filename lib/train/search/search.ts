import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkCount } from '../options.js';
import { plan, readOptions, type SearchOptions } from './plan.js';
import { SearchResults } from './results.js';
import { type Objective, Run } from './run.js';
import type { ParamsOf, Space } from './space.js';
import { type Trial, TrialFolder } from './trial.js';

/**
 * Looks for good hyper-parameters: calls `objective` with parameters from `space`, and resolves with what came of it.
 *
 * ```ts
 * const results = await search(
 *   async ({ params, signal }) => (await train(params, signal)).history.valLoss.at(-1),
 *   { lr: space.logUniform(1e-4, 1e-1), layers: space.choice([2, 3, 4]) },
 *   { trials: 30, folder: 'search' },
 * );
 * results.best.params;
 * ```
 *
 * A trial that fails is noted and does not end the search. With a `folder`, a search that was killed goes on where it was
 * when it is called again: complete trials are not repeated. Tensors that an objective makes are freed when it ends.
 *
 * Rejects with a RangeError where the folder holds another search, and with an Error where a trial can't be saved.
 */
export async function search<const S extends Space>(
  objective: Objective<ParamsOf<S>>,
  space: S,
  options: SearchOptions = {},
): Promise<SearchResults<ParamsOf<S>>> {
  if (typeof objective !== 'function') {
    throw typeError(`search: objective should be a function, got ${describe(objective)}.`);
  }
  const given = readOptions([options]);
  const { seed = 0, direction = 'minimize', folder = null, signal = null, concurrency = 1 } = given;
  const { strategy, params, brackets } = plan(space, given);
  if (direction !== 'minimize' && direction !== 'maximize') {
    throw rangeError(`search: direction should be 'minimize' or 'maximize', got ${describe(direction)}.`);
  }
  checkCount('search', { concurrency });
  const files = new TrialFolder(folder ?? mkdtempSync(join(tmpdir(), 'nodetorch-search-')));
  try {
    const what = `${JSON.stringify({ strategy, seed, direction, brackets, params: params.slice(0, 100) }, null, 2)}\n`;
    if (files.plan !== null && files.plan !== what) {
      throw rangeError(`search: ${folder} holds a search with another space or other options; use another folder.`);
    }
    const known = new Map(files.load().map((trial) => [trial.id, trial as Trial<ParamsOf<S>>]));
    files.begin(what);
    const trials = params.map((values, id) => known.get(id) ?? fresh(id, values as ParamsOf<S>));
    const run = new Run(objective, files, direction, signal, concurrency);
    let first = 0;
    for (const bracket of brackets) {
      await run.bracket(trials.slice(first, first + bracket.trials), bracket.budgets);
      first += bracket.trials;
    }
    return new SearchResults(trials, direction, signal?.aborted ? 'aborted' : null);
  } finally {
    if (folder === null) rmSync(files.path, { recursive: true, force: true });
  }
}

function fresh<P>(id: number, params: P): Trial<P> {
  return { id, params, state: 'waiting', value: null, reports: [], rungs: [], error: null };
}
