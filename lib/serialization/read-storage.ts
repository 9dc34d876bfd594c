import type { Handle } from '../../binding.js';
import { dtypeFromCode, int64, uint8 } from '../core/dtype.js';
import { Op } from '../core/operator.js';
import { native } from '../native.js';
import { type ByteSource, CHUNK } from './byte-source.js';

const aten = {
  empty: new Op('empty', 'memory_format'),
  viewDtype: new Op('view', 'dtype'),
  narrow: new Op('narrow', ''),
  copy_: new Op('copy_', '', true),
};

const WORD = 8;
/** Bytes to copy at a time: as words so few that libtorch does not wake its other threads, which takes longer. */
const PIECE = 1 << 17;

/** The elements that begin at byte `start`, as a one-dimensional CPU tensor: the caller's to release. */
export function readStorage(source: ByteSource, start: number, code: number, numel: number): Handle {
  const size = numel * dtypeFromCode(code).itemsize;
  if (size <= CHUNK) return native.fromBytes(source.read(start, size), code, [numel], 'cpu', false);
  const whole = aten.empty.call([numel], code, null, 'cpu') as Handle;
  try {
    fill(whole, source, start, start + size);
  } catch (error) {
    native.release(whole);
    throw error;
  }
  return whole;
}

function fill(whole: Handle, source: ByteSource, start: number, end: number): void {
  const made: Handle[] = [];
  const own = (handle: unknown): Handle => {
    made.push(handle as Handle);
    return handle as Handle;
  };
  try {
    const bytes = own(aten.viewDtype.call(whole, uint8.code));
    const even = own(aten.narrow.call(bytes, 0, 0, Math.floor((end - start) / WORD) * WORD));
    const words = own(aten.viewDtype.call(even, int64.code));
    for (let at = start; at < end; at += PIECE) {
      const count = Math.min(PIECE, end - at);
      const read = source.read(at, count);
      if (count % WORD === 0) put(words, (at - start) / WORD, read, int64.code, count / WORD);
      else put(bytes, at - start, read, uint8.code, count);
    }
  } finally {
    for (const handle of made) native.release(handle);
  }
}

function put(whole: Handle, at: number, read: Uint8Array, code: number, count: number): void {
  const piece = native.fromBytes(read, code, [count], 'cpu', false);
  const target = aten.narrow.call(whole, 0, at, count) as Handle;
  try {
    aten.copy_.call(target, piece);
  } finally {
    native.release(piece);
    native.release(target);
  }
}
