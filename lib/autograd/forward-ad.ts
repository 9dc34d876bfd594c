/** torch.autograd.forward_ad. See https://pytorch.org/docs/stable/autograd.html#module-torch.autograd.forward_ad */
import { describe, TorchError, typeError } from '../core/errors.js';
import { type Guard, within } from '../core/guard.js';
import { type Named, naming } from '../core/named.js';
import { handleOf, type Tensor } from '../core/tensor.js';
import { _makeDual, _unpackDual } from '../generated/internal.js';
import { native } from '../native.js';

/** A tensor and its tangent, null where it has none. @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.UnpackedDualTensor.html */
export type UnpackedDualTensor = Named<[Tensor, Tensor | null], { primal: Tensor; tangent: Tensor | null }>;

const asUnpacked = naming(['primal', 'tangent']);

/** The level that is open; -1 for none. */
let current = -1;

/**
 * Opens a level of forward-mode differentiation and returns its number. There can be one at a time.
 * @throws TorchError where one is open.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.enter_dual_level.html
 */
export function enterDualLevel(): number {
  current = native.enterDualLevel();
  return current;
}

/**
 * Closes the level; the tangents that tensors had in it are gone.
 * @throws TorchError where `level` is not the one that is open.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.exit_dual_level.html
 */
export function exitDualLevel(options: { level?: number } = {}): void {
  const level = options.level ?? current;
  if (current < 0 || level !== current) {
    const open = current < 0 ? 'none is open' : `${current} is open`;
    throw new TorchError(`exitDualLevel: level ${level} can't be closed: ${open}`);
  }
  native.exitDualLevel(level);
  current = level - 1;
}

/**
 * Opens a level while `fn` runs, or without it as a guard (`using _ = ...`) for the rest of the block, which must not
 * await. Tensors have tangents only inside.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.dual_level.html
 */
export function dualLevel(): Guard;
export function dualLevel<T>(fn: () => T): T;
export function dualLevel<T>(fn?: () => T): T | Guard {
  const enter = () => {
    const level = enterDualLevel();
    return () => exitDualLevel({ level });
  };
  return within('dualLevel', enter, fn);
}

/**
 * A tensor that shares `tensor`'s elements and has `tangent` as its tangent: what is computed from it has the tangent
 * that the operations' derivatives give. Both are floating or complex, and of one shape.
 * @throws TorchError outside a level.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.make_dual.html
 */
export function makeDual(tensor: Tensor, tangent: Tensor, options: { level?: number } = {}): Tensor {
  const level = options.level ?? current;
  if (level < 0) throw new TorchError('makeDual: no level is open: call it inside dualLevel, or after enterDualLevel');
  for (const [name, part] of Object.entries({ tensor, tangent })) {
    handleOf(part, `makeDual: ${name}`);
    if (!part.dtype.isFloatingPoint && !part.dtype.isComplex) {
      throw typeError(`makeDual: ${name} must be floating point or complex, got ${describe(part)}`);
    }
  }
  return _makeDual(tensor, tangent, level);
}

/**
 * A tensor's elements, as a view without the tangent, and the tangent.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.forward_ad.unpack_dual.html
 */
export function unpackDual(tensor: Tensor, options: { level?: number } = {}): UnpackedDualTensor {
  handleOf(tensor, 'unpackDual: the tensor');
  const level = options.level ?? current;
  const pair = level < 0 ? [tensor, null] : [..._unpackDual(tensor, level)];
  return asUnpacked(pair) as UnpackedDualTensor;
}
