import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { atCaller } from '../core/errors.js';

/**
 * Writes beside the file and puts the result into its place, so that no one ever sees half of it. A pipe or a device
 * is written to, not replaced.
 *
 * @param fn the function that errors name
 * @param create writes a file that is not there yet
 * @param fill writes to what is there and is no file
 */
export function replaceFile(
  fn: string,
  path: string,
  create: (temporary: string) => void,
  fill: (path: string) => void,
): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (statSync(dirname(path), { throwIfNoEntry: false }) === undefined) {
    const error = atCaller(() => new Error(`${fn}: ${path}: there is no folder ${dirname(path)}. Create it first.`));
    throw Object.assign(error, { code: 'ENOENT' });
  }
  if (old !== undefined && !old.isFile()) {
    fill(path);
    return;
  }

  const target = old === undefined ? path : realpathSync(path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    create(temporary);
    if (old !== undefined) chmodSync(temporary, old.mode);
    const descriptor = openSync(temporary, 'r+');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
