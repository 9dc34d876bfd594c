import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * Files on their way lie beside the place that they are for, each under a name that belongs to one download of one
 * process, so that two never write to the same one:
 *
 *     model.pth.HOST-PID-RANDOM-VALIDATOR.partial
 *
 * What a process left behind that is no longer there is taken over by renaming it, which only one can. The validator
 * tells whether the server still has the same file.
 */
const NAME = /^\.([0-9a-f]{8})-(\d+)-[0-9a-f]{8}-([0-9a-f]{16})\.partial$/;

const host = digest(hostname()).slice(0, 8);
/** The partial files that downloads of this process write to. */
const active = new Set<string>();

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What stands for a server's validator (its entity tag) in a file's name. */
export function tagOf(validator: string): string {
  return digest(validator).slice(0, 16);
}

/** The name of a new partial file, which is this download's until `release`. */
export function claim(destination: string, tag: string): string {
  const path = `${destination}.${host}-${process.pid}-${randomBytes(4).toString('hex')}-${tag}.partial`;
  active.add(path);
  return path;
}

/** Takes over what an interrupted download left of `destination`, the longest one; null where there is nothing. */
export function adopt(destination: string): { path: string; tag: string; size: number } | null {
  for (const { path, tag, size } of abandoned(destination)) {
    const own = claim(destination, tag);
    try {
      renameSync(path, own);
      return { path: own, tag, size };
    } catch {
      // Another process was faster.
      release(own);
    }
  }
  return null;
}

/** The file may now be taken over, if it is still there. */
export function release(path: string): void {
  active.delete(path);
}

/** Removes what was left, by processes that are no longer there, of what is there now: files, and folders of unpacked archives. */
export function removeAbandoned(destination: string): void {
  for (const { path } of abandoned(destination)) rmSync(path, { force: true, recursive: true });
}

function abandoned(destination: string): { path: string; tag: string; size: number }[] {
  const folder = dirname(destination);
  const name = basename(destination);
  const found = readdirSync(folder).flatMap((file) => {
    if (!file.startsWith(name)) return [];
    const [, where, pid, tag] = NAME.exec(file.slice(name.length)) ?? [];
    const path = join(folder, file);
    // A process of another machine that shares the folder can't be asked whether it is still there.
    if (where !== host || tag === undefined || isAtWork(Number(pid), path)) return [];
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    return size === undefined ? [] : [{ path, tag, size }];
  });
  return found.sort((a, b) => b.size - a.size);
}

function isAtWork(pid: number, path: string): boolean {
  if (pid === process.pid) return active.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
