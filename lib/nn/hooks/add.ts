import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { enlist, type Hooks, type RemovableHandle } from './hooks.js';

export interface HookOptions {
  /** Run before the hooks that are there already. */
  prepend?: boolean;
}

export interface ForwardPreHookOptions extends HookOptions {
  /** Give the hook the call's trailing options object apart from its arguments. */
  withKwargs?: boolean;
}

export interface ForwardHookOptions extends ForwardPreHookOptions {
  /** Run the hook although `forward` failed: its output is then null. The error is thrown all the same. */
  alwaysCall?: boolean;
}

type Kind = 'forwardPre' | 'forward' | 'backwardPre' | 'backward';

const options = {
  forwardPre: ['*', 'prepend?', 'withKwargs?'],
  forward: ['*', 'prepend?', 'withKwargs?', 'alwaysCall?'],
  backwardPre: ['prepend?'],
  backward: ['prepend?'],
} as const;

/** Makes what adds a hook of one kind: `fn` is what registers it, `removed` is called when it is taken away. */
export function adding<K extends Kind>(fn: string, kind: K) {
  const read = signature<ForwardHookOptions>(fn, options[kind]);
  return (hooks: Hooks, hook: Hooks[K][number]['hook'], args: unknown[], removed: () => void): RemovableHandle => {
    const { prepend = false, withKwargs = false, alwaysCall = false } = read(args);
    if (typeof hook !== 'function') throw typeError(`a hook is a function, got ${describe(hook)}`);
    return enlist<unknown>(hooks[kind], { hook, withKwargs, alwaysCall }, prepend, removed);
  };
}

/** Makes these hooks' backward hooks all full ones, or all of the deprecated kind. */
export function decideKind(hooks: Hooks, isFull: boolean, where: string): void {
  if (hooks.isFull === !isFull) {
    throw rangeError(
      `Cannot use both regular backward hooks and full backward hooks ${where}. Please use only one of them.`,
    );
  }
  hooks.isFull = isFull;
}
