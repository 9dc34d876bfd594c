import { describe, rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { adaptiveAvgPool1d } from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { expand, type Sizes } from '../sizes.js';
import { warn } from '../warn.js';

/** How new elements are made from old ones. */
export type InterpolationMode =
  | 'nearest'
  | 'nearest-exact'
  | 'area'
  | 'linear'
  | 'bilinear'
  | 'bicubic'
  | 'trilinear'
  | 'lanczos';

type Size = number[] | null;
type Resize = (input: Tensor, size: Size, align: boolean, scales: Size) => Tensor;

const nearest =
  (upsample: (input: Tensor, size: Size, scales: Size) => Tensor): Resize =>
  (input, size, _align, scales) =>
    upsample(input, size, scales);

const area =
  (pool: (input: Tensor, size: number[]) => Tensor): Resize =>
  (input, size) =>
    pool(input, size!);

/** The operator for each mode, by the number of spatial dimensions. */
const resizers: Record<string, Record<number, Resize>> = {
  nearest: { 1: nearest(raw.upsampleNearest1d), 2: nearest(raw.upsampleNearest2d), 3: nearest(raw.upsampleNearest3d) },
  'nearest-exact': {
    1: nearest(raw._upsampleNearestExact1d),
    2: nearest(raw._upsampleNearestExact2d),
    3: nearest(raw._upsampleNearestExact3d),
  },
  area: { 1: area(adaptiveAvgPool1d), 2: area(raw.adaptiveAvgPool2d), 3: area(raw.adaptiveAvgPool3d) },
  linear: { 1: raw.upsampleLinear1d },
  bilinear: { 2: raw.upsampleBilinear2d },
  trilinear: { 3: raw.upsampleTrilinear3d },
  bicubic: { 2: raw.upsampleBicubic2d },
};

const antialiased: Record<string, Resize> = {
  bilinear: raw._upsampleBilinear2dAa,
  bicubic: raw._upsampleBicubic2dAa,
  lanczos: raw._upsampleLanczos2dAa,
};

function perDimension(name: string, value: Sizes, input: Tensor): number[] {
  const dims = input.ndim - 2;
  const sizes = expand(value, dims);
  if (sizes.length === dims) return sizes;
  throw rangeError(
    `Input and ${name} must have the same number of spatial dimensions, but got input with spatial dimensions of [${input.shape.slice(2).join(', ')}] and ${name} of [${sizes.join(', ')}]. Please provide input tensor in [N, C, d1, ..., dK] format and ${name} in [s1, ..., sK] format.`,
  );
}

function resizer(mode: string, input: Tensor, antialias: boolean): Resize {
  const dims = input.ndim - 2;
  if (antialias) {
    const found = antialiased[mode];
    if (found && dims === 2) return found;
    throw rangeError(
      'Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a 4-D tensor as input',
    );
  }
  if (mode === 'lanczos') throw rangeError('Lanczos mode requires { antialias: true }');
  const forMode = resizers[mode];
  if (!forMode) {
    throw rangeError(`interpolate: mode is one of ${Object.keys(resizers).join(', ')}, lanczos; got ${describe(mode)}`);
  }
  const found = forMode[dims];
  if (found) return found;
  const needed = Object.keys(forMode).map((n) => `${Number(n) + 2}D`);
  throw rangeError(`Got ${input.ndim}D input, but ${mode} mode needs ${needed.join(', ')} input`);
}

/**
 * Resizes `[N, C, L]`, `[N, C, H, W]` or `[N, C, D, H, W]` to `size`, or by `scaleFactor`.
 * @throws RangeError where not exactly one of them is given, or mode, size and input do not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.interpolate.html
 */
export const interpolate = named(
  'F.interpolate',
  ['input', 'size', 'scaleFactor', 'mode', 'alignCorners', 'recomputeScaleFactor', 'antialias'],
  (
    input: Tensor,
    size: Sizes | null = null,
    scaleFactor: Sizes | null = null,
    mode: InterpolationMode = 'nearest',
    alignCorners: boolean | null = null,
    recomputeScaleFactor: boolean | null = null,
    antialias = false,
  ): Tensor => {
    if (alignCorners !== null && (mode === 'nearest' || mode === 'nearest-exact' || mode === 'area')) {
      throw rangeError(
        'alignCorners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear',
      );
    }
    const resize = resizer(mode, input, antialias);
    if (mode === 'lanczos' && alignCorners) throw rangeError('Lanczos mode does not support alignCorners');
    if ((size === null) === (scaleFactor === null)) {
      throw rangeError(
        size === null
          ? 'either size or scaleFactor should be defined'
          : 'only one of size or scaleFactor should be defined',
      );
    }
    if (recomputeScaleFactor && size !== null) {
      throw rangeError('recomputeScaleFactor is not meaningful with an explicit size.');
    }
    let output = size === null ? null : perDimension('size', size, input);
    let scales = scaleFactor === null ? null : perDimension('scaleFactor', scaleFactor, input);
    if (scales && (recomputeScaleFactor || mode === 'area')) {
      const spatial = input.shape.slice(2);
      output = scales.map((scale, i) => Math.trunc(spatial[i]! * scale));
      scales = null;
    }
    return resize(input, output, alignCorners ?? false, scales);
  },
);

/**
 * The former name of `interpolate`.
 * @deprecated Use `interpolate`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample.html
 */
export const upsample = named(
  'F.upsample',
  ['input', 'size', 'scaleFactor', 'mode', 'alignCorners'],
  (
    input: Tensor,
    size: Sizes | null = null,
    scaleFactor: Sizes | null = null,
    mode: InterpolationMode = 'nearest',
    alignCorners: boolean | null = null,
  ): Tensor => {
    warn('F.upsample is deprecated, use F.interpolate instead.');
    return interpolate(input, size, scaleFactor, mode, alignCorners);
  },
);

/**
 * `interpolate` by the nearest neighbour.
 * @deprecated Use `interpolate`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_nearest.html
 */
export const upsampleNearest = named(
  'F.upsampleNearest',
  ['input', 'size', 'scaleFactor'],
  (input: Tensor, size: Sizes | null = null, scaleFactor: Sizes | null = null): Tensor => {
    warn('F.upsampleNearest is deprecated, use F.interpolate instead.');
    return interpolate(input, size, scaleFactor, 'nearest');
  },
);

/**
 * `interpolate` bilinearly with aligned corners.
 * @deprecated Use `interpolate`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.upsample_bilinear.html
 */
export const upsampleBilinear = named(
  'F.upsampleBilinear',
  ['input', 'size', 'scaleFactor'],
  (input: Tensor, size: Sizes | null = null, scaleFactor: Sizes | null = null): Tensor => {
    warn('F.upsampleBilinear is deprecated, use F.interpolate instead.');
    return interpolate(input, size, scaleFactor, 'bilinear', true);
  },
);
