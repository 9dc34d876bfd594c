import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { type DeviceLike, toDevice } from '../../core/device.js';
import { describe, nearest, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import { type ByteSource, BytesSource, FileSource } from '../byte-source.js';
import { placer } from '../map-location.js';
import type { Place } from '../tensor-builder.js';
import { safetensorError } from './errors.js';
import type { Header } from './header.js';
import { readHeader, readTensor } from './reader.js';

/**
 * An open safetensors file: what is in it, without reading it, and its tensors one by one. It holds the file open
 * until `close()`, or the end of the block where it was declared with `using`.
 */
export class SafeOpen {
  readonly #source: ByteSource;
  readonly #place: Place;
  readonly #header: Header;

  /** @internal */
  constructor(source: ByteSource, place: Place) {
    this.#source = source;
    this.#place = place;
    try {
      this.#header = readHeader(source);
    } catch (error) {
      source.close();
      throw error;
    }
  }

  /** The tensors' names in alphabetical order. */
  keys(): string[] {
    return this.offsetKeys().sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }

  /** The tensors' names in the order in which they lie in the file. */
  offsetKeys(): string[] {
    return this.#header.tensors.map(({ name }) => name);
  }

  /** What the writer noted about the file, text by text; null where there is nothing. */
  metadata(): Map<string, string> | null {
    return this.#header.metadata && new Map(this.#header.metadata);
  }

  /** The shape of a tensor, without reading it. */
  shape(name: string): number[] {
    return [...this.#info(name).shape];
  }

  /** Reads one tensor. @throws RangeError where there is none of this name. */
  getTensor(name: string): Tensor {
    return readTensor(this.#source, this.#info(name), this.#place);
  }

  /** Reads all tensors, in the order in which they lie in the file. */
  getTensors(): Map<string, Tensor> {
    const tensors = new Map<string, Tensor>();
    try {
      for (const info of this.#header.tensors) tensors.set(info.name, readTensor(this.#source, info, this.#place));
    } catch (error) {
      for (const tensor of tensors.values()) tensor.dispose();
      throw error;
    }
    return tensors;
  }

  close(): void {
    this.#source.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #info(name: string) {
    const info = this.#header.tensors.find((each) => each.name === name);
    if (info !== undefined) return info;
    const close = nearest(String(name), this.offsetKeys());
    const hint = close === undefined ? '' : ` Did you mean ${describe(close)}?`;
    throw rangeError(
      `safetensors: ${this.#source.name} has no tensor ${describe(name)} among its ${this.#header.tensors.length}.${hint}`,
    );
  }
}

/** Opens a file whose tensors go where `place` puts them. */
export function openFile(fn: string, filename: unknown, place: (source: string) => Place): SafeOpen {
  if (typeof filename !== 'string' && !(filename instanceof URL)) {
    throw typeError(`${fn}: filename must be a path or a file: URL, got ${describe(filename)}`);
  }
  const path = typeof filename === 'string' ? filename : fileURLToPath(filename);
  return new SafeOpen(new FileSource(path, fn, safetensorError), place(path));
}

const onDevice = (device: DeviceLike) => (source: string) => placer(toDevice(device), source);

/**
 * Opens a safetensors file to read its tensors one by one, its metadata and their names.
 *
 * @param framework as in Python; only PyTorch's tensors can be made here
 * @param device where the tensors go
 * @throws SafetensorError where the file is damaged or of another format; the file system's own error where it can't
 *   be read
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export const safeOpen = named(
  'safetensors.safeOpen',
  ['filename', 'framework', 'device'],
  (filename: string | URL, framework: 'pt' | 'torch' | 'pytorch' = 'pt', device: DeviceLike = 'cpu'): SafeOpen => {
    if (!['pt', 'torch', 'pytorch'].includes(framework)) {
      throw rangeError(`safetensors.safeOpen: framework must be 'pt', got ${describe(framework)}.`);
    }
    return openFile('safetensors.safeOpen', filename, onDevice(device));
  },
);

/**
 * Reads all tensors of a safetensors file, by name, in the order in which they lie in it. The file is read piece by
 * piece into the tensors' own memory.
 *
 * @param filename a path or a `file:` URL
 * @param device where the tensors go, the CPU by default
 * @throws SafetensorError where the file is damaged or of another format; the file system's own error where it can't
 *   be read
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export const loadFile = named(
  'safetensors.loadFile',
  ['filename', 'device'],
  (filename: string | URL, device: DeviceLike = 'cpu'): Map<string, Tensor> => {
    const file = openFile('safetensors.loadFile', filename, onDevice(device));
    try {
      return file.getTensors();
    } finally {
      file.close();
    }
  },
);

/**
 * Reads all tensors of a safetensors file that is in memory; they don't share it.
 *
 * @throws SafetensorError where the bytes are damaged or of another format
 * @see https://huggingface.co/docs/safetensors/api/torch
 */
export function load(data: Uint8Array | ArrayBuffer): Map<string, Tensor> {
  if (!types.isUint8Array(data) && !types.isAnyArrayBuffer(data)) {
    throw typeError(`safetensors.load: data must be the file's bytes, got ${describe(data)}. loadFile reads files.`);
  }
  const bytes = types.isUint8Array(data) ? data : new Uint8Array(data);
  return new SafeOpen(new BytesSource(bytes), (storage) => storage).getTensors();
}
