import { isOptions } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { bool, FloatScalar, fromTypedArray, int64, stack, Tensor, tensor } from '../index.js';

/** What {@link defaultCollate} makes of samples of type `T`. */
export type Collated<T> = unknown extends T
  ? unknown
  : T extends Tensor | number | bigint | FloatScalar | ArrayBufferView
    ? Tensor
    : T extends boolean
      ? Tensor
      : T extends string
        ? string[]
        : T extends object
          ? { -readonly [K in keyof T]: Collated<T[K]> }
          : never;

/**
 * Makes a batch of samples, which are all of one kind:
 *
 * | samples                     | batch                                                               |
 * | --------------------------- | ------------------------------------------------------------------- |
 * | Tensor                      | Tensor, stacked along a new first dimension                         |
 * | typed array                 | Tensor of the array's type, stacked                                 |
 * | number                      | Tensor of int64: a class, an index, a count                         |
 * | `torch.float(x)`            | Tensor of the default dtype                                         |
 * | bigint, boolean             | Tensor of int64, of bool                                            |
 * | string                      | array of strings                                                    |
 * | array of n things           | array of n batches                                                  |
 * | object of things            | object of batches                                                   |
 *
 * JavaScript can't tell `1` from `1.0`, and a dtype must not depend on which samples met in a batch. So a plain number
 * is an integer, as labels are, and a fractional one is a RangeError: give `torch.float(x)` or a tensor instead.
 *
 * Throws a TypeError for samples of different kinds or of a kind that has no batch, a RangeError for arrays of
 * different lengths, and what `torch.stack` throws for tensors of different shapes.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.default_collate.
 */
export function defaultCollate<T>(samples: readonly T[]): Collated<T> {
  if (samples.length === 0) throw rangeError('defaultCollate: there are no samples to make a batch of.');
  return collate(samples, '') as Collated<T>;
}

/**
 * A single sample as a loader with `batchSize: null` gives it: typed arrays become tensors, also inside arrays and
 * objects, and all else stays.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.default_convert.
 */
export function defaultConvert(data: unknown): unknown {
  if (data instanceof Tensor || typeof data !== 'object' || data === null) return data;
  if (isTypedArray(data)) return fromTypedArray(data);
  if (Array.isArray(data)) return data.map(defaultConvert);
  return isRecord(data) ? mapValues(data, defaultConvert) : data;
}

/**
 * The function that makes a batch of samples: `collateFn`, or {@link defaultCollate}. Where the samples are not `batched`
 * there is only one, which the function then gets itself, as in Python.
 */
export function makerOf<T, B>(collateFn: ((samples: T[]) => B) | undefined, batched: boolean): (samples: T[]) => B {
  if (batched) return collateFn ?? ((samples) => defaultCollate(samples) as B);
  const convert = (collateFn ?? defaultConvert) as (sample: T) => B;
  return (samples) => convert(samples[0]!);
}

/** A batch in page-locked memory, whatever in it has a method `pinMemory` included. */
export function pinBatch(batch: unknown): unknown {
  if (batch instanceof Tensor) return batch.pinMemory();
  if (typeof batch !== 'object' || batch === null) return batch;
  if (Array.isArray(batch)) return batch.map(pinBatch);
  if (batch instanceof Map) return new Map([...batch].map(([key, value]) => [key, pinBatch(value)]));
  if (isOptions(batch)) return Object.fromEntries(Object.entries(batch).map(([key, value]) => [key, pinBatch(value)]));
  const { pinMemory } = batch as { pinMemory?: () => unknown };
  return typeof pinMemory === 'function' ? pinMemory.call(batch) : batch;
}

function collate(samples: readonly unknown[], path: string): unknown {
  const first = samples[0];
  const kind = kindOf(first);
  const stray = samples.findIndex((sample) => kindOf(sample) !== kind);
  if (kind === undefined || stray > 0) {
    const where = path === '' ? '' : ` at ${path}`;
    throw typeError(
      kind === undefined
        ? `defaultCollate: a batch can be made of tensors, typed arrays, numbers, bigints, booleans, strings, arrays and ` +
            `plain objects, not of ${describe(first)}${where}. Give the DataLoader a collateFn.`
        : `defaultCollate: the samples${where} are of different kinds: ${describe(first)} and, ${stray} after it, ` +
            `${describe(samples[stray])}.`,
    );
  }
  return collators[kind](samples as never, path);
}

type Kind = keyof typeof collators;

function kindOf(sample: unknown): Kind | undefined {
  switch (typeof sample) {
    case 'number':
    case 'bigint':
    case 'boolean':
    case 'string':
      return typeof sample as Kind;
    case 'object':
      if (sample === null) return undefined;
      if (sample instanceof Tensor) return 'tensor';
      if (sample instanceof FloatScalar) return 'float';
      if (Array.isArray(sample)) return 'array';
      if (isTypedArray(sample)) return 'typedArray';
      return isRecord(sample) ? 'record' : undefined;
    default:
      return undefined;
  }
}

const collators = {
  tensor: (tensors: Tensor[]) => stack(tensors, 0),

  typedArray(arrays: TypedArray[]) {
    const tensors = arrays.map((array) => fromTypedArray(array));
    const batch = stack(tensors, 0);
    for (const t of tensors) t.dispose();
    return batch;
  },

  number(values: number[], path: string) {
    const fraction = values.find((value) => !Number.isSafeInteger(value));
    if (fraction !== undefined) {
      throw rangeError(
        `defaultCollate: plain numbers make an int64 tensor, got ${fraction}${path === '' ? '' : ` at ${path}`}. ` +
          'For a floating-point batch let the dataset return torch.float(x) or a tensor.',
      );
    }
    return tensor(values, { dtype: int64 });
  },

  float: (values: FloatScalar[]) => tensor(values.map((value) => value.float)),
  bigint: (values: bigint[]) => tensor(values, { dtype: int64 }),
  boolean: (values: boolean[]) => tensor(values, { dtype: bool }),
  string: (values: string[]) => [...values],

  array(arrays: unknown[][], path: string) {
    const { length } = arrays[0]!;
    const odd = arrays.find((array) => array.length !== length);
    if (odd) {
      throw rangeError(
        `defaultCollate: each array in a batch should have the same length, got ${length} and ${odd.length}` +
          `${path === '' ? '' : ` at ${path}`}. Pad them, or give the DataLoader a collateFn.`,
      );
    }
    return arrays[0]!.map((_, i) =>
      collate(
        arrays.map((array) => array[i]),
        `${path}[${i}]`,
      ),
    );
  },

  record(records: Record<string, unknown>[], path: string) {
    return mapValues(records[0]!, (_, key) => {
      const lacking = records.findIndex((record) => !Object.hasOwn(record, key));
      if (lacking > 0) {
        throw typeError(`defaultCollate: sample ${lacking} of the batch has no '${key}'${path && ` at ${path}`}.`);
      }
      return collate(
        records.map((record) => record[key]),
        `${path}.${key}`,
      );
    });
  },
};

type TypedArray = Parameters<typeof fromTypedArray>[0];

function isTypedArray(value: object): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

function isRecord(value: object): value is Record<string, unknown> {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function mapValues(record: Record<string, unknown>, map: (value: unknown, key: string) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
