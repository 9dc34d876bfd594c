import { describe, typeError } from './errors.js';
import { refuseThenable } from './thenable.js';

/** What holds for the rest of a block: `using _ = ...`. */
export interface Guard {
  [Symbol.dispose](): void;
}

/**
 * Puts something in force by `enter`, which returns how to take it back: while `fn` runs, or without it as a guard.
 * @throws TypeError where `fn` is asynchronous: what is in force is the thread's, so others would get it meanwhile.
 */
export function within<T>(name: string, enter: () => () => void, fn: (() => T) | undefined): T | Guard {
  if (fn !== undefined && typeof fn !== 'function') {
    throw typeError(`${name}: fn must be a function, got ${describe(fn)}`);
  }
  const leave = enter();
  if (fn === undefined) return once(leave);
  let result: T;
  try {
    result = fn();
  } finally {
    leave();
  }
  refuseThenable(result, () => `${name}: fn must not be asynchronous: the rest of it would run outside`);
  return result;
}

function once(leave: () => void): Guard {
  let isLeft = false;
  return {
    [Symbol.dispose]() {
      if (!isLeft) leave();
      isLeft = true;
    },
  };
}
