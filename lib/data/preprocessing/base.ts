import { atCaller, describe, rangeError, typeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { type DType, float32, float64, scope, Tensor, tensor } from '../../index.js';
import { Table } from '../formats/table.js';

/** Rows of features: a tensor `[rows, features]`, a table of numbers, or arrays of numbers. */
export type Matrix = Tensor | Table | readonly (readonly number[])[];

/**
 * What learns something of data (`fit`) and then changes data by it (`transform`), as scikit-learn's estimators do. What
 * was learnt has names that end in an underscore; `stateDict` gives it, for `torch.save`.
 */
export abstract class Preprocessor<X, Y> {
  /** The names of what is learnt. */
  protected abstract readonly learnt: readonly string[];

  /** Learns from `x`. Gives the object itself. */
  abstract fit(x: X): this;
  /** What becomes of `x`. Throws an Error before anything was learnt. */
  abstract transform(x: X): Y;

  /** Learns from `x`, and gives what becomes of it. */
  fitTransform(x: X): Y {
    return this.fit(x).transform(x);
  }

  /** What was learnt, by name: tensors, numbers, strings and arrays of them, which `torch.save` saves. */
  stateDict(): Map<string, unknown> {
    this.checkFitted();
    return new Map(this.learnt.map((name) => [name, (this as Record<string, unknown>)[name]]));
  }

  /** Takes over what another one learnt. Throws a TypeError where something is missing. */
  loadStateDict(state: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>): void {
    const entries = new Map(state instanceof Map ? state : Object.entries(Object(state)));
    for (const name of this.learnt) {
      if (entries.has(name)) continue;
      const has = [...entries.keys()].map(String).join(', ') || 'nothing';
      throw typeError(`${this.constructor.name}.loadStateDict: there is no ${name} in the state; it has ${has}.`);
    }
    for (const name of this.learnt) this.learn(name, entries.get(name));
  }

  protected learn(name: string, value: unknown): void {
    (this as Record<string, unknown>)[name] = keep(value);
  }

  /** Throws an Error unless `fit` has been called. */
  protected checkFitted(): void {
    if (this.learnt.some((name) => (this as Record<string, unknown>)[name] !== undefined)) return;
    const { name } = this.constructor;
    throw atCaller(() => new Error(`This ${name} has learnt nothing yet: call fit or loadStateDict first.`));
  }

  /** The function that errors name. */
  protected named(method: string): string {
    return `${this.constructor.name}.${method}`;
  }
}

/** A scaler or the like, which changes each feature by itself and gives tensors of as many rows. */
export abstract class FeatureTransform extends Preprocessor<Matrix, Tensor> {
  /** The number of features that it was fitted to. */
  nFeaturesIn_: number | undefined;

  fit(x: Matrix): this {
    const fn = this.named('fit');
    scope(() => {
      const data = toFloat64(fn, x);
      if (data.shape[0] === 0) throw rangeError(`${fn}: there are no rows to learn from.`);
      this.learn('nFeaturesIn_', data.shape[1]);
      this.fitTo(data);
    });
    return this;
  }

  /**
   * What becomes of rows `[rows, features]`: float32 of a float32 tensor, else float64.
   *
   * Throws a RangeError for another number of features than there were in `fit`.
   */
  transform(x: Matrix): Tensor {
    return this.apply('transform', x, (data) => this.change(data));
  }

  protected apply(method: string, x: Matrix, change: (data: Tensor) => Tensor, features = this.nFeaturesIn_): Tensor {
    this.checkFitted();
    const fn = this.named(method);
    return scope(() => {
      const data = toFloat64(fn, x);
      if (data.shape[1] !== features) {
        throw rangeError(`${fn}: it was fitted to ${features} features, got ${data.shape[1]}.`);
      }
      return change(data).to(resultType(x));
    });
  }

  /** Learns from float64 `[rows, features]`. */
  protected abstract fitTo(data: Tensor): void;
  protected abstract change(data: Tensor): Tensor;
}

function resultType(x: Matrix): DType {
  return x instanceof Tensor && x.dtype === float32 ? float32 : float64;
}

function toFloat64(fn: string, x: Matrix): Tensor {
  const data = x instanceof Tensor ? x.detach() : x instanceof Table ? x.tensor() : toTensor(fn, x);
  if (data.ndim !== 2) {
    throw rangeError(
      `${fn} takes rows of features, [rows, features], got ${describe(data)}. ` +
        'Of one feature make a column: x.unsqueeze(1); of one row, x.unsqueeze(0).',
    );
  }
  if (data.dtype.isComplex) throw typeError(`${fn} takes real numbers, got ${describe(data)}.`);
  return data.to(float64);
}

function toTensor(fn: string, x: unknown): Tensor {
  if (!Array.isArray(x)) throw typeError(`${fn} takes a tensor, a Table or arrays of numbers, got ${describe(x)}.`);
  return tensor(x as number[][], { dtype: float64 });
}
