import { setImmediate } from 'node:timers/promises';
import { afterAll, expect } from 'vitest';
import { memory } from '../lib/core/scope.js';

// A test file must leave no tensor behind: neither in a scope nor held by the addon. What the collector can free, it
// may free first.
const before = memory();

afterAll(async () => {
  for (let turn = 0; turn < 30 && memory().tensors > before.tensors; turn++) {
    globalThis.gc!();
    await setImmediate();
  }
  expect(memory().tensors, 'tensors that this file leaked').toBeLessThanOrEqual(before.tensors);
  expect(memory().scopes, 'scopes that this file left open').toBe(before.scopes);
});
