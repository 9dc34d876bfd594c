import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { types } from 'node:util';
import { signature } from '../core/arguments.js';
import { atCaller, describe, rangeError, typeError } from '../core/errors.js';
import { native } from '../native.js';
import { BytesSource, FileSource } from './byte-source.js';
import { DAMAGED, reading, UnpicklingError, unpicklingError } from './errors.js';
import { HEAD_SIZE, isLegacy, refuseOtherArchives, refuseOtherKinds } from './file-kind.js';
import type { StorageForm } from './forms.js';
import { loadLegacy } from './legacy.js';
import { type MapLocation, placer } from './map-location.js';
import { LoadedTensors, type Place } from './tensor-builder.js';
import { unpickle } from './unpickler.js';

export interface LoadOptions {
  /** Where the tensors go; by default to the devices that they were saved from. */
  mapLocation?: MapLocation | null;
  /** Only true is taken: nothing that a file holds is ever run. */
  weightsOnly?: boolean;
}

type Source = string | URL | Uint8Array | ArrayBuffer;

const NOT_OPENED = `${DAMAGED} Zip archives of other kinds, such as .npz arrays and Keras models, can't be loaded.`;

const read = signature<{ f: Source } & LoadOptions>('torch.load', ['f', 'mapLocation?', '*', 'weightsOnly?']);

/**
 * Loads what `torch.save` wrote, here or in Python: tensors (with their dtypes, strides and shared memory), parameters
 * and plain data. An OrderedDict, such as a state dict, comes as a Map; a dict whose keys are all strings as a plain
 * object, any other dict as a Map; lists and tuples as arrays; an int as a number, or a bigint where a number would
 * not be exact; bytes as Uint8Array.
 *
 * As with Python's default `weights_only=True`, nothing in the file is run or imported: a file that asks for anything
 * but tensors and plain data is refused by the name of what it asks for.
 *
 * @param f a path, a `file:` URL, or the file's bytes
 * @throws UnpicklingError where the file is damaged, of another format, refused, or has tensors on a device that
 *   this process lacks; the file system's own error where it can't be read
 * @see https://pytorch.org/docs/stable/generated/torch.load.html
 */
// The default is what callers of JSON.parse are used to: what is in a file is known to who wrote it.
export function load<T = any>(f: Source, options?: LoadOptions): T;
export function load<T = any>(f: Source, mapLocation: MapLocation, options?: Omit<LoadOptions, 'mapLocation'>): T;
export function load(...args: unknown[]): unknown {
  const { f, mapLocation = null, weightsOnly = true } = read(args);
  if (weightsOnly !== true) {
    throw rangeError(
      'torch.load: weightsOnly: false would run Python code from the file, which is neither possible nor safe here. ' +
        'Load the file in Python and save what is needed from it, such as model.state_dict().',
    );
  }
  const { source, data, size, legacy } =
    types.isUint8Array(f) || types.isAnyArrayBuffer(f) ? fromBytes(f) : fromFile(f);
  const place = placer(mapLocation, source);
  if (legacy) return loadOld(data, place);
  const container = reading(source, () => native.containerOpen(data), NOT_OPENED);
  const fromRecord = ({ key, numel }: StorageForm, code: number) =>
    native.containerStorage(container, `data/${key}`, code, numel);
  const tensors = new LoadedTensors(fromRecord, place, source);
  let succeeded = false;
  try {
    const names = reading(source, () => native.containerNames(container));
    refuseOtherArchives(names, source);
    if (names.includes('byteorder')) refuseBigEndian(container, source);
    const pickle = reading(source, () => native.containerRecord(container, 'data.pkl'));
    const value = unpickle(pickle, tensors, source, size);
    succeeded = true;
    return value;
  } finally {
    native.containerClose(container);
    tensors.release(succeeded);
  }
}

function loadOld(data: string | Uint8Array, place: Place): unknown {
  const file =
    typeof data === 'string'
      ? new FileSource(data, 'torch.load', (source, reason) => unpicklingError(source, reason, DAMAGED))
      : new BytesSource(data);
  try {
    return loadLegacy(file, place);
  } finally {
    file.close();
  }
}

interface Opened {
  /** What errors call it. */
  source: string;
  /** What the addon opens. */
  data: string | Uint8Array;
  size: number;
  /** Whether it is of PyTorch before 1.6. */
  legacy: boolean;
}

function fromBytes(f: Uint8Array | ArrayBufferLike): Opened {
  const data = types.isUint8Array(f) ? f : new Uint8Array(f);
  const source = `${data.length} bytes`;
  refuseOtherKinds(data, source);
  return { source, data, size: data.length, legacy: isLegacy(data) };
}

function fromFile(f: unknown): Opened {
  if (typeof f !== 'string' && !(f instanceof URL)) {
    throw typeError(`torch.load: f must be a path, a file: URL or the file's bytes, got ${describe(f)}`);
  }
  const path = typeof f === 'string' ? f : fileURLToPath(f);
  try {
    const descriptor = openSync(path, 'r');
    try {
      const head = new Uint8Array(HEAD_SIZE);
      refuseOtherKinds(head.subarray(0, readSync(descriptor, head)), path);
      return { source: path, data: path, size: fstatSync(descriptor).size, legacy: isLegacy(head) };
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (!(cause instanceof Error) || cause instanceof UnpicklingError) throw cause;
    const hint = isAbsolute(path) ? '' : ` A relative path starts at ${process.cwd()}.`;
    const error = atCaller(() => new Error(`torch.load: ${path} can't be read: ${cause.message}.${hint}`, { cause }));
    throw Object.assign(error, { code: (cause as NodeJS.ErrnoException).code });
  }
}

function refuseBigEndian(container: number, source: string): void {
  const order = Buffer.from(reading(source, () => native.containerRecord(container, 'byteorder'))).toString('latin1');
  if (order !== 'little') {
    throw unpicklingError(
      source,
      `its byte order is ${describe(order)}`,
      'Load it in Python and save it again on a little-endian machine.',
    );
  }
}
