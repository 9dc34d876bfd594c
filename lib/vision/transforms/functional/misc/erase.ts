import { describe, rangeError } from '../../../../core/errors.js';
import { ellipsis, slice, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';

/**
 * Overwrites `h` rows and `w` columns of images `[..., C, H, W]`, from row `i` and column `j` on, with `v`: a number or a
 * tensor that fits, such as `[C, 1, 1]` or `[C, h, w]`. `inplace` changes the image itself.
 * @throws RangeError for places that are no integers.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.erase.html
 */
export const erase = functional(
  'erase',
  ['i', 'j', 'h', 'w', 'v', 'inplace'],
  (i: number, j: number, h: number, w: number, v: Tensor | number, inplace: boolean = false) => {
    for (const [name, n] of Object.entries({ i, j, h, w })) {
      if (!Number.isInteger(n)) throw rangeError(`erase: ${name} must be an integer, got ${describe(n)}`);
    }
    return { i, j, h, w, v, inplace };
  },
  {
    image: (image, { i, j, h, w, v, inplace }) => {
      const erased = inplace ? image : image.clone();
      erased.indexPut_([ellipsis, slice(i, i + h), slice(j, j + w)], v);
      return erased;
    },
  },
);
