import type { Tensor } from '../../core/tensor.js';
import { type PaddingMode, pad } from '../functional/padding.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { expand, type Sizes } from '../sizes.js';
import { float, text } from '../text.js';
import { checkDims } from './batchnorm.js';

const paddingParameters = named('nn padding', ['padding'], (padding: Sizes) => padding);

/** What layers have in common that pad with what the input holds. */
abstract class Padding extends Module {
  readonly padding: number[];

  constructor(sides: number, args: Parameters<typeof paddingParameters>) {
    super();
    this.padding = expand(paddingParameters(...args), sides);
  }

  /** @internal */
  abstract get _mode(): PaddingMode;

  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, this._mode);
  }

  override extraRepr(): string {
    return text(this.padding);
  }
}

abstract class ReflectionPad extends Padding {
  /** @internal */
  get _mode(): PaddingMode {
    return 'reflect';
  }
}

/** Mirrors the last dimension. @see https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad1d.html */
export class ReflectionPad1d extends ReflectionPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(2, args);
  }
}

/** Mirrors the last two dimensions. @see https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad2d.html */
export class ReflectionPad2d extends ReflectionPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(4, args);
  }
}

/** Mirrors the last three dimensions. @see https://pytorch.org/docs/stable/generated/torch.nn.ReflectionPad3d.html */
export class ReflectionPad3d extends ReflectionPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(6, args);
  }
}

abstract class ReplicationPad extends Padding {
  /** @internal */
  get _mode(): PaddingMode {
    return 'replicate';
  }
}

/** Repeats the borders. @see https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad1d.html */
export class ReplicationPad1d extends ReplicationPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(2, args);
  }
}

/** Repeats the borders. @see https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad2d.html */
export class ReplicationPad2d extends ReplicationPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(4, args);
  }
}

/** Repeats the borders. @see https://pytorch.org/docs/stable/generated/torch.nn.ReplicationPad3d.html */
export class ReplicationPad3d extends ReplicationPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(6, args);
  }
}

abstract class CircularPad extends Padding {
  /** @internal */
  get _mode(): PaddingMode {
    return 'circular';
  }

  override forward(input: Tensor): Tensor {
    const dims = this.padding.length / 2;
    checkDims(input, dims + 1, dims + 2);
    return super.forward(input);
  }
}

/** Continues with the other end. @see https://pytorch.org/docs/stable/generated/torch.nn.CircularPad1d.html */
export class CircularPad1d extends CircularPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(2, args);
  }
}

/** Continues with the other end. @see https://pytorch.org/docs/stable/generated/torch.nn.CircularPad2d.html */
export class CircularPad2d extends CircularPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(4, args);
  }
}

/** Continues with the other end. @see https://pytorch.org/docs/stable/generated/torch.nn.CircularPad3d.html */
export class CircularPad3d extends CircularPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(6, args);
  }
}

const constantParameters = named('nn padding', ['padding', 'value'], (padding: Sizes, value: number) => ({
  padding,
  value,
}));

/** What layers have in common that pad with a number. */
abstract class ConstantPad extends Module {
  readonly padding: number[];
  readonly value: number;

  constructor(sides: number, { padding, value }: { padding: Sizes; value: number }) {
    super();
    this.padding = expand(padding, sides);
    this.value = value;
  }

  override forward(input: Tensor): Tensor {
    return pad(input, this.padding, 'constant', this.value);
  }

  override extraRepr(): string {
    return `padding=${text(this.padding)}, value=${float(this.value)}`;
  }
}

/** Pads with a number. @see https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad1d.html */
export class ConstantPad1d extends ConstantPad {
  constructor(...args: Parameters<typeof constantParameters>) {
    super(2, constantParameters(...args));
  }
}

/** Pads with a number. @see https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad2d.html */
export class ConstantPad2d extends ConstantPad {
  constructor(...args: Parameters<typeof constantParameters>) {
    super(4, constantParameters(...args));
  }
}

/** Pads with a number. @see https://pytorch.org/docs/stable/generated/torch.nn.ConstantPad3d.html */
export class ConstantPad3d extends ConstantPad {
  constructor(...args: Parameters<typeof constantParameters>) {
    super(6, constantParameters(...args));
  }
}

abstract class ZeroPad extends ConstantPad {
  constructor(sides: number, args: Parameters<typeof paddingParameters>) {
    super(sides, { padding: paddingParameters(...args), value: 0 });
  }

  override extraRepr(): string {
    return text(this.padding);
  }
}

/** Pads with zeros. @see https://pytorch.org/docs/stable/generated/torch.nn.ZeroPad1d.html */
export class ZeroPad1d extends ZeroPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(2, args);
  }
}

/** Pads with zeros. @see https://pytorch.org/docs/stable/generated/torch.nn.ZeroPad2d.html */
export class ZeroPad2d extends ZeroPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(4, args);
  }
}

/** Pads with zeros. @see https://pytorch.org/docs/stable/generated/torch.nn.ZeroPad3d.html */
export class ZeroPad3d extends ZeroPad {
  constructor(...args: Parameters<typeof paddingParameters>) {
    super(6, args);
  }
}
