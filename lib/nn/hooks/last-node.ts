import '../../autograd/graph/node.js';
import { Tensor } from '../../core/tensor.js';
import type { Module } from '../module/class.js';
import type { BackwardHook, Entry } from './hooks.js';

/** The first tensor in a module's output. */
function firstTensor(output: unknown): Tensor | null {
  if (output instanceof Tensor) return output;
  if (typeof output !== 'object' || output === null) return null;
  const values: unknown[] = Array.isArray(output) ? output.slice(0, 1) : Object.values(output);
  for (const value of values) {
    const tensor = firstTensor(value);
    if (tensor) return tensor;
  }
  return null;
}

/** Runs hooks of the deprecated kind: they see the gradients of the last operator of `forward` only. */
export function hookLastNode(module: Module, hooks: readonly Entry<BackwardHook>[], output: unknown): void {
  if (hooks.length === 0) return;
  const node = firstTensor(output)?.gradFn;
  if (!node) return;
  for (const { hook } of hooks) {
    node.registerHook((gradInputs, gradOutputs) => hook(module, gradInputs, gradOutputs));
  }
}
