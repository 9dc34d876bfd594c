import type { Handle } from '../../binding.js';
import { dtypeFromCode, uint8 } from '../core/dtype.js';
import { Op } from '../core/operator.js';
import { native } from '../native.js';
import { type ByteSource, CHUNK } from './byte-source.js';

const aten = {
  empty: new Op('empty', 'memory_format'),
  viewDtype: new Op('view', 'dtype'),
  narrow: new Op('narrow', ''),
  copy_: new Op('copy_', '', true),
};

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
  const bytes = aten.viewDtype.call(whole, uint8.code) as Handle;
  try {
    for (let at = start; at < end; at += CHUNK) {
      const count = Math.min(CHUNK, end - at);
      const piece = native.fromBytes(source.read(at, count), uint8.code, [count], 'cpu', false);
      const target = aten.narrow.call(bytes, 0, at - start, count) as Handle;
      try {
        aten.copy_.call(target, piece);
      } finally {
        native.release(piece);
        native.release(target);
      }
    }
  } finally {
    native.release(bytes);
  }
}
