import { describe, rangeError } from '../../../core/errors.js';
import { _sampleDirichlet } from '../../../generated/internal.js';
import { type Tensor, tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { TVTensor, Video } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { integer } from '../draws.js';
import type { FillByKind } from '../fill.js';
import { getSize } from '../functional/size.js';
import type { InterpolationMode } from '../interpolation.js';
import { AutomaticAugmentation, MOST_OPERATIONS } from './automatic.js';
import { type Extent, mapping, moving, type Space, toning } from './spaces.js';

const EXTENT: Extent = {
  shear: 0.3,
  translate: [(_height, width) => width / 3, (height) => height / 3],
  rotate: 30,
  tone: 0.9,
  posterize: [4, 4],
};
const SOME: Space = [...moving(EXTENT), ...mapping(EXTENT)];
const ALL: Space = [...SOME, ...toning(EXTENT)];
/** How many magnitudes there are. */
const BINS = 10;

const read = named(
  'transforms.AugMix',
  ['severity', 'mixtureWidth', 'chainDepth', 'alpha', 'allOps', 'interpolation', 'fill'],
  (
    severity = 3,
    mixtureWidth = 3,
    chainDepth = -1,
    alpha = 1,
    allOps = true,
    interpolation: InterpolationMode = 'bilinear',
    fill: FillByKind = null,
  ) => ({ severity, mixtureWidth, chainDepth, alpha, allOps, interpolation, fill }),
);

function checkInteger(name: string, value: unknown, least: number, most: number): void {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return;
  throw rangeError(`AugMix: ${name} must be an integer between ${least} and ${most}, got ${describe(value)}`);
}

/**
 * Mixes an image `[..., 1 or 3, H, W]`, best of uint8, with `mixtureWidth` augmented ones. Each is made by a chain of
 * `chainDepth` random operations, 1 to 3 where that is -1, whose magnitudes are the first `severity` (1 to 10) of ten.
 * The shares are drawn from a Dirichlet distribution of `alpha`. Without `allOps`, brightness, colour, contrast and
 * sharpness stay.
 * @throws TypeError or RangeError for numbers that are none, an unknown interpolation, or what is no fill.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.AugMix.html
 */
export class AugMix extends AutomaticAugmentation {
  readonly severity: number;
  readonly mixtureWidth: number;
  readonly chainDepth: number;
  readonly alpha: number;
  readonly allOps: boolean;

  constructor(...args: Parameters<typeof read>) {
    const { severity, mixtureWidth, chainDepth, alpha, allOps, interpolation, fill } = read(...args);
    super(interpolation, fill);
    checkInteger('severity', severity, 1, BINS);
    checkInteger('mixtureWidth', mixtureWidth, 1, MOST_OPERATIONS);
    checkInteger('chainDepth', chainDepth, -1, MOST_OPERATIONS);
    if (typeof alpha !== 'number' || !(alpha > 0)) {
      throw rangeError(`AugMix: alpha must be a positive number, got ${describe(alpha)}`);
    }
    this.severity = severity;
    this.mixtureWidth = mixtureWidth;
    this.chainDepth = chainDepth;
    this.alpha = alpha;
    this.allOps = allOps;
  }

  protected override augment(image: Tensor): Tensor {
    const size = getSize(image);
    const missing = Math.max((image instanceof Video ? 5 : 4) - image.ndim, 0);
    const batch = image.reshape([...new Array<number>(missing).fill(1), ...image.shape]);
    const count = batch.shape[0]!;
    const perSample = (shares: Tensor): Tensor => shares.reshape([count, ...batch.shape.slice(1).fill(1)]);

    // What is left of the image, and what of all that is made of it.
    const parts = this.#shares(2, batch);
    const shares = this.#shares(this.mixtureWidth, batch).mul(parts.select(1, 1).reshape([count, -1]));
    const mix = perSample(parts.select(1, 0)).mul(batch);
    for (let i = 0; i < this.mixtureWidth; i++) mix.add_(perSample(shares.select(1, i)).mul(this.#chain(batch, size)));
    const mixed = mix.reshape(image.shape).to(image.dtype);
    return image instanceof TVTensor ? rewrap(image, mixed) : mixed;
  }

  /** Shares that add up to one, `[N, n]`. */
  #shares(n: number, batch: Tensor): Tensor {
    const alphas = tensor(new Array<number>(n).fill(this.alpha), { device: batch.device });
    return _sampleDirichlet(alphas.expand([batch.shape[0]!, -1]));
  }

  /** The batch after random operations. */
  #chain(batch: Tensor, size: readonly [number, number]): Tensor {
    const depth = this.chainDepth > 0 ? this.chainDepth : 1 + integer(3);
    let augmented = batch;
    for (let step = 0; step < depth; step++) {
      const [operation, magnitudes] = this.drawOperation(this.allOps ? ALL : SOME);
      const magnitude = this.drawMagnitude(magnitudes, BINS, size, () => integer(this.severity));
      augmented = this.applyOne(operation, augmented, magnitude);
    }
    return augmented;
  }
}
