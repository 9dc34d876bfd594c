import { readFileSync, writeFileSync } from 'node:fs';
import { writeAtomically } from './files.js';

/** Why training ended before its last epoch. */
export type StopReason = 'interrupted' | 'aborted' | 'earlyStopping' | 'notFinite' | (string & {});

/** What a `History` is in JSON. */
export interface HistoryJson {
  /** What is no finite number is `null` in JSON. */
  history: Record<string, (number | null)[]>;
  seconds: number[];
  stopped: StopReason | null;
}

/** What `Trainer.fit` measured: for each epoch that it completed the loss and every metric. */
export class History {
  /**
   * By name a value an epoch: `loss`, the metrics, and with validation `valLoss` and so on. It is NaN for an epoch in which
   * it was not measured, as `valEvery` has it.
   */
  readonly history: Record<string, number[]>;
  /** How long each epoch took. */
  readonly seconds: number[];
  /** Why training ended early, `null` where it did not. */
  stopped: StopReason | null;

  constructor({ history = {}, seconds = [], stopped = null }: Partial<HistoryJson> = {}) {
    this.history = Object.fromEntries(
      Object.entries(history).map(([name, values]) => [name, values.map((value) => value ?? Number.NaN)]),
    );
    this.seconds = [...seconds];
    this.stopped = stopped;
  }

  /** The number of completed epochs. */
  get epochs(): number {
    return this.seconds.length;
  }

  /** Adds an epoch. */
  add(logs: Readonly<Record<string, number>>, seconds: number): void {
    for (const name of Object.keys(logs)) this.history[name] ??= this.seconds.map(() => Number.NaN);
    for (const [name, values] of Object.entries(this.history)) values.push(logs[name] ?? Number.NaN);
    this.seconds.push(seconds);
  }

  /** The last epoch's figures. */
  last(): Record<string, number> {
    const values = Object.entries(this.history).map(([name, column]) => [name, column.at(-1)!] as const);
    return Object.fromEntries(values.filter(([, value]) => !Number.isNaN(value)));
  }

  toJSON(): HistoryJson {
    return { history: this.history, seconds: this.seconds, stopped: this.stopped };
  }

  /** Writes the history as JSON, in one piece or not at all. */
  save(path: string): void {
    writeAtomically(path, (file) => writeFileSync(file, `${JSON.stringify(this, null, 2)}\n`));
  }

  /** Reads what {@link save} wrote. */
  static load(path: string): History {
    return new History(JSON.parse(readFileSync(path, 'utf8')) as HistoryJson);
  }
}
