/** What goes along one dimension. */
import { type Parameter, signature } from '../core/arguments.js';
import { float32, toDtype } from '../core/dtype.js';
import { rangeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import * as aten from '../generated/functions.js';
import { dimsOf } from './dims.js';
import { checkInput, type Identity, masked } from './mask.js';
import { type MaskOptions, norm, type ReductionOptions } from './reductions.js';

export interface AlongOptions extends MaskOptions {
  dim: number;
}

/** A function that keeps the shape. */
export interface Along {
  (input: Tensor, options: AlongOptions): Tensor;
  (input: Tensor, dim: number, options?: MaskOptions): Tensor;
}

const maskOptions: Parameter<MaskOptions>[] = ['*', 'dtype?', 'mask?'];

function along(
  name: string,
  identity: Identity,
  compute: (values: Tensor, dim: number, dtype: { dtype: NonNullable<MaskOptions['dtype']> }) => Tensor,
): Along {
  const fn = `torch.masked.${name}`;
  const read = signature<{ input: Tensor } & AlongOptions>(fn, ['input', 'dim', ...maskOptions]);
  return (...args: unknown[]) => {
    const { input, dim, dtype, mask } = read(args);
    checkInput(fn, input);
    const [place] = dimsOf(fn, dim, input.ndim);
    return scope(() => compute(masked(fn, input, mask, identity), place!, { dtype: dtype ?? input.dtype }));
  };
}

/** The sums so far of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const cumsum = along('cumsum', 'zero', aten.cumsum);

/** The products so far of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const cumprod = along('cumprod', 'one', aten.cumprod);

/** The softmax of the elements that count, 0 elsewhere; NaN where none does. @see https://pytorch.org/docs/stable/masked.html */
export const softmax = along('softmax', 'least', (values, dim, { dtype }) => aten.softmax(values, dim, dtype));

/** The logarithm of `softmax`. @see https://pytorch.org/docs/stable/masked.html */
export const logSoftmax = along('logSoftmax', 'least', (values, dim, { dtype }) => aten.logSoftmax(values, dim, dtype));

/** The softmax of the negative elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const softmin = along('softmin', 'greatest', (values, dim, { dtype }) => aten.softmax(values.neg(), dim, dtype));

export interface NormalizeOptions extends AlongOptions {
  ord: number;
  /** The least that is divided by; 1e-12 by default. */
  eps?: number;
}

const readNormalize = signature<{ input: Tensor } & NormalizeOptions>('torch.masked.normalize', [
  'input',
  'ord',
  'dim',
  '*',
  'eps?',
  'dtype?',
  'mask?',
]);

/**
 * The input divided by the norm of order `ord` of the elements that count; 0 elsewhere.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export function normalize(input: Tensor, options: NormalizeOptions): Tensor;
export function normalize(input: Tensor, ord: number, options: Omit<NormalizeOptions, 'ord'>): Tensor;
export function normalize(
  input: Tensor,
  ord: number,
  dim: number,
  options?: Omit<NormalizeOptions, 'ord' | 'dim'>,
): Tensor;
export function normalize(...args: unknown[]): Tensor {
  const fn = 'torch.masked.normalize';
  const { input, ord, dim, eps = 1e-12, dtype, mask } = readNormalize(args);
  checkInput(fn, input);
  return scope(() => {
    const length = norm(input, ord, dim, { keepdim: true, dtype, mask });
    return masked(fn, input, mask, 'zero').div(length.clampMin(eps));
  });
}

export interface ExtremeOptions extends Omit<ReductionOptions, 'dim'> {
  /** The dimension to reduce; by default the flattened input. */
  dim?: number | null;
}

/** Where along a dimension, or in the flattened input, an element is. */
export interface Extreme {
  (input: Tensor, options?: ExtremeOptions): Tensor;
  (input: Tensor, dim: number | null, options?: Omit<ExtremeOptions, 'dim'>): Tensor;
}

function extreme(name: string, identity: Identity, find: typeof aten.argmax): Extreme {
  const fn = `torch.masked.${name}`;
  const read = signature<{ input: Tensor } & ExtremeOptions>(fn, ['input', 'dim?', '*', 'keepdim?', 'dtype?', 'mask?']);
  return (...args: unknown[]) => {
    const { input, dim, keepdim, dtype, mask } = read(args);
    checkInput(fn, input);
    return scope(() => find(masked(fn, input, mask, identity), dim ?? null, keepdim ?? false).to(dtype ?? input.dtype));
  };
}

/**
 * Where the greatest of the elements that count is, in the input's dtype unless another is given.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export const argmax = extreme('argmax', 'least', aten.argmax);

/**
 * Where the least of the elements that count is, in the input's dtype unless another is given.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export const argmin = extreme('argmin', 'greatest', aten.argmin);

export interface MedianOptions extends Omit<ReductionOptions, 'dim'> {
  /** The dimension to reduce; the last by default. */
  dim?: number;
}

const readMedian = signature<{ input: Tensor } & MedianOptions>('torch.masked.median', [
  'input',
  'dim?',
  '*',
  'keepdim?',
  'dtype?',
  'mask?',
]);

/**
 * The median along a dimension of the elements that count; NaN where none does.
 * @throws RangeError where none counts in a tensor of integers, which know no NaN.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export function median(input: Tensor, options?: MedianOptions): Tensor;
export function median(input: Tensor, dim: number, options?: Omit<MedianOptions, 'dim'>): Tensor;
export function median(...args: unknown[]): Tensor {
  const fn = 'torch.masked.median';
  const { input, dim = -1, keepdim, dtype, mask } = readMedian(args);
  checkInput(fn, input);
  const [place] = dimsOf(fn, dim, input.ndim);
  const isFloat = input.dtype.isFloatingPoint;
  return scope(() => {
    const values = masked(fn, isFloat ? input : input.to(float32), mask, 'nan');
    const { values: medians } = aten.nanmedian(values, place!, keepdim ?? false);
    if (isFloat) return medians;
    if (medians.isnan().any().item()) {
      throw rangeError(`${fn}: no element counts in a row, for which ${input.dtype} has no value; use a float dtype.`);
    }
    return medians.to(dtype == null ? input.dtype : toDtype(dtype));
  });
}

export interface LogaddexpOptions extends Pick<MaskOptions, 'dtype'> {
  inputMask?: Tensor | null;
  otherMask?: Tensor | null;
}

const readLogaddexp = signature<{ input: Tensor; other: Tensor } & LogaddexpOptions>('torch.masked.logaddexp', [
  'input',
  'other',
  '*',
  'dtype?',
  'inputMask?',
  'otherMask?',
]);

/**
 * The logarithm of the sum of the exponentials of two tensors, each with its mask.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export function logaddexp(input: Tensor, other: Tensor, options?: LogaddexpOptions): Tensor;
export function logaddexp(...args: unknown[]): Tensor {
  const fn = 'torch.masked.logaddexp';
  const { input, other, dtype, inputMask, otherMask } = readLogaddexp(args);
  checkInput(fn, input);
  checkInput(fn, other);
  return scope(() =>
    aten
      .logaddexp(masked(fn, input, inputMask, 'least'), masked(fn, other, otherMask, 'least'))
      .to(dtype ?? input.dtype),
  );
}
