import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { TensorDataset } from '../data/index.js';
import { bincount, type Device, float32, scope, Tensor, tensor } from '../index.js';

/** What each class counts: a number for each, also by its number as Keras has it, or by how often it occurs. */
export type ClassWeight = readonly number[] | Readonly<Record<number, number>> | Tensor | 'balanced';

/**
 * The weights as a tensor for the loss. `'balanced'` gives n / (classes * count), as scikit-learn has it, by the targets of
 * the loader's dataset. Belongs to no scope.
 * @throws TypeError or RangeError where there is no weight for each class.
 */
export function classWeights(given: ClassWeight, loader: unknown, device: Device): Tensor {
  return scope(() => {
    const weights = given === 'balanced' ? balanced(loader) : read(given);
    return keep(weights.detach().to({ device, dtype: float32, copy: true }));
  });
}

function read(given: Exclude<ClassWeight, 'balanced'>): Tensor {
  if (given instanceof Tensor) return given;
  if (typeof given !== 'object' || given === null) {
    throw typeError(`Trainer: classWeight should be numbers or 'balanced', got ${describe(given)}.`);
  }
  const entries = Object.entries(given) as [string, unknown][];
  const values: number[] = [];
  for (const [key, value] of entries) {
    if (!/^\d{1,6}$/.test(key) || typeof value !== 'number' || !(value >= 0)) {
      throw rangeError(`Trainer: classWeight should have a number for each class, got ${describe(value)} for ${key}.`);
    }
    values[Number(key)] = value;
  }
  if (values.length === 0 || values.length !== entries.length) {
    throw rangeError(`Trainer: classWeight should have a number for each class, got ${Object.keys(given).join(', ')}.`);
  }
  return tensor(values);
}

function balanced(loader: unknown): Tensor {
  const targets = targetsOf((loader as { dataset?: unknown } | null)?.dataset);
  if (!targets || targets.numel() === 0) {
    throw rangeError(
      "Trainer: classWeight: 'balanced' needs a DataLoader whose dataset has its classes in targets or is a TensorDataset; " +
        'give a number for each class instead.',
    );
  }
  const counts = bincount(targets.flatten()).tolist() as number[];
  const missing = counts.indexOf(0);
  if (missing >= 0) throw rangeError(`Trainer: classWeight: 'balanced', but there is no sample of class ${missing}.`);
  return tensor(counts.map((count) => targets.numel() / (counts.length * count)));
}

/** The classes of all samples, where a dataset tells them without reading the samples. */
function targetsOf(dataset: unknown): Tensor | null {
  if (typeof dataset !== 'object' || dataset === null) return null;
  if (dataset instanceof TensorDataset) return dataset.tensors.at(-1)!;
  const { targets, indices, dataset: inner } = dataset as Record<string, unknown>;
  if (Array.isArray(indices)) {
    const all = targetsOf(inner);
    return all?.index(tensor(indices, { dtype: 'int64' })) ?? null;
  }
  if (targets instanceof Tensor) return targets;
  return Array.isArray(targets) ? tensor(targets, { dtype: 'int64' }) : null;
}
