import { isOptions, unknownOption } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { heldBy } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import { pythonName } from '../nn/names.js';
import { warn } from '../nn/warn.js';
import type { Constraint } from './constraints/constraint.js';
import { DependentProperty } from './constraints/dependent.js';
import { notImplemented } from './errors.js';
import { sizeText, valueText } from './text.js';
import { checkSize, own, ownValues, type Size } from './utils.js';
import { validateParameters, validateSample } from './validation.js';

/** What each parameter must satisfy. */
export type ArgConstraints = Readonly<Record<string, Constraint>>;

/** The shape of what to draw, by position or by name. */
export type SampleShape = Size | { sampleShape?: Size };

/** Whether to expand over the batch, by position or by name. */
export type Expand = boolean | { expand?: boolean };

let validatesByDefault = true;

const setDefault = named('distributions.Distribution.setDefaultValidateArgs', ['value'], (value: boolean) => {
  if (typeof value !== 'boolean') {
    throw typeError(`Distribution.setDefaultValidateArgs(value): value must be a boolean, got ${describe(value)}.`);
  }
  validatesByDefault = value;
});

/** The value of the only parameter `key` of `fn`, given by position or by name. */
function only<T>(fn: string, key: string, given: unknown, fallback: T): T {
  if (!isOptions(given)) return given as T;
  for (const name in given) if (name !== key) throw unknownOption(fn, name, [key]);
  return (given[key] as T | undefined) ?? fallback;
}

/** The shape that `sample` and `rsample` were given. @internal */
export function readSampleShape(given: SampleShape): Size {
  const shape = only<Size>('sample', 'sampleShape', given, []);
  checkSize('sampleShape', shape);
  return shape;
}

/** What `enumerateSupport` was given. @internal */
export function readExpand(given: Expand): boolean {
  return only<boolean>('enumerateSupport', 'expand', given, true);
}

/**
 * What distributions have in common.
 *
 * A distribution has a batch of `batchShape` parameters; each draw is of `eventShape`. `sample([S])` gives
 * `[S, ...batchShape, ...eventShape]`, `logProb(value)` a tensor of `value`'s shape without the event.
 *
 * A class of your own gives its parameters to this constructor, which validates them against `argConstraints`:
 *
 *     class Shifted extends Distribution {
 *       static override readonly argConstraints = { shift: constraints.real };
 *       static override readonly support = constraints.real;
 *       declare readonly shift: Tensor;
 *       constructor(shift: Tensor) {
 *         super(shift.shape, [], null, { shift });
 *       }
 *     }
 *
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.distribution.Distribution
 */
export abstract class Distribution {
  /** What each parameter must satisfy. */
  static readonly argConstraints: ArgConstraints | undefined = undefined;
  /** What a draw satisfies; a `constraints.dependentProperty` where that depends on the parameters. */
  static readonly support: Constraint | undefined = undefined;
  /** Whether `rsample` gives draws that gradients flow through. */
  static readonly hasRsample: boolean = false;
  /** Whether `enumerateSupport` can list all values. */
  static readonly hasEnumerateSupport: boolean = false;

  /** @internal */
  declare _batchShape: Size;
  /** @internal */
  declare _eventShape: Size;
  /** Whether parameters and values are validated; null by the default. @internal */
  declare _validates: boolean | null;

  /**
   * Sets whether distributions validate their parameters and the values that they are given, where `validateArgs` does
   * not say so. They do at first; it takes time, and waits for a GPU.
   */
  static setDefaultValidateArgs(...args: Parameters<typeof setDefault>): void {
    setDefault(...args);
  }

  /**
   * @param parameters the parameters by name, which become properties.
   * @throws RangeError for a parameter with a value that its constraint excludes.
   */
  constructor(
    batchShape: Size = [],
    eventShape: Size = [],
    validateArgs: boolean | null = null,
    parameters: Readonly<Record<string, unknown>> = {},
  ) {
    this._fill(batchShape, eventShape, validateArgs, parameters);
    if (this._validateArgs) validateParameters(this);
  }

  /** Sets all that a distribution consists of, unchecked: for what `expand` makes. Returns the distribution. */
  protected _fill(
    batchShape: Size,
    eventShape: Size,
    validateArgs: boolean | null,
    parameters: Readonly<Record<string, unknown>>,
  ): this {
    checkSize('batchShape', batchShape);
    checkSize('eventShape', eventShape);
    own(this, { _batchShape: batchShape, _eventShape: eventShape, _validates: validateArgs, ...parameters });
    return this;
  }

  /** Whether parameters and values are validated. */
  get _validateArgs(): boolean {
    return this._validates ?? validatesByDefault;
  }

  /** So that a scope which gives a distribution back, and `torch.keep`, keep its parameters. @internal */
  [heldBy](): unknown[] {
    return ownValues(this);
  }

  /**
   * The same distribution with its parameters expanded to `batchShape`, as views. A class derived from one that has
   * `expand` and adds fields of its own passes an `instance` for it to fill.
   */
  expand(_batchShape: Size, _instance?: this | null): this {
    throw notImplemented(this, 'expand');
  }

  /** The shape of the batch of parameters. */
  get batchShape(): number[] {
    return [...this._batchShape];
  }

  /** The shape of one draw. */
  get eventShape(): number[] {
    return [...this._eventShape];
  }

  /** What each parameter must satisfy. */
  get argConstraints(): ArgConstraints {
    const { argConstraints } = this.constructor as typeof Distribution;
    if (argConstraints === undefined) throw notImplemented(this, 'argConstraints');
    return argConstraints;
  }

  /** What a draw satisfies. */
  get support(): Constraint | null {
    const { support } = this.constructor as typeof Distribution;
    if (support === undefined) throw notImplemented(this, 'support');
    return support instanceof DependentProperty ? support.of(this) : support;
  }

  /** Whether `rsample` gives draws that gradients flow through. */
  get hasRsample(): boolean {
    return (this.constructor as typeof Distribution).hasRsample;
  }

  /** Whether `enumerateSupport` can list all values. */
  get hasEnumerateSupport(): boolean {
    return (this.constructor as typeof Distribution).hasEnumerateSupport;
  }

  /** The mean, `[...batchShape, ...eventShape]`. */
  get mean(): Tensor {
    throw notImplemented(this, 'mean');
  }

  /** The likeliest value, `[...batchShape, ...eventShape]`. */
  get mode(): Tensor {
    throw notImplemented(this, 'mode');
  }

  /** The variance, `[...batchShape, ...eventShape]`. */
  get variance(): Tensor {
    throw notImplemented(this, 'variance');
  }

  /** The standard deviation, `[...batchShape, ...eventShape]`. */
  get stddev(): Tensor {
    return this.variance.sqrt();
  }

  /** Draws a tensor of `[...sampleShape, ...batchShape, ...eventShape]`, without gradients. */
  sample(sampleShape: SampleShape = []): Tensor {
    using _ = noGrad();
    return this.rsample(sampleShape);
  }

  /** As `sample`, as a differentiable function of the parameters and of noise without any. */
  rsample(_sampleShape: SampleShape = []): Tensor {
    throw notImplemented(this, 'rsample');
  }

  /** `sample([n])`. @deprecated */
  sampleN(n: number): Tensor {
    warn('sampleN(n) is deprecated. Use sample([n]) instead.');
    return this.sample([n]);
  }

  /** The logarithm of the density or the probability of `value`. */
  logProb(_value: Tensor): Tensor {
    throw notImplemented(this, 'logProb');
  }

  /** The probability of at most `value`. */
  cdf(_value: Tensor): Tensor {
    throw notImplemented(this, 'cdf');
  }

  /** The inverse of `cdf`. */
  icdf(_value: Tensor): Tensor {
    throw notImplemented(this, 'icdf');
  }

  /**
   * All values that a discrete distribution gives, along the first dimension: `[count, ...batchShape, ...eventShape]`.
   * @param expand whether to repeat them over the batch, of size 1 otherwise.
   */
  enumerateSupport(_expand: Expand = true): Tensor {
    throw notImplemented(this, 'enumerateSupport');
  }

  /** The entropy in nats, of `batchShape`. */
  entropy(): Tensor {
    throw notImplemented(this, 'entropy');
  }

  /** The exponential of the entropy, of `batchShape`. */
  perplexity(): Tensor {
    return this.entropy().exp();
  }

  /** The shape of a draw of `sampleShape`. */
  _extendedShape(sampleShape: SampleShape = []): number[] {
    return [...readSampleShape(sampleShape), ...this._batchShape, ...this._eventShape];
  }

  /** Throws for what this distribution can't give. */
  _validateSample(value: Tensor): void {
    validateSample(this, value);
  }

  /**
   * What `expand` of `Class` is to fill: the instance that a derived class gave it, or a new one.
   * @throws TorchError where a derived class has no `expand` of its own, which would lose its fields.
   */
  _getCheckedInstance(Class: { readonly prototype: Distribution }, instance?: this | null): this {
    if (instance) return instance;
    const prototype = Object.getPrototypeOf(this);
    if (prototype !== Class.prototype) {
      throw notImplemented(
        this,
        `expand: a class derived from ${Class.prototype.constructor.name} must have one of its own, which passes ` +
          'Object.create(Object.getPrototypeOf(this)) with its fields to super.expand(batchShape, instance)',
      );
    }
    return Object.create(prototype);
  }

  toString(): string {
    const parameters = Object.keys(this.argConstraints)
      .filter((name) => Object.hasOwn(this, name))
      .map((name) => {
        const value = (this as unknown as Record<string, Tensor>)[name]!;
        return `${pythonName(name)}: ${value.numel() === 1 ? valueText(value) : sizeText(value.shape)}`;
      });
    return `${this.constructor.name}(${parameters.join(', ')})`;
  }
}
