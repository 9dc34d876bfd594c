import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, rangeError, typeError } from '../core/errors.js';
import { named } from '../nn/named.js';
import { expandHome } from './directory.js';
import { hubError } from './errors.js';
import { request, shown } from './http.js';
import { rejecting } from './rejecting.js';
import { type Expected, hashCheck, type Piece, transfer } from './transfer.js';

/** The address, if it is one that files can be fetched from. */
export function toUrl(fn: string, url: unknown): URL {
  if (typeof url !== 'string' && !(url instanceof URL))
    throw typeError(`${fn}: url must be a URL, got ${describe(url)}`);
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw rangeError(`${fn}: ${describe(url)} is no URL. It must begin with https://, http:// or file://.`);
  }
  if (!['http:', 'https:', 'file:'].includes(parsed.protocol)) {
    throw rangeError(`${fn}: files can't be fetched by ${parsed.protocol}. Use https:, http: or file:.`);
  }
  return parsed;
}

/**
 * Downloads a file. It appears under its name at once and complete; a connection that breaks is taken up again where
 * it broke, also by a later call where the server can tell (by an entity tag) that the file is still the same. A busy
 * server is asked again, later each time.
 *
 * @param url `https:`, `http:` or `file:`
 * @param dst the path to write to, `~` being the home folder; a file that is there is replaced
 * @param hashPrefix what the file's SHA-256 must begin with, in hexadecimal
 * @param progress whether to show on standard error how much has come
 * @param signal aborts it; what has come is kept for a later call
 * @throws HubError where the file can't be had, or has another hash
 * @see https://pytorch.org/docs/stable/hub.html#torch.hub.download_url_to_file
 */
export const downloadUrlToFile = rejecting(
  named(
    'torch.hub.downloadUrlToFile',
    ['url', 'dst', 'hashPrefix', 'progress', 'signal'],
    async (
      url: string | URL,
      dst: string,
      hashPrefix: string | null = null,
      progress: boolean = true,
      signal: AbortSignal | null = null,
    ): Promise<void> => {
      const fn = 'torch.hub.downloadUrlToFile';
      await download(fn, url, dst, toExpected(fn, hashPrefix), progress, signal);
    },
  ),
);

/** What a file's SHA-256 must begin with, where that is known. */
export function toExpected(fn: string, hashPrefix: string | null): Expected | null {
  if (!hashPrefix) return null;
  if (/^[0-9a-f]*$/i.test(hashPrefix)) return { algorithm: 'sha256', prefix: hashPrefix };
  throw rangeError(`${fn}: hashPrefix must be hexadecimal digits of a SHA-256, got ${describe(hashPrefix)}`);
}

export async function download(
  fn: string,
  url: string | URL,
  dst: string,
  expected: Expected | null,
  progress: boolean,
  signal: AbortSignal | null,
): Promise<void> {
  const from = toUrl(fn, url);
  if (typeof dst !== 'string' || dst === '') throw typeError(`${fn}: dst must be a path, got ${describe(dst)}`);
  const destination = expandHome(dst);
  signal?.throwIfAborted();
  await checkFolder(fn, destination);
  const label = shown(from.href);
  await transfer({
    fn,
    label,
    destination,
    open: from.protocol === 'file:' ? fromDisk(fn, from) : fromServer(fn, from.href, signal),
    check: expected ? hashCheck(fn, label, expected, from.href) : undefined,
    progress,
    signal,
  });
}

async function checkFolder(fn: string, destination: string): Promise<void> {
  const folder = await stat(dirname(destination)).catch(() => null);
  if (!folder?.isDirectory()) {
    const error = hubError(`${fn}: ${destination}: there is no folder ${dirname(destination)}. Create it first.`);
    throw Object.assign(error, { code: 'ENOENT' });
  }
}

function fromDisk(fn: string, url: URL) {
  const path = fileURLToPath(url);
  return async (from: number): Promise<Piece> => {
    const { size } = await stat(path).catch((cause: Error) => {
      throw hubError(`${fn}: ${url.href} can't be read: ${cause.message}`, { url: url.href, cause });
    });
    return { body: createReadStream(path, { start: from }), from, total: size, validator: null };
  };
}

/** Asks a server for a file, or the rest of one. */
export function fromServer(
  fn: string,
  url: string,
  signal: AbortSignal | null,
  sent: Record<string, string> = { 'user-agent': 'torch.hub' },
) {
  const open = async (from: number, validator: string | null): Promise<Piece> => {
    const headers = { ...sent };
    if (from > 0) headers.range = `bytes=${from}-`;
    if (from > 0 && validator !== null) headers['if-range'] = validator;
    const response = await request(fn, url, { headers, signal, accept: from > 0 ? [416] : [] });
    if (response.status !== 416) return toPiece(response, from);
    return (await afterEnd(response, from)) ?? (await open(0, null));
  };
  return open;
}

/** Nothing lies behind byte `from`: the whole file is there already; null where it may be another one now. */
async function afterEnd(response: Response, from: number): Promise<Piece | null> {
  await response.body?.cancel();
  const [, total] = /^bytes \*\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
  const validator = strongTag(response);
  return Number(total) === from && validator !== null ? { body: nothing(), from, total: from, validator } : null;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

export function toPiece(response: Response, from: number): Piece {
  const { headers, status, body } = response;
  const validator = strongTag(response);
  const encoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  const stream = (body ?? nothing()) as AsyncIterable<Uint8Array>;
  const [, start, end] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (status === 206) {
    return {
      body: stream,
      from: Number(start ?? from),
      total: end === undefined || end === '*' ? null : Number(end),
      validator,
    };
  }
  const length = headers.get('content-length');
  return {
    body: stream,
    from: 0,
    total: encoded || length === null ? null : Number(length),
    validator: encoded ? null : validator,
  };
}

/** The entity tag, if it stands for the same bytes. */
function strongTag(response: Response): string | null {
  const tag = response.headers.get('etag');
  return tag?.startsWith('"') ? tag : null;
}
