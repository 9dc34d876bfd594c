import { rangeError } from '../../core/errors.js';
import { float64, type Generator, rand } from '../../index.js';
import type { ParamValue, Space } from './space.js';

/** Trials that begin together, and the budgets at which the better ones go on. */
export interface Bracket {
  trials: number;
  budgets: readonly number[];
}

export interface Budgets {
  minBudget: number;
  maxBudget: number;
  reductionFactor: number;
}

/** Budgets that grow by the factor, from the smallest that reaches the greatest in whole steps. */
function budgetsOf({ minBudget, maxBudget, reductionFactor }: Budgets): number[] {
  const budgets: number[] = [];
  for (let budget = maxBudget; budget >= minBudget; budget = Math.floor(budget / reductionFactor)) budgets.push(budget);
  return budgets.reverse();
}

/** One bracket: all trials begin with the smallest budget. */
export function successiveHalving(trials: number, budgets: Budgets): Bracket[] {
  return [{ trials, budgets: budgetsOf(budgets) }];
}

/**
 * Brackets from many trials with a small budget to few with the whole one, each of about the same effort.
 * See https://arxiv.org/abs/1603.06560.
 */
export function hyperband(budgets: Budgets): Bracket[] {
  const all = budgetsOf(budgets);
  return all.map((_, skipped) => {
    const rungs = all.length - skipped;
    const trials = Math.ceil((all.length / rungs) * budgets.reductionFactor ** (rungs - 1));
    return { trials, budgets: all.slice(skipped) };
  });
}

/** Parameters for each trial, the same ones for the same generator whatever is done with them. */
export function drawParams(space: Space, trials: number, generator: Generator): Record<string, ParamValue>[] {
  const names = Object.keys(space);
  const drawn = rand([trials, names.length], { generator, dtype: float64, device: generator.device });
  const places = drawn.tolist() as number[][];
  drawn.dispose();
  return places.map((row) => Object.fromEntries(names.map((name, i) => [name, space[name]!.at(row[i]!)])));
}

/** Every combination of values, the last parameter changing first. */
export function gridParams(space: Space): Record<string, ParamValue>[] {
  return Object.entries(space).reduce<Record<string, ParamValue>[]>(
    (combinations, [name, { values }]) => {
      if (!values) {
        throw rangeError(`search: a grid needs the values of '${name}': use space.choice, or the strategy 'random'.`);
      }
      return combinations.flatMap((params) => values.map((value) => ({ ...params, [name]: value })));
    },
    [{}],
  );
}
