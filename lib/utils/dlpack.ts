import { unknownOption } from '../core/arguments.js';
import { type DeviceLike, toDevice } from '../core/device.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';

/** A tensor's memory for another library of this process, to be taken over once. */
export type DlpackCapsule = object;

/** What other libraries' arrays have that can give a capsule. */
export interface DlpackExporter {
  __dlpack__(): DlpackCapsule;
}

/**
 * A capsule with the tensor's memory, which both then share. It is freed with the capsule, or by who takes it over.
 * @throws TorchError for a tensor that requires a gradient, or is sparse.
 * @see https://pytorch.org/docs/stable/dlpack.html#torch.utils.dlpack.to_dlpack
 */
export function toDlpack(tensor: Tensor): DlpackCapsule {
  return native.toDlpack(handleOf(tensor, 'torch.utils.dlpack.toDlpack(tensor): tensor'));
}

export interface FromDlpackOptions {
  /** Where the tensor should be. Default: where the memory is. */
  device?: DeviceLike | null;
  /** Whether the elements are copied; false makes an error of a device that needs it. Default: where it is needed. */
  copy?: boolean | null;
}

/**
 * A tensor over the memory of a capsule, which is used up, or of anything with a `__dlpack__` method.
 * @throws TypeError for what is neither; TorchError for a capsule that was used already; RangeError where another device
 * needs the copy that `copy: false` refuses.
 * @see https://pytorch.org/docs/stable/dlpack.html#torch.utils.dlpack.from_dlpack
 */
export function fromDlpack(source: DlpackCapsule | DlpackExporter, options: FromDlpackOptions = {}): Tensor {
  const { device = null, copy = null, ...others } = options;
  for (const key of Object.keys(others)) throw unknownOption('torch.fromDlpack', key, ['device', 'copy']);
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) {
    throw typeError(
      `torch.fromDlpack: a DLPack capsule or an object with __dlpack__() is needed, got ${describe(source)}`,
    );
  }
  const capsule = '__dlpack__' in source && typeof source.__dlpack__ === 'function' ? source.__dlpack__() : source;
  return scope(() => {
    const shared = wrap(native.fromDlpack(capsule));
    const wanted = device === null ? shared.device : toDevice(device);
    const moved = shared.to(wanted, { copy: copy === true });
    if (copy === false && String(moved.device) !== String(shared.device)) {
      throw rangeError(`torch.fromDlpack: the memory is on ${shared.device}: a tensor on ${wanted} needs copy: true`);
    }
    return moved;
  });
}

declare module '../core/tensor.js' {
  interface Tensor {
    /** A DLPack capsule. @see https://pytorch.org/docs/stable/generated/torch.Tensor.__dlpack__.html */
    __dlpack__(): DlpackCapsule;
    /** Type and index of the device, as DLPack numbers them. */
    __dlpackDevice__(): [type: number, index: number];
  }
}

Tensor.prototype.__dlpack__ = function (this: Tensor) {
  return toDlpack(this);
};

Tensor.prototype.__dlpackDevice__ = function (this: Tensor) {
  return native.dlpackDevice(handleOf(this)) as [number, number];
};
