import { isOptions, signature } from '../../../core/arguments.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { scope } from '../../../core/scope.js';
import { Tensor } from '../../../core/tensor.js';
import { onesLike } from '../../../generated/functions.js';
import { Module } from '../../module.js';
import type { Arguments } from '../../named.js';
import { parametersToVector } from '../convertParameters.js';
import { propertyNamed } from '../property.js';
import type { Amount } from './amount.js';
import { type BasePruningMethod, hasMethods, methodOf, PruningContainer } from './method.js';
import { LnStructured, RandomStructured } from './structured.js';
import { CustomFromMask, Identity, L1Unstructured, RandomUnstructured } from './unstructured.js';

/** The arguments after the module, with the parameter's name taken out of the options where it stands there. */
function nameFirst(args: readonly unknown[]): [name: string, ...rest: unknown[]] {
  const [first, ...rest] = args;
  if (!isOptions(first)) return [first as string, ...rest];
  const { name, ...options } = first;
  return [name as string, options];
}

/**
 * Gives a parameter the names of a pruned one, without pruning it. Returns the module, as all these functions do.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.identity.html
 */
export function identity<M extends Module>(module: M, ...args: Arguments<[name: string], ['name']>): M {
  Identity.apply(module, nameFirst(args)[0]);
  return module;
}

/**
 * Prunes entries of a parameter at random.
 * @throws RangeError for an amount that there is not, or a parameter that the module lacks.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.random_unstructured.html
 */
export function randomUnstructured<M extends Module>(
  module: M,
  ...args: Arguments<[name: string, amount: Amount], ['name', 'amount']>
): M {
  RandomUnstructured.apply(module, ...nameFirst(args));
  return module;
}

/**
 * Prunes the entries of a parameter of least magnitude, or of least `importanceScores`.
 * @throws RangeError for an amount that there is not, or a parameter that the module lacks.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.l1_unstructured.html
 */
export function l1Unstructured<M extends Module>(
  module: M,
  ...args: Arguments<
    [name: string, amount: Amount, importanceScores?: Tensor | null],
    ['name', 'amount', 'importanceScores']
  >
): M {
  L1Unstructured.apply(module, ...nameFirst(args));
  return module;
}

/**
 * Prunes whole channels of a parameter along `dim` at random.
 * @throws RangeError for an amount that there is not, or a parameter or dimension that is lacking.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.random_structured.html
 */
export function randomStructured<M extends Module>(
  module: M,
  ...args: Arguments<[name: string, amount: Amount, dim: number], ['name', 'amount', 'dim']>
): M {
  RandomStructured.apply(module, ...nameFirst(args));
  return module;
}

/**
 * Prunes the channels of a parameter along `dim` of least norm of order `n`.
 * @throws RangeError for an amount that there is not, or a parameter or dimension that is lacking.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.ln_structured.html
 */
export function lnStructured<M extends Module>(
  module: M,
  ...args: Arguments<
    [name: string, amount: Amount, n: number | string, dim: number, importanceScores?: Tensor | null],
    ['name', 'amount', 'n', 'dim', 'importanceScores']
  >
): M {
  LnStructured.apply(module, ...nameFirst(args));
  return module;
}

/**
 * Prunes a parameter where `mask` is zero.
 * @throws RangeError for a mask of another shape, or a parameter that the module lacks.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.custom_from_mask.html
 */
export function customFromMask<M extends Module>(
  module: M,
  ...args: Arguments<[name: string, mask: Tensor], ['name', 'mask']>
): M {
  CustomFromMask.apply(module, ...nameFirst(args));
  return module;
}

/** A parameter by its module and its name. */
export type PrunedParameter = readonly [module: Module, name: string];

interface GlobalOptions {
  /** What decides in the place of the values, by pairs of module and name. */
  importanceScores?: ReadonlyMap<PrunedParameter, Tensor> | null;
  [option: string]: unknown;
}

const readGlobal = signature<{
  parameters: Iterable<PrunedParameter>;
  pruningMethod: new (options: any) => BasePruningMethod;
  importanceScores?: unknown;
}>('prune.globalUnstructured', ['parameters', 'pruningMethod', 'importanceScores?']);

/**
 * Prunes parameters of several modules as if they were one: `globalUnstructured([[net.conv, 'weight'], [net.fc, 'weight']],
 * prune.L1Unstructured, { amount: 0.2 })`. The method takes its own options.
 * @throws TypeError for a method that does not prune single entries, and RangeError as the method does.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.global_unstructured.html
 */
export function globalUnstructured(
  parameters: Iterable<PrunedParameter>,
  pruningMethod: new (options: any) => BasePruningMethod,
  options?: GlobalOptions,
): void;
export function globalUnstructured(
  parameters: Iterable<PrunedParameter>,
  pruningMethod: new (options: any) => BasePruningMethod,
  importanceScores: ReadonlyMap<PrunedParameter, Tensor> | null,
  options?: Record<string, unknown>,
): void;
export function globalUnstructured(...args: unknown[]): void {
  const last = args.length > 2 ? (args.at(-1) as GlobalOptions | null) : null;
  const isMap = last === null || last instanceof Map;
  const { importanceScores: byName, ...options } = isMap ? {} : (last ?? {});
  const { parameters, pruningMethod, importanceScores: given } = readGlobal(isMap ? args : args.slice(0, -1));
  const scores = byName ?? given ?? new Map();
  if (!(scores instanceof Map)) {
    throw typeError(`globalUnstructured: importanceScores must be a Map, got ${describe(scores)}`);
  }
  if (typeof (parameters as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function') {
    throw typeError(`globalUnstructured: parameters must be pairs of module and name, got ${describe(parameters)}`);
  }
  if (typeof pruningMethod !== 'function') {
    throw typeError(
      `globalUnstructured: pruningMethod must be a class of pruning methods, got ${describe(pruningMethod)}`,
    );
  }
  const places = [...parameters].map((pair) => {
    const [module, name] = Array.isArray(pair) ? (pair as unknown as PrunedParameter) : [undefined, ''];
    if (!(module instanceof Module)) {
      throw typeError(`globalUnstructured: parameters must be pairs of module and name, got ${describe(pair)}`);
    }
    const property = propertyNamed(module, name);
    const tensor: unknown = (module as unknown as Record<string, unknown>)[property];
    if (!(tensor instanceof Tensor)) {
      throw rangeError(`globalUnstructured: ${module.constructor.name} has no parameter '${name}'`);
    }
    const score = [...scores].find(([key]) => key[0] === module && propertyNamed(module, key[1]) === property)?.[1];
    const mask = (module as unknown as Record<string, Tensor>)[`${property}Mask`];
    return { module, property, shape: tensor.shape, score: score ?? tensor, mask: mask ?? onesLike(tensor) };
  });
  scope(() => {
    const method = new pruningMethod(options);
    if (method.PRUNING_TYPE !== 'unstructured') {
      throw typeError(
        `globalUnstructured: only methods of PRUNING_TYPE 'unstructured' are supported, ${method.constructor.name} is of type '${method.PRUNING_TYPE}'`,
      );
    }
    const flat = (tensors: Tensor[]) => parametersToVector(tensors.map((t) => t.detach()));
    const mask = new PruningContainer(method).computeMask(
      flat(places.map(({ score }) => score)),
      flat(places.map((place) => place.mask)),
    );
    let start = 0;
    for (const { module, property, shape } of places) {
      const count = shape.reduce((product, size) => product * size, 1);
      customFromMask(module, property, mask.narrow(0, start, count).view(shape));
      start += count;
    }
  });
}

/**
 * Makes a pruned parameter a plain one again, its pruned entries zero.
 * @throws RangeError where it is not pruned.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.remove.html
 */
export function remove<M extends Module>(module: M, ...args: Arguments<[name: string], ['name']>): M {
  const [name] = nameFirst(args);
  const method = methodOf(module, name);
  if (!method) {
    throw rangeError(
      `Parameter '${name}' of ${module.constructor.name} has to be pruned before pruning can be removed`,
    );
  }
  method.remove(module);
  return module;
}

/**
 * Whether any parameter of the module, or of those below it, is pruned.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.prune.is_pruned.html
 */
export function isPruned(module: Module): boolean {
  return [...module.modules()].some(hasMethods);
}
