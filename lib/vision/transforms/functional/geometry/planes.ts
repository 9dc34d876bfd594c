import type { Tensor } from '../../../../index.js';

/** Calls a kernel of images with masks: a single plane `[H, W]` gets a dimension for the time being. */
export function asPlanes(mask: Tensor, kernel: (image: Tensor) => Tensor): Tensor {
  return mask.ndim < 3 ? kernel(mask.unsqueeze(0)).squeeze(0) : kernel(mask);
}

/** Images as one batch `[N, C, H, W]`, whatever dimensions they have before the channels. */
export function asBatch(images: Tensor): Tensor {
  // Counted, since the number of batches can't be told from that of elements where there are none.
  const count = images.shape.slice(0, -3).reduce((product, size) => product * size, 1);
  return images.reshape([count, ...images.shape.slice(-3)]);
}
