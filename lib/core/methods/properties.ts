import { native } from '../../native.js';
import { signature } from '../arguments.js';
import { sparseCoo, sparseCsr } from '../layout.js';
import { Op } from '../operator.js';
import { type Tensor, wrap } from '../tensor.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
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

const readRequiresGrad = signature<{ requiresGrad?: boolean }>('Tensor.requiresGrad_', ['requiresGrad?']);

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
  get isCpu() {
    return this.device.type === 'cpu';
  },
  get isCuda() {
    return this.device.type === 'cuda';
  },
  get isMeta() {
    return this.device.type === 'meta';
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
  toSparseCoo() {
    return this.toSparse();
  },
});
