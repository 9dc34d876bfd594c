import { isOptions } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import { isGradEnabled } from '../core/modes.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';
import { type Argnums, choose } from './argnums.js';
import { gradientsOf, requireGradients } from './gradients.js';
import {
  callWithin,
  checkFunction,
  type Fn,
  splitAux,
  unwrapTensors,
  withGradLevel,
  withGradMode,
  wrapTensors,
} from './levels.js';
import { describeSpec, flatten, leavesLike, type Spec, unflatten } from './pytree.js';

export interface VjpFnOptions {
  /** Keeps the graph, so that the function can be called again. Default: true. */
  retainGraph?: boolean;
  /** Records the backward pass. Default: whether gradients are recorded. */
  createGraph?: boolean;
}

/** Computes vector-Jacobian products: takes what is nested like the output, returns what is nested like the inputs. */
export type VjpFn<Output, Grads> = (cotangents: Output, options?: VjpFnOptions) => Grads;

interface Recorded {
  output: unknown;
  aux: unknown;
  vjpFn: VjpFn<unknown, unknown>;
}

/** The leaves of an output, which are all tensors and at least one. */
export function outputTensors(transform: string, leaves: readonly unknown[]): Tensor[] {
  if (leaves.length === 0 || (leaves.length === 1 && (leaves[0] === undefined || leaves[0] === null))) {
    throw typeError(`${transform}: Expected f to be a function that has non-empty output, got ${describe(leaves[0])}`);
  }
  for (const leaf of leaves) {
    if (!(leaf instanceof Tensor)) {
      throw typeError(`${transform}: expected f(...primals) to return only tensors, got ${describe(leaf)}`);
    }
  }
  return leaves as Tensor[];
}

/** Runs `fn` and keeps what its pullback needs; by all arguments where `argnums` is null. */
export function record(
  name: string,
  fn: Fn,
  primals: readonly unknown[],
  argnums: Argnums | null,
  hasAux: boolean,
): Recorded {
  const run = (level: number) => {
    const wrapped = wrapTensors(primals, level);
    const inputs = argnums === null ? wrapped : choose(name, wrapped, argnums);
    requireGradients(name, inputs);
    const result = callWithin(name, fn, wrapped);
    const [output, aux] = hasAux ? splitAux(name, result) : [result, undefined];
    const { leaves, spec: outputSpec } = flatten(output);
    const outputs = outputTensors(name, leaves);
    for (const tensor of outputs) {
      if (tensor.isFloatingPoint() || tensor.isComplex()) continue;
      throw typeError(
        `${name}: All outputs of f must be floating-point or complex tensors, got a tensor of dtype ${tensor.dtype}`,
      );
    }
    const { leaves: differentiated, spec: inputSpec } = flatten(inputs);
    return {
      output: unwrapTensors(name, output, level),
      aux: hasAux ? unwrapTensors(name, aux, level) : undefined,
      // What the pullback keeps is the caller's, like all results; so it gets its own handles.
      outputs: outputs.map(another),
      inputs: (differentiated as Tensor[]).map(another),
      specs: { output: outputSpec, input: inputSpec },
    };
  };
  const { output, aux, outputs, inputs, specs } = scope(() => withGradLevel(run));
  return { output, aux, vjpFn: pullback(name, outputs, inputs, specs.output, specs.input) };
}

function another(tensor: Tensor): Tensor {
  return wrap(native.alias(handleOf(tensor)));
}

function pullback(name: string, outputs: Tensor[], inputs: Tensor[], outputSpec: Spec, inputSpec: Spec) {
  return (cotangents: unknown, { retainGraph = true, createGraph = isGradEnabled() }: VjpFnOptions = {}) => {
    const leaves = leavesLike(cotangents, outputSpec);
    if (leaves === null) {
      throw typeError(
        `${name}: Expected the cotangents to be nested like the outputs of the function. ` +
          `Cotangents: ${describeSpec(flatten(cotangents).spec)}, outputs: ${describeSpec(outputSpec)}`,
      );
    }
    return scope(() => {
      const grads = withGradMode(isGradEnabled(), () =>
        gradientsOf(outputs, inputs, leaves as Tensor[], retainGraph, createGraph),
      );
      // Their level has ended.
      const results = grads.map((grad) => wrap(native.unwrapDead(handleOf(grad))));
      return unflatten(results, inputSpec);
    });
  };
}

/** `{ hasAux }`, and nothing that could be a nested primal. */
function isVjpOptions(value: unknown): value is { hasAux: boolean } {
  return isOptions(value) && Object.keys(value).length === 1 && typeof value.hasAux === 'boolean';
}

/**
 * Computes `fn(...primals)` and returns `[output, vjpFn]`, where `vjpFn(cotangents)` gives an array with the
 * vector-Jacobian product for each primal. A last argument `{ hasAux: true }` says that `fn` returns `[output, aux]`;
 * the result is `[output, vjpFn, aux]` then. What `vjpFn` needs lives as long as the scope that `vjp` was called in.
 * @throws TypeError where `fn` is asynchronous or returns something else than floating-point or complex tensors.
 * @see https://pytorch.org/docs/stable/generated/torch.func.vjp.html
 */
export function vjp<P extends unknown[], Output>(
  fn: (...primals: P) => Output,
  ...primals: P
): [output: Output, vjpFn: VjpFn<Output, P>];
export function vjp<P extends unknown[], Output, Aux>(
  fn: (...primals: P) => readonly [Output, Aux],
  ...primals: [...P, options: { hasAux: true }]
): [output: Output, vjpFn: VjpFn<Output, P>, aux: Aux];
export function vjp(fn: Fn, ...args: unknown[]): unknown {
  checkFunction('torch.func.vjp', fn);
  const options = args[args.length - 1];
  const hasOptions = isVjpOptions(options);
  const hasAux = hasOptions && options.hasAux;
  const { output, vjpFn, aux } = record('vjp', fn, hasOptions ? args.slice(0, -1) : args, null, hasAux);
  return hasAux ? [output, vjpFn, aux] : [output, vjpFn];
}
