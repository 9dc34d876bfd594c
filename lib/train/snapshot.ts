import { existsSync, statSync } from 'node:fs';
import { rangeError } from '../core/errors.js';
import { load, type Tensor } from '../index.js';
import type { GeneratorStates } from './generators.js';
import type { MeterState } from './meter.js';
import type { Trainer } from './trainer.js';

/** The state of what learns. */
export interface ModelSnapshot {
  net: Map<string, Tensor>;
  /** The averaged weights, where there are any: an `AveragedModel`'s state dict. */
  ema: Map<string, Tensor> | null;
  /** The optimizer's state dict, or an array of several. */
  optimizer: unknown;
  /** The class of each optimizer. */
  optimizerNames: string[];
  scheduler: unknown[];
  scaler: unknown;
}

/** All that a training needs to go on as if it had never stopped: what is in a checkpoint. */
export interface Snapshot extends ModelSnapshot {
  /** Completed epochs, and what has been done of the one under way. */
  epoch: number;
  step: number;
  batch: number;
  globalStep: number;
  /** How long the epoch under way has taken. */
  seconds: number;
  /** Where the random number generators stood when the epoch began, or are to stand when the next one begins. */
  epochStart: GeneratorStates;
  /** Where the devices' own stand; null between epochs. */
  now: GeneratorStates | null;
  /** What has been added up of the epoch under way. */
  meter: MeterState | null;
  callbacks: Record<string, unknown>;
  /** `History` as JSON. */
  history: string;
}

/** What a trainer has learned so far. The tensors are its own, not copies. */
export function modelSnapshot(trainer: Trainer): ModelSnapshot {
  const optimizers = trainer.optimizers.map((optimizer) => optimizer.stateDict());
  return {
    net: trainer.net.stateDict(),
    ema: trainer.ema?.stateDict() ?? null,
    optimizer: optimizers.length === 1 ? optimizers[0] : optimizers,
    optimizerNames: optimizerNames(trainer),
    scheduler: trainer.schedules.stateDict(),
    scaler: trainer.scaler?.stateDict() ?? null,
  };
}

/** Puts a trainer into the state that it was in. */
export function restoreModel(trainer: Trainer, { net, ema, optimizer, scheduler, scaler }: ModelSnapshot): void {
  trainer.net.loadStateDict(net);
  if (ema) trainer.ema?.loadStateDict(ema);
  const states = Array.isArray(optimizer) ? optimizer : [optimizer];
  for (const [i, one] of trainer.optimizers.entries()) one.loadStateDict(states[i]);
  trainer.schedules.loadStateDict(scheduler);
  if (scaler && trainer.scaler) trainer.scaler.loadStateDict(scaler as Record<string, number>);
}

function optimizerNames({ optimizers }: Trainer): string[] {
  return optimizers.map((optimizer) => optimizer.constructor.name);
}

/**
 * Puts a trainer into the state that a checkpoint holds.
 * @throws RangeError that says what differs where it is another network's or another trainer's.
 */
export function resumeModel(path: string, trainer: Trainer, snapshot: Snapshot): void {
  const differs = (what: string, cause?: unknown) =>
    rangeError(`Trainer.fit: the checkpoint ${path} is of another training: ${what}`, { cause });
  const [saved, own] = [snapshot.optimizerNames.join(', '), optimizerNames(trainer).join(', ')];
  if (saved !== own) throw differs(`its optimizer is ${saved || 'none'}, the trainer's ${own || 'none'}.`);
  if ((snapshot.ema === null) !== (trainer.ema === null)) {
    throw differs(`only ${trainer.ema ? 'the trainer' : 'the checkpoint'} has averaged weights (ema).`);
  }
  try {
    restoreModel(trainer, snapshot);
  } catch (error) {
    throw differs((error as Error).message, error);
  }
}

/** Reads a checkpoint. */
export function readSnapshot(path: string): Snapshot {
  if (!existsSync(path)) throw rangeError(`Trainer.fit: there is no checkpoint ${path} to resume from.`);
  if (statSync(path).isDirectory()) throw rangeError(`Trainer.fit: ${path} is a folder, no checkpoint to resume from.`);
  const contents = load(path, { mapLocation: 'cpu' }) as Snapshot;
  if (typeof contents?.history !== 'string' || typeof contents.globalStep !== 'number') {
    throw rangeError(`Trainer.fit: ${path} was not written by callbacks.checkpoint.`);
  }
  return contents;
}
