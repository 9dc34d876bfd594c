import { signature } from '../../core/arguments.js';
import { enableGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { zerosLike } from '../../generated/functions.js';
import {
  asGiven,
  type Each,
  finished,
  gradients,
  type Listed,
  listed,
  prepared,
  requireDependence,
  requireGraph,
  scalarOutput,
  type TensorFunction,
  type Tensors,
  vector,
  zeroFilled,
} from './tuples.js';

export interface ProductOptions {
  /** The vector; may be left out where it has one element, which is 1 then. */
  v?: Tensors | null;
  /** Makes the results differentiable. */
  createGraph?: boolean;
  /** Makes an error of an input that the outputs don't depend on, whose product is zeros otherwise. */
  strict?: boolean;
}

interface Arguments extends ProductOptions {
  func: TensorFunction;
  inputs: Tensors;
}

const reader = (fn: string) =>
  signature<Arguments>(`autograd.functional.${fn}`, ['func', 'inputs', 'v?', 'createGraph?', 'strict?']);
const [readVjp, readJvp, readVhp, readHvp] = [reader('vjp'), reader('jvp'), reader('vhp'), reader('hvp')];

const input = (i: number) => `input ${i}`;
const output = (i: number) => `output ${i}`;

/** The arguments, with the inputs made ready and what `func` makes of them. */
function evaluate(fn: string, { func, inputs: given, createGraph = false, strict = false }: Arguments) {
  const inputs = listed(given, fn, 'inputs');
  const fresh: Listed = { isList: inputs.isList, list: prepared(inputs.list, createGraph, true) };
  const result = func(...fresh.list);
  const outputs = listed(result, fn, 'what func returns');
  requireGraph(fn, strict, outputs.list, output);
  return { inputs: fresh, outputs, createGraph, strict };
}

/** What `func` gives, and the product of `v` and its Jacobian there. */
type Product<I> = [output: any, product: Each<I, Tensor>];

/**
 * What `func(...inputs)` gives, and the product of `v`, of the outputs' shape, with its Jacobian there.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html
 */
export function vjp<I extends Tensors>(func: TensorFunction, inputs: I, options?: ProductOptions): Product<I>;
export function vjp<I extends Tensors>(
  func: TensorFunction,
  inputs: I,
  v: Tensors | null,
  options?: Omit<ProductOptions, 'v'>,
): Product<I>;
export function vjp(...args: unknown[]): unknown {
  return scope(() => {
    const fn = 'vjp';
    const read = readVjp(args);
    const { inputs, outputs, createGraph, strict, v } = enableGrad(() => {
      const made = evaluate(fn, read);
      return { ...made, v: vector(fn, read.v, made.outputs, 'outputs', made.createGraph) };
    });
    const found = gradients(outputs.list, inputs.list, v, { createGraph });
    requireDependence(fn, strict, createGraph, found, 'the output of func', input);
    const product = finished(zeroFilled(found, inputs.list), createGraph);
    return [asGiven(finished(outputs.list, createGraph), outputs.isList), asGiven(product, inputs.isList)];
  });
}

/**
 * What `func(...inputs)` gives, and the product of its Jacobian there with `v`, of the inputs' shape. It goes backward
 * twice; `torch.autograd.forwardAd` needs one pass, where the operations have it.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html
 */
export function jvp(func: TensorFunction, inputs: Tensors, options?: ProductOptions): [output: any, product: any];
export function jvp(
  func: TensorFunction,
  inputs: Tensors,
  v: Tensors | null,
  options?: Omit<ProductOptions, 'v'>,
): [output: any, product: any];
export function jvp(...args: unknown[]): unknown {
  return scope(() => {
    const fn = 'jvp';
    const read = readJvp(args);
    const { outputs, createGraph, strict, v, dummies, backward } = enableGrad(() => {
      const v = vector(fn, read.v, listed(read.inputs, fn, 'inputs'), 'inputs', read.createGraph ?? false);
      const made = evaluate(fn, read);
      // The gradients depend on what they are asked with linearly: its values matter to none of the derivatives.
      const dummies = made.outputs.list.map((tensor) => zerosLike(tensor, { requiresGrad: true }));
      const backward = gradients(made.outputs.list, made.inputs.list, dummies, { createGraph: true });
      requireDependence(fn, made.strict, true, backward, 'the output of func', input);
      return { ...made, v, dummies, backward };
    });
    const found = gradients(backward, dummies, v, { createGraph });
    requireDependence(
      fn,
      strict,
      createGraph,
      found,
      'the gradient of the inputs',
      (i) => `the gradient of ${output(i)}`,
    );
    const product = finished(zeroFilled(found, outputs.list), createGraph);
    return [asGiven(finished(outputs.list, createGraph), outputs.isList), asGiven(product, outputs.isList)];
  });
}

/** The first part of a product with a Hessian: the scalar output and its gradients. */
function firstOrder(fn: string, read: Arguments) {
  const inputs = listed(read.inputs, fn, 'inputs');
  const v = vector(fn, read.v, inputs, 'inputs', read.createGraph ?? false);
  const made = evaluate(fn, { ...read, func: (...given) => scalarOutput(fn, read.func(...given)) });
  const jac = gradients(made.outputs.list, made.inputs.list, null, { createGraph: true });
  requireDependence(fn, made.strict, true, jac, 'the output of func', input);
  return { ...made, v, jac };
}

/**
 * What `func(...inputs)` gives, one element, and the product of `v` with its Hessian there.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html
 */
export function vhp<I extends Tensors>(func: TensorFunction, inputs: I, options?: ProductOptions): Product<I>;
export function vhp<I extends Tensors>(
  func: TensorFunction,
  inputs: I,
  v: Tensors | null,
  options?: Omit<ProductOptions, 'v'>,
): Product<I>;
export function vhp(...args: unknown[]): unknown {
  return scope(() => {
    const fn = 'vhp';
    const { inputs, outputs, createGraph, strict, v, jac } = enableGrad(() => firstOrder(fn, readVhp(args)));
    const found = gradients(jac, inputs.list, v, { createGraph });
    requireDependence(fn, strict, createGraph, found, 'the Jacobian of func', input);
    const product = finished(zeroFilled(found, inputs.list), createGraph);
    return [finished(outputs.list, createGraph)[0], asGiven(product, inputs.isList)];
  });
}

/**
 * What `func(...inputs)` gives, one element, and the product of its Hessian there with `v`. It goes backward three
 * times; `vhp` gives the same in two where the Hessian is symmetric.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html
 */
export function hvp<I extends Tensors>(func: TensorFunction, inputs: I, options?: ProductOptions): Product<I>;
export function hvp<I extends Tensors>(
  func: TensorFunction,
  inputs: I,
  v: Tensors | null,
  options?: Omit<ProductOptions, 'v'>,
): Product<I>;
export function hvp(...args: unknown[]): unknown {
  return scope(() => {
    const fn = 'hvp';
    const { inputs, outputs, createGraph, strict, v, dummies, second } = enableGrad(() => {
      const made = firstOrder(fn, readHvp(args));
      const dummies = made.inputs.list.map((tensor) => zerosLike(tensor, { requiresGrad: true }));
      const second = gradients(made.jac, made.inputs.list, dummies, { createGraph: true });
      requireDependence(fn, made.strict, true, second, 'the Jacobian of func', input);
      return { ...made, dummies, second };
    });
    const found = gradients(second, dummies, v, { createGraph });
    requireDependence(fn, strict, createGraph, found, 'the Hessian of func', (i) => `the gradient of ${input(i)}`);
    const product = finished(zeroFilled(found, inputs.list), createGraph);
    return [finished(outputs.list, createGraph)[0], asGiven(product, inputs.isList)];
  });
}
