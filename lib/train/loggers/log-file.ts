import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, typeError } from '../../core/errors.js';
import type { FitState } from '../callback.js';
import { fileError } from '../file-error.js';
import { writeAtomically } from '../files.js';

/** A line of a log: an epoch's figures, or with `globalStep` those of a step. */
export type Entry = Readonly<Record<string, number | string | null>>;

/** How lines are read and written. */
export interface LogFormat {
  parse(text: string): Entry[];
  /** The whole text of these entries. */
  text(entries: readonly Entry[]): string;
  /** The line to add for the last of these entries; null where the whole text has to be written anew. */
  line(entries: readonly Entry[]): string | null;
}

/** A log of a line an epoch, which a training that is resumed goes on with: no epoch is in it twice. */
export class LogFile {
  #entries: Entry[] = [];

  constructor(
    readonly owner: string,
    readonly path: string,
    readonly format: LogFormat,
    readonly append: boolean,
  ) {
    if (typeof path !== 'string' || path === '') {
      throw typeError(`${owner}: path should be a string, got ${describe(path)}.`);
    }
    if (typeof append !== 'boolean') throw typeError(`${owner}: append should be a boolean, got ${describe(append)}.`);
  }

  /** Takes up what an earlier training wrote, where this one goes on with it or is to be added. */
  begin(state: FitState): void {
    const resumed = state.globalStep > 0;
    this.#do(() => {
      this.#entries = (this.append || resumed) && existsSync(this.path) ? this.#read() : [];
      if (resumed) this.#continue(state);
      this.#rewrite();
    });
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    this.#do(() => {
      const line = this.format.line(this.#entries);
      if (line === null) this.#rewrite();
      else appendFileSync(this.path, line);
    });
  }

  #read(): Entry[] {
    const text = readFileSync(this.path, 'utf8');
    // A last line without its end was being written when the process was killed.
    return this.format.parse(text.slice(0, text.lastIndexOf('\n') + 1));
  }

  #rewrite(): void {
    writeAtomically(this.path, (file) => writeFileSync(file, this.format.text(this.#entries)));
  }

  /** Drops what is about to come again, and adds the epochs that the history has and the file has not. */
  #continue(state: FitState): void {
    const entries = this.#entries;
    let before = Number.POSITIVE_INFINITY;
    for (let last = entries.at(-1); last && isBeyond(last, state); last = entries.at(-1)) {
      // Where epochs begin anew, an earlier training ended.
      if (Number(last.epoch) > before) break;
      before = Number(last.epoch);
      entries.pop();
    }
    const known = Number(entries.findLast((entry) => entry.globalStep === undefined)?.epoch ?? 0);
    for (let epoch = known + 1; epoch <= state.history.epochs; epoch++) entries.push(ofHistory(state, epoch));
  }

  #do(what: () => void): void {
    try {
      what();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw fileError(`${this.owner}: can't write ${this.path}`, error);
    }
  }
}

function isBeyond({ epoch, globalStep }: Entry, state: FitState): boolean {
  return globalStep === undefined ? Number(epoch) > state.epoch : Number(globalStep) > state.globalStep;
}

/** The last epoch's entry. */
export function epochEntry(state: FitState): Entry {
  return ofHistory(state, state.history.epochs);
}

function ofHistory({ history }: FitState, epoch: number): Entry {
  const figures = Object.entries(history.history).map(([name, values]) => [name, values[epoch - 1]!] as const);
  return { epoch, ...Object.fromEntries(figures), seconds: history.seconds[epoch - 1]! };
}
