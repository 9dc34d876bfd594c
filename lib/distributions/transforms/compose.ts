import { describe, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { zerosLike } from '../../generated/functions.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { _sumRightmost, type Size } from '../utils.js';
import { type CacheArguments, checkTransform, readCache, Transform } from './transform.js';

/** Throws for what is no array of transforms. @internal */
export function checkTransforms(name: string, transforms: unknown): asserts transforms is readonly Transform[] {
  if (!Array.isArray(transforms))
    throw typeError(`${name} must be an array of Transforms, got ${describe(transforms)}.`);
  for (const [i, transform] of transforms.entries()) checkTransform(`${name}[${i}]`, transform);
}

/** The sign of the composition of two transforms. @internal */
export function timesSign(a: number | Tensor, b: number | Tensor): number | Tensor {
  if (a instanceof Tensor) return a.mul(b);
  return b instanceof Tensor ? b.mul(a) : a * b;
}

/** The constraint on events of `eventDim` dimensions each of whose parts satisfies `constraint`. */
function onEvents(constraint: Constraint, eventDim: number): Constraint {
  const more = eventDim - constraint.eventDim;
  return more > 0 ? constraints.independent(constraint, more) : constraint;
}

const read = named(
  'distributions.transforms.ComposeTransform',
  ['parts', 'cacheSize'],
  (parts: readonly Transform[], cacheSize = 0) => ({ parts, cacheSize }),
);

/**
 * Several transforms, one after the other. Each caches on its own.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ComposeTransform
 */
export class ComposeTransform extends Transform {
  readonly parts: readonly Transform[];

  constructor(...args: Parameters<typeof read>) {
    const { parts, cacheSize } = read(...args);
    checkTransforms('ComposeTransform: parts', parts);
    super(cacheSize);
    this.parts = parts.map((part) => (cacheSize ? part.withCache(cacheSize) : part));
  }

  override get domain(): Constraint {
    const [first] = this.parts;
    if (first === undefined) return constraints.real;
    let eventDim = this.parts.at(-1)!.codomain.eventDim;
    for (const { domain, codomain } of [...this.parts].reverse()) {
      eventDim = Math.max(eventDim + domain.eventDim - codomain.eventDim, domain.eventDim);
    }
    return onEvents(first.domain, eventDim);
  }

  override get codomain(): Constraint {
    const [first] = this.parts;
    if (first === undefined) return constraints.real;
    let eventDim = first.domain.eventDim;
    for (const { domain, codomain } of this.parts) {
      eventDim = Math.max(eventDim + codomain.eventDim - domain.eventDim, codomain.eventDim);
    }
    return onEvents(this.parts.at(-1)!.codomain, eventDim);
  }

  override get bijective(): boolean {
    return this.parts.every((part) => part.bijective);
  }

  override get sign(): number | Tensor {
    return this.parts.reduce<number | Tensor>((sign, part) => timesSign(sign, part.sign), 1);
  }

  override get inv(): Transform {
    if (this._inv === null) {
      this._inv = new ComposeTransform([...this.parts].reverse().map((part) => part.inv));
      this._inv._inv = this;
    }
    return this._inv;
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    return cacheSize === this._cacheSize ? this : new ComposeTransform(this.parts, cacheSize);
  }

  override equals(other: unknown): boolean {
    return (
      other instanceof ComposeTransform &&
      other.parts.length === this.parts.length &&
      this.parts.every((part, i) => part.equals(other.parts[i]))
    );
  }

  override forward(x: Tensor): Tensor {
    return this.parts.reduce((value, part) => part.forward(value), x);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    if (this.parts.length === 0) return zerosLike(x);
    let { eventDim } = this.domain;
    let input = x;
    let total: Tensor | undefined;
    for (const [i, part] of this.parts.entries()) {
      const output = i === this.parts.length - 1 ? y : part.forward(input);
      const term = _sumRightmost(part.logAbsDetJacobian(input, output), eventDim - part.domain.eventDim);
      total = total === undefined ? term : total.add(term);
      eventDim += part.codomain.eventDim - part.domain.eventDim;
      input = output;
    }
    return total!;
  }

  override forwardShape(shape: Size): Size {
    return this.parts.reduce((at, part) => part.forwardShape(at), shape);
  }

  override inverseShape(shape: Size): Size {
    return this.parts.reduceRight((at, part) => part.inverseShape(at), shape);
  }

  override toString(): string {
    return `ComposeTransform(\n    ${this.parts.join(',\n    ')}\n)`;
  }
}

/** The transform that changes nothing. */
export const identityTransform: ComposeTransform = new ComposeTransform([]);
