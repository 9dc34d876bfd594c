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

  /** One that is another than it was, or null. A tensor may hold another value: the graph reads it. */
  changed(): string | null {
    for (const { group, values } of this.#groups) {
      for (const key in values) if (!isSame(values[key], group[key])) return key;
    }
    return null;
  }
}

function isSame(before: unknown, now: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(now)) return Object.is(before, now);
  return before.length === now.length && before.every((value, i) => isSame(value, now[i]));
}
