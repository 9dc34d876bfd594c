import { describe, rangeError, typeError } from '../../../core/errors.js';
import { empty, ones, type Tensor, zeros } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { roundHalfEven } from '../../models/channels.js';
import { Mask, TVTensor } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { uniform } from '../draws.js';
import { checkFill, type FillByKind, fillFor } from '../fill.js';
import { affine, checkPair, type Pair, rotate } from '../functional/geometry/affine.js';
import { affineGrid, gridDtype, readSampling, type SamplingMode, sample } from '../functional/geometry/grid.js';
import type { AffineMap } from '../functional/geometry/matrix.js';
import { callKernel } from '../functional/kernel.js';
import type { InterpolationMode } from '../interpolation.js';
import { querySize } from '../query.js';
import { Transform } from '../transform.js';
import { inverseMatrices } from './batchMatrices.js';

type Range = readonly [number, number];

/** A range of degrees; one number stands for that from its negative. */
function rangeOf(owner: string, name: string, degrees: unknown, counts: readonly number[]): readonly number[] {
  if (typeof degrees === 'number') {
    if (degrees >= 0) return [-degrees, degrees];
    throw rangeError(`${owner}: ${name} has to be positive where it is one number, got ${degrees}.`);
  }
  if (Array.isArray(degrees) && counts.includes(degrees.length) && degrees.every(Number.isFinite)) return [...degrees];
  const got = Array.isArray(degrees) ? `[${degrees.join(', ')}]` : describe(degrees);
  throw typeError(`${owner}: ${name} is a number or an array of ${counts.join(' or ')}, got ${got}.`);
}

function readFilled(owner: string, interpolation: string, fill: FillByKind): SamplingMode {
  checkFill(owner, fill);
  return readSampling(owner, interpolation, null).mode;
}

/** Applies maps of each sample's own, around `center`, to a batch. */
function transformEach(
  input: Tensor,
  maps: BatchMaps,
  center: Pair | null,
  mode: SamplingMode,
  fill: FillByKind,
): Tensor {
  const isMask = input instanceof Mask;
  const [height, width] = [input.shape.at(-2)!, input.shape.at(-1)!];
  // Whatever is between the samples and the rows goes through as channels.
  const images = input.reshape([input.shape[0]!, -1, height, width]);
  const about: Pair = center ? [center[0] - width * 0.5, center[1] - height * 0.5] : [0, 0];
  const theta = inverseMatrices(maps, about).to({ dtype: gridDtype(images), device: images.device });
  const grid = affineGrid(theta, { from: [height, width], to: [height, width] });
  const output = sample(images, grid, isMask ? 'nearest' : mode, fillFor(fill, input)).reshape(input.shape);
  return input instanceof TVTensor ? rewrap(input, output) : output;
}

/** The maps of a batch: `[N]` numbers each, float64. */
export interface BatchMaps {
  angle: Tensor;
  translate: readonly [x: Tensor, y: Tensor];
  scale: Tensor;
  shear: readonly [x: Tensor, y: Tensor];
}

const drawn = (count: number, [low, high]: readonly number[]) => empty([count]).uniform_(low!, high!).double();

const rotationParameters = named(
  'transforms.RandomRotation',
  ['degrees', 'interpolation', 'expand', 'center', 'fill'],
  (
    degrees: number | Range,
    interpolation: InterpolationMode = 'nearest',
    expand: boolean = false,
    center: Pair | null = null,
    fill: FillByKind = 0,
  ) => ({ degrees, interpolation, expand, center, fill }),
);

interface Turn {
  angle: number | Tensor;
}

/**
 * Turns by an angle drawn from `degrees`, `[min, max]`, or one number for both ways; see `functional.rotate`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomRotation.html
 */
export class RandomRotation extends Transform<Turn> {
  readonly degrees: readonly number[];
  readonly interpolation: SamplingMode;
  readonly expand: boolean;
  readonly center: Pair | null;
  readonly fill: FillByKind;

  constructor(...args: Parameters<typeof rotationParameters>) {
    super();
    const { degrees, interpolation, expand, center, fill } = rotationParameters(...args);
    this.degrees = rangeOf('RandomRotation', 'degrees', degrees, [2]);
    this.interpolation = readFilled('RandomRotation', interpolation, fill);
    if (center !== null) checkPair('RandomRotation', 'center', center);
    this.expand = expand;
    this.center = center;
    this.fill = fill;
  }

  override get perSample(): boolean {
    return true;
  }

  override makeParams(): Turn {
    return { angle: uniform(this.degrees[0]!, this.degrees[1]!) };
  }

  override transform(input: Tensor, { angle }: Turn): Tensor {
    const { interpolation, expand, center, fill } = this;
    return callKernel(rotate, input, angle as number, interpolation, expand, center, fillFor(fill, input));
  }

  /** Draws `[N]` angles. */
  override makeBatchParams(_flatInputs: readonly Tensor[], count: number): Turn {
    if (this.expand) throw rangeError('RandomRotation: what is expanded differs in size, and is no batch any more.');
    return { angle: drawn(count, this.degrees) };
  }

  override transformBatch(input: Tensor, { angle }: Turn): Tensor {
    const turned = angle as Tensor;
    const none = zeros([1], { dtype: turned.dtype });
    const maps = { angle: turned.neg(), translate: [none, none], scale: ones([1]), shear: [none, none] } as const;
    return transformEach(input, maps, this.center, this.interpolation, this.fill);
  }
}

const affineParameters = named(
  'transforms.RandomAffine',
  ['degrees', 'translate', 'scale', 'shear', 'interpolation', 'fill', 'center'],
  (
    degrees: number | Range,
    translate: Pair | null = null,
    scale: Range | null = null,
    shear: number | readonly number[] | null = null,
    interpolation: InterpolationMode = 'nearest',
    fill: FillByKind = 0,
    center: Pair | null = null,
  ) => ({ degrees, translate, scale, shear, interpolation, fill, center }),
);

/**
 * Turns by an angle drawn from `degrees`, shifts by up to the shares `translate` of width and height, scales by a factor
 * from `scale`, and shears by degrees from `shear`: a range for x, or `[xMin, xMax, yMin, yMax]`; see `functional.affine`.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.RandomAffine.html
 */
export class RandomAffine extends Transform<AffineMap | BatchMaps> {
  readonly degrees: readonly number[];
  readonly translate: Pair | null;
  readonly scale: Range | null;
  readonly shear: readonly number[] | null;
  readonly interpolation: SamplingMode;
  readonly fill: FillByKind;
  readonly center: Pair | null;

  constructor(...args: Parameters<typeof affineParameters>) {
    super();
    const { degrees, translate, scale, shear, interpolation, fill, center } = affineParameters(...args);
    this.degrees = rangeOf('RandomAffine', 'degrees', degrees, [2]);
    this.interpolation = readFilled('RandomAffine', interpolation, fill);
    if (translate !== null) {
      checkPair('RandomAffine', 'translate', translate);
      if (!translate.every((share) => share >= 0 && share <= 1)) {
        throw rangeError(`RandomAffine: translate are shares from 0 to 1, got [${translate.join(', ')}].`);
      }
    }
    if (scale !== null) {
      checkPair('RandomAffine', 'scale', scale);
      if (!scale.every((factor) => factor > 0)) {
        throw rangeError(`RandomAffine: scale are positive numbers, got [${scale.join(', ')}].`);
      }
    }
    if (center !== null) checkPair('RandomAffine', 'center', center);
    this.translate = translate;
    this.scale = scale;
    this.shear = shear === null ? null : rangeOf('RandomAffine', 'shear', shear, [2, 4]);
    this.fill = fill;
    this.center = center;
  }

  override get perSample(): boolean {
    return true;
  }

  /** Draws the angle, the shift in x and in y, the scale, and the shear in x and in y, each where it is asked for. */
  override makeParams(flatInputs: readonly unknown[]): AffineMap {
    const [height, width] = querySize(flatInputs);
    const { degrees, translate, scale, shear } = this;
    const between = (range: readonly number[]) => uniform(range[0]!, range[1]!);
    const upTo = (most: number) => roundHalfEven(uniform(-most, most));
    return {
      angle: between(degrees),
      translate: translate ? [upTo(translate[0] * width), upTo(translate[1] * height)] : [0, 0],
      scale: scale ? between(scale) : 1,
      shear: [shear ? between(shear) : 0, shear?.length === 4 ? between(shear.slice(2)) : 0],
    };
  }

  override transform(input: Tensor, params: AffineMap): Tensor {
    const { angle, translate, scale, shear } = params;
    const { interpolation, fill, center } = this;
    return callKernel(affine, input, angle, translate, scale, shear, interpolation, fillFor(fill, input), center);
  }

  /** Draws `[N]` numbers of each, in the order of `makeParams`. */
  override makeBatchParams(flatInputs: readonly Tensor[], count: number): BatchMaps {
    const [height, width] = querySize(flatInputs);
    const { degrees, translate, scale, shear } = this;
    const none = zeros([1]);
    const upTo = (most: number) => drawn(count, [-most, most]).round_();
    return {
      angle: drawn(count, degrees),
      translate: translate ? [upTo(translate[0] * width), upTo(translate[1] * height)] : [none, none],
      scale: scale ? drawn(count, scale) : ones([1]),
      shear: [shear ? drawn(count, shear) : none, shear?.length === 4 ? drawn(count, shear.slice(2)) : none],
    };
  }

  override transformBatch(input: Tensor, params: BatchMaps): Tensor {
    return transformEach(input, params, this.center, this.interpolation, this.fill);
  }
}
