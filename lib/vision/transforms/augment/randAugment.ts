import { describe, rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import type { FillByKind } from '../fill.js';
import { getSize } from '../functional/size.js';
import type { InterpolationMode } from '../interpolation.js';
import { AutomaticAugmentation, checkBins, MOST_OPERATIONS } from './automatic.js';
import { MODERATE, mapping, moving, plain, type Space, toning } from './spaces.js';

const SPACE: Space = [...plain('Identity'), ...moving(MODERATE), ...toning(MODERATE), ...mapping(MODERATE)];

const read = named(
  'transforms.RandAugment',
  ['numOps', 'magnitude', 'numMagnitudeBins', 'interpolation', 'fill'],
  (
    numOps = 2,
    magnitude = 9,
    numMagnitudeBins = 31,
    interpolation: InterpolationMode = 'nearest',
    fill: FillByKind = null,
  ) => ({ numOps, magnitude, numMagnitudeBins, interpolation, fill }),
);

/**
 * Augments images `[..., 1 or 3, H, W]`, best of uint8, by `numOps` random operations, all of one `magnitude`, a number
 * below `numMagnitudeBins`. `fill` is for the area that a moved image leaves.
 * @throws TypeError or RangeError for numbers that are none, an unknown interpolation, or what is no fill.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandAugment.html
 */
export class RandAugment extends AutomaticAugmentation {
  readonly numOps: number;
  readonly magnitude: number;
  readonly numMagnitudeBins: number;

  constructor(...args: Parameters<typeof read>) {
    const { numOps, magnitude, numMagnitudeBins, interpolation, fill } = read(...args);
    super(interpolation, fill);
    if (!Number.isInteger(numOps) || numOps < 0 || numOps > MOST_OPERATIONS) {
      throw rangeError(`RandAugment: numOps should be from 0 to ${MOST_OPERATIONS}, got ${describe(numOps)}`);
    }
    checkBins('RandAugment', numMagnitudeBins);
    if (!Number.isInteger(magnitude) || magnitude < 0 || magnitude >= numMagnitudeBins) {
      throw rangeError(
        `RandAugment: magnitude should be from 0 to ${numMagnitudeBins - 1}, got ${describe(magnitude)}`,
      );
    }
    this.numOps = numOps;
    this.magnitude = magnitude;
    this.numMagnitudeBins = numMagnitudeBins;
  }

  protected override augment(image: Tensor): Tensor {
    const size = getSize(image);
    let augmented = image;
    for (let step = 0; step < this.numOps; step++) {
      const [operation, magnitudes] = this.drawOperation(SPACE);
      const magnitude = this.drawMagnitude(magnitudes, this.numMagnitudeBins, size, () => this.magnitude);
      augmented = this.applyOne(operation, augmented, magnitude);
    }
    return augmented;
  }
}
