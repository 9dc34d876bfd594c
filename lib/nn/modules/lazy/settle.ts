import { noGrad } from '../../../core/modes.js';
import type { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';
import { isLazy } from '../../parameter.js';

/** Whether parameters or buffers of `module` wait for their shapes. */
export function isUninitialized(module: Module): boolean {
  for (const [, parameter] of module._ownParameters()) if (isLazy(parameter)) return true;
  for (const [, buffer] of module._ownBuffers()) if (isLazy(buffer)) return true;
  return false;
}

/** Ends a module's lazy life: its parameters get their shapes and values, and it becomes one of the class `become`. */
export function settle<M extends Module>(module: M, become: { prototype: M }, initialize: () => void): void {
  if (Object.getPrototypeOf(module) === become.prototype) return;
  noGrad(initialize);
  Object.setPrototypeOf(module, become.prototype);
}

/** Gives a parameter or buffer its shape unless it has one. */
export function shapeOnce(tensor: Tensor | null, shape: number[]): void {
  if (isLazy(tensor)) tensor.materialize(shape);
}
