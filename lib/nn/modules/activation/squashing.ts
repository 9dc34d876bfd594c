import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/activation.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { text } from '../../text.js';
import { InplaceActivation } from './common.js';

/** `relu6(x + 3) / 6`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html */
export class Hardsigmoid extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

/** `x * relu6(x + 3) / 6`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardswish.html */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

/** `1 / (1 + exp(-x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return input.sigmoid();
  }
}

/** The hyperbolic tangent. @see https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return input.tanh();
  }
}

function shrinkParameters(name: string) {
  return named(name, ['lambd'], (lambd = 0.5) => lambd);
}

const hardshrinkParameters = shrinkParameters('nn.Hardshrink');

const softshrinkParameters = shrinkParameters('nn.Softshrink');

/** Zero within `[-lambd, lambd]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html */
export class Hardshrink extends Module {
  readonly lambd: number;

  constructor(...args: Parameters<typeof hardshrinkParameters>) {
    super();
    this.lambd = hardshrinkParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return text(this.lambd);
  }
}

/** The input moved towards zero by `lambd`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softshrink.html */
export class Softshrink extends Module {
  readonly lambd: number;

  constructor(...args: Parameters<typeof softshrinkParameters>) {
    super();
    this.lambd = softshrinkParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return text(this.lambd);
  }
}

/** `log(sigmoid(x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html */
export class LogSigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

/** `x / (1 + |x|)`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softsign.html */
export class Softsign extends Module {
  override forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/** `x - tanh(x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html */
export class Tanhshrink extends Module {
  override forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}
