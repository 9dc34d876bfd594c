import { rangeError } from '../../../core/errors.js';
import { rand, scope, type Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { checkFill, type FillByKind, fillFor } from '../fill.js';
import { checkPair } from '../functional/geometry/affine.js';
import {
  checkPaddingMode,
  type Padding,
  type PaddingMode,
  pad,
  type Sides,
  sidesOf,
} from '../functional/geometry/pad.js';
import { callKernel } from '../functional/kernel.js';
import { querySize } from '../query.js';
import { RandomApplyTransform } from '../randomApply.js';
import { Transform } from '../transform.js';

const padParameters = named(
  'transforms.Pad',
  ['padding', 'fill', 'paddingMode'],
  (padding: Padding, fill: FillByKind = 0, paddingMode: PaddingMode = 'constant') => ({ padding, fill, paddingMode }),
);

/**
 * Pads; see `functional.pad`.
 * @throws TypeError or RangeError for a padding, fill or mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Pad.html
 */
export class Pad extends Transform {
  readonly padding: Padding;
  readonly fill: FillByKind;
  readonly paddingMode: PaddingMode;

  constructor(...args: Parameters<typeof padParameters>) {
    super();
    const { padding, fill, paddingMode } = padParameters(...args);
    sidesOf('Pad', padding);
    checkFill('Pad', fill);
    checkPaddingMode('Pad', paddingMode);
    this.padding = padding;
    this.fill = fill;
    this.paddingMode = paddingMode;
  }

  override transform(input: Tensor): Tensor {
    return callKernel(pad, input, this.padding, fillFor(this.fill, input), this.paddingMode);
  }
}

const zoomOutParameters = named(
  'transforms.RandomZoomOut',
  ['fill', 'sideRange', 'p'],
  (fill: FillByKind = 0, sideRange: readonly [number, number] = [1, 4], p = 0.5) => ({ fill, sideRange, p }),
);

/**
 * With probability `p`, puts the image somewhere on a canvas whose sides are longer by a factor drawn from `sideRange`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomZoomOut.html
 */
export class RandomZoomOut extends RandomApplyTransform<{ padding: Sides }> {
  readonly fill: FillByKind;
  readonly sideRange: readonly [number, number];

  constructor(...args: Parameters<typeof zoomOutParameters>) {
    const { fill, sideRange, p } = zoomOutParameters(...args);
    super(p);
    checkFill('RandomZoomOut', fill);
    checkPair('RandomZoomOut', 'sideRange', sideRange);
    if (!(sideRange[0] >= 1 && sideRange[0] <= sideRange[1])) {
      throw rangeError(`RandomZoomOut: sideRange is [min, max], both 1 or more, got [${sideRange.join(', ')}].`);
    }
    this.fill = fill;
    this.sideRange = sideRange;
  }

  /** Draws the factor, then left and top. The products are float32, as Python's. */
  override makeParams(flatInputs: readonly unknown[]): { padding: Sides } {
    const [height, width] = querySize(flatInputs);
    const [least, most] = this.sideRange;
    return scope(() => {
      const factor = rand([1])
        .mul(most - least)
        .add(least);
      const wider = Math.trunc(factor.mul(width).item()) - width;
      const taller = Math.trunc(factor.mul(height).item()) - height;
      const place = rand([2]);
      const left = Math.trunc(place.select(0, 0).mul(wider).item());
      const top = Math.trunc(place.select(0, 1).mul(taller).item());
      return { padding: [left, top, wider - left, taller - top] };
    });
  }

  override transform(input: Tensor, { padding }: { padding: Sides }): Tensor {
    return callKernel(pad, input, padding, fillFor(this.fill, input));
  }
}
