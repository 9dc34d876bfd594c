import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isOptions, unknownOption } from '../../core/arguments.js';
import { describe, typeError } from '../../core/errors.js';
import { downloadAndExtractArchive, downloadUrl } from '../../hub/download-url.js';

export interface DownloadOptions {
  /** Whether to show on standard error how much has come; true by default. */
  progress?: boolean;
  /** Aborts the download; what has come is kept for a later call. */
  signal?: AbortSignal | null;
}

/** A data set's files, each by its name and MD5, on servers that all have the same. */
export interface Published {
  readonly mirrors: readonly string[];
  readonly resources: readonly (readonly [filename: string, md5: string])[];
}

/** Downloads the files that are not there yet. One that has been unpacked beside need not be there packed. */
export async function downloadFiles(
  owner: string,
  { mirrors, resources }: Published,
  folder: string,
  options: DownloadOptions,
): Promise<void> {
  const given = checkDownload(owner, folder, options);
  for (const [filename, md5] of resources) {
    if (existsSync(join(folder, filename.replace(/\.gz$/, '')))) continue;
    const urls = mirrors.map((mirror) => new URL(filename, mirror));
    await downloadUrl(urls, folder, { filename, md5, ...given });
  }
}

/** Downloads an archive, unless it has been, and unpacks it. */
export async function downloadArchive(
  owner: string,
  { mirrors, resources }: Published,
  root: string,
  options: DownloadOptions,
): Promise<void> {
  const given = checkDownload(owner, root, options);
  for (const [filename, md5] of resources) {
    const urls = mirrors.map((mirror) => new URL(filename, mirror));
    await downloadAndExtractArchive(urls, root, { filename, md5, ...given });
  }
}

function checkDownload(owner: string, root: unknown, options: DownloadOptions): DownloadOptions {
  const fn = `${owner}.download`;
  if (typeof root !== 'string') throw typeError(`${fn}: root should be a folder's path, got ${describe(root)}.`);
  if (!isOptions(options)) throw typeError(`${fn}: options should be an object, got ${describe(options)}.`);
  for (const key in options) {
    if (key !== 'progress' && key !== 'signal') throw unknownOption(fn, key, ['progress', 'signal']);
  }
  return options;
}
