import { describe, rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { named } from '../named.js';

export { oneHot } from '../../generated/nn.js';

/** Scales the rows of `weight` that `input` names down to a norm of at most `maxNorm`, in place. */
function renormalize(weight: Tensor, input: Tensor, maxNorm: number, normType: number): void {
  noGrad(() => torch.embeddingRenorm_(weight.detach(), input, maxNorm, normType));
}

/**
 * The rows of `weight`, `[V, D]`, that `input`, `[...]` of integers, names: `[..., D]`. The row `paddingIdx` gets no
 * gradient; rows longer than `maxNorm` are scaled down in place.
 * @throws RangeError where `paddingIdx` is no row.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
 */
export const embedding = named(
  'F.embedding',
  ['input', 'weight', 'paddingIdx', 'maxNorm', 'normType', 'scaleGradByFreq', 'sparse'],
  (
    input: Tensor,
    weight: Tensor,
    paddingIdx: number | null = null,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    sparse = false,
  ): Tensor => {
    let padding = -1;
    if (paddingIdx !== null) {
      const rows = weight.shape[0]!;
      if (paddingIdx >= rows || paddingIdx < -rows) {
        throw rangeError(`paddingIdx must be within the ${rows} embeddings, but got ${paddingIdx}`);
      }
      padding = paddingIdx < 0 ? rows + paddingIdx : paddingIdx;
    }
    let indices = input;
    if (maxNorm !== null) {
      indices = input.contiguous();
      renormalize(weight, indices, maxNorm, normType);
    }
    return torch.embedding(weight, indices, padding, scaleGradByFreq, sparse);
  },
);

const bagModes = { sum: 0, mean: 1, max: 2 } as const;

/** How the embeddings of a bag become one. */
export type BagMode = keyof typeof bagModes;

/**
 * Sums, means or maxima of bags of rows of `weight`, `[V, D]`, without making the rows: `[B, D]`. A two-dimensional
 * `input` is a bag a row; a one-dimensional one is cut at `offsets`.
 * @throws RangeError where the arguments do not fit together.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
 */
export const embeddingBag = named(
  'F.embeddingBag',
  [
    'input',
    'weight',
    'offsets',
    'maxNorm',
    'normType',
    'scaleGradByFreq',
    'mode',
    'sparse',
    'perSampleWeights',
    'includeLastOffset',
    'paddingIdx',
  ],
  (
    input: Tensor,
    weight: Tensor,
    offsets: Tensor | null = null,
    maxNorm: number | null = null,
    normType = 2,
    scaleGradByFreq = false,
    mode: BagMode = 'mean',
    sparse = false,
    perSampleWeights: Tensor | null = null,
    includeLastOffset = false,
    paddingIdx: number | null = null,
  ): Tensor => {
    if (perSampleWeights && String(perSampleWeights.shape) !== String(input.shape)) {
      throw rangeError(
        `embeddingBag: perSampleWeights ([${perSampleWeights.shape}]) must have the same shape as the input ([${input.shape}])`,
      );
    }
    if (weight.ndim !== 2) {
      throw rangeError(`weight has to be a 2D Tensor, but got Tensor of dimension ${weight.ndim}`);
    }
    if (!Object.hasOwn(bagModes, mode)) {
      throw rangeError(`mode has to be one of 'sum', 'mean' or 'max', but got ${describe(mode)}`);
    }
    if (mode === 'max' && scaleGradByFreq) {
      throw rangeError('max mode does not support scaling the gradient by the frequency');
    }
    if (mode === 'max' && sparse) throw rangeError('max mode does not support sparse weights');
    if (mode !== 'sum' && perSampleWeights) {
      throw rangeError(`perSampleWeights is only supported for mode 'sum' (got mode '${mode}')`);
    }

    let indices = input;
    let starts = offsets;
    let weights = perSampleWeights;
    if (input.ndim === 2) {
      if (offsets) throw rangeError('offsets has to be null for a 2D input, whose rows are the bags');
      starts = torch.arange(0, input.numel(), input.shape[1]!, { dtype: input.dtype, device: input.device });
      indices = input.reshape(-1);
      weights = perSampleWeights?.reshape(-1) ?? null;
    } else if (input.ndim !== 1) {
      throw rangeError(`input has to be 1D or 2D Tensor, but got Tensor of dimension ${input.ndim}`);
    }
    if (starts?.ndim !== 1) throw rangeError(`offsets has to be a 1D Tensor, but got ${describe(offsets)}`);

    if (maxNorm !== null) renormalize(weight, indices, maxNorm, normType);
    const [bags] = torch.embeddingBag(
      weight,
      indices,
      starts,
      scaleGradByFreq,
      bagModes[mode],
      sparse,
      weights,
      input.ndim === 2 ? false : includeLastOffset,
      paddingIdx,
    );
    return bags;
  },
);
