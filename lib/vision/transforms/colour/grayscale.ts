import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { grayscaleToRgb, rgbToGrayscale } from '../functional/colour/grayscale.js';
import { callKernel } from '../functional/kernel.js';
import { queryChw } from '../query.js';
import { RandomApplyTransform } from '../randomApply.js';
import { Transform } from '../transform.js';

const readGrayscale = named('transforms.Grayscale', ['numOutputChannels'], (numOutputChannels: 1 | 3 = 1) => ({
  numOutputChannels,
}));

/**
 * Makes images `[..., 1 or 3, H, W]` grey, with one channel or three equal ones.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Grayscale.html
 */
export class Grayscale extends Transform {
  readonly numOutputChannels: 1 | 3;

  constructor(...args: Parameters<typeof readGrayscale>) {
    super();
    this.numOutputChannels = readGrayscale(...args).numOutputChannels;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(rgbToGrayscale, input, this.numOutputChannels);
  }
}

const readRandom = named('transforms.RandomGrayscale', ['p'], (p = 0.1) => ({ p }));

/**
 * Makes images `[..., 1 or 3, H, W]` grey with probability `p`; they keep their number of channels.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomGrayscale.html
 */
export class RandomGrayscale extends RandomApplyTransform<{ channels: 1 | 3 }> {
  constructor(...args: Parameters<typeof readRandom>) {
    super(readRandom(...args).p);
  }

  override makeParams(flatInputs: readonly unknown[]): { channels: 1 | 3 } {
    return { channels: queryChw(flatInputs)[0] as 1 | 3 };
  }

  override transform(input: Tensor, { channels }: { channels: 1 | 3 }): Tensor {
    return callKernel(rgbToGrayscale, input, channels);
  }

  override makeBatchParams(flatInputs: readonly Tensor[]): { channels: 1 | 3 } {
    return this.makeParams(flatInputs);
  }

  override transformBatch(input: Tensor, params: { channels: 1 | 3 }): Tensor {
    return this.transform(input, params);
  }
}

/**
 * Makes RGB images of grey ones, `[..., 1, H, W]`; others stay.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RGB.html
 */
export class RGB extends Transform {
  override transform(input: Tensor): Tensor {
    return callKernel(grayscaleToRgb, input);
  }
}
