import { describe, typeError } from '../../core/errors.js';
import { Transform, type Transformed } from './transform.js';

/**
 * Applies a transform to a batch, images `[N, C, H, W]` and masks `[N, ..., H, W]`, with random numbers of each sample's
 * own: `new PerSample(new RandomHorizontalFlip())` flips some images of a batch and not others. Transforms that can,
 * flips, crops and affine maps among them, do so in a few operations on the whole batch, on its device, and draw vectors
 * of numbers; others are applied to one sample after the other, as `forward` would be.
 * @throws TypeError where it is given no transform.
 */
export class PerSample extends Transform {
  readonly batched: Transform;

  constructor(transform: Transform) {
    super();
    if (!(transform instanceof Transform)) throw typeError(`PerSample takes a transform, got ${describe(transform)}.`);
    this.batched = transform;
  }

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.batched.forwardBatch(...inputs);
  }
}
