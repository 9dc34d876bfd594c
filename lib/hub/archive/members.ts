import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, rangeError } from '../../core/errors.js';

/** What an archive may at most become, lest a small one fills the disk. */
export interface ArchiveLimits {
  /** Bytes of all files together; 1 TiB by default. */
  maxBytes?: number;
  /** Files and folders; 10 million by default. */
  maxFiles?: number;
  /** How many times larger than the archive all files together may be, where they are 64 MB or more; 300 by default. */
  maxRatio?: number;
}

export const DEFAULT_LIMITS: Required<ArchiveLimits> = { maxBytes: 2 ** 40, maxFiles: 1e7, maxRatio: 300 };
/** Below this many bytes nobody minds how well they were packed. */
const HARMLESS = 64e6;

/** Where an archive's members are written: below one folder, which is new, and within limits. */
export class Members {
  readonly #made = new Set<string>();
  #bytes = 0;
  #count = 0;

  /**
   * @param archive what errors call the archive
   * @param folder an empty folder that is this archive's alone
   * @param packed the archive's own size in bytes
   */
  constructor(
    readonly fn: string,
    readonly archive: string,
    readonly folder: string,
    readonly limits: Required<ArchiveLimits>,
    readonly packed: number,
  ) {}

  makeFolder(name: string): void {
    const path = this.#place(name);
    if (path !== this.folder) this.#ensure(path, name);
  }

  /** Opens a file to be written; of two with one name the later counts, as for tar. */
  openFile(name: string): MemberFile {
    const path = this.#place(name);
    if (path === this.folder) throw this.refusal(name, 'it is a file without a name');
    this.#ensure(dirname(path), name);
    const file = this.#attempt(name, () => openSync(path, 'w'));
    return new MemberFile(file, (bytes) => this.#grow(bytes));
  }

  /** The error for a member that is not unpacked. */
  refusal(name: string, reason: string): RangeError {
    return rangeError(`${this.fn}: ${this.archive} holds ${describe(name)}, which is refused: ${reason}.`);
  }

  /** The place of a member, which must lie below the folder whatever its name says. */
  #place(name: string): string {
    if (++this.#count > this.limits.maxFiles) {
      throw this.#excess(`more than ${this.limits.maxFiles} files`, 'maxFiles');
    }
    if (name.includes('\0')) throw this.refusal(name, 'its name has a zero byte');
    const parts = name.split(sep === '\\' ? /[/\\]/ : '/');
    if (name.startsWith('/') || (sep === '\\' && (parts[0] === '' || name.includes(':')))) {
      throw this.refusal(name, 'its path is absolute');
    }
    if (parts.includes('..')) throw this.refusal(name, "its path leads out of the folder by '..'");
    return join(this.folder, ...parts.filter((part) => part !== '.' && part !== ''));
  }

  #ensure(path: string, name: string): void {
    if (path === this.folder || this.#made.has(path)) return;
    this.#attempt(name, () => mkdirSync(path, { recursive: true }));
    this.#made.add(path);
  }

  /** What a file and a folder of one name make the file system say is the archive's fault. */
  #attempt<R>(name: string, write: () => R): R {
    try {
      return write();
    } catch (cause) {
      const { code = '', message } = cause as NodeJS.ErrnoException;
      if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code)) throw cause;
      throw this.refusal(name, message);
    }
  }

  #grow(bytes: number): void {
    const { maxBytes, maxRatio } = this.limits;
    this.#bytes += bytes;
    if (this.#bytes > maxBytes) throw this.#excess(`more than ${maxBytes} bytes`, 'maxBytes');
    if (this.#bytes > HARMLESS && this.#bytes > maxRatio * this.packed) {
      throw this.#excess(`more than ${maxRatio} times its own ${this.packed} bytes`, 'maxRatio');
    }
  }

  #excess(what: string, limit: string): RangeError {
    return rangeError(
      `${this.fn}: ${this.archive} unpacks to ${what}. If you trust it, allow more with the option ${limit}.`,
    );
  }
}

/** A file that is being written. */
export class MemberFile {
  constructor(
    readonly file: number,
    readonly count: (bytes: number) => void,
  ) {}

  write(bytes: Uint8Array): void {
    this.count(bytes.length);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
  }

  close(): void {
    closeSync(this.file);
  }
}
