import { describe, typeError } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';
import { leavesOf } from './pytree.js';

const zerosLike = new Op('zeros_like', '');

/** Lets a level's tensors be differentiated by. */
export function requireGradients(transform: string, inputs: unknown): void {
  for (const input of leavesOf(inputs)) {
    if (!(input instanceof Tensor)) {
      throw typeError(
        `${transform}: can only differentiate by tensors, got ${describe(input)}; choose others with argnums`,
      );
    }
    native.requireGradInTransform(handleOf(input));
  }
}

/**
 * The gradient for each input, zeros where nothing depends on it. Without `cotangents`, the outputs are scalars whose
 * gradient is 1.
 */
export function gradientsOf(
  outputs: readonly Tensor[],
  inputs: readonly Tensor[],
  cotangents: readonly Tensor[] | null,
  retainGraph: boolean,
  createGraph: boolean,
): Tensor[] {
  const places = [...outputs.keys()].filter((i) => outputs[i]!.requiresGrad);
  const inputHandles = inputs.map((input) => handleOf(input));
  const zeros = (handle: number) => zerosLike.call(handle) as number;
  if (places.length === 0) return inputHandles.map((handle) => wrap(zeros(handle)));
  const found = native.gradOf(
    places.map((i) => handleOf(outputs[i])),
    inputHandles,
    places.map((i) => (cotangents === null ? 0 : handleOf(cotangents[i], 'a cotangent'))),
    retainGraph,
    createGraph,
    true,
  );
  return found.map((handle, i) => wrap(handle === 0 ? zeros(inputHandles[i]!) : handle));
}
