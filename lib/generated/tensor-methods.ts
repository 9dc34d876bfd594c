// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { Given } from '../core/aliases.js';
import type { FactoryOptions } from '../core/create.js';
import type { DeviceLike } from '../core/device.js';
import type { DTypeLike } from '../core/dtype.js';
import type { Generator } from '../core/generator.js';
import type { LayoutLike, MemoryFormatLike } from '../core/layout.js';
import type { Named } from '../core/named.js';
import type { Dim, Other } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import type { Tensor } from '../core/tensor.js';

/** The methods that tensors have from libtorch's schemas. */
export interface TensorMethods {
  __and__(other: Tensor): Tensor;
  __and__(other: Scalar): Tensor;
  __iand__(other: Tensor): this;
  __iand__(other: Scalar): this;
  __ilshift__(other: Tensor): this;
  __ilshift__(other: Scalar): this;
  __ior__(other: Tensor): this;
  __ior__(other: Scalar): this;
  __irshift__(other: Tensor): this;
  __irshift__(other: Scalar): this;
  __ixor__(other: Tensor): this;
  __ixor__(other: Scalar): this;
  __lshift__(other: Tensor): Tensor;
  __lshift__(other: Scalar): Tensor;
  __or__(other: Tensor): Tensor;
  __or__(other: Scalar): Tensor;
  __rshift__(other: Tensor): Tensor;
  __rshift__(other: Scalar): Tensor;
  __xor__(other: Tensor): Tensor;
  __xor__(other: Scalar): Tensor;
  _addmmActivation(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean }): Tensor;
  _autocastToFullPrecision(cudaEnabled: boolean, cpuEnabled: boolean): Tensor;
  _autocastToReducedPrecision(cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: DTypeLike, cpuDtype: DTypeLike): Tensor;
  _coalesced_(coalesced: boolean): this;
  _conj(): Tensor;
  _conjPhysical(): Tensor;
  _dimI(): number;
  _dimV(): number;
  _indices(): Tensor;
  _isAllTrue(): Tensor;
  _isAnyTrue(): Tensor;
  _isZerotensor(): boolean;
  _lazyClone(): Tensor;
  _negView(): Tensor;
  _nestedTensorSize(): Tensor;
  _nestedTensorStorageOffsets(): Tensor;
  _nestedTensorStrides(): Tensor;
  _nnz(): number;
  _philoxNormal_(key: Tensor, mean?: number, std?: number): this;
  _philoxUniform_(key: Tensor, low?: number, high?: number): this;
  _sparseMaskProjection(mask: Tensor, accumulateMatches?: boolean): Tensor;
  _toDense(dtype?: DTypeLike | null, maskedGrad?: boolean | null): Tensor;
  _toSparse(options?: { layout?: LayoutLike | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }): Tensor;
  _toSparse(sparseDim: number): Tensor;
  _toSparseBsc(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  _toSparseBsr(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  _toSparseCsc(denseDim?: number | null): Tensor;
  _toSparseCsr(denseDim?: number | null): Tensor;
  _values(): Tensor;
  /** The absolute value of each element; of a complex one, its magnitude. @see [torch.Tensor.abs](https://pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
  abs(): Tensor;
  /** In-place form of `abs`: changes the tensor and returns it. @see [torch.Tensor.abs_](https://pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(): this;
  /** Another name for `abs`. The absolute value of each element; of a complex one, its magnitude. @see [torch.Tensor.absolute](https://pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
  absolute(): Tensor;
  /** In-place form of `absolute`: changes the tensor and returns it. @see [torch.Tensor.absolute_](https://pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
  absolute_(): this;
  /** The angle in radians, from 0 to π, whose cosine each element is. @see [torch.Tensor.acos](https://pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
  acos(): Tensor;
  /** In-place form of `acos`: changes the tensor and returns it. @see [torch.Tensor.acos_](https://pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(): this;
  /** The inverse hyperbolic cosine of each element. @see [torch.Tensor.acosh](https://pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
  acosh(): Tensor;
  /** In-place form of `acosh`: changes the tensor and returns it. @see [torch.Tensor.acosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(): this;
  /** Adds `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.Tensor.add](https://pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  add(other: Scalar, alpha?: Scalar): Tensor;
  add(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  add(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  /** In-place form of `add`: changes the tensor and returns it. @see [torch.Tensor.add_](https://pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  add_(other: Scalar, alpha?: Scalar): this;
  add_(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): this;
  add_(other: Scalar, options?: { alpha?: Scalar }): this;
  /** Computes `beta * input + alpha * sum(batch1[i] @ batch2[i])`: the sum over a batch of matrix products, added to a matrix. @see [torch.Tensor.addbmm](https://pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In-place form of `addbmm`: changes the tensor and returns it. @see [torch.Tensor.addbmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** Computes `input + value * tensor1 / tensor2`, element by element. @see [torch.Tensor.addcdiv](https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** In-place form of `addcdiv`: changes the tensor and returns it. @see [torch.Tensor.addcdiv_](https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** Computes `input + value * tensor1 * tensor2`, element by element. @see [torch.Tensor.addcmul](https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** In-place form of `addcmul`: changes the tensor and returns it. @see [torch.Tensor.addcmul_](https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** Computes `beta * input + alpha * (mat1 @ mat2)`: the product of two matrices, added to one. @see [torch.Tensor.addmm](https://pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In-place form of `addmm`: changes the tensor and returns it. @see [torch.Tensor.addmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** Computes `beta * input + alpha * (mat @ vec)`: the product of a matrix and a vector, added to a vector. @see [torch.Tensor.addmv](https://pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In-place form of `addmv`: changes the tensor and returns it. @see [torch.Tensor.addmv_](https://pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** Computes `beta * input + alpha * outer(vec1, vec2)`: the outer product of two vectors, added to a matrix. @see [torch.Tensor.addr](https://pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In-place form of `addr`: changes the tensor and returns it. @see [torch.Tensor.addr_](https://pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** The conjugate transpose of matrices in the last two dimensions, as a view. @see [torch.Tensor.adjoint](https://pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
  adjoint(): Tensor;
  /** Whether all elements are true, or not zero: in the whole tensor or along `dim`. @see [torch.Tensor.all](https://pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(dim?: readonly number[] | number | null, keepdim?: boolean): Tensor;
  all(dim: readonly number[] | number | null, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  all(options?: { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether each element is within `atol + rtol * abs(other)` of the other tensor's. @see [torch.Tensor.allclose](https://pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(options: Other & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** The largest elements along one or more dimensions. Elements that are equally large share the gradient. @see [torch.Tensor.amax](https://pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
  amax(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  amax(dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amax(options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The smallest elements along one or more dimensions. Elements that are equally small share the gradient. @see [torch.Tensor.amin](https://pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
  amin(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  amin(dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  amin(options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The smallest and the largest element, of the whole tensor or along `dim`. @see [torch.Tensor.aminmax](https://pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
  aminmax(options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean }): [min: Tensor, max: Tensor] & { min: Tensor; max: Tensor };
  /** The angle of each complex element in radians; a real one has 0, or π where it is negative. @see [torch.Tensor.angle](https://pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
  angle(): Tensor;
  /** Whether any element is true, or not zero: in the whole tensor or along `dim`. @see [torch.Tensor.any](https://pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(dim?: readonly number[] | number | null, keepdim?: boolean): Tensor;
  any(dim: readonly number[] | number | null, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  any(options?: { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Another name for `acos`. The angle in radians, from 0 to π, whose cosine each element is. @see [torch.Tensor.arccos](https://pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
  arccos(): Tensor;
  /** In-place form of `arccos`: changes the tensor and returns it. @see [torch.Tensor.arccos_](https://pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(): this;
  /** Another name for `acosh`. The inverse hyperbolic cosine of each element. @see [torch.Tensor.arccosh](https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
  arccosh(): Tensor;
  /** In-place form of `arccosh`: changes the tensor and returns it. @see [torch.Tensor.arccosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(): this;
  /** Another name for `asin`. The angle in radians, from -π/2 to π/2, whose sine each element is. @see [torch.Tensor.arcsin](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
  arcsin(): Tensor;
  /** In-place form of `arcsin`: changes the tensor and returns it. @see [torch.Tensor.arcsin_](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(): this;
  /** Another name for `asinh`. The inverse hyperbolic sine of each element. @see [torch.Tensor.arcsinh](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
  arcsinh(): Tensor;
  /** In-place form of `arcsinh`: changes the tensor and returns it. @see [torch.Tensor.arcsinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(): this;
  /** Another name for `atan`. The angle in radians, from -π/2 to π/2, whose tangent each element is. @see [torch.Tensor.arctan](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
  arctan(): Tensor;
  /** Another name for `atan2`. The angle in radians, from -π to π, of the point with `input` as y and `other` as x. @see [torch.Tensor.arctan2](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
  arctan2(other: Tensor): Tensor;
  arctan2(options: Other): Tensor;
  /** In-place form of `arctan2`: changes the tensor and returns it. @see [torch.Tensor.arctan2_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
  arctan2_(other: Tensor): this;
  arctan2_(options: Other): this;
  /** In-place form of `arctan`: changes the tensor and returns it. @see [torch.Tensor.arctan_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(): this;
  /** Another name for `atanh`. The inverse hyperbolic tangent of each element. @see [torch.Tensor.arctanh](https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
  arctanh(): Tensor;
  /** In-place form of `arctanh`: changes the tensor and returns it. @see [torch.Tensor.arctanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(): this;
  /** The int64 index of the largest element, in the flattened tensor or along `dim`. @see [torch.Tensor.argmax](https://pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmax(options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The int64 index of the smallest element, in the flattened tensor or along `dim`. @see [torch.Tensor.argmin](https://pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  argmin(options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** The int64 indices that would sort a tensor along `dim`. @see [torch.Tensor.argsort](https://pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(options: { stable: boolean; dim?: number; axis?: number; descending?: boolean }): Tensor;
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(dim: number, options?: { descending?: boolean }): Tensor;
  argsort(options?: { dim?: number; axis?: number; descending?: boolean }): Tensor;
  /** The indices of all elements that are not zero, one row each. @see [torch.Tensor.argwhere](https://pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
  argwhere(): Tensor;
  /** A view of a tensor's storage with the given sizes, strides and offset. @see [torch.Tensor.as_strided](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
  asStrided(size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStrided(size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
  asStrided(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStrided(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  /** In-place form of `asStrided`: changes the tensor and returns it. @see [torch.Tensor.as_strided_](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  asStrided_(size: readonly number[], stride: readonly number[], storageOffset?: number | null): this;
  asStrided_(size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): this;
  asStrided_(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): this;
  asStrided_(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): this;
  /** A copy in which `src` has been written to the elements that `asStrided` would show. @see [torch.Tensor.as_strided_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStridedScatter(options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  /** The angle in radians, from -π/2 to π/2, whose sine each element is. @see [torch.Tensor.asin](https://pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
  asin(): Tensor;
  /** In-place form of `asin`: changes the tensor and returns it. @see [torch.Tensor.asin_](https://pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(): this;
  /** The inverse hyperbolic sine of each element. @see [torch.Tensor.asinh](https://pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
  asinh(): Tensor;
  /** In-place form of `asinh`: changes the tensor and returns it. @see [torch.Tensor.asinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(): this;
  /** The angle in radians, from -π/2 to π/2, whose tangent each element is. @see [torch.Tensor.atan](https://pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
  atan(): Tensor;
  /** The angle in radians, from -π to π, of the point with `input` as y and `other` as x. @see [torch.Tensor.atan2](https://pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
  atan2(other: Tensor): Tensor;
  atan2(options: Other): Tensor;
  /** In-place form of `atan2`: changes the tensor and returns it. @see [torch.Tensor.atan2_](https://pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
  atan2_(other: Tensor): this;
  atan2_(options: Other): this;
  /** In-place form of `atan`: changes the tensor and returns it. @see [torch.Tensor.atan_](https://pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(): this;
  /** The inverse hyperbolic tangent of each element. @see [torch.Tensor.atanh](https://pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
  atanh(): Tensor;
  /** In-place form of `atanh`: changes the tensor and returns it. @see [torch.Tensor.atanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(): this;
  /** Computes `beta * input + alpha * (batch1 @ batch2)` for batches of matrices. @see [torch.Tensor.baddbmm](https://pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** In-place form of `baddbmm`: changes the tensor and returns it. @see [torch.Tensor.baddbmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** Draws 0 or 1 for each element: 1 with the element's value as its probability, or with `p`. @see [torch.Tensor.bernoulli](https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(p?: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options?: { p?: number; generator?: Generator | null }): Tensor;
  /** Fills the tensor with draws of 0 or 1: 1 with probability `p`, a number or a tensor. @see [torch.Tensor.bernoulli_](https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p?: Tensor | number, options?: { generator?: Generator | null }): this;
  bernoulli_(options?: { p?: Tensor | number; generator?: Generator | null }): this;
  /** How often each integer from 0 on occurs in a one-dimensional tensor, or the sum of its `weights`. @see [torch.Tensor.bincount](https://pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(weights: Tensor | null, options?: { minlength?: number }): Tensor;
  bincount(options?: { weights?: Tensor | null; minlength?: number }): Tensor;
  /** The bitwise AND of integers, or the logical AND of booleans, element by element. @see [torch.Tensor.bitwise_and](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor | Scalar): Tensor;
  bitwiseAnd(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `bitwiseAnd`: changes the tensor and returns it. @see [torch.Tensor.bitwise_and_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Tensor | Scalar): this;
  bitwiseAnd_(options: Given<'other', Tensor | Scalar>): this;
  /** Shifts the bits of each integer to the left by `other` places. @see [torch.Tensor.bitwise_left_shift](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor | Scalar): Tensor;
  bitwiseLeftShift(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `bitwiseLeftShift`: changes the tensor and returns it. @see [torch.Tensor.bitwise_left_shift_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Tensor | Scalar): this;
  bitwiseLeftShift_(options: Given<'other', Tensor | Scalar>): this;
  /** The bitwise complement of integers, or the logical NOT of booleans. @see [torch.Tensor.bitwise_not](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
  bitwiseNot(): Tensor;
  /** In-place form of `bitwiseNot`: changes the tensor and returns it. @see [torch.Tensor.bitwise_not_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
  bitwiseNot_(): this;
  /** The bitwise OR of integers, or the logical OR of booleans, element by element. @see [torch.Tensor.bitwise_or](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor | Scalar): Tensor;
  bitwiseOr(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `bitwiseOr`: changes the tensor and returns it. @see [torch.Tensor.bitwise_or_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Tensor | Scalar): this;
  bitwiseOr_(options: Given<'other', Tensor | Scalar>): this;
  /** Shifts the bits of each integer to the right by `other` places, keeping its sign. @see [torch.Tensor.bitwise_right_shift](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor | Scalar): Tensor;
  bitwiseRightShift(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `bitwiseRightShift`: changes the tensor and returns it. @see [torch.Tensor.bitwise_right_shift_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Tensor | Scalar): this;
  bitwiseRightShift_(options: Given<'other', Tensor | Scalar>): this;
  /** The bitwise XOR of integers, or the logical XOR of booleans, element by element. @see [torch.Tensor.bitwise_xor](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor | Scalar): Tensor;
  bitwiseXor(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `bitwiseXor`: changes the tensor and returns it. @see [torch.Tensor.bitwise_xor_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Tensor | Scalar): this;
  bitwiseXor_(options: Given<'other', Tensor | Scalar>): this;
  /** The matrix products of two batches of matrices, (b, n, m) and (b, m, p). @see [torch.Tensor.bmm](https://pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor): Tensor;
  bmm(options: { mat2: Tensor }): Tensor;
  /** A view expanded to a shape that the tensor broadcasts to. @see [torch.Tensor.broadcast_to](https://pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
  broadcastTo(size: readonly number[]): Tensor;
  broadcastTo(...size: number[]): Tensor;
  broadcastTo(options: { size: readonly number[] }): Tensor;
  /** Fills the tensor with draws from the Cauchy distribution. @see [torch.Tensor.cauchy_](https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this;
  cauchy_(median: number, options?: { sigma?: number; generator?: Generator | null }): this;
  cauchy_(options?: { median?: number; sigma?: number; generator?: Generator | null }): this;
  /** The compressed column indices of a sparse tensor in CSC or BSC layout. */
  ccolIndices(): Tensor;
  /** Rounds each element up to a whole number. @see [torch.Tensor.ceil](https://pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
  ceil(): Tensor;
  /** In-place form of `ceil`: changes the tensor and returns it. @see [torch.Tensor.ceil_](https://pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(): this;
  /** The tensor in complex32, complex numbers of half precision. @see [torch.Tensor.chalf](https://pytorch.org/docs/stable/generated/torch.Tensor.chalf.html) */
  chalf(options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
  /** The triangular Cholesky factors of positive-definite matrices. `linalg.cholesky` is its successor. @see [torch.Tensor.cholesky](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html) */
  cholesky(upper?: boolean): Tensor;
  cholesky(options?: { upper?: boolean }): Tensor;
  /** The inverse of positive-definite matrices whose Cholesky factors are given. @see [torch.Tensor.cholesky_inverse](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options?: { upper?: boolean }): Tensor;
  /** Solves `A @ X = input` where `input2` is the Cholesky factor of A. @see [torch.Tensor.cholesky_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options?: { upper?: boolean }): Tensor;
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor;
  /** Splits a tensor along `dim` into at most `chunks` views of the same size, but for a smaller last one. @see [torch.Tensor.chunk](https://pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options?: { dim?: number; axis?: number }): Tensor[];
  chunk(options: { chunks: number; dim?: number; axis?: number }): Tensor[];
  /** Limits each element to the range from `min` to `max`, numbers or tensors, of which one may be missing. @see [torch.Tensor.clamp](https://pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
  clamp(options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clamp(min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
  clamp(options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** In-place form of `clamp`: changes the tensor and returns it. @see [torch.Tensor.clamp_](https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(min: Tensor | null, options?: { max?: Tensor | null }): this;
  clamp_(options?: { min?: Tensor | null; max?: Tensor | null }): this;
  clamp_(min: Scalar | null, options?: { max?: Scalar | null }): this;
  clamp_(options?: { min?: Scalar | null; max?: Scalar | null }): this;
  /** Limits each element to at most `max`. */
  clampMax(max: Tensor | Scalar): Tensor;
  clampMax(options: { max: Tensor | Scalar }): Tensor;
  /** In-place form of `clampMax`: changes the tensor and returns it. */
  clampMax_(max: Tensor | Scalar): this;
  clampMax_(options: { max: Tensor | Scalar }): this;
  /** Limits each element to at least `min`. */
  clampMin(min: Tensor | Scalar): Tensor;
  clampMin(options: { min: Tensor | Scalar }): Tensor;
  /** In-place form of `clampMin`: changes the tensor and returns it. */
  clampMin_(min: Tensor | Scalar): this;
  clampMin_(options: { min: Tensor | Scalar }): this;
  /** Another name for `clamp`. Limits each element to the range from `min` to `max`, numbers or tensors, of which one may be missing. @see [torch.Tensor.clip](https://pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
  clip(options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clip(min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
  clip(options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** In-place form of `clip`: changes the tensor and returns it. @see [torch.Tensor.clip_](https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(min: Tensor | null, options?: { max?: Tensor | null }): this;
  clip_(options?: { min?: Tensor | null; max?: Tensor | null }): this;
  clip_(min: Scalar | null, options?: { max?: Scalar | null }): this;
  clip_(options?: { min?: Scalar | null; max?: Scalar | null }): this;
  /** A copy of a tensor, through which gradients flow back to it. @see [torch.Tensor.clone](https://pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
  clone(options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
  /** A sparse COO tensor in which each index occurs once, with the sum of its values. @see [torch.Tensor.coalesce](https://pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
  coalesce(): Tensor;
  /** The column indices of a sparse tensor in CSR or BSR layout. @see [torch.Tensor.col_indices](https://pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
  colIndices(): Tensor;
  /** The complex conjugate of each element, as a view; real tensors come back as they are. @see [torch.Tensor.conj](https://pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
  conj(): Tensor;
  /** The complex conjugate of each element, computed at once and not as a view. @see [torch.Tensor.conj_physical](https://pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
  conjPhysical(): Tensor;
  /** In-place form of `conjPhysical`: changes the tensor and returns it. @see [torch.Tensor.conj_physical_](https://pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conjPhysical_(): this;
  /** The magnitude of each element with the sign of `other`. @see [torch.Tensor.copysign](https://pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Tensor | Scalar): Tensor;
  copysign(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `copysign`: changes the tensor and returns it. @see [torch.Tensor.copysign_](https://pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Tensor | Scalar): this;
  copysign_(options: Given<'other', Tensor | Scalar>): this;
  /** The Pearson correlation coefficients of the variables that are a matrix's rows. @see [torch.Tensor.corrcoef](https://pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
  corrcoef(): Tensor;
  /** The cosine of each element, in radians. @see [torch.Tensor.cos](https://pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
  cos(): Tensor;
  /** In-place form of `cos`: changes the tensor and returns it. @see [torch.Tensor.cos_](https://pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(): this;
  /** The hyperbolic cosine of each element. @see [torch.Tensor.cosh](https://pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
  cosh(): Tensor;
  /** In-place form of `cosh`: changes the tensor and returns it. @see [torch.Tensor.cosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(): this;
  /** How many elements are not zero, in the whole tensor or along `dim`. @see [torch.Tensor.count_nonzero](https://pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim?: number | readonly number[] | null): Tensor;
  countNonzero(...dim: number[]): Tensor;
  countNonzero(options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
  /** The covariance matrix of the variables that are a matrix's rows. @see [torch.Tensor.cov](https://pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** The cross product of vectors of three elements along `dim`, by default the first dimension of size 3. @see [torch.Tensor.cross](https://pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
  cross(other: Tensor, dim?: number | null): Tensor;
  cross(other: Tensor, options?: { dim?: number | null; axis?: number | null }): Tensor;
  cross(options: Other & { dim?: number | null; axis?: number | null }): Tensor;
  /** The compressed row indices of a sparse tensor in CSR or BSR layout. @see [torch.Tensor.crow_indices](https://pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
  crowIndices(): Tensor;
  /** The largest element up to each place along `dim`, and its index. @see [torch.Tensor.cummax](https://pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
  cummax(dim: number): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: Dim): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The smallest element up to each place along `dim`, and its index. @see [torch.Tensor.cummin](https://pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
  cummin(dim: number): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: Dim): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The product of the elements up to each place along `dim`. @see [torch.Tensor.cumprod](https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
  cumprod(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  cumprod(options: Dim & { dtype?: DTypeLike | null }): Tensor;
  /** In-place form of `cumprod`: changes the tensor and returns it. @see [torch.Tensor.cumprod_](https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
  cumprod_(dim: number, options?: { dtype?: DTypeLike | null }): this;
  cumprod_(options: Dim & { dtype?: DTypeLike | null }): this;
  /** The sum of the elements up to each place along `dim`. @see [torch.Tensor.cumsum](https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
  cumsum(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  cumsum(options: Dim & { dtype?: DTypeLike | null }): Tensor;
  /** In-place form of `cumsum`: changes the tensor and returns it. @see [torch.Tensor.cumsum_](https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
  cumsum_(dim: number, options?: { dtype?: DTypeLike | null }): this;
  cumsum_(options: Dim & { dtype?: DTypeLike | null }): this;
  /** Converts angles from degrees to radians. @see [torch.Tensor.deg2rad](https://pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
  deg2rad(): Tensor;
  /** In-place form of `deg2rad`: changes the tensor and returns it. @see [torch.Tensor.deg2rad_](https://pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(): this;
  /** The number of dense dimensions of a sparse tensor. @see [torch.Tensor.dense_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
  denseDim(): number;
  /** The floating-point tensor that a quantized one stands for. @see [torch.Tensor.dequantize](https://pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
  dequantize(): Tensor;
  /** The determinant of a square matrix, or of each of a batch. @see [torch.Tensor.det](https://pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
  det(): Tensor;
  /** A view of a tensor through which no gradients flow. */
  detach(): Tensor;
  /** In-place form of `detach`: changes the tensor and returns it. */
  detach_(): this;
  /** The diagonal of a matrix, or a matrix with a vector on its diagonal. @see [torch.Tensor.diag](https://pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
  diag(diagonal?: number): Tensor;
  diag(options?: { diagonal?: number }): Tensor;
  /** Matrices with the last dimension's vectors on their diagonals and zeros elsewhere. @see [torch.Tensor.diag_embed](https://pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagEmbed(offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagEmbed(options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** A matrix with all elements of a tensor on its diagonal and zeros elsewhere. @see [torch.Tensor.diagflat](https://pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
  diagflat(offset?: number): Tensor;
  diagflat(options?: { offset?: number }): Tensor;
  /** A view of the diagonals of the planes of two dimensions, which become the last dimension. @see [torch.Tensor.diagonal](https://pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagonal(offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** A copy in which `src` has been written to the diagonals that `diagonal` would show. @see [torch.Tensor.diagonal_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(src: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** The differences between neighbours along `dim`, taken `n` times over. @see [torch.Tensor.diff](https://pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number, dim: number, prepend: Tensor | null, options?: { append?: Tensor | null }): Tensor;
  diff(n: number, dim: number, options?: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number, options?: { dim?: number; axis?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options?: { n?: number; dim?: number; axis?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** The logarithmic derivative of the gamma function at each element. @see [torch.Tensor.digamma](https://pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
  digamma(): Tensor;
  /** In-place form of `digamma`: changes the tensor and returns it. @see [torch.Tensor.digamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
  digamma_(): this;
  /** The p-norm of the difference of two tensors. @see [torch.Tensor.dist](https://pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options?: { p?: Scalar }): Tensor;
  dist(options: Other & { p?: Scalar }): Tensor;
  /** Divides by `other`, element by element; `roundingMode` 'trunc' or 'floor' makes the quotients whole. @see [torch.Tensor.div](https://pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar, options?: { roundingMode?: string | null }): Tensor;
  div(options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null }): Tensor;
  /** In-place form of `div`: changes the tensor and returns it. @see [torch.Tensor.div_](https://pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar, options?: { roundingMode?: string | null }): this;
  div_(options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null }): this;
  /** Another name for `div`. Divides by `other`, element by element; `roundingMode` 'trunc' or 'floor' makes the quotients whole. @see [torch.Tensor.divide](https://pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar, options?: { roundingMode?: string | null }): Tensor;
  divide(options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null }): Tensor;
  /** In-place form of `divide`: changes the tensor and returns it. @see [torch.Tensor.divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar, options?: { roundingMode?: string | null }): this;
  divide_(options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null }): this;
  /** The dot product of two one-dimensional tensors, as a tensor without dimensions. @see [torch.Tensor.dot](https://pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
  dot(tensor: Tensor): Tensor;
  dot(options: { tensor: Tensor }): Tensor;
  /** Splits a tensor along its third dimension, into equal parts or at the given indices. @see [torch.Tensor.dsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(sections: number): Tensor[];
  dsplit(indices: readonly number[]): Tensor[];
  dsplit(...indices: number[]): Tensor[];
  dsplit(options: { sections: number }): Tensor[];
  dsplit(options: { indices: readonly number[] }): Tensor[];
  /** Whether elements are equal to `other`, as a bool tensor. @see [torch.Tensor.eq](https://pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Tensor | Scalar): Tensor;
  eq(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `eq`: changes the tensor and returns it. @see [torch.Tensor.eq_](https://pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Tensor | Scalar): this;
  eq_(options: Given<'other', Tensor | Scalar>): this;
  /** Whether two tensors have the same shape and the same elements. @see [torch.Tensor.equal](https://pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
  equal(other: Tensor): boolean;
  equal(options: Other): boolean;
  /** The error function of each element. @see [torch.Tensor.erf](https://pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
  erf(): Tensor;
  /** In-place form of `erf`: changes the tensor and returns it. @see [torch.Tensor.erf_](https://pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(): this;
  /** The complementary error function, `1 - erf(x)`, of each element, exact for large ones too. @see [torch.Tensor.erfc](https://pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
  erfc(): Tensor;
  /** In-place form of `erfc`: changes the tensor and returns it. @see [torch.Tensor.erfc_](https://pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(): this;
  /** The inverse of the error function, for elements between -1 and 1. @see [torch.Tensor.erfinv](https://pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
  erfinv(): Tensor;
  /** In-place form of `erfinv`: changes the tensor and returns it. @see [torch.Tensor.erfinv_](https://pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
  erfinv_(): this;
  /** The exponential, e to the power of each element. @see [torch.Tensor.exp](https://pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
  exp(): Tensor;
  /** Two to the power of each element. @see [torch.Tensor.exp2](https://pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
  exp2(): Tensor;
  /** In-place form of `exp2`: changes the tensor and returns it. @see [torch.Tensor.exp2_](https://pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(): this;
  /** In-place form of `exp`: changes the tensor and returns it. @see [torch.Tensor.exp_](https://pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(): this;
  /** A view with dimensions of size 1, and new first ones, expanded to the given sizes; -1 keeps a size. @see [torch.Tensor.expand](https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
  expand(size: readonly number[], options?: { implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...args: [...size: number[], options: { implicit?: boolean }]): Tensor;
  expand(options: { size: readonly number[]; implicit?: boolean }): Tensor;
  /** A view expanded to the shape of `other`. @see [torch.Tensor.expand_as](https://pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
  expandAs(other: Tensor): Tensor;
  expandAs(options: Other): Tensor;
  /** `exp(x) - 1` of each element, exact for small ones too. @see [torch.Tensor.expm1](https://pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
  expm1(): Tensor;
  /** In-place form of `expm1`: changes the tensor and returns it. @see [torch.Tensor.expm1_](https://pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(): this;
  /** Fills the tensor with draws from the exponential distribution with rate `lambd`. @see [torch.Tensor.exponential_](https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this;
  exponential_(options?: { lambd?: number; generator?: Generator | null }): this;
  /** In-place form of `fill`: changes the tensor and returns it. @see [torch.Tensor.fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Tensor | Scalar): this;
  fill_(options: { value: Tensor | Scalar }): this;
  /** Sets the elements of the main diagonal to `fillValue`, in place. @see [torch.Tensor.fill_diagonal_](https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options?: { wrap?: boolean }): this;
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): this;
  /** Another name for `trunc`. Rounds each element towards 0 to a whole number. @see [torch.Tensor.fix](https://pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
  fix(): Tensor;
  /** In-place form of `fix`: changes the tensor and returns it. @see [torch.Tensor.fix_](https://pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(): this;
  /** Makes one dimension of those from `startDim` to `endDim`; a view where possible. @see [torch.Tensor.flatten](https://pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(startDim: number, options?: { endDim?: number }): Tensor;
  flatten(options?: { startDim?: number; endDim?: number }): Tensor;
  /** Reverses the order of the elements along the given dimensions, in a copy. @see [torch.Tensor.flip](https://pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
  flip(dims: readonly number[]): Tensor;
  flip(...dims: number[]): Tensor;
  flip(options: { dims: readonly number[] }): Tensor;
  /** Reverses the order of the columns, the second dimension, in a copy. @see [torch.Tensor.fliplr](https://pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
  fliplr(): Tensor;
  /** Reverses the order of the rows, the first dimension, in a copy. @see [torch.Tensor.flipud](https://pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
  flipud(): Tensor;
  /** Raises to the power `exponent`, element by element, in float64 or complex128. @see [torch.Tensor.float_power](https://pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor | Scalar): Tensor;
  floatPower(options: { exponent: Tensor | Scalar }): Tensor;
  /** In-place form of `floatPower`: changes the tensor and returns it. @see [torch.Tensor.float_power_](https://pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Tensor | Scalar): this;
  floatPower_(options: { exponent: Tensor | Scalar }): this;
  /** Rounds each element down to a whole number. @see [torch.Tensor.floor](https://pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
  floor(): Tensor;
  /** In-place form of `floor`: changes the tensor and returns it. @see [torch.Tensor.floor_](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(): this;
  /** Divides by `other`, element by element, and rounds the quotients down. @see [torch.Tensor.floor_divide](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
  floorDivide(other: Tensor | Scalar): Tensor;
  floorDivide(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `floorDivide`: changes the tensor and returns it. @see [torch.Tensor.floor_divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
  floorDivide_(other: Tensor | Scalar): this;
  floorDivide_(options: Given<'other', Tensor | Scalar>): this;
  /** The larger of two elements; a number is preferred to NaN. @see [torch.Tensor.fmax](https://pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
  fmax(other: Tensor): Tensor;
  fmax(options: Other): Tensor;
  /** The smaller of two elements; a number is preferred to NaN. @see [torch.Tensor.fmin](https://pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
  fmin(other: Tensor): Tensor;
  fmin(options: Other): Tensor;
  /** The remainder of dividing by `other`, with the sign of the dividend. @see [torch.Tensor.fmod](https://pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Tensor | Scalar): Tensor;
  fmod(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `fmod`: changes the tensor and returns it. @see [torch.Tensor.fmod_](https://pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Tensor | Scalar): this;
  fmod_(options: Given<'other', Tensor | Scalar>): this;
  /** The fractional part of each element, with its sign. @see [torch.Tensor.frac](https://pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
  frac(): Tensor;
  /** In-place form of `frac`: changes the tensor and returns it. @see [torch.Tensor.frac_](https://pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(): this;
  /** Splits each element into a mantissa from 0.5 to 1 in magnitude and an int32 exponent of two. @see [torch.Tensor.frexp](https://pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
  frexp(): [mantissa: Tensor, exponent: Tensor] & { mantissa: Tensor; exponent: Tensor };
  /** Takes elements along `dim` at the places that the int64 tensor `index` names; the result has its shape. @see [torch.Tensor.gather](https://pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
  gather(dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gather(dim: number, options: { index: Tensor; sparseGrad?: boolean }): Tensor;
  gather(options: Dim & { index: Tensor; sparseGrad?: boolean }): Tensor;
  /** The greatest common divisor of integers, element by element. @see [torch.Tensor.gcd](https://pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
  gcd(other: Tensor): Tensor;
  gcd(options: Other): Tensor;
  /** In-place form of `gcd`: changes the tensor and returns it. @see [torch.Tensor.gcd_](https://pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(other: Tensor): this;
  gcd_(options: Other): this;
  /** Whether elements are greater than or equal to `other`, as a bool tensor. @see [torch.Tensor.ge](https://pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Tensor | Scalar): Tensor;
  ge(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `ge`: changes the tensor and returns it. @see [torch.Tensor.ge_](https://pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Tensor | Scalar): this;
  ge_(options: Given<'other', Tensor | Scalar>): this;
  /** Fills the tensor with draws from the geometric distribution: trials of probability `p` up to the first success. @see [torch.Tensor.geometric_](https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /** A QR decomposition in LAPACK's compact form: Householder reflectors `a` and their factors `tau`. @see [torch.Tensor.geqrf](https://pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
  geqrf(): [a: Tensor, tau: Tensor] & { a: Tensor; tau: Tensor };
  /** Another name for `outer`. The outer product of two one-dimensional tensors, a matrix. @see [torch.Tensor.ger](https://pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
  ger(vec2: Tensor): Tensor;
  ger(options: { vec2: Tensor }): Tensor;
  /** Another name for `gt`. Whether elements are greater than `other`, as a bool tensor. @see [torch.Tensor.greater](https://pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Tensor | Scalar): Tensor;
  greater(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `greater`: changes the tensor and returns it. @see [torch.Tensor.greater_](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Tensor | Scalar): this;
  greater_(options: Given<'other', Tensor | Scalar>): this;
  /** Another name for `ge`. Whether elements are greater than or equal to `other`, as a bool tensor. @see [torch.Tensor.greater_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Tensor | Scalar): Tensor;
  greaterEqual(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `greaterEqual`: changes the tensor and returns it. @see [torch.Tensor.greater_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Tensor | Scalar): this;
  greaterEqual_(options: Given<'other', Tensor | Scalar>): this;
  /** Whether elements are greater than `other`, as a bool tensor. @see [torch.Tensor.gt](https://pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Tensor | Scalar): Tensor;
  gt(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `gt`: changes the tensor and returns it. @see [torch.Tensor.gt_](https://pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Tensor | Scalar): this;
  gt_(options: Given<'other', Tensor | Scalar>): this;
  /** Zeroes elements from `-lambd` to `lambd` and keeps the others. @see [torch.Tensor.hardshrink](https://pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options?: { lambd?: Scalar }): Tensor;
  /** A hash of the elements' bits as a uint64, of the whole tensor or along `dim`. */
  hashTensor(dim?: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; mode?: number }): Tensor;
  hashTensor(...dim: number[]): Tensor;
  hashTensor(...args: [...dim: number[], options: { keepdim?: boolean; keepdims?: boolean; mode?: number }]): Tensor;
  hashTensor(options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; mode?: number }): Tensor;
  /** 0 for negative elements, 1 for positive ones, and `values` for zeros. @see [torch.Tensor.heaviside](https://pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
  heaviside(values: Tensor): Tensor;
  heaviside(options: { values: Tensor }): Tensor;
  /** In-place form of `heaviside`: changes the tensor and returns it. @see [torch.Tensor.heaviside_](https://pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
  heaviside_(values: Tensor): this;
  heaviside_(options: { values: Tensor }): this;
  /** How many elements fall into each of `bins` equal bins from `min` to `max`. @see [torch.Tensor.histc](https://pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number, min: Scalar, options?: { max?: Scalar }): Tensor;
  histc(bins: number, options?: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options?: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  /** How many elements, or how much of their weight, falls into each bin, and the edges of the bins. @see [torch.Tensor.histogram](https://pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(options?: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  /** Splits a tensor along its second dimension (a vector along its only one), into equal parts or at indices. @see [torch.Tensor.hsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(sections: number): Tensor[];
  hsplit(indices: readonly number[]): Tensor[];
  hsplit(...indices: number[]): Tensor[];
  hsplit(options: { sections: number }): Tensor[];
  hsplit(options: { indices: readonly number[] }): Tensor[];
  /** The length of the hypotenuse, `sqrt(input² + other²)`, element by element. @see [torch.Tensor.hypot](https://pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
  hypot(other: Tensor): Tensor;
  hypot(options: Other): Tensor;
  /** In-place form of `hypot`: changes the tensor and returns it. @see [torch.Tensor.hypot_](https://pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
  hypot_(other: Tensor): this;
  hypot_(options: Other): this;
  /** The modified Bessel function of the first kind of order 0 at each element. @see [torch.Tensor.i0](https://pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
  i0(): Tensor;
  /** In-place form of `i0`: changes the tensor and returns it. @see [torch.Tensor.i0_](https://pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(): this;
  /** The regularized lower incomplete gamma function of `input` and `other`. @see [torch.Tensor.igamma](https://pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
  igamma(other: Tensor): Tensor;
  igamma(options: Other): Tensor;
  /** In-place form of `igamma`: changes the tensor and returns it. @see [torch.Tensor.igamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
  igamma_(other: Tensor): this;
  igamma_(options: Other): this;
  /** The regularized upper incomplete gamma function of `input` and `other`. @see [torch.Tensor.igammac](https://pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
  igammac(other: Tensor): Tensor;
  igammac(options: Other): Tensor;
  /** In-place form of `igammac`: changes the tensor and returns it. @see [torch.Tensor.igammac_](https://pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
  igammac_(other: Tensor): this;
  igammac_(options: Other): this;
  /** Adds `alpha` times the slices of `source` to the slices that `index` names along `dim`. @see [torch.Tensor.index_add](https://pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexAdd(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(options: Dim & { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** In-place form of `indexAdd`: changes the tensor and returns it. @see [torch.Tensor.index_add_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  indexAdd_(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this;
  indexAdd_(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  indexAdd_(options: Dim & { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** Replaces the slices that `index` names along `dim` by those of `source`. @see [torch.Tensor.index_copy](https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy(dim: number, index: Tensor, options: { source: Tensor }): Tensor;
  indexCopy(dim: number, options: { index: Tensor; source: Tensor }): Tensor;
  indexCopy(options: Dim & { index: Tensor; source: Tensor }): Tensor;
  /** In-place form of `indexCopy`: changes the tensor and returns it. @see [torch.Tensor.index_copy_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
  indexCopy_(dim: number, index: Tensor, source: Tensor): this;
  indexCopy_(dim: number, index: Tensor, options: { source: Tensor }): this;
  indexCopy_(dim: number, options: { index: Tensor; source: Tensor }): this;
  indexCopy_(options: Dim & { index: Tensor; source: Tensor }): this;
  /** Fills the slices that `index` names along `dim` with `value`. @see [torch.Tensor.index_fill](https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number, index: Tensor, value: Tensor | Scalar): Tensor;
  indexFill(dim: number, index: Tensor, options: { value: Tensor | Scalar }): Tensor;
  indexFill(dim: number, options: { index: Tensor; value: Tensor | Scalar }): Tensor;
  indexFill(options: Dim & { index: Tensor; value: Tensor | Scalar }): Tensor;
  /** In-place form of `indexFill`: changes the tensor and returns it. @see [torch.Tensor.index_fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number, index: Tensor, value: Tensor | Scalar): this;
  indexFill_(dim: number, index: Tensor, options: { value: Tensor | Scalar }): this;
  indexFill_(dim: number, options: { index: Tensor; value: Tensor | Scalar }): this;
  indexFill_(options: Dim & { index: Tensor; value: Tensor | Scalar }): this;
  /** Writes `values` to the places that tensors of indices name, or adds them there with `accumulate`. @see [torch.Tensor.index_put](https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean }): Tensor;
  indexPut(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  indexPut(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  /** Combines the slices that `index` names along `dim` with those of `source`: 'prod', 'mean', 'amax' or 'amin'. */
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(options: Dim & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** In-place form of `indexReduce`: changes the tensor and returns it. @see [torch.Tensor.index_reduce_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(options: Dim & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** The slices that the one-dimensional `index` names along `dim`, in a copy. @see [torch.Tensor.index_select](https://pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
  indexSelect(dim: number, index: Tensor): Tensor;
  indexSelect(dim: number, options: { index: Tensor }): Tensor;
  indexSelect(options: Dim & { index: Tensor }): Tensor;
  /** The indices (ndim, n) of the elements of a coalesced sparse COO tensor. @see [torch.Tensor.indices](https://pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
  indices(): Tensor;
  /** The dot products of the vectors in the last dimensions of two tensors. @see [torch.Tensor.inner](https://pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
  inner(other: Tensor): Tensor;
  inner(options: Other): Tensor;
  /** The integers that a quantized tensor holds. @see [torch.Tensor.int_repr](https://pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  intRepr(): Tensor;
  /** The inverse of a square matrix, or of each of a batch. @see [torch.Tensor.inverse](https://pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
  inverse(): Tensor;
  /** Whether each index of a sparse COO tensor is known to occur once. @see [torch.Tensor.is_coalesced](https://pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
  isCoalesced(): boolean;
  /** Whether the dtype is a complex one. @see [torch.Tensor.is_complex](https://pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html) */
  isComplex(): boolean;
  /** Whether the tensor is a view that is still to be conjugated. @see [torch.Tensor.is_conj](https://pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html) */
  isConj(): boolean;
  /** Whether the tensor is a distributed one, which those made here are not. */
  isDistributed(): boolean;
  /** Whether the dtype is a floating-point one. @see [torch.Tensor.is_floating_point](https://pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html) */
  isFloatingPoint(): boolean;
  /** Whether the tensor was made in inference mode. @see [torch.Tensor.is_inference](https://pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html) */
  isInference(): boolean;
  /** Whether the tensor is a view that is still to be negated. @see [torch.Tensor.is_neg](https://pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  isNeg(): boolean;
  /** Whether a tensor's only element is not zero; other sizes are an error. */
  isNonzero(): boolean;
  /** Whether the tensor is in page-locked memory. @see [torch.Tensor.is_pinned](https://pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html) */
  isPinned(device?: DeviceLike | null): boolean;
  isPinned(options?: { device?: DeviceLike | null }): boolean;
  /** Whether two tensors have the same shape. */
  isSameSize(other: Tensor): boolean;
  isSameSize(options: Other): boolean;
  /** Whether both tensors are the same view of the same memory. @see [torch.Tensor.is_set_to](https://pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(options: { tensor: Tensor }): boolean;
  /** Whether the dtype can hold negative numbers. @see [torch.Tensor.is_signed](https://pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  isSigned(): boolean;
  /** Whether each element is within `atol + rtol * abs(other)` of the other tensor's, as a bool tensor. @see [torch.Tensor.isclose](https://pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(options: Other & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** Whether elements are neither infinite nor NaN, as a bool tensor. @see [torch.Tensor.isfinite](https://pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
  isfinite(): Tensor;
  /** Whether elements are infinite, as a bool tensor. @see [torch.Tensor.isinf](https://pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
  isinf(): Tensor;
  /** Whether elements are NaN, as a bool tensor. @see [torch.Tensor.isnan](https://pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
  isnan(): Tensor;
  /** Whether elements are negative infinity, as a bool tensor. @see [torch.Tensor.isneginf](https://pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
  isneginf(): Tensor;
  /** Whether elements are positive infinity, as a bool tensor. @see [torch.Tensor.isposinf](https://pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
  isposinf(): Tensor;
  /** Whether elements have no imaginary part, as a bool tensor. @see [torch.Tensor.isreal](https://pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
  isreal(): Tensor;
  /** The Kronecker product of two tensors. @see [torch.Tensor.kron](https://pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
  kron(other: Tensor): Tensor;
  kron(options: Other): Tensor;
  /** The k-th smallest element along `dim`, counted from 1, and its index. @see [torch.Tensor.kthvalue](https://pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
  kthvalue(k: number, dim?: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number, dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number, options?: { dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: { k: number; dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The least common multiple of integers, element by element. @see [torch.Tensor.lcm](https://pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
  lcm(other: Tensor): Tensor;
  lcm(options: Other): Tensor;
  /** In-place form of `lcm`: changes the tensor and returns it. @see [torch.Tensor.lcm_](https://pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(other: Tensor): this;
  lcm_(options: Other): this;
  /** Multiplies each element by two to the power of `other`. @see [torch.Tensor.ldexp](https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
  ldexp(other: Tensor): Tensor;
  ldexp(options: Other): Tensor;
  /** In-place form of `ldexp`: changes the tensor and returns it. @see [torch.Tensor.ldexp_](https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(other: Tensor): this;
  ldexp_(options: Other): this;
  /** Whether elements are less than or equal to `other`, as a bool tensor. @see [torch.Tensor.le](https://pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Tensor | Scalar): Tensor;
  le(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `le`: changes the tensor and returns it. @see [torch.Tensor.le_](https://pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Tensor | Scalar): this;
  le_(options: Given<'other', Tensor | Scalar>): this;
  /** Interpolates linearly, `input + weight * (end - input)`, element by element. @see [torch.Tensor.lerp](https://pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Tensor | Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Tensor | Scalar }): Tensor;
  lerp(options: { end: Tensor; weight: Tensor | Scalar }): Tensor;
  /** In-place form of `lerp`: changes the tensor and returns it. @see [torch.Tensor.lerp_](https://pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Tensor | Scalar): this;
  lerp_(end: Tensor, options: { weight: Tensor | Scalar }): this;
  lerp_(options: { end: Tensor; weight: Tensor | Scalar }): this;
  /** Another name for `lt`. Whether elements are less than `other`, as a bool tensor. @see [torch.Tensor.less](https://pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Tensor | Scalar): Tensor;
  less(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `less`: changes the tensor and returns it. @see [torch.Tensor.less_](https://pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Tensor | Scalar): this;
  less_(options: Given<'other', Tensor | Scalar>): this;
  /** Another name for `le`. Whether elements are less than or equal to `other`, as a bool tensor. @see [torch.Tensor.less_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Tensor | Scalar): Tensor;
  lessEqual(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `lessEqual`: changes the tensor and returns it. @see [torch.Tensor.less_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Tensor | Scalar): this;
  lessEqual_(options: Given<'other', Tensor | Scalar>): this;
  /** The logarithm of the gamma function's magnitude at each element. @see [torch.Tensor.lgamma](https://pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
  lgamma(): Tensor;
  /** In-place form of `lgamma`: changes the tensor and returns it. @see [torch.Tensor.lgamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
  lgamma_(): this;
  /** The natural logarithm of each element. @see [torch.Tensor.log](https://pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
  log(): Tensor;
  /** The logarithm to base 10 of each element. @see [torch.Tensor.log10](https://pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
  log10(): Tensor;
  /** In-place form of `log10`: changes the tensor and returns it. @see [torch.Tensor.log10_](https://pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(): this;
  /** `log(1 + x)` of each element, exact for small ones too. @see [torch.Tensor.log1p](https://pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
  log1p(): Tensor;
  /** In-place form of `log1p`: changes the tensor and returns it. @see [torch.Tensor.log1p_](https://pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(): this;
  /** The logarithm to base 2 of each element. @see [torch.Tensor.log2](https://pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
  log2(): Tensor;
  /** In-place form of `log2`: changes the tensor and returns it. @see [torch.Tensor.log2_](https://pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(): this;
  /** In-place form of `log`: changes the tensor and returns it. @see [torch.Tensor.log_](https://pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(): this;
  /** Fills the tensor with draws whose logarithms have the given mean and standard deviation. @see [torch.Tensor.log_normal_](https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  logNormal_(mean: number, options?: { std?: number; generator?: Generator | null }): this;
  logNormal_(options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** The logarithm of `softmax` along `dim`, computed in one stable step. */
  logSoftmax(dim: number, dtype?: DTypeLike | null): Tensor;
  logSoftmax(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  logSoftmax(options: Dim & { dtype?: DTypeLike | null }): Tensor;
  /** `log(exp(input) + exp(other))`, element by element, safe against overflow. @see [torch.Tensor.logaddexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
  logaddexp(other: Tensor): Tensor;
  logaddexp(options: Other): Tensor;
  /** `log2(2^input + 2^other)`, element by element, safe against overflow. @see [torch.Tensor.logaddexp2](https://pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
  logaddexp2(other: Tensor): Tensor;
  logaddexp2(options: Other): Tensor;
  /** The logarithm of the sum of the exponentials up to each place along `dim`. @see [torch.Tensor.logcumsumexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
  logcumsumexp(dim: number): Tensor;
  logcumsumexp(options: Dim): Tensor;
  /** The logarithm of the determinant of a square matrix, or of each of a batch; NaN where that is negative. @see [torch.Tensor.logdet](https://pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
  logdet(): Tensor;
  /** Whether both elements are not zero, as a bool tensor. @see [torch.Tensor.logical_and](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
  logicalAnd(other: Tensor): Tensor;
  logicalAnd(options: Other): Tensor;
  /** In-place form of `logicalAnd`: changes the tensor and returns it. @see [torch.Tensor.logical_and_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
  logicalAnd_(other: Tensor): this;
  logicalAnd_(options: Other): this;
  /** Whether elements are zero, as a bool tensor. @see [torch.Tensor.logical_not](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
  logicalNot(): Tensor;
  /** In-place form of `logicalNot`: changes the tensor and returns it. @see [torch.Tensor.logical_not_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
  logicalNot_(): this;
  /** Whether either element is not zero, as a bool tensor. @see [torch.Tensor.logical_or](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
  logicalOr(other: Tensor): Tensor;
  logicalOr(options: Other): Tensor;
  /** In-place form of `logicalOr`: changes the tensor and returns it. @see [torch.Tensor.logical_or_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
  logicalOr_(other: Tensor): this;
  logicalOr_(options: Other): this;
  /** Whether exactly one of two elements is not zero, as a bool tensor. @see [torch.Tensor.logical_xor](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
  logicalXor(other: Tensor): Tensor;
  logicalXor(options: Other): Tensor;
  /** In-place form of `logicalXor`: changes the tensor and returns it. @see [torch.Tensor.logical_xor_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
  logicalXor_(other: Tensor): this;
  logicalXor_(options: Other): this;
  /** `log(x / (1 - x))` of each element, which `eps` keeps away from 0 and 1. @see [torch.Tensor.logit](https://pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
  logit(eps?: number | null): Tensor;
  logit(options?: { eps?: number | null }): Tensor;
  /** In-place form of `logit`: changes the tensor and returns it. @see [torch.Tensor.logit_](https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(eps?: number | null): this;
  logit_(options?: { eps?: number | null }): this;
  /** The logarithm of the sum of the exponentials along `dim`, safe against overflow. @see [torch.Tensor.logsumexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
  logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor;
  logsumexp(dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  logsumexp(options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean }): Tensor;
  /** Whether elements are less than `other`, as a bool tensor. @see [torch.Tensor.lt](https://pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Tensor | Scalar): Tensor;
  lt(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `lt`: changes the tensor and returns it. @see [torch.Tensor.lt_](https://pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Tensor | Scalar): this;
  lt_(options: Given<'other', Tensor | Scalar>): this;
  /** Solves `A @ X = input` where the LU factorization of A is given. @see [torch.Tensor.lu_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(LUData: Tensor, options: { LUPivots: Tensor }): Tensor;
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor;
  /** Fills the elements where `mask` is true with `value`. @see [torch.Tensor.masked_fill](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Tensor | Scalar): Tensor;
  maskedFill(mask: Tensor, options: { value: Tensor | Scalar }): Tensor;
  maskedFill(options: { mask: Tensor; value: Tensor | Scalar }): Tensor;
  /** In-place form of `maskedFill`: changes the tensor and returns it. @see [torch.Tensor.masked_fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Tensor | Scalar): this;
  maskedFill_(mask: Tensor, options: { value: Tensor | Scalar }): this;
  maskedFill_(options: { mask: Tensor; value: Tensor | Scalar }): this;
  /** Replaces the elements where `mask` is true by those of `source`, one after the other. @see [torch.Tensor.masked_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(mask: Tensor, options: { source: Tensor }): Tensor;
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /** In-place form of `maskedScatter`: changes the tensor and returns it. @see [torch.Tensor.masked_scatter_](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  maskedScatter_(mask: Tensor, options: { source: Tensor }): this;
  maskedScatter_(options: { mask: Tensor; source: Tensor }): this;
  /** The elements where `mask` is true, as a one-dimensional copy. @see [torch.Tensor.masked_select](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
  maskedSelect(mask: Tensor): Tensor;
  maskedSelect(options: { mask: Tensor }): Tensor;
  /** The matrix product of two tensors: vectors, matrices, or batches of matrices, which are broadcast. @see [torch.Tensor.matmul](https://pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
  matmul(other: Tensor): Tensor;
  matmul(options: Other): Tensor;
  /** The matrix exponential of a square matrix, or of each of a batch. @see [torch.Tensor.matrix_exp](https://pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
  matrixExp(): Tensor;
  /** The `n`-th power of a square matrix, or of each of a batch; a negative `n` inverts it. @see [torch.Tensor.matrix_power](https://pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
  matrixPower(n: number): Tensor;
  matrixPower(options: { n: number }): Tensor;
  /** The largest element; along `dim`, the largest ones and their indices; with `other`, the larger of two elements. @see [torch.Tensor.max](https://pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(other?: Tensor): Tensor;
  max(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(options?: { other?: Tensor; x2?: Tensor }): Tensor;
  max(dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(options: Dim & { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The larger of two elements; NaN where either is NaN. @see [torch.Tensor.maximum](https://pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
  maximum(other: Tensor): Tensor;
  maximum(options: Other): Tensor;
  /** The mean of all elements, or along `dim`; floating-point and complex dtypes only. @see [torch.Tensor.mean](https://pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(options?: { dtype?: DTypeLike | null }): Tensor;
  mean(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  mean(dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  mean(options: Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** The median, the lower one of two, of all elements; along `dim`, the medians and their indices. @see [torch.Tensor.median](https://pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(): Tensor;
  median(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(options: Dim & { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The smallest element; along `dim`, the smallest ones and their indices; with `other`, the smaller of two elements. @see [torch.Tensor.min](https://pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(other?: Tensor): Tensor;
  min(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(options?: { other?: Tensor; x2?: Tensor }): Tensor;
  min(dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(options: Dim & { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The smaller of two elements; NaN where either is NaN. @see [torch.Tensor.minimum](https://pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
  minimum(other: Tensor): Tensor;
  minimum(options: Other): Tensor;
  /** The matrix product of two matrices, (n, m) and (m, p). @see [torch.Tensor.mm](https://pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor): Tensor;
  mm(options: { mat2: Tensor }): Tensor;
  /** The value that occurs most often along `dim`, and an index of it. @see [torch.Tensor.mode](https://pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
  mode(dim?: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  mode(dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  mode(options?: { dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** Another name for `movedim`. Moves the dimensions `source` to the places `destination`; the others keep their order. A view. @see [torch.Tensor.moveaxis](https://pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor;
  moveaxis(source: number, options: { destination: number }): Tensor;
  moveaxis(options: { source: number; destination: number }): Tensor;
  moveaxis(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  moveaxis(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** Moves the dimensions `source` to the places `destination`; the others keep their order. A view. @see [torch.Tensor.movedim](https://pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: number, destination: number): Tensor;
  movedim(source: readonly number[], destination: readonly number[]): Tensor;
  movedim(source: number, options: { destination: number }): Tensor;
  movedim(options: { source: number; destination: number }): Tensor;
  movedim(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  movedim(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** Sorts a tensor along its first dimension, in ascending order. @see [torch.Tensor.msort](https://pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
  msort(): Tensor;
  /** Multiplies by `other`, element by element; shapes are broadcast, dtypes promoted. @see [torch.Tensor.mul](https://pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
  mul(other: Tensor | Scalar): Tensor;
  mul(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `mul`: changes the tensor and returns it. @see [torch.Tensor.mul_](https://pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
  mul_(other: Tensor | Scalar): this;
  mul_(options: Given<'other', Tensor | Scalar>): this;
  /** Draws `numSamples` int64 indices from each row of weights, which need not add up to 1. @see [torch.Tensor.multinomial](https://pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
  multinomial(numSamples: number, replacement?: boolean, options?: { generator?: Generator | null }): Tensor;
  multinomial(numSamples: number, options?: { replacement?: boolean; generator?: Generator | null }): Tensor;
  multinomial(options: { numSamples: number; replacement?: boolean; generator?: Generator | null }): Tensor;
  /** Another name for `mul`. Multiplies by `other`, element by element; shapes are broadcast, dtypes promoted. @see [torch.Tensor.multiply](https://pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
  multiply(other: Tensor | Scalar): Tensor;
  multiply(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `multiply`: changes the tensor and returns it. @see [torch.Tensor.multiply_](https://pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
  multiply_(other: Tensor | Scalar): this;
  multiply_(options: Given<'other', Tensor | Scalar>): this;
  /** The product of a matrix (n, m) and a vector (m). @see [torch.Tensor.mv](https://pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
  mv(vec: Tensor): Tensor;
  mv(options: { vec: Tensor }): Tensor;
  /** The logarithm of the multivariate gamma function of dimension `p` at each element. @see [torch.Tensor.mvlgamma](https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
  mvlgamma(p: number): Tensor;
  mvlgamma(options: { p: number }): Tensor;
  /** In-place form of `mvlgamma`: changes the tensor and returns it. @see [torch.Tensor.mvlgamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
  mvlgamma_(p: number): this;
  mvlgamma_(options: { p: number }): this;
  /** Replaces NaN by `nan` (0), and infinities by `posinf` and `neginf` (the dtype's largest and lowest numbers). @see [torch.Tensor.nan_to_num](https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null, posinf: number | null, options?: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null, options?: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** In-place form of `nanToNum`: changes the tensor and returns it. @see [torch.Tensor.nan_to_num_](https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(nan: number | null, posinf: number | null, options?: { neginf?: number | null }): this;
  nanToNum_(nan: number | null, options?: { posinf?: number | null; neginf?: number | null }): this;
  nanToNum_(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /** The mean of the elements that are not NaN, of the whole tensor or along `dim`. @see [torch.Tensor.nanmean](https://pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  nanmean(options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** The median of the elements that are not NaN; along `dim`, the medians and their indices. @see [torch.Tensor.nanmedian](https://pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(dim: number, options?: { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: Dim & { keepdim?: boolean; keepdims?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The quantiles `q` of the elements that are not NaN, of the whole tensor or along `dim`. @see [torch.Tensor.nanquantile](https://pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor | number, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor | number, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** The sum with NaN counted as 0, of the whole tensor or along `dim`. @see [torch.Tensor.nansum](https://pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  nansum(dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  nansum(options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** A view of `length` slices along `dim` from `start` on. @see [torch.Tensor.narrow](https://pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number, start: Tensor | number, length: number): Tensor;
  narrow(dim: number, start: Tensor | number, options: { length: number }): Tensor;
  narrow(dim: number, options: { start: Tensor | number; length: number }): Tensor;
  narrow(options: Dim & { start: Tensor | number; length: number }): Tensor;
  /** What `narrow` gives, as a copy instead of a view. @see [torch.Tensor.narrow_copy](https://pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
  narrowCopy(dim: number, start: number, length: number): Tensor;
  narrowCopy(dim: number, start: number, options: { length: number }): Tensor;
  narrowCopy(dim: number, options: { start: number; length: number }): Tensor;
  narrowCopy(options: Dim & { start: number; length: number }): Tensor;
  /** Whether elements are different from `other`, as a bool tensor. @see [torch.Tensor.ne](https://pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Tensor | Scalar): Tensor;
  ne(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `ne`: changes the tensor and returns it. @see [torch.Tensor.ne_](https://pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Tensor | Scalar): this;
  ne_(options: Given<'other', Tensor | Scalar>): this;
  /** The negative of each element. @see [torch.Tensor.neg](https://pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
  neg(): Tensor;
  /** In-place form of `neg`: changes the tensor and returns it. @see [torch.Tensor.neg_](https://pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(): this;
  /** Another name for `neg`. The negative of each element. @see [torch.Tensor.negative](https://pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
  negative(): Tensor;
  /** In-place form of `negative`: changes the tensor and returns it. @see [torch.Tensor.negative_](https://pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(): this;
  /** A tensor of the given size with this one's dtype and device, whose elements are whatever was in the memory. @see [torch.Tensor.new_empty](https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
  newEmpty(size: readonly number[], options?: FactoryOptions): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...args: [...size: number[], options: FactoryOptions]): Tensor;
  newEmpty(options: FactoryOptions & { size: readonly number[] }): Tensor;
  /** A tensor with the given sizes and strides and this one's dtype and device, with whatever was in the memory. @see [torch.Tensor.new_empty_strided](https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
  newEmptyStrided(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor;
  newEmptyStrided(size: readonly number[], options: FactoryOptions & { stride: readonly number[] }): Tensor;
  newEmptyStrided(options: FactoryOptions & { size: readonly number[]; stride: readonly number[] }): Tensor;
  /** A tensor of the given size with this one's dtype and device, with every element `fillValue`. @see [torch.Tensor.new_full](https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
  newFull(size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor;
  newFull(size: readonly number[], options: FactoryOptions & { fillValue: Scalar }): Tensor;
  newFull(options: FactoryOptions & { size: readonly number[]; fillValue: Scalar }): Tensor;
  /** A tensor of the given size with this one's dtype and device, with every element 1. @see [torch.Tensor.new_ones](https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
  newOnes(size: readonly number[], options?: FactoryOptions): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...args: [...size: number[], options: FactoryOptions]): Tensor;
  newOnes(options: FactoryOptions & { size: readonly number[] }): Tensor;
  /** A tensor of the given size with this one's dtype and device, with every element 0. @see [torch.Tensor.new_zeros](https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
  newZeros(size: readonly number[], options?: FactoryOptions): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...args: [...size: number[], options: FactoryOptions]): Tensor;
  newZeros(options: FactoryOptions & { size: readonly number[] }): Tensor;
  /** The floating-point number next to each element in the direction of `other`. @see [torch.Tensor.nextafter](https://pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
  nextafter(other: Tensor): Tensor;
  nextafter(options: Other): Tensor;
  /** In-place form of `nextafter`: changes the tensor and returns it. @see [torch.Tensor.nextafter_](https://pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
  nextafter_(other: Tensor): this;
  nextafter_(options: Other): this;
  /** The indices of the first `size` elements that are not zero, one row each, filled up with `fillValue`. @see [torch.Tensor.nonzero_static](https://pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
  nonzeroStatic(options: { size: number; fillValue?: number }): Tensor;
  /** Fills the tensor with draws from the normal distribution with the given mean and standard deviation. @see [torch.Tensor.normal_](https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  normal_(mean: number, options?: { std?: number; generator?: Generator | null }): this;
  normal_(options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** Another name for `ne`. Whether elements are different from `other`, as a bool tensor. @see [torch.Tensor.not_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Tensor | Scalar): Tensor;
  notEqual(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `notEqual`: changes the tensor and returns it. @see [torch.Tensor.not_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Tensor | Scalar): this;
  notEqual_(options: Given<'other', Tensor | Scalar>): this;
  /** The first columns of the orthogonal matrix Q that the Householder reflectors of `geqrf` stand for. @see [torch.Tensor.orgqr](https://pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
  orgqr(input2: Tensor): Tensor;
  orgqr(options: { input2: Tensor }): Tensor;
  /** Multiplies a matrix by the orthogonal matrix Q that the Householder reflectors of `geqrf` stand for. @see [torch.Tensor.ormqr](https://pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options?: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options?: { left?: boolean; transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /** The outer product of two one-dimensional tensors, a matrix. @see [torch.Tensor.outer](https://pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
  outer(vec2: Tensor): Tensor;
  outer(options: { vec2: Tensor }): Tensor;
  /** A view with the dimensions in the order `dims`. @see [torch.Tensor.permute](https://pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
  permute(dims: readonly number[]): Tensor;
  permute(...dims: number[]): Tensor;
  permute(options: { dims: readonly number[] }): Tensor;
  /** The tensor in page-locked memory, from which copies to a GPU are faster: a copy unless it is there. @see [torch.Tensor.pin_memory](https://pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
  pinMemory(device?: DeviceLike | null): Tensor;
  pinMemory(options?: { device?: DeviceLike | null }): Tensor;
  /** The Moore-Penrose pseudoinverse of a matrix, or of each of a batch. @see [torch.Tensor.pinverse](https://pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
  pinverse(rcond?: number): Tensor;
  pinverse(options?: { rcond?: number }): Tensor;
  /** The `n`-th derivative of the digamma function at each element. @see [torch.Tensor.polygamma](https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
  polygamma(n: number): Tensor;
  polygamma(options: { n: number }): Tensor;
  /** In-place form of `polygamma`: changes the tensor and returns it. @see [torch.Tensor.polygamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
  polygamma_(n: number): this;
  polygamma_(options: { n: number }): this;
  /** The tensor itself; an error for bool. @see [torch.Tensor.positive](https://pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
  positive(): Tensor;
  /** Raises to the power `exponent`, element by element; both may be tensors or one a number. @see [torch.Tensor.pow](https://pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor | Scalar): Tensor;
  pow(options: { exponent: Tensor | Scalar }): Tensor;
  /** In-place form of `pow`: changes the tensor and returns it. @see [torch.Tensor.pow_](https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Tensor | Scalar): this;
  pow_(options: { exponent: Tensor | Scalar }): this;
  /** Keeps positive elements and multiplies negative ones by `weight`, one number or one a channel. */
  prelu(weight: Tensor): Tensor;
  prelu(options: { weight: Tensor }): Tensor;
  /** The product of all elements, or along `dim`. @see [torch.Tensor.prod](https://pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(options?: { dtype?: DTypeLike | null }): Tensor;
  prod(dim: number, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  prod(dim: number, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  prod(options: Dim & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** Writes `source` to the places that `index` names in the flattened tensor, or adds it there with `accumulate`. @see [torch.Tensor.put](https://pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options?: { accumulate?: boolean }): Tensor;
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** In-place form of `put`: changes the tensor and returns it. @see [torch.Tensor.put_](https://pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options?: { accumulate?: boolean }): this;
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this;
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this;
  /** The dimension along which a tensor is quantized per channel. @see [torch.Tensor.q_per_channel_axis](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  qPerChannelAxis(): number;
  /** The scales of a tensor that is quantized per channel. @see [torch.Tensor.q_per_channel_scales](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  qPerChannelScales(): Tensor;
  /** The zero points of a tensor that is quantized per channel. @see [torch.Tensor.q_per_channel_zero_points](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  qPerChannelZeroPoints(): Tensor;
  /** The scale of a tensor that is quantized with one. @see [torch.Tensor.q_scale](https://pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  qScale(): number;
  /** The zero point of a tensor that is quantized with one scale. @see [torch.Tensor.q_zero_point](https://pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  qZeroPoint(): number;
  /** The QR decomposition of a matrix, or of each of a batch. `linalg.qr` is its successor. @see [torch.Tensor.qr](https://pytorch.org/docs/stable/generated/torch.Tensor.qr.html) */
  qr(some?: boolean): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
  qr(options?: { some?: boolean }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
  /** The quantiles `q`, from 0 to 1, of the whole tensor or along `dim`. @see [torch.Tensor.quantile](https://pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor | number, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor | number, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string }): Tensor;
  /** Converts angles from radians to degrees. @see [torch.Tensor.rad2deg](https://pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
  rad2deg(): Tensor;
  /** In-place form of `rad2deg`: changes the tensor and returns it. @see [torch.Tensor.rad2deg_](https://pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(): this;
  /** Fills the tensor with whole numbers drawn evenly from `from` to before `to`, by default from 0 to the largest that the dtype holds exactly. @see [torch.Tensor.random_](https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(to?: number, options?: { generator?: Generator | null }): this;
  random_(from: number, to: number | null, options?: { generator?: Generator | null }): this;
  random_(options?: { to?: number; generator?: Generator | null }): this;
  random_(from: number, options: { to: number | null; generator?: Generator | null }): this;
  random_(options: { from: number; to: number | null; generator?: Generator | null }): this;
  /** A tensor's elements in one dimension; a view where possible. @see [torch.Tensor.ravel](https://pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
  ravel(): Tensor;
  /** One divided by each element. @see [torch.Tensor.reciprocal](https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
  reciprocal(): Tensor;
  /** In-place form of `reciprocal`: changes the tensor and returns it. @see [torch.Tensor.reciprocal_](https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(): this;
  /** Replaces negative elements by 0. */
  relu(): Tensor;
  /** In-place form of `relu`: changes the tensor and returns it. */
  relu_(): this;
  /** The remainder of dividing by `other`, with the sign of the divisor. @see [torch.Tensor.remainder](https://pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor | Scalar): Tensor;
  remainder(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `remainder`: changes the tensor and returns it. @see [torch.Tensor.remainder_](https://pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Tensor | Scalar): this;
  remainder_(options: Given<'other', Tensor | Scalar>): this;
  /** Shrinks the slices along `dim` to a p-norm of at most `maxnorm`. @see [torch.Tensor.renorm](https://pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm(p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, options: Dim & { maxnorm: Scalar }): Tensor;
  renorm(options: Dim & { p: Scalar; maxnorm: Scalar }): Tensor;
  /** In-place form of `renorm`: changes the tensor and returns it. @see [torch.Tensor.renorm_](https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this;
  renorm_(p: Scalar, dim: number, options: { maxnorm: Scalar }): this;
  renorm_(p: Scalar, options: Dim & { maxnorm: Scalar }): this;
  renorm_(options: Dim & { p: Scalar; maxnorm: Scalar }): this;
  /** Repeats the tensor the given number of times along each dimension, in a copy. @see [torch.Tensor.repeat](https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
  repeat(repeats: readonly number[]): Tensor;
  repeat(...repeats: number[]): Tensor;
  repeat(options: { repeats: readonly number[] }): Tensor;
  /** Repeats each element, or each slice along `dim`, `repeats` times in a row. @see [torch.Tensor.repeat_interleave](https://pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: Tensor | number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor | number, options?: { dim?: number | null; axis?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(options: { repeats: Tensor | number; dim?: number | null; axis?: number | null; outputSize?: number | null }): Tensor;
  /** The same elements in another shape, where one size may be -1; a view where possible. @see [torch.Tensor.reshape](https://pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
  reshape(shape: readonly number[]): Tensor;
  reshape(...shape: number[]): Tensor;
  reshape(options: { shape: readonly number[] }): Tensor;
  /** The same elements in the shape of `other`; a view where possible. @see [torch.Tensor.reshape_as](https://pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(options: Other): Tensor;
  /** Gives the tensor another size, in place; new elements are whatever was in the memory. @see [torch.Tensor.resize_](https://pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
  resize_(size: readonly number[], options?: { memoryFormat?: MemoryFormatLike | null }): this;
  resize_(...size: number[]): this;
  resize_(...args: [...size: number[], options: { memoryFormat?: MemoryFormatLike | null }]): this;
  resize_(options: { size: readonly number[]; memoryFormat?: MemoryFormatLike | null }): this;
  /** Gives a tensor the shape of another, in place; new elements are whatever was in the memory. @see [torch.Tensor.resize_as_](https://pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormatLike | null }): this;
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormatLike | null }): this;
  /** Gives a sparse tensor the shape and the numbers of dimensions of another, in place. */
  resizeAsSparse_(theTemplate: Tensor): this;
  resizeAsSparse_(options: { theTemplate: Tensor }): this;
  /** Carries out a conjugation that is still to be done; else the tensor itself. @see [torch.Tensor.resolve_conj](https://pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
  resolveConj(): Tensor;
  /** Carries out a negation that is still to be done; else the tensor itself. @see [torch.Tensor.resolve_neg](https://pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
  resolveNeg(): Tensor;
  /** Shifts elements along dimensions; those that leave at one end come in at the other. @see [torch.Tensor.roll](https://pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
  roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  roll(shifts: number | readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
  roll(options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
  /** Rotates by 90 degrees, `k` times, in the plane of two dimensions. @see [torch.Tensor.rot90](https://pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
  rot90(k?: number, dims?: readonly number[]): Tensor;
  rot90(k: number, options?: { dims?: readonly number[] }): Tensor;
  rot90(options?: { k?: number; dims?: readonly number[] }): Tensor;
  /** Rounds each element to the nearest whole number, or to `decimals` places; halves go to the even one. @see [torch.Tensor.round](https://pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(options?: { decimals?: number }): Tensor;
  /** In-place form of `round`: changes the tensor and returns it. @see [torch.Tensor.round_](https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(options?: { decimals?: number }): this;
  /** The row indices of a sparse tensor in CSC or BSC layout. */
  rowIndices(): Tensor;
  /** One divided by the square root of each element. @see [torch.Tensor.rsqrt](https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
  rsqrt(): Tensor;
  /** In-place form of `rsqrt`: changes the tensor and returns it. @see [torch.Tensor.rsqrt_](https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(): this;
  /** Writes `src`, a tensor or a number, to the places along `dim` that the int64 tensor `index` names. @see [torch.Tensor.scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number, index: Tensor, src: Tensor, options?: { reduce?: string }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options?: { reduce?: string }): Tensor;
  scatter(dim: number, index: Tensor, options: { src: Tensor; reduce?: string }): Tensor;
  scatter(dim: number, options: { index: Tensor; src: Tensor; reduce?: string }): Tensor;
  scatter(options: Dim & { index: Tensor; src: Tensor; reduce?: string }): Tensor;
  scatter(dim: number, index: Tensor, options: { value: Scalar; reduce?: string }): Tensor;
  scatter(dim: number, options: { index: Tensor; value: Scalar; reduce?: string }): Tensor;
  scatter(options: Dim & { index: Tensor; value: Scalar; reduce?: string }): Tensor;
  /** In-place form of `scatter`: changes the tensor and returns it. @see [torch.Tensor.scatter_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number, index: Tensor, src: Tensor, options?: { reduce?: string }): this;
  scatter_(dim: number, index: Tensor, value: Scalar, options?: { reduce?: string }): this;
  scatter_(dim: number, index: Tensor, options: { src: Tensor; reduce?: string }): this;
  scatter_(dim: number, options: { index: Tensor; src: Tensor; reduce?: string }): this;
  scatter_(options: Dim & { index: Tensor; src: Tensor; reduce?: string }): this;
  scatter_(dim: number, index: Tensor, options: { value: Scalar; reduce?: string }): this;
  scatter_(dim: number, options: { index: Tensor; value: Scalar; reduce?: string }): this;
  scatter_(options: Dim & { index: Tensor; value: Scalar; reduce?: string }): this;
  /** Adds the elements of `src` to the places along `dim` that the int64 tensor `index` names. @see [torch.Tensor.scatter_add](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  scatterAdd(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  scatterAdd(options: Dim & { index: Tensor; src: Tensor }): Tensor;
  /** In-place form of `scatterAdd`: changes the tensor and returns it. @see [torch.Tensor.scatter_add_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
  scatterAdd_(dim: number, index: Tensor, src: Tensor): this;
  scatterAdd_(dim: number, index: Tensor, options: { src: Tensor }): this;
  scatterAdd_(dim: number, options: { index: Tensor; src: Tensor }): this;
  scatterAdd_(options: Dim & { index: Tensor; src: Tensor }): this;
  /** Combines the elements of `src` at the places along `dim` that `index` names: 'sum', 'prod', 'mean', 'amax' or 'amin'. @see [torch.Tensor.scatter_reduce](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(options: Dim & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** In-place form of `scatterReduce`: changes the tensor and returns it. @see [torch.Tensor.scatter_reduce_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(options: Dim & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** A view of the slice at `index` along `dim`, without that dimension. @see [torch.Tensor.select](https://pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
  select(dim: number, index: number): Tensor;
  select(dim: number, options: { index: number }): Tensor;
  select(options: Dim & { index: number }): Tensor;
  /** A copy in which `src` has been written to the slice at `index` along `dim`. @see [torch.Tensor.select_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
  selectScatter(src: Tensor, dim: number, index: number): Tensor;
  selectScatter(src: Tensor, dim: number, options: { index: number }): Tensor;
  selectScatter(src: Tensor, options: Dim & { index: number }): Tensor;
  selectScatter(options: Dim & { src: Tensor; index: number }): Tensor;
  /** The sign of each element; of a complex one, the number of magnitude 1 in its direction. @see [torch.Tensor.sgn](https://pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
  sgn(): Tensor;
  /** In-place form of `sgn`: changes the tensor and returns it. @see [torch.Tensor.sgn_](https://pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
  sgn_(): this;
  /** The logistic function `1 / (1 + exp(-x))` of each element. @see [torch.Tensor.sigmoid](https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
  sigmoid(): Tensor;
  /** In-place form of `sigmoid`: changes the tensor and returns it. @see [torch.Tensor.sigmoid_](https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(): this;
  /** The sign of each element: -1, 0 or 1. @see [torch.Tensor.sign](https://pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
  sign(): Tensor;
  /** In-place form of `sign`: changes the tensor and returns it. @see [torch.Tensor.sign_](https://pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
  sign_(): this;
  /** Whether the sign of elements is negative, also that of -0, as a bool tensor. @see [torch.Tensor.signbit](https://pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
  signbit(): Tensor;
  /** The sine of each element, in radians. @see [torch.Tensor.sin](https://pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
  sin(): Tensor;
  /** In-place form of `sin`: changes the tensor and returns it. @see [torch.Tensor.sin_](https://pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(): this;
  /** `sin(πx) / (πx)` of each element, and 1 at 0. @see [torch.Tensor.sinc](https://pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
  sinc(): Tensor;
  /** In-place form of `sinc`: changes the tensor and returns it. @see [torch.Tensor.sinc_](https://pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(): this;
  /** The hyperbolic sine of each element. @see [torch.Tensor.sinh](https://pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
  sinh(): Tensor;
  /** In-place form of `sinh`: changes the tensor and returns it. @see [torch.Tensor.sinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(): this;
  /** The tensor of `src`'s shape whose slice along `dim` a tensor is, as a view of its storage. */
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, options?: { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(options: { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** A copy in which `src` has been written to the slices along `dim` from `start` to before `end`. @see [torch.Tensor.slice_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, options?: { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(options: { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** The sign of the determinant, and the logarithm of its magnitude, of a square matrix or each of a batch. @see [torch.Tensor.slogdet](https://pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
  slogdet(): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
  /** The product of a sparse and a dense matrix, as a sparse matrix. @see [torch.Tensor.smm](https://pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
  smm(mat2: Tensor): Tensor;
  smm(options: { mat2: Tensor }): Tensor;
  /** Exponentials along `dim`, scaled to add up to 1. @see [torch.Tensor.softmax](https://pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
  softmax(dim: number, dtype?: DTypeLike | null): Tensor;
  softmax(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  softmax(options: Dim & { dtype?: DTypeLike | null }): Tensor;
  /** The elements in order along `dim`, and their int64 indices. @see [torch.Tensor.sort](https://pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(options: { stable: boolean | null; dim?: number; axis?: number; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim?: number, descending?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim: number, options?: { descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(options?: { dim?: number; axis?: number; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The number of sparse dimensions of a sparse tensor. @see [torch.Tensor.sparse_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
  sparseDim(): number;
  /** The elements of the tensor at the indices of the sparse tensor `mask`, as a sparse tensor. @see [torch.Tensor.sparse_mask](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(options: { mask: Tensor }): Tensor;
  /** Gives a sparse tensor another size and other numbers of sparse and dense dimensions, in place. @see [torch.Tensor.sparse_resize_](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
  sparseResize_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResize_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this;
  sparseResize_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this;
  sparseResize_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this;
  /** Gives a sparse tensor another size and removes all of its elements, in place. @see [torch.Tensor.sparse_resize_and_clear_](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this;
  sparseResizeAndClear_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this;
  sparseResizeAndClear_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this;
  /** Splits a tensor along `dim` into views of the given sizes. */
  splitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  splitWithSizes(splitSizes: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
  splitWithSizes(options: { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
  /** The square root of each element. @see [torch.Tensor.sqrt](https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
  sqrt(): Tensor;
  /** In-place form of `sqrt`: changes the tensor and returns it. @see [torch.Tensor.sqrt_](https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(): this;
  /** The square of each element. @see [torch.Tensor.square](https://pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
  square(): Tensor;
  /** In-place form of `square`: changes the tensor and returns it. @see [torch.Tensor.square_](https://pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(): this;
  /** A view without the dimensions of size 1, or without those of them that `dim` names. @see [torch.Tensor.squeeze](https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(dim?: number | readonly number[]): Tensor;
  squeeze(...dim: number[]): Tensor;
  squeeze(options?: { dim?: number | readonly number[]; axis?: number | readonly number[] }): Tensor;
  /** In-place form of `squeeze`: changes the tensor and returns it. @see [torch.Tensor.squeeze_](https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(dim?: number | readonly number[]): this;
  squeeze_(...dim: number[]): this;
  squeeze_(options?: { dim?: number | readonly number[]; axis?: number | readonly number[] }): this;
  /** Computes `beta * input + alpha * (mat1 @ mat2)` for sparse `input` and `mat1`, as a sparse matrix. @see [torch.Tensor.sspaddmm](https://pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** The standard deviation of all elements, or along `dim`, with Bessel's correction by default. @see [torch.Tensor.std](https://pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(...dim: number[]): Tensor;
  std(...args: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }]): Tensor;
  std(unbiased?: boolean): Tensor;
  std(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  std(options?: { unbiased?: boolean }): Tensor;
  /** Subtracts `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.Tensor.sub](https://pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  sub(other: Scalar, alpha?: Scalar): Tensor;
  sub(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  sub(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  /** In-place form of `sub`: changes the tensor and returns it. @see [torch.Tensor.sub_](https://pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  sub_(other: Scalar, alpha?: Scalar): this;
  sub_(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): this;
  sub_(other: Scalar, options?: { alpha?: Scalar }): this;
  /** Another name for `sub`. Subtracts `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.Tensor.subtract](https://pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  subtract(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): Tensor;
  subtract(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  /** In-place form of `subtract`: changes the tensor and returns it. @see [torch.Tensor.subtract_](https://pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  subtract_(other: Scalar, alpha?: Scalar): this;
  subtract_(options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): this;
  subtract_(other: Scalar, options?: { alpha?: Scalar }): this;
  /** The sum of all elements, or along `dim`; integers and booleans add up to int64. @see [torch.Tensor.sum](https://pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(options?: { dtype?: DTypeLike | null }): Tensor;
  sum(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  sum(dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  sum(options: Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** Sums over the dimensions that broadcasting from the given size would have expanded. @see [torch.Tensor.sum_to_size](https://pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
  sumToSize(size: readonly number[]): Tensor;
  sumToSize(...size: number[]): Tensor;
  sumToSize(options: { size: readonly number[] }): Tensor;
  /** The singular value decomposition `U diag(S) Vᴴ` of a matrix, or of each of a batch. `linalg.svd` is its successor. @see [torch.Tensor.svd](https://pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
  svd(some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  svd(some: boolean, options?: { computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  svd(options?: { some?: boolean; computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  /** Another name for `transpose`. A view with two dimensions exchanged. @see [torch.Tensor.swapaxes](https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes(axis0: number, options: { axis1: number }): Tensor;
  swapaxes(options: { axis0: number; axis1: number }): Tensor;
  /** In-place form of `swapaxes`: changes the tensor and returns it. @see [torch.Tensor.swapaxes_](https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
  swapaxes_(axis0: number, axis1: number): this;
  swapaxes_(axis0: number, options: { axis1: number }): this;
  swapaxes_(options: { axis0: number; axis1: number }): this;
  /** Another name for `transpose`. A view with two dimensions exchanged. @see [torch.Tensor.swapdims](https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims(dim0: number, options: { dim1: number }): Tensor;
  swapdims(options: { dim0: number; dim1: number }): Tensor;
  /** In-place form of `swapdims`: changes the tensor and returns it. @see [torch.Tensor.swapdims_](https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
  swapdims_(dim0: number, dim1: number): this;
  swapdims_(dim0: number, options: { dim1: number }): this;
  swapdims_(options: { dim0: number; dim1: number }): this;
  /** The transpose of a matrix, as a view; vectors come back as they are. @see [torch.Tensor.t](https://pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
  t(): Tensor;
  /** In-place form of `t`: changes the tensor and returns it. @see [torch.Tensor.t_](https://pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
  t_(): this;
  /** The elements at the places that `index` names in the flattened tensor, in the shape of `index`. @see [torch.Tensor.take](https://pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
  take(index: Tensor): Tensor;
  take(options: { index: Tensor }): Tensor;
  /** Takes elements along `dim` at the places that `indices` name, with the other dimensions broadcast. @see [torch.Tensor.take_along_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(indices: Tensor, options?: { dim?: number | null; axis?: number | null }): Tensor;
  takeAlongDim(options: { indices: Tensor; dim?: number | null; axis?: number | null }): Tensor;
  /** The tangent of each element, in radians. @see [torch.Tensor.tan](https://pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
  tan(): Tensor;
  /** In-place form of `tan`: changes the tensor and returns it. @see [torch.Tensor.tan_](https://pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(): this;
  /** The hyperbolic tangent of each element. @see [torch.Tensor.tanh](https://pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
  tanh(): Tensor;
  /** In-place form of `tanh`: changes the tensor and returns it. @see [torch.Tensor.tanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(): this;
  /** Splits a tensor along `dim` into views: so many parts of almost the same size, or at the given indices. @see [torch.Tensor.tensor_split](https://pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(indices: readonly number[], dim?: number): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(sections: number, dim?: number): Tensor[];
  tensorSplit(indices: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
  tensorSplit(options: { indices: readonly number[]; dim?: number; axis?: number }): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options?: { dim?: number; axis?: number }): Tensor[];
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: number; axis?: number }): Tensor[];
  tensorSplit(sections: number, options?: { dim?: number; axis?: number }): Tensor[];
  tensorSplit(options: { sections: number; dim?: number; axis?: number }): Tensor[];
  /** Repeats a tensor `dims[i]` times along each dimension. @see [torch.Tensor.tile](https://pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
  tile(dims: readonly number[]): Tensor;
  tile(...dims: number[]): Tensor;
  tile(options: { dims: readonly number[] }): Tensor;
  /** The tensor in dense (strided) layout. @see [torch.Tensor.to_dense](https://pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
  toDense(dtype?: DTypeLike | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options?: { dtype?: DTypeLike | null; maskedGrad?: boolean | null }): Tensor;
  /** A copy in the layout of oneDNN. @see [torch.Tensor.to_mkldnn](https://pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
  toMkldnn(dtype?: DTypeLike | null): Tensor;
  toMkldnn(options?: { dtype?: DTypeLike | null }): Tensor;
  /** The components of a nested tensor in one dense tensor, filled up with `padding`. @see [torch.Tensor.to_padded_tensor](https://pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
  toPaddedTensor(padding: number, outputSize?: readonly number[] | null): Tensor;
  toPaddedTensor(padding: number, options?: { outputSize?: readonly number[] | null }): Tensor;
  toPaddedTensor(options: { padding: number; outputSize?: readonly number[] | null }): Tensor;
  /** The tensor in a sparse layout, COO by default. @see [torch.Tensor.to_sparse](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(options?: { layout?: LayoutLike | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }): Tensor;
  toSparse(sparseDim: number): Tensor;
  toSparse(options: { sparseDim: number }): Tensor;
  /** The tensor in BSC layout: blocks in compressed columns. @see [torch.Tensor.to_sparse_bsc](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
  toSparseBsc(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  toSparseBsc(blocksize: number | readonly number[], options?: { denseDim?: number | null }): Tensor;
  toSparseBsc(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor;
  /** The tensor in BSR layout: blocks in compressed rows. @see [torch.Tensor.to_sparse_bsr](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
  toSparseBsr(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  toSparseBsr(blocksize: number | readonly number[], options?: { denseDim?: number | null }): Tensor;
  toSparseBsr(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor;
  /** The tensor in CSC layout: compressed columns. @see [torch.Tensor.to_sparse_csc](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
  toSparseCsc(denseDim?: number | null): Tensor;
  toSparseCsc(options?: { denseDim?: number | null }): Tensor;
  /** The tensor in CSR layout: compressed rows. @see [torch.Tensor.to_sparse_csr](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
  toSparseCsr(denseDim?: number | null): Tensor;
  toSparseCsr(options?: { denseDim?: number | null }): Tensor;
  /** The `k` largest, or smallest, elements along `dim`, and their indices. @see [torch.Tensor.topk](https://pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, dim: number, largest: boolean, options?: { sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, dim: number, options?: { largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, options?: { dim?: number; axis?: number; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: { k: number; dim?: number; axis?: number; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** The sum of the elements on the diagonal of a matrix. @see [torch.Tensor.trace](https://pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
  trace(): Tensor;
  /** A view with two dimensions exchanged. @see [torch.Tensor.transpose](https://pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
  transpose(dim0: number, dim1: number): Tensor;
  transpose(dim0: number, options: { dim1: number }): Tensor;
  transpose(options: { dim0: number; dim1: number }): Tensor;
  /** In-place form of `transpose`: changes the tensor and returns it. @see [torch.Tensor.transpose_](https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
  transpose_(dim0: number, dim1: number): this;
  transpose_(dim0: number, options: { dim1: number }): this;
  transpose_(options: { dim0: number; dim1: number }): this;
  /** Solves `A @ X = input` for triangular A. `linalg.solveTriangular` is its successor. @see [torch.Tensor.triangular_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, upper: boolean, transpose: boolean, options?: { unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, upper: boolean, options?: { transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  /** Matrices with the elements above a diagonal set to 0. @see [torch.Tensor.tril](https://pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
  tril(diagonal?: number): Tensor;
  tril(options?: { diagonal?: number }): Tensor;
  /** In-place form of `tril`: changes the tensor and returns it. @see [torch.Tensor.tril_](https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
  tril_(diagonal?: number): this;
  tril_(options?: { diagonal?: number }): this;
  /** Matrices with the elements below a diagonal set to 0. @see [torch.Tensor.triu](https://pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
  triu(diagonal?: number): Tensor;
  triu(options?: { diagonal?: number }): Tensor;
  /** In-place form of `triu`: changes the tensor and returns it. @see [torch.Tensor.triu_](https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
  triu_(diagonal?: number): this;
  triu_(options?: { diagonal?: number }): this;
  /** Divides by `other`, element by element; integers give floating-point quotients. @see [torch.Tensor.true_divide](https://pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
  trueDivide(other: Tensor | Scalar): Tensor;
  trueDivide(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `trueDivide`: changes the tensor and returns it. @see [torch.Tensor.true_divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
  trueDivide_(other: Tensor | Scalar): this;
  trueDivide_(options: Given<'other', Tensor | Scalar>): this;
  /** Rounds each element towards 0 to a whole number. @see [torch.Tensor.trunc](https://pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
  trunc(): Tensor;
  /** In-place form of `trunc`: changes the tensor and returns it. @see [torch.Tensor.trunc_](https://pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(): this;
  /** The tensor in the dtype, and on the device, of `other`. @see [torch.Tensor.type_as](https://pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
  typeAs(other: Tensor): Tensor;
  typeAs(options: Other): Tensor;
  /** The slices along `dim`, as views without that dimension. @see [torch.Tensor.unbind](https://pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
  unbind(dim?: number): Tensor[];
  unbind(options?: { dim?: number; axis?: number }): Tensor[];
  /** A view of all windows of `size` along `dimension`, `step` apart, with the window as a new last dimension. @see [torch.Tensor.unfold](https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
  unfold(dimension: number, size: number, step: number): Tensor;
  unfold(dimension: number, size: number, options: { step: number }): Tensor;
  unfold(dimension: number, options: { size: number; step: number }): Tensor;
  unfold(options: { dimension: number; size: number; step: number }): Tensor;
  /** Fills the tensor with draws from the uniform distribution from `from` to `to`. @see [torch.Tensor.uniform_](https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null }): this;
  uniform_(from: number, options?: { to?: number; generator?: Generator | null }): this;
  uniform_(options?: { from?: number; to?: number; generator?: Generator | null }): this;
  /** Splits as `chunk` does; autograd does not guard against changing the parts in place. @see [torch.Tensor.unsafe_chunk](https://pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
  unsafeChunk(chunks: number, dim?: number): Tensor[];
  unsafeChunk(chunks: number, options?: { dim?: number; axis?: number }): Tensor[];
  unsafeChunk(options: { chunks: number; dim?: number; axis?: number }): Tensor[];
  /** Splits as `split` does; autograd does not guard against changing the parts in place. @see [torch.Tensor.unsafe_split](https://pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
  unsafeSplit(splitSize: number, dim?: number): Tensor[];
  unsafeSplit(splitSize: number, options?: { dim?: number; axis?: number }): Tensor[];
  unsafeSplit(options: { splitSize: number; dim?: number; axis?: number }): Tensor[];
  /** Splits as `splitWithSizes` does; autograd does not guard against changing the parts in place. */
  unsafeSplitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  unsafeSplitWithSizes(splitSizes: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
  unsafeSplitWithSizes(options: { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
  /** A view with a new dimension of size 1 at `dim`. @see [torch.Tensor.unsqueeze](https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
  unsqueeze(dim: number): Tensor;
  unsqueeze(options: Dim): Tensor;
  /** In-place form of `unsqueeze`: changes the tensor and returns it. @see [torch.Tensor.unsqueeze_](https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
  unsqueeze_(dim: number): this;
  unsqueeze_(options: Dim): this;
  /** The values of a sparse tensor's elements; a COO tensor has to be coalesced. @see [torch.Tensor.values](https://pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
  values(): Tensor;
  /** The variance of all elements, or along `dim`, with Bessel's correction by default. @see [torch.Tensor.var](https://pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(...dim: number[]): Tensor;
  var(...args: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }]): Tensor;
  var(unbiased?: boolean): Tensor;
  var(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): Tensor;
  var(options?: { unbiased?: boolean }): Tensor;
  /** The dot product of two one-dimensional tensors, the first of them conjugated. @see [torch.Tensor.vdot](https://pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
  vdot(other: Tensor): Tensor;
  vdot(options: Other): Tensor;
  /** A view of the same elements in another shape, where one size may be -1, or as another dtype. @see [torch.Tensor.view](https://pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(dtype: DTypeLike): Tensor;
  view(size: readonly number[]): Tensor;
  view(...size: number[]): Tensor;
  view(options: { dtype: DTypeLike }): Tensor;
  view(options: { size: readonly number[] }): Tensor;
  /** A view of the same elements in the shape of `other`. @see [torch.Tensor.view_as](https://pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
  viewAs(other: Tensor): Tensor;
  viewAs(options: Other): Tensor;
  /** Splits a tensor along its first dimension, into equal parts or at the given indices. @see [torch.Tensor.vsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(sections: number): Tensor[];
  vsplit(indices: readonly number[]): Tensor[];
  vsplit(...indices: number[]): Tensor[];
  vsplit(options: { sections: number }): Tensor[];
  vsplit(options: { indices: readonly number[] }): Tensor[];
  /** Takes `input` where `condition` is true and `other` elsewhere; alone, the indices where it is true. @see [torch.Tensor.where](https://pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor | Scalar): Tensor;
  where(condition: Tensor, options: Given<'other', Tensor | Scalar>): Tensor;
  where(options: Given<'other', Tensor | Scalar> & { condition: Tensor }): Tensor;
  /** `input * log(other)`, element by element, and 0 wherever `input` is 0. @see [torch.Tensor.xlogy](https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor | Scalar): Tensor;
  xlogy(options: Given<'other', Tensor | Scalar>): Tensor;
  /** In-place form of `xlogy`: changes the tensor and returns it. @see [torch.Tensor.xlogy_](https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Tensor | Scalar): this;
  xlogy_(options: Given<'other', Tensor | Scalar>): this;
  /** Sets every element to 0, in place. @see [torch.Tensor.zero_](https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(): this;
}
