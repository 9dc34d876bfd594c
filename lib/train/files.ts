import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lets `write` make a file beside `path` and moves it there when it is complete, so that whoever looks, at whatever
 * moment the process ends, finds the old file or the new one.
 */
export function writeAtomically(path: string, write: (file: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = `${path}.${process.pid}.tmp`;
  try {
    write(file);
    sync(file, 'r+');
    renameSync(file, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** Has the names in a folder on the disk, where the system can. */
export function syncFolder(folder: string): void {
  try {
    sync(folder, 'r');
  } catch {
    // Windows opens no folders.
  }
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Removes what `torch.save` was writing when a process was killed, to files in a folder that `isOne` tells by name. */
export function removeUnfinished(folder: string, isOne: (name: string) => boolean): void {
  for (const file of namesIn(folder)) {
    const [, name] = /^\.(.+)\.[0-9a-f]{12}\.tmp$/.exec(file) ?? [];
    if (name !== undefined && isOne(name)) rmSync(join(folder, file), { force: true });
  }
}

/** The files in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
