import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/activation.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { text } from '../../text.js';

const dimParameters = named('nn softmax', ['dim'], (dim: number | null = null) => dim);

/** What the softmaxes have in common. */
abstract class SoftmaxBase extends Module {
  readonly dim: number | null;

  constructor(...args: Parameters<typeof dimParameters>) {
    super();
    this.dim = dimParameters(...args);
  }

  override extraRepr(): string {
    return `dim=${text(this.dim)}`;
  }
}

/** `softmax(-x)` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmin.html */
export class Softmin extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim);
  }
}

/** `exp(x) / sum(exp(x))` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html */
export class Softmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/** `log(softmax(x))` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html */
export class LogSoftmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim);
  }
}

/** Softmax over the channels of images. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html */
export class Softmax2d extends Module {
  override forward(input: Tensor): Tensor {
    if (input.ndim !== 3 && input.ndim !== 4) {
      throw rangeError(`Softmax2d: expected input to be 3D or 4D, got ${input.ndim}D instead`);
    }
    return F.softmax(input, -3);
  }
}
