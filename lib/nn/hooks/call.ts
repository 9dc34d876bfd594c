import { isOptions } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import type { Module } from '../module/class.js';
import type { Entry, ForwardHook, ForwardHookWithKwargs, ForwardPreHook, ForwardPreHookWithKwargs } from './hooks.js';

type Kwargs = Record<string, unknown>;

/** A call's arguments, with the trailing options object apart; null where there is none. */
export function splitKwargs(args: unknown[]): [positional: unknown[], kwargs: Kwargs | null] {
  const last = args.at(-1);
  return isOptions(last) ? [args.slice(0, -1), last] : [args, null];
}

/** The arguments of a call with these options, which are left out where there are none. */
export function joinKwargs(positional: unknown[], kwargs: Kwargs | null): unknown[] {
  return kwargs && Object.keys(kwargs).length > 0 ? [...positional, kwargs] : positional;
}

/** The arguments after a hook that runs before `forward`. */
export function runBefore(
  { hook, withKwargs }: Entry<ForwardPreHook | ForwardPreHookWithKwargs>,
  module: Module,
  args: unknown[],
): unknown[] {
  if (!withKwargs) {
    const result = (hook as ForwardPreHook)(module, args);
    if (result === undefined || result === null) return args;
    return Array.isArray(result) ? result : [result];
  }
  const [positional, kwargs] = splitKwargs(args);
  const result = (hook as ForwardPreHookWithKwargs)(module, positional, kwargs ?? {});
  if (result === undefined || result === null) return args;
  if (!Array.isArray(result) || result.length !== 2 || !Array.isArray(result[0]) || !isOptions(result[1])) {
    throw rangeError(
      `forward pre-hook must return None or a tuple of (new_args, new_kwargs), as [args, kwargs], but got ${describe(result)}`,
    );
  }
  return joinKwargs(result[0], result[1]);
}

/** The output after a hook that runs behind `forward`. */
export function runAfter(
  { hook, withKwargs }: Entry<ForwardHook | ForwardHookWithKwargs>,
  module: Module,
  args: unknown[],
  output: unknown,
): unknown {
  let result: unknown;
  if (withKwargs) {
    const [positional, kwargs] = splitKwargs(args);
    result = (hook as ForwardHookWithKwargs)(module, positional, kwargs ?? {}, output);
  } else {
    result = (hook as ForwardHook)(module, args, output);
  }
  return result === undefined || result === null ? output : result;
}
