import type { ContainerRecord, Handle } from '../../binding.js';
import { dtypeFromCode } from '../core/dtype.js';
import { typeError } from '../core/errors.js';
import { layoutFromCode } from '../core/layout.js';
import { isNested } from '../core/nested.js';
import { Op } from '../core/operator.js';
import { Tensor } from '../core/tensor.js';
import { native } from '../native.js';
import { Parameter } from '../nn/parameter.js';
import type { StorageForm, TensorForm, TensorReader } from './forms.js';
import { storageClass } from './storage-types.js';

const aten = {
  isConj: new Op('is_conj', ''),
  isNeg: new Op('is_neg', ''),
  isZerotensor: new Op('_is_zerotensor', ''),
  clone: new Op('clone', ''),
  isCoalesced: new Op('is_coalesced', ''),
  indices: new Op('_indices', ''),
  values_: new Op('_values', ''),
  crowIndices: new Op('crow_indices', ''),
  colIndices: new Op('col_indices', ''),
  ccolIndices: new Op('ccol_indices', ''),
  rowIndices: new Op('row_indices', ''),
  values: new Op('values', ''),
  nestedSizes: new Op('_nested_tensor_size', ''),
  nestedStrides: new Op('_nested_tensor_strides', ''),
  nestedOffsets: new Op('_nested_tensor_storage_offsets', ''),
};

/** The tensors inside each sparse layout, in the order in which they are saved. */
const sparseParts: Readonly<Record<string, readonly Op[]>> = {
  'torch.sparse_coo': [aten.indices, aten.values_],
  'torch.sparse_csr': [aten.crowIndices, aten.colIndices, aten.values],
  'torch.sparse_csc': [aten.ccolIndices, aten.rowIndices, aten.values],
  'torch.sparse_bsr': [aten.crowIndices, aten.colIndices, aten.values],
  'torch.sparse_bsc': [aten.ccolIndices, aten.rowIndices, aten.values],
};

/** A tensor inside another: a parameter's data, a sparse tensor's indices. Not itself one that requires a gradient. */
class Part {
  constructor(readonly handle: Handle) {}
}

/** Takes tensors apart and collects the storages that they view, each once. */
export class SavedTensors implements TensorReader {
  /** The storages, as records of the container; valid until `release`. */
  readonly records: ContainerRecord[] = [];
  readonly #storages = new Map<number, StorageForm>();
  /** Handles that were made here. */
  readonly #made: Handle[] = [];

  form(value: unknown): TensorForm | null {
    if (value instanceof Part) return this.#form(value.handle, false);
    if (!(value instanceof Tensor)) return null;
    const handle = value._handle;
    const requiresGrad = native.requiresGrad(handle);
    if (value instanceof Parameter) return { kind: 'parameter', data: new Part(handle), requiresGrad };
    return this.#form(handle, requiresGrad);
  }

  /** Frees the handles that were made here, once the records have been written. */
  release(): void {
    for (const handle of this.#made) native.release(handle);
    this.#made.length = 0;
  }

  #form(handle: Handle, requiresGrad: boolean): TensorForm {
    if (isNested(handle)) return this.#nested(handle);
    const layout = String(layoutFromCode(native.layout(handle)));
    const shape = native.shape(handle);
    const parts = sparseParts[layout];
    if (parts !== undefined) return this.#sparse(handle, layout, parts, shape);
    if (layout !== 'torch.strided') {
      throw typeError(`torch.save: a tensor of layout ${layout} can't be saved. Save tensor.toDense() instead.`);
    }
    if (aten.isZerotensor.call(handle)) {
      // Zero without any memory, as the gradient of a function that is flat is: saved as the zeros that it stands for.
      const zeros = aten.clone.call(handle) as Handle;
      this.#made.push(zeros);
      return this.#form(zeros, requiresGrad);
    }
    const dtype = dtypeFromCode(native.dtype(handle)).name;
    const strides = native.strides(handle);
    if (native.device(handle) === 'meta') return { kind: 'meta', meta: { dtype, shape, strides, requiresGrad } };
    const view = {
      dtype,
      offset: native.storageOffset(handle),
      shape,
      strides,
      requiresGrad,
      conj: aten.isConj.call(handle) as boolean,
      neg: aten.isNeg.call(handle) as boolean,
    };
    return { kind: 'strided', storage: this.#storage(handle), view };
  }

  #sparse(handle: Handle, layout: string, parts: readonly Op[], shape: number[]): TensorForm {
    const handles = parts.map((part) => part.call(handle) as Handle);
    this.#made.push(...handles);
    const coalesced = layout === 'torch.sparse_coo' ? (aten.isCoalesced.call(handle) as boolean) : null;
    return { kind: 'sparse', sparse: { layout, parts: handles.map((part) => new Part(part)), shape, coalesced } };
  }

  #nested(handle: Handle): TensorForm {
    const part = (op: Op) => {
      const made = op.call(handle) as Handle;
      this.#made.push(made);
      return new Part(made);
    };
    const [buffer, sizes, strides, offsets] = [aten.values, aten.nestedSizes, aten.nestedStrides, aten.nestedOffsets];
    return {
      kind: 'nested',
      nested: { buffer: part(buffer), sizes: part(sizes), strides: part(strides), offsets: part(offsets) },
    };
  }

  #storage(handle: Handle): StorageForm {
    const { id, bytes } = native.storageOf(handle);
    const { name, itemsize } = dtypeFromCode(native.dtype(handle));
    if (/^qu?int/.test(name)) {
      throw typeError(`torch.save: a tensor of ${name} can't be saved. Save tensor.dequantize() instead.`);
    }
    const dtype = storageClass(name) === undefined ? null : name;
    const known = this.#storages.get(id);
    if (known !== undefined) {
      if (known.dtype === dtype) return known;
      throw typeError(
        `torch.save: two tensors view the same memory as ${known.dtype ?? 'bytes'} and as ${name}, which Python ` +
          'could not load. Save a clone() of one of them.',
      );
    }
    const key = String(this.#storages.size);
    const numel = dtype === null ? bytes : Math.floor(bytes / itemsize);
    const form = { key, dtype, location: native.device(handle), numel };
    this.#storages.set(id, form);
    this.records.push({ name: `data/${key}`, storage: handle });
    return form;
  }
}
