import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, typeError } from '../core/errors.js';

/** `~` at a path's beginning as the home folder. */
export function expandHome(path: string): string {
  return /^~(?=$|[/\\])/.test(path) ? join(homedir(), path.slice(1)) : path;
}

let directory: string | null = null;

/**
 * The folder of what is downloaded: the one given to `setDir`; else `hub` in TORCH_HOME; else `torch/hub` in
 * XDG_CACHE_HOME, which is `~/.cache` by default. Python's torch.hub has the same, so that they share what they have.
 *
 * @see https://pytorch.org/docs/stable/hub.html#torch.hub.get_dir
 */
export function getDir(): string {
  if (directory !== null) return directory;
  const { TORCH_HOME, XDG_CACHE_HOME } = process.env;
  return join(expandHome(TORCH_HOME ?? join(XDG_CACHE_HOME ?? '~/.cache', 'torch')), 'hub');
}

/**
 * Sets the folder of what is downloaded, `~` being the home folder.
 * @see https://pytorch.org/docs/stable/hub.html#torch.hub.set_dir
 */
export function setDir(d: string): void {
  if (typeof d !== 'string') throw typeError(`torch.hub.setDir: d must be a path, got ${describe(d)}`);
  directory = expandHome(d);
}
