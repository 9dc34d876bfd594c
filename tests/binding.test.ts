import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { binding } from '../lib/cuda/binding.js';
import { native } from '../lib/native.js';

/** The functions that an interface of binding.d.ts declares. */
function declared(name: string): string[] {
  const text = readFileSync(new URL('../binding.d.ts', import.meta.url), 'utf8');
  const [body] = text.slice(text.indexOf(`export interface ${name} {`)).split('\n}\n');
  return [...body!.matchAll(/^ {2}(\w+)\(/gm)].map((match) => match[1]!).sort();
}

it('exports exactly what binding.d.ts declares', () => {
  expect(declared('Binding').length).toBeGreaterThan(80);
  expect(Object.keys(native).sort()).toEqual(declared('Binding'));
});

it.skipIf(native.version().cuda === null)('exports for CUDA exactly what binding.d.ts declares', () => {
  expect(Object.keys(binding()).sort()).toEqual(declared('CudaBinding'));
});

/** Calls all functions with arguments of all kinds, and returns how many calls there were. */
function callWithAnything(functions: object, skip: ReadonlySet<string>): number {
  const values = [
    undefined,
    null,
    -1,
    0,
    1,
    0.5,
    NaN,
    Infinity,
    2 ** 53,
    'x',
    true,
    {},
    [],
    [0],
    [1, 'a'],
    5n,
    2n ** 70n,
    () => 0,
    Symbol('s'),
    new Uint8Array(3),
  ];
  let calls = 0;
  for (const [name, fn] of Object.entries(functions) as [string, (...args: unknown[]) => unknown][]) {
    if (skip.has(name)) continue;
    for (const a of values) {
      for (const b of [undefined, ...values.slice(3, 9), []]) {
        try {
          const result = fn(a, b, a, b, a, b, a, b);
          if (result instanceof Promise) result.catch(() => {});
        } catch (error) {
          expect(error, `${name}(${String(a)}, ${String(b)})`).toBeInstanceOf(Error);
        }
        calls++;
      }
    }
  }
  return calls;
}

it('answers any argument with an error, never with an abort', () => {
  // These have lasting effects when they are given something valid.
  const skip = new Set([
    'setErrorFactory',
    'setReclaimer',
    'setNumThreads',
    'setNumInteropThreads',
    'setDeterministic',
    'setAnomalyEnabled',
    'setDefaultDtype',
    'setGradEnabled',
    'setInferenceMode',
    'manualSeed',
    'loadLibrary',
    'containerWrite',
  ]);
  expect(callWithAnything(native, skip)).toBeGreaterThan(5000);
});

// Where there is a device, the address of a stream that another library made is trusted.
it.skipIf(native.version().cuda === null || native.cudaIsAvailable())('answers for CUDA as well', () => {
  const skip = new Set(['allocatorSettings', 'memoryRecordHistory', 'setSyncDebugMode']);
  expect(callWithAnything(binding(), skip)).toBeGreaterThan(5000);
});
