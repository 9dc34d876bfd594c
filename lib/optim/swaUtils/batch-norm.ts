import { signature } from '../../core/arguments.js';
import type { DeviceLike } from '../../core/device.js';
import { describe, typeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import type { Module } from '../../nn/module.js';
import { BatchNorm } from '../../nn/modules/batchnorm.js';

interface UpdateBnOptions {
  /** Where to move the batches. */
  device?: DeviceLike | null;
}

/**
 * Puts the model in training mode, with batch normalizations that average over all that they see from here on. Returns how
 * to take this back; nothing where the model has none of them.
 */
function average(model: Module): (() => void) | undefined {
  const layers = [...model.modules()].filter((module) => module instanceof BatchNorm);
  if (layers.length === 0) return undefined;
  const writable = layers as { momentum: number | null }[];
  const momenta = layers.map(({ momentum }) => momentum);
  const { training } = model;
  layers.forEach((layer, i) => {
    layer.resetRunningStats();
    writable[i]!.momentum = null;
  });
  model.train();
  return () => {
    momenta.forEach((momentum, i) => {
      writable[i]!.momentum = momentum;
    });
    model.train(training);
  };
}

const read = signature<UpdateBnOptions>('swaUtils.updateBn', ['device?']);

function pass(model: Module, batch: unknown, device: DeviceLike | null): void {
  const input: unknown = Array.isArray(batch) ? batch[0] : batch;
  if (device !== null && !(input instanceof Tensor)) {
    throw typeError(`updateBn: a batch must be a tensor, or an array that starts with one, got ${describe(input)}`);
  }
  scope(() => {
    model.forward(device === null ? input : (input as Tensor).to(device));
  });
}

/**
 * Computes the running statistics of a model's batch normalizations anew, over all batches of `loader`: for averaged models,
 * whose statistics are those of none of the models that were averaged. Of a batch that is an array, the first element is
 * the model's input. With a loader that only iterates asynchronously, the result is a promise.
 * @throws TypeError where `loader` is not iterable.
 * @see https://pytorch.org/docs/stable/optim.html#torch.optim.swa_utils.update_bn
 */
export function updateBn(loader: Iterable<unknown>, model: Module, device?: DeviceLike | null | UpdateBnOptions): void;
export function updateBn(
  loader: AsyncIterable<unknown>,
  model: Module,
  device?: DeviceLike | null | UpdateBnOptions,
): Promise<void>;
export function updateBn(
  loader: Iterable<unknown> | AsyncIterable<unknown>,
  model: Module,
  options: DeviceLike | null | UpdateBnOptions = null,
): void | Promise<void> {
  const { device = null } = read([options]);
  const isSync = Symbol.iterator in loader;
  if (!isSync && !(Symbol.asyncIterator in loader)) {
    throw typeError(`updateBn: loader must be iterable, got ${describe(loader)}`);
  }
  const restore = average(model);
  if (!restore) return isSync ? undefined : Promise.resolve();
  if (!isSync) return passAll(loader, model, device).finally(restore);
  try {
    noGrad(() => {
      for (const batch of loader) pass(model, batch, device);
    });
  } finally {
    restore();
  }
  return undefined;
}

function passAll(loader: AsyncIterable<unknown>, model: Module, device: DeviceLike | null): Promise<void> {
  return noGrad(async () => {
    for await (const batch of loader) pass(model, batch, device);
  });
}
