import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { Constraint } from './constraint.js';

/** What is known of a constraint without the values that it depends on. */
export interface Statics {
  isDiscrete?: boolean | null;
  eventDim?: number | null;
}

function known<T>(name: string, value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw rangeError(`constraints.dependent: ${name} cannot be determined statically; it was not given.`);
  }
  return value;
}

/** A constraint that depends on other values, so that it can't be checked without them. */
export class Dependent extends Constraint {
  /** @internal */
  declare readonly _statics: Statics;

  constructor(statics: Statics = {}) {
    super();
    Object.defineProperty(this, '_statics', { value: statics });
  }

  /** @throws RangeError where it was not given. */
  override get isDiscrete(): boolean {
    return known('isDiscrete', this._statics.isDiscrete);
  }

  /** @throws RangeError where it was not given. */
  override get eventDim(): number {
    return known('eventDim', this._statics.eventDim);
  }

  /** @throws RangeError always. */
  override check(): never {
    throw rangeError(
      'Cannot determine validity of dependent constraint: it depends on values that are not known here.',
    );
  }

  override toString(): string {
    return 'Dependent()';
  }
}

/** A dependent constraint that knows which one an object of the class has. */
export class DependentProperty<T extends object = object> extends Dependent {
  constructor(
    /** The constraint that holds for `self`. */
    readonly of: (self: T) => Constraint | null,
    statics: Statics = {},
  ) {
    super(statics);
  }

  override toString(): string {
    return 'DependentProperty()';
  }
}

/** Whether `constraint` depends on values that are not known here, so that it can't be checked. */
export function isDependent(constraint: unknown): boolean {
  return constraint instanceof Dependent;
}

const readStatics = signature<Statics>('constraints.dependent', ['*', 'isDiscrete?', 'eventDim?']);

/**
 * The constraint of what depends on other values. Called, it makes one of which more is known:
 * `constraints.dependent({ isDiscrete: true, eventDim: 1 })`.
 */
export const dependent = Object.defineProperty(
  // Python's is an object that can be called; here it is a function that is such an object.
  Object.setPrototypeOf((...args: unknown[]) => new Dependent(readStatics(args)), Dependent.prototype),
  '_statics',
  { value: {} },
) as Dependent & ((options?: Statics) => Dependent);

interface PropertyArguments<T extends object> extends Statics {
  fn: (self: T) => Constraint | null;
}

const readProperty = signature<PropertyArguments<object>>('constraints.dependentProperty', [
  'fn',
  '*',
  'isDiscrete?',
  'eventDim?',
]);

/**
 * A class's support or constraint of a parameter where it depends on the object: on the class it is a dependent
 * constraint, on an object what `fn` gives for it.
 *
 *     static override readonly support = constraints.dependentProperty(
 *       (self: Uniform) => constraints.interval(self.low, self.high),
 *       { isDiscrete: false, eventDim: 0 },
 *     );
 */
export const dependentProperty = <T extends object>(
  fn: PropertyArguments<T>['fn'],
  options: Statics = {},
): DependentProperty<T> => {
  const { fn: of, ...statics } = readProperty([fn, options]);
  return new DependentProperty<T>(of as PropertyArguments<T>['fn'], statics);
};
