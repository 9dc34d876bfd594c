import { describe, rangeError, typeError } from '../../../core/errors.js';
import { _sampleDirichlet } from '../../../generated/internal.js';
import { float, nn, Tensor, tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { BoundingBoxes, Image, KeyPoints, Mask, Video } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';
import { isImage } from '../functional/size.js';
import { type LabelsGetter, parseLabelsGetter } from '../labels.js';
import { Transform, type Transformed } from '../transform.js';

/** Reads the options of `MixUp` and `CutMix`, all by name. */
export function mixingOptions<const Name extends string>(name: Name) {
  return named(
    `transforms.${name}`,
    ['alpha', 'numClasses', 'labelsGetter'],
    (alpha = 1, numClasses: number | null = null, labelsGetter: LabelsGetter = 'default') => ({
      alpha,
      numClasses,
      labelsGetter,
    }),
  );
}

/** How images are mixed with those before them in the batch, and how much of a label stays. */
export interface Mixture {
  /** The share of a sample that is its own. */
  lam: number;
}

/** What `MixUp` and `CutMix` have in common: they mix each sample of a batch with the one before. */
export abstract class Mixing<P extends Mixture> extends Transform<P> {
  readonly alpha: number;
  readonly numClasses: number | null;
  readonly #labelsGetter: (inputs: unknown) => unknown;

  constructor({ alpha, numClasses, labelsGetter }: ReturnType<ReturnType<typeof mixingOptions>>) {
    super();
    const owner = this.constructor.name;
    if (typeof alpha !== 'number') throw typeError(`${owner}: alpha must be a number, got ${describe(alpha)}`);
    if (!(alpha > 0 && alpha < Infinity)) throw rangeError(`${owner}: alpha must be positive, got ${alpha}`);
    if (numClasses !== null && !(Number.isInteger(numClasses) && numClasses > 0)) {
      throw rangeError(`${owner}: numClasses must be a count, got ${describe(numClasses)}`);
    }
    this.alpha = alpha;
    this.numClasses = numClasses;
    this.#labelsGetter = parseLabelsGetter(owner, labelsGetter);
  }

  /** Mixes a batch of images or videos. */
  protected abstract mix(batch: Tensor, params: P): Tensor;

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    const labels = this.#labelsGetter(inputs.length === 1 ? inputs[0] : inputs);
    const count = this.#checkLabels(labels);
    return this.changeLeaves(inputs, (leaves) => {
      if (!leaves.includes(labels)) {
        throw rangeError(
          `${this.constructor.name}: labelsGetter should give one of the inputs, got ${describe(labels)}`,
        );
      }
      const needed = this.needed(leaves);
      const batches = leaves.filter((_, i) => needed[i]) as Tensor[];
      const params = this.makeParams(batches);
      return leaves.map((leaf, i) => {
        if (leaf === labels) return this.#mixLabels(leaf as Tensor, params.lam);
        if (!needed[i] || !isImage(leaf)) return leaf;
        this.#checkBatch(leaf, count);
        const mixed = this.mix(leaf, params);
        return leaf instanceof Image || leaf instanceof Video ? rewrap(leaf, mixed) : mixed;
      });
    });
  }

  override checkInputs(flatInputs: readonly unknown[]): void {
    const wrong = flatInputs.find(
      (input) => input instanceof BoundingBoxes || input instanceof Mask || input instanceof KeyPoints,
    );
    if (wrong)
      throw typeError(`${this.constructor.name} does not support boxes, points and masks, got ${describe(wrong)}`);
  }

  /** The share of a sample that is its own, from a beta distribution. */
  protected drawShare(): number {
    return _sampleDirichlet(tensor([[this.alpha, this.alpha]]))
      .select(1, 0)
      .item();
  }

  /** The number of samples that there are labels for. */
  #checkLabels(labels: unknown): number {
    const owner = this.constructor.name;
    if (!(labels instanceof Tensor))
      throw typeError(`${owner}: the labels must be a tensor, but got ${describe(labels)}`);
    const { ndim, shape } = labels;
    if (ndim !== 1 && ndim !== 2) {
      throw rangeError(`${owner}: labels should be classes [N] or probabilities [N, C], got ${describe(labels)}`);
    }
    if (ndim === 2 && this.numClasses !== null && shape[1] !== this.numClasses) {
      throw rangeError(
        `${owner}: ${describe(labels)} has not the numClasses of ${this.numClasses}; it can be left out`,
      );
    }
    if (ndim === 1 && this.numClasses === null) {
      throw rangeError(`${owner}: numClasses must be given where labels are classes [N], got ${describe(labels)}`);
    }
    return shape[0]!;
  }

  #checkBatch(batch: Tensor, count: number): void {
    const owner = this.constructor.name;
    const expected = batch instanceof Video ? 5 : 4;
    if (batch.ndim !== expected) {
      throw rangeError(`${owner}: expected a batch with ${expected} dimensions, but got ${describe(batch)}`);
    }
    if (batch.shape[0] !== count) {
      throw rangeError(`${owner}: there are ${count} labels, but ${batch.shape[0]} images in ${describe(batch)}`);
    }
  }

  #mixLabels(labels: Tensor, lam: number): Tensor {
    const rows = labels.ndim === 1 ? nn.functional.oneHot(labels, this.numClasses!) : labels;
    const shares = rows.dtype.isFloatingPoint ? rows : rows.float();
    return mixed(shares, lam);
  }
}

/** Each sample and the one before, `lam` of the one and the rest of the other. */
export function mixed(batch: Tensor, lam: number): Tensor {
  return batch
    .roll(1, 0)
    .mul_(float(1 - lam))
    .add_(batch.mul(float(lam)));
}
