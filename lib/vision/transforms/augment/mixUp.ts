import { describe, typeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { Mixing, type Mixture, mixed, mixingOptions } from './mixing.js';

const read = mixingOptions('MixUp');

/**
 * Mixes each image of a batch, floats `[N, C, H, W]`, with the one before, and the labels alike: classes `[N]` become
 * probabilities `[N, numClasses]`. One share for the whole batch is drawn from a beta distribution of `alpha`. The batch
 * has to be in random order.
 *
 *     const mixUp = new MixUp({ numClasses: 10 });
 *     const collateFn = (samples) => mixUp.forward(...defaultCollate(samples)); // of a DataLoader
 *
 * @throws TypeError or RangeError for an alpha that isn't positive, or batches and labels that don't fit each other.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.MixUp.html
 */
export class MixUp extends Mixing<Mixture> {
  constructor(...args: Parameters<typeof read>) {
    super(read(...args));
  }

  override makeParams(): Mixture {
    return { lam: this.drawShare() };
  }

  protected override mix(batch: Tensor, { lam }: Mixture): Tensor {
    if (batch.dtype.isFloatingPoint) return mixed(batch, lam);
    throw typeError(`MixUp mixes images of floats, got ${describe(batch)}; new ToDtype('float32', true) makes them`);
  }
}
