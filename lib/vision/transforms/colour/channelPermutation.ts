import { randperm, type Tensor } from '../../../index.js';
import { permuteChannels } from '../functional/colour/permuteChannels.js';
import { callKernel } from '../functional/kernel.js';
import { queryChw } from '../query.js';
import { Transform } from '../transform.js';

/**
 * Puts the channels of images `[..., C, H, W]` into a random order.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomChannelPermutation.html
 */
export class RandomChannelPermutation extends Transform<{ permutation: number[] }> {
  override get perSample(): boolean {
    return true;
  }

  override makeParams(flatInputs: readonly unknown[]): { permutation: number[] } {
    return { permutation: randperm(queryChw(flatInputs)[0]).tolist() as number[] };
  }

  override transform(input: Tensor, { permutation }: { permutation: number[] }): Tensor {
    return callKernel(permuteChannels, input, permutation);
  }
}
