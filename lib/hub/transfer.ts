import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { HubError, hubError } from './errors.js';
import { ATTEMPTS, connectionAdvice, pause, reasonOf } from './http.js';
import { adopt, claim, release, removeAbandoned, tagOf } from './partial.js';
import { type Progress, showProgress } from './progress.js';

/** A file, or the rest of one, as a server gives it. */
export interface Piece {
  body: AsyncIterable<Uint8Array>;
  /** Where in the file it begins. */
  from: number;
  /** The whole file's size; null where the server does not tell. */
  total: number | null;
  /** What changes when the file does (its entity tag); null where a part can't be told from another file's. */
  validator: string | null;
}

/** What must be true of a file that has arrived. */
export interface Check {
  /** A hash over the file, which is fed as it arrives; `size` is the whole file's, where the server tells it. */
  hash(size: number | null): Hash;
  /** Throws where the digest, in hexadecimal, is not the right one. */
  verify(digest: string): void;
}

export interface Transfer {
  /** The function that errors name. */
  fn: string;
  /** What errors and progress call the file. */
  label: string;
  destination: string;
  /** Asks for the file from byte `from` on; what comes may begin at 0 all the same. */
  open(from: number, validator: string | null): Promise<Piece>;
  check?: Check | undefined;
  progress: boolean;
  signal: AbortSignal | null;
}

/**
 * Brings a file to its destination, where it appears at once and complete. A connection that breaks is taken up
 * again where it broke; so is what an earlier call left behind, if it is the beginning of the same file.
 */
export async function transfer(task: Transfer): Promise<void> {
  const { fn, label, destination, check, signal } = task;
  const { piece, kept } = await begin(task);
  const path = kept ?? claim(destination, tagOf(piece.validator ?? ''));
  const download = new Download(task, path, piece);
  try {
    await download.start(kept === null ? 'wx' : 'r+');
    await download.receive();
    check?.verify(download.digest());
    await download.finish();
    await rename(path, destination);
    removeAbandoned(destination);
  } catch (cause) {
    await download.abandon(cause);
    if (signal?.aborted || cause instanceof HubError || isFileError(cause)) throw cause;
    throw hubError(`${fn}: ${label} did not arrive: ${reasonOf(cause)}. ${connectionAdvice()}`, { cause });
  } finally {
    release(path);
  }
}

/** The first piece, and the file that it goes on with; null where there is none. */
async function begin({ destination, open }: Transfer): Promise<{ piece: Piece; kept: string | null }> {
  const left = adopt(destination);
  if (left === null) return { piece: await open(0, null), kept: null };
  let piece: Piece;
  try {
    piece = await open(left.size, null);
  } catch (error) {
    release(left.path);
    throw error;
  }
  if (piece.validator !== null && tagOf(piece.validator) === left.tag) return { piece, kept: left.path };
  await rm(left.path, { force: true });
  release(left.path);
  if (piece.from > 0) {
    await discard(piece);
    piece = await open(0, null);
  }
  return { piece, kept: null };
}

async function discard(piece: Piece): Promise<void> {
  await piece.body[Symbol.asyncIterator]().return?.();
}

class Download {
  readonly #task: Transfer;
  readonly #path: string;
  #piece: Piece;
  #file: FileHandle | undefined;
  #hash: Hash | undefined;
  #progress: Progress | undefined;
  #received = 0;

  constructor(task: Transfer, path: string, piece: Piece) {
    this.#task = task;
    this.#path = path;
    this.#piece = piece;
  }

  async start(flags: 'wx' | 'r+'): Promise<void> {
    const { check, label, progress } = this.#task;
    const { from, total } = this.#piece;
    this.#file = await open(this.#path, flags);
    this.#hash = check?.hash(total);
    await this.#file.truncate(from);
    if (this.#hash !== undefined && from > 0) {
      for await (const bytes of createReadStream(this.#path)) this.#hash.update(bytes);
    }
    this.#received = from;
    this.#progress = await showProgress(progress, label, total, from);
  }

  /** Receives the whole file, asking again for what is missing where a connection breaks. */
  async receive(): Promise<void> {
    const { signal } = this.#task;
    for (let failures = 0; ; ) {
      const before = this.#received;
      try {
        await this.#receivePiece();
        return;
      } catch (error) {
        signal?.throwIfAborted();
        failures = this.#received > before ? 1 : failures + 1;
        if (error instanceof HubError || isFileError(error) || failures >= ATTEMPTS) throw error;
        await pause(failures, signal);
        this.#piece = await this.#task.open(this.#received, this.#piece.validator);
        if (this.#piece.from !== this.#received) await this.#restart();
      }
    }
  }

  async #receivePiece(): Promise<void> {
    const { signal, fn, label } = this.#task;
    const { body, total } = this.#piece;
    for await (const bytes of body) {
      signal?.throwIfAborted();
      await this.#write(bytes);
    }
    if (total === null || this.#received === total) return;
    const what = `${this.#received} bytes came, and the server had announced ${total}`;
    if (this.#received > total) throw hubError(`${fn}: ${label}: ${what}. Try again.`, { damaged: true });
    throw new Error(what);
  }

  async #write(bytes: Uint8Array): Promise<void> {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await this.#file!.write(bytes, done, bytes.length - done, this.#received + done);
      done += bytesWritten;
    }
    this.#hash?.update(bytes);
    this.#received += bytes.length;
    this.#progress!.update(this.#received);
  }

  async #restart(): Promise<void> {
    if (this.#piece.from > 0) {
      await discard(this.#piece);
      this.#piece = await this.#task.open(0, null);
    }
    await this.#file!.truncate(0);
    this.#hash = this.#task.check?.hash(this.#piece.total);
    this.#received = 0;
  }

  digest(): string {
    return this.#hash?.digest('hex') ?? '';
  }

  async finish(): Promise<void> {
    this.#progress?.stop();
    await this.#file!.sync();
    await this.#close();
  }

  /** Keeps what has come, where the rest may be had later. */
  async abandon(cause: unknown): Promise<void> {
    this.#progress?.stop();
    await this.#close();
    const damaged = isFileError(cause) || (cause instanceof HubError && cause.damaged);
    if (!damaged && this.#received > 0 && this.#piece.validator !== null) return;
    await rm(this.#path, { force: true });
  }

  async #close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }
}

/** What the file system says, it says itself; what a connection says is the cause of what fetch says. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** What a file's hash must begin with, in hexadecimal. */
export interface Expected {
  algorithm: 'md5' | 'sha256';
  prefix: string;
}

/** Checks the beginning of a file's hash. */
export function hashCheck(fn: string, label: string, { algorithm, prefix }: Expected, url: string): Check {
  return {
    hash: () => createHash(algorithm),
    verify: (digest) => {
      if (digest.startsWith(prefix.toLowerCase())) return;
      throw hubError(
        `${fn}: invalid hash value of ${basename(label)} (expected "${prefix}", got "${digest}"). ` +
          'It was damaged on its way, or is another file than the one meant; it has not been kept.',
        { url, damaged: true },
      );
    },
  };
}
