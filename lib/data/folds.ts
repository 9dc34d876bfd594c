import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { type Generator, Tensor } from '../index.js';
import { Subset } from './combine.js';
import { checkDataset, type Dataset } from './dataset.js';
import { permutation } from './draws.js';
import { checkFlag, checkGenerator } from './sampler.js';

interface FoldOptions {
  /** Whether samples are shared out at random, rather than in blocks. */
  shuffle?: boolean;
  /** Where the random order comes from. */
  generator?: Generator | null;
  /** The class of each sample: every fold then has as many of each as can be. */
  stratify?: readonly (number | string | bigint | boolean)[] | Tensor;
}

/** What is trained on and what is validated with, in one round of cross-validation. */
export interface Fold<T, P = unknown> {
  readonly train: Subset<T, P>;
  readonly validation: Subset<T, P>;
}

const read = signature<FoldOptions>('kFold', ['*', 'shuffle?', 'generator?', 'stratify?']);

/**
 * Splits a dataset for cross-validation: `k` times into a part to train on and one to validate with, so that each sample
 * is validated with once. Without `shuffle` the folds are those of scikit-learn's `KFold`, and with `stratify` those of its
 * `StratifiedKFold`; all indices are in ascending order.
 *
 * Throws a RangeError where there are fewer samples than folds, or fewer of every class.
 *
 * See https://scikit-learn.org/stable/modules/cross_validation.html#k-fold.
 */
export function kFold<T, P = unknown>(dataset: Dataset<T, P>, k: number, options?: FoldOptions): Fold<T, P>[];
export function kFold<T, P>(dataset: Dataset<T, P>, k: number, ...args: unknown[]): Fold<T, P>[] {
  const { shuffle = false, generator = null, stratify } = read(args);
  checkDataset('kFold', dataset);
  checkFlag('kFold', 'shuffle', shuffle);
  checkGenerator('kFold', generator);
  const n = dataset.length;
  if (!Number.isInteger(k) || k < 2 || k > n) {
    throw rangeError(`kFold: k should be an integer from 2 to the number of samples, ${n}, got ${describe(k)}.`);
  }
  const order = (count: number) => (shuffle ? permutation(count, generator) : undefined);
  const folds = stratify === undefined ? blocks(n, k, order) : strata(labelsOf(stratify, n), k, order);
  return Array.from({ length: k }, (_, fold) => ({
    train: new Subset(
      dataset,
      indicesWhere(folds, (other) => other !== fold),
    ),
    validation: new Subset(
      dataset,
      indicesWhere(folds, (other) => other === fold),
    ),
  }));
}

type Order = (count: number) => number[] | undefined;

/** The fold of each sample: blocks of the order, the first ones longer by one where they can't be of one length. */
function blocks(n: number, k: number, order: Order): number[] {
  const positions = order(n);
  const folds = new Array<number>(n);
  let at = 0;
  for (let fold = 0; fold < k; fold++) {
    const end = at + Math.floor(n / k) + (fold < n % k ? 1 : 0);
    for (; at < end; at++) folds[positions ? positions[at]! : at] = fold;
  }
  return folds;
}

/**
 * The fold of each sample where classes are shared out evenly: how many of a class a fold gets shows when the classes, in
 * the order in which they appear, are dealt out like cards.
 */
function strata(labels: readonly unknown[], k: number, order: Order): number[] {
  const members = new Map<unknown, number[]>();
  for (const [i, label] of labels.entries()) {
    if (!members.has(label)) members.set(label, []);
    members.get(label)!.push(i);
  }
  const classes = [...members.values()];
  if (classes.every((own) => own.length < k)) {
    throw rangeError(`kFold: no class has as many samples as there are folds, ${k}.`);
  }
  const folds = new Array<number>(labels.length);
  let dealt = 0;
  for (const own of classes) {
    const counts = new Array<number>(k).fill(0);
    for (let i = 0; i < own.length; i++) counts[dealt++ % k]!++;
    const dealtOut = counts.flatMap((count, fold) => new Array<number>(count).fill(fold));
    const positions = order(own.length);
    for (const [i, fold] of dealtOut.entries()) folds[own[positions ? positions[i]! : i]!] = fold;
  }
  return folds;
}

function labelsOf(stratify: unknown, n: number): readonly unknown[] {
  const labels = stratify instanceof Tensor ? stratify.tolist() : stratify;
  if (!Array.isArray(labels))
    throw typeError(`kFold: stratify should be an array or a tensor, got ${describe(stratify)}.`);
  if (labels.length !== n) throw rangeError(`kFold: stratify has ${labels.length} classes for ${n} samples.`);
  const odd = labels.find((label) => !['number', 'string', 'bigint', 'boolean'].includes(typeof label));
  if (odd !== undefined) throw typeError(`kFold: stratify should have a class for each sample, got ${describe(odd)}.`);
  return labels;
}

function indicesWhere(folds: readonly number[], isWanted: (fold: number) => boolean): number[] {
  return folds.flatMap((fold, i) => (isWanted(fold) ? [i] : []));
}
