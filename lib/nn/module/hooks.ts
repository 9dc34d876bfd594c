import {
  adding,
  decideKind,
  type ForwardHookOptions,
  type ForwardPreHookOptions,
  type HookOptions,
} from '../hooks/add.js';
import {
  type BackwardHook,
  type BackwardPreHook,
  type ForwardHook,
  type ForwardHookWithKwargs,
  type ForwardPreHook,
  type ForwardPreHookWithKwargs,
  Hooks,
  type RemovableHandle,
} from '../hooks/hooks.js';
import { unwrapForward, wrapForward } from '../hooks/wrap.js';
import type { Module } from './class.js';
import { install } from './install.js';

declare module './class.js' {
  interface Module {
    /**
     * Runs `hook` with the module and `forward`'s arguments before it; what the hook returns replaces the arguments.
     * Arguments are as they were passed, a trailing options object included; with `withKwargs` that comes apart, as a
     * third argument, and what replaces both is a pair, `[args, kwargs]`.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_pre_hook
     */
    registerForwardPreHook(
      hook: ForwardPreHookWithKwargs,
      options: ForwardPreHookOptions & { withKwargs: true },
    ): RemovableHandle;
    registerForwardPreHook(hook: ForwardPreHook, options?: ForwardPreHookOptions): RemovableHandle;

    /**
     * Runs `hook` with the module, `forward`'s arguments and its output; what the hook returns replaces the output. With
     * `withKwargs` the trailing options object comes apart, as the third of four arguments. With `alwaysCall` the hook
     * runs although `forward` failed.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_forward_hook
     */
    registerForwardHook(
      hook: ForwardHookWithKwargs,
      options: ForwardHookOptions & { withKwargs: true },
    ): RemovableHandle;
    registerForwardHook(hook: ForwardHook, options?: ForwardHookOptions): RemovableHandle;

    /** Runs `hook` when the gradients of the module's outputs are known; an array that it returns replaces them. */
    registerFullBackwardPreHook(hook: BackwardPreHook, prepend?: boolean | HookOptions): RemovableHandle;

    /**
     * Runs `hook` when the gradients of the module's inputs are known; an array that it returns replaces them.
     * @throws RangeError where the module has hooks of `registerBackwardHook`.
     */
    registerFullBackwardHook(hook: BackwardHook, prepend?: boolean | HookOptions): RemovableHandle;

    /**
     * Deprecated in PyTorch: the hook sees the gradients of the last operator of `forward` only.
     * @deprecated in favour of `registerFullBackwardHook`.
     * @throws RangeError where the module has full backward hooks.
     */
    registerBackwardHook(hook: BackwardHook): RemovableHandle;
  }
}

const addForwardPre = adding('Module.registerForwardPreHook', 'forwardPre');
const addForward = adding('Module.registerForwardHook', 'forward');
const addBackwardPre = adding('Module.registerFullBackwardPreHook', 'backwardPre');
const addFullBackward = adding('Module.registerFullBackwardHook', 'backward');
const addBackward = adding('Module.registerBackwardHook', 'backward');

/** Adds a hook, and sees to it that the module runs its hooks as long as it has some. */
function hooked(module: Module, add: (hooks: Hooks, removed: () => void) => RemovableHandle): RemovableHandle {
  const hooks = module._registry.hooks ?? new Hooks();
  const handle = add(hooks, () => unwrapForward(module));
  module._registry.hooks = hooks;
  wrapForward(module);
  return handle;
}

install({
  registerForwardPreHook(hook: ForwardPreHook | ForwardPreHookWithKwargs, ...args: unknown[]): RemovableHandle {
    return hooked(this, (hooks, removed) => addForwardPre(hooks, hook, args, removed));
  },

  registerForwardHook(hook: ForwardHook | ForwardHookWithKwargs, ...args: unknown[]): RemovableHandle {
    return hooked(this, (hooks, removed) => addForward(hooks, hook, args, removed));
  },

  registerFullBackwardPreHook(hook: BackwardPreHook, ...args: unknown[]): RemovableHandle {
    return hooked(this, (hooks, removed) => addBackwardPre(hooks, hook, args, removed));
  },

  registerFullBackwardHook(hook: BackwardHook, ...args: unknown[]): RemovableHandle {
    return hooked(this, (hooks, removed) => {
      decideKind(hooks, true, 'on a single Module');
      return addFullBackward(hooks, hook, args, removed);
    });
  },

  registerBackwardHook(hook: BackwardHook): RemovableHandle {
    return hooked(this, (hooks, removed) => {
      decideKind(hooks, false, 'on a single Module');
      return addBackward(hooks, hook, [], removed);
    });
  },
});
