import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { expandHome } from '../directory.js';
import { hubError } from '../errors.js';

/** How files are fetched from the Hugging Face hub. What is left out comes from the environment, as in Python. */
export interface HubOptions {
  /** A branch, tag or commit; the default branch, `main`, if left out. */
  revision?: string | null;
  /**
   * An access token; true for the one of this machine, which must be there then; false for none. By default the one
   * of this machine, if there is one: HF_TOKEN, else what `hf auth login` left in HF_HOME.
   */
  token?: string | boolean | null;
  /** Where files are kept: HF_HUB_CACHE, else `hub` in HF_HOME, else `~/.cache/huggingface/hub`. */
  cacheDir?: string | null;
  /** The hub's address: HF_ENDPOINT, else `https://huggingface.co`. */
  endpoint?: string | null;
  /** Takes what is in the cache and asks no server; HF_HUB_OFFLINE=1 says the same. */
  localFilesOnly?: boolean;
  /** Whether to show on standard error how much has come; true by default. */
  progress?: boolean;
  /** Aborts downloads; what has come is kept for a later call. */
  signal?: AbortSignal | null;
}

export interface Settings {
  endpoint: string;
  cacheDir: string;
  token: string | null;
  offline: boolean;
  xet: boolean;
  progress: boolean;
  signal: AbortSignal | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The options of `HubOptions`, for functions that take others beside. */
export const HUB_OPTIONS = [
  'revision',
  'token',
  'cacheDir',
  'endpoint',
  'localFilesOnly',
  'progress',
  'signal',
] as const;

export function settingsOf(fn: string, options: HubOptions, env: Environment = process.env): Settings {
  const { endpoint, cacheDir, localFilesOnly, progress = true, signal = null } = options;
  for (const [name, value] of Object.entries({ endpoint, cacheDir, revision: options.revision })) {
    if (value != null && typeof value !== 'string') {
      throw typeError(`${fn}: ${name} must be a string, got ${describe(value)}`);
    }
  }
  return {
    endpoint: checkEndpoint(fn, endpoint ?? (env.HF_ENDPOINT || 'https://huggingface.co')),
    cacheDir: cacheDir == null ? cacheFolder(env) : expandHome(cacheDir),
    token: tokenOf(fn, options.token, env),
    offline: localFilesOnly ?? isTrue(env.HF_HUB_OFFLINE || env.TRANSFORMERS_OFFLINE),
    xet: !isTrue(env.HF_HUB_DISABLE_XET),
    progress: progress && !isTrue(env.HF_HUB_DISABLE_PROGRESS_BARS),
    signal,
  };
}

function checkEndpoint(fn: string, endpoint: string): string {
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) {
    throw rangeError(
      `${fn}: the hub's endpoint must be a URL such as https://huggingface.co, got ${describe(endpoint)}`,
    );
  }
  return endpoint.replace(/\/+$/, '');
}

export function isTrue(value: string | undefined): boolean {
  return /^(1|on|yes|true)$/i.test(value ?? '');
}

function home(env: Environment): string {
  return expand(env.HF_HOME ?? join(env.XDG_CACHE_HOME ?? '~/.cache', 'huggingface'), env);
}

function cacheFolder(env: Environment): string {
  return expand(env.HF_HUB_CACHE ?? env.HUGGINGFACE_HUB_CACHE ?? join(home(env), 'hub'), env);
}

/** `~` and `$NAME` in a path. */
function expand(path: string, env: Environment): string {
  return expandHome(path).replace(/\$(?:(\w+)|\{(\w+)\})/g, (text, bare, braced) => env[bare ?? braced] ?? text);
}

function tokenOf(fn: string, token: HubOptions['token'], env: Environment): string | null {
  if (token === false || token === '') return null;
  if (typeof token === 'string') return token;
  if (token !== undefined && token !== null && token !== true) {
    throw typeError(`${fn}: token must be a string, a boolean or null, got ${describe(token)}`);
  }
  if (token !== true && isTrue(env.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return null;
  const found = clean(env.HF_TOKEN) ?? clean(env.HUGGING_FACE_HUB_TOKEN) ?? tokenInFile(env);
  if (found === null && token === true) {
    throw hubError(`${fn}: token: true needs an access token, and this machine has none. Set HF_TOKEN to one.`);
  }
  return found;
}

function tokenInFile(env: Environment): string | null {
  try {
    return clean(readFileSync(env.HF_TOKEN_PATH ? expand(env.HF_TOKEN_PATH, env) : join(home(env), 'token'), 'utf8'));
  } catch {
    return null;
  }
}

function clean(token: string | undefined): string | null {
  return token?.replace(/[\r\n]/g, '').trim() || null;
}
