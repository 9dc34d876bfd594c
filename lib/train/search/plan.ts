import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Generator } from '../../index.js';
import { checkCount } from '../options.js';
import type { ParamValue, Space } from './space.js';
import { type Bracket, drawParams, gridParams, hyperband, successiveHalving } from './strategy.js';

export interface SearchOptions {
  /** `'random'` unless told otherwise. */
  strategy?: 'grid' | 'random' | 'successiveHalving' | 'hyperband';
  /** How many trials there are to be: 20. A grid and hyperband know by themselves. */
  trials?: number;
  /** The same seed tries the same parameters. */
  seed?: number;
  direction?: 'minimize' | 'maximize';
  /** Where trials are saved. A search goes on with those that are there. */
  folder?: string | null;
  /** Halving, hyperband: the smallest budget, 1 unless told otherwise, and the greatest. */
  minBudget?: number;
  maxBudget?: number;
  /** Halving, hyperband: one in so many trials goes on, with so many times the budget: 3. */
  reductionFactor?: number;
  /** Ends the search; trials that are under way are told. */
  signal?: AbortSignal | null;
  /** How many trials run at a time, for objectives that have the work done elsewhere. */
  concurrency?: number;
}

export const readOptions = signature<SearchOptions>('search', [
  '*',
  'strategy?',
  'trials?',
  'seed?',
  'direction?',
  'folder?',
  'minBudget?',
  'maxBudget?',
  'reductionFactor?',
  'signal?',
  'concurrency?',
]);

const STRATEGIES: readonly unknown[] = ['grid', 'random', 'successiveHalving', 'hyperband'];

export interface Plan {
  strategy: string;
  /** Those of each trial. */
  params: Record<string, ParamValue>[];
  brackets: Bracket[];
}

/** What is to be tried, and how it goes on. */
export function plan(space: Space, options: SearchOptions): Plan {
  const { strategy = 'random', trials = 20, seed = 0, minBudget = 1, maxBudget, reductionFactor = 3 } = options;
  if (!STRATEGIES.includes(strategy)) {
    throw rangeError(`search: strategy should be one of ${STRATEGIES.join(', ')}, got ${describe(strategy)}.`);
  }
  if (typeof space !== 'object' || space === null || Object.keys(space).length === 0) {
    throw typeError(`search: space should be an object of what space.choice and others make, got ${describe(space)}.`);
  }
  for (const [name, dimension] of Object.entries(space)) {
    if (typeof dimension?.at === 'function') continue;
    throw typeError(`search: '${name}' should be made by space.choice or another, got ${describe(dimension)}.`);
  }
  checkCount('search', { trials, minBudget, maxBudget, reductionFactor });
  const halves = strategy === 'successiveHalving' || strategy === 'hyperband';
  if (halves !== (maxBudget !== undefined)) {
    throw rangeError(`search: the strategy '${strategy}' ${halves ? 'needs a' : 'takes no'} maxBudget.`);
  }
  if (halves && (reductionFactor < 2 || minBudget > maxBudget!)) {
    throw rangeError(
      `search: reductionFactor should be 2 or more and minBudget not above maxBudget, got ${reductionFactor}, ` +
        `${minBudget} and ${maxBudget}.`,
    );
  }
  const generator = new Generator().manualSeed(seed);
  if (strategy === 'grid') {
    const params = gridParams(space);
    return { strategy, params, brackets: [{ trials: params.length, budgets: [] }] };
  }
  const budgets = { minBudget, maxBudget: maxBudget ?? 1, reductionFactor };
  const brackets: Bracket[] =
    strategy === 'random'
      ? [{ trials, budgets: [] }]
      : strategy === 'hyperband'
        ? hyperband(budgets)
        : successiveHalving(trials, budgets);
  const count = brackets.reduce((sum, bracket) => sum + bracket.trials, 0);
  return { strategy, params: drawParams(space, count, generator), brackets };
}
