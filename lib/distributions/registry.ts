import { atCaller, describe, TorchError, typeError } from '../core/errors.js';
import { Constraint } from './constraints/constraint.js';
import type { Transform } from './transforms/index.js';

/** Makes the transform to the values that a constraint allows. */
export type TransformFactory<C extends Constraint> = (constraint: C) => Transform;

/** A class of constraints, a function of `constraints` that makes them, or one of them. */
export type ConstraintClass<C extends Constraint> = C | { readonly prototype: C };

/**
 * Knows a transform from all real numbers to the values that a constraint allows, by the constraint's class. It is
 * called with a constraint: `transformTo(constraints.positive).forward(x)`.
 * @see https://pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraint_registry
 */
export interface ConstraintRegistry {
  /**
   * The transform for `constraint`.
   * @throws TorchError where none was registered for its class.
   */
  (constraint: Constraint): Transform;
  /** Registers what makes the transforms for a class of constraints, and returns it. */
  register<C extends Constraint>(constraint: ConstraintClass<C>, factory: TransformFactory<C>): TransformFactory<C>;
  /** The same, as a function of the factory. */
  register<C extends Constraint>(constraint: ConstraintClass<C>): (factory: TransformFactory<C>) => TransformFactory<C>;
}

/** The prototype of a constraint's class: what the class, its objects and the functions that stand for it share. */
function classOf(constraint: unknown): object {
  const prototype =
    constraint instanceof Constraint
      ? Object.getPrototypeOf(constraint)
      : (constraint as { prototype?: unknown } | null | undefined)?.prototype;
  if (prototype instanceof Constraint) return prototype;
  throw typeError(
    `Expected constraint to be either a Constraint subclass or instance, but got ${describe(constraint)}.`,
  );
}

/** Makes a registry of one's own. */
export const ConstraintRegistry: new () => ConstraintRegistry = class {
  constructor() {
    const factories = new Map<object, TransformFactory<Constraint>>();
    const find = (constraint: Constraint): Transform => {
      const factory = factories.get(classOf(constraint));
      if (factory === undefined) throw cannotTransform(constraint);
      return factory(constraint);
    };
    const register = (constraint: unknown, factory?: TransformFactory<Constraint>): unknown => {
      const key = classOf(constraint);
      const add = (make: TransformFactory<Constraint>) => {
        if (typeof make !== 'function') throw typeError(`register: factory must be a function, got ${describe(make)}.`);
        factories.set(key, make);
        return make;
      };
      return factory === undefined ? add : add(factory);
    };
    // biome-ignore lint/correctness/noConstructorReturn: Python's registries are objects that can be called
    return Object.assign(find, { register });
  }
} as never;

function cannotTransform(constraint: Constraint): TorchError {
  const { name } = constraint.constructor;
  return atCaller(
    () => new TorchError(`Cannot transform ${name} constraints: none was registered for them.`, 'ERR_NOT_IMPLEMENTED'),
  );
}
