import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { horizontalFlip, verticalFlip } from '../functional/geometry/flip.js';
import { callKernel } from '../functional/kernel.js';
import { RandomApplyTransform } from '../randomApply.js';

const readProbability = named('transforms.RandomFlip', ['p'], (p = 0.5) => p);

/**
 * Mirrors sideways with probability `p`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomHorizontalFlip.html
 */
export class RandomHorizontalFlip extends RandomApplyTransform {
  constructor(...args: Parameters<typeof readProbability>) {
    super(readProbability(...args));
  }

  override transform(input: Tensor): Tensor {
    return callKernel(horizontalFlip, input);
  }

  override makeBatchParams(): object {
    return {};
  }

  override transformBatch(input: Tensor): Tensor {
    return horizontalFlip(input);
  }
}

/**
 * Mirrors upside down with probability `p`.
 * @throws RangeError where `p` is no probability.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomVerticalFlip.html
 */
export class RandomVerticalFlip extends RandomApplyTransform {
  constructor(...args: Parameters<typeof readProbability>) {
    super(readProbability(...args));
  }

  override transform(input: Tensor): Tensor {
    return callKernel(verticalFlip, input);
  }

  override makeBatchParams(): object {
    return {};
  }

  override transformBatch(input: Tensor): Tensor {
    return verticalFlip(input);
  }
}
