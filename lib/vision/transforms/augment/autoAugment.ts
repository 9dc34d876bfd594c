import { describe, rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { fraction, integer } from '../draws.js';
import type { FillByKind } from '../fill.js';
import { getSize } from '../functional/size.js';
import type { InterpolationMode } from '../interpolation.js';
import { AutomaticAugmentation } from './automatic.js';
import type { Operation } from './operations.js';
import { type AutoAugmentPolicy, POLICIES } from './policies.js';
import { type Magnitudes, MODERATE, mapping, moving, plain, toning } from './spaces.js';

const SPACE: ReadonlyMap<Operation, Magnitudes> = new Map([
  ...moving(MODERATE),
  ...toning(MODERATE),
  ...mapping(MODERATE),
  ...plain('Invert'),
]);
const BINS = 10;

const read = named(
  'transforms.AutoAugment',
  ['policy', 'interpolation', 'fill'],
  (policy: AutoAugmentPolicy = 'imagenet', interpolation: InterpolationMode = 'nearest', fill: FillByKind = null) => ({
    policy,
    interpolation,
    fill,
  }),
);

/**
 * Augments images `[..., 1 or 3, H, W]`, best of uint8, by a policy that was learnt on a data set: two operations, drawn
 * as a pair. `fill` is for the area that a moved image leaves.
 * @throws TypeError or RangeError for an unknown policy or interpolation, or what is no fill.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.AutoAugment.html
 */
export class AutoAugment extends AutomaticAugmentation {
  readonly policy: AutoAugmentPolicy;

  constructor(...args: Parameters<typeof read>) {
    const { policy, interpolation, fill } = read(...args);
    super(interpolation, fill);
    if (!Object.hasOwn(POLICIES, policy)) {
      throw rangeError(
        `AutoAugment: policy should be one of ${Object.keys(POLICIES).join(', ')}, got ${describe(policy)}`,
      );
    }
    this.policy = policy;
  }

  protected override augment(image: Tensor): Tensor {
    const size = getSize(image);
    const pairs = POLICIES[this.policy];
    const steps = pairs[integer(pairs.length)]!;
    return steps.reduce((augmented: Tensor, [operation, probability, index]) => {
      // As float32 holds the probability, which Python compares with.
      if (!(fraction() <= Math.fround(probability))) return augmented;
      const magnitude = this.drawMagnitude(SPACE.get(operation)!, BINS, size, () => index!);
      return this.applyOne(operation, augmented, magnitude);
    }, image);
  }
}
