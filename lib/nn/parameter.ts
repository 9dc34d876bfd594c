import type { DeviceLike } from '../core/device.js';
import type { DTypeLike } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { adopt, keep } from '../core/scope.js';
import { Tensor } from '../core/tensor.js';
import { empty } from '../generated/functions.js';

const detach = new Op('aten::detach', '');

export interface ParameterOptions {
  /** Whether gradients are computed for it; true by default. */
  requiresGrad?: boolean;
}

/**
 * A tensor that a module owns and an optimizer updates: as a property of a `Module` it is found by `parameters()`.
 * It shares the memory of `data`, requires a gradient unless told otherwise, and no `torch.scope` frees it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  /** Tells TypeScript that a plain tensor is none: in a module it would not be found. */
  declare private readonly isParameter: true;

  /**
   * @throws TypeError where `data` is no tensor.
   */
  constructor(data: Tensor, options: boolean | ParameterOptions = {}) {
    if (!(data instanceof Tensor)) throw typeError(`new Parameter takes a tensor, got ${describe(data)}`);
    super(detach.call(data._handle) as number);
    this.requiresGrad = typeof options === 'boolean' ? options : (options.requiresGrad ?? true);
    adopt(this);
    keep(this);
  }

  override toString(): string {
    return `Parameter containing:\n${super.toString()}`;
  }
}

/**
 * A tensor that belongs to a module's state but is no parameter, such as a running mean: as a property of a `Module` it
 * is what `registerBuffer` makes. It shares the memory of `data`, and no `torch.scope` frees it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.parameter.Buffer.html
 */
export class Buffer extends Tensor {
  /** Whether it is part of state dicts. */
  readonly persistent: boolean;

  /**
   * @throws TypeError where `data` is no tensor.
   */
  constructor(data: Tensor, { persistent = true }: { persistent?: boolean } = {}) {
    if (!(data instanceof Tensor)) throw typeError(`new Buffer takes a tensor, got ${describe(data)}`);
    super(detach.call(data._handle) as number);
    this.requiresGrad = data.requiresGrad;
    this.persistent = persistent;
    adopt(this);
    keep(this);
  }
}

export interface UninitializedOptions extends ParameterOptions {
  device?: DeviceLike | null;
  dtype?: DTypeLike | null;
}

/** Nothing yet, on the device and in the dtype of what is to come. */
function placeholder({ device = null, dtype = null }: UninitializedOptions): Tensor {
  return empty([0], { device, dtype });
}

/** Gives what waits for its shape memory of that shape, and makes it an object of the class that it stands for. */
function materialize(tensor: Tensor, shape: number[], become: typeof Tensor | typeof Parameter): void {
  const { device, dtype } = tensor;
  const data = empty(shape, { device, dtype });
  tensor.data = data;
  data.dispose();
  Object.setPrototypeOf(tensor, become.prototype);
}

const noShape = (): never => {
  throw rangeError(
    "Can't access the shape of an uninitialized parameter or buffer: call `forward` of its module once, or load a state dict, first.",
  );
};

/**
 * A parameter of a lazy module that waits for its shape.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.parameter.UninitializedParameter.html
 */
export class UninitializedParameter extends Parameter {
  constructor(options: UninitializedOptions = {}) {
    const data = placeholder(options);
    super(data, options);
    data.dispose();
  }

  /** @throws RangeError always: there is none yet. */
  override get shape(): number[] {
    return noShape();
  }

  /** @throws RangeError always: it is not known yet. */
  override numel(): number {
    return noShape();
  }

  /** Makes this a `Parameter` of that shape, with no values yet. */
  materialize(shape: number[]): void {
    materialize(this, shape, Parameter);
  }

  override toString(): string {
    return '<UninitializedParameter>';
  }
}

/**
 * A buffer of a lazy module that waits for its shape.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.parameter.UninitializedBuffer.html
 */
export class UninitializedBuffer extends Tensor {
  constructor(options: UninitializedOptions = {}) {
    const data = placeholder(options);
    super(detach.call(data._handle) as number);
    data.dispose();
    adopt(this);
    keep(this);
  }

  /** @throws RangeError always: there is none yet. */
  override get shape(): number[] {
    return noShape();
  }

  /** @throws RangeError always: it is not known yet. */
  override numel(): number {
    return noShape();
  }

  /** Makes this a plain tensor of that shape, with no values yet. */
  materialize(shape: number[]): void {
    materialize(this, shape, Tensor);
  }

  override toString(): string {
    return '<UninitializedBuffer>';
  }
}

/** Whether a parameter or buffer waits for its shape. */
export function isLazy(tensor: unknown): tensor is UninitializedParameter | UninitializedBuffer {
  return tensor instanceof UninitializedParameter || tensor instanceof UninitializedBuffer;
}
