import { signature } from '../../../core/arguments.js';
import type { DeviceLike } from '../../../core/device.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { scope } from '../../../core/scope.js';
import type { Tensor } from '../../../core/tensor.js';
import { isneginf, zeros } from '../../../generated/functions.js';
import { type MaskMod, overAll, type ScoreMod } from './map.js';

/** Hides nothing. */
export const noopMask: MaskMod = (b, _h, _qIdx, _kvIdx) => b.newOnes([], { dtype: 'bool' });

function checkMods(name: string, mods: readonly MaskMod[]): void {
  for (const mod of mods)
    if (typeof mod !== 'function') throw typeError(`${name} takes functions, got ${describe(mod)}`);
}

/** Shows what all of these show. */
export function andMasks(...maskMods: MaskMod[]): MaskMod {
  checkMods('andMasks', maskMods);
  return (b, h, q, kv) =>
    maskMods.reduce((seen, mod) => seen.bitwiseAnd(mod(b, h, q, kv)), b.newOnes([], { dtype: 'bool' }));
}

/** Shows what any of these shows. */
export function orMasks(...maskMods: MaskMod[]): MaskMod {
  checkMods('orMasks', maskMods);
  return (b, h, q, kv) =>
    maskMods.reduce((seen, mod) => seen.bitwiseOr(mod(b, h, q, kv)), b.newZeros([], { dtype: 'bool' }));
}

/** The sizes of a mask, by Python's names. */
export interface MaskSizes {
  /** Batches; null for one that stands for all. */
  B: number | null;
  /** Heads; null for one that stands for all. */
  H: number | null;
  QLEN: number;
  KVLEN: number;
  device?: DeviceLike | null;
}

const readMask = signature<MaskSizes & { modFn: MaskMod | ScoreMod }>('flexAttention.createMask', [
  'modFn',
  'B',
  'H',
  'QLEN',
  'KVLEN',
  'device?',
]);

/** Sizes as the operators take them. */
export function readSizes(name: string, { B, H, QLEN, KVLEN }: MaskSizes): number[] {
  const sizes = [B ?? 1, H ?? 1, QLEN, KVLEN];
  for (const size of sizes) {
    if (!Number.isInteger(size) || size < 1)
      throw rangeError(`${name}: sizes must be positive integers, got ${describe(size)}`);
  }
  return sizes;
}

/**
 * The mask that a function of `(b, h, qIdx, kvIdx)` gives, of shape `(B, H, QLEN, KVLEN)`; for a function of a score too,
 * what it does not make minus infinity. How many parameters the function declares tells which it is.
 * @throws RangeError for a function of another number of parameters, or for sizes that are none.
 * @see https://pytorch.org/docs/stable/nn.attention.flex_attention.html#torch.nn.attention.flex_attention.create_mask
 */
export function createMask(
  modFn: MaskMod | ScoreMod,
  B: number | null,
  H: number | null,
  QLEN: number,
  KVLEN: number,
  device?: DeviceLike | null | { device?: DeviceLike | null },
): Tensor;
export function createMask(modFn: MaskMod | ScoreMod, sizes: MaskSizes): Tensor;
export function createMask(...args: unknown[]): Tensor {
  const { modFn, device = null, ...given } = readMask(args);
  if (typeof modFn !== 'function') throw typeError(`createMask: modFn must be a function, got ${describe(modFn)}`);
  const sizes = readSizes('createMask', given);
  return scope(() => {
    if (modFn.length === 4) return overAll('createMask', modFn, sizes, device, null);
    if (modFn.length !== 5) {
      throw rangeError(`createMask: modFn must have 4 parameters, or 5 with the score, it has ${modFn.length}`);
    }
    return isneginf(overAll('createMask', modFn, sizes, device, zeros(sizes, { device }))).logicalNot();
  });
}
