import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { isTrue } from './settings.js';

const COMMIT = /^[0-9a-f]{40}$/;

export function isCommit(revision: string): boolean {
  return COMMIT.test(revision);
}

/**
 * A repository's folder in the cache, laid out as Python's huggingface_hub has it, so that each finds what the other
 * has fetched:
 *
 *     models--OWNER--NAME/
 *       blobs/ETAG                   files by their content
 *       snapshots/COMMIT/path/file   links to them, a folder a commit
 *       refs/main                    the commit that a branch or tag stood for
 *       .no_exist/COMMIT/path/file   what is known not to be there
 */
export class RepositoryCache {
  readonly #folder: string;

  constructor(cacheDir: string, id: string) {
    this.#folder = join(cacheDir, ['models', ...id.split('/')].join('--'));
  }

  blob(etag: string): string {
    return join(this.#folder, 'blobs', etag);
  }

  /** Where a file of a commit is, or would be. */
  pointer(commit: string, file: string): string {
    return join(this.#folder, 'snapshots', commit, ...file.split('/'));
  }

  /** The commit that a revision stood for when it was last asked for; null where it never was. */
  async commitOf(revision: string): Promise<string | null> {
    if (isCommit(revision)) return revision;
    const text = await readFile(join(this.#folder, 'refs', ...revision.split('/')), 'utf8').catch(() => '');
    return isCommit(text.trim()) ? text.trim() : null;
  }

  /** The path of a file that has been fetched; null where it has not been. */
  async find(revision: string, file: string): Promise<string | null> {
    const commit = await this.commitOf(revision);
    const path = commit === null ? null : this.pointer(commit, file);
    return path !== null && existsSync(path) ? path : null;
  }

  /** Whether a commit is known not to have a file. */
  async lacks(revision: string, file: string): Promise<boolean> {
    const commit = await this.commitOf(revision);
    return commit !== null && existsSync(this.#absence(commit, file));
  }

  /** Notes that a commit does not have a file. */
  async noteAbsence(commit: string, file: string): Promise<void> {
    const path = this.#absence(commit, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
  }

  /** Notes which commit a revision stands for. */
  async noteCommit(revision: string, commit: string): Promise<void> {
    if (revision === commit || (await this.commitOf(revision)) === commit) return;
    const path = join(this.#folder, 'refs', ...revision.split('/'));
    const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, commit);
    await rename(temporary, path);
  }

  async makeFolders(): Promise<void> {
    await mkdir(join(this.#folder, 'blobs'), { recursive: true });
  }

  /** Makes a commit's file of a blob: a link, or a copy where there are no links. Gives its path. */
  async link(etag: string, commit: string, file: string): Promise<string> {
    const blob = this.blob(etag);
    const path = this.pointer(commit, file);
    await mkdir(dirname(path), { recursive: true });
    // Others may be doing the same: what is put there by renaming is always whole.
    const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
    await linkOrCopy(blob, temporary);
    await rename(temporary, path);
    return path;
  }

  #absence(commit: string, file: string): string {
    return join(this.#folder, '.no_exist', commit, ...file.split('/'));
  }
}

/** Links by a relative path, so that a cache that is moved stays whole. */
async function linkOrCopy(file: string, path: string): Promise<void> {
  if (!isTrue(process.env.HF_HUB_DISABLE_SYMLINKS)) {
    try {
      await symlink(relative(dirname(path), file).split(sep).join('/'), path);
      return;
    } catch (error) {
      // The system, or the file system, has no links, or not for us.
      if (!['EPERM', 'ENOSYS', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  await copyFile(file, path);
}
