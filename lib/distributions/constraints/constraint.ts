import type { Tensor } from '../../core/tensor.js';

/**
 * A region of values: what a parameter may be, or what a distribution can give.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.constraints.Constraint
 */
export abstract class Constraint {
  /** Whether the region is made of separate points. */
  get isDiscrete(): boolean {
    return false;
  }

  /** How many of the last dimensions make up one event: `check` answers once for each. */
  get eventDim(): number {
    return 0;
  }

  /** Which events of `value` lie in the region, as a bool tensor of `value`'s shape without the last `eventDim` dimensions. */
  abstract check(value: Tensor): Tensor;

  toString(): string {
    return `${this.constructor.name}()`;
  }
}

/** A function that makes constraints of a class; `instanceof` takes it for that class, as in Python, where it is one. */
export type ConstraintFactory<F, C extends Constraint> = F & { readonly prototype: C };

/** Lets `make` stand for the class of what it makes, in `instanceof` and in the registries of transforms. */
export function standingFor<F extends object, C extends Constraint>(
  Class: { readonly prototype: C },
  make: F,
): ConstraintFactory<F, C> {
  Object.defineProperty(make, 'prototype', { value: Class.prototype });
  return make as ConstraintFactory<F, C>;
}
