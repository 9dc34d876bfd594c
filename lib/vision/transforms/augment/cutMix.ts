import type { Tensor } from '../../../index.js';
import { integer } from '../draws.js';
import { querySize } from '../query.js';
import { Mixing, type Mixture, mixingOptions } from './mixing.js';

interface Cut extends Mixture {
  /** Columns `x1` to `x2`, rows `y1` to `y2`. */
  box: [x1: number, y1: number, x2: number, y2: number];
}

const read = mixingOptions('CutMix');

/**
 * Puts a rectangle of the image before into each image of a batch `[N, C, H, W]`, and mixes the labels by its area:
 * classes `[N]` become probabilities `[N, numClasses]`. One rectangle for the whole batch is drawn, its area from a beta
 * distribution of `alpha`. The batch has to be in random order. Used as `MixUp`.
 * @throws TypeError or RangeError for an alpha that isn't positive, or batches and labels that don't fit each other.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.CutMix.html
 */
export class CutMix extends Mixing<Cut> {
  constructor(...args: Parameters<typeof read>) {
    super(read(...args));
  }

  override makeParams(flatInputs: readonly unknown[]): Cut {
    const drawn = this.drawShare();
    const [height, width] = querySize(flatInputs);
    const x = integer(width);
    const y = integer(height);
    const half = 0.5 * Math.sqrt(1 - drawn);
    const [across, down] = [Math.trunc(half * width), Math.trunc(half * height)];
    const [x1, y1] = [Math.max(x - across, 0), Math.max(y - down, 0)];
    const [x2, y2] = [Math.min(x + across, width), Math.min(y + down, height)];
    return { box: [x1, y1, x2, y2], lam: 1 - ((x2 - x1) * (y2 - y1)) / (width * height) };
  }

  protected override mix(batch: Tensor, { box: [x1, y1, x2, y2] }: Cut): Tensor {
    const cut = (images: Tensor): Tensor => images.narrow(-2, y1, y2 - y1).narrow(-1, x1, x2 - x1);
    const output = batch.clone();
    cut(output).copy_(cut(batch).roll(1, 0));
    return output;
  }
}
