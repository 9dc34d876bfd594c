import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/activation.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { float, quoted } from '../../text.js';
import { InplaceActivation, inplaceText } from './common.js';

/** `x * sigmoid(x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}

/** `x * tanh(softplus(x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.Mish.html */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}

/** The scaled exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.SELU.html */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}

function alphaParameters(name: string) {
  return named(name, ['alpha', 'inplace'], (alpha = 1, inplace = false) => ({ alpha, inplace }));
}

const eluParameters = alphaParameters('nn.ELU');

const celuParameters = alphaParameters('nn.CELU');

/** The exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.ELU.html */
export class ELU extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof eluParameters>) {
    super();
    const { alpha, inplace } = eluParameters(...args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }

  override extraRepr(): string {
    return `alpha=${float(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

/** The differentiable exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.CELU.html */
export class CELU extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof celuParameters>) {
    super();
    const { alpha, inplace } = celuParameters(...args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }

  override extraRepr(): string {
    return `alpha=${float(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

const gluParameters = named('nn.GLU', ['dim'], (dim = -1) => dim);

/** The gated linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.GLU.html */
export class GLU extends Module {
  readonly dim: number;

  constructor(...args: Parameters<typeof gluParameters>) {
    super();
    this.dim = gluParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

const geluParameters = named('nn.GELU', ['approximate'], (approximate: 'none' | 'tanh' = 'none') => approximate);

/** `x` times the normal distribution function of `x`. @see https://pytorch.org/docs/stable/generated/torch.nn.GELU.html */
export class GELU extends Module {
  readonly approximate: 'none' | 'tanh';

  constructor(...args: Parameters<typeof geluParameters>) {
    super();
    this.approximate = geluParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate=${quoted(this.approximate)}`;
  }
}

const softplusParameters = named('nn.Softplus', ['beta', 'threshold'], (beta = 1, threshold = 20) => ({
  beta,
  threshold,
}));

/** `log(1 + exp(beta * x)) / beta`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export class Softplus extends Module {
  readonly beta: number;
  readonly threshold: number;

  constructor(...args: Parameters<typeof softplusParameters>) {
    super();
    const { beta, threshold } = softplusParameters(...args);
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extraRepr(): string {
    return `beta=${float(this.beta)}, threshold=${float(this.threshold)}`;
  }
}
