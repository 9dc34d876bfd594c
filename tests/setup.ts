import { relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeEach, expect, type TestContext } from 'vitest';
import { cudnn } from '../lib/backends/index.js';
import { setDefaultDevice } from '../lib/core/default-device.js';
import { memory } from '../lib/core/scope.js';
import { device, onCpu, whyOnCpu } from './device.js';

// On another device every tensor that a test makes is there. A test may have set the default to something else.
if (!onCpu) {
  // What PyTorch wrote is of full precision.
  cudnn.allowTf32 = false;
  setDefaultDevice(device);
  beforeEach((context) => {
    setDefaultDevice(device);
    const reason = whyOnCpu(...placeOf(context));
    if (reason !== undefined) context.skip(reason);
  });
}

function placeOf({ task }: TestContext): [file: string, name: string] {
  const names = [task.name];
  for (let suite = task.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return [relative(process.cwd(), task.file.filepath), names.join(' > ')];
}

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
