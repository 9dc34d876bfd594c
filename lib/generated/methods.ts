// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import { codeOrNone, handleOrNone, intsOf, isDtypeOrNone, isInt, isIntOrInts, isInts, isOptionsOf } from '../core/fast.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $__and___Scalar,
  $__and___Tensor,
  $__iand___Scalar,
  $__iand___Tensor,
  $__ilshift___Scalar,
  $__ilshift___Tensor,
  $__ior___Scalar,
  $__ior___Tensor,
  $__irshift___Scalar,
  $__irshift___Tensor,
  $__ixor___Scalar,
  $__ixor___Tensor,
  $__lshift___Scalar,
  $__lshift___Tensor,
  $__or___Scalar,
  $__or___Tensor,
  $__rshift___Scalar,
  $__rshift___Tensor,
  $__xor___Scalar,
  $__xor___Tensor,
  $_addmm_activation,
  $_autocast_to_full_precision,
  $_autocast_to_reduced_precision,
  $_coalesced_,
  $_conj,
  $_conj_physical,
  $_dimI,
  $_dimV,
  $_indices,
  $_is_all_true,
  $_is_any_true,
  $_is_zerotensor,
  $_lazy_clone,
  $_neg_view,
  $_nested_tensor_size,
  $_nested_tensor_storage_offsets,
  $_nested_tensor_strides,
  $_nnz,
  $_philox_normal_,
  $_philox_uniform_,
  $_sparse_mask_projection,
  $_to_dense,
  $_to_sparse,
  $_to_sparse_bsc,
  $_to_sparse_bsr,
  $_to_sparse_csc,
  $_to_sparse_csr,
  $_to_sparse_sparse_dim,
  $_values,
  $abs,
  $abs_,
  $absolute,
  $absolute_,
  $acos,
  $acos_,
  $acosh,
  $acosh_,
  $add_Scalar,
  $add_Tensor,
  $add__Scalar,
  $add__Tensor,
  $addbmm,
  $addbmm_,
  $addcdiv,
  $addcdiv_,
  $addcmul,
  $addcmul_,
  $addmm,
  $addmm_,
  $addmv,
  $addmv_,
  $addr,
  $addr_,
  $adjoint,
  $all,
  $all_dim,
  $all_dims,
  $allclose,
  $amax,
  $amin,
  $aminmax,
  $angle,
  $any,
  $any_dim,
  $any_dims,
  $arccos,
  $arccos_,
  $arccosh,
  $arccosh_,
  $arcsin,
  $arcsin_,
  $arcsinh,
  $arcsinh_,
  $arctan,
  $arctan2,
  $arctan2_,
  $arctan_,
  $arctanh,
  $arctanh_,
  $argmax,
  $argmin,
  $argsort,
  $argsort_stable,
  $argwhere,
  $as_strided,
  $as_strided_,
  $as_strided_scatter,
  $asin,
  $asin_,
  $asinh,
  $asinh_,
  $atan,
  $atan2,
  $atan2_,
  $atan_,
  $atanh,
  $atanh_,
  $baddbmm,
  $baddbmm_,
  $bernoulli,
  $bernoulli__Tensor,
  $bernoulli__float,
  $bernoulli_p,
  $bincount,
  $bitwise_and_Scalar,
  $bitwise_and_Tensor,
  $bitwise_and__Scalar,
  $bitwise_and__Tensor,
  $bitwise_left_shift_Tensor,
  $bitwise_left_shift_Tensor_Scalar,
  $bitwise_left_shift__Tensor,
  $bitwise_left_shift__Tensor_Scalar,
  $bitwise_not,
  $bitwise_not_,
  $bitwise_or_Scalar,
  $bitwise_or_Tensor,
  $bitwise_or__Scalar,
  $bitwise_or__Tensor,
  $bitwise_right_shift_Tensor,
  $bitwise_right_shift_Tensor_Scalar,
  $bitwise_right_shift__Tensor,
  $bitwise_right_shift__Tensor_Scalar,
  $bitwise_xor_Scalar,
  $bitwise_xor_Tensor,
  $bitwise_xor__Scalar,
  $bitwise_xor__Tensor,
  $bmm,
  $broadcast_to,
  $cauchy_,
  $ccol_indices,
  $ceil,
  $ceil_,
  $chalf,
  $cholesky,
  $cholesky_inverse,
  $cholesky_solve,
  $chunk,
  $clamp,
  $clamp_,
  $clamp_Tensor,
  $clamp__Tensor,
  $clamp_max,
  $clamp_max_,
  $clamp_max_Tensor,
  $clamp_max__Tensor,
  $clamp_min,
  $clamp_min_,
  $clamp_min_Tensor,
  $clamp_min__Tensor,
  $clip,
  $clip_,
  $clip_Tensor,
  $clip__Tensor,
  $clone,
  $coalesce,
  $col_indices,
  $conj,
  $conj_physical,
  $conj_physical_,
  $copysign_Scalar,
  $copysign_Tensor,
  $copysign__Scalar,
  $copysign__Tensor,
  $corrcoef,
  $cos,
  $cos_,
  $cosh,
  $cosh_,
  $count_nonzero,
  $count_nonzero_dim_IntList,
  $cov,
  $cross,
  $crow_indices,
  $cummax,
  $cummin,
  $cumprod,
  $cumprod_,
  $cumsum,
  $cumsum_,
  $deg2rad,
  $deg2rad_,
  $dense_dim,
  $dequantize_self,
  $det,
  $detach,
  $detach_,
  $diag,
  $diag_embed,
  $diagflat,
  $diagonal,
  $diagonal_scatter,
  $diff,
  $digamma,
  $digamma_,
  $dist,
  $div_Scalar,
  $div_Scalar_mode,
  $div_Tensor,
  $div_Tensor_mode,
  $div__Scalar,
  $div__Scalar_mode,
  $div__Tensor,
  $div__Tensor_mode,
  $divide_Scalar,
  $divide_Scalar_mode,
  $divide_Tensor,
  $divide_Tensor_mode,
  $divide__Scalar,
  $divide__Scalar_mode,
  $divide__Tensor,
  $divide__Tensor_mode,
  $dot,
  $dsplit_array,
  $dsplit_int,
  $eq_Scalar,
  $eq_Tensor,
  $eq__Scalar,
  $eq__Tensor,
  $equal,
  $erf,
  $erf_,
  $erfc,
  $erfc_,
  $erfinv,
  $erfinv_,
  $exp,
  $exp2,
  $exp2_,
  $exp_,
  $expand,
  $expand_as,
  $expm1,
  $expm1_,
  $exponential_,
  $fill__Scalar,
  $fill__Tensor,
  $fill_diagonal_,
  $fix,
  $fix_,
  $flatten_using_ints,
  $flip,
  $fliplr,
  $flipud,
  $float_power_Tensor_Scalar,
  $float_power_Tensor_Tensor,
  $float_power__Scalar,
  $float_power__Tensor,
  $floor,
  $floor_,
  $floor_divide,
  $floor_divide_Scalar,
  $floor_divide__Scalar,
  $floor_divide__Tensor,
  $fmax,
  $fmin,
  $fmod_Scalar,
  $fmod_Tensor,
  $fmod__Scalar,
  $fmod__Tensor,
  $frac,
  $frac_,
  $frexp_Tensor,
  $gather,
  $gcd,
  $gcd_,
  $ge_Scalar,
  $ge_Tensor,
  $ge__Scalar,
  $ge__Tensor,
  $geometric_,
  $geqrf,
  $ger,
  $greater_Scalar,
  $greater_Tensor,
  $greater__Scalar,
  $greater__Tensor,
  $greater_equal_Scalar,
  $greater_equal_Tensor,
  $greater_equal__Scalar,
  $greater_equal__Tensor,
  $gt_Scalar,
  $gt_Tensor,
  $gt__Scalar,
  $gt__Tensor,
  $hardshrink,
  $hash_tensor,
  $heaviside,
  $heaviside_,
  $histc,
  $histogram_bin_ct,
  $histogram_bins_tensor,
  $hsplit_array,
  $hsplit_int,
  $hypot,
  $hypot_,
  $i0,
  $i0_,
  $igamma,
  $igamma_,
  $igammac,
  $igammac_,
  $index_add,
  $index_add_,
  $index_copy,
  $index_copy_,
  $index_fill__int_Scalar,
  $index_fill__int_Tensor,
  $index_fill_int_Scalar,
  $index_fill_int_Tensor,
  $index_put,
  $index_put_,
  $index_reduce,
  $index_reduce_,
  $index_select,
  $indices,
  $inner,
  $int_repr,
  $inverse,
  $is_coalesced,
  $is_complex,
  $is_conj,
  $is_distributed,
  $is_floating_point,
  $is_inference,
  $is_neg,
  $is_nonzero,
  $is_pinned,
  $is_same_size,
  $is_set_to,
  $is_signed,
  $isclose,
  $isfinite,
  $isinf,
  $isnan,
  $isneginf,
  $isposinf,
  $isreal,
  $istft,
  $kron,
  $kthvalue,
  $lcm,
  $lcm_,
  $ldexp_,
  $ldexp_Tensor,
  $le_Scalar,
  $le_Tensor,
  $le__Scalar,
  $le__Tensor,
  $lerp_Scalar,
  $lerp_Tensor,
  $lerp__Scalar,
  $lerp__Tensor,
  $less_Scalar,
  $less_Tensor,
  $less__Scalar,
  $less__Tensor,
  $less_equal_Scalar,
  $less_equal_Tensor,
  $less_equal__Scalar,
  $less_equal__Tensor,
  $lgamma,
  $lgamma_,
  $log,
  $log10,
  $log10_,
  $log1p,
  $log1p_,
  $log2,
  $log2_,
  $log_,
  $log_normal_,
  $log_softmax_int,
  $logaddexp,
  $logaddexp2,
  $logcumsumexp,
  $logdet,
  $logical_and,
  $logical_and_,
  $logical_not,
  $logical_not_,
  $logical_or,
  $logical_or_,
  $logical_xor,
  $logical_xor_,
  $logit,
  $logit_,
  $logsumexp,
  $lt_Scalar,
  $lt_Tensor,
  $lt__Scalar,
  $lt__Tensor,
  $lu_solve,
  $masked_fill_Scalar,
  $masked_fill_Tensor,
  $masked_fill__Scalar,
  $masked_fill__Tensor,
  $masked_scatter,
  $masked_scatter_,
  $masked_select,
  $matmul,
  $matrix_exp,
  $matrix_power,
  $max,
  $max_dim,
  $max_other,
  $maximum,
  $mean,
  $mean_dim,
  $median,
  $median_dim,
  $min,
  $min_dim,
  $min_other,
  $minimum,
  $mm,
  $mode,
  $moveaxis_int,
  $moveaxis_intlist,
  $movedim_int,
  $movedim_intlist,
  $msort,
  $mul_Scalar,
  $mul_Tensor,
  $mul__Scalar,
  $mul__Tensor,
  $multinomial,
  $multiply_Scalar,
  $multiply_Tensor,
  $multiply__Scalar,
  $multiply__Tensor,
  $mv,
  $mvlgamma,
  $mvlgamma_,
  $nan_to_num,
  $nan_to_num_,
  $nanmean,
  $nanmedian,
  $nanmedian_dim,
  $nanquantile,
  $nanquantile_scalar,
  $nansum,
  $narrow,
  $narrow_Tensor,
  $narrow_copy,
  $ne_Scalar,
  $ne_Tensor,
  $ne__Scalar,
  $ne__Tensor,
  $neg,
  $neg_,
  $negative,
  $negative_,
  $new_empty,
  $new_empty_strided,
  $new_full,
  $new_ones,
  $new_zeros,
  $nextafter,
  $nextafter_,
  $nonzero,
  $nonzero_static,
  $norm_Scalar,
  $norm_ScalarOpt_dim,
  $norm_ScalarOpt_dim_dtype,
  $norm_ScalarOpt_dtype,
  $normal_,
  $not_equal_Scalar,
  $not_equal_Tensor,
  $not_equal__Scalar,
  $not_equal__Tensor,
  $orgqr,
  $ormqr,
  $outer,
  $permute,
  $pin_memory,
  $pinverse,
  $polygamma,
  $polygamma_,
  $positive,
  $pow_Tensor_Scalar,
  $pow_Tensor_Tensor,
  $pow__Scalar,
  $pow__Tensor,
  $prelu,
  $prod,
  $prod_dim_int,
  $put,
  $put_,
  $q_per_channel_axis,
  $q_per_channel_scales,
  $q_per_channel_zero_points,
  $q_scale,
  $q_zero_point,
  $qr,
  $quantile,
  $quantile_scalar,
  $rad2deg,
  $rad2deg_,
  $random_,
  $random__from,
  $random__to,
  $ravel,
  $reciprocal,
  $reciprocal_,
  $relu,
  $relu_,
  $remainder_Scalar,
  $remainder_Tensor,
  $remainder__Scalar,
  $remainder__Tensor,
  $renorm,
  $renorm_,
  $repeat,
  $repeat_interleave_self_Tensor,
  $repeat_interleave_self_int,
  $reshape,
  $reshape_as,
  $resize_,
  $resize_as_,
  $resize_as_sparse_,
  $resolve_conj,
  $resolve_neg,
  $retain_grad,
  $roll,
  $rot90,
  $round,
  $round_,
  $round__decimals,
  $round_decimals,
  $row_indices,
  $rsqrt,
  $rsqrt_,
  $scatter__reduce,
  $scatter__src,
  $scatter__value,
  $scatter__value_reduce,
  $scatter_add,
  $scatter_add_,
  $scatter_reduce,
  $scatter_reduce__two,
  $scatter_reduce_two,
  $scatter_src,
  $scatter_value,
  $scatter_value_reduce,
  $select_int,
  $select_scatter,
  $sgn,
  $sgn_,
  $sigmoid,
  $sigmoid_,
  $sign,
  $sign_,
  $signbit,
  $sin,
  $sin_,
  $sinc,
  $sinc_,
  $sinh,
  $sinh_,
  $slice_inverse,
  $slice_scatter,
  $slogdet,
  $smm,
  $softmax_int,
  $sort,
  $sort_stable,
  $sparse_dim,
  $sparse_mask,
  $sparse_resize_,
  $sparse_resize_and_clear_,
  $split_Tensor,
  $split_sizes,
  $split_with_sizes,
  $sqrt,
  $sqrt_,
  $square,
  $square_,
  $squeeze,
  $squeeze_,
  $squeeze__dim,
  $squeeze__dims,
  $squeeze_dim,
  $squeeze_dims,
  $sspaddmm,
  $std,
  $std_correction,
  $std_dim,
  $stft,
  $stft_center,
  $sub_Scalar,
  $sub_Tensor,
  $sub__Scalar,
  $sub__Tensor,
  $subtract_Scalar,
  $subtract_Tensor,
  $subtract__Scalar,
  $subtract__Tensor,
  $sum,
  $sum_dim_IntList,
  $sum_to_size,
  $svd,
  $swapaxes,
  $swapaxes_,
  $swapdims,
  $swapdims_,
  $t,
  $t_,
  $take,
  $take_along_dim,
  $tan,
  $tan_,
  $tanh,
  $tanh_,
  $tensor_split_indices,
  $tensor_split_sections,
  $tensor_split_tensor_indices_or_sections,
  $tile,
  $to_dense,
  $to_mkldnn,
  $to_padded_tensor,
  $to_sparse,
  $to_sparse_bsc,
  $to_sparse_bsr,
  $to_sparse_csc,
  $to_sparse_csr,
  $to_sparse_sparse_dim,
  $topk,
  $trace,
  $transpose_,
  $transpose_int,
  $triangular_solve,
  $tril,
  $tril_,
  $triu,
  $triu_,
  $true_divide_Scalar,
  $true_divide_Tensor,
  $true_divide__Scalar,
  $true_divide__Tensor,
  $trunc,
  $trunc_,
  $type_as,
  $unbind_int,
  $unflatten_int,
  $unfold,
  $uniform_,
  $unsafe_chunk,
  $unsafe_split_Tensor,
  $unsafe_split_with_sizes,
  $unsqueeze,
  $unsqueeze_,
  $values,
  $var,
  $var_correction,
  $var_dim,
  $vdot,
  $view,
  $view_as,
  $view_dtype,
  $vsplit_array,
  $vsplit_int,
  $where_ScalarOther,
  $where_self,
  $xlogy_Scalar_Other,
  $xlogy_Tensor,
  $xlogy__Scalar_Other,
  $xlogy__Tensor,
  $zero_,
} from './operators.js';

const __and__$ = new Overloads('__and__', [[$__and___Tensor], [$__and___Scalar]], true);
const __iand__$ = new Overloads('__iand__', [[$__iand___Tensor], [$__iand___Scalar]], true);
const __ilshift__$ = new Overloads('__ilshift__', [[$__ilshift___Tensor], [$__ilshift___Scalar]], true);
const __ior__$ = new Overloads('__ior__', [[$__ior___Tensor], [$__ior___Scalar]], true);
const __irshift__$ = new Overloads('__irshift__', [[$__irshift___Tensor], [$__irshift___Scalar]], true);
const __ixor__$ = new Overloads('__ixor__', [[$__ixor___Tensor], [$__ixor___Scalar]], true);
const __lshift__$ = new Overloads('__lshift__', [[$__lshift___Tensor], [$__lshift___Scalar]], true);
const __or__$ = new Overloads('__or__', [[$__or___Tensor], [$__or___Scalar]], true);
const __rshift__$ = new Overloads('__rshift__', [[$__rshift___Tensor], [$__rshift___Scalar]], true);
const __xor__$ = new Overloads('__xor__', [[$__xor___Tensor], [$__xor___Scalar]], true);
const _addmmActivation$ = new Overloads('_addmmActivation', [[$_addmm_activation]], true);
const _autocastToFullPrecision$ = new Overloads('_autocastToFullPrecision', [[$_autocast_to_full_precision]], true);
const _autocastToReducedPrecision$ = new Overloads('_autocastToReducedPrecision', [[$_autocast_to_reduced_precision]], true);
const _coalesced_$ = new Overloads('_coalesced_', [[$_coalesced_]], true);
const _conj$ = new Overloads('_conj', [[$_conj]], true);
const _conjPhysical$ = new Overloads('_conjPhysical', [[$_conj_physical]], true);
const _dimI$ = new Overloads('_dimI', [[$_dimI]], true);
const _dimV$ = new Overloads('_dimV', [[$_dimV]], true);
const _indices$ = new Overloads('_indices', [[$_indices]], true);
const _isAllTrue$ = new Overloads('_isAllTrue', [[$_is_all_true]], true);
const _isAnyTrue$ = new Overloads('_isAnyTrue', [[$_is_any_true]], true);
const _isZerotensor$ = new Overloads('_isZerotensor', [[$_is_zerotensor]], true);
const _lazyClone$ = new Overloads('_lazyClone', [[$_lazy_clone]], true);
const _negView$ = new Overloads('_negView', [[$_neg_view]], true);
const _nestedTensorSize$ = new Overloads('_nestedTensorSize', [[$_nested_tensor_size]], true);
const _nestedTensorStorageOffsets$ = new Overloads('_nestedTensorStorageOffsets', [[$_nested_tensor_storage_offsets]], true);
const _nestedTensorStrides$ = new Overloads('_nestedTensorStrides', [[$_nested_tensor_strides]], true);
const _nnz$ = new Overloads('_nnz', [[$_nnz]], true);
const _philoxNormal_$ = new Overloads('_philoxNormal_', [[$_philox_normal_]], true);
const _philoxUniform_$ = new Overloads('_philoxUniform_', [[$_philox_uniform_]], true);
const _sparseMaskProjection$ = new Overloads('_sparseMaskProjection', [[$_sparse_mask_projection]], true);
const _toDense$ = new Overloads('_toDense', [[$_to_dense]], true);
const _toSparse$ = new Overloads('_toSparse', [[$_to_sparse], [$_to_sparse_sparse_dim]], true);
const _toSparseBsc$ = new Overloads('_toSparseBsc', [[$_to_sparse_bsc]], true);
const _toSparseBsr$ = new Overloads('_toSparseBsr', [[$_to_sparse_bsr]], true);
const _toSparseCsc$ = new Overloads('_toSparseCsc', [[$_to_sparse_csc]], true);
const _toSparseCsr$ = new Overloads('_toSparseCsr', [[$_to_sparse_csr]], true);
const _values$ = new Overloads('_values', [[$_values]], true);
const abs$ = new Overloads('abs', [[$abs]], true);
const abs_$ = new Overloads('abs_', [[$abs_]], true);
const absolute$ = new Overloads('absolute', [[$absolute]], true);
const absolute_$ = new Overloads('absolute_', [[$absolute_]], true);
const acos$ = new Overloads('acos', [[$acos]], true);
const acos_$ = new Overloads('acos_', [[$acos_]], true);
const acosh$ = new Overloads('acosh', [[$acosh]], true);
const acosh_$ = new Overloads('acosh_', [[$acosh_]], true);
const add$ = new Overloads('add', [[$add_Tensor], [$add_Scalar], [$add_Tensor, null, ['add(Tensor self, Scalar alpha, Tensor other) -> Tensor', 'self, other, alpha']]], true, true);
const add_$ = new Overloads('add_', [[$add__Tensor], [$add__Scalar], [$add__Tensor, null, ['add_(Tensor(a!) self, Scalar alpha, Tensor other) -> Tensor(a!)', 'self, other, alpha']]], true, true);
const addbmm$ = new Overloads('addbmm', [[$addbmm], [$addbmm, null, ['addbmm(Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, alpha']], [$addbmm, null, ['addbmm(Scalar beta, Tensor self, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, 1']]], true);
const addbmm_$ = new Overloads('addbmm_', [[$addbmm_], [$addbmm_, null, ['addbmm_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor(a!)', 'self, batch1, batch2, beta, alpha']], [$addbmm_, null, ['addbmm_(Scalar beta, Tensor(a!) self, Tensor batch1, Tensor batch2) -> Tensor(a!)', 'self, batch1, batch2, beta, 1']]], true);
const addcdiv$ = new Overloads('addcdiv', [[$addcdiv], [$addcdiv, null, ['addcdiv(Tensor self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor', 'self, tensor1, tensor2, value']]], true);
const addcdiv_$ = new Overloads('addcdiv_', [[$addcdiv_], [$addcdiv_, null, ['addcdiv_(Tensor(a!) self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor(a!)', 'self, tensor1, tensor2, value']]], true);
const addcmul$ = new Overloads('addcmul', [[$addcmul], [$addcmul, null, ['addcmul(Tensor self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor', 'self, tensor1, tensor2, value']]], true);
const addcmul_$ = new Overloads('addcmul_', [[$addcmul_], [$addcmul_, null, ['addcmul_(Tensor(a!) self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor(a!)', 'self, tensor1, tensor2, value']]], true);
const addmm$ = new Overloads('addmm', [[$addmm], [$addmm, null, ['addmm(Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, alpha']], [$addmm, null, ['addmm(Scalar beta, Tensor self, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, 1']]], true);
const addmm_$ = new Overloads('addmm_', [[$addmm_], [$addmm_, null, ['addmm_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor mat1, Tensor mat2) -> Tensor(a!)', 'self, mat1, mat2, beta, alpha']], [$addmm_, null, ['addmm_(Scalar beta, Tensor(a!) self, Tensor mat1, Tensor mat2) -> Tensor(a!)', 'self, mat1, mat2, beta, 1']]], true);
const addmv$ = new Overloads('addmv', [[$addmv], [$addmv, null, ['addmv(Scalar beta, Tensor self, Scalar alpha, Tensor mat, Tensor vec) -> Tensor', 'self, mat, vec, beta, alpha']], [$addmv, null, ['addmv(Scalar beta, Tensor self, Tensor mat, Tensor vec) -> Tensor', 'self, mat, vec, beta, 1']]], true);
const addmv_$ = new Overloads('addmv_', [[$addmv_], [$addmv_, null, ['addmv_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor mat, Tensor vec) -> Tensor(a!)', 'self, mat, vec, beta, alpha']], [$addmv_, null, ['addmv_(Scalar beta, Tensor(a!) self, Tensor mat, Tensor vec) -> Tensor(a!)', 'self, mat, vec, beta, 1']]], true);
const addr$ = new Overloads('addr', [[$addr], [$addr, null, ['addr(Scalar beta, Tensor self, Scalar alpha, Tensor vec1, Tensor vec2) -> Tensor', 'self, vec1, vec2, beta, alpha']], [$addr, null, ['addr(Scalar beta, Tensor self, Tensor vec1, Tensor vec2) -> Tensor', 'self, vec1, vec2, beta, 1']]], true);
const addr_$ = new Overloads('addr_', [[$addr_], [$addr_, null, ['addr_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor vec1, Tensor vec2) -> Tensor(a!)', 'self, vec1, vec2, beta, alpha']], [$addr_, null, ['addr_(Scalar beta, Tensor(a!) self, Tensor vec1, Tensor vec2) -> Tensor(a!)', 'self, vec1, vec2, beta, 1']]], true);
const adjoint$ = new Overloads('adjoint', [[$adjoint]], true);
const all$ = new Overloads('all', [[$all], [$all_dims], [$all_dim]], true);
const allclose$ = new Overloads('allclose', [[$allclose]], true);
const amax$ = new Overloads('amax', [[$amax]], true);
const amin$ = new Overloads('amin', [[$amin]], true);
const aminmax$ = new Overloads('aminmax', [[$aminmax]], true);
const angle$ = new Overloads('angle', [[$angle]], true);
const any$ = new Overloads('any', [[$any], [$any_dims], [$any_dim]], true);
const arccos$ = new Overloads('arccos', [[$arccos]], true);
const arccos_$ = new Overloads('arccos_', [[$arccos_]], true);
const arccosh$ = new Overloads('arccosh', [[$arccosh]], true);
const arccosh_$ = new Overloads('arccosh_', [[$arccosh_]], true);
const arcsin$ = new Overloads('arcsin', [[$arcsin]], true);
const arcsin_$ = new Overloads('arcsin_', [[$arcsin_]], true);
const arcsinh$ = new Overloads('arcsinh', [[$arcsinh]], true);
const arcsinh_$ = new Overloads('arcsinh_', [[$arcsinh_]], true);
const arctan$ = new Overloads('arctan', [[$arctan]], true);
const arctan2$ = new Overloads('arctan2', [[$arctan2]], true);
const arctan2_$ = new Overloads('arctan2_', [[$arctan2_]], true);
const arctan_$ = new Overloads('arctan_', [[$arctan_]], true);
const arctanh$ = new Overloads('arctanh', [[$arctanh]], true);
const arctanh_$ = new Overloads('arctanh_', [[$arctanh_]], true);
const argmax$ = new Overloads('argmax', [[$argmax]], true);
const argmin$ = new Overloads('argmin', [[$argmin]], true);
const argsort$ = new Overloads('argsort', [[$argsort_stable], [$argsort]], true);
const argwhere$ = new Overloads('argwhere', [[$argwhere]], true);
const asStrided$ = new Overloads('asStrided', [[$as_strided]], true);
const asStrided_$ = new Overloads('asStrided_', [[$as_strided_]], true);
const asStridedScatter$ = new Overloads('asStridedScatter', [[$as_strided_scatter]], true);
const asin$ = new Overloads('asin', [[$asin]], true);
const asin_$ = new Overloads('asin_', [[$asin_]], true);
const asinh$ = new Overloads('asinh', [[$asinh]], true);
const asinh_$ = new Overloads('asinh_', [[$asinh_]], true);
const atan$ = new Overloads('atan', [[$atan]], true);
const atan2$ = new Overloads('atan2', [[$atan2]], true);
const atan2_$ = new Overloads('atan2_', [[$atan2_]], true);
const atan_$ = new Overloads('atan_', [[$atan_]], true);
const atanh$ = new Overloads('atanh', [[$atanh]], true);
const atanh_$ = new Overloads('atanh_', [[$atanh_]], true);
const baddbmm$ = new Overloads('baddbmm', [[$baddbmm], [$baddbmm, null, ['baddbmm(Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, alpha']], [$baddbmm, null, ['baddbmm(Scalar beta, Tensor self, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, 1']]], true);
const baddbmm_$ = new Overloads('baddbmm_', [[$baddbmm_], [$baddbmm_, null, ['baddbmm_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor(a!)', 'self, batch1, batch2, beta, alpha']], [$baddbmm_, null, ['baddbmm_(Scalar beta, Tensor(a!) self, Tensor batch1, Tensor batch2) -> Tensor(a!)', 'self, batch1, batch2, beta, 1']]], true);
const bernoulli$ = new Overloads('bernoulli', [[$bernoulli], [$bernoulli_p]], true);
const bernoulli_$ = new Overloads('bernoulli_', [[$bernoulli__Tensor], [$bernoulli__float]], true);
const bincount$ = new Overloads('bincount', [[$bincount]], true);
const bitwiseAnd$ = new Overloads('bitwiseAnd', [[$bitwise_and_Tensor], [$bitwise_and_Scalar]], true);
const bitwiseAnd_$ = new Overloads('bitwiseAnd_', [[$bitwise_and__Tensor], [$bitwise_and__Scalar]], true);
const bitwiseLeftShift$ = new Overloads('bitwiseLeftShift', [[$bitwise_left_shift_Tensor], [$bitwise_left_shift_Tensor_Scalar]], true);
const bitwiseLeftShift_$ = new Overloads('bitwiseLeftShift_', [[$bitwise_left_shift__Tensor], [$bitwise_left_shift__Tensor_Scalar]], true);
const bitwiseNot$ = new Overloads('bitwiseNot', [[$bitwise_not]], true);
const bitwiseNot_$ = new Overloads('bitwiseNot_', [[$bitwise_not_]], true);
const bitwiseOr$ = new Overloads('bitwiseOr', [[$bitwise_or_Tensor], [$bitwise_or_Scalar]], true);
const bitwiseOr_$ = new Overloads('bitwiseOr_', [[$bitwise_or__Tensor], [$bitwise_or__Scalar]], true);
const bitwiseRightShift$ = new Overloads('bitwiseRightShift', [[$bitwise_right_shift_Tensor], [$bitwise_right_shift_Tensor_Scalar]], true);
const bitwiseRightShift_$ = new Overloads('bitwiseRightShift_', [[$bitwise_right_shift__Tensor], [$bitwise_right_shift__Tensor_Scalar]], true);
const bitwiseXor$ = new Overloads('bitwiseXor', [[$bitwise_xor_Tensor], [$bitwise_xor_Scalar]], true);
const bitwiseXor_$ = new Overloads('bitwiseXor_', [[$bitwise_xor__Tensor], [$bitwise_xor__Scalar]], true);
const bmm$ = new Overloads('bmm', [[$bmm]], true);
const broadcastTo$ = new Overloads('broadcastTo', [[$broadcast_to]], true);
const cauchy_$ = new Overloads('cauchy_', [[$cauchy_]], true);
const ccolIndices$ = new Overloads('ccolIndices', [[$ccol_indices]], true);
const ceil$ = new Overloads('ceil', [[$ceil]], true);
const ceil_$ = new Overloads('ceil_', [[$ceil_]], true);
const chalf$ = new Overloads('chalf', [[$chalf]], true);
const cholesky$ = new Overloads('cholesky', [[$cholesky]], true);
const choleskyInverse$ = new Overloads('choleskyInverse', [[$cholesky_inverse]], true);
const choleskySolve$ = new Overloads('choleskySolve', [[$cholesky_solve]], true);
const chunk$ = new Overloads('chunk', [[$chunk]], true);
const clamp$ = new Overloads('clamp', [[$clamp_Tensor], [$clamp]], true);
const clamp_$ = new Overloads('clamp_', [[$clamp__Tensor], [$clamp_]], true);
const clampMax$ = new Overloads('clampMax', [[$clamp_max_Tensor], [$clamp_max]], true);
const clampMax_$ = new Overloads('clampMax_', [[$clamp_max__Tensor], [$clamp_max_]], true);
const clampMin$ = new Overloads('clampMin', [[$clamp_min_Tensor], [$clamp_min]], true);
const clampMin_$ = new Overloads('clampMin_', [[$clamp_min__Tensor], [$clamp_min_]], true);
const clip$ = new Overloads('clip', [[$clip_Tensor], [$clip]], true);
const clip_$ = new Overloads('clip_', [[$clip__Tensor], [$clip_]], true);
const clone$ = new Overloads('clone', [[$clone]], true);
const coalesce$ = new Overloads('coalesce', [[$coalesce]], true);
const colIndices$ = new Overloads('colIndices', [[$col_indices]], true);
const conj$ = new Overloads('conj', [[$conj]], true);
const conjPhysical$ = new Overloads('conjPhysical', [[$conj_physical]], true);
const conjPhysical_$ = new Overloads('conjPhysical_', [[$conj_physical_]], true);
const copysign$ = new Overloads('copysign', [[$copysign_Tensor], [$copysign_Scalar]], true);
const copysign_$ = new Overloads('copysign_', [[$copysign__Tensor], [$copysign__Scalar]], true);
const corrcoef$ = new Overloads('corrcoef', [[$corrcoef]], true);
const cos$ = new Overloads('cos', [[$cos]], true);
const cos_$ = new Overloads('cos_', [[$cos_]], true);
const cosh$ = new Overloads('cosh', [[$cosh]], true);
const cosh_$ = new Overloads('cosh_', [[$cosh_]], true);
const countNonzero$ = new Overloads('countNonzero', [[$count_nonzero], [$count_nonzero_dim_IntList]], true);
const cov$ = new Overloads('cov', [[$cov]], true);
const cross$ = new Overloads('cross', [[$cross]], true);
const crowIndices$ = new Overloads('crowIndices', [[$crow_indices]], true);
const cummax$ = new Overloads('cummax', [[$cummax]], true);
const cummin$ = new Overloads('cummin', [[$cummin]], true);
const cumprod$ = new Overloads('cumprod', [[$cumprod]], true);
const cumprod_$ = new Overloads('cumprod_', [[$cumprod_]], true);
const cumsum$ = new Overloads('cumsum', [[$cumsum]], true);
const cumsum_$ = new Overloads('cumsum_', [[$cumsum_]], true);
const deg2rad$ = new Overloads('deg2rad', [[$deg2rad]], true);
const deg2rad_$ = new Overloads('deg2rad_', [[$deg2rad_]], true);
const denseDim$ = new Overloads('denseDim', [[$dense_dim]], true);
const dequantize$ = new Overloads('dequantize', [[$dequantize_self]], true);
const det$ = new Overloads('det', [[$det]], true);
const detach$ = new Overloads('detach', [[$detach]], true);
const detach_$ = new Overloads('detach_', [[$detach_]], true);
const diag$ = new Overloads('diag', [[$diag]], true);
const diagEmbed$ = new Overloads('diagEmbed', [[$diag_embed]], true);
const diagflat$ = new Overloads('diagflat', [[$diagflat]], true);
const diagonal$ = new Overloads('diagonal', [[$diagonal]], true);
const diagonalScatter$ = new Overloads('diagonalScatter', [[$diagonal_scatter]], true);
const diff$ = new Overloads('diff', [[$diff]], true);
const digamma$ = new Overloads('digamma', [[$digamma]], true);
const digamma_$ = new Overloads('digamma_', [[$digamma_]], true);
const dist$ = new Overloads('dist', [[$dist]], true);
const div$ = new Overloads('div', [[$div_Tensor], [$div_Tensor_mode], [$div_Scalar], [$div_Scalar_mode]], true, true);
const div_$ = new Overloads('div_', [[$div__Tensor], [$div__Tensor_mode], [$div__Scalar], [$div__Scalar_mode]], true, true);
const divide$ = new Overloads('divide', [[$divide_Tensor], [$divide_Tensor_mode], [$divide_Scalar], [$divide_Scalar_mode]], true, true);
const divide_$ = new Overloads('divide_', [[$divide__Tensor], [$divide__Tensor_mode], [$divide__Scalar], [$divide__Scalar_mode]], true, true);
const dot$ = new Overloads('dot', [[$dot]], true);
const dsplit$ = new Overloads('dsplit', [[$dsplit_int], [$dsplit_array]], true);
const eq$ = new Overloads('eq', [[$eq_Tensor], [$eq_Scalar]], true);
const eq_$ = new Overloads('eq_', [[$eq__Tensor], [$eq__Scalar]], true);
const equal$ = new Overloads('equal', [[$equal]], true);
const erf$ = new Overloads('erf', [[$erf]], true);
const erf_$ = new Overloads('erf_', [[$erf_]], true);
const erfc$ = new Overloads('erfc', [[$erfc]], true);
const erfc_$ = new Overloads('erfc_', [[$erfc_]], true);
const erfinv$ = new Overloads('erfinv', [[$erfinv]], true);
const erfinv_$ = new Overloads('erfinv_', [[$erfinv_]], true);
const exp$ = new Overloads('exp', [[$exp]], true);
const exp2$ = new Overloads('exp2', [[$exp2]], true);
const exp2_$ = new Overloads('exp2_', [[$exp2_]], true);
const exp_$ = new Overloads('exp_', [[$exp_]], true);
const expand$ = new Overloads('expand', [[$expand]], true);
const expandAs$ = new Overloads('expandAs', [[$expand_as]], true);
const expm1$ = new Overloads('expm1', [[$expm1]], true);
const expm1_$ = new Overloads('expm1_', [[$expm1_]], true);
const exponential_$ = new Overloads('exponential_', [[$exponential_]], true);
const fill_$ = new Overloads('fill_', [[$fill__Tensor], [$fill__Scalar]], true);
const fillDiagonal_$ = new Overloads('fillDiagonal_', [[$fill_diagonal_]], true);
const fix$ = new Overloads('fix', [[$fix]], true);
const fix_$ = new Overloads('fix_', [[$fix_]], true);
const flatten$ = new Overloads('flatten', [[$flatten_using_ints]], true);
const flip$ = new Overloads('flip', [[$flip]], true);
const fliplr$ = new Overloads('fliplr', [[$fliplr]], true);
const flipud$ = new Overloads('flipud', [[$flipud]], true);
const floatPower$ = new Overloads('floatPower', [[$float_power_Tensor_Tensor], [$float_power_Tensor_Scalar]], true);
const floatPower_$ = new Overloads('floatPower_', [[$float_power__Tensor], [$float_power__Scalar]], true);
const floor$ = new Overloads('floor', [[$floor]], true);
const floor_$ = new Overloads('floor_', [[$floor_]], true);
const floorDivide$ = new Overloads('floorDivide', [[$floor_divide], [$floor_divide_Scalar]], true, true);
const floorDivide_$ = new Overloads('floorDivide_', [[$floor_divide__Tensor], [$floor_divide__Scalar]], true, true);
const fmax$ = new Overloads('fmax', [[$fmax]], true);
const fmin$ = new Overloads('fmin', [[$fmin]], true);
const fmod$ = new Overloads('fmod', [[$fmod_Tensor], [$fmod_Scalar]], true);
const fmod_$ = new Overloads('fmod_', [[$fmod__Tensor], [$fmod__Scalar]], true);
const frac$ = new Overloads('frac', [[$frac]], true);
const frac_$ = new Overloads('frac_', [[$frac_]], true);
const frexp$ = new Overloads('frexp', [[$frexp_Tensor]], true);
const gather$ = new Overloads('gather', [[$gather]], true);
const gcd$ = new Overloads('gcd', [[$gcd]], true);
const gcd_$ = new Overloads('gcd_', [[$gcd_]], true);
const ge$ = new Overloads('ge', [[$ge_Tensor], [$ge_Scalar]], true);
const ge_$ = new Overloads('ge_', [[$ge__Tensor], [$ge__Scalar]], true);
const geometric_$ = new Overloads('geometric_', [[$geometric_]], true);
const geqrf$ = new Overloads('geqrf', [[$geqrf]], true);
const ger$ = new Overloads('ger', [[$ger]], true);
const greater$ = new Overloads('greater', [[$greater_Tensor], [$greater_Scalar]], true);
const greater_$ = new Overloads('greater_', [[$greater__Tensor], [$greater__Scalar]], true);
const greaterEqual$ = new Overloads('greaterEqual', [[$greater_equal_Tensor], [$greater_equal_Scalar]], true);
const greaterEqual_$ = new Overloads('greaterEqual_', [[$greater_equal__Tensor], [$greater_equal__Scalar]], true);
const gt$ = new Overloads('gt', [[$gt_Tensor], [$gt_Scalar]], true);
const gt_$ = new Overloads('gt_', [[$gt__Tensor], [$gt__Scalar]], true);
const hardshrink$ = new Overloads('hardshrink', [[$hardshrink]], true);
const hashTensor$ = new Overloads('hashTensor', [[$hash_tensor]], true);
const heaviside$ = new Overloads('heaviside', [[$heaviside]], true);
const heaviside_$ = new Overloads('heaviside_', [[$heaviside_]], true);
const histc$ = new Overloads('histc', [[$histc]], true);
const histogram$ = new Overloads('histogram', [[$histogram_bins_tensor], [$histogram_bin_ct]], true);
const hsplit$ = new Overloads('hsplit', [[$hsplit_int], [$hsplit_array]], true);
const hypot$ = new Overloads('hypot', [[$hypot]], true);
const hypot_$ = new Overloads('hypot_', [[$hypot_]], true);
const i0$ = new Overloads('i0', [[$i0]], true);
const i0_$ = new Overloads('i0_', [[$i0_]], true);
const igamma$ = new Overloads('igamma', [[$igamma]], true);
const igamma_$ = new Overloads('igamma_', [[$igamma_]], true);
const igammac$ = new Overloads('igammac', [[$igammac]], true);
const igammac_$ = new Overloads('igammac_', [[$igammac_]], true);
const indexAdd$ = new Overloads('indexAdd', [[$index_add]], true);
const indexAdd_$ = new Overloads('indexAdd_', [[$index_add_]], true);
const indexCopy$ = new Overloads('indexCopy', [[$index_copy]], true);
const indexCopy_$ = new Overloads('indexCopy_', [[$index_copy_]], true);
const indexFill$ = new Overloads('indexFill', [[$index_fill_int_Tensor], [$index_fill_int_Scalar]], true);
const indexFill_$ = new Overloads('indexFill_', [[$index_fill__int_Tensor], [$index_fill__int_Scalar]], true);
const indexPut$ = new Overloads('indexPut', [[$index_put]], true);
const indexPut_$ = new Overloads('indexPut_', [[$index_put_]], true);
const indexReduce$ = new Overloads('indexReduce', [[$index_reduce]], true);
const indexReduce_$ = new Overloads('indexReduce_', [[$index_reduce_]], true);
const indexSelect$ = new Overloads('indexSelect', [[$index_select]], true);
const indices$ = new Overloads('indices', [[$indices]], true);
const inner$ = new Overloads('inner', [[$inner]], true);
const intRepr$ = new Overloads('intRepr', [[$int_repr]], true);
const inverse$ = new Overloads('inverse', [[$inverse]], true);
const isCoalesced$ = new Overloads('isCoalesced', [[$is_coalesced]], true);
const isComplex$ = new Overloads('isComplex', [[$is_complex]], true);
const isConj$ = new Overloads('isConj', [[$is_conj]], true);
const isDistributed$ = new Overloads('isDistributed', [[$is_distributed]], true);
const isFloatingPoint$ = new Overloads('isFloatingPoint', [[$is_floating_point]], true);
const isInference$ = new Overloads('isInference', [[$is_inference]], true);
const isNeg$ = new Overloads('isNeg', [[$is_neg]], true);
const isNonzero$ = new Overloads('isNonzero', [[$is_nonzero]], true);
const isPinned$ = new Overloads('isPinned', [[$is_pinned]], true);
const isSameSize$ = new Overloads('isSameSize', [[$is_same_size]], true);
const isSetTo$ = new Overloads('isSetTo', [[$is_set_to]], true);
const isSigned$ = new Overloads('isSigned', [[$is_signed]], true);
const isclose$ = new Overloads('isclose', [[$isclose]], true);
const isfinite$ = new Overloads('isfinite', [[$isfinite]], true);
const isinf$ = new Overloads('isinf', [[$isinf]], true);
const isnan$ = new Overloads('isnan', [[$isnan]], true);
const isneginf$ = new Overloads('isneginf', [[$isneginf]], true);
const isposinf$ = new Overloads('isposinf', [[$isposinf]], true);
const isreal$ = new Overloads('isreal', [[$isreal]], true);
const istft$ = new Overloads('istft', [[$istft]], true);
const kron$ = new Overloads('kron', [[$kron]], true);
const kthvalue$ = new Overloads('kthvalue', [[$kthvalue]], true);
const lcm$ = new Overloads('lcm', [[$lcm]], true);
const lcm_$ = new Overloads('lcm_', [[$lcm_]], true);
const ldexp$ = new Overloads('ldexp', [[$ldexp_Tensor]], true);
const ldexp_$ = new Overloads('ldexp_', [[$ldexp_]], true);
const le$ = new Overloads('le', [[$le_Tensor], [$le_Scalar]], true);
const le_$ = new Overloads('le_', [[$le__Tensor], [$le__Scalar]], true);
const lerp$ = new Overloads('lerp', [[$lerp_Tensor], [$lerp_Scalar]], true);
const lerp_$ = new Overloads('lerp_', [[$lerp__Tensor], [$lerp__Scalar]], true);
const less$ = new Overloads('less', [[$less_Tensor], [$less_Scalar]], true);
const less_$ = new Overloads('less_', [[$less__Tensor], [$less__Scalar]], true);
const lessEqual$ = new Overloads('lessEqual', [[$less_equal_Tensor], [$less_equal_Scalar]], true);
const lessEqual_$ = new Overloads('lessEqual_', [[$less_equal__Tensor], [$less_equal__Scalar]], true);
const lgamma$ = new Overloads('lgamma', [[$lgamma]], true);
const lgamma_$ = new Overloads('lgamma_', [[$lgamma_]], true);
const log$ = new Overloads('log', [[$log]], true);
const log10$ = new Overloads('log10', [[$log10]], true);
const log10_$ = new Overloads('log10_', [[$log10_]], true);
const log1p$ = new Overloads('log1p', [[$log1p]], true);
const log1p_$ = new Overloads('log1p_', [[$log1p_]], true);
const log2$ = new Overloads('log2', [[$log2]], true);
const log2_$ = new Overloads('log2_', [[$log2_]], true);
const log_$ = new Overloads('log_', [[$log_]], true);
const logNormal_$ = new Overloads('logNormal_', [[$log_normal_]], true);
const logSoftmax$ = new Overloads('logSoftmax', [[$log_softmax_int]], true);
const logaddexp$ = new Overloads('logaddexp', [[$logaddexp]], true);
const logaddexp2$ = new Overloads('logaddexp2', [[$logaddexp2]], true);
const logcumsumexp$ = new Overloads('logcumsumexp', [[$logcumsumexp]], true);
const logdet$ = new Overloads('logdet', [[$logdet]], true);
const logicalAnd$ = new Overloads('logicalAnd', [[$logical_and]], true);
const logicalAnd_$ = new Overloads('logicalAnd_', [[$logical_and_]], true);
const logicalNot$ = new Overloads('logicalNot', [[$logical_not]], true);
const logicalNot_$ = new Overloads('logicalNot_', [[$logical_not_]], true);
const logicalOr$ = new Overloads('logicalOr', [[$logical_or]], true);
const logicalOr_$ = new Overloads('logicalOr_', [[$logical_or_]], true);
const logicalXor$ = new Overloads('logicalXor', [[$logical_xor]], true);
const logicalXor_$ = new Overloads('logicalXor_', [[$logical_xor_]], true);
const logit$ = new Overloads('logit', [[$logit]], true);
const logit_$ = new Overloads('logit_', [[$logit_]], true);
const logsumexp$ = new Overloads('logsumexp', [[$logsumexp]], true);
const lt$ = new Overloads('lt', [[$lt_Tensor], [$lt_Scalar]], true);
const lt_$ = new Overloads('lt_', [[$lt__Tensor], [$lt__Scalar]], true);
const luSolve$ = new Overloads('luSolve', [[$lu_solve]], true);
const maskedFill$ = new Overloads('maskedFill', [[$masked_fill_Tensor], [$masked_fill_Scalar]], true);
const maskedFill_$ = new Overloads('maskedFill_', [[$masked_fill__Tensor], [$masked_fill__Scalar]], true);
const maskedScatter$ = new Overloads('maskedScatter', [[$masked_scatter]], true);
const maskedScatter_$ = new Overloads('maskedScatter_', [[$masked_scatter_]], true);
const maskedSelect$ = new Overloads('maskedSelect', [[$masked_select]], true);
const matmul$ = new Overloads('matmul', [[$matmul]], true);
const matrixExp$ = new Overloads('matrixExp', [[$matrix_exp]], true);
const matrixPower$ = new Overloads('matrixPower', [[$matrix_power]], true);
const max$ = new Overloads('max', [[$max], [$max_other], [$max_dim]], true);
const maximum$ = new Overloads('maximum', [[$maximum]], true);
const mean$ = new Overloads('mean', [[$mean], [$mean_dim]], true);
const median$ = new Overloads('median', [[$median], [$median_dim]], true);
const min$ = new Overloads('min', [[$min], [$min_other], [$min_dim]], true);
const minimum$ = new Overloads('minimum', [[$minimum]], true);
const mm$ = new Overloads('mm', [[$mm]], true);
const mode$ = new Overloads('mode', [[$mode]], true);
const moveaxis$ = new Overloads('moveaxis', [[$moveaxis_int], [$moveaxis_intlist]], true);
const movedim$ = new Overloads('movedim', [[$movedim_int], [$movedim_intlist]], true);
const msort$ = new Overloads('msort', [[$msort]], true);
const mul$ = new Overloads('mul', [[$mul_Tensor], [$mul_Scalar]], true, true);
const mul_$ = new Overloads('mul_', [[$mul__Tensor], [$mul__Scalar]], true, true);
const multinomial$ = new Overloads('multinomial', [[$multinomial]], true);
const multiply$ = new Overloads('multiply', [[$multiply_Tensor], [$multiply_Scalar]], true, true);
const multiply_$ = new Overloads('multiply_', [[$multiply__Tensor], [$multiply__Scalar]], true, true);
const mv$ = new Overloads('mv', [[$mv]], true);
const mvlgamma$ = new Overloads('mvlgamma', [[$mvlgamma]], true);
const mvlgamma_$ = new Overloads('mvlgamma_', [[$mvlgamma_]], true);
const nanToNum$ = new Overloads('nanToNum', [[$nan_to_num]], true);
const nanToNum_$ = new Overloads('nanToNum_', [[$nan_to_num_]], true);
const nanmean$ = new Overloads('nanmean', [[$nanmean]], true);
const nanmedian$ = new Overloads('nanmedian', [[$nanmedian], [$nanmedian_dim]], true);
const nanquantile$ = new Overloads('nanquantile', [[$nanquantile], [$nanquantile_scalar]], true);
const nansum$ = new Overloads('nansum', [[$nansum]], true);
const narrow$ = new Overloads('narrow', [[$narrow_Tensor], [$narrow]], true);
const narrowCopy$ = new Overloads('narrowCopy', [[$narrow_copy]], true);
const ne$ = new Overloads('ne', [[$ne_Tensor], [$ne_Scalar]], true);
const ne_$ = new Overloads('ne_', [[$ne__Tensor], [$ne__Scalar]], true);
const neg$ = new Overloads('neg', [[$neg]], true);
const neg_$ = new Overloads('neg_', [[$neg_]], true);
const negative$ = new Overloads('negative', [[$negative]], true);
const negative_$ = new Overloads('negative_', [[$negative_]], true);
const newEmpty$ = new Overloads('newEmpty', [[$new_empty]], true);
const newEmptyStrided$ = new Overloads('newEmptyStrided', [[$new_empty_strided]], true);
const newFull$ = new Overloads('newFull', [[$new_full]], true);
const newOnes$ = new Overloads('newOnes', [[$new_ones]], true);
const newZeros$ = new Overloads('newZeros', [[$new_zeros]], true);
const nextafter$ = new Overloads('nextafter', [[$nextafter]], true);
const nextafter_$ = new Overloads('nextafter_', [[$nextafter_]], true);
const nonzero$ = new Overloads('nonzero', [[$nonzero]], true);
const nonzeroStatic$ = new Overloads('nonzeroStatic', [[$nonzero_static]], true);
const norm$ = new Overloads('norm', [[$norm_Scalar], [$norm_ScalarOpt_dtype], [$norm_ScalarOpt_dim_dtype], [$norm_ScalarOpt_dim]], true);
const normal_$ = new Overloads('normal_', [[$normal_]], true);
const notEqual$ = new Overloads('notEqual', [[$not_equal_Tensor], [$not_equal_Scalar]], true);
const notEqual_$ = new Overloads('notEqual_', [[$not_equal__Tensor], [$not_equal__Scalar]], true);
const orgqr$ = new Overloads('orgqr', [[$orgqr]], true);
const ormqr$ = new Overloads('ormqr', [[$ormqr]], true);
const outer$ = new Overloads('outer', [[$outer]], true);
const permute$ = new Overloads('permute', [[$permute]], true);
const pinMemory$ = new Overloads('pinMemory', [[$pin_memory]], true);
const pinverse$ = new Overloads('pinverse', [[$pinverse]], true);
const polygamma$ = new Overloads('polygamma', [[$polygamma]], true);
const polygamma_$ = new Overloads('polygamma_', [[$polygamma_]], true);
const positive$ = new Overloads('positive', [[$positive]], true);
const pow$ = new Overloads('pow', [[$pow_Tensor_Tensor], [$pow_Tensor_Scalar]], true);
const pow_$ = new Overloads('pow_', [[$pow__Tensor], [$pow__Scalar]], true);
const prelu$ = new Overloads('prelu', [[$prelu]], true);
const prod$ = new Overloads('prod', [[$prod], [$prod_dim_int]], true);
const put$ = new Overloads('put', [[$put]], true);
const put_$ = new Overloads('put_', [[$put_]], true);
const qPerChannelAxis$ = new Overloads('qPerChannelAxis', [[$q_per_channel_axis]], true);
const qPerChannelScales$ = new Overloads('qPerChannelScales', [[$q_per_channel_scales]], true);
const qPerChannelZeroPoints$ = new Overloads('qPerChannelZeroPoints', [[$q_per_channel_zero_points]], true);
const qScale$ = new Overloads('qScale', [[$q_scale]], true);
const qZeroPoint$ = new Overloads('qZeroPoint', [[$q_zero_point]], true);
const qr$ = new Overloads('qr', [[$qr]], true);
const quantile$ = new Overloads('quantile', [[$quantile], [$quantile_scalar]], true);
const rad2deg$ = new Overloads('rad2deg', [[$rad2deg]], true);
const rad2deg_$ = new Overloads('rad2deg_', [[$rad2deg_]], true);
const random_$ = new Overloads('random_', [[$random_], [$random__from], [$random__to]], true);
const ravel$ = new Overloads('ravel', [[$ravel]], true);
const reciprocal$ = new Overloads('reciprocal', [[$reciprocal]], true);
const reciprocal_$ = new Overloads('reciprocal_', [[$reciprocal_]], true);
const relu$ = new Overloads('relu', [[$relu]], true);
const relu_$ = new Overloads('relu_', [[$relu_]], true);
const remainder$ = new Overloads('remainder', [[$remainder_Tensor], [$remainder_Scalar]], true);
const remainder_$ = new Overloads('remainder_', [[$remainder__Tensor], [$remainder__Scalar]], true);
const renorm$ = new Overloads('renorm', [[$renorm]], true);
const renorm_$ = new Overloads('renorm_', [[$renorm_]], true);
const repeat$ = new Overloads('repeat', [[$repeat]], true);
const repeatInterleave$ = new Overloads('repeatInterleave', [[$repeat_interleave_self_Tensor], [$repeat_interleave_self_int]], true);
const reshape$ = new Overloads('reshape', [[$reshape]], true);
const reshapeAs$ = new Overloads('reshapeAs', [[$reshape_as]], true);
const resize_$ = new Overloads('resize_', [[$resize_]], true);
const resizeAs_$ = new Overloads('resizeAs_', [[$resize_as_]], true);
const resizeAsSparse_$ = new Overloads('resizeAsSparse_', [[$resize_as_sparse_]], true);
const resolveConj$ = new Overloads('resolveConj', [[$resolve_conj]], true);
const resolveNeg$ = new Overloads('resolveNeg', [[$resolve_neg]], true);
const retainGrad$ = new Overloads('retainGrad', [[$retain_grad]], true);
const roll$ = new Overloads('roll', [[$roll]], true);
const rot90$ = new Overloads('rot90', [[$rot90]], true);
const round$ = new Overloads('round', [[$round], [$round_decimals]], true);
const round_$ = new Overloads('round_', [[$round_], [$round__decimals]], true);
const rowIndices$ = new Overloads('rowIndices', [[$row_indices]], true);
const rsqrt$ = new Overloads('rsqrt', [[$rsqrt]], true);
const rsqrt_$ = new Overloads('rsqrt_', [[$rsqrt_]], true);
const scatter$ = new Overloads('scatter', [[$scatter_src], [$scatter_reduce], [$scatter_value], [$scatter_value_reduce]], true);
const scatter_$ = new Overloads('scatter_', [[$scatter__src], [$scatter__reduce], [$scatter__value], [$scatter__value_reduce]], true);
const scatterAdd$ = new Overloads('scatterAdd', [[$scatter_add]], true);
const scatterAdd_$ = new Overloads('scatterAdd_', [[$scatter_add_]], true);
const scatterReduce$ = new Overloads('scatterReduce', [[$scatter_reduce_two]], true);
const scatterReduce_$ = new Overloads('scatterReduce_', [[$scatter_reduce__two]], true);
const select$ = new Overloads('select', [[$select_int]], true);
const selectScatter$ = new Overloads('selectScatter', [[$select_scatter]], true);
const sgn$ = new Overloads('sgn', [[$sgn]], true);
const sgn_$ = new Overloads('sgn_', [[$sgn_]], true);
const sigmoid$ = new Overloads('sigmoid', [[$sigmoid]], true);
const sigmoid_$ = new Overloads('sigmoid_', [[$sigmoid_]], true);
const sign$ = new Overloads('sign', [[$sign]], true);
const sign_$ = new Overloads('sign_', [[$sign_]], true);
const signbit$ = new Overloads('signbit', [[$signbit]], true);
const sin$ = new Overloads('sin', [[$sin]], true);
const sin_$ = new Overloads('sin_', [[$sin_]], true);
const sinc$ = new Overloads('sinc', [[$sinc]], true);
const sinc_$ = new Overloads('sinc_', [[$sinc_]], true);
const sinh$ = new Overloads('sinh', [[$sinh]], true);
const sinh_$ = new Overloads('sinh_', [[$sinh_]], true);
const sliceInverse$ = new Overloads('sliceInverse', [[$slice_inverse]], true);
const sliceScatter$ = new Overloads('sliceScatter', [[$slice_scatter]], true);
const slogdet$ = new Overloads('slogdet', [[$slogdet]], true);
const smm$ = new Overloads('smm', [[$smm]], true);
const softmax$ = new Overloads('softmax', [[$softmax_int]], true);
const sort$ = new Overloads('sort', [[$sort_stable], [$sort]], true);
const sparseDim$ = new Overloads('sparseDim', [[$sparse_dim]], true);
const sparseMask$ = new Overloads('sparseMask', [[$sparse_mask]], true);
const sparseResize_$ = new Overloads('sparseResize_', [[$sparse_resize_]], true);
const sparseResizeAndClear_$ = new Overloads('sparseResizeAndClear_', [[$sparse_resize_and_clear_]], true);
const split$ = new Overloads('split', [[$split_Tensor], [$split_sizes]], true);
const splitWithSizes$ = new Overloads('splitWithSizes', [[$split_with_sizes]], true);
const sqrt$ = new Overloads('sqrt', [[$sqrt]], true);
const sqrt_$ = new Overloads('sqrt_', [[$sqrt_]], true);
const square$ = new Overloads('square', [[$square]], true);
const square_$ = new Overloads('square_', [[$square_]], true);
const squeeze$ = new Overloads('squeeze', [[$squeeze], [$squeeze_dim], [$squeeze_dims]], true);
const squeeze_$ = new Overloads('squeeze_', [[$squeeze_], [$squeeze__dim], [$squeeze__dims]], true);
const sspaddmm$ = new Overloads('sspaddmm', [[$sspaddmm], [$sspaddmm, null, ['sspaddmm(Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, alpha']], [$sspaddmm, null, ['sspaddmm(Scalar beta, Tensor self, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, 1']]], true);
const std$ = new Overloads('std', [[$std_dim], [$std_correction], [$std]], true);
const stft$ = new Overloads('stft', [[$stft_center], [$stft]], true);
const sub$ = new Overloads('sub', [[$sub_Tensor], [$sub_Scalar], [$sub_Tensor, null, ['sub(Tensor self, Scalar alpha, Tensor other) -> Tensor', 'self, other, alpha']]], true, true);
const sub_$ = new Overloads('sub_', [[$sub__Tensor], [$sub__Scalar], [$sub__Tensor, null, ['sub_(Tensor(a!) self, Scalar alpha, Tensor other) -> Tensor(a!)', 'self, other, alpha']]], true, true);
const subtract$ = new Overloads('subtract', [[$subtract_Tensor], [$subtract_Scalar]], true, true);
const subtract_$ = new Overloads('subtract_', [[$subtract__Tensor], [$subtract__Scalar]], true, true);
const sum$ = new Overloads('sum', [[$sum], [$sum_dim_IntList]], true);
const sumToSize$ = new Overloads('sumToSize', [[$sum_to_size]], true);
const svd$ = new Overloads('svd', [[$svd]], true);
const swapaxes$ = new Overloads('swapaxes', [[$swapaxes]], true);
const swapaxes_$ = new Overloads('swapaxes_', [[$swapaxes_]], true);
const swapdims$ = new Overloads('swapdims', [[$swapdims]], true);
const swapdims_$ = new Overloads('swapdims_', [[$swapdims_]], true);
const t$ = new Overloads('t', [[$t]], true);
const t_$ = new Overloads('t_', [[$t_]], true);
const take$ = new Overloads('take', [[$take]], true);
const takeAlongDim$ = new Overloads('takeAlongDim', [[$take_along_dim]], true);
const tan$ = new Overloads('tan', [[$tan]], true);
const tan_$ = new Overloads('tan_', [[$tan_]], true);
const tanh$ = new Overloads('tanh', [[$tanh]], true);
const tanh_$ = new Overloads('tanh_', [[$tanh_]], true);
const tensorSplit$ = new Overloads('tensorSplit', [[$tensor_split_indices], [$tensor_split_tensor_indices_or_sections], [$tensor_split_sections]], true);
const tile$ = new Overloads('tile', [[$tile]], true);
const toDense$ = new Overloads('toDense', [[$to_dense]], true);
const toMkldnn$ = new Overloads('toMkldnn', [[$to_mkldnn]], true);
const toPaddedTensor$ = new Overloads('toPaddedTensor', [[$to_padded_tensor]], true);
const toSparse$ = new Overloads('toSparse', [[$to_sparse], [$to_sparse_sparse_dim]], true);
const toSparseBsc$ = new Overloads('toSparseBsc', [[$to_sparse_bsc]], true);
const toSparseBsr$ = new Overloads('toSparseBsr', [[$to_sparse_bsr]], true);
const toSparseCsc$ = new Overloads('toSparseCsc', [[$to_sparse_csc]], true);
const toSparseCsr$ = new Overloads('toSparseCsr', [[$to_sparse_csr]], true);
const topk$ = new Overloads('topk', [[$topk]], true);
const trace$ = new Overloads('trace', [[$trace]], true);
const transpose$ = new Overloads('transpose', [[$transpose_int]], true);
const transpose_$ = new Overloads('transpose_', [[$transpose_]], true);
const triangularSolve$ = new Overloads('triangularSolve', [[$triangular_solve]], true);
const tril$ = new Overloads('tril', [[$tril]], true);
const tril_$ = new Overloads('tril_', [[$tril_]], true);
const triu$ = new Overloads('triu', [[$triu]], true);
const triu_$ = new Overloads('triu_', [[$triu_]], true);
const trueDivide$ = new Overloads('trueDivide', [[$true_divide_Tensor], [$true_divide_Scalar]], true, true);
const trueDivide_$ = new Overloads('trueDivide_', [[$true_divide__Tensor], [$true_divide__Scalar]], true, true);
const trunc$ = new Overloads('trunc', [[$trunc]], true);
const trunc_$ = new Overloads('trunc_', [[$trunc_]], true);
const typeAs$ = new Overloads('typeAs', [[$type_as]], true);
const unbind$ = new Overloads('unbind', [[$unbind_int]], true);
const unflatten$ = new Overloads('unflatten', [[$unflatten_int]], true);
const unfold$ = new Overloads('unfold', [[$unfold]], true);
const uniform_$ = new Overloads('uniform_', [[$uniform_]], true);
const unsafeChunk$ = new Overloads('unsafeChunk', [[$unsafe_chunk]], true);
const unsafeSplit$ = new Overloads('unsafeSplit', [[$unsafe_split_Tensor]], true);
const unsafeSplitWithSizes$ = new Overloads('unsafeSplitWithSizes', [[$unsafe_split_with_sizes]], true);
const unsqueeze$ = new Overloads('unsqueeze', [[$unsqueeze]], true);
const unsqueeze_$ = new Overloads('unsqueeze_', [[$unsqueeze_]], true);
const values$ = new Overloads('values', [[$values]], true);
const var$ = new Overloads('var', [[$var_dim], [$var_correction], [$var]], true);
const vdot$ = new Overloads('vdot', [[$vdot]], true);
const view$ = new Overloads('view', [[$view_dtype], [$view]], true);
const viewAs$ = new Overloads('viewAs', [[$view_as]], true);
const vsplit$ = new Overloads('vsplit', [[$vsplit_int], [$vsplit_array]], true);
const where$ = new Overloads('where', [[$where_self], [$where_ScalarOther]], true);
const xlogy$ = new Overloads('xlogy', [[$xlogy_Tensor], [$xlogy_Scalar_Other]], true);
const xlogy_$ = new Overloads('xlogy_', [[$xlogy__Tensor], [$xlogy__Scalar_Other]], true);
const zero_$ = new Overloads('zero_', [[$zero_]], true);

/** What TensorMethods declares. */
const methods = {
  __and__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($__and___Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($__and___Scalar.call(this._handle, a) as number);
      }
    }
    return __and__$.call(arguments, this);
  },
  __iand__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $__iand___Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $__iand___Scalar.call(this._handle, a);
      return this;
      }
    }
    return __iand__$.call(arguments, this);
  },
  __ilshift__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $__ilshift___Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $__ilshift___Scalar.call(this._handle, a);
      return this;
      }
    }
    return __ilshift__$.call(arguments, this);
  },
  __ior__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $__ior___Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $__ior___Scalar.call(this._handle, a);
      return this;
      }
    }
    return __ior__$.call(arguments, this);
  },
  __irshift__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $__irshift___Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $__irshift___Scalar.call(this._handle, a);
      return this;
      }
    }
    return __irshift__$.call(arguments, this);
  },
  __ixor__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $__ixor___Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $__ixor___Scalar.call(this._handle, a);
      return this;
      }
    }
    return __ixor__$.call(arguments, this);
  },
  __lshift__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($__lshift___Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($__lshift___Scalar.call(this._handle, a) as number);
      }
    }
    return __lshift__$.call(arguments, this);
  },
  __or__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($__or___Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($__or___Scalar.call(this._handle, a) as number);
      }
    }
    return __or__$.call(arguments, this);
  },
  __rshift__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($__rshift___Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($__rshift___Scalar.call(this._handle, a) as number);
      }
    }
    return __rshift__$.call(arguments, this);
  },
  __xor__(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($__xor___Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($__xor___Scalar.call(this._handle, a) as number);
      }
    }
    return __xor__$.call(arguments, this);
  },
  _addmmActivation(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($_addmm_activation.call(this._handle, a._handle, b._handle) as number);
    }
    return _addmmActivation$.call(arguments, this);
  },
  _autocastToFullPrecision(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && typeof a === 'boolean' && typeof b === 'boolean') {
      return wrap($_autocast_to_full_precision.call(this._handle, a, b) as number);
    }
    return _autocastToFullPrecision$.call(arguments, this);
  },
  _autocastToReducedPrecision(this: Tensor): unknown {
    return _autocastToReducedPrecision$.call(arguments, this);
  },
  _coalesced_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && typeof a === 'boolean') {
      $_coalesced_.call(this._handle, a);
      return this;
    }
    return _coalesced_$.call(arguments, this);
  },
  _conj(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_conj.call(this._handle) as number);
    }
    return _conj$.call(arguments, this);
  },
  _conjPhysical(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_conj_physical.call(this._handle) as number);
    }
    return _conjPhysical$.call(arguments, this);
  },
  _dimI(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $_dimI.call(this._handle);
    }
    return _dimI$.call(arguments, this);
  },
  _dimV(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $_dimV.call(this._handle);
    }
    return _dimV$.call(arguments, this);
  },
  _indices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_indices.call(this._handle) as number);
    }
    return _indices$.call(arguments, this);
  },
  _isAllTrue(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_is_all_true.call(this._handle) as number);
    }
    return _isAllTrue$.call(arguments, this);
  },
  _isAnyTrue(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_is_any_true.call(this._handle) as number);
    }
    return _isAnyTrue$.call(arguments, this);
  },
  _isZerotensor(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $_is_zerotensor.call(this._handle);
    }
    return _isZerotensor$.call(arguments, this);
  },
  _lazyClone(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_lazy_clone.call(this._handle) as number);
    }
    return _lazyClone$.call(arguments, this);
  },
  _negView(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_neg_view.call(this._handle) as number);
    }
    return _negView$.call(arguments, this);
  },
  _nestedTensorSize(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_nested_tensor_size.call(this._handle) as number);
    }
    return _nestedTensorSize$.call(arguments, this);
  },
  _nestedTensorStorageOffsets(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_nested_tensor_storage_offsets.call(this._handle) as number);
    }
    return _nestedTensorStorageOffsets$.call(arguments, this);
  },
  _nestedTensorStrides(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_nested_tensor_strides.call(this._handle) as number);
    }
    return _nestedTensorStrides$.call(arguments, this);
  },
  _nnz(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $_nnz.call(this._handle);
    }
    return _nnz$.call(arguments, this);
  },
  _philoxNormal_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $_philox_normal_.call(this._handle, a._handle);
      return this;
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
      $_philox_normal_.call(this._handle, a._handle, b);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      $_philox_normal_.call(this._handle, a._handle, b, c);
      return this;
    }
    return _philoxNormal_$.call(arguments, this);
  },
  _philoxUniform_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $_philox_uniform_.call(this._handle, a._handle);
      return this;
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
      $_philox_uniform_.call(this._handle, a._handle, b);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      $_philox_uniform_.call(this._handle, a._handle, b, c);
      return this;
    }
    return _philoxUniform_$.call(arguments, this);
  },
  _sparseMaskProjection(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($_sparse_mask_projection.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
      return wrap($_sparse_mask_projection.call(this._handle, a._handle, b) as number);
    }
    return _sparseMaskProjection$.call(arguments, this);
  },
  _toDense(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($_to_dense.call(this._handle) as number);
    }
    if (arguments.length === 1 && isDtypeOrNone(a)) {
      return wrap($_to_dense.call(this._handle, codeOrNone(a)) as number);
    }
    if (arguments.length === 2 && isDtypeOrNone(a) && typeof b === 'boolean') {
      return wrap($_to_dense.call(this._handle, codeOrNone(a), b) as number);
    }
    return _toDense$.call(arguments, this);
  },
  _toSparse(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($_to_sparse.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($_to_sparse_sparse_dim.call(this._handle, a) as number);
    }
    return _toSparse$.call(arguments, this);
  },
  _toSparseBsc(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($_to_sparse_bsc.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && isInt(b)) {
      return wrap($_to_sparse_bsc.call(this._handle, a, b) as number);
    }
    return _toSparseBsc$.call(arguments, this);
  },
  _toSparseBsr(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($_to_sparse_bsr.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && isInt(b)) {
      return wrap($_to_sparse_bsr.call(this._handle, a, b) as number);
    }
    return _toSparseBsr$.call(arguments, this);
  },
  _toSparseCsc(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($_to_sparse_csc.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($_to_sparse_csc.call(this._handle, a) as number);
    }
    return _toSparseCsc$.call(arguments, this);
  },
  _toSparseCsr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($_to_sparse_csr.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($_to_sparse_csr.call(this._handle, a) as number);
    }
    return _toSparseCsr$.call(arguments, this);
  },
  _values(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($_values.call(this._handle) as number);
    }
    return _values$.call(arguments, this);
  },
  abs(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($abs.call(this._handle) as number);
    }
    return abs$.call(arguments, this);
  },
  abs_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $abs_.call(this._handle);
      return this;
    }
    return abs_$.call(arguments, this);
  },
  absolute(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($absolute.call(this._handle) as number);
    }
    return absolute$.call(arguments, this);
  },
  absolute_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $absolute_.call(this._handle);
      return this;
    }
    return absolute_$.call(arguments, this);
  },
  acos(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($acos.call(this._handle) as number);
    }
    return acos$.call(arguments, this);
  },
  acos_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $acos_.call(this._handle);
      return this;
    }
    return acos_$.call(arguments, this);
  },
  acosh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($acosh.call(this._handle) as number);
    }
    return acosh$.call(arguments, this);
  },
  acosh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $acosh_.call(this._handle);
      return this;
    }
    return acosh_$.call(arguments, this);
  },
  add(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($add_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($add_Scalar.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      return wrap($add_Scalar.call(this._handle, a, b) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($add_Tensor.call(this._handle, a._handle, alpha) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($add_Scalar.call(this._handle, a, alpha) as number);
      }
    }
    return add$.call(arguments, this);
  },
  add_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $add__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $add__Scalar.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $add__Scalar.call(this._handle, a, b);
      return this;
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $add__Tensor.call(this._handle, a._handle, alpha);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $add__Scalar.call(this._handle, a, alpha);
      return this;
      }
    }
    return add_$.call(arguments, this);
  },
  addbmm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addbmm.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($addbmm.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return addbmm$.call(arguments, this);
  },
  addbmm_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addbmm_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $addbmm_.call(this._handle, a._handle, b._handle, undefined, alpha);
      return this;
      }
    }
    return addbmm_$.call(arguments, this);
  },
  addcdiv(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addcdiv.call(this._handle, a._handle, b._handle) as number);
    }
    return addcdiv$.call(arguments, this);
  },
  addcdiv_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addcdiv_.call(this._handle, a._handle, b._handle);
      return this;
    }
    return addcdiv_$.call(arguments, this);
  },
  addcmul(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addcmul.call(this._handle, a._handle, b._handle) as number);
    }
    return addcmul$.call(arguments, this);
  },
  addcmul_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addcmul_.call(this._handle, a._handle, b._handle);
      return this;
    }
    return addcmul_$.call(arguments, this);
  },
  addmm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addmm.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($addmm.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return addmm$.call(arguments, this);
  },
  addmm_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addmm_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $addmm_.call(this._handle, a._handle, b._handle, undefined, alpha);
      return this;
      }
    }
    return addmm_$.call(arguments, this);
  },
  addmv(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addmv.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($addmv.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return addmv$.call(arguments, this);
  },
  addmv_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addmv_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $addmv_.call(this._handle, a._handle, b._handle, undefined, alpha);
      return this;
      }
    }
    return addmv_$.call(arguments, this);
  },
  addr(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($addr.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($addr.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return addr$.call(arguments, this);
  },
  addr_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $addr_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $addr_.call(this._handle, a._handle, b._handle, undefined, alpha);
      return this;
      }
    }
    return addr_$.call(arguments, this);
  },
  adjoint(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($adjoint.call(this._handle) as number);
    }
    return adjoint$.call(arguments, this);
  },
  all(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($all.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isInts(a)) {
        return wrap($all_dims.call(this._handle, a) as number);
      }
      if (isInt(a)) {
        return wrap($all_dim.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if (isInts(a) && typeof b === 'boolean') {
        return wrap($all_dims.call(this._handle, a, b) as number);
      }
      if (isInt(a) && typeof b === 'boolean') {
        return wrap($all_dim.call(this._handle, a, b) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($all_dim.call(this._handle, dim, keepdim) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($all_dim.call(this._handle, a, keepdim) as number);
      }
    }
    return all$.call(arguments, this);
  },
  allclose(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return $allclose.call(this._handle, a._handle);
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
      return $allclose.call(this._handle, a._handle, b);
    }
    if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      return $allclose.call(this._handle, a._handle, b, c);
    }
    if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'boolean') {
      return $allclose.call(this._handle, a._handle, b, c, d);
    }
    return allclose$.call(arguments, this);
  },
  amax(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($amax.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($amax.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($amax.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($amax.call(this._handle, dim, keepdim) as number);
      }
    }
    return amax$.call(arguments, this);
  },
  amin(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($amin.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($amin.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($amin.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($amin.call(this._handle, dim, keepdim) as number);
      }
    }
    return amin$.call(arguments, this);
  },
  aminmax(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return $aminmax.result($aminmax.call(this._handle));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $aminmax.result($aminmax.call(this._handle, dim, keepdim));
      }
    }
    return aminmax$.call(arguments, this);
  },
  angle(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($angle.call(this._handle) as number);
    }
    return angle$.call(arguments, this);
  },
  any(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($any.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isInts(a)) {
        return wrap($any_dims.call(this._handle, a) as number);
      }
      if (isInt(a)) {
        return wrap($any_dim.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if (isInts(a) && typeof b === 'boolean') {
        return wrap($any_dims.call(this._handle, a, b) as number);
      }
      if (isInt(a) && typeof b === 'boolean') {
        return wrap($any_dim.call(this._handle, a, b) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($any_dim.call(this._handle, dim, keepdim) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($any_dim.call(this._handle, a, keepdim) as number);
      }
    }
    return any$.call(arguments, this);
  },
  arccos(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arccos.call(this._handle) as number);
    }
    return arccos$.call(arguments, this);
  },
  arccos_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arccos_.call(this._handle);
      return this;
    }
    return arccos_$.call(arguments, this);
  },
  arccosh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arccosh.call(this._handle) as number);
    }
    return arccosh$.call(arguments, this);
  },
  arccosh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arccosh_.call(this._handle);
      return this;
    }
    return arccosh_$.call(arguments, this);
  },
  arcsin(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arcsin.call(this._handle) as number);
    }
    return arcsin$.call(arguments, this);
  },
  arcsin_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arcsin_.call(this._handle);
      return this;
    }
    return arcsin_$.call(arguments, this);
  },
  arcsinh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arcsinh.call(this._handle) as number);
    }
    return arcsinh$.call(arguments, this);
  },
  arcsinh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arcsinh_.call(this._handle);
      return this;
    }
    return arcsinh_$.call(arguments, this);
  },
  arctan(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arctan.call(this._handle) as number);
    }
    return arctan$.call(arguments, this);
  },
  arctan2(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($arctan2.call(this._handle, a._handle) as number);
    }
    return arctan2$.call(arguments, this);
  },
  arctan2_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $arctan2_.call(this._handle, a._handle);
      return this;
    }
    return arctan2_$.call(arguments, this);
  },
  arctan_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arctan_.call(this._handle);
      return this;
    }
    return arctan_$.call(arguments, this);
  },
  arctanh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($arctanh.call(this._handle) as number);
    }
    return arctanh$.call(arguments, this);
  },
  arctanh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $arctanh_.call(this._handle);
      return this;
    }
    return arctanh_$.call(arguments, this);
  },
  argmax(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($argmax.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($argmax.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return wrap($argmax.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($argmax.call(this._handle, dim, keepdim) as number);
      }
    }
    return argmax$.call(arguments, this);
  },
  argmin(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($argmin.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($argmin.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return wrap($argmin.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($argmin.call(this._handle, dim, keepdim) as number);
      }
    }
    return argmin$.call(arguments, this);
  },
  argsort(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($argsort.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($argsort.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return wrap($argsort.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'descending')) {
      const { dim, descending } = a;
      if ((dim === undefined || isInt(dim)) && (descending === undefined || typeof descending === 'boolean')) {
        return wrap($argsort.call(this._handle, dim, descending) as number);
      }
    }
    return argsort$.call(arguments, this);
  },
  argwhere(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($argwhere.call(this._handle) as number);
    }
    return argwhere$.call(arguments, this);
  },
  asStrided(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && isInts(a) && isInts(b)) {
      return wrap($as_strided.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInts(a) && isInts(b) && isInt(c)) {
      return wrap($as_strided.call(this._handle, a, b, c) as number);
    }
    return asStrided$.call(arguments, this);
  },
  asStrided_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && isInts(a) && isInts(b)) {
      $as_strided_.call(this._handle, a, b);
      return this;
    }
    if (arguments.length === 3 && isInts(a) && isInts(b) && isInt(c)) {
      $as_strided_.call(this._handle, a, b, c);
      return this;
    }
    return asStrided_$.call(arguments, this);
  },
  asStridedScatter(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
      return wrap($as_strided_scatter.call(this._handle, a._handle, b, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInts(c) && isInt(d)) {
      return wrap($as_strided_scatter.call(this._handle, a._handle, b, c, d) as number);
    }
    return asStridedScatter$.call(arguments, this);
  },
  asin(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($asin.call(this._handle) as number);
    }
    return asin$.call(arguments, this);
  },
  asin_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $asin_.call(this._handle);
      return this;
    }
    return asin_$.call(arguments, this);
  },
  asinh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($asinh.call(this._handle) as number);
    }
    return asinh$.call(arguments, this);
  },
  asinh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $asinh_.call(this._handle);
      return this;
    }
    return asinh_$.call(arguments, this);
  },
  atan(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($atan.call(this._handle) as number);
    }
    return atan$.call(arguments, this);
  },
  atan2(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($atan2.call(this._handle, a._handle) as number);
    }
    return atan2$.call(arguments, this);
  },
  atan2_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $atan2_.call(this._handle, a._handle);
      return this;
    }
    return atan2_$.call(arguments, this);
  },
  atan_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $atan_.call(this._handle);
      return this;
    }
    return atan_$.call(arguments, this);
  },
  atanh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($atanh.call(this._handle) as number);
    }
    return atanh$.call(arguments, this);
  },
  atanh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $atanh_.call(this._handle);
      return this;
    }
    return atanh_$.call(arguments, this);
  },
  baddbmm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($baddbmm.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($baddbmm.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return baddbmm$.call(arguments, this);
  },
  baddbmm_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $baddbmm_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $baddbmm_.call(this._handle, a._handle, b._handle, undefined, alpha);
      return this;
      }
    }
    return baddbmm_$.call(arguments, this);
  },
  bernoulli(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($bernoulli.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($bernoulli_p.call(this._handle, a) as number);
    }
    return bernoulli$.call(arguments, this);
  },
  bernoulli_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $bernoulli__float.call(this._handle);
      return this;
    }
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bernoulli__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bernoulli__float.call(this._handle, a);
      return this;
      }
    }
    return bernoulli_$.call(arguments, this);
  },
  bincount(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($bincount.call(this._handle) as number);
    }
    if (arguments.length === 1 && (a === null || a instanceof Tensor)) {
      return wrap($bincount.call(this._handle, handleOrNone(a)) as number);
    }
    if (arguments.length === 2 && (a === null || a instanceof Tensor) && isInt(b)) {
      return wrap($bincount.call(this._handle, handleOrNone(a), b) as number);
    }
    return bincount$.call(arguments, this);
  },
  bitwiseAnd(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($bitwise_and_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($bitwise_and_Scalar.call(this._handle, a) as number);
      }
    }
    return bitwiseAnd$.call(arguments, this);
  },
  bitwiseAnd_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bitwise_and__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bitwise_and__Scalar.call(this._handle, a);
      return this;
      }
    }
    return bitwiseAnd_$.call(arguments, this);
  },
  bitwiseLeftShift(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($bitwise_left_shift_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($bitwise_left_shift_Tensor_Scalar.call(this._handle, a) as number);
      }
    }
    return bitwiseLeftShift$.call(arguments, this);
  },
  bitwiseLeftShift_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bitwise_left_shift__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bitwise_left_shift__Tensor_Scalar.call(this._handle, a);
      return this;
      }
    }
    return bitwiseLeftShift_$.call(arguments, this);
  },
  bitwiseNot(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($bitwise_not.call(this._handle) as number);
    }
    return bitwiseNot$.call(arguments, this);
  },
  bitwiseNot_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $bitwise_not_.call(this._handle);
      return this;
    }
    return bitwiseNot_$.call(arguments, this);
  },
  bitwiseOr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($bitwise_or_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($bitwise_or_Scalar.call(this._handle, a) as number);
      }
    }
    return bitwiseOr$.call(arguments, this);
  },
  bitwiseOr_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bitwise_or__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bitwise_or__Scalar.call(this._handle, a);
      return this;
      }
    }
    return bitwiseOr_$.call(arguments, this);
  },
  bitwiseRightShift(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($bitwise_right_shift_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($bitwise_right_shift_Tensor_Scalar.call(this._handle, a) as number);
      }
    }
    return bitwiseRightShift$.call(arguments, this);
  },
  bitwiseRightShift_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bitwise_right_shift__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bitwise_right_shift__Tensor_Scalar.call(this._handle, a);
      return this;
      }
    }
    return bitwiseRightShift_$.call(arguments, this);
  },
  bitwiseXor(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($bitwise_xor_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($bitwise_xor_Scalar.call(this._handle, a) as number);
      }
    }
    return bitwiseXor$.call(arguments, this);
  },
  bitwiseXor_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $bitwise_xor__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $bitwise_xor__Scalar.call(this._handle, a);
      return this;
      }
    }
    return bitwiseXor_$.call(arguments, this);
  },
  bmm(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($bmm.call(this._handle, a._handle) as number);
    }
    return bmm$.call(arguments, this);
  },
  broadcastTo(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($broadcast_to.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($broadcast_to.call(this._handle, ints) as number);
    }
    return broadcastTo$.call(arguments, this);
  },
  cauchy_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $cauchy_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $cauchy_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $cauchy_.call(this._handle, a, b);
      return this;
    }
    return cauchy_$.call(arguments, this);
  },
  ccolIndices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($ccol_indices.call(this._handle) as number);
    }
    return ccolIndices$.call(arguments, this);
  },
  ceil(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($ceil.call(this._handle) as number);
    }
    return ceil$.call(arguments, this);
  },
  ceil_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $ceil_.call(this._handle);
      return this;
    }
    return ceil_$.call(arguments, this);
  },
  chalf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($chalf.call(this._handle) as number);
    }
    return chalf$.call(arguments, this);
  },
  cholesky(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($cholesky.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'boolean') {
      return wrap($cholesky.call(this._handle, a) as number);
    }
    return cholesky$.call(arguments, this);
  },
  choleskyInverse(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($cholesky_inverse.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'boolean') {
      return wrap($cholesky_inverse.call(this._handle, a) as number);
    }
    return choleskyInverse$.call(arguments, this);
  },
  choleskySolve(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($cholesky_solve.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
      return wrap($cholesky_solve.call(this._handle, a._handle, b) as number);
    }
    return choleskySolve$.call(arguments, this);
  },
  chunk(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $chunk.result($chunk.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return $chunk.result($chunk.call(this._handle, a, b));
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $chunk.result($chunk.call(this._handle, a, dim));
      }
    }
    return chunk$.call(arguments, this);
  },
  clamp(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($clamp_Tensor.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if ((a === null || a instanceof Tensor)) {
        return wrap($clamp_Tensor.call(this._handle, handleOrNone(a)) as number);
      }
      if (typeof a === 'number') {
        return wrap($clamp.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if ((a === null || a instanceof Tensor) && (b === null || b instanceof Tensor)) {
        return wrap($clamp_Tensor.call(this._handle, handleOrNone(a), handleOrNone(b)) as number);
      }
      if (typeof a === 'number' && typeof b === 'number') {
        return wrap($clamp.call(this._handle, a, b) as number);
      }
    }
    return clamp$.call(arguments, this);
  },
  clamp_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $clamp__Tensor.call(this._handle);
      return this;
    }
    if (arguments.length === 1) {
      if ((a === null || a instanceof Tensor)) {
        $clamp__Tensor.call(this._handle, handleOrNone(a));
      return this;
      }
      if (typeof a === 'number') {
        $clamp_.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 2) {
      if ((a === null || a instanceof Tensor) && (b === null || b instanceof Tensor)) {
        $clamp__Tensor.call(this._handle, handleOrNone(a), handleOrNone(b));
      return this;
      }
      if (typeof a === 'number' && typeof b === 'number') {
        $clamp_.call(this._handle, a, b);
      return this;
      }
    }
    return clamp_$.call(arguments, this);
  },
  clampMax(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($clamp_max_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($clamp_max.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'max')) {
      const { max } = a;
      if (typeof max === 'number') {
        return wrap($clamp_max.call(this._handle, max) as number);
      }
    }
    return clampMax$.call(arguments, this);
  },
  clampMax_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $clamp_max__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $clamp_max_.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'max')) {
      const { max } = a;
      if (typeof max === 'number') {
        $clamp_max_.call(this._handle, max);
      return this;
      }
    }
    return clampMax_$.call(arguments, this);
  },
  clampMin(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($clamp_min_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($clamp_min.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'min')) {
      const { min } = a;
      if (typeof min === 'number') {
        return wrap($clamp_min.call(this._handle, min) as number);
      }
    }
    return clampMin$.call(arguments, this);
  },
  clampMin_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $clamp_min__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $clamp_min_.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'min')) {
      const { min } = a;
      if (typeof min === 'number') {
        $clamp_min_.call(this._handle, min);
      return this;
      }
    }
    return clampMin_$.call(arguments, this);
  },
  clip(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($clip_Tensor.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if ((a === null || a instanceof Tensor)) {
        return wrap($clip_Tensor.call(this._handle, handleOrNone(a)) as number);
      }
      if (typeof a === 'number') {
        return wrap($clip.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if ((a === null || a instanceof Tensor) && (b === null || b instanceof Tensor)) {
        return wrap($clip_Tensor.call(this._handle, handleOrNone(a), handleOrNone(b)) as number);
      }
      if (typeof a === 'number' && typeof b === 'number') {
        return wrap($clip.call(this._handle, a, b) as number);
      }
    }
    return clip$.call(arguments, this);
  },
  clip_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $clip__Tensor.call(this._handle);
      return this;
    }
    if (arguments.length === 1) {
      if ((a === null || a instanceof Tensor)) {
        $clip__Tensor.call(this._handle, handleOrNone(a));
      return this;
      }
      if (typeof a === 'number') {
        $clip_.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 2) {
      if ((a === null || a instanceof Tensor) && (b === null || b instanceof Tensor)) {
        $clip__Tensor.call(this._handle, handleOrNone(a), handleOrNone(b));
      return this;
      }
      if (typeof a === 'number' && typeof b === 'number') {
        $clip_.call(this._handle, a, b);
      return this;
      }
    }
    return clip_$.call(arguments, this);
  },
  clone(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($clone.call(this._handle) as number);
    }
    return clone$.call(arguments, this);
  },
  coalesce(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($coalesce.call(this._handle) as number);
    }
    return coalesce$.call(arguments, this);
  },
  colIndices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($col_indices.call(this._handle) as number);
    }
    return colIndices$.call(arguments, this);
  },
  conj(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($conj.call(this._handle) as number);
    }
    return conj$.call(arguments, this);
  },
  conjPhysical(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($conj_physical.call(this._handle) as number);
    }
    return conjPhysical$.call(arguments, this);
  },
  conjPhysical_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $conj_physical_.call(this._handle);
      return this;
    }
    return conjPhysical_$.call(arguments, this);
  },
  copysign(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($copysign_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($copysign_Scalar.call(this._handle, a) as number);
      }
    }
    return copysign$.call(arguments, this);
  },
  copysign_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $copysign__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $copysign__Scalar.call(this._handle, a);
      return this;
      }
    }
    return copysign_$.call(arguments, this);
  },
  corrcoef(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($corrcoef.call(this._handle) as number);
    }
    return corrcoef$.call(arguments, this);
  },
  cos(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($cos.call(this._handle) as number);
    }
    return cos$.call(arguments, this);
  },
  cos_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $cos_.call(this._handle);
      return this;
    }
    return cos_$.call(arguments, this);
  },
  cosh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($cosh.call(this._handle) as number);
    }
    return cosh$.call(arguments, this);
  },
  cosh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $cosh_.call(this._handle);
      return this;
    }
    return cosh_$.call(arguments, this);
  },
  countNonzero(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($count_nonzero.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isInt(a)) {
        return wrap($count_nonzero.call(this._handle, a) as number);
      }
      if (isInts(a)) {
        return wrap($count_nonzero_dim_IntList.call(this._handle, a) as number);
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($count_nonzero_dim_IntList.call(this._handle, ints) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if ((dim === undefined || isInt(dim))) {
        return wrap($count_nonzero.call(this._handle, dim) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInts(dim)) {
        return wrap($count_nonzero_dim_IntList.call(this._handle, dim) as number);
      }
    }
    return countNonzero$.call(arguments, this);
  },
  cov(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($cov.call(this._handle) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'correction')) {
      const { correction } = a;
      if ((correction === undefined || isInt(correction))) {
        return wrap($cov.call(this._handle, correction) as number);
      }
    }
    return cov$.call(arguments, this);
  },
  cross(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($cross.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
      return wrap($cross.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($cross.call(this._handle, a._handle, dim) as number);
      }
    }
    return cross$.call(arguments, this);
  },
  crowIndices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($crow_indices.call(this._handle) as number);
    }
    return crowIndices$.call(arguments, this);
  },
  cummax(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $cummax.result($cummax.call(this._handle, a));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        return $cummax.result($cummax.call(this._handle, dim));
      }
    }
    return cummax$.call(arguments, this);
  },
  cummin(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $cummin.result($cummin.call(this._handle, a));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        return $cummin.result($cummin.call(this._handle, dim));
      }
    }
    return cummin$.call(arguments, this);
  },
  cumprod(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($cumprod.call(this._handle, a) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($cumprod.call(this._handle, dim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($cumprod.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return cumprod$.call(arguments, this);
  },
  cumprod_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      $cumprod_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        $cumprod_.call(this._handle, dim, codeOrNone(dtype));
      return this;
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        $cumprod_.call(this._handle, a, codeOrNone(dtype));
      return this;
      }
    }
    return cumprod_$.call(arguments, this);
  },
  cumsum(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($cumsum.call(this._handle, a) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($cumsum.call(this._handle, dim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($cumsum.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return cumsum$.call(arguments, this);
  },
  cumsum_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      $cumsum_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        $cumsum_.call(this._handle, dim, codeOrNone(dtype));
      return this;
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        $cumsum_.call(this._handle, a, codeOrNone(dtype));
      return this;
      }
    }
    return cumsum_$.call(arguments, this);
  },
  deg2rad(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($deg2rad.call(this._handle) as number);
    }
    return deg2rad$.call(arguments, this);
  },
  deg2rad_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $deg2rad_.call(this._handle);
      return this;
    }
    return deg2rad_$.call(arguments, this);
  },
  denseDim(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $dense_dim.call(this._handle);
    }
    return denseDim$.call(arguments, this);
  },
  dequantize(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($dequantize_self.call(this._handle) as number);
    }
    return dequantize$.call(arguments, this);
  },
  det(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($det.call(this._handle) as number);
    }
    return det$.call(arguments, this);
  },
  detach(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($detach.call(this._handle) as number);
    }
    return detach$.call(arguments, this);
  },
  detach_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $detach_.call(this._handle);
      return this;
    }
    return detach_$.call(arguments, this);
  },
  diag(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($diag.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($diag.call(this._handle, a) as number);
    }
    return diag$.call(arguments, this);
  },
  diagEmbed(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($diag_embed.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($diag_embed.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($diag_embed.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($diag_embed.call(this._handle, a, b, c) as number);
    }
    return diagEmbed$.call(arguments, this);
  },
  diagflat(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($diagflat.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($diagflat.call(this._handle, a) as number);
    }
    return diagflat$.call(arguments, this);
  },
  diagonal(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($diagonal.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($diagonal.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($diagonal.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($diagonal.call(this._handle, a, b, c) as number);
    }
    return diagonal$.call(arguments, this);
  },
  diagonalScatter(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($diagonal_scatter.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
      return wrap($diagonal_scatter.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($diagonal_scatter.call(this._handle, a._handle, b, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
      return wrap($diagonal_scatter.call(this._handle, a._handle, b, c, d) as number);
    }
    return diagonalScatter$.call(arguments, this);
  },
  diff(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($diff.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($diff.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($diff.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && (c === null || c instanceof Tensor)) {
      return wrap($diff.call(this._handle, a, b, handleOrNone(c)) as number);
    }
    if (arguments.length === 4 && isInt(a) && isInt(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
      return wrap($diff.call(this._handle, a, b, handleOrNone(c), handleOrNone(d)) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if ((dim === undefined || isInt(dim))) {
        return wrap($diff.call(this._handle, undefined, dim) as number);
      }
    }
    return diff$.call(arguments, this);
  },
  digamma(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($digamma.call(this._handle) as number);
    }
    return digamma$.call(arguments, this);
  },
  digamma_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $digamma_.call(this._handle);
      return this;
    }
    return digamma_$.call(arguments, this);
  },
  dist(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($dist.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
      return wrap($dist.call(this._handle, a._handle, b) as number);
    }
    return dist$.call(arguments, this);
  },
  div(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($div_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($div_Scalar.call(this._handle, a) as number);
      }
    }
    return div$.call(arguments, this);
  },
  div_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $div__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $div__Scalar.call(this._handle, a);
      return this;
      }
    }
    return div_$.call(arguments, this);
  },
  divide(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($divide_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($divide_Scalar.call(this._handle, a) as number);
      }
    }
    return divide$.call(arguments, this);
  },
  divide_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $divide__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $divide__Scalar.call(this._handle, a);
      return this;
      }
    }
    return divide_$.call(arguments, this);
  },
  dot(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($dot.call(this._handle, a._handle) as number);
    }
    return dot$.call(arguments, this);
  },
  dsplit(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (isInt(a)) {
        return $dsplit_int.result($dsplit_int.call(this._handle, a));
      }
      if (isInts(a)) {
        return $dsplit_array.result($dsplit_array.call(this._handle, a));
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return $dsplit_array.result($dsplit_array.call(this._handle, ints));
    }
    return dsplit$.call(arguments, this);
  },
  eq(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($eq_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($eq_Scalar.call(this._handle, a) as number);
      }
    }
    return eq$.call(arguments, this);
  },
  eq_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $eq__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $eq__Scalar.call(this._handle, a);
      return this;
      }
    }
    return eq_$.call(arguments, this);
  },
  equal(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return $equal.call(this._handle, a._handle);
    }
    return equal$.call(arguments, this);
  },
  erf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($erf.call(this._handle) as number);
    }
    return erf$.call(arguments, this);
  },
  erf_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $erf_.call(this._handle);
      return this;
    }
    return erf_$.call(arguments, this);
  },
  erfc(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($erfc.call(this._handle) as number);
    }
    return erfc$.call(arguments, this);
  },
  erfc_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $erfc_.call(this._handle);
      return this;
    }
    return erfc_$.call(arguments, this);
  },
  erfinv(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($erfinv.call(this._handle) as number);
    }
    return erfinv$.call(arguments, this);
  },
  erfinv_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $erfinv_.call(this._handle);
      return this;
    }
    return erfinv_$.call(arguments, this);
  },
  exp(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($exp.call(this._handle) as number);
    }
    return exp$.call(arguments, this);
  },
  exp2(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($exp2.call(this._handle) as number);
    }
    return exp2$.call(arguments, this);
  },
  exp2_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $exp2_.call(this._handle);
      return this;
    }
    return exp2_$.call(arguments, this);
  },
  exp_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $exp_.call(this._handle);
      return this;
    }
    return exp_$.call(arguments, this);
  },
  expand(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($expand.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($expand.call(this._handle, ints) as number);
    }
    return expand$.call(arguments, this);
  },
  expandAs(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($expand_as.call(this._handle, a._handle) as number);
    }
    return expandAs$.call(arguments, this);
  },
  expm1(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($expm1.call(this._handle) as number);
    }
    return expm1$.call(arguments, this);
  },
  expm1_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $expm1_.call(this._handle);
      return this;
    }
    return expm1_$.call(arguments, this);
  },
  exponential_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $exponential_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $exponential_.call(this._handle, a);
      return this;
    }
    return exponential_$.call(arguments, this);
  },
  fill_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $fill__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $fill__Scalar.call(this._handle, a);
      return this;
      }
    }
    return fill_$.call(arguments, this);
  },
  fillDiagonal_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && typeof a === 'number') {
      $fill_diagonal_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'boolean') {
      $fill_diagonal_.call(this._handle, a, b);
      return this;
    }
    return fillDiagonal_$.call(arguments, this);
  },
  fix(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($fix.call(this._handle) as number);
    }
    return fix$.call(arguments, this);
  },
  fix_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $fix_.call(this._handle);
      return this;
    }
    return fix_$.call(arguments, this);
  },
  flatten(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($flatten_using_ints.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($flatten_using_ints.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($flatten_using_ints.call(this._handle, a, b) as number);
    }
    return flatten$.call(arguments, this);
  },
  flip(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($flip.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($flip.call(this._handle, ints) as number);
    }
    return flip$.call(arguments, this);
  },
  fliplr(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($fliplr.call(this._handle) as number);
    }
    return fliplr$.call(arguments, this);
  },
  flipud(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($flipud.call(this._handle) as number);
    }
    return flipud$.call(arguments, this);
  },
  floatPower(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($float_power_Tensor_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($float_power_Tensor_Scalar.call(this._handle, a) as number);
      }
    }
    return floatPower$.call(arguments, this);
  },
  floatPower_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $float_power__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $float_power__Scalar.call(this._handle, a);
      return this;
      }
    }
    return floatPower_$.call(arguments, this);
  },
  floor(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($floor.call(this._handle) as number);
    }
    return floor$.call(arguments, this);
  },
  floor_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $floor_.call(this._handle);
      return this;
    }
    return floor_$.call(arguments, this);
  },
  floorDivide(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($floor_divide.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($floor_divide_Scalar.call(this._handle, a) as number);
      }
    }
    return floorDivide$.call(arguments, this);
  },
  floorDivide_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $floor_divide__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $floor_divide__Scalar.call(this._handle, a);
      return this;
      }
    }
    return floorDivide_$.call(arguments, this);
  },
  fmax(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($fmax.call(this._handle, a._handle) as number);
    }
    return fmax$.call(arguments, this);
  },
  fmin(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($fmin.call(this._handle, a._handle) as number);
    }
    return fmin$.call(arguments, this);
  },
  fmod(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($fmod_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($fmod_Scalar.call(this._handle, a) as number);
      }
    }
    return fmod$.call(arguments, this);
  },
  fmod_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $fmod__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $fmod__Scalar.call(this._handle, a);
      return this;
      }
    }
    return fmod_$.call(arguments, this);
  },
  frac(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($frac.call(this._handle) as number);
    }
    return frac$.call(arguments, this);
  },
  frac_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $frac_.call(this._handle);
      return this;
    }
    return frac_$.call(arguments, this);
  },
  frexp(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $frexp_Tensor.result($frexp_Tensor.call(this._handle));
    }
    return frexp$.call(arguments, this);
  },
  gather(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && b instanceof Tensor) {
      return wrap($gather.call(this._handle, a, b._handle) as number);
    }
    return gather$.call(arguments, this);
  },
  gcd(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($gcd.call(this._handle, a._handle) as number);
    }
    return gcd$.call(arguments, this);
  },
  gcd_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $gcd_.call(this._handle, a._handle);
      return this;
    }
    return gcd_$.call(arguments, this);
  },
  ge(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($ge_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($ge_Scalar.call(this._handle, a) as number);
      }
    }
    return ge$.call(arguments, this);
  },
  ge_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $ge__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $ge__Scalar.call(this._handle, a);
      return this;
      }
    }
    return ge_$.call(arguments, this);
  },
  geometric_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && typeof a === 'number') {
      $geometric_.call(this._handle, a);
      return this;
    }
    return geometric_$.call(arguments, this);
  },
  geqrf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $geqrf.result($geqrf.call(this._handle));
    }
    return geqrf$.call(arguments, this);
  },
  ger(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($ger.call(this._handle, a._handle) as number);
    }
    return ger$.call(arguments, this);
  },
  greater(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($greater_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($greater_Scalar.call(this._handle, a) as number);
      }
    }
    return greater$.call(arguments, this);
  },
  greater_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $greater__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $greater__Scalar.call(this._handle, a);
      return this;
      }
    }
    return greater_$.call(arguments, this);
  },
  greaterEqual(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($greater_equal_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($greater_equal_Scalar.call(this._handle, a) as number);
      }
    }
    return greaterEqual$.call(arguments, this);
  },
  greaterEqual_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $greater_equal__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $greater_equal__Scalar.call(this._handle, a);
      return this;
      }
    }
    return greaterEqual_$.call(arguments, this);
  },
  gt(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($gt_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($gt_Scalar.call(this._handle, a) as number);
      }
    }
    return gt$.call(arguments, this);
  },
  gt_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $gt__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $gt__Scalar.call(this._handle, a);
      return this;
      }
    }
    return gt_$.call(arguments, this);
  },
  hardshrink(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($hardshrink.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($hardshrink.call(this._handle, a) as number);
    }
    return hardshrink$.call(arguments, this);
  },
  hashTensor(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($hash_tensor.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($hash_tensor.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($hash_tensor.call(this._handle, ints) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($hash_tensor.call(this._handle, dim, keepdim) as number);
      }
    }
    return hashTensor$.call(arguments, this);
  },
  heaviside(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($heaviside.call(this._handle, a._handle) as number);
    }
    return heaviside$.call(arguments, this);
  },
  heaviside_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $heaviside_.call(this._handle, a._handle);
      return this;
    }
    return heaviside_$.call(arguments, this);
  },
  histc(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($histc.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($histc.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'number') {
      return wrap($histc.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && typeof b === 'number' && typeof c === 'number') {
      return wrap($histc.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'min', 'max')) {
      const { min, max } = a;
      if ((min === undefined || typeof min === 'number') && (max === undefined || typeof max === 'number')) {
        return wrap($histc.call(this._handle, undefined, min, max) as number);
      }
    }
    return histc$.call(arguments, this);
  },
  histogram(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return $histogram_bin_ct.result($histogram_bin_ct.call(this._handle));
    }
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return $histogram_bins_tensor.result($histogram_bins_tensor.call(this._handle, a._handle));
      }
      if (isInt(a)) {
        return $histogram_bin_ct.result($histogram_bin_ct.call(this._handle, a));
      }
    }
    return histogram$.call(arguments, this);
  },
  hsplit(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (isInt(a)) {
        return $hsplit_int.result($hsplit_int.call(this._handle, a));
      }
      if (isInts(a)) {
        return $hsplit_array.result($hsplit_array.call(this._handle, a));
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return $hsplit_array.result($hsplit_array.call(this._handle, ints));
    }
    return hsplit$.call(arguments, this);
  },
  hypot(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($hypot.call(this._handle, a._handle) as number);
    }
    return hypot$.call(arguments, this);
  },
  hypot_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $hypot_.call(this._handle, a._handle);
      return this;
    }
    return hypot_$.call(arguments, this);
  },
  i0(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($i0.call(this._handle) as number);
    }
    return i0$.call(arguments, this);
  },
  i0_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $i0_.call(this._handle);
      return this;
    }
    return i0_$.call(arguments, this);
  },
  igamma(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($igamma.call(this._handle, a._handle) as number);
    }
    return igamma$.call(arguments, this);
  },
  igamma_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $igamma_.call(this._handle, a._handle);
      return this;
    }
    return igamma_$.call(arguments, this);
  },
  igammac(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($igammac.call(this._handle, a._handle) as number);
    }
    return igammac$.call(arguments, this);
  },
  igammac_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $igammac_.call(this._handle, a._handle);
      return this;
    }
    return igammac_$.call(arguments, this);
  },
  indexAdd(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      return wrap($index_add.call(this._handle, a, b._handle, c._handle) as number);
    }
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
      const { alpha } = d;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($index_add.call(this._handle, a, b._handle, c._handle, alpha) as number);
      }
    }
    return indexAdd$.call(arguments, this);
  },
  indexAdd_(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      $index_add_.call(this._handle, a, b._handle, c._handle);
      return this;
    }
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
      const { alpha } = d;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $index_add_.call(this._handle, a, b._handle, c._handle, alpha);
      return this;
      }
    }
    return indexAdd_$.call(arguments, this);
  },
  indexCopy(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      return wrap($index_copy.call(this._handle, a, b._handle, c._handle) as number);
    }
    return indexCopy$.call(arguments, this);
  },
  indexCopy_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      $index_copy_.call(this._handle, a, b._handle, c._handle);
      return this;
    }
    return indexCopy_$.call(arguments, this);
  },
  indexFill(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3) {
      if (isInt(a) && b instanceof Tensor && c instanceof Tensor) {
        return wrap($index_fill_int_Tensor.call(this._handle, a, b._handle, c._handle) as number);
      }
      if (isInt(a) && b instanceof Tensor && typeof c === 'number') {
        return wrap($index_fill_int_Scalar.call(this._handle, a, b._handle, c) as number);
      }
    }
    return indexFill$.call(arguments, this);
  },
  indexFill_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3) {
      if (isInt(a) && b instanceof Tensor && c instanceof Tensor) {
        $index_fill__int_Tensor.call(this._handle, a, b._handle, c._handle);
      return this;
      }
      if (isInt(a) && b instanceof Tensor && typeof c === 'number') {
        $index_fill__int_Scalar.call(this._handle, a, b._handle, c);
      return this;
      }
    }
    return indexFill_$.call(arguments, this);
  },
  indexPut(this: Tensor): unknown {
    return indexPut$.call(arguments, this);
  },
  indexPut_(this: Tensor): unknown {
    return indexPut_$.call(arguments, this);
  },
  indexReduce(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && typeof d === 'string') {
      return wrap($index_reduce.call(this._handle, a, b._handle, c._handle, d) as number);
    }
    return indexReduce$.call(arguments, this);
  },
  indexReduce_(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && typeof d === 'string') {
      $index_reduce_.call(this._handle, a, b._handle, c._handle, d);
      return this;
    }
    return indexReduce_$.call(arguments, this);
  },
  indexSelect(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && b instanceof Tensor) {
      return wrap($index_select.call(this._handle, a, b._handle) as number);
    }
    return indexSelect$.call(arguments, this);
  },
  indices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($indices.call(this._handle) as number);
    }
    return indices$.call(arguments, this);
  },
  inner(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($inner.call(this._handle, a._handle) as number);
    }
    return inner$.call(arguments, this);
  },
  intRepr(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($int_repr.call(this._handle) as number);
    }
    return intRepr$.call(arguments, this);
  },
  inverse(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($inverse.call(this._handle) as number);
    }
    return inverse$.call(arguments, this);
  },
  isCoalesced(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_coalesced.call(this._handle);
    }
    return isCoalesced$.call(arguments, this);
  },
  isComplex(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_complex.call(this._handle);
    }
    return isComplex$.call(arguments, this);
  },
  isConj(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_conj.call(this._handle);
    }
    return isConj$.call(arguments, this);
  },
  isDistributed(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_distributed.call(this._handle);
    }
    return isDistributed$.call(arguments, this);
  },
  isFloatingPoint(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_floating_point.call(this._handle);
    }
    return isFloatingPoint$.call(arguments, this);
  },
  isInference(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_inference.call(this._handle);
    }
    return isInference$.call(arguments, this);
  },
  isNeg(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_neg.call(this._handle);
    }
    return isNeg$.call(arguments, this);
  },
  isNonzero(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_nonzero.call(this._handle);
    }
    return isNonzero$.call(arguments, this);
  },
  isPinned(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_pinned.call(this._handle);
    }
    return isPinned$.call(arguments, this);
  },
  isSameSize(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return $is_same_size.call(this._handle, a._handle);
    }
    return isSameSize$.call(arguments, this);
  },
  isSetTo(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return $is_set_to.call(this._handle, a._handle);
    }
    return isSetTo$.call(arguments, this);
  },
  isSigned(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $is_signed.call(this._handle);
    }
    return isSigned$.call(arguments, this);
  },
  isclose(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($isclose.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
      return wrap($isclose.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      return wrap($isclose.call(this._handle, a._handle, b, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'boolean') {
      return wrap($isclose.call(this._handle, a._handle, b, c, d) as number);
    }
    return isclose$.call(arguments, this);
  },
  isfinite(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isfinite.call(this._handle) as number);
    }
    return isfinite$.call(arguments, this);
  },
  isinf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isinf.call(this._handle) as number);
    }
    return isinf$.call(arguments, this);
  },
  isnan(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isnan.call(this._handle) as number);
    }
    return isnan$.call(arguments, this);
  },
  isneginf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isneginf.call(this._handle) as number);
    }
    return isneginf$.call(arguments, this);
  },
  isposinf(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isposinf.call(this._handle) as number);
    }
    return isposinf$.call(arguments, this);
  },
  isreal(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($isreal.call(this._handle) as number);
    }
    return isreal$.call(arguments, this);
  },
  istft(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($istft.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($istft.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($istft.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 4 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor)) {
      return wrap($istft.call(this._handle, a, b, c, handleOrNone(d)) as number);
    }
    if (arguments.length === 5 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean') {
      return wrap($istft.call(this._handle, a, b, c, handleOrNone(d), e) as number);
    }
    if (arguments.length === 6 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean') {
      return wrap($istft.call(this._handle, a, b, c, handleOrNone(d), e, f) as number);
    }
    if (arguments.length === 7 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean' && typeof g === 'boolean') {
      return wrap($istft.call(this._handle, a, b, c, handleOrNone(d), e, f, g) as number);
    }
    if (arguments.length === 8 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean' && typeof g === 'boolean' && isInt(h)) {
      return wrap($istft.call(this._handle, a, b, c, handleOrNone(d), e, f, g, h) as number);
    }
    return istft$.call(arguments, this);
  },
  kron(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($kron.call(this._handle, a._handle) as number);
    }
    return kron$.call(arguments, this);
  },
  kthvalue(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $kthvalue.result($kthvalue.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return $kthvalue.result($kthvalue.call(this._handle, a, b));
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && typeof c === 'boolean') {
      return $kthvalue.result($kthvalue.call(this._handle, a, b, c));
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim', 'keepdim')) {
      const { dim, keepdim } = b;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $kthvalue.result($kthvalue.call(this._handle, a, dim, keepdim));
      }
    }
    return kthvalue$.call(arguments, this);
  },
  lcm(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($lcm.call(this._handle, a._handle) as number);
    }
    return lcm$.call(arguments, this);
  },
  lcm_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $lcm_.call(this._handle, a._handle);
      return this;
    }
    return lcm_$.call(arguments, this);
  },
  ldexp(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($ldexp_Tensor.call(this._handle, a._handle) as number);
    }
    return ldexp$.call(arguments, this);
  },
  ldexp_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $ldexp_.call(this._handle, a._handle);
      return this;
    }
    return ldexp_$.call(arguments, this);
  },
  le(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($le_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($le_Scalar.call(this._handle, a) as number);
      }
    }
    return le$.call(arguments, this);
  },
  le_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $le__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $le__Scalar.call(this._handle, a);
      return this;
      }
    }
    return le_$.call(arguments, this);
  },
  lerp(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (a instanceof Tensor && b instanceof Tensor) {
        return wrap($lerp_Tensor.call(this._handle, a._handle, b._handle) as number);
      }
      if (a instanceof Tensor && typeof b === 'number') {
        return wrap($lerp_Scalar.call(this._handle, a._handle, b) as number);
      }
    }
    return lerp$.call(arguments, this);
  },
  lerp_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (a instanceof Tensor && b instanceof Tensor) {
        $lerp__Tensor.call(this._handle, a._handle, b._handle);
      return this;
      }
      if (a instanceof Tensor && typeof b === 'number') {
        $lerp__Scalar.call(this._handle, a._handle, b);
      return this;
      }
    }
    return lerp_$.call(arguments, this);
  },
  less(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($less_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($less_Scalar.call(this._handle, a) as number);
      }
    }
    return less$.call(arguments, this);
  },
  less_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $less__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $less__Scalar.call(this._handle, a);
      return this;
      }
    }
    return less_$.call(arguments, this);
  },
  lessEqual(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($less_equal_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($less_equal_Scalar.call(this._handle, a) as number);
      }
    }
    return lessEqual$.call(arguments, this);
  },
  lessEqual_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $less_equal__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $less_equal__Scalar.call(this._handle, a);
      return this;
      }
    }
    return lessEqual_$.call(arguments, this);
  },
  lgamma(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($lgamma.call(this._handle) as number);
    }
    return lgamma$.call(arguments, this);
  },
  lgamma_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $lgamma_.call(this._handle);
      return this;
    }
    return lgamma_$.call(arguments, this);
  },
  log(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($log.call(this._handle) as number);
    }
    return log$.call(arguments, this);
  },
  log10(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($log10.call(this._handle) as number);
    }
    return log10$.call(arguments, this);
  },
  log10_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $log10_.call(this._handle);
      return this;
    }
    return log10_$.call(arguments, this);
  },
  log1p(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($log1p.call(this._handle) as number);
    }
    return log1p$.call(arguments, this);
  },
  log1p_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $log1p_.call(this._handle);
      return this;
    }
    return log1p_$.call(arguments, this);
  },
  log2(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($log2.call(this._handle) as number);
    }
    return log2$.call(arguments, this);
  },
  log2_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $log2_.call(this._handle);
      return this;
    }
    return log2_$.call(arguments, this);
  },
  log_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $log_.call(this._handle);
      return this;
    }
    return log_$.call(arguments, this);
  },
  logNormal_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $log_normal_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $log_normal_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $log_normal_.call(this._handle, a, b);
      return this;
    }
    return logNormal_$.call(arguments, this);
  },
  logSoftmax(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($log_softmax_int.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isDtypeOrNone(b)) {
      return wrap($log_softmax_int.call(this._handle, a, codeOrNone(b)) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($log_softmax_int.call(this._handle, dim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($log_softmax_int.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return logSoftmax$.call(arguments, this);
  },
  logaddexp(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($logaddexp.call(this._handle, a._handle) as number);
    }
    return logaddexp$.call(arguments, this);
  },
  logaddexp2(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($logaddexp2.call(this._handle, a._handle) as number);
    }
    return logaddexp2$.call(arguments, this);
  },
  logcumsumexp(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($logcumsumexp.call(this._handle, a) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        return wrap($logcumsumexp.call(this._handle, dim) as number);
      }
    }
    return logcumsumexp$.call(arguments, this);
  },
  logdet(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($logdet.call(this._handle) as number);
    }
    return logdet$.call(arguments, this);
  },
  logicalAnd(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($logical_and.call(this._handle, a._handle) as number);
    }
    return logicalAnd$.call(arguments, this);
  },
  logicalAnd_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $logical_and_.call(this._handle, a._handle);
      return this;
    }
    return logicalAnd_$.call(arguments, this);
  },
  logicalNot(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($logical_not.call(this._handle) as number);
    }
    return logicalNot$.call(arguments, this);
  },
  logicalNot_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $logical_not_.call(this._handle);
      return this;
    }
    return logicalNot_$.call(arguments, this);
  },
  logicalOr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($logical_or.call(this._handle, a._handle) as number);
    }
    return logicalOr$.call(arguments, this);
  },
  logicalOr_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $logical_or_.call(this._handle, a._handle);
      return this;
    }
    return logicalOr_$.call(arguments, this);
  },
  logicalXor(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($logical_xor.call(this._handle, a._handle) as number);
    }
    return logicalXor$.call(arguments, this);
  },
  logicalXor_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $logical_xor_.call(this._handle, a._handle);
      return this;
    }
    return logicalXor_$.call(arguments, this);
  },
  logit(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($logit.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($logit.call(this._handle, a) as number);
    }
    return logit$.call(arguments, this);
  },
  logit_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $logit_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $logit_.call(this._handle, a);
      return this;
    }
    return logit_$.call(arguments, this);
  },
  logsumexp(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($logsumexp.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($logsumexp.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($logsumexp.call(this._handle, dim, keepdim) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($logsumexp.call(this._handle, a, keepdim) as number);
      }
    }
    return logsumexp$.call(arguments, this);
  },
  lt(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($lt_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($lt_Scalar.call(this._handle, a) as number);
      }
    }
    return lt$.call(arguments, this);
  },
  lt_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $lt__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $lt__Scalar.call(this._handle, a);
      return this;
      }
    }
    return lt_$.call(arguments, this);
  },
  luSolve(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($lu_solve.call(this._handle, a._handle, b._handle) as number);
    }
    return luSolve$.call(arguments, this);
  },
  maskedFill(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (a instanceof Tensor && b instanceof Tensor) {
        return wrap($masked_fill_Tensor.call(this._handle, a._handle, b._handle) as number);
      }
      if (a instanceof Tensor && typeof b === 'number') {
        return wrap($masked_fill_Scalar.call(this._handle, a._handle, b) as number);
      }
    }
    return maskedFill$.call(arguments, this);
  },
  maskedFill_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (a instanceof Tensor && b instanceof Tensor) {
        $masked_fill__Tensor.call(this._handle, a._handle, b._handle);
      return this;
      }
      if (a instanceof Tensor && typeof b === 'number') {
        $masked_fill__Scalar.call(this._handle, a._handle, b);
      return this;
      }
    }
    return maskedFill_$.call(arguments, this);
  },
  maskedScatter(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($masked_scatter.call(this._handle, a._handle, b._handle) as number);
    }
    return maskedScatter$.call(arguments, this);
  },
  maskedScatter_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $masked_scatter_.call(this._handle, a._handle, b._handle);
      return this;
    }
    return maskedScatter_$.call(arguments, this);
  },
  maskedSelect(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($masked_select.call(this._handle, a._handle) as number);
    }
    return maskedSelect$.call(arguments, this);
  },
  matmul(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($matmul.call(this._handle, a._handle) as number);
    }
    return matmul$.call(arguments, this);
  },
  matrixExp(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($matrix_exp.call(this._handle) as number);
    }
    return matrixExp$.call(arguments, this);
  },
  matrixPower(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($matrix_power.call(this._handle, a) as number);
    }
    return matrixPower$.call(arguments, this);
  },
  max(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($max.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($max_other.call(this._handle, a._handle) as number);
      }
      if (isInt(a)) {
        return $max_dim.result($max_dim.call(this._handle, a));
      }
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $max_dim.result($max_dim.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $max_dim.result($max_dim.call(this._handle, dim, keepdim));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return $max_dim.result($max_dim.call(this._handle, a, keepdim));
      }
    }
    return max$.call(arguments, this);
  },
  maximum(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($maximum.call(this._handle, a._handle) as number);
    }
    return maximum$.call(arguments, this);
  },
  mean(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($mean.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($mean_dim.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($mean_dim.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dtype')) {
      const { dtype } = a;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($mean.call(this._handle, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim', 'dtype')) {
      const { dim, keepdim, dtype } = a;
      if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($mean_dim.call(this._handle, dim, keepdim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && isOptionsOf(b, 'keepdim', 'dtype')) {
      const { keepdim, dtype } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($mean_dim.call(this._handle, a, keepdim, codeOrNone(dtype)) as number);
      }
    }
    return mean$.call(arguments, this);
  },
  median(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($median.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return $median_dim.result($median_dim.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $median_dim.result($median_dim.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $median_dim.result($median_dim.call(this._handle, dim, keepdim));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return $median_dim.result($median_dim.call(this._handle, a, keepdim));
      }
    }
    return median$.call(arguments, this);
  },
  min(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($min.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($min_other.call(this._handle, a._handle) as number);
      }
      if (isInt(a)) {
        return $min_dim.result($min_dim.call(this._handle, a));
      }
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $min_dim.result($min_dim.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $min_dim.result($min_dim.call(this._handle, dim, keepdim));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return $min_dim.result($min_dim.call(this._handle, a, keepdim));
      }
    }
    return min$.call(arguments, this);
  },
  minimum(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($minimum.call(this._handle, a._handle) as number);
    }
    return minimum$.call(arguments, this);
  },
  mm(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($mm.call(this._handle, a._handle) as number);
    }
    return mm$.call(arguments, this);
  },
  mode(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return $mode.result($mode.call(this._handle));
    }
    if (arguments.length === 1 && isInt(a)) {
      return $mode.result($mode.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $mode.result($mode.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $mode.result($mode.call(this._handle, dim, keepdim));
      }
    }
    return mode$.call(arguments, this);
  },
  moveaxis(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (isInt(a) && isInt(b)) {
        return wrap($moveaxis_int.call(this._handle, a, b) as number);
      }
      if (isInts(a) && isInts(b)) {
        return wrap($moveaxis_intlist.call(this._handle, a, b) as number);
      }
    }
    return moveaxis$.call(arguments, this);
  },
  movedim(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (isInt(a) && isInt(b)) {
        return wrap($movedim_int.call(this._handle, a, b) as number);
      }
      if (isInts(a) && isInts(b)) {
        return wrap($movedim_intlist.call(this._handle, a, b) as number);
      }
    }
    return movedim$.call(arguments, this);
  },
  msort(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($msort.call(this._handle) as number);
    }
    return msort$.call(arguments, this);
  },
  mul(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($mul_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($mul_Scalar.call(this._handle, a) as number);
      }
    }
    return mul$.call(arguments, this);
  },
  mul_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $mul__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $mul__Scalar.call(this._handle, a);
      return this;
      }
    }
    return mul_$.call(arguments, this);
  },
  multinomial(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($multinomial.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return wrap($multinomial.call(this._handle, a, b) as number);
    }
    return multinomial$.call(arguments, this);
  },
  multiply(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($multiply_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($multiply_Scalar.call(this._handle, a) as number);
      }
    }
    return multiply$.call(arguments, this);
  },
  multiply_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $multiply__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $multiply__Scalar.call(this._handle, a);
      return this;
      }
    }
    return multiply_$.call(arguments, this);
  },
  mv(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($mv.call(this._handle, a._handle) as number);
    }
    return mv$.call(arguments, this);
  },
  mvlgamma(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($mvlgamma.call(this._handle, a) as number);
    }
    return mvlgamma$.call(arguments, this);
  },
  mvlgamma_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      $mvlgamma_.call(this._handle, a);
      return this;
    }
    return mvlgamma_$.call(arguments, this);
  },
  nanToNum(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($nan_to_num.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($nan_to_num.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      return wrap($nan_to_num.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && typeof c === 'number') {
      return wrap($nan_to_num.call(this._handle, a, b, c) as number);
    }
    return nanToNum$.call(arguments, this);
  },
  nanToNum_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      $nan_to_num_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $nan_to_num_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $nan_to_num_.call(this._handle, a, b);
      return this;
    }
    if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && typeof c === 'number') {
      $nan_to_num_.call(this._handle, a, b, c);
      return this;
    }
    return nanToNum_$.call(arguments, this);
  },
  nanmean(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($nanmean.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($nanmean.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($nanmean.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim', 'dtype')) {
      const { dim, keepdim, dtype } = a;
      if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($nanmean.call(this._handle, dim, keepdim, codeOrNone(dtype)) as number);
      }
    }
    return nanmean$.call(arguments, this);
  },
  nanmedian(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($nanmedian.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return $nanmedian_dim.result($nanmedian_dim.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $nanmedian_dim.result($nanmedian_dim.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return $nanmedian_dim.result($nanmedian_dim.call(this._handle, dim, keepdim));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return $nanmedian_dim.result($nanmedian_dim.call(this._handle, a, keepdim));
      }
    }
    return nanmedian$.call(arguments, this);
  },
  nanquantile(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($nanquantile.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($nanquantile_scalar.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if (a instanceof Tensor && isInt(b)) {
        return wrap($nanquantile.call(this._handle, a._handle, b) as number);
      }
      if (typeof a === 'number' && isInt(b)) {
        return wrap($nanquantile_scalar.call(this._handle, a, b) as number);
      }
    }
    if (arguments.length === 3) {
      if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
        return wrap($nanquantile.call(this._handle, a._handle, b, c) as number);
      }
      if (typeof a === 'number' && isInt(b) && typeof c === 'boolean') {
        return wrap($nanquantile_scalar.call(this._handle, a, b, c) as number);
      }
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
      const { dim, keepdim } = b;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($nanquantile.call(this._handle, a._handle, dim, keepdim) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'dim', 'keepdim')) {
      const { dim, keepdim } = b;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($nanquantile_scalar.call(this._handle, a, dim, keepdim) as number);
      }
    }
    return nanquantile$.call(arguments, this);
  },
  nansum(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($nansum.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($nansum.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($nansum.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim', 'dtype')) {
      const { dim, keepdim, dtype } = a;
      if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($nansum.call(this._handle, dim, keepdim, codeOrNone(dtype)) as number);
      }
    }
    return nansum$.call(arguments, this);
  },
  narrow(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3) {
      if (isInt(a) && b instanceof Tensor && isInt(c)) {
        return wrap($narrow_Tensor.call(this._handle, a, b._handle, c) as number);
      }
      if (isInt(a) && isInt(b) && isInt(c)) {
        return wrap($narrow.call(this._handle, a, b, c) as number);
      }
    }
    return narrow$.call(arguments, this);
  },
  narrowCopy(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($narrow_copy.call(this._handle, a, b, c) as number);
    }
    return narrowCopy$.call(arguments, this);
  },
  ne(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($ne_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($ne_Scalar.call(this._handle, a) as number);
      }
    }
    return ne$.call(arguments, this);
  },
  ne_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $ne__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $ne__Scalar.call(this._handle, a);
      return this;
      }
    }
    return ne_$.call(arguments, this);
  },
  neg(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($neg.call(this._handle) as number);
    }
    return neg$.call(arguments, this);
  },
  neg_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $neg_.call(this._handle);
      return this;
    }
    return neg_$.call(arguments, this);
  },
  negative(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($negative.call(this._handle) as number);
    }
    return negative$.call(arguments, this);
  },
  negative_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $negative_.call(this._handle);
      return this;
    }
    return negative_$.call(arguments, this);
  },
  newEmpty(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($new_empty.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($new_empty.call(this._handle, ints) as number);
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($new_empty.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return newEmpty$.call(arguments, this);
  },
  newEmptyStrided(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && isInts(a) && isInts(b)) {
      return wrap($new_empty_strided.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInts(a) && isInts(b) && isOptionsOf(c, 'dtype')) {
      const { dtype } = c;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($new_empty_strided.call(this._handle, a, b, codeOrNone(dtype)) as number);
      }
    }
    return newEmptyStrided$.call(arguments, this);
  },
  newFull(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && isInts(a) && typeof b === 'number') {
      return wrap($new_full.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInts(a) && typeof b === 'number' && isOptionsOf(c, 'dtype')) {
      const { dtype } = c;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($new_full.call(this._handle, a, b, codeOrNone(dtype)) as number);
      }
    }
    return newFull$.call(arguments, this);
  },
  newOnes(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($new_ones.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($new_ones.call(this._handle, ints) as number);
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($new_ones.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return newOnes$.call(arguments, this);
  },
  newZeros(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($new_zeros.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($new_zeros.call(this._handle, ints) as number);
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($new_zeros.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return newZeros$.call(arguments, this);
  },
  nextafter(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($nextafter.call(this._handle, a._handle) as number);
    }
    return nextafter$.call(arguments, this);
  },
  nextafter_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $nextafter_.call(this._handle, a._handle);
      return this;
    }
    return nextafter_$.call(arguments, this);
  },
  nonzero(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($nonzero.call(this._handle) as number);
    }
    return nonzero$.call(arguments, this);
  },
  nonzeroStatic(this: Tensor): unknown {
    return nonzeroStatic$.call(arguments, this);
  },
  norm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($norm_Scalar.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($norm_Scalar.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && typeof a === 'number' && isIntOrInts(b)) {
      return wrap($norm_ScalarOpt_dim.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && typeof a === 'number' && isIntOrInts(b) && typeof c === 'boolean') {
      return wrap($norm_ScalarOpt_dim.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 3 && typeof a === 'number' && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
      const { keepdim } = c;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($norm_ScalarOpt_dim.call(this._handle, a, b, keepdim) as number);
      }
    }
    return norm$.call(arguments, this);
  },
  normal_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $normal_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $normal_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $normal_.call(this._handle, a, b);
      return this;
    }
    return normal_$.call(arguments, this);
  },
  notEqual(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($not_equal_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($not_equal_Scalar.call(this._handle, a) as number);
      }
    }
    return notEqual$.call(arguments, this);
  },
  notEqual_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $not_equal__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $not_equal__Scalar.call(this._handle, a);
      return this;
      }
    }
    return notEqual_$.call(arguments, this);
  },
  orgqr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($orgqr.call(this._handle, a._handle) as number);
    }
    return orgqr$.call(arguments, this);
  },
  ormqr(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($ormqr.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
      return wrap($ormqr.call(this._handle, a._handle, b._handle, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'boolean') {
      return wrap($ormqr.call(this._handle, a._handle, b._handle, c, d) as number);
    }
    return ormqr$.call(arguments, this);
  },
  outer(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($outer.call(this._handle, a._handle) as number);
    }
    return outer$.call(arguments, this);
  },
  permute(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($permute.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($permute.call(this._handle, ints) as number);
    }
    return permute$.call(arguments, this);
  },
  pinMemory(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($pin_memory.call(this._handle) as number);
    }
    return pinMemory$.call(arguments, this);
  },
  pinverse(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($pinverse.call(this._handle) as number);
    }
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($pinverse.call(this._handle, a) as number);
    }
    return pinverse$.call(arguments, this);
  },
  polygamma(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($polygamma.call(a, this._handle) as number);
    }
    return polygamma$.call(arguments, this);
  },
  polygamma_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      $polygamma_.call(this._handle, a);
      return this;
    }
    return polygamma_$.call(arguments, this);
  },
  positive(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($positive.call(this._handle) as number);
    }
    return positive$.call(arguments, this);
  },
  pow(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($pow_Tensor_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($pow_Tensor_Scalar.call(this._handle, a) as number);
      }
    }
    return pow$.call(arguments, this);
  },
  pow_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $pow__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $pow__Scalar.call(this._handle, a);
      return this;
      }
    }
    return pow_$.call(arguments, this);
  },
  prelu(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($prelu.call(this._handle, a._handle) as number);
    }
    return prelu$.call(arguments, this);
  },
  prod(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($prod.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($prod_dim_int.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return wrap($prod_dim_int.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dtype')) {
      const { dtype } = a;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($prod.call(this._handle, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim', 'dtype')) {
      const { dim, keepdim, dtype } = a;
      if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($prod_dim_int.call(this._handle, dim, keepdim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'keepdim', 'dtype')) {
      const { keepdim, dtype } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($prod_dim_int.call(this._handle, a, keepdim, codeOrNone(dtype)) as number);
      }
    }
    return prod$.call(arguments, this);
  },
  put(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($put.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
      return wrap($put.call(this._handle, a._handle, b._handle, c) as number);
    }
    return put$.call(arguments, this);
  },
  put_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      $put_.call(this._handle, a._handle, b._handle);
      return this;
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
      $put_.call(this._handle, a._handle, b._handle, c);
      return this;
    }
    return put_$.call(arguments, this);
  },
  qPerChannelAxis(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $q_per_channel_axis.call(this._handle);
    }
    return qPerChannelAxis$.call(arguments, this);
  },
  qPerChannelScales(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($q_per_channel_scales.call(this._handle) as number);
    }
    return qPerChannelScales$.call(arguments, this);
  },
  qPerChannelZeroPoints(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($q_per_channel_zero_points.call(this._handle) as number);
    }
    return qPerChannelZeroPoints$.call(arguments, this);
  },
  qScale(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $q_scale.call(this._handle);
    }
    return qScale$.call(arguments, this);
  },
  qZeroPoint(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $q_zero_point.call(this._handle);
    }
    return qZeroPoint$.call(arguments, this);
  },
  qr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return $qr.result($qr.call(this._handle));
    }
    if (arguments.length === 1 && typeof a === 'boolean') {
      return $qr.result($qr.call(this._handle, a));
    }
    return qr$.call(arguments, this);
  },
  quantile(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($quantile.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($quantile_scalar.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if (a instanceof Tensor && isInt(b)) {
        return wrap($quantile.call(this._handle, a._handle, b) as number);
      }
      if (typeof a === 'number' && isInt(b)) {
        return wrap($quantile_scalar.call(this._handle, a, b) as number);
      }
    }
    if (arguments.length === 3) {
      if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
        return wrap($quantile.call(this._handle, a._handle, b, c) as number);
      }
      if (typeof a === 'number' && isInt(b) && typeof c === 'boolean') {
        return wrap($quantile_scalar.call(this._handle, a, b, c) as number);
      }
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
      const { dim, keepdim } = b;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($quantile.call(this._handle, a._handle, dim, keepdim) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'dim', 'keepdim')) {
      const { dim, keepdim } = b;
      if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($quantile_scalar.call(this._handle, a, dim, keepdim) as number);
      }
    }
    return quantile$.call(arguments, this);
  },
  rad2deg(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($rad2deg.call(this._handle) as number);
    }
    return rad2deg$.call(arguments, this);
  },
  rad2deg_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $rad2deg_.call(this._handle);
      return this;
    }
    return rad2deg_$.call(arguments, this);
  },
  random_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $random_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && isInt(a)) {
      $random__to.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      $random__from.call(this._handle, a, b);
      return this;
    }
    return random_$.call(arguments, this);
  },
  ravel(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($ravel.call(this._handle) as number);
    }
    return ravel$.call(arguments, this);
  },
  reciprocal(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($reciprocal.call(this._handle) as number);
    }
    return reciprocal$.call(arguments, this);
  },
  reciprocal_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $reciprocal_.call(this._handle);
      return this;
    }
    return reciprocal_$.call(arguments, this);
  },
  relu(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($relu.call(this._handle) as number);
    }
    return relu$.call(arguments, this);
  },
  relu_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $relu_.call(this._handle);
      return this;
    }
    return relu_$.call(arguments, this);
  },
  remainder(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($remainder_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($remainder_Scalar.call(this._handle, a) as number);
      }
    }
    return remainder$.call(arguments, this);
  },
  remainder_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $remainder__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $remainder__Scalar.call(this._handle, a);
      return this;
      }
    }
    return remainder_$.call(arguments, this);
  },
  renorm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && typeof a === 'number' && isInt(b) && typeof c === 'number') {
      return wrap($renorm.call(this._handle, a, b, c) as number);
    }
    return renorm$.call(arguments, this);
  },
  renorm_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && typeof a === 'number' && isInt(b) && typeof c === 'number') {
      $renorm_.call(this._handle, a, b, c);
      return this;
    }
    return renorm_$.call(arguments, this);
  },
  repeat(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($repeat.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($repeat.call(this._handle, ints) as number);
    }
    return repeat$.call(arguments, this);
  },
  repeatInterleave(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($repeat_interleave_self_Tensor.call(this._handle, a._handle) as number);
      }
      if (isInt(a)) {
        return wrap($repeat_interleave_self_int.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2) {
      if (a instanceof Tensor && isInt(b)) {
        return wrap($repeat_interleave_self_Tensor.call(this._handle, a._handle, b) as number);
      }
      if (isInt(a) && isInt(b)) {
        return wrap($repeat_interleave_self_int.call(this._handle, a, b) as number);
      }
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($repeat_interleave_self_Tensor.call(this._handle, a._handle, dim) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($repeat_interleave_self_int.call(this._handle, a, dim) as number);
      }
    }
    return repeatInterleave$.call(arguments, this);
  },
  reshape(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($reshape.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($reshape.call(this._handle, ints) as number);
    }
    return reshape$.call(arguments, this);
  },
  reshapeAs(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($reshape_as.call(this._handle, a._handle) as number);
    }
    return reshapeAs$.call(arguments, this);
  },
  resize_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      $resize_.call(this._handle, a);
      return this;
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) { $resize_.call(this._handle, ints);
      return this; }
    }
    return resize_$.call(arguments, this);
  },
  resizeAs_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $resize_as_.call(this._handle, a._handle);
      return this;
    }
    return resizeAs_$.call(arguments, this);
  },
  resizeAsSparse_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      $resize_as_sparse_.call(this._handle, a._handle);
      return this;
    }
    return resizeAsSparse_$.call(arguments, this);
  },
  resolveConj(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($resolve_conj.call(this._handle) as number);
    }
    return resolveConj$.call(arguments, this);
  },
  resolveNeg(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($resolve_neg.call(this._handle) as number);
    }
    return resolveNeg$.call(arguments, this);
  },
  retainGrad(this: Tensor): unknown {
    if (arguments.length === 0) {
      $retain_grad.call(this._handle);
      return;
    }
    return retainGrad$.call(arguments, this);
  },
  roll(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($roll.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && isIntOrInts(b)) {
      return wrap($roll.call(this._handle, a, b) as number);
    }
    return roll$.call(arguments, this);
  },
  rot90(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($rot90.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($rot90.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInts(b)) {
      return wrap($rot90.call(this._handle, a, b) as number);
    }
    return rot90$.call(arguments, this);
  },
  round(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($round.call(this._handle) as number);
    }
    return round$.call(arguments, this);
  },
  round_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $round_.call(this._handle);
      return this;
    }
    return round_$.call(arguments, this);
  },
  rowIndices(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($row_indices.call(this._handle) as number);
    }
    return rowIndices$.call(arguments, this);
  },
  rsqrt(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($rsqrt.call(this._handle) as number);
    }
    return rsqrt$.call(arguments, this);
  },
  rsqrt_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $rsqrt_.call(this._handle);
      return this;
    }
    return rsqrt_$.call(arguments, this);
  },
  scatter(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3) {
      if (isInt(a) && b instanceof Tensor && c instanceof Tensor) {
        return wrap($scatter_src.call(this._handle, a, b._handle, c._handle) as number);
      }
      if (isInt(a) && b instanceof Tensor && typeof c === 'number') {
        return wrap($scatter_value.call(this._handle, a, b._handle, c) as number);
      }
    }
    return scatter$.call(arguments, this);
  },
  scatter_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3) {
      if (isInt(a) && b instanceof Tensor && c instanceof Tensor) {
        $scatter__src.call(this._handle, a, b._handle, c._handle);
      return this;
      }
      if (isInt(a) && b instanceof Tensor && typeof c === 'number') {
        $scatter__value.call(this._handle, a, b._handle, c);
      return this;
      }
    }
    return scatter_$.call(arguments, this);
  },
  scatterAdd(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      return wrap($scatter_add.call(this._handle, a, b._handle, c._handle) as number);
    }
    return scatterAdd$.call(arguments, this);
  },
  scatterAdd_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && b instanceof Tensor && c instanceof Tensor) {
      $scatter_add_.call(this._handle, a, b._handle, c._handle);
      return this;
    }
    return scatterAdd_$.call(arguments, this);
  },
  scatterReduce(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && typeof d === 'string') {
      return wrap($scatter_reduce_two.call(this._handle, a, b._handle, c._handle, d) as number);
    }
    return scatterReduce$.call(arguments, this);
  },
  scatterReduce_(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 4 && isInt(a) && b instanceof Tensor && c instanceof Tensor && typeof d === 'string') {
      $scatter_reduce__two.call(this._handle, a, b._handle, c._handle, d);
      return this;
    }
    return scatterReduce_$.call(arguments, this);
  },
  select(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($select_int.call(this._handle, a, b) as number);
    }
    return select$.call(arguments, this);
  },
  selectScatter(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($select_scatter.call(this._handle, a._handle, b, c) as number);
    }
    return selectScatter$.call(arguments, this);
  },
  sgn(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sgn.call(this._handle) as number);
    }
    return sgn$.call(arguments, this);
  },
  sgn_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sgn_.call(this._handle);
      return this;
    }
    return sgn_$.call(arguments, this);
  },
  sigmoid(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sigmoid.call(this._handle) as number);
    }
    return sigmoid$.call(arguments, this);
  },
  sigmoid_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sigmoid_.call(this._handle);
      return this;
    }
    return sigmoid_$.call(arguments, this);
  },
  sign(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sign.call(this._handle) as number);
    }
    return sign$.call(arguments, this);
  },
  sign_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sign_.call(this._handle);
      return this;
    }
    return sign_$.call(arguments, this);
  },
  signbit(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($signbit.call(this._handle) as number);
    }
    return signbit$.call(arguments, this);
  },
  sin(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sin.call(this._handle) as number);
    }
    return sin$.call(arguments, this);
  },
  sin_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sin_.call(this._handle);
      return this;
    }
    return sin_$.call(arguments, this);
  },
  sinc(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sinc.call(this._handle) as number);
    }
    return sinc$.call(arguments, this);
  },
  sinc_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sinc_.call(this._handle);
      return this;
    }
    return sinc_$.call(arguments, this);
  },
  sinh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sinh.call(this._handle) as number);
    }
    return sinh$.call(arguments, this);
  },
  sinh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sinh_.call(this._handle);
      return this;
    }
    return sinh_$.call(arguments, this);
  },
  sliceInverse(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($slice_inverse.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
      return wrap($slice_inverse.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($slice_inverse.call(this._handle, a._handle, b, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
      return wrap($slice_inverse.call(this._handle, a._handle, b, c, d) as number);
    }
    if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && isInt(e)) {
      return wrap($slice_inverse.call(this._handle, a._handle, b, c, d, e) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($slice_inverse.call(this._handle, a._handle, dim) as number);
      }
    }
    return sliceInverse$.call(arguments, this);
  },
  sliceScatter(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($slice_scatter.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
      return wrap($slice_scatter.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($slice_scatter.call(this._handle, a._handle, b, c) as number);
    }
    if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
      return wrap($slice_scatter.call(this._handle, a._handle, b, c, d) as number);
    }
    if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && isInt(e)) {
      return wrap($slice_scatter.call(this._handle, a._handle, b, c, d, e) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($slice_scatter.call(this._handle, a._handle, dim) as number);
      }
    }
    return sliceScatter$.call(arguments, this);
  },
  slogdet(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $slogdet.result($slogdet.call(this._handle));
    }
    return slogdet$.call(arguments, this);
  },
  smm(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($smm.call(this._handle, a._handle) as number);
    }
    return smm$.call(arguments, this);
  },
  softmax(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($softmax_int.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isDtypeOrNone(b)) {
      return wrap($softmax_int.call(this._handle, a, codeOrNone(b)) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'dtype')) {
      const { dim, dtype } = a;
      if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($softmax_int.call(this._handle, dim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
      const { dtype } = b;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($softmax_int.call(this._handle, a, codeOrNone(dtype)) as number);
      }
    }
    return softmax$.call(arguments, this);
  },
  sort(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return $sort.result($sort.call(this._handle));
    }
    if (arguments.length === 1 && isInt(a)) {
      return $sort.result($sort.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
      return $sort.result($sort.call(this._handle, a, b));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'descending')) {
      const { dim, descending } = a;
      if ((dim === undefined || isInt(dim)) && (descending === undefined || typeof descending === 'boolean')) {
        return $sort.result($sort.call(this._handle, dim, descending));
      }
    }
    return sort$.call(arguments, this);
  },
  sparseDim(this: Tensor): unknown {
    if (arguments.length === 0) {
      return $sparse_dim.call(this._handle);
    }
    return sparseDim$.call(arguments, this);
  },
  sparseMask(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($sparse_mask.call(this._handle, a._handle) as number);
    }
    return sparseMask$.call(arguments, this);
  },
  sparseResize_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInts(a) && isInt(b) && isInt(c)) {
      $sparse_resize_.call(this._handle, a, b, c);
      return this;
    }
    return sparseResize_$.call(arguments, this);
  },
  sparseResizeAndClear_(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInts(a) && isInt(b) && isInt(c)) {
      $sparse_resize_and_clear_.call(this._handle, a, b, c);
      return this;
    }
    return sparseResizeAndClear_$.call(arguments, this);
  },
  split(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (isInt(a)) {
        return $split_Tensor.result($split_Tensor.call(this._handle, a));
      }
      if (isInts(a)) {
        return $split_sizes.result($split_sizes.call(this._handle, a));
      }
    }
    if (arguments.length === 2) {
      if (isInt(a) && isInt(b)) {
        return $split_Tensor.result($split_Tensor.call(this._handle, a, b));
      }
      if (isInts(a) && isInt(b)) {
        return $split_sizes.result($split_sizes.call(this._handle, a, b));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $split_Tensor.result($split_Tensor.call(this._handle, a, dim));
      }
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $split_sizes.result($split_sizes.call(this._handle, a, dim));
      }
    }
    return split$.call(arguments, this);
  },
  splitWithSizes(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return $split_with_sizes.result($split_with_sizes.call(this._handle, a));
    }
    if (arguments.length === 2 && isInts(a) && isInt(b)) {
      return $split_with_sizes.result($split_with_sizes.call(this._handle, a, b));
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $split_with_sizes.result($split_with_sizes.call(this._handle, a, dim));
      }
    }
    return splitWithSizes$.call(arguments, this);
  },
  sqrt(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($sqrt.call(this._handle) as number);
    }
    return sqrt$.call(arguments, this);
  },
  sqrt_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $sqrt_.call(this._handle);
      return this;
    }
    return sqrt_$.call(arguments, this);
  },
  square(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($square.call(this._handle) as number);
    }
    return square$.call(arguments, this);
  },
  square_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $square_.call(this._handle);
      return this;
    }
    return square_$.call(arguments, this);
  },
  squeeze(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($squeeze.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isInt(a)) {
        return wrap($squeeze_dim.call(this._handle, a) as number);
      }
      if (isInts(a)) {
        return wrap($squeeze_dims.call(this._handle, a) as number);
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($squeeze_dims.call(this._handle, ints) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        return wrap($squeeze_dim.call(this._handle, dim) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInts(dim)) {
        return wrap($squeeze_dims.call(this._handle, dim) as number);
      }
    }
    return squeeze$.call(arguments, this);
  },
  squeeze_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $squeeze_.call(this._handle);
      return this;
    }
    if (arguments.length === 1) {
      if (isInt(a)) {
        $squeeze__dim.call(this._handle, a);
      return this;
      }
      if (isInts(a)) {
        $squeeze__dims.call(this._handle, a);
      return this;
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) { $squeeze__dims.call(this._handle, ints);
      return this; }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        $squeeze__dim.call(this._handle, dim);
      return this;
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInts(dim)) {
        $squeeze__dims.call(this._handle, dim);
      return this;
      }
    }
    return squeeze_$.call(arguments, this);
  },
  sspaddmm(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
      return wrap($sspaddmm.call(this._handle, a._handle, b._handle) as number);
    }
    if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
      const { alpha } = c;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($sspaddmm.call(this._handle, a._handle, b._handle, undefined, alpha) as number);
      }
    }
    return sspaddmm$.call(arguments, this);
  },
  std(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($std_correction.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isIntOrInts(a)) {
        return wrap($std_dim.call(this._handle, a) as number);
      }
      if (typeof a === 'boolean') {
        return wrap($std.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($std_dim.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isIntOrInts(a) && typeof b === 'boolean' && typeof c === 'boolean') {
      return wrap($std_dim.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($std_dim.call(this._handle, dim, undefined, keepdim) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($std_dim.call(this._handle, a, undefined, keepdim) as number);
      }
    }
    return std$.call(arguments, this);
  },
  stft(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($stft_center.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($stft_center.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($stft_center.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 4 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor)) {
      return wrap($stft_center.call(this._handle, a, b, c, handleOrNone(d)) as number);
    }
    if (arguments.length === 5 && isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean') {
      return wrap($stft_center.call(this._handle, a, b, c, handleOrNone(d), e) as number);
    }
    if (arguments.length === 6) {
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'string') {
        return wrap($stft_center.call(this._handle, a, b, c, handleOrNone(d), e, f) as number);
      }
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean') {
        return wrap($stft.call(this._handle, a, b, c, handleOrNone(d), e, f) as number);
      }
    }
    if (arguments.length === 7) {
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'string' && typeof g === 'boolean') {
        return wrap($stft_center.call(this._handle, a, b, c, handleOrNone(d), e, f, g) as number);
      }
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean' && typeof g === 'boolean') {
        return wrap($stft.call(this._handle, a, b, c, handleOrNone(d), e, f, g) as number);
      }
    }
    if (arguments.length === 8) {
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'string' && typeof g === 'boolean' && typeof h === 'boolean') {
        return wrap($stft_center.call(this._handle, a, b, c, handleOrNone(d), e, f, g, h) as number);
      }
      if (isInt(a) && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'boolean' && typeof g === 'boolean' && typeof h === 'boolean') {
        return wrap($stft.call(this._handle, a, b, c, handleOrNone(d), e, f, g, h) as number);
      }
    }
    return stft$.call(arguments, this);
  },
  sub(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($sub_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($sub_Scalar.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      return wrap($sub_Scalar.call(this._handle, a, b) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($sub_Tensor.call(this._handle, a._handle, alpha) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($sub_Scalar.call(this._handle, a, alpha) as number);
      }
    }
    return sub$.call(arguments, this);
  },
  sub_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $sub__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $sub__Scalar.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $sub__Scalar.call(this._handle, a, b);
      return this;
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $sub__Tensor.call(this._handle, a._handle, alpha);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $sub__Scalar.call(this._handle, a, alpha);
      return this;
      }
    }
    return sub_$.call(arguments, this);
  },
  subtract(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($subtract_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($subtract_Scalar.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      return wrap($subtract_Scalar.call(this._handle, a, b) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($subtract_Tensor.call(this._handle, a._handle, alpha) as number);
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        return wrap($subtract_Scalar.call(this._handle, a, alpha) as number);
      }
    }
    return subtract$.call(arguments, this);
  },
  subtract_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $subtract__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $subtract__Scalar.call(this._handle, a);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $subtract__Scalar.call(this._handle, a, b);
      return this;
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $subtract__Tensor.call(this._handle, a._handle, alpha);
      return this;
      }
    }
    if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'alpha')) {
      const { alpha } = b;
      if ((alpha === undefined || typeof alpha === 'number')) {
        $subtract__Scalar.call(this._handle, a, alpha);
      return this;
      }
    }
    return subtract_$.call(arguments, this);
  },
  sum(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($sum.call(this._handle) as number);
    }
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($sum_dim_IntList.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($sum_dim_IntList.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dtype')) {
      const { dtype } = a;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($sum.call(this._handle, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim', 'dtype')) {
      const { dim, keepdim, dtype } = a;
      if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($sum_dim_IntList.call(this._handle, dim, keepdim, codeOrNone(dtype)) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && isOptionsOf(b, 'keepdim', 'dtype')) {
      const { keepdim, dtype } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($sum_dim_IntList.call(this._handle, a, keepdim, codeOrNone(dtype)) as number);
      }
    }
    return sum$.call(arguments, this);
  },
  sumToSize(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($sum_to_size.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($sum_to_size.call(this._handle, ints) as number);
    }
    return sumToSize$.call(arguments, this);
  },
  svd(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      return $svd.result($svd.call(this._handle));
    }
    if (arguments.length === 1 && typeof a === 'boolean') {
      return $svd.result($svd.call(this._handle, a));
    }
    if (arguments.length === 2 && typeof a === 'boolean' && typeof b === 'boolean') {
      return $svd.result($svd.call(this._handle, a, b));
    }
    return svd$.call(arguments, this);
  },
  swapaxes(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($swapaxes.call(this._handle, a, b) as number);
    }
    return swapaxes$.call(arguments, this);
  },
  swapaxes_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      $swapaxes_.call(this._handle, a, b);
      return this;
    }
    return swapaxes_$.call(arguments, this);
  },
  swapdims(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($swapdims.call(this._handle, a, b) as number);
    }
    return swapdims$.call(arguments, this);
  },
  swapdims_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      $swapdims_.call(this._handle, a, b);
      return this;
    }
    return swapdims_$.call(arguments, this);
  },
  t(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($t.call(this._handle) as number);
    }
    return t$.call(arguments, this);
  },
  t_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $t_.call(this._handle);
      return this;
    }
    return t_$.call(arguments, this);
  },
  take(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($take.call(this._handle, a._handle) as number);
    }
    return take$.call(arguments, this);
  },
  takeAlongDim(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($take_along_dim.call(this._handle, a._handle) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
      return wrap($take_along_dim.call(this._handle, a._handle, b) as number);
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return wrap($take_along_dim.call(this._handle, a._handle, dim) as number);
      }
    }
    return takeAlongDim$.call(arguments, this);
  },
  tan(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($tan.call(this._handle) as number);
    }
    return tan$.call(arguments, this);
  },
  tan_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $tan_.call(this._handle);
      return this;
    }
    return tan_$.call(arguments, this);
  },
  tanh(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($tanh.call(this._handle) as number);
    }
    return tanh$.call(arguments, this);
  },
  tanh_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $tanh_.call(this._handle);
      return this;
    }
    return tanh_$.call(arguments, this);
  },
  tensorSplit(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1) {
      if (isInts(a)) {
        return $tensor_split_indices.result($tensor_split_indices.call(this._handle, a));
      }
      if (a instanceof Tensor) {
        return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(this._handle, a._handle));
      }
      if (isInt(a)) {
        return $tensor_split_sections.result($tensor_split_sections.call(this._handle, a));
      }
    }
    if (arguments.length === 2) {
      if (isInts(a) && isInt(b)) {
        return $tensor_split_indices.result($tensor_split_indices.call(this._handle, a, b));
      }
      if (a instanceof Tensor && isInt(b)) {
        return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(this._handle, a._handle, b));
      }
      if (isInt(a) && isInt(b)) {
        return $tensor_split_sections.result($tensor_split_sections.call(this._handle, a, b));
      }
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $tensor_split_indices.result($tensor_split_indices.call(this._handle, a, dim));
      }
    }
    if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(this._handle, a._handle, dim));
      }
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $tensor_split_sections.result($tensor_split_sections.call(this._handle, a, dim));
      }
    }
    return tensorSplit$.call(arguments, this);
  },
  tile(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($tile.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($tile.call(this._handle, ints) as number);
    }
    return tile$.call(arguments, this);
  },
  toDense(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($to_dense.call(this._handle) as number);
    }
    if (arguments.length === 1 && isDtypeOrNone(a)) {
      return wrap($to_dense.call(this._handle, codeOrNone(a)) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dtype')) {
      const { dtype } = a;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($to_dense.call(this._handle, codeOrNone(dtype)) as number);
      }
    }
    return toDense$.call(arguments, this);
  },
  toMkldnn(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($to_mkldnn.call(this._handle) as number);
    }
    if (arguments.length === 1 && isDtypeOrNone(a)) {
      return wrap($to_mkldnn.call(this._handle, codeOrNone(a)) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dtype')) {
      const { dtype } = a;
      if ((dtype === undefined || isDtypeOrNone(dtype))) {
        return wrap($to_mkldnn.call(this._handle, codeOrNone(dtype)) as number);
      }
    }
    return toMkldnn$.call(arguments, this);
  },
  toPaddedTensor(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && typeof a === 'number') {
      return wrap($to_padded_tensor.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && typeof a === 'number' && isInts(b)) {
      return wrap($to_padded_tensor.call(this._handle, a, b) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'padding')) {
      const { padding } = a;
      if (typeof padding === 'number') {
        return wrap($to_padded_tensor.call(this._handle, padding) as number);
      }
    }
    return toPaddedTensor$.call(arguments, this);
  },
  toSparse(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($to_sparse.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($to_sparse_sparse_dim.call(this._handle, a) as number);
    }
    return toSparse$.call(arguments, this);
  },
  toSparseBsc(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($to_sparse_bsc.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && isInt(b)) {
      return wrap($to_sparse_bsc.call(this._handle, a, b) as number);
    }
    return toSparseBsc$.call(arguments, this);
  },
  toSparseBsr(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isIntOrInts(a)) {
      return wrap($to_sparse_bsr.call(this._handle, a) as number);
    }
    if (arguments.length === 2 && isIntOrInts(a) && isInt(b)) {
      return wrap($to_sparse_bsr.call(this._handle, a, b) as number);
    }
    return toSparseBsr$.call(arguments, this);
  },
  toSparseCsc(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($to_sparse_csc.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($to_sparse_csc.call(this._handle, a) as number);
    }
    return toSparseCsc$.call(arguments, this);
  },
  toSparseCsr(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($to_sparse_csr.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($to_sparse_csr.call(this._handle, a) as number);
    }
    return toSparseCsr$.call(arguments, this);
  },
  topk(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $topk.result($topk.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return $topk.result($topk.call(this._handle, a, b));
    }
    if (arguments.length === 3 && isInt(a) && isInt(b) && typeof c === 'boolean') {
      return $topk.result($topk.call(this._handle, a, b, c));
    }
    if (arguments.length === 4 && isInt(a) && isInt(b) && typeof c === 'boolean' && typeof d === 'boolean') {
      return $topk.result($topk.call(this._handle, a, b, c, d));
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $topk.result($topk.call(this._handle, a, dim));
      }
    }
    return topk$.call(arguments, this);
  },
  trace(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($trace.call(this._handle) as number);
    }
    return trace$.call(arguments, this);
  },
  transpose(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return wrap($transpose_int.call(this._handle, a, b) as number);
    }
    return transpose$.call(arguments, this);
  },
  transpose_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      $transpose_.call(this._handle, a, b);
      return this;
    }
    return transpose_$.call(arguments, this);
  },
  triangularSolve(this: Tensor, a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return $triangular_solve.result($triangular_solve.call(this._handle, a._handle));
    }
    if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
      return $triangular_solve.result($triangular_solve.call(this._handle, a._handle, b));
    }
    if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
      return $triangular_solve.result($triangular_solve.call(this._handle, a._handle, b, c));
    }
    if (arguments.length === 4 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean' && typeof d === 'boolean') {
      return $triangular_solve.result($triangular_solve.call(this._handle, a._handle, b, c, d));
    }
    return triangularSolve$.call(arguments, this);
  },
  tril(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($tril.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($tril.call(this._handle, a) as number);
    }
    return tril$.call(arguments, this);
  },
  tril_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $tril_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && isInt(a)) {
      $tril_.call(this._handle, a);
      return this;
    }
    return tril_$.call(arguments, this);
  },
  triu(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($triu.call(this._handle) as number);
    }
    if (arguments.length === 1 && isInt(a)) {
      return wrap($triu.call(this._handle, a) as number);
    }
    return triu$.call(arguments, this);
  },
  triu_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      $triu_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && isInt(a)) {
      $triu_.call(this._handle, a);
      return this;
    }
    return triu_$.call(arguments, this);
  },
  trueDivide(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($true_divide_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($true_divide_Scalar.call(this._handle, a) as number);
      }
    }
    return trueDivide$.call(arguments, this);
  },
  trueDivide_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $true_divide__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $true_divide__Scalar.call(this._handle, a);
      return this;
      }
    }
    return trueDivide_$.call(arguments, this);
  },
  trunc(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($trunc.call(this._handle) as number);
    }
    return trunc$.call(arguments, this);
  },
  trunc_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $trunc_.call(this._handle);
      return this;
    }
    return trunc_$.call(arguments, this);
  },
  typeAs(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($type_as.call(this._handle, a._handle) as number);
    }
    return typeAs$.call(arguments, this);
  },
  unbind(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 0) {
      return $unbind_int.result($unbind_int.call(this._handle));
    }
    if (arguments.length === 1 && isInt(a)) {
      return $unbind_int.result($unbind_int.call(this._handle, a));
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if ((dim === undefined || isInt(dim))) {
        return $unbind_int.result($unbind_int.call(this._handle, dim));
      }
    }
    return unbind$.call(arguments, this);
  },
  unflatten(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2 && isInt(a) && isInts(b)) {
      return wrap($unflatten_int.call(this._handle, a, b) as number);
    }
    return unflatten$.call(arguments, this);
  },
  unfold(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
      return wrap($unfold.call(this._handle, a, b, c) as number);
    }
    return unfold$.call(arguments, this);
  },
  uniform_(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 0) {
      $uniform_.call(this._handle);
      return this;
    }
    if (arguments.length === 1 && typeof a === 'number') {
      $uniform_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
      $uniform_.call(this._handle, a, b);
      return this;
    }
    return uniform_$.call(arguments, this);
  },
  unsafeChunk(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $unsafe_chunk.result($unsafe_chunk.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return $unsafe_chunk.result($unsafe_chunk.call(this._handle, a, b));
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $unsafe_chunk.result($unsafe_chunk.call(this._handle, a, dim));
      }
    }
    return unsafeChunk$.call(arguments, this);
  },
  unsafeSplit(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(this._handle, a));
    }
    if (arguments.length === 2 && isInt(a) && isInt(b)) {
      return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(this._handle, a, b));
    }
    if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(this._handle, a, dim));
      }
    }
    return unsafeSplit$.call(arguments, this);
  },
  unsafeSplitWithSizes(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(this._handle, a));
    }
    if (arguments.length === 2 && isInts(a) && isInt(b)) {
      return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(this._handle, a, b));
    }
    if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dim')) {
      const { dim } = b;
      if ((dim === undefined || isInt(dim))) {
        return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(this._handle, a, dim));
      }
    }
    return unsafeSplitWithSizes$.call(arguments, this);
  },
  unsqueeze(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      return wrap($unsqueeze.call(this._handle, a) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        return wrap($unsqueeze.call(this._handle, dim) as number);
      }
    }
    return unsqueeze$.call(arguments, this);
  },
  unsqueeze_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInt(a)) {
      $unsqueeze_.call(this._handle, a);
      return this;
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim')) {
      const { dim } = a;
      if (isInt(dim)) {
        $unsqueeze_.call(this._handle, dim);
      return this;
      }
    }
    return unsqueeze_$.call(arguments, this);
  },
  values(this: Tensor): unknown {
    if (arguments.length === 0) {
      return wrap($values.call(this._handle) as number);
    }
    return values$.call(arguments, this);
  },
  var(this: Tensor, a?: unknown, b?: unknown, c?: unknown): unknown {
    if (arguments.length === 0) {
      return wrap($var_correction.call(this._handle) as number);
    }
    if (arguments.length === 1) {
      if (isIntOrInts(a)) {
        return wrap($var_dim.call(this._handle, a) as number);
      }
      if (typeof a === 'boolean') {
        return wrap($var.call(this._handle, a) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && typeof b === 'boolean') {
      return wrap($var_dim.call(this._handle, a, b) as number);
    }
    if (arguments.length === 3 && isIntOrInts(a) && typeof b === 'boolean' && typeof c === 'boolean') {
      return wrap($var_dim.call(this._handle, a, b, c) as number);
    }
    if (arguments.length === 1 && isOptionsOf(a, 'dim', 'keepdim')) {
      const { dim, keepdim } = a;
      if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($var_dim.call(this._handle, dim, undefined, keepdim) as number);
      }
    }
    if (arguments.length === 2 && isIntOrInts(a) && isOptionsOf(b, 'keepdim')) {
      const { keepdim } = b;
      if ((keepdim === undefined || typeof keepdim === 'boolean')) {
        return wrap($var_dim.call(this._handle, a, undefined, keepdim) as number);
      }
    }
    return var$.call(arguments, this);
  },
  vdot(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($vdot.call(this._handle, a._handle) as number);
    }
    return vdot$.call(arguments, this);
  },
  view(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && isInts(a)) {
      return wrap($view.call(this._handle, a) as number);
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return wrap($view.call(this._handle, ints) as number);
    }
    return view$.call(arguments, this);
  },
  viewAs(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1 && a instanceof Tensor) {
      return wrap($view_as.call(this._handle, a._handle) as number);
    }
    return viewAs$.call(arguments, this);
  },
  vsplit(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (isInt(a)) {
        return $vsplit_int.result($vsplit_int.call(this._handle, a));
      }
      if (isInts(a)) {
        return $vsplit_array.result($vsplit_array.call(this._handle, a));
      }
    }
    if (isInt(a)) {
      const ints = intsOf(arguments);
      if (ints) return $vsplit_array.result($vsplit_array.call(this._handle, ints));
    }
    return vsplit$.call(arguments, this);
  },
  where(this: Tensor, a?: unknown, b?: unknown): unknown {
    if (arguments.length === 2) {
      if (a instanceof Tensor && b instanceof Tensor) {
        return wrap($where_self.call(a._handle, this._handle, b._handle) as number);
      }
      if (a instanceof Tensor && typeof b === 'number') {
        return wrap($where_ScalarOther.call(a._handle, this._handle, b) as number);
      }
    }
    return where$.call(arguments, this);
  },
  xlogy(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        return wrap($xlogy_Tensor.call(this._handle, a._handle) as number);
      }
      if (typeof a === 'number') {
        return wrap($xlogy_Scalar_Other.call(this._handle, a) as number);
      }
    }
    return xlogy$.call(arguments, this);
  },
  xlogy_(this: Tensor, a?: unknown): unknown {
    if (arguments.length === 1) {
      if (a instanceof Tensor) {
        $xlogy__Tensor.call(this._handle, a._handle);
      return this;
      }
      if (typeof a === 'number') {
        $xlogy__Scalar_Other.call(this._handle, a);
      return this;
      }
    }
    return xlogy_$.call(arguments, this);
  },
  zero_(this: Tensor): unknown {
    if (arguments.length === 0) {
      $zero_.call(this._handle);
      return this;
    }
    return zero_$.call(arguments, this);
  },
};

/** Gives tensors these methods, but for those that they have already: what is written by hand comes first. */
export function installMethods(prototype: Tensor): void {
  for (const [name, value] of Object.entries(methods)) {
    if (Object.hasOwn(prototype, name)) continue;
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
