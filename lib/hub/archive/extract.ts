import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { named } from '../../nn/named.js';
import { expandHome } from '../directory.js';
import { claim, release, removeAbandoned, tagOf } from '../partial.js';
import { rejecting } from '../rejecting.js';
import { type ArchiveLimits, DEFAULT_LIMITS, Members } from './members.js';
import { readFile, unpackTar } from './tar.js';
import { unpackZip } from './zip.js';

/** The kinds of archives, by the ends of their names. */
const ENDINGS = ['.tar.gz', '.tgz', '.tar', '.zip', '.gz'] as const;

/**
 * Unpacks an archive: `.tar`, `.tar.gz`, `.tgz`, `.zip`, or one file packed as `.gz`. Its files appear complete or not
 * at all: they are unpacked into a folder beside and moved at the end, over files of the same names.
 *
 * An archive is not trusted. Members whose paths lead out of the folder, links and devices are refused, and so is what
 * unpacks to more than `maxBytes`, `maxFiles` or `maxRatio` allow (1 TiB, 10 million files, 300 times the archive).
 *
 * @param fromPath the archive
 * @param toPath the folder to unpack into, which is made if need be; the archive's own by default
 * @param removeFinished whether to remove the archive at the end
 * @returns the folder, or the path of the one file of a `.gz`
 * @throws RangeError for another kind of file, one that is damaged, or a member that is refused; Error where the file
 *   can't be read or there is no room
 * @see https://github.com/pytorch/vision/blob/main/torchvision/datasets/utils.py
 */
export const extractArchive = rejecting(
  named(
    'extractArchive',
    ['fromPath', 'toPath', 'removeFinished', 'maxBytes', 'maxFiles', 'maxRatio', 'signal'],
    async (
      fromPath: string,
      toPath: string | null = null,
      removeFinished: boolean = false,
      maxBytes: number = DEFAULT_LIMITS.maxBytes,
      maxFiles: number = DEFAULT_LIMITS.maxFiles,
      maxRatio: number = DEFAULT_LIMITS.maxRatio,
      signal: AbortSignal | null = null,
    ): Promise<string> => {
      const limits = { maxBytes, maxFiles, maxRatio };
      return await extract('extractArchive', fromPath, toPath, { ...limits, removeFinished, signal });
    },
  ),
);

interface ExtractOptions extends ArchiveLimits {
  removeFinished: boolean;
  signal: AbortSignal | null;
}

export async function extract(
  fn: string,
  fromPath: string,
  toPath: string | null,
  { removeFinished, signal, ...given }: ExtractOptions,
): Promise<string> {
  if (typeof fromPath !== 'string') throw typeError(`${fn}: fromPath should be a path, got ${describe(fromPath)}.`);
  if (toPath !== null && typeof toPath !== 'string') {
    throw typeError(`${fn}: toPath should be a folder's path, got ${describe(toPath)}.`);
  }
  const limits = readLimits(fn, given);
  const archive = expandHome(fromPath);
  const ending = ENDINGS.find((each) => archive.toLowerCase().endsWith(each));
  if (ending === undefined) {
    throw rangeError(
      `${fn}: ${fromPath} is no archive that can be unpacked: its name ends in none of ${ENDINGS.join(', ')}.`,
    );
  }
  signal?.throwIfAborted();
  const { size } = await stat(archive);
  const target = expandHome(toPath ?? dirname(archive));
  await mkdir(target, { recursive: true });

  const own = join(target, `${basename(archive)}.unpacked`);
  removeAbandoned(own);
  const folder = claim(own, tagOf(''));
  try {
    await mkdir(folder);
    const members = new Members(fn, archive, folder, limits, size);
    await unpack(archive, ending, members, signal);
    await moveInto(folder, target);
  } catch (cause) {
    if (signal?.aborted || cause instanceof RangeError || (cause as NodeJS.ErrnoException).syscall) throw cause;
    throw rangeError(`${fn}: ${archive} can't be unpacked: ${(cause as Error).message}. Is it damaged?`, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
    release(folder);
  }
  if (removeFinished) await rm(archive);
  return ending === '.gz' ? join(target, withoutEnding(archive)) : target;
}

function readLimits(fn: string, given: ArchiveLimits): Required<ArchiveLimits> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (typeof value !== 'number') throw typeError(`${fn}: ${name} should be a number, got ${describe(value)}.`);
    if (!(value > 0)) throw rangeError(`${fn}: ${name} should be more than 0, got ${value}.`);
  }
  return limits;
}

async function unpack(
  archive: string,
  ending: (typeof ENDINGS)[number],
  members: Members,
  signal: AbortSignal | null,
): Promise<void> {
  if (ending === '.zip') return await unpackZip(archive, members, signal);
  if (ending !== '.gz') return await unpackTar(archive, ending !== '.tar', members, signal);
  const file = members.openFile(withoutEnding(archive));
  try {
    for await (const bytes of readFile(archive, true, signal)) file.write(bytes);
  } finally {
    file.close();
  }
}

function withoutEnding(archive: string): string {
  return basename(archive).slice(0, -'.gz'.length);
}

/** Moves what a folder holds into another, over files of the same names. What is new there is moved at once. */
async function moveInto(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    const isThere = entry.isDirectory() && (await stat(target).catch(() => null))?.isDirectory();
    if (isThere) await moveInto(source, target);
    else await rename(source, target);
  }
}
