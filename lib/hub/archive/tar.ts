import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';
import type { MemberFile, Members } from './members.js';

/** The bytes of a file, unpacked where gzip packed it. */
export async function* readFile(path: string, gzipped: boolean, signal: AbortSignal | null): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!gzipped) {
    yield* abortable(source, signal);
    return;
  }
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  const piped = pipeline(source, gunzip, signal ? { signal } : {});
  // What goes wrong comes by the stream as well.
  piped.catch(() => {});
  yield* abortable(gunzip, signal);
  await piped;
}

async function* abortable(stream: Readable, signal: AbortSignal | null): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    signal?.throwIfAborted();
    yield chunk as Buffer;
  }
}

/** Unpacks a tar file, plain or gzipped. */
export async function unpackTar(
  path: string,
  gzipped: boolean,
  members: Members,
  signal: AbortSignal | null,
): Promise<void> {
  const open = new Set<MemberFile>();
  let failure: unknown;
  const fail = (error: unknown) => {
    failure ??= error;
  };
  // Nothing here waits: a member's bytes are written as they come out of the parser.
  const onReadEntry = (entry: ReadEntry) => {
    let file: MemberFile | undefined;
    try {
      if (failure === undefined) file = begin(entry, members);
    } catch (error) {
      fail(error);
    }
    if (file) open.add(file);
    entry.on('data', (bytes: Buffer) => {
      if (failure !== undefined || !file) return;
      try {
        file.write(bytes);
      } catch (error) {
        fail(error);
      }
    });
    entry.on('end', () => {
      if (file && open.delete(file)) file.close();
    });
  };
  const parser = new Parser({ strict: true, onReadEntry });
  parser.on('error', fail);
  try {
    for await (const chunk of readFile(path, gzipped, signal)) {
      parser.write(chunk);
      if (failure !== undefined) throw failure;
    }
    await new Promise<void>((resolve, reject) => {
      parser.on('end', resolve);
      parser.on('error', reject);
      parser.end();
    });
    if (failure !== undefined) throw failure;
  } finally {
    for (const file of open) file.close();
  }
}

/** Makes a folder, or the file that a member's bytes go to. Links and devices have no place in data. */
function begin(entry: ReadEntry, members: Members): MemberFile | undefined {
  const { type, path } = entry;
  if (type === 'Directory' || type === 'GNUDumpDir') {
    members.makeFolder(path);
    return undefined;
  }
  if (type === 'File' || type === 'OldFile' || type === 'ContiguousFile') return members.openFile(path);
  const kind = type === 'SymbolicLink' || type === 'Link' ? `a link to '${entry.linkpath}'` : `of the type ${type}`;
  throw members.refusal(path, `it is ${kind}, and only files and folders are unpacked`);
}
