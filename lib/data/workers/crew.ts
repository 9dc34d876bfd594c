import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { atCaller, typeError } from '../../core/errors.js';
import { nothing } from '../fetched.js';
import { discard, type Packed } from './pack.js';
import {
  ENDED,
  type FromWorker,
  type ModuleSource,
  SAMPLE,
  SENDING,
  STATE,
  type Task,
  type ToWorker,
} from './protocol.js';

export interface CrewOptions {
  readonly source: ModuleSource;
  readonly numWorkers: number;
  readonly baseSeed: bigint;
  readonly concurrency: number;
}

interface Pending {
  /** What errors call it: `batch 3`. */
  readonly what: string;
  resolve(batch: Packed | null): void;
  reject(error: Error): void;
}

/** One worker thread, which answers in the order in which it is asked. While nobody waits it lets the process end. */
export class Member {
  /** Whether it has failed as a whole. */
  isBroken = false;
  readonly #worker: Worker;
  readonly #shared: Int32Array;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #isEnding = false;
  #cause: unknown;

  constructor(
    readonly id: number,
    { source, numWorkers, baseSeed, concurrency }: CrewOptions,
  ) {
    const gate = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
    this.#shared = new Int32Array(gate);
    this.#shared[SAMPLE] = -1;
    const workerData = { source, id, numWorkers, baseSeed, concurrency, gate };
    try {
      this.#worker = new Worker(new URL('./thread.js', import.meta.url), { workerData });
    } catch (cause) {
      throw typeError(`DataLoader: no worker can be started for ${source.url}: ${(cause as Error).message}`, { cause });
    }
    this.#worker.unref();
    this.#worker.on('message', (message: FromWorker) => this.#settle(message));
    this.#worker.on('messageerror', (error) => this.#fail(error));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`the worker has exited with code ${code}`)));
  }

  /** How many answers it owes. */
  get owing(): number {
    return this.#pending.size;
  }

  ask(task: Task, what: string): Promise<Packed | null> {
    const answer = new Promise<Packed | null>((resolve, reject) => {
      const pending = { what, resolve, reject };
      if (this.isBroken) return reject(this.#failure(what, this.#cause));
      const id = ++this.#lastId;
      this.#pending.set(id, pending);
      this.#worker.ref();
      this.#send({ id, task });
    });
    answer.catch(nothing);
    return answer;
  }

  /** Says that nobody will ask for more of a stream. */
  closeStream(stream: number): void {
    this.#send({ close: stream });
  }

  /** Ends the thread, whatever it does, but not while it sends tensors, which nobody could claim or free then. */
  async end(): Promise<void> {
    this.#isEnding = true;
    while (Atomics.compareExchange(this.#shared, STATE, 0, ENDED) === SENDING) await setImmediate();
    await this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    if (!this.isBroken) this.#worker.postMessage(message);
  }

  /** Lets the process end, but not before the thread has where somebody waits for that. */
  #letGo(): void {
    if (!this.#isEnding) this.#worker.unref();
  }

  #settle({ id, batch, error }: FromWorker): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#letGo();
    if (batch === undefined) pending?.reject(this.#failure(pending.what, error));
    else if (pending) pending.resolve(batch);
    else if (batch) discard(batch);
  }

  #fail(cause: unknown): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.#cause = cause;
    const sample = Atomics.load(this.#shared, SAMPLE);
    // Only the first was being made; the others waited.
    let where = sample < 0 ? '' : `, which was at sample ${sample}`;
    for (const { what, reject } of this.#pending.values()) {
      reject(this.#failure(what, cause, where));
      where = '';
    }
    this.#pending.clear();
    this.#letGo();
  }

  #failure(what: string, error: unknown, where = ''): Error {
    const text = error instanceof Error ? error.message.replace(/^DataLoader: /, '') : String(error);
    // Where a sample could not be read, the reason is what was thrown then.
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const message = `DataLoader: ${what} could not be made by worker ${this.id}${where}: ${text}`;
    return atCaller(() => new Error(message, { cause }));
  }
}

/** The worker threads of a loader. */
export class Crew {
  readonly members: readonly Member[];
  #streams = 0;

  constructor(options: CrewOptions) {
    this.members = Array.from({ length: options.numWorkers }, (_, id) => new Member(id, options));
  }

  get isBroken(): boolean {
    return this.members.some((member) => member.isBroken);
  }

  /** Has whoever owes least make something. */
  ask(task: Task, what: string): Promise<Packed | null> {
    return this.members.reduce((a, b) => (b.owing < a.owing ? b : a)).ask(task, what);
  }

  newStream(): number {
    return this.#streams++;
  }

  async end(): Promise<void> {
    await Promise.all(this.members.map((member) => member.end()));
  }
}
