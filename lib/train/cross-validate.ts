import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { DataLoader, type Dataset } from '../data/index.js';
import { Generator, manualSeed } from '../index.js';
import type { Callback, Logs } from './callback.js';
import type { History } from './history.js';
import { checkCount } from './options.js';
import type { Trainer } from './trainer.js';

/** What is trained on and what is validated with, as `kFold` of `nodetorch/data` gives them. */
export interface TrainAndValidation {
  readonly train: Dataset<any>;
  readonly validation: Dataset<any>;
}

export interface CrossValidateOptions {
  epochs: number;
  /** Samples in a batch, 32 unless told otherwise. */
  batchSize?: number;
  /** What the order of samples and the weights come from: the same seed gives the same figures. 0 unless told otherwise. */
  seed?: number;
  /** The callbacks of each fold, from 0. */
  callbacks?: (fold: number) => readonly Callback[];
  /** Makes a batch of samples. */
  collateFn?: (samples: any[]) => any;
}

/** What the rounds of cross-validation measured. */
export interface CrossValidation {
  /** Of each fold. */
  histories: History[];
  /** The figures of each fold's last epoch. */
  folds: Logs[];
  /** Of each figure over the folds. */
  mean: Logs;
  /** Of each figure over the folds, with N - 1 below. */
  std: Logs;
}

const read = signature<CrossValidateOptions>('crossValidate', [
  '*',
  'epochs',
  'batchSize?',
  'seed?',
  'callbacks?',
  'collateFn?',
]);

/**
 * Trains anew for each fold, with what `makeTrainer` makes, and measures how well that does on what it was not trained on.
 *
 * ```ts
 * const { mean, std } = await crossValidate(() => new Trainer(makeNet(), ...), kFold(dataset, 5), { epochs: 10 });
 * console.log(`accuracy ${mean.valAccuracy} ± ${std.valAccuracy}`);
 * ```
 *
 * Each fold begins with the default generator at `seed` plus its number. The network of a fold, which `makeTrainer` has to make,
 * is disposed of after it. A fold that is interrupted ends the others, too: only whole folds count.
 */
export async function crossValidate(
  makeTrainer: (fold: number) => Trainer<any>,
  folds: Iterable<TrainAndValidation>,
  options: CrossValidateOptions,
): Promise<CrossValidation> {
  const { epochs, batchSize = 32, seed = 0, callbacks, collateFn } = read([options]);
  if (typeof makeTrainer !== 'function') {
    throw typeError(`crossValidate: makeTrainer should be a function, got ${describe(makeTrainer)}.`);
  }
  if (typeof folds !== 'object' || folds === null || !(Symbol.iterator in folds)) {
    throw typeError(`crossValidate: folds should be what kFold gives, got ${describe(folds)}.`);
  }
  checkCount('crossValidate', { epochs, batchSize });
  const histories: History[] = [];
  for (const { train, validation } of folds) {
    const fold = histories.length;
    manualSeed(seed + fold);
    const trainer = makeTrainer(fold);
    try {
      const loader = (dataset: Dataset<any>, shuffle: boolean) =>
        new DataLoader(dataset, {
          batchSize,
          shuffle,
          generator: shuffle ? new Generator().manualSeed(seed + fold) : null,
          ...(collateFn ? { collateFn } : {}),
        });
      const history = await trainer.fit(loader(train, true), {
        epochs,
        validation: loader(validation, false),
        callbacks: callbacks?.(fold) ?? [],
      });
      if (history.stopped === 'interrupted' || history.stopped === 'aborted') break;
      histories.push(history);
    } finally {
      dispose(trainer);
    }
  }
  if (histories.length === 0) throw rangeError('crossValidate: there is no fold that was trained to its end.');
  const last = histories.map((history) => history.last());
  const names = Object.keys(last[0]!);
  const of = (value: (values: number[]) => number): Logs =>
    Object.fromEntries(names.map((name) => [name, value(last.map((logs) => logs[name] ?? Number.NaN))]));
  return { histories, folds: last, mean: of(mean), std: of(deviation) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** NaN of a single value. */
function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/** Frees a network and its gradients at once, without waiting for the collector. */
function dispose({ net }: Trainer<any>): void {
  for (const parameter of [...net.parameters()]) {
    parameter.grad?.dispose();
    parameter.dispose();
  }
  for (const buffer of [...net.buffers()]) buffer.dispose();
}
