import { signature } from '../../core/arguments.js';
import { type DeviceLike, toDevice } from '../../core/device.js';
import { type DTypeLike, type DTypeName, type MemoryFormatLike, toDtype } from '../../core/dtype.js';
import { rangeError, typeError } from '../../core/errors.js';
import { readTo } from '../../core/methods/conversion.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import { emptyLike } from '../../generated/functions.js';
import { Parameter } from '../parameter.js';
import type { Module } from './class.js';
import { install } from './install.js';

export interface ToOptions {
  /** Don't wait for copies from pinned memory to a GPU. */
  nonBlocking?: boolean;
  /** How parameters and buffers of four or five dimensions are laid out. */
  memoryFormat?: MemoryFormatLike | null;
}

declare module './class.js' {
  interface Module {
    /** @internal Applies `convert` to all parameters, gradients and buffers, keeping the parameters' identity. */
    _convert(convert: (tensor: Tensor) => Tensor, recurse?: boolean): this;

    /**
     * Moves parameters and buffers, in place, to a device and casts floating-point ones to a dtype: `to('cuda')`,
     * `to(torch.float64)`, `to('cuda', torch.float16)`, `to(tensor)`, `to({ device, dtype, memoryFormat })`.
     * @throws TypeError for a dtype that is neither floating point nor complex.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to
     */
    to(dtype: DTypeLike, options?: ToOptions): this;
    to(device: DeviceLike | null, dtype?: DTypeLike | null, options?: ToOptions): this;
    to(other: Tensor, options?: ToOptions): this;
    to(options: ToOptions & { device?: DeviceLike | null; dtype?: DTypeLike | null }): this;

    /**
     * Gives parameters and buffers new memory on a device, with no values yet: what a module that was made on the
     * device `'meta'` needs before its state dict is loaded. Parameters that leave `'meta'` are new objects.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.to_empty
     */
    toEmpty(options: { device: DeviceLike | null; recurse?: boolean }): this;

    /** Casts all parameters and buffers, those of integers too. */
    type(dstType: DTypeLike | { dstType: DTypeLike }): this;

    /** Moves the module to the CPU. */
    cpu(): this;
    /** Moves the module to a GPU, the current one by default. */
    cuda(device?: number | string | null): this;
    /** Casts floating-point parameters and buffers to float32. */
    float(): this;
    /** Casts floating-point parameters and buffers to float64. */
    double(): this;
    /** Casts floating-point parameters and buffers to float16. */
    half(): this;
    /** Casts floating-point parameters and buffers to bfloat16. */
    bfloat16(): this;
  }
}

const readToEmpty = signature<{ device: DeviceLike | null; recurse?: boolean }>('Module.toEmpty', [
  '*',
  'device',
  'recurse?',
]);
const readType = signature<{ dstType: DTypeLike }>('Module.type', ['dstType']);

/** Whether a tensor can take the other one's data in and stay the object that it is. */
const canTake = (tensor: Tensor, data: Tensor): boolean =>
  tensor.isMeta === data.isMeta && tensor.layout === data.layout;

/** Gives `tensor` the data of `converted`, which nobody else needs. */
function replaceData(tensor: Tensor, converted: Tensor): void {
  if (converted === tensor) return;
  tensor.data = converted;
  converted.dispose();
}

function convertParameter(
  module: Module,
  property: string,
  parameter: Parameter,
  convert: (tensor: Tensor) => Tensor,
): void {
  const { grad } = parameter;
  const converted = convert(parameter);
  if (canTake(parameter, converted)) {
    replaceData(parameter, converted);
    if (grad) replaceData(grad, convert(grad));
    return;
  }
  const replacement = new Parameter(converted, { requiresGrad: parameter.requiresGrad });
  if (grad) replacement.grad = convert(grad);
  module._assign(property, replacement);
}

function cast<M extends Module>(module: M, dtype: DTypeName): M {
  return module._convert((t) => (t.isFloatingPoint() ? t.to({ dtype }) : t));
}

install({
  _convert(convert: (tensor: Tensor) => Tensor, recurse = true): Module {
    if (recurse) for (const module of this.children()) module._convert(convert);
    noGrad(() => {
      for (const [, parameter, property] of [...this._ownParameters()]) {
        convertParameter(this, property, parameter, convert);
      }
      for (const [, buffer, property] of this._ownBuffers()) this._assign(property, convert(buffer));
    });
    return this;
  },

  to(...args: unknown[]): Module {
    const { device, dtype, other, nonBlocking, memoryFormat } = readTo(args);
    const wanted = other ? other.dtype : dtype && toDtype(dtype);
    if (wanted && !wanted.isFloatingPoint && !wanted.isComplex) {
      throw typeError(`Module.to only accepts floating point or complex dtypes, but got ${wanted}`);
    }
    const place = other ? other.device : device;
    const leavesMeta = place && toDevice(place).type !== 'meta';
    return this._convert((t) => {
      if (leavesMeta && t.isMeta) {
        throw rangeError(
          'Cannot copy out of meta tensor; no data! Please use toEmpty({ device }) instead of to(device) when moving a module from meta to a different device.',
        );
      }
      return t.to({
        device: place ?? null,
        dtype: t.isFloatingPoint() || t.isComplex() ? (wanted ?? null) : null,
        nonBlocking: nonBlocking ?? false,
        memoryFormat: t.ndim === 4 || t.ndim === 5 ? (memoryFormat ?? null) : null,
      });
    });
  },

  toEmpty(...args: unknown[]): Module {
    const { device, recurse = true } = readToEmpty(args);
    return this._convert((t) => emptyLike(t, { device }), recurse);
  },

  type(...args: unknown[]): Module {
    const { dstType } = readType(args);
    return this._convert((t) => t.type(dstType));
  },

  cpu(): Module {
    return this.to('cpu');
  },

  cuda(device: number | string | null = null): Module {
    return this.to(typeof device === 'number' ? `cuda:${device}` : (device ?? 'cuda'));
  },

  float(): Module {
    return cast(this, 'float32');
  },

  double(): Module {
    return cast(this, 'float64');
  },

  half(): Module {
    return cast(this, 'float16');
  },

  bfloat16(): Module {
    return cast(this, 'bfloat16');
  },
});
