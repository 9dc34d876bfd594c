import { rangeError } from '../../../../core/errors.js';
import {
  cat,
  type Device,
  type DType,
  empty,
  float32,
  linspace,
  ones,
  type Tensor,
  tensor,
  where,
} from '../../../../index.js';
import { gridSample } from '../../../../nn/functional/vision.js';
import { checkFill, type Fill } from '../../fill.js';
import { checkInterpolation } from '../../interpolation.js';
import { asBatch } from './planes.js';

/** What images can be sampled with at places between pixels. */
export type SamplingMode = 'nearest' | 'bilinear';

/** Reads how an image is sampled. */
export function readSampling(owner: string, interpolation: string, fill: Fill): { mode: SamplingMode; fill: Fill } {
  checkInterpolation(owner, interpolation, ['nearest', 'bilinear'] as const);
  checkFill(owner, fill);
  return { mode: interpolation, fill };
}

/** The dtype to compute places in: that of float images. */
export function gridDtype(image: Tensor): DType {
  return image.dtype.isFloatingPoint ? image.dtype : float32;
}

/** The homogeneous coordinates, x, y and 1, of `height` by `width` places: `[1, height * width, 3]`. */
export function places(x: Tensor, y: Tensor, dtype: DType, device: Device): Tensor {
  const [height, width] = [y.numel(), x.numel()];
  const grid = empty([1, height, width, 3], { dtype, device });
  grid.select(-1, 0).copy_(x);
  grid.select(-1, 1).copy_(y.unsqueeze(-1));
  grid.select(-1, 2).fill_(1);
  return grid.view([1, height * width, 3]);
}

interface Sizes {
  from: readonly [height: number, width: number];
  to: readonly [height: number, width: number];
}

/**
 * Where an image of size `from` is sampled, `[N, height, width, 2]`, for outputs of size `to`, given matrices
 * `[N, 2, 3]` that lead from places of the output back to those of the image, both in pixels from the middle.
 */
export function affineGrid(matrices: Tensor, { from, to }: Sizes): Tensor {
  const { dtype, device } = matrices;
  const [height, width] = to;
  const x = linspace((1 - width) * 0.5, (width - 1) * 0.5, width, { device });
  const y = linspace((1 - height) * 0.5, (height - 1) * 0.5, height, { device });
  const base = places(x, y, dtype, device);
  const scaled = matrices.transpose(1, 2).div(tensor([0.5 * from[1], 0.5 * from[0]], { dtype, device }));
  const count = scaled.shape[0]!;
  const points = base.expand([count, height * width, 3]).bmm(scaled);
  return points.view([count, height, width, 2]);
}

/** Samples images `[..., C, H, W]` at the places of `[N, H', W', 2]`: of each its own, or the same of all. */
export function sample(image: Tensor, grid: Tensor, mode: SamplingMode, fill: Fill): Tensor {
  const shape = [...image.shape.slice(0, -2), grid.shape[1]!, grid.shape[2]!];
  if (image.numel() === 0) return image.reshape(shape);
  const { dtype, device } = image;
  const batch = asBatch(image);
  const [count, channels, height, width] = batch.shape as [number, number, number, number];
  const fills = typeof fill === 'number' ? [fill] : fill;
  if (fills && fills.length > 1 && fills.length !== channels) {
    throw rangeError(`fill has ${fills.length} numbers for an image of ${channels} channels.`);
  }
  const isExact = dtype === grid.dtype;
  let floats = isExact ? batch : batch.to(grid.dtype);
  // A further channel of ones tells what of a pixel comes from the image.
  if (fills) floats = cat([floats, ones([count, 1, height, width], { dtype: grid.dtype, device })], 1);
  const everywhere = grid.shape[0] === count ? grid : grid.expand([count, -1, -1, -1]);
  let output = gridSample(floats, everywhere, { mode, paddingMode: 'zeros', alignCorners: false });
  if (fills) {
    const inside = output.narrow(1, channels, 1);
    const values = tensor([...fills], { dtype: grid.dtype, device }).view([1, -1, 1, 1]);
    const sampled = output.narrow(1, 0, channels);
    output =
      mode === 'nearest'
        ? where(inside.lt(0.5), values, sampled)
        : sampled.sub(values).mul_(inside.expandAs(sampled)).add_(values);
  }
  return (isExact ? output : output.round_().to(dtype)).reshape(shape);
}
