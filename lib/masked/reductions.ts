import { type Parameter, signature } from '../core/arguments.js';
import { bool, type DType, type DTypeLike, float32, int8, int16, int32, int64, toDtype, uint8 } from '../core/dtype.js';
import { rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import * as aten from '../generated/functions.js';
import { vectorNorm } from '../generated/linalg.js';
import { type Dims, dimsOf } from './dims.js';
import { checkInput, type Identity, inputMask, masked } from './mask.js';

export interface MaskOptions {
  /** The result's dtype. */
  dtype?: DTypeLike | null;
  /** Which elements count: boolean, and broadcast to the input. All by default. */
  mask?: Tensor | null;
}

export interface ReductionOptions extends MaskOptions {
  /** The dimensions to reduce; all by default. */
  dim?: Dims;
  keepdim?: boolean | null;
}

/** A reduction of a tensor over some dimensions or all. */
export interface Reduction {
  (input: Tensor, options?: ReductionOptions): Tensor;
  (input: Tensor, dim: Dims, options?: Omit<ReductionOptions, 'dim'>): Tensor;
}

interface Call {
  fn: string;
  input: Tensor;
  dims: number[];
  keepdim: boolean;
  dtype: DType | null;
  mask: Tensor | null;
}

type Arguments = { input: Tensor } & ReductionOptions;
const options: Parameter<Arguments>[] = ['*', 'keepdim?', 'dtype?', 'mask?'];

function checked(fn: string, { input, dim, keepdim, dtype, mask }: Arguments): Call {
  checkInput(fn, input);
  return {
    fn,
    input,
    dims: dimsOf(fn, dim, input.ndim),
    keepdim: keepdim ?? false,
    dtype: dtype == null ? null : toDtype(dtype),
    mask: mask ?? null,
  };
}

function reduction(name: string, compute: (call: Call) => Tensor): Reduction {
  const fn = `torch.masked.${name}`;
  const read = signature<Arguments>(fn, ['input', 'dim?', ...options]);
  return (...args: unknown[]) => {
    const call = checked(fn, read(args));
    return scope(() => compute(call));
  };
}

const SMALL_INTEGERS: ReadonlySet<DType> = new Set([uint8, bool, int8, int16, int32]);

/** The dtype of a sum or a product: int64 of integers. */
const accumulated = ({ input, dtype }: Call) => dtype ?? (SMALL_INTEGERS.has(input.dtype) ? int64 : input.dtype);

const filled = ({ fn, input, mask }: Call, identity: Identity) => masked(fn, input, mask, identity);

/** The sum of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const sum = reduction('sum', (call) =>
  aten.sum(filled(call, 'zero'), call.dims, call.keepdim, { dtype: accumulated(call) }),
);

/** The product of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const prod = reduction('prod', (call) =>
  call.dims.reduceRight((result, dim) => result.prod(dim, call.keepdim), filled(call, 'one').to(accumulated(call))),
);

/** The greatest of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const amax = reduction('amax', (call) =>
  aten.amax(filled(call, 'least'), call.dims, call.keepdim).to(call.dtype ?? call.input.dtype),
);

/** The least of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const amin = reduction('amin', (call) =>
  aten.amin(filled(call, 'greatest'), call.dims, call.keepdim).to(call.dtype ?? call.input.dtype),
);

/** The logarithm of the sum of the exponentials of what counts. @see https://pytorch.org/docs/stable/masked.html */
export const logsumexp = reduction('logsumexp', (call) =>
  aten.logsumexp(filled(call, 'least'), call.dims, call.keepdim).to(call.dtype ?? call.input.dtype),
);

/** How many elements count, and their sum in `dtype`. */
function countAndTotal(call: Call, dtype: DType, keepdim: boolean): [count: Tensor, total: Tensor] {
  const { fn, input, dims, mask } = call;
  const counted = mask === null ? aten.onesLike(input, { dtype: int64 }) : inputMask(fn, input, mask);
  return [counted.sum(dims, keepdim), aten.sum(filled(call, 'zero'), dims, keepdim, { dtype })];
}

/**
 * The mean of the elements that count; NaN where none does.
 * @throws TypeError for integers, unless `dtype` is a floating-point one.
 * @see https://pytorch.org/docs/stable/masked.html
 */
export const mean = reduction('mean', (call) => {
  const dtype = call.dtype ?? call.input.dtype;
  if (!dtype.isFloatingPoint && !dtype.isComplex) {
    throw typeError(`${call.fn}: the result is floating-point or complex, not ${dtype}; give dtype.`);
  }
  const [count, total] = countAndTotal(call, dtype, call.keepdim);
  return total.div(count);
});

export interface VarianceOptions extends ReductionOptions {
  /** true for a correction of 1, false for none. Give it or `correction`. */
  unbiased?: boolean | null;
  /** What is taken off the count of elements; 1 by default. */
  correction?: number | null;
}

export interface Variance {
  (input: Tensor, options?: VarianceOptions): Tensor;
  (input: Tensor, dim: Dims, options?: Omit<VarianceOptions, 'dim'>): Tensor;
  (input: Tensor, dim: Dims, unbiased: boolean | null, options?: Omit<VarianceOptions, 'dim' | 'unbiased'>): Tensor;
}

const isNumeric = (dtype: DType) => dtype.isFloatingPoint || dtype.isComplex;

function variance(call: Call, correction: number): Tensor {
  const { input, dims, keepdim } = call;
  const dtype = call.dtype ?? (isNumeric(input.dtype) ? input.dtype : float32);
  const computed = isNumeric(dtype) ? dtype : float32;
  const [count, total] = countAndTotal(call, dtype, true);
  const distance = input.sub(total.div(count));
  const squares = { ...call, input: distance.mul(distance.conj()) };
  const spread = aten.sum(filled(squares, 'zero'), dims, keepdim, { dtype: computed });
  let divisor = count.reshape(spread.shape);
  if (correction !== 0) {
    const real = computed.isComplex ? aten.real(spread).dtype : computed;
    divisor = divisor.to(real).sub(correction).clampMin(0);
  }
  return spread.div(divisor).to(dtype);
}

function varianceOf(name: string, finish: (variance: Tensor) => Tensor): Variance {
  const fn = `torch.masked.${name}`;
  const read = signature<{ input: Tensor } & VarianceOptions>(fn, [
    'input',
    'dim?',
    'unbiased?',
    'correction?',
    ...options,
  ]);
  return (...args: unknown[]) => {
    const { unbiased, correction, ...rest } = read(args);
    if (unbiased != null && correction != null) throw rangeError(`${fn}: give unbiased or correction, not both.`);
    const call = checked(fn, rest);
    return scope(() => finish(variance(call, correction ?? (unbiased === false ? 0 : 1))));
  };
}

/** The variance of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
const var_ = varianceOf('var', (result) => result);

export { var_ as var };

/** The standard deviation of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const std = varianceOf('std', (result) => result.sqrt());

export interface NormOptions extends ReductionOptions {
  ord?: number | null;
}

export interface Norm {
  (input: Tensor, options?: NormOptions): Tensor;
  (input: Tensor, ord: number | null, options?: Omit<NormOptions, 'ord'>): Tensor;
  (input: Tensor, ord: number | null, dim: Dims, options?: Omit<NormOptions, 'ord' | 'dim'>): Tensor;
}

const readNorm = signature<{ input: Tensor } & NormOptions>('torch.masked.norm', ['input', 'ord?', 'dim?', ...options]);

/** The norm of order `ord`, 2 by default, of the elements that count. @see https://pytorch.org/docs/stable/masked.html */
export const norm: Norm = (...args: unknown[]) => {
  const fn = 'torch.masked.norm';
  const { ord, ...rest } = readNorm(args);
  const order = ord ?? 2;
  const call = checked(fn, rest);
  return scope(() => {
    const values = filled(call, order === Number.NEGATIVE_INFINITY ? 'greatest' : 'zero');
    return vectorNorm(values, order, call.dims, call.keepdim, { dtype: call.dtype ?? call.input.dtype });
  });
};
