import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { atCaller } from '../core/errors.js';

/** The error of the format that is read, about the file `source`. */
export type FormatError = (source: string, reason: string, advice?: string) => Error;

/** Where a file's bytes come from. */
export interface ByteSource {
  /** What errors call it. */
  readonly name: string;
  readonly size: number;
  /** At most `CHUNK` bytes or the header, valid until the next read. */
  read(start: number, count: number): Uint8Array;
  close(): void;
}

/** How much of a file is held beside the tensors: little enough for the processor's cache. */
export const CHUNK = 1 << 20;

export class BytesSource implements ByteSource {
  readonly name: string;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.name = `${bytes.length} bytes`;
  }

  get size(): number {
    return this.#bytes.length;
  }

  read(start: number, count: number): Uint8Array {
    return this.#bytes.subarray(start, start + count);
  }

  close(): void {}
}

/**
 * A file, read piece by piece. It is not mapped into memory: a file that someone cuts short while it is mapped ends
 * the process that touches it.
 */
export class FileSource implements ByteSource {
  readonly size: number;
  #descriptor: number;
  #buffer = new Uint8Array(0);

  constructor(
    readonly name: string,
    fn: string,
    readonly formatError: FormatError,
  ) {
    try {
      this.#descriptor = openSync(name, 'r');
      const stats = fstatSync(this.#descriptor);
      if (!stats.isFile()) {
        this.close();
        throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is no file');
      }
      this.size = stats.size;
    } catch (cause) {
      throw unreadable(fn, name, cause as Error);
    }
  }

  read(start: number, count: number): Uint8Array {
    if (this.#descriptor < 0) throw this.formatError(this.name, 'it has been closed', 'Open it again.');
    if (this.#buffer.length < count) this.#buffer = new Uint8Array(Math.max(count, CHUNK));
    const buffer = this.#buffer.subarray(0, count);
    if (count > CHUNK) this.#buffer = new Uint8Array(0);
    let done = 0;
    while (done < count) {
      const got = readSync(this.#descriptor, buffer, done, count - done, start + done);
      if (got === 0) throw this.formatError(this.name, `it ended at byte ${start + done} while it was read`);
      done += got;
    }
    return buffer;
  }

  close(): void {
    if (this.#descriptor >= 0) closeSync(this.#descriptor);
    this.#descriptor = -1;
    this.#buffer = new Uint8Array(0);
  }
}

function unreadable(fn: string, path: string, cause: Error): Error {
  const hint = isAbsolute(path) ? '' : ` A relative path starts at ${process.cwd()}.`;
  const error = atCaller(() => new Error(`${fn}: ${path} can't be read: ${cause.message}.${hint}`, { cause }));
  return Object.assign(error, { code: (cause as NodeJS.ErrnoException).code });
}
