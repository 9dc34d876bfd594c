/** `torch.cuda.profiler`: what NVIDIA's profilers record. See https://pytorch.org/docs/stable/cuda.html */
import { type Guard, within } from '../core/guard.js';
import { binding } from './binding.js';
import { init } from './devices.js';

/** Begins what a profiler records that was told to wait for it. */
export function start(): void {
  binding().profilerStart();
}

/** Ends what a profiler records. */
export function stop(): void {
  binding().profilerStop();
}

/** Has a profiler record while `fn` runs, or without it until the guard is disposed of. */
export function profile(): Guard;
export function profile<T>(fn: () => T): T;
export function profile<T>(fn?: () => T): T | Guard {
  return within('torch.cuda.profiler.profile', begin, fn);
}

function begin(): () => void {
  init();
  start();
  return stop;
}
