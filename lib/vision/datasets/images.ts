import { keep } from '../../core/scope.js';
import { checkIndex, indexTensor } from '../../data/dataset.js';
import { Dataset } from '../../data/index.js';
import { float32, type Tensor } from '../../index.js';

/** Changes images, `[C, H, W]` or a whole batch `[N, C, H, W]` of them, float32 from 0 to 1. */
export type ImageTransform = (images: Tensor) => Tensor;

/**
 * Labelled images of one size that lie in memory as the bytes they came in. Sample `i` is `[image, label]`: a float32
 * image `[C, H, W]`, from 0 to 1 unless a transform says otherwise, and its class. A batch is gathered and transformed
 * at once.
 */
export abstract class ImageClassDataset extends Dataset<[Tensor, number]> {
  /** The images as they came: uint8 `[N, H, W]`. */
  readonly data: Tensor;
  /** The classes: int64 `[N]`. */
  readonly targets: Tensor;
  /** The names of the classes. */
  abstract readonly classes: readonly string[];
  readonly transform: ImageTransform | undefined;
  /** The byte that stands for 1. */
  readonly #white: number;

  protected constructor(data: Tensor, targets: Tensor, white: number, transform: ImageTransform | undefined) {
    super();
    this.data = keep(data);
    this.targets = keep(targets);
    this.transform = transform;
    this.#white = white;
  }

  get length(): number {
    return this.data.shape[0]!;
  }

  override get(index: number): [Tensor, number] {
    checkIndex(this.constructor.name, index, this.length);
    return [this.#read(this.data.select(0, index), 0), this.targets.select(0, index).item()];
  }

  override getBatch(indices: readonly number[]): [Tensor, Tensor] {
    const index = indexTensor(indices);
    const batch: [Tensor, Tensor] = [
      this.#read(this.data.indexSelect(0, index), 1),
      this.targets.indexSelect(0, index),
    ];
    index.dispose();
    return batch;
  }

  /** Bytes to floats, with a dimension for the one channel. */
  #read(bytes: Tensor, channel: number): Tensor {
    const images = bytes.unsqueeze(channel).to(float32).div_(this.#white);
    return this.transform ? this.transform(images) : images;
  }
}
