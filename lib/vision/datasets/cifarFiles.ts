import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atCaller, describe, rangeError, typeError } from '../../core/errors.js';
import { expandHome } from '../../hub/directory.js';
import { ByteArray, unpickleByteArrays } from '../../serialization/byte-arrays.js';

/** Red, green and blue of 32 by 32 pixels, a colour after the other. */
const PIXELS = 3 * 32 * 32;

export interface CifarFormat {
  /** The dataset's name. */
  name: string;
  /** The folders of Python's pickles and of the binary version. */
  folders: readonly string[];
  /** The files' names, without `.bin`. */
  files: readonly string[];
  /** What the labels of an image are called in a pickle, in the order in which they stand in a binary record. */
  labels: readonly string[];
}

export interface CifarData {
  /** All pixels, image by image. */
  pixels: Uint8Array;
  /** The labels of each kind, image by image. */
  labels: Uint8Array[];
}

/** Reads all batches, as pickles or as binary records, whichever is there. */
export function readCifar(root: string, { name, folders, files, labels }: CifarFormat): CifarData {
  if (typeof root !== 'string') throw typeError(`${name}: root should be a folder's path, got ${describe(root)}.`);
  const paths = findFiles(root, name, folders, files);
  const batches = paths.map((path) => {
    const bytes = readFileSync(path);
    return path.endsWith('.bin') ? readRecords(bytes, labels.length, path) : readPickle(bytes, labels, path);
  });
  return {
    pixels: concatenate(batches.map(({ pixels }) => pixels)),
    labels: labels.map((_, i) => concatenate(batches.map((batch) => batch.labels[i]!))),
  };
}

function findFiles(root: string, name: string, folders: readonly string[], files: readonly string[]): string[] {
  const places = [root, ...folders.map((folder) => join(root, folder))].map(expandHome);
  for (const place of places) {
    for (const ending of ['', '.bin']) {
      const paths = files.map((file) => join(place, `${file}${ending}`));
      const missing = paths.filter((path) => !existsSync(path));
      if (missing.length === 0) return paths;
      if (missing.length < paths.length) throw atCaller(() => new Error(`${name}: there is no ${missing[0]}.`));
    }
  }
  throw atCaller(
    () =>
      new Error(
        `${name}: there is no ${files[0]} (or ${files[0]}.bin) in ${places.join(' or ')}. ` +
          `\`await ${name}.download(root)\` fetches it.`,
      ),
  );
}

/** The binary version: an image after the other, each its labels, a byte each, and its pixels. */
function readRecords(bytes: Uint8Array, count: number, path: string): CifarData {
  const size = count + PIXELS;
  const length = bytes.length / size;
  if (!Number.isInteger(length) || length === 0) {
    throw rangeError(`${path} is damaged: ${bytes.length} bytes are no whole number of records of ${size}.`);
  }
  const pixels = new Uint8Array(length * PIXELS);
  const labels = Array.from({ length: count }, () => new Uint8Array(length));
  for (let i = 0; i < length; i++) {
    const start = i * size;
    for (let k = 0; k < count; k++) labels[k]![i] = bytes[start + k]!;
    pixels.set(bytes.subarray(start + count, start + size), i * PIXELS);
  }
  return { pixels, labels };
}

function readPickle(bytes: Uint8Array, names: readonly string[], path: string): CifarData {
  const entry = unpickleByteArrays(bytes, path) as Record<string, unknown> | null;
  const array = entry?.data;
  if (!(array instanceof ByteArray) || array.shape.length !== 2 || array.shape[1] !== PIXELS) {
    const got = array instanceof ByteArray ? `an array [${array.shape.join(', ')}]` : describe(array);
    throw rangeError(`${path} should hold bytes [N, ${PIXELS}] under 'data', but holds ${got}.`);
  }
  const labels = names.map((name) => {
    const list = entry![name];
    if (Array.isArray(list) && list.length === array.shape[0] && list.every(isByte)) return Uint8Array.from(list);
    throw rangeError(`${path} should hold a label for each of ${array.shape[0]} images under '${name}'.`);
  });
  return { pixels: array.data, labels };
}

function isByte(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 256;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
