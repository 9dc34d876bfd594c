import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import { stack } from '../generated/functions.js';
import { Module } from '../nn/module.js';

/** Stacks the tensors that several modules have under one name; the result is a leaf that requires a gradient as they do. */
function stackLeaf(name: string, tensors: readonly Tensor[]): Tensor {
  const count = tensors.filter((tensor) => tensor.requiresGrad).length;
  if (count > 0 && count < tensors.length) {
    throw rangeError(`stackModuleState: Expected ${name} from each model to have the same requiresGrad`);
  }
  const stacked = stack(tensors).detach();
  return count > 0 ? stacked.requiresGrad_() : stacked;
}

/** Stacks what is named in the first of the modules. */
function stackAll(named: readonly Map<string, Tensor>[]): Map<string, Tensor> {
  return new Map(
    [...named[0]!.keys()].map((name) => {
      const tensors = named.map((tensorsOf, i) => {
        const tensor = tensorsOf.get(name);
        if (tensor === undefined) throw rangeError(`stackModuleState: model ${i} has no ${name}, which model 0 has`);
        return tensor;
      });
      return [name, stackLeaf(name, tensors)];
    }),
  );
}

/**
 * Stacks the parameters and the buffers of modules of one class, `[params, buffers]`, for `functionalCall` under `vmap`:
 * an ensemble that runs as one.
 * @throws RangeError where the modules are not all alike.
 * @see https://pytorch.org/docs/stable/generated/torch.func.stack_module_state.html
 */
export function stackModuleState(
  models: Iterable<Module>,
): [params: Map<string, Tensor>, buffers: Map<string, Tensor>] {
  const list = [...models];
  const first = list[0];
  if (first === undefined) throw rangeError('stackModuleState: Expected at least one model, got 0');
  for (const model of list) {
    if (!(model instanceof Module)) throw typeError(`stackModuleState: Expected modules, got ${describe(model)}`);
    if (model.training !== first.training) {
      throw rangeError('stackModuleState: Expected all models to have the same training/eval mode');
    }
    if (model.constructor !== first.constructor) {
      throw rangeError(
        `stackModuleState: Expected all models to be of the same class, got ${first.constructor.name} and ${model.constructor.name}`,
      );
    }
  }
  return scope(() => [
    stackAll(list.map((model) => new Map<string, Tensor>(model.namedParameters()))),
    stackAll(list.map((model) => new Map<string, Tensor>(model.namedBuffers()))),
  ]);
}
