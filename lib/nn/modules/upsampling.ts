import type { Tensor } from '../../core/tensor.js';
import { type InterpolationMode, interpolate } from '../functional/interpolate.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Sizes } from '../sizes.js';
import { float, quoted, text } from '../text.js';

interface Resizing {
  size: Sizes | null;
  scaleFactor: Sizes | null;
  mode: InterpolationMode;
  alignCorners: boolean | null;
  recomputeScaleFactor: boolean | null;
}

/** What resizing layers have in common. */
abstract class Resize extends Module {
  readonly size: Sizes | null;
  readonly scaleFactor: Sizes | null;
  readonly mode: InterpolationMode;
  readonly alignCorners: boolean | null;
  readonly recomputeScaleFactor: boolean | null;

  constructor({ size, scaleFactor, mode, alignCorners, recomputeScaleFactor }: Resizing) {
    super();
    this.size = size;
    this.scaleFactor = scaleFactor;
    this.mode = mode;
    this.alignCorners = alignCorners;
    this.recomputeScaleFactor = recomputeScaleFactor;
  }

  override forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this;
    return interpolate(input, size, scaleFactor, mode, alignCorners, recomputeScaleFactor);
  }

  override extraRepr(): string {
    const { scaleFactor } = this;
    const factor = Array.isArray(scaleFactor) ? `(${scaleFactor.map(float).join(', ')})` : float(scaleFactor);
    return `${scaleFactor === null ? `size=${text(this.size)}` : `scale_factor=${factor}`}, mode=${quoted(this.mode)}`;
  }
}

const upsampleParameters = named(
  'nn.Upsample',
  ['size', 'scaleFactor', 'mode', 'alignCorners', 'recomputeScaleFactor'],
  (
    size: Sizes | null = null,
    scaleFactor: Sizes | null = null,
    mode: InterpolationMode = 'nearest',
    alignCorners: boolean | null = null,
    recomputeScaleFactor: boolean | null = null,
  ): Resizing => ({ size, scaleFactor, mode, alignCorners, recomputeScaleFactor }),
);

/**
 * Resizes `[N, C, ...]` to `size`, or by `scaleFactor`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Upsample.html
 */
export class Upsample extends Resize {
  constructor(...args: Parameters<typeof upsampleParameters>) {
    super(upsampleParameters(...args));
  }
}

const upsample2dParameters = named(
  'nn upsampling',
  ['size', 'scaleFactor'],
  (size: Sizes | null = null, scaleFactor: Sizes | null = null) => ({
    size,
    scaleFactor,
    recomputeScaleFactor: null,
  }),
);

/**
 * Resizes images by the nearest neighbour.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.UpsamplingNearest2d.html
 */
export class UpsamplingNearest2d extends Resize {
  constructor(...args: Parameters<typeof upsample2dParameters>) {
    super({ ...upsample2dParameters(...args), mode: 'nearest', alignCorners: null });
  }
}

/**
 * Resizes images bilinearly with aligned corners.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.UpsamplingBilinear2d.html
 */
export class UpsamplingBilinear2d extends Resize {
  constructor(...args: Parameters<typeof upsample2dParameters>) {
    super({ ...upsample2dParameters(...args), mode: 'bilinear', alignCorners: true });
  }
}
