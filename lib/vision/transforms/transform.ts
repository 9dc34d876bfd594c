import { typeError } from '../../core/errors.js';
import { flatten, unflatten } from '../../func/pytree.js';
import { scope, Tensor } from '../../index.js';
import { Module } from '../../nn/module.js';
import { pythonName } from '../../nn/names.js';
import { text } from '../../nn/text.js';
import { Image, isPureTensor, Video } from '../tvTensors/index.js';
import { batchSize, restack, sampleOf } from './batch.js';

/** What `forward` gives for its inputs: the same nesting, each transformed. */
export type Transformed<T extends readonly unknown[]> = T extends readonly [infer One] ? One : T;

/**
 * The base class of transforms. `forward` takes any number of inputs, nested in arrays, plain objects and Maps: images,
 * masks and boxes are transformed alike, with the same random numbers; what means nothing to the transform passes
 * through. A plain tensor is taken for an image, but only the first, and only where there is no `tvTensors.Image`.
 *
 * A transform of one's own overrides `transform(input, params)`, and `makeParams(flatInputs)` where it draws random
 * numbers, then also `perSample`. `P` is the type of the parameters.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Transform.html
 */
export class Transform<P extends object = object> extends Module {
  /** Whether it draws random numbers: data sets then apply it to one sample after the other, not to whole batches. */
  get perSample(): boolean {
    return false;
  }

  /** Whether `transform` is called with an input; all others pass through. */
  takes(input: unknown): boolean {
    return input instanceof Tensor;
  }

  /** Throws where the inputs, flattened, are none for this transform. */
  checkInputs(_flatInputs: readonly unknown[]): void {}

  /** Draws the parameters for one call, given the inputs that are to be transformed. */
  makeParams(_flatInputs: readonly unknown[]): P {
    return {} as P;
  }

  /** Transforms one input. */
  transform(_input: unknown, _params: P): unknown {
    throw typeError(`${this.constructor.name} is missing the required "transform" function.`);
  }

  /**
   * Draws parameters for each of `count` samples, that `transformBatch` applies in one go; both or none. What they have
   * in common is a first dimension of that length.
   */
  makeBatchParams?(flatInputs: readonly Tensor[], count: number): P;
  /** Transforms a batch, `[N, C, H, W]` or a mask `[N, ..., H, W]`, with parameters of each sample's own. */
  transformBatch?(input: Tensor, params: P): Tensor;

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.changeLeaves(inputs, (leaves) => {
      const needed = this.needed(leaves);
      const params = this.makeParams(leaves.filter((_, i) => needed[i]));
      return leaves.map((leaf, i) => (needed[i] ? this.transform(leaf, params) : leaf));
    });
  }

  /**
   * As `forward` for whole batches, images `[N, C, H, W]` and masks `[N, ..., H, W]`, but with random numbers of each
   * sample's own; `new PerSample(transform)` calls it.
   * @throws TypeError for boxes and points, which are those of one image.
   */
  forwardBatch<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    if (!this.perSample) return this.forward(...inputs);
    return this.changeLeaves(inputs, (leaves) => {
      const needed = this.needed(leaves);
      const batches = leaves.filter((_, i) => needed[i]) as Tensor[];
      const changed = this.changeBatches(batches, batchSize(this.constructor.name, batches));
      return leaves.map((leaf, i) => (needed[i] ? changed.shift() : leaf));
    });
  }

  /** Transforms the batches of one call, each sample with its own parameters. */
  protected changeBatches(batches: readonly Tensor[], count: number): unknown[] {
    if (this.makeBatchParams && this.transformBatch) {
      const params = this.makeBatchParams(batches, count);
      return batches.map((batch) => this.transformBatch!(batch, params));
    }
    const samples = Array.from({ length: count }, (_, i) => this.forward(batches.map((batch) => sampleOf(batch, i))));
    return batches.map((batch, at) => {
      const parts = samples.map((sample) => sample[at]!);
      return restack(this.constructor.name, batch, parts);
    });
  }

  /** Which inputs are transformed: of plain tensors the first at most, and none where something says that it is an image. */
  protected needed(flatInputs: readonly unknown[]): boolean[] {
    let takesPure = !flatInputs.some((input) => input instanceof Image || input instanceof Video);
    return flatInputs.map((input) => {
      if (!this.takes(input)) return false;
      if (!isPureTensor(input)) return true;
      const isFirst = takesPure;
      takesPure = false;
      return isFirst;
    });
  }

  /** Takes the inputs apart, lets `change` make others of them, and puts those together. Frees what isn't returned. */
  protected changeLeaves<T extends readonly unknown[]>(
    inputs: T,
    change: (leaves: unknown[]) => unknown[],
  ): Transformed<T> {
    const { leaves, spec } = flatten(inputs.length === 1 ? inputs[0] : inputs);
    this.checkInputs(leaves);
    return scope(() => unflatten(change(leaves), spec) as Transformed<T>);
  }

  override extraRepr(): string {
    return Object.entries(this)
      .filter(([key, value]) => key !== 'training' && !key.startsWith('_') && isShown(value))
      .map(([key, value]) => `${pythonName(key)}=${text(value)}`)
      .join(', ');
  }
}

function isShown(value: unknown): boolean {
  return ['boolean', 'number', 'string'].includes(typeof value) || Array.isArray(value);
}
