import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/pooling/index.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';

const fractionalParameters = named(
  'nn fractional max pooling',
  ['kernelSize', 'outputSize', 'outputRatio', 'returnIndices', '_randomSamples'],
  (
    kernelSize: Sizes,
    outputSize: Sizes | null = null,
    outputRatio: Sizes | null = null,
    returnIndices = false,
    _randomSamples: Tensor | null = null,
  ) => ({ kernelSize, outputSize, outputRatio, returnIndices, _randomSamples }),
);

/** What fractional max pooling of two and three dimensions has in common. */
abstract class FractionalMaxPool extends Module {
  readonly kernelSize: number[];
  readonly outputSize: number[] | null;
  readonly outputRatio: number[] | null;
  readonly returnIndices: boolean;
  declare _randomSamples: Tensor | null;

  /** @throws RangeError unless one of `outputSize` and `outputRatio` is given, the latter between 0 and 1. */
  constructor(dims: number, args: Parameters<typeof fractionalParameters>) {
    super();
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = fractionalParameters(...args);
    this.kernelSize = expand(kernelSize, dims);
    this.outputSize = outputSize === null ? null : expand(outputSize, dims);
    this.outputRatio = outputRatio === null ? null : expand(outputRatio, dims);
    this.returnIndices = returnIndices;
    this.registerBuffer('_randomSamples', _randomSamples);
    const name = this.constructor.name;
    if (this.kernelSize.some((n) => n <= 0)) {
      throw rangeError(`kernelSize must be greater than 0, but got [${this.kernelSize.join(', ')}]`);
    }
    if (outputSize === null && outputRatio === null) {
      throw rangeError(`${name} requires specifying either an output size, or a pooling ratio`);
    }
    if (outputSize !== null && outputRatio !== null) {
      throw rangeError('only one of outputSize and outputRatio may be specified');
    }
    if (this.outputRatio?.some((ratio) => !(ratio > 0 && ratio < 1))) {
      throw rangeError(`outputRatio must be between 0 and 1 (got [${this.outputRatio.join(', ')}])`);
    }
  }
}

/** Pools at random places. @see https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html */
export class FractionalMaxPool2d extends FractionalMaxPool {
  constructor(...args: Parameters<typeof fractionalParameters>) {
    super(2, args);
  }

  override forward(input: Tensor): any {
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = this;
    return F.fractionalMaxPool2d(input, kernelSize, outputSize, outputRatio, returnIndices, _randomSamples);
  }
}

/** Pools at random places. @see https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool3d.html */
export class FractionalMaxPool3d extends FractionalMaxPool {
  constructor(...args: Parameters<typeof fractionalParameters>) {
    super(3, args);
  }

  override forward(input: Tensor): any {
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = this;
    return F.fractionalMaxPool3d(input, kernelSize, outputSize, outputRatio, returnIndices, _randomSamples);
  }
}
