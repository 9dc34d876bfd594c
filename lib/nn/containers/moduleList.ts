import type { Module } from '../module.js';
import { indent } from '../text.js';
import { IndexedModules } from './indexed.js';

/**
 * A list of modules, all of which belong to the module that holds it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ModuleList.html
 */
export class ModuleList<M extends Module = Module> extends IndexedModules<M> {
  constructor(modules: Iterable<M> = []) {
    super();
    this.extend(modules);
  }

  /**
   * The module at `index`, counted from the end where negative.
   * @throws RangeError where there is none.
   */
  get(index: number): M {
    return this.at(index);
  }

  /** The modules from `start` up to `end`, as another list. */
  slice(start?: number, end?: number): ModuleList<M> {
    return new ModuleList([...this].slice(start, end));
  }

  /** As Python prints it: neighbours with the same text are printed once. */
  override toString(): string {
    const blocks: { text: string; first: number; last: number }[] = [];
    [...this].forEach((module, i) => {
      const text = String(module);
      const last = blocks.at(-1);
      if (last?.text === text) last.last = i;
      else blocks.push({ text, first: i, last: i });
    });
    const name = this.constructor.name;
    if (blocks.length === 0) return `${name}()`;
    const lines = blocks.map(({ text, first, last }) =>
      indent(first === last ? `(${first}): ${text}` : `(${first}-${last}): ${last - first + 1} x ${text}`),
    );
    return `${name}(\n  ${lines.join('\n  ')}\n)`;
  }
}
