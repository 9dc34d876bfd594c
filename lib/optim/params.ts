import { isOptions, unknownOption } from '../core/arguments.js';
import { describe, nearest, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { copyValue, copyValues, same } from './copy.js';

/** A group of parameters with options of its own. */
export type GroupOptions<O> = Partial<Numbers<O>> & {
  params: Tensor | Iterable<Tensor> | Iterable<readonly [string, Tensor]>;
};

/** A number, or a one-element tensor that holds it. */
export type Num = number | Tensor;

/** Options as the caller may give them: a one-element tensor stands for a number and is read at every step. */
export type Numbers<O> = {
  [K in keyof O]: O[K] extends number ? Num : O[K] extends [number, number] ? [Num, Num] : O[K];
};

/** What an optimizer is made of: parameters, named parameters, or groups. */
export type Params<O = object> =
  | Iterable<Tensor>
  | Iterable<readonly [string, Tensor]>
  | Iterable<GroupOptions<O> | (GroupOptions<O> & Record<string, unknown>)>;

/** Positional arguments in Python's order, the last of them followed or replaced by options: `(0.1, { momentum: 0.9 })`. */
export type Positional<P extends unknown[], O> =
  | [options?: Partial<Numbers<O>>]
  | (P extends [infer First, ...infer Rest] ? [First, ...Positional<Rest, O>] : never);

/** One group, as an optimizer keeps it: its parameters with every option's value, open to change at any time. */
export type ParamGroup<O = object> = O & {
  params: Tensor[];
  /** Names of `params` where the optimizer was given named ones. */
  paramNames?: string[];
  [key: string]: unknown;
};

function isNamed(value: unknown): value is readonly [string, Tensor] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** The groups that `params` asks for. */
export function readGroups(optimizer: string, params: unknown): Record<string, unknown>[] {
  if (params instanceof Tensor || !isIterable(params)) {
    throw typeError(
      `${optimizer}: params must be an iterable of Tensors, of [name, Tensor] pairs or of groups, got ${describe(params)}.`,
    );
  }
  const items = [...params];
  if (items.length === 0) throw rangeError(`${optimizer} got an empty parameter list.`);
  return isOptions(items[0]) ? (items as Record<string, unknown>[]) : [{ params: items }];
}

/** A hyper-parameter's value. A tensor, which must have one element, lives as long as the optimizer. */
export function readOption(optimizer: string, key: string, value: unknown): unknown {
  return copyValue(value, (tensor) => {
    if (tensor.numel() === 1) return keep(tensor);
    throw rangeError(`${optimizer}: Tensor ${key} must be 1-element, got ${describe(tensor)}.`);
  });
}

/** Reads the parameters of a new group and gives it the defaults of what it leaves out. */
export function makeGroup<O extends object>(optimizer: string, group: unknown, defaults: O): ParamGroup<O> {
  if (!isOptions(group)) throw typeError(`${optimizer}: a parameter group must be an object, got ${describe(group)}.`);
  const { params: given, ...options } = group;
  if (!isIterable(given)) {
    throw typeError(`${optimizer}: a group's params must be Tensors, got ${describe(given)}.`);
  }
  const items: unknown[] = given instanceof Tensor ? [given] : [...given];
  const params = items.map((item) => (isNamed(item) ? item[1] : item));
  for (const param of params) checkParam(optimizer, param);
  const names = items.filter(isNamed).map(([name]) => name);
  if (names.length !== 0 && names.length !== params.length) {
    throw rangeError(
      `${optimizer}: all params should be with or without names; ${names.length} of ${params.length} have one.`,
    );
  }
  const known = Object.keys(defaults);
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(options)) {
    // A key of the caller's own may travel along, but a misspelt option must not be lost.
    if (!known.includes(key) && nearest(key, known) !== undefined) throw unknownOption(optimizer, key, known);
    if (value !== undefined) own[key] = known.includes(key) ? readOption(optimizer, key, value) : value;
  }
  const named = names.length === 0 ? {} : { paramNames: names };
  if (new Set(params).size !== params.length) {
    process.emitWarning(
      `${optimizer} contains a parameter group with duplicate parameters; in future, this will be an error.`,
    );
  }
  return { params, ...copyValues(defaults, same), ...own, ...named } as ParamGroup<O>;
}

function checkParam(optimizer: string, param: unknown): asserts param is Tensor {
  if (!(param instanceof Tensor)) {
    throw typeError(`${optimizer} can only optimize Tensors, but one of the params is ${describe(param)}.`);
  }
  if (!param.isLeaf && !param.retainsGrad) {
    throw rangeError(
      `${optimizer} can't optimize a non-leaf Tensor: ${describe(param)} is the result of an operation. ` +
        'Pass the parameters that it was computed from, or detach it.',
    );
  }
}
