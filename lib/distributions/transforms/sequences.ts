import { describe, rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { cat, stack } from '../../generated/functions.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { _sumRightmost } from '../utils.js';
import { checkTransforms } from './compose.js';
import { type CacheArguments, readCache, Transform } from './transform.js';

/** Transforms of the parts of a tensor along a dimension. */
abstract class Sequence extends Transform {
  readonly transforms: readonly Transform[];

  constructor(
    tseq: readonly Transform[],
    readonly dim: number,
    cacheSize: number,
  ) {
    checkTransforms('tseq', tseq);
    super(cacheSize);
    this.transforms = tseq.map((transform) => (cacheSize ? transform.withCache(cacheSize) : transform));
  }

  /** What a tensor must measure along `dim`. */
  abstract get length(): number;

  override get bijective(): boolean {
    return this.transforms.every((transform) => transform.bijective);
  }

  protected check(value: Tensor): void {
    if (!(this.dim >= -value.ndim && this.dim < value.ndim)) {
      throw rangeError(`dim ${this.dim} is out of range for ${describe(value)} with ${value.ndim} dimensions.`);
    }
    if (value.size(this.dim) !== this.length) {
      throw rangeError(
        `The size along dimension ${this.dim} must be ${this.length}, which the transforms take, got ${describe(value)}.`,
      );
    }
  }
}

const readCat = named(
  'distributions.transforms.CatTransform',
  ['tseq', 'dim', 'lengths', 'cacheSize'],
  (tseq: readonly Transform[], dim = 0, lengths: readonly number[] | null = null, cacheSize = 0) => ({
    tseq,
    dim,
    lengths,
    cacheSize,
  }),
);

/**
 * Transforms the parts of `lengths` along `dim`, each with its own transform; as `torch.cat` joins them.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CatTransform
 */
export class CatTransform extends Sequence {
  readonly lengths: readonly number[];

  constructor(...args: Parameters<typeof readCat>) {
    const { tseq, dim, lengths, cacheSize } = readCat(...args);
    super(tseq, dim, cacheSize);
    this.lengths = lengths === null ? tseq.map(() => 1) : [...lengths];
    if (this.lengths.length !== tseq.length) {
      throw rangeError(`CatTransform: got ${tseq.length} transforms, but ${this.lengths.length} lengths.`);
    }
  }

  override get eventDim(): number {
    return Math.max(...this.transforms.map((transform) => transform.eventDim));
  }

  override get length(): number {
    return this.lengths.reduce((sum, length) => sum + length, 0);
  }

  override get domain(): Constraint {
    const domains = this.transforms.map((transform) => transform.domain);
    return constraints.cat(domains, this.dim, this.lengths);
  }

  override get codomain(): Constraint {
    const codomains = this.transforms.map((transform) => transform.codomain);
    return constraints.cat(codomains, this.dim, this.lengths);
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    if (cacheSize === this._cacheSize) return this;
    return new CatTransform(this.transforms, this.dim, this.lengths, cacheSize);
  }

  #slices(value: Tensor): Tensor[] {
    this.check(value);
    let start = 0;
    return this.lengths.map((length) => {
      const slice = value.narrow(this.dim, start, length);
      start += length;
      return slice;
    });
  }

  protected override _call(x: Tensor): Tensor {
    const slices = this.#slices(x);
    return cat(
      this.transforms.map((transform, i) => transform.forward(slices[i]!)),
      this.dim,
    );
  }

  protected override _inverse(y: Tensor): Tensor {
    const slices = this.#slices(y);
    return cat(
      this.transforms.map((transform, i) => transform.inv.forward(slices[i]!)),
      this.dim,
    );
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    const [xs, ys] = [this.#slices(x), this.#slices(y)];
    const { eventDim } = this;
    const terms = this.transforms.map((transform, i) =>
      _sumRightmost(transform.logAbsDetJacobian(xs[i]!, ys[i]!), eventDim - transform.eventDim),
    );
    const dim = (this.dim >= 0 ? this.dim - x.ndim : this.dim) + eventDim;
    // The parts lie within an event, or each has events of its own.
    return dim < 0 ? cat(terms, dim) : terms.reduce((sum, term) => sum.add(term));
  }
}

const readStack = named(
  'distributions.transforms.StackTransform',
  ['tseq', 'dim', 'cacheSize'],
  (tseq: readonly Transform[], dim = 0, cacheSize = 0) => ({ tseq, dim, cacheSize }),
);

/**
 * Transforms the slices along `dim`, each with its own transform; as `torch.stack` joins them.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.StackTransform
 */
export class StackTransform extends Sequence {
  constructor(...args: Parameters<typeof readStack>) {
    const { tseq, dim, cacheSize } = readStack(...args);
    super(tseq, dim, cacheSize);
  }

  override get length(): number {
    return this.transforms.length;
  }

  override get domain(): Constraint {
    const domains = this.transforms.map((transform) => transform.domain);
    return constraints.stack(domains, this.dim);
  }

  override get codomain(): Constraint {
    const codomains = this.transforms.map((transform) => transform.codomain);
    return constraints.stack(codomains, this.dim);
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    return cacheSize === this._cacheSize ? this : new StackTransform(this.transforms, this.dim, cacheSize);
  }

  #slices(value: Tensor): Tensor[] {
    this.check(value);
    return value.unbind(this.dim);
  }

  protected override _call(x: Tensor): Tensor {
    const slices = this.#slices(x);
    return stack(
      this.transforms.map((transform, i) => transform.forward(slices[i]!)),
      this.dim,
    );
  }

  protected override _inverse(y: Tensor): Tensor {
    const slices = this.#slices(y);
    return stack(
      this.transforms.map((transform, i) => transform.inv.forward(slices[i]!)),
      this.dim,
    );
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    const [xs, ys] = [this.#slices(x), this.#slices(y)];
    return stack(
      this.transforms.map((transform, i) => transform.logAbsDetJacobian(xs[i]!, ys[i]!)),
      this.dim,
    );
  }
}
