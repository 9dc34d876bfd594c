import { closeSync, mkdirSync, openSync, write, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileError } from '../file-error.js';
import { maskedCrc32c } from './crc32c.js';

const writeAt = promisify(write);

/** So much may wait to be written, in bytes; where an event makes it more, it is written before the call returns. */
const LIMIT = 16 * 2 ** 20;

export interface EventFileOptions {
  /** How many events may wait before a write begins. */
  maxQueue: number;
  /** How long an event may wait, in seconds. */
  flushSecs: number;
  filenameSuffix: string;
}

const open = new Set<EventFile>();
let files = 0;

/** What still waits when the process ends is written then. */
function writeAll(): void {
  for (const file of open) file.writeLast();
}

/**
 * A file of records (length, its CRC, data, their CRC) to which events are added. They are written in their order, a
 * batch at a time, while the program goes on. Each write has its place in the file, so that one which is under way when
 * the process ends can be done again.
 */
export class EventFile {
  readonly path: string;
  readonly #options: EventFileOptions;
  readonly #fd: number;
  /** Where the next write begins. */
  #position = 0;
  /** Records that wait, and how many bytes they have. */
  #waiting: Buffer[] = [];
  #size = 0;
  #underWay: Buffer | null = null;
  #writing: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #error: Error | null = null;
  #closed = false;

  /** @throws Error where the file can't be made. */
  constructor(folder: string, options: EventFileOptions) {
    this.#options = options;
    [this.path, this.#fd] = create(folder, options.filenameSuffix);
    if (open.size === 0) process.on('exit', writeAll);
    open.add(this);
  }

  /** Adds an event. @throws Error where one before it could not be written. */
  add(event: Uint8Array): void {
    this.#check();
    const record = Buffer.allocUnsafe(event.length + 16);
    record.writeBigUInt64LE(BigInt(event.length), 0);
    record.writeUInt32LE(maskedCrc32c(record.subarray(0, 8)), 8);
    record.set(event, 12);
    record.writeUInt32LE(maskedCrc32c(event), 12 + event.length);
    this.#waiting.push(record);
    this.#size += record.length;
    if (this.#size > LIMIT) this.#writeNow();
    else if (this.#waiting.length > this.#options.maxQueue) this.#write();
    else this.#timer ??= setTimeout(() => this.#write(), this.#options.flushSecs * 1000).unref();
  }

  /** Resolves when all that was added is in the file. */
  async flush(): Promise<void> {
    this.#write();
    await this.#writing;
    this.#check();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.flush();
    } finally {
      this.#release();
    }
  }

  /** Writes what waits, when the process ends: nobody is there to be told of an error any more but who reads the log. */
  writeLast(): void {
    try {
      if (!this.#error) this.#writeNow();
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
    }
  }

  #check(): void {
    if (this.#error) throw this.#error;
  }

  #release(): void {
    open.delete(this);
    if (open.size === 0) process.removeListener('exit', writeAll);
    closeSync(this.#fd);
  }

  #take(): Buffer {
    const batch = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#size = 0;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    return batch;
  }

  /** Writes until nothing waits; a failure is kept for the next call to throw. */
  #write(): void {
    this.#writing ??= this.#drain().finally(() => {
      this.#writing = null;
    });
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0 && !this.#error) {
      const batch = this.#take();
      const start = this.#position;
      this.#position += batch.length;
      this.#underWay = batch;
      try {
        for (let done = 0; done < batch.length; ) {
          done += (await writeAt(this.#fd, batch, done, batch.length - done, start + done)).bytesWritten;
        }
      } catch (error) {
        this.#error = this.#failed(error);
      }
      this.#underWay = null;
    }
  }

  #writeNow(): void {
    const batch = Buffer.concat([this.#underWay ?? Buffer.alloc(0), this.#take()]);
    const start = this.#position - (this.#underWay?.length ?? 0);
    try {
      for (let done = 0; done < batch.length; ) {
        done += writeSync(this.#fd, batch, done, batch.length - done, start + done);
      }
      this.#position = start + batch.length;
    } catch (error) {
      this.#error = this.#failed(error);
      throw this.#error;
    }
  }

  #failed(error: unknown): Error {
    return fileError(`SummaryWriter: can't write ${this.path}`, error);
  }
}

/** Makes a file by the name that TensorBoard looks for, which no other writer has, in this thread or another. */
function create(folder: string, suffix: string): [path: string, fd: number] {
  const seconds = String(Math.floor(Date.now() / 1000)).padStart(10, '0');
  try {
    mkdirSync(folder, { recursive: true });
    for (;;) {
      const name = `events.out.tfevents.${seconds}.${hostname()}.${process.pid}.${files++}${suffix}`;
      const path = join(folder, name);
      try {
        return [path, openSync(path, 'wx')];
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  } catch (error) {
    throw fileError(`SummaryWriter: can't make an event file in ${folder}`, error);
  }
}
