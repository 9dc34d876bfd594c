import { pipeline, Readable, type Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { unreadable } from './unreadable.js';

const ZSTD = 0xfd2fb528;

/** Bytes as they are, or decompressed where they begin as gzip or zstd do. `label` is what errors call them. */
export async function* decompressed(
  fn: string,
  label: string,
  bytes: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await peek(bytes, 4);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && !(head.length >= 4 && Buffer.from(head).readUInt32LE() === ZSTD)) return yield* rest;
  const decompressor = isGzip ? zlib.createGunzip() : zstd(fn, label);
  // Its errors come by iterating over the decompressor, which the pipeline destroys with them.
  pipeline(Readable.from(rest, { objectMode: false }), decompressor, () => {});
  try {
    yield* decompressor as AsyncIterable<Uint8Array>;
  } catch (cause) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    if (!/^(Z_|ZSTD_)/.test(code)) throw cause;
    throw unreadable(fn, label, `could not be decompressed: ${message}.`, cause);
  }
}

function zstd(fn: string, label: string): Transform {
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };
  if (createZstdDecompress !== undefined) return createZstdDecompress();
  throw unreadable(fn, label, `is compressed by zstd, which Node.js has from 22.15 on; this is ${process.version}.`);
}

/** The first bytes of a stream, at least `count` unless it ends before, and the whole stream all the same. */
async function peek(bytes: AsyncGenerator<Uint8Array>, count: number) {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < count) {
    const next = await bytes.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      yield* bytes;
    } finally {
      await bytes.return(undefined);
    }
  }
  return { head, rest: rest() };
}
