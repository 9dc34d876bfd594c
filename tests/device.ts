import * as onTheCpu from './on-the-cpu.js';

/**
 * The device that the suite's tensors are on: `NODETORCH_TEST_DEVICE`, the CPU by default. tests/setup.ts makes it the
 * default device, so that a test need not name one.
 */
export const device = process.env.NODETORCH_TEST_DEVICE || 'cpu';

export const onCpu = device === 'cpu';

/**
 * How far a result may be from a figure that PyTorch wrote on the CPU, where it may be `tolerance` off on the CPU: other
 * devices sum in another order, and have other roundings of sines and roots.
 */
export const tolerance = (onTheCpu: number): number => (onCpu ? onTheCpu : 30 * onTheCpu);

/** A text without what it says of the device, to compare with one that PyTorch wrote on the CPU. */
export const withoutDevice = (text: string): string => (onCpu ? text : text.replaceAll(/, device='[a-z]+:0'/g, ''));

/** Test files to leave out on another device, as patterns. */
export const excluded: string[] = onCpu ? [] : onTheCpu.FILES.map((path) => (path.endsWith('/') ? `${path}**` : path));

/** Why a test runs on the CPU only, if it does: `file` as in `tests/core/create.test.ts`. */
export function whyOnCpu(file: string, name: string): string | undefined {
  if (onCpu) return undefined;
  const isNamed = (each: string | RegExp): boolean =>
    typeof each === 'string' ? each === name || name.startsWith(`${each} > `) : each.test(name);
  return onTheCpu.TESTS.find(({ tests }) => tests[file]?.some(isNamed))?.because;
}
