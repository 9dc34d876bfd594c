import { isOptions, signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Generator, Tensor } from '../../index.js';
import { Subset } from '../combine.js';
import { Dataset, indexTensor } from '../dataset.js';
import { permutation } from '../draws.js';
import { Table } from '../formats/table.js';
import { checkGenerator } from '../sampler.js';
import type { Label, Labels } from './labels.js';

export interface TrainTestSplitOptions {
  /** How many samples, or what part of them, the test gets: a quarter, or what the training leaves. */
  testSize?: number;
  /** How many samples, or what part of them, the training gets: what the test leaves. */
  trainSize?: number;
  /** Whether to shuffle before; true unless told otherwise. */
  shuffle?: boolean;
  /** The classes of the samples: each gets the same part in both. */
  stratify?: Labels | null;
  /** Where random numbers come from; the default generator unless told otherwise. */
  generator?: Generator | null;
  /** A seed, instead of a generator: the same one gives the same split. */
  seed?: number | bigint;
}

const read = signature<TrainTestSplitOptions>('trainTestSplit', [
  ...(['*', 'testSize?', 'trainSize?', 'shuffle?', 'stratify?', 'generator?', 'seed?'] as const),
]);

/** What can be split. */
export type Splittable = Tensor | Table | Dataset<any> | readonly unknown[];

/** The kind of what a split gives of `T`. */
export type Part<T> = T extends Dataset<infer S> ? Subset<S> : T extends readonly (infer E)[] ? E[] : T;

/** For each of the given ones, its training part and its test part. */
export type Parts<A extends readonly unknown[]> = A extends readonly [infer First, ...infer Rest]
  ? [Part<First>, Part<First>, ...Parts<Rest>]
  : [];

/**
 * Splits tensors (along their first dimension), arrays, tables and datasets of as many samples at random into a part to
 * train with and one to test with.
 *
 * ```ts
 * const [xTrain, xTest, yTrain, yTest] = trainTestSplit(x, y, { testSize: 0.2, stratify: y, seed: 0 });
 * ```
 *
 * The sizes, and those of the classes with `stratify`, are scikit-learn's; which samples go where is not, as its random
 * numbers are NumPy's.
 *
 * Throws a RangeError for sizes that don't fit, different numbers of samples, and a class of a single sample to
 * stratify.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.model_selection.train_test_split.html
 */
export function trainTestSplit<A extends readonly Splittable[]>(
  ...args: [...arrays: A, options: TrainTestSplitOptions]
): Parts<A>;
export function trainTestSplit<A extends readonly Splittable[]>(...arrays: A): Parts<A>;
export function trainTestSplit(...args: unknown[]): unknown[] {
  const fn = 'trainTestSplit';
  const last = args[args.length - 1];
  const arrays = isOptions(last) ? args.slice(0, -1) : args;
  const { shuffle = true, stratify = null, seed, ...options } = read(isOptions(last) ? [last] : []);
  if (arrays.length === 0) throw typeError(`${fn} needs something to split.`);
  const lengths = arrays.map((each) => lengthOf(each));
  const n = lengths[0]!;
  if (stratify !== null) lengths.push(lengthOf(stratify));
  if (lengths.some((length) => length !== n)) {
    throw rangeError(`${fn}: all should have as many samples, got ${lengths.join(', ')}.`);
  }
  checkGenerator(fn, options.generator);
  if (seed !== undefined && options.generator) throw typeError(`${fn} takes a generator or a seed, not both.`);
  const generator = seed === undefined ? (options.generator ?? null) : new Generator().manualSeed(seed);
  const [train, test] = sizes(n, options);
  if (!shuffle && stratify !== null) throw typeError(`${fn}: stratify needs to shuffle.`);
  const [forTraining, forTest] = !shuffle
    ? [upTo(train), upTo(test).map((i) => i + train)]
    : stratify === null
      ? shuffled(n, train, test, generator)
      : stratified(labelsOf(stratify), train, test, generator);
  return arrays.flatMap((each) => [pick(each, forTraining), pick(each, forTest)]);
}

function lengthOf(value: unknown): number {
  if (value instanceof Tensor && value.ndim > 0) return value.shape[0]!;
  if (!(value instanceof Tensor) && (value instanceof Dataset || value instanceof Table || Array.isArray(value))) {
    return value.length;
  }
  throw typeError(`trainTestSplit splits tensors, arrays, tables and datasets, not ${describe(value)}.`);
}

function pick(value: unknown, indices: readonly number[]): unknown {
  if (value instanceof Table) return value.take(indices);
  if (value instanceof Dataset) return new Subset(value, indices);
  if (Array.isArray(value)) return indices.map((i) => value[i]);
  const index = indexTensor(indices);
  const there = index.to((value as Tensor).device);
  const picked = (value as Tensor).indexSelect(0, there);
  there.dispose();
  index.dispose();
  return picked;
}

/** How many samples each part gets, by scikit-learn's rules: the test is rounded up, the training down. */
function sizes(n: number, { testSize, trainSize }: TrainTestSplitOptions): [train: number, test: number] {
  const count = (name: string, size: number, round: (x: number) => number): number => {
    const isPart = size > 0 && size < 1;
    if (!isPart && !(Number.isInteger(size) && size >= 1 && size < n)) {
      throw rangeError(
        `trainTestSplit: ${name} should be a part between 0 and 1 or a number of samples below ${n}, got ${describe(size)}.`,
      );
    }
    return isPart ? round(size * n) : size;
  };
  const given = trainSize === undefined ? undefined : count('trainSize', trainSize, Math.floor);
  const test =
    testSize === undefined && given !== undefined ? n - given : count('testSize', testSize ?? 0.25, Math.ceil);
  const train = given ?? n - test;
  if (train + test > n || train <= 0 || test <= 0) {
    throw rangeError(`trainTestSplit: ${n} samples can't be split into ${train} to train and ${test} to test with.`);
  }
  return [train, test];
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function shuffled(n: number, train: number, test: number, generator: Generator | null): [number[], number[]] {
  const order = permutation(n, generator);
  // scikit-learn takes the test first, too.
  return [order.slice(test, test + train), order.slice(0, test)];
}

function labelsOf(labels: Labels): Label[] {
  if (!(labels instanceof Tensor)) return [...labels];
  if (labels.ndim !== 1) throw rangeError(`trainTestSplit: stratify should be [samples], got ${describe(labels)}.`);
  return labels.tolist() as number[];
}

function stratified(
  labels: readonly Label[],
  train: number,
  test: number,
  generator: Generator | null,
): [number[], number[]] {
  const members = new Map<Label, number[]>();
  for (const [i, label] of labels.entries()) {
    const found = members.get(label);
    if (found) found.push(i);
    else members.set(label, [i]);
  }
  const classes = [...members.values()];
  for (const [label, each] of members) {
    if (each.length < 2) throw rangeError(`trainTestSplit: class ${describe(label)} has one sample, too few to split.`);
  }
  if (Math.min(train, test) < classes.length) {
    throw rangeError(`trainTestSplit: ${train} and ${test} samples are too few for ${classes.length} classes.`);
  }
  const counts = classes.map(({ length }) => length);
  const inTraining = apportion(counts, train, generator);
  const inTest = apportion(
    counts.map((count, c) => count - inTraining[c]!),
    test,
    generator,
  );
  const parts: [number[], number[]] = [[], []];
  for (const [c, each] of classes.entries()) {
    const order = permutation(each.length, generator).map((i) => each[i]!);
    parts[0].push(...order.slice(0, inTraining[c]!));
    parts[1].push(...order.slice(inTraining[c]!, inTraining[c]! + inTest[c]!));
  }
  return parts.map((part) => permutation(part.length, generator).map((i) => part[i]!)) as [number[], number[]];
}

/** Divides `draws` in the ratio of `counts`: rounded down, and the rest to the greatest remainders, ties at random. */
function apportion(counts: readonly number[], draws: number, generator: Generator | null): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count / total) * draws);
  const whole = exact.map(Math.floor);
  const order = permutation(counts.length, generator).sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!));
  const rest = draws - whole.reduce((sum, count) => sum + count, 0);
  for (const c of order.slice(0, rest)) whole[c]!++;
  return whole;
}
