import { describe, typeError } from '../core/errors.js';
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

/**
 * A tensor over the memory of a capsule, which is used up, or of anything with a `__dlpack__` method.
 * @throws TypeError for what is neither; TorchError for a capsule that was used already.
 * @see https://pytorch.org/docs/stable/dlpack.html#torch.utils.dlpack.from_dlpack
 */
export function fromDlpack(source: DlpackCapsule | DlpackExporter): Tensor {
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) {
    throw typeError(
      `torch.fromDlpack: a DLPack capsule or an object with __dlpack__() is needed, got ${describe(source)}`,
    );
  }
  const capsule = '__dlpack__' in source && typeof source.__dlpack__ === 'function' ? source.__dlpack__() : source;
  return wrap(native.fromDlpack(capsule));
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
