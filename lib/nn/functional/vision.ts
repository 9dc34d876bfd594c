import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { expand, type Sizes } from '../sizes.js';
import { warn } from '../warn.js';

export { channelShuffle, nativeChannelShuffle, pixelShuffle, pixelUnshuffle } from '../../generated/functions.js';

/**
 * Sliding windows of `[N, C, H, W]` as columns: `[N, C * kernel, windows]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html
 */
export const unfold = named(
  'F.unfold',
  ['input', 'kernelSize', 'dilation', 'padding', 'stride'],
  (input: Tensor, kernelSize: Sizes, dilation: Sizes = 1, padding: Sizes = 0, stride: Sizes = 1): Tensor =>
    raw.im2col(input, expand(kernelSize, 2), expand(dilation, 2), expand(padding, 2), expand(stride, 2)),
);

/**
 * Columns of windows, `[N, C * kernel, windows]`, summed into `[N, C, H, W]`: `unfold` backwards.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.fold.html
 */
export const fold = named(
  'F.fold',
  ['input', 'outputSize', 'kernelSize', 'dilation', 'padding', 'stride'],
  (
    input: Tensor,
    outputSize: Sizes,
    kernelSize: Sizes,
    dilation: Sizes = 1,
    padding: Sizes = 0,
    stride: Sizes = 1,
  ): Tensor =>
    raw.col2im(
      input,
      expand(outputSize, 2),
      expand(kernelSize, 2),
      expand(dilation, 2),
      expand(padding, 2),
      expand(stride, 2),
    ),
);

const gridModes = { bilinear: 0, nearest: 1, bicubic: 2 } as const;
const gridPaddings = { zeros: 0, border: 1, reflection: 2 } as const;

function alignCornersOf(alignCorners: boolean | null): boolean {
  if (alignCorners === null) {
    warn('gridSample and affineGrid take alignCorners as false by default; say { alignCorners } to silence this.');
  }
  return alignCorners ?? false;
}

/**
 * Samples `[N, C, H, W]` (or `[N, C, D, H, W]`) at the places `grid`, `[N, H', W', 2]`, gives in `[-1, 1]`.
 * @throws RangeError for an unknown mode or padding mode.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.grid_sample.html
 */
export const gridSample = named(
  'F.gridSample',
  ['input', 'grid', 'mode', 'paddingMode', 'alignCorners'],
  (
    input: Tensor,
    grid: Tensor,
    mode: keyof typeof gridModes = 'bilinear',
    paddingMode: keyof typeof gridPaddings = 'zeros',
    alignCorners: boolean | null = null,
  ): Tensor => {
    if (!Object.hasOwn(gridModes, mode)) {
      throw rangeError(`gridSample: mode is 'bilinear', 'nearest' or 'bicubic', but got ${describe(mode)}`);
    }
    if (!Object.hasOwn(gridPaddings, paddingMode)) {
      throw rangeError(
        `gridSample: paddingMode is 'zeros', 'border' or 'reflection', but got ${describe(paddingMode)}`,
      );
    }
    return torch.gridSampler(input, grid, gridModes[mode], gridPaddings[paddingMode], alignCornersOf(alignCorners));
  },
);

/**
 * The grid for `gridSample` of affine maps `theta`, `[N, 2, 3]` or `[N, 3, 4]`, onto an output of `size`.
 * @throws RangeError where `theta` and `size` do not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.affine_grid.html
 */
export const affineGrid = named(
  'F.affineGrid',
  ['theta', 'size', 'alignCorners'],
  (theta: Tensor, size: number[], alignCorners: boolean | null = null): Tensor => {
    const align = alignCornersOf(alignCorners);
    if (!theta.isFloatingPoint()) {
      throw typeError(`Expected theta to have floating point type, but got ${theta.dtype}`);
    }
    const dims = size.length - 2;
    if (dims !== 2 && dims !== 3) {
      throw rangeError(
        `affineGrid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. Got size [${size.join(', ')}]`,
      );
    }
    const shape = theta.shape;
    if (shape.length !== 3 || shape[1] !== dims || shape[2] !== dims + 1) {
      throw rangeError(
        `Expected a batch of ${dims}D affine matrices of shape [N, ${dims}, ${dims + 1}] for size [${size.join(', ')}]. Got [${shape.join(', ')}].`,
      );
    }
    if (Math.min(...size) <= 0) throw rangeError(`Expected non-zero, positive output size. Got [${size.join(', ')}]`);
    return torch.affineGridGenerator(theta, size, align);
  },
);
