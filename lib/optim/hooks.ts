import type { RemovableHandle } from '../core/tensor.js';

/** What a hook returns: something to go on with instead, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook may be a function without a result
export type MayReplace<T> = T | undefined | void;

/** Functions to call at one occasion, in the order of registration. */
export class Hooks<F> {
  #hooks: { hook: F }[] = [];

  add(hook: F, prepend = false): RemovableHandle {
    const entry = { hook };
    if (prepend) this.#hooks.unshift(entry);
    else this.#hooks.push(entry);
    return {
      remove: () => {
        this.#hooks = this.#hooks.filter((other) => other !== entry);
      },
    };
  }

  *[Symbol.iterator](): Iterator<F> {
    for (const { hook } of this.#hooks) yield hook;
  }
}
