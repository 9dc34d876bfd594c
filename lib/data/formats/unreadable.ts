import { atCaller } from '../../core/errors.js';

/** The error for a source that could not be read, which begins with who reads it and the source's name. */
export function unreadable(fn: string, label: string, what: string, cause?: unknown): Error {
  const error = atCaller(() => new Error(`${fn}: ${label} ${what}`, { cause }));
  const { code } = (cause ?? {}) as NodeJS.ErrnoException;
  return code === undefined ? error : Object.assign(error, { code });
}

/** What the file system says about a path. */
export function fileError(fn: string, label: string, cause: unknown): Error {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return unreadable(fn, label, `does not exist. A relative path starts at ${process.cwd()}.`, cause);
  }
  return unreadable(fn, label, `could not be read: ${message}.`, cause);
}
