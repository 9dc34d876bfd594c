import { cat, fullLike, int32, type Tensor, tensor, uint8 } from '../../index.js';

/** Gray `[1, H, W]` of the colours `[3 or 4, H, W]`, whose alpha it keeps, to the bit as Pillow rounds it. */
export function luma(image: Tensor): Tensor {
  // 0.299, 0.587 and 0.114 in 65,536ths.
  const weights = tensor([19595, 38470, 7471], { dtype: int32 }).view([3, 1, 1]);
  const sum = image.narrow(0, 0, 3).to(int32).mul_(weights).sum(0, true, { dtype: int32 });
  const gray = sum.add_(0x8000).bitwiseRightShift(16).to(uint8);
  return image.shape[0] === 4 ? cat([gray, image.narrow(0, 3, 1)]) : gray;
}

/** RGB of the inks cyan, magenta, yellow and black `[4, H, W]`, to the bit as Pillow rounds it. */
export function cmykToRgb(image: Tensor): Tensor {
  const inks = image.to(int32);
  const light = inks.narrow(0, 3, 1).neg().add_(255);
  const product = inks.narrow(0, 0, 3).mul(light).add_(128);
  const taken = product.add(product.bitwiseRightShift(8)).bitwiseRightShift(8);
  return light.sub(taken).clamp(0, 255).to(uint8);
}

/** The image with one channel more, of which every pixel is opaque. */
export function withAlpha(image: Tensor): Tensor {
  return cat([image, fullLike(image.narrow(0, 0, 1), 255)]);
}

/** The first and the last of four channels. */
export function firstAndAlpha(image: Tensor): Tensor {
  return cat([image.narrow(0, 0, 1), image.narrow(0, 3, 1)]);
}
