import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileError } from '../file-error.js';
import { namesIn, writeAtomically } from '../files.js';
import type { ParamValue } from './space.js';

/** How far a trial has come at a budget. */
export interface Rung {
  budget: number;
  value: number;
  seconds: number;
}

/** One choice of parameters, and what became of it. */
export interface Trial<P = Record<string, ParamValue>> {
  /** Its number, from 0, in the order of the search. */
  readonly id: number;
  readonly params: P;
  /** `interrupted` is one that a search which goes on takes up again. */
  state: 'waiting' | 'running' | 'complete' | 'failed' | 'interrupted';
  /** What the objective resolved with, at the greatest budget that the trial had; null before. */
  value: number | null;
  /** What else the objective reported: each time an object of numbers. */
  reports: Record<string, number>[];
  /** What it reached at each budget, the smallest first. */
  rungs: Rung[];
  /** Why it failed. */
  error: string | null;
}

/** JSON knows no number that is not finite. */
const special: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};
const toJson = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
const fromJson = (_: string, value: unknown) => {
  const name = (value as { number?: unknown } | null)?.number;
  return typeof name === 'string' && name in special ? special[name] : value;
};

/** The files of a search: what it is, and one a trial, each replaced in one piece. */
export class TrialFolder {
  constructor(readonly path: string) {}

  /** What an earlier search in this folder was; null where there was none. */
  get plan(): string | null {
    const file = join(this.path, 'search.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  begin(plan: string): void {
    this.#write('search.json', plan);
  }

  load(): Trial[] {
    const names = namesIn(this.path).filter((name) => /^trial-\d+\.json$/.test(name));
    return names.map((name) => JSON.parse(readFileSync(join(this.path, name), 'utf8'), fromJson) as Trial);
  }

  save(trial: Trial<unknown>): void {
    this.#write(`${nameOf(trial.id)}.json`, `${JSON.stringify(trial, toJson, 2)}\n`);
  }

  /** Where a trial may save what it needs to go on. */
  checkpoint(id: number): string {
    const folder = join(this.path, nameOf(id));
    mkdirSync(folder, { recursive: true });
    return join(folder, 'checkpoint.pt');
  }

  #write(name: string, contents: string): void {
    try {
      writeAtomically(join(this.path, name), (file) => writeFileSync(file, contents));
    } catch (error) {
      throw fileError(`search: can't write ${join(this.path, name)}`, error);
    }
  }
}

function nameOf(id: number): string {
  return `trial-${String(id).padStart(4, '0')}`;
}
