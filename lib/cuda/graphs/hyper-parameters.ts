import type { Optimizer } from '../../optim/optimizer.js';

/** The options of optimizers' groups at one time. A graph holds their numbers, so that it is of no use with others. */
export class HyperParameters {
  readonly #groups: { group: Record<string, unknown>; values: Record<string, unknown> }[] = [];

  constructor(optimizers: Iterable<Optimizer>) {
    for (const { paramGroups } of optimizers) {
      for (const group of paramGroups as Record<string, unknown>[]) {
        const { params, ...values } = group;
        this.#groups.push({ group, values: { ...values, params: [...(params as unknown[])] } });
      }
    }
  }

  /** Whether one is another than it was. A tensor may hold another value: the graph reads it. */
  get haveChanged(): boolean {
    return this.#groups.some(({ group, values }) =>
      Object.entries(values).some(([key, value]) => !isSame(value, group[key])),
    );
  }
}

function isSame(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now)) return Object.is(before, now);
  return before.length === now.length && before.every((value, i) => isSame(value, now[i]));
}
