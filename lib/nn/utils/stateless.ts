import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { Module } from '../module.js';

/** Tensors by their names in a module: a Map, or a plain object. */
export type NamedTensors = ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>>;

export interface FunctionalCallOptions {
  /** Arguments that the module takes by name, given to it as a trailing options object. */
  kwargs?: Record<string, unknown> | null;
  /** Whether a tensor that is given for a parameter stands for those too that are tied to it. Default: true. */
  tieWeights?: boolean;
  /** Whether all parameters and buffers must be given, and nothing else. Default: false. */
  strict?: boolean;
}

interface FunctionalCallArguments extends FunctionalCallOptions {
  module: Module;
  parametersAndBuffers: unknown;
  args?: unknown;
}

const readCall = signature<FunctionalCallArguments>('torch.func.functionalCall', [
  'module',
  'parametersAndBuffers',
  'args?',
  'kwargs?',
  '*',
  'tieWeights?',
  'strict?',
]);

/** A place where a module holds a tensor. */
interface Place {
  readonly module: Module;
  readonly property: string;
  readonly isBuffer: boolean;
  readonly tensor: Tensor;
}

/** All places by name, those that share a tensor too. */
function placesIn(root: Module): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const [path, module] of root.namedModules({ removeDuplicate: false })) {
    const name = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const [key, tensor, property] of module._ownParameters()) {
      places.set(name(key), { module, property, isBuffer: false, tensor });
    }
    for (const [key, tensor, property] of module._ownBuffers()) {
      places.set(name(key), { module, property, isBuffer: true, tensor });
    }
  }
  return places;
}

function put({ module, property, isBuffer }: Place, tensor: Tensor | null): void {
  // A buffer's own setter would keep the tensor for good.
  if (isBuffer) module._registry.buffers.get(property)!.tensor = tensor;
  else module._assign(property, tensor);
}

function entriesOf(value: unknown): [string, unknown][] {
  if (value instanceof Map) return [...value];
  if (typeof value === 'object' && value !== null && !(value instanceof Tensor)) return Object.entries(value);
  throw typeError(
    `functionalCall: parametersAndBuffers must be a Map or an object of tensors, or an array of those, got ${describe(value)}`,
  );
}

/** The tensors that were given, by name. */
function readTensors(value: unknown): Map<string, Tensor> {
  const entries = Array.isArray(value) ? value.flatMap(entriesOf) : entriesOf(value);
  const tensors = new Map<string, Tensor>();
  for (const [name, tensor] of entries) {
    if (!(tensor instanceof Tensor))
      throw typeError(`functionalCall: '${name}' must be a Tensor, got ${describe(tensor)}`);
    if (tensors.has(name)) {
      throw rangeError(`functionalCall: '${name}' appears in several of the objects; which one is meant is ambiguous`);
    }
    tensors.set(name, tensor);
  }
  return tensors;
}

/** Gives every name that shares its tensor with a given one the same tensor. */
function tie(tensors: ReadonlyMap<string, Tensor>, places: ReadonlyMap<string, Place>): Map<string, Tensor> {
  const namesOf = new Map<Tensor, string[]>();
  for (const [name, { tensor }] of places) namesOf.set(tensor, [...(namesOf.get(tensor) ?? []), name]);
  const tied = new Map(tensors);
  for (const names of namesOf.values()) {
    const given = names.filter((name) => tensors.has(name));
    if (new Set(given.map((name) => tensors.get(name))).size > 1) {
      throw rangeError(
        `functionalCall got different tensors for ${names.join(', ')}, which are tied. Consider tieWeights: false`,
      );
    }
    if (given.length > 0) for (const name of names) tied.set(name, tensors.get(given[0]!)!);
  }
  return tied;
}

function checkNames(module: Module, tensors: ReadonlyMap<string, Tensor>, places: ReadonlyMap<string, Place>): void {
  const unexpected = [...tensors.keys()].filter((name) => !places.has(name));
  const missing = [...places.keys()].filter((name) => !tensors.has(name));
  if (unexpected.length + missing.length === 0) return;
  const parts = [
    unexpected.length > 0 ? `Unexpected key(s): ${unexpected.join(', ')}.` : '',
    missing.length > 0 ? `Missing key(s): ${missing.join(', ')}.` : '',
  ];
  throw rangeError(`functionalCall of ${module.constructor.name}: ${parts.filter(Boolean).join(' ')}`);
}

/** Writes the buffers that the module replaced while it ran back to where they were given. */
function writeBack(target: unknown, tensors: ReadonlyMap<string, Tensor>, places: ReadonlyMap<string, Place>): void {
  if (Array.isArray(target)) return;
  for (const [name, given] of tensors) {
    const place = places.get(name);
    const now = place?.isBuffer ? place.module._registry.buffers.get(place.property)!.tensor : given;
    if (now === given || now === null) continue;
    if (target instanceof Map) target.set(name, now);
    else (target as Record<string, Tensor>)[name] = now;
  }
}

/**
 * Calls `module` with other tensors in the places of its parameters and buffers, which are by name in a Map or an
 * object, or in an array of those. What is not given stays the module's own. `args` is the array of arguments, or a
 * single one. Buffers that the module replaces meanwhile are written back to the Map or object.
 * @throws RangeError where tied parameters get different tensors, or with `strict` where names don't fit.
 * @see https://pytorch.org/docs/stable/generated/torch.func.functional_call.html
 */
export function functionalCall<M extends Module>(
  module: M,
  parametersAndBuffers: NamedTensors | readonly NamedTensors[],
  args?: unknown,
  options?: FunctionalCallOptions,
): ReturnType<M['forward']>;
export function functionalCall<M extends Module>(
  module: M,
  parametersAndBuffers: NamedTensors | readonly NamedTensors[],
  args: unknown,
  kwargs: Record<string, unknown> | null,
  options?: Omit<FunctionalCallOptions, 'kwargs'>,
): ReturnType<M['forward']>;
export function functionalCall(...all: unknown[]): unknown {
  const { module, parametersAndBuffers, args = [], kwargs = null, tieWeights = true, strict = false } = readCall(all);
  if (!(module instanceof Module)) {
    throw typeError(`functionalCall: the first argument must be an nn.Module, got ${describe(module)}`);
  }
  const given = readTensors(parametersAndBuffers);
  const places = placesIn(module);
  const tensors = tieWeights ? tie(given, places) : given;
  if (strict) checkNames(module, tensors, places);
  const replaced = [...tensors].flatMap(([name, tensor]) =>
    places.has(name) ? [{ place: places.get(name)!, tensor }] : [],
  );
  const positional: unknown[] = args === null ? [] : Array.isArray(args) ? args : [args];
  for (const { place, tensor } of replaced) put(place, tensor);
  try {
    return module.forward(...positional, ...(kwargs === null ? [] : [kwargs]));
  } finally {
    writeBack(parametersAndBuffers, given, places);
    for (const { place } of replaced) put(place, place.tensor);
  }
}
