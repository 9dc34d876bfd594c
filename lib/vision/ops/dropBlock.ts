import { describe, rangeError } from '../../core/errors.js';
import { empty, nn, rsub, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { float, text } from '../../nn/text.js';

const F = nn.functional;

type Pool = (input: Tensor, kernelSize: number[], options: { stride: number[]; padding: number }) => Tensor;

function makeDropBlock(dims: 2 | 3, pool: Pool) {
  return named(
    `ops.dropBlock${dims}d`,
    ['input', 'p', 'blockSize', 'inplace', 'eps', 'training'],
    (input: Tensor, p: number, blockSize: number, inplace = false, eps = 1e-6, training = true): Tensor => {
      if (!(p >= 0 && p <= 1)) throw rangeError(`drop probability has to be between 0 and 1, but got ${describe(p)}`);
      if (input.ndim !== dims + 2) {
        throw rangeError(`input should be ${dims + 2} dimensional, got ${input.ndim} dimensions`);
      }
      if (!training || p === 0) return input;
      const [batch, channels, ...spatial] = input.shape as [number, number, ...number[]];
      const block = Math.min(blockSize, ...spatial);
      if (block % 2 === 0) throw rangeError(`block size should be odd, got ${block}, which is even`);

      const centers = spatial.map((n) => n - block + 1);
      const volume = (sizes: number[]) => sizes.reduce((product, n) => product * n, 1);
      // The chance of being a dropped block's center, such that elements are dropped with a chance of about p.
      const gamma = (p * volume(spatial)) / (block ** dims * volume(centers));
      const drawn = empty([batch, channels, ...centers], { dtype: input.dtype, device: input.device });
      const half = Math.floor(block / 2);
      const padded = F.pad(drawn.bernoulli_(gamma), new Array<number>(2 * dims).fill(half), { value: 0 });
      const sizes = (n: number) => new Array<number>(dims).fill(n);
      const kept = rsub(pool(padded, sizes(block), { stride: sizes(1), padding: half }), 1);
      const scale = kept.sum().add(eps).reciprocal().mul(kept.numel());
      return inplace ? input.mul_(kept).mul_(scale) : input.mul(kept).mul(scale);
    },
  );
}

/**
 * Zeroes blocks of `blockSize` by `blockSize` elements of `[N, C, H, W]` when `training`, about the fraction `p` of all,
 * and scales the others so that the mean stays.
 * @throws RangeError where `p` is no probability, `input` has other dimensions, or the block's size is even.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.drop_block2d.html
 */
export const dropBlock2d = makeDropBlock(2, (input, kernelSize, options) => F.maxPool2d(input, kernelSize, options));

/**
 * Zeroes cubes of elements of `[N, C, D, H, W]`; see `dropBlock2d`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.drop_block3d.html
 */
export const dropBlock3d = makeDropBlock(3, (input, kernelSize, options) => F.maxPool3d(input, kernelSize, options));

const parameters = named(
  'ops drop block',
  ['p', 'blockSize', 'inplace', 'eps'],
  (p: number, blockSize: number, inplace = false, eps = 1e-6) => ({ p, blockSize, inplace, eps }),
);

/**
 * Zeroes blocks of `[N, C, H, W]` when training; see `dropBlock2d`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.DropBlock2d.html
 */
export class DropBlock2d extends nn.Module {
  p: number;
  readonly blockSize: number;
  readonly inplace: boolean;
  readonly eps: number;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { p, blockSize, inplace, eps } = parameters(...args);
    this.p = p;
    this.blockSize = blockSize;
    this.inplace = inplace;
    this.eps = eps;
  }

  override forward(input: Tensor): Tensor {
    return dropBlock2d(input, this.p, this.blockSize, this.inplace, this.eps, this.training);
  }

  override extraRepr(): string {
    return `p=${float(this.p)}, block_size=${this.blockSize}, inplace=${text(this.inplace)}`;
  }
}

/**
 * Zeroes cubes of `[N, C, D, H, W]` when training; see `dropBlock2d`.
 * @see https://pytorch.org/vision/stable/generated/torchvision.ops.DropBlock3d.html
 */
export class DropBlock3d extends DropBlock2d {
  override forward(input: Tensor): Tensor {
    return dropBlock3d(input, this.p, this.blockSize, this.inplace, this.eps, this.training);
  }
}
