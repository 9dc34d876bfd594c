import { native } from '../../native.js';
import { signature } from '../arguments.js';
import { _mkldnn, type QScheme, qschemeFromCode, sparseCoo, sparseCsr } from '../layout.js';
import { isNested } from '../nested.js';
import { Op } from '../operator.js';
import { isQuantized } from '../quantized.js';
import { type Tensor, wrap } from '../tensor.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
    /**
     * How the integers of a quantized tensor stand for its values, e.g. `torch.perTensorAffine`.
     * @throws TorchError for a tensor that is not quantized.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html
     */
    qscheme(): QScheme;
    /** The address of the first element, which the caller only reads. */
    constDataPtr(): number;
    /** A view with the dimensions in reverse order. @see https://pytorch.org/docs/stable/tensors.html#torch.Tensor.T */
    readonly T: Tensor;
    /** A view with the last two dimensions swapped. @see https://pytorch.org/docs/stable/tensors.html#torch.Tensor.mT */
    readonly mT: Tensor;
    /** The conjugate transpose of a matrix. @see https://pytorch.org/docs/stable/tensors.html#torch.Tensor.H */
    readonly H: Tensor;
    /** The conjugate transpose of a batch of matrices. @see https://pytorch.org/docs/stable/tensors.html#torch.Tensor.mH */
    readonly mH: Tensor;
    /** A view of the real parts; a real tensor's is itself. @see https://pytorch.org/docs/stable/generated/torch.Tensor.real.html */
    readonly real: Tensor;
    /** A view of the imaginary parts of a complex tensor. @see https://pytorch.org/docs/stable/generated/torch.Tensor.imag.html */
    readonly imag: Tensor;
    /** Whether the tensor is in main memory. */
    readonly isCpu: boolean;
    /** Whether the tensor is in a GPU's memory. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_cuda.html */
    readonly isCuda: boolean;
    /** Whether the tensor has a shape and a dtype but no data. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_meta.html */
    readonly isMeta: boolean;
    /** Whether the tensor is on a Graphcore device. */
    readonly isIpu: boolean;
    /** Whether the tensor is on a Meta accelerator. */
    readonly isMaia: boolean;
    /** Whether the tensor is on an Apple GPU. */
    readonly isMps: boolean;
    /** Whether the tensor is on a Meta training and inference accelerator. */
    readonly isMtia: boolean;
    /** Whether the tensor is on a device of Vulkan. */
    readonly isVulkan: boolean;
    /** Whether the tensor is on a device of XLA. */
    readonly isXla: boolean;
    /** Whether the tensor is on an Intel GPU. */
    readonly isXpu: boolean;
    /** Whether the tensor is laid out for oneDNN. */
    readonly isMkldnn: boolean;
    /** Whether the tensor is made of tensors of several shapes; see `torch.nested`. */
    readonly isNested: boolean;
    /** Whether the elements are integers that stand for other numbers. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_quantized.html */
    readonly isQuantized: boolean;
    /** Whether the tensor lists its elements by coordinates. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_sparse.html */
    readonly isSparse: boolean;
    /** Whether the tensor lists its elements by compressed rows. @see https://pytorch.org/docs/stable/generated/torch.Tensor.is_sparse_csr.html */
    readonly isSparseCsr: boolean;
    /**
     * Says whether gradients are to be recorded for this tensor, and returns it.
     * @throws TorchError for integer and boolean tensors.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.requires_grad_.html
     */
    requiresGrad_(requiresGrad?: boolean | { requiresGrad?: boolean }): this;
    /** The coordinate form of a tensor, as `toSparse`. @see https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_coo.html */
    toSparseCoo(): Tensor;
  }
}

/** An operator of one tensor, read as a property. */
function view(name: string): (t: Tensor) => Tensor {
  const op = new Op(name, '');
  return (t) => wrap(op.call(t._handle) as number);
}

const reversed = view('numpy_T');
const matrixTransposed = view('mT');
const conjugateTransposed = view('matrix_H');
const batchConjugateTransposed = view('mH');
const realPart = view('real');
const imaginaryPart = view('imag');

const qscheme = new Op('qscheme', '');

const readRequiresGrad = signature<{ requiresGrad?: boolean }>('Tensor.requiresGrad_', ['requiresGrad?']);

for (const type of ['cpu', 'cuda', 'ipu', 'maia', 'meta', 'mps', 'mtia', 'vulkan', 'xla', 'xpu']) {
  install({
    get [`is${type[0]!.toUpperCase()}${type.slice(1)}`]() {
      return (this as Tensor).device.type === type;
    },
  });
}

install({
  get T() {
    return reversed(this);
  },
  get mT() {
    return matrixTransposed(this);
  },
  get H() {
    return conjugateTransposed(this);
  },
  get mH() {
    return batchConjugateTransposed(this);
  },
  get real() {
    return realPart(this);
  },
  get imag() {
    return imaginaryPart(this);
  },
  get isMkldnn() {
    return this.layout === _mkldnn;
  },
  get isNested() {
    return isNested(this._handle);
  },
  get isQuantized() {
    return isQuantized(this.dtype);
  },
  get isSparse() {
    return this.layout === sparseCoo;
  },
  get isSparseCsr() {
    return this.layout === sparseCsr;
  },
  requiresGrad_(...args: unknown[]) {
    const { requiresGrad = true } = readRequiresGrad(args);
    native.setRequiresGrad(this._handle, requiresGrad);
    return this;
  },
  qscheme() {
    return qschemeFromCode(qscheme.call(this._handle) as number);
  },
  constDataPtr() {
    return native.dataPtr(this._handle);
  },
  toSparseCoo() {
    return this.toSparse();
  },
});
