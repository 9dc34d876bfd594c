import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { checkIndex } from '../../data/dataset.js';
import { TwoPhaseDataset } from '../../data/index.js';
import { manualSeed, randint, randn, random, scope, type Tensor, uint8 } from '../../index.js';
import { type DatasetTransforms, SampleTransforms } from './transforms.js';

export interface FakeDataOptions extends Omit<DatasetTransforms, 'transforms'> {
  /** How many images there are, 1000 by default. */
  size?: number;
  /** `[C, H, W]`, by default `[3, 224, 224]`. */
  imageSize?: readonly number[];
  numClasses?: number;
  /** Is added to an image's index to seed it. */
  randomOffset?: number;
}

const read = signature<FakeDataOptions>('FakeData', [
  ...(['size?', 'imageSize?', 'numClasses?', 'transform?', 'targetTransform?', 'randomOffset?'] as const),
]);

/**
 * Images of noise, to try a program out without data. Sample `i` is `[image, class]`: the uint8 image `[C, H, W]` and
 * the class that Python gives, whatever has been drawn before. The generator of random numbers stays where it was.
 *
 * See https://docs.pytorch.org/vision/stable/generated/torchvision.datasets.FakeData.html.
 */
export class FakeData extends TwoPhaseDataset<[Tensor, number], [Tensor, number]> {
  readonly length: number;
  readonly imageSize: readonly number[];
  readonly numClasses: number;
  readonly randomOffset: number;
  readonly #transforms: SampleTransforms;

  constructor(
    size?: number | FakeDataOptions,
    imageSize?: readonly number[] | FakeDataOptions,
    numClasses?: number | FakeDataOptions,
    options?: FakeDataOptions,
  );
  constructor(...args: unknown[]) {
    super();
    const { size = 1000, imageSize = [3, 224, 224], numClasses = 10, randomOffset = 0, ...transforms } = read(args);
    for (const [name, value] of Object.entries({ size, numClasses, randomOffset })) {
      if (Number.isInteger(value) && value >= 0) continue;
      throw rangeError(`FakeData: ${name} should be a whole number, got ${describe(value)}.`);
    }
    this.length = size;
    this.imageSize = imageSize;
    this.numClasses = numClasses;
    this.randomOffset = randomOffset;
    this.#transforms = new SampleTransforms('FakeData', transforms);
  }

  prepare(index: number): [Tensor, number] {
    checkIndex('FakeData', index, this.length);
    return random.forkRng(() =>
      scope(() => {
        manualSeed(index + this.randomOffset);
        const noise = randn([...this.imageSize]);
        const target = randint(0, this.numClasses, [1]).item();
        // As Python makes an image of floats: numbers beyond 0 to 255 wrap around.
        const image = noise.mul(255).to('int32').bitwiseAnd(255).to(uint8);
        return [image, target];
      }),
    );
  }

  complete([image, target]: [Tensor, number]): [Tensor, number] {
    return this.#transforms.apply(image, target) as [Tensor, number];
  }
}
