import { camel } from '../../lib/core/names.js';
import * as torch from '../../lib/torch.js';
import { reasonFor } from './reasons.js';

export interface Row {
  /** As Python spells it. */
  name: string;
  /** As it is spelt here; undefined where it is missing. */
  here?: string;
  reason?: string;
}

export interface Module {
  path: string;
  rows: Row[];
}

/** What stands for a Python module here. Of tensors it is the prototype, which has the methods and the properties. */
function place(path: string): object | undefined {
  if (path === 'torch.Tensor') return torch.Tensor.prototype;
  let found: unknown = torch;
  for (const part of path.split('.').slice(1)) found = (found as Record<string, unknown> | undefined)?.[camel(part)];
  return found as object | undefined;
}

/** The name that a Python name has here: in camelCase, but for dtypes, which are names of types. */
function nameHere(name: string): string {
  return /^float\d+_/.test(name) ? name : camel(name);
}

/** Every name of Python's modules, with what it is here or why it is missing. */
export function compare(names: Readonly<Record<string, readonly string[]>>): Module[] {
  return Object.entries(names).map(([path, list]) => {
    const here = place(path);
    const rows = list.map((name) => {
      const own = nameHere(name);
      return here && own in here ? { name, here: own } : { name, reason: reasonFor(path, name) };
    });
    return { path, rows };
  });
}
