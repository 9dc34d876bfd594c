import { describe, rangeError, TorchError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { _isAllTrue } from '../generated/internal.js';
import { warn } from '../nn/warn.js';
import type { Constraint } from './constraints/constraint.js';
import { isDependent } from './constraints/dependent.js';
import type { Distribution } from './distribution.js';
import { valueText } from './text.js';
import { isPending } from './utils.js';

function satisfies(value: Tensor, constraint: Constraint): boolean {
  return scope(() => _isAllTrue(constraint.check(value)).itemBoolean());
}

/** What `read` gives, or undefined, with a warning, where the class does not define it. */
function defined<T>(self: Distribution, read: () => T, advice: string): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TorchError) || error.code !== 'ERR_NOT_IMPLEMENTED') throw error;
    warn(`${self.constructor.name} does not define ${advice}`);
    return undefined;
  }
}

/** Throws a RangeError where a parameter does not satisfy its constraint. */
export function validateParameters(self: Distribution): void {
  const argConstraints = defined(
    self,
    () => self.argConstraints,
    'argConstraints. Please set `static argConstraints = {}`, or give validateArgs: false to turn off validation.',
  );
  for (const [name, constraint] of Object.entries(argConstraints ?? {})) {
    if (isDependent(constraint) || isPending(self, name)) continue;
    const value = (self as unknown as Record<string, Tensor>)[name]!;
    if (satisfies(value, constraint)) continue;
    throw rangeError(
      `Expected parameter ${name} (${describe(value)}) of distribution ${self} to satisfy the constraint ` +
        `${constraint}, but found invalid values:\n${valueText(value)}`,
    );
  }
}

/** Throws where the shape of a value does not end with an event, or does not broadcast with the batch. */
function validateShape({ _batchShape, _eventShape: event }: Distribution, shape: readonly number[]): void {
  const ended = shape.slice(Math.max(shape.length - event.length, 0));
  if (ended.length !== event.length || ended.some((size, i) => size !== event[i])) {
    throw rangeError(`The right-most size of value must match eventShape: [${shape}] vs [${event}].`);
  }
  const expected = [..._batchShape, ...event];
  for (let i = 1; i <= Math.min(shape.length, expected.length); i++) {
    const [got, want] = [shape.at(-i)!, expected.at(-i)!];
    if (got === 1 || want === 1 || got === want) continue;
    throw rangeError(`Value is not broadcastable with batchShape+eventShape: [${shape}] vs [${expected}].`);
  }
}

/** Throws for what a distribution can't give. */
export function validateSample(self: Distribution, value: Tensor): void {
  if (!(value instanceof Tensor)) {
    throw typeError(`The value argument to logProb must be a Tensor, got ${describe(value)}.`);
  }
  validateShape(self, value.shape);
  const support = defined(
    self,
    () => self.support,
    'support, which values are validated against. Please give validateArgs: false to turn off validation.',
  );
  if (!support || satisfies(value, support)) return;
  throw rangeError(
    `Expected value argument (${describe(value)}) to be within the support (${support}) of the distribution ` +
      `${self}, but found invalid values:\n${valueText(value)}`,
  );
}
