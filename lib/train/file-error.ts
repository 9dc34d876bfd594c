import { atCaller } from '../core/errors.js';

/** What the commonest reasons for a failure are called. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file of that name',
  EISDIR: 'it is a folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of the path is no folder',
  EROFS: 'the file system is read-only',
};

/** An error that says in words what could not be done with a file; the system's own is its `cause`. */
export function fileError(what: string, cause: unknown): Error {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return atCaller(() => new Error(`${what}: ${REASONS[code] ? `${REASONS[code]} (${code})` : message}.`, { cause }));
}
