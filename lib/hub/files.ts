import { hubError } from './errors.js';
import { folderOf } from './folder.js';
import { checkFile } from './huggingface/repository.js';
import { HUB_OPTIONS, type HubOptions } from './huggingface/settings.js';
import { readJson } from './shards.js';
import { checkOptions } from './weights.js';

/**
 * The path of one of a model's files, such as its vocabulary, fetched where need be; null where there is no such file.
 *
 * @param source a folder, a repository of the Hugging Face hub (`owner/name`, `owner/name@revision`), or one of the
 *   model's other files, by its path or URL
 * @param filename the file's path in the folder or repository
 * @throws RangeError for a path that does not exist; HubError where the file can't be had
 */
export async function cachedFile(
  source: string | URL,
  filename: string,
  options: HubOptions = {},
): Promise<string | null> {
  const fn = 'torch.hub.cachedFile';
  checkOptions(fn, options, HUB_OPTIONS);
  return await fileOf(fn, source, filename, options);
}

/**
 * A model's configuration: the object in `config.json` of a folder or a repository of the Hugging Face hub.
 *
 * @param source as for `cachedFile`
 * @throws RangeError for a path that does not exist; HubError where there is no configuration, or it can't be had
 */
export async function loadConfig(source: string | URL, options: HubOptions = {}): Promise<Record<string, unknown>> {
  const fn = 'torch.hub.loadConfig';
  checkOptions(fn, options, HUB_OPTIONS);
  const path = await fileOf(fn, source, 'config.json', options);
  if (path === null) throw hubError(`${fn}: ${source} has no config.json.`);
  return await readJson(fn, path);
}

async function fileOf(fn: string, source: string | URL, filename: string, options: HubOptions): Promise<string | null> {
  checkFile(fn, filename);
  return await folderOf(fn, source, options).folder.file(filename);
}
