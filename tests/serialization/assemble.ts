import { Op } from '../../lib/serialization/opcodes.js';

type Part = number | string | Uint8Array | Part[];

/** A pickle put together by hand: numbers are bytes, strings Latin-1. */
export function assemble(...parts: Part[]): Uint8Array {
  const bytes = (part: Part): Uint8Array => {
    if (typeof part === 'number') return Uint8Array.of(part);
    if (typeof part === 'string') return Buffer.from(part, 'latin1');
    return part instanceof Uint8Array ? part : Buffer.concat(part.map(bytes));
  };
  return new Uint8Array(Buffer.concat(parts.map(bytes)));
}

/** A whole pickle of protocol 2 (or another) around the given instructions. */
export function program(...parts: Part[]): Uint8Array {
  return assemble(Op.PROTO, 2, parts, Op.STOP);
}

export const global = (module: string, name: string): Part => [Op.GLOBAL, `${module}\n${name}\n`];

export function text(value: string): Part {
  const bytes = Buffer.from(value);
  return [Op.BINUNICODE, u32(bytes.length), bytes];
}

export function int(value: number): Part {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(value));
  return [Op.LONG1, 8, bytes];
}

export function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function u64(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
}

export const tuple = (...items: Part[]): Part => [Op.MARK, items, Op.TUPLE];
export const list = (...items: Part[]): Part => [Op.EMPTY_LIST, Op.MARK, items, Op.APPENDS];
export const call = (module: string, name: string, ...args: Part[]): Part => [
  global(module, name),
  tuple(...args),
  Op.REDUCE,
];

export const storage = (key: string, numel: Part, type: Part = global('torch', 'FloatStorage')): Part => [
  tuple(text('storage'), type, text(key), text('cpu'), numel),
  Op.BINPERSID,
];

const none = [Op.NONE];

export function tensor(
  size: Part,
  strides: Part,
  offset: Part = int(0),
  numel: Part = int(4),
  requiresGrad: Part = Op.NEWFALSE,
): Part {
  return call('torch._utils', '_rebuild_tensor_v2', storage('0', numel), offset, size, strides, requiresGrad, none);
}
