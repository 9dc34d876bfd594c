import { manifest } from '../libtorch/addon.js';
import { native } from '../native.js';
import { describe, rangeError, typeError } from './errors.js';
import './operator.js';

/** The versions in use: this package's, libtorch's, and CUDA's where libtorch was built with it. */
export const version: Readonly<{ nodetorch: string; libtorch: string; cuda: string | null }> = Object.freeze({
  nodetorch: manifest.version,
  libtorch: native.version().libtorch,
  cuda: native.version().cuda,
});

/** Sets how many threads an operator on the CPU may use. @see https://pytorch.org/docs/stable/generated/torch.set_num_threads.html */
export function setNumThreads(n: number): void {
  native.setNumThreads(n);
}

/** @see https://pytorch.org/docs/stable/generated/torch.get_num_threads.html */
export function getNumThreads(): number {
  return native.getNumThreads();
}

/** Sets how many threads run operators beside each other; only before any did. @see https://pytorch.org/docs/stable/generated/torch.set_num_interop_threads.html */
export function setNumInteropThreads(n: number): void {
  native.setNumInteropThreads(n);
}

/** @see https://pytorch.org/docs/stable/generated/torch.get_num_interop_threads.html */
export function getNumInteropThreads(): number {
  return native.getNumInteropThreads();
}

/**
 * Makes operators choose deterministic algorithms, and fail (or only warn) where there is none.
 * @see https://pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
 */
export function useDeterministicAlgorithms(mode: boolean, options: { warnOnly?: boolean } = {}): void {
  native.setDeterministic(mode, options.warnOnly ?? false);
}

/** @see https://pytorch.org/docs/stable/generated/torch.are_deterministic_algorithms_enabled.html */
export function areDeterministicAlgorithmsEnabled(): boolean {
  return native.getDeterministic();
}

/** Whether operators without a deterministic algorithm only warn. @see https://pytorch.org/docs/stable/generated/torch.is_deterministic_algorithms_warn_only_enabled.html */
export function isDeterministicAlgorithmsWarnOnlyEnabled(): boolean {
  return native.getDeterministicWarnOnly();
}

const DEBUG_MODES = ['default', 'warn', 'error'];

/**
 * The same as `useDeterministicAlgorithms` by a level: 0 or `'default'`, 1 or `'warn'`, 2 or `'error'`.
 * @throws RangeError for another level.
 * @see https://pytorch.org/docs/stable/generated/torch.set_deterministic_debug_mode.html
 */
export function setDeterministicDebugMode(debugMode: number | string): void {
  const level = typeof debugMode === 'string' ? DEBUG_MODES.indexOf(debugMode) : debugMode;
  if (level !== 0 && level !== 1 && level !== 2) {
    throw rangeError(
      `torch.setDeterministicDebugMode: the mode must be 'default' (0), 'warn' (1) or 'error' (2), got ${describe(debugMode)}`,
    );
  }
  native.setDeterministic(level > 0, level === 1);
}

/** 0, 1 or 2, as for `setDeterministicDebugMode`. @see https://pytorch.org/docs/stable/generated/torch.get_deterministic_debug_mode.html */
export function getDeterministicDebugMode(): number {
  if (!native.getDeterministic()) return 0;
  return native.getDeterministicWarnOnly() ? 1 : 2;
}

const PRECISIONS = ['highest', 'high', 'medium'] as const;
type Precision = (typeof PRECISIONS)[number];

/**
 * How exactly float32 matrices are multiplied: `'highest'` in float32, `'high'` and `'medium'` with TensorFloat32 or
 * bfloat16 where the device is faster so.
 * @throws RangeError for another word.
 * @see https://pytorch.org/docs/stable/generated/torch.set_float32_matmul_precision.html
 */
export function setFloat32MatmulPrecision(precision: Precision): void {
  if (!PRECISIONS.includes(precision)) {
    throw rangeError(
      `torch.setFloat32MatmulPrecision: the precision must be 'highest', 'high' or 'medium', got ${describe(precision)}`,
    );
  }
  native.setFloat32MatmulPrecision(precision);
}

/** @see https://pytorch.org/docs/stable/generated/torch.get_float32_matmul_precision.html */
export function getFloat32MatmulPrecision(): Precision {
  return native.getFloat32MatmulPrecision() as Precision;
}

function checkBoolean(fn: string, mode: unknown): asserts mode is boolean {
  if (typeof mode !== 'boolean') throw typeError(`torch.${fn}: mode must be a boolean, got ${describe(mode)}`);
}

/**
 * Takes numbers too small for the usual form for zeros on the CPU, which some processors compute faster. For this thread.
 * @returns whether this processor can.
 * @see https://pytorch.org/docs/stable/generated/torch.set_flush_denormal.html
 */
export function setFlushDenormal(mode: boolean): boolean {
  checkBoolean('setFlushDenormal', mode);
  return native.setFlushDenormal(mode);
}

/** Whether libtorch gives its warnings every time, and not only once. @see https://pytorch.org/docs/stable/generated/torch.set_warn_always.html */
export function setWarnAlways(mode: boolean): void {
  checkBoolean('setWarnAlways', mode);
  native.setWarnAlways(mode);
}

/** @see https://pytorch.org/docs/stable/generated/torch.is_warn_always_enabled.html */
export function isWarnAlwaysEnabled(): boolean {
  return native.getWarnAlways();
}
