import type { Handle } from '../../binding.js';
import { describe, typeError } from '../core/errors.js';
import { handleOf, Tensor } from '../core/tensor.js';

/**
 * Reads the hyper-parameters of a group into the array that the addon takes. `parameters` are the addon's: `lr`,
 * `betas.0` for an element, `adjustLrFn=text` for 1 where the value is that text.
 */
export class ValueReader {
  readonly #readers: ((group: Record<string, unknown>) => number)[];

  constructor(
    private readonly optimizer: string,
    parameters: string[],
    defaults: object,
  ) {
    const flags = new Set(
      Object.entries(defaults).flatMap(([key, value]) => (typeof value === 'boolean' ? [key] : [])),
    );
    this.#readers = parameters.map((parameter) => {
      const [key, text] = parameter.split('=') as [string, string?];
      if (text !== undefined) return (group) => Number(group[key] === text);
      const [name, index] = key.split('.') as [string, string?];
      if (flags.has(name)) return (group) => Number(Boolean(group[name]));
      if (index === undefined) return (group) => this.#number(name, group[name]);
      return (group) => this.#number(key, (group[name] as unknown[] | undefined)?.[Number(index)]);
    });
  }

  get length(): number {
    return this.#readers.length;
  }

  /**
   * Reads them all, and returns the learning rate's handle, or 0, where that is a tensor that kernels read: a step with
   * `fused` or `capturable` waits for no device, and a CUDA graph of it takes what the tensor holds at each replay.
   */
  read(group: Record<string, unknown>, into: Float64Array): Handle {
    const { lr } = group;
    const rate = lr instanceof Tensor && (group.fused || group.capturable) ? handleOf(lr, 'lr') : 0;
    const numbers = rate === 0 ? group : { ...group, lr: null };
    for (let i = 0; i < this.#readers.length; i++) into[i] = this.#readers[i]!(numbers);
    return rate;
  }

  #number(key: string, value: unknown): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return Number(value);
    if (value == null) return Number.NaN;
    if (value instanceof Tensor) return value.item();
    throw typeError(`${this.optimizer}: ${key} must be a number, got ${describe(value)}.`);
  }
}
