import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';

/** The spatial size that unpooling makes: what is asked for, if pooling could have come from it, or the least. */
function unpooledSize(
  input: Tensor,
  kernelSize: number[],
  stride: number[],
  padding: number[],
  outputSize: number[] | null,
): number[] {
  const dims = kernelSize.length;
  const size = input.shape.slice(-dims);
  const least = size.map((n, d) => (n - 1) * stride[d]! + kernelSize[d]! - 2 * padding[d]!);
  if (outputSize === null) return least;
  const asked = outputSize.length === dims + 2 ? outputSize.slice(2) : outputSize;
  if (asked.length !== dims) {
    throw rangeError(
      `outputSize should have ${dims} or ${dims + 2} elements, but it has a length of ${outputSize.length}`,
    );
  }
  asked.forEach((n, d) => {
    const [low, high] = [least[d]! - stride[d]!, least[d]! + stride[d]!];
    if (!(low < n && n < high)) {
      throw rangeError(`invalid outputSize [${asked.join(', ')}] (dim ${d} must be between ${low} and ${high})`);
    }
  });
  return asked;
}

function maxUnpool(
  name: string,
  dims: number,
  unpool: (input: Tensor, indices: Tensor, size: number[], stride: number[], padding: number[]) => Tensor,
) {
  return named(
    name,
    ['input', 'indices', 'kernelSize', 'stride', 'padding', 'outputSize'],
    (
      input: Tensor,
      indices: Tensor,
      kernelSize: Sizes,
      stride: Sizes | null = null,
      padding: Sizes = 0,
      outputSize: number[] | null = null,
    ): Tensor => {
      const kernel = expand(kernelSize, dims);
      const step = expand(stride ?? kernel, dims);
      const border = expand(padding, dims);
      return unpool(input, indices, unpooledSize(input, kernel, step, border, outputSize), step, border);
    },
  );
}

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool1d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 */
export const maxUnpool1d = maxUnpool('F.maxUnpool1d', 1, (input, indices, size) =>
  raw.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool2d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 */
export const maxUnpool2d = maxUnpool('F.maxUnpool2d', 2, (input, indices, size) =>
  raw.maxUnpool2d(input, indices, size),
);

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool3d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 */
export const maxUnpool3d = maxUnpool('F.maxUnpool3d', 3, (input, indices, size, stride, padding) =>
  raw.maxUnpool3d(input, indices, size, stride, padding),
);
