import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';

/**
 * Calls `upgrade` with every state dict that is loaded into the module, or into a copy of it, and with the module's place in
 * it, before its tensors are looked up.
 */
export function beforeLoading(module: Module, upgrade: (state: Map<string, Tensor>, prefix: string) => void): void {
  const { _upgradeState } = module;
  Object.defineProperty(module, '_upgradeState', {
    configurable: true,
    writable: true,
    value(this: Module, state: Map<string, Tensor>, prefix: string): void {
      _upgradeState.call(this, state, prefix);
      upgrade(state, prefix);
    },
  });
}
