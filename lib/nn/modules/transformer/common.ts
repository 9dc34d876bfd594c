import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { describe, rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import { full, triu } from '../../../generated/functions.js';
import { gelu, relu } from '../../functional/activation.js';
import { Module } from '../../module.js';

/** An activation between the two linear layers of a block: by name, as a function, or as a module. */
export type Activation = 'relu' | 'gelu' | ((input: Tensor) => Tensor) | Module;

/** The function or module that `activation` stands for. */
export function activationOf(activation: Activation): ((input: Tensor) => Tensor) | Module {
  if (activation === 'relu') return relu;
  if (activation === 'gelu') return gelu;
  if (typeof activation === 'function' || activation instanceof Module) return activation;
  throw rangeError(`activation should be relu/gelu, a function or a module, not ${describe(activation)}`);
}

export function activate(activation: ((input: Tensor) => Tensor) | Module, input: Tensor): Tensor {
  return activation instanceof Module ? activation.forward(input) : activation(input);
}

/** How the layers of a transformer are set up, and in what order Python takes it. */
export interface LayerConfiguration {
  dModel: number;
  nhead: number;
  dimFeedforward: number;
  dropout: number;
  activation: Activation;
  layerNormEps: number;
  batchFirst: boolean;
  normFirst: boolean;
  bias: boolean;
  device: DeviceLike | null;
  dtype: DTypeLike | null;
}

/** A mask, to be added to scores, that hides from each place those behind it. */
export function squareSubsequentMask(size: number, device: DeviceLike | null, dtype: DTypeLike | null): Tensor {
  return triu(full([size, size], -Infinity, { dtype, device }), 1);
}

/** How many places the sequences of `input` have. */
export function lengthOf(input: Tensor, batchFirst: boolean): number {
  return input.shape[input.ndim === 3 && batchFirst ? 1 : 0]!;
}

/** Whether `mask` hides what is behind: as the caller says, or else by looking at it. */
export function isCausalMask(mask: Tensor | null, isCausal: boolean | null, size: number): boolean {
  if (isCausal !== null || mask === null) return isCausal === true;
  if (String(mask.shape) !== String([size, size])) return false;
  const causal = squareSubsequentMask(size, mask.device, mask.dtype);
  return mask.eq(causal).all().itemBoolean();
}
