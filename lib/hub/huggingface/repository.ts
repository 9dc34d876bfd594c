import { describe, rangeError } from '../../core/errors.js';

/** A repository of models, at a revision, and a file in it where one is named. */
export interface Repository {
  /** `owner/name`, or a plain `name` of the hub's first years. */
  id: string;
  /** A branch, tag or commit; null for the default branch. */
  revision: string | null;
  /** A file's path in it; null where none is named. */
  file: string | null;
}

const NAME = /^(?![-.])[\w.-]*[\w]$/;
const FILE = /\.[a-z][a-z0-9]*$/i;

/**
 * Reads `owner/name`, `name`, `owner/name@revision`, `owner/name/path/file.ext` and `owner/name@revision/path/file.ext`.
 *
 * @throws RangeError for what is no repository's name
 */
export function parseRepository(fn: string, text: string): Repository {
  const at = text.indexOf('@');
  const [before, after] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  const parts = before.split('/');
  const id = parts.slice(0, 2).join('/');
  checkId(fn, id, text);
  let file = parts.length > 2 ? parts.slice(2).join('/') : null;
  let revision = after;
  if (after !== null) {
    if (file !== null) throw rangeError(`${fn}: in ${describe(text)} the revision must follow the repository's name.`);
    // A revision may have slashes of its own, such as refs/pr/1, but hardly an extension.
    const slash = after.indexOf('/');
    if (slash >= 0 && FILE.test(after)) [revision, file] = [after.slice(0, slash), after.slice(slash + 1)];
    if (revision === '') throw rangeError(`${fn}: ${describe(text)} has no revision behind its @.`);
  }
  if (revision !== null) checkRevision(fn, revision);
  if (file !== null) checkFile(fn, file);
  return { id, revision, file };
}

/** The hub's own rules for names. */
export function checkId(fn: string, id: string, text = id): void {
  const names = id.split('/');
  const fits =
    names.length <= 2 &&
    names.every((name) => NAME.test(name)) &&
    id.length <= 96 &&
    !id.includes('--') &&
    !id.includes('..') &&
    !id.endsWith('.git');
  if (fits) return;
  throw rangeError(
    `${fn}: ${describe(text)} is neither a file or folder that exists nor the name of a repository. Those are written ` +
      "'owner/name', of letters, digits, '-', '_' and '.'.",
  );
}

export function checkRevision(fn: string, revision: string): void {
  const fits = /^[\w.\-+/]+$/.test(revision) && revision.split('/').every((part) => part !== '' && !/^\.+$/.test(part));
  if (!fits) throw rangeError(`${fn}: ${describe(revision)} is no revision: a branch, a tag or a commit is needed.`);
}

/** A file's path may come from a repository: it must not lead out of the cache. */
export function checkFile(fn: string, file: string): void {
  const parts = file.split('/');
  const fits = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part));
  if (!fits) throw rangeError(`${fn}: ${describe(file)} is no path of a file in a repository.`);
}
