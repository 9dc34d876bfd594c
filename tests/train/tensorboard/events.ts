import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';
import { crc32c } from '../../../lib/train/tensorboard/crc32c.js';

/** The records of a file, whose CRCs have to be right. */
export function readRecords(path: string): Buffer[] {
  const data = readFileSync(path);
  const records: Buffer[] = [];
  for (let at = 0; at < data.length; ) {
    const length = Number(data.readBigUInt64LE(at));
    const record = data.subarray(at + 12, at + 12 + length);
    if (record.length < length || at + 16 + length > data.length) throw new Error('the last record is cut off');
    check(data.subarray(at, at + 8), data.readUInt32LE(at + 8));
    check(record, data.readUInt32LE(at + 12 + length));
    records.push(record);
    at += length + 16;
  }
  return records;
}

function check(data: Buffer, masked: number): void {
  const rotated = (masked - 0xa282ead8) >>> 0;
  if (((rotated >>> 17) | (rotated << 15)) >>> 0 !== crc32c(data)) throw new Error('a CRC is wrong');
}

/** Event files below a folder. */
export function eventFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /events\.out\.tfevents[^/]*$/.test(name)).map((name) => join(folder, name));
}

/** By run, the events but the first without their times, as the reference has them. */
export function eventsByRun(folder: string): Record<string, Buffer[]> {
  const runs: Record<string, Buffer[]> = {};
  for (const file of eventFiles(folder)) {
    runs[relative(folder, dirname(file)) || '.'] = readRecords(file)
      .slice(1)
      .map((record) => (record[0] === 9 ? record.subarray(9) : record));
  }
  return runs;
}

/** The fields of a message by number: bytes, or numbers as they are. */
export function fields(message: Uint8Array): Map<number, (Uint8Array | number | bigint)[]> {
  const reader = new BinaryReader(message);
  const found = new Map<number, (Uint8Array | number | bigint)[]>();
  while (reader.pos < reader.len) {
    const [field, type] = reader.tag();
    const value =
      type === WireType.LengthDelimited
        ? reader.bytes()
        : type === WireType.Bit64
          ? reader.double()
          : type === WireType.Bit32
            ? reader.float()
            : Number(reader.int64());
    found.set(field, [...(found.get(field) ?? []), value]);
  }
  return found;
}

const bytes = (message: Uint8Array, field: number): Uint8Array => fields(message).get(field)![0] as Uint8Array;

/** The value of an event's summary. */
export function summaryValue(event: Uint8Array): Uint8Array {
  return bytes(bytes(event, 5), 1);
}

/** The scalars of a run in their order: tag, step, value. */
export function scalars(file: string): [string, number, number][] {
  return readRecords(file)
    .slice(1)
    .flatMap((event) => {
      const step = (fields(event).get(2)?.[0] as number | undefined) ?? 0;
      const value = fields(summaryValue(event));
      const tag = new TextDecoder().decode(value.get(1)![0] as Uint8Array);
      const number = value.get(2)?.[0] as number | undefined;
      return number === undefined ? [] : [[tag, step, number] as [string, number, number]];
    });
}

/** The PNG in an event. */
export function png(event: Uint8Array): Uint8Array {
  return bytes(bytes(summaryValue(event), 4), 4);
}
