import { closeSync, openSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Handle } from '../../../binding.js';
import { isOptions } from '../../core/arguments.js';
import { dtypeFromCode } from '../../core/dtype.js';
import { readBytes } from '../../core/elements.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Op } from '../../core/operator.js';
import { native } from '../../native.js';
import { hasLoneSurrogate } from '../utf8.js';
import { replaceFile } from '../write-file.js';
import { formatName } from './dtypes.js';
import { LENGTH_SIZE, METADATA } from './header.js';
import { checkTensors, type Tensors } from './saveable.js';

/** What to note about a file, text by text: a Map or a plain object. */
export type Metadata = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

const aten = { view: new Op('view', ''), narrow: new Op('narrow', '') };

/** The header is filled up with spaces to a multiple of this, so that the tensors' bytes are aligned. */
const ALIGNMENT = 8;
/** How many elements of a tensor are copied out at a time. */
const PIECE = 1 << 23;

/**
 * A safetensors file's bytes, as Python's library writes them: tensors of larger dtypes first, each dtype's by name.
 *
 * @param tensors dense and contiguous, none sharing memory with another; from any device
 * @param metadata text to note in the file's header
 * @throws TypeError for what is no tensor, or one that can't be written; RangeError where two overlap in memory
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export function save(tensors: Tensors, metadata?: Metadata | { metadata?: Metadata | null } | null): Uint8Array {
  const pieces: Uint8Array[] = [];
  write('safetensors.save', tensors, metadata, (bytes) => pieces.push(bytes));
  return Buffer.concat(pieces);
}

/**
 * Writes tensors to a safetensors file. It appears under its name at once and complete, or not at all.
 *
 * @param tensors dense and contiguous, none sharing memory with another; from any device
 * @param filename a path or a `file:` URL
 * @param metadata text to note in the file's header; `{ format: 'pt' }` is what Python's libraries look for
 * @throws TypeError for what is no tensor, or one that can't be written; RangeError where two overlap in memory
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export function saveFile(
  tensors: Tensors,
  filename: string | URL,
  metadata?: Metadata | { metadata?: Metadata | null } | null,
): void {
  const fn = 'safetensors.saveFile';
  if (typeof filename !== 'string' && !(filename instanceof URL)) {
    throw typeError(`${fn}: filename must be a path or a file: URL, got ${describe(filename)}`);
  }
  const path = typeof filename === 'string' ? filename : fileURLToPath(filename);
  const writeTo = (flags: string) => (target: string) => {
    const descriptor = openSync(target, flags);
    try {
      write(fn, tensors, metadata, (bytes) => {
        for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
      });
    } finally {
      closeSync(descriptor);
    }
  };
  replaceFile(fn, path, writeTo('wx'), writeTo('w'));
}

function write(fn: string, tensors: Tensors, metadata: unknown, emit: (bytes: Uint8Array) => void): void {
  const entries = checkTensors(fn, tensors);
  const byRank = entries
    .map(([name, { _handle: handle }]) => {
      const dtype = dtypeFromCode(native.dtype(handle));
      return { name, key: Buffer.from(name), handle, dtype, format: formatName(dtype.name)! };
    })
    .sort((a, b) => b.format.rank - a.format.rank || Buffer.compare(a.key, b.key));

  const noted = readMetadata(fn, metadata);
  const fields = noted === null ? [] : [`"${METADATA}":${JSON.stringify(noted)}`];
  let at = 0;
  for (const { name, handle, dtype, format } of byRank) {
    const end = at + native.numel(handle) * dtype.itemsize;
    const shape = native.shape(handle);
    if (format.name === 'F4') shape[shape.length - 1]! *= 2;
    const entry = { dtype: format.name, shape, data_offsets: [at, end] };
    fields.push(`${JSON.stringify(name)}:${JSON.stringify(entry)}`);
    at = end;
  }
  emit(encodeHeader(`{${fields.join(',')}}`));
  for (const { handle } of byRank) for (const bytes of pieces(handle)) emit(bytes);
}

function encodeHeader(json: string): Uint8Array {
  const length = Math.ceil(Buffer.byteLength(json) / ALIGNMENT) * ALIGNMENT;
  const header = Buffer.alloc(LENGTH_SIZE + length, ' ');
  header.writeBigUInt64LE(BigInt(length));
  header.write(json, LENGTH_SIZE);
  return header;
}

/** The elements of a contiguous tensor, a part at a time. */
function* pieces(handle: Handle): Generator<Uint8Array> {
  const numel = native.numel(handle);
  if (numel <= PIECE) {
    if (numel > 0) yield readBytes(handle);
    return;
  }
  const flat = aten.view.call(handle, [numel]) as Handle;
  try {
    for (let at = 0; at < numel; at += PIECE) {
      const piece = aten.narrow.call(flat, 0, at, Math.min(PIECE, numel - at)) as Handle;
      try {
        yield readBytes(piece);
      } finally {
        native.release(piece);
      }
    }
  } finally {
    native.release(flat);
  }
}

/** Metadata's values are text, so that an object under `metadata` can only be the argument given by name. */
function readMetadata(fn: string, given: unknown): Record<string, string> | null {
  const named = isOptions(given) && Object.keys(given).length === 1 && typeof given.metadata !== 'string';
  const metadata = named && 'metadata' in given ? given.metadata : given;
  if (metadata === undefined || metadata === null) return null;
  if (!(metadata instanceof Map) && !isOptions(metadata)) {
    throw typeError(`${fn}: metadata must be a Map or object of strings, got ${describe(metadata)}`);
  }
  const noted: Record<string, string> = Object.create(null);
  for (const [key, value] of metadata instanceof Map ? metadata : Object.entries(metadata)) {
    if (typeof key !== 'string' || typeof value !== 'string') {
      throw typeError(`${fn}: metadata must be text by text, got ${describe(value)} for ${describe(key)}`);
    }
    if (hasLoneSurrogate(key) || hasLoneSurrogate(value)) {
      throw rangeError(`${fn}: metadata ${describe(key)} has half a surrogate pair, which UTF-8 can't hold`);
    }
    noted[key] = value;
  }
  return noted;
}
