import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { getRngState, setRngState } from '../core/random.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { withLevel, withWrapped } from '../core/transforms.js';
import { cat } from '../generated/functions.js';
import { native } from '../native.js';
import { registerDecompositions } from './decompositions.js';
import { callWithin, checkFunction, type Fn, named, nameOf } from './levels.js';
import type { AnyParameters } from './parameters.js';
import { broadcast, describeSpec, describeTree, flatten, type Spec, unflatten } from './pytree.js';

/** Which dimension is mapped: one for all tensors, or nested like what it is for; null for none. */
export type Dims = number | null | readonly Dims[] | { readonly [key: string]: Dims } | ReadonlyMap<unknown, Dims>;

/**
 * What random operations do inside `vmap`: fail, give each element of the batch the same numbers, or different ones.
 */
export type Randomness = 'error' | 'same' | 'different';

export interface VmapOptions {
  /** Which dimension of each input to map over; nested like the arguments, null for what is not mapped. Default: 0. */
  inDims?: Dims;
  /** Where the mapped dimension goes in each output. Default: 0. */
  outDims?: Dims;
  /** Default: `'error'`. */
  randomness?: Randomness;
  /** How many elements are computed at a time; all where left out. */
  chunkSize?: number | null;
}

interface VmapArguments extends VmapOptions {
  fn: Fn;
}

const readVmap = signature<VmapArguments>('torch.vmap', [
  'fn',
  'inDims?',
  'outDims?',
  'randomness?',
  '*',
  'chunkSize?',
]);

/** A call of a mapped function, its arguments taken apart. */
interface MappedCall {
  readonly fn: Fn;
  readonly dims: readonly (number | null)[];
  readonly spec: Spec;
  readonly outDims: Dims;
  readonly randomness: Randomness;
}

function isDim(value: unknown): value is number | null {
  return value === null || Number.isInteger(value);
}

/** The size of the mapped dimension, which all inputs share. */
function batchSizeOf(inputs: readonly unknown[], dims: readonly (number | null)[]): number {
  const sizes = inputs.flatMap((input, i) => (dims[i] === null ? [] : [(input as Tensor).shape[dims[i]!]!]));
  if (sizes.length === 0) throw rangeError('vmap: Expected at least one Tensor to vmap over');
  if (sizes.some((size) => size !== sizes[0])) {
    throw rangeError(
      `vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [${sizes.join(', ')}] for the mapped dimension`,
    );
  }
  return sizes[0]!;
}

/** The dimension that is mapped of each input, counted from the front. */
function readInDims(fn: Fn, inDims: Dims, inputs: readonly unknown[], spec: Spec): (number | null)[] {
  const call = `vmap(${nameOf(fn)}, { inDims: ${describeTree(inDims)} })(<inputs>)`;
  const dims = broadcast(inDims, spec);
  if (dims === null) {
    throw rangeError(
      `${call}: inDims is not compatible with the structure of the inputs. inDims has structure ` +
        `${describeSpec(flatten(inDims).spec)} but the inputs have structure ${describeSpec(spec)}`,
    );
  }
  return dims.map((dim, i) => {
    const input = inputs[i];
    if (!isDim(dim)) {
      throw typeError(
        `${call}: Got inDim=${describe(dim)} for an input but it must be either an integer dimension or null`,
      );
    }
    if (dim === null) return null;
    if (!(input instanceof Tensor)) {
      throw typeError(
        `${call}: Got inDim=${dim} for an input but the input is ${describe(input)}. ` +
          'vmap can only map over tensors: use null as its inDim',
      );
    }
    const { ndim } = input;
    if (dim < -ndim || dim >= ndim) {
      throw rangeError(
        `${call}: Got inDim=${dim} for some input, but that input is a Tensor of dimensionality ${ndim} so expected inDim ` +
          `to satisfy -${ndim} <= inDim < ${ndim}`,
      );
    }
    return dim < 0 ? dim + ndim : dim;
  });
}

/** The dimension of each output that the mapped one becomes. */
function readOutDims({ fn, outDims }: MappedCall, output: unknown, spec: Spec): (number | null)[] {
  // A single tensor may have its dimension in an array of one.
  const wanted = output instanceof Tensor && Array.isArray(outDims) && outDims.length === 1 ? outDims[0] : outDims;
  const dims = broadcast(wanted, spec) as (number | null)[] | null;
  if (dims !== null) return dims;
  throw rangeError(
    `vmap(${nameOf(fn)}, { outDims: ${describeTree(outDims)} })(<inputs>): outDims is not compatible with the structure of ` +
      `the outputs. outDims has structure ${describeSpec(flatten(outDims).spec)} but the outputs have structure ${describeSpec(spec)}`,
  );
}

function unbatch(fn: Fn, output: unknown, level: number, batchSize: number, dim: number | null): unknown {
  const name = nameOf(fn);
  if (dim === null) {
    if (output instanceof Tensor && withWrapped(handleOf(output), (wrapper) => wrapper?.kind === 'batched')) {
      throw rangeError(`vmap(${name}, ...): \`${name}\` can not return a BatchedTensor when outDim is null`);
    }
    return output;
  }
  if (!(output instanceof Tensor)) {
    throw typeError(
      `vmap(${name}, ...): \`${name}\` must only return tensors, got ${describe(output)}. Did you mean to set outDims to null for this output?`,
    );
  }
  return wrap(native.removeBatchDim(handleOf(output), level, batchSize, dim));
}

/** Maps over all of the batch at once. */
function callMapped(call: MappedCall, inputs: readonly unknown[], batchSize: number): unknown {
  registerDecompositions();
  return withLevel({ kind: 'vmap', batchSize, randomness: call.randomness }, (level) => {
    const batched = inputs.map((input, i) => {
      const dim = call.dims[i]!;
      return dim === null ? input : wrap(native.addBatchDim(handleOf(input), dim, level));
    });
    const output = callWithin('vmap', call.fn, unflatten(batched, call.spec) as unknown[]);
    const { leaves, spec } = flatten(output);
    const dims = readOutDims(call, output, spec);
    return unflatten(
      leaves.map((leaf, i) => unbatch(call.fn, leaf, level, batchSize, dims[i]!)),
      spec,
    );
  });
}

/** Maps over `chunkSize` elements at a time and joins the outputs. */
function callInChunks(call: MappedCall, inputs: readonly unknown[], batchSize: number, chunkSize: number): unknown {
  const state = call.randomness === 'same' ? getRngState() : null;
  const chunks: unknown[][] = [];
  let spec: Spec = null;
  let dims: (number | null)[] = [];
  for (let start = 0; start === 0 || start < batchSize; start += chunkSize) {
    const size = Math.min(chunkSize, batchSize - start);
    const chunk = inputs.map((input, i) => {
      const dim = call.dims[i]!;
      return dim === null ? input : (input as Tensor).narrow(dim, start, size);
    });
    if (state !== null) setRngState(state);
    const output = callMapped(call, chunk, size);
    const flat = flatten(output);
    spec = flat.spec;
    dims = readOutDims(call, output, spec);
    chunks.push(flat.leaves);
  }
  const joined = dims.map((dim, i) => {
    if (dim === null)
      throw rangeError('vmap: an output whose outDim is null has no chunks to join; leave out chunkSize');
    return cat(
      chunks.map((leaves) => leaves[i] as Tensor),
      dim,
    );
  });
  return unflatten(joined, spec);
}

/**
 * Maps `fn` over a dimension of its inputs: it is written for one example and computes all of them at once, each
 * operator batched. Inputs and outputs may be nested in arrays, plain objects and Maps. Numbers and other values that
 * are no tensors have null as their `inDims`.
 * @throws RangeError where the sizes of the mapped dimension differ, or dims don't fit what they are for; TypeError where
 * `fn` is asynchronous, takes or returns something else than tensors.
 * @see https://pytorch.org/docs/stable/generated/torch.vmap.html
 */
export function vmap<F extends Fn>(fn: F, options?: VmapOptions): (...args: AnyParameters<F>) => ReturnType<F>;
export function vmap<F extends Fn>(
  fn: F,
  inDims: Dims,
  options?: Omit<VmapOptions, 'inDims'>,
): (...args: AnyParameters<F>) => ReturnType<F>;
export function vmap<F extends Fn>(
  fn: F,
  inDims: Dims,
  outDims: Dims,
  options?: Pick<VmapOptions, 'randomness' | 'chunkSize'>,
): (...args: AnyParameters<F>) => ReturnType<F>;
export function vmap<F extends Fn>(
  fn: F,
  inDims: Dims,
  outDims: Dims,
  randomness: Randomness,
  options?: Pick<VmapOptions, 'chunkSize'>,
): (...args: AnyParameters<F>) => ReturnType<F>;
export function vmap(...args: unknown[]): Fn {
  const { fn, inDims = 0, outDims = 0, randomness = 'error', chunkSize = null } = readVmap(args);
  checkFunction('vmap', fn);
  if (!['error', 'same', 'different'].includes(randomness)) {
    throw rangeError(
      `Only allowed values for randomness are 'error', 'different', or 'same'. Got ${describe(randomness)}`,
    );
  }
  if (chunkSize !== null && !(Number.isInteger(chunkSize) && chunkSize > 0)) {
    throw rangeError(`vmap: chunkSize should be null or an integer greater than 0. (got ${describe(chunkSize)})`);
  }
  if (!Number.isInteger(inDims) && !Array.isArray(inDims)) {
    throw typeError(
      `vmap(${nameOf(fn)}, { inDims: ${describeTree(inDims)} }): expected inDims to be an integer or a (potentially nested) ` +
        'array matching the structure of the inputs',
    );
  }
  if (!flatten(outDims).leaves.every(isDim)) {
    throw typeError(
      `vmap(${nameOf(fn)}, { outDims: ${describeTree(outDims)} }): outDims must be an integer, null or a collection of them ` +
        'that says where in the outputs the mapped dimension should appear',
    );
  }
  const mapped = (...inputs: unknown[]) =>
    scope(() => {
      if (inputs.length === 0) {
        throw rangeError(`vmap(${nameOf(fn)})(<inputs>): got no inputs; there is nothing to map over`);
      }
      const { leaves, spec } = flatten(inputs);
      const dims = readInDims(fn, inDims, leaves, spec);
      const batchSize = batchSizeOf(leaves, dims);
      const call: MappedCall = { fn, dims, spec, outDims, randomness };
      return chunkSize === null
        ? callMapped(call, leaves, batchSize)
        : callInChunks(call, leaves, batchSize, chunkSize);
    });
  return named(mapped, fn);
}
