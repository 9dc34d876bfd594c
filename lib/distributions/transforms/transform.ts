import { describe, rangeError, typeError } from '../../core/errors.js';
import { heldBy } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import { notImplemented } from '../errors.js';
import { ownValues, type Size } from '../utils.js';

const read = named('distributions.transforms.Transform', ['cacheSize'], (cacheSize = 0) => cacheSize);

/** Reads the arguments of `withCache`. Declared to users, because the type of those arguments is. */
export const readCache = named(
  'distributions.transforms.Transform.withCache',
  ['cacheSize'],
  (cacheSize = 1) => cacheSize,
);

/** The arguments of `withCache`. */
export type CacheArguments = Parameters<typeof readCache>;

/**
 * An invertible map with a computable Jacobian, as `TransformedDistribution` needs them.
 *
 * What Python writes `t(x)` is `t.forward(x)` here, and `t.inv.forward(y)` goes back. With a `cacheSize` of 1 a
 * transform remembers the last pair of tensors, so that the inverse of what it gave costs nothing and is exact.
 *
 * A class of your own implements `_call` and `_inverse`, `domain` and `codomain`, and `logAbsDetJacobian` where it is
 * bijective.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.Transform
 */
export abstract class Transform {
  /** @internal */
  readonly _cacheSize: number;
  /** The inverse, once it was asked for. @internal */
  _inv: Transform | null = null;
  #cached: readonly [x: Tensor, y: Tensor] | null = null;

  /** @throws RangeError for a `cacheSize` other than 0 and 1. */
  constructor(...args: Parameters<typeof read>) {
    const cacheSize = read(...args);
    if (cacheSize !== 0 && cacheSize !== 1) throw rangeError(`cacheSize must be 0 or 1, got ${cacheSize}.`);
    this._cacheSize = cacheSize;
  }

  /** What it takes. */
  abstract get domain(): Constraint;

  /** What it gives. */
  abstract get codomain(): Constraint;

  /** Whether `t.inv.forward(t.forward(x))` is `x`. */
  get bijective(): boolean {
    return false;
  }

  /** How many of the last dimensions belong together. @throws RangeError where that differs between input and output. */
  get eventDim(): number {
    const { domain, codomain } = this;
    if (domain.eventDim === codomain.eventDim) return domain.eventDim;
    throw rangeError(
      `${this} takes events of ${domain.eventDim} dimensions and gives events of ${codomain.eventDim}. Please use ` +
        'either .domain.eventDim or .codomain.eventDim.',
    );
  }

  /** The inverse; its own inverse is this transform. */
  get inv(): Transform {
    this._inv ??= new InverseTransform(this);
    return this._inv;
  }

  /** 1 for an increasing transform of single numbers, -1 for a decreasing one. */
  get sign(): number | Tensor {
    throw notImplemented(this, 'sign');
  }

  /** This transform with another size of cache. */
  withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    if (cacheSize === this._cacheSize) return this;
    const Class = this.constructor as new (cacheSize: number) => Transform;
    if (Class.length > 0) throw notImplemented(this, 'withCache');
    return new Class(cacheSize);
  }

  /** Whether it is the same map as `other`: Python's `==`. */
  equals(other: unknown): boolean {
    return this === other;
  }

  /** Computes `y` from `x`. */
  forward(x: Tensor): Tensor {
    return this.#remembered(x, 0) ?? this.#remember(x, this._call(x))[1];
  }

  /** Computes `x` from `y`. @internal */
  _invCall(y: Tensor): Tensor {
    return this.#remembered(y, 1) ?? this.#remember(this._inverse(y), y)[0];
  }

  /** The other one of the last pair where `value` is one of them. */
  #remembered(value: Tensor, side: 0 | 1): Tensor | undefined {
    if (this.#cached?.[side] !== value) return undefined;
    const other = this.#cached[1 - side]!;
    // It may have been freed with the scope that it was made in.
    return other.isDisposed ? undefined : other;
  }

  #remember(x: Tensor, y: Tensor): readonly [Tensor, Tensor] {
    if (this._cacheSize > 0) this.#cached = [x, y];
    return [x, y];
  }

  /** Computes `y` from `x`; what a class implements. */
  protected _call(_x: Tensor): Tensor {
    throw notImplemented(this, '_call');
  }

  /** Computes `x` from `y`; what a class implements. */
  protected _inverse(_y: Tensor): Tensor {
    throw notImplemented(this, '_inverse');
  }

  /** The logarithm of the absolute determinant of the Jacobian, `log |dy/dx|`, from input and output. */
  logAbsDetJacobian(_x: Tensor, _y: Tensor): Tensor {
    throw notImplemented(this, 'logAbsDetJacobian');
  }

  /** The shape of `y` for an `x` of `shape`. */
  forwardShape(shape: Size): Size {
    return shape;
  }

  /** The shape of `x` for a `y` of `shape`. */
  inverseShape(shape: Size): Size {
    return shape;
  }

  /** So that a scope which gives a transform back, and `torch.keep`, keep its parameters. @internal */
  [heldBy](): unknown[] {
    return ownValues(this);
  }

  toString(): string {
    return `${this.constructor.name}()`;
  }
}

/** What `Transform.inv` gives. */
class InverseTransform extends Transform {
  readonly #of: Transform;

  constructor(of: Transform) {
    super(of._cacheSize);
    this.#of = of;
  }

  override get domain(): Constraint {
    return this.#of.codomain;
  }

  override get codomain(): Constraint {
    return this.#of.domain;
  }

  override get bijective(): boolean {
    return this.#of.bijective;
  }

  override get sign(): number | Tensor {
    return this.#of.sign;
  }

  override get inv(): Transform {
    return this.#of;
  }

  override withCache(...args: CacheArguments): Transform {
    return this.#of.withCache(...args).inv;
  }

  override equals(other: unknown): boolean {
    return other instanceof InverseTransform && this.#of.equals(other.#of);
  }

  override forward(x: Tensor): Tensor {
    return this.#of._invCall(x);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    return this.#of.logAbsDetJacobian(y, x).neg();
  }

  override forwardShape(shape: Size): Size {
    return this.#of.inverseShape(shape);
  }

  override inverseShape(shape: Size): Size {
    return this.#of.forwardShape(shape);
  }

  override toString(): string {
    return `InverseTransform(${this.#of})`;
  }
}

/** Throws for what is no transform. @internal */
export function checkTransform(name: string, value: unknown): asserts value is Transform {
  if (!(value instanceof Transform)) throw typeError(`${name} must be a Transform, got ${describe(value)}.`);
}
