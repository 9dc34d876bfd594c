import { hubError } from '../errors.js';
import { ATTEMPTS, request, shown } from '../http.js';
import { accessError } from './access.js';
import { isCommit } from './cache.js';
import type { Settings } from './settings.js';

/*
 * Of @huggingface/hub the functions below are used that know the hub's protocols: what a file is, and where its bytes
 * are, with xet. Its downloadFileToCacheDir is not: it writes to one file however many processes do, begins again
 * after an interruption, takes a file for complete whatever its size and hash, puts snapshots under the commit that
 * last touched the file rather than the revision's, and writes no refs, so that Python does not find them offline. Its
 * WebBlob takes any answer for the range that it asked for, which would damage a file that is resumed.
 */
type Library = typeof import('@huggingface/hub');
type DownloadInfo = NonNullable<Awaited<ReturnType<Library['fileDownloadInfo']>>>;

/** A file of a repository, as the hub describes it. */
export interface RemoteFile {
  commit: string;
  /** What it is called by in the cache: its SHA-256, or the hash that git gives it. */
  etag: string;
  size: number;
  /** Where it is by plain HTTP. */
  url: string;
  /** Its bytes from `from` on by the hub's own protocol; null where it is not stored that way. */
  stream: ((from: number) => Promise<AsyncIterable<Uint8Array>>) | null;
}

/** The commit is known also of a revision that does not have the file. */
export type Answer = { file: RemoteFile } | { file: null; commit: string | null };

/** The hub's own hosts, to which a mirror may send us on with the token. */
const HOSTS = new Set(['https://huggingface.co', 'https://hf.co']);
const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_REDIRECTS = 10;

async function library(fn: string): Promise<Library> {
  try {
    return await import('@huggingface/hub');
  } catch (cause) {
    throw hubError(
      `${fn}: repositories of the Hugging Face hub are fetched with the package @huggingface/hub, which can't be ` +
        `loaded (${(cause as Error).message.split('\n')[0]}). Install it: npm install @huggingface/hub`,
      { cause },
    );
  }
}

/** Asks the hub about one file of one revision. */
export class Client {
  readonly #fn: string;
  readonly #id: string;
  readonly #settings: Settings;

  constructor(fn: string, id: string, settings: Settings) {
    this.#fn = fn;
    this.#id = id;
    this.#settings = settings;
  }

  /** @throws HubError where the hub can't be reached, or does not let us have the file */
  async describe(revision: string, file: string, attempts = ATTEMPTS): Promise<Answer> {
    const { fileDownloadInfo, downloadFile } = await library(this.#fn);
    const { endpoint: hubUrl, xet } = this.#settings;
    const url = this.#url(revision, file);
    const seen = new Map<string, string>();
    const name = { repo: { type: 'model', name: this.#id }, path: encodePath(file), hubUrl } as const;
    const info = await fileDownloadInfo({ ...name, revision, fetch: this.#asking(revision, attempts, seen) });
    const commit = seen.get('x-repo-commit') ?? null;
    if (info === null) return { file: null, commit: commit !== null && isCommit(commit) ? commit : null };
    if (commit === null || !isCommit(commit)) {
      throw hubError(
        `${this.#fn}: ${shown(url)} gave no commit (X-Repo-Commit), so it is no server of the Hugging Face hub. ` +
          'Check the endpoint (HF_ENDPOINT) and the proxy.',
        { url },
      );
    }
    const stream = async (from: number) => {
      const pinned = { ...name, revision: commit, downloadInfo: info, fetch: this.#receiving() };
      const blob = await downloadFile(pinned);
      return blob!.slice(from, info.size).stream() as unknown as AsyncIterable<Uint8Array>;
    };
    return {
      file: {
        commit,
        etag: this.#etag(info, url),
        size: info.size,
        url: this.#url(commit, file),
        stream: xet && info.xet ? stream : null,
      },
    };
  }

  /** What a request to `url` says of us; the token only to the hub. */
  headers(url: string): Record<string, string> {
    const { token, endpoint } = this.#settings;
    const { origin } = new URL(url);
    const trusted = origin === new URL(endpoint).origin || HOSTS.has(origin);
    return { 'user-agent': 'nodetorch', ...(token !== null && trusted ? { authorization: `Bearer ${token}` } : {}) };
  }

  #url(revision: string, file: string): string {
    return `${this.#settings.endpoint}/${this.#id}/resolve/${encodeURIComponent(revision)}/${encodePath(file)}`;
  }

  /** It becomes a file's name. */
  #etag({ etag }: DownloadInfo, url: string): string {
    const plain = etag.replace(/^W\//, '').replace(/^"|"$/g, '');
    if (/^[\w-]{1,128}$/.test(plain)) return plain;
    throw hubError(`${this.#fn}: ${shown(url)} has the entity tag ${etag}, which is none of the hub's.`, { url });
  }

  /**
   * A fetch that notes what the hub says on the way: the commit and the file's own tag and size are in the answer that
   * sends us on to another server, which fetch alone would pass by.
   */
  #asking(revision: string, attempts: number, seen: Map<string, string>): typeof fetch {
    const { signal, endpoint, xet } = this.#settings;
    return async (input, init) => {
      let url = String(input);
      for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
        const headers = { ...toRecord(init?.headers), ...this.headers(url) };
        if (!xet) headers.accept = '*/*';
        const accept = [...REDIRECTS, 401, 403, 404, 416];
        const response = await request(this.#fn, url, { headers, signal, redirect: 'manual', attempts, accept });
        for (const name of ['x-repo-commit', 'x-linked-etag', 'x-linked-size']) {
          const value = response.headers.get(name);
          if (value !== null && !seen.has(name)) seen.set(name, value);
        }
        const location = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
        if (location === null) return await this.#settle(response, revision, url);
        await response.body?.cancel();
        const next = new URL(location, url);
        const etag = seen.get('x-linked-etag');
        const size = seen.get('x-linked-size');
        if (next.origin !== new URL(endpoint).origin && etag !== undefined && size !== undefined)
          return found(etag, size);
        url = next.href;
      }
      throw hubError(`${this.#fn}: ${shown(String(input))} sends us on and on, ${MOST_REDIRECTS} times.`);
    };
  }

  /** The hub's last word, in the form that the library reads. */
  async #settle(response: Response, revision: string, url: string): Promise<Response> {
    const { status, headers } = response;
    const code = headers.get('x-error-code');
    if (status === 404 && code === 'EntryNotFound') return response;
    const size = /^bytes \*\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
    const etag = headers.get('x-linked-etag') ?? headers.get('etag') ?? '';
    await response.body?.cancel();
    // An empty file has no first byte to ask for.
    if (status === 416 && size !== undefined) return found(etag, size);
    if (status >= 400)
      throw accessError(this.#fn, { id: this.#id, revision, url, status, code, settings: this.#settings });
    const length = headers.get('content-length');
    // A server may send the whole file whatever part is asked for.
    if (status === 200 && length !== null && !headers.get('content-type')?.includes('xet-fileinfo')) {
      return found(etag, headers.get('x-linked-size') ?? length);
    }
    return new Response(null, { status, headers });
  }

  /** A fetch for the parts of a file; the library itself deals with refusals there, such as an address that is too old. */
  #receiving(): typeof fetch {
    const { signal } = this.#settings;
    return async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const given = toRecord(init?.headers);
      const signals = [signal, init?.signal].filter((each) => each != null);
      return await request(this.#fn, url, {
        headers: { ...this.headers(url), ...given },
        signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
        accept: [400, 401, 403, 404, 416],
      });
    };
  }
}

/** An answer to the question for a file's first byte. */
function found(etag: string, size: string): Response {
  return new Response(null, { status: 206, headers: { etag, 'content-range': `bytes 0-0/${size}` } });
}

function toRecord(headers: ConstructorParameters<typeof Headers>[0]): Record<string, string> {
  return Object.fromEntries(new Headers(headers));
}

function encodePath(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
