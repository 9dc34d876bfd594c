import type { Module } from '../module/class.js';
import { everywhere } from './hooks.js';
import { unwrapForward, wrapForward } from './wrap.js';

/** All modules that are alive, for hooks that every one of them has: found here, so that a call need not look. */
let live: WeakRef<Module>[] = [];
/** How many entries there may be before those of dead modules are dropped. */
let limit = 4096;

const alive = (): WeakRef<Module>[] => live.filter((ref) => ref.deref() !== undefined);

/** Counts a new module in. */
export function track(module: Module): void {
  if (live.length >= limit) {
    live = alive();
    limit = Math.max(4096, 2 * live.length);
  }
  live.push(new WeakRef(module));
  if (!everywhere.isEmpty) wrapForward(module);
}

/** Puts hooks that every module has around all modules, or takes the last one away. */
export function refresh(): void {
  for (const ref of live) {
    const module = ref.deref();
    if (module === undefined) continue;
    if (everywhere.isEmpty) unwrapForward(module);
    else wrapForward(module);
  }
}
