import { openPromise } from 'yauzl';
import type { Members } from './members.js';

const KIND = 0o170000;
const KINDS: Readonly<Record<number, string>> = { 21609: 'a link', 4802: 'a device', 14406: 'a device' };

/** Unpacks a zip file. */
export async function unpackZip(path: string, members: Members, signal: AbortSignal | null): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted();
      const { fileName } = entry;
      const kind = KINDS[(entry.externalFileAttributes >>> 16) & KIND];
      if (kind) throw members.refusal(fileName, `it is ${kind}, and only files and folders are unpacked`);
      if (entry.isEncrypted()) throw members.refusal(fileName, 'it is encrypted');
      if (fileName.endsWith('/')) {
        members.makeFolder(fileName);
        continue;
      }
      const file = members.openFile(fileName);
      try {
        for await (const bytes of await zip.openReadStreamPromise(entry)) {
          signal?.throwIfAborted();
          file.write(bytes as Buffer);
        }
      } finally {
        file.close();
      }
    }
  } finally {
    zip.close();
  }
}
