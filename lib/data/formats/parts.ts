import { type FileHandle, open } from 'node:fs/promises';
import { typeError } from '../../core/errors.js';
import { RemoteFile } from './receive.js';
import type { Located, SourceOptions } from './source.js';
import { fileError, unreadable } from './unreadable.js';

/** A file of which parts are read. */
export interface Parts {
  readonly size: number;
  /** The bytes from `start` up to `end`, in a buffer of their own. */
  read(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a source to read parts of it. The last `tail` bytes of a remote one come at once. */
export async function openParts(fn: string, source: Located, options: SourceOptions, tail: number): Promise<Parts> {
  const { headers = {}, signal = null } = options;
  const close = async () => {};
  signal?.throwIfAborted();
  switch (source.kind) {
    case 'path':
      return await openFile(fn, source.path, source.label);
    case 'url': {
      const file = await RemoteFile.open({ fn, url: source.url, headers, signal }, tail);
      return { size: file.size, read: (start, end) => file.read(start, end), close };
    }
    case 'bytes': {
      const { bytes } = source;
      return { size: bytes.length, read: async (start, end) => bytes.slice(start, end), close };
    }
    case 'blob': {
      const { blob } = source;
      const read = async (start: number, end: number) => new Uint8Array(await blob.slice(start, end).arrayBuffer());
      return { size: blob.size, read, close };
    }
    case 'stream':
      throw typeError(`${fn} reads parts of a file, which a stream can't give. Give a path, a URL, bytes or a Blob.`);
  }
}

async function openFile(fn: string, path: string, label: string): Promise<Parts> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const stat = await file.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    const handle = file;
    const read = async (start: number, end: number) => {
      const bytes = new Uint8Array(end - start);
      for (let done = 0; done < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, done, bytes.length - done, start + done);
        if (bytesRead === 0) throw unreadable(fn, label, `ends at byte ${start + done}; it has been cut meanwhile.`);
        done += bytesRead;
      }
      return bytes;
    };
    return { size: stat.size, read, close: () => handle.close() };
  } catch (error) {
    await file?.close();
    throw fileError(fn, label, error);
  }
}
