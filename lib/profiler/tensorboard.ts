import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { signature } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import type { Profile } from './profile.js';

export interface TraceHandlerOptions {
  /** Tells the files of several processes apart; the host's name and the process's number by default. */
  workerName?: string | null;
  /** Compresses the files. */
  useGzip?: boolean;
}

const read = signature<TraceHandlerOptions & { dirName: string }>('torch.profiler.tensorboardTraceHandler', [
  'dirName',
  'workerName?',
  'useGzip?',
]);

/**
 * An `onTraceReady` that writes each trace into a folder as a file that TensorBoard's profiler plugin finds:
 * `<workerName>.<nanoseconds>.pt.trace.json`. The folder is made where it is missing.
 *
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.tensorboard_trace_handler
 */
export function tensorboardTraceHandler(
  dirName: string,
  options?: TraceHandlerOptions,
): (profile: Profile<unknown>) => void;
export function tensorboardTraceHandler(...args: unknown[]): (profile: Profile<unknown>) => void {
  const { dirName, workerName, useGzip = false } = read(args);
  if (typeof dirName !== 'string') {
    throw typeError(`torch.profiler.tensorboardTraceHandler: dirName must be a string, got ${describe(dirName)}`);
  }
  const name = workerName || `${hostname()}_${process.pid}`;
  return (profile) => {
    mkdirSync(dirName, { recursive: true });
    const time = BigInt(Date.now()) * 1_000_000n + (process.hrtime.bigint() % 1_000_000n);
    profile.exportChromeTrace(join(dirName, `${name}.${time}.pt.trace.json${useGzip ? '.gz' : ''}`));
  };
}
