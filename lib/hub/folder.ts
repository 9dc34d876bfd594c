import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { getDir } from './directory.js';
import { HubError } from './errors.js';
import { fetchFile } from './huggingface/fetch-file.js';
import { checkRevision, type Repository } from './huggingface/repository.js';
import { type HubOptions, settingsOf } from './huggingface/settings.js';
import { readSource } from './source.js';
import { fetchToFolder } from './state-dict.js';

/** Where a model's files are: on the disk, at a URL, in a repository. */
export interface Folder {
  /** What errors call it. */
  name: string;
  /** The path of a file in it, fetched where need be; null where there is none. */
  file(name: string): Promise<string | null>;
}

/** How files are fetched; of a URL, whether the name has the file's hash. */
export type FolderOptions = HubOptions & { checkHash?: boolean };

/** The folder that `source` means, and the file in it where it names one. */
export function folderOf(
  fn: string,
  source: string | URL,
  options: FolderOptions,
): { folder: Folder; file: string | null } {
  const found = readSource(fn, source);
  if (found.kind === 'repository')
    return { folder: repository(fn, found.repository, options), file: found.repository.file };
  if (found.kind === 'url')
    return { folder: webFolder(fn, found.url, options), file: posix.basename(new URL(found.url).pathname) };
  if (statSync(found.path).isDirectory()) return { folder: localFolder(found.path), file: null };
  return { folder: localFolder(dirname(found.path)), file: basename(found.path) };
}

function localFolder(path: string): Folder {
  const file = async (name: string) => {
    const place = join(path, ...name.split('/'));
    return existsSync(place) ? place : null;
  };
  return { name: path, file };
}

/** The files beside the one at `url`. */
function webFolder(fn: string, url: string, options: FolderOptions): Folder {
  const file = async (name: string) => {
    const { progress, signal, checkHash = false } = options;
    const place = new URL(encodeURI(name), url);
    // The file itself may have a query, such as a signature.
    const address = posix.basename(new URL(url).pathname) === name ? url : place.href;
    try {
      return await fetchToFolder(fn, address, {
        // With its hash in its name a file is one of a kind, and shared with Python's torch.hub.
        modelDir: checkHash ? null : folderFor(address),
        checkHash,
        progress,
        signal,
        fileName: basename(name),
      });
    } catch (error) {
      if (error instanceof HubError && error.status === 404 && address !== url) return null;
      throw error;
    }
  };
  return { name: url, file };
}

/** Files such as model.safetensors would take each other's place if they were not kept apart by their address. */
function folderFor(url: string): string {
  const folder = new URL('.', url.replace(/[?#].*/, '')).href;
  return join(getDir(), 'checkpoints', createHash('sha256').update(folder).digest('hex').slice(0, 16));
}

function repository(fn: string, { id, revision }: Repository, options: HubOptions): Folder {
  const settings = settingsOf(fn, options);
  if (options.revision != null) checkRevision(fn, options.revision);
  // All files shall be of one commit, whatever is pushed meanwhile: the first one tells which.
  let pinned = options.revision ?? revision ?? 'main';
  const asked = pinned;
  const file = async (name: string) => {
    const { path, commit } = await fetchFile(fn, id, pinned, name, settings);
    pinned = commit ?? pinned;
    return path;
  };
  return { name: `${id} (revision ${asked})`, file };
}
