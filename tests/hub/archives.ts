import { crc32, deflateRawSync } from 'node:zlib';
import { Header, Pax } from 'tar';

export interface Member {
  path: string;
  data?: string | Uint8Array;
  kind?: 'file' | 'folder' | 'symlink' | 'hardlink' | 'device' | 'fifo';
  link?: string;
}

const TYPES = {
  file: 'File',
  folder: 'Directory',
  symlink: 'SymbolicLink',
  hardlink: 'Link',
  device: 'CharacterDevice',
  fifo: 'FIFO',
} as const;

/** A tar file of any members, those that no honest one has among them. */
export function tarOf(members: readonly Member[]): Buffer {
  const blocks: Uint8Array[] = [];
  for (const { path, data = '', kind = 'file', link = '' } of members) {
    const bytes = Buffer.from(data);
    const size = kind === 'file' ? bytes.length : 0;
    const header = new Header({ path, size, type: TYPES[kind], linkpath: link, mode: 0o644, mtime: new Date(0) });
    const block = Buffer.alloc(512);
    if (header.encode(block)) blocks.push(new Pax({ path, size, linkpath: link }).encode());
    blocks.push(block, bytes.subarray(0, size), Buffer.alloc(-size & 511));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A zip file of any members, those that no honest one has among them. */
export function zipOf(members: readonly Member[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, data = '', kind = 'file' } of members) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(0x800, 2); // names in UTF-8
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((kind === 'symlink' ? 0o120777 << 16 : 0o100644 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04'), head, name, packed);
    // The central directory says by what it was made, then the same, then where the member is.
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), head, tail, name);
    offset += 4 + head.length + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
