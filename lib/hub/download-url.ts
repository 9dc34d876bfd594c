import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, rangeError, typeError } from '../core/errors.js';
import { named } from '../nn/named.js';
import { extract } from './archive/extract.js';
import { DEFAULT_LIMITS } from './archive/members.js';
import { expandHome } from './directory.js';
import { download, toUrl } from './download.js';
import { HubError, hubError } from './errors.js';
import { shown } from './http.js';
import { rejecting } from './rejecting.js';
import type { Expected } from './transfer.js';

/** Where a file is: an address, or several that have the same file and are tried in turn. */
export type Mirrors = string | URL | readonly (string | URL)[];

/**
 * Whether a file is there, and has the right MD5 or SHA-256 where one is given.
 *
 * @throws TypeError and RangeError for what is no path or no such hash
 * @see https://github.com/pytorch/vision/blob/main/torchvision/datasets/utils.py
 */
export const checkIntegrity = rejecting(
  named(
    'checkIntegrity',
    ['fpath', 'md5', 'sha256'],
    async (fpath: string, md5: string | null = null, sha256: string | null = null): Promise<boolean> => {
      const fn = 'checkIntegrity';
      if (typeof fpath !== 'string') throw typeError(`${fn}: fpath should be a file's path, got ${describe(fpath)}.`);
      return await isRight(expandHome(fpath), readExpected(fn, md5, sha256));
    },
  ),
);

/**
 * Downloads a file into a folder, unless it is there already with the right hash, or, where none is given, at all. The
 * file appears at once and complete, and broken connections are taken up again, as `torch.hub.downloadUrlToFile` does.
 *
 * @param url the file's address, or several mirrors' that are tried in turn
 * @param root the folder, which is made if need be; `~` is the home folder
 * @param filename the file's name in it; by default the last part of the address
 * @param md5 the file's MD5 in hexadecimal
 * @param sha256 the file's SHA-256, instead
 * @param progress whether to show on standard error how much has come
 * @param signal aborts it; what has come is kept for a later call
 * @returns the file's path
 * @throws HubError where none of the mirrors gave the file, with what each of them said
 * @see https://github.com/pytorch/vision/blob/main/torchvision/datasets/utils.py
 */
export const downloadUrl = rejecting(
  named(
    'downloadUrl',
    ['url', 'root', 'filename', 'md5', 'sha256', 'progress', 'signal'],
    async (
      url: Mirrors,
      root: string,
      filename: string | null = null,
      md5: string | null = null,
      sha256: string | null = null,
      progress: boolean = true,
      signal: AbortSignal | null = null,
    ): Promise<string> => await fetchFile('downloadUrl', url, root, { filename, md5, sha256, progress, signal }),
  ),
);

/**
 * Downloads an archive, as `downloadUrl` does, and unpacks it, as `extractArchive` does.
 *
 * @param downloadRoot the folder for the archive
 * @param extractRoot the folder to unpack into, by default the same
 * @param removeFinished whether to remove the archive at the end
 * @returns the folder, or the path of the one file of a `.gz`
 * @throws what the two throw
 * @see https://github.com/pytorch/vision/blob/main/torchvision/datasets/utils.py
 */
export const downloadAndExtractArchive = rejecting(
  named(
    'downloadAndExtractArchive',
    // biome-ignore format: one line is easier to compare with the parameters
    ['url', 'downloadRoot', 'extractRoot', 'filename', 'md5', 'removeFinished', 'sha256', 'progress', 'signal', 'maxBytes', 'maxFiles', 'maxRatio'],
    async (
      url: Mirrors,
      downloadRoot: string,
      extractRoot: string | null = null,
      filename: string | null = null,
      md5: string | null = null,
      removeFinished: boolean = false,
      sha256: string | null = null,
      progress: boolean = true,
      signal: AbortSignal | null = null,
      maxBytes: number = DEFAULT_LIMITS.maxBytes,
      maxFiles: number = DEFAULT_LIMITS.maxFiles,
      maxRatio: number = DEFAULT_LIMITS.maxRatio,
    ): Promise<string> => {
      const fn = 'downloadAndExtractArchive';
      const archive = await fetchFile(fn, url, downloadRoot, { filename, md5, sha256, progress, signal });
      return await extract(fn, archive, extractRoot ?? downloadRoot, {
        ...{ removeFinished, signal, maxBytes, maxFiles, maxRatio },
      });
    },
  ),
);

interface FetchOptions {
  filename: string | null;
  md5: string | null;
  sha256: string | null;
  progress: boolean;
  signal: AbortSignal | null;
}

async function fetchFile(
  fn: string,
  url: Mirrors,
  root: string,
  { filename, md5, sha256, progress, signal }: FetchOptions,
): Promise<string> {
  const mirrors = (Array.isArray(url) ? url : [url]).map((each) => toUrl(fn, each));
  if (mirrors.length === 0) throw rangeError(`${fn}: there is no URL to download from.`);
  if (typeof root !== 'string' || root === '') {
    throw typeError(`${fn}: root should be a folder's path, got ${describe(root)}.`);
  }
  const expected = readExpected(fn, md5, sha256);
  const folder = expandHome(root);
  const path = join(folder, readName(fn, filename, mirrors[0]!));
  if (await isRight(path, expected)) return path;
  await mkdir(folder, { recursive: true });

  const failures: HubError[] = [];
  for (const mirror of mirrors) {
    try {
      await download(fn, mirror, path, expected, progress, signal);
      return path;
    } catch (error) {
      // What is wrong here would be wrong with the next mirror too.
      if (signal?.aborted || !(error instanceof HubError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length === 1) throw failures[0];
  const list = failures.map(({ message }, i) => `- ${shown(mirrors[i]!.href)}: ${message.replace(`${fn}: `, '')}`);
  throw hubError(`${fn}: none of ${mirrors.length} mirrors gave ${basename(path)}:\n${list.join('\n')}`, {
    url: mirrors[0]!.href,
    cause: new AggregateError(failures),
  });
}

function readName(fn: string, filename: string | null, url: URL): string {
  const name = filename ?? basename(decodeName(url.pathname));
  if (typeof name !== 'string') throw typeError(`${fn}: filename should be a file's name, got ${describe(name)}.`);
  if (name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name)) {
    const what = filename === null ? `${shown(url.href)} names no file` : `${describe(filename)} is no file's name`;
    throw rangeError(`${fn}: ${what}. Give a name without folders, such as { filename: 'data.zip' }.`);
  }
  return name;
}

function decodeName(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

const DIGITS = { md5: 32, sha256: 64 } as const;

function readExpected(fn: string, md5: string | null, sha256: string | null): Expected | null {
  if (md5 !== null && sha256 !== null) throw typeError(`${fn}: give md5 or sha256, not both.`);
  const algorithm = md5 === null ? 'sha256' : 'md5';
  const digest = md5 ?? sha256;
  if (digest === null) return null;
  if (typeof digest !== 'string' || !/^[0-9a-f]*$/i.test(digest) || digest.length !== DIGITS[algorithm]) {
    throw rangeError(`${fn}: ${algorithm} should be ${DIGITS[algorithm]} hexadecimal digits, got ${describe(digest)}.`);
  }
  return { algorithm, prefix: digest };
}

async function isRight(path: string, expected: Expected | null): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return false;
  if (expected === null) return true;
  const hash = createHash(expected.algorithm);
  for await (const bytes of createReadStream(path)) hash.update(bytes);
  return hash.digest('hex') === expected.prefix.toLowerCase();
}
