import { isOptions, signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { isGradEnabled } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { type CheckpointContext, Frame } from './frame.js';
import { reentrant } from './reentrant.js';

export interface CheckpointOptions {
  /**
   * Computes the call without a graph and, in backward, again with a graph of its own that a backward inside that
   * backward goes through, as PyTorch first did. Default: false.
   */
  useReentrant?: boolean;
  /** Draws the same random numbers again. Default: true. */
  preserveRngState?: boolean;
  /** Whether the recomputed tensors must have the shapes, dtypes and devices of the first ones. */
  determinismCheck?: 'default' | 'none';
  /** Makes what is in force around the call and around the recomputation. */
  contextFn?: () => readonly [CheckpointContext, CheckpointContext];
  /** Ends the recomputation as soon as it has all that is needed. Default: true. */
  earlyStop?: boolean;
}

const PARAMETERS = [
  'useReentrant?',
  'preserveRngState?',
  'determinismCheck?',
  'contextFn?',
  'debug?',
  'earlyStop?',
] as const;
const readOptions = signature<CheckpointOptions & { debug?: boolean }>('checkpoint', ['*', ...PARAMETERS]);
const OPTIONS: ReadonlySet<string> = new Set(PARAMETERS.map((name) => name.slice(0, -1)));

/** Whether the last argument is options. One with other keys is for `fn`, where that names as many parameters. */
function endsInOptions(fn: Checkpointed<unknown[], unknown>, args: readonly unknown[]): boolean {
  const last = args[args.length - 1];
  if (!isOptions(last)) return false;
  const { length } = typeof fn === 'function' ? fn : fn.forward;
  return length < args.length || Object.keys(last).every((key) => OPTIONS.has(key));
}

const asItIs: CheckpointContext = (run) => run();

/** A function, or a module, whose `forward` is meant. */
export type Checkpointed<A extends unknown[], R> = ((...args: A) => R) | { forward(...args: A): R };

/**
 * Calls `fn` (or a module) with `args` and keeps only the arguments for backward: what the operations in between would
 * have saved is recomputed by another call, once for each backward, when it is first needed. `fn` must do the same
 * both times. The call is a scope (see `torch.scope`): what it makes and does not return is freed. Tensors in the arguments, also in arrays and plain objects, are kept by the graph; others that `fn` uses
 * must live until backward. The last argument may be options; a plain object with other keys is one for `fn` where that has a parameter for it.
 * @throws CheckpointError in backward, where the recomputation saved other tensors; TypeError where `fn` is asynchronous.
 * @see https://pytorch.org/docs/stable/checkpoint.html#torch.utils.checkpoint.checkpoint
 */
export function checkpoint<A extends unknown[], R>(fn: Checkpointed<A, R>, ...args: A): R;
export function checkpoint<A extends unknown[], R>(
  fn: Checkpointed<A, R>,
  ...args: [...args: A, options: CheckpointOptions]
): R;
export function checkpoint(fn: Checkpointed<unknown[], unknown>, ...rest: unknown[]): unknown {
  const call = callable(fn);
  const hasOptions = endsInOptions(fn, rest);
  const args = hasOptions ? rest.slice(0, -1) : rest;
  const {
    useReentrant = false,
    preserveRngState = true,
    determinismCheck = 'default',
    contextFn,
    debug = false,
    earlyStop = true,
  } = readOptions(hasOptions ? rest.slice(-1) : []);
  if (debug) {
    throw typeError('checkpoint: debug needs a record of the operators that ran, which nodetorch does not keep');
  }
  if (determinismCheck !== 'default' && determinismCheck !== 'none') {
    throw rangeError(`checkpoint: determinismCheck must be 'default' or 'none', got ${describe(determinismCheck)}`);
  }
  if (useReentrant) {
    if (contextFn !== undefined) throw typeError('checkpoint: contextFn works with useReentrant: false only');
    return reentrant(call, args, preserveRngState);
  }
  if (!isGradEnabled()) return scope(() => call(...args));
  const contexts = contextFn?.() ?? [asItIs, asItIs];
  if (!Array.isArray(contexts) || contexts.length !== 2 || contexts.some((context) => typeof context !== 'function')) {
    throw typeError(
      `checkpoint: contextFn must return two functions that call what they get, got ${describe(contexts)}`,
    );
  }
  const checksMetadata = determinismCheck === 'default';
  const frame = new Frame(call, args, { preserveRngState, checksMetadata, earlyStop, contexts });
  return frame.forward(args);
}

/** The function that is meant. */
export function callable(fn: Checkpointed<unknown[], unknown>): (...args: unknown[]) => unknown {
  if (typeof fn === 'function') return fn;
  if (typeof fn?.forward === 'function') return (...args) => fn.forward(...args);
  throw typeError(`checkpoint: fn must be a function or a module, got ${describe(fn)}`);
}
