import { describe, rangeError, typeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { BoundingBoxes, KeyPoints, Mask } from '../../tvTensors/index.js';
import { fraction, integer } from '../draws.js';
import { checkFill, type FillByKind } from '../fill.js';
import { isImage } from '../functional/size.js';
import { checkInterpolation, type InterpolationMode } from '../interpolation.js';
import { Transform, type Transformed } from '../transform.js';
import { applyOperation, type Operation } from './operations.js';
import type { Magnitudes, Space } from './spaces.js';

/** How many operations an image may go through: more would take for ever, and leave nothing of it. */
export const MOST_OPERATIONS = 1000;

/** @throws RangeError for what is no number of magnitudes to choose from. */
export function checkBins(owner: string, bins: unknown): void {
  if (Number.isInteger(bins) && (bins as number) >= 2) return;
  throw rangeError(`${owner}: numMagnitudeBins should be an integer of at least 2, got ${describe(bins)}`);
}

/** What `AutoAugment`, `RandAugment`, `TrivialAugmentWide` and `AugMix` have in common. */
export abstract class AutomaticAugmentation extends Transform {
  readonly interpolation: InterpolationMode;
  readonly fill: FillByKind;

  constructor(interpolation: InterpolationMode, fill: FillByKind) {
    super();
    checkInterpolation(this.constructor.name, interpolation);
    checkFill(this.constructor.name, fill);
    this.interpolation = interpolation;
    this.fill = fill;
  }

  override get perSample(): boolean {
    return true;
  }

  /** Augments the one image among the inputs. */
  protected abstract augment(image: Tensor): Tensor;

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.changeLeaves(inputs, (leaves) => {
      const needed = this.needed(leaves);
      const images = leaves.flatMap((leaf, i) => (needed[i] && isImage(leaf) ? [i] : []));
      const [at] = images;
      if (at === undefined || images.length > 1) {
        throw typeError(`${this.constructor.name} is for one image or video, found ${images.length} among the inputs.`);
      }
      return leaves.with(at, this.augment(leaves[at] as Tensor));
    });
  }

  override checkInputs(flatInputs: readonly unknown[]): void {
    const wrong = flatInputs.find(
      (input) => input instanceof BoundingBoxes || input instanceof Mask || input instanceof KeyPoints,
    );
    if (wrong)
      throw typeError(`${this.constructor.name} does not support boxes, points and masks, got ${describe(wrong)}`);
  }

  /** Draws an operation. */
  protected drawOperation(space: Space): readonly [Operation, Magnitudes] {
    return space[integer(space.length)]!;
  }

  /** The magnitude of a number that `pick` gives, of `bins`, with a sign that is drawn where there is one; 0 for none. */
  protected drawMagnitude(
    { of, signed }: Magnitudes,
    bins: number,
    [height, width]: readonly [number, number],
    pick: () => number,
  ): number {
    if (of === null) return 0;
    const all = of(bins, height, width).tolist() as number[];
    const magnitude = all.at(pick())!;
    return signed && fraction() <= 0.5 ? -magnitude : magnitude;
  }

  protected applyOne(operation: Operation, image: Tensor, magnitude: number): Tensor {
    return applyOperation(operation, image, magnitude, this);
  }
}
