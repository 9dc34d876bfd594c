import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { float32, Tensor, uint8, zeros } from '../../index.js';
import { encodePng } from '../../plot/png.js';
import type { EncodedImage } from './summaries.js';

/**
 * Encodes an image, or many of them side by side in rows of 8. `dataformats` says what each dimension is: `N`umber,
 * `C`hannel, `H`eight, `W`idth. uint8 is taken as it is, anything else as 0 (black) to 1 (white).
 *
 * Throws a RangeError where the shape and `dataformats` don't fit, and for other than 1, 3 or 4 channels.
 */
export function encodeImage(owner: string, images: Tensor, dataformats: string): EncodedImage {
  if (!(images instanceof Tensor)) throw typeError(`${owner}: expected a tensor, got ${describe(images)}.`);
  const letters = [...String(dataformats).toUpperCase()];
  const known = ['NCHW', 'CHW', 'HW'].find((form) => [...form].sort().join() === [...letters].sort().join());
  if (known === undefined || images.ndim !== letters.length) {
    throw rangeError(
      `${owner}: dataformats should name the dimensions of ${describe(images)} by C, H and W, by these and N, or by ` +
        `H and W, got ${describe(dataformats)}.`,
    );
  }
  if (images.numel() === 0) throw rangeError(`${owner}: there is nothing to see in ${describe(images)}.`);
  return scope(() => {
    const detached = images.detach().cpu();
    const ordered = detached.permute([...known].map((letter) => letters.indexOf(letter)));
    const chw = known === 'NCHW' ? grid(ordered) : known === 'HW' ? ordered.unsqueeze(0) : ordered;
    const coloured = chw.shape[0] === 1 ? chw.expand([3, -1, -1]) : chw;
    const [channels, height, width] = coloured.shape as [number, number, number];
    if (channels !== 3 && channels !== 4) {
      throw rangeError(`${owner}: an image has 1, 3 or 4 channels, got ${describe(images)} as ${dataformats}.`);
    }
    return { height, width, channels, png: encodePng(toPixels(coloured), { width, height, channels, factor: 1 }) };
  });
}

/** Images `[N, C, H, W]` in rows, as one in colour. */
export function grid(images: Tensor, columns = 8): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const coloured = channels === 1 ? images.expand([n, 3, height, width]) : images;
  const across = Math.min(n, columns);
  const down = Math.ceil(n / across);
  const canvas = zeros([coloured.shape[1]!, down * height, across * width], { dtype: images.dtype });
  for (let i = 0; i < n; i++) {
    const [row, column] = [Math.floor(i / across), i % across];
    canvas
      .narrow(1, row * height, height)
      .narrow(2, column * width, width)
      .copy_(coloured.select(0, i));
  }
  return canvas;
}

/** The bytes of an image `[C, H, W]`, row by row with its channels together. */
export function toPixels(image: Tensor): Uint8Array {
  const bytes = image.dtype === uint8 ? image : image.to(float32).mul(255).nanToNum(0).clamp(0, 255).to(uint8);
  return bytes.permute([1, 2, 0]).toTypedArray() as Uint8Array;
}
