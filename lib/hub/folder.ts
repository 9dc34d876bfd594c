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

/** The folder that `source` means, and the file in it where it names one. */
export function folderOf(
  fn: string,
  source: string | URL,
  options: HubOptions,
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
function webFolder(fn: string, url: string, options: HubOptions): Folder {
  const file = async (name: string) => {
    const { progress, signal } = options;
    const place = new URL(encodeURI(name), url);
    // The file itself may have a query, such as a signature.
    const address = posix.basename(new URL(url).pathname) === name ? url : place.href;
    try {
      return await fetchToFolder(fn, address, {
        ...keeping(address, name),
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

/**
 * A name that ends in the file's hash is one of a kind, and the file shared with Python's torch.hub; others, such as
 * model.safetensors, are kept apart by their address.
 */
function keeping(url: string, name: string): { checkHash: boolean; modelDir?: string } {
  if (/-[a-f0-9]{8,64}\.\w+$/.test(name)) return { checkHash: true };
  const place = createHash('sha256')
    .update(new URL(posix.dirname(url.replace(/[?#].*/, ''))).href)
    .digest('hex')
    .slice(0, 16);
  return { checkHash: false, modelDir: join(getDir(), 'checkpoints', place) };
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
