import type { MetaForm, StorageForm, StridedForm, TensorBuilder } from './forms.js';

/** Reads what a pickle says about storages, and makes nothing; tensors are the numbers of their elements. */
export class Outline implements TensorBuilder<StorageForm, number> {
  readonly storages = new Map<string, StorageForm>();

  storage(form: StorageForm): StorageForm {
    // An empty one may come twice.
    if (form.numel > 0 || !this.storages.has(form.key)) this.storages.set(form.key, form);
    return form;
  }

  strided(_: StorageForm, { shape }: StridedForm): number {
    return numelOf(shape);
  }

  meta({ shape }: MetaForm): number {
    return numelOf(shape);
  }

  sparse(): number {
    return 0;
  }

  nested(): number {
    return 0;
  }

  parameter(data: number): number {
    return data;
  }

  numel(tensor: number): number {
    return tensor;
  }

  finish(): null {
    return null;
  }
}

function numelOf(shape: readonly number[]): number {
  return shape.reduce((product, dim) => product * dim, 1);
}
