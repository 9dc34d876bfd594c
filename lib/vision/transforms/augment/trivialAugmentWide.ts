import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { integer } from '../draws.js';
import type { FillByKind } from '../fill.js';
import { getSize } from '../functional/size.js';
import type { InterpolationMode } from '../interpolation.js';
import { AutomaticAugmentation, checkBins } from './automatic.js';
import { mapping, moving, plain, type Space, toning } from './spaces.js';

const WIDE = { shear: 0.99, translate: [32, 32], rotate: 135, tone: 0.99, posterize: [8, 6] } as const;

const SPACE: Space = [...plain('Identity'), ...moving(WIDE), ...toning(WIDE), ...mapping(WIDE)];

const read = named(
  'transforms.TrivialAugmentWide',
  ['numMagnitudeBins', 'interpolation', 'fill'],
  (numMagnitudeBins = 31, interpolation: InterpolationMode = 'nearest', fill: FillByKind = null) => ({
    numMagnitudeBins,
    interpolation,
    fill,
  }),
);

/**
 * Augments images `[..., 1 or 3, H, W]`, best of uint8, by one random operation of random magnitude. `fill` is for the
 * area that a moved image leaves.
 * @throws TypeError or RangeError for numbers that are none, an unknown interpolation, or what is no fill.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.TrivialAugmentWide.html
 */
export class TrivialAugmentWide extends AutomaticAugmentation {
  readonly numMagnitudeBins: number;

  constructor(...args: Parameters<typeof read>) {
    const { numMagnitudeBins, interpolation, fill } = read(...args);
    super(interpolation, fill);
    checkBins('TrivialAugmentWide', numMagnitudeBins);
    this.numMagnitudeBins = numMagnitudeBins;
  }

  protected override augment(image: Tensor): Tensor {
    const [operation, magnitudes] = this.drawOperation(SPACE);
    const bins = this.numMagnitudeBins;
    return this.applyOne(
      operation,
      image,
      this.drawMagnitude(magnitudes, bins, getSize(image), () => integer(bins)),
    );
  }
}
