import { keep } from '../../core/scope.js';
import { track } from '../hooks/live.js';
import { wrapForward } from '../hooks/wrap.js';
import { registerAssigned } from './buffers.js';
import type { Module } from './class.js';
import { deepcopy, type Memo } from './copy.js';
import { install } from './install.js';
import { type HeldBuffer, newRegistry } from './registry.js';

declare module './class.js' {
  interface Module {
    /**
     * A deep copy, the same as `torch.deepcopy(net)`: parameters, buffers and submodules are copied, and what is shared
     * within the module is shared within the copy. Hooks go along; gradients of parameters do not. A subclass with
     * `#private` fields has to override it.
     */
    clone(memo?: Memo): this;
  }
}

function copyModule(module: Module, memo: Memo): Module {
  const copy = Object.create(Object.getPrototypeOf(module)) as Module;
  memo.set(module, copy);
  registerAssigned(module);
  const { buffers, hooks, stateHooks, wrapped } = module._registry;
  const copied = [...buffers].map(([name, { tensor, persistent }]): [string, HeldBuffer] => [
    name,
    { tensor: tensor && keep(deepcopy(tensor, memo)), persistent },
  ]);
  const registry = newRegistry(new Map(copied));
  registry.stateHooks = stateHooks?.clone() ?? null;
  Object.defineProperty(copy, '_registry', { value: registry });
  for (const key of Reflect.ownKeys(module)) {
    if (key === '_registry' || (key === 'forward' && wrapped)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(module, key)!;
    if ('value' in descriptor) descriptor.value = deepcopy(descriptor.value, memo);
    Object.defineProperty(copy, key, descriptor);
  }
  if (wrapped?.own) Object.defineProperty(copy, 'forward', wrapped.own);
  if (hooks) {
    registry.hooks = hooks.clone();
    wrapForward(copy);
  }
  track(copy);
  return copy;
}

install({
  clone(memo: Memo = new Map()): Module {
    return (memo.get(this) as Module | undefined) ?? copyModule(this, memo);
  },
});
