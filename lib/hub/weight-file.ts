import { closeSync, openSync, readSync } from 'node:fs';
import { describe, nearest, rangeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';
import { HEAD_SIZE, isSafetensors } from '../serialization/file-kind.js';
import { load } from '../serialization/load.js';
import { type MapLocation, placer } from '../serialization/map-location.js';
import { openFile } from '../serialization/safetensors/load.js';
import { hubError } from './errors.js';

/** Whether a file is of the safetensors format, by what is in it. */
export function holdsSafetensors(path: string): boolean {
  const head = Buffer.alloc(HEAD_SIZE);
  const descriptor = openSync(path, 'r');
  try {
    return isSafetensors(head.subarray(0, readSync(descriptor, head)));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The tensors of a file that torch.save or safetensors wrote, told by its content; those in `names` where it is given.
 * @throws HubError for a file of torch.save that holds anything but tensors by name
 */
export function readWeights(
  fn: string,
  path: string,
  mapLocation: MapLocation | null,
  names: ReadonlySet<string> | null,
): Map<string, Tensor> {
  return holdsSafetensors(path)
    ? readSafetensors(fn, path, mapLocation, names)
    : choose(fn, tensorsIn(fn, path, load(path, { mapLocation })), names);
}

function readSafetensors(
  fn: string,
  path: string,
  mapLocation: MapLocation | null,
  names: ReadonlySet<string> | null,
): Map<string, Tensor> {
  const file = openFile(fn, path, (source) => placer(mapLocation, source));
  const tensors = new Map<string, Tensor>();
  try {
    if (names !== null) checkNames(fn, names, file.offsetKeys());
    for (const name of file.offsetKeys()) if (names?.has(name) ?? true) tensors.set(name, file.getTensor(name));
    return tensors;
  } catch (error) {
    for (const tensor of tensors.values()) tensor.dispose();
    throw error;
  } finally {
    file.close();
  }
}

/** What a file of torch.save holds, as tensors by name. Some files say more beside these, such as what classes mean. */
function tensorsIn(fn: string, path: string, value: unknown): Map<string, Tensor> {
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : isPlain(value) ? Object.entries(value) : [];
  const tensors = entries.filter((entry): entry is [string, Tensor] => entry[1] instanceof Tensor);
  const isNested = entries.some(([key, item]) => typeof key !== 'string' || item instanceof Map || isPlain(item));
  if (tensors.length > 0 && !isNested) return new Map(tensors);
  for (const [, tensor] of tensors) tensor.dispose();
  const keys = entries.map(([key]) => describe(key));
  const what = keys.length === 0 ? describe(value) : `values under ${keys.slice(0, 8).join(', ')}`;
  throw hubError(
    `${fn}: ${path} holds ${what} instead of tensors by name. Take them from what torch.load gives, e.g. torch.load(path).state_dict.`,
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function choose(fn: string, tensors: Map<string, Tensor>, names: ReadonlySet<string> | null): Map<string, Tensor> {
  if (names === null) return tensors;
  try {
    checkNames(fn, names, tensors.keys());
  } catch (error) {
    for (const tensor of tensors.values()) tensor.dispose();
    throw error;
  }
  for (const [name, tensor] of tensors) {
    if (names.has(name)) continue;
    tensor.dispose();
    tensors.delete(name);
  }
  return tensors;
}

/** @throws RangeError where one of `wanted` is not among the names that there are */
export function checkNames(fn: string, wanted: Iterable<string>, known: Iterable<string>): void {
  const there = new Set(known);
  const missing = [...wanted].filter((name) => !there.has(name));
  if (missing.length === 0) return;
  const close = nearest(missing[0]!, there);
  const hint = close === undefined ? '' : ` Did you mean ${describe(close)}?`;
  const list = missing.slice(0, 5).map(describe).join(', ');
  throw rangeError(
    `${fn}: there is no tensor ${list}${missing.length > 5 ? ', ...' : ''} among the ${there.size}.${hint}`,
  );
}
