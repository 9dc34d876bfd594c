import type { Module } from '../module.js';
import { pythonName } from '../names.js';

/**
 * The property of a module that a name means, in Python's spelling or ours: `weight_ih_l0` is `weightIhL0`. The name as it is
 * where there is none.
 */
export function propertyNamed(module: Module, name: string): string {
  if (Object.hasOwn(module, name)) return name;
  const key = pythonName(name);
  return Object.getOwnPropertyNames(module).find((property) => pythonName(property) === key) ?? name;
}
