import type { Handle } from '../../binding.js';
import { toLayoutCode } from '../core/layout.js';
import { Op } from '../core/operator.js';
import { type Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';
import { Parameter } from '../nn/parameter.js';
import { reading } from './errors.js';
import type { MetaForm, NestedForm, SparseForm, StorageForm, StridedForm, TensorBuilder } from './forms.js';
import { checkNested } from './nested.js';
import { named } from './torch-names.js';

const aten = {
  empty: new Op('empty', 'memory_format'),
  emptyStrided: new Op('empty_strided', ''),
  set_: new Op('set_', 'source_Tensor_storage_offset', true),
  conj: new Op('_conj', ''),
  neg: new Op('_neg_view', ''),
  coo: new Op('_sparse_coo_tensor_unsafe', ''),
  compressed: new Op('_sparse_compressed_tensor_unsafe', ''),
  checkCoo: new Op('_validate_sparse_coo_tensor_args', ''),
  nested: new Op('_nested_view_from_buffer', ''),
  checkCompressed: new Op('_validate_sparse_compressed_tensor_args', ''),
};

/** Puts a storage, given as a one-dimensional CPU tensor, where it belongs: a handle of the caller's, or the same. */
export type Place = (storage: Handle, location: string) => Handle;

/** A tensor before it is known whether the result holds it. */
export interface LoadedTensor {
  handle: Handle;
  parameter?: { requiresGrad: boolean };
}

/** Reads a storage's elements, of the dtype with number `code`, as a one-dimensional CPU tensor. */
export type ReadStorage = (form: StorageForm, code: number) => Handle;

/** Makes tensors from a file's storages. Whatever the result does not hold is freed by `release`. */
export class LoadedTensors implements TensorBuilder<Handle, LoadedTensor> {
  readonly #read: ReadStorage;
  readonly #place: Place;
  readonly #source: string;
  readonly #handles = new Set<Handle>();
  readonly #finished: Tensor[] = [];

  /** @param source what errors call the file */
  constructor(read: ReadStorage, place: Place, source: string) {
    this.#read = read;
    this.#place = place;
    this.#source = source;
  }

  storage(form: StorageForm): Handle {
    const code = named(form.dtype ?? 'uint8')!.code;
    const storage = this.#make(() => this.#read(form, code));
    const placed = this.#place(storage, form.location);
    return placed === storage ? storage : this.#make(() => placed);
  }

  strided(storage: Handle, view: StridedForm): LoadedTensor {
    const dtype = named(view.dtype)!.code;
    let handle = this.#make(() => aten.empty.call([0], dtype, null, native.device(storage)));
    reading(this.#source, () => aten.set_.call(handle, storage, view.offset, view.shape, view.strides));
    if (view.conj) handle = this.#make(() => aten.conj.call(handle));
    if (view.neg) handle = this.#make(() => aten.neg.call(handle));
    return this.#loaded(handle, view.requiresGrad);
  }

  meta({ dtype, shape, strides, requiresGrad }: MetaForm): LoadedTensor {
    const { code } = named(dtype)!;
    return this.#loaded(
      this.#make(() => aten.emptyStrided.call(shape, strides, code, null, 'meta')),
      requiresGrad,
    );
  }

  /** Indices out of range would let operators read beyond their memory, so that they are always checked. */
  sparse({ layout, parts, shape, coalesced }: SparseForm<LoadedTensor>): LoadedTensor {
    const handles = parts.map((part) => part.handle);
    const values = handles[handles.length - 1]!;
    const code = toLayoutCode(layout);
    const options = [native.dtype(values), code, native.device(values), false];
    const handle = this.#make(() => {
      if (layout === 'torch.sparse_coo') {
        aten.checkCoo.call(...handles, shape, coalesced);
        return aten.coo.call(...handles, shape, ...options, coalesced);
      }
      aten.checkCompressed.call(...handles, shape, code);
      return aten.compressed.call(...handles, shape, ...options);
    });
    return this.#loaded(handle, false);
  }

  nested(form: NestedForm<LoadedTensor>): LoadedTensor {
    const { buffer, sizes, strides, offsets } = form;
    reading(this.#source, () => checkNested(buffer.handle, sizes.handle, strides.handle, offsets.handle));
    const handles = [buffer.handle, sizes.handle, strides.handle, offsets.handle];
    return this.#loaded(
      this.#make(() => aten.nested.call(...handles)),
      false,
    );
  }

  parameter(data: LoadedTensor, requiresGrad: boolean): LoadedTensor {
    return { handle: this.#make(() => native.alias(data.handle)), parameter: { requiresGrad } };
  }

  numel({ handle }: LoadedTensor): number {
    return native.numel(handle);
  }

  finish({ handle, parameter }: LoadedTensor): Tensor {
    this.#handles.delete(handle);
    let tensor = wrap(handle);
    this.#finished.push(tensor);
    if (parameter !== undefined) {
      const data = tensor;
      tensor = new Parameter(data, parameter);
      this.#finished.push(tensor);
      data.dispose();
    }
    return tensor;
  }

  /** Frees what the result does not hold: everything where there is no result. */
  release(succeeded: boolean): void {
    for (const handle of this.#handles) native.release(handle);
    if (!succeeded) for (const tensor of this.#finished) tensor.dispose();
  }

  /** A handle to free in the end. */
  #make(call: () => unknown): Handle {
    const handle = reading(this.#source, call) as Handle;
    this.#handles.add(handle);
    return handle;
  }

  #loaded(handle: Handle, requiresGrad: boolean): LoadedTensor {
    if (requiresGrad) native.setRequiresGrad(handle, true);
    return { handle };
  }
}
