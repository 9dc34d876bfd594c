import type { RemovableHandle } from '../core/tensor.js';

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
