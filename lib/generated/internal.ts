// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { FactoryOptions } from '../core/create.js';
import type { DeviceLike } from '../core/device.js';
import type { DTypeLike } from '../core/dtype.js';
import { codeOrNone, handleOrNone, handlesOf, intsOf, isDtypeOrNone, isInt, isIntOrInts, isInts, isTensors } from '../core/fast.js';
import type { Generator } from '../core/generator.js';
import type { LayoutLike, MemoryFormatLike } from '../core/layout.js';
import type { Out, Outs } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $__and___Scalar,
  $__and___Tensor,
  $__lshift___Scalar,
  $__lshift___Tensor,
  $__or___Scalar,
  $__or___Tensor,
  $__rshift___Scalar,
  $__rshift___Tensor,
  $__xor___Scalar,
  $__xor___Tensor,
  $_adaptive_avg_pool2d,
  $_adaptive_avg_pool3d,
  $_add_batch_dim,
  $_add_relu_Scalar,
  $_add_relu_Tensor,
  $_add_relu__Scalar,
  $_add_relu__Tensor,
  $_add_relu_out,
  $_addmm_activation,
  $_addmm_activation_out,
  $_aminmax,
  $_aminmax_dim,
  $_amp_foreach_non_finite_check_and_unscale_,
  $_amp_update_scale_,
  $_assert_async,
  $_assert_async_msg,
  $_assert_scalar,
  $_assert_tensor_metadata,
  $_batch_norm_impl_index,
  $_cast_Byte,
  $_cast_Char,
  $_cast_Double,
  $_cast_Float,
  $_cast_Half,
  $_cast_Int,
  $_cast_Long,
  $_cast_Short,
  $_choose_qparams_per_tensor,
  $_chunk_cat,
  $_chunk_cat_out,
  $_coalesce,
  $_compute_linear_combination,
  $_compute_linear_combination_out,
  $_conj,
  $_conj_copy,
  $_conj_copy_out,
  $_conj_physical,
  $_convert_indices_from_coo_to_csr,
  $_convert_indices_from_coo_to_csr_out,
  $_convert_indices_from_csr_to_coo,
  $_convert_indices_from_csr_to_coo_out,
  $_convert_weight_to_int4pack,
  $_convert_weight_to_int4pack_for_cpu,
  $_convolution,
  $_convolution_deprecated,
  $_convolution_mode,
  $_copy_from,
  $_copy_from_and_resize,
  $_cslt_compress,
  $_cslt_sparse_mm,
  $_cslt_sparse_mm_search,
  $_ctc_loss,
  $_ctc_loss_Tensor,
  $_cudnn_ctc_loss,
  $_cudnn_ctc_loss_Tensor,
  $_cudnn_init_dropout_state,
  $_cudnn_rnn,
  $_cudnn_rnn_flatten_weight,
  $_cufft_clear_plan_cache,
  $_cufft_get_plan_cache_max_size,
  $_cufft_get_plan_cache_size,
  $_cufft_set_plan_cache_max_size,
  $_cummax_helper,
  $_cummin_helper,
  $_debug_has_internal_overlap,
  $_dim_arange,
  $_dirichlet_grad,
  $_dyn_quant_matmul_4bit,
  $_dyn_quant_pack_4bit_weight,
  $_efficientzerotensor,
  $_embedding_bag,
  $_embedding_bag_forward_only,
  $_empty_affine_quantized,
  $_empty_per_channel_affine_quantized,
  $_euclidean_dist,
  $_fake_quantize_learnable_per_channel_affine,
  $_fake_quantize_learnable_per_tensor_affine,
  $_fake_quantize_per_tensor_affine_cachemask_tensor_qparams,
  $_fft_c2c,
  $_fft_c2c_out,
  $_fft_c2r,
  $_fft_c2r_out,
  $_fft_r2c,
  $_fft_r2c_out,
  $_fill_mem_eff_dropout_mask_,
  $_flash_attention_forward_no_dropout_inplace,
  $_foobar,
  $_foreach_abs,
  $_foreach_abs_,
  $_foreach_acos,
  $_foreach_acos_,
  $_foreach_add_List,
  $_foreach_add_Scalar,
  $_foreach_add_ScalarList,
  $_foreach_add_Tensor,
  $_foreach_add__List,
  $_foreach_add__Scalar,
  $_foreach_add__ScalarList,
  $_foreach_add__Tensor,
  $_foreach_addcdiv_Scalar,
  $_foreach_addcdiv_ScalarList,
  $_foreach_addcdiv_Tensor,
  $_foreach_addcdiv__Scalar,
  $_foreach_addcdiv__ScalarList,
  $_foreach_addcdiv__Tensor,
  $_foreach_addcmul_Scalar,
  $_foreach_addcmul_ScalarList,
  $_foreach_addcmul_Tensor,
  $_foreach_addcmul__Scalar,
  $_foreach_addcmul__ScalarList,
  $_foreach_addcmul__Tensor,
  $_foreach_asin,
  $_foreach_asin_,
  $_foreach_atan,
  $_foreach_atan_,
  $_foreach_ceil,
  $_foreach_ceil_,
  $_foreach_clamp_max_List,
  $_foreach_clamp_max_Scalar,
  $_foreach_clamp_max_ScalarList,
  $_foreach_clamp_max__List,
  $_foreach_clamp_max__Scalar,
  $_foreach_clamp_max__ScalarList,
  $_foreach_clamp_min_List,
  $_foreach_clamp_min_Scalar,
  $_foreach_clamp_min_ScalarList,
  $_foreach_clamp_min__List,
  $_foreach_clamp_min__Scalar,
  $_foreach_clamp_min__ScalarList,
  $_foreach_clone,
  $_foreach_copy_,
  $_foreach_cos,
  $_foreach_cos_,
  $_foreach_cosh,
  $_foreach_cosh_,
  $_foreach_div_List,
  $_foreach_div_Scalar,
  $_foreach_div_ScalarList,
  $_foreach_div_Tensor,
  $_foreach_div__List,
  $_foreach_div__Scalar,
  $_foreach_div__ScalarList,
  $_foreach_div__Tensor,
  $_foreach_erf,
  $_foreach_erf_,
  $_foreach_erfc,
  $_foreach_erfc_,
  $_foreach_exp,
  $_foreach_exp_,
  $_foreach_expm1,
  $_foreach_expm1_,
  $_foreach_floor,
  $_foreach_floor_,
  $_foreach_frac,
  $_foreach_frac_,
  $_foreach_lerp_List,
  $_foreach_lerp_Scalar,
  $_foreach_lerp_ScalarList,
  $_foreach_lerp__List,
  $_foreach_lerp__Scalar,
  $_foreach_lerp__ScalarList,
  $_foreach_lgamma,
  $_foreach_lgamma_,
  $_foreach_log,
  $_foreach_log10,
  $_foreach_log10_,
  $_foreach_log1p,
  $_foreach_log1p_,
  $_foreach_log2,
  $_foreach_log2_,
  $_foreach_log_,
  $_foreach_max,
  $_foreach_maximum_List,
  $_foreach_maximum_Scalar,
  $_foreach_maximum_ScalarList,
  $_foreach_maximum__List,
  $_foreach_maximum__Scalar,
  $_foreach_maximum__ScalarList,
  $_foreach_minimum_List,
  $_foreach_minimum_Scalar,
  $_foreach_minimum_ScalarList,
  $_foreach_minimum__List,
  $_foreach_minimum__Scalar,
  $_foreach_minimum__ScalarList,
  $_foreach_mm,
  $_foreach_mul_List,
  $_foreach_mul_Scalar,
  $_foreach_mul_ScalarList,
  $_foreach_mul_Tensor,
  $_foreach_mul__List,
  $_foreach_mul__Scalar,
  $_foreach_mul__ScalarList,
  $_foreach_mul__Tensor,
  $_foreach_neg,
  $_foreach_neg_,
  $_foreach_norm_Scalar,
  $_foreach_pow_List,
  $_foreach_pow_Scalar,
  $_foreach_pow_ScalarAndTensor,
  $_foreach_pow_ScalarList,
  $_foreach_pow__List,
  $_foreach_pow__Scalar,
  $_foreach_pow__ScalarList,
  $_foreach_powsum_Scalar,
  $_foreach_reciprocal,
  $_foreach_reciprocal_,
  $_foreach_round,
  $_foreach_round_,
  $_foreach_rsqrt,
  $_foreach_rsqrt_,
  $_foreach_sigmoid,
  $_foreach_sigmoid_,
  $_foreach_sign,
  $_foreach_sign_,
  $_foreach_sin,
  $_foreach_sin_,
  $_foreach_sinh,
  $_foreach_sinh_,
  $_foreach_sqrt,
  $_foreach_sqrt_,
  $_foreach_sub_List,
  $_foreach_sub_Scalar,
  $_foreach_sub_ScalarList,
  $_foreach_sub__List,
  $_foreach_sub__Scalar,
  $_foreach_sub__ScalarList,
  $_foreach_tan,
  $_foreach_tan_,
  $_foreach_tanh,
  $_foreach_tanh_,
  $_foreach_trunc,
  $_foreach_trunc_,
  $_foreach_zero_,
  $_functional_assert_async_msg,
  $_functional_assert_scalar,
  $_functional_sym_constrain_range,
  $_functional_sym_constrain_range_for_size,
  $_fused_adagrad_,
  $_fused_adagrad__tensor_lr,
  $_fused_adam_,
  $_fused_adam__tensor_lr,
  $_fused_adamw_,
  $_fused_adamw__tensor_lr,
  $_fused_dropout,
  $_fused_moving_avg_obs_fq_helper,
  $_fused_rms_norm,
  $_fused_sdp_choice,
  $_fused_sgd_,
  $_fused_sgd__tensor_lr,
  $_fw_primal_copy,
  $_fw_primal_copy_out,
  $_grid_sampler_2d_cpu_fallback,
  $_grouped_mm,
  $_has_compatible_shallow_copy_type,
  $_histogramdd_bin_edges,
  $_histogramdd_from_bin_cts,
  $_histogramdd_from_bin_tensors,
  $_index_put_impl_,
  $_indices_copy,
  $_indices_copy_out,
  $_int_mm,
  $_int_mm_out,
  $_is_all_true,
  $_is_any_true,
  $_is_zerotensor,
  $_lazy_clone,
  $_linalg_check_errors,
  $_linalg_det,
  $_linalg_det_result,
  $_linalg_eigh,
  $_linalg_eigh_eigenvalues,
  $_linalg_slogdet,
  $_linalg_slogdet_sign,
  $_linalg_solve_ex,
  $_linalg_solve_ex_result,
  $_linalg_svd,
  $_linalg_svd_U,
  $_log_softmax,
  $_log_softmax_backward_data,
  $_log_softmax_backward_data_out,
  $_log_softmax_out,
  $_logcumsumexp,
  $_logcumsumexp_out,
  $_lstm_mps,
  $_lu_with_info,
  $_make_dep_token,
  $_make_dual,
  $_make_dual_copy,
  $_make_dual_copy_out,
  $_make_per_channel_quantized_tensor,
  $_make_per_tensor_quantized_tensor,
  $_masked_scale,
  $_masked_softmax,
  $_mixed_dtypes_linear,
  $_mkldnn_reshape,
  $_mkldnn_transpose,
  $_mkldnn_transpose_,
  $_mps_convolution,
  $_mps_convolution_transpose,
  $_native_batch_norm_legit,
  $_native_batch_norm_legit_no_stats,
  $_native_batch_norm_legit_no_stats_out,
  $_native_batch_norm_legit_no_training,
  $_native_batch_norm_legit_out,
  $_native_multi_head_attention,
  $_neg_view,
  $_neg_view_copy,
  $_neg_view_copy_out,
  $_nested_compute_contiguous_strides_offsets,
  $_nested_from_padded,
  $_nested_from_padded_and_nested_example,
  $_nested_from_padded_tensor,
  $_nested_get_jagged_dummy,
  $_nested_get_lengths,
  $_nested_get_max_seqlen,
  $_nested_get_min_seqlen,
  $_nested_get_offsets,
  $_nested_get_ragged_idx,
  $_nested_get_values,
  $_nested_get_values_copy,
  $_nested_get_values_copy_out,
  $_nested_tensor_from_mask,
  $_nested_tensor_from_mask_left_aligned,
  $_nested_tensor_from_tensor_list,
  $_nested_tensor_softmax_with_shape,
  $_nested_view_from_buffer,
  $_nested_view_from_buffer_copy,
  $_nested_view_from_buffer_copy_out,
  $_nested_view_from_jagged,
  $_nested_view_from_jagged_copy,
  $_nested_view_from_jagged_copy_out,
  $_nnpack_available,
  $_nnpack_spatial_convolution,
  $_pack_padded_sequence,
  $_pad_packed_sequence,
  $_philox_key_fold_in,
  $_philox_key_split,
  $_philox_normal_,
  $_philox_uniform_,
  $_pin_memory,
  $_prelu_kernel,
  $_print,
  $_propagate_xla_data,
  $_remove_batch_dim,
  $_reshape_alias_copy,
  $_reshape_alias_copy_out,
  $_reshape_from_tensor,
  $_resize_output_,
  $_rowwise_prune,
  $_safe_softmax,
  $_sample_dirichlet,
  $_saturate_weight_to_fp16,
  $_scaled_dot_product_attention_math,
  $_scaled_dot_product_attention_math_for_mps,
  $_scaled_dot_product_cudnn_attention,
  $_scaled_dot_product_efficient_attention,
  $_scaled_dot_product_flash_attention,
  $_scaled_dot_product_flash_attention_for_cpu,
  $_scaled_dot_product_flash_attention_quantized,
  $_scaled_grouped_mm,
  $_scaled_grouped_mm_v2,
  $_scaled_mm,
  $_scaled_mm_out,
  $_scaled_mm_v2,
  $_scaled_mm_v2_out,
  $_shape_as_tensor,
  $_sobol_engine_draw,
  $_sobol_engine_ff_,
  $_sobol_engine_initialize_state_,
  $_sobol_engine_scramble_,
  $_softmax,
  $_softmax_backward_data,
  $_softmax_backward_data_out,
  $_softmax_out,
  $_sparse_broadcast_to,
  $_sparse_broadcast_to_copy,
  $_sparse_broadcast_to_copy_out,
  $_sparse_csr_prod_dim_dtype,
  $_sparse_csr_sum_dim_dtype,
  $_sparse_log_softmax_backward_data,
  $_sparse_semi_structured_addmm,
  $_sparse_semi_structured_apply,
  $_sparse_semi_structured_apply_dense,
  $_sparse_semi_structured_linear,
  $_sparse_semi_structured_mm,
  $_sparse_semi_structured_tile,
  $_sparse_softmax_backward_data,
  $_sparse_sparse_matmul,
  $_sparse_sum,
  $_sparse_sum_dim,
  $_sparse_sum_dim_dtype,
  $_sparse_sum_dtype,
  $_stack,
  $_stack_out,
  $_standard_gamma,
  $_standard_gamma_grad,
  $_test_autograd_multiple_dispatch_fullcoverage,
  $_test_autograd_multiple_dispatch_ntonly,
  $_test_autograd_multiple_dispatch_view,
  $_test_autograd_multiple_dispatch_view_copy,
  $_test_autograd_multiple_dispatch_view_copy_out,
  $_test_check_tensor,
  $_test_functorch_fallback,
  $_test_parallel_materialize,
  $_test_serialization_subcmul,
  $_to_cpu,
  $_to_sparse_semi_structured,
  $_transform_bias_rescale_qkv,
  $_transformer_encoder_layer_fwd,
  $_trilinear,
  $_triton_multi_head_attention,
  $_triton_scaled_dot_attention,
  $_unique,
  $_unique2,
  $_unpack_dual,
  $_unsafe_index_Tensor,
  $_unsafe_index_put,
  $_unsafe_masked_index,
  $_unsafe_masked_index_put_accumulate,
  $_use_cudnn_ctc_loss,
  $_use_cudnn_ctc_loss_Tensor,
  $_use_cudnn_rnn_flatten_weight,
  $_use_miopen_ctc_loss,
  $_use_miopen_ctc_loss_Tensor,
  $_validate_compressed_sparse_indices,
  $_validate_sparse_bsc_tensor_args,
  $_validate_sparse_bsr_tensor_args,
  $_validate_sparse_compressed_tensor_args,
  $_validate_sparse_coo_tensor_args,
  $_validate_sparse_csc_tensor_args,
  $_validate_sparse_csr_tensor_args,
  $_values_copy,
  $_values_copy_out,
  $_weight_int4pack_mm,
  $_weight_int4pack_mm_for_cpu,
  $_weight_int4pack_mm_with_scales_and_zeros,
  $_weight_int8pack_mm,
  $_weight_norm,
  $_weight_norm_interface,
  $_wrapped_linear_prepack,
  $_wrapped_quantized_linear_prepacked,
} from './operators.js';

const __and__$ = new Overloads('__and__', [[$__and___Tensor], [$__and___Scalar]]);
export function __and__(input: Tensor, other: Tensor): Tensor;
export function __and__(input: Tensor, other: Scalar): Tensor;
export function __and__(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($__and___Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($__and___Scalar.call(a._handle, b) as number);
    }
  }
  return __and__$.call(arguments);
}

const __lshift__$ = new Overloads('__lshift__', [[$__lshift___Tensor], [$__lshift___Scalar]]);
export function __lshift__(input: Tensor, other: Tensor): Tensor;
export function __lshift__(input: Tensor, other: Scalar): Tensor;
export function __lshift__(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($__lshift___Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($__lshift___Scalar.call(a._handle, b) as number);
    }
  }
  return __lshift__$.call(arguments);
}

const __or__$ = new Overloads('__or__', [[$__or___Tensor], [$__or___Scalar]]);
export function __or__(input: Tensor, other: Tensor): Tensor;
export function __or__(input: Tensor, other: Scalar): Tensor;
export function __or__(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($__or___Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($__or___Scalar.call(a._handle, b) as number);
    }
  }
  return __or__$.call(arguments);
}

const __rshift__$ = new Overloads('__rshift__', [[$__rshift___Tensor], [$__rshift___Scalar]]);
export function __rshift__(input: Tensor, other: Tensor): Tensor;
export function __rshift__(input: Tensor, other: Scalar): Tensor;
export function __rshift__(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($__rshift___Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($__rshift___Scalar.call(a._handle, b) as number);
    }
  }
  return __rshift__$.call(arguments);
}

const __xor__$ = new Overloads('__xor__', [[$__xor___Tensor], [$__xor___Scalar]]);
export function __xor__(input: Tensor, other: Tensor): Tensor;
export function __xor__(input: Tensor, other: Scalar): Tensor;
export function __xor__(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($__xor___Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($__xor___Scalar.call(a._handle, b) as number);
    }
  }
  return __xor__$.call(arguments);
}

const _adaptiveAvgPool2d$ = new Overloads('_adaptiveAvgPool2d', [[$_adaptive_avg_pool2d]]);
export function _adaptiveAvgPool2d(input: Tensor, outputSize: number | readonly number[]): Tensor;
export function _adaptiveAvgPool2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_adaptive_avg_pool2d.call(a._handle, b) as number);
  }
  return _adaptiveAvgPool2d$.call(arguments);
}

const _adaptiveAvgPool3d$ = new Overloads('_adaptiveAvgPool3d', [[$_adaptive_avg_pool3d]]);
export function _adaptiveAvgPool3d(input: Tensor, outputSize: number | readonly number[]): Tensor;
export function _adaptiveAvgPool3d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_adaptive_avg_pool3d.call(a._handle, b) as number);
  }
  return _adaptiveAvgPool3d$.call(arguments);
}

const _addBatchDim$ = new Overloads('_addBatchDim', [[$_add_batch_dim]]);
export function _addBatchDim(input: Tensor, batchDim: number, level: number): Tensor;
export function _addBatchDim(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($_add_batch_dim.call(a._handle, b, c) as number);
  }
  return _addBatchDim$.call(arguments);
}

const _addRelu$ = new Overloads('_addRelu', [[$_add_relu_Tensor, $_add_relu_out], [$_add_relu_Scalar]]);
export function _addRelu(input: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function _addRelu(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
export function _addRelu(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($_add_relu_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($_add_relu_Scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($_add_relu_Scalar.call(a._handle, b, c) as number);
  }
  return _addRelu$.call(arguments);
}

const _addRelu_$ = new Overloads('_addRelu_', [[$_add_relu__Tensor], [$_add_relu__Scalar]]);
export function _addRelu_(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
export function _addRelu_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
export function _addRelu_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      $_add_relu__Tensor.call(a._handle, b._handle);
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $_add_relu__Scalar.call(a._handle, b);
    return a;
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $_add_relu__Scalar.call(a._handle, b, c);
    return a;
  }
  return _addRelu_$.call(arguments);
}

const _addmmActivation$ = new Overloads('_addmmActivation', [[$_addmm_activation, $_addmm_activation_out]]);
export function _addmmActivation(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean; out?: Tensor | null }): Tensor;
export function _addmmActivation(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_addmm_activation.call(a._handle, b._handle, c._handle) as number);
  }
  return _addmmActivation$.call(arguments);
}

const _aminmax$ = new Overloads('_aminmax', [[$_aminmax], [$_aminmax_dim]]);
export function _aminmax(input: Tensor): [Tensor, Tensor];
export function _aminmax(input: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor];
export function _aminmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_aminmax.result($_aminmax.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $_aminmax_dim.result($_aminmax_dim.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $_aminmax_dim.result($_aminmax_dim.call(a._handle, b, c));
  }
  return _aminmax$.call(arguments);
}

const _ampForeachNonFiniteCheckAndUnscale_$ = new Overloads('_ampForeachNonFiniteCheckAndUnscale_', [[$_amp_foreach_non_finite_check_and_unscale_]]);
export function _ampForeachNonFiniteCheckAndUnscale_(input: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void;
export function _ampForeachNonFiniteCheckAndUnscale_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && b instanceof Tensor && c instanceof Tensor) {
    $_amp_foreach_non_finite_check_and_unscale_.call(handlesOf(a), b._handle, c._handle);
    return;
  }
  return _ampForeachNonFiniteCheckAndUnscale_$.call(arguments);
}

const _ampUpdateScale_$ = new Overloads('_ampUpdateScale_', [[$_amp_update_scale_]]);
export function _ampUpdateScale_(input: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): Tensor;
export function _ampUpdateScale_(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'number' && isInt(f)) {
    $_amp_update_scale_.call(a._handle, b._handle, c._handle, d, e, f);
    return a;
  }
  return _ampUpdateScale_$.call(arguments);
}

const _assertAsync$ = new Overloads('_assertAsync', [[$_assert_async], [$_assert_async_msg]]);
export function _assertAsync(input: Tensor): void;
export function _assertAsync(input: Tensor, assertMsg: string): void;
export function _assertAsync(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $_assert_async.call(a._handle);
    return;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    $_assert_async_msg.call(a._handle, b);
    return;
  }
  return _assertAsync$.call(arguments);
}

const _assertScalar$ = new Overloads('_assertScalar', [[$_assert_scalar]]);
export function _assertScalar(input: Scalar, assertMsg: string): void;
export function _assertScalar(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && typeof a === 'number' && typeof b === 'string') {
    $_assert_scalar.call(a, b);
    return;
  }
  return _assertScalar$.call(arguments);
}

const _assertTensorMetadata$ = new Overloads('_assertTensorMetadata', [[$_assert_tensor_metadata]]);
export function _assertTensorMetadata(a: Tensor, size?: readonly number[] | null, stride?: readonly number[] | null, dtype?: DTypeLike | null, options?: { device?: DeviceLike | null; layout?: LayoutLike | null }): void;
export function _assertTensorMetadata(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $_assert_tensor_metadata.call(a._handle);
    return;
  }
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    $_assert_tensor_metadata.call(a._handle, b);
    return;
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
    $_assert_tensor_metadata.call(a._handle, b, c);
    return;
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInts(c) && isDtypeOrNone(d)) {
    $_assert_tensor_metadata.call(a._handle, b, c, codeOrNone(d));
    return;
  }
  return _assertTensorMetadata$.call(arguments);
}

const _batchNormImplIndex$ = new Overloads('_batchNormImplIndex', [[$_batch_norm_impl_index]]);
export function _batchNormImplIndex(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number];
export function _batchNormImplIndex(): unknown {
  return _batchNormImplIndex$.call(arguments);
}

const _castByte$ = new Overloads('_castByte', [[$_cast_Byte]]);
export function _castByte(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castByte(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Byte.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Byte.call(a._handle, b) as number);
  }
  return _castByte$.call(arguments);
}

const _castChar$ = new Overloads('_castChar', [[$_cast_Char]]);
export function _castChar(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castChar(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Char.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Char.call(a._handle, b) as number);
  }
  return _castChar$.call(arguments);
}

const _castDouble$ = new Overloads('_castDouble', [[$_cast_Double]]);
export function _castDouble(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castDouble(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Double.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Double.call(a._handle, b) as number);
  }
  return _castDouble$.call(arguments);
}

const _castFloat$ = new Overloads('_castFloat', [[$_cast_Float]]);
export function _castFloat(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castFloat(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Float.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Float.call(a._handle, b) as number);
  }
  return _castFloat$.call(arguments);
}

const _castHalf$ = new Overloads('_castHalf', [[$_cast_Half]]);
export function _castHalf(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castHalf(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Half.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Half.call(a._handle, b) as number);
  }
  return _castHalf$.call(arguments);
}

const _castInt$ = new Overloads('_castInt', [[$_cast_Int]]);
export function _castInt(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castInt(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Int.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Int.call(a._handle, b) as number);
  }
  return _castInt$.call(arguments);
}

const _castLong$ = new Overloads('_castLong', [[$_cast_Long]]);
export function _castLong(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castLong(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Long.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Long.call(a._handle, b) as number);
  }
  return _castLong$.call(arguments);
}

const _castShort$ = new Overloads('_castShort', [[$_cast_Short]]);
export function _castShort(input: Tensor, nonBlocking?: boolean): Tensor;
export function _castShort(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cast_Short.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_cast_Short.call(a._handle, b) as number);
  }
  return _castShort$.call(arguments);
}

const _chooseQparamsPerTensor$ = new Overloads('_chooseQparamsPerTensor', [[$_choose_qparams_per_tensor]]);
export function _chooseQparamsPerTensor(input: Tensor, reduceRange?: boolean): [number, number];
export function _chooseQparamsPerTensor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_choose_qparams_per_tensor.result($_choose_qparams_per_tensor.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $_choose_qparams_per_tensor.result($_choose_qparams_per_tensor.call(a._handle, b));
  }
  return _chooseQparamsPerTensor$.call(arguments);
}

const _chunkCat$ = new Overloads('_chunkCat', [[$_chunk_cat, $_chunk_cat_out]]);
export function _chunkCat(tensors: readonly Tensor[], dim: number, numChunks: number, options?: Out): Tensor;
export function _chunkCat(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isInt(b) && isInt(c)) {
    return wrap($_chunk_cat.call(handlesOf(a), b, c) as number);
  }
  return _chunkCat$.call(arguments);
}

const _coalesce$ = new Overloads('_coalesce', [[$_coalesce]]);
export function _coalesce(input: Tensor): Tensor;
export function _coalesce(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_coalesce.call(a._handle) as number);
  }
  return _coalesce$.call(arguments);
}

const _computeLinearCombination$ = new Overloads('_computeLinearCombination', [[$_compute_linear_combination, $_compute_linear_combination_out]]);
export function _computeLinearCombination(input: Tensor, coefficients: Tensor, options?: Out): Tensor;
export function _computeLinearCombination(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_compute_linear_combination.call(a._handle, b._handle) as number);
  }
  return _computeLinearCombination$.call(arguments);
}

const _conj$ = new Overloads('_conj', [[$_conj]]);
export function _conj(input: Tensor): Tensor;
export function _conj(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_conj.call(a._handle) as number);
  }
  return _conj$.call(arguments);
}

const _conjCopy$ = new Overloads('_conjCopy', [[$_conj_copy, $_conj_copy_out]]);
export function _conjCopy(input: Tensor, options?: Out): Tensor;
export function _conjCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_conj_copy.call(a._handle) as number);
  }
  return _conjCopy$.call(arguments);
}

const _conjPhysical$ = new Overloads('_conjPhysical', [[$_conj_physical]]);
export function _conjPhysical(input: Tensor): Tensor;
export function _conjPhysical(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_conj_physical.call(a._handle) as number);
  }
  return _conjPhysical$.call(arguments);
}

const _convertIndicesFromCooToCsr$ = new Overloads('_convertIndicesFromCooToCsr', [[$_convert_indices_from_coo_to_csr, $_convert_indices_from_coo_to_csr_out]]);
export function _convertIndicesFromCooToCsr(input: Tensor, size: number, options?: { outInt32?: boolean; out?: Tensor | null }): Tensor;
export function _convertIndicesFromCooToCsr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_convert_indices_from_coo_to_csr.call(a._handle, b) as number);
  }
  return _convertIndicesFromCooToCsr$.call(arguments);
}

const _convertIndicesFromCsrToCoo$ = new Overloads('_convertIndicesFromCsrToCoo', [[$_convert_indices_from_csr_to_coo, $_convert_indices_from_csr_to_coo_out]]);
export function _convertIndicesFromCsrToCoo(crowIndices: Tensor, colIndices: Tensor, options?: { outInt32?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
export function _convertIndicesFromCsrToCoo(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_convert_indices_from_csr_to_coo.call(a._handle, b._handle) as number);
  }
  return _convertIndicesFromCsrToCoo$.call(arguments);
}

const _convertWeightToInt4pack$ = new Overloads('_convertWeightToInt4pack', [[$_convert_weight_to_int4pack]]);
export function _convertWeightToInt4pack(input: Tensor, innerKTiles: number): Tensor;
export function _convertWeightToInt4pack(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_convert_weight_to_int4pack.call(a._handle, b) as number);
  }
  return _convertWeightToInt4pack$.call(arguments);
}

const _convertWeightToInt4packForCpu$ = new Overloads('_convertWeightToInt4packForCpu', [[$_convert_weight_to_int4pack_for_cpu]]);
export function _convertWeightToInt4packForCpu(input: Tensor, innerKTiles: number): Tensor;
export function _convertWeightToInt4packForCpu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_convert_weight_to_int4pack_for_cpu.call(a._handle, b) as number);
  }
  return _convertWeightToInt4packForCpu$.call(arguments);
}

const _convolution$ = new Overloads('_convolution', [[$_convolution_deprecated], [$_convolution]]);
export function _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor;
export function _convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean): Tensor;
export function _convolution(): unknown {
  return _convolution$.call(arguments);
}

const _convolutionMode$ = new Overloads('_convolutionMode', [[$_convolution_mode]]);
export function _convolutionMode(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number): Tensor;
export function _convolutionMode(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInts(d) && typeof e === 'string' && isInts(f) && isInt(g)) {
    return wrap($_convolution_mode.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  return _convolutionMode$.call(arguments);
}

const _copyFrom$ = new Overloads('_copyFrom', [[$_copy_from]]);
export function _copyFrom(input: Tensor, dst: Tensor, nonBlocking?: boolean): Tensor;
export function _copyFrom(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_copy_from.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return wrap($_copy_from.call(a._handle, b._handle, c) as number);
  }
  return _copyFrom$.call(arguments);
}

const _copyFromAndResize$ = new Overloads('_copyFromAndResize', [[$_copy_from_and_resize]]);
export function _copyFromAndResize(input: Tensor, dst: Tensor): Tensor;
export function _copyFromAndResize(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_copy_from_and_resize.call(a._handle, b._handle) as number);
  }
  return _copyFromAndResize$.call(arguments);
}

const _csltCompress$ = new Overloads('_csltCompress', [[$_cslt_compress]]);
export function _csltCompress(input: Tensor): Tensor;
export function _csltCompress(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_cslt_compress.call(a._handle) as number);
  }
  return _csltCompress$.call(arguments);
}

const _csltSparseMm$ = new Overloads('_csltSparseMm', [[$_cslt_sparse_mm]]);
export function _csltSparseMm(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DTypeLike | null, transposeResult?: boolean, algId?: number, splitK?: number, splitKMode?: number): Tensor;
export function _csltSparseMm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e)) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e) && typeof f === 'boolean') {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e), f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e) && typeof f === 'boolean' && isInt(g)) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e), f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e) && typeof f === 'boolean' && isInt(g) && isInt(h)) {
    return wrap($_cslt_sparse_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e), f, g, h) as number);
  }
  return _csltSparseMm$.call(arguments);
}

const _csltSparseMmSearch$ = new Overloads('_csltSparseMmSearch', [[$_cslt_sparse_mm_search]]);
export function _csltSparseMmSearch(compressedA: Tensor, denseB: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: DTypeLike | null, transposeResult?: boolean): number;
export function _csltSparseMmSearch(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_cslt_sparse_mm_search.call(a._handle, b._handle);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return $_cslt_sparse_mm_search.call(a._handle, b._handle, handleOrNone(c));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return $_cslt_sparse_mm_search.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e)) {
    return $_cslt_sparse_mm_search.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e) && typeof f === 'boolean') {
    return $_cslt_sparse_mm_search.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e), f);
  }
  return _csltSparseMmSearch$.call(arguments);
}

const _ctcLoss$ = new Overloads('_ctcLoss', [[$_ctc_loss], [$_ctc_loss_Tensor]]);
export function _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
export function _ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, zeroInfinity?: boolean): [Tensor, Tensor];
export function _ctcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 4) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d)) {
      return $_ctc_loss.result($_ctc_loss.call(a._handle, b._handle, c, d));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
      return $_ctc_loss_Tensor.result($_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle));
    }
  }
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e)) {
      return $_ctc_loss.result($_ctc_loss.call(a._handle, b._handle, c, d, e));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e)) {
      return $_ctc_loss_Tensor.result($_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e));
    }
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e) && typeof f === 'boolean') {
      return $_ctc_loss.result($_ctc_loss.call(a._handle, b._handle, c, d, e, f));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && typeof f === 'boolean') {
      return $_ctc_loss_Tensor.result($_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e, f));
    }
  }
  return _ctcLoss$.call(arguments);
}

const _cudnnCtcLoss$ = new Overloads('_cudnnCtcLoss', [[$_cudnn_ctc_loss], [$_cudnn_ctc_loss_Tensor]]);
export function _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
export function _cudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
export function _cudnnCtcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e) && typeof f === 'boolean' && typeof g === 'boolean') {
      return $_cudnn_ctc_loss.result($_cudnn_ctc_loss.call(a._handle, b._handle, c, d, e, f, g));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && typeof f === 'boolean' && typeof g === 'boolean') {
      return $_cudnn_ctc_loss_Tensor.result($_cudnn_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e, f, g));
    }
  }
  return _cudnnCtcLoss$.call(arguments);
}

const _cudnnInitDropoutState$ = new Overloads('_cudnnInitDropoutState', [[$_cudnn_init_dropout_state]]);
export function _cudnnInitDropoutState(dropout: number, train: boolean, dropoutSeed: number, options?: FactoryOptions): Tensor;
export function _cudnnInitDropoutState(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'boolean' && isInt(c)) {
    return wrap($_cudnn_init_dropout_state.call(a, b, c) as number);
  }
  return _cudnnInitDropoutState$.call(arguments);
}

const _cudnnRnn$ = new Overloads('_cudnnRnn', [[$_cudnn_rnn]]);
export function _cudnnRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _cudnnRnn(): unknown {
  return _cudnnRnn$.call(arguments);
}

const _cudnnRnnFlattenWeight$ = new Overloads('_cudnnRnnFlattenWeight', [[$_cudnn_rnn_flatten_weight]]);
export function _cudnnRnnFlattenWeight(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean): Tensor;
export function _cudnnRnnFlattenWeight(): unknown {
  return _cudnnRnnFlattenWeight$.call(arguments);
}

const _cufftClearPlanCache$ = new Overloads('_cufftClearPlanCache', [[$_cufft_clear_plan_cache]]);
export function _cufftClearPlanCache(deviceIndex: number): void;
export function _cufftClearPlanCache(): unknown {
  return _cufftClearPlanCache$.call(arguments);
}

const _cufftGetPlanCacheMaxSize$ = new Overloads('_cufftGetPlanCacheMaxSize', [[$_cufft_get_plan_cache_max_size]]);
export function _cufftGetPlanCacheMaxSize(deviceIndex: number): number;
export function _cufftGetPlanCacheMaxSize(): unknown {
  return _cufftGetPlanCacheMaxSize$.call(arguments);
}

const _cufftGetPlanCacheSize$ = new Overloads('_cufftGetPlanCacheSize', [[$_cufft_get_plan_cache_size]]);
export function _cufftGetPlanCacheSize(deviceIndex: number): number;
export function _cufftGetPlanCacheSize(): unknown {
  return _cufftGetPlanCacheSize$.call(arguments);
}

const _cufftSetPlanCacheMaxSize$ = new Overloads('_cufftSetPlanCacheMaxSize', [[$_cufft_set_plan_cache_max_size]]);
export function _cufftSetPlanCacheMaxSize(deviceIndex: number, maxSize: number): void;
export function _cufftSetPlanCacheMaxSize(): unknown {
  return _cufftSetPlanCacheMaxSize$.call(arguments);
}

const _cummaxHelper$ = new Overloads('_cummaxHelper', [[$_cummax_helper]]);
export function _cummaxHelper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
export function _cummaxHelper(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d)) {
    $_cummax_helper.call(a._handle, b._handle, c._handle, d);
    return;
  }
  return _cummaxHelper$.call(arguments);
}

const _cumminHelper$ = new Overloads('_cumminHelper', [[$_cummin_helper]]);
export function _cumminHelper(input: Tensor, values: Tensor, indices: Tensor, dim: number): void;
export function _cumminHelper(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d)) {
    $_cummin_helper.call(a._handle, b._handle, c._handle, d);
    return;
  }
  return _cumminHelper$.call(arguments);
}

const _debugHasInternalOverlap$ = new Overloads('_debugHasInternalOverlap', [[$_debug_has_internal_overlap]]);
export function _debugHasInternalOverlap(input: Tensor): number;
export function _debugHasInternalOverlap(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_debug_has_internal_overlap.call(a._handle);
  }
  return _debugHasInternalOverlap$.call(arguments);
}

const _dimArange$ = new Overloads('_dimArange', [[$_dim_arange]]);
export function _dimArange(like: Tensor, dim: number): Tensor;
export function _dimArange(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_dim_arange.call(a._handle, b) as number);
  }
  return _dimArange$.call(arguments);
}

const _dirichletGrad$ = new Overloads('_dirichletGrad', [[$_dirichlet_grad]]);
export function _dirichletGrad(x: Tensor, alpha: Tensor, total: Tensor): Tensor;
export function _dirichletGrad(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_dirichlet_grad.call(a._handle, b._handle, c._handle) as number);
  }
  return _dirichletGrad$.call(arguments);
}

const _dynQuantMatmul4bit$ = new Overloads('_dynQuantMatmul4bit', [[$_dyn_quant_matmul_4bit]]);
export function _dynQuantMatmul4bit(inp: Tensor, packedWeights: Tensor, blockSize: number, inFeatures: number, outFeatures: number): Tensor;
export function _dynQuantMatmul4bit(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($_dyn_quant_matmul_4bit.call(a._handle, b._handle, c, d, e) as number);
  }
  return _dynQuantMatmul4bit$.call(arguments);
}

const _dynQuantPack4bitWeight$ = new Overloads('_dynQuantPack4bitWeight', [[$_dyn_quant_pack_4bit_weight]]);
export function _dynQuantPack4bitWeight(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: number, inFeatures: number, outFeatures: number): Tensor;
export function _dynQuantPack4bitWeight(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e) && isInt(f)) {
    return wrap($_dyn_quant_pack_4bit_weight.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
  }
  return _dynQuantPack4bitWeight$.call(arguments);
}

const _efficientzerotensor$ = new Overloads('_efficientzerotensor', [[$_efficientzerotensor]]);
export function _efficientzerotensor(size: readonly number[], options?: FactoryOptions): Tensor;
export function _efficientzerotensor(...size: number[]): Tensor;
export function _efficientzerotensor(...args: [...size: number[], options: FactoryOptions]): Tensor;
export function _efficientzerotensor(a?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($_efficientzerotensor.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($_efficientzerotensor.call(ints) as number);
  }
  return _efficientzerotensor$.call(arguments);
}

const _embeddingBag$ = new Overloads('_embeddingBag', [[$_embedding_bag]]);
export function _embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
export function _embeddingBag(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e)) {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean') {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle, d, e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor)) {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g)));
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor) && typeof h === 'boolean') {
    return $_embedding_bag.result($_embedding_bag.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g), h));
  }
  return _embeddingBag$.call(arguments);
}

const _embeddingBagForwardOnly$ = new Overloads('_embeddingBagForwardOnly', [[$_embedding_bag_forward_only]]);
export function _embeddingBagForwardOnly(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor];
export function _embeddingBagForwardOnly(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e)) {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean') {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle, d, e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor)) {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g)));
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor) && typeof h === 'boolean') {
    return $_embedding_bag_forward_only.result($_embedding_bag_forward_only.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g), h));
  }
  return _embeddingBagForwardOnly$.call(arguments);
}

const _emptyAffineQuantized$ = new Overloads('_emptyAffineQuantized', [[$_empty_affine_quantized]]);
export function _emptyAffineQuantized(size: readonly number[], options?: FactoryOptions & { scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function _emptyAffineQuantized(...size: number[]): Tensor;
export function _emptyAffineQuantized(...args: [...size: number[], options: FactoryOptions & { scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormatLike | null }]): Tensor;
export function _emptyAffineQuantized(a?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($_empty_affine_quantized.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($_empty_affine_quantized.call(ints) as number);
  }
  return _emptyAffineQuantized$.call(arguments);
}

const _emptyPerChannelAffineQuantized$ = new Overloads('_emptyPerChannelAffineQuantized', [[$_empty_per_channel_affine_quantized]]);
export function _emptyPerChannelAffineQuantized(size: readonly number[], options: FactoryOptions & { scales: Tensor; zeroPoints: Tensor; axis: number; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function _emptyPerChannelAffineQuantized(...size: number[]): Tensor;
export function _emptyPerChannelAffineQuantized(...args: [...size: number[], options: FactoryOptions & { scales: Tensor; zeroPoints: Tensor; axis: number; memoryFormat?: MemoryFormatLike | null }]): Tensor;
export function _emptyPerChannelAffineQuantized(..._rest: unknown[]): unknown {
  return _emptyPerChannelAffineQuantized$.call(arguments);
}

const _euclideanDist$ = new Overloads('_euclideanDist', [[$_euclidean_dist]]);
export function _euclideanDist(x1: Tensor, x2: Tensor): Tensor;
export function _euclideanDist(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_euclidean_dist.call(a._handle, b._handle) as number);
  }
  return _euclideanDist$.call(arguments);
}

const _fakeQuantizeLearnablePerChannelAffine$ = new Overloads('_fakeQuantizeLearnablePerChannelAffine', [[$_fake_quantize_learnable_per_channel_affine]]);
export function _fakeQuantizeLearnablePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): Tensor;
export function _fakeQuantizeLearnablePerChannelAffine(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e) && isInt(f)) {
    return wrap($_fake_quantize_learnable_per_channel_affine.call(a._handle, b._handle, c._handle, d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e) && isInt(f) && typeof g === 'number') {
    return wrap($_fake_quantize_learnable_per_channel_affine.call(a._handle, b._handle, c._handle, d, e, f, g) as number);
  }
  return _fakeQuantizeLearnablePerChannelAffine$.call(arguments);
}

const _fakeQuantizeLearnablePerTensorAffine$ = new Overloads('_fakeQuantizeLearnablePerTensorAffine', [[$_fake_quantize_learnable_per_tensor_affine]]);
export function _fakeQuantizeLearnablePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): Tensor;
export function _fakeQuantizeLearnablePerTensorAffine(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e)) {
    return wrap($_fake_quantize_learnable_per_tensor_affine.call(a._handle, b._handle, c._handle, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e) && typeof f === 'number') {
    return wrap($_fake_quantize_learnable_per_tensor_affine.call(a._handle, b._handle, c._handle, d, e, f) as number);
  }
  return _fakeQuantizeLearnablePerTensorAffine$.call(arguments);
}

const _fakeQuantizePerTensorAffineCachemaskTensorQparams$ = new Overloads('_fakeQuantizePerTensorAffineCachemaskTensorQparams', [[$_fake_quantize_per_tensor_affine_cachemask_tensor_qparams]]);
export function _fakeQuantizePerTensorAffineCachemaskTensorQparams(input: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number): [output: Tensor, mask: Tensor] & { output: Tensor; mask: Tensor };
export function _fakeQuantizePerTensorAffineCachemaskTensorQparams(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && isInt(f)) {
    return $_fake_quantize_per_tensor_affine_cachemask_tensor_qparams.result($_fake_quantize_per_tensor_affine_cachemask_tensor_qparams.call(a._handle, b._handle, c._handle, d._handle, e, f));
  }
  return _fakeQuantizePerTensorAffineCachemaskTensorQparams$.call(arguments);
}

const _fftC2c$ = new Overloads('_fftC2c', [[$_fft_c2c, $_fft_c2c_out]]);
export function _fftC2c(input: Tensor, dim: readonly number[], normalization: number, forward: boolean, options?: Out): Tensor;
export function _fftC2c(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInt(c) && typeof d === 'boolean') {
    return wrap($_fft_c2c.call(a._handle, b, c, d) as number);
  }
  return _fftC2c$.call(arguments);
}

const _fftC2r$ = new Overloads('_fftC2r', [[$_fft_c2r, $_fft_c2r_out]]);
export function _fftC2r(input: Tensor, dim: readonly number[], normalization: number, lastDimSize: number, options?: Out): Tensor;
export function _fftC2r(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInt(c) && isInt(d)) {
    return wrap($_fft_c2r.call(a._handle, b, c, d) as number);
  }
  return _fftC2r$.call(arguments);
}

const _fftR2c$ = new Overloads('_fftR2c', [[$_fft_r2c, $_fft_r2c_out]]);
export function _fftR2c(input: Tensor, dim: readonly number[], normalization: number, onesided: boolean, options?: Out): Tensor;
export function _fftR2c(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInt(c) && typeof d === 'boolean') {
    return wrap($_fft_r2c.call(a._handle, b, c, d) as number);
  }
  return _fftR2c$.call(arguments);
}

const _fillMemEffDropoutMask_$ = new Overloads('_fillMemEffDropoutMask_', [[$_fill_mem_eff_dropout_mask_]]);
export function _fillMemEffDropoutMask_(input: Tensor, dropoutP: number, seed: number, offset: number): Tensor;
export function _fillMemEffDropoutMask_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isInt(c) && isInt(d)) {
    $_fill_mem_eff_dropout_mask_.call(a._handle, b, c, d);
    return a;
  }
  return _fillMemEffDropoutMask_$.call(arguments);
}

const _flashAttentionForwardNoDropoutInplace$ = new Overloads('_flashAttentionForwardNoDropoutInplace', [[$_flash_attention_forward_no_dropout_inplace]]);
export function _flashAttentionForwardNoDropoutInplace(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: number | null }): Tensor;
export function _flashAttentionForwardNoDropoutInplace(): unknown {
  return _flashAttentionForwardNoDropoutInplace$.call(arguments);
}

const _foobar$ = new Overloads('_foobar', [[$_foobar]]);
export function _foobar(input: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean }): Tensor;
export function _foobar(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_foobar.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_foobar.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return wrap($_foobar.call(a._handle, b, c) as number);
  }
  return _foobar$.call(arguments);
}

const _foreachAbs$ = new Overloads('_foreachAbs', [[$_foreach_abs]]);
export function _foreachAbs(input: readonly Tensor[]): Tensor[];
export function _foreachAbs(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_abs.result($_foreach_abs.call(handlesOf(a)));
  }
  return _foreachAbs$.call(arguments);
}

const _foreachAbs_$ = new Overloads('_foreachAbs_', [[$_foreach_abs_]]);
export function _foreachAbs_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachAbs_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_abs_.call(handlesOf(a));
    return a;
  }
  return _foreachAbs_$.call(arguments);
}

const _foreachAcos$ = new Overloads('_foreachAcos', [[$_foreach_acos]]);
export function _foreachAcos(input: readonly Tensor[]): Tensor[];
export function _foreachAcos(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_acos.result($_foreach_acos.call(handlesOf(a)));
  }
  return _foreachAcos$.call(arguments);
}

const _foreachAcos_$ = new Overloads('_foreachAcos_', [[$_foreach_acos_]]);
export function _foreachAcos_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachAcos_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_acos_.call(handlesOf(a));
    return a;
  }
  return _foreachAcos_$.call(arguments);
}

const _foreachAdd$ = new Overloads('_foreachAdd', [[$_foreach_add_Scalar], [$_foreach_add_ScalarList], [$_foreach_add_Tensor], [$_foreach_add_List]]);
export function _foreachAdd(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachAdd(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachAdd(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[];
export function _foreachAdd(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
export function _foreachAdd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_add_Scalar.result($_foreach_add_Scalar.call(handlesOf(a), b));
  }
  return _foreachAdd$.call(arguments);
}

const _foreachAdd_$ = new Overloads('_foreachAdd_', [[$_foreach_add__Scalar], [$_foreach_add__ScalarList], [$_foreach_add__Tensor], [$_foreach_add__List]]);
export function _foreachAdd_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachAdd_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachAdd_(input: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): readonly Tensor[];
export function _foreachAdd_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): readonly Tensor[];
export function _foreachAdd_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_add__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachAdd_$.call(arguments);
}

const _foreachAddcdiv$ = new Overloads('_foreachAddcdiv', [[$_foreach_addcdiv_ScalarList], [$_foreach_addcdiv_Tensor], [$_foreach_addcdiv_Scalar]]);
export function _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
export function _foreachAddcdiv(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
export function _foreachAddcdiv(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && isTensors(c)) {
    return $_foreach_addcdiv_Scalar.result($_foreach_addcdiv_Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c)));
  }
  if (arguments.length === 4) {
    if (isTensors(a) && isTensors(b) && isTensors(c) && d instanceof Tensor) {
      return $_foreach_addcdiv_Tensor.result($_foreach_addcdiv_Tensor.call(handlesOf(a), handlesOf(b), handlesOf(c), d._handle));
    }
    if (isTensors(a) && isTensors(b) && isTensors(c) && typeof d === 'number') {
      return $_foreach_addcdiv_Scalar.result($_foreach_addcdiv_Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c), d));
    }
  }
  return _foreachAddcdiv$.call(arguments);
}

const _foreachAddcdiv_$ = new Overloads('_foreachAddcdiv_', [[$_foreach_addcdiv__ScalarList], [$_foreach_addcdiv__Tensor], [$_foreach_addcdiv__Scalar]]);
export function _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): readonly Tensor[];
export function _foreachAddcdiv_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): readonly Tensor[];
export function _foreachAddcdiv_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && isTensors(c)) {
    $_foreach_addcdiv__Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c));
    return a;
  }
  if (arguments.length === 4) {
    if (isTensors(a) && isTensors(b) && isTensors(c) && d instanceof Tensor) {
      $_foreach_addcdiv__Tensor.call(handlesOf(a), handlesOf(b), handlesOf(c), d._handle);
    return a;
    }
    if (isTensors(a) && isTensors(b) && isTensors(c) && typeof d === 'number') {
      $_foreach_addcdiv__Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c), d);
    return a;
    }
  }
  return _foreachAddcdiv_$.call(arguments);
}

const _foreachAddcmul$ = new Overloads('_foreachAddcmul', [[$_foreach_addcmul_ScalarList], [$_foreach_addcmul_Tensor], [$_foreach_addcmul_Scalar]]);
export function _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[];
export function _foreachAddcmul(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[];
export function _foreachAddcmul(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && isTensors(c)) {
    return $_foreach_addcmul_Scalar.result($_foreach_addcmul_Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c)));
  }
  if (arguments.length === 4) {
    if (isTensors(a) && isTensors(b) && isTensors(c) && d instanceof Tensor) {
      return $_foreach_addcmul_Tensor.result($_foreach_addcmul_Tensor.call(handlesOf(a), handlesOf(b), handlesOf(c), d._handle));
    }
    if (isTensors(a) && isTensors(b) && isTensors(c) && typeof d === 'number') {
      return $_foreach_addcmul_Scalar.result($_foreach_addcmul_Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c), d));
    }
  }
  return _foreachAddcmul$.call(arguments);
}

const _foreachAddcmul_$ = new Overloads('_foreachAddcmul_', [[$_foreach_addcmul__ScalarList], [$_foreach_addcmul__Tensor], [$_foreach_addcmul__Scalar]]);
export function _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): readonly Tensor[];
export function _foreachAddcmul_(input: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): readonly Tensor[];
export function _foreachAddcmul_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && isTensors(c)) {
    $_foreach_addcmul__Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c));
    return a;
  }
  if (arguments.length === 4) {
    if (isTensors(a) && isTensors(b) && isTensors(c) && d instanceof Tensor) {
      $_foreach_addcmul__Tensor.call(handlesOf(a), handlesOf(b), handlesOf(c), d._handle);
    return a;
    }
    if (isTensors(a) && isTensors(b) && isTensors(c) && typeof d === 'number') {
      $_foreach_addcmul__Scalar.call(handlesOf(a), handlesOf(b), handlesOf(c), d);
    return a;
    }
  }
  return _foreachAddcmul_$.call(arguments);
}

const _foreachAsin$ = new Overloads('_foreachAsin', [[$_foreach_asin]]);
export function _foreachAsin(input: readonly Tensor[]): Tensor[];
export function _foreachAsin(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_asin.result($_foreach_asin.call(handlesOf(a)));
  }
  return _foreachAsin$.call(arguments);
}

const _foreachAsin_$ = new Overloads('_foreachAsin_', [[$_foreach_asin_]]);
export function _foreachAsin_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachAsin_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_asin_.call(handlesOf(a));
    return a;
  }
  return _foreachAsin_$.call(arguments);
}

const _foreachAtan$ = new Overloads('_foreachAtan', [[$_foreach_atan]]);
export function _foreachAtan(input: readonly Tensor[]): Tensor[];
export function _foreachAtan(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_atan.result($_foreach_atan.call(handlesOf(a)));
  }
  return _foreachAtan$.call(arguments);
}

const _foreachAtan_$ = new Overloads('_foreachAtan_', [[$_foreach_atan_]]);
export function _foreachAtan_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachAtan_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_atan_.call(handlesOf(a));
    return a;
  }
  return _foreachAtan_$.call(arguments);
}

const _foreachCeil$ = new Overloads('_foreachCeil', [[$_foreach_ceil]]);
export function _foreachCeil(input: readonly Tensor[]): Tensor[];
export function _foreachCeil(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_ceil.result($_foreach_ceil.call(handlesOf(a)));
  }
  return _foreachCeil$.call(arguments);
}

const _foreachCeil_$ = new Overloads('_foreachCeil_', [[$_foreach_ceil_]]);
export function _foreachCeil_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachCeil_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_ceil_.call(handlesOf(a));
    return a;
  }
  return _foreachCeil_$.call(arguments);
}

const _foreachClampMax$ = new Overloads('_foreachClampMax', [[$_foreach_clamp_max_Scalar], [$_foreach_clamp_max_ScalarList], [$_foreach_clamp_max_List]]);
export function _foreachClampMax(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachClampMax(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachClampMax(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachClampMax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_clamp_max_Scalar.result($_foreach_clamp_max_Scalar.call(handlesOf(a), b));
  }
  return _foreachClampMax$.call(arguments);
}

const _foreachClampMax_$ = new Overloads('_foreachClampMax_', [[$_foreach_clamp_max__Scalar], [$_foreach_clamp_max__ScalarList], [$_foreach_clamp_max__List]]);
export function _foreachClampMax_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachClampMax_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachClampMax_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachClampMax_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_clamp_max__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachClampMax_$.call(arguments);
}

const _foreachClampMin$ = new Overloads('_foreachClampMin', [[$_foreach_clamp_min_Scalar], [$_foreach_clamp_min_ScalarList], [$_foreach_clamp_min_List]]);
export function _foreachClampMin(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachClampMin(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachClampMin(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachClampMin(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_clamp_min_Scalar.result($_foreach_clamp_min_Scalar.call(handlesOf(a), b));
  }
  return _foreachClampMin$.call(arguments);
}

const _foreachClampMin_$ = new Overloads('_foreachClampMin_', [[$_foreach_clamp_min__Scalar], [$_foreach_clamp_min__ScalarList], [$_foreach_clamp_min__List]]);
export function _foreachClampMin_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachClampMin_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachClampMin_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachClampMin_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_clamp_min__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachClampMin_$.call(arguments);
}

const _foreachClone$ = new Overloads('_foreachClone', [[$_foreach_clone]]);
export function _foreachClone(input: readonly Tensor[], options?: { memoryFormat?: MemoryFormatLike | null }): Tensor[];
export function _foreachClone(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_clone.result($_foreach_clone.call(handlesOf(a)));
  }
  return _foreachClone$.call(arguments);
}

const _foreachCopy_$ = new Overloads('_foreachCopy_', [[$_foreach_copy_]]);
export function _foreachCopy_(input: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): readonly Tensor[];
export function _foreachCopy_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && isTensors(b)) {
    $_foreach_copy_.call(handlesOf(a), handlesOf(b));
    return a;
  }
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && typeof c === 'boolean') {
    $_foreach_copy_.call(handlesOf(a), handlesOf(b), c);
    return a;
  }
  return _foreachCopy_$.call(arguments);
}

const _foreachCos$ = new Overloads('_foreachCos', [[$_foreach_cos]]);
export function _foreachCos(input: readonly Tensor[]): Tensor[];
export function _foreachCos(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_cos.result($_foreach_cos.call(handlesOf(a)));
  }
  return _foreachCos$.call(arguments);
}

const _foreachCos_$ = new Overloads('_foreachCos_', [[$_foreach_cos_]]);
export function _foreachCos_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachCos_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_cos_.call(handlesOf(a));
    return a;
  }
  return _foreachCos_$.call(arguments);
}

const _foreachCosh$ = new Overloads('_foreachCosh', [[$_foreach_cosh]]);
export function _foreachCosh(input: readonly Tensor[]): Tensor[];
export function _foreachCosh(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_cosh.result($_foreach_cosh.call(handlesOf(a)));
  }
  return _foreachCosh$.call(arguments);
}

const _foreachCosh_$ = new Overloads('_foreachCosh_', [[$_foreach_cosh_]]);
export function _foreachCosh_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachCosh_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_cosh_.call(handlesOf(a));
    return a;
  }
  return _foreachCosh_$.call(arguments);
}

const _foreachDiv$ = new Overloads('_foreachDiv', [[$_foreach_div_ScalarList], [$_foreach_div_Tensor], [$_foreach_div_List], [$_foreach_div_Scalar]]);
export function _foreachDiv(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachDiv(input: readonly Tensor[], other: Tensor): Tensor[];
export function _foreachDiv(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachDiv(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachDiv(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (isTensors(a) && b instanceof Tensor) {
      return $_foreach_div_Tensor.result($_foreach_div_Tensor.call(handlesOf(a), b._handle));
    }
    if (isTensors(a) && typeof b === 'number') {
      return $_foreach_div_Scalar.result($_foreach_div_Scalar.call(handlesOf(a), b));
    }
  }
  return _foreachDiv$.call(arguments);
}

const _foreachDiv_$ = new Overloads('_foreachDiv_', [[$_foreach_div__ScalarList], [$_foreach_div__Tensor], [$_foreach_div__List], [$_foreach_div__Scalar]]);
export function _foreachDiv_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachDiv_(input: readonly Tensor[], other: Tensor): readonly Tensor[];
export function _foreachDiv_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachDiv_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachDiv_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (isTensors(a) && b instanceof Tensor) {
      $_foreach_div__Tensor.call(handlesOf(a), b._handle);
    return a;
    }
    if (isTensors(a) && typeof b === 'number') {
      $_foreach_div__Scalar.call(handlesOf(a), b);
    return a;
    }
  }
  return _foreachDiv_$.call(arguments);
}

const _foreachErf$ = new Overloads('_foreachErf', [[$_foreach_erf]]);
export function _foreachErf(input: readonly Tensor[]): Tensor[];
export function _foreachErf(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_erf.result($_foreach_erf.call(handlesOf(a)));
  }
  return _foreachErf$.call(arguments);
}

const _foreachErf_$ = new Overloads('_foreachErf_', [[$_foreach_erf_]]);
export function _foreachErf_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachErf_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_erf_.call(handlesOf(a));
    return a;
  }
  return _foreachErf_$.call(arguments);
}

const _foreachErfc$ = new Overloads('_foreachErfc', [[$_foreach_erfc]]);
export function _foreachErfc(input: readonly Tensor[]): Tensor[];
export function _foreachErfc(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_erfc.result($_foreach_erfc.call(handlesOf(a)));
  }
  return _foreachErfc$.call(arguments);
}

const _foreachErfc_$ = new Overloads('_foreachErfc_', [[$_foreach_erfc_]]);
export function _foreachErfc_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachErfc_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_erfc_.call(handlesOf(a));
    return a;
  }
  return _foreachErfc_$.call(arguments);
}

const _foreachExp$ = new Overloads('_foreachExp', [[$_foreach_exp]]);
export function _foreachExp(input: readonly Tensor[]): Tensor[];
export function _foreachExp(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_exp.result($_foreach_exp.call(handlesOf(a)));
  }
  return _foreachExp$.call(arguments);
}

const _foreachExp_$ = new Overloads('_foreachExp_', [[$_foreach_exp_]]);
export function _foreachExp_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachExp_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_exp_.call(handlesOf(a));
    return a;
  }
  return _foreachExp_$.call(arguments);
}

const _foreachExpm1$ = new Overloads('_foreachExpm1', [[$_foreach_expm1]]);
export function _foreachExpm1(input: readonly Tensor[]): Tensor[];
export function _foreachExpm1(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_expm1.result($_foreach_expm1.call(handlesOf(a)));
  }
  return _foreachExpm1$.call(arguments);
}

const _foreachExpm1_$ = new Overloads('_foreachExpm1_', [[$_foreach_expm1_]]);
export function _foreachExpm1_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachExpm1_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_expm1_.call(handlesOf(a));
    return a;
  }
  return _foreachExpm1_$.call(arguments);
}

const _foreachFloor$ = new Overloads('_foreachFloor', [[$_foreach_floor]]);
export function _foreachFloor(input: readonly Tensor[]): Tensor[];
export function _foreachFloor(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_floor.result($_foreach_floor.call(handlesOf(a)));
  }
  return _foreachFloor$.call(arguments);
}

const _foreachFloor_$ = new Overloads('_foreachFloor_', [[$_foreach_floor_]]);
export function _foreachFloor_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachFloor_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_floor_.call(handlesOf(a));
    return a;
  }
  return _foreachFloor_$.call(arguments);
}

const _foreachFrac$ = new Overloads('_foreachFrac', [[$_foreach_frac]]);
export function _foreachFrac(input: readonly Tensor[]): Tensor[];
export function _foreachFrac(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_frac.result($_foreach_frac.call(handlesOf(a)));
  }
  return _foreachFrac$.call(arguments);
}

const _foreachFrac_$ = new Overloads('_foreachFrac_', [[$_foreach_frac_]]);
export function _foreachFrac_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachFrac_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_frac_.call(handlesOf(a));
    return a;
  }
  return _foreachFrac_$.call(arguments);
}

const _foreachLerp$ = new Overloads('_foreachLerp', [[$_foreach_lerp_Scalar], [$_foreach_lerp_ScalarList], [$_foreach_lerp_List]]);
export function _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[];
export function _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[];
export function _foreachLerp(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[];
export function _foreachLerp(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && typeof c === 'number') {
    return $_foreach_lerp_Scalar.result($_foreach_lerp_Scalar.call(handlesOf(a), handlesOf(b), c));
  }
  return _foreachLerp$.call(arguments);
}

const _foreachLerp_$ = new Overloads('_foreachLerp_', [[$_foreach_lerp__Scalar], [$_foreach_lerp__ScalarList], [$_foreach_lerp__List]]);
export function _foreachLerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): readonly Tensor[];
export function _foreachLerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): readonly Tensor[];
export function _foreachLerp_(input: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): readonly Tensor[];
export function _foreachLerp_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && isTensors(a) && isTensors(b) && typeof c === 'number') {
    $_foreach_lerp__Scalar.call(handlesOf(a), handlesOf(b), c);
    return a;
  }
  return _foreachLerp_$.call(arguments);
}

const _foreachLgamma$ = new Overloads('_foreachLgamma', [[$_foreach_lgamma]]);
export function _foreachLgamma(input: readonly Tensor[]): Tensor[];
export function _foreachLgamma(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_lgamma.result($_foreach_lgamma.call(handlesOf(a)));
  }
  return _foreachLgamma$.call(arguments);
}

const _foreachLgamma_$ = new Overloads('_foreachLgamma_', [[$_foreach_lgamma_]]);
export function _foreachLgamma_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachLgamma_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_lgamma_.call(handlesOf(a));
    return a;
  }
  return _foreachLgamma_$.call(arguments);
}

const _foreachLog$ = new Overloads('_foreachLog', [[$_foreach_log]]);
export function _foreachLog(input: readonly Tensor[]): Tensor[];
export function _foreachLog(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_log.result($_foreach_log.call(handlesOf(a)));
  }
  return _foreachLog$.call(arguments);
}

const _foreachLog10$ = new Overloads('_foreachLog10', [[$_foreach_log10]]);
export function _foreachLog10(input: readonly Tensor[]): Tensor[];
export function _foreachLog10(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_log10.result($_foreach_log10.call(handlesOf(a)));
  }
  return _foreachLog10$.call(arguments);
}

const _foreachLog10_$ = new Overloads('_foreachLog10_', [[$_foreach_log10_]]);
export function _foreachLog10_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachLog10_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_log10_.call(handlesOf(a));
    return a;
  }
  return _foreachLog10_$.call(arguments);
}

const _foreachLog1p$ = new Overloads('_foreachLog1p', [[$_foreach_log1p]]);
export function _foreachLog1p(input: readonly Tensor[]): Tensor[];
export function _foreachLog1p(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_log1p.result($_foreach_log1p.call(handlesOf(a)));
  }
  return _foreachLog1p$.call(arguments);
}

const _foreachLog1p_$ = new Overloads('_foreachLog1p_', [[$_foreach_log1p_]]);
export function _foreachLog1p_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachLog1p_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_log1p_.call(handlesOf(a));
    return a;
  }
  return _foreachLog1p_$.call(arguments);
}

const _foreachLog2$ = new Overloads('_foreachLog2', [[$_foreach_log2]]);
export function _foreachLog2(input: readonly Tensor[]): Tensor[];
export function _foreachLog2(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_log2.result($_foreach_log2.call(handlesOf(a)));
  }
  return _foreachLog2$.call(arguments);
}

const _foreachLog2_$ = new Overloads('_foreachLog2_', [[$_foreach_log2_]]);
export function _foreachLog2_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachLog2_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_log2_.call(handlesOf(a));
    return a;
  }
  return _foreachLog2_$.call(arguments);
}

const _foreachLog_$ = new Overloads('_foreachLog_', [[$_foreach_log_]]);
export function _foreachLog_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachLog_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_log_.call(handlesOf(a));
    return a;
  }
  return _foreachLog_$.call(arguments);
}

const _foreachMax$ = new Overloads('_foreachMax', [[$_foreach_max]]);
export function _foreachMax(input: readonly Tensor[]): Tensor[];
export function _foreachMax(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_max.result($_foreach_max.call(handlesOf(a)));
  }
  return _foreachMax$.call(arguments);
}

const _foreachMaximum$ = new Overloads('_foreachMaximum', [[$_foreach_maximum_Scalar], [$_foreach_maximum_ScalarList], [$_foreach_maximum_List]]);
export function _foreachMaximum(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachMaximum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachMaximum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachMaximum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_maximum_Scalar.result($_foreach_maximum_Scalar.call(handlesOf(a), b));
  }
  return _foreachMaximum$.call(arguments);
}

const _foreachMaximum_$ = new Overloads('_foreachMaximum_', [[$_foreach_maximum__Scalar], [$_foreach_maximum__ScalarList], [$_foreach_maximum__List]]);
export function _foreachMaximum_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachMaximum_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachMaximum_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachMaximum_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_maximum__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachMaximum_$.call(arguments);
}

const _foreachMinimum$ = new Overloads('_foreachMinimum', [[$_foreach_minimum_Scalar], [$_foreach_minimum_ScalarList], [$_foreach_minimum_List]]);
export function _foreachMinimum(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachMinimum(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachMinimum(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachMinimum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_minimum_Scalar.result($_foreach_minimum_Scalar.call(handlesOf(a), b));
  }
  return _foreachMinimum$.call(arguments);
}

const _foreachMinimum_$ = new Overloads('_foreachMinimum_', [[$_foreach_minimum__Scalar], [$_foreach_minimum__ScalarList], [$_foreach_minimum__List]]);
export function _foreachMinimum_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachMinimum_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachMinimum_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachMinimum_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_minimum__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachMinimum_$.call(arguments);
}

const _foreachMm$ = new Overloads('_foreachMm', [[$_foreach_mm]]);
export function _foreachMm(input: readonly Tensor[], mat2: readonly Tensor[]): Tensor[];
export function _foreachMm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && isTensors(b)) {
    return $_foreach_mm.result($_foreach_mm.call(handlesOf(a), handlesOf(b)));
  }
  return _foreachMm$.call(arguments);
}

const _foreachMul$ = new Overloads('_foreachMul', [[$_foreach_mul_ScalarList], [$_foreach_mul_Tensor], [$_foreach_mul_List], [$_foreach_mul_Scalar]]);
export function _foreachMul(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachMul(input: readonly Tensor[], other: Tensor): Tensor[];
export function _foreachMul(input: readonly Tensor[], other: readonly Tensor[]): Tensor[];
export function _foreachMul(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachMul(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (isTensors(a) && b instanceof Tensor) {
      return $_foreach_mul_Tensor.result($_foreach_mul_Tensor.call(handlesOf(a), b._handle));
    }
    if (isTensors(a) && typeof b === 'number') {
      return $_foreach_mul_Scalar.result($_foreach_mul_Scalar.call(handlesOf(a), b));
    }
  }
  return _foreachMul$.call(arguments);
}

const _foreachMul_$ = new Overloads('_foreachMul_', [[$_foreach_mul__ScalarList], [$_foreach_mul__Tensor], [$_foreach_mul__List], [$_foreach_mul__Scalar]]);
export function _foreachMul_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachMul_(input: readonly Tensor[], other: Tensor): readonly Tensor[];
export function _foreachMul_(input: readonly Tensor[], other: readonly Tensor[]): readonly Tensor[];
export function _foreachMul_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachMul_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (isTensors(a) && b instanceof Tensor) {
      $_foreach_mul__Tensor.call(handlesOf(a), b._handle);
    return a;
    }
    if (isTensors(a) && typeof b === 'number') {
      $_foreach_mul__Scalar.call(handlesOf(a), b);
    return a;
    }
  }
  return _foreachMul_$.call(arguments);
}

const _foreachNeg$ = new Overloads('_foreachNeg', [[$_foreach_neg]]);
export function _foreachNeg(input: readonly Tensor[]): Tensor[];
export function _foreachNeg(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_neg.result($_foreach_neg.call(handlesOf(a)));
  }
  return _foreachNeg$.call(arguments);
}

const _foreachNeg_$ = new Overloads('_foreachNeg_', [[$_foreach_neg_]]);
export function _foreachNeg_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachNeg_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_neg_.call(handlesOf(a));
    return a;
  }
  return _foreachNeg_$.call(arguments);
}

const _foreachNorm$ = new Overloads('_foreachNorm', [[$_foreach_norm_Scalar]]);
export function _foreachNorm(input: readonly Tensor[], ord?: Scalar, dtype?: DTypeLike | null): Tensor[];
export function _foreachNorm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_norm_Scalar.result($_foreach_norm_Scalar.call(handlesOf(a)));
  }
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_norm_Scalar.result($_foreach_norm_Scalar.call(handlesOf(a), b));
  }
  if (arguments.length === 3 && isTensors(a) && typeof b === 'number' && isDtypeOrNone(c)) {
    return $_foreach_norm_Scalar.result($_foreach_norm_Scalar.call(handlesOf(a), b, codeOrNone(c)));
  }
  return _foreachNorm$.call(arguments);
}

const _foreachPow$ = new Overloads('_foreachPow', [[$_foreach_pow_ScalarAndTensor], [$_foreach_pow_Scalar], [$_foreach_pow_ScalarList], [$_foreach_pow_List]]);
export function _foreachPow(input: Scalar, exponent: readonly Tensor[]): Tensor[];
export function _foreachPow(input: readonly Tensor[], exponent: Scalar): Tensor[];
export function _foreachPow(input: readonly Tensor[], exponent: readonly Scalar[]): Tensor[];
export function _foreachPow(input: readonly Tensor[], exponent: readonly Tensor[]): Tensor[];
export function _foreachPow(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (typeof a === 'number' && isTensors(b)) {
      return $_foreach_pow_ScalarAndTensor.result($_foreach_pow_ScalarAndTensor.call(a, handlesOf(b)));
    }
    if (isTensors(a) && typeof b === 'number') {
      return $_foreach_pow_Scalar.result($_foreach_pow_Scalar.call(handlesOf(a), b));
    }
  }
  return _foreachPow$.call(arguments);
}

const _foreachPow_$ = new Overloads('_foreachPow_', [[$_foreach_pow__Scalar], [$_foreach_pow__ScalarList], [$_foreach_pow__List]]);
export function _foreachPow_(input: readonly Tensor[], exponent: Scalar): readonly Tensor[];
export function _foreachPow_(input: readonly Tensor[], exponent: readonly Scalar[]): readonly Tensor[];
export function _foreachPow_(input: readonly Tensor[], exponent: readonly Tensor[]): readonly Tensor[];
export function _foreachPow_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_pow__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachPow_$.call(arguments);
}

const _foreachPowsum$ = new Overloads('_foreachPowsum', [[$_foreach_powsum_Scalar]]);
export function _foreachPowsum(input: readonly Tensor[], ord?: Scalar, dtype?: DTypeLike | null): Tensor[];
export function _foreachPowsum(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_powsum_Scalar.result($_foreach_powsum_Scalar.call(handlesOf(a)));
  }
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_powsum_Scalar.result($_foreach_powsum_Scalar.call(handlesOf(a), b));
  }
  if (arguments.length === 3 && isTensors(a) && typeof b === 'number' && isDtypeOrNone(c)) {
    return $_foreach_powsum_Scalar.result($_foreach_powsum_Scalar.call(handlesOf(a), b, codeOrNone(c)));
  }
  return _foreachPowsum$.call(arguments);
}

const _foreachReciprocal$ = new Overloads('_foreachReciprocal', [[$_foreach_reciprocal]]);
export function _foreachReciprocal(input: readonly Tensor[]): Tensor[];
export function _foreachReciprocal(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_reciprocal.result($_foreach_reciprocal.call(handlesOf(a)));
  }
  return _foreachReciprocal$.call(arguments);
}

const _foreachReciprocal_$ = new Overloads('_foreachReciprocal_', [[$_foreach_reciprocal_]]);
export function _foreachReciprocal_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachReciprocal_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_reciprocal_.call(handlesOf(a));
    return a;
  }
  return _foreachReciprocal_$.call(arguments);
}

const _foreachRound$ = new Overloads('_foreachRound', [[$_foreach_round]]);
export function _foreachRound(input: readonly Tensor[]): Tensor[];
export function _foreachRound(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_round.result($_foreach_round.call(handlesOf(a)));
  }
  return _foreachRound$.call(arguments);
}

const _foreachRound_$ = new Overloads('_foreachRound_', [[$_foreach_round_]]);
export function _foreachRound_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachRound_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_round_.call(handlesOf(a));
    return a;
  }
  return _foreachRound_$.call(arguments);
}

const _foreachRsqrt$ = new Overloads('_foreachRsqrt', [[$_foreach_rsqrt]]);
export function _foreachRsqrt(input: readonly Tensor[]): Tensor[];
export function _foreachRsqrt(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_rsqrt.result($_foreach_rsqrt.call(handlesOf(a)));
  }
  return _foreachRsqrt$.call(arguments);
}

const _foreachRsqrt_$ = new Overloads('_foreachRsqrt_', [[$_foreach_rsqrt_]]);
export function _foreachRsqrt_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachRsqrt_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_rsqrt_.call(handlesOf(a));
    return a;
  }
  return _foreachRsqrt_$.call(arguments);
}

const _foreachSigmoid$ = new Overloads('_foreachSigmoid', [[$_foreach_sigmoid]]);
export function _foreachSigmoid(input: readonly Tensor[]): Tensor[];
export function _foreachSigmoid(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_sigmoid.result($_foreach_sigmoid.call(handlesOf(a)));
  }
  return _foreachSigmoid$.call(arguments);
}

const _foreachSigmoid_$ = new Overloads('_foreachSigmoid_', [[$_foreach_sigmoid_]]);
export function _foreachSigmoid_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachSigmoid_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_sigmoid_.call(handlesOf(a));
    return a;
  }
  return _foreachSigmoid_$.call(arguments);
}

const _foreachSign$ = new Overloads('_foreachSign', [[$_foreach_sign]]);
export function _foreachSign(input: readonly Tensor[]): Tensor[];
export function _foreachSign(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_sign.result($_foreach_sign.call(handlesOf(a)));
  }
  return _foreachSign$.call(arguments);
}

const _foreachSign_$ = new Overloads('_foreachSign_', [[$_foreach_sign_]]);
export function _foreachSign_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachSign_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_sign_.call(handlesOf(a));
    return a;
  }
  return _foreachSign_$.call(arguments);
}

const _foreachSin$ = new Overloads('_foreachSin', [[$_foreach_sin]]);
export function _foreachSin(input: readonly Tensor[]): Tensor[];
export function _foreachSin(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_sin.result($_foreach_sin.call(handlesOf(a)));
  }
  return _foreachSin$.call(arguments);
}

const _foreachSin_$ = new Overloads('_foreachSin_', [[$_foreach_sin_]]);
export function _foreachSin_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachSin_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_sin_.call(handlesOf(a));
    return a;
  }
  return _foreachSin_$.call(arguments);
}

const _foreachSinh$ = new Overloads('_foreachSinh', [[$_foreach_sinh]]);
export function _foreachSinh(input: readonly Tensor[]): Tensor[];
export function _foreachSinh(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_sinh.result($_foreach_sinh.call(handlesOf(a)));
  }
  return _foreachSinh$.call(arguments);
}

const _foreachSinh_$ = new Overloads('_foreachSinh_', [[$_foreach_sinh_]]);
export function _foreachSinh_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachSinh_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_sinh_.call(handlesOf(a));
    return a;
  }
  return _foreachSinh_$.call(arguments);
}

const _foreachSqrt$ = new Overloads('_foreachSqrt', [[$_foreach_sqrt]]);
export function _foreachSqrt(input: readonly Tensor[]): Tensor[];
export function _foreachSqrt(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_sqrt.result($_foreach_sqrt.call(handlesOf(a)));
  }
  return _foreachSqrt$.call(arguments);
}

const _foreachSqrt_$ = new Overloads('_foreachSqrt_', [[$_foreach_sqrt_]]);
export function _foreachSqrt_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachSqrt_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_sqrt_.call(handlesOf(a));
    return a;
  }
  return _foreachSqrt_$.call(arguments);
}

const _foreachSub$ = new Overloads('_foreachSub', [[$_foreach_sub_Scalar], [$_foreach_sub_ScalarList], [$_foreach_sub_List]]);
export function _foreachSub(input: readonly Tensor[], scalar: Scalar): Tensor[];
export function _foreachSub(input: readonly Tensor[], scalars: readonly Scalar[]): Tensor[];
export function _foreachSub(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[];
export function _foreachSub(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    return $_foreach_sub_Scalar.result($_foreach_sub_Scalar.call(handlesOf(a), b));
  }
  return _foreachSub$.call(arguments);
}

const _foreachSub_$ = new Overloads('_foreachSub_', [[$_foreach_sub__Scalar], [$_foreach_sub__ScalarList], [$_foreach_sub__List]]);
export function _foreachSub_(input: readonly Tensor[], scalar: Scalar): readonly Tensor[];
export function _foreachSub_(input: readonly Tensor[], scalars: readonly Scalar[]): readonly Tensor[];
export function _foreachSub_(input: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): readonly Tensor[];
export function _foreachSub_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isTensors(a) && typeof b === 'number') {
    $_foreach_sub__Scalar.call(handlesOf(a), b);
    return a;
  }
  return _foreachSub_$.call(arguments);
}

const _foreachTan$ = new Overloads('_foreachTan', [[$_foreach_tan]]);
export function _foreachTan(input: readonly Tensor[]): Tensor[];
export function _foreachTan(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_tan.result($_foreach_tan.call(handlesOf(a)));
  }
  return _foreachTan$.call(arguments);
}

const _foreachTan_$ = new Overloads('_foreachTan_', [[$_foreach_tan_]]);
export function _foreachTan_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachTan_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_tan_.call(handlesOf(a));
    return a;
  }
  return _foreachTan_$.call(arguments);
}

const _foreachTanh$ = new Overloads('_foreachTanh', [[$_foreach_tanh]]);
export function _foreachTanh(input: readonly Tensor[]): Tensor[];
export function _foreachTanh(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_tanh.result($_foreach_tanh.call(handlesOf(a)));
  }
  return _foreachTanh$.call(arguments);
}

const _foreachTanh_$ = new Overloads('_foreachTanh_', [[$_foreach_tanh_]]);
export function _foreachTanh_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachTanh_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_tanh_.call(handlesOf(a));
    return a;
  }
  return _foreachTanh_$.call(arguments);
}

const _foreachTrunc$ = new Overloads('_foreachTrunc', [[$_foreach_trunc]]);
export function _foreachTrunc(input: readonly Tensor[]): Tensor[];
export function _foreachTrunc(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_foreach_trunc.result($_foreach_trunc.call(handlesOf(a)));
  }
  return _foreachTrunc$.call(arguments);
}

const _foreachTrunc_$ = new Overloads('_foreachTrunc_', [[$_foreach_trunc_]]);
export function _foreachTrunc_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachTrunc_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_trunc_.call(handlesOf(a));
    return a;
  }
  return _foreachTrunc_$.call(arguments);
}

const _foreachZero_$ = new Overloads('_foreachZero_', [[$_foreach_zero_]]);
export function _foreachZero_(input: readonly Tensor[]): readonly Tensor[];
export function _foreachZero_(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    $_foreach_zero_.call(handlesOf(a));
    return a;
  }
  return _foreachZero_$.call(arguments);
}

const _functionalAssertAsync$ = new Overloads('_functionalAssertAsync', [[$_functional_assert_async_msg]]);
export function _functionalAssertAsync(input: Tensor, assertMsg: string, depToken: Tensor): Tensor;
export function _functionalAssertAsync(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'string' && c instanceof Tensor) {
    return wrap($_functional_assert_async_msg.call(a._handle, b, c._handle) as number);
  }
  return _functionalAssertAsync$.call(arguments);
}

const _functionalAssertScalar$ = new Overloads('_functionalAssertScalar', [[$_functional_assert_scalar]]);
export function _functionalAssertScalar(input: Scalar, assertMsg: string, depToken: Tensor): Tensor;
export function _functionalAssertScalar(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'string' && c instanceof Tensor) {
    return wrap($_functional_assert_scalar.call(a, b, c._handle) as number);
  }
  return _functionalAssertScalar$.call(arguments);
}

const _functionalSymConstrainRange$ = new Overloads('_functionalSymConstrainRange', [[$_functional_sym_constrain_range]]);
export function _functionalSymConstrainRange(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;
export function _functionalSymConstrainRange(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && typeof a === 'number' && isInt(b) && isInt(c) && d instanceof Tensor) {
    return wrap($_functional_sym_constrain_range.call(a, b, c, d._handle) as number);
  }
  return _functionalSymConstrainRange$.call(arguments);
}

const _functionalSymConstrainRangeForSize$ = new Overloads('_functionalSymConstrainRangeForSize', [[$_functional_sym_constrain_range_for_size]]);
export function _functionalSymConstrainRangeForSize(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor;
export function _functionalSymConstrainRangeForSize(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && typeof a === 'number' && isInt(b) && isInt(c) && d instanceof Tensor) {
    return wrap($_functional_sym_constrain_range_for_size.call(a, b, c, d._handle) as number);
  }
  return _functionalSymConstrainRangeForSize$.call(arguments);
}

const _fusedAdagrad_$ = new Overloads('_fusedAdagrad_', [[$_fused_adagrad__tensor_lr], [$_fused_adagrad_]]);
export function _fusedAdagrad_(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdagrad_(input: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdagrad_(): unknown {
  return _fusedAdagrad_$.call(arguments);
}

const _fusedAdam_$ = new Overloads('_fusedAdam_', [[$_fused_adam__tensor_lr], [$_fused_adam_]]);
export function _fusedAdam_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdam_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdam_(): unknown {
  return _fusedAdam_$.call(arguments);
}

const _fusedAdamw_$ = new Overloads('_fusedAdamw_', [[$_fused_adamw__tensor_lr], [$_fused_adamw_]]);
export function _fusedAdamw_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdamw_(input: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedAdamw_(): unknown {
  return _fusedAdamw_$.call(arguments);
}

const _fusedDropout$ = new Overloads('_fusedDropout', [[$_fused_dropout]]);
export function _fusedDropout(input: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor];
export function _fusedDropout(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return $_fused_dropout.result($_fused_dropout.call(a._handle, b));
  }
  return _fusedDropout$.call(arguments);
}

const _fusedMovingAvgObsFqHelper$ = new Overloads('_fusedMovingAvgObsFqHelper', [[$_fused_moving_avg_obs_fq_helper]]);
export function _fusedMovingAvgObsFqHelper(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): [output: Tensor, mask: Tensor] & { output: Tensor; mask: Tensor };
export function _fusedMovingAvgObsFqHelper(): unknown {
  return _fusedMovingAvgObsFqHelper$.call(arguments);
}

const _fusedRmsNorm$ = new Overloads('_fusedRmsNorm', [[$_fused_rms_norm]]);
export function _fusedRmsNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, eps: number | null): [Tensor, Tensor];
export function _fusedRmsNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && typeof d === 'number') {
    return $_fused_rms_norm.result($_fused_rms_norm.call(a._handle, b, handleOrNone(c), d));
  }
  return _fusedRmsNorm$.call(arguments);
}

const _fusedSdpChoice$ = new Overloads('_fusedSdpChoice', [[$_fused_sdp_choice]]);
export function _fusedSdpChoice(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): number;
export function _fusedSdpChoice(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_fused_sdp_choice.call(a._handle, b._handle, c._handle);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return $_fused_sdp_choice.call(a._handle, b._handle, c._handle, handleOrNone(d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return $_fused_sdp_choice.call(a._handle, b._handle, c._handle, handleOrNone(d), e);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return $_fused_sdp_choice.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f);
  }
  return _fusedSdpChoice$.call(arguments);
}

const _fusedSgd_$ = new Overloads('_fusedSgd_', [[$_fused_sgd__tensor_lr], [$_fused_sgd_]]);
export function _fusedSgd_(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedSgd_(input: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void;
export function _fusedSgd_(): unknown {
  return _fusedSgd_$.call(arguments);
}

const _fwPrimalCopy$ = new Overloads('_fwPrimalCopy', [[$_fw_primal_copy, $_fw_primal_copy_out]]);
export function _fwPrimalCopy(input: Tensor, level: number, options?: Out): Tensor;
export function _fwPrimalCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_fw_primal_copy.call(a._handle, b) as number);
  }
  return _fwPrimalCopy$.call(arguments);
}

const _gridSampler2dCpuFallback$ = new Overloads('_gridSampler2dCpuFallback', [[$_grid_sampler_2d_cpu_fallback]]);
export function _gridSampler2dCpuFallback(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
export function _gridSampler2dCpuFallback(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && typeof e === 'boolean') {
    return wrap($_grid_sampler_2d_cpu_fallback.call(a._handle, b._handle, c, d, e) as number);
  }
  return _gridSampler2dCpuFallback$.call(arguments);
}

const _groupedMm$ = new Overloads('_groupedMm', [[$_grouped_mm]]);
export function _groupedMm(input: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, outDtype?: DTypeLike | null): Tensor;
export function _groupedMm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_grouped_mm.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($_grouped_mm.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return wrap($_grouped_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isDtypeOrNone(e)) {
    return wrap($_grouped_mm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), codeOrNone(e)) as number);
  }
  return _groupedMm$.call(arguments);
}

const _hasCompatibleShallowCopyType$ = new Overloads('_hasCompatibleShallowCopyType', [[$_has_compatible_shallow_copy_type]]);
export function _hasCompatibleShallowCopyType(input: Tensor, from: Tensor): boolean;
export function _hasCompatibleShallowCopyType(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_has_compatible_shallow_copy_type.call(a._handle, b._handle);
  }
  return _hasCompatibleShallowCopyType$.call(arguments);
}

const _histogramddBinEdges$ = new Overloads('_histogramddBinEdges', [[$_histogramdd_bin_edges]]);
export function _histogramddBinEdges(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor[];
export function _histogramddBinEdges(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return $_histogramdd_bin_edges.result($_histogramdd_bin_edges.call(a._handle, b));
  }
  return _histogramddBinEdges$.call(arguments);
}

const _histogramddFromBinCts$ = new Overloads('_histogramddFromBinCts', [[$_histogramdd_from_bin_cts]]);
export function _histogramddFromBinCts(input: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor;
export function _histogramddFromBinCts(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_histogramdd_from_bin_cts.call(a._handle, b) as number);
  }
  return _histogramddFromBinCts$.call(arguments);
}

const _histogramddFromBinTensors$ = new Overloads('_histogramddFromBinTensors', [[$_histogramdd_from_bin_tensors]]);
export function _histogramddFromBinTensors(input: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor;
export function _histogramddFromBinTensors(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isTensors(b)) {
    return wrap($_histogramdd_from_bin_tensors.call(a._handle, handlesOf(b)) as number);
  }
  return _histogramddFromBinTensors$.call(arguments);
}

const _indexPutImpl_$ = new Overloads('_indexPutImpl_', [[$_index_put_impl_]]);
export function _indexPutImpl_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor;
export function _indexPutImpl_(): unknown {
  return _indexPutImpl_$.call(arguments);
}

const _indicesCopy$ = new Overloads('_indicesCopy', [[$_indices_copy, $_indices_copy_out]]);
export function _indicesCopy(input: Tensor, options?: Out): Tensor;
export function _indicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_indices_copy.call(a._handle) as number);
  }
  return _indicesCopy$.call(arguments);
}

const _intMm$ = new Overloads('_intMm', [[$_int_mm, $_int_mm_out]]);
export function _intMm(input: Tensor, mat2: Tensor, options?: Out): Tensor;
export function _intMm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_int_mm.call(a._handle, b._handle) as number);
  }
  return _intMm$.call(arguments);
}

const _isAllTrue$ = new Overloads('_isAllTrue', [[$_is_all_true]]);
export function _isAllTrue(input: Tensor): Tensor;
export function _isAllTrue(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_is_all_true.call(a._handle) as number);
  }
  return _isAllTrue$.call(arguments);
}

const _isAnyTrue$ = new Overloads('_isAnyTrue', [[$_is_any_true]]);
export function _isAnyTrue(input: Tensor): Tensor;
export function _isAnyTrue(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_is_any_true.call(a._handle) as number);
  }
  return _isAnyTrue$.call(arguments);
}

const _isZerotensor$ = new Overloads('_isZerotensor', [[$_is_zerotensor]]);
export function _isZerotensor(input: Tensor): boolean;
export function _isZerotensor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_is_zerotensor.call(a._handle);
  }
  return _isZerotensor$.call(arguments);
}

const _lazyClone$ = new Overloads('_lazyClone', [[$_lazy_clone]]);
export function _lazyClone(input: Tensor): Tensor;
export function _lazyClone(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_lazy_clone.call(a._handle) as number);
  }
  return _lazyClone$.call(arguments);
}

const _linalgCheckErrors$ = new Overloads('_linalgCheckErrors', [[$_linalg_check_errors]]);
export function _linalgCheckErrors(info: Tensor, apiName: string, options: { isMatrix: boolean }): void;
export function _linalgCheckErrors(): unknown {
  return _linalgCheckErrors$.call(arguments);
}

const _linalgDet$ = new Overloads('_linalgDet', [[$_linalg_det, $_linalg_det_result]]);
export function _linalgDet(A: Tensor, options?: Outs): [result: Tensor, LU: Tensor, pivots: Tensor] & { result: Tensor; LU: Tensor; pivots: Tensor };
export function _linalgDet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_linalg_det.result($_linalg_det.call(a._handle));
  }
  return _linalgDet$.call(arguments);
}

const _linalgEigh$ = new Overloads('_linalgEigh', [[$_linalg_eigh, $_linalg_eigh_eigenvalues]]);
export function _linalgEigh(A: Tensor, UPLO?: string, computeV?: boolean, options?: Outs): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function _linalgEigh(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_linalg_eigh.result($_linalg_eigh.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return $_linalg_eigh.result($_linalg_eigh.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'string' && typeof c === 'boolean') {
    return $_linalg_eigh.result($_linalg_eigh.call(a._handle, b, c));
  }
  return _linalgEigh$.call(arguments);
}

const _linalgSlogdet$ = new Overloads('_linalgSlogdet', [[$_linalg_slogdet, $_linalg_slogdet_sign]]);
export function _linalgSlogdet(A: Tensor, options?: Outs): [sign: Tensor, logabsdet: Tensor, LU: Tensor, pivots: Tensor] & { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor };
export function _linalgSlogdet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_linalg_slogdet.result($_linalg_slogdet.call(a._handle));
  }
  return _linalgSlogdet$.call(arguments);
}

const _linalgSolveEx$ = new Overloads('_linalgSolveEx', [[$_linalg_solve_ex, $_linalg_solve_ex_result]]);
export function _linalgSolveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [result: Tensor, LU: Tensor, pivots: Tensor, info: Tensor] & { result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor };
export function _linalgSolveEx(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_linalg_solve_ex.result($_linalg_solve_ex.call(a._handle, b._handle));
  }
  return _linalgSolveEx$.call(arguments);
}

const _linalgSvd$ = new Overloads('_linalgSvd', [[$_linalg_svd, $_linalg_svd_U]]);
export function _linalgSvd(A: Tensor, fullMatrices?: boolean, computeUv?: boolean, options?: { driver?: string | null; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, Vh: Tensor] & { U: Tensor; S: Tensor; Vh: Tensor };
export function _linalgSvd(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_linalg_svd.result($_linalg_svd.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $_linalg_svd.result($_linalg_svd.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $_linalg_svd.result($_linalg_svd.call(a._handle, b, c));
  }
  return _linalgSvd$.call(arguments);
}

const _logSoftmax$ = new Overloads('_logSoftmax', [[$_log_softmax, $_log_softmax_out]]);
export function _logSoftmax(input: Tensor, dim: number, halfToFloat: boolean, options?: Out): Tensor;
export function _logSoftmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($_log_softmax.call(a._handle, b, c) as number);
  }
  return _logSoftmax$.call(arguments);
}

const _logSoftmaxBackwardData$ = new Overloads('_logSoftmaxBackwardData', [[$_log_softmax_backward_data, $_log_softmax_backward_data_out]]);
export function _logSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: DTypeLike, options?: Out): Tensor;
export function _logSoftmaxBackwardData(): unknown {
  return _logSoftmaxBackwardData$.call(arguments);
}

const _logcumsumexp$ = new Overloads('_logcumsumexp', [[$_logcumsumexp, $_logcumsumexp_out]]);
export function _logcumsumexp(input: Tensor, dim: number, options?: Out): Tensor;
export function _logcumsumexp(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_logcumsumexp.call(a._handle, b) as number);
  }
  return _logcumsumexp$.call(arguments);
}

const _lstmMps$ = new Overloads('_lstmMps', [[$_lstm_mps]]);
export function _lstmMps(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
export function _lstmMps(): unknown {
  return _lstmMps$.call(arguments);
}

const _luWithInfo$ = new Overloads('_luWithInfo', [[$_lu_with_info]]);
export function _luWithInfo(input: Tensor, pivot?: boolean, checkErrors?: boolean): [LU: Tensor, pivots: Tensor, info: Tensor] & { LU: Tensor; pivots: Tensor; info: Tensor };
export function _luWithInfo(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_lu_with_info.result($_lu_with_info.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $_lu_with_info.result($_lu_with_info.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $_lu_with_info.result($_lu_with_info.call(a._handle, b, c));
  }
  return _luWithInfo$.call(arguments);
}

const _makeDepToken$ = new Overloads('_makeDepToken', [[$_make_dep_token]]);
export function _makeDepToken(options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function _makeDepToken(): unknown {
  if (arguments.length === 0) {
    return wrap($_make_dep_token.call() as number);
  }
  return _makeDepToken$.call(arguments);
}

const _makeDual$ = new Overloads('_makeDual', [[$_make_dual]]);
export function _makeDual(primal: Tensor, tangent: Tensor, level: number): Tensor;
export function _makeDual(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($_make_dual.call(a._handle, b._handle, c) as number);
  }
  return _makeDual$.call(arguments);
}

const _makeDualCopy$ = new Overloads('_makeDualCopy', [[$_make_dual_copy, $_make_dual_copy_out]]);
export function _makeDualCopy(primal: Tensor, tangent: Tensor, level: number, options?: Out): Tensor;
export function _makeDualCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($_make_dual_copy.call(a._handle, b._handle, c) as number);
  }
  return _makeDualCopy$.call(arguments);
}

const _makePerChannelQuantizedTensor$ = new Overloads('_makePerChannelQuantizedTensor', [[$_make_per_channel_quantized_tensor]]);
export function _makePerChannelQuantizedTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number): Tensor;
export function _makePerChannelQuantizedTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d)) {
    return wrap($_make_per_channel_quantized_tensor.call(a._handle, b._handle, c._handle, d) as number);
  }
  return _makePerChannelQuantizedTensor$.call(arguments);
}

const _makePerTensorQuantizedTensor$ = new Overloads('_makePerTensorQuantizedTensor', [[$_make_per_tensor_quantized_tensor]]);
export function _makePerTensorQuantizedTensor(input: Tensor, scale: number, zeroPoint: number): Tensor;
export function _makePerTensorQuantizedTensor(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isInt(c)) {
    return wrap($_make_per_tensor_quantized_tensor.call(a._handle, b, c) as number);
  }
  return _makePerTensorQuantizedTensor$.call(arguments);
}

const _maskedScale$ = new Overloads('_maskedScale', [[$_masked_scale]]);
export function _maskedScale(input: Tensor, mask: Tensor, scale: number): Tensor;
export function _maskedScale(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($_masked_scale.call(a._handle, b._handle, c) as number);
  }
  return _maskedScale$.call(arguments);
}

const _maskedSoftmax$ = new Overloads('_maskedSoftmax', [[$_masked_softmax]]);
export function _maskedSoftmax(input: Tensor, mask: Tensor, dim?: number | null, maskType?: number | null): Tensor;
export function _maskedSoftmax(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_masked_softmax.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($_masked_softmax.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d)) {
    return wrap($_masked_softmax.call(a._handle, b._handle, c, d) as number);
  }
  return _maskedSoftmax$.call(arguments);
}

const _mixedDtypesLinear$ = new Overloads('_mixedDtypesLinear', [[$_mixed_dtypes_linear]]);
export function _mixedDtypesLinear(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor;
export function _mixedDtypesLinear(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_mixed_dtypes_linear.call(a._handle, b._handle, c._handle) as number);
  }
  return _mixedDtypesLinear$.call(arguments);
}

const _mkldnnReshape$ = new Overloads('_mkldnnReshape', [[$_mkldnn_reshape]]);
export function _mkldnnReshape(input: Tensor, shape: readonly number[]): Tensor;
export function _mkldnnReshape(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_mkldnn_reshape.call(a._handle, b) as number);
  }
  return _mkldnnReshape$.call(arguments);
}

const _mkldnnTranspose$ = new Overloads('_mkldnnTranspose', [[$_mkldnn_transpose]]);
export function _mkldnnTranspose(input: Tensor, dim0: number, dim1: number): Tensor;
export function _mkldnnTranspose(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($_mkldnn_transpose.call(a._handle, b, c) as number);
  }
  return _mkldnnTranspose$.call(arguments);
}

const _mkldnnTranspose_$ = new Overloads('_mkldnnTranspose_', [[$_mkldnn_transpose_]]);
export function _mkldnnTranspose_(input: Tensor, dim0: number, dim1: number): Tensor;
export function _mkldnnTranspose_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    $_mkldnn_transpose_.call(a._handle, b, c);
    return a;
  }
  return _mkldnnTranspose_$.call(arguments);
}

const _mpsConvolution$ = new Overloads('_mpsConvolution', [[$_mps_convolution]]);
export function _mpsConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function _mpsConvolution(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInts(d) && isInts(e) && isInts(f) && isInt(g)) {
    return wrap($_mps_convolution.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  return _mpsConvolution$.call(arguments);
}

const _mpsConvolutionTranspose$ = new Overloads('_mpsConvolutionTranspose', [[$_mps_convolution_transpose]]);
export function _mpsConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function _mpsConvolutionTranspose(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInts(e) && isInts(f) && isInt(g)) {
    return wrap($_mps_convolution_transpose.call(a._handle, b._handle, c, d, e, f, g) as number);
  }
  return _mpsConvolutionTranspose$.call(arguments);
}

const _nativeBatchNormLegit$ = new Overloads('_nativeBatchNormLegit', [[$_native_batch_norm_legit, $_native_batch_norm_legit_out], [$_native_batch_norm_legit_no_stats, $_native_batch_norm_legit_no_stats_out]]);
export function _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options?: Outs): [Tensor, Tensor, Tensor];
export function _nativeBatchNormLegit(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options?: Outs): [Tensor, Tensor, Tensor];
export function _nativeBatchNormLegit(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && typeof d === 'boolean' && typeof e === 'number' && typeof f === 'number') {
    return $_native_batch_norm_legit_no_stats.result($_native_batch_norm_legit_no_stats.call(a._handle, handleOrNone(b), handleOrNone(c), d, e, f));
  }
  if (arguments.length === 8 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && d instanceof Tensor && e instanceof Tensor && typeof f === 'boolean' && typeof g === 'number' && typeof h === 'number') {
    return $_native_batch_norm_legit.result($_native_batch_norm_legit.call(a._handle, handleOrNone(b), handleOrNone(c), d._handle, e._handle, f, g, h));
  }
  return _nativeBatchNormLegit$.call(arguments);
}

const _nativeBatchNormLegitNoTraining$ = new Overloads('_nativeBatchNormLegitNoTraining', [[$_native_batch_norm_legit_no_training]]);
export function _nativeBatchNormLegitNoTraining(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor];
export function _nativeBatchNormLegitNoTraining(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && d instanceof Tensor && e instanceof Tensor && typeof f === 'number' && typeof g === 'number') {
    return $_native_batch_norm_legit_no_training.result($_native_batch_norm_legit_no_training.call(a._handle, handleOrNone(b), handleOrNone(c), d._handle, e._handle, f, g));
  }
  return _nativeBatchNormLegitNoTraining$.call(arguments);
}

const _nativeMultiHeadAttention$ = new Overloads('_nativeMultiHeadAttention', [[$_native_multi_head_attention]]);
export function _nativeMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, needWeights?: boolean, averageAttnWeights?: boolean, maskType?: number | null): [Tensor, Tensor];
export function _nativeMultiHeadAttention(): unknown {
  return _nativeMultiHeadAttention$.call(arguments);
}

const _negView$ = new Overloads('_negView', [[$_neg_view]]);
export function _negView(input: Tensor): Tensor;
export function _negView(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_neg_view.call(a._handle) as number);
  }
  return _negView$.call(arguments);
}

const _negViewCopy$ = new Overloads('_negViewCopy', [[$_neg_view_copy, $_neg_view_copy_out]]);
export function _negViewCopy(input: Tensor, options?: Out): Tensor;
export function _negViewCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_neg_view_copy.call(a._handle) as number);
  }
  return _negViewCopy$.call(arguments);
}

const _nestedComputeContiguousStridesOffsets$ = new Overloads('_nestedComputeContiguousStridesOffsets', [[$_nested_compute_contiguous_strides_offsets]]);
export function _nestedComputeContiguousStridesOffsets(nestedSize: Tensor): [Tensor, Tensor];
export function _nestedComputeContiguousStridesOffsets(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_nested_compute_contiguous_strides_offsets.result($_nested_compute_contiguous_strides_offsets.call(a._handle));
  }
  return _nestedComputeContiguousStridesOffsets$.call(arguments);
}

const _nestedFromPadded$ = new Overloads('_nestedFromPadded', [[$_nested_from_padded]]);
export function _nestedFromPadded(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean): Tensor;
export function _nestedFromPadded(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_nested_from_padded.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return wrap($_nested_from_padded.call(a._handle, b._handle, c) as number);
  }
  return _nestedFromPadded$.call(arguments);
}

const _nestedFromPaddedAndNestedExample$ = new Overloads('_nestedFromPaddedAndNestedExample', [[$_nested_from_padded_and_nested_example]]);
export function _nestedFromPaddedAndNestedExample(padded: Tensor, ntExample: Tensor): Tensor;
export function _nestedFromPaddedAndNestedExample(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_nested_from_padded_and_nested_example.call(a._handle, b._handle) as number);
  }
  return _nestedFromPaddedAndNestedExample$.call(arguments);
}

const _nestedFromPaddedTensor$ = new Overloads('_nestedFromPaddedTensor', [[$_nested_from_padded_tensor]]);
export function _nestedFromPaddedTensor(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, sumS?: number | null): Tensor;
export function _nestedFromPaddedTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_nested_from_padded_tensor.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d)) {
    return wrap($_nested_from_padded_tensor.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && (e === null || e instanceof Tensor)) {
    return wrap($_nested_from_padded_tensor.call(a._handle, b._handle, c._handle, d, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($_nested_from_padded_tensor.call(a._handle, b._handle, c._handle, d, handleOrNone(e), handleOrNone(f)) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && isInt(g)) {
    return wrap($_nested_from_padded_tensor.call(a._handle, b._handle, c._handle, d, handleOrNone(e), handleOrNone(f), g) as number);
  }
  return _nestedFromPaddedTensor$.call(arguments);
}

const _nestedGetJaggedDummy$ = new Overloads('_nestedGetJaggedDummy', [[$_nested_get_jagged_dummy]]);
export function _nestedGetJaggedDummy(any: Tensor): Tensor;
export function _nestedGetJaggedDummy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_jagged_dummy.call(a._handle) as number);
  }
  return _nestedGetJaggedDummy$.call(arguments);
}

const _nestedGetLengths$ = new Overloads('_nestedGetLengths', [[$_nested_get_lengths]]);
export function _nestedGetLengths(input: Tensor): Tensor;
export function _nestedGetLengths(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_lengths.call(a._handle) as number);
  }
  return _nestedGetLengths$.call(arguments);
}

const _nestedGetMaxSeqlen$ = new Overloads('_nestedGetMaxSeqlen', [[$_nested_get_max_seqlen]]);
export function _nestedGetMaxSeqlen(input: Tensor): Tensor;
export function _nestedGetMaxSeqlen(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_max_seqlen.call(a._handle) as number);
  }
  return _nestedGetMaxSeqlen$.call(arguments);
}

const _nestedGetMinSeqlen$ = new Overloads('_nestedGetMinSeqlen', [[$_nested_get_min_seqlen]]);
export function _nestedGetMinSeqlen(input: Tensor): Tensor;
export function _nestedGetMinSeqlen(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_min_seqlen.call(a._handle) as number);
  }
  return _nestedGetMinSeqlen$.call(arguments);
}

const _nestedGetOffsets$ = new Overloads('_nestedGetOffsets', [[$_nested_get_offsets]]);
export function _nestedGetOffsets(input: Tensor): Tensor;
export function _nestedGetOffsets(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_offsets.call(a._handle) as number);
  }
  return _nestedGetOffsets$.call(arguments);
}

const _nestedGetRaggedIdx$ = new Overloads('_nestedGetRaggedIdx', [[$_nested_get_ragged_idx]]);
export function _nestedGetRaggedIdx(input: Tensor): number;
export function _nestedGetRaggedIdx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_nested_get_ragged_idx.call(a._handle);
  }
  return _nestedGetRaggedIdx$.call(arguments);
}

const _nestedGetValues$ = new Overloads('_nestedGetValues', [[$_nested_get_values]]);
export function _nestedGetValues(input: Tensor): Tensor;
export function _nestedGetValues(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_values.call(a._handle) as number);
  }
  return _nestedGetValues$.call(arguments);
}

const _nestedGetValuesCopy$ = new Overloads('_nestedGetValuesCopy', [[$_nested_get_values_copy, $_nested_get_values_copy_out]]);
export function _nestedGetValuesCopy(input: Tensor, options?: Out): Tensor;
export function _nestedGetValuesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_nested_get_values_copy.call(a._handle) as number);
  }
  return _nestedGetValuesCopy$.call(arguments);
}

const _nestedTensorFromMask$ = new Overloads('_nestedTensorFromMask', [[$_nested_tensor_from_mask]]);
export function _nestedTensorFromMask(t: Tensor, mask: Tensor, maskCheck?: boolean): Tensor;
export function _nestedTensorFromMask(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_nested_tensor_from_mask.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return wrap($_nested_tensor_from_mask.call(a._handle, b._handle, c) as number);
  }
  return _nestedTensorFromMask$.call(arguments);
}

const _nestedTensorFromMaskLeftAligned$ = new Overloads('_nestedTensorFromMaskLeftAligned', [[$_nested_tensor_from_mask_left_aligned]]);
export function _nestedTensorFromMaskLeftAligned(t: Tensor, mask: Tensor): boolean;
export function _nestedTensorFromMaskLeftAligned(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_nested_tensor_from_mask_left_aligned.call(a._handle, b._handle);
  }
  return _nestedTensorFromMaskLeftAligned$.call(arguments);
}

const _nestedTensorFromTensorList$ = new Overloads('_nestedTensorFromTensorList', [[$_nested_tensor_from_tensor_list]]);
export function _nestedTensorFromTensorList(list: readonly Tensor[], dtype?: DTypeLike | null, layout?: LayoutLike | null, device?: DeviceLike | null, pinMemory?: boolean | null): Tensor;
export function _nestedTensorFromTensorList(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($_nested_tensor_from_tensor_list.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isDtypeOrNone(b)) {
    return wrap($_nested_tensor_from_tensor_list.call(handlesOf(a), codeOrNone(b)) as number);
  }
  return _nestedTensorFromTensorList$.call(arguments);
}

const _nestedTensorSoftmaxWithShape$ = new Overloads('_nestedTensorSoftmaxWithShape', [[$_nested_tensor_softmax_with_shape]]);
export function _nestedTensorSoftmaxWithShape(input: Tensor, query: Tensor): Tensor;
export function _nestedTensorSoftmaxWithShape(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_nested_tensor_softmax_with_shape.call(a._handle, b._handle) as number);
  }
  return _nestedTensorSoftmaxWithShape$.call(arguments);
}

const _nestedViewFromBuffer$ = new Overloads('_nestedViewFromBuffer', [[$_nested_view_from_buffer]]);
export function _nestedViewFromBuffer(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor;
export function _nestedViewFromBuffer(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_nested_view_from_buffer.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  return _nestedViewFromBuffer$.call(arguments);
}

const _nestedViewFromBufferCopy$ = new Overloads('_nestedViewFromBufferCopy', [[$_nested_view_from_buffer_copy, $_nested_view_from_buffer_copy_out]]);
export function _nestedViewFromBufferCopy(input: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options?: Out): Tensor;
export function _nestedViewFromBufferCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_nested_view_from_buffer_copy.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  return _nestedViewFromBufferCopy$.call(arguments);
}

const _nestedViewFromJagged$ = new Overloads('_nestedViewFromJagged', [[$_nested_view_from_jagged]]);
export function _nestedViewFromJagged(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor;
export function _nestedViewFromJagged(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_nested_view_from_jagged.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return wrap($_nested_view_from_jagged.call(a._handle, b._handle, c._handle, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e)) {
    return wrap($_nested_view_from_jagged.call(a._handle, b._handle, c._handle, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e) && (f === null || f instanceof Tensor)) {
    return wrap($_nested_view_from_jagged.call(a._handle, b._handle, c._handle, handleOrNone(d), e, handleOrNone(f)) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e) && (f === null || f instanceof Tensor) && (g === null || g instanceof Tensor)) {
    return wrap($_nested_view_from_jagged.call(a._handle, b._handle, c._handle, handleOrNone(d), e, handleOrNone(f), handleOrNone(g)) as number);
  }
  return _nestedViewFromJagged$.call(arguments);
}

const _nestedViewFromJaggedCopy$ = new Overloads('_nestedViewFromJaggedCopy', [[$_nested_view_from_jagged_copy, $_nested_view_from_jagged_copy_out]]);
export function _nestedViewFromJaggedCopy(input: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, options?: Out): Tensor;
export function _nestedViewFromJaggedCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_nested_view_from_jagged_copy.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return wrap($_nested_view_from_jagged_copy.call(a._handle, b._handle, c._handle, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e)) {
    return wrap($_nested_view_from_jagged_copy.call(a._handle, b._handle, c._handle, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e) && (f === null || f instanceof Tensor)) {
    return wrap($_nested_view_from_jagged_copy.call(a._handle, b._handle, c._handle, handleOrNone(d), e, handleOrNone(f)) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && isInt(e) && (f === null || f instanceof Tensor) && (g === null || g instanceof Tensor)) {
    return wrap($_nested_view_from_jagged_copy.call(a._handle, b._handle, c._handle, handleOrNone(d), e, handleOrNone(f), handleOrNone(g)) as number);
  }
  return _nestedViewFromJaggedCopy$.call(arguments);
}

const _nnpackAvailable$ = new Overloads('_nnpackAvailable', [[$_nnpack_available]]);
export function _nnpackAvailable(): boolean;
export function _nnpackAvailable(): unknown {
  if (arguments.length === 0) {
    return $_nnpack_available.call();
  }
  return _nnpackAvailable$.call(arguments);
}

const _nnpackSpatialConvolution$ = new Overloads('_nnpackSpatialConvolution', [[$_nnpack_spatial_convolution]]);
export function _nnpackSpatialConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], stride?: number | readonly number[]): Tensor;
export function _nnpackSpatialConvolution(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($_nnpack_spatial_convolution.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($_nnpack_spatial_convolution.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  return _nnpackSpatialConvolution$.call(arguments);
}

const _packPaddedSequence$ = new Overloads('_packPaddedSequence', [[$_pack_padded_sequence]]);
export function _packPaddedSequence(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor];
export function _packPaddedSequence(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return $_pack_padded_sequence.result($_pack_padded_sequence.call(a._handle, b._handle, c));
  }
  return _packPaddedSequence$.call(arguments);
}

const _padPackedSequence$ = new Overloads('_padPackedSequence', [[$_pad_packed_sequence]]);
export function _padPackedSequence(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: number): [Tensor, Tensor];
export function _padPackedSequence(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'number' && isInt(e)) {
    return $_pad_packed_sequence.result($_pad_packed_sequence.call(a._handle, b._handle, c, d, e));
  }
  return _padPackedSequence$.call(arguments);
}

const _philoxKeyFoldIn$ = new Overloads('_philoxKeyFoldIn', [[$_philox_key_fold_in]]);
export function _philoxKeyFoldIn(key: Tensor, data: number): Tensor;
export function _philoxKeyFoldIn(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_philox_key_fold_in.call(a._handle, b) as number);
  }
  return _philoxKeyFoldIn$.call(arguments);
}

const _philoxKeySplit$ = new Overloads('_philoxKeySplit', [[$_philox_key_split]]);
export function _philoxKeySplit(key: Tensor, numSplits: number): Tensor;
export function _philoxKeySplit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_philox_key_split.call(a._handle, b) as number);
  }
  return _philoxKeySplit$.call(arguments);
}

const _philoxNormal_$ = new Overloads('_philoxNormal_', [[$_philox_normal_]]);
export function _philoxNormal_(input: Tensor, key: Tensor, mean?: number, std?: number): Tensor;
export function _philoxNormal_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $_philox_normal_.call(a._handle, b._handle);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    $_philox_normal_.call(a._handle, b._handle, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    $_philox_normal_.call(a._handle, b._handle, c, d);
    return a;
  }
  return _philoxNormal_$.call(arguments);
}

const _philoxUniform_$ = new Overloads('_philoxUniform_', [[$_philox_uniform_]]);
export function _philoxUniform_(input: Tensor, key: Tensor, low?: number, high?: number): Tensor;
export function _philoxUniform_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $_philox_uniform_.call(a._handle, b._handle);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    $_philox_uniform_.call(a._handle, b._handle, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    $_philox_uniform_.call(a._handle, b._handle, c, d);
    return a;
  }
  return _philoxUniform_$.call(arguments);
}

const _pinMemory$ = new Overloads('_pinMemory', [[$_pin_memory]]);
export function _pinMemory(input: Tensor, device?: DeviceLike | null): Tensor;
export function _pinMemory(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_pin_memory.call(a._handle) as number);
  }
  return _pinMemory$.call(arguments);
}

const _preluKernel$ = new Overloads('_preluKernel', [[$_prelu_kernel]]);
export function _preluKernel(input: Tensor, weight: Tensor): Tensor;
export function _preluKernel(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_prelu_kernel.call(a._handle, b._handle) as number);
  }
  return _preluKernel$.call(arguments);
}

const _print$ = new Overloads('_print', [[$_print]]);
export function _print(s: string): void;
export function _print(a?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'string') {
    $_print.call(a);
    return;
  }
  return _print$.call(arguments);
}

const _propagateXlaData$ = new Overloads('_propagateXlaData', [[$_propagate_xla_data]]);
export function _propagateXlaData(input: Tensor, output: Tensor): void;
export function _propagateXlaData(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $_propagate_xla_data.call(a._handle, b._handle);
    return;
  }
  return _propagateXlaData$.call(arguments);
}

const _removeBatchDim$ = new Overloads('_removeBatchDim', [[$_remove_batch_dim]]);
export function _removeBatchDim(input: Tensor, level: number, batchSize: number, outDim: number): Tensor;
export function _removeBatchDim(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($_remove_batch_dim.call(a._handle, b, c, d) as number);
  }
  return _removeBatchDim$.call(arguments);
}

const _reshapeAliasCopy$ = new Overloads('_reshapeAliasCopy', [[$_reshape_alias_copy, $_reshape_alias_copy_out]]);
export function _reshapeAliasCopy(input: Tensor, size: readonly number[], stride: readonly number[], options?: Out): Tensor;
export function _reshapeAliasCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
    return wrap($_reshape_alias_copy.call(a._handle, b, c) as number);
  }
  return _reshapeAliasCopy$.call(arguments);
}

const _reshapeFromTensor$ = new Overloads('_reshapeFromTensor', [[$_reshape_from_tensor]]);
export function _reshapeFromTensor(input: Tensor, shape: Tensor): Tensor;
export function _reshapeFromTensor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_reshape_from_tensor.call(a._handle, b._handle) as number);
  }
  return _reshapeFromTensor$.call(arguments);
}

const _resizeOutput_$ = new Overloads('_resizeOutput_', [[$_resize_output_]]);
export function _resizeOutput_(input: Tensor, size: readonly number[], device: DeviceLike): Tensor;
export function _resizeOutput_(): unknown {
  return _resizeOutput_$.call(arguments);
}

const _rowwisePrune$ = new Overloads('_rowwisePrune', [[$_rowwise_prune]]);
export function _rowwisePrune(weight: Tensor, mask: Tensor, compressedIndicesDtype: DTypeLike): [Tensor, Tensor];
export function _rowwisePrune(): unknown {
  return _rowwisePrune$.call(arguments);
}

const _safeSoftmax$ = new Overloads('_safeSoftmax', [[$_safe_softmax]]);
export function _safeSoftmax(input: Tensor, dim: number, dtype?: DTypeLike | null): Tensor;
export function _safeSoftmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_safe_softmax.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
    return wrap($_safe_softmax.call(a._handle, b, codeOrNone(c)) as number);
  }
  return _safeSoftmax$.call(arguments);
}

const _sampleDirichlet$ = new Overloads('_sampleDirichlet', [[$_sample_dirichlet]]);
export function _sampleDirichlet(input: Tensor, generator?: Generator | null): Tensor;
export function _sampleDirichlet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_sample_dirichlet.call(a._handle) as number);
  }
  return _sampleDirichlet$.call(arguments);
}

const _saturateWeightToFp16$ = new Overloads('_saturateWeightToFp16', [[$_saturate_weight_to_fp16]]);
export function _saturateWeightToFp16(weight: Tensor): Tensor;
export function _saturateWeightToFp16(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_saturate_weight_to_fp16.call(a._handle) as number);
  }
  return _saturateWeightToFp16$.call(arguments);
}

const _scaledDotProductAttentionMath$ = new Overloads('_scaledDotProductAttentionMath', [[$_scaled_dot_product_attention_math]]);
export function _scaledDotProductAttentionMath(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor];
export function _scaledDotProductAttentionMath(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_scaled_dot_product_attention_math.result($_scaled_dot_product_attention_math.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return $_scaled_dot_product_attention_math.result($_scaled_dot_product_attention_math.call(a._handle, b._handle, c._handle, handleOrNone(d)));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return $_scaled_dot_product_attention_math.result($_scaled_dot_product_attention_math.call(a._handle, b._handle, c._handle, handleOrNone(d), e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return $_scaled_dot_product_attention_math.result($_scaled_dot_product_attention_math.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean' && (g === null || g instanceof Tensor)) {
    return $_scaled_dot_product_attention_math.result($_scaled_dot_product_attention_math.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f, handleOrNone(g)));
  }
  return _scaledDotProductAttentionMath$.call(arguments);
}

const _scaledDotProductAttentionMathForMps$ = new Overloads('_scaledDotProductAttentionMathForMps', [[$_scaled_dot_product_attention_math_for_mps]]);
export function _scaledDotProductAttentionMathForMps(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor];
export function _scaledDotProductAttentionMathForMps(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_scaled_dot_product_attention_math_for_mps.result($_scaled_dot_product_attention_math_for_mps.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return $_scaled_dot_product_attention_math_for_mps.result($_scaled_dot_product_attention_math_for_mps.call(a._handle, b._handle, c._handle, handleOrNone(d)));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return $_scaled_dot_product_attention_math_for_mps.result($_scaled_dot_product_attention_math_for_mps.call(a._handle, b._handle, c._handle, handleOrNone(d), e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return $_scaled_dot_product_attention_math_for_mps.result($_scaled_dot_product_attention_math_for_mps.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean' && (g === null || g instanceof Tensor)) {
    return $_scaled_dot_product_attention_math_for_mps.result($_scaled_dot_product_attention_math_for_mps.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f, handleOrNone(g)));
  }
  return _scaledDotProductAttentionMathForMps$.call(arguments);
}

const _scaledDotProductCudnnAttention$ = new Overloads('_scaledDotProductCudnnAttention', [[$_scaled_dot_product_cudnn_attention]]);
export function _scaledDotProductCudnnAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, philoxSeed: Tensor, philoxOffset: Tensor, debugAttnMask: Tensor] & { output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; philoxSeed: Tensor; philoxOffset: Tensor; debugAttnMask: Tensor };
export function _scaledDotProductCudnnAttention(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean') {
    return $_scaled_dot_product_cudnn_attention.result($_scaled_dot_product_cudnn_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'number') {
    return $_scaled_dot_product_cudnn_attention.result($_scaled_dot_product_cudnn_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'number' && typeof g === 'boolean') {
    return $_scaled_dot_product_cudnn_attention.result($_scaled_dot_product_cudnn_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f, g));
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'number' && typeof g === 'boolean' && typeof h === 'boolean') {
    return $_scaled_dot_product_cudnn_attention.result($_scaled_dot_product_cudnn_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f, g, h));
  }
  return _scaledDotProductCudnnAttention$.call(arguments);
}

const _scaledDotProductEfficientAttention$ = new Overloads('_scaledDotProductEfficientAttention', [[$_scaled_dot_product_efficient_attention]]);
export function _scaledDotProductEfficientAttention(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null }): [output: Tensor, logSumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor] & { output: Tensor; logSumexp: Tensor; philoxSeed: Tensor; philoxOffset: Tensor };
export function _scaledDotProductEfficientAttention(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean') {
    return $_scaled_dot_product_efficient_attention.result($_scaled_dot_product_efficient_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'number') {
    return $_scaled_dot_product_efficient_attention.result($_scaled_dot_product_efficient_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'boolean' && typeof f === 'number' && typeof g === 'boolean') {
    return $_scaled_dot_product_efficient_attention.result($_scaled_dot_product_efficient_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f, g));
  }
  return _scaledDotProductEfficientAttention$.call(arguments);
}

const _scaledDotProductFlashAttention$ = new Overloads('_scaledDotProductFlashAttention', [[$_scaled_dot_product_flash_attention_quantized], [$_scaled_dot_product_flash_attention]]);
export function _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor };
export function _scaledDotProductFlashAttention(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): [output: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, rngState: Tensor, unused: Tensor, debugAttnMask: Tensor] & { output: Tensor; logsumexp: Tensor; cumSeqQ: Tensor; cumSeqK: Tensor; maxQ: number; maxK: number; rngState: Tensor; unused: Tensor; debugAttnMask: Tensor };
export function _scaledDotProductFlashAttention(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_scaled_dot_product_flash_attention.result($_scaled_dot_product_flash_attention.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return $_scaled_dot_product_flash_attention.result($_scaled_dot_product_flash_attention.call(a._handle, b._handle, c._handle, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'boolean') {
    return $_scaled_dot_product_flash_attention.result($_scaled_dot_product_flash_attention.call(a._handle, b._handle, c._handle, d, e));
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
      return $_scaled_dot_product_flash_attention_quantized.result($_scaled_dot_product_flash_attention_quantized.call(a._handle, b._handle, c._handle, handleOrNone(d), handleOrNone(e), handleOrNone(f)));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'boolean' && typeof f === 'boolean') {
      return $_scaled_dot_product_flash_attention.result($_scaled_dot_product_flash_attention.call(a._handle, b._handle, c._handle, d, e, f));
    }
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && typeof g === 'number') {
    return $_scaled_dot_product_flash_attention_quantized.result($_scaled_dot_product_flash_attention_quantized.call(a._handle, b._handle, c._handle, handleOrNone(d), handleOrNone(e), handleOrNone(f), g));
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && typeof g === 'number' && typeof h === 'boolean') {
    return $_scaled_dot_product_flash_attention_quantized.result($_scaled_dot_product_flash_attention_quantized.call(a._handle, b._handle, c._handle, handleOrNone(d), handleOrNone(e), handleOrNone(f), g, h));
  }
  return _scaledDotProductFlashAttention$.call(arguments);
}

const _scaledDotProductFlashAttentionForCpu$ = new Overloads('_scaledDotProductFlashAttentionForCpu', [[$_scaled_dot_product_flash_attention_for_cpu]]);
export function _scaledDotProductFlashAttentionForCpu(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): [output: Tensor, logsumexp: Tensor] & { output: Tensor; logsumexp: Tensor };
export function _scaledDotProductFlashAttentionForCpu(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $_scaled_dot_product_flash_attention_for_cpu.result($_scaled_dot_product_flash_attention_for_cpu.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return $_scaled_dot_product_flash_attention_for_cpu.result($_scaled_dot_product_flash_attention_for_cpu.call(a._handle, b._handle, c._handle, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'boolean') {
    return $_scaled_dot_product_flash_attention_for_cpu.result($_scaled_dot_product_flash_attention_for_cpu.call(a._handle, b._handle, c._handle, d, e));
  }
  return _scaledDotProductFlashAttentionForCpu$.call(arguments);
}

const _scaledGroupedMm$ = new Overloads('_scaledGroupedMm', [[$_scaled_grouped_mm]]);
export function _scaledGroupedMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DTypeLike | null, useFastAccum?: boolean): Tensor;
export function _scaledGroupedMm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_scaled_grouped_mm.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return wrap($_scaled_grouped_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($_scaled_grouped_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f)) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && (g === null || g instanceof Tensor)) {
    return wrap($_scaled_grouped_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f), handleOrNone(g)) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && (g === null || g instanceof Tensor) && isDtypeOrNone(h)) {
    return wrap($_scaled_grouped_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f), handleOrNone(g), codeOrNone(h)) as number);
  }
  return _scaledGroupedMm$.call(arguments);
}

const _scaledGroupedMmV2$ = new Overloads('_scaledGroupedMmV2', [[$_scaled_grouped_mm_v2]]);
export function _scaledGroupedMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs?: Tensor | null, bias?: Tensor | null, outDtype?: DTypeLike | null, contractionDim?: readonly number[], useFastAccum?: boolean): Tensor;
export function _scaledGroupedMmV2(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && isTensors(c) && isInts(d) && isInts(e) && isTensors(f) && isInts(g) && isInts(h)) {
    return wrap($_scaled_grouped_mm_v2.call(a._handle, b._handle, handlesOf(c), d, e, handlesOf(f), g, h) as number);
  }
  return _scaledGroupedMmV2$.call(arguments);
}

const _scaledMm$ = new Overloads('_scaledMm', [[$_scaled_mm, $_scaled_mm_out]]);
export function _scaledMm(input: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: DTypeLike | null, useFastAccum?: boolean, options?: Out): Tensor;
export function _scaledMm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_scaled_mm.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return wrap($_scaled_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($_scaled_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f)) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && isDtypeOrNone(g)) {
    return wrap($_scaled_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f), codeOrNone(g)) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor) && isDtypeOrNone(g) && typeof h === 'boolean') {
    return wrap($_scaled_mm.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f), codeOrNone(g), h) as number);
  }
  return _scaledMm$.call(arguments);
}

const _scaledMmV2$ = new Overloads('_scaledMmV2', [[$_scaled_mm_v2, $_scaled_mm_v2_out]]);
export function _scaledMmV2(input: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: DTypeLike | null, contractionDim?: readonly number[], useFastAccum?: boolean, options?: Out): Tensor;
export function _scaledMmV2(): unknown {
  return _scaledMmV2$.call(arguments);
}

const _shapeAsTensor$ = new Overloads('_shapeAsTensor', [[$_shape_as_tensor]]);
export function _shapeAsTensor(input: Tensor): Tensor;
export function _shapeAsTensor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_shape_as_tensor.call(a._handle) as number);
  }
  return _shapeAsTensor$.call(arguments);
}

const _sobolEngineDraw$ = new Overloads('_sobolEngineDraw', [[$_sobol_engine_draw]]);
export function _sobolEngineDraw(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number, dtype: DTypeLike | null): [Tensor, Tensor];
export function _sobolEngineDraw(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && isInt(b) && c instanceof Tensor && isInt(d) && isInt(e) && isDtypeOrNone(f)) {
    return $_sobol_engine_draw.result($_sobol_engine_draw.call(a._handle, b, c._handle, d, e, codeOrNone(f)));
  }
  return _sobolEngineDraw$.call(arguments);
}

const _sobolEngineFf_$ = new Overloads('_sobolEngineFf_', [[$_sobol_engine_ff_]]);
export function _sobolEngineFf_(input: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number): Tensor;
export function _sobolEngineFf_(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && c instanceof Tensor && isInt(d) && isInt(e)) {
    $_sobol_engine_ff_.call(a._handle, b, c._handle, d, e);
    return a;
  }
  return _sobolEngineFf_$.call(arguments);
}

const _sobolEngineInitializeState_$ = new Overloads('_sobolEngineInitializeState_', [[$_sobol_engine_initialize_state_]]);
export function _sobolEngineInitializeState_(input: Tensor, dimension: number): Tensor;
export function _sobolEngineInitializeState_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    $_sobol_engine_initialize_state_.call(a._handle, b);
    return a;
  }
  return _sobolEngineInitializeState_$.call(arguments);
}

const _sobolEngineScramble_$ = new Overloads('_sobolEngineScramble_', [[$_sobol_engine_scramble_]]);
export function _sobolEngineScramble_(input: Tensor, ltm: Tensor, dimension: number): Tensor;
export function _sobolEngineScramble_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    $_sobol_engine_scramble_.call(a._handle, b._handle, c);
    return a;
  }
  return _sobolEngineScramble_$.call(arguments);
}

const _softmax$ = new Overloads('_softmax', [[$_softmax, $_softmax_out]]);
export function _softmax(input: Tensor, dim: number, halfToFloat: boolean, options?: Out): Tensor;
export function _softmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($_softmax.call(a._handle, b, c) as number);
  }
  return _softmax$.call(arguments);
}

const _softmaxBackwardData$ = new Overloads('_softmaxBackwardData', [[$_softmax_backward_data, $_softmax_backward_data_out]]);
export function _softmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: DTypeLike, options?: Out): Tensor;
export function _softmaxBackwardData(): unknown {
  return _softmaxBackwardData$.call(arguments);
}

const _sparseBroadcastTo$ = new Overloads('_sparseBroadcastTo', [[$_sparse_broadcast_to]]);
export function _sparseBroadcastTo(input: Tensor, size: readonly number[]): Tensor;
export function _sparseBroadcastTo(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_sparse_broadcast_to.call(a._handle, b) as number);
  }
  return _sparseBroadcastTo$.call(arguments);
}

const _sparseBroadcastToCopy$ = new Overloads('_sparseBroadcastToCopy', [[$_sparse_broadcast_to_copy, $_sparse_broadcast_to_copy_out]]);
export function _sparseBroadcastToCopy(input: Tensor, size: readonly number[], options?: Out): Tensor;
export function _sparseBroadcastToCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_sparse_broadcast_to_copy.call(a._handle, b) as number);
  }
  return _sparseBroadcastToCopy$.call(arguments);
}

const _sparseCsrProd$ = new Overloads('_sparseCsrProd', [[$_sparse_csr_prod_dim_dtype]]);
export function _sparseCsrProd(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
export function _sparseCsrProd(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_sparse_csr_prod_dim_dtype.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($_sparse_csr_prod_dim_dtype.call(a._handle, b, c) as number);
  }
  return _sparseCsrProd$.call(arguments);
}

const _sparseCsrSum$ = new Overloads('_sparseCsrSum', [[$_sparse_csr_sum_dim_dtype]]);
export function _sparseCsrSum(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
export function _sparseCsrSum(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_sparse_csr_sum_dim_dtype.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($_sparse_csr_sum_dim_dtype.call(a._handle, b, c) as number);
  }
  return _sparseCsrSum$.call(arguments);
}

const _sparseLogSoftmaxBackwardData$ = new Overloads('_sparseLogSoftmaxBackwardData', [[$_sparse_log_softmax_backward_data]]);
export function _sparseLogSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
export function _sparseLogSoftmaxBackwardData(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && d instanceof Tensor) {
    return wrap($_sparse_log_softmax_backward_data.call(a._handle, b._handle, c, d._handle) as number);
  }
  return _sparseLogSoftmaxBackwardData$.call(arguments);
}

const _sparseSemiStructuredAddmm$ = new Overloads('_sparseSemiStructuredAddmm', [[$_sparse_semi_structured_addmm]]);
export function _sparseSemiStructuredAddmm(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; outDtype?: DTypeLike | null }): Tensor;
export function _sparseSemiStructuredAddmm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_sparse_semi_structured_addmm.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  return _sparseSemiStructuredAddmm$.call(arguments);
}

const _sparseSemiStructuredApply$ = new Overloads('_sparseSemiStructuredApply', [[$_sparse_semi_structured_apply]]);
export function _sparseSemiStructuredApply(input: Tensor, threadMasks: Tensor): [Tensor, Tensor];
export function _sparseSemiStructuredApply(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_sparse_semi_structured_apply.result($_sparse_semi_structured_apply.call(a._handle, b._handle));
  }
  return _sparseSemiStructuredApply$.call(arguments);
}

const _sparseSemiStructuredApplyDense$ = new Overloads('_sparseSemiStructuredApplyDense', [[$_sparse_semi_structured_apply_dense]]);
export function _sparseSemiStructuredApplyDense(input: Tensor, threadMasks: Tensor): Tensor;
export function _sparseSemiStructuredApplyDense(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_sparse_semi_structured_apply_dense.call(a._handle, b._handle) as number);
  }
  return _sparseSemiStructuredApplyDense$.call(arguments);
}

const _sparseSemiStructuredLinear$ = new Overloads('_sparseSemiStructuredLinear', [[$_sparse_semi_structured_linear]]);
export function _sparseSemiStructuredLinear(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; outDtype?: DTypeLike | null }): Tensor;
export function _sparseSemiStructuredLinear(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_sparse_semi_structured_linear.call(a._handle, b._handle, c._handle) as number);
  }
  return _sparseSemiStructuredLinear$.call(arguments);
}

const _sparseSemiStructuredMm$ = new Overloads('_sparseSemiStructuredMm', [[$_sparse_semi_structured_mm]]);
export function _sparseSemiStructuredMm(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { outDtype?: DTypeLike | null }): Tensor;
export function _sparseSemiStructuredMm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_sparse_semi_structured_mm.call(a._handle, b._handle, c._handle) as number);
  }
  return _sparseSemiStructuredMm$.call(arguments);
}

const _sparseSemiStructuredTile$ = new Overloads('_sparseSemiStructuredTile', [[$_sparse_semi_structured_tile]]);
export function _sparseSemiStructuredTile(input: Tensor, algorithm?: string, useCutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function _sparseSemiStructuredTile(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_sparse_semi_structured_tile.result($_sparse_semi_structured_tile.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return $_sparse_semi_structured_tile.result($_sparse_semi_structured_tile.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'string' && typeof c === 'boolean') {
    return $_sparse_semi_structured_tile.result($_sparse_semi_structured_tile.call(a._handle, b, c));
  }
  return _sparseSemiStructuredTile$.call(arguments);
}

const _sparseSoftmaxBackwardData$ = new Overloads('_sparseSoftmaxBackwardData', [[$_sparse_softmax_backward_data]]);
export function _sparseSoftmaxBackwardData(gradOutput: Tensor, output: Tensor, dim: number, input: Tensor): Tensor;
export function _sparseSoftmaxBackwardData(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && d instanceof Tensor) {
    return wrap($_sparse_softmax_backward_data.call(a._handle, b._handle, c, d._handle) as number);
  }
  return _sparseSoftmaxBackwardData$.call(arguments);
}

const _sparseSparseMatmul$ = new Overloads('_sparseSparseMatmul', [[$_sparse_sparse_matmul]]);
export function _sparseSparseMatmul(input: Tensor, other: Tensor): Tensor;
export function _sparseSparseMatmul(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_sparse_sparse_matmul.call(a._handle, b._handle) as number);
  }
  return _sparseSparseMatmul$.call(arguments);
}

const _sparseSum$ = new Overloads('_sparseSum', [[$_sparse_sum], [$_sparse_sum_dtype], [$_sparse_sum_dim], [$_sparse_sum_dim_dtype]]);
export function _sparseSum(input: Tensor): Tensor;
export function _sparseSum(input: Tensor, options: { dtype: DTypeLike }): Tensor;
export function _sparseSum(input: Tensor, dim: number | readonly number[]): Tensor;
export function _sparseSum(input: Tensor, dim: number | readonly number[], options: { dtype: DTypeLike }): Tensor;
export function _sparseSum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_sparse_sum.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_sparse_sum_dim.call(a._handle, b) as number);
  }
  return _sparseSum$.call(arguments);
}

const _stack$ = new Overloads('_stack', [[$_stack, $_stack_out]]);
export function _stack(tensors: readonly Tensor[], dim?: number, options?: Out): Tensor;
export function _stack(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($_stack.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isInt(b)) {
    return wrap($_stack.call(handlesOf(a), b) as number);
  }
  return _stack$.call(arguments);
}

const _standardGamma$ = new Overloads('_standardGamma', [[$_standard_gamma]]);
export function _standardGamma(input: Tensor, generator?: Generator | null): Tensor;
export function _standardGamma(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_standard_gamma.call(a._handle) as number);
  }
  return _standardGamma$.call(arguments);
}

const _standardGammaGrad$ = new Overloads('_standardGammaGrad', [[$_standard_gamma_grad]]);
export function _standardGammaGrad(input: Tensor, output: Tensor): Tensor;
export function _standardGammaGrad(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_standard_gamma_grad.call(a._handle, b._handle) as number);
  }
  return _standardGammaGrad$.call(arguments);
}

const _testAutogradMultipleDispatch$ = new Overloads('_testAutogradMultipleDispatch', [[$_test_autograd_multiple_dispatch_fullcoverage], [$_test_autograd_multiple_dispatch_ntonly]]);
export function _testAutogradMultipleDispatch(input: Tensor): Tensor;
export function _testAutogradMultipleDispatch(input: Tensor, b: boolean): Tensor;
export function _testAutogradMultipleDispatch(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_autograd_multiple_dispatch_fullcoverage.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($_test_autograd_multiple_dispatch_ntonly.call(a._handle, b) as number);
  }
  return _testAutogradMultipleDispatch$.call(arguments);
}

const _testAutogradMultipleDispatchView$ = new Overloads('_testAutogradMultipleDispatchView', [[$_test_autograd_multiple_dispatch_view]]);
export function _testAutogradMultipleDispatchView(input: Tensor): Tensor;
export function _testAutogradMultipleDispatchView(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_autograd_multiple_dispatch_view.call(a._handle) as number);
  }
  return _testAutogradMultipleDispatchView$.call(arguments);
}

const _testAutogradMultipleDispatchViewCopy$ = new Overloads('_testAutogradMultipleDispatchViewCopy', [[$_test_autograd_multiple_dispatch_view_copy, $_test_autograd_multiple_dispatch_view_copy_out]]);
export function _testAutogradMultipleDispatchViewCopy(input: Tensor, options?: Out): Tensor;
export function _testAutogradMultipleDispatchViewCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_autograd_multiple_dispatch_view_copy.call(a._handle) as number);
  }
  return _testAutogradMultipleDispatchViewCopy$.call(arguments);
}

const _testCheckTensor$ = new Overloads('_testCheckTensor', [[$_test_check_tensor]]);
export function _testCheckTensor(input: Tensor): Tensor;
export function _testCheckTensor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_check_tensor.call(a._handle) as number);
  }
  return _testCheckTensor$.call(arguments);
}

const _testFunctorchFallback$ = new Overloads('_testFunctorchFallback', [[$_test_functorch_fallback]]);
export function _testFunctorchFallback(input: Tensor, other: Tensor): Tensor;
export function _testFunctorchFallback(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_test_functorch_fallback.call(a._handle, b._handle) as number);
  }
  return _testFunctorchFallback$.call(arguments);
}

const _testParallelMaterialize$ = new Overloads('_testParallelMaterialize', [[$_test_parallel_materialize]]);
export function _testParallelMaterialize(input: Tensor, numParallel: number, skipFirst?: boolean): Tensor;
export function _testParallelMaterialize(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_test_parallel_materialize.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($_test_parallel_materialize.call(a._handle, b, c) as number);
  }
  return _testParallelMaterialize$.call(arguments);
}

const _testSerializationSubcmul$ = new Overloads('_testSerializationSubcmul', [[$_test_serialization_subcmul]]);
export function _testSerializationSubcmul(input: Tensor, other: Tensor, alpha?: Scalar): Tensor;
export function _testSerializationSubcmul(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_test_serialization_subcmul.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($_test_serialization_subcmul.call(a._handle, b._handle, c) as number);
  }
  return _testSerializationSubcmul$.call(arguments);
}

const _toCpu$ = new Overloads('_toCpu', [[$_to_cpu]]);
export function _toCpu(tensors: readonly Tensor[]): Tensor[];
export function _toCpu(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $_to_cpu.result($_to_cpu.call(handlesOf(a)));
  }
  return _toCpu$.call(arguments);
}

const _toSparseSemiStructured$ = new Overloads('_toSparseSemiStructured', [[$_to_sparse_semi_structured]]);
export function _toSparseSemiStructured(dense: Tensor): [Tensor, Tensor];
export function _toSparseSemiStructured(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_to_sparse_semi_structured.result($_to_sparse_semi_structured.call(a._handle));
  }
  return _toSparseSemiStructured$.call(arguments);
}

const _transformBiasRescaleQkv$ = new Overloads('_transformBiasRescaleQkv', [[$_transform_bias_rescale_qkv]]);
export function _transformBiasRescaleQkv(qkv: Tensor, qkvBias: Tensor, numHeads: number): [Tensor, Tensor, Tensor];
export function _transformBiasRescaleQkv(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return $_transform_bias_rescale_qkv.result($_transform_bias_rescale_qkv.call(a._handle, b._handle, c));
  }
  return _transformBiasRescaleQkv$.call(arguments);
}

const _transformerEncoderLayerFwd$ = new Overloads('_transformerEncoderLayerFwd', [[$_transformer_encoder_layer_fwd]]);
export function _transformerEncoderLayerFwd(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask?: Tensor | null, maskType?: number | null): Tensor;
export function _transformerEncoderLayerFwd(): unknown {
  return _transformerEncoderLayerFwd$.call(arguments);
}

const _trilinear$ = new Overloads('_trilinear', [[$_trilinear]]);
export function _trilinear(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim?: number): Tensor;
export function _trilinear(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isInts(e) && isInts(f) && isInts(g)) {
    return wrap($_trilinear.call(a._handle, b._handle, c._handle, d, e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isInts(e) && isInts(f) && isInts(g) && isInt(h)) {
    return wrap($_trilinear.call(a._handle, b._handle, c._handle, d, e, f, g, h) as number);
  }
  return _trilinear$.call(arguments);
}

const _tritonMultiHeadAttention$ = new Overloads('_tritonMultiHeadAttention', [[$_triton_multi_head_attention]]);
export function _tritonMultiHeadAttention(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null): Tensor;
export function _tritonMultiHeadAttention(): unknown {
  return _tritonMultiHeadAttention$.call(arguments);
}

const _tritonScaledDotAttention$ = new Overloads('_tritonScaledDotAttention', [[$_triton_scaled_dot_attention]]);
export function _tritonScaledDotAttention(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number): Tensor;
export function _tritonScaledDotAttention(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_triton_scaled_dot_attention.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return wrap($_triton_scaled_dot_attention.call(a._handle, b._handle, c._handle, d) as number);
  }
  return _tritonScaledDotAttention$.call(arguments);
}

const _unique$ = new Overloads('_unique', [[$_unique]]);
export function _unique(input: Tensor, sorted?: boolean, returnInverse?: boolean): [Tensor, Tensor];
export function _unique(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_unique.result($_unique.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $_unique.result($_unique.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $_unique.result($_unique.call(a._handle, b, c));
  }
  return _unique$.call(arguments);
}

const _unique2$ = new Overloads('_unique2', [[$_unique2]]);
export function _unique2(input: Tensor, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
export function _unique2(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $_unique2.result($_unique2.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $_unique2.result($_unique2.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $_unique2.result($_unique2.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean' && typeof d === 'boolean') {
    return $_unique2.result($_unique2.call(a._handle, b, c, d));
  }
  return _unique2$.call(arguments);
}

const _unpackDual$ = new Overloads('_unpackDual', [[$_unpack_dual]]);
export function _unpackDual(dual: Tensor, level: number): [primal: Tensor, tangent: Tensor] & { primal: Tensor; tangent: Tensor };
export function _unpackDual(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $_unpack_dual.result($_unpack_dual.call(a._handle, b));
  }
  return _unpackDual$.call(arguments);
}

const _unsafeIndex$ = new Overloads('_unsafeIndex', [[$_unsafe_index_Tensor]]);
export function _unsafeIndex(input: Tensor, indices: readonly (Tensor | null)[]): Tensor;
export function _unsafeIndex(): unknown {
  return _unsafeIndex$.call(arguments);
}

const _unsafeIndexPut$ = new Overloads('_unsafeIndexPut', [[$_unsafe_index_put]]);
export function _unsafeIndexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
export function _unsafeIndexPut(): unknown {
  return _unsafeIndexPut$.call(arguments);
}

const _unsafeMaskedIndex$ = new Overloads('_unsafeMaskedIndex', [[$_unsafe_masked_index]]);
export function _unsafeMaskedIndex(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor;
export function _unsafeMaskedIndex(): unknown {
  return _unsafeMaskedIndex$.call(arguments);
}

const _unsafeMaskedIndexPutAccumulate$ = new Overloads('_unsafeMaskedIndexPutAccumulate', [[$_unsafe_masked_index_put_accumulate]]);
export function _unsafeMaskedIndexPutAccumulate(input: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor;
export function _unsafeMaskedIndexPutAccumulate(): unknown {
  return _unsafeMaskedIndexPutAccumulate$.call(arguments);
}

const _useCudnnCtcLoss$ = new Overloads('_useCudnnCtcLoss', [[$_use_cudnn_ctc_loss], [$_use_cudnn_ctc_loss_Tensor]]);
export function _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean;
export function _useCudnnCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
export function _useCudnnCtcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e)) {
      return $_use_cudnn_ctc_loss.call(a._handle, b._handle, c, d, e);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e)) {
      return $_use_cudnn_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e);
    }
  }
  return _useCudnnCtcLoss$.call(arguments);
}

const _useCudnnRnnFlattenWeight$ = new Overloads('_useCudnnRnnFlattenWeight', [[$_use_cudnn_rnn_flatten_weight]]);
export function _useCudnnRnnFlattenWeight(): boolean;
export function _useCudnnRnnFlattenWeight(): unknown {
  if (arguments.length === 0) {
    return $_use_cudnn_rnn_flatten_weight.call();
  }
  return _useCudnnRnnFlattenWeight$.call(arguments);
}

const _useMiopenCtcLoss$ = new Overloads('_useMiopenCtcLoss', [[$_use_miopen_ctc_loss], [$_use_miopen_ctc_loss_Tensor]]);
export function _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean;
export function _useMiopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean;
export function _useMiopenCtcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e)) {
      return $_use_miopen_ctc_loss.call(a._handle, b._handle, c, d, e);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e)) {
      return $_use_miopen_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e);
    }
  }
  return _useMiopenCtcLoss$.call(arguments);
}

const _validateCompressedSparseIndices$ = new Overloads('_validateCompressedSparseIndices', [[$_validate_compressed_sparse_indices]]);
export function _validateCompressedSparseIndices(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: number, dim: number, nnz: number): void;
export function _validateCompressedSparseIndices(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && typeof a === 'boolean' && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e) && isInt(f)) {
    $_validate_compressed_sparse_indices.call(a, b._handle, c._handle, d, e, f);
    return;
  }
  return _validateCompressedSparseIndices$.call(arguments);
}

const _validateSparseBscTensorArgs$ = new Overloads('_validateSparseBscTensorArgs', [[$_validate_sparse_bsc_tensor_args]]);
export function _validateSparseBscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
export function _validateSparseBscTensorArgs(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    $_validate_sparse_bsc_tensor_args.call(a._handle, b._handle, c._handle, d);
    return;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && typeof e === 'boolean') {
    $_validate_sparse_bsc_tensor_args.call(a._handle, b._handle, c._handle, d, e);
    return;
  }
  return _validateSparseBscTensorArgs$.call(arguments);
}

const _validateSparseBsrTensorArgs$ = new Overloads('_validateSparseBsrTensorArgs', [[$_validate_sparse_bsr_tensor_args]]);
export function _validateSparseBsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
export function _validateSparseBsrTensorArgs(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    $_validate_sparse_bsr_tensor_args.call(a._handle, b._handle, c._handle, d);
    return;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && typeof e === 'boolean') {
    $_validate_sparse_bsr_tensor_args.call(a._handle, b._handle, c._handle, d, e);
    return;
  }
  return _validateSparseBsrTensorArgs$.call(arguments);
}

const _validateSparseCompressedTensorArgs$ = new Overloads('_validateSparseCompressedTensorArgs', [[$_validate_sparse_compressed_tensor_args]]);
export function _validateSparseCompressedTensorArgs(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], layout: LayoutLike, checkPinning?: boolean | null): void;
export function _validateSparseCompressedTensorArgs(): unknown {
  return _validateSparseCompressedTensorArgs$.call(arguments);
}

const _validateSparseCooTensorArgs$ = new Overloads('_validateSparseCooTensorArgs', [[$_validate_sparse_coo_tensor_args]]);
export function _validateSparseCooTensorArgs(indices: Tensor, values: Tensor, size: readonly number[], isCoalesced?: boolean | null, checkPinning?: boolean | null): void;
export function _validateSparseCooTensorArgs(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInts(c)) {
    $_validate_sparse_coo_tensor_args.call(a._handle, b._handle, c);
    return;
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInts(c) && typeof d === 'boolean') {
    $_validate_sparse_coo_tensor_args.call(a._handle, b._handle, c, d);
    return;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInts(c) && typeof d === 'boolean' && typeof e === 'boolean') {
    $_validate_sparse_coo_tensor_args.call(a._handle, b._handle, c, d, e);
    return;
  }
  return _validateSparseCooTensorArgs$.call(arguments);
}

const _validateSparseCscTensorArgs$ = new Overloads('_validateSparseCscTensorArgs', [[$_validate_sparse_csc_tensor_args]]);
export function _validateSparseCscTensorArgs(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
export function _validateSparseCscTensorArgs(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    $_validate_sparse_csc_tensor_args.call(a._handle, b._handle, c._handle, d);
    return;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && typeof e === 'boolean') {
    $_validate_sparse_csc_tensor_args.call(a._handle, b._handle, c._handle, d, e);
    return;
  }
  return _validateSparseCscTensorArgs$.call(arguments);
}

const _validateSparseCsrTensorArgs$ = new Overloads('_validateSparseCsrTensorArgs', [[$_validate_sparse_csr_tensor_args]]);
export function _validateSparseCsrTensorArgs(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void;
export function _validateSparseCsrTensorArgs(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    $_validate_sparse_csr_tensor_args.call(a._handle, b._handle, c._handle, d);
    return;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && typeof e === 'boolean') {
    $_validate_sparse_csr_tensor_args.call(a._handle, b._handle, c._handle, d, e);
    return;
  }
  return _validateSparseCsrTensorArgs$.call(arguments);
}

const _valuesCopy$ = new Overloads('_valuesCopy', [[$_values_copy, $_values_copy_out]]);
export function _valuesCopy(input: Tensor, options?: Out): Tensor;
export function _valuesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_values_copy.call(a._handle) as number);
  }
  return _valuesCopy$.call(arguments);
}

const _weightInt4packMm$ = new Overloads('_weightInt4packMm', [[$_weight_int4pack_mm]]);
export function _weightInt4packMm(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
export function _weightInt4packMm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && d instanceof Tensor) {
    return wrap($_weight_int4pack_mm.call(a._handle, b._handle, c, d._handle) as number);
  }
  return _weightInt4packMm$.call(arguments);
}

const _weightInt4packMmForCpu$ = new Overloads('_weightInt4packMmForCpu', [[$_weight_int4pack_mm_for_cpu]]);
export function _weightInt4packMmForCpu(input: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor;
export function _weightInt4packMmForCpu(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && d instanceof Tensor) {
    return wrap($_weight_int4pack_mm_for_cpu.call(a._handle, b._handle, c, d._handle) as number);
  }
  return _weightInt4packMmForCpu$.call(arguments);
}

const _weightInt4packMmWithScalesAndZeros$ = new Overloads('_weightInt4packMmWithScalesAndZeros', [[$_weight_int4pack_mm_with_scales_and_zeros]]);
export function _weightInt4packMmWithScalesAndZeros(input: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor;
export function _weightInt4packMmWithScalesAndZeros(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && d instanceof Tensor && e instanceof Tensor) {
    return wrap($_weight_int4pack_mm_with_scales_and_zeros.call(a._handle, b._handle, c, d._handle, e._handle) as number);
  }
  return _weightInt4packMmWithScalesAndZeros$.call(arguments);
}

const _weightInt8packMm$ = new Overloads('_weightInt8packMm', [[$_weight_int8pack_mm]]);
export function _weightInt8packMm(input: Tensor, mat2: Tensor, scales: Tensor): Tensor;
export function _weightInt8packMm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_weight_int8pack_mm.call(a._handle, b._handle, c._handle) as number);
  }
  return _weightInt8packMm$.call(arguments);
}

const _weightNorm$ = new Overloads('_weightNorm', [[$_weight_norm]]);
export function _weightNorm(v: Tensor, g: Tensor, dim?: number): Tensor;
export function _weightNorm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_weight_norm.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($_weight_norm.call(a._handle, b._handle, c) as number);
  }
  return _weightNorm$.call(arguments);
}

const _weightNormInterface$ = new Overloads('_weightNormInterface', [[$_weight_norm_interface]]);
export function _weightNormInterface(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor];
export function _weightNormInterface(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $_weight_norm_interface.result($_weight_norm_interface.call(a._handle, b._handle));
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return $_weight_norm_interface.result($_weight_norm_interface.call(a._handle, b._handle, c));
  }
  return _weightNormInterface$.call(arguments);
}

const _wrappedLinearPrepack$ = new Overloads('_wrappedLinearPrepack', [[$_wrapped_linear_prepack]]);
export function _wrappedLinearPrepack(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor;
export function _wrappedLinearPrepack(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($_wrapped_linear_prepack.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  return _wrappedLinearPrepack$.call(arguments);
}

const _wrappedQuantizedLinearPrepacked$ = new Overloads('_wrappedQuantizedLinearPrepacked', [[$_wrapped_quantized_linear_prepacked]]);
export function _wrappedQuantizedLinearPrepacked(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: number): Tensor;
export function _wrappedQuantizedLinearPrepacked(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && e instanceof Tensor && f instanceof Tensor && isInt(g)) {
    return wrap($_wrapped_quantized_linear_prepacked.call(a._handle, b._handle, c._handle, d._handle, e._handle, f._handle, g) as number);
  }
  return _wrappedQuantizedLinearPrepacked$.call(arguments);
}
