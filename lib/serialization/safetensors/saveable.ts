import { isOptions } from '../../core/arguments.js';
import { dtypeFromCode } from '../../core/dtype.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { layoutFromCode } from '../../core/layout.js';
import { isNested } from '../../core/nested.js';
import { Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';
import { hasLoneSurrogate } from '../utf8.js';
import { formatName, formatNames } from './dtypes.js';
import { METADATA } from './header.js';

/** Tensors by name: a Map, such as a state dict, or a plain object. */
export type Tensors = ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>>;

/** The tensors with their names, all of which the format can hold. */
export function checkTensors(fn: string, tensors: Tensors): [string, Tensor][] {
  if (!(tensors instanceof Map) && !isOptions(tensors)) {
    throw typeError(`${fn}: tensors must be a Map or object of tensors, got ${describe(tensors)}`);
  }
  const entries: [unknown, unknown][] = [...(tensors instanceof Map ? tensors : Object.entries(tensors))];
  for (const [name, tensor] of entries) checkTensor(fn, name, tensor);
  checkApart(fn, entries as [string, Tensor][]);
  return entries as [string, Tensor][];
}

function checkTensor(fn: string, name: unknown, tensor: unknown): void {
  if (typeof name !== 'string') throw typeError(`${fn}: a tensor's name must be a string, got ${describe(name)}`);
  if (name === METADATA) throw rangeError(`${fn}: ${METADATA} names the file's metadata and can't be a tensor's name.`);
  if (hasLoneSurrogate(name)) {
    throw rangeError(`${fn}: the name ${describe(name)} has half a surrogate pair, which UTF-8 can't hold`);
  }
  const refuse = (why: string) => typeError(`${fn}: ${describe(name)} ${why}`);
  if (!(tensor instanceof Tensor)) throw refuse(`must be a tensor, got ${describe(tensor)}`);
  const handle = tensor._handle;
  const nested = isNested(handle);
  const layout = layoutFromCode(native.layout(handle));
  if (nested || String(layout) !== 'torch.strided') {
    const advice = nested ? 'Save what unbind() gives, a name each.' : 'Save toDense() of it.';
    throw refuse(
      `is ${nested ? 'a nested tensor' : `of layout ${layout}`}, and the format has dense tensors only. ${advice}`,
    );
  }
  const { name: dtype } = dtypeFromCode(native.dtype(handle));
  if (formatName(dtype) === undefined) {
    throw refuse(`is of dtype ${dtype}, and the format has ${formatNames()}. Convert it, or use torch.save.`);
  }
  if (native.device(handle) === 'meta') throw refuse('is on the meta device and has no data to save');
  if (!native.isContiguous(handle, 0)) {
    throw refuse(
      'is not contiguous, and the format keeps no strides. Save contiguous() of it, or the tensor it views.',
    );
  }
  if (dtype === 'float4_e2m1fn_x2' && native.ndim(handle) === 0) {
    throw refuse('is a float4_e2m1fn_x2 of no dimension, and holds two elements. Save reshape([1]) of it.');
  }
}

/** Two names for the same memory would be two tensors when they are loaded. */
function checkApart(fn: string, entries: [string, Tensor][]): void {
  const places = entries
    .map(([name, { _handle: handle }]) => {
      const start = native.dataPtr(handle);
      return {
        name,
        device: native.device(handle),
        start,
        end: start + native.numel(handle) * native.itemSize(handle),
      };
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => (a.device < b.device ? -1 : a.device > b.device ? 1 : a.start - b.start));
  let last = places[0];
  for (const place of places.slice(1)) {
    if (place.device === last!.device && place.start < last!.end) {
      throw rangeError(
        `${fn}: ${describe(last!.name)} and ${describe(place.name)} share memory, which the format can't express. Leave ` +
          'one of them out, or save a clone() of it; torch.save keeps shared memory shared.',
      );
    }
    if (place.device !== last!.device || place.end > last!.end) last = place;
  }
}
