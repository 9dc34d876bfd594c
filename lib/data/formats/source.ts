import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { expandHome } from '../../hub/directory.js';
import { toUrl } from '../../hub/download.js';
import { shown } from '../../hub/http.js';
import { checkOptions } from '../../hub/weights.js';
import { decompressed } from './decompress.js';
import { receive } from './receive.js';
import { fileError } from './unreadable.js';

/**
 * Where bytes come from: a path (`~` is the home folder), a `file:`, `http:` or `https:` URL as an object or a string,
 * bytes, a Blob, or a stream, which can be read only once.
 */
export type Source =
  | string
  | URL
  | ArrayBuffer
  | ArrayBufferView
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>;

export interface SourceOptions {
  /** What to send to a server beside the usual, such as `{ authorization: 'Bearer ...' }`. */
  headers?: Record<string, string>;
  /** Ends reading with its reason. */
  signal?: AbortSignal | null;
}

export const SOURCE_OPTIONS = ['headers', 'signal'] as const;

/** A source whose kind is known, and the name that errors give it. */
export type Located =
  | { kind: 'path'; path: string; label: string }
  | { kind: 'url'; url: string; label: string }
  | { kind: 'bytes'; bytes: Uint8Array; label: string }
  | { kind: 'blob'; blob: Blob; label: string }
  | { kind: 'stream'; stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>; label: string };

/** Says what a source is. Throws a TypeError for what is none, a RangeError for an address of an unknown kind. */
export function locate(fn: string, source: unknown): Located {
  if (typeof source === 'string' && source === '') throw rangeError(`${fn}: the path is empty.`);
  if (source instanceof URL || (typeof source === 'string' && /^([a-z][a-z0-9+.-]+:\/\/|file:)/i.test(source))) {
    const url = toUrl(fn, source);
    if (url.protocol !== 'file:') return { kind: 'url', url: url.href, label: shown(url.href) };
    const path = fileURLToPath(url);
    return { kind: 'path', path, label: path };
  }
  if (typeof source === 'string') return { kind: 'path', path: expandHome(source), label: source };
  if (source instanceof ArrayBuffer) return { kind: 'bytes', bytes: new Uint8Array(source), label: 'the data' };
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source;
    return { kind: 'bytes', bytes: new Uint8Array(buffer, byteOffset, byteLength), label: 'the data' };
  }
  if (source instanceof Blob) {
    return { kind: 'blob', blob: source, label: source instanceof File ? source.name : 'the blob' };
  }
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = Object(source);
  if (!Array.isArray(source) && (typeof later === 'function' || typeof now === 'function')) {
    return { kind: 'stream', stream: source as AsyncIterable<Uint8Array>, label: 'the stream' };
  }
  throw typeError(`${fn} reads a path, a URL, bytes, a Blob or a stream of bytes, got ${describe(source)}.`);
}

/** Checks what is given beside a source. */
export function checkSourceOptions(fn: string, options: SourceOptions): void {
  const { headers, signal } = options;
  if (headers !== undefined && (typeof headers !== 'object' || headers === null)) {
    throw typeError(`${fn}: headers should be an object of strings, got ${describe(headers)}.`);
  }
  if (signal !== undefined && signal !== null && !(signal instanceof AbortSignal)) {
    throw typeError(`${fn}: signal should be an AbortSignal, got ${describe(signal)}.`);
  }
}

/**
 * The bytes of a file, as they come: nothing is read before it is asked for, and no more is held than a piece of it.
 * What is compressed by gzip, or by zstd where this Node.js has it (from 22.15 on), is decompressed, whatever its name.
 *
 * Over HTTP a busy server is asked again, later each time. A connection that breaks is taken up again where it broke
 * (`Range`, `If-Range`) if the server's entity tag says that the file is still the same; else reading fails, as what
 * has been given out already can't be taken back.
 *
 * @param source a path, a URL, bytes, a Blob or a stream
 * @throws TypeError, RangeError for what is no source, at once; while reading: the signal's reason; HubError where a
 *   server does not give the file; an Error that names the file where it can't be read or decompressed
 */
export function openSource(source: Source, options: SourceOptions = {}): AsyncIterableIterator<Uint8Array> {
  checkOptions('openSource', options, SOURCE_OPTIONS);
  checkSourceOptions('openSource', options);
  return openLocated('openSource', locate('openSource', source), options);
}

export function openLocated(fn: string, source: Located, options: SourceOptions): AsyncGenerator<Uint8Array> {
  const { headers = {}, signal = null } = options;
  return decompressed(fn, source.label, checked(fn, source, rawBytes(fn, source, headers, signal), signal));
}

function rawBytes(
  fn: string,
  source: Located,
  headers: Record<string, string>,
  signal: AbortSignal | null,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  switch (source.kind) {
    case 'path':
      return createReadStream(source.path);
    case 'url':
      return receive({ fn, url: source.url, headers, signal });
    case 'bytes':
      return [source.bytes];
    case 'blob':
      return source.blob.stream() as unknown as AsyncIterable<Uint8Array>;
    case 'stream':
      return once(fn, source.stream);
  }
}

/** Streams that have been read: what they would give a second time is nothing at all, or only what was left. */
const spent = new WeakSet<object>();

function once(fn: string, stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const iterates = stream as Partial<AsyncIterable<Uint8Array> & Iterable<Uint8Array>>;
  const isIterator = typeof (stream as { next?: unknown }).next === 'function';
  if (!isIterator && !(stream instanceof Readable) && !(stream instanceof ReadableStream)) return stream;
  if (spent.has(iterates)) {
    throw rangeError(`${fn}: the stream has been read already. Give a path, a URL or bytes to read it more than once.`);
  }
  spent.add(iterates);
  return stream;
}

/** Gives bytes on after it has looked at what they are and whether they are still wanted. */
async function* checked(
  fn: string,
  { kind, label }: Located,
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  signal: AbortSignal | null,
): AsyncGenerator<Uint8Array> {
  const iterator = iterate(stream);
  let over = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = await unlessAborted(iterator.next(), signal);
      over = next.done === true;
      if (over) return;
      if (!(next.value instanceof Uint8Array)) {
        throw typeError(`${fn}: ${label} should give bytes as Uint8Array, got ${describe(next.value)}.`);
      }
      if (next.value.length > 0) yield next.value;
    }
  } catch (error) {
    over ||= kind !== 'stream' && !signal?.aborted;
    throw kind === 'path' && error !== signal?.reason ? fileError(fn, label, error) : error;
  } finally {
    // Not waited for: a stream that gives nothing would not answer to its end either.
    if (!over) Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function iterate(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterator<Uint8Array> {
  if (Symbol.asyncIterator in stream) return stream[Symbol.asyncIterator]();
  const iterator = stream[Symbol.iterator]();
  return { next: async () => iterator.next(), return: async () => iterator.return?.() ?? { done: true, value: null } };
}

async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | null): Promise<T> {
  if (signal === null) return await promise;
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop!);
  }
}

/** Several sources, or one. Throws a RangeError where there are none. */
export function locateAll(fn: string, source: Source | readonly Source[]): Located[] {
  if (!Array.isArray(source)) return [locate(fn, source)];
  if (source.length === 0) throw rangeError(`${fn}: there is nothing to read: the array of sources is empty.`);
  return source.map((each) => locate(fn, each));
}
