import type { Tensor } from '../../core/tensor.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';

/** How padded places are filled: with a number, or from the input. */
export type PaddingMode = 'constant' | 'reflect' | 'replicate' | 'circular';

/**
 * Pads the last dimensions by `pad`, which gives two numbers a dimension (before, after) from the last one backwards;
 * negative ones crop.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
 */
export const pad = named(
  'F.pad',
  ['input', 'pad', 'mode', 'value'],
  (input: Tensor, pad: number[], mode: PaddingMode = 'constant', value: number | null = null): Tensor =>
    raw.pad(input, pad, mode, value),
);
