import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe } from '../../core/errors.js';
import { fromServer } from '../download.js';
import { HubError, hubError } from '../errors.js';
import { ATTEMPTS } from '../http.js';
import { type Check, type Piece, transfer } from '../transfer.js';
import { isCommit, RepositoryCache } from './cache.js';
import { type Answer, Client, type RemoteFile } from './client.js';
import type { Settings } from './settings.js';

/** A file of a repository, in the cache; without a path where the repository does not have it. */
export interface Fetched {
  path: string | null;
  /** What the revision stood for; null where there is no telling. */
  commit: string | null;
}

/**
 * Brings one file of a repository into the cache, unless it is there. Where the hub can't be reached, what was fetched
 * before for the same revision is taken.
 *
 * @throws HubError where the file can't be had
 */
export async function fetchFile(
  fn: string,
  id: string,
  revision: string,
  file: string,
  settings: Settings,
): Promise<Fetched> {
  const cache = new RepositoryCache(settings.cacheDir, id);
  const cached = await cache.find(revision, file);
  if (cached !== null && (settings.offline || isCommit(revision))) {
    return { path: cached, commit: await cache.commitOf(revision) };
  }
  if (settings.offline || isCommit(revision)) {
    if (await cache.lacks(revision, file)) return { path: null, commit: await cache.commitOf(revision) };
    if (settings.offline) throw notCached(fn, id, revision, file, settings);
  }

  const client = new Client(fn, id, settings);
  let answer: Answer;
  try {
    answer = await client.describe(revision, file, cached === null ? ATTEMPTS : 1);
  } catch (error) {
    const gone = error instanceof HubError && error.status === 404;
    if (cached === null || gone || settings.signal?.aborted) throw error;
    return { path: cached, commit: await cache.commitOf(revision) };
  }

  if (answer.file === null) {
    // The cache may be read-only: what can't be noted is asked for again.
    if (answer.commit !== null) {
      await cache.noteAbsence(answer.commit, file).catch(() => {});
      await cache.noteCommit(revision, answer.commit).catch(() => {});
    }
    return { path: null, commit: answer.commit };
  }
  return { path: await bring(fn, client, cache, answer.file, revision, file, settings), commit: answer.file.commit };
}

async function bring(
  fn: string,
  client: Client,
  cache: RepositoryCache,
  remote: RemoteFile,
  revision: string,
  file: string,
  settings: Settings,
): Promise<string> {
  const { commit, etag } = remote;
  const pointer = cache.pointer(commit, file);
  if (existsSync(pointer)) {
    await cache.noteCommit(revision, commit).catch(() => {});
    return pointer;
  }
  await cache.makeFolders();
  if (!existsSync(cache.blob(etag))) {
    await transfer({
      fn,
      label: file,
      destination: cache.blob(etag),
      open: opener(fn, client, remote, file, settings),
      check: checkOf(fn, remote, file),
      progress: settings.progress,
      signal: settings.signal,
    });
  }
  const path = await cache.link(etag, commit, file);
  await cache.noteCommit(revision, commit);
  return path;
}

/** By xet where the file is stored that way, and by plain HTTP where that does not work. */
function opener(fn: string, client: Client, remote: RemoteFile, file: string, { signal }: Settings) {
  let { stream } = remote;
  const plain = fromServer(fn, remote.url, signal, client.headers(remote.url));
  return async (from: number): Promise<Piece> => {
    // The blob's name stands for its content, whatever the server that has it calls it.
    const known = { total: remote.size, validator: `"${remote.etag}"` };
    if (stream !== null) {
      const body = stream;
      stream = null;
      return { body: await body(from), from, ...known };
    }
    const piece = await plain(from, null);
    if (piece.total !== null && piece.total !== remote.size) {
      const what = `${piece.total} bytes where the hub has ${remote.size}`;
      throw hubError(`${fn}: ${file}: ${remote.url} leads to a file of ${what}. Try again later.`, {
        url: remote.url,
        damaged: true,
      });
    }
    return { ...piece, ...known };
  };
}

/** The hub's tags are hashes: of large files the SHA-256, of others git's own. */
function checkOf(fn: string, { etag, size, url }: RemoteFile, file: string): Check | undefined {
  const algorithm = /^[0-9a-f]{64}$/.test(etag) ? 'sha256' : /^[0-9a-f]{40}$/.test(etag) ? 'sha1' : null;
  if (algorithm === null) return undefined;
  return {
    hash: () => {
      const hash = createHash(algorithm);
      return algorithm === 'sha1' ? hash.update(`blob ${size}\0`) : hash;
    },
    verify: (digest) => {
      if (digest === etag) return;
      throw hubError(
        `${fn}: ${file} arrived damaged: its hash is ${digest}, and the hub has ${etag}. It has not been kept; try again.`,
        { url, damaged: true },
      );
    },
  };
}

function notCached(fn: string, id: string, revision: string, file: string, { cacheDir }: Settings): HubError {
  return hubError(
    `${fn}: ${describe(file)} of ${id} (revision ${revision}) is not in the cache ${cacheDir}, and the hub may not be ` +
      'asked. Leave out localFilesOnly, and unset HF_HUB_OFFLINE, to fetch it.',
  );
}
