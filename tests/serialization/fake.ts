import type {
  MetaForm,
  NestedForm,
  SparseForm,
  StorageForm,
  StridedForm,
  TensorBuilder,
  TensorReader,
} from '../../lib/serialization/forms.js';

/** Tensors of no library: what a pickle says about them, and nothing else. */
export class FakeTensor {
  constructor(readonly form: NonNullable<ReturnType<TensorReader['form']>>) {}
}

export const fakeReader: TensorReader = {
  form: (value) => (value instanceof FakeTensor ? value.form : null),
};

/** Builds FakeTensors, and counts what was built. */
export class FakeBuilder implements TensorBuilder<StorageForm, FakeTensor> {
  readonly storages: StorageForm[] = [];

  storage(form: StorageForm): StorageForm {
    this.storages.push(form);
    return form;
  }

  strided(storage: StorageForm, view: StridedForm): FakeTensor {
    return new FakeTensor({ kind: 'strided', storage, view });
  }

  meta(meta: MetaForm): FakeTensor {
    return new FakeTensor({ kind: 'meta', meta });
  }

  nested(nested: NestedForm<FakeTensor>): FakeTensor {
    return new FakeTensor({ kind: 'nested', nested });
  }

  sparse(sparse: SparseForm<FakeTensor>): FakeTensor {
    return new FakeTensor({ kind: 'sparse', sparse });
  }

  parameter(data: FakeTensor, requiresGrad: boolean): FakeTensor {
    return new FakeTensor({ kind: 'parameter', data, requiresGrad });
  }

  numel({ form }: FakeTensor): number {
    return form.kind === 'strided' ? form.view.shape.reduce((product, n) => product * n, 1) : 0;
  }

  finish(tensor: FakeTensor): FakeTensor {
    return tensor;
  }
}

/** A dense float32 tensor that owns its storage. */
export function fakeTensor(key: string, shape: number[], change: Partial<StridedForm> = {}): FakeTensor {
  const numel = shape.reduce((product, n) => product * n, 1);
  const strides = shape.map((_, d) => shape.slice(d + 1).reduce((product, n) => product * n, 1));
  const view = { dtype: 'float32', offset: 0, shape, strides, requiresGrad: false, conj: false, neg: false, ...change };
  return new FakeTensor({ kind: 'strided', storage: { key, dtype: 'float32', location: 'cpu', numel }, view });
}
