import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, rangeError, typeError } from '../core/errors.js';
import { expandHome } from './directory.js';
import { parseRepository, type Repository } from './huggingface/repository.js';

/** Where weights come from. */
export type Source =
  | { kind: 'path'; path: string }
  | { kind: 'url'; url: string }
  | { kind: 'repository'; repository: Repository };

/** Names that files with weights end in. */
const EXTENSION = /\.(safetensors|pth?|bin|ckpt|json)$/i;

/**
 * What `source` means: a URL; a path that exists, or that looks like one; else a repository of the Hugging Face hub.
 *
 * @throws RangeError for what looks like a path and does not exist, and for what is none of these
 */
export function readSource(fn: string, source: string | URL): Source {
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw typeError(`${fn}: source must be a path, a URL or a repository's name, got ${describe(source)}`);
  }
  const text = String(source);
  if (/^https?:\/\//i.test(text)) return { kind: 'url', url: text };
  if (/^hf:\/\//i.test(text)) return { kind: 'repository', repository: parseRepository(fn, text.slice(5)) };
  const path = /^file:/i.test(text) ? fileURLToPath(text) : expandHome(text);
  if (path !== '' && existsSync(path)) return { kind: 'path', path };
  if (looksLikePath(text)) {
    const from = isAbsolute(path) ? '' : ` A relative path starts at ${process.cwd()}.`;
    throw rangeError(
      `${fn}: there is no file or folder ${describe(path)}.${from} A repository of the Hugging Face hub is written 'owner/name'.`,
    );
  }
  return { kind: 'repository', repository: parseRepository(fn, text) };
}

/** `owner/name/file.safetensors` is a file in a repository: the one form with an extension that is no path. */
function looksLikePath(text: string): boolean {
  if (/^(\.{0,2}[/\\]|~|file:|[a-z]:[/\\])/i.test(text) || text === '.' || text === '..' || text.includes('\\')) {
    return true;
  }
  return EXTENSION.test(text) && text.split('/').length < 3 && !text.includes('@');
}
