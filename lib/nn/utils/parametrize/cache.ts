import { type Guard, within } from '../../../core/guard.js';
import { keep } from '../../../core/scope.js';
import type { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';

/** How many `cached` are in force. */
let depth = 0;
let cache = new WeakMap<Module, Map<string, Tensor>>();

/**
 * Computes each parametrized tensor once, when it is first read, while `fn` runs, or without it as a guard
 * (`using _ = cached()`) for the rest of the block: for weights that one forward pass reads several times. Returns what
 * `fn` returns.
 * @throws TypeError where `fn` is asynchronous.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.cached.html
 */
export function cached(): Guard;
export function cached<T>(fn: () => T): T;
export function cached<T>(fn?: () => T): T | Guard {
  return within('parametrize.cached', enter, fn);
}

function enter(): () => void {
  depth++;
  return () => {
    if (--depth === 0) cache = new WeakMap();
  };
}

/** What `compute` gives for a module's tensor: as it was before, where a cache is in force. */
export function throughCache(module: Module, name: string, compute: () => Tensor): Tensor {
  if (depth === 0) return compute();
  const known = cache.get(module) ?? new Map<string, Tensor>();
  cache.set(module, known);
  const found = known.get(name);
  if (found) return found;
  // Beyond the scope that happens to be open at the first reading.
  const tensor = keep(compute());
  known.set(name, tensor);
  return tensor;
}
