import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { save, scope } from '../index.js';
import type { Callback, FitState } from './callback.js';
import { fileError } from './file-error.js';
import { namesIn, removeUnfinished, syncFolder } from './files.js';
import { checkMonitor, epochsSinceBest, type MonitorOptions } from './monitor.js';
import { checkCount } from './options.js';

export interface CheckpointOptions extends MonitorOptions {
  /** Whether the file at the path is the best epoch's, as is the default, or the newest state. */
  saveBest?: boolean;
  /** Whether to save the newest state, too: beside the best, `best.pt` -> `best.last.pt`. */
  saveLast?: boolean;
  /** After how many epochs to save the newest state each time, 1 unless told otherwise. */
  everyEpochs?: number;
  /** After how many steps to save the newest state, too. */
  everySteps?: number;
  /** Keeps as many of the newest states, each in a file of its own: `last.step100.pt`. */
  keepLast?: number;
}

const read = signature<CheckpointOptions>('callbacks.checkpoint', [
  '*',
  'monitor?',
  'mode?',
  'minDelta?',
  'saveBest?',
  'saveLast?',
  'everyEpochs?',
  'everySteps?',
  'keepLast?',
]);

/**
 * Saves the state of training after the best epoch yet, and as the options have it the newest one: a file for `torch.load`
 * with `net`, `ema`, `optimizer`, `scheduler`, `scaler` (state dicts), the generators' states, how far the epoch under way
 * has come, the callbacks' own states and `history` (JSON), from which `fit({ resume })` goes on to the bit. Files are
 * replaced in one piece and are on the disk when the next step begins.
 *
 * When training is interrupted, the state at that moment is saved too: as the newest one, or where only the best is saved,
 * beside it (`best.pt` -> `best.interrupted.pt`).
 */
export function checkpoint(path: string, options: CheckpointOptions = {}): Callback {
  const owner = 'callbacks.checkpoint';
  if (typeof path !== 'string' || path === '') {
    throw typeError(`${owner}: path should be a string, got ${describe(path)}.`);
  }
  const { saveBest = true, everyEpochs, everySteps, keepLast, ...others } = read([options]);
  const { saveLast = !saveBest || everySteps !== undefined || everyEpochs !== undefined || keepLast !== undefined } =
    others;
  const { monitor, mode, minDelta } = others;
  checkMonitor(owner, others);
  checkCount(owner, { everyEpochs, everySteps, keepLast });
  if (!saveBest && !saveLast)
    throw rangeError(`${owner}: saveBest and saveLast are both false: nothing would be saved.`);
  if (!saveLast && (everyEpochs ?? everySteps ?? keepLast) !== undefined) {
    throw rangeError(`${owner}: everyEpochs, everySteps and keepLast are of the newest state, but saveLast is false.`);
  }
  const last = saveBest ? beside(path, 'last') : path;
  const interrupted = saveLast ? last : beside(path, 'interrupted');
  /** The files of the newest states, the oldest first. */
  let kept: string[] = [];

  const saveNewest = (state: FitState) => {
    if (keepLast === undefined) return write(last, state);
    const file = beside(last, `step${state.globalStep}`);
    kept = [...kept.filter((other) => other !== file), file];
    const old = kept.splice(0, Math.max(0, kept.length - keepLast));
    write(file, state);
    for (const other of old) rmSync(other, { force: true });
  };
  return {
    name: 'checkpoint',
    isLast: true,
    onFitStart() {
      const names = [path, last, interrupted].map((file) => basename(file));
      removeUnfinished(dirname(path), (name) => names.includes(name) || isNumbered(name, last));
    },
    onStepEnd:
      everySteps === undefined
        ? undefined
        : (state) => {
            if (state.globalStep % everySteps === 0) saveNewest(state);
          },
    onEpochEnd(state) {
      if (saveLast && state.epoch % (everyEpochs ?? 1) === 0) saveNewest(state);
      if (saveBest && epochsSinceBest(owner, state, { monitor, mode, minDelta }) === 0) write(path, state);
    },
    onFitEnd(state) {
      const { stopped } = state.history;
      // Weights that are no numbers any more are nothing to go on from.
      if (stopped === null || stopped === 'earlyStopping' || stopped === 'notFinite') return;
      if (saveLast) saveNewest(state);
      else write(interrupted, state);
    },
    stateDict: () => ({ kept }),
    loadStateDict(saved: { kept: string[] }) {
      kept = [...saved.kept];
    },
    newest() {
      const folder = dirname(path);
      const numbered = namesIn(folder).filter((name) => isNumbered(name, last));
      const files = [...numbered.map((name) => join(folder, name)), last, interrupted, path].filter((file) =>
        existsSync(file),
      );
      const time = (file: string) => statSync(file, { bigint: true }).mtimeNs;
      return files.reduce<string | null>(
        (best, file) => (best === null || time(file) > time(best) ? file : best),
        null,
      );
    },
  };
}

/** `best.pt` -> `best.last.pt`. */
function beside(path: string, what: string): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}.${what}${ext}`);
}

/** Whether a file's name is one that `keepLast` makes of a path. */
function isNumbered(file: string, path: string): boolean {
  const { name, ext } = parse(path);
  return (
    file.startsWith(`${name}.step`) &&
    file.endsWith(ext) &&
    /^\d+$/.test(file.slice(name.length + 5, file.length - ext.length))
  );
}

function write(path: string, state: FitState): void {
  scope(() => {
    const snapshot = state.snapshot();
    try {
      mkdirSync(dirname(path), { recursive: true });
      save(snapshot, path);
    } catch (error) {
      throw fileError(`callbacks.checkpoint: ${path} could not be written`, error);
    }
  });
  syncFolder(dirname(path));
}
