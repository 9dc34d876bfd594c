import type { Handle } from '../../../binding.js';
import { uint8 } from '../../core/dtype.js';
import { Op } from '../../core/operator.js';
import { type Tensor, wrap } from '../../core/tensor.js';
import { native } from '../../native.js';
import type { ByteSource } from '../byte-source.js';
import { readStorage } from '../read-storage.js';
import type { Place } from '../tensor-builder.js';
import { safetensorError } from './errors.js';
import { type Header, headerLength, LENGTH_SIZE, parseHeader, type TensorInfo } from './header.js';

const aten = {
  empty: new Op('empty', 'memory_format'),
  set_: new Op('set_', 'source_Tensor_storage_offset', true),
  ne: new Op('ne', 'Scalar'),
};

export function readHeader(source: ByteSource): Header {
  const head = source.read(0, Math.min(LENGTH_SIZE, source.size));
  const length = headerLength(head, source.size, source.name);
  return parseHeader(source.read(LENGTH_SIZE, length), source.size, source.name);
}

/** Makes one tensor of a file, where `place` puts it. */
export function readTensor(source: ByteSource, info: TensorInfo, place: Place): Tensor {
  const handles = new Set<Handle>();
  const own = (handle: unknown): Handle => {
    handles.add(handle as Handle);
    return handle as Handle;
  };
  try {
    const placed = own(place(own(readElements(source, info)), 'cpu'));
    const tensor = own(aten.empty.call([0], native.dtype(placed), null, native.device(placed)));
    aten.set_.call(tensor, placed, 0, info.shape, stridesOf(info.shape));
    handles.delete(tensor);
    return wrap(tensor);
  } finally {
    for (const handle of handles) native.release(handle);
  }
}

/** A tensor's elements in one dimension on the CPU. */
function readElements(source: ByteSource, info: TensorInfo): Handle {
  if (info.dtype.name !== 'bool') return readBytes(source, info, info.dtype.code);
  // A byte other than 0 and 1 is no bool that libtorch could count with.
  const bytes = readBytes(source, info, uint8.code);
  try {
    return aten.ne.call(bytes, 0) as Handle;
  } finally {
    native.release(bytes);
  }
}

function readBytes(source: ByteSource, { start, numel, name }: TensorInfo, code: number): Handle {
  try {
    return readStorage(source, start, code, numel);
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ERR_TORCH') throw cause;
    throw safetensorError(source.name, `tensor ${name}: ${(cause as Error).message}`, undefined, { cause });
  }
}

function stridesOf(shape: readonly number[]): number[] {
  const strides: number[] = new Array(shape.length);
  let stride = 1;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    strides[dim] = stride;
    stride *= Math.max(shape[dim]!, 1);
  }
  return strides;
}
