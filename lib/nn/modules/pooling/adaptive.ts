import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/pooling/index.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import type { Sizes } from '../../sizes.js';
import { text } from '../../text.js';

const adaptiveMaxPoolParameters = named(
  'nn adaptive max pooling',
  ['outputSize', 'returnIndices'],
  (outputSize: F.OutputSizes, returnIndices = false) => ({ outputSize, returnIndices }),
);

/** What adaptive max pooling of any number of dimensions has in common. */
abstract class AdaptiveMaxPool extends Module {
  readonly outputSize: F.OutputSizes;
  readonly returnIndices: boolean;

  constructor(...args: Parameters<typeof adaptiveMaxPoolParameters>) {
    super();
    const { outputSize, returnIndices } = adaptiveMaxPoolParameters(...args);
    this.outputSize = outputSize;
    this.returnIndices = returnIndices;
  }

  override extraRepr(): string {
    return `output_size=${text(this.outputSize)}`;
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html */
export class AdaptiveMaxPool1d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool1d(input, this.outputSize, this.returnIndices);
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html */
export class AdaptiveMaxPool2d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool2d(input, this.outputSize, this.returnIndices);
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool3d.html */
export class AdaptiveMaxPool3d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool3d(input, this.outputSize, this.returnIndices);
  }
}

const adaptiveAvgPoolParameters = named(
  'nn adaptive average pooling',
  ['outputSize'],
  (outputSize: F.OutputSizes) => outputSize,
);

/** What adaptive average pooling of any number of dimensions has in common. */
abstract class AdaptiveAvgPool extends Module {
  readonly outputSize: F.OutputSizes;

  constructor(...args: Parameters<typeof adaptiveAvgPoolParameters>) {
    super();
    this.outputSize = adaptiveAvgPoolParameters(...args);
  }

  override extraRepr(): string {
    return `output_size=${text(this.outputSize)}`;
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool1d(input, this.outputSize as Sizes);
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool2d(input, this.outputSize);
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool3d(input, this.outputSize);
  }
}
