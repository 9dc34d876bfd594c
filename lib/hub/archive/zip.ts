import { constants } from 'node:fs';
import { openPromise } from 'yauzl';
import type { Members } from './members.js';

/** What kind of file a Unix mode says. */
const { S_IFMT, S_IFLNK, S_IFCHR, S_IFBLK, S_IFIFO } = constants;
const KINDS = new Map([
  [S_IFLNK, 'a link'],
  [S_IFCHR, 'a device'],
  [S_IFBLK, 'a device'],
  [S_IFIFO, 'a pipe'],
]);

/** Unpacks a zip file. */
export async function unpackZip(path: string, members: Members, signal: AbortSignal | null): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      signal?.throwIfAborted();
      const { fileName } = entry;
      const kind = KINDS.get((entry.externalFileAttributes >>> 16) & S_IFMT);
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
