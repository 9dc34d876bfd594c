import type { Handle } from '../../binding.js';
import { handleOf, type Tensor, wrapOrNull } from '../core/tensor.js';
import { where, zerosLike } from '../generated/functions.js';
import { native } from '../native.js';

const MEAN = 1;

/** The gradient of a loss by its elements, where `reduction` makes one number of them. */
function spread(grad: Tensor, input: Tensor, reduction: number): Tensor {
  return reduction === MEAN ? grad.div(input.numel()) : grad;
}

function mseLossBackward(grad: Tensor, input: Tensor, target: Tensor, reduction: number): Tensor {
  return input
    .sub(target)
    .mul(2)
    .mul(spread(grad, input, reduction));
}

function huberLossBackward(grad: Tensor, input: Tensor, target: Tensor, reduction: number, delta: number): Tensor {
  const difference = input.sub(target);
  const slope = where(difference.abs().le(delta), difference, difference.sign().mul(delta));
  return slope.mul(spread(grad, input, reduction));
}

function smoothL1LossBackward(grad: Tensor, input: Tensor, target: Tensor, reduction: number, beta: number): Tensor {
  const difference = input.sub(target);
  const slope = where(difference.abs().lt(beta), difference.div(beta), difference.sign());
  return slope.mul(spread(grad, input, reduction));
}

/** Which targets count, and all of them with those that don't made 0. */
function readTargets(target: Tensor, ignoreIndex: number): { counts: Tensor; safe: Tensor } {
  const counts = target.ne(ignoreIndex);
  return { counts, safe: where(counts, target, 0) };
}

/** Where a tensor has its classes: before it lie samples, behind it places. */
const classDim = (input: Tensor) => (input.ndim < 2 ? 0 : 1);

function nllLossForward(
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  reduction: number,
  ignoreIndex: number,
): Tensor[] {
  const dim = classDim(input);
  const { counts, safe } = readTargets(target, ignoreIndex);
  const picked = input.gather(dim, safe.unsqueeze(dim)).squeeze(dim).neg();
  const weights = weight === null ? counts.to(input.dtype) : where(counts, weight.index(safe), 0);
  const losses = where(counts, picked.mul(weights), 0);
  if (reduction === 0) return [losses, input.newZeros([])];
  const total = weights.sum();
  return [reduction === MEAN ? losses.sum().div(total) : losses.sum(), total];
}

function nllLossBackward(
  grad: Tensor,
  input: Tensor,
  target: Tensor,
  weight: Tensor | null,
  reduction: number,
  ignoreIndex: number,
  totalWeight: Tensor,
): Tensor {
  const dim = classDim(input);
  const { counts, safe } = readTargets(target, ignoreIndex);
  const scaled = reduction === MEAN ? grad.div(totalWeight) : grad;
  const perTarget = where(counts, scaled, 0).unsqueeze(dim);
  const picked = zerosLike(input).scatter(dim, safe.unsqueeze(dim), -1).mul(perTarget);
  if (weight === null) return picked;
  const shape = input.shape.map((size, d) => (d === dim ? size : 1));
  return picked.mul(weight.reshape(shape));
}

/**
 * Operators that libtorch can only batch by calling them element by element, in terms of others. Each gets the operator's
 * arguments in the order of its schema.
 */
const DECOMPOSITIONS: Readonly<Record<string, (...args: any[]) => Tensor | Tensor[]>> = {
  mse_loss_backward: mseLossBackward,
  huber_loss_backward: huberLossBackward,
  smooth_l1_loss_backward: smoothL1LossBackward,
  nll_loss_forward: nllLossForward,
  nll_loss_backward: nllLossBackward,
  nll_loss2d_forward: nllLossForward,
  nll_loss2d_backward: nllLossBackward,
};

/** The places of tensors among an operator's arguments. */
function tensorPlaces(name: string): number[] {
  const { arguments: parameters } = native.operatorSchema(`aten::${name}`, '');
  return parameters.flatMap(({ type }, i) => (type.startsWith('Tensor') ? [i] : []));
}

let isRegistered = false;

/** Lets `vmap` batch the operators above; once in each thread that uses it. */
export function registerDecompositions(): void {
  if (isRegistered) return;
  isRegistered = true;
  for (const [name, decomposition] of Object.entries(DECOMPOSITIONS)) {
    const places = new Set(tensorPlaces(name));
    native.libraryImpl('aten', name, 'FuncTorchBatched', (...args: unknown[]) => {
      const values = args.map((arg, i) => (places.has(i) ? wrapOrNull((arg ?? 0) as Handle) : arg));
      const result = decomposition(...values);
      return Array.isArray(result) ? result.map((tensor) => handleOf(tensor)) : handleOf(result);
    });
  }
}
