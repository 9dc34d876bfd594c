import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Lets `write` make a file beside `path` and moves it there when it is complete, so that whoever looks, at whatever
 * moment the process ends, finds the old file or the new one.
 */
export function writeAtomically(path: string, write: (file: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = `${path}.${process.pid}.tmp`;
  try {
    write(file);
    renameSync(file, path);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}
