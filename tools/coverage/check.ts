import type { Module } from './compare.js';
import { COMPLETE } from './complete.js';
import { NOT_YET } from './reasons.js';

/** What is wrong with the comparison: names that are missing without a reason, or without one that is good enough. */
export function check(modules: readonly Module[]): string[] {
  const failures: string[] = [];
  for (const { path, rows } of modules) {
    for (const { name, here, reason } of rows) {
      const full = `${path}.${name}`;
      if (here !== undefined) continue;
      if (reason === undefined)
        failures.push(`${full} is missing without a reason: build it, or say why in reasons.ts`);
      else if (reason.startsWith(NOT_YET) && COMPLETE.includes(path)) {
        failures.push(`${full}: '${reason}' is no reason in ${path}: build it`);
      }
    }
  }
  return failures;
}
