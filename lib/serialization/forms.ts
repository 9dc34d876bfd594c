/**
 * What a pickle says about tensors, between the pickle itself (which knows no tensors) and libtorch (which knows no
 * pickles). Dtypes are named as Python names them, without `torch.`.
 */

/** A storage: one record of the container. */
export interface StorageForm {
  /** The record's name under `data/`. */
  key: string;
  /** Its elements' dtype; null where it is bytes only, and each tensor on it brings its own. */
  dtype: string | null;
  /** Where it lay when it was saved: `cpu`, `cuda:0`. */
  location: string;
  /** In elements of `dtype`, or in bytes. */
  numel: number;
}

/** A view of a storage; offset and strides in elements. */
export interface StridedForm {
  dtype: string;
  offset: number;
  shape: number[];
  strides: number[];
  requiresGrad: boolean;
  /** The lazy conjugate and negative bits. */
  conj: boolean;
  neg: boolean;
}

export interface MetaForm {
  dtype: string;
  shape: number[];
  strides: number[];
  requiresGrad: boolean;
}

/** Indices and values: `[indices, values]` for `torch.sparse_coo`, `[compressed, plain, values]` for the others. */
export interface SparseForm<T> {
  layout: string;
  parts: T[];
  shape: number[];
  /** For `torch.sparse_coo` only; null where the file does not say. */
  coalesced: boolean | null;
}

/** The buffer that all parts of a nested tensor view, with the sizes, strides and offsets of each. */
export interface NestedForm<T> {
  buffer: T;
  sizes: T;
  strides: T;
  offsets: T;
}

export type TensorForm =
  | { kind: 'strided'; storage: StorageForm; view: StridedForm }
  | { kind: 'meta'; meta: MetaForm }
  | { kind: 'sparse'; sparse: SparseForm<unknown> }
  | { kind: 'nested'; nested: NestedForm<unknown> }
  | { kind: 'parameter'; data: unknown; requiresGrad: boolean };

/** Takes tensors apart for the pickler. */
export interface TensorReader {
  /** The form of a tensor, or of what stands for one in another's form; null for everything else. */
  form(value: unknown): TensorForm | null;
}

/** Puts tensors together for the unpickler, which has checked that each view lies inside its storage. */
export interface TensorBuilder<S, T> {
  storage(form: StorageForm): S;
  strided(storage: S, view: StridedForm): T;
  meta(form: MetaForm): T;
  sparse(form: SparseForm<T>): T;
  nested(form: NestedForm<T>): T;
  parameter(data: T, requiresGrad: boolean): T;
  /** Elements of a tensor: what checking it as a part of another takes. */
  numel(tensor: T): number;
  /** What the caller gets; called once for each tensor that the result holds. */
  finish(tensor: T): unknown;
}
