import { describe, rangeError, typeError } from '../../core/errors.js';
import { stack, Tensor } from '../../index.js';
import { BoundingBoxes, KeyPoints, Mask, TVTensor } from '../tvTensors/index.js';
import { rewrap } from '../tvTensors/tvTensor.js';

/**
 * How many samples the batches of one call have.
 * @throws TypeError for boxes and points, RangeError where a batch is none or they differ.
 */
export function batchSize(transform: string, batches: readonly unknown[]): number {
  const sizes = batches.map((batch) => {
    if (!(batch instanceof Tensor) || batch instanceof BoundingBoxes || batch instanceof KeyPoints) {
      throw typeError(`${transform} can't transform ${describe(batch)} sample by sample: give it one image at a time.`);
    }
    if (batch.ndim < (batch instanceof Mask ? 3 : 4)) {
      throw rangeError(`${transform} takes batches, images [N, C, H, W] and masks [N, H, W]; got ${describe(batch)}.`);
    }
    return batch.shape[0]!;
  });
  if (new Set(sizes).size > 1) {
    throw rangeError(
      `${transform}: the batches differ in their number of samples, ${batches.map(describe).join(', ')}.`,
    );
  }
  return sizes[0] ?? 0;
}

/** Sample `i` of a batch, of its kind. */
export function sampleOf(batch: Tensor, i: number): Tensor {
  const sample = batch.select(0, i);
  return batch instanceof TVTensor ? rewrap(batch, sample) : sample;
}

/**
 * Puts samples together again, as a batch of the kind of `batch`.
 * @throws RangeError where they have different shapes.
 */
export function restack(transform: string, batch: Tensor, samples: readonly Tensor[]): Tensor {
  if (samples.length === 0) return batch;
  const shapes = new Set(samples.map((sample) => `[${sample.shape.join(', ')}]`));
  if (shapes.size > 1) {
    throw rangeError(`${transform} made samples of different shapes, which are no batch: ${[...shapes].join(', ')}.`);
  }
  const stacked = stack([...samples]);
  return batch instanceof TVTensor ? rewrap(batch, stacked) : stacked;
}

/** `[N]` with dimensions of size 1 behind, to broadcast over samples. */
export function perSampleShape(values: Tensor, batch: Tensor): Tensor {
  return values.reshape([-1, ...batch.shape.slice(1).fill(1)]);
}
