import type { Tensor } from '../../core/tensor.js';
import { isLazy } from '../parameter.js';
import { Module } from './class.js';
import { type LocalMetadata, runInPlace } from './state-hooks.js';

/** Tensors by name in the order of the module, with the metadata that Python keeps beside them. */
export type StateDictMap = Map<string, Tensor> & { readonly _metadata?: Map<string, LocalMetadata> };

/** An empty state dict that takes metadata. Only what `torch.save` looks for sees that. */
export function newStateDict(): StateDictMap {
  return Object.defineProperty(new Map<string, Tensor>(), '_metadata', {
    value: new Map(),
    configurable: true,
    writable: true,
  });
}

export const EXTRA_STATE = '_extra_state';

/** Whether a module says what else belongs to its state, or what to do with it. */
export const hasOwn = (module: Module, method: 'getExtraState' | 'setExtraState'): boolean =>
  module[method] !== Module.prototype[method];

/** Writes a module's own state. */
export function saveOwn(module: Module, destination: Map<string, Tensor>, prefix: string, keepVars: boolean): void {
  const save = (key: string, tensor: Tensor) =>
    destination.set(prefix + key, keepVars || isLazy(tensor) ? tensor : tensor.detach());
  for (const [key, parameter] of module._ownParameters()) save(key, parameter);
  for (const [key, buffer, , persistent] of module._ownBuffers()) if (persistent) save(key, buffer);
  if (hasOwn(module, 'getExtraState')) destination.set(prefix + EXTRA_STATE, module.getExtraState() as Tensor);
}

/** Writes the state of a module and of all below it. */
export function saveTree(module: Module, destination: StateDictMap, prefix: string, keepVars: boolean): void {
  const metadata: LocalMetadata = { version: (module.constructor as typeof Module)._version };
  destination._metadata?.set(prefix.slice(0, -1), metadata);
  const hooks = module._registry.stateHooks;
  for (const hook of [...(hooks?.savePre ?? [])]) hook(module, prefix, keepVars);
  module._saveToStateDict(destination, prefix, keepVars);
  for (const [key, child] of module._ownModules()) {
    child.stateDict({ destination, prefix: `${prefix}${key}.`, keepVars });
  }
  runInPlace('state dict post', hooks?.savePost, module, destination, prefix, metadata);
}
