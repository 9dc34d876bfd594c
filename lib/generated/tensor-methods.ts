// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { DeviceLike } from '../core/device.js';
import type { DTypeLike } from '../core/dtype.js';
import type { Generator } from '../core/generator.js';
import type { LayoutLike, MemoryFormatLike } from '../core/layout.js';
import type { Named } from '../core/named.js';
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
  /** @see [torch.Tensor.abs](https://pytorch.org/docs/stable/generated/torch.Tensor.abs.html) */
  abs(): Tensor;
  /** @see [torch.Tensor.abs_](https://pytorch.org/docs/stable/generated/torch.Tensor.abs_.html) */
  abs_(): this;
  /** @see [torch.Tensor.absolute](https://pytorch.org/docs/stable/generated/torch.Tensor.absolute.html) */
  absolute(): Tensor;
  /** @see [torch.Tensor.absolute_](https://pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html) */
  absolute_(): this;
  /** @see [torch.Tensor.acos](https://pytorch.org/docs/stable/generated/torch.Tensor.acos.html) */
  acos(): Tensor;
  /** @see [torch.Tensor.acos_](https://pytorch.org/docs/stable/generated/torch.Tensor.acos_.html) */
  acos_(): this;
  /** @see [torch.Tensor.acosh](https://pytorch.org/docs/stable/generated/torch.Tensor.acosh.html) */
  acosh(): Tensor;
  /** @see [torch.Tensor.acosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html) */
  acosh_(): this;
  /** @see [torch.Tensor.add](https://pytorch.org/docs/stable/generated/torch.Tensor.add.html) */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  add(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  add(other: Scalar, alpha?: Scalar): Tensor;
  add(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  add(options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.add_](https://pytorch.org/docs/stable/generated/torch.Tensor.add_.html) */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  add_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  add_(other: Scalar, alpha?: Scalar): this;
  add_(other: Scalar, options?: { alpha?: Scalar }): this;
  add_(options: { other: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.addbmm](https://pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html) */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.addbmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html) */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.addcdiv](https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html) */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** @see [torch.Tensor.addcdiv_](https://pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html) */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** @see [torch.Tensor.addcmul](https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html) */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor;
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor;
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor;
  /** @see [torch.Tensor.addcmul_](https://pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html) */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this;
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this;
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this;
  /** @see [torch.Tensor.addmm](https://pytorch.org/docs/stable/generated/torch.Tensor.addmm.html) */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.addmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html) */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.addmv](https://pytorch.org/docs/stable/generated/torch.Tensor.addmv.html) */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.addmv_](https://pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html) */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.addr](https://pytorch.org/docs/stable/generated/torch.Tensor.addr.html) */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.addr_](https://pytorch.org/docs/stable/generated/torch.Tensor.addr_.html) */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.adjoint](https://pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html) */
  adjoint(): Tensor;
  /** @see [torch.Tensor.all](https://pytorch.org/docs/stable/generated/torch.Tensor.all.html) */
  all(): Tensor;
  all(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  all(dim: readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
  all(options?: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor;
  all(dim: number, keepdim?: boolean): Tensor;
  all(dim: number, options?: { keepdim?: boolean }): Tensor;
  all(options: { dim: number; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.allclose](https://pytorch.org/docs/stable/generated/torch.Tensor.allclose.html) */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
  allclose(other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): boolean;
  allclose(other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): boolean;
  allclose(other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  allclose(options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): boolean;
  /** @see [torch.Tensor.amax](https://pytorch.org/docs/stable/generated/torch.Tensor.amax.html) */
  amax(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  amax(dim: number | readonly number[], options?: { keepdim?: boolean }): Tensor;
  amax(options?: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.amin](https://pytorch.org/docs/stable/generated/torch.Tensor.amin.html) */
  amin(dim?: number | readonly number[], keepdim?: boolean): Tensor;
  amin(dim: number | readonly number[], options?: { keepdim?: boolean }): Tensor;
  amin(options?: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.aminmax](https://pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html) */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): [min: Tensor, max: Tensor] & { min: Tensor; max: Tensor };
  /** @see [torch.Tensor.angle](https://pytorch.org/docs/stable/generated/torch.Tensor.angle.html) */
  angle(): Tensor;
  /** @see [torch.Tensor.any](https://pytorch.org/docs/stable/generated/torch.Tensor.any.html) */
  any(): Tensor;
  any(dim?: readonly number[] | null, keepdim?: boolean): Tensor;
  any(dim: readonly number[] | null, options?: { keepdim?: boolean }): Tensor;
  any(options?: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor;
  any(dim: number, keepdim?: boolean): Tensor;
  any(dim: number, options?: { keepdim?: boolean }): Tensor;
  any(options: { dim: number; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.arccos](https://pytorch.org/docs/stable/generated/torch.Tensor.arccos.html) */
  arccos(): Tensor;
  /** @see [torch.Tensor.arccos_](https://pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html) */
  arccos_(): this;
  /** @see [torch.Tensor.arccosh](https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html) */
  arccosh(): Tensor;
  /** @see [torch.Tensor.arccosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html) */
  arccosh_(): this;
  /** @see [torch.Tensor.arcsin](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html) */
  arcsin(): Tensor;
  /** @see [torch.Tensor.arcsin_](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html) */
  arcsin_(): this;
  /** @see [torch.Tensor.arcsinh](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html) */
  arcsinh(): Tensor;
  /** @see [torch.Tensor.arcsinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html) */
  arcsinh_(): this;
  /** @see [torch.Tensor.arctan](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan.html) */
  arctan(): Tensor;
  /** @see [torch.Tensor.arctan2](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html) */
  arctan2(other: Tensor): Tensor;
  arctan2(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.arctan2_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html) */
  arctan2_(other: Tensor): this;
  arctan2_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.arctan_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html) */
  arctan_(): this;
  /** @see [torch.Tensor.arctanh](https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html) */
  arctanh(): Tensor;
  /** @see [torch.Tensor.arctanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html) */
  arctanh_(): this;
  /** @see [torch.Tensor.argmax](https://pytorch.org/docs/stable/generated/torch.Tensor.argmax.html) */
  argmax(dim?: number | null, keepdim?: boolean): Tensor;
  argmax(dim: number | null, options?: { keepdim?: boolean }): Tensor;
  argmax(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.argmin](https://pytorch.org/docs/stable/generated/torch.Tensor.argmin.html) */
  argmin(dim?: number | null, keepdim?: boolean): Tensor;
  argmin(dim: number | null, options?: { keepdim?: boolean }): Tensor;
  argmin(options?: { dim?: number | null; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.argsort](https://pytorch.org/docs/stable/generated/torch.Tensor.argsort.html) */
  argsort(options: { stable: boolean; dim?: number; descending?: boolean }): Tensor;
  argsort(dim?: number, descending?: boolean): Tensor;
  argsort(dim: number, options?: { descending?: boolean }): Tensor;
  argsort(options?: { dim?: number; descending?: boolean }): Tensor;
  /** @see [torch.Tensor.argwhere](https://pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html) */
  argwhere(): Tensor;
  /** @see [torch.Tensor.as_strided](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html) */
  asStrided(size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStrided(size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
  asStrided(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStrided(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  /** @see [torch.Tensor.as_strided_](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html) */
  asStrided_(size: readonly number[], stride: readonly number[], storageOffset?: number | null): this;
  asStrided_(size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): this;
  asStrided_(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): this;
  asStrided_(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): this;
  /** @see [torch.Tensor.as_strided_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html) */
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStridedScatter(src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  asStridedScatter(options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
  /** @see [torch.Tensor.asin](https://pytorch.org/docs/stable/generated/torch.Tensor.asin.html) */
  asin(): Tensor;
  /** @see [torch.Tensor.asin_](https://pytorch.org/docs/stable/generated/torch.Tensor.asin_.html) */
  asin_(): this;
  /** @see [torch.Tensor.asinh](https://pytorch.org/docs/stable/generated/torch.Tensor.asinh.html) */
  asinh(): Tensor;
  /** @see [torch.Tensor.asinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html) */
  asinh_(): this;
  /** @see [torch.Tensor.atan](https://pytorch.org/docs/stable/generated/torch.Tensor.atan.html) */
  atan(): Tensor;
  /** @see [torch.Tensor.atan2](https://pytorch.org/docs/stable/generated/torch.Tensor.atan2.html) */
  atan2(other: Tensor): Tensor;
  atan2(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.atan2_](https://pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html) */
  atan2_(other: Tensor): this;
  atan2_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.atan_](https://pytorch.org/docs/stable/generated/torch.Tensor.atan_.html) */
  atan_(): this;
  /** @see [torch.Tensor.atanh](https://pytorch.org/docs/stable/generated/torch.Tensor.atanh.html) */
  atanh(): Tensor;
  /** @see [torch.Tensor.atanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html) */
  atanh_(): this;
  /** @see [torch.Tensor.baddbmm](https://pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html) */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.baddbmm_](https://pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html) */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.bernoulli](https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html) */
  bernoulli(options?: { generator?: Generator | null }): Tensor;
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor;
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor;
  /** @see [torch.Tensor.bernoulli_](https://pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html) */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this;
  bernoulli_(options: { p: Tensor; generator?: Generator | null }): this;
  bernoulli_(p?: number, options?: { generator?: Generator | null }): this;
  bernoulli_(options?: { p?: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.bincount](https://pytorch.org/docs/stable/generated/torch.Tensor.bincount.html) */
  bincount(weights?: Tensor | null, minlength?: number): Tensor;
  bincount(weights: Tensor | null, options?: { minlength?: number }): Tensor;
  bincount(options?: { weights?: Tensor | null; minlength?: number }): Tensor;
  /** @see [torch.Tensor.bitwise_and](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html) */
  bitwiseAnd(other: Tensor): Tensor;
  bitwiseAnd(options: { other: Tensor }): Tensor;
  bitwiseAnd(other: Scalar): Tensor;
  bitwiseAnd(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.bitwise_and_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html) */
  bitwiseAnd_(other: Tensor): this;
  bitwiseAnd_(options: { other: Tensor }): this;
  bitwiseAnd_(other: Scalar): this;
  bitwiseAnd_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.bitwise_left_shift](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html) */
  bitwiseLeftShift(other: Tensor): Tensor;
  bitwiseLeftShift(options: { other: Tensor }): Tensor;
  bitwiseLeftShift(other: Scalar): Tensor;
  bitwiseLeftShift(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.bitwise_left_shift_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html) */
  bitwiseLeftShift_(other: Tensor): this;
  bitwiseLeftShift_(options: { other: Tensor }): this;
  bitwiseLeftShift_(other: Scalar): this;
  bitwiseLeftShift_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.bitwise_not](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html) */
  bitwiseNot(): Tensor;
  /** @see [torch.Tensor.bitwise_not_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html) */
  bitwiseNot_(): this;
  /** @see [torch.Tensor.bitwise_or](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html) */
  bitwiseOr(other: Tensor): Tensor;
  bitwiseOr(options: { other: Tensor }): Tensor;
  bitwiseOr(other: Scalar): Tensor;
  bitwiseOr(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.bitwise_or_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html) */
  bitwiseOr_(other: Tensor): this;
  bitwiseOr_(options: { other: Tensor }): this;
  bitwiseOr_(other: Scalar): this;
  bitwiseOr_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.bitwise_right_shift](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html) */
  bitwiseRightShift(other: Tensor): Tensor;
  bitwiseRightShift(options: { other: Tensor }): Tensor;
  bitwiseRightShift(other: Scalar): Tensor;
  bitwiseRightShift(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.bitwise_right_shift_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html) */
  bitwiseRightShift_(other: Tensor): this;
  bitwiseRightShift_(options: { other: Tensor }): this;
  bitwiseRightShift_(other: Scalar): this;
  bitwiseRightShift_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.bitwise_xor](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html) */
  bitwiseXor(other: Tensor): Tensor;
  bitwiseXor(options: { other: Tensor }): Tensor;
  bitwiseXor(other: Scalar): Tensor;
  bitwiseXor(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.bitwise_xor_](https://pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html) */
  bitwiseXor_(other: Tensor): this;
  bitwiseXor_(options: { other: Tensor }): this;
  bitwiseXor_(other: Scalar): this;
  bitwiseXor_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.bmm](https://pytorch.org/docs/stable/generated/torch.Tensor.bmm.html) */
  bmm(mat2: Tensor): Tensor;
  bmm(options: { mat2: Tensor }): Tensor;
  /** @see [torch.Tensor.broadcast_to](https://pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html) */
  broadcastTo(size: readonly number[]): Tensor;
  broadcastTo(options: { size: readonly number[] }): Tensor;
  broadcastTo(...size: number[]): Tensor;
  /** @see [torch.Tensor.cauchy_](https://pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html) */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this;
  cauchy_(median: number, options?: { sigma?: number; generator?: Generator | null }): this;
  cauchy_(options?: { median?: number; sigma?: number; generator?: Generator | null }): this;
  ccolIndices(): Tensor;
  /** @see [torch.Tensor.ceil](https://pytorch.org/docs/stable/generated/torch.Tensor.ceil.html) */
  ceil(): Tensor;
  /** @see [torch.Tensor.ceil_](https://pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html) */
  ceil_(): this;
  /** @see [torch.Tensor.chalf](https://pytorch.org/docs/stable/generated/torch.Tensor.chalf.html) */
  chalf(options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
  /** @see [torch.Tensor.cholesky](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html) */
  cholesky(upper?: boolean): Tensor;
  cholesky(options?: { upper?: boolean }): Tensor;
  /** @see [torch.Tensor.cholesky_inverse](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html) */
  choleskyInverse(upper?: boolean): Tensor;
  choleskyInverse(options?: { upper?: boolean }): Tensor;
  /** @see [torch.Tensor.cholesky_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html) */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor;
  choleskySolve(input2: Tensor, options?: { upper?: boolean }): Tensor;
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor;
  /** @see [torch.Tensor.chunk](https://pytorch.org/docs/stable/generated/torch.Tensor.chunk.html) */
  chunk(chunks: number, dim?: number): Tensor[];
  chunk(chunks: number, options?: { dim?: number }): Tensor[];
  chunk(options: { chunks: number; dim?: number }): Tensor[];
  /** @see [torch.Tensor.clamp](https://pytorch.org/docs/stable/generated/torch.Tensor.clamp.html) */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor;
  clamp(min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
  clamp(options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor;
  clamp(min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
  clamp(options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** @see [torch.Tensor.clamp_](https://pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html) */
  clamp_(min?: Tensor | null, max?: Tensor | null): this;
  clamp_(min: Tensor | null, options?: { max?: Tensor | null }): this;
  clamp_(options?: { min?: Tensor | null; max?: Tensor | null }): this;
  clamp_(min?: Scalar | null, max?: Scalar | null): this;
  clamp_(min: Scalar | null, options?: { max?: Scalar | null }): this;
  clamp_(options?: { min?: Scalar | null; max?: Scalar | null }): this;
  clampMax(max: Tensor): Tensor;
  clampMax(options: { max: Tensor }): Tensor;
  clampMax(max: Scalar): Tensor;
  clampMax(options: { max: Scalar }): Tensor;
  clampMax_(max: Tensor): this;
  clampMax_(options: { max: Tensor }): this;
  clampMax_(max: Scalar): this;
  clampMax_(options: { max: Scalar }): this;
  clampMin(min: Tensor): Tensor;
  clampMin(options: { min: Tensor }): Tensor;
  clampMin(min: Scalar): Tensor;
  clampMin(options: { min: Scalar }): Tensor;
  clampMin_(min: Tensor): this;
  clampMin_(options: { min: Tensor }): this;
  clampMin_(min: Scalar): this;
  clampMin_(options: { min: Scalar }): this;
  /** @see [torch.Tensor.clip](https://pytorch.org/docs/stable/generated/torch.Tensor.clip.html) */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor;
  clip(min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
  clip(options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
  clip(min?: Scalar | null, max?: Scalar | null): Tensor;
  clip(min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
  clip(options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
  /** @see [torch.Tensor.clip_](https://pytorch.org/docs/stable/generated/torch.Tensor.clip_.html) */
  clip_(min?: Tensor | null, max?: Tensor | null): this;
  clip_(min: Tensor | null, options?: { max?: Tensor | null }): this;
  clip_(options?: { min?: Tensor | null; max?: Tensor | null }): this;
  clip_(min?: Scalar | null, max?: Scalar | null): this;
  clip_(min: Scalar | null, options?: { max?: Scalar | null }): this;
  clip_(options?: { min?: Scalar | null; max?: Scalar | null }): this;
  /** @see [torch.Tensor.clone](https://pytorch.org/docs/stable/generated/torch.Tensor.clone.html) */
  clone(options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
  /** @see [torch.Tensor.coalesce](https://pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html) */
  coalesce(): Tensor;
  /** @see [torch.Tensor.col_indices](https://pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html) */
  colIndices(): Tensor;
  /** @see [torch.Tensor.conj](https://pytorch.org/docs/stable/generated/torch.Tensor.conj.html) */
  conj(): Tensor;
  /** @see [torch.Tensor.conj_physical](https://pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html) */
  conjPhysical(): Tensor;
  /** @see [torch.Tensor.conj_physical_](https://pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html) */
  conjPhysical_(): this;
  /** @see [torch.Tensor.copysign](https://pytorch.org/docs/stable/generated/torch.Tensor.copysign.html) */
  copysign(other: Tensor): Tensor;
  copysign(options: { other: Tensor }): Tensor;
  copysign(other: Scalar): Tensor;
  copysign(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.copysign_](https://pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html) */
  copysign_(other: Tensor): this;
  copysign_(options: { other: Tensor }): this;
  copysign_(other: Scalar): this;
  copysign_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.corrcoef](https://pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html) */
  corrcoef(): Tensor;
  /** @see [torch.Tensor.cos](https://pytorch.org/docs/stable/generated/torch.Tensor.cos.html) */
  cos(): Tensor;
  /** @see [torch.Tensor.cos_](https://pytorch.org/docs/stable/generated/torch.Tensor.cos_.html) */
  cos_(): this;
  /** @see [torch.Tensor.cosh](https://pytorch.org/docs/stable/generated/torch.Tensor.cosh.html) */
  cosh(): Tensor;
  /** @see [torch.Tensor.cosh_](https://pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html) */
  cosh_(): this;
  /** @see [torch.Tensor.count_nonzero](https://pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html) */
  countNonzero(dim?: number | null): Tensor;
  countNonzero(options?: { dim?: number | null }): Tensor;
  countNonzero(dim: readonly number[]): Tensor;
  countNonzero(options: { dim: readonly number[] }): Tensor;
  countNonzero(...dim: number[]): Tensor;
  /** @see [torch.Tensor.cov](https://pytorch.org/docs/stable/generated/torch.Tensor.cov.html) */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
  /** @see [torch.Tensor.cross](https://pytorch.org/docs/stable/generated/torch.Tensor.cross.html) */
  cross(other: Tensor, dim?: number | null): Tensor;
  cross(other: Tensor, options?: { dim?: number | null }): Tensor;
  cross(options: { other: Tensor; dim?: number | null }): Tensor;
  /** @see [torch.Tensor.crow_indices](https://pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html) */
  crowIndices(): Tensor;
  /** @see [torch.Tensor.cummax](https://pytorch.org/docs/stable/generated/torch.Tensor.cummax.html) */
  cummax(dim: number): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummax(options: { dim: number }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.cummin](https://pytorch.org/docs/stable/generated/torch.Tensor.cummin.html) */
  cummin(dim: number): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  cummin(options: { dim: number }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.cumprod](https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html) */
  cumprod(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  cumprod(options: { dim: number; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.cumprod_](https://pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html) */
  cumprod_(dim: number, options?: { dtype?: DTypeLike | null }): this;
  cumprod_(options: { dim: number; dtype?: DTypeLike | null }): this;
  /** @see [torch.Tensor.cumsum](https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html) */
  cumsum(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  cumsum(options: { dim: number; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.cumsum_](https://pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html) */
  cumsum_(dim: number, options?: { dtype?: DTypeLike | null }): this;
  cumsum_(options: { dim: number; dtype?: DTypeLike | null }): this;
  /** @see [torch.Tensor.deg2rad](https://pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html) */
  deg2rad(): Tensor;
  /** @see [torch.Tensor.deg2rad_](https://pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html) */
  deg2rad_(): this;
  /** @see [torch.Tensor.dense_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html) */
  denseDim(): number;
  /** @see [torch.Tensor.dequantize](https://pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html) */
  dequantize(): Tensor;
  /** @see [torch.Tensor.det](https://pytorch.org/docs/stable/generated/torch.Tensor.det.html) */
  det(): Tensor;
  detach(): Tensor;
  detach_(): this;
  /** @see [torch.Tensor.diag](https://pytorch.org/docs/stable/generated/torch.Tensor.diag.html) */
  diag(diagonal?: number): Tensor;
  diag(options?: { diagonal?: number }): Tensor;
  /** @see [torch.Tensor.diag_embed](https://pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html) */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagEmbed(offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagEmbed(offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagEmbed(options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** @see [torch.Tensor.diagflat](https://pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html) */
  diagflat(offset?: number): Tensor;
  diagflat(options?: { offset?: number }): Tensor;
  /** @see [torch.Tensor.diagonal](https://pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html) */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonal(offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagonal(offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagonal(options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** @see [torch.Tensor.diagonal_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html) */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
  diagonalScatter(src: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(src: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
  diagonalScatter(options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
  /** @see [torch.Tensor.diff](https://pytorch.org/docs/stable/generated/torch.Tensor.diff.html) */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor;
  diff(n: number, dim: number, prepend: Tensor | null, options?: { append?: Tensor | null }): Tensor;
  diff(n: number, dim: number, options?: { prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(n: number, options?: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  diff(options?: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor;
  /** @see [torch.Tensor.digamma](https://pytorch.org/docs/stable/generated/torch.Tensor.digamma.html) */
  digamma(): Tensor;
  /** @see [torch.Tensor.digamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html) */
  digamma_(): this;
  /** @see [torch.Tensor.dist](https://pytorch.org/docs/stable/generated/torch.Tensor.dist.html) */
  dist(other: Tensor, p?: Scalar): Tensor;
  dist(other: Tensor, options?: { p?: Scalar }): Tensor;
  dist(options: { other: Tensor; p?: Scalar }): Tensor;
  /** @see [torch.Tensor.div](https://pytorch.org/docs/stable/generated/torch.Tensor.div.html) */
  div(other: Tensor | Scalar): Tensor;
  div(options: { other: Tensor | Scalar }): Tensor;
  div(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  div(options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor;
  div(other: Scalar): Tensor;
  div(options: { other: Scalar }): Tensor;
  div(other: Scalar, options: { roundingMode: string | null }): Tensor;
  div(options: { other: Scalar; roundingMode: string | null }): Tensor;
  /** @see [torch.Tensor.div_](https://pytorch.org/docs/stable/generated/torch.Tensor.div_.html) */
  div_(other: Tensor | Scalar): this;
  div_(options: { other: Tensor | Scalar }): this;
  div_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  div_(options: { other: Tensor | Scalar; roundingMode: string | null }): this;
  div_(other: Scalar): this;
  div_(options: { other: Scalar }): this;
  div_(other: Scalar, options: { roundingMode: string | null }): this;
  div_(options: { other: Scalar; roundingMode: string | null }): this;
  /** @see [torch.Tensor.divide](https://pytorch.org/docs/stable/generated/torch.Tensor.divide.html) */
  divide(other: Tensor | Scalar): Tensor;
  divide(options: { other: Tensor | Scalar }): Tensor;
  divide(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor;
  divide(options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor;
  divide(other: Scalar): Tensor;
  divide(options: { other: Scalar }): Tensor;
  divide(other: Scalar, options: { roundingMode: string | null }): Tensor;
  divide(options: { other: Scalar; roundingMode: string | null }): Tensor;
  /** @see [torch.Tensor.divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.divide_.html) */
  divide_(other: Tensor | Scalar): this;
  divide_(options: { other: Tensor | Scalar }): this;
  divide_(other: Tensor | Scalar, options: { roundingMode: string | null }): this;
  divide_(options: { other: Tensor | Scalar; roundingMode: string | null }): this;
  divide_(other: Scalar): this;
  divide_(options: { other: Scalar }): this;
  divide_(other: Scalar, options: { roundingMode: string | null }): this;
  divide_(options: { other: Scalar; roundingMode: string | null }): this;
  /** @see [torch.Tensor.dot](https://pytorch.org/docs/stable/generated/torch.Tensor.dot.html) */
  dot(tensor: Tensor): Tensor;
  dot(options: { tensor: Tensor }): Tensor;
  /** @see [torch.Tensor.dsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html) */
  dsplit(sections: number): Tensor[];
  dsplit(options: { sections: number }): Tensor[];
  dsplit(indices: readonly number[]): Tensor[];
  dsplit(options: { indices: readonly number[] }): Tensor[];
  dsplit(...indices: number[]): Tensor[];
  /** @see [torch.Tensor.eq](https://pytorch.org/docs/stable/generated/torch.Tensor.eq.html) */
  eq(other: Tensor): Tensor;
  eq(options: { other: Tensor }): Tensor;
  eq(other: Scalar): Tensor;
  eq(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.eq_](https://pytorch.org/docs/stable/generated/torch.Tensor.eq_.html) */
  eq_(other: Tensor): this;
  eq_(options: { other: Tensor }): this;
  eq_(other: Scalar): this;
  eq_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.equal](https://pytorch.org/docs/stable/generated/torch.Tensor.equal.html) */
  equal(other: Tensor): boolean;
  equal(options: { other: Tensor }): boolean;
  /** @see [torch.Tensor.erf](https://pytorch.org/docs/stable/generated/torch.Tensor.erf.html) */
  erf(): Tensor;
  /** @see [torch.Tensor.erf_](https://pytorch.org/docs/stable/generated/torch.Tensor.erf_.html) */
  erf_(): this;
  /** @see [torch.Tensor.erfc](https://pytorch.org/docs/stable/generated/torch.Tensor.erfc.html) */
  erfc(): Tensor;
  /** @see [torch.Tensor.erfc_](https://pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html) */
  erfc_(): this;
  /** @see [torch.Tensor.erfinv](https://pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html) */
  erfinv(): Tensor;
  /** @see [torch.Tensor.erfinv_](https://pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html) */
  erfinv_(): this;
  /** @see [torch.Tensor.exp](https://pytorch.org/docs/stable/generated/torch.Tensor.exp.html) */
  exp(): Tensor;
  /** @see [torch.Tensor.exp2](https://pytorch.org/docs/stable/generated/torch.Tensor.exp2.html) */
  exp2(): Tensor;
  /** @see [torch.Tensor.exp2_](https://pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html) */
  exp2_(): this;
  /** @see [torch.Tensor.exp_](https://pytorch.org/docs/stable/generated/torch.Tensor.exp_.html) */
  exp_(): this;
  /** @see [torch.Tensor.expand](https://pytorch.org/docs/stable/generated/torch.Tensor.expand.html) */
  expand(size: readonly number[], options?: { implicit?: boolean }): Tensor;
  expand(options: { size: readonly number[]; implicit?: boolean }): Tensor;
  expand(...size: number[]): Tensor;
  expand(...args: [...size: number[], options: { implicit?: boolean }]): Tensor;
  /** @see [torch.Tensor.expand_as](https://pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html) */
  expandAs(other: Tensor): Tensor;
  expandAs(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.expm1](https://pytorch.org/docs/stable/generated/torch.Tensor.expm1.html) */
  expm1(): Tensor;
  /** @see [torch.Tensor.expm1_](https://pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html) */
  expm1_(): this;
  /** @see [torch.Tensor.exponential_](https://pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html) */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this;
  exponential_(options?: { lambd?: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.fill_.html) */
  fill_(value: Tensor): this;
  fill_(options: { value: Tensor }): this;
  fill_(value: Scalar): this;
  fill_(options: { value: Scalar }): this;
  /** @see [torch.Tensor.fill_diagonal_](https://pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html) */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this;
  fillDiagonal_(fillValue: Scalar, options?: { wrap?: boolean }): this;
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): this;
  /** @see [torch.Tensor.fix](https://pytorch.org/docs/stable/generated/torch.Tensor.fix.html) */
  fix(): Tensor;
  /** @see [torch.Tensor.fix_](https://pytorch.org/docs/stable/generated/torch.Tensor.fix_.html) */
  fix_(): this;
  /** @see [torch.Tensor.flatten](https://pytorch.org/docs/stable/generated/torch.Tensor.flatten.html) */
  flatten(startDim?: number, endDim?: number): Tensor;
  flatten(startDim: number, options?: { endDim?: number }): Tensor;
  flatten(options?: { startDim?: number; endDim?: number }): Tensor;
  /** @see [torch.Tensor.flip](https://pytorch.org/docs/stable/generated/torch.Tensor.flip.html) */
  flip(dims: readonly number[]): Tensor;
  flip(options: { dims: readonly number[] }): Tensor;
  flip(...dims: number[]): Tensor;
  /** @see [torch.Tensor.fliplr](https://pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html) */
  fliplr(): Tensor;
  /** @see [torch.Tensor.flipud](https://pytorch.org/docs/stable/generated/torch.Tensor.flipud.html) */
  flipud(): Tensor;
  /** @see [torch.Tensor.float_power](https://pytorch.org/docs/stable/generated/torch.Tensor.float_power.html) */
  floatPower(exponent: Tensor): Tensor;
  floatPower(options: { exponent: Tensor }): Tensor;
  floatPower(exponent: Scalar): Tensor;
  floatPower(options: { exponent: Scalar }): Tensor;
  /** @see [torch.Tensor.float_power_](https://pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html) */
  floatPower_(exponent: Tensor): this;
  floatPower_(options: { exponent: Tensor }): this;
  floatPower_(exponent: Scalar): this;
  floatPower_(options: { exponent: Scalar }): this;
  /** @see [torch.Tensor.floor](https://pytorch.org/docs/stable/generated/torch.Tensor.floor.html) */
  floor(): Tensor;
  /** @see [torch.Tensor.floor_](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_.html) */
  floor_(): this;
  /** @see [torch.Tensor.floor_divide](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html) */
  floorDivide(other: Tensor | Scalar): Tensor;
  floorDivide(options: { other: Tensor | Scalar }): Tensor;
  floorDivide(other: Scalar): Tensor;
  floorDivide(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.floor_divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html) */
  floorDivide_(other: Tensor | Scalar): this;
  floorDivide_(options: { other: Tensor | Scalar }): this;
  floorDivide_(other: Scalar): this;
  floorDivide_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.fmax](https://pytorch.org/docs/stable/generated/torch.Tensor.fmax.html) */
  fmax(other: Tensor): Tensor;
  fmax(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.fmin](https://pytorch.org/docs/stable/generated/torch.Tensor.fmin.html) */
  fmin(other: Tensor): Tensor;
  fmin(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.fmod](https://pytorch.org/docs/stable/generated/torch.Tensor.fmod.html) */
  fmod(other: Tensor): Tensor;
  fmod(options: { other: Tensor }): Tensor;
  fmod(other: Scalar): Tensor;
  fmod(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.fmod_](https://pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html) */
  fmod_(other: Tensor): this;
  fmod_(options: { other: Tensor }): this;
  fmod_(other: Scalar): this;
  fmod_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.frac](https://pytorch.org/docs/stable/generated/torch.Tensor.frac.html) */
  frac(): Tensor;
  /** @see [torch.Tensor.frac_](https://pytorch.org/docs/stable/generated/torch.Tensor.frac_.html) */
  frac_(): this;
  /** @see [torch.Tensor.frexp](https://pytorch.org/docs/stable/generated/torch.Tensor.frexp.html) */
  frexp(): [mantissa: Tensor, exponent: Tensor] & { mantissa: Tensor; exponent: Tensor };
  /** @see [torch.Tensor.gather](https://pytorch.org/docs/stable/generated/torch.Tensor.gather.html) */
  gather(dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor;
  gather(dim: number, options: { index: Tensor; sparseGrad?: boolean }): Tensor;
  gather(options: { dim: number; index: Tensor; sparseGrad?: boolean }): Tensor;
  /** @see [torch.Tensor.gcd](https://pytorch.org/docs/stable/generated/torch.Tensor.gcd.html) */
  gcd(other: Tensor): Tensor;
  gcd(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.gcd_](https://pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html) */
  gcd_(other: Tensor): this;
  gcd_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.ge](https://pytorch.org/docs/stable/generated/torch.Tensor.ge.html) */
  ge(other: Tensor): Tensor;
  ge(options: { other: Tensor }): Tensor;
  ge(other: Scalar): Tensor;
  ge(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.ge_](https://pytorch.org/docs/stable/generated/torch.Tensor.ge_.html) */
  ge_(other: Tensor): this;
  ge_(options: { other: Tensor }): this;
  ge_(other: Scalar): this;
  ge_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.geometric_](https://pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html) */
  geometric_(p: number, options?: { generator?: Generator | null }): this;
  geometric_(options: { p: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.geqrf](https://pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html) */
  geqrf(): [a: Tensor, tau: Tensor] & { a: Tensor; tau: Tensor };
  /** @see [torch.Tensor.ger](https://pytorch.org/docs/stable/generated/torch.Tensor.ger.html) */
  ger(vec2: Tensor): Tensor;
  ger(options: { vec2: Tensor }): Tensor;
  /** @see [torch.Tensor.greater](https://pytorch.org/docs/stable/generated/torch.Tensor.greater.html) */
  greater(other: Tensor): Tensor;
  greater(options: { other: Tensor }): Tensor;
  greater(other: Scalar): Tensor;
  greater(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.greater_](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_.html) */
  greater_(other: Tensor): this;
  greater_(options: { other: Tensor }): this;
  greater_(other: Scalar): this;
  greater_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.greater_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html) */
  greaterEqual(other: Tensor): Tensor;
  greaterEqual(options: { other: Tensor }): Tensor;
  greaterEqual(other: Scalar): Tensor;
  greaterEqual(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.greater_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html) */
  greaterEqual_(other: Tensor): this;
  greaterEqual_(options: { other: Tensor }): this;
  greaterEqual_(other: Scalar): this;
  greaterEqual_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.gt](https://pytorch.org/docs/stable/generated/torch.Tensor.gt.html) */
  gt(other: Tensor): Tensor;
  gt(options: { other: Tensor }): Tensor;
  gt(other: Scalar): Tensor;
  gt(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.gt_](https://pytorch.org/docs/stable/generated/torch.Tensor.gt_.html) */
  gt_(other: Tensor): this;
  gt_(options: { other: Tensor }): this;
  gt_(other: Scalar): this;
  gt_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.hardshrink](https://pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html) */
  hardshrink(lambd?: Scalar): Tensor;
  hardshrink(options?: { lambd?: Scalar }): Tensor;
  hashTensor(dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(options?: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number }): Tensor;
  hashTensor(...dim: number[]): Tensor;
  hashTensor(...args: [...dim: number[], options: { keepdim?: boolean; mode?: number }]): Tensor;
  /** @see [torch.Tensor.heaviside](https://pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html) */
  heaviside(values: Tensor): Tensor;
  heaviside(options: { values: Tensor }): Tensor;
  /** @see [torch.Tensor.heaviside_](https://pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html) */
  heaviside_(values: Tensor): this;
  heaviside_(options: { values: Tensor }): this;
  /** @see [torch.Tensor.histc](https://pytorch.org/docs/stable/generated/torch.Tensor.histc.html) */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor;
  histc(bins: number, min: Scalar, options?: { max?: Scalar }): Tensor;
  histc(bins: number, options?: { min?: Scalar; max?: Scalar }): Tensor;
  histc(options?: { bins?: number; min?: Scalar; max?: Scalar }): Tensor;
  /** @see [torch.Tensor.histogram](https://pytorch.org/docs/stable/generated/torch.Tensor.histogram.html) */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  histogram(options?: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
  /** @see [torch.Tensor.hsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html) */
  hsplit(sections: number): Tensor[];
  hsplit(options: { sections: number }): Tensor[];
  hsplit(indices: readonly number[]): Tensor[];
  hsplit(options: { indices: readonly number[] }): Tensor[];
  hsplit(...indices: number[]): Tensor[];
  /** @see [torch.Tensor.hypot](https://pytorch.org/docs/stable/generated/torch.Tensor.hypot.html) */
  hypot(other: Tensor): Tensor;
  hypot(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.hypot_](https://pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html) */
  hypot_(other: Tensor): this;
  hypot_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.i0](https://pytorch.org/docs/stable/generated/torch.Tensor.i0.html) */
  i0(): Tensor;
  /** @see [torch.Tensor.i0_](https://pytorch.org/docs/stable/generated/torch.Tensor.i0_.html) */
  i0_(): this;
  /** @see [torch.Tensor.igamma](https://pytorch.org/docs/stable/generated/torch.Tensor.igamma.html) */
  igamma(other: Tensor): Tensor;
  igamma(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.igamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html) */
  igamma_(other: Tensor): this;
  igamma_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.igammac](https://pytorch.org/docs/stable/generated/torch.Tensor.igammac.html) */
  igammac(other: Tensor): Tensor;
  igammac(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.igammac_](https://pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html) */
  igammac_(other: Tensor): this;
  igammac_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.index_add](https://pytorch.org/docs/stable/generated/torch.Tensor.index_add.html) */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor;
  indexAdd(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  indexAdd(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.index_add_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html) */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this;
  indexAdd_(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this;
  indexAdd_(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this;
  indexAdd_(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): this;
  /** @see [torch.Tensor.index_copy](https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html) */
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor;
  indexCopy(dim: number, index: Tensor, options: { source: Tensor }): Tensor;
  indexCopy(dim: number, options: { index: Tensor; source: Tensor }): Tensor;
  indexCopy(options: { dim: number; index: Tensor; source: Tensor }): Tensor;
  /** @see [torch.Tensor.index_copy_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html) */
  indexCopy_(dim: number, index: Tensor, source: Tensor): this;
  indexCopy_(dim: number, index: Tensor, options: { source: Tensor }): this;
  indexCopy_(dim: number, options: { index: Tensor; source: Tensor }): this;
  indexCopy_(options: { dim: number; index: Tensor; source: Tensor }): this;
  /** @see [torch.Tensor.index_fill](https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html) */
  indexFill(dim: number, index: Tensor, value: Tensor): Tensor;
  indexFill(dim: number, index: Tensor, options: { value: Tensor }): Tensor;
  indexFill(dim: number, options: { index: Tensor; value: Tensor }): Tensor;
  indexFill(options: { dim: number; index: Tensor; value: Tensor }): Tensor;
  indexFill(dim: number, index: Tensor, value: Scalar): Tensor;
  indexFill(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  indexFill(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  indexFill(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  /** @see [torch.Tensor.index_fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html) */
  indexFill_(dim: number, index: Tensor, value: Tensor): this;
  indexFill_(dim: number, index: Tensor, options: { value: Tensor }): this;
  indexFill_(dim: number, options: { index: Tensor; value: Tensor }): this;
  indexFill_(options: { dim: number; index: Tensor; value: Tensor }): this;
  indexFill_(dim: number, index: Tensor, value: Scalar): this;
  indexFill_(dim: number, index: Tensor, options: { value: Scalar }): this;
  indexFill_(dim: number, options: { index: Tensor; value: Scalar }): this;
  indexFill_(options: { dim: number; index: Tensor; value: Scalar }): this;
  /** @see [torch.Tensor.index_put](https://pytorch.org/docs/stable/generated/torch.Tensor.index_put.html) */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean }): Tensor;
  indexPut(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
  indexPut(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  indexReduce(options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** @see [torch.Tensor.index_reduce_](https://pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html) */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  indexReduce_(options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** @see [torch.Tensor.index_select](https://pytorch.org/docs/stable/generated/torch.Tensor.index_select.html) */
  indexSelect(dim: number, index: Tensor): Tensor;
  indexSelect(dim: number, options: { index: Tensor }): Tensor;
  indexSelect(options: { dim: number; index: Tensor }): Tensor;
  /** @see [torch.Tensor.indices](https://pytorch.org/docs/stable/generated/torch.Tensor.indices.html) */
  indices(): Tensor;
  /** @see [torch.Tensor.inner](https://pytorch.org/docs/stable/generated/torch.Tensor.inner.html) */
  inner(other: Tensor): Tensor;
  inner(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.int_repr](https://pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html) */
  intRepr(): Tensor;
  /** @see [torch.Tensor.inverse](https://pytorch.org/docs/stable/generated/torch.Tensor.inverse.html) */
  inverse(): Tensor;
  /** @see [torch.Tensor.is_coalesced](https://pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html) */
  isCoalesced(): boolean;
  /** @see [torch.Tensor.is_complex](https://pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html) */
  isComplex(): boolean;
  /** @see [torch.Tensor.is_conj](https://pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html) */
  isConj(): boolean;
  isDistributed(): boolean;
  /** @see [torch.Tensor.is_floating_point](https://pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html) */
  isFloatingPoint(): boolean;
  /** @see [torch.Tensor.is_inference](https://pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html) */
  isInference(): boolean;
  /** @see [torch.Tensor.is_neg](https://pytorch.org/docs/stable/generated/torch.Tensor.is_neg.html) */
  isNeg(): boolean;
  isNonzero(): boolean;
  /** @see [torch.Tensor.is_pinned](https://pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html) */
  isPinned(device?: DeviceLike | null): boolean;
  isPinned(options?: { device?: DeviceLike | null }): boolean;
  isSameSize(other: Tensor): boolean;
  isSameSize(options: { other: Tensor }): boolean;
  /** @see [torch.Tensor.is_set_to](https://pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html) */
  isSetTo(tensor: Tensor): boolean;
  isSetTo(options: { tensor: Tensor }): boolean;
  /** @see [torch.Tensor.is_signed](https://pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html) */
  isSigned(): boolean;
  /** @see [torch.Tensor.isclose](https://pytorch.org/docs/stable/generated/torch.Tensor.isclose.html) */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
  isclose(other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): Tensor;
  isclose(other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): Tensor;
  isclose(other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  isclose(options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
  /** @see [torch.Tensor.isfinite](https://pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html) */
  isfinite(): Tensor;
  /** @see [torch.Tensor.isinf](https://pytorch.org/docs/stable/generated/torch.Tensor.isinf.html) */
  isinf(): Tensor;
  /** @see [torch.Tensor.isnan](https://pytorch.org/docs/stable/generated/torch.Tensor.isnan.html) */
  isnan(): Tensor;
  /** @see [torch.Tensor.isneginf](https://pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html) */
  isneginf(): Tensor;
  /** @see [torch.Tensor.isposinf](https://pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html) */
  isposinf(): Tensor;
  /** @see [torch.Tensor.isreal](https://pytorch.org/docs/stable/generated/torch.Tensor.isreal.html) */
  isreal(): Tensor;
  /** @see [torch.Tensor.kron](https://pytorch.org/docs/stable/generated/torch.Tensor.kron.html) */
  kron(other: Tensor): Tensor;
  kron(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.kthvalue](https://pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html) */
  kthvalue(k: number, dim?: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number, dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(k: number, options?: { dim?: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  kthvalue(options: { k: number; dim?: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.lcm](https://pytorch.org/docs/stable/generated/torch.Tensor.lcm.html) */
  lcm(other: Tensor): Tensor;
  lcm(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.lcm_](https://pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html) */
  lcm_(other: Tensor): this;
  lcm_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.ldexp](https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html) */
  ldexp(other: Tensor): Tensor;
  ldexp(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.ldexp_](https://pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html) */
  ldexp_(other: Tensor): this;
  ldexp_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.le](https://pytorch.org/docs/stable/generated/torch.Tensor.le.html) */
  le(other: Tensor): Tensor;
  le(options: { other: Tensor }): Tensor;
  le(other: Scalar): Tensor;
  le(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.le_](https://pytorch.org/docs/stable/generated/torch.Tensor.le_.html) */
  le_(other: Tensor): this;
  le_(options: { other: Tensor }): this;
  le_(other: Scalar): this;
  le_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.lerp](https://pytorch.org/docs/stable/generated/torch.Tensor.lerp.html) */
  lerp(end: Tensor, weight: Tensor): Tensor;
  lerp(end: Tensor, options: { weight: Tensor }): Tensor;
  lerp(options: { end: Tensor; weight: Tensor }): Tensor;
  lerp(end: Tensor, weight: Scalar): Tensor;
  lerp(end: Tensor, options: { weight: Scalar }): Tensor;
  lerp(options: { end: Tensor; weight: Scalar }): Tensor;
  /** @see [torch.Tensor.lerp_](https://pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html) */
  lerp_(end: Tensor, weight: Tensor): this;
  lerp_(end: Tensor, options: { weight: Tensor }): this;
  lerp_(options: { end: Tensor; weight: Tensor }): this;
  lerp_(end: Tensor, weight: Scalar): this;
  lerp_(end: Tensor, options: { weight: Scalar }): this;
  lerp_(options: { end: Tensor; weight: Scalar }): this;
  /** @see [torch.Tensor.less](https://pytorch.org/docs/stable/generated/torch.Tensor.less.html) */
  less(other: Tensor): Tensor;
  less(options: { other: Tensor }): Tensor;
  less(other: Scalar): Tensor;
  less(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.less_](https://pytorch.org/docs/stable/generated/torch.Tensor.less_.html) */
  less_(other: Tensor): this;
  less_(options: { other: Tensor }): this;
  less_(other: Scalar): this;
  less_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.less_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html) */
  lessEqual(other: Tensor): Tensor;
  lessEqual(options: { other: Tensor }): Tensor;
  lessEqual(other: Scalar): Tensor;
  lessEqual(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.less_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html) */
  lessEqual_(other: Tensor): this;
  lessEqual_(options: { other: Tensor }): this;
  lessEqual_(other: Scalar): this;
  lessEqual_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.lgamma](https://pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html) */
  lgamma(): Tensor;
  /** @see [torch.Tensor.lgamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html) */
  lgamma_(): this;
  /** @see [torch.Tensor.log](https://pytorch.org/docs/stable/generated/torch.Tensor.log.html) */
  log(): Tensor;
  /** @see [torch.Tensor.log10](https://pytorch.org/docs/stable/generated/torch.Tensor.log10.html) */
  log10(): Tensor;
  /** @see [torch.Tensor.log10_](https://pytorch.org/docs/stable/generated/torch.Tensor.log10_.html) */
  log10_(): this;
  /** @see [torch.Tensor.log1p](https://pytorch.org/docs/stable/generated/torch.Tensor.log1p.html) */
  log1p(): Tensor;
  /** @see [torch.Tensor.log1p_](https://pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html) */
  log1p_(): this;
  /** @see [torch.Tensor.log2](https://pytorch.org/docs/stable/generated/torch.Tensor.log2.html) */
  log2(): Tensor;
  /** @see [torch.Tensor.log2_](https://pytorch.org/docs/stable/generated/torch.Tensor.log2_.html) */
  log2_(): this;
  /** @see [torch.Tensor.log_](https://pytorch.org/docs/stable/generated/torch.Tensor.log_.html) */
  log_(): this;
  /** @see [torch.Tensor.log_normal_](https://pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html) */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  logNormal_(mean: number, options?: { std?: number; generator?: Generator | null }): this;
  logNormal_(options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  logSoftmax(dim: number, dtype?: DTypeLike | null): Tensor;
  logSoftmax(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  logSoftmax(options: { dim: number; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.logaddexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html) */
  logaddexp(other: Tensor): Tensor;
  logaddexp(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.logaddexp2](https://pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html) */
  logaddexp2(other: Tensor): Tensor;
  logaddexp2(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.logcumsumexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html) */
  logcumsumexp(dim: number): Tensor;
  logcumsumexp(options: { dim: number }): Tensor;
  /** @see [torch.Tensor.logdet](https://pytorch.org/docs/stable/generated/torch.Tensor.logdet.html) */
  logdet(): Tensor;
  /** @see [torch.Tensor.logical_and](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html) */
  logicalAnd(other: Tensor): Tensor;
  logicalAnd(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.logical_and_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html) */
  logicalAnd_(other: Tensor): this;
  logicalAnd_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.logical_not](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html) */
  logicalNot(): Tensor;
  /** @see [torch.Tensor.logical_not_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html) */
  logicalNot_(): this;
  /** @see [torch.Tensor.logical_or](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html) */
  logicalOr(other: Tensor): Tensor;
  logicalOr(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.logical_or_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html) */
  logicalOr_(other: Tensor): this;
  logicalOr_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.logical_xor](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html) */
  logicalXor(other: Tensor): Tensor;
  logicalXor(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.logical_xor_](https://pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html) */
  logicalXor_(other: Tensor): this;
  logicalXor_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.logit](https://pytorch.org/docs/stable/generated/torch.Tensor.logit.html) */
  logit(eps?: number | null): Tensor;
  logit(options?: { eps?: number | null }): Tensor;
  /** @see [torch.Tensor.logit_](https://pytorch.org/docs/stable/generated/torch.Tensor.logit_.html) */
  logit_(eps?: number | null): this;
  logit_(options?: { eps?: number | null }): this;
  /** @see [torch.Tensor.logsumexp](https://pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html) */
  logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor;
  logsumexp(dim: number | readonly number[], options?: { keepdim?: boolean }): Tensor;
  logsumexp(options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor;
  /** @see [torch.Tensor.lt](https://pytorch.org/docs/stable/generated/torch.Tensor.lt.html) */
  lt(other: Tensor): Tensor;
  lt(options: { other: Tensor }): Tensor;
  lt(other: Scalar): Tensor;
  lt(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.lt_](https://pytorch.org/docs/stable/generated/torch.Tensor.lt_.html) */
  lt_(other: Tensor): this;
  lt_(options: { other: Tensor }): this;
  lt_(other: Scalar): this;
  lt_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.lu_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html) */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor;
  luSolve(LUData: Tensor, options: { LUPivots: Tensor }): Tensor;
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor;
  /** @see [torch.Tensor.masked_fill](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html) */
  maskedFill(mask: Tensor, value: Tensor): Tensor;
  maskedFill(mask: Tensor, options: { value: Tensor }): Tensor;
  maskedFill(options: { mask: Tensor; value: Tensor }): Tensor;
  maskedFill(mask: Tensor, value: Scalar): Tensor;
  maskedFill(mask: Tensor, options: { value: Scalar }): Tensor;
  maskedFill(options: { mask: Tensor; value: Scalar }): Tensor;
  /** @see [torch.Tensor.masked_fill_](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html) */
  maskedFill_(mask: Tensor, value: Tensor): this;
  maskedFill_(mask: Tensor, options: { value: Tensor }): this;
  maskedFill_(options: { mask: Tensor; value: Tensor }): this;
  maskedFill_(mask: Tensor, value: Scalar): this;
  maskedFill_(mask: Tensor, options: { value: Scalar }): this;
  maskedFill_(options: { mask: Tensor; value: Scalar }): this;
  /** @see [torch.Tensor.masked_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html) */
  maskedScatter(mask: Tensor, source: Tensor): Tensor;
  maskedScatter(mask: Tensor, options: { source: Tensor }): Tensor;
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor;
  /** @see [torch.Tensor.masked_scatter_](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html) */
  maskedScatter_(mask: Tensor, source: Tensor): this;
  maskedScatter_(mask: Tensor, options: { source: Tensor }): this;
  maskedScatter_(options: { mask: Tensor; source: Tensor }): this;
  /** @see [torch.Tensor.masked_select](https://pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html) */
  maskedSelect(mask: Tensor): Tensor;
  maskedSelect(options: { mask: Tensor }): Tensor;
  /** @see [torch.Tensor.matmul](https://pytorch.org/docs/stable/generated/torch.Tensor.matmul.html) */
  matmul(other: Tensor): Tensor;
  matmul(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.matrix_exp](https://pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html) */
  matrixExp(): Tensor;
  /** @see [torch.Tensor.matrix_power](https://pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html) */
  matrixPower(n: number): Tensor;
  matrixPower(options: { n: number }): Tensor;
  /** @see [torch.Tensor.max](https://pytorch.org/docs/stable/generated/torch.Tensor.max.html) */
  max(): Tensor;
  max(other: Tensor): Tensor;
  max(options: { other: Tensor }): Tensor;
  max(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  max(options: { dim: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.maximum](https://pytorch.org/docs/stable/generated/torch.Tensor.maximum.html) */
  maximum(other: Tensor): Tensor;
  maximum(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.mean](https://pytorch.org/docs/stable/generated/torch.Tensor.mean.html) */
  mean(options?: { dtype?: DTypeLike | null }): Tensor;
  mean(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  mean(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  mean(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.median](https://pytorch.org/docs/stable/generated/torch.Tensor.median.html) */
  median(): Tensor;
  median(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  median(options: { dim: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.min](https://pytorch.org/docs/stable/generated/torch.Tensor.min.html) */
  min(): Tensor;
  min(other: Tensor): Tensor;
  min(options: { other: Tensor }): Tensor;
  min(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  min(options: { dim: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.minimum](https://pytorch.org/docs/stable/generated/torch.Tensor.minimum.html) */
  minimum(other: Tensor): Tensor;
  minimum(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.mm](https://pytorch.org/docs/stable/generated/torch.Tensor.mm.html) */
  mm(mat2: Tensor): Tensor;
  mm(options: { mat2: Tensor }): Tensor;
  /** @see [torch.Tensor.mode](https://pytorch.org/docs/stable/generated/torch.Tensor.mode.html) */
  mode(dim?: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  mode(dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  mode(options?: { dim?: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.moveaxis](https://pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html) */
  moveaxis(source: number, destination: number): Tensor;
  moveaxis(source: number, options: { destination: number }): Tensor;
  moveaxis(options: { source: number; destination: number }): Tensor;
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor;
  moveaxis(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  moveaxis(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** @see [torch.Tensor.movedim](https://pytorch.org/docs/stable/generated/torch.Tensor.movedim.html) */
  movedim(source: number, destination: number): Tensor;
  movedim(source: number, options: { destination: number }): Tensor;
  movedim(options: { source: number; destination: number }): Tensor;
  movedim(source: readonly number[], destination: readonly number[]): Tensor;
  movedim(source: readonly number[], options: { destination: readonly number[] }): Tensor;
  movedim(options: { source: readonly number[]; destination: readonly number[] }): Tensor;
  /** @see [torch.Tensor.msort](https://pytorch.org/docs/stable/generated/torch.Tensor.msort.html) */
  msort(): Tensor;
  /** @see [torch.Tensor.mul](https://pytorch.org/docs/stable/generated/torch.Tensor.mul.html) */
  mul(other: Tensor | Scalar): Tensor;
  mul(options: { other: Tensor | Scalar }): Tensor;
  mul(other: Scalar): Tensor;
  mul(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.mul_](https://pytorch.org/docs/stable/generated/torch.Tensor.mul_.html) */
  mul_(other: Tensor | Scalar): this;
  mul_(options: { other: Tensor | Scalar }): this;
  mul_(other: Scalar): this;
  mul_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.multinomial](https://pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html) */
  multinomial(numSamples: number, replacement?: boolean, options?: { generator?: Generator | null }): Tensor;
  multinomial(numSamples: number, options?: { replacement?: boolean; generator?: Generator | null }): Tensor;
  multinomial(options: { numSamples: number; replacement?: boolean; generator?: Generator | null }): Tensor;
  /** @see [torch.Tensor.multiply](https://pytorch.org/docs/stable/generated/torch.Tensor.multiply.html) */
  multiply(other: Tensor | Scalar): Tensor;
  multiply(options: { other: Tensor | Scalar }): Tensor;
  multiply(other: Scalar): Tensor;
  multiply(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.multiply_](https://pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html) */
  multiply_(other: Tensor | Scalar): this;
  multiply_(options: { other: Tensor | Scalar }): this;
  multiply_(other: Scalar): this;
  multiply_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.mv](https://pytorch.org/docs/stable/generated/torch.Tensor.mv.html) */
  mv(vec: Tensor): Tensor;
  mv(options: { vec: Tensor }): Tensor;
  /** @see [torch.Tensor.mvlgamma](https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html) */
  mvlgamma(p: number): Tensor;
  mvlgamma(options: { p: number }): Tensor;
  /** @see [torch.Tensor.mvlgamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html) */
  mvlgamma_(p: number): this;
  mvlgamma_(options: { p: number }): this;
  /** @see [torch.Tensor.nan_to_num](https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html) */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
  nanToNum(nan: number | null, posinf: number | null, options?: { neginf?: number | null }): Tensor;
  nanToNum(nan: number | null, options?: { posinf?: number | null; neginf?: number | null }): Tensor;
  nanToNum(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
  /** @see [torch.Tensor.nan_to_num_](https://pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html) */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this;
  nanToNum_(nan: number | null, posinf: number | null, options?: { neginf?: number | null }): this;
  nanToNum_(nan: number | null, options?: { posinf?: number | null; neginf?: number | null }): this;
  nanToNum_(options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this;
  /** @see [torch.Tensor.nanmean](https://pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html) */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  nanmean(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  nanmean(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.nanmedian](https://pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html) */
  nanmedian(): Tensor;
  nanmedian(dim: number, keepdim?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(dim: number, options?: { keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  nanmedian(options: { dim: number; keepdim?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.nanquantile](https://pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html) */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: Tensor, dim: number | null, options?: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: Tensor, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  nanquantile(q: number, dim: number | null, options?: { keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(q: number, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  nanquantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see [torch.Tensor.nansum](https://pytorch.org/docs/stable/generated/torch.Tensor.nansum.html) */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  nansum(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  nansum(options?: { dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.narrow](https://pytorch.org/docs/stable/generated/torch.Tensor.narrow.html) */
  narrow(dim: number, start: Tensor, length: number): Tensor;
  narrow(dim: number, start: Tensor, options: { length: number }): Tensor;
  narrow(dim: number, options: { start: Tensor; length: number }): Tensor;
  narrow(options: { dim: number; start: Tensor; length: number }): Tensor;
  narrow(dim: number, start: number, length: number): Tensor;
  narrow(dim: number, start: number, options: { length: number }): Tensor;
  narrow(dim: number, options: { start: number; length: number }): Tensor;
  narrow(options: { dim: number; start: number; length: number }): Tensor;
  /** @see [torch.Tensor.narrow_copy](https://pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html) */
  narrowCopy(dim: number, start: number, length: number): Tensor;
  narrowCopy(dim: number, start: number, options: { length: number }): Tensor;
  narrowCopy(dim: number, options: { start: number; length: number }): Tensor;
  narrowCopy(options: { dim: number; start: number; length: number }): Tensor;
  /** @see [torch.Tensor.ne](https://pytorch.org/docs/stable/generated/torch.Tensor.ne.html) */
  ne(other: Tensor): Tensor;
  ne(options: { other: Tensor }): Tensor;
  ne(other: Scalar): Tensor;
  ne(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.ne_](https://pytorch.org/docs/stable/generated/torch.Tensor.ne_.html) */
  ne_(other: Tensor): this;
  ne_(options: { other: Tensor }): this;
  ne_(other: Scalar): this;
  ne_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.neg](https://pytorch.org/docs/stable/generated/torch.Tensor.neg.html) */
  neg(): Tensor;
  /** @see [torch.Tensor.neg_](https://pytorch.org/docs/stable/generated/torch.Tensor.neg_.html) */
  neg_(): this;
  /** @see [torch.Tensor.negative](https://pytorch.org/docs/stable/generated/torch.Tensor.negative.html) */
  negative(): Tensor;
  /** @see [torch.Tensor.negative_](https://pytorch.org/docs/stable/generated/torch.Tensor.negative_.html) */
  negative_(): this;
  /** @see [torch.Tensor.new_empty](https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html) */
  newEmpty(size: readonly number[], options?: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(options: { size: readonly number[]; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmpty(...size: number[]): Tensor;
  newEmpty(...args: [...size: number[], options: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** @see [torch.Tensor.new_empty_strided](https://pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html) */
  newEmptyStrided(size: readonly number[], stride: readonly number[], options?: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(size: readonly number[], options: { stride: readonly number[]; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newEmptyStrided(options: { size: readonly number[]; stride: readonly number[]; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** @see [torch.Tensor.new_full](https://pytorch.org/docs/stable/generated/torch.Tensor.new_full.html) */
  newFull(size: readonly number[], fillValue: Scalar, options?: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(size: readonly number[], options: { fillValue: Scalar; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newFull(options: { size: readonly number[]; fillValue: Scalar; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  /** @see [torch.Tensor.new_ones](https://pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html) */
  newOnes(size: readonly number[], options?: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(options: { size: readonly number[]; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newOnes(...size: number[]): Tensor;
  newOnes(...args: [...size: number[], options: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** @see [torch.Tensor.new_zeros](https://pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html) */
  newZeros(size: readonly number[], options?: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(options: { size: readonly number[]; dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }): Tensor;
  newZeros(...size: number[]): Tensor;
  newZeros(...args: [...size: number[], options: { dtype?: DTypeLike | null; layout?: LayoutLike | null; device?: DeviceLike | null; pinMemory?: boolean | null; requiresGrad?: boolean }]): Tensor;
  /** @see [torch.Tensor.nextafter](https://pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html) */
  nextafter(other: Tensor): Tensor;
  nextafter(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.nextafter_](https://pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html) */
  nextafter_(other: Tensor): this;
  nextafter_(options: { other: Tensor }): this;
  /** @see [torch.Tensor.nonzero_static](https://pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html) */
  nonzeroStatic(options: { size: number; fillValue?: number }): Tensor;
  /** @see [torch.Tensor.normal_](https://pytorch.org/docs/stable/generated/torch.Tensor.normal_.html) */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this;
  normal_(mean: number, options?: { std?: number; generator?: Generator | null }): this;
  normal_(options?: { mean?: number; std?: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.not_equal](https://pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html) */
  notEqual(other: Tensor): Tensor;
  notEqual(options: { other: Tensor }): Tensor;
  notEqual(other: Scalar): Tensor;
  notEqual(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.not_equal_](https://pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html) */
  notEqual_(other: Tensor): this;
  notEqual_(options: { other: Tensor }): this;
  notEqual_(other: Scalar): this;
  notEqual_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.orgqr](https://pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html) */
  orgqr(input2: Tensor): Tensor;
  orgqr(options: { input2: Tensor }): Tensor;
  /** @see [torch.Tensor.ormqr](https://pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html) */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor;
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options?: { transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, input3: Tensor, options?: { left?: boolean; transpose?: boolean }): Tensor;
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor;
  /** @see [torch.Tensor.outer](https://pytorch.org/docs/stable/generated/torch.Tensor.outer.html) */
  outer(vec2: Tensor): Tensor;
  outer(options: { vec2: Tensor }): Tensor;
  /** @see [torch.Tensor.permute](https://pytorch.org/docs/stable/generated/torch.Tensor.permute.html) */
  permute(dims: readonly number[]): Tensor;
  permute(options: { dims: readonly number[] }): Tensor;
  permute(...dims: number[]): Tensor;
  /** @see [torch.Tensor.pin_memory](https://pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html) */
  pinMemory(device?: DeviceLike | null): Tensor;
  pinMemory(options?: { device?: DeviceLike | null }): Tensor;
  /** @see [torch.Tensor.pinverse](https://pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html) */
  pinverse(rcond?: number): Tensor;
  pinverse(options?: { rcond?: number }): Tensor;
  /** @see [torch.Tensor.polygamma](https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma.html) */
  polygamma(n: number): Tensor;
  polygamma(options: { n: number }): Tensor;
  /** @see [torch.Tensor.polygamma_](https://pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html) */
  polygamma_(n: number): this;
  polygamma_(options: { n: number }): this;
  /** @see [torch.Tensor.positive](https://pytorch.org/docs/stable/generated/torch.Tensor.positive.html) */
  positive(): Tensor;
  /** @see [torch.Tensor.pow](https://pytorch.org/docs/stable/generated/torch.Tensor.pow.html) */
  pow(exponent: Tensor): Tensor;
  pow(options: { exponent: Tensor }): Tensor;
  pow(exponent: Scalar): Tensor;
  pow(options: { exponent: Scalar }): Tensor;
  /** @see [torch.Tensor.pow_](https://pytorch.org/docs/stable/generated/torch.Tensor.pow_.html) */
  pow_(exponent: Tensor): this;
  pow_(options: { exponent: Tensor }): this;
  pow_(exponent: Scalar): this;
  pow_(options: { exponent: Scalar }): this;
  prelu(weight: Tensor): Tensor;
  prelu(options: { weight: Tensor }): Tensor;
  /** @see [torch.Tensor.prod](https://pytorch.org/docs/stable/generated/torch.Tensor.prod.html) */
  prod(options?: { dtype?: DTypeLike | null }): Tensor;
  prod(dim: number, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  prod(dim: number, options?: { keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  prod(options: { dim: number; keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.put](https://pytorch.org/docs/stable/generated/torch.Tensor.put.html) */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
  put(index: Tensor, source: Tensor, options?: { accumulate?: boolean }): Tensor;
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
  /** @see [torch.Tensor.put_](https://pytorch.org/docs/stable/generated/torch.Tensor.put_.html) */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this;
  put_(index: Tensor, source: Tensor, options?: { accumulate?: boolean }): this;
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this;
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this;
  /** @see [torch.Tensor.q_per_channel_axis](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html) */
  qPerChannelAxis(): number;
  /** @see [torch.Tensor.q_per_channel_scales](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html) */
  qPerChannelScales(): Tensor;
  /** @see [torch.Tensor.q_per_channel_zero_points](https://pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html) */
  qPerChannelZeroPoints(): Tensor;
  /** @see [torch.Tensor.q_scale](https://pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html) */
  qScale(): number;
  /** @see [torch.Tensor.q_zero_point](https://pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html) */
  qZeroPoint(): number;
  /** @see [torch.Tensor.qr](https://pytorch.org/docs/stable/generated/torch.Tensor.qr.html) */
  qr(some?: boolean): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
  qr(options?: { some?: boolean }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
  /** @see [torch.Tensor.quantile](https://pytorch.org/docs/stable/generated/torch.Tensor.quantile.html) */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: Tensor, dim: number | null, options?: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: Tensor, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor;
  quantile(q: number, dim: number | null, options?: { keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(q: number, options?: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  quantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor;
  /** @see [torch.Tensor.rad2deg](https://pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html) */
  rad2deg(): Tensor;
  /** @see [torch.Tensor.rad2deg_](https://pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html) */
  rad2deg_(): this;
  /** @see [torch.Tensor.random_](https://pytorch.org/docs/stable/generated/torch.Tensor.random_.html) */
  random_(options?: { generator?: Generator | null }): this;
  random_(from: number, to: number | null, options?: { generator?: Generator | null }): this;
  random_(from: number, options: { to: number | null; generator?: Generator | null }): this;
  random_(options: { from: number; to: number | null; generator?: Generator | null }): this;
  random_(to: number, options?: { generator?: Generator | null }): this;
  random_(options: { to: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.ravel](https://pytorch.org/docs/stable/generated/torch.Tensor.ravel.html) */
  ravel(): Tensor;
  /** @see [torch.Tensor.reciprocal](https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html) */
  reciprocal(): Tensor;
  /** @see [torch.Tensor.reciprocal_](https://pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html) */
  reciprocal_(): this;
  relu(): Tensor;
  relu_(): this;
  /** @see [torch.Tensor.remainder](https://pytorch.org/docs/stable/generated/torch.Tensor.remainder.html) */
  remainder(other: Tensor): Tensor;
  remainder(options: { other: Tensor }): Tensor;
  remainder(other: Scalar): Tensor;
  remainder(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.remainder_](https://pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html) */
  remainder_(other: Tensor): this;
  remainder_(options: { other: Tensor }): this;
  remainder_(other: Scalar): this;
  remainder_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.renorm](https://pytorch.org/docs/stable/generated/torch.Tensor.renorm.html) */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor;
  renorm(p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor;
  renorm(p: Scalar, options: { dim: number; maxnorm: Scalar }): Tensor;
  renorm(options: { p: Scalar; dim: number; maxnorm: Scalar }): Tensor;
  /** @see [torch.Tensor.renorm_](https://pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html) */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this;
  renorm_(p: Scalar, dim: number, options: { maxnorm: Scalar }): this;
  renorm_(p: Scalar, options: { dim: number; maxnorm: Scalar }): this;
  renorm_(options: { p: Scalar; dim: number; maxnorm: Scalar }): this;
  /** @see [torch.Tensor.repeat](https://pytorch.org/docs/stable/generated/torch.Tensor.repeat.html) */
  repeat(repeats: readonly number[]): Tensor;
  repeat(options: { repeats: readonly number[] }): Tensor;
  repeat(...repeats: number[]): Tensor;
  /** @see [torch.Tensor.repeat_interleave](https://pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html) */
  repeatInterleave(repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: Tensor, options?: { dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(options: { repeats: Tensor; dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
  repeatInterleave(repeats: number, options?: { dim?: number | null; outputSize?: number | null }): Tensor;
  repeatInterleave(options: { repeats: number; dim?: number | null; outputSize?: number | null }): Tensor;
  /** @see [torch.Tensor.reshape](https://pytorch.org/docs/stable/generated/torch.Tensor.reshape.html) */
  reshape(shape: readonly number[]): Tensor;
  reshape(options: { shape: readonly number[] }): Tensor;
  reshape(...shape: number[]): Tensor;
  /** @see [torch.Tensor.reshape_as](https://pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html) */
  reshapeAs(other: Tensor): Tensor;
  reshapeAs(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.resize_](https://pytorch.org/docs/stable/generated/torch.Tensor.resize_.html) */
  resize_(size: readonly number[], options?: { memoryFormat?: MemoryFormatLike | null }): this;
  resize_(options: { size: readonly number[]; memoryFormat?: MemoryFormatLike | null }): this;
  resize_(...size: number[]): this;
  resize_(...args: [...size: number[], options: { memoryFormat?: MemoryFormatLike | null }]): this;
  /** @see [torch.Tensor.resize_as_](https://pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html) */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormatLike | null }): this;
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormatLike | null }): this;
  resizeAsSparse_(theTemplate: Tensor): this;
  resizeAsSparse_(options: { theTemplate: Tensor }): this;
  /** @see [torch.Tensor.resolve_conj](https://pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html) */
  resolveConj(): Tensor;
  /** @see [torch.Tensor.resolve_neg](https://pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html) */
  resolveNeg(): Tensor;
  /** @see [torch.Tensor.roll](https://pytorch.org/docs/stable/generated/torch.Tensor.roll.html) */
  roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
  roll(shifts: number | readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
  roll(options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
  /** @see [torch.Tensor.rot90](https://pytorch.org/docs/stable/generated/torch.Tensor.rot90.html) */
  rot90(k?: number, dims?: readonly number[]): Tensor;
  rot90(k: number, options?: { dims?: readonly number[] }): Tensor;
  rot90(options?: { k?: number; dims?: readonly number[] }): Tensor;
  /** @see [torch.Tensor.round](https://pytorch.org/docs/stable/generated/torch.Tensor.round.html) */
  round(): Tensor;
  round(options: { decimals: number }): Tensor;
  /** @see [torch.Tensor.round_](https://pytorch.org/docs/stable/generated/torch.Tensor.round_.html) */
  round_(): this;
  round_(options: { decimals: number }): this;
  rowIndices(): Tensor;
  /** @see [torch.Tensor.rsqrt](https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html) */
  rsqrt(): Tensor;
  /** @see [torch.Tensor.rsqrt_](https://pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html) */
  rsqrt_(): this;
  /** @see [torch.Tensor.scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter.html) */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor;
  scatter(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  scatter(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  scatter(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor;
  scatter(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): Tensor;
  scatter(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): Tensor;
  scatter(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar): Tensor;
  scatter(dim: number, index: Tensor, options: { value: Scalar }): Tensor;
  scatter(dim: number, options: { index: Tensor; value: Scalar }): Tensor;
  scatter(options: { dim: number; index: Tensor; value: Scalar }): Tensor;
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor;
  scatter(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): Tensor;
  scatter(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): Tensor;
  scatter(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): Tensor;
  /** @see [torch.Tensor.scatter_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html) */
  scatter_(dim: number, index: Tensor, src: Tensor): this;
  scatter_(dim: number, index: Tensor, options: { src: Tensor }): this;
  scatter_(dim: number, options: { index: Tensor; src: Tensor }): this;
  scatter_(options: { dim: number; index: Tensor; src: Tensor }): this;
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): this;
  scatter_(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): this;
  scatter_(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): this;
  scatter_(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): this;
  scatter_(dim: number, index: Tensor, value: Scalar): this;
  scatter_(dim: number, index: Tensor, options: { value: Scalar }): this;
  scatter_(dim: number, options: { index: Tensor; value: Scalar }): this;
  scatter_(options: { dim: number; index: Tensor; value: Scalar }): this;
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): this;
  scatter_(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): this;
  scatter_(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): this;
  scatter_(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): this;
  /** @see [torch.Tensor.scatter_add](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html) */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor;
  scatterAdd(dim: number, index: Tensor, options: { src: Tensor }): Tensor;
  scatterAdd(dim: number, options: { index: Tensor; src: Tensor }): Tensor;
  scatterAdd(options: { dim: number; index: Tensor; src: Tensor }): Tensor;
  /** @see [torch.Tensor.scatter_add_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html) */
  scatterAdd_(dim: number, index: Tensor, src: Tensor): this;
  scatterAdd_(dim: number, index: Tensor, options: { src: Tensor }): this;
  scatterAdd_(dim: number, options: { index: Tensor; src: Tensor }): this;
  scatterAdd_(options: { dim: number; index: Tensor; src: Tensor }): this;
  /** @see [torch.Tensor.scatter_reduce](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html) */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  scatterReduce(options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor;
  /** @see [torch.Tensor.scatter_reduce_](https://pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html) */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  scatterReduce_(options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this;
  /** @see [torch.Tensor.select](https://pytorch.org/docs/stable/generated/torch.Tensor.select.html) */
  select(dim: number, index: number): Tensor;
  select(dim: number, options: { index: number }): Tensor;
  select(options: { dim: number; index: number }): Tensor;
  /** @see [torch.Tensor.select_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html) */
  selectScatter(src: Tensor, dim: number, index: number): Tensor;
  selectScatter(src: Tensor, dim: number, options: { index: number }): Tensor;
  selectScatter(src: Tensor, options: { dim: number; index: number }): Tensor;
  selectScatter(options: { src: Tensor; dim: number; index: number }): Tensor;
  /** @see [torch.Tensor.sgn](https://pytorch.org/docs/stable/generated/torch.Tensor.sgn.html) */
  sgn(): Tensor;
  /** @see [torch.Tensor.sgn_](https://pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html) */
  sgn_(): this;
  /** @see [torch.Tensor.sigmoid](https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html) */
  sigmoid(): Tensor;
  /** @see [torch.Tensor.sigmoid_](https://pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html) */
  sigmoid_(): this;
  /** @see [torch.Tensor.sign](https://pytorch.org/docs/stable/generated/torch.Tensor.sign.html) */
  sign(): Tensor;
  /** @see [torch.Tensor.sign_](https://pytorch.org/docs/stable/generated/torch.Tensor.sign_.html) */
  sign_(): this;
  /** @see [torch.Tensor.signbit](https://pytorch.org/docs/stable/generated/torch.Tensor.signbit.html) */
  signbit(): Tensor;
  /** @see [torch.Tensor.sin](https://pytorch.org/docs/stable/generated/torch.Tensor.sin.html) */
  sin(): Tensor;
  /** @see [torch.Tensor.sin_](https://pytorch.org/docs/stable/generated/torch.Tensor.sin_.html) */
  sin_(): this;
  /** @see [torch.Tensor.sinc](https://pytorch.org/docs/stable/generated/torch.Tensor.sinc.html) */
  sinc(): Tensor;
  /** @see [torch.Tensor.sinc_](https://pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html) */
  sinc_(): this;
  /** @see [torch.Tensor.sinh](https://pytorch.org/docs/stable/generated/torch.Tensor.sinh.html) */
  sinh(): Tensor;
  /** @see [torch.Tensor.sinh_](https://pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html) */
  sinh_(): this;
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceInverse(src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(src: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceInverse(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** @see [torch.Tensor.slice_scatter](https://pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html) */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
  sliceScatter(src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(src: Tensor, options?: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  sliceScatter(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
  /** @see [torch.Tensor.slogdet](https://pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html) */
  slogdet(): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
  /** @see [torch.Tensor.smm](https://pytorch.org/docs/stable/generated/torch.Tensor.smm.html) */
  smm(mat2: Tensor): Tensor;
  smm(options: { mat2: Tensor }): Tensor;
  /** @see [torch.Tensor.softmax](https://pytorch.org/docs/stable/generated/torch.Tensor.softmax.html) */
  softmax(dim: number, dtype?: DTypeLike | null): Tensor;
  softmax(dim: number, options?: { dtype?: DTypeLike | null }): Tensor;
  softmax(options: { dim: number; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.sort](https://pytorch.org/docs/stable/generated/torch.Tensor.sort.html) */
  sort(options: { stable: boolean | null; dim?: number; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim?: number, descending?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(dim: number, options?: { descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  sort(options?: { dim?: number; descending?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.sparse_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html) */
  sparseDim(): number;
  /** @see [torch.Tensor.sparse_mask](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html) */
  sparseMask(mask: Tensor): Tensor;
  sparseMask(options: { mask: Tensor }): Tensor;
  /** @see [torch.Tensor.sparse_resize_](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html) */
  sparseResize_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResize_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this;
  sparseResize_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this;
  sparseResize_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this;
  /** @see [torch.Tensor.sparse_resize_and_clear_](https://pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html) */
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, denseDim: number): this;
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this;
  sparseResizeAndClear_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this;
  sparseResizeAndClear_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this;
  splitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  splitWithSizes(splitSizes: readonly number[], options?: { dim?: number }): Tensor[];
  splitWithSizes(options: { splitSizes: readonly number[]; dim?: number }): Tensor[];
  /** @see [torch.Tensor.sqrt](https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html) */
  sqrt(): Tensor;
  /** @see [torch.Tensor.sqrt_](https://pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html) */
  sqrt_(): this;
  /** @see [torch.Tensor.square](https://pytorch.org/docs/stable/generated/torch.Tensor.square.html) */
  square(): Tensor;
  /** @see [torch.Tensor.square_](https://pytorch.org/docs/stable/generated/torch.Tensor.square_.html) */
  square_(): this;
  /** @see [torch.Tensor.squeeze](https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html) */
  squeeze(): Tensor;
  squeeze(dim: number): Tensor;
  squeeze(options: { dim: number }): Tensor;
  squeeze(dim: readonly number[]): Tensor;
  squeeze(options: { dim: readonly number[] }): Tensor;
  squeeze(...dim: number[]): Tensor;
  /** @see [torch.Tensor.squeeze_](https://pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html) */
  squeeze_(): this;
  squeeze_(dim: number): this;
  squeeze_(options: { dim: number }): this;
  squeeze_(dim: readonly number[]): this;
  squeeze_(options: { dim: readonly number[] }): this;
  squeeze_(...dim: number[]): this;
  /** @see [torch.Tensor.sspaddmm](https://pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html) */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.std](https://pytorch.org/docs/stable/generated/torch.Tensor.std.html) */
  std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  std(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean }): Tensor;
  std(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  std(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  std(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  std(...dim: number[]): Tensor;
  std(...args: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean }]): Tensor;
  std(unbiased?: boolean): Tensor;
  std(options?: { unbiased?: boolean }): Tensor;
  /** @see [torch.Tensor.sub](https://pytorch.org/docs/stable/generated/torch.Tensor.sub.html) */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  sub(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  sub(other: Scalar, alpha?: Scalar): Tensor;
  sub(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  sub(options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.sub_](https://pytorch.org/docs/stable/generated/torch.Tensor.sub_.html) */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  sub_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  sub_(other: Scalar, alpha?: Scalar): this;
  sub_(other: Scalar, options?: { alpha?: Scalar }): this;
  sub_(options: { other: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.subtract](https://pytorch.org/docs/stable/generated/torch.Tensor.subtract.html) */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor;
  subtract(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor;
  subtract(other: Scalar, alpha?: Scalar): Tensor;
  subtract(other: Scalar, options?: { alpha?: Scalar }): Tensor;
  subtract(options: { other: Scalar; alpha?: Scalar }): Tensor;
  /** @see [torch.Tensor.subtract_](https://pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html) */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this;
  subtract_(options: { other: Tensor | Scalar; alpha?: Scalar }): this;
  subtract_(other: Scalar, alpha?: Scalar): this;
  subtract_(other: Scalar, options?: { alpha?: Scalar }): this;
  subtract_(options: { other: Scalar; alpha?: Scalar }): this;
  /** @see [torch.Tensor.sum](https://pytorch.org/docs/stable/generated/torch.Tensor.sum.html) */
  sum(options?: { dtype?: DTypeLike | null }): Tensor;
  sum(dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
  sum(dim: number | readonly number[] | null, options?: { keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  sum(options: { dim: number | readonly number[] | null; keepdim?: boolean; dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.sum_to_size](https://pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html) */
  sumToSize(size: readonly number[]): Tensor;
  sumToSize(options: { size: readonly number[] }): Tensor;
  sumToSize(...size: number[]): Tensor;
  /** @see [torch.Tensor.svd](https://pytorch.org/docs/stable/generated/torch.Tensor.svd.html) */
  svd(some?: boolean, computeUv?: boolean): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  svd(some: boolean, options?: { computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  svd(options?: { some?: boolean; computeUv?: boolean }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
  /** @see [torch.Tensor.swapaxes](https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html) */
  swapaxes(axis0: number, axis1: number): Tensor;
  swapaxes(axis0: number, options: { axis1: number }): Tensor;
  swapaxes(options: { axis0: number; axis1: number }): Tensor;
  /** @see [torch.Tensor.swapaxes_](https://pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html) */
  swapaxes_(axis0: number, axis1: number): this;
  swapaxes_(axis0: number, options: { axis1: number }): this;
  swapaxes_(options: { axis0: number; axis1: number }): this;
  /** @see [torch.Tensor.swapdims](https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html) */
  swapdims(dim0: number, dim1: number): Tensor;
  swapdims(dim0: number, options: { dim1: number }): Tensor;
  swapdims(options: { dim0: number; dim1: number }): Tensor;
  /** @see [torch.Tensor.swapdims_](https://pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html) */
  swapdims_(dim0: number, dim1: number): this;
  swapdims_(dim0: number, options: { dim1: number }): this;
  swapdims_(options: { dim0: number; dim1: number }): this;
  /** @see [torch.Tensor.t](https://pytorch.org/docs/stable/generated/torch.Tensor.t.html) */
  t(): Tensor;
  /** @see [torch.Tensor.t_](https://pytorch.org/docs/stable/generated/torch.Tensor.t_.html) */
  t_(): this;
  /** @see [torch.Tensor.take](https://pytorch.org/docs/stable/generated/torch.Tensor.take.html) */
  take(index: Tensor): Tensor;
  take(options: { index: Tensor }): Tensor;
  /** @see [torch.Tensor.take_along_dim](https://pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html) */
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor;
  takeAlongDim(indices: Tensor, options?: { dim?: number | null }): Tensor;
  takeAlongDim(options: { indices: Tensor; dim?: number | null }): Tensor;
  /** @see [torch.Tensor.tan](https://pytorch.org/docs/stable/generated/torch.Tensor.tan.html) */
  tan(): Tensor;
  /** @see [torch.Tensor.tan_](https://pytorch.org/docs/stable/generated/torch.Tensor.tan_.html) */
  tan_(): this;
  /** @see [torch.Tensor.tanh](https://pytorch.org/docs/stable/generated/torch.Tensor.tanh.html) */
  tanh(): Tensor;
  /** @see [torch.Tensor.tanh_](https://pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html) */
  tanh_(): this;
  /** @see [torch.Tensor.tensor_split](https://pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html) */
  tensorSplit(indices: readonly number[], dim?: number): Tensor[];
  tensorSplit(indices: readonly number[], options?: { dim?: number }): Tensor[];
  tensorSplit(options: { indices: readonly number[]; dim?: number }): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
  tensorSplit(tensorIndicesOrSections: Tensor, options?: { dim?: number }): Tensor[];
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: number }): Tensor[];
  tensorSplit(sections: number, dim?: number): Tensor[];
  tensorSplit(sections: number, options?: { dim?: number }): Tensor[];
  tensorSplit(options: { sections: number; dim?: number }): Tensor[];
  /** @see [torch.Tensor.tile](https://pytorch.org/docs/stable/generated/torch.Tensor.tile.html) */
  tile(dims: readonly number[]): Tensor;
  tile(options: { dims: readonly number[] }): Tensor;
  tile(...dims: number[]): Tensor;
  /** @see [torch.Tensor.to_dense](https://pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html) */
  toDense(dtype?: DTypeLike | null, options?: { maskedGrad?: boolean | null }): Tensor;
  toDense(options?: { dtype?: DTypeLike | null; maskedGrad?: boolean | null }): Tensor;
  /** @see [torch.Tensor.to_mkldnn](https://pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html) */
  toMkldnn(dtype?: DTypeLike | null): Tensor;
  toMkldnn(options?: { dtype?: DTypeLike | null }): Tensor;
  /** @see [torch.Tensor.to_padded_tensor](https://pytorch.org/docs/stable/generated/torch.Tensor.to_padded_tensor.html) */
  toPaddedTensor(padding: number, outputSize?: readonly number[] | null): Tensor;
  toPaddedTensor(padding: number, options?: { outputSize?: readonly number[] | null }): Tensor;
  toPaddedTensor(options: { padding: number; outputSize?: readonly number[] | null }): Tensor;
  /** @see [torch.Tensor.to_sparse](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html) */
  toSparse(options?: { layout?: LayoutLike | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }): Tensor;
  toSparse(sparseDim: number): Tensor;
  toSparse(options: { sparseDim: number }): Tensor;
  /** @see [torch.Tensor.to_sparse_bsc](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html) */
  toSparseBsc(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  toSparseBsc(blocksize: number | readonly number[], options?: { denseDim?: number | null }): Tensor;
  toSparseBsc(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor;
  /** @see [torch.Tensor.to_sparse_bsr](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html) */
  toSparseBsr(blocksize: number | readonly number[], denseDim?: number | null): Tensor;
  toSparseBsr(blocksize: number | readonly number[], options?: { denseDim?: number | null }): Tensor;
  toSparseBsr(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor;
  /** @see [torch.Tensor.to_sparse_csc](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html) */
  toSparseCsc(denseDim?: number | null): Tensor;
  toSparseCsc(options?: { denseDim?: number | null }): Tensor;
  /** @see [torch.Tensor.to_sparse_csr](https://pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html) */
  toSparseCsr(denseDim?: number | null): Tensor;
  toSparseCsr(options?: { denseDim?: number | null }): Tensor;
  /** @see [torch.Tensor.topk](https://pytorch.org/docs/stable/generated/torch.Tensor.topk.html) */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, dim: number, largest: boolean, options?: { sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, dim: number, options?: { largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(k: number, options?: { dim?: number; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  topk(options: { k: number; dim?: number; largest?: boolean; sorted?: boolean }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
  /** @see [torch.Tensor.trace](https://pytorch.org/docs/stable/generated/torch.Tensor.trace.html) */
  trace(): Tensor;
  /** @see [torch.Tensor.transpose](https://pytorch.org/docs/stable/generated/torch.Tensor.transpose.html) */
  transpose(dim0: number, dim1: number): Tensor;
  transpose(dim0: number, options: { dim1: number }): Tensor;
  transpose(options: { dim0: number; dim1: number }): Tensor;
  /** @see [torch.Tensor.transpose_](https://pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html) */
  transpose_(dim0: number, dim1: number): this;
  transpose_(dim0: number, options: { dim1: number }): this;
  transpose_(options: { dim0: number; dim1: number }): this;
  /** @see [torch.Tensor.triangular_solve](https://pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html) */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, upper: boolean, transpose: boolean, options?: { unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, upper: boolean, options?: { transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(A: Tensor, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
  /** @see [torch.Tensor.tril](https://pytorch.org/docs/stable/generated/torch.Tensor.tril.html) */
  tril(diagonal?: number): Tensor;
  tril(options?: { diagonal?: number }): Tensor;
  /** @see [torch.Tensor.tril_](https://pytorch.org/docs/stable/generated/torch.Tensor.tril_.html) */
  tril_(diagonal?: number): this;
  tril_(options?: { diagonal?: number }): this;
  /** @see [torch.Tensor.triu](https://pytorch.org/docs/stable/generated/torch.Tensor.triu.html) */
  triu(diagonal?: number): Tensor;
  triu(options?: { diagonal?: number }): Tensor;
  /** @see [torch.Tensor.triu_](https://pytorch.org/docs/stable/generated/torch.Tensor.triu_.html) */
  triu_(diagonal?: number): this;
  triu_(options?: { diagonal?: number }): this;
  /** @see [torch.Tensor.true_divide](https://pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html) */
  trueDivide(other: Tensor | Scalar): Tensor;
  trueDivide(options: { other: Tensor | Scalar }): Tensor;
  trueDivide(other: Scalar): Tensor;
  trueDivide(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.true_divide_](https://pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html) */
  trueDivide_(other: Tensor | Scalar): this;
  trueDivide_(options: { other: Tensor | Scalar }): this;
  trueDivide_(other: Scalar): this;
  trueDivide_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.trunc](https://pytorch.org/docs/stable/generated/torch.Tensor.trunc.html) */
  trunc(): Tensor;
  /** @see [torch.Tensor.trunc_](https://pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html) */
  trunc_(): this;
  /** @see [torch.Tensor.type_as](https://pytorch.org/docs/stable/generated/torch.Tensor.type_as.html) */
  typeAs(other: Tensor): Tensor;
  typeAs(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.unbind](https://pytorch.org/docs/stable/generated/torch.Tensor.unbind.html) */
  unbind(dim?: number): Tensor[];
  unbind(options?: { dim?: number }): Tensor[];
  /** @see [torch.Tensor.unfold](https://pytorch.org/docs/stable/generated/torch.Tensor.unfold.html) */
  unfold(dimension: number, size: number, step: number): Tensor;
  unfold(dimension: number, size: number, options: { step: number }): Tensor;
  unfold(dimension: number, options: { size: number; step: number }): Tensor;
  unfold(options: { dimension: number; size: number; step: number }): Tensor;
  /** @see [torch.Tensor.uniform_](https://pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html) */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null }): this;
  uniform_(from: number, options?: { to?: number; generator?: Generator | null }): this;
  uniform_(options?: { from?: number; to?: number; generator?: Generator | null }): this;
  /** @see [torch.Tensor.unsafe_chunk](https://pytorch.org/docs/stable/generated/torch.Tensor.unsafe_chunk.html) */
  unsafeChunk(chunks: number, dim?: number): Tensor[];
  unsafeChunk(chunks: number, options?: { dim?: number }): Tensor[];
  unsafeChunk(options: { chunks: number; dim?: number }): Tensor[];
  /** @see [torch.Tensor.unsafe_split](https://pytorch.org/docs/stable/generated/torch.Tensor.unsafe_split.html) */
  unsafeSplit(splitSize: number, dim?: number): Tensor[];
  unsafeSplit(splitSize: number, options?: { dim?: number }): Tensor[];
  unsafeSplit(options: { splitSize: number; dim?: number }): Tensor[];
  unsafeSplitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[];
  unsafeSplitWithSizes(splitSizes: readonly number[], options?: { dim?: number }): Tensor[];
  unsafeSplitWithSizes(options: { splitSizes: readonly number[]; dim?: number }): Tensor[];
  /** @see [torch.Tensor.unsqueeze](https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html) */
  unsqueeze(dim: number): Tensor;
  unsqueeze(options: { dim: number }): Tensor;
  /** @see [torch.Tensor.unsqueeze_](https://pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html) */
  unsqueeze_(dim: number): this;
  unsqueeze_(options: { dim: number }): this;
  /** @see [torch.Tensor.values](https://pytorch.org/docs/stable/generated/torch.Tensor.values.html) */
  values(): Tensor;
  /** @see [torch.Tensor.var](https://pytorch.org/docs/stable/generated/torch.Tensor.var.html) */
  var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor;
  var(dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean }): Tensor;
  var(dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean }): Tensor;
  var(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor;
  var(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(options?: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor;
  var(...dim: number[]): Tensor;
  var(...args: [...dim: number[], options: { correction?: Scalar | null; keepdim?: boolean }]): Tensor;
  var(unbiased?: boolean): Tensor;
  var(options?: { unbiased?: boolean }): Tensor;
  /** @see [torch.Tensor.vdot](https://pytorch.org/docs/stable/generated/torch.Tensor.vdot.html) */
  vdot(other: Tensor): Tensor;
  vdot(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.view](https://pytorch.org/docs/stable/generated/torch.Tensor.view.html) */
  view(dtype: DTypeLike): Tensor;
  view(options: { dtype: DTypeLike }): Tensor;
  view(size: readonly number[]): Tensor;
  view(options: { size: readonly number[] }): Tensor;
  view(...size: number[]): Tensor;
  /** @see [torch.Tensor.view_as](https://pytorch.org/docs/stable/generated/torch.Tensor.view_as.html) */
  viewAs(other: Tensor): Tensor;
  viewAs(options: { other: Tensor }): Tensor;
  /** @see [torch.Tensor.vsplit](https://pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html) */
  vsplit(sections: number): Tensor[];
  vsplit(options: { sections: number }): Tensor[];
  vsplit(indices: readonly number[]): Tensor[];
  vsplit(options: { indices: readonly number[] }): Tensor[];
  vsplit(...indices: number[]): Tensor[];
  /** @see [torch.Tensor.where](https://pytorch.org/docs/stable/generated/torch.Tensor.where.html) */
  where(condition: Tensor, other: Tensor): Tensor;
  where(condition: Tensor, options: { other: Tensor }): Tensor;
  where(options: { condition: Tensor; other: Tensor }): Tensor;
  where(condition: Tensor, other: Scalar): Tensor;
  where(condition: Tensor, options: { other: Scalar }): Tensor;
  where(options: { condition: Tensor; other: Scalar }): Tensor;
  /** @see [torch.Tensor.xlogy](https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html) */
  xlogy(other: Tensor): Tensor;
  xlogy(options: { other: Tensor }): Tensor;
  xlogy(other: Scalar): Tensor;
  xlogy(options: { other: Scalar }): Tensor;
  /** @see [torch.Tensor.xlogy_](https://pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html) */
  xlogy_(other: Tensor): this;
  xlogy_(options: { other: Tensor }): this;
  xlogy_(other: Scalar): this;
  xlogy_(options: { other: Scalar }): this;
  /** @see [torch.Tensor.zero_](https://pytorch.org/docs/stable/generated/torch.Tensor.zero_.html) */
  zero_(): this;
}
