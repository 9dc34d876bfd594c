import { type DType, toDtype } from '../../core/dtype.js';
import { describe } from '../../core/errors.js';
import { formatNames, torchName } from './dtypes.js';
import { safetensorError } from './errors.js';
import { duplicateKey } from './json.js';

/** Bytes before the header, which hold its length. */
export const LENGTH_SIZE = 8;
/** As the reference implementation limits it. */
export const MAX_HEADER = 100_000_000;
export const METADATA = '__metadata__';

/** One tensor of a file. */
export interface TensorInfo {
  name: string;
  dtype: DType;
  /** In elements of `dtype`. */
  shape: number[];
  numel: number;
  /** Where its bytes lie, counted from the file's beginning. */
  start: number;
  end: number;
}

export interface Header {
  /** By their place in the file. */
  tensors: TensorInfo[];
  metadata: Map<string, string> | null;
}

/** The header's length, of a file of `size` bytes that begins with `head`. */
export function headerLength(head: Uint8Array, size: number, source: string): number {
  if (size < LENGTH_SIZE) {
    throw safetensorError(source, `it has ${size} bytes, fewer than the ${LENGTH_SIZE} that its header's length takes`);
  }
  const length = Buffer.from(head.buffer, head.byteOffset, head.byteLength).readBigUInt64LE(0);
  if (length > MAX_HEADER) {
    const advice = 'It is no safetensors file, or damaged: check that it is the right file, and fetch it again.';
    throw safetensorError(source, `its header would have ${length} bytes, more than the ${MAX_HEADER} allowed`, advice);
  }
  if (Number(length) > size - LENGTH_SIZE) {
    throw safetensorError(source, `its header would have ${length} bytes, and the file has ${size} in all`);
  }
  return Number(length);
}

/**
 * Reads a header, and checks it as the format's specification demands: the tensors' bytes follow each other without
 * gaps and overlaps, from the header's end to the file's, and are as many as dtype and shape make.
 *
 * @param bytes the header without its length
 * @param size of the whole file
 */
export function parseHeader(bytes: Uint8Array, size: number, source: string): Header {
  const fail = (reason: string) => safetensorError(source, reason);
  const text = decode(bytes, source);
  if (!text.startsWith('{')) throw fail(`its header begins with ${describe(text.slice(0, 8))} instead of {`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw fail(`its header is no JSON (${(cause as Error).message})`);
  }
  const twice = duplicateKey(text);
  if (twice !== undefined) throw fail(`its header has the key ${describe(twice)} twice`);

  const { [METADATA]: metadata, ...entries } = json as Record<string, unknown>;
  const base = LENGTH_SIZE + bytes.length;
  const tensors = Object.entries(entries).map(([name, entry]) => readEntry(name, entry, base, size, source));
  tensors.sort((a, b) => a.start - b.start || a.end - b.end);
  let covered = base;
  for (const { name, start, end } of tensors) {
    if (start !== covered) {
      const what =
        start < covered ? 'overlaps the tensor before it' : `leaves ${start - covered} bytes before it unused`;
      throw fail(`tensor ${describe(name)}, at bytes ${start - base} to ${end - base} of the data, ${what}`);
    }
    covered = end;
  }
  if (covered !== size) throw fail(`its tensors take ${covered - base} bytes, and it has ${size - base} bytes of data`);
  return { tensors, metadata: readMetadata(metadata, source) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, source: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw safetensorError(source, 'its header is not UTF-8');
  }
}

function readEntry(name: string, entry: unknown, base: number, size: number, source: string): TensorInfo {
  const fail = (reason: string, advice?: string) =>
    safetensorError(source, `tensor ${describe(name)} ${reason}`, advice);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw fail(`is described by ${describe(entry)} instead of an object`);
  }
  const { dtype: code, shape, data_offsets: offsets } = entry as Record<string, unknown>;
  if (typeof code !== 'string') throw fail(`has ${describe(code)} for its dtype`);
  const torch = torchName(code);
  if (torch === undefined) {
    throw fail(`is of dtype ${describe(code)}`, `PyTorch has none for it. Known are ${formatNames()}.`);
  }
  if (!Array.isArray(shape) || !shape.every(isSize)) {
    throw fail(`has a shape that is no list of sizes: ${describe(JSON.stringify(shape) ?? shape)}`);
  }
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isSize) || offsets[0] > offsets[1]) {
    throw fail(`has data_offsets that are no range: ${describe(JSON.stringify(offsets) ?? offsets)}`);
  }
  const [from, to] = offsets as [number, number];
  if (to > size - base) {
    throw fail(`lies at bytes ${from} to ${to} of the data, of which there are ${size - base}`);
  }
  const dtype = toDtype(torch);
  const ownShape = code === 'F4' ? halved(shape) : shape;
  if (ownShape === null)
    throw fail(`has the shape [${shape}], and F4 packs two elements of the last dimension in a byte`);
  const numel = ownShape.reduce((product, dim) => product * dim, 1);
  // The products before a 0 count too: libtorch would have to hold them as strides.
  const largest = ownShape.reduce((product, dim) => product * Math.max(dim, 1), 1);
  if (!Number.isSafeInteger(largest * dtype.itemsize)) throw fail(`has the shape [${shape}], which overflows`);
  if (numel * dtype.itemsize !== to - from) {
    throw fail(
      `takes ${to - from} bytes, and its dtype and shape (${code} [${shape}]) make ${numel * dtype.itemsize} of it`,
    );
  }
  return { name, dtype, shape: ownShape, numel, start: base + from, end: base + to };
}

/** The shape in pairs of elements; null where the last dimension has no whole number of them. */
function halved(shape: number[]): number[] | null {
  const last = shape[shape.length - 1];
  return last === undefined || last % 2 !== 0 ? null : [...shape.slice(0, -1), last / 2];
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function readMetadata(metadata: unknown, source: string): Map<string, string> | null {
  if (metadata === undefined || metadata === null) return null;
  if (typeof metadata !== 'object' || Array.isArray(metadata)) {
    throw safetensorError(source, `its ${METADATA} is ${describe(metadata)} instead of an object of strings`);
  }
  const entries = Object.entries(metadata);
  const wrong = entries.find(([, value]) => typeof value !== 'string');
  if (wrong !== undefined) {
    throw safetensorError(
      source,
      `its ${METADATA} has ${describe(wrong[1])} for ${describe(wrong[0])}, where only text may be`,
    );
  }
  return new Map(entries);
}
