import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { type Argnums, type Chosen, choose } from './argnums.js';
import { gradientsOf, requireGradients } from './gradients.js';
import {
  callWithin,
  checkFunction,
  type Fn,
  named,
  splitAux,
  unwrapTensors,
  withGradLevel,
  wrapTensors,
} from './levels.js';
import type { AnyParameters, FirstParameters } from './parameters.js';
import { flatten, unflatten } from './pytree.js';

export interface GradOptions<N extends Argnums = Argnums, HasAux extends boolean = boolean> {
  /** Which arguments to differentiate by: an integer, or an array of them. Default: 0. */
  argnums?: N;
  /** Whether the function returns `[output, aux]`, where `aux` is handed on as it is. Default: false. */
  hasAux?: HasAux;
}

type Second<R> = R extends readonly [any, infer Aux] ? Aux : never;
type First<R> = R extends readonly [infer Output, any] ? Output : never;

/** What `grad(fn)` returns. */
export type GradResult<F extends Fn, N, HasAux> = HasAux extends true
  ? [grad: Chosen<FirstParameters<F>, N>, aux: Second<ReturnType<F>>]
  : Chosen<FirstParameters<F>, N>;

/** What `gradAndValue(fn)` returns. */
export type GradAndValueResult<F extends Fn, N, HasAux> = HasAux extends true
  ? [grad: Chosen<FirstParameters<F>, N>, value: [output: First<ReturnType<F>>, aux: Second<ReturnType<F>>]]
  : [grad: Chosen<FirstParameters<F>, N>, value: ReturnType<F>];

const PARAMETERS = ['fn', 'argnums?', 'hasAux?'] as const;
const readGrad = signature<GradOptions & { fn: Fn }>('torch.func.grad', PARAMETERS);
const readGradAndValue = signature<GradOptions & { fn: Fn }>('torch.func.gradAndValue', PARAMETERS);

interface Computed {
  grad: unknown;
  output: unknown;
  aux: unknown;
}

function compute(name: string, fn: Fn, argnums: Argnums, hasAux: boolean, args: readonly unknown[]): Computed {
  const run = (level: number): Computed => {
    const wrapped = wrapTensors(args, level);
    const inputs = choose(name, wrapped, argnums);
    requireGradients(name, inputs);
    const result = callWithin(name, fn, wrapped);
    const [output, aux] = hasAux ? splitAux(name, result) : [result, undefined];
    if (!(output instanceof Tensor))
      throw typeError(`${name}: Expected f(...args) to return a Tensor, got ${describe(output)}`);
    if (output.ndim !== 0) {
      throw rangeError(
        `${name}: Expected f(...args) to return a scalar Tensor, got a tensor with ${output.ndim} dims, of shape ` +
          `[${output.shape.join(', ')}]. Maybe you wanted to use vjp or jacrev instead?`,
      );
    }
    const { leaves, spec } = flatten(inputs);
    const grads = gradientsOf([output], leaves as Tensor[], null, false, true);
    return {
      grad: unwrapTensors(name, unflatten(grads, spec), level),
      output: unwrapTensors(name, output, level),
      aux: hasAux ? unwrapTensors(name, aux, level) : undefined,
    };
  };
  return scope(() => withGradLevel(run));
}

/**
 * A function that computes the gradient of `fn`, which returns a scalar tensor, by its first argument or by those that
 * `argnums` names. Arguments may be nested in arrays, plain objects and Maps; the gradient is nested alike.
 * @throws RangeError where `fn` returns no scalar; TypeError where it returns no tensor or is asynchronous.
 * @see https://pytorch.org/docs/stable/generated/torch.func.grad.html
 */
export function grad<F extends Fn, const N extends Argnums = 0, HasAux extends boolean = false>(
  fn: F,
  options?: GradOptions<N, HasAux>,
): (...args: AnyParameters<F>) => GradResult<F, N, HasAux>;
export function grad<F extends Fn, const N extends Argnums, HasAux extends boolean = false>(
  fn: F,
  argnums: N,
  hasAux?: HasAux | Pick<GradOptions<N, HasAux>, 'hasAux'>,
): (...args: AnyParameters<F>) => GradResult<F, N, HasAux>;
export function grad(...args: unknown[]): Fn {
  const { fn, argnums = 0, hasAux = false } = readGrad(args);
  checkFunction('torch.func.grad', fn);
  const gradOf = (...inputs: unknown[]) => {
    const { grad, output, aux } = compute('grad', fn, argnums, hasAux, inputs);
    (output as Tensor).dispose();
    return hasAux ? [grad, aux] : grad;
  };
  return named(gradOf, fn);
}

/**
 * Like `grad`, but returns `[grad, value]`, or `[grad, [value, aux]]` with `hasAux`.
 * @see https://pytorch.org/docs/stable/generated/torch.func.grad_and_value.html
 */
export function gradAndValue<F extends Fn, const N extends Argnums = 0, HasAux extends boolean = false>(
  fn: F,
  options?: GradOptions<N, HasAux>,
): (...args: AnyParameters<F>) => GradAndValueResult<F, N, HasAux>;
export function gradAndValue<F extends Fn, const N extends Argnums, HasAux extends boolean = false>(
  fn: F,
  argnums: N,
  hasAux?: HasAux | Pick<GradOptions<N, HasAux>, 'hasAux'>,
): (...args: AnyParameters<F>) => GradAndValueResult<F, N, HasAux>;
export function gradAndValue(...args: unknown[]): Fn {
  const { fn, argnums = 0, hasAux = false } = readGradAndValue(args);
  checkFunction('torch.func.gradAndValue', fn);
  const gradAndValueOf = (...inputs: unknown[]) => {
    const { grad, output, aux } = compute('gradAndValue', fn, argnums, hasAux, inputs);
    return [grad, hasAux ? [output, aux] : output];
  };
  return named(gradAndValueOf, fn);
}
