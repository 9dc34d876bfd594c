import { mkdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { rangeError } from '../core/errors.js';
import { named } from '../nn/named.js';
import { load } from '../serialization/load.js';
import type { MapLocation } from '../serialization/map-location.js';
import { expandHome, getDir } from './directory.js';
import { download, toExpected, toUrl } from './download.js';
import { rejecting } from './rejecting.js';
import { holdsSafetensors, readWeights } from './weight-file.js';

const FN = 'torch.hub.loadStateDictFromUrl';

/**
 * Downloads a file that torch.save (or safetensors) wrote, unless it is there already, and loads it: what
 * `torch.load` gives, or a Map of a safetensors file's tensors.
 *
 * Nothing in the file is ever run: `weightsOnly` is true, and can't be false.
 *
 * @param modelDir the folder to keep the file in, `checkpoints` in `getDir()` by default
 * @param mapLocation where the tensors go, as for `torch.load`
 * @param progress whether to show on standard error how much has come
 * @param checkHash whether the file's name ends, before its extension, in `-` and the beginning of its SHA-256, which
 *   is then compared with what has come
 * @param fileName what to call the file, by default as the URL does
 * @throws HubError where the file can't be had, or has another hash; what `torch.load` throws
 * @see https://pytorch.org/docs/stable/hub.html#torch.hub.load_state_dict_from_url
 */
export const loadStateDictFromUrl = rejecting(
  named(
    FN,
    ['url', 'modelDir', 'mapLocation', 'progress', 'checkHash', 'fileName', 'weightsOnly', 'signal'],
    async (
      url: string | URL,
      modelDir: string | null = null,
      mapLocation: MapLocation | null = null,
      progress: boolean = true,
      checkHash: boolean = false,
      fileName: string | null = null,
      weightsOnly: boolean = true,
      signal: AbortSignal | null = null,
      // `any` as for torch.load: what is in a file is known to who wrote it.
    ): Promise<any> => {
      const path = await fetchToFolder(FN, url, { modelDir, progress, checkHash, fileName, signal });
      if (holdsSafetensors(path)) return readWeights(FN, path, mapLocation, null);
      return load(path, { mapLocation, weightsOnly });
    },
  ),
);

interface FetchOptions {
  modelDir?: string | null;
  progress?: boolean;
  checkHash?: boolean;
  fileName?: string | null;
  signal?: AbortSignal | null;
}

/** Downloads a file into the folder of checkpoints, unless it is there, and gives its path. */
export async function fetchToFolder(fn: string, url: string | URL, options: FetchOptions): Promise<string> {
  const { modelDir = null, progress = true, checkHash = false, fileName = null, signal = null } = options;
  const name = fileName ?? posix.basename(toUrl(fn, url).pathname);
  if (name === '') throw rangeError(`${fn}: ${url} names no file. Give its name with { fileName: 'model.pth' }.`);
  const folder = expandHome(modelDir ?? join(getDir(), 'checkpoints'));
  const path = join(folder, name);
  if (await stat(path).catch(() => null)) return path;
  await mkdir(folder, { recursive: true });
  // As Python reads it: the first dash before digits and a dot.
  const hash = checkHash ? (/-([a-f0-9]*)\./.exec(name)?.[1] ?? null) : null;
  await download(fn, url, path, toExpected(fn, hash), progress, signal);
  return path;
}
