import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ContainerRecord } from '../../binding.js';
import { atCaller, describe, TorchError, typeError } from '../core/errors.js';
import { native } from '../native.js';
import { pickle } from './pickler.js';
import { SavedTensors } from './tensor-reader.js';
import { replaceFile } from './write-file.js';

/**
 * Saves a value so that `torch.load` reads it, here and in Python (with its default `weights_only=True`): tensors,
 * parameters, numbers, bigints, booleans, strings, null, Uint8Array, dtypes, devices, and arrays, plain objects, Maps
 * and Sets of these. Tensors that share memory still share it when they are loaded, and a storage is written once
 * however many tensors view it.
 *
 * In Python an array is a list, a plain object a dict, a Map of strings an OrderedDict (which is what a state dict
 * is), any other Map a dict. A number is an int where it is integral and a float otherwise; `torch.float(1)` is a
 * float always.
 *
 * The file appears under its name at once and complete, or not at all. Without a path, the file's bytes are returned.
 *
 * @throws TypeError for a value that can't be saved, naming where it stands (`state.layers[3].fn`)
 * @see https://pytorch.org/docs/stable/generated/torch.save.html
 */
export function save(value: unknown): Uint8Array;
export function save(value: unknown, path: string | URL): void;
export function save(value: unknown, path?: string | URL): Uint8Array | undefined {
  if (path !== undefined && typeof path !== 'string' && !(path instanceof URL)) {
    throw typeError(`torch.save: the path must be a string or a file: URL, got ${describe(path)}`);
  }
  const tensors = new SavedTensors();
  try {
    const text = (name: string, content: string): ContainerRecord => ({ name, data: Buffer.from(content, 'latin1') });
    const records: ContainerRecord[] = [
      { name: 'data.pkl', data: pickle(value, tensors) },
      text('.format_version', '1'),
      text('.storage_alignment', '64'),
      text('byteorder', 'little'),
      ...tensors.records,
    ];
    if (path === undefined) return native.containerWrite(null, records)!;
    write(typeof path === 'string' ? path : fileURLToPath(path), records);
    return undefined;
  } finally {
    tensors.release();
  }
}

function write(path: string, records: ContainerRecord[]): void {
  const create = (temporary: string) => {
    try {
      native.containerWrite(temporary, records);
    } catch (cause) {
      if (!(cause instanceof TorchError)) throw cause;
      throw atCaller(() => new TorchError(`torch.save: ${path}: ${cause.message}`, cause.code));
    }
  };
  replaceFile('torch.save', path, create, () => writeFileSync(path, native.containerWrite(null, records)!));
}
