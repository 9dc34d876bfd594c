import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as F from '../functional/dropout.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { float, text } from '../text.js';

const dropoutParameters = named('nn dropout', ['p', 'inplace'], (p = 0.5, inplace = false) => ({ p, inplace }));

/** What all kinds of dropout have in common. */
export abstract class DropoutNd extends Module {
  p: number;
  readonly inplace: boolean;

  /** @throws RangeError where `p` is no probability. */
  constructor(...args: Parameters<typeof dropoutParameters>) {
    super();
    const { p, inplace } = dropoutParameters(...args);
    if (!(p >= 0 && p <= 1)) throw rangeError(`dropout probability has to be between 0 and 1, but got ${p}`);
    this.p = p;
    this.inplace = inplace;
  }

  override extraRepr(): string {
    return `p=${float(this.p)}, inplace=${text(this.inplace)}`;
  }
}

/** Zeroes elements when training. @see https://pytorch.org/docs/stable/generated/torch.nn.Dropout.html */
export class Dropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes channels of `[N, C, L]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Dropout1d.html */
export class Dropout1d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes channels of `[N, C, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Dropout2d.html */
export class Dropout2d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace);
  }
}

/** Zeroes channels of `[N, C, D, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Dropout3d.html */
export class Dropout3d extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.dropout3d(input, this.p, this.training, this.inplace);
  }
}

/** Dropout for SELU networks. @see https://pytorch.org/docs/stable/generated/torch.nn.AlphaDropout.html */
export class AlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.alphaDropout(input, this.p, this.training);
  }
}

/** Alpha dropout of channels. @see https://pytorch.org/docs/stable/generated/torch.nn.FeatureAlphaDropout.html */
export class FeatureAlphaDropout extends DropoutNd {
  override forward(input: Tensor): Tensor {
    return F.featureAlphaDropout(input, this.p, this.training);
  }
}
