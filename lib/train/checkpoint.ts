import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { getRngState, load, save, setRngState, type Tensor } from '../index.js';
import type { Callback } from './callback.js';
import { writeAtomically } from './files.js';
import { History, type HistoryJson } from './history.js';
import { checkMonitor, epochsSinceBest, type MonitorOptions } from './monitor.js';
import type { Trainer } from './trainer.js';

export interface CheckpointOptions extends MonitorOptions {
  /** Whether to save only an epoch that is the best yet, as is the default, or every epoch. */
  saveBest?: boolean;
}

const read = signature<CheckpointOptions>('callbacks.checkpoint', ['*', 'monitor?', 'mode?', 'minDelta?', 'saveBest?']);

/**
 * Saves the state of training after the best epoch yet, or with `saveBest: false` after every one: a file for
 * `torch.load` with `net`, `optimizer`, `scheduler` (state dicts), `rng` (the default generator's state) and `history`
 * (JSON), from which `fit({ resume })` goes on. The file at `path` is replaced in one piece.
 *
 * When training is interrupted, the state at that moment is saved too: at `path`, or where the best is there, beside it
 * (`best.pt` -> `best.interrupted.pt`).
 */
export function checkpoint(path: string, options: CheckpointOptions = {}): Callback {
  if (typeof path !== 'string') {
    throw typeError(`callbacks.checkpoint: path should be a string, got ${describe(path)}.`);
  }
  const { saveBest = true, ...monitor } = read([options]);
  checkMonitor('callbacks.checkpoint', monitor);
  return {
    onEpochEnd({ history, trainer }) {
      if (saveBest && epochsSinceBest('callbacks.checkpoint', history, monitor) > 0) return;
      saveCheckpoint(path, trainer, history);
    },
    onFitEnd({ history, trainer }) {
      if (history.stopped === null || history.stopped === 'earlyStopping') return;
      const { dir, name, ext } = parse(path);
      saveCheckpoint(saveBest ? join(dir, `${name}.interrupted${ext}`) : path, trainer, history);
    },
  };
}

interface CheckpointContents {
  net: Map<string, Tensor>;
  optimizer: any;
  scheduler: any;
  rng: Tensor;
  history: string;
}

function saveCheckpoint(path: string, trainer: Trainer, history: History): void {
  const contents: CheckpointContents = {
    net: trainer.net.stateDict(),
    optimizer: trainer.optimizer!.stateDict(),
    scheduler: trainer.scheduler?.stateDict() ?? null,
    rng: getRngState(),
    history: JSON.stringify(history),
  };
  writeAtomically(path, (file) => save(contents, file));
  contents.rng.dispose();
}

/** Puts a trainer into the state that a checkpoint holds, and returns its history. */
export function loadCheckpoint(path: string, trainer: Trainer): History {
  if (!existsSync(path)) throw rangeError(`Trainer.fit: there is no checkpoint ${path} to resume from.`);
  const contents = load(path) as CheckpointContents;
  if (typeof contents?.history !== 'string') {
    throw rangeError(`Trainer.fit: ${path} was not written by callbacks.checkpoint.`);
  }
  trainer.net.loadStateDict(contents.net);
  trainer.optimizer?.loadStateDict(contents.optimizer);
  if (contents.scheduler) trainer.scheduler?.loadStateDict(contents.scheduler);
  setRngState(contents.rng);
  return new History(JSON.parse(contents.history) as HistoryJson);
}
