import { manifest } from '../libtorch/addon.js';
import { native } from '../native.js';
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
