/**
 * `torch.cuda.nvtx`: marks and ranges in the timelines of NVIDIA's profilers. Where none runs, they do nothing.
 * @see https://pytorch.org/docs/stable/cuda.html#nvidia-tools-extension-nvtx
 */
import { type Guard, within } from '../core/guard.js';
import { binding } from './binding.js';

/** Begins a range within those that were begun before, and returns how many there are; a negative number where no profiler runs. */
export function rangePush(msg: string): number {
  return binding().nvtxRangePush(msg);
}

/** Ends the range that was begun last, and returns how many are left; a negative number where no profiler runs. */
export function rangePop(): number {
  return binding().nvtxRangePop();
}

/** Begins a range that any function may end, and returns what names it. */
export function rangeStart(msg: string): number {
  return binding().nvtxRangeStart(msg);
}

/** Ends what {@link rangeStart} began. */
export function rangeEnd(rangeId: number): void {
  binding().nvtxRangeEnd(rangeId);
}

/** Marks a moment. */
export function mark(msg: string): void {
  binding().nvtxMark(msg);
}

/**
 * A range that lasts while `fn` runs, or without it until the guard is disposed of.
 * @throws TypeError for an asynchronous function: the ranges are the thread's.
 */
export function range(msg: string): Guard;
export function range<T>(msg: string, fn: () => T): T;
export function range<T>(msg: string, fn?: () => T): T | Guard {
  return within('torch.cuda.nvtx.range', () => begin(msg), fn);
}

function begin(msg: string): () => void {
  rangePush(msg);
  return () => rangePop();
}
