import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { TorchError } from '../core/errors.js';
import { native } from '../native.js';
import { type RawEvent, readEvents } from './collect.js';

const registry = new FinalizationRegistry<number>((handle) => native.profilerRelease(handle));
const isGzip = (path: string) => path.endsWith('.gz');

/** What libtorch recorded between the start and the end of a profile. */
export class Trace {
  readonly #handle: number;
  /** Where it was written: Kineto writes a trace once, the next file is a copy. */
  #file: string | undefined;

  constructor(handle: number) {
    this.#handle = handle;
    registry.register(this, handle);
  }

  events(): RawEvent[] {
    return readEvents(native.profilerEvents(this.#handle));
  }

  /** Writes the trace that chrome://tracing, Perfetto and TensorBoard read; compressed where the path ends in `.gz`. */
  save(path: string): void {
    const target = resolve(path);
    const written = this.#file;
    if (written !== undefined && !existsSync(written)) throw lost(written);
    if (written === target) return;
    // Kineto would only log that it can't write there.
    closeSync(openSync(target, 'w'));
    if (written === undefined) this.#write(target);
    else copy(written, target);
    this.#file = target;
  }

  #write(path: string): void {
    if (!isGzip(path)) {
      native.profilerSave(this.#handle, path);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'nodetorch-trace-'));
    try {
      const file = join(folder, 'trace.json');
      native.profilerSave(this.#handle, file);
      writeFileSync(path, gzipSync(readFileSync(file)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function copy(from: string, to: string): void {
  try {
    if (isGzip(from) === isGzip(to)) copyFileSync(from, to);
    else writeFileSync(to, isGzip(to) ? gzipSync(readFileSync(from)) : gunzipSync(readFileSync(from)));
  } catch (cause) {
    throw Object.assign(lost(from), { cause });
  }
}

function lost(file: string): TorchError {
  return new TorchError(`exportChromeTrace: the trace was written to ${file}, which can't be read any more`);
}
