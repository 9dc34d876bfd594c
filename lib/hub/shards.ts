import { readFile } from 'node:fs/promises';
import { isOptions } from '../core/arguments.js';
import { describe } from '../core/errors.js';
import { hubError } from './errors.js';
import { checkFile } from './huggingface/repository.js';
import { checkNames } from './weight-file.js';

/** A JSON file's object. */
export async function readJson(fn: string, path: string): Promise<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw hubError(`${fn}: ${path} can't be read as JSON: ${(cause as Error).message}`, { cause });
  }
  if (isOptions(value)) return value;
  throw hubError(`${fn}: ${path} holds ${describe(value)} instead of a JSON object`);
}

/**
 * The files that an index names, each with the tensors in it.
 *
 * @param wanted the tensors that are needed; null for all
 * @throws RangeError where one of those wanted is in no file
 */
export async function readIndex(
  fn: string,
  path: string,
  wanted: ReadonlySet<string> | null,
): Promise<Map<string, Set<string>>> {
  const { weight_map: places } = await readJson(fn, path);
  if (!isOptions(places) || !Object.values(places).every((file) => typeof file === 'string')) {
    throw hubError(`${fn}: ${path} has no weight_map that names a file for each tensor, so it is no index of weights`);
  }
  const entries = Object.entries(places as Record<string, string>);
  if (wanted !== null) checkNames(fn, wanted, Object.keys(places));
  const shards = new Map<string, Set<string>>();
  for (const [name, file] of entries) {
    if (wanted !== null && !wanted.has(name)) continue;
    checkFile(fn, file);
    const inside = shards.get(file);
    if (inside === undefined) shards.set(file, new Set([name]));
    else inside.add(name);
  }
  return shards;
}
