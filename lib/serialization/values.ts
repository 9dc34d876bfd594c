import { MAX_DEPTH } from './opcodes.js';

/**
 * What stands on the unpickler's stack where a JavaScript value would say too little: whether an array is a tuple,
 * which dict this is. `toJavaScript` turns them into what the caller gets once all is read.
 */
export class PyTuple {
  constructor(readonly items: readonly unknown[]) {}
}

export class PyDict {
  #entries: Map<unknown, unknown> | undefined;
  /** Python attributes, e.g. a state dict's `_metadata`. */
  attributes: PyDict | null = null;

  constructor(readonly type: 'dict' | 'OrderedDict') {}

  /** Made when first asked for: a Map takes a hundred times what an empty dict takes in a pickle. */
  get entries(): Map<unknown, unknown> {
    this.#entries ??= new Map();
    return this.#entries;
  }
}

export class PySet {
  readonly items: unknown[] = [];
}

/** A name that the pickle referred to: a function that may be called, or a type that may only be named. */
export class PyGlobal {
  constructor(
    readonly name: string,
    readonly call?: (args: readonly unknown[]) => unknown,
  ) {}
}

export class PyStorage<S> {
  constructor(
    readonly storage: S,
    readonly dtype: string | null,
    readonly numel: number,
  ) {}
}

export class PyTensor<T> {
  constructor(readonly tensor: T) {}
}

/** What `toJavaScript` found that no result may hold. */
export class ConversionError extends Error {}

const unfinished = Symbol('unfinished');

/**
 * Converts what was unpickled: an OrderedDict to a Map, a dict whose keys are all strings to an object, any other
 * dict to a Map, lists and tuples to arrays. What the pickle shares stays shared.
 */
export function toJavaScript<T>(root: unknown, finish: (tensor: T) => unknown): unknown {
  const done = new Map<object, unknown>();

  function once(value: object, depth: number, make: () => unknown): unknown {
    const made = done.get(value);
    if (made === unfinished) throw new ConversionError('it holds a list or dict that contains itself');
    if (done.has(value)) return made;
    if (depth > MAX_DEPTH) throw new ConversionError(`its values nest more than ${MAX_DEPTH} levels deep`);
    done.set(value, unfinished);
    const result = make();
    done.set(value, result);
    return result;
  }

  function convert(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const inside = (item: unknown) => convert(item, depth + 1);
    if (value instanceof PyTensor) return once(value, depth, () => finish(value.tensor));
    if (Array.isArray(value)) return once(value, depth, () => value.map(inside));
    if (value instanceof PyTuple) return once(value, depth, () => value.items.map(inside));
    if (value instanceof PySet) return once(value, depth, () => new Set(value.items.map(inside)));
    if (value instanceof PyDict) return once(value, depth, () => toMapOrObject(value, inside));
    if (value instanceof PyGlobal) throw new ConversionError(`it holds ${value.name} itself as a value`);
    if (value instanceof PyStorage) throw new ConversionError('it holds a bare storage instead of a tensor');
    return value;
  }

  return convert(root, 0);
}

function toMapOrObject(dict: PyDict, convert: (value: unknown) => unknown): unknown {
  const keys = [...dict.entries.keys()];
  if (dict.type === 'dict' && keys.every((key) => typeof key === 'string')) {
    const object: Record<string, unknown> = {};
    for (const [key, value] of dict.entries) define(object, key as string, convert(value), true);
    return object;
  }
  const map = new Map<unknown, unknown>();
  for (const [key, value] of dict.entries) map.set(convert(key), convert(value));
  const metadata = dict.attributes?.entries.get('_metadata');
  if (metadata !== undefined) define(map, '_metadata', convert(metadata), false);
  return map;
}

/** Defines rather than assigns, so that a key `__proto__` is a key like any other. */
function define(target: object, key: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(target, key, { value, enumerable, writable: true, configurable: true });
}
