import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { named } from '../named.js';
import { warn } from '../warn.js';

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw rangeError(`dropout probability has to be between 0 and 1, but got ${p}`);
}

const parameters: ['input', 'p', 'training', 'inplace'] = ['input', 'p', 'training', 'inplace'];

/**
 * Zeroes each element with probability `p` and scales the others by `1 / (1 - p)` when `training`.
 * @throws RangeError where `p` is no probability.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html
 */
export const dropout = named(
  'F.dropout',
  parameters,
  (input: Tensor, p = 0.5, training = true, inplace = false): Tensor => {
    checkProbability(p);
    return inplace ? torch.dropout_(input, p, training) : torch.dropout(input, p, training);
  },
);

/**
 * Dropout that keeps mean and variance of what SELU makes: dropped elements take SELU's negative saturation value.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html
 */
export const alphaDropout = named(
  'F.alphaDropout',
  parameters,
  (input: Tensor, p = 0.5, training = false, inplace = false): Tensor => {
    checkProbability(p);
    return inplace ? torch.alphaDropout_(input, p, training) : torch.alphaDropout(input, p, training);
  },
);

/**
 * Alpha dropout of whole channels.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html
 */
export const featureAlphaDropout = named(
  'F.featureAlphaDropout',
  parameters,
  (input: Tensor, p = 0.5, training = false, inplace = false): Tensor => {
    checkProbability(p);
    return inplace ? torch.featureAlphaDropout_(input, p, training) : torch.featureAlphaDropout(input, p, training);
  },
);

function dropChannels(input: Tensor, p: number, training: boolean, inplace: boolean): Tensor {
  return inplace ? torch.featureDropout_(input, p, training) : torch.featureDropout(input, p, training);
}

/** Channel dropout of an input that may lack the batch dimension; `batched` is its number of dimensions with one. */
function dropChannelsOf(input: Tensor, batched: number, p: number, training: boolean, inplace: boolean): Tensor {
  if (input.ndim === batched) return dropChannels(input, p, training, inplace);
  const batch = inplace ? input.unsqueeze_(0) : input.unsqueeze(0);
  const result = dropChannels(batch, p, training, inplace);
  return inplace ? result.squeeze_(0) : result.squeeze(0);
}

/**
 * Zeroes whole channels of `[N, C, L]` or `[C, L]` with probability `p`.
 * @throws RangeError for an input of other dimensions, or where `p` is no probability.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout1d.html
 */
export const dropout1d = named(
  'F.dropout1d',
  parameters,
  (input: Tensor, p = 0.5, training = true, inplace = false): Tensor => {
    checkProbability(p);
    if (input.ndim !== 2 && input.ndim !== 3) {
      throw rangeError(
        `dropout1d: Expected 2D or 3D input, but received a ${input.ndim}D input. It drops channels of inputs with one spatial dimension, a channel dimension and, optionally, a batch dimension.`,
      );
    }
    return dropChannelsOf(input, 3, p, training, inplace);
  },
);

/**
 * Zeroes whole channels of `[N, C, H, W]` with probability `p`. A three-dimensional input is taken as `[N, C, L]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout2d.html
 */
export const dropout2d = named(
  'F.dropout2d',
  parameters,
  (input: Tensor, p = 0.5, training = true, inplace = false): Tensor => {
    checkProbability(p);
    if (input.ndim === 3) {
      warn('dropout2d: a 3D input is taken as [N, C, L]; use dropout1d for that, or add a batch dimension.');
    } else if (input.ndim !== 4) {
      warn(`dropout2d: a ${input.ndim}-D input is deprecated; use dropout instead.`);
    }
    return dropChannels(input, p, training, inplace);
  },
);

/**
 * Zeroes whole channels of `[N, C, D, H, W]` or `[C, D, H, W]` with probability `p`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.dropout3d.html
 */
export const dropout3d = named(
  'F.dropout3d',
  parameters,
  (input: Tensor, p = 0.5, training = true, inplace = false): Tensor => {
    checkProbability(p);
    if (input.ndim !== 4 && input.ndim !== 5) {
      warn(`dropout3d: a ${input.ndim}-D input is deprecated; use dropout instead.`);
    }
    return dropChannelsOf(input, 5, p, training, inplace);
  },
);
