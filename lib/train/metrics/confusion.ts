import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { int64, onesLike, type Tensor, zeros } from '../../index.js';
import { replaced } from './state.js';

export interface ClassOptions {
  /** How many classes there are; the scores tell where they have a dimension of classes. */
  numClasses?: number;
  /** Where scores have no dimension of classes: the score above which a sample is of class 1. */
  threshold?: number;
  /** Targets of this class are not counted. */
  ignoreIndex?: number | null;
}

interface ConfusionState {
  counts: Tensor | null;
  classes: number;
}

/**
 * Counts how often class `i` was taken for class `j`, on the device of the outputs. An output is scores of each class
 * `[N, C, ...]` for classes `[N, ...]`, or of the same shape as the target: floating-point scores of class 1, or classes.
 */
export class Confusion {
  readonly #name: string;
  readonly #options: ClassOptions;
  #counts: Tensor | null = null;
  #classes = 0;

  constructor(name: string, options: ClassOptions) {
    const { numClasses, threshold, ignoreIndex } = options;
    this.#name = name;
    this.#options = options;
    if (numClasses !== undefined && (!Number.isInteger(numClasses) || numClasses < 2)) {
      throw rangeError(`${name}: numClasses should be an integer of 2 or more, got ${describe(numClasses)}.`);
    }
    if (threshold !== undefined && !Number.isFinite(threshold)) {
      throw rangeError(`${name}: threshold should be a number, got ${describe(threshold)}.`);
    }
    if (ignoreIndex !== undefined && ignoreIndex !== null && !Number.isInteger(ignoreIndex)) {
      throw rangeError(`${name}: ignoreIndex should be an integer, got ${describe(ignoreIndex)}.`);
    }
  }

  reset(): void {
    this.#counts?.dispose();
    this.#counts = null;
    this.#classes = 0;
  }

  stateDict(): ConfusionState {
    return { counts: this.#counts, classes: this.#classes };
  }

  loadStateDict({ counts, classes }: ConfusionState): void {
    this.#counts = replaced(this.#counts, counts);
    this.#classes = classes;
  }

  /** The classes that an output stands for, and how many there are. */
  #read(output: Tensor, target: Tensor): [predicted: Tensor, classes: number] {
    const { numClasses, threshold = 0.5 } = this.#options;
    if (output.ndim === target.ndim + 1 && output.shape[0] === target.shape[0]) {
      const classes = output.shape[1]!;
      if (numClasses === undefined || numClasses === classes) return [output.argmax(1), classes];
      throw rangeError(`${this.#name}: numClasses is ${numClasses}, but there are scores of ${classes} classes.`);
    }
    if (String(output.shape) === String(target.shape)) {
      if (output.isFloatingPoint()) return [output.gt(threshold).to(int64), numClasses ?? 2];
      if (numClasses !== undefined) return [output.to(int64), numClasses];
      throw rangeError(`${this.#name}: numClasses has to be given where the outputs are classes.`);
    }
    throw rangeError(
      `${this.#name}: expected scores [N, C, ...] and classes [N, ...], or both of one shape, got ${describe(output)} ` +
        `and ${describe(target)}.`,
    );
  }

  update(output: Tensor, target: Tensor): void {
    const [predicted, classes] = this.#read(output, target);
    const wanted = target.to({ device: predicted.device, dtype: int64 });
    if (!this.#counts || this.#classes !== classes) {
      if (this.#counts) throw rangeError(`${this.#name}: ${this.#classes} classes before, ${classes} in this batch.`);
      this.#counts = keep(zeros([classes * classes + 2], { dtype: int64, device: predicted.device }));
      this.#classes = classes;
    }
    // A cell a pair of classes; two more take what is to be ignored and what is no class, so that nothing waits for the
    // device here.
    const isClass = [wanted, predicted].map((t) => t.ge(0).logicalAnd(t.lt(classes)));
    let cells = wanted.mul(classes).add(predicted);
    cells = cells.maskedFill(isClass[0]!.logicalAnd(isClass[1]!).logicalNot(), classes * classes + 1);
    const { ignoreIndex = null } = this.#options;
    if (ignoreIndex !== null) cells = cells.maskedFill(wanted.eq(ignoreIndex), classes * classes);
    this.#counts.scatterAdd_(0, cells.flatten(), onesLike(cells).flatten());
  }

  /**
   * Row `i` is how often each class was predicted where `i` was right; null before the first update.
   * @throws RangeError where there was something else than classes among the targets.
   */
  counts(): number[][] | null {
    const flat = this.#counts?.tolist() as number[] | undefined;
    if (!flat) return null;
    const n = this.#classes;
    const wrong = flat.at(-1)!;
    if (wrong > 0) throw rangeError(`${this.#name}: ${wrong} targets or outputs are no class from 0 to ${n - 1}.`);
    return Array.from({ length: n }, (_, i) => flat.slice(i * n, (i + 1) * n));
  }
}

/** For each class: how often it was predicted rightly, wrongly, missed, and rightly not predicted. */
export interface ClassCounts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

export function perClass(counts: readonly (readonly number[])[]): ClassCounts[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const total = sum(counts.map(sum));
  return counts.map((row, i) => {
    const truePositives = row[i]!;
    const falsePositives = sum(counts.map((other) => other[i]!)) - truePositives;
    const falseNegatives = sum(row) - truePositives;
    const trueNegatives = total - truePositives - falsePositives - falseNegatives;
    return { truePositives, falsePositives, falseNegatives, trueNegatives };
  });
}
