import { keep, scope } from '../../core/scope.js';
import { checkIndex, indexTensor } from '../../data/dataset.js';
import { Dataset, defaultCollate } from '../../data/index.js';
import { float32, type Tensor } from '../../index.js';
import type { DatasetTransforms, SampleTransforms } from './transforms.js';

/**
 * Labelled images of one size that lie in memory as the bytes they came in. Sample `i` is `[image, label]`: a float32
 * image `[C, H, W]`, from 0 to 1 unless a transform says otherwise, and its class. A batch is gathered and transformed
 * at once; where the transform is random, or there is one of targets, sample by sample.
 */
export abstract class ImageClassDataset extends Dataset<[Tensor, number]> {
  /** The images as they came: uint8 `[N, H, W]`, in colours `[N, 3, H, W]`. */
  readonly data: Tensor;
  /** The classes: int64 `[N]`. */
  readonly targets: Tensor;
  /** The names of the classes. */
  abstract readonly classes: readonly string[];
  readonly #transforms: SampleTransforms;
  /** The byte that stands for 1. */
  readonly #white: number;

  protected constructor(data: Tensor, targets: Tensor, white: number, transforms: SampleTransforms) {
    super();
    this.data = keep(data);
    this.targets = keep(targets);
    this.#transforms = transforms;
    this.#white = white;
  }

  get length(): number {
    return this.data.shape[0]!;
  }

  get transform(): DatasetTransforms['transform'] {
    return this.#transforms.transform;
  }

  get targetTransform(): DatasetTransforms['targetTransform'] {
    return this.#transforms.targetTransform;
  }

  get transforms(): DatasetTransforms['transforms'] {
    return this.#transforms.transforms;
  }

  /** The number of each class, by its name. */
  get classToIdx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, i) => [name, i]));
  }

  get(index: number): [Tensor, number] {
    checkIndex(this.constructor.name, index, this.length);
    return scope(() => {
      const image = this.#read(this.data.select(0, index), 0);
      return this.#transforms.apply(image, this.targets.select(0, index).item()) as [Tensor, number];
    });
  }

  override getBatch(indices: readonly number[]): [Tensor, Tensor] {
    return scope(() => {
      if (this.#transforms.perSample) return defaultCollate(indices.map((i) => this.get(i))) as [Tensor, Tensor];
      const index = indexTensor(indices);
      const images = this.#read(this.data.indexSelect(0, index), 1);
      return [this.#transforms.input(images) as Tensor, this.targets.indexSelect(0, index)];
    });
  }

  /** Bytes to floats, with a dimension for the one channel where there is but one. */
  #read(bytes: Tensor, channel: number): Tensor {
    const images = this.data.ndim === 3 ? bytes.unsqueeze(channel) : bytes;
    return images.to(float32).div_(this.#white);
  }
}
