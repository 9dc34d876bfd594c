import type { DTypeLike } from '../../core/dtype.js';
import type { Tensor } from '../../core/tensor.js';
import { _groupedMm, _scaledGroupedMmV2, _scaledMmV2 } from '../../generated/internal.js';
import { named } from '../named.js';

/** Which elements of a scaled matrix share a scale. */
export const ScalingType = Object.freeze({
  TensorWise: 0,
  RowWise: 1,
  BlockWise1x16: 2,
  BlockWise1x32: 3,
  BlockWise1x128: 4,
  BlockWise128x128: 5,
});

/** How the scales of a matrix are arranged in memory. */
export const SwizzleType = Object.freeze({ NO_SWIZZLE: 0, SWIZZLE_32_4_4: 1 });

type OneOrMore<T> = T | T[];

function list<T>(value: OneOrMore<T> | null): T[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * Products of groups of matrices: `offs` says where the groups of the rows, or columns, end.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.grouped_mm.html
 */
export const groupedMm = named(
  'F.groupedMm',
  ['matA', 'matB', 'offs', 'bias', 'outDtype'],
  (
    matA: Tensor,
    matB: Tensor,
    offs: Tensor | null = null,
    bias: Tensor | null = null,
    outDtype: DTypeLike | null = null,
  ): Tensor => _groupedMm(matA, matB, offs, bias, outDtype),
);

/**
 * The product of matrices of small floating-point numbers with scales.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_mm.html
 */
export const scaledMm = named(
  'F.scaledMm',
  [
    'matA',
    'matB',
    'scaleA',
    'scaleRecipeA',
    'scaleB',
    'scaleRecipeB',
    'swizzleA',
    'swizzleB',
    'bias',
    'outputDtype',
    'contractionDim',
    'useFastAccum',
  ],
  (
    matA: Tensor,
    matB: Tensor,
    scaleA: OneOrMore<Tensor>,
    scaleRecipeA: OneOrMore<number>,
    scaleB: OneOrMore<Tensor>,
    scaleRecipeB: OneOrMore<number>,
    swizzleA: OneOrMore<number> | null = null,
    swizzleB: OneOrMore<number> | null = null,
    bias: Tensor | null = null,
    outputDtype: DTypeLike | null = 'bfloat16',
    contractionDim: number[] = [],
    useFastAccum = false,
  ): Tensor =>
    _scaledMmV2(
      matA,
      matB,
      list(scaleA),
      list(scaleRecipeA),
      list(swizzleA),
      list(scaleB),
      list(scaleRecipeB),
      list(swizzleB),
      bias,
      outputDtype,
      contractionDim,
      useFastAccum,
    ),
);

/**
 * Products of groups of matrices of small floating-point numbers with scales.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.scaled_grouped_mm.html
 */
export const scaledGroupedMm = named(
  'F.scaledGroupedMm',
  [
    'matA',
    'matB',
    'scaleA',
    'scaleRecipeA',
    'scaleB',
    'scaleRecipeB',
    'swizzleA',
    'swizzleB',
    'bias',
    'offs',
    'outputDtype',
    'contractionDim',
    'useFastAccum',
  ],
  (
    matA: Tensor,
    matB: Tensor,
    scaleA: OneOrMore<Tensor>,
    scaleRecipeA: OneOrMore<number>,
    scaleB: OneOrMore<Tensor>,
    scaleRecipeB: OneOrMore<number>,
    swizzleA: OneOrMore<number> | null = null,
    swizzleB: OneOrMore<number> | null = null,
    bias: Tensor | null = null,
    offs: Tensor | null = null,
    outputDtype: DTypeLike | null = 'bfloat16',
    contractionDim: number[] = [],
    useFastAccum = false,
  ): Tensor =>
    _scaledGroupedMmV2(
      matA,
      matB,
      list(scaleA),
      list(scaleRecipeA),
      list(swizzleA),
      list(scaleB),
      list(scaleRecipeB),
      list(swizzleB),
      offs,
      bias,
      outputDtype,
      contractionDim,
      useFastAccum,
    ),
);
