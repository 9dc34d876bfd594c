import { describe } from '../core/errors.js';
import type { ByteSource } from './byte-source.js';
import { DAMAGED, type UnpicklingError, unpicklingError } from './errors.js';
import type { StorageForm, TensorBuilder } from './forms.js';
import { Outline } from './outline.js';
import { readStorage } from './read-storage.js';
import { LoadedTensors, type Place } from './tensor-builder.js';
import { named } from './torch-names.js';
import { MAX_SIZE, unpickle, unpickleStart } from './unpickler.js';

const PROTOCOL_VERSION = 1001;
/** Bytes before a storage's elements, which hold their number. */
const COUNT_SIZE = 8;

/**
 * Reads a file of PyTorch before 1.6, as many weights still are: the pickles of a magic number, a version, what the
 * writer was, the value itself and the storages' names; then the storages, in the order of the names.
 */
export function loadLegacy(file: ByteSource, place: Place): unknown {
  const { name: source, size } = file;
  const pickles = new Pickles(file);
  pickles.next(new Outline());
  checkWriter(source, pickles.next(new Outline()), pickles.next(new Outline()));
  const start = pickles.position;
  // The storages' places are not known before the pickle's end.
  const outline = pickles.skip();
  const end = pickles.position;
  const keys = pickles.next(new Outline());
  const places = locate(file, keys, pickles.position, outline.storages);

  const read = (form: StorageForm, code: number) => readStorage(file, places.get(form.key) ?? 0, code, form.numel);
  const tensors = new LoadedTensors(read, place, source);
  let succeeded = false;
  try {
    const value = unpickle(pickles.bytes(start, end), tensors, source, size);
    succeeded = true;
    return value;
  } finally {
    tensors.release(succeeded);
  }
}

/** The pickles at a file's beginning, of which only as much is read as they take. */
class Pickles {
  position = 0;
  readonly #file: ByteSource;
  #bytes: Uint8Array;

  constructor(file: ByteSource) {
    this.#file = file;
    this.#bytes = file.read(0, Math.min(file.size, 1 << 18)).slice();
  }

  bytes(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  next<S, T>(builder: TensorBuilder<S, T>): unknown {
    const { size, name } = this.#file;
    const { value, end } = unpickleStart(
      this.#bytes.subarray(this.position, this.position + MAX_SIZE),
      builder,
      name,
      size,
    );
    this.position += end;
    return value;
  }

  /** As `next`, of a pickle of any size. */
  skip(): Outline {
    const most = Math.min(this.#file.size, this.position + MAX_SIZE);
    for (;;) {
      const outline = new Outline();
      try {
        this.next(outline);
        // The names behind it take less than the pickle that has them too.
        this.#extend(Math.min(this.#file.size, 2 * this.position + 1024));
        return outline;
      } catch (error) {
        if (this.#bytes.length >= most) throw error;
        this.#extend(Math.min(most, 4 * this.#bytes.length));
      }
    }
  }

  #extend(length: number): void {
    if (length > this.#bytes.length) this.#bytes = this.#file.read(0, length).slice();
  }
}

function checkWriter(source: string, version: unknown, writer: unknown): void {
  if (version !== PROTOCOL_VERSION) {
    throw damaged(source, `its version is ${describe(version)} instead of ${PROTOCOL_VERSION}`);
  }
  if ((writer as { little_endian?: unknown } | null)?.little_endian !== true) {
    const advice = 'Load it in Python and save it again on a little-endian machine.';
    throw unpicklingError(source, 'it was not written on a little-endian machine', advice);
  }
}

/** Where each storage's elements begin. */
function locate(
  file: ByteSource,
  keys: unknown,
  start: number,
  storages: ReadonlyMap<string, StorageForm>,
): Map<string, number> {
  const { name: source, size } = file;
  if (!Array.isArray(keys)) throw damaged(source, `its list of storages is ${describe(keys)}`);
  const places = new Map<string, number>();
  let at = start;
  for (const key of keys) {
    const form = storages.get(key as string);
    if (form === undefined || places.has(form.key))
      throw damaged(source, `it lists a storage ${describe(key)} that no tensor has`);
    const bytes = form.numel * (form.dtype === null ? 1 : named(form.dtype)!.itemsize);
    if (at + COUNT_SIZE + bytes > size) {
      throw damaged(
        source,
        `it ends at byte ${size}, and its storage ${describe(key)} takes ${bytes} bytes from ${at} on`,
      );
    }
    const count = Buffer.from(file.read(at, COUNT_SIZE)).readBigInt64LE();
    if (count !== BigInt(form.numel)) {
      throw damaged(source, `its storage ${describe(key)} has ${count} elements where ${form.numel} were announced`);
    }
    places.set(form.key, at + COUNT_SIZE);
    at += COUNT_SIZE + bytes;
  }
  for (const { key, numel } of storages.values()) {
    if (numel > 0 && !places.has(key)) throw damaged(source, `it does not have the storage ${describe(key)}`);
  }
  return places;
}

function damaged(source: string, reason: string): UnpicklingError {
  return unpicklingError(source, reason, DAMAGED);
}
