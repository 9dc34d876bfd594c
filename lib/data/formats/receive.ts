import { fromServer, toPiece } from '../../hub/download.js';
import { HubError, hubError } from '../../hub/errors.js';
import { ATTEMPTS, pause, reasonOf, request, shown } from '../../hub/http.js';
import type { Piece } from '../../hub/transfer.js';

/** A file on a server, and who asks for it. */
export interface Remote {
  /** The function that errors name. */
  fn: string;
  url: string;
  headers: Record<string, string>;
  signal: AbortSignal | null;
}

/** Asks for the bytes from `from` on. */
type Open = (from: number, validator: string | null) => Promise<Piece>;

/** The bytes of a file on a server, from its beginning; a connection that breaks is taken up again where it broke. */
export async function* receive(remote: Remote): AsyncGenerator<Uint8Array> {
  const { fn, url, signal, headers } = remote;
  const open = fromServer(fn, url, signal, headers);
  yield* resuming(remote, open, await open(0, null), null);
}

/** The bytes of a piece up to `end` (null: the file's end), with those that `open` gives where the connection breaks. */
async function* resuming(remote: Remote, open: Open, first: Piece, end: number | null): AsyncGenerator<Uint8Array> {
  const { signal } = remote;
  const { total, validator } = first;
  const last = end ?? total;
  let piece = first;
  let at = first.from;
  for (let failures = 0; ; ) {
    const before = at;
    try {
      for await (const bytes of piece.body) {
        signal?.throwIfAborted();
        at += bytes.length;
        yield bytes;
      }
      if (last === null || at === last) return;
      const what = `${at - first.from} bytes came, and ${last - first.from} were announced`;
      if (at > last) throw broken(remote, what);
      throw new Error(what);
    } catch (error) {
      signal?.throwIfAborted();
      failures = at > before ? 1 : failures + 1;
      if (error instanceof HubError) throw error;
      if (failures >= ATTEMPTS) throw broken(remote, reasonOf(error), error);
      if (validator === null) {
        const why = `${reasonOf(error)}, and the server gives no entity tag by which the rest could be told to be the same file's`;
        throw broken(remote, why, error);
      }
      await pause(failures, signal);
      piece = await open(at, validator);
      if (piece.from === at && piece.validator === validator) continue;
      await piece.body[Symbol.asyncIterator]().return?.();
      throw broken(
        remote,
        piece.validator === validator
          ? `the connection broke after ${at} bytes, and the server does not give the rest alone`
          : `the file changed on the server after ${at} bytes of it had come`,
        error,
      );
    }
  }
}

function broken({ fn, url }: Remote, what: string, cause?: unknown): HubError {
  return hubError(`${fn}: ${shown(url)} did not arrive: ${what}. Try again, or download the file first.`, {
    url,
    cause,
  });
}

/** A file on a server of which parts are read; the file must stay the same meanwhile. */
export class RemoteFile {
  readonly #remote: Remote;
  readonly size: number;
  readonly #validator: string | null;
  /** The end of the file, which came with its size. */
  readonly #tail: Uint8Array;

  private constructor(remote: Remote, size: number, validator: string | null, tail: Uint8Array) {
    this.#remote = remote;
    this.size = size;
    this.#validator = validator;
    this.#tail = tail;
  }

  /**
   * Asks for the last `length` bytes, which tell the size, too: one request, and none of a kind that addresses signed
   * for GET refuse. A server that does not give parts gives the whole file, which then stays in memory.
   */
  static async open(remote: Remote, length: number): Promise<RemoteFile> {
    const { fn, url, signal, headers } = remote;
    const response = await request(fn, url, { headers: { ...headers, range: `bytes=-${length}` }, signal });
    const piece = toPiece(response, 0);
    const end = piece.from > 0 || response.status === 206 ? piece.total : null;
    if (response.status === 206 && end === null) {
      await response.body?.cancel();
      throw broken(remote, 'the server does not tell how large the file is');
    }
    const again = response.status === 206 ? partOf(remote, end!) : fromServer(fn, url, signal, headers);
    const tail = await collect(resuming(remote, again, piece, end));
    return new RemoteFile(remote, piece.from + tail.length, piece.validator, tail);
  }

  /** The bytes from `start` up to `end`. */
  async read(start: number, end: number): Promise<Uint8Array> {
    const from = this.size - this.#tail.length;
    if (start >= from) return this.#tail.slice(start - from, end - from);
    const open = partOf(this.#remote, end);
    const piece = await open(start, this.#validator);
    if (piece.from !== start || piece.total !== this.size || piece.validator !== this.#validator) {
      await piece.body[Symbol.asyncIterator]().return?.();
      throw broken(this.#remote, 'the file changed on the server while it was being read');
    }
    return await collect(resuming(this.#remote, open, piece, end));
  }
}

function partOf({ fn, url, signal, headers: sent }: Remote, end: number): Open {
  return async (from, validator) => {
    const headers: Record<string, string> = { ...sent, range: `bytes=${from}-${end - 1}` };
    if (validator !== null) headers['if-range'] = validator;
    return toPiece(await request(fn, url, { headers, signal }), 0);
  };
}

/** All bytes of a stream in one piece. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const bytes of stream) pieces.push(bytes);
  return collectPieces(pieces);
}

/** Pieces put together; a copy, which does not keep a larger buffer alive. */
export function collectPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of pieces) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
