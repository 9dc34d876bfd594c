import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { cat } from '../generated/functions.js';
import { type Argnums, choose, placesOf } from './argnums.js';
import { pushForward } from './jvp.js';
import { checkFunction, type Fn, named } from './levels.js';
import type { AnyParameters } from './parameters.js';
import { flatten, leavesOf, mapLeaves, type Spec, unflatten } from './pytree.js';
import { record } from './vjp.js';
import { type Randomness, vmap } from './vmap.js';

export interface JacrevOptions {
  /** Which arguments to differentiate by: an integer, or an array of them. Default: 0. */
  argnums?: Argnums;
  /** Whether the function returns `[output, aux]`; the result is `[jacobian, aux]` then. Default: false. */
  hasAux?: boolean;
  /** How many rows are computed at a time; all where left out. */
  chunkSize?: number | null;
}

export interface JacfwdOptions {
  /** Which arguments to differentiate by: an integer, or an array of them. Default: 0. */
  argnums?: Argnums;
  /** Whether the function returns `[output, aux]`; the result is `[jacobian, aux]` then. Default: false. */
  hasAux?: boolean;
  /** What random operations in the function do, as for `vmap`. Default: `'error'`. */
  randomness?: Randomness;
}

const readJacrev = signature<JacrevOptions & { fn: Fn }>('torch.func.jacrev', [
  'fn',
  'argnums?',
  '*',
  'hasAux?',
  'chunkSize?',
]);
const readJacfwd = signature<JacfwdOptions & { fn: Fn }>('torch.func.jacfwd', [
  'fn',
  'argnums?',
  'hasAux?',
  '*',
  'randomness?',
]);
const readHessian = signature<{ fn: Fn; argnums?: Argnums }>('torch.func.hessian', ['fn', 'argnums?']);

function checkReal(name: string, what: string, values: unknown): void {
  for (const [i, value] of leavesOf(values).entries()) {
    if (value instanceof Tensor && value.isComplex()) {
      throw typeError(`${name}: Expected all ${what} to be real but number ${i} of them is ${describe(value)}`);
    }
  }
}

/**
 * Rows `start` to `start + count` of the standard basis of the space that all `tensors` make up together: for each
 * tensor a batch of that many of its shape.
 */
function basis(tensors: readonly Tensor[], numels: readonly number[], start: number, count: number): Tensor[] {
  let before = 0;
  return tensors.map((tensor, i) => {
    const numel = numels[i]!;
    const rows = tensor.newZeros([count, numel]);
    const offset = start - before;
    // The diagonal has its first element there, and none where it passes by the rows.
    if (offset > -count && offset < numel) rows.diagonal(offset).fill_(1);
    before += numel;
    return rows.view([count, ...tensor.shape]);
  });
}

/** The jacobian of each input as one block: all outputs' rows, one below the other. */
function rowsByChunks(
  vjpFn: (cotangents: never) => unknown,
  outputs: readonly Tensor[],
  outputSpec: Spec,
  numels: readonly number[],
  chunkSize: number | null,
): Tensor[] {
  const total = numels.reduce((a, b) => a + b, 0);
  const step = chunkSize ?? Math.max(1, total);
  const chunks: Tensor[][] = [];
  for (let start = 0; start === 0 || start < total; start += step) {
    const count = Math.min(step, total - start);
    const rows = basis(outputs, numels, start, count);
    const one = chunkSize === 1;
    const cotangents = unflatten(one ? rows.map((row) => row.squeeze(0)) : rows, outputSpec) as never;
    const grads = leavesOf(one ? vjpFn(cotangents) : vmap(vjpFn)(cotangents)) as Tensor[];
    chunks.push(one ? grads.map((grad) => grad.unsqueeze(0)) : grads);
  }
  if (chunks.length === 1) return chunks[0]!;
  return chunks[0]!.map((_, i) => cat(chunks.map((chunk) => chunk[i]!)));
}

/** Makes of `parts[input][output]` what is nested like the outputs, and inside like the inputs. */
function nest(parts: Tensor[][], inputSpec: Spec, outputSpec: Spec, outputs: number, isSingle: boolean): unknown {
  const perOutput = Array.from({ length: outputs }, (_, o) => {
    const inputs = unflatten(
      parts.map((of) => of[o]!),
      inputSpec,
    ) as unknown[];
    return isSingle ? inputs[0] : inputs;
  });
  return unflatten(perOutput, outputSpec);
}

/**
 * A function that computes the Jacobian of `fn` by reverse-mode differentiation, all rows in one batch: nested like the
 * output, inside like the inputs that `argnums` names, each of the output's shape followed by the input's.
 * @see https://pytorch.org/docs/stable/generated/torch.func.jacrev.html
 */
export function jacrev<F extends Fn>(fn: F, options?: JacrevOptions): (...args: AnyParameters<F>) => any;
export function jacrev<F extends Fn>(
  fn: F,
  argnums: Argnums,
  options?: Omit<JacrevOptions, 'argnums'>,
): (...args: AnyParameters<F>) => any;
export function jacrev(...args: unknown[]): Fn {
  const { fn, argnums = 0, hasAux = false, chunkSize = null } = readJacrev(args);
  checkFunction('torch.func.jacrev', fn);
  if (chunkSize !== null && !(Number.isInteger(chunkSize) && chunkSize > 0)) {
    throw rangeError(`jacrev: chunkSize should be an integer greater than 0, got ${describe(chunkSize)}`);
  }
  const jacobian = (...args: unknown[]) =>
    scope(() => {
      checkReal('jacrev', 'inputs', args);
      const { output, vjpFn, aux } = record('jacrev', fn, args, argnums, hasAux);
      checkReal('jacrev', 'outputs', output);
      const { leaves, spec: outputSpec } = flatten(output);
      const outputs = leaves as Tensor[];
      const numels = outputs.map((tensor) => tensor.numel());
      const chosen = choose('jacrev', args, argnums);
      const { leaves: inputs, spec: inputSpec } = flatten(Array.isArray(argnums) ? chosen : [chosen]);
      const blocks = rowsByChunks(vjpFn as never, outputs, outputSpec, numels, chunkSize);
      const parts = blocks.map((block, i) =>
        block.split(numels, 0).map((rows, o) => rows.view([...outputs[o]!.shape, ...(inputs[i] as Tensor).shape])),
      );
      const result = nest(parts, inputSpec, outputSpec, outputs.length, !Array.isArray(argnums));
      return hasAux ? [result, aux] : result;
    });
  return named(jacobian, fn);
}

/**
 * A function that computes the Jacobian of `fn` by forward-mode differentiation, all columns in one batch; nested as
 * `jacrev`'s. The better choice where there are more outputs than inputs.
 * @see https://pytorch.org/docs/stable/generated/torch.func.jacfwd.html
 */
export function jacfwd<F extends Fn>(fn: F, options?: JacfwdOptions): (...args: AnyParameters<F>) => any;
export function jacfwd<F extends Fn>(
  fn: F,
  argnums: Argnums,
  options?: Omit<JacfwdOptions, 'argnums'>,
): (...args: AnyParameters<F>) => any;
export function jacfwd<F extends Fn>(
  fn: F,
  argnums: Argnums,
  hasAux: boolean,
  options?: Pick<JacfwdOptions, 'randomness'>,
): (...args: AnyParameters<F>) => any;
export function jacfwd(...args: unknown[]): Fn {
  const { fn, argnums = 0, hasAux = false, randomness = 'error' } = readJacfwd(args);
  checkFunction('torch.func.jacfwd', fn);
  const jacobian = (...args: unknown[]) =>
    scope(() => {
      checkReal('jacfwd', 'inputs', args);
      const primals = placesOf('jacfwd', argnums, args.length).map((at) => args[at]);
      const { leaves, spec: inputSpec } = flatten(primals);
      for (const leaf of leaves) {
        if (!(leaf instanceof Tensor)) {
          throw typeError(
            `jacfwd: can only differentiate by tensors, got ${describe(leaf)}; choose others with argnums`,
          );
        }
      }
      const inputs = leaves as Tensor[];
      const numels = inputs.map((tensor) => tensor.numel());
      const total = numels.reduce((a, b) => a + b, 0);
      const directions = unflatten(basis(inputs, numels, 0, total), inputSpec) as unknown[];
      const push = (...tangents: unknown[]) => {
        const pushed = pushForward('jacfwd', fn, args, tangents, { argnums, strict: false, hasAux });
        checkReal('jacfwd', 'outputs', pushed.output);
        return hasAux ? [pushed.tangents, pushed.aux] : [pushed.tangents];
      };
      const [columns, batchedAux] = vmap(push, { randomness })(...directions) as [unknown, unknown];
      const { leaves: outputs, spec: outputSpec } = flatten(columns);
      const perOutput = (outputs as Tensor[]).map((output) => output.movedim(0, -1).split(numels, -1));
      const parts = inputs.map((input, i) =>
        perOutput.map((columnsOf) => {
          const part = columnsOf[i]!;
          return input.ndim === 0 ? part.squeeze(-1) : part.unflatten(-1, input.shape);
        }),
      );
      const result = nest(parts, inputSpec, outputSpec, outputs.length, !Array.isArray(argnums));
      return hasAux ? [result, mapLeaves(batchedAux, (leaf) => (leaf as Tensor).select(0, 0))] : result;
    });
  return named(jacobian, fn);
}

/**
 * A function that computes the Hessian of `fn` by forward- over reverse-mode differentiation: `jacfwd(jacrev(fn))`.
 * @see https://pytorch.org/docs/stable/generated/torch.func.hessian.html
 */
export function hessian<F extends Fn>(
  fn: F,
  argnums?: Argnums | { argnums?: Argnums },
): (...args: AnyParameters<F>) => any;
export function hessian(...args: unknown[]): Fn {
  const { fn, argnums = 0 } = readHessian(args);
  checkFunction('torch.func.hessian', fn);
  return jacfwd(jacrev(fn, { argnums }), { argnums });
}
