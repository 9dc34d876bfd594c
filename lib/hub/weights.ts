import { posix } from 'node:path';
import { isOptions, unknownOption } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import type { MapLocation } from '../serialization/map-location.js';
import { hubError } from './errors.js';
import { type Folder, folderOf } from './folder.js';
import { HUB_OPTIONS, type HubOptions } from './huggingface/settings.js';
import { readIndex } from './shards.js';
import { readWeights } from './weight-file.js';

export interface LoadWeightsOptions extends HubOptions {
  /** Where the tensors go, as for `torch.load`; by default to where they were saved from. */
  mapLocation?: MapLocation | null;
  /** Loads these tensors alone. */
  names?: Iterable<string> | null;
  /**
   * Whether a URL's file name ends, before its extension, in `-` and the beginning of the file's SHA-256, which is
   * then compared with what has come, as published weights of PyTorch do. False by default.
   */
  checkHash?: boolean;
}

/** What a model's weights are in, in the order in which it is looked for. */
const WEIGHTS = [
  'model.safetensors',
  'model.safetensors.index.json',
  'pytorch_model.bin',
  'pytorch_model.bin.index.json',
];

/**
 * Loads a model's weights, by name, from wherever they are:
 *
 * - a file that torch.save or safetensors wrote, whatever it is called;
 * - a folder with `model.safetensors` or `pytorch_model.bin`, or the shards of one and their index;
 * - a URL of such a file, which is kept in `torch.hub.getDir()`;
 * - a repository of the Hugging Face hub, `owner/name`, `owner/name@revision`, or one file of it,
 *   `owner/name/file.safetensors`. This needs the package @huggingface/hub; files are kept where Python keeps them.
 *
 * The tensors belong to the caller's scope, as those of `torch.load` do.
 *
 * @throws RangeError for a path that does not exist, and for `names` that are not there; HubError where the weights
 *   can't be had; what `torch.load` and `safetensors.loadFile` throw
 */
export async function loadWeights(
  source: string | URL,
  options: LoadWeightsOptions = {},
): Promise<Map<string, Tensor>> {
  const fn = 'torch.hub.loadWeights';
  checkOptions(fn, options, ['mapLocation', 'names', 'checkHash', ...HUB_OPTIONS]);
  const { mapLocation = null } = options;
  const names = toNames(fn, options.names);
  const { folder, file } = folderOf(fn, source, options);
  const { path, name } = file === null ? await pick(fn, folder) : await get(fn, folder, file);
  if (!name.endsWith('.index.json')) return readWeights(fn, path, mapLocation, names);

  const tensors = new Map<string, Tensor>();
  try {
    for (const [shard, inside] of await readIndex(fn, path, names)) {
      const { path: place } = await get(fn, folder, posix.join(posix.dirname(name), shard));
      for (const [key, tensor] of readWeights(fn, place, mapLocation, inside)) tensors.set(key, tensor);
    }
    return tensors;
  } catch (error) {
    for (const tensor of tensors.values()) tensor.dispose();
    throw error;
  }
}

interface Found {
  path: string;
  /** Its place in the folder. */
  name: string;
}

async function pick(fn: string, folder: Folder): Promise<Found> {
  for (const name of WEIGHTS) {
    const path = await folder.file(name);
    if (path !== null) return { path, name };
  }
  throw hubError(
    `${fn}: ${folder.name} has none of ${WEIGHTS.join(', ')}. Name the file that has the weights: 'owner/name/file.safetensors'.`,
  );
}

async function get(fn: string, folder: Folder, name: string): Promise<Found> {
  const path = await folder.file(name);
  if (path === null) throw hubError(`${fn}: ${folder.name} has no file ${describe(name)}.`);
  return { path, name };
}

function toNames(fn: string, names: Iterable<string> | null | undefined): Set<string> | null {
  if (names == null) return null;
  if (typeof names === 'string' || typeof names[Symbol.iterator] !== 'function') {
    throw typeError(`${fn}: names must be an array or Set of strings, got ${describe(names)}`);
  }
  return new Set(names);
}

export function checkOptions(fn: string, options: object, known: readonly string[]): void {
  if (!isOptions(options)) throw typeError(`${fn}: options must be an object, got ${describe(options)}`);
  for (const key in options) if (!known.includes(key)) throw unknownOption(fn, key, known);
}
