import { join } from 'node:path';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { EventFile, type EventFileOptions } from './event-file.js';
import { Message } from './protobuf.js';

export type Step = number | bigint | null;

/** When what is written happened. */
export interface When {
  /** The step of training, from 0 to 2^53, 0 unless told otherwise. */
  globalStep?: Step;
  /** Seconds since 1970: now, unless told otherwise. */
  walltime?: number | null;
}

const START = 1;

/** The event files of a run, and of those below it that some charts need. */
export class EventWriter {
  readonly #files = new Map<string, EventFile>();
  /** What was begun and has to be waited for before the files are complete. */
  readonly #pending = new Set<Promise<void>>();
  #purgeStep: Step;

  constructor(
    readonly logDir: string,
    readonly options: EventFileOptions,
    purgeStep: Step,
  ) {
    this.#purgeStep = purgeStep;
    this.#file('');
  }

  /** Adds a summary to the run, or to the run `below` it. */
  add(owner: string, summary: Message, { globalStep, walltime }: When, below = ''): void {
    this.#file(below).add(event(readTime(owner, walltime), readStep(owner, globalStep), 5, summary));
  }

  /** Ends the run `below`, to which nothing more will be added. */
  end(below: string): void {
    const file = this.#files.get(below);
    this.#files.delete(below);
    if (file) this.track(file.close());
  }

  /** Has flush and close wait, and fail where `work` does. */
  track(work: Promise<void>): void {
    this.#pending.add(work);
    work.then(
      () => this.#pending.delete(work),
      () => {},
    );
  }

  async flush(): Promise<void> {
    const pending = [...this.#pending];
    for (const work of pending) this.#pending.delete(work);
    await allOf([...pending, ...[...this.#files.values()].map((file) => file.flush())]);
  }

  async close(): Promise<void> {
    const pending = [...this.#pending];
    for (const work of pending) this.#pending.delete(work);
    // A picture that is being drawn is yet to be added.
    await Promise.allSettled(pending);
    const files = [...this.#files.values()];
    this.#files.clear();
    await allOf([...pending, ...files.map((file) => file.close())]);
  }

  #file(below: string): EventFile {
    let file = this.#files.get(below);
    if (file) return file;
    file = new EventFile(join(this.logDir, below), this.options);
    this.#files.set(below, file);
    const now = Date.now() / 1000;
    const begin = new Message().double(1, now).string(3, 'brain.Event:2');
    file.add(begin.message(10, new Message().string(1, 'nodetorch')).finish());
    if (below === '' && this.#purgeStep !== null) {
      const step = readStep('SummaryWriter', this.#purgeStep);
      this.#purgeStep = null;
      file.add(event(now, step, 7, new Message().int(1, START)));
    }
    return file;
  }
}

/** Waits for all of them, and then fails as the first one did. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

function event(walltime: number, step: number | bigint, field: number, content: Message): Uint8Array {
  return new Message().double(1, walltime).int(2, step).message(field, content).finish();
}

function readStep(owner: string, step: Step | undefined): number | bigint {
  if (step === null || step === undefined) return 0;
  if (typeof step === 'bigint' ? BigInt.asIntN(64, step) === step : Number.isSafeInteger(step)) return step;
  throw rangeError(`${owner}: globalStep should be an integer, got ${describe(step)}.`);
}

function readTime(owner: string, time: number | null | undefined): number {
  if (time === null || time === undefined) return Date.now() / 1000;
  if (typeof time === 'number') return time;
  throw typeError(`${owner}: walltime should be a number of seconds, got ${describe(time)}.`);
}
