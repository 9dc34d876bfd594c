import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module/class.js';
import type { Parameter } from '../parameter.js';
import { adding, decideKind, type ForwardHookOptions } from './add.js';
import {
  type BackwardHook,
  type BackwardPreHook,
  enlist,
  everywhere,
  type ForwardHook,
  type ForwardHookWithKwargs,
  type ForwardPreHook,
  type RemovableHandle,
} from './hooks.js';
import { refresh } from './live.js';
import { type Registered, type RegistrationHook, registrationHooks } from './registration.js';

/**
 * Hooks that all modules have, for debugging and profiling: `torch.nn.modules.module` in Python. They run before the
 * modules' own. While there are none, a call costs nothing for them.
 */

const addForwardPre = adding('registerModuleForwardPreHook', 'forwardPre');
const addForward = adding('registerModuleForwardHook', 'forward');
const addBackwardPre = adding('registerModuleFullBackwardPreHook', 'backwardPre');
const addFullBackward = adding('registerModuleFullBackwardHook', 'backward');
const addBackward = adding('registerModuleBackwardHook', 'backward');

function registered(handle: RemovableHandle): RemovableHandle {
  refresh();
  return handle;
}

function removed(): void {
  if (everywhere.backward.length === 0) everywhere.isFull = null;
  refresh();
}

/**
 * Runs `hook` before every module's `forward`, with the module and the arguments; what it returns replaces these.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_pre_hook.html
 */
export function registerModuleForwardPreHook(hook: ForwardPreHook): RemovableHandle {
  return registered(addForwardPre(everywhere, hook, [], removed));
}

/**
 * Runs `hook` after every module's `forward`, with the module, the arguments and the output; what it returns replaces
 * the output.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_forward_hook.html
 */
export function registerModuleForwardHook(
  hook: ForwardHookWithKwargs,
  options: Omit<ForwardHookOptions, 'prepend'> & { withKwargs: true },
): RemovableHandle;
export function registerModuleForwardHook(
  hook: ForwardHook,
  options?: Omit<ForwardHookOptions, 'prepend'>,
): RemovableHandle;
export function registerModuleForwardHook(
  hook: ForwardHook | ForwardHookWithKwargs,
  ...args: unknown[]
): RemovableHandle {
  return registered(addForward(everywhere, hook, args, removed));
}

/**
 * Runs `hook` when the gradients of a module's outputs are known, for every module; an array that it returns replaces
 * them.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_pre_hook.html
 */
export function registerModuleFullBackwardPreHook(hook: BackwardPreHook): RemovableHandle {
  return registered(addBackwardPre(everywhere, hook, [], removed));
}

/**
 * Runs `hook` when the gradients of a module's inputs are known, for every module; an array that it returns replaces
 * them.
 * @throws RangeError while there are hooks of `registerModuleBackwardHook`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_full_backward_hook.html
 */
export function registerModuleFullBackwardHook(hook: BackwardHook): RemovableHandle {
  decideKind(everywhere, true, 'as a global Module hook');
  return registered(addFullBackward(everywhere, hook, [], removed));
}

/**
 * Deprecated in PyTorch: sees the gradients of the last operator of each module only.
 * @deprecated in favour of `registerModuleFullBackwardHook`.
 * @throws RangeError while there are hooks of `registerModuleFullBackwardHook`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_backward_hook.html
 */
export function registerModuleBackwardHook(hook: BackwardHook): RemovableHandle {
  decideKind(everywhere, false, 'as a global Module hook');
  return registered(addBackward(everywhere, hook, [], removed));
}

function watch<T>(kind: Registered, hook: RegistrationHook<T>): RemovableHandle {
  if (typeof hook !== 'function') throw typeError(`a hook is a function, got ${describe(hook)}`);
  const entry: RegistrationHook<T> = (...args) => hook(...args);
  return enlist<RegistrationHook<any>>(registrationHooks[kind], entry, false, () => {});
}

/**
 * Runs `hook` when a parameter is registered or assigned, with the module, the property's name and the parameter;
 * what it returns takes its place. Of modules that exist already it sees what the register functions add.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_parameter_registration_hook.html
 */
export function registerModuleParameterRegistrationHook(hook: RegistrationHook<Parameter>): RemovableHandle {
  return watch('parameter', hook);
}

/**
 * Runs `hook` when a buffer is registered or assigned, with the module, the property's name and the tensor or null;
 * what it returns takes its place. Of modules that exist already it sees what the register functions add.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_buffer_registration_hook.html
 */
export function registerModuleBufferRegistrationHook(hook: RegistrationHook<Tensor | null>): RemovableHandle {
  return watch('buffer', hook);
}

/**
 * Runs `hook` when a submodule is registered or assigned, with the module, the property's name and the submodule or
 * null; what it returns takes its place. Of modules that exist already it sees what the register functions add.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.modules.module.register_module_module_registration_hook.html
 */
export function registerModuleModuleRegistrationHook(hook: RegistrationHook<Module | null>): RemovableHandle {
  return watch('module', hook);
}
