import { describe, rangeError, TorchError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { zerosLike } from '../../generated/functions.js';
import { grad } from '../grad.js';

/** One tensor or an array of them: what comes in as the one goes out as the one. */
export type Tensors = Tensor | readonly Tensor[];
/** A function of one tensor, or of as many as the inputs are. */
export type TensorFunction = (...inputs: any[]) => Tensors;
/** For one tensor one, for an array one for each. */
export type Each<I, T> = I extends readonly unknown[] ? T[] : T;

export interface Listed {
  readonly isList: boolean;
  readonly list: readonly Tensor[];
}

/** Reads one tensor or an array of them. */
export function listed(value: unknown, fn: string, what: string): Listed {
  const isList = Array.isArray(value);
  const list: unknown[] = isList ? value : [value];
  list.forEach((tensor, i) => {
    if (tensor instanceof Tensor) return;
    throw typeError(
      `${fn}: ${what} must be a Tensor or an array of Tensors, got ${describe(tensor)}${isList ? ` at index ${i}` : ''}`,
    );
  });
  return { isList, list: list as Tensor[] };
}

/** The list as it came: one tensor alone where one came. */
export function asGiven<T>(list: readonly T[], isList: boolean): any {
  return isList ? list : list[0];
}

/** New tensors for the inputs, so that they differ from the same ones that `func` may use otherwise. */
export function prepared(inputs: readonly Tensor[], createGraph: boolean, needGraph: boolean): Tensor[] {
  return inputs.map((input) => {
    if (!createGraph || !input.requiresGrad) return input.detach().requiresGrad_(needGraph);
    return input.isSparse ? input.clone() : input.viewAs(input);
  });
}

/** Results without history, unless it was asked for. */
export function finished(tensors: readonly Tensor[], createGraph: boolean): Tensor[] {
  return tensors.map((tensor) => (createGraph ? tensor : tensor.detach()));
}

/** The vector of a product, one tensor for each of `like`; null where none was given, which one element allows only. */
export function vector(
  fn: string,
  v: unknown,
  like: Listed,
  what: 'inputs' | 'outputs',
  createGraph: boolean,
): Tensor[] | null {
  if (v === undefined || v === null) {
    if (like.list.length === 1 && like.list[0]!.numel() === 1) return null;
    throw rangeError(`${fn}: v can be left out only where the ${what} are one Tensor with one element`);
  }
  const vectors = prepared(listed(v, fn, 'v').list, createGraph, false);
  if (vectors.length !== like.list.length) {
    throw rangeError(`${fn}: v must have ${like.list.length} tensors, as many as the ${what}, got ${vectors.length}`);
  }
  vectors.forEach((part, i) => {
    const [want, got] = [like.list[i]!.shape, part.shape].map((shape) => `[${shape.join(', ')}]`);
    if (want !== got) {
      throw rangeError(`${fn}: v${like.isList ? `[${i}]` : ''} must have the shape ${want} of the ${what}, got ${got}`);
    }
  });
  return vectors;
}

/** The function's one result with one element. */
export function scalarOutput(fn: string, output: unknown): Tensor {
  const { isList, list } = listed(output, fn, 'what func returns');
  if (isList) throw typeError(`${fn}: func must return a single Tensor, got ${describe(output)}`);
  if (list[0]!.numel() !== 1) {
    throw rangeError(`${fn}: func must return a Tensor with a single element, got ${describe(list[0])}`);
  }
  return list[0]!;
}

/** Gradients of those outputs that have any; null for an input that none of them depends on. */
export function gradients(
  outputs: readonly (Tensor | null)[],
  inputs: readonly Tensor[],
  gradOutputs: readonly (Tensor | null)[] | null,
  options: { createGraph?: boolean; retainGraph?: boolean },
): (Tensor | null)[] {
  const places = outputs.flatMap((output, i) => (output?.requiresGrad ? [i] : []));
  if (places.length === 0) return inputs.map(() => null);
  return grad(
    places.map((i) => outputs[i]!),
    inputs,
    { ...options, gradOutputs: places.map((i) => gradOutputs?.[i] ?? null), allowUnused: true },
  );
}

/** The tensors with zeros like `refs` in the place of null. */
export function zeroFilled(tensors: readonly (Tensor | null)[], refs: readonly Tensor[]): Tensor[] {
  return tensors.map((tensor, i) => tensor ?? zerosLike(refs[i]!));
}

/** The error of `strict`: something does not depend on something. */
export function independent(fn: string, what: string, of: string): TorchError {
  return new TorchError(`${fn}: ${what} is independent of ${of}. This is not allowed in strict mode.`);
}

/** In strict mode: every one must be there and have a history. */
export function requireGraph(
  fn: string,
  strict: boolean,
  tensors: readonly (Tensor | null)[],
  what: (i: number) => string,
): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (!tensor?.requiresGrad) throw independent(fn, what(i), 'the inputs');
  });
}

/** In strict mode: every one must be there and, where results keep their graph, have a history. */
export function requireDependence(
  fn: string,
  strict: boolean,
  createGraph: boolean,
  tensors: readonly (Tensor | null)[],
  what: string,
  of: (i: number) => string,
): void {
  if (!strict) return;
  tensors.forEach((tensor, i) => {
    if (tensor === null) throw independent(fn, what, of(i));
    if (createGraph && !tensor.requiresGrad) throw independent(fn, `the derivative of ${what}`, of(i));
  });
}
