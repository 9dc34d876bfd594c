// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { Given } from '../core/aliases.js';
import type { FactoryOptions } from '../core/create.js';
import type { DType, DTypeLike } from '../core/dtype.js';
import { codeOrNone, handleOrNone, handlesOf, intsOf, isDtypeOrNone, isInt, isIntOrInts, isInts, isOptionsOf, isTensors } from '../core/fast.js';
import type { Generator } from '../core/generator.js';
import type { MemoryFormatLike } from '../core/layout.js';
import type { Named } from '../core/named.js';
import type { Dim, Input, Other, Out, Outs } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $abs,
  $abs_,
  $abs_out,
  $absolute,
  $absolute_out,
  $acos,
  $acos_,
  $acos_out,
  $acosh,
  $acosh_,
  $acosh_out,
  $adaptive_avg_pool1d,
  $adaptive_max_pool1d,
  $add_Scalar,
  $add_Tensor,
  $add_out,
  $addbmm,
  $addbmm_out,
  $addcdiv,
  $addcdiv_out,
  $addcmul,
  $addcmul_out,
  $addmm,
  $addmm_dtype,
  $addmm_dtype_out,
  $addmm_out,
  $addmv,
  $addmv_,
  $addmv_out,
  $addr,
  $addr_out,
  $adjoint,
  $affine_grid_generator,
  $alias_copy,
  $alias_copy_out,
  $all,
  $all_all_out,
  $all_dim,
  $all_dims,
  $all_dims_out,
  $all_out,
  $allclose,
  $alpha_dropout,
  $alpha_dropout_,
  $amax,
  $amax_out,
  $amin,
  $amin_out,
  $aminmax,
  $aminmax_out,
  $angle,
  $angle_out,
  $any,
  $any_all_out,
  $any_dim,
  $any_dims,
  $any_dims_out,
  $any_out,
  $arange,
  $arange_out,
  $arange_start,
  $arange_start_out,
  $arange_start_step,
  $arccos,
  $arccos_,
  $arccos_out,
  $arccosh,
  $arccosh_,
  $arccosh_out,
  $arcsin,
  $arcsin_,
  $arcsin_out,
  $arcsinh,
  $arcsinh_,
  $arcsinh_out,
  $arctan,
  $arctan2,
  $arctan2_out,
  $arctan_,
  $arctan_out,
  $arctanh,
  $arctanh_,
  $arctanh_out,
  $argmax,
  $argmax_out,
  $argmin,
  $argmin_out,
  $argsort,
  $argsort_stable,
  $argsort_stable_out,
  $argwhere,
  $as_strided,
  $as_strided_,
  $as_strided_copy,
  $as_strided_copy_out,
  $as_strided_scatter,
  $asin,
  $asin_,
  $asin_out,
  $asinh,
  $asinh_,
  $asinh_out,
  $atan,
  $atan2,
  $atan2_out,
  $atan_,
  $atan_out,
  $atanh,
  $atanh_,
  $atanh_out,
  $atleast_1d,
  $atleast_1d_Sequence,
  $atleast_2d,
  $atleast_2d_Sequence,
  $atleast_3d,
  $atleast_3d_Sequence,
  $avg_pool1d,
  $baddbmm,
  $baddbmm_dtype,
  $baddbmm_dtype_out,
  $baddbmm_out,
  $bartlett_window,
  $bartlett_window_periodic,
  $batch_norm,
  $batch_norm_backward_elemt,
  $batch_norm_backward_reduce,
  $batch_norm_elemt,
  $batch_norm_elemt_out,
  $batch_norm_gather_stats,
  $batch_norm_gather_stats_with_counts,
  $batch_norm_stats,
  $batch_norm_update_stats,
  $bernoulli,
  $bernoulli_out,
  $bernoulli_p,
  $bilinear,
  $binary_cross_entropy_with_logits,
  $bincount,
  $binomial,
  $bitwise_and_Scalar,
  $bitwise_and_Scalar_Tensor,
  $bitwise_and_Scalar_out,
  $bitwise_and_Tensor,
  $bitwise_and_Tensor_out,
  $bitwise_left_shift_Scalar_Tensor,
  $bitwise_left_shift_Tensor,
  $bitwise_left_shift_Tensor_Scalar,
  $bitwise_left_shift_Tensor_Scalar_out,
  $bitwise_left_shift_Tensor_out,
  $bitwise_not,
  $bitwise_not_out,
  $bitwise_or_Scalar,
  $bitwise_or_Scalar_Tensor,
  $bitwise_or_Scalar_out,
  $bitwise_or_Tensor,
  $bitwise_or_Tensor_out,
  $bitwise_right_shift_Scalar_Tensor,
  $bitwise_right_shift_Tensor,
  $bitwise_right_shift_Tensor_Scalar,
  $bitwise_right_shift_Tensor_Scalar_out,
  $bitwise_right_shift_Tensor_out,
  $bitwise_xor_Scalar,
  $bitwise_xor_Scalar_Tensor,
  $bitwise_xor_Scalar_out,
  $bitwise_xor_Tensor,
  $bitwise_xor_Tensor_out,
  $blackman_window,
  $blackman_window_periodic,
  $block_diag,
  $bmm,
  $bmm_dtype,
  $bmm_dtype_out,
  $bmm_out,
  $broadcast_tensors,
  $broadcast_to,
  $bucketize_Scalar,
  $bucketize_Tensor,
  $bucketize_Tensor_out,
  $can_cast,
  $cartesian_prod,
  $cat,
  $cat_out,
  $ccol_indices_copy,
  $ccol_indices_copy_out,
  $cdist,
  $ceil,
  $ceil_,
  $ceil_out,
  $celu,
  $celu_,
  $chain_matmul,
  $chain_matmul_out,
  $channel_shuffle,
  $cholesky,
  $cholesky_inverse,
  $cholesky_inverse_out,
  $cholesky_out,
  $cholesky_solve,
  $cholesky_solve_out,
  $choose_qparams_optimized,
  $chunk,
  $clamp,
  $clamp_,
  $clamp_Tensor,
  $clamp_Tensor_out,
  $clamp__Tensor,
  $clamp_max,
  $clamp_max_,
  $clamp_max_Tensor,
  $clamp_max_Tensor_out,
  $clamp_max__Tensor,
  $clamp_max_out,
  $clamp_min,
  $clamp_min_,
  $clamp_min_Tensor,
  $clamp_min_Tensor_out,
  $clamp_min__Tensor,
  $clamp_min_out,
  $clamp_out,
  $clip,
  $clip_,
  $clip_Tensor,
  $clip_Tensor_out,
  $clip__Tensor,
  $clip_out,
  $clone,
  $col_indices_copy,
  $col_indices_copy_out,
  $column_stack,
  $column_stack_out,
  $combinations,
  $complex,
  $complex_out,
  $concat,
  $concat_out,
  $concatenate,
  $concatenate_out,
  $conj,
  $conj_physical,
  $conj_physical_,
  $conj_physical_out,
  $constant_pad_nd,
  $conv1d,
  $conv1d_padding,
  $conv2d,
  $conv2d_padding,
  $conv3d,
  $conv3d_padding,
  $conv_tbc,
  $conv_transpose1d,
  $conv_transpose2d_input,
  $conv_transpose3d_input,
  $convolution,
  $copysign_Scalar,
  $copysign_Scalar_out,
  $copysign_Tensor,
  $copysign_out,
  $corrcoef,
  $cos,
  $cos_,
  $cos_out,
  $cosh,
  $cosh_,
  $cosh_out,
  $cosine_embedding_loss,
  $cosine_similarity,
  $count_nonzero,
  $count_nonzero_dim_IntList,
  $cov,
  $cross,
  $cross_out,
  $crow_indices_copy,
  $crow_indices_copy_out,
  $ctc_loss_IntList,
  $ctc_loss_Tensor,
  $cudnn_affine_grid_generator,
  $cudnn_batch_norm,
  $cudnn_batch_norm_out,
  $cudnn_convolution,
  $cudnn_convolution_add_relu,
  $cudnn_convolution_out,
  $cudnn_convolution_relu,
  $cudnn_convolution_transpose,
  $cudnn_grid_sampler,
  $cudnn_is_acceptable,
  $cummax,
  $cummax_out,
  $cummin,
  $cummin_out,
  $cumprod,
  $cumprod_out,
  $cumsum,
  $cumsum_out,
  $cumulative_trapezoid_dx,
  $cumulative_trapezoid_x,
  $deg2rad,
  $deg2rad_,
  $deg2rad_out,
  $dequantize_self,
  $dequantize_tensors,
  $det,
  $detach,
  $detach_,
  $detach_copy,
  $detach_copy_out,
  $diag,
  $diag_embed,
  $diag_out,
  $diagflat,
  $diagonal,
  $diagonal_copy,
  $diagonal_copy_out,
  $diagonal_scatter,
  $diff,
  $diff_out,
  $digamma,
  $digamma_out,
  $dist,
  $div_Scalar,
  $div_Scalar_mode,
  $div_Tensor,
  $div_Tensor_mode,
  $div_out,
  $div_out_mode,
  $divide_Scalar,
  $divide_Scalar_mode,
  $divide_Tensor,
  $divide_Tensor_mode,
  $divide_out,
  $divide_out_mode,
  $dot,
  $dot_out,
  $dropout,
  $dropout_,
  $dsplit_array,
  $dsplit_int,
  $dstack,
  $dstack_out,
  $einsum,
  $embedding,
  $embedding_bag,
  $embedding_bag_padding_idx,
  $embedding_renorm_,
  $empty_like,
  $empty_memory_format,
  $empty_out,
  $empty_permuted,
  $empty_quantized,
  $empty_strided,
  $eq_Scalar,
  $eq_Scalar_out,
  $eq_Tensor,
  $eq_Tensor_out,
  $equal,
  $erf,
  $erf_,
  $erf_out,
  $erfc,
  $erfc_,
  $erfc_out,
  $erfinv,
  $erfinv_out,
  $exp,
  $exp2,
  $exp2_,
  $exp2_out,
  $exp_,
  $exp_out,
  $expand_copy,
  $expand_copy_out,
  $expm1,
  $expm1_,
  $expm1_out,
  $eye,
  $eye_m,
  $eye_m_out,
  $eye_out,
  $fake_quantize_per_channel_affine,
  $fake_quantize_per_tensor_affine,
  $fake_quantize_per_tensor_affine_tensor_qparams,
  $fbgemm_linear_fp16_weight,
  $fbgemm_linear_fp16_weight_fp32_activation,
  $fbgemm_linear_fp16_weight_fp32_activation_out,
  $fbgemm_linear_fp16_weight_out,
  $fbgemm_linear_int8_weight,
  $fbgemm_linear_int8_weight_fp32_activation,
  $fbgemm_linear_quantize_weight,
  $fbgemm_pack_gemm_matrix_fp16,
  $fbgemm_pack_quantized_matrix,
  $fbgemm_pack_quantized_matrix_KN,
  $feature_alpha_dropout,
  $feature_alpha_dropout_,
  $feature_dropout,
  $feature_dropout_,
  $fill_Scalar,
  $fill_Tensor,
  $fill__Scalar,
  $fill__Tensor,
  $fix,
  $fix_,
  $fix_out,
  $flatten_using_ints,
  $flip,
  $fliplr,
  $flipud,
  $float_power_Scalar,
  $float_power_Scalar_out,
  $float_power_Tensor_Scalar,
  $float_power_Tensor_Scalar_out,
  $float_power_Tensor_Tensor,
  $float_power_Tensor_Tensor_out,
  $floor,
  $floor_,
  $floor_divide,
  $floor_divide_Scalar,
  $floor_divide_out,
  $floor_out,
  $fmax,
  $fmax_out,
  $fmin,
  $fmin_out,
  $fmod_Scalar,
  $fmod_Scalar_out,
  $fmod_Tensor,
  $fmod_Tensor_out,
  $frac,
  $frac_,
  $frac_out,
  $frexp_Tensor,
  $frexp_Tensor_out,
  $frobenius_norm_dim,
  $frobenius_norm_out,
  $from_file,
  $full,
  $full_like,
  $full_out,
  $fused_moving_avg_obs_fake_quant,
  $gather,
  $gather_out,
  $gcd,
  $gcd_,
  $gcd_out,
  $ge_Scalar,
  $ge_Scalar_out,
  $ge_Tensor,
  $ge_Tensor_out,
  $geqrf,
  $geqrf_a,
  $ger,
  $ger_out,
  $gradient_array,
  $gradient_scalararray,
  $gradient_scalarint,
  $gradient_scalarrayarray,
  $gradient_scalarrayint,
  $gradient_tensorarray,
  $gradient_tensorarrayint,
  $greater_Scalar,
  $greater_Scalar_out,
  $greater_Tensor,
  $greater_Tensor_out,
  $greater_equal_Scalar,
  $greater_equal_Scalar_out,
  $greater_equal_Tensor,
  $greater_equal_Tensor_out,
  $grid_sampler,
  $grid_sampler_2d,
  $grid_sampler_3d,
  $group_norm,
  $gru_cell,
  $gru_data,
  $gru_input,
  $gt_Scalar,
  $gt_Scalar_out,
  $gt_Tensor,
  $gt_Tensor_out,
  $hamming_window,
  $hamming_window_periodic,
  $hamming_window_periodic_alpha,
  $hamming_window_periodic_alpha_beta,
  $hann_window,
  $hann_window_periodic,
  $hardshrink,
  $hardshrink_out,
  $hash_tensor,
  $hash_tensor_out,
  $heaviside,
  $heaviside_out,
  $hinge_embedding_loss,
  $histc,
  $histc_out,
  $histogram_bin_ct,
  $histogram_bin_ct_out,
  $histogram_bins_tensor,
  $histogram_bins_tensor_out,
  $histogramdd,
  $histogramdd_TensorList_bins,
  $histogramdd_int_bins,
  $hsplit_array,
  $hsplit_int,
  $hspmm,
  $hspmm_out,
  $hstack,
  $hstack_out,
  $hypot,
  $hypot_out,
  $i0,
  $i0_,
  $i0_out,
  $igamma,
  $igamma_out,
  $igammac,
  $igammac_out,
  $imag,
  $index_add,
  $index_add_out,
  $index_copy,
  $index_copy_out,
  $index_fill_int_Scalar,
  $index_fill_int_Tensor,
  $index_put,
  $index_put_,
  $index_reduce,
  $index_reduce_out,
  $index_select,
  $index_select_out,
  $indices_copy,
  $indices_copy_out,
  $inner,
  $inner_out,
  $instance_norm,
  $int_repr,
  $inverse,
  $inverse_out,
  $is_complex,
  $is_conj,
  $is_distributed,
  $is_floating_point,
  $is_inference,
  $is_neg,
  $is_nonzero,
  $is_same_size,
  $is_signed,
  $is_vulkan_available,
  $isclose,
  $isfinite,
  $isin_Scalar_Tensor,
  $isin_Scalar_Tensor_out,
  $isin_Tensor_Scalar,
  $isin_Tensor_Scalar_out,
  $isin_Tensor_Tensor,
  $isin_Tensor_Tensor_out,
  $isinf,
  $isnan,
  $isneginf,
  $isneginf_out,
  $isposinf,
  $isposinf_out,
  $isreal,
  $istft,
  $kaiser_window,
  $kaiser_window_beta,
  $kaiser_window_periodic,
  $kl_div,
  $kron,
  $kron_out,
  $kthvalue,
  $kthvalue_values,
  $layer_norm,
  $lcm,
  $lcm_,
  $lcm_out,
  $ldexp_,
  $ldexp_Tensor,
  $ldexp_out,
  $le_Scalar,
  $le_Scalar_out,
  $le_Tensor,
  $le_Tensor_out,
  $lerp_Scalar,
  $lerp_Scalar_out,
  $lerp_Tensor,
  $lerp_Tensor_out,
  $less_Scalar,
  $less_Scalar_out,
  $less_Tensor,
  $less_Tensor_out,
  $less_equal_Scalar,
  $less_equal_Scalar_out,
  $less_equal_Tensor,
  $less_equal_Tensor_out,
  $lgamma,
  $lgamma_out,
  $linspace,
  $linspace_Scalar_Tensor,
  $linspace_Scalar_Tensor_out,
  $linspace_Tensor_Scalar,
  $linspace_Tensor_Scalar_out,
  $linspace_Tensor_Tensor,
  $linspace_Tensor_Tensor_out,
  $linspace_out,
  $log,
  $log10,
  $log10_,
  $log10_out,
  $log1p,
  $log1p_,
  $log1p_out,
  $log2,
  $log2_,
  $log2_out,
  $log_,
  $log_out,
  $log_softmax_int,
  $log_softmax_int_out,
  $logaddexp,
  $logaddexp2,
  $logaddexp2_out,
  $logaddexp_out,
  $logcumsumexp,
  $logcumsumexp_out,
  $logdet,
  $logical_and,
  $logical_and_out,
  $logical_not,
  $logical_not_out,
  $logical_or,
  $logical_or_out,
  $logical_xor,
  $logical_xor_out,
  $logit,
  $logit_,
  $logit_out,
  $logspace,
  $logspace_Scalar_Tensor,
  $logspace_Scalar_Tensor_out,
  $logspace_Tensor_Scalar,
  $logspace_Tensor_Scalar_out,
  $logspace_Tensor_Tensor,
  $logspace_Tensor_Tensor_out,
  $logspace_out,
  $logsumexp,
  $logsumexp_out,
  $lstm_cell,
  $lstm_data,
  $lstm_input,
  $lt_Scalar,
  $lt_Scalar_out,
  $lt_Tensor,
  $lt_Tensor_out,
  $lu_solve,
  $lu_solve_out,
  $lu_unpack,
  $lu_unpack_out,
  $margin_ranking_loss,
  $masked_fill_Scalar,
  $masked_fill_Tensor,
  $masked_scatter,
  $masked_select,
  $masked_select_out,
  $matmul,
  $matmul_out,
  $matrix_exp,
  $matrix_power,
  $matrix_power_out,
  $max,
  $max_dim,
  $max_dim_max,
  $max_other,
  $max_out,
  $max_pool1d,
  $max_pool1d_with_indices,
  $max_pool2d,
  $max_pool3d,
  $max_unary_out,
  $maximum,
  $maximum_out,
  $mean,
  $mean_dim,
  $mean_dtype_out,
  $mean_out,
  $median,
  $median_dim,
  $median_dim_values,
  $meshgrid,
  $meshgrid_indexing,
  $min,
  $min_dim,
  $min_dim_min,
  $min_other,
  $min_out,
  $min_unary_out,
  $minimum,
  $minimum_out,
  $miopen_batch_norm,
  $miopen_convolution,
  $miopen_convolution_add_relu,
  $miopen_convolution_relu,
  $miopen_convolution_transpose,
  $miopen_ctc_loss,
  $miopen_ctc_loss_Tensor,
  $miopen_depthwise_convolution,
  $miopen_rnn,
  $mkldnn_adaptive_avg_pool2d,
  $mkldnn_adaptive_avg_pool2d_out,
  $mkldnn_convolution,
  $mkldnn_linear_backward_weights,
  $mkldnn_max_pool2d,
  $mkldnn_max_pool3d,
  $mkldnn_rnn_layer,
  $mm,
  $mm_dtype,
  $mm_dtype_out,
  $mm_out,
  $mode,
  $mode_values,
  $moveaxis_int,
  $moveaxis_intlist,
  $movedim_int,
  $movedim_intlist,
  $msort,
  $msort_out,
  $mul_Scalar,
  $mul_Tensor,
  $mul_out,
  $multinomial,
  $multinomial_out,
  $multiply_Scalar,
  $multiply_Tensor,
  $multiply_out,
  $mv,
  $mv_out,
  $mvlgamma,
  $mvlgamma_out,
  $nan_to_num,
  $nan_to_num_,
  $nan_to_num_out,
  $nanmean,
  $nanmean_out,
  $nanmedian,
  $nanmedian_dim,
  $nanmedian_dim_values,
  $nanquantile,
  $nanquantile_out,
  $nanquantile_scalar,
  $nanquantile_scalar_out,
  $nansum,
  $nansum_out,
  $narrow,
  $narrow_Tensor,
  $narrow_copy,
  $narrow_copy_out,
  $native_batch_norm,
  $native_batch_norm_out,
  $native_channel_shuffle,
  $native_dropout,
  $native_group_norm,
  $native_layer_norm,
  $native_norm,
  $native_norm_ScalarOpt_dim_dtype,
  $ne_Scalar,
  $ne_Scalar_out,
  $ne_Tensor,
  $ne_Tensor_out,
  $neg,
  $neg_,
  $neg_out,
  $negative,
  $negative_,
  $negative_out,
  $nextafter,
  $nextafter_out,
  $nonzero,
  $nonzero_out,
  $nonzero_static,
  $nonzero_static_out,
  $norm_Scalar,
  $norm_ScalarOpt_dim,
  $norm_ScalarOpt_dim_dtype,
  $norm_ScalarOpt_dtype,
  $norm_dtype_out,
  $norm_except_dim,
  $norm_out,
  $normal_Tensor_Tensor,
  $normal_Tensor_Tensor_out,
  $normal_Tensor_float,
  $normal_Tensor_float_out,
  $normal_float_Tensor,
  $normal_float_Tensor_out,
  $normal_float_float,
  $normal_float_float_out,
  $not_equal_Scalar,
  $not_equal_Scalar_out,
  $not_equal_Tensor,
  $not_equal_Tensor_out,
  $nuclear_norm,
  $nuclear_norm_dim,
  $nuclear_norm_dim_out,
  $nuclear_norm_out,
  $ones,
  $ones_like,
  $ones_out,
  $orgqr,
  $orgqr_out,
  $ormqr,
  $ormqr_out,
  $outer,
  $outer_out,
  $pairwise_distance,
  $pdist,
  $permute,
  $permute_copy,
  $permute_copy_out,
  $pinverse,
  $pixel_shuffle,
  $pixel_unshuffle,
  $poisson,
  $poisson_nll_loss,
  $polar,
  $polar_out,
  $polygamma,
  $polygamma_out,
  $positive,
  $pow_Scalar,
  $pow_Scalar_out,
  $pow_Tensor_Scalar,
  $pow_Tensor_Scalar_out,
  $pow_Tensor_Tensor,
  $pow_Tensor_Tensor_out,
  $prelu,
  $prod,
  $prod_dim_int,
  $prod_int_out,
  $promote_types,
  $put,
  $q_per_channel_axis,
  $q_per_channel_scales,
  $q_per_channel_zero_points,
  $q_scale,
  $q_zero_point,
  $qr,
  $qr_Q,
  $quantile,
  $quantile_out,
  $quantile_scalar,
  $quantile_scalar_out,
  $quantize_per_channel,
  $quantize_per_tensor,
  $quantize_per_tensor_dynamic,
  $quantize_per_tensor_tensor_qparams,
  $quantize_per_tensor_tensors,
  $quantized_batch_norm,
  $quantized_gru_cell,
  $quantized_lstm_cell,
  $quantized_max_pool1d,
  $quantized_max_pool2d,
  $quantized_max_pool3d,
  $quantized_rnn_relu_cell,
  $quantized_rnn_tanh_cell,
  $rad2deg,
  $rad2deg_,
  $rad2deg_out,
  $rand,
  $rand_generator,
  $rand_generator_out,
  $rand_like,
  $rand_like_generator,
  $rand_out,
  $randint,
  $randint_generator,
  $randint_generator_out,
  $randint_like,
  $randint_like_Tensor,
  $randint_like_Tensor_generator,
  $randint_like_generator,
  $randint_like_low_dtype,
  $randint_like_low_generator_dtype,
  $randint_low,
  $randint_low_generator,
  $randint_low_generator_out,
  $randint_low_out,
  $randint_out,
  $randn,
  $randn_generator,
  $randn_generator_out,
  $randn_like,
  $randn_like_generator,
  $randn_out,
  $randperm,
  $randperm_generator,
  $randperm_generator_out,
  $randperm_out,
  $range,
  $range_step,
  $ravel,
  $real,
  $reciprocal,
  $reciprocal_,
  $reciprocal_out,
  $relu,
  $relu_,
  $remainder_Scalar,
  $remainder_Scalar_Tensor,
  $remainder_Scalar_out,
  $remainder_Tensor,
  $remainder_Tensor_out,
  $renorm,
  $renorm_out,
  $repeat_interleave_Tensor,
  $repeat_interleave_self_Tensor,
  $repeat_interleave_self_int,
  $reshape,
  $resize_as_,
  $resize_as_sparse_,
  $resolve_conj,
  $resolve_neg,
  $result_type_Scalar,
  $result_type_Scalar_Scalar,
  $result_type_Scalar_Tensor,
  $result_type_Tensor,
  $rms_norm,
  $rnn_relu_cell,
  $rnn_relu_data,
  $rnn_relu_input,
  $rnn_tanh_cell,
  $rnn_tanh_data,
  $rnn_tanh_input,
  $roll,
  $rot90,
  $round,
  $round_,
  $round__decimals,
  $round_decimals,
  $round_decimals_out,
  $round_out,
  $row_indices_copy,
  $row_indices_copy_out,
  $row_stack,
  $row_stack_out,
  $rrelu,
  $rrelu_,
  $rsqrt,
  $rsqrt_,
  $rsqrt_out,
  $rsub_Scalar,
  $rsub_Tensor,
  $scalar_tensor,
  $scatter_add,
  $scatter_add_out,
  $scatter_reduce,
  $scatter_reduce_out,
  $scatter_reduce_two,
  $scatter_reduce_two_out,
  $scatter_src,
  $scatter_src_out,
  $scatter_value,
  $scatter_value_out,
  $scatter_value_reduce,
  $scatter_value_reduce_out,
  $searchsorted_Scalar,
  $searchsorted_Scalar_out,
  $searchsorted_Tensor,
  $searchsorted_Tensor_out,
  $segment_reduce,
  $select_copy_int,
  $select_copy_int_out,
  $select_int,
  $select_scatter,
  $selu,
  $selu_,
  $sgn,
  $sgn_out,
  $sigmoid,
  $sigmoid_,
  $sigmoid_out,
  $sign,
  $sign_out,
  $signbit,
  $signbit_out,
  $sin,
  $sin_,
  $sin_out,
  $sinc,
  $sinc_,
  $sinc_out,
  $sinh,
  $sinh_,
  $sinh_out,
  $slice_copy_Tensor,
  $slice_copy_Tensor_out,
  $slice_inverse,
  $slice_scatter,
  $slice_scatter_out,
  $slogdet,
  $slogdet_out,
  $smm,
  $softmax_int,
  $softmax_int_out,
  $sort,
  $sort_stable,
  $sort_values,
  $sort_values_stable,
  $sparse_bsc_tensor_ccol_row_value,
  $sparse_bsc_tensor_ccol_row_value_size,
  $sparse_bsr_tensor_crow_col_value,
  $sparse_bsr_tensor_crow_col_value_size,
  $sparse_compressed_tensor_comp_plain_value,
  $sparse_compressed_tensor_comp_plain_value_size,
  $sparse_coo_tensor_indices,
  $sparse_coo_tensor_indices_size,
  $sparse_coo_tensor_size,
  $sparse_csc_tensor_ccol_row_value,
  $sparse_csc_tensor_ccol_row_value_size,
  $sparse_csr_tensor_crow_col_value,
  $sparse_csr_tensor_crow_col_value_size,
  $split_Tensor,
  $split_copy_Tensor,
  $split_copy_Tensor_out,
  $split_sizes,
  $split_with_sizes,
  $split_with_sizes_copy,
  $split_with_sizes_copy_out,
  $sqrt,
  $sqrt_,
  $sqrt_out,
  $square,
  $square_,
  $square_out,
  $squeeze,
  $squeeze_copy,
  $squeeze_copy_dim,
  $squeeze_copy_dim_out,
  $squeeze_copy_dims,
  $squeeze_copy_dims_out,
  $squeeze_copy_out,
  $squeeze_dim,
  $squeeze_dims,
  $sspaddmm,
  $sspaddmm_out,
  $stack,
  $stack_out,
  $std,
  $std_correction,
  $std_correction_out,
  $std_dim,
  $std_mean,
  $std_mean_correction,
  $std_mean_dim,
  $std_out,
  $stft,
  $stft_center,
  $sub_Scalar,
  $sub_Tensor,
  $sub_out,
  $subtract_Scalar,
  $subtract_Tensor,
  $subtract_out,
  $sum,
  $sum_IntList_out,
  $sum_dim_IntList,
  $svd,
  $svd_U,
  $swapaxes,
  $swapdims,
  $sym_constrain_range,
  $sym_constrain_range_for_size,
  $t,
  $t_copy,
  $t_copy_out,
  $take,
  $take_along_dim,
  $take_along_dim_out,
  $take_out,
  $tan,
  $tan_,
  $tan_out,
  $tanh,
  $tanh_,
  $tanh_out,
  $tensor_split_indices,
  $tensor_split_sections,
  $tensor_split_tensor_indices_or_sections,
  $tensordot,
  $tensordot_out,
  $threshold,
  $threshold_,
  $threshold_out,
  $tile,
  $topk,
  $topk_values,
  $trace,
  $transpose_copy_int,
  $transpose_copy_int_out,
  $transpose_int,
  $trapezoid_dx,
  $trapezoid_x,
  $trapz_dx,
  $trapz_x,
  $triangular_solve,
  $triangular_solve_X,
  $tril,
  $tril_indices,
  $tril_out,
  $triplet_margin_loss,
  $triu,
  $triu_indices,
  $triu_out,
  $true_divide_Scalar,
  $true_divide_Tensor,
  $true_divide_out,
  $trunc,
  $trunc_,
  $trunc_out,
  $unbind_copy_int,
  $unbind_copy_int_out,
  $unbind_int,
  $unflatten_int,
  $unfold_copy,
  $unfold_copy_out,
  $unique_consecutive,
  $unique_dim,
  $unsafe_chunk,
  $unsafe_split_Tensor,
  $unsafe_split_with_sizes,
  $unsqueeze,
  $unsqueeze_copy,
  $unsqueeze_copy_out,
  $values_copy,
  $values_copy_out,
  $vander,
  $var,
  $var_correction,
  $var_correction_out,
  $var_dim,
  $var_mean,
  $var_mean_correction,
  $var_mean_dim,
  $var_out,
  $vdot,
  $vdot_out,
  $view_as_complex,
  $view_as_complex_copy,
  $view_as_complex_copy_out,
  $view_as_real,
  $view_as_real_copy,
  $view_as_real_copy_out,
  $view_copy,
  $view_copy_dtype,
  $view_copy_dtype_out,
  $view_copy_out,
  $vsplit_array,
  $vsplit_int,
  $vstack,
  $vstack_out,
  $where,
  $where_Scalar,
  $where_ScalarOther,
  $where_ScalarSelf,
  $where_self,
  $where_self_out,
  $xlogy_OutScalar_Other,
  $xlogy_OutScalar_Self,
  $xlogy_OutTensor,
  $xlogy_Scalar_Other,
  $xlogy_Scalar_Self,
  $xlogy_Tensor,
  $xlogy__Scalar_Other,
  $xlogy__Tensor,
  $zero_,
  $zeros,
  $zeros_like,
  $zeros_out,
} from './operators.js';

export * from './internal.js';

const abs$ = new Overloads('abs', [[$abs, $abs_out]]);
/** The absolute value of each element; of a complex one, its magnitude. @see [torch.abs](https://pytorch.org/docs/stable/generated/torch.abs.html) */
export function abs(input: Tensor, options?: Out): Tensor;
export function abs(options: Input & Out): Tensor;
export function abs(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($abs.call(a._handle) as number);
  }
  return abs$.call(arguments);
}

const abs_$ = new Overloads('abs_', [[$abs_]]);
/** In-place form of `abs`: changes the tensor and returns it. */
export function abs_(input: Tensor): Tensor;
export function abs_(options: Input): Tensor;
export function abs_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $abs_.call(a._handle);
    return a;
  }
  return abs_$.call(arguments);
}

const absolute$ = new Overloads('absolute', [[$absolute, $absolute_out]]);
/** Another name for `abs`. The absolute value of each element; of a complex one, its magnitude. @see [torch.absolute](https://pytorch.org/docs/stable/generated/torch.absolute.html) */
export function absolute(input: Tensor, options?: Out): Tensor;
export function absolute(options: Input & Out): Tensor;
export function absolute(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($absolute.call(a._handle) as number);
  }
  return absolute$.call(arguments);
}

const acos$ = new Overloads('acos', [[$acos, $acos_out]]);
/** The angle in radians, from 0 to π, whose cosine each element is. @see [torch.acos](https://pytorch.org/docs/stable/generated/torch.acos.html) */
export function acos(input: Tensor, options?: Out): Tensor;
export function acos(options: Input & Out): Tensor;
export function acos(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($acos.call(a._handle) as number);
  }
  return acos$.call(arguments);
}

const acos_$ = new Overloads('acos_', [[$acos_]]);
/** In-place form of `acos`: changes the tensor and returns it. */
export function acos_(input: Tensor): Tensor;
export function acos_(options: Input): Tensor;
export function acos_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $acos_.call(a._handle);
    return a;
  }
  return acos_$.call(arguments);
}

const acosh$ = new Overloads('acosh', [[$acosh, $acosh_out]]);
/** The inverse hyperbolic cosine of each element. @see [torch.acosh](https://pytorch.org/docs/stable/generated/torch.acosh.html) */
export function acosh(input: Tensor, options?: Out): Tensor;
export function acosh(options: Input & Out): Tensor;
export function acosh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($acosh.call(a._handle) as number);
  }
  return acosh$.call(arguments);
}

const acosh_$ = new Overloads('acosh_', [[$acosh_]]);
/** In-place form of `acosh`: changes the tensor and returns it. */
export function acosh_(input: Tensor): Tensor;
export function acosh_(options: Input): Tensor;
export function acosh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $acosh_.call(a._handle);
    return a;
  }
  return acosh_$.call(arguments);
}

const adaptiveAvgPool1d$ = new Overloads('adaptiveAvgPool1d', [[$adaptive_avg_pool1d]]);
/** Averages over windows chosen so that the last dimension comes out with `outputSize` elements. */
export function adaptiveAvgPool1d(input: Tensor, outputSize: number | readonly number[]): Tensor;
export function adaptiveAvgPool1d(input: Tensor, options: { outputSize: number | readonly number[] }): Tensor;
export function adaptiveAvgPool1d(options: Input & { outputSize: number | readonly number[] }): Tensor;
export function adaptiveAvgPool1d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($adaptive_avg_pool1d.call(a._handle, b) as number);
  }
  return adaptiveAvgPool1d$.call(arguments);
}

const adaptiveMaxPool1d$ = new Overloads('adaptiveMaxPool1d', [[$adaptive_max_pool1d]]);
/** The largest elements of windows chosen so that the last dimension comes out with `outputSize` elements, and their indices. */
export function adaptiveMaxPool1d(input: Tensor, outputSize: number | readonly number[]): [Tensor, Tensor];
export function adaptiveMaxPool1d(input: Tensor, options: { outputSize: number | readonly number[] }): [Tensor, Tensor];
export function adaptiveMaxPool1d(options: Input & { outputSize: number | readonly number[] }): [Tensor, Tensor];
export function adaptiveMaxPool1d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $adaptive_max_pool1d.result($adaptive_max_pool1d.call(a._handle, b));
  }
  return adaptiveMaxPool1d$.call(arguments);
}

const add$ = new Overloads('add', [[$add_Tensor, $add_out], [$add_Scalar], [$add_Tensor, $add_out, ['add(Tensor self, Scalar alpha, Tensor other) -> Tensor', 'self, other, alpha']]], false, true);
/** Adds `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.add](https://pytorch.org/docs/stable/generated/torch.add.html) */
export function add(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function add(input: Tensor | Scalar, other: Scalar, alpha?: Scalar): Tensor;
export function add(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function add(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function add(input: Tensor | Scalar, other: Scalar, options?: { alpha?: Scalar }): Tensor;
export function add(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($add_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($add_Scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($add_Scalar.call(a._handle, b, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($add_Tensor.call(a._handle, b._handle, alpha) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($add_Scalar.call(a._handle, b, alpha) as number);
    }
  }
  return add$.call(arguments);
}

const addbmm$ = new Overloads('addbmm', [[$addbmm, $addbmm_out], [$addbmm, $addbmm_out, ['addbmm(Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, alpha']], [$addbmm, $addbmm_out, ['addbmm(Scalar beta, Tensor self, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, 1']]]);
/** Computes `beta * input + alpha * sum(batch1[i] @ batch2[i])`: the sum over a batch of matrix products, added to a matrix. @see [torch.addbmm](https://pytorch.org/docs/stable/generated/torch.addbmm.html) */
export function addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addbmm(options: Input & { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addbmm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addbmm.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($addbmm.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return addbmm$.call(arguments);
}

const addcdiv$ = new Overloads('addcdiv', [[$addcdiv, $addcdiv_out], [$addcdiv, $addcdiv_out, ['addcdiv(Tensor self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor', 'self, tensor1, tensor2, value']]]);
/** Computes `input + value * tensor1 / tensor2`, element by element. @see [torch.addcdiv](https://pytorch.org/docs/stable/generated/torch.addcdiv.html) */
export function addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
export function addcdiv(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcdiv(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcdiv(options: Input & { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcdiv(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addcdiv.call(a._handle, b._handle, c._handle) as number);
  }
  return addcdiv$.call(arguments);
}

const addcmul$ = new Overloads('addcmul', [[$addcmul, $addcmul_out], [$addcmul, $addcmul_out, ['addcmul(Tensor self, Scalar value, Tensor tensor1, Tensor tensor2) -> Tensor', 'self, tensor1, tensor2, value']]]);
/** Computes `input + value * tensor1 * tensor2`, element by element. @see [torch.addcmul](https://pytorch.org/docs/stable/generated/torch.addcmul.html) */
export function addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor | null }): Tensor;
export function addcmul(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcmul(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcmul(options: Input & { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor | null }): Tensor;
export function addcmul(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addcmul.call(a._handle, b._handle, c._handle) as number);
  }
  return addcmul$.call(arguments);
}

const addmm$ = new Overloads('addmm', [[$addmm, $addmm_out], [$addmm_dtype, $addmm_dtype_out], [$addmm, $addmm_out, ['addmm(Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, alpha']], [$addmm, $addmm_out, ['addmm(Scalar beta, Tensor self, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, 1']]]);
/** Computes `beta * input + alpha * (mat1 @ mat2)`: the product of two matrices, added to one. @see [torch.addmm](https://pytorch.org/docs/stable/generated/torch.addmm.html) */
export function addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype?: DTypeLike, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmm(options: Input & { mat1: Tensor; mat2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addmm.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($addmm.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return addmm$.call(arguments);
}

const addmv$ = new Overloads('addmv', [[$addmv, $addmv_out], [$addmv, $addmv_out, ['addmv(Scalar beta, Tensor self, Scalar alpha, Tensor mat, Tensor vec) -> Tensor', 'self, mat, vec, beta, alpha']], [$addmv, $addmv_out, ['addmv(Scalar beta, Tensor self, Tensor mat, Tensor vec) -> Tensor', 'self, mat, vec, beta, 1']]]);
/** Computes `beta * input + alpha * (mat @ vec)`: the product of a matrix and a vector, added to a vector. @see [torch.addmv](https://pytorch.org/docs/stable/generated/torch.addmv.html) */
export function addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmv(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmv(options: Input & { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addmv(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addmv.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($addmv.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return addmv$.call(arguments);
}

const addmv_$ = new Overloads('addmv_', [[$addmv_], [$addmv_, null, ['addmv_(Scalar beta, Tensor(a!) self, Scalar alpha, Tensor mat, Tensor vec) -> Tensor(a!)', 'self, mat, vec, beta, alpha']], [$addmv_, null, ['addmv_(Scalar beta, Tensor(a!) self, Tensor mat, Tensor vec) -> Tensor(a!)', 'self, mat, vec, beta, 1']]]);
/** In-place form of `addmv`: changes the tensor and returns it. */
export function addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
export function addmv_(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
export function addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
export function addmv_(options: Input & { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor;
export function addmv_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    $addmv_.call(a._handle, b._handle, c._handle);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      $addmv_.call(a._handle, b._handle, c._handle, undefined, alpha);
    return a;
    }
  }
  return addmv_$.call(arguments);
}

const addr$ = new Overloads('addr', [[$addr, $addr_out], [$addr, $addr_out, ['addr(Scalar beta, Tensor self, Scalar alpha, Tensor vec1, Tensor vec2) -> Tensor', 'self, vec1, vec2, beta, alpha']], [$addr, $addr_out, ['addr(Scalar beta, Tensor self, Tensor vec1, Tensor vec2) -> Tensor', 'self, vec1, vec2, beta, 1']]]);
/** Computes `beta * input + alpha * outer(vec1, vec2)`: the outer product of two vectors, added to a matrix. @see [torch.addr](https://pytorch.org/docs/stable/generated/torch.addr.html) */
export function addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addr(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addr(options: Input & { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function addr(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($addr.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($addr.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return addr$.call(arguments);
}

const adjoint$ = new Overloads('adjoint', [[$adjoint]]);
/** The conjugate transpose of matrices in the last two dimensions, as a view. @see [torch.adjoint](https://pytorch.org/docs/stable/generated/torch.adjoint.html) */
export function adjoint(input: Tensor): Tensor;
export function adjoint(options: Input): Tensor;
export function adjoint(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($adjoint.call(a._handle) as number);
  }
  return adjoint$.call(arguments);
}

const affineGridGenerator$ = new Overloads('affineGridGenerator', [[$affine_grid_generator]]);
/** The positions at which affine maps `theta`, (N, 2, 3) or (N, 3, 4), sample their input for an output of `size`. */
export function affineGridGenerator(theta: Tensor, size: readonly number[], alignCorners: boolean): Tensor;
export function affineGridGenerator(theta: Tensor, size: readonly number[], options: { alignCorners: boolean }): Tensor;
export function affineGridGenerator(theta: Tensor, options: { size: readonly number[]; alignCorners: boolean }): Tensor;
export function affineGridGenerator(options: { theta: Tensor; size: readonly number[]; alignCorners: boolean }): Tensor;
export function affineGridGenerator(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && typeof c === 'boolean') {
    return wrap($affine_grid_generator.call(a._handle, b, c) as number);
  }
  return affineGridGenerator$.call(arguments);
}

const aliasCopy$ = new Overloads('aliasCopy', [[$alias_copy, $alias_copy_out]]);
/** A copy of a tensor, connected with it by autograd. @see [torch.alias_copy](https://pytorch.org/docs/stable/generated/torch.alias_copy.html) */
export function aliasCopy(input: Tensor, options?: Out): Tensor;
export function aliasCopy(options: Input & Out): Tensor;
export function aliasCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($alias_copy.call(a._handle) as number);
  }
  return aliasCopy$.call(arguments);
}

const all$ = new Overloads('all', [[$all, $all_all_out], [$all_dims, $all_dims_out], [$all_dim, $all_out]]);
/** Whether all elements are true, or not zero: in the whole tensor or along `dim`. @see [torch.all](https://pytorch.org/docs/stable/generated/torch.all.html) */
export function all(input: Tensor, dim?: readonly number[] | number | null, keepdim?: boolean, options?: Out): Tensor;
export function all(input: Tensor, dim: readonly number[] | number | null, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function all(input: Tensor, options?: { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function all(options: Input & { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function all(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($all.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInts(b)) {
      return wrap($all_dims.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return wrap($all_dim.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInts(b) && typeof c === 'boolean') {
      return wrap($all_dims.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
      return wrap($all_dim.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($all_dim.call(a._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($all_dim.call(a._handle, b, keepdim) as number);
    }
  }
  return all$.call(arguments);
}

const allclose$ = new Overloads('allclose', [[$allclose]]);
/** Whether each element is within `atol + rtol * abs(other)` of the other tensor's. @see [torch.allclose](https://pytorch.org/docs/stable/generated/torch.allclose.html) */
export function allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean;
export function allclose(input: Tensor, other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): boolean;
export function allclose(input: Tensor, other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): boolean;
export function allclose(input: Tensor, other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
export function allclose(input: Tensor, options: Other & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
export function allclose(options: Input & Other & { rtol?: number; atol?: number; equalNan?: boolean }): boolean;
export function allclose(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $allclose.call(a._handle, b._handle);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return $allclose.call(a._handle, b._handle, c);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    return $allclose.call(a._handle, b._handle, c, d);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && typeof e === 'boolean') {
    return $allclose.call(a._handle, b._handle, c, d, e);
  }
  return allclose$.call(arguments);
}

const alphaDropout$ = new Overloads('alphaDropout', [[$alpha_dropout]]);
/** Dropout that keeps mean and variance as they are, for networks of SELU units. */
export function alphaDropout(input: Tensor, p: number, train: boolean): Tensor;
export function alphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function alphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function alphaDropout(options: Input & { p: number; train: boolean }): Tensor;
export function alphaDropout(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    return wrap($alpha_dropout.call(a._handle, b, c) as number);
  }
  return alphaDropout$.call(arguments);
}

const alphaDropout_$ = new Overloads('alphaDropout_', [[$alpha_dropout_]]);
/** In-place form of `alphaDropout`: changes the tensor and returns it. */
export function alphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
export function alphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function alphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function alphaDropout_(options: Input & { p: number; train: boolean }): Tensor;
export function alphaDropout_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    $alpha_dropout_.call(a._handle, b, c);
    return a;
  }
  return alphaDropout_$.call(arguments);
}

const amax$ = new Overloads('amax', [[$amax, $amax_out]]);
/** The largest elements along one or more dimensions. Elements that are equally large share the gradient. @see [torch.amax](https://pytorch.org/docs/stable/generated/torch.amax.html) */
export function amax(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function amax(input: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amax(input: Tensor, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amax(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($amax.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($amax.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($amax.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($amax.call(a._handle, dim, keepdim) as number);
    }
  }
  return amax$.call(arguments);
}

const amin$ = new Overloads('amin', [[$amin, $amin_out]]);
/** The smallest elements along one or more dimensions. Elements that are equally small share the gradient. @see [torch.amin](https://pytorch.org/docs/stable/generated/torch.amin.html) */
export function amin(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function amin(input: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amin(input: Tensor, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amin(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function amin(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($amin.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($amin.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($amin.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($amin.call(a._handle, dim, keepdim) as number);
    }
  }
  return amin$.call(arguments);
}

const aminmax$ = new Overloads('aminmax', [[$aminmax, $aminmax_out]]);
/** The smallest and the largest element, of the whole tensor or along `dim`. @see [torch.aminmax](https://pytorch.org/docs/stable/generated/torch.aminmax.html) */
export function aminmax(input: Tensor, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [min: Tensor, max: Tensor] & { min: Tensor; max: Tensor };
export function aminmax(options: Input & { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): [min: Tensor, max: Tensor] & { min: Tensor; max: Tensor };
export function aminmax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $aminmax.result($aminmax.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $aminmax.result($aminmax.call(a._handle, dim, keepdim));
    }
  }
  return aminmax$.call(arguments);
}

const angle$ = new Overloads('angle', [[$angle, $angle_out]]);
/** The angle of each complex element in radians; a real one has 0, or π where it is negative. @see [torch.angle](https://pytorch.org/docs/stable/generated/torch.angle.html) */
export function angle(input: Tensor, options?: Out): Tensor;
export function angle(options: Input & Out): Tensor;
export function angle(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($angle.call(a._handle) as number);
  }
  return angle$.call(arguments);
}

const any$ = new Overloads('any', [[$any, $any_all_out], [$any_dims, $any_dims_out], [$any_dim, $any_out]]);
/** Whether any element is true, or not zero: in the whole tensor or along `dim`. @see [torch.any](https://pytorch.org/docs/stable/generated/torch.any.html) */
export function any(input: Tensor, dim?: readonly number[] | number | null, keepdim?: boolean, options?: Out): Tensor;
export function any(input: Tensor, dim: readonly number[] | number | null, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function any(input: Tensor, options?: { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function any(options: Input & { dim?: readonly number[] | number | null; axis?: readonly number[] | number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function any(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($any.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInts(b)) {
      return wrap($any_dims.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return wrap($any_dim.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInts(b) && typeof c === 'boolean') {
      return wrap($any_dims.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
      return wrap($any_dim.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($any_dim.call(a._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($any_dim.call(a._handle, b, keepdim) as number);
    }
  }
  return any$.call(arguments);
}

const arange$ = new Overloads('arange', [[$arange, $arange_out], [$arange_start], [$arange_start_step, $arange_start_out]]);
/** The numbers from `start` to before `end` in steps of `step`, as a one-dimensional tensor. @see [torch.arange](https://pytorch.org/docs/stable/generated/torch.arange.html) */
export function arange(end: Scalar, options?: FactoryOptions & Out): Tensor;
export function arange(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions & Out): Tensor;
export function arange(options: FactoryOptions & { end: Scalar; out?: Tensor | null }): Tensor;
export function arange(start: Scalar, end: Scalar, options?: FactoryOptions & { step?: Scalar; out?: Tensor | null }): Tensor;
export function arange(start: Scalar, options: FactoryOptions & { end: Scalar; step?: Scalar; out?: Tensor | null }): Tensor;
export function arange(options: FactoryOptions & { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor | null }): Tensor;
export function arange(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'number') {
    return wrap($arange.call(a) as number);
  }
  if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
    return wrap($arange_start.call(a, b) as number);
  }
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && typeof c === 'number') {
    return wrap($arange_start_step.call(a, b, c) as number);
  }
  if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($arange.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($arange_start.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return arange$.call(arguments);
}

const arccos$ = new Overloads('arccos', [[$arccos, $arccos_out]]);
/** Another name for `acos`. The angle in radians, from 0 to π, whose cosine each element is. @see [torch.arccos](https://pytorch.org/docs/stable/generated/torch.arccos.html) */
export function arccos(input: Tensor, options?: Out): Tensor;
export function arccos(options: Input & Out): Tensor;
export function arccos(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arccos.call(a._handle) as number);
  }
  return arccos$.call(arguments);
}

const arccos_$ = new Overloads('arccos_', [[$arccos_]]);
/** In-place form of `arccos`: changes the tensor and returns it. */
export function arccos_(input: Tensor): Tensor;
export function arccos_(options: Input): Tensor;
export function arccos_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arccos_.call(a._handle);
    return a;
  }
  return arccos_$.call(arguments);
}

const arccosh$ = new Overloads('arccosh', [[$arccosh, $arccosh_out]]);
/** Another name for `acosh`. The inverse hyperbolic cosine of each element. @see [torch.arccosh](https://pytorch.org/docs/stable/generated/torch.arccosh.html) */
export function arccosh(input: Tensor, options?: Out): Tensor;
export function arccosh(options: Input & Out): Tensor;
export function arccosh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arccosh.call(a._handle) as number);
  }
  return arccosh$.call(arguments);
}

const arccosh_$ = new Overloads('arccosh_', [[$arccosh_]]);
/** In-place form of `arccosh`: changes the tensor and returns it. */
export function arccosh_(input: Tensor): Tensor;
export function arccosh_(options: Input): Tensor;
export function arccosh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arccosh_.call(a._handle);
    return a;
  }
  return arccosh_$.call(arguments);
}

const arcsin$ = new Overloads('arcsin', [[$arcsin, $arcsin_out]]);
/** Another name for `asin`. The angle in radians, from -π/2 to π/2, whose sine each element is. @see [torch.arcsin](https://pytorch.org/docs/stable/generated/torch.arcsin.html) */
export function arcsin(input: Tensor, options?: Out): Tensor;
export function arcsin(options: Input & Out): Tensor;
export function arcsin(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arcsin.call(a._handle) as number);
  }
  return arcsin$.call(arguments);
}

const arcsin_$ = new Overloads('arcsin_', [[$arcsin_]]);
/** In-place form of `arcsin`: changes the tensor and returns it. */
export function arcsin_(input: Tensor): Tensor;
export function arcsin_(options: Input): Tensor;
export function arcsin_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arcsin_.call(a._handle);
    return a;
  }
  return arcsin_$.call(arguments);
}

const arcsinh$ = new Overloads('arcsinh', [[$arcsinh, $arcsinh_out]]);
/** Another name for `asinh`. The inverse hyperbolic sine of each element. @see [torch.arcsinh](https://pytorch.org/docs/stable/generated/torch.arcsinh.html) */
export function arcsinh(input: Tensor, options?: Out): Tensor;
export function arcsinh(options: Input & Out): Tensor;
export function arcsinh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arcsinh.call(a._handle) as number);
  }
  return arcsinh$.call(arguments);
}

const arcsinh_$ = new Overloads('arcsinh_', [[$arcsinh_]]);
/** In-place form of `arcsinh`: changes the tensor and returns it. */
export function arcsinh_(input: Tensor): Tensor;
export function arcsinh_(options: Input): Tensor;
export function arcsinh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arcsinh_.call(a._handle);
    return a;
  }
  return arcsinh_$.call(arguments);
}

const arctan$ = new Overloads('arctan', [[$arctan, $arctan_out]]);
/** Another name for `atan`. The angle in radians, from -π/2 to π/2, whose tangent each element is. @see [torch.arctan](https://pytorch.org/docs/stable/generated/torch.arctan.html) */
export function arctan(input: Tensor, options?: Out): Tensor;
export function arctan(options: Input & Out): Tensor;
export function arctan(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arctan.call(a._handle) as number);
  }
  return arctan$.call(arguments);
}

const arctan2$ = new Overloads('arctan2', [[$arctan2, $arctan2_out]]);
/** Another name for `atan2`. The angle in radians, from -π to π, of the point with `input` as y and `other` as x. @see [torch.arctan2](https://pytorch.org/docs/stable/generated/torch.arctan2.html) */
export function arctan2(input: Tensor, other: Tensor, options?: Out): Tensor;
export function arctan2(input: Tensor, options: Other & Out): Tensor;
export function arctan2(options: Input & Other & Out): Tensor;
export function arctan2(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($arctan2.call(a._handle, b._handle) as number);
  }
  return arctan2$.call(arguments);
}

const arctan_$ = new Overloads('arctan_', [[$arctan_]]);
/** In-place form of `arctan`: changes the tensor and returns it. */
export function arctan_(input: Tensor): Tensor;
export function arctan_(options: Input): Tensor;
export function arctan_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arctan_.call(a._handle);
    return a;
  }
  return arctan_$.call(arguments);
}

const arctanh$ = new Overloads('arctanh', [[$arctanh, $arctanh_out]]);
/** Another name for `atanh`. The inverse hyperbolic tangent of each element. @see [torch.arctanh](https://pytorch.org/docs/stable/generated/torch.arctanh.html) */
export function arctanh(input: Tensor, options?: Out): Tensor;
export function arctanh(options: Input & Out): Tensor;
export function arctanh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($arctanh.call(a._handle) as number);
  }
  return arctanh$.call(arguments);
}

const arctanh_$ = new Overloads('arctanh_', [[$arctanh_]]);
/** In-place form of `arctanh`: changes the tensor and returns it. */
export function arctanh_(input: Tensor): Tensor;
export function arctanh_(options: Input): Tensor;
export function arctanh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $arctanh_.call(a._handle);
    return a;
  }
  return arctanh_$.call(arguments);
}

const argmax$ = new Overloads('argmax', [[$argmax, $argmax_out]]);
/** The int64 index of the largest element, in the flattened tensor or along `dim`. @see [torch.argmax](https://pytorch.org/docs/stable/generated/torch.argmax.html) */
export function argmax(input: Tensor, dim?: number | null, keepdim?: boolean, options?: Out): Tensor;
export function argmax(input: Tensor, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmax(input: Tensor, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmax(options: Input & { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($argmax.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($argmax.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($argmax.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($argmax.call(a._handle, dim, keepdim) as number);
    }
  }
  return argmax$.call(arguments);
}

const argmin$ = new Overloads('argmin', [[$argmin, $argmin_out]]);
/** The int64 index of the smallest element, in the flattened tensor or along `dim`. @see [torch.argmin](https://pytorch.org/docs/stable/generated/torch.argmin.html) */
export function argmin(input: Tensor, dim?: number | null, keepdim?: boolean, options?: Out): Tensor;
export function argmin(input: Tensor, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmin(input: Tensor, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmin(options: Input & { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function argmin(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($argmin.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($argmin.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($argmin.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($argmin.call(a._handle, dim, keepdim) as number);
    }
  }
  return argmin$.call(arguments);
}

const argsort$ = new Overloads('argsort', [[$argsort_stable, $argsort_stable_out], [$argsort]]);
/** The int64 indices that would sort a tensor along `dim`. @see [torch.argsort](https://pytorch.org/docs/stable/generated/torch.argsort.html) */
export function argsort(input: Tensor, options: { stable: boolean; dim?: number; axis?: number; descending?: boolean; out?: Tensor | null }): Tensor;
export function argsort(input: Tensor, dim?: number, descending?: boolean): Tensor;
export function argsort(options: Input & { stable: boolean; dim?: number; axis?: number; descending?: boolean; out?: Tensor | null }): Tensor;
export function argsort(input: Tensor, dim: number, options?: { descending?: boolean }): Tensor;
export function argsort(input: Tensor, options?: { dim?: number; axis?: number; descending?: boolean }): Tensor;
export function argsort(options: Input & { dim?: number; axis?: number; descending?: boolean }): Tensor;
export function argsort(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($argsort.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($argsort.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($argsort.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'descending')) {
    const { dim, descending } = b;
    if ((dim === undefined || isInt(dim)) && (descending === undefined || typeof descending === 'boolean')) {
      return wrap($argsort.call(a._handle, dim, descending) as number);
    }
  }
  return argsort$.call(arguments);
}

const argwhere$ = new Overloads('argwhere', [[$argwhere]]);
/** The indices of all elements that are not zero, one row each. @see [torch.argwhere](https://pytorch.org/docs/stable/generated/torch.argwhere.html) */
export function argwhere(input: Tensor): Tensor;
export function argwhere(options: Input): Tensor;
export function argwhere(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($argwhere.call(a._handle) as number);
  }
  return argwhere$.call(arguments);
}

const asStrided$ = new Overloads('asStrided', [[$as_strided]]);
/** A view of a tensor's storage with the given sizes, strides and offset. @see [torch.as_strided](https://pytorch.org/docs/stable/generated/torch.as_strided.html) */
export function asStrided(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
export function asStrided(input: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
export function asStrided(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided(options: Input & { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
    return wrap($as_strided.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInts(c) && isInt(d)) {
    return wrap($as_strided.call(a._handle, b, c, d) as number);
  }
  return asStrided$.call(arguments);
}

const asStrided_$ = new Overloads('asStrided_', [[$as_strided_]]);
/** In-place form of `asStrided`: changes the tensor and returns it. */
export function asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
export function asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
export function asStrided_(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided_(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided_(options: Input & { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStrided_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
    $as_strided_.call(a._handle, b, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInts(c) && isInt(d)) {
    $as_strided_.call(a._handle, b, c, d);
    return a;
  }
  return asStrided_$.call(arguments);
}

const asStridedCopy$ = new Overloads('asStridedCopy', [[$as_strided_copy, $as_strided_copy_out]]);
/** What `asStrided` gives, as a copy instead of a view. @see [torch.as_strided_copy](https://pytorch.org/docs/stable/generated/torch.as_strided_copy.html) */
export function asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: Out): Tensor;
export function asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null; out?: Tensor | null }): Tensor;
export function asStridedCopy(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null; out?: Tensor | null }): Tensor;
export function asStridedCopy(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor | null }): Tensor;
export function asStridedCopy(options: Input & { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor | null }): Tensor;
export function asStridedCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInts(c)) {
    return wrap($as_strided_copy.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInts(c) && isInt(d)) {
    return wrap($as_strided_copy.call(a._handle, b, c, d) as number);
  }
  return asStridedCopy$.call(arguments);
}

const asStridedScatter$ = new Overloads('asStridedScatter', [[$as_strided_scatter]]);
/** A copy in which `src` has been written to the elements that `asStrided` would show. @see [torch.as_strided_scatter](https://pytorch.org/docs/stable/generated/torch.as_strided_scatter.html) */
export function asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor;
export function asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options?: { storageOffset?: number | null }): Tensor;
export function asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStridedScatter(input: Tensor, src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStridedScatter(input: Tensor, options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStridedScatter(options: Input & { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor;
export function asStridedScatter(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d)) {
    return wrap($as_strided_scatter.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e)) {
    return wrap($as_strided_scatter.call(a._handle, b._handle, c, d, e) as number);
  }
  return asStridedScatter$.call(arguments);
}

const asin$ = new Overloads('asin', [[$asin, $asin_out]]);
/** The angle in radians, from -π/2 to π/2, whose sine each element is. @see [torch.asin](https://pytorch.org/docs/stable/generated/torch.asin.html) */
export function asin(input: Tensor, options?: Out): Tensor;
export function asin(options: Input & Out): Tensor;
export function asin(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($asin.call(a._handle) as number);
  }
  return asin$.call(arguments);
}

const asin_$ = new Overloads('asin_', [[$asin_]]);
/** In-place form of `asin`: changes the tensor and returns it. */
export function asin_(input: Tensor): Tensor;
export function asin_(options: Input): Tensor;
export function asin_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $asin_.call(a._handle);
    return a;
  }
  return asin_$.call(arguments);
}

const asinh$ = new Overloads('asinh', [[$asinh, $asinh_out]]);
/** The inverse hyperbolic sine of each element. @see [torch.asinh](https://pytorch.org/docs/stable/generated/torch.asinh.html) */
export function asinh(input: Tensor, options?: Out): Tensor;
export function asinh(options: Input & Out): Tensor;
export function asinh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($asinh.call(a._handle) as number);
  }
  return asinh$.call(arguments);
}

const asinh_$ = new Overloads('asinh_', [[$asinh_]]);
/** In-place form of `asinh`: changes the tensor and returns it. */
export function asinh_(input: Tensor): Tensor;
export function asinh_(options: Input): Tensor;
export function asinh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $asinh_.call(a._handle);
    return a;
  }
  return asinh_$.call(arguments);
}

const atan$ = new Overloads('atan', [[$atan, $atan_out]]);
/** The angle in radians, from -π/2 to π/2, whose tangent each element is. @see [torch.atan](https://pytorch.org/docs/stable/generated/torch.atan.html) */
export function atan(input: Tensor, options?: Out): Tensor;
export function atan(options: Input & Out): Tensor;
export function atan(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($atan.call(a._handle) as number);
  }
  return atan$.call(arguments);
}

const atan2$ = new Overloads('atan2', [[$atan2, $atan2_out]]);
/** The angle in radians, from -π to π, of the point with `input` as y and `other` as x. @see [torch.atan2](https://pytorch.org/docs/stable/generated/torch.atan2.html) */
export function atan2(input: Tensor, other: Tensor, options?: Out): Tensor;
export function atan2(input: Tensor, options: Other & Out): Tensor;
export function atan2(options: Input & Other & Out): Tensor;
export function atan2(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($atan2.call(a._handle, b._handle) as number);
  }
  return atan2$.call(arguments);
}

const atan_$ = new Overloads('atan_', [[$atan_]]);
/** In-place form of `atan`: changes the tensor and returns it. */
export function atan_(input: Tensor): Tensor;
export function atan_(options: Input): Tensor;
export function atan_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $atan_.call(a._handle);
    return a;
  }
  return atan_$.call(arguments);
}

const atanh$ = new Overloads('atanh', [[$atanh, $atanh_out]]);
/** The inverse hyperbolic tangent of each element. @see [torch.atanh](https://pytorch.org/docs/stable/generated/torch.atanh.html) */
export function atanh(input: Tensor, options?: Out): Tensor;
export function atanh(options: Input & Out): Tensor;
export function atanh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($atanh.call(a._handle) as number);
  }
  return atanh$.call(arguments);
}

const atanh_$ = new Overloads('atanh_', [[$atanh_]]);
/** In-place form of `atanh`: changes the tensor and returns it. */
export function atanh_(input: Tensor): Tensor;
export function atanh_(options: Input): Tensor;
export function atanh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $atanh_.call(a._handle);
    return a;
  }
  return atanh_$.call(arguments);
}

const atleast1d$ = new Overloads('atleast1d', [[$atleast_1d], [$atleast_1d_Sequence]]);
/** A tensor with at least one dimension: one without any becomes a vector of one element. */
export function atleast1d(input: Tensor): Tensor;
export function atleast1d(tensors: readonly Tensor[]): Tensor[];
export function atleast1d(options: Input): Tensor;
export function atleast1d(options: { tensors: readonly Tensor[] }): Tensor[];
export function atleast1d(a?: unknown): unknown {
  if (arguments.length === 1) {
    if (a instanceof Tensor) {
      return wrap($atleast_1d.call(a._handle) as number);
    }
    if (isTensors(a)) {
      return $atleast_1d_Sequence.result($atleast_1d_Sequence.call(handlesOf(a)));
    }
  }
  return atleast1d$.call(arguments);
}

const atleast2d$ = new Overloads('atleast2d', [[$atleast_2d], [$atleast_2d_Sequence]]);
/** A tensor with at least two dimensions: missing ones, of size 1, come first. */
export function atleast2d(input: Tensor): Tensor;
export function atleast2d(tensors: readonly Tensor[]): Tensor[];
export function atleast2d(options: Input): Tensor;
export function atleast2d(options: { tensors: readonly Tensor[] }): Tensor[];
export function atleast2d(a?: unknown): unknown {
  if (arguments.length === 1) {
    if (a instanceof Tensor) {
      return wrap($atleast_2d.call(a._handle) as number);
    }
    if (isTensors(a)) {
      return $atleast_2d_Sequence.result($atleast_2d_Sequence.call(handlesOf(a)));
    }
  }
  return atleast2d$.call(arguments);
}

const atleast3d$ = new Overloads('atleast3d', [[$atleast_3d], [$atleast_3d_Sequence]]);
/** A tensor with at least three dimensions: missing ones, of size 1, are added. */
export function atleast3d(input: Tensor): Tensor;
export function atleast3d(tensors: readonly Tensor[]): Tensor[];
export function atleast3d(options: Input): Tensor;
export function atleast3d(options: { tensors: readonly Tensor[] }): Tensor[];
export function atleast3d(a?: unknown): unknown {
  if (arguments.length === 1) {
    if (a instanceof Tensor) {
      return wrap($atleast_3d.call(a._handle) as number);
    }
    if (isTensors(a)) {
      return $atleast_3d_Sequence.result($atleast_3d_Sequence.call(handlesOf(a)));
    }
  }
  return atleast3d$.call(arguments);
}

const avgPool1d$ = new Overloads('avgPool1d', [[$avg_pool1d]]);
/** Averages over windows of `kernelSize` along the last dimension of (N, C, L) or (C, L). */
export function avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean): Tensor;
export function avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options?: { countIncludePad?: boolean }): Tensor;
export function avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
export function avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
export function avgPool1d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
export function avgPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
export function avgPool1d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor;
export function avgPool1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($avg_pool1d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($avg_pool1d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($avg_pool1d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean') {
    return wrap($avg_pool1d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean' && typeof f === 'boolean') {
    return wrap($avg_pool1d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding')) {
    const { stride, padding } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding))) {
      return wrap($avg_pool1d.call(a._handle, b, stride, padding) as number);
    }
  }
  return avgPool1d$.call(arguments);
}

const baddbmm$ = new Overloads('baddbmm', [[$baddbmm, $baddbmm_out], [$baddbmm_dtype, $baddbmm_dtype_out], [$baddbmm, $baddbmm_out, ['baddbmm(Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, alpha']], [$baddbmm, $baddbmm_out, ['baddbmm(Scalar beta, Tensor self, Tensor batch1, Tensor batch2) -> Tensor', 'self, batch1, batch2, beta, 1']]]);
/** Computes `beta * input + alpha * (batch1 @ batch2)` for batches of matrices. @see [torch.baddbmm](https://pytorch.org/docs/stable/generated/torch.baddbmm.html) */
export function baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype?: DTypeLike, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function baddbmm(options: Input & { batch1: Tensor; batch2: Tensor; outDtype?: DTypeLike; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function baddbmm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($baddbmm.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($baddbmm.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return baddbmm$.call(arguments);
}

const bartlettWindow$ = new Overloads('bartlettWindow', [[$bartlett_window], [$bartlett_window_periodic]]);
/** A Bartlett window, which rises and falls in straight lines, of `windowLength` points. @see [torch.bartlett_window](https://pytorch.org/docs/stable/generated/torch.bartlett_window.html) */
export function bartlettWindow(windowLength: number, periodic?: boolean, options?: FactoryOptions): Tensor;
export function bartlettWindow(windowLength: number, options?: FactoryOptions & { periodic?: boolean }): Tensor;
export function bartlettWindow(options: FactoryOptions & { windowLength: number; periodic?: boolean }): Tensor;
export function bartlettWindow(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($bartlett_window.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
    return wrap($bartlett_window_periodic.call(a, b) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($bartlett_window.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($bartlett_window_periodic.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return bartlettWindow$.call(arguments);
}

const batchNorm$ = new Overloads('batchNorm', [[$batch_norm]]);
/** Normalizes each channel by its mean and variance over the batch, or by running ones, then scales and shifts it. */
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(options: Input & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function batchNorm(): unknown {
  return batchNorm$.call(arguments);
}

const batchNormBackwardElemt$ = new Overloads('batchNormBackwardElemt', [[$batch_norm_backward_elemt]]);
/** The gradient of synchronized batch normalization for each element, from sums that were reduced before. CUDA only. */
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, options: { count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, options: { sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(gradOut: Tensor, options: Input & { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(options: Input & { gradOut: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor;
export function batchNormBackwardElemt(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && f instanceof Tensor && g instanceof Tensor && h instanceof Tensor) {
    return wrap($batch_norm_backward_elemt.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), f._handle, g._handle, h._handle) as number);
  }
  return batchNormBackwardElemt$.call(arguments);
}

const batchNormBackwardReduce$ = new Overloads('batchNormBackwardReduce', [[$batch_norm_backward_reduce]]);
/** The sums per channel that the gradient of synchronized batch normalization needs. CUDA only. */
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, options: { biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, options: { weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(gradOut: Tensor, options: Input & { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(options: Input & { gradOut: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function batchNormBackwardReduce(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'boolean' && typeof h === 'boolean') {
    return $batch_norm_backward_reduce.result($batch_norm_backward_reduce.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), f, g, h));
  }
  return batchNormBackwardReduce$.call(arguments);
}

const batchNormElemt$ = new Overloads('batchNormElemt', [[$batch_norm_elemt, $batch_norm_elemt_out]]);
/** Normalizes with a given mean and inverse standard deviation per channel, then scales and shifts. CUDA only. */
export function batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: Out): Tensor;
export function batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(options: Input & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor | null }): Tensor;
export function batchNormElemt(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && d instanceof Tensor && e instanceof Tensor && typeof f === 'number') {
    return wrap($batch_norm_elemt.call(a._handle, handleOrNone(b), handleOrNone(c), d._handle, e._handle, f) as number);
  }
  return batchNormElemt$.call(arguments);
}

const batchNormGatherStats$ = new Overloads('batchNormGatherStats', [[$batch_norm_gather_stats]]);
/** Combines several means and inverse standard deviations per channel, each over `count` elements, and updates running ones. CUDA only. */
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(options: Input & { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor];
export function batchNormGatherStats(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && typeof f === 'number' && typeof g === 'number' && isInt(h)) {
    return $batch_norm_gather_stats.result($batch_norm_gather_stats.call(a._handle, b._handle, c._handle, handleOrNone(d), handleOrNone(e), f, g, h));
  }
  return batchNormGatherStats$.call(arguments);
}

const batchNormGatherStatsWithCounts$ = new Overloads('batchNormGatherStatsWithCounts', [[$batch_norm_gather_stats_with_counts]]);
/** Combines several means and inverse standard deviations per channel, each over as many elements as `counts` says, and updates running ones. CUDA only. */
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(options: Input & { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor];
export function batchNormGatherStatsWithCounts(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && typeof f === 'number' && typeof g === 'number' && h instanceof Tensor) {
    return $batch_norm_gather_stats_with_counts.result($batch_norm_gather_stats_with_counts.call(a._handle, b._handle, c._handle, handleOrNone(d), handleOrNone(e), f, g, h._handle));
  }
  return batchNormGatherStatsWithCounts$.call(arguments);
}

const batchNormStats$ = new Overloads('batchNormStats', [[$batch_norm_stats]]);
/** The mean and the inverse standard deviation of each channel. CUDA only. */
export function batchNormStats(input: Tensor, eps: number): [Tensor, Tensor];
export function batchNormStats(input: Tensor, options: { eps: number }): [Tensor, Tensor];
export function batchNormStats(options: Input & { eps: number }): [Tensor, Tensor];
export function batchNormStats(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return $batch_norm_stats.result($batch_norm_stats.call(a._handle, b));
  }
  return batchNormStats$.call(arguments);
}

const batchNormUpdateStats$ = new Overloads('batchNormUpdateStats', [[$batch_norm_update_stats]]);
/** The mean and the variance of each channel, with which running ones are updated. */
export function batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor];
export function batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number }): [Tensor, Tensor];
export function batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number }): [Tensor, Tensor];
export function batchNormUpdateStats(input: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number }): [Tensor, Tensor];
export function batchNormUpdateStats(options: Input & { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number }): [Tensor, Tensor];
export function batchNormUpdateStats(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && typeof d === 'number') {
    return $batch_norm_update_stats.result($batch_norm_update_stats.call(a._handle, handleOrNone(b), handleOrNone(c), d));
  }
  return batchNormUpdateStats$.call(arguments);
}

const bernoulli$ = new Overloads('bernoulli', [[$bernoulli, $bernoulli_out], [$bernoulli_p]]);
/** Draws 0 or 1 for each element: 1 with the element's value as its probability, or with `p`. @see [torch.bernoulli](https://pytorch.org/docs/stable/generated/torch.bernoulli.html) */
export function bernoulli(input: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor;
export function bernoulli(options: Input & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function bernoulli(input: Tensor, options: { p: number; generator?: Generator | null }): Tensor;
export function bernoulli(options: Input & { p: number; generator?: Generator | null }): Tensor;
export function bernoulli(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($bernoulli.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($bernoulli_p.call(a._handle, b) as number);
  }
  return bernoulli$.call(arguments);
}

const bilinear$ = new Overloads('bilinear', [[$bilinear]]);
/** The bilinear map `input1 @ weight[k] @ input2 + bias[k]` for each output feature k. */
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
export function bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options?: { bias?: Tensor | null }): Tensor;
export function bilinear(input1: Tensor, input2: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
export function bilinear(input1: Tensor, options: { input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
export function bilinear(options: { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor;
export function bilinear(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($bilinear.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return wrap($bilinear.call(a._handle, b._handle, c._handle, handleOrNone(d)) as number);
  }
  return bilinear$.call(arguments);
}

const binaryCrossEntropyWithLogits$ = new Overloads('binaryCrossEntropyWithLogits', [[$binary_cross_entropy_with_logits]]);
/** The binary cross entropy between logits and targets from 0 to 1, safe against overflow. */
export function binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor;
export function binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, options?: { reduction?: number }): Tensor;
export function binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, options?: { posWeight?: Tensor | null; reduction?: number }): Tensor;
export function binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
export function binaryCrossEntropyWithLogits(input: Tensor, options: { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
export function binaryCrossEntropyWithLogits(options: Input & { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor;
export function binaryCrossEntropyWithLogits(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($binary_cross_entropy_with_logits.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($binary_cross_entropy_with_logits.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return wrap($binary_cross_entropy_with_logits.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && isInt(e)) {
    return wrap($binary_cross_entropy_with_logits.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), e) as number);
  }
  return binaryCrossEntropyWithLogits$.call(arguments);
}

const bincount$ = new Overloads('bincount', [[$bincount]]);
/** How often each integer from 0 on occurs in a one-dimensional tensor, or the sum of its `weights`. @see [torch.bincount](https://pytorch.org/docs/stable/generated/torch.bincount.html) */
export function bincount(input: Tensor, weights?: Tensor | null, minlength?: number): Tensor;
export function bincount(input: Tensor, weights: Tensor | null, options?: { minlength?: number }): Tensor;
export function bincount(input: Tensor, options?: { weights?: Tensor | null; minlength?: number }): Tensor;
export function bincount(options: Input & { weights?: Tensor | null; minlength?: number }): Tensor;
export function bincount(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($bincount.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && (b === null || b instanceof Tensor)) {
    return wrap($bincount.call(a._handle, handleOrNone(b)) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && (b === null || b instanceof Tensor) && isInt(c)) {
    return wrap($bincount.call(a._handle, handleOrNone(b), c) as number);
  }
  return bincount$.call(arguments);
}

const binomial$ = new Overloads('binomial', [[$binomial]]);
/** Draws the number of successes in `count` trials of probability `prob`, for each element. */
export function binomial(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor;
export function binomial(count: Tensor, prob: Tensor, options?: { generator?: Generator | null }): Tensor;
export function binomial(count: Tensor, options: { prob: Tensor; generator?: Generator | null }): Tensor;
export function binomial(options: { count: Tensor; prob: Tensor; generator?: Generator | null }): Tensor;
export function binomial(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($binomial.call(a._handle, b._handle) as number);
  }
  return binomial$.call(arguments);
}

const bitwiseAnd$ = new Overloads('bitwiseAnd', [[$bitwise_and_Tensor, $bitwise_and_Tensor_out], [$bitwise_and_Scalar_Tensor], [$bitwise_and_Scalar, $bitwise_and_Scalar_out]]);
/** The bitwise AND of integers, or the logical AND of booleans, element by element. @see [torch.bitwise_and](https://pytorch.org/docs/stable/generated/torch.bitwise_and.html) */
export function bitwiseAnd(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function bitwiseAnd(input: Scalar, other: Tensor): Tensor;
export function bitwiseAnd(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseAnd(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseAnd(input: Scalar, options: Other): Tensor;
export function bitwiseAnd(options: Given<'input', Scalar> & Other): Tensor;
export function bitwiseAnd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bitwise_and_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bitwise_and_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($bitwise_and_Scalar.call(a._handle, b) as number);
    }
  }
  return bitwiseAnd$.call(arguments);
}

const bitwiseLeftShift$ = new Overloads('bitwiseLeftShift', [[$bitwise_left_shift_Tensor, $bitwise_left_shift_Tensor_out], [$bitwise_left_shift_Scalar_Tensor], [$bitwise_left_shift_Tensor_Scalar, $bitwise_left_shift_Tensor_Scalar_out]]);
/** Shifts the bits of each integer to the left by `other` places. @see [torch.bitwise_left_shift](https://pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html) */
export function bitwiseLeftShift(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function bitwiseLeftShift(input: Scalar, other: Tensor): Tensor;
export function bitwiseLeftShift(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseLeftShift(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseLeftShift(input: Scalar, options: Other): Tensor;
export function bitwiseLeftShift(options: Given<'input', Scalar> & Other): Tensor;
export function bitwiseLeftShift(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bitwise_left_shift_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bitwise_left_shift_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($bitwise_left_shift_Tensor_Scalar.call(a._handle, b) as number);
    }
  }
  return bitwiseLeftShift$.call(arguments);
}

const bitwiseNot$ = new Overloads('bitwiseNot', [[$bitwise_not, $bitwise_not_out]]);
/** The bitwise complement of integers, or the logical NOT of booleans. @see [torch.bitwise_not](https://pytorch.org/docs/stable/generated/torch.bitwise_not.html) */
export function bitwiseNot(input: Tensor, options?: Out): Tensor;
export function bitwiseNot(options: Input & Out): Tensor;
export function bitwiseNot(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($bitwise_not.call(a._handle) as number);
  }
  return bitwiseNot$.call(arguments);
}

const bitwiseOr$ = new Overloads('bitwiseOr', [[$bitwise_or_Tensor, $bitwise_or_Tensor_out], [$bitwise_or_Scalar_Tensor], [$bitwise_or_Scalar, $bitwise_or_Scalar_out]]);
/** The bitwise OR of integers, or the logical OR of booleans, element by element. @see [torch.bitwise_or](https://pytorch.org/docs/stable/generated/torch.bitwise_or.html) */
export function bitwiseOr(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function bitwiseOr(input: Scalar, other: Tensor): Tensor;
export function bitwiseOr(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseOr(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseOr(input: Scalar, options: Other): Tensor;
export function bitwiseOr(options: Given<'input', Scalar> & Other): Tensor;
export function bitwiseOr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bitwise_or_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bitwise_or_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($bitwise_or_Scalar.call(a._handle, b) as number);
    }
  }
  return bitwiseOr$.call(arguments);
}

const bitwiseRightShift$ = new Overloads('bitwiseRightShift', [[$bitwise_right_shift_Tensor, $bitwise_right_shift_Tensor_out], [$bitwise_right_shift_Scalar_Tensor], [$bitwise_right_shift_Tensor_Scalar, $bitwise_right_shift_Tensor_Scalar_out]]);
/** Shifts the bits of each integer to the right by `other` places, keeping its sign. @see [torch.bitwise_right_shift](https://pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html) */
export function bitwiseRightShift(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function bitwiseRightShift(input: Scalar, other: Tensor): Tensor;
export function bitwiseRightShift(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseRightShift(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseRightShift(input: Scalar, options: Other): Tensor;
export function bitwiseRightShift(options: Given<'input', Scalar> & Other): Tensor;
export function bitwiseRightShift(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bitwise_right_shift_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bitwise_right_shift_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($bitwise_right_shift_Tensor_Scalar.call(a._handle, b) as number);
    }
  }
  return bitwiseRightShift$.call(arguments);
}

const bitwiseXor$ = new Overloads('bitwiseXor', [[$bitwise_xor_Tensor, $bitwise_xor_Tensor_out], [$bitwise_xor_Scalar_Tensor], [$bitwise_xor_Scalar, $bitwise_xor_Scalar_out]]);
/** The bitwise XOR of integers, or the logical XOR of booleans, element by element. @see [torch.bitwise_xor](https://pytorch.org/docs/stable/generated/torch.bitwise_xor.html) */
export function bitwiseXor(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function bitwiseXor(input: Scalar, other: Tensor): Tensor;
export function bitwiseXor(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseXor(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function bitwiseXor(input: Scalar, options: Other): Tensor;
export function bitwiseXor(options: Given<'input', Scalar> & Other): Tensor;
export function bitwiseXor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bitwise_xor_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bitwise_xor_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($bitwise_xor_Scalar.call(a._handle, b) as number);
    }
  }
  return bitwiseXor$.call(arguments);
}

const blackmanWindow$ = new Overloads('blackmanWindow', [[$blackman_window], [$blackman_window_periodic]]);
/** A Blackman window, a sum of three cosine terms, of `windowLength` points. @see [torch.blackman_window](https://pytorch.org/docs/stable/generated/torch.blackman_window.html) */
export function blackmanWindow(windowLength: number, periodic?: boolean, options?: FactoryOptions): Tensor;
export function blackmanWindow(windowLength: number, options?: FactoryOptions & { periodic?: boolean }): Tensor;
export function blackmanWindow(options: FactoryOptions & { windowLength: number; periodic?: boolean }): Tensor;
export function blackmanWindow(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($blackman_window.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
    return wrap($blackman_window_periodic.call(a, b) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($blackman_window.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($blackman_window_periodic.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return blackmanWindow$.call(arguments);
}

const blockDiag$ = new Overloads('blockDiag', [[$block_diag]]);
/** A matrix with the given matrices along its diagonal and zeros elsewhere. */
export function blockDiag(tensors: readonly Tensor[]): Tensor;
export function blockDiag(options: { tensors: readonly Tensor[] }): Tensor;
export function blockDiag(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($block_diag.call(handlesOf(a)) as number);
  }
  return blockDiag$.call(arguments);
}

const bmm$ = new Overloads('bmm', [[$bmm, $bmm_out], [$bmm_dtype, $bmm_dtype_out]]);
/** The matrix products of two batches of matrices, (b, n, m) and (b, m, p). @see [torch.bmm](https://pytorch.org/docs/stable/generated/torch.bmm.html) */
export function bmm(input: Tensor, mat2: Tensor, outDtype?: DTypeLike, options?: Out): Tensor;
export function bmm(input: Tensor, mat2: Tensor, options?: { outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function bmm(input: Tensor, options: { mat2: Tensor; outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function bmm(options: Input & { mat2: Tensor; outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function bmm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($bmm.call(a._handle, b._handle) as number);
  }
  return bmm$.call(arguments);
}

const broadcastTensors$ = new Overloads('broadcastTensors', [[$broadcast_tensors]]);
/** Views of the tensors, expanded to the shape that they broadcast to. */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[];
export function broadcastTensors(options: { tensors: readonly Tensor[] }): Tensor[];
export function broadcastTensors(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $broadcast_tensors.result($broadcast_tensors.call(handlesOf(a)));
  }
  return broadcastTensors$.call(arguments);
}

const broadcastTo$ = new Overloads('broadcastTo', [[$broadcast_to]]);
/** A view expanded to a shape that the tensor broadcasts to. @see [torch.broadcast_to](https://pytorch.org/docs/stable/generated/torch.broadcast_to.html) */
export function broadcastTo(input: Tensor, size: readonly number[]): Tensor;
export function broadcastTo(input: Tensor, options: { size: readonly number[] }): Tensor;
export function broadcastTo(options: Input & { size: readonly number[] }): Tensor;
export function broadcastTo(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($broadcast_to.call(a._handle, b) as number);
  }
  return broadcastTo$.call(arguments);
}

const bucketize$ = new Overloads('bucketize', [[$bucketize_Tensor, $bucketize_Tensor_out], [$bucketize_Scalar]]);
/** For each element, the index of its bucket between the sorted `boundaries`. @see [torch.bucketize](https://pytorch.org/docs/stable/generated/torch.bucketize.html) */
export function bucketize(input: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
export function bucketize(input: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor;
export function bucketize(input: Tensor, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
export function bucketize(options: Input & { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor | null }): Tensor;
export function bucketize(input: Scalar, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean }): Tensor;
export function bucketize(options: Given<'input', Scalar> & { boundaries: Tensor; outInt32?: boolean; right?: boolean }): Tensor;
export function bucketize(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($bucketize_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($bucketize_Scalar.call(a, b._handle) as number);
    }
  }
  return bucketize$.call(arguments);
}

const canCast$ = new Overloads('canCast', [[$can_cast]]);
/** Whether type promotion allows a conversion from one dtype to another. @see [torch.can_cast](https://pytorch.org/docs/stable/generated/torch.can_cast.html) */
export function canCast(from_: DTypeLike, to: DTypeLike): boolean;
export function canCast(from_: DTypeLike, options: { to: DTypeLike }): boolean;
export function canCast(options: { from_: DTypeLike; to: DTypeLike }): boolean;
export function canCast(): unknown {
  return canCast$.call(arguments);
}

const cartesianProd$ = new Overloads('cartesianProd', [[$cartesian_prod]]);
/** All ways to take one element from each one-dimensional tensor, one row each. */
export function cartesianProd(tensors: readonly Tensor[]): Tensor;
export function cartesianProd(options: { tensors: readonly Tensor[] }): Tensor;
export function cartesianProd(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($cartesian_prod.call(handlesOf(a)) as number);
  }
  return cartesianProd$.call(arguments);
}

const cat$ = new Overloads('cat', [[$cat, $cat_out]]);
/** Joins tensors along an existing dimension; the other dimensions have to agree. @see [torch.cat](https://pytorch.org/docs/stable/generated/torch.cat.html) */
export function cat(tensors: readonly Tensor[], dim?: number, options?: Out): Tensor;
export function cat(tensors: readonly Tensor[], options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function cat(options: { tensors: readonly Tensor[]; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function cat(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($cat.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isInt(b)) {
    return wrap($cat.call(handlesOf(a), b) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($cat.call(handlesOf(a), dim) as number);
    }
  }
  return cat$.call(arguments);
}

const ccolIndicesCopy$ = new Overloads('ccolIndicesCopy', [[$ccol_indices_copy, $ccol_indices_copy_out]]);
/** What `ccolIndices` gives, as a copy instead of a view. */
export function ccolIndicesCopy(input: Tensor, options?: Out): Tensor;
export function ccolIndicesCopy(options: Input & Out): Tensor;
export function ccolIndicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($ccol_indices_copy.call(a._handle) as number);
  }
  return ccolIndicesCopy$.call(arguments);
}

const cdist$ = new Overloads('cdist', [[$cdist]]);
/** The distances, in the p-norm, between each row of `x1` and each row of `x2`. */
export function cdist(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | null): Tensor;
export function cdist(x1: Tensor, x2: Tensor, p: number, options?: { computeMode?: number | null }): Tensor;
export function cdist(x1: Tensor, x2: Tensor, options?: { p?: number; computeMode?: number | null }): Tensor;
export function cdist(x1: Tensor, options: { x2: Tensor; p?: number; computeMode?: number | null }): Tensor;
export function cdist(options: { x1: Tensor; x2: Tensor; p?: number; computeMode?: number | null }): Tensor;
export function cdist(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cdist.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($cdist.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && isInt(d)) {
    return wrap($cdist.call(a._handle, b._handle, c, d) as number);
  }
  return cdist$.call(arguments);
}

const ceil$ = new Overloads('ceil', [[$ceil, $ceil_out]]);
/** Rounds each element up to a whole number. @see [torch.ceil](https://pytorch.org/docs/stable/generated/torch.ceil.html) */
export function ceil(input: Tensor, options?: Out): Tensor;
export function ceil(options: Input & Out): Tensor;
export function ceil(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($ceil.call(a._handle) as number);
  }
  return ceil$.call(arguments);
}

const ceil_$ = new Overloads('ceil_', [[$ceil_]]);
/** In-place form of `ceil`: changes the tensor and returns it. */
export function ceil_(input: Tensor): Tensor;
export function ceil_(options: Input): Tensor;
export function ceil_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $ceil_.call(a._handle);
    return a;
  }
  return ceil_$.call(arguments);
}

const celu$ = new Overloads('celu', [[$celu]]);
/** Computes `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))` for each element. */
export function celu(input: Tensor, alpha?: Scalar): Tensor;
export function celu(input: Tensor, options?: { alpha?: Scalar }): Tensor;
export function celu(options: Input & { alpha?: Scalar }): Tensor;
export function celu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($celu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($celu.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
    const { alpha } = b;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($celu.call(a._handle, alpha) as number);
    }
  }
  return celu$.call(arguments);
}

const celu_$ = new Overloads('celu_', [[$celu_]]);
/** In-place form of `celu`: changes the tensor and returns it. */
export function celu_(input: Tensor, alpha?: Scalar): Tensor;
export function celu_(input: Tensor, options?: { alpha?: Scalar }): Tensor;
export function celu_(options: Input & { alpha?: Scalar }): Tensor;
export function celu_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $celu_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $celu_.call(a._handle, b);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'alpha')) {
    const { alpha } = b;
    if ((alpha === undefined || typeof alpha === 'number')) {
      $celu_.call(a._handle, alpha);
    return a;
    }
  }
  return celu_$.call(arguments);
}

const chainMatmul$ = new Overloads('chainMatmul', [[$chain_matmul, $chain_matmul_out]]);
/** The product of several matrices, multiplied in the order that takes the fewest operations. */
export function chainMatmul(matrices: readonly Tensor[], options?: Out): Tensor;
export function chainMatmul(options: { matrices: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function chainMatmul(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($chain_matmul.call(handlesOf(a)) as number);
  }
  return chainMatmul$.call(arguments);
}

const channelShuffle$ = new Overloads('channelShuffle', [[$channel_shuffle]]);
/** Divides the channels into `groups` groups and interleaves them. */
export function channelShuffle(input: Tensor, groups: number): Tensor;
export function channelShuffle(input: Tensor, options: { groups: number }): Tensor;
export function channelShuffle(options: Input & { groups: number }): Tensor;
export function channelShuffle(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($channel_shuffle.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'groups')) {
    const { groups } = b;
    if (isInt(groups)) {
      return wrap($channel_shuffle.call(a._handle, groups) as number);
    }
  }
  return channelShuffle$.call(arguments);
}

const cholesky$ = new Overloads('cholesky', [[$cholesky, $cholesky_out]]);
/** The triangular Cholesky factors of positive-definite matrices. `linalg.cholesky` is its successor. @see [torch.cholesky](https://pytorch.org/docs/stable/generated/torch.cholesky.html) */
export function cholesky(input: Tensor, upper?: boolean, options?: Out): Tensor;
export function cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
export function cholesky(options: Input & { upper?: boolean; out?: Tensor | null }): Tensor;
export function cholesky(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cholesky.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($cholesky.call(a._handle, b) as number);
  }
  return cholesky$.call(arguments);
}

const choleskyInverse$ = new Overloads('choleskyInverse', [[$cholesky_inverse, $cholesky_inverse_out]]);
/** The inverse of positive-definite matrices whose Cholesky factors are given. @see [torch.cholesky_inverse](https://pytorch.org/docs/stable/generated/torch.cholesky_inverse.html) */
export function choleskyInverse(input: Tensor, upper?: boolean, options?: Out): Tensor;
export function choleskyInverse(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
export function choleskyInverse(options: Input & { upper?: boolean; out?: Tensor | null }): Tensor;
export function choleskyInverse(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cholesky_inverse.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return wrap($cholesky_inverse.call(a._handle, b) as number);
  }
  return choleskyInverse$.call(arguments);
}

const choleskySolve$ = new Overloads('choleskySolve', [[$cholesky_solve, $cholesky_solve_out]]);
/** Solves `A @ X = input` where `input2` is the Cholesky factor of A. @see [torch.cholesky_solve](https://pytorch.org/docs/stable/generated/torch.cholesky_solve.html) */
export function choleskySolve(input: Tensor, input2: Tensor, upper?: boolean, options?: Out): Tensor;
export function choleskySolve(input: Tensor, input2: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
export function choleskySolve(input: Tensor, options: { input2: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
export function choleskySolve(options: Input & { input2: Tensor; upper?: boolean; out?: Tensor | null }): Tensor;
export function choleskySolve(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cholesky_solve.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return wrap($cholesky_solve.call(a._handle, b._handle, c) as number);
  }
  return choleskySolve$.call(arguments);
}

const chooseQparamsOptimized$ = new Overloads('chooseQparamsOptimized', [[$choose_qparams_optimized]]);
/** The bounds between which quantizing a one-dimensional tensor with few bits loses least, found by a greedy search. */
export function chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor];
export function chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, options: { bitWidth: number }): [Tensor, Tensor];
export function chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, options: { ratio: number; bitWidth: number }): [Tensor, Tensor];
export function chooseQparamsOptimized(input: Tensor, numel: number, options: { nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor];
export function chooseQparamsOptimized(input: Tensor, options: { numel: number; nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor];
export function chooseQparamsOptimized(options: Input & { numel: number; nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor];
export function chooseQparamsOptimized(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'number' && isInt(e)) {
    return $choose_qparams_optimized.result($choose_qparams_optimized.call(a._handle, b, c, d, e));
  }
  return chooseQparamsOptimized$.call(arguments);
}

const chunk$ = new Overloads('chunk', [[$chunk]]);
/** Splits a tensor along `dim` into at most `chunks` views of the same size, but for a smaller last one. @see [torch.chunk](https://pytorch.org/docs/stable/generated/torch.chunk.html) */
export function chunk(input: Tensor, chunks: number, dim?: number): Tensor[];
export function chunk(input: Tensor, chunks: number, options?: { dim?: number; axis?: number }): Tensor[];
export function chunk(input: Tensor, options: { chunks: number; dim?: number; axis?: number }): Tensor[];
export function chunk(options: Input & { chunks: number; dim?: number; axis?: number }): Tensor[];
export function chunk(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $chunk.result($chunk.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $chunk.result($chunk.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $chunk.result($chunk.call(a._handle, b, dim));
    }
  }
  return chunk$.call(arguments);
}

const clamp$ = new Overloads('clamp', [[$clamp_Tensor, $clamp_Tensor_out], [$clamp, $clamp_out]]);
/** Limits each element to the range from `min` to `max`, numbers or tensors, of which one may be missing. @see [torch.clamp](https://pytorch.org/docs/stable/generated/torch.clamp.html) */
export function clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: Out): Tensor;
export function clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: Out): Tensor;
export function clamp(input: Tensor, min: Tensor | null, options?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clamp(input: Tensor, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clamp(options: Input & { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clamp(input: Tensor, min: Scalar | null, options?: { max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clamp(input: Tensor, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clamp(options: Input & { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clamp(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($clamp_Tensor.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor)) {
      return wrap($clamp_Tensor.call(a._handle, handleOrNone(b)) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($clamp.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor)) {
      return wrap($clamp_Tensor.call(a._handle, handleOrNone(b), handleOrNone(c)) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      return wrap($clamp.call(a._handle, b, c) as number);
    }
  }
  return clamp$.call(arguments);
}

const clamp_$ = new Overloads('clamp_', [[$clamp__Tensor], [$clamp_]]);
/** In-place form of `clamp`: changes the tensor and returns it. */
export function clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
export function clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
export function clamp_(input: Tensor, min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
export function clamp_(input: Tensor, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
export function clamp_(options: Input & { min?: Tensor | null; max?: Tensor | null }): Tensor;
export function clamp_(input: Tensor, min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
export function clamp_(input: Tensor, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
export function clamp_(options: Input & { min?: Scalar | null; max?: Scalar | null }): Tensor;
export function clamp_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $clamp__Tensor.call(a._handle);
    return a;
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor)) {
      $clamp__Tensor.call(a._handle, handleOrNone(b));
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $clamp_.call(a._handle, b);
    return a;
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor)) {
      $clamp__Tensor.call(a._handle, handleOrNone(b), handleOrNone(c));
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      $clamp_.call(a._handle, b, c);
    return a;
    }
  }
  return clamp_$.call(arguments);
}

const clampMax$ = new Overloads('clampMax', [[$clamp_max_Tensor, $clamp_max_Tensor_out], [$clamp_max, $clamp_max_out]]);
/** Limits each element to at most `max`. */
export function clampMax(input: Tensor, max: Tensor | Scalar, options?: Out): Tensor;
export function clampMax(input: Tensor, options: { max: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function clampMax(options: Input & { max: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function clampMax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($clamp_max_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($clamp_max.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'max')) {
    const { max } = b;
    if (typeof max === 'number') {
      return wrap($clamp_max.call(a._handle, max) as number);
    }
  }
  return clampMax$.call(arguments);
}

const clampMax_$ = new Overloads('clampMax_', [[$clamp_max__Tensor], [$clamp_max_]]);
/** In-place form of `clampMax`: changes the tensor and returns it. */
export function clampMax_(input: Tensor, max: Tensor | Scalar): Tensor;
export function clampMax_(input: Tensor, options: { max: Tensor | Scalar }): Tensor;
export function clampMax_(options: Input & { max: Tensor | Scalar }): Tensor;
export function clampMax_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      $clamp_max__Tensor.call(a._handle, b._handle);
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $clamp_max_.call(a._handle, b);
    return a;
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'max')) {
    const { max } = b;
    if (typeof max === 'number') {
      $clamp_max_.call(a._handle, max);
    return a;
    }
  }
  return clampMax_$.call(arguments);
}

const clampMin$ = new Overloads('clampMin', [[$clamp_min_Tensor, $clamp_min_Tensor_out], [$clamp_min, $clamp_min_out]]);
/** Limits each element to at least `min`. */
export function clampMin(input: Tensor, min: Tensor | Scalar, options?: Out): Tensor;
export function clampMin(input: Tensor, options: { min: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function clampMin(options: Input & { min: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function clampMin(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($clamp_min_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($clamp_min.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'min')) {
    const { min } = b;
    if (typeof min === 'number') {
      return wrap($clamp_min.call(a._handle, min) as number);
    }
  }
  return clampMin$.call(arguments);
}

const clampMin_$ = new Overloads('clampMin_', [[$clamp_min__Tensor], [$clamp_min_]]);
/** In-place form of `clampMin`: changes the tensor and returns it. */
export function clampMin_(input: Tensor, min: Tensor | Scalar): Tensor;
export function clampMin_(input: Tensor, options: { min: Tensor | Scalar }): Tensor;
export function clampMin_(options: Input & { min: Tensor | Scalar }): Tensor;
export function clampMin_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      $clamp_min__Tensor.call(a._handle, b._handle);
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $clamp_min_.call(a._handle, b);
    return a;
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'min')) {
    const { min } = b;
    if (typeof min === 'number') {
      $clamp_min_.call(a._handle, min);
    return a;
    }
  }
  return clampMin_$.call(arguments);
}

const clip$ = new Overloads('clip', [[$clip_Tensor, $clip_Tensor_out], [$clip, $clip_out]]);
/** Another name for `clamp`. Limits each element to the range from `min` to `max`, numbers or tensors, of which one may be missing. @see [torch.clip](https://pytorch.org/docs/stable/generated/torch.clip.html) */
export function clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: Out): Tensor;
export function clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: Out): Tensor;
export function clip(input: Tensor, min: Tensor | null, options?: { max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clip(input: Tensor, options?: { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clip(options: Input & { min?: Tensor | null; max?: Tensor | null; out?: Tensor | null }): Tensor;
export function clip(input: Tensor, min: Scalar | null, options?: { max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clip(input: Tensor, options?: { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clip(options: Input & { min?: Scalar | null; max?: Scalar | null; out?: Tensor | null }): Tensor;
export function clip(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($clip_Tensor.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor)) {
      return wrap($clip_Tensor.call(a._handle, handleOrNone(b)) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($clip.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor)) {
      return wrap($clip_Tensor.call(a._handle, handleOrNone(b), handleOrNone(c)) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      return wrap($clip.call(a._handle, b, c) as number);
    }
  }
  return clip$.call(arguments);
}

const clip_$ = new Overloads('clip_', [[$clip__Tensor], [$clip_]]);
/** In-place form of `clip`: changes the tensor and returns it. */
export function clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor;
export function clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor;
export function clip_(input: Tensor, min: Tensor | null, options?: { max?: Tensor | null }): Tensor;
export function clip_(input: Tensor, options?: { min?: Tensor | null; max?: Tensor | null }): Tensor;
export function clip_(options: Input & { min?: Tensor | null; max?: Tensor | null }): Tensor;
export function clip_(input: Tensor, min: Scalar | null, options?: { max?: Scalar | null }): Tensor;
export function clip_(input: Tensor, options?: { min?: Scalar | null; max?: Scalar | null }): Tensor;
export function clip_(options: Input & { min?: Scalar | null; max?: Scalar | null }): Tensor;
export function clip_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $clip__Tensor.call(a._handle);
    return a;
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor)) {
      $clip__Tensor.call(a._handle, handleOrNone(b));
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $clip_.call(a._handle, b);
    return a;
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor)) {
      $clip__Tensor.call(a._handle, handleOrNone(b), handleOrNone(c));
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      $clip_.call(a._handle, b, c);
    return a;
    }
  }
  return clip_$.call(arguments);
}

const clone$ = new Overloads('clone', [[$clone]]);
/** A copy of a tensor, through which gradients flow back to it. @see [torch.clone](https://pytorch.org/docs/stable/generated/torch.clone.html) */
export function clone(input: Tensor, options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function clone(options: Input & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function clone(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($clone.call(a._handle) as number);
  }
  return clone$.call(arguments);
}

const colIndicesCopy$ = new Overloads('colIndicesCopy', [[$col_indices_copy, $col_indices_copy_out]]);
/** What `colIndices` gives, as a copy instead of a view. @see [torch.col_indices_copy](https://pytorch.org/docs/stable/generated/torch.col_indices_copy.html) */
export function colIndicesCopy(input: Tensor, options?: Out): Tensor;
export function colIndicesCopy(options: Input & Out): Tensor;
export function colIndicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($col_indices_copy.call(a._handle) as number);
  }
  return colIndicesCopy$.call(arguments);
}

const columnStack$ = new Overloads('columnStack', [[$column_stack, $column_stack_out]]);
/** Joins tensors side by side; one-dimensional ones become columns. @see [torch.column_stack](https://pytorch.org/docs/stable/generated/torch.column_stack.html) */
export function columnStack(tensors: readonly Tensor[], options?: Out): Tensor;
export function columnStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function columnStack(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($column_stack.call(handlesOf(a)) as number);
  }
  return columnStack$.call(arguments);
}

const combinations$ = new Overloads('combinations', [[$combinations]]);
/** All combinations of `r` elements of a one-dimensional tensor, one row each. @see [torch.combinations](https://pytorch.org/docs/stable/generated/torch.combinations.html) */
export function combinations(input: Tensor, r?: number, withReplacement?: boolean): Tensor;
export function combinations(input: Tensor, r: number, options?: { withReplacement?: boolean }): Tensor;
export function combinations(input: Tensor, options?: { r?: number; withReplacement?: boolean }): Tensor;
export function combinations(options: Input & { r?: number; withReplacement?: boolean }): Tensor;
export function combinations(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($combinations.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($combinations.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($combinations.call(a._handle, b, c) as number);
  }
  return combinations$.call(arguments);
}

const complex$ = new Overloads('complex', [[$complex, $complex_out]]);
/** Complex numbers from their real and imaginary parts. @see [torch.complex](https://pytorch.org/docs/stable/generated/torch.complex.html) */
export function complex(real: Tensor, imag: Tensor, options?: Out): Tensor;
export function complex(real: Tensor, options: { imag: Tensor; out?: Tensor | null }): Tensor;
export function complex(options: { real: Tensor; imag: Tensor; out?: Tensor | null }): Tensor;
export function complex(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($complex.call(a._handle, b._handle) as number);
  }
  return complex$.call(arguments);
}

const concat$ = new Overloads('concat', [[$concat, $concat_out]]);
/** Another name for `cat`. Joins tensors along an existing dimension; the other dimensions have to agree. @see [torch.concat](https://pytorch.org/docs/stable/generated/torch.concat.html) */
export function concat(tensors: readonly Tensor[], dim?: number, options?: Out): Tensor;
export function concat(tensors: readonly Tensor[], options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function concat(options: { tensors: readonly Tensor[]; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function concat(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($concat.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isInt(b)) {
    return wrap($concat.call(handlesOf(a), b) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($concat.call(handlesOf(a), dim) as number);
    }
  }
  return concat$.call(arguments);
}

const concatenate$ = new Overloads('concatenate', [[$concatenate, $concatenate_out]]);
/** Another name for `cat`. Joins tensors along an existing dimension; the other dimensions have to agree. @see [torch.concatenate](https://pytorch.org/docs/stable/generated/torch.concatenate.html) */
export function concatenate(tensors: readonly Tensor[], dim?: number, options?: Out): Tensor;
export function concatenate(tensors: readonly Tensor[], options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function concatenate(options: { tensors: readonly Tensor[]; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function concatenate(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($concatenate.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isInt(b)) {
    return wrap($concatenate.call(handlesOf(a), b) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($concatenate.call(handlesOf(a), dim) as number);
    }
  }
  return concatenate$.call(arguments);
}

const conj$ = new Overloads('conj', [[$conj]]);
/** The complex conjugate of each element, as a view; real tensors come back as they are. @see [torch.conj](https://pytorch.org/docs/stable/generated/torch.conj.html) */
export function conj(input: Tensor): Tensor;
export function conj(options: Input): Tensor;
export function conj(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($conj.call(a._handle) as number);
  }
  return conj$.call(arguments);
}

const conjPhysical$ = new Overloads('conjPhysical', [[$conj_physical, $conj_physical_out]]);
/** The complex conjugate of each element, computed at once and not as a view. @see [torch.conj_physical](https://pytorch.org/docs/stable/generated/torch.conj_physical.html) */
export function conjPhysical(input: Tensor, options?: Out): Tensor;
export function conjPhysical(options: Input & Out): Tensor;
export function conjPhysical(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($conj_physical.call(a._handle) as number);
  }
  return conjPhysical$.call(arguments);
}

const conjPhysical_$ = new Overloads('conjPhysical_', [[$conj_physical_]]);
/** In-place form of `conjPhysical`: changes the tensor and returns it. */
export function conjPhysical_(input: Tensor): Tensor;
export function conjPhysical_(options: Input): Tensor;
export function conjPhysical_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $conj_physical_.call(a._handle);
    return a;
  }
  return conjPhysical_$.call(arguments);
}

const constantPadNd$ = new Overloads('constantPadNd', [[$constant_pad_nd]]);
/** Pads a tensor with `value`: `pad` holds two widths a dimension, before and after, from the last dimension on. */
export function constantPadNd(input: Tensor, pad: readonly number[], value?: Scalar): Tensor;
export function constantPadNd(input: Tensor, pad: readonly number[], options?: { value?: Scalar }): Tensor;
export function constantPadNd(input: Tensor, options: { pad: readonly number[]; value?: Scalar }): Tensor;
export function constantPadNd(options: Input & { pad: readonly number[]; value?: Scalar }): Tensor;
export function constantPadNd(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($constant_pad_nd.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && typeof c === 'number') {
    return wrap($constant_pad_nd.call(a._handle, b, c) as number);
  }
  return constantPadNd$.call(arguments);
}

const conv1d$ = new Overloads('conv1d', [[$conv1d], [$conv1d_padding]]);
/** Convolves (N, C, L) or (C, L) with `weight` of shape (out, C / groups, kernel). */
export function conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number): Tensor;
export function conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { groups?: number }): Tensor;
export function conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv1d.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv1d.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv1d.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
      return wrap($conv1d.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string') {
      return wrap($conv1d_padding.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
      return wrap($conv1d.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f)) {
      return wrap($conv1d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
  }
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
      return wrap($conv1d.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f) && isInt(g)) {
      return wrap($conv1d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation)) && (groups === undefined || isInt(groups))) {
      return wrap($conv1d.call(a._handle, b._handle, undefined, stride, padding, dilation, groups) as number);
    }
  }
  return conv1d$.call(arguments);
}

const conv2d$ = new Overloads('conv2d', [[$conv2d], [$conv2d_padding]]);
/** Convolves (N, C, H, W) or (C, H, W) with `weight` of shape (out, C / groups, kH, kW). */
export function conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number): Tensor;
export function conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { groups?: number }): Tensor;
export function conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv2d.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv2d.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv2d.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
      return wrap($conv2d.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string') {
      return wrap($conv2d_padding.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
      return wrap($conv2d.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f)) {
      return wrap($conv2d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
  }
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
      return wrap($conv2d.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f) && isInt(g)) {
      return wrap($conv2d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation)) && (groups === undefined || isInt(groups))) {
      return wrap($conv2d.call(a._handle, b._handle, undefined, stride, padding, dilation, groups) as number);
    }
  }
  return conv2d$.call(arguments);
}

const conv3d$ = new Overloads('conv3d', [[$conv3d], [$conv3d_padding]]);
/** Convolves (N, C, D, H, W) or (C, D, H, W) with `weight` of shape (out, C / groups, kD, kH, kW). */
export function conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[] | string, dilation?: number | readonly number[], groups?: number): Tensor;
export function conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, dilation: number | readonly number[], options?: { groups?: number }): Tensor;
export function conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[] | string, options?: { dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] | string; dilation?: number | readonly number[]; groups?: number }): Tensor;
export function conv3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv3d.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv3d.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv3d.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
      return wrap($conv3d.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string') {
      return wrap($conv3d_padding.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
    }
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
      return wrap($conv3d.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f)) {
      return wrap($conv3d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
    }
  }
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
      return wrap($conv3d.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && typeof e === 'string' && isIntOrInts(f) && isInt(g)) {
      return wrap($conv3d_padding.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation)) && (groups === undefined || isInt(groups))) {
      return wrap($conv3d.call(a._handle, b._handle, undefined, stride, padding, dilation, groups) as number);
    }
  }
  return conv3d$.call(arguments);
}

const convTbc$ = new Overloads('convTbc', [[$conv_tbc]]);
/** Convolves sequences of shape (time, batch, channels) with `weight` of shape (kernel, channels, out). */
export function convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor;
export function convTbc(input: Tensor, weight: Tensor, bias: Tensor, options?: { pad?: number }): Tensor;
export function convTbc(input: Tensor, weight: Tensor, options: { bias: Tensor; pad?: number }): Tensor;
export function convTbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: number }): Tensor;
export function convTbc(options: Input & { weight: Tensor; bias: Tensor; pad?: number }): Tensor;
export function convTbc(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($conv_tbc.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d)) {
    return wrap($conv_tbc.call(a._handle, b._handle, c._handle, d) as number);
  }
  return convTbc$.call(arguments);
}

const convTranspose1d$ = new Overloads('convTranspose1d', [[$conv_transpose1d]]);
/** The transposed convolution of (N, C, L) or (C, L) with `weight` of shape (C, out / groups, kernel). */
export function convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options?: { dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options?: { groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv_transpose1d.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g) && isIntOrInts(h)) {
    return wrap($conv_transpose1d.call(a._handle, b._handle, handleOrNone(c), d, e, f, g, h) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'groups', 'dilation')) {
    const { stride, padding, groups, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (groups === undefined || isInt(groups)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($conv_transpose1d.call(a._handle, b._handle, undefined, stride, padding, undefined, groups, dilation) as number);
    }
  }
  return convTranspose1d$.call(arguments);
}

const convTranspose2d$ = new Overloads('convTranspose2d', [[$conv_transpose2d_input]]);
/** The transposed convolution of (N, C, H, W) or (C, H, W) with `weight` of shape (C, out / groups, kH, kW). */
export function convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options?: { dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options?: { groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g) && isIntOrInts(h)) {
    return wrap($conv_transpose2d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f, g, h) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'groups', 'dilation')) {
    const { stride, padding, groups, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (groups === undefined || isInt(groups)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($conv_transpose2d_input.call(a._handle, b._handle, undefined, stride, padding, undefined, groups, dilation) as number);
    }
  }
  return convTranspose2d$.call(arguments);
}

const convTranspose3d$ = new Overloads('convTranspose3d', [[$conv_transpose3d_input]]);
/** The transposed convolution of (N, C, D, H, W) or (C, D, H, W) with `weight` of shape (C, out / groups, kD, kH, kW). */
export function convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options?: { dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options?: { groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(options: Input & { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor;
export function convTranspose3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f) && isInt(g) && isIntOrInts(h)) {
    return wrap($conv_transpose3d_input.call(a._handle, b._handle, handleOrNone(c), d, e, f, g, h) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'stride', 'padding', 'groups', 'dilation')) {
    const { stride, padding, groups, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (groups === undefined || isInt(groups)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($conv_transpose3d_input.call(a._handle, b._handle, undefined, stride, padding, undefined, groups, dilation) as number);
    }
  }
  return convTranspose3d$.call(arguments);
}

const convolution$ = new Overloads('convolution', [[$convolution]]);
/** A convolution, transposed or not, over as many dimensions as `weight` has beyond two, with every parameter given. */
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], options: { groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, options: { outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(options: Input & { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor;
export function convolution(): unknown {
  return convolution$.call(arguments);
}

const copysign$ = new Overloads('copysign', [[$copysign_Tensor, $copysign_out], [$copysign_Scalar, $copysign_Scalar_out]]);
/** The magnitude of each element with the sign of `other`. @see [torch.copysign](https://pytorch.org/docs/stable/generated/torch.copysign.html) */
export function copysign(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function copysign(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function copysign(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function copysign(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($copysign_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($copysign_Scalar.call(a._handle, b) as number);
    }
  }
  return copysign$.call(arguments);
}

const corrcoef$ = new Overloads('corrcoef', [[$corrcoef]]);
/** The Pearson correlation coefficients of the variables that are a matrix's rows. @see [torch.corrcoef](https://pytorch.org/docs/stable/generated/torch.corrcoef.html) */
export function corrcoef(input: Tensor): Tensor;
export function corrcoef(options: Input): Tensor;
export function corrcoef(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($corrcoef.call(a._handle) as number);
  }
  return corrcoef$.call(arguments);
}

const cos$ = new Overloads('cos', [[$cos, $cos_out]]);
/** The cosine of each element, in radians. @see [torch.cos](https://pytorch.org/docs/stable/generated/torch.cos.html) */
export function cos(input: Tensor, options?: Out): Tensor;
export function cos(options: Input & Out): Tensor;
export function cos(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cos.call(a._handle) as number);
  }
  return cos$.call(arguments);
}

const cos_$ = new Overloads('cos_', [[$cos_]]);
/** In-place form of `cos`: changes the tensor and returns it. */
export function cos_(input: Tensor): Tensor;
export function cos_(options: Input): Tensor;
export function cos_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $cos_.call(a._handle);
    return a;
  }
  return cos_$.call(arguments);
}

const cosh$ = new Overloads('cosh', [[$cosh, $cosh_out]]);
/** The hyperbolic cosine of each element. @see [torch.cosh](https://pytorch.org/docs/stable/generated/torch.cosh.html) */
export function cosh(input: Tensor, options?: Out): Tensor;
export function cosh(options: Input & Out): Tensor;
export function cosh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cosh.call(a._handle) as number);
  }
  return cosh$.call(arguments);
}

const cosh_$ = new Overloads('cosh_', [[$cosh_]]);
/** In-place form of `cosh`: changes the tensor and returns it. */
export function cosh_(input: Tensor): Tensor;
export function cosh_(options: Input): Tensor;
export function cosh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $cosh_.call(a._handle);
    return a;
  }
  return cosh_$.call(arguments);
}

const cosineEmbeddingLoss$ = new Overloads('cosineEmbeddingLoss', [[$cosine_embedding_loss]]);
/** A loss by cosine similarity that brings pairs with target 1 together and keeps pairs with target -1 apart. */
export function cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
export function cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { reduction?: number }): Tensor;
export function cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: { margin?: number; reduction?: number }): Tensor;
export function cosineEmbeddingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
export function cosineEmbeddingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
export function cosineEmbeddingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
export function cosineEmbeddingLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($cosine_embedding_loss.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return wrap($cosine_embedding_loss.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && isInt(e)) {
    return wrap($cosine_embedding_loss.call(a._handle, b._handle, c._handle, d, e) as number);
  }
  return cosineEmbeddingLoss$.call(arguments);
}

const cosineSimilarity$ = new Overloads('cosineSimilarity', [[$cosine_similarity]]);
/** The cosine of the angle between the vectors of two tensors along `dim`. */
export function cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor;
export function cosineSimilarity(x1: Tensor, x2: Tensor, dim: number, options?: { eps?: number }): Tensor;
export function cosineSimilarity(x1: Tensor, x2: Tensor, options?: { dim?: number; axis?: number; eps?: number }): Tensor;
export function cosineSimilarity(x1: Tensor, options: { x2: Tensor; dim?: number; axis?: number; eps?: number }): Tensor;
export function cosineSimilarity(options: { x1: Tensor; x2: Tensor; dim?: number; axis?: number; eps?: number }): Tensor;
export function cosineSimilarity(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cosine_similarity.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($cosine_similarity.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'number') {
    return wrap($cosine_similarity.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($cosine_similarity.call(a._handle, b._handle, dim) as number);
    }
  }
  return cosineSimilarity$.call(arguments);
}

const countNonzero$ = new Overloads('countNonzero', [[$count_nonzero], [$count_nonzero_dim_IntList]]);
/** How many elements are not zero, in the whole tensor or along `dim`. @see [torch.count_nonzero](https://pytorch.org/docs/stable/generated/torch.count_nonzero.html) */
export function countNonzero(input: Tensor, dim?: number | readonly number[] | null): Tensor;
export function countNonzero(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function countNonzero(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null }): Tensor;
export function countNonzero(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($count_nonzero.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return wrap($count_nonzero.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && isInts(b)) {
      return wrap($count_nonzero_dim_IntList.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($count_nonzero.call(a._handle, dim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInts(dim)) {
      return wrap($count_nonzero_dim_IntList.call(a._handle, dim) as number);
    }
  }
  return countNonzero$.call(arguments);
}

const cov$ = new Overloads('cov', [[$cov]]);
/** The covariance matrix of the variables that are a matrix's rows. @see [torch.cov](https://pytorch.org/docs/stable/generated/torch.cov.html) */
export function cov(input: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
export function cov(options: Input & { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor;
export function cov(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cov.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'correction')) {
    const { correction } = b;
    if ((correction === undefined || isInt(correction))) {
      return wrap($cov.call(a._handle, correction) as number);
    }
  }
  return cov$.call(arguments);
}

const cross$ = new Overloads('cross', [[$cross, $cross_out]]);
/** The cross product of vectors of three elements along `dim`, by default the first dimension of size 3. @see [torch.cross](https://pytorch.org/docs/stable/generated/torch.cross.html) */
export function cross(input: Tensor, other: Tensor, dim?: number | null, options?: Out): Tensor;
export function cross(input: Tensor, other: Tensor, options?: { dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function cross(input: Tensor, options: Other & { dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function cross(options: Input & Other & { dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function cross(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cross.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($cross.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($cross.call(a._handle, b._handle, dim) as number);
    }
  }
  return cross$.call(arguments);
}

const crowIndicesCopy$ = new Overloads('crowIndicesCopy', [[$crow_indices_copy, $crow_indices_copy_out]]);
/** What `crowIndices` gives, as a copy instead of a view. @see [torch.crow_indices_copy](https://pytorch.org/docs/stable/generated/torch.crow_indices_copy.html) */
export function crowIndicesCopy(input: Tensor, options?: Out): Tensor;
export function crowIndicesCopy(options: Input & Out): Tensor;
export function crowIndicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($crow_indices_copy.call(a._handle) as number);
  }
  return crowIndicesCopy$.call(arguments);
}

const ctcLoss$ = new Overloads('ctcLoss', [[$ctc_loss_IntList], [$ctc_loss_Tensor]]);
/** The connectionist temporal classification loss between log probabilities (T, N, C) and target sequences. */
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, reduction: number, options?: { zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options?: { reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options?: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, reduction: number, options?: { zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options?: { reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options?: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor;
export function ctcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 4) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d)) {
      return wrap($ctc_loss_IntList.call(a._handle, b._handle, c, d) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
      return wrap($ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle) as number);
    }
  }
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e)) {
      return wrap($ctc_loss_IntList.call(a._handle, b._handle, c, d, e) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e)) {
      return wrap($ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e) as number);
    }
  }
  if (arguments.length === 6) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e) && isInt(f)) {
      return wrap($ctc_loss_IntList.call(a._handle, b._handle, c, d, e, f) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && isInt(f)) {
      return wrap($ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e, f) as number);
    }
  }
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e) && isInt(f) && typeof g === 'boolean') {
      return wrap($ctc_loss_IntList.call(a._handle, b._handle, c, d, e, f, g) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && isInt(f) && typeof g === 'boolean') {
      return wrap($ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e, f, g) as number);
    }
  }
  return ctcLoss$.call(arguments);
}

const cudnnAffineGridGenerator$ = new Overloads('cudnnAffineGridGenerator', [[$cudnn_affine_grid_generator]]);
/** The positions at which affine maps (N, 2, 3) sample their input, computed by cuDNN. */
export function cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number): Tensor;
export function cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, options: { W: number }): Tensor;
export function cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, options: { H: number; W: number }): Tensor;
export function cudnnAffineGridGenerator(theta: Tensor, N: number, options: { C: number; H: number; W: number }): Tensor;
export function cudnnAffineGridGenerator(theta: Tensor, options: { N: number; C: number; H: number; W: number }): Tensor;
export function cudnnAffineGridGenerator(options: { theta: Tensor; N: number; C: number; H: number; W: number }): Tensor;
export function cudnnAffineGridGenerator(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($cudnn_affine_grid_generator.call(a._handle, b, c, d, e) as number);
  }
  return cudnnAffineGridGenerator$.call(arguments);
}

const cudnnBatchNorm$ = new Overloads('cudnnBatchNorm', [[$cudnn_batch_norm, $cudnn_batch_norm_out]]);
/** Batch normalization by cuDNN, with what its gradient needs. */
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: Outs): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(options: Input & { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor, Tensor];
export function cudnnBatchNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'number' && typeof h === 'number') {
    return $cudnn_batch_norm.result($cudnn_batch_norm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), handleOrNone(e), f, g, h));
  }
  return cudnnBatchNorm$.call(arguments);
}

const cudnnConvolution$ = new Overloads('cudnnConvolution', [[$cudnn_convolution, $cudnn_convolution_out]]);
/** A convolution by cuDNN, with every parameter given. */
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: Out): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: { allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, options: { deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, weight: Tensor, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(input: Tensor, options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(options: Input & { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor | null }): Tensor;
export function cudnnConvolution(): unknown {
  return cudnnConvolution$.call(arguments);
}

const cudnnConvolutionAddRelu$ = new Overloads('cudnnConvolutionAddRelu', [[$cudnn_convolution_add_relu]]);
/** `relu(convolution + alpha * z + bias)` in one step, by cuDNN. */
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, options: { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(options: Input & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionAddRelu(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && (e === null || e instanceof Tensor) && isOptionsOf(f, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = f;
    if (isInts(stride) && isInts(padding) && isInts(dilation) && isInt(groups)) {
      return wrap($cudnn_convolution_add_relu.call(a._handle, b._handle, c._handle, d, handleOrNone(e), stride, padding, dilation, groups) as number);
    }
  }
  return cudnnConvolutionAddRelu$.call(arguments);
}

const cudnnConvolutionRelu$ = new Overloads('cudnnConvolutionRelu', [[$cudnn_convolution_relu]]);
/** `relu(convolution + bias)` in one step, by cuDNN. */
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor;
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(options: Input & { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function cudnnConvolutionRelu(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInts(d) && isInts(e) && isInts(f) && isInt(g)) {
    return wrap($cudnn_convolution_relu.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isOptionsOf(d, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = d;
    if (isInts(stride) && isInts(padding) && isInts(dilation) && isInt(groups)) {
      return wrap($cudnn_convolution_relu.call(a._handle, b._handle, handleOrNone(c), stride, padding, dilation, groups) as number);
    }
  }
  return cudnnConvolutionRelu$.call(arguments);
}

const cudnnConvolutionTranspose$ = new Overloads('cudnnConvolutionTranspose', [[$cudnn_convolution_transpose]]);
/** A transposed convolution by cuDNN, with every parameter given. */
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: { allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, options: { deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], options: { outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, weight: Tensor, options: { padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(input: Tensor, options: { weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(options: Input & { weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor;
export function cudnnConvolutionTranspose(): unknown {
  return cudnnConvolutionTranspose$.call(arguments);
}

const cudnnGridSampler$ = new Overloads('cudnnGridSampler', [[$cudnn_grid_sampler]]);
/** Samples images (N, C, H, W) bilinearly at the positions of a grid, by cuDNN. */
export function cudnnGridSampler(input: Tensor, grid: Tensor): Tensor;
export function cudnnGridSampler(input: Tensor, options: { grid: Tensor }): Tensor;
export function cudnnGridSampler(options: Input & { grid: Tensor }): Tensor;
export function cudnnGridSampler(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cudnn_grid_sampler.call(a._handle, b._handle) as number);
  }
  return cudnnGridSampler$.call(arguments);
}

const cudnnIsAcceptable$ = new Overloads('cudnnIsAcceptable', [[$cudnn_is_acceptable]]);
/** Whether cuDNN can work on a tensor: its device, dtype and size, and the settings. */
export function cudnnIsAcceptable(input: Tensor): boolean;
export function cudnnIsAcceptable(options: Input): boolean;
export function cudnnIsAcceptable(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $cudnn_is_acceptable.call(a._handle);
  }
  return cudnnIsAcceptable$.call(arguments);
}

const cummax$ = new Overloads('cummax', [[$cummax, $cummax_out]]);
/** The largest element up to each place along `dim`, and its index. @see [torch.cummax](https://pytorch.org/docs/stable/generated/torch.cummax.html) */
export function cummax(input: Tensor, dim: number, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummax(input: Tensor, options: Dim & Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummax(options: Input & Dim & Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $cummax.result($cummax.call(a._handle, b));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return $cummax.result($cummax.call(a._handle, dim));
    }
  }
  return cummax$.call(arguments);
}

const cummin$ = new Overloads('cummin', [[$cummin, $cummin_out]]);
/** The smallest element up to each place along `dim`, and its index. @see [torch.cummin](https://pytorch.org/docs/stable/generated/torch.cummin.html) */
export function cummin(input: Tensor, dim: number, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummin(input: Tensor, options: Dim & Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummin(options: Input & Dim & Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function cummin(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $cummin.result($cummin.call(a._handle, b));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return $cummin.result($cummin.call(a._handle, dim));
    }
  }
  return cummin$.call(arguments);
}

const cumprod$ = new Overloads('cumprod', [[$cumprod, $cumprod_out]]);
/** The product of the elements up to each place along `dim`. @see [torch.cumprod](https://pytorch.org/docs/stable/generated/torch.cumprod.html) */
export function cumprod(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumprod(input: Tensor, options: Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumprod(options: Input & Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumprod(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($cumprod.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'dtype')) {
    const { dim, dtype } = b;
    if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($cumprod.call(a._handle, dim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($cumprod.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return cumprod$.call(arguments);
}

const cumsum$ = new Overloads('cumsum', [[$cumsum, $cumsum_out]]);
/** The sum of the elements up to each place along `dim`. @see [torch.cumsum](https://pytorch.org/docs/stable/generated/torch.cumsum.html) */
export function cumsum(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumsum(input: Tensor, options: Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumsum(options: Input & Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function cumsum(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($cumsum.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'dtype')) {
    const { dim, dtype } = b;
    if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($cumsum.call(a._handle, dim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($cumsum.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return cumsum$.call(arguments);
}

const cumulativeTrapezoid$ = new Overloads('cumulativeTrapezoid', [[$cumulative_trapezoid_x], [$cumulative_trapezoid_dx]]);
/** The integral up to each place along `dim` by the trapezoidal rule; one element fewer than the input. @see [torch.cumulative_trapezoid](https://pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html) */
export function cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: number; axis?: number }): Tensor;
export function cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number; axis?: number }): Tensor;
export function cumulativeTrapezoid(y: Tensor, options: { x: Tensor; dim?: number; axis?: number }): Tensor;
export function cumulativeTrapezoid(options: { y: Tensor; x: Tensor; dim?: number; axis?: number }): Tensor;
export function cumulativeTrapezoid(options: { y: Tensor; dx?: Scalar; dim?: number; axis?: number }): Tensor;
export function cumulativeTrapezoid(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($cumulative_trapezoid_dx.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cumulative_trapezoid_x.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($cumulative_trapezoid_x.call(a._handle, b._handle, dim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($cumulative_trapezoid_dx.call(a._handle, undefined, dim) as number);
    }
  }
  return cumulativeTrapezoid$.call(arguments);
}

const deg2rad$ = new Overloads('deg2rad', [[$deg2rad, $deg2rad_out]]);
/** Converts angles from degrees to radians. @see [torch.deg2rad](https://pytorch.org/docs/stable/generated/torch.deg2rad.html) */
export function deg2rad(input: Tensor, options?: Out): Tensor;
export function deg2rad(options: Input & Out): Tensor;
export function deg2rad(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($deg2rad.call(a._handle) as number);
  }
  return deg2rad$.call(arguments);
}

const deg2rad_$ = new Overloads('deg2rad_', [[$deg2rad_]]);
/** In-place form of `deg2rad`: changes the tensor and returns it. */
export function deg2rad_(input: Tensor): Tensor;
export function deg2rad_(options: Input): Tensor;
export function deg2rad_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $deg2rad_.call(a._handle);
    return a;
  }
  return deg2rad_$.call(arguments);
}

const dequantize$ = new Overloads('dequantize', [[$dequantize_self], [$dequantize_tensors]]);
/** The floating-point tensor that a quantized one stands for. @see [torch.dequantize](https://pytorch.org/docs/stable/generated/torch.dequantize.html) */
export function dequantize(input: Tensor): Tensor;
export function dequantize(tensors: readonly Tensor[]): Tensor[];
export function dequantize(options: Input): Tensor;
export function dequantize(options: { tensors: readonly Tensor[] }): Tensor[];
export function dequantize(a?: unknown): unknown {
  if (arguments.length === 1) {
    if (a instanceof Tensor) {
      return wrap($dequantize_self.call(a._handle) as number);
    }
    if (isTensors(a)) {
      return $dequantize_tensors.result($dequantize_tensors.call(handlesOf(a)));
    }
  }
  return dequantize$.call(arguments);
}

const det$ = new Overloads('det', [[$det]]);
/** The determinant of a square matrix, or of each of a batch. @see [torch.det](https://pytorch.org/docs/stable/generated/torch.det.html) */
export function det(input: Tensor): Tensor;
export function det(options: Input): Tensor;
export function det(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($det.call(a._handle) as number);
  }
  return det$.call(arguments);
}

const detach$ = new Overloads('detach', [[$detach]]);
/** A view of a tensor through which no gradients flow. */
export function detach(input: Tensor): Tensor;
export function detach(options: Input): Tensor;
export function detach(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($detach.call(a._handle) as number);
  }
  return detach$.call(arguments);
}

const detach_$ = new Overloads('detach_', [[$detach_]]);
/** In-place form of `detach`: changes the tensor and returns it. */
export function detach_(input: Tensor): Tensor;
export function detach_(options: Input): Tensor;
export function detach_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $detach_.call(a._handle);
    return a;
  }
  return detach_$.call(arguments);
}

const detachCopy$ = new Overloads('detachCopy', [[$detach_copy, $detach_copy_out]]);
/** What `detach` gives, as a copy instead of a view. @see [torch.detach_copy](https://pytorch.org/docs/stable/generated/torch.detach_copy.html) */
export function detachCopy(input: Tensor, options?: Out): Tensor;
export function detachCopy(options: Input & Out): Tensor;
export function detachCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($detach_copy.call(a._handle) as number);
  }
  return detachCopy$.call(arguments);
}

const diag$ = new Overloads('diag', [[$diag, $diag_out]]);
/** The diagonal of a matrix, or a matrix with a vector on its diagonal. @see [torch.diag](https://pytorch.org/docs/stable/generated/torch.diag.html) */
export function diag(input: Tensor, diagonal?: number, options?: Out): Tensor;
export function diag(input: Tensor, options?: { diagonal?: number; out?: Tensor | null }): Tensor;
export function diag(options: Input & { diagonal?: number; out?: Tensor | null }): Tensor;
export function diag(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diag.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diag.call(a._handle, b) as number);
  }
  return diag$.call(arguments);
}

const diagEmbed$ = new Overloads('diagEmbed', [[$diag_embed]]);
/** Matrices with the last dimension's vectors on their diagonals and zeros elsewhere. @see [torch.diag_embed](https://pytorch.org/docs/stable/generated/torch.diag_embed.html) */
export function diagEmbed(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
export function diagEmbed(input: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
export function diagEmbed(input: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
export function diagEmbed(input: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagEmbed(options: Input & { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagEmbed(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diag_embed.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diag_embed.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($diag_embed.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($diag_embed.call(a._handle, b, c, d) as number);
  }
  return diagEmbed$.call(arguments);
}

const diagflat$ = new Overloads('diagflat', [[$diagflat]]);
/** A matrix with all elements of a tensor on its diagonal and zeros elsewhere. @see [torch.diagflat](https://pytorch.org/docs/stable/generated/torch.diagflat.html) */
export function diagflat(input: Tensor, offset?: number): Tensor;
export function diagflat(input: Tensor, options?: { offset?: number }): Tensor;
export function diagflat(options: Input & { offset?: number }): Tensor;
export function diagflat(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diagflat.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diagflat.call(a._handle, b) as number);
  }
  return diagflat$.call(arguments);
}

const diagonal$ = new Overloads('diagonal', [[$diagonal]]);
/** A view of the diagonals of the planes of two dimensions, which become the last dimension. @see [torch.diagonal](https://pytorch.org/docs/stable/generated/torch.diagonal.html) */
export function diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
export function diagonal(input: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
export function diagonal(input: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
export function diagonal(input: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonal(options: Input & { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonal(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diagonal.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diagonal.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($diagonal.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($diagonal.call(a._handle, b, c, d) as number);
  }
  return diagonal$.call(arguments);
}

const diagonalCopy$ = new Overloads('diagonalCopy', [[$diagonal_copy, $diagonal_copy_out]]);
/** What `diagonal` gives, as a copy instead of a view. @see [torch.diagonal_copy](https://pytorch.org/docs/stable/generated/torch.diagonal_copy.html) */
export function diagonalCopy(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: Out): Tensor;
export function diagonalCopy(input: Tensor, offset: number, dim1: number, options?: { dim2?: number; out?: Tensor | null }): Tensor;
export function diagonalCopy(input: Tensor, offset: number, options?: { dim1?: number; dim2?: number; out?: Tensor | null }): Tensor;
export function diagonalCopy(input: Tensor, options?: { offset?: number; dim1?: number; dim2?: number; out?: Tensor | null }): Tensor;
export function diagonalCopy(options: Input & { offset?: number; dim1?: number; dim2?: number; out?: Tensor | null }): Tensor;
export function diagonalCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diagonal_copy.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diagonal_copy.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($diagonal_copy.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($diagonal_copy.call(a._handle, b, c, d) as number);
  }
  return diagonalCopy$.call(arguments);
}

const diagonalScatter$ = new Overloads('diagonalScatter', [[$diagonal_scatter]]);
/** A copy in which `src` has been written to the diagonals that `diagonal` would show. @see [torch.diagonal_scatter](https://pytorch.org/docs/stable/generated/torch.diagonal_scatter.html) */
export function diagonalScatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor;
export function diagonalScatter(input: Tensor, src: Tensor, offset: number, dim1: number, options?: { dim2?: number }): Tensor;
export function diagonalScatter(input: Tensor, src: Tensor, offset: number, options?: { dim1?: number; dim2?: number }): Tensor;
export function diagonalScatter(input: Tensor, src: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonalScatter(input: Tensor, options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonalScatter(options: Input & { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonalScatter(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($diagonal_scatter.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($diagonal_scatter.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d)) {
    return wrap($diagonal_scatter.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($diagonal_scatter.call(a._handle, b._handle, c, d, e) as number);
  }
  return diagonalScatter$.call(arguments);
}

const diff$ = new Overloads('diff', [[$diff, $diff_out]]);
/** The differences between neighbours along `dim`, taken `n` times over. @see [torch.diff](https://pytorch.org/docs/stable/generated/torch.diff.html) */
export function diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: Out): Tensor;
export function diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, options?: { append?: Tensor | null; out?: Tensor | null }): Tensor;
export function diff(input: Tensor, n: number, dim: number, options?: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
export function diff(input: Tensor, n: number, options?: { dim?: number; axis?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
export function diff(input: Tensor, options?: { n?: number; dim?: number; axis?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
export function diff(options: Input & { n?: number; dim?: number; axis?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor | null }): Tensor;
export function diff(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($diff.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($diff.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($diff.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && (d === null || d instanceof Tensor)) {
    return wrap($diff.call(a._handle, b, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor)) {
    return wrap($diff.call(a._handle, b, c, handleOrNone(d), handleOrNone(e)) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($diff.call(a._handle, undefined, dim) as number);
    }
  }
  return diff$.call(arguments);
}

const digamma$ = new Overloads('digamma', [[$digamma, $digamma_out]]);
/** The logarithmic derivative of the gamma function at each element. @see [torch.digamma](https://pytorch.org/docs/stable/generated/torch.digamma.html) */
export function digamma(input: Tensor, options?: Out): Tensor;
export function digamma(options: Input & Out): Tensor;
export function digamma(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($digamma.call(a._handle) as number);
  }
  return digamma$.call(arguments);
}

const dist$ = new Overloads('dist', [[$dist]]);
/** The p-norm of the difference of two tensors. @see [torch.dist](https://pytorch.org/docs/stable/generated/torch.dist.html) */
export function dist(input: Tensor, other: Tensor, p?: Scalar): Tensor;
export function dist(input: Tensor, other: Tensor, options?: { p?: Scalar }): Tensor;
export function dist(input: Tensor, options: Other & { p?: Scalar }): Tensor;
export function dist(options: Input & Other & { p?: Scalar }): Tensor;
export function dist(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($dist.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($dist.call(a._handle, b._handle, c) as number);
  }
  return dist$.call(arguments);
}

const div$ = new Overloads('div', [[$div_Tensor, $div_out], [$div_Tensor_mode, $div_out_mode], [$div_Scalar], [$div_Scalar_mode]], false, true);
/** Divides by `other`, element by element; `roundingMode` 'trunc' or 'floor' makes the quotients whole. @see [torch.div](https://pytorch.org/docs/stable/generated/torch.div.html) */
export function div(input: Tensor | Scalar, other: Tensor | Scalar, options?: { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function div(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function div(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function div(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($div_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($div_Scalar.call(a._handle, b) as number);
    }
  }
  return div$.call(arguments);
}

const divide$ = new Overloads('divide', [[$divide_Tensor, $divide_out], [$divide_Tensor_mode, $divide_out_mode], [$divide_Scalar], [$divide_Scalar_mode]], false, true);
/** Another name for `div`. Divides by `other`, element by element; `roundingMode` 'trunc' or 'floor' makes the quotients whole. @see [torch.divide](https://pytorch.org/docs/stable/generated/torch.divide.html) */
export function divide(input: Tensor | Scalar, other: Tensor | Scalar, options?: { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function divide(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function divide(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & { roundingMode?: string | null; out?: Tensor | null }): Tensor;
export function divide(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($divide_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($divide_Scalar.call(a._handle, b) as number);
    }
  }
  return divide$.call(arguments);
}

const dot$ = new Overloads('dot', [[$dot, $dot_out]]);
/** The dot product of two one-dimensional tensors, as a tensor without dimensions. @see [torch.dot](https://pytorch.org/docs/stable/generated/torch.dot.html) */
export function dot(input: Tensor, tensor: Tensor, options?: Out): Tensor;
export function dot(input: Tensor, options: { tensor: Tensor; out?: Tensor | null }): Tensor;
export function dot(options: Input & { tensor: Tensor; out?: Tensor | null }): Tensor;
export function dot(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($dot.call(a._handle, b._handle) as number);
  }
  return dot$.call(arguments);
}

const dropout$ = new Overloads('dropout', [[$dropout]]);
/** In training, zeroes elements at random with probability `p` and scales the others by `1 / (1 - p)`. */
export function dropout(input: Tensor, p: number, train: boolean): Tensor;
export function dropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function dropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function dropout(options: Input & { p: number; train: boolean }): Tensor;
export function dropout(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    return wrap($dropout.call(a._handle, b, c) as number);
  }
  return dropout$.call(arguments);
}

const dropout_$ = new Overloads('dropout_', [[$dropout_]]);
/** In-place form of `dropout`: changes the tensor and returns it. */
export function dropout_(input: Tensor, p: number, train: boolean): Tensor;
export function dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function dropout_(options: Input & { p: number; train: boolean }): Tensor;
export function dropout_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    $dropout_.call(a._handle, b, c);
    return a;
  }
  return dropout_$.call(arguments);
}

const dsplit$ = new Overloads('dsplit', [[$dsplit_int], [$dsplit_array]]);
/** Splits a tensor along its third dimension, into equal parts or at the given indices. @see [torch.dsplit](https://pytorch.org/docs/stable/generated/torch.dsplit.html) */
export function dsplit(input: Tensor, sections: number): Tensor[];
export function dsplit(input: Tensor, indices: readonly number[]): Tensor[];
export function dsplit(input: Tensor, options: { sections: number }): Tensor[];
export function dsplit(options: Input & { sections: number }): Tensor[];
export function dsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
export function dsplit(options: Input & { indices: readonly number[] }): Tensor[];
export function dsplit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return $dsplit_int.result($dsplit_int.call(a._handle, b));
    }
    if (a instanceof Tensor && isInts(b)) {
      return $dsplit_array.result($dsplit_array.call(a._handle, b));
    }
  }
  return dsplit$.call(arguments);
}

const dstack$ = new Overloads('dstack', [[$dstack, $dstack_out]]);
/** Joins tensors along the third dimension, which those with fewer get. @see [torch.dstack](https://pytorch.org/docs/stable/generated/torch.dstack.html) */
export function dstack(tensors: readonly Tensor[], options?: Out): Tensor;
export function dstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function dstack(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($dstack.call(handlesOf(a)) as number);
  }
  return dstack$.call(arguments);
}

const einsum$ = new Overloads('einsum', [[$einsum]]);
/** Products of tensors' elements, summed over the dimensions that the result does not name. */
export function einsum(equation: string, tensors: readonly Tensor[], options?: { path?: readonly number[] | null }): Tensor;
export function einsum(equation: string, options: { tensors: readonly Tensor[]; path?: readonly number[] | null }): Tensor;
export function einsum(options: { equation: string; tensors: readonly Tensor[]; path?: readonly number[] | null }): Tensor;
export function einsum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && typeof a === 'string' && isTensors(b)) {
    return wrap($einsum.call(a, handlesOf(b)) as number);
  }
  return einsum$.call(arguments);
}

const embedding$ = new Overloads('embedding', [[$embedding]]);
/** The rows of the matrix `weight` that integer `indices` name, in the shape of the indices. */
export function embedding(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean): Tensor;
export function embedding(weight: Tensor, indices: Tensor, paddingIdx: number, scaleGradByFreq: boolean, options?: { sparse?: boolean }): Tensor;
export function embedding(weight: Tensor, indices: Tensor, paddingIdx: number, options?: { scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
export function embedding(weight: Tensor, indices: Tensor, options?: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
export function embedding(weight: Tensor, options: { indices: Tensor; paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
export function embedding(options: { weight: Tensor; indices: Tensor; paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor;
export function embedding(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($embedding.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($embedding.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'boolean') {
    return wrap($embedding.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'boolean' && typeof e === 'boolean') {
    return wrap($embedding.call(a._handle, b._handle, c, d, e) as number);
  }
  return embedding$.call(arguments);
}

const embeddingBag$ = new Overloads('embeddingBag', [[$embedding_bag_padding_idx], [$embedding_bag]]);
/** Sums, means or maxima over bags of rows of the matrix `weight`, and what their gradient needs. */
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, options: { paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options: { includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, options: { perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, options: { sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options: { mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options?: { includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, options?: { perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, options?: { sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options?: { mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options?: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function embeddingBag(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e)) {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean') {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle, d, e, f));
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor)) {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g)));
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && isInt(e) && typeof f === 'boolean' && (g === null || g instanceof Tensor) && typeof h === 'boolean') {
    return $embedding_bag.result($embedding_bag.call(a._handle, b._handle, c._handle, d, e, f, handleOrNone(g), h));
  }
  return embeddingBag$.call(arguments);
}

const embeddingRenorm_$ = new Overloads('embeddingRenorm_', [[$embedding_renorm_]]);
/** Shrinks the rows that `indices` name to a `normType` norm of at most `maxNorm`, in place. */
export function embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor;
export function embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, options: { normType: number }): Tensor;
export function embeddingRenorm_(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number }): Tensor;
export function embeddingRenorm_(input: Tensor, options: { indices: Tensor; maxNorm: number; normType: number }): Tensor;
export function embeddingRenorm_(options: Input & { indices: Tensor; maxNorm: number; normType: number }): Tensor;
export function embeddingRenorm_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    $embedding_renorm_.call(a._handle, b._handle, c, d);
    return a;
  }
  return embeddingRenorm_$.call(arguments);
}

const empty$ = new Overloads('empty', [[$empty_memory_format, $empty_out]]);
/** A tensor of the given size whose elements are whatever was in the memory. @see [torch.empty](https://pytorch.org/docs/stable/generated/torch.empty.html) */
export function empty(size: readonly number[], options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null; out?: Tensor | null }): Tensor;
export function empty(...size: number[]): Tensor;
export function empty(...args: [...size: number[], options: FactoryOptions & { memoryFormat?: MemoryFormatLike | null; out?: Tensor | null }]): Tensor;
export function empty(options: FactoryOptions & { size: readonly number[]; memoryFormat?: MemoryFormatLike | null; out?: Tensor | null }): Tensor;
export function empty(a?: unknown, b?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($empty_memory_format.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($empty_memory_format.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($empty_memory_format.call(a, codeOrNone(dtype)) as number);
    }
  }
  return empty$.call(arguments);
}

const emptyLike$ = new Overloads('emptyLike', [[$empty_like]]);
/** A tensor of the same shape and kind as another, whose elements are whatever was in the memory. @see [torch.empty_like](https://pytorch.org/docs/stable/generated/torch.empty_like.html) */
export function emptyLike(input: Tensor, options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function emptyLike(options: Input & FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function emptyLike(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($empty_like.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($empty_like.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  return emptyLike$.call(arguments);
}

const emptyPermuted$ = new Overloads('emptyPermuted', [[$empty_permuted]]);
/** A tensor whose dimensions lie in memory in the order `physicalLayout`, with whatever was in that memory. @see [torch.empty_permuted](https://pytorch.org/docs/stable/generated/torch.empty_permuted.html) */
export function emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options?: FactoryOptions): Tensor;
export function emptyPermuted(size: readonly number[], options: FactoryOptions & { physicalLayout: readonly number[] }): Tensor;
export function emptyPermuted(options: FactoryOptions & { size: readonly number[]; physicalLayout: readonly number[] }): Tensor;
export function emptyPermuted(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInts(a) && isInts(b)) {
    return wrap($empty_permuted.call(a, b) as number);
  }
  if (arguments.length === 3 && isInts(a) && isInts(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($empty_permuted.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return emptyPermuted$.call(arguments);
}

const emptyQuantized$ = new Overloads('emptyQuantized', [[$empty_quantized]]);
/** A quantized tensor of the given size, quantized as `qtensor` is, with whatever was in the memory. */
export function emptyQuantized(size: readonly number[], qtensor: Tensor, options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function emptyQuantized(size: readonly number[], options: FactoryOptions & { qtensor: Tensor; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function emptyQuantized(options: FactoryOptions & { size: readonly number[]; qtensor: Tensor; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function emptyQuantized(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInts(a) && b instanceof Tensor) {
    return wrap($empty_quantized.call(a, b._handle) as number);
  }
  if (arguments.length === 3 && isInts(a) && b instanceof Tensor && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($empty_quantized.call(a, b._handle, codeOrNone(dtype)) as number);
    }
  }
  return emptyQuantized$.call(arguments);
}

const emptyStrided$ = new Overloads('emptyStrided', [[$empty_strided]]);
/** A tensor with the given sizes and strides, whose elements are whatever was in the memory. @see [torch.empty_strided](https://pytorch.org/docs/stable/generated/torch.empty_strided.html) */
export function emptyStrided(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor;
export function emptyStrided(size: readonly number[], options: FactoryOptions & { stride: readonly number[] }): Tensor;
export function emptyStrided(options: FactoryOptions & { size: readonly number[]; stride: readonly number[] }): Tensor;
export function emptyStrided(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInts(a) && isInts(b)) {
    return wrap($empty_strided.call(a, b) as number);
  }
  if (arguments.length === 3 && isInts(a) && isInts(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($empty_strided.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return emptyStrided$.call(arguments);
}

const eq$ = new Overloads('eq', [[$eq_Tensor, $eq_Tensor_out], [$eq_Scalar, $eq_Scalar_out]]);
/** Whether elements are equal to `other`, as a bool tensor. @see [torch.eq](https://pytorch.org/docs/stable/generated/torch.eq.html) */
export function eq(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function eq(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function eq(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function eq(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($eq_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($eq_Scalar.call(a._handle, b) as number);
    }
  }
  return eq$.call(arguments);
}

const equal$ = new Overloads('equal', [[$equal]]);
/** Whether two tensors have the same shape and the same elements. @see [torch.equal](https://pytorch.org/docs/stable/generated/torch.equal.html) */
export function equal(input: Tensor, other: Tensor): boolean;
export function equal(input: Tensor, options: Other): boolean;
export function equal(options: Input & Other): boolean;
export function equal(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $equal.call(a._handle, b._handle);
  }
  return equal$.call(arguments);
}

const erf$ = new Overloads('erf', [[$erf, $erf_out]]);
/** The error function of each element. @see [torch.erf](https://pytorch.org/docs/stable/generated/torch.erf.html) */
export function erf(input: Tensor, options?: Out): Tensor;
export function erf(options: Input & Out): Tensor;
export function erf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($erf.call(a._handle) as number);
  }
  return erf$.call(arguments);
}

const erf_$ = new Overloads('erf_', [[$erf_]]);
/** In-place form of `erf`: changes the tensor and returns it. */
export function erf_(input: Tensor): Tensor;
export function erf_(options: Input): Tensor;
export function erf_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $erf_.call(a._handle);
    return a;
  }
  return erf_$.call(arguments);
}

const erfc$ = new Overloads('erfc', [[$erfc, $erfc_out]]);
/** The complementary error function, `1 - erf(x)`, of each element, exact for large ones too. @see [torch.erfc](https://pytorch.org/docs/stable/generated/torch.erfc.html) */
export function erfc(input: Tensor, options?: Out): Tensor;
export function erfc(options: Input & Out): Tensor;
export function erfc(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($erfc.call(a._handle) as number);
  }
  return erfc$.call(arguments);
}

const erfc_$ = new Overloads('erfc_', [[$erfc_]]);
/** In-place form of `erfc`: changes the tensor and returns it. */
export function erfc_(input: Tensor): Tensor;
export function erfc_(options: Input): Tensor;
export function erfc_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $erfc_.call(a._handle);
    return a;
  }
  return erfc_$.call(arguments);
}

const erfinv$ = new Overloads('erfinv', [[$erfinv, $erfinv_out]]);
/** The inverse of the error function, for elements between -1 and 1. @see [torch.erfinv](https://pytorch.org/docs/stable/generated/torch.erfinv.html) */
export function erfinv(input: Tensor, options?: Out): Tensor;
export function erfinv(options: Input & Out): Tensor;
export function erfinv(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($erfinv.call(a._handle) as number);
  }
  return erfinv$.call(arguments);
}

const exp$ = new Overloads('exp', [[$exp, $exp_out]]);
/** The exponential, e to the power of each element. @see [torch.exp](https://pytorch.org/docs/stable/generated/torch.exp.html) */
export function exp(input: Tensor, options?: Out): Tensor;
export function exp(options: Input & Out): Tensor;
export function exp(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($exp.call(a._handle) as number);
  }
  return exp$.call(arguments);
}

const exp2$ = new Overloads('exp2', [[$exp2, $exp2_out]]);
/** Two to the power of each element. @see [torch.exp2](https://pytorch.org/docs/stable/generated/torch.exp2.html) */
export function exp2(input: Tensor, options?: Out): Tensor;
export function exp2(options: Input & Out): Tensor;
export function exp2(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($exp2.call(a._handle) as number);
  }
  return exp2$.call(arguments);
}

const exp2_$ = new Overloads('exp2_', [[$exp2_]]);
/** In-place form of `exp2`: changes the tensor and returns it. */
export function exp2_(input: Tensor): Tensor;
export function exp2_(options: Input): Tensor;
export function exp2_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $exp2_.call(a._handle);
    return a;
  }
  return exp2_$.call(arguments);
}

const exp_$ = new Overloads('exp_', [[$exp_]]);
/** In-place form of `exp`: changes the tensor and returns it. */
export function exp_(input: Tensor): Tensor;
export function exp_(options: Input): Tensor;
export function exp_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $exp_.call(a._handle);
    return a;
  }
  return exp_$.call(arguments);
}

const expandCopy$ = new Overloads('expandCopy', [[$expand_copy, $expand_copy_out]]);
/** What `expand` gives, as a copy instead of a view. @see [torch.expand_copy](https://pytorch.org/docs/stable/generated/torch.expand_copy.html) */
export function expandCopy(input: Tensor, size: readonly number[], options?: { implicit?: boolean; out?: Tensor | null }): Tensor;
export function expandCopy(input: Tensor, options: { size: readonly number[]; implicit?: boolean; out?: Tensor | null }): Tensor;
export function expandCopy(options: Input & { size: readonly number[]; implicit?: boolean; out?: Tensor | null }): Tensor;
export function expandCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($expand_copy.call(a._handle, b) as number);
  }
  return expandCopy$.call(arguments);
}

const expm1$ = new Overloads('expm1', [[$expm1, $expm1_out]]);
/** `exp(x) - 1` of each element, exact for small ones too. @see [torch.expm1](https://pytorch.org/docs/stable/generated/torch.expm1.html) */
export function expm1(input: Tensor, options?: Out): Tensor;
export function expm1(options: Input & Out): Tensor;
export function expm1(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($expm1.call(a._handle) as number);
  }
  return expm1$.call(arguments);
}

const expm1_$ = new Overloads('expm1_', [[$expm1_]]);
/** In-place form of `expm1`: changes the tensor and returns it. */
export function expm1_(input: Tensor): Tensor;
export function expm1_(options: Input): Tensor;
export function expm1_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $expm1_.call(a._handle);
    return a;
  }
  return expm1_$.call(arguments);
}

const eye$ = new Overloads('eye', [[$eye, $eye_out], [$eye_m, $eye_m_out]]);
/** A matrix with ones on its diagonal and zeros elsewhere. @see [torch.eye](https://pytorch.org/docs/stable/generated/torch.eye.html) */
export function eye(n: number, m?: number, options?: FactoryOptions & Out): Tensor;
export function eye(n: number, options?: FactoryOptions & { m?: number; out?: Tensor | null }): Tensor;
export function eye(options: FactoryOptions & { n: number; m?: number; out?: Tensor | null }): Tensor;
export function eye(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($eye.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && isInt(b)) {
    return wrap($eye_m.call(a, b) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($eye.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($eye_m.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return eye$.call(arguments);
}

const fakeQuantizePerChannelAffine$ = new Overloads('fakeQuantizePerChannelAffine', [[$fake_quantize_per_channel_affine]]);
/** Rounds elements to values that quantization with a scale and a zero point per channel could hold; the dtype stays. @see [torch.fake_quantize_per_channel_affine](https://pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html) */
export function fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor;
export function fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, options: { quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options: { quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(options: Input & { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerChannelAffine(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e) && isInt(f)) {
    return wrap($fake_quantize_per_channel_affine.call(a._handle, b._handle, c._handle, d, e, f) as number);
  }
  return fakeQuantizePerChannelAffine$.call(arguments);
}

const fakeQuantizePerTensorAffine$ = new Overloads('fakeQuantizePerTensorAffine', [[$fake_quantize_per_tensor_affine_tensor_qparams], [$fake_quantize_per_tensor_affine]]);
/** Rounds elements to values that quantization with one scale and zero point could hold; the dtype stays. @see [torch.fake_quantize_per_tensor_affine](https://pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html) */
export function fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, options: { quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(options: Input & { scale: Tensor; zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, options: { quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, scale: number, options: { zeroPoint: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(input: Tensor, options: { scale: number; zeroPoint: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(options: Input & { scale: number; zeroPoint: number; quantMin: number; quantMax: number }): Tensor;
export function fakeQuantizePerTensorAffine(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5) {
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInt(d) && isInt(e)) {
      return wrap($fake_quantize_per_tensor_affine_tensor_qparams.call(a._handle, b._handle, c._handle, d, e) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c) && isInt(d) && isInt(e)) {
      return wrap($fake_quantize_per_tensor_affine.call(a._handle, b, c, d, e) as number);
    }
  }
  return fakeQuantizePerTensorAffine$.call(arguments);
}

const fbgemmLinearFp16Weight$ = new Overloads('fbgemmLinearFp16Weight', [[$fbgemm_linear_fp16_weight], [$fbgemm_linear_fp16_weight_out]]);
/** A linear map with weights that FBGEMM has packed as float16. x86 only. */
export function fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output?: Tensor): Tensor;
export function fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, options?: { output?: Tensor }): Tensor;
export function fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { bias: Tensor; output?: Tensor }): Tensor;
export function fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor; output?: Tensor }): Tensor;
export function fbgemmLinearFp16Weight(options: Input & { packedWeight: Tensor; bias: Tensor; output?: Tensor }): Tensor;
export function fbgemmLinearFp16Weight(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($fbgemm_linear_fp16_weight.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($fbgemm_linear_fp16_weight_out.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  return fbgemmLinearFp16Weight$.call(arguments);
}

const fbgemmLinearFp16WeightFp32Activation$ = new Overloads('fbgemmLinearFp16WeightFp32Activation', [[$fbgemm_linear_fp16_weight_fp32_activation], [$fbgemm_linear_fp16_weight_fp32_activation_out]]);
/** A linear map of float32 input with weights that FBGEMM has packed as float16. x86 only. */
export function fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output?: Tensor): Tensor;
export function fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, options?: { output?: Tensor }): Tensor;
export function fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { bias: Tensor | null; output?: Tensor }): Tensor;
export function fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null; output?: Tensor }): Tensor;
export function fbgemmLinearFp16WeightFp32Activation(options: Input & { packedWeight: Tensor; bias: Tensor | null; output?: Tensor }): Tensor;
export function fbgemmLinearFp16WeightFp32Activation(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($fbgemm_linear_fp16_weight_fp32_activation.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && d instanceof Tensor) {
    return wrap($fbgemm_linear_fp16_weight_fp32_activation_out.call(a._handle, b._handle, handleOrNone(c), d._handle) as number);
  }
  return fbgemmLinearFp16WeightFp32Activation$.call(arguments);
}

const fbgemmLinearInt8Weight$ = new Overloads('fbgemmLinearInt8Weight', [[$fbgemm_linear_int8_weight]]);
/** A linear map with weights that FBGEMM has quantized to int8 and packed. x86 only. */
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(options: Input & { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8Weight(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && typeof e === 'number' && typeof f === 'number' && g instanceof Tensor) {
    return wrap($fbgemm_linear_int8_weight.call(a._handle, b._handle, c._handle, d._handle, e, f, g._handle) as number);
  }
  return fbgemmLinearInt8Weight$.call(arguments);
}

const fbgemmLinearInt8WeightFp32Activation$ = new Overloads('fbgemmLinearInt8WeightFp32Activation', [[$fbgemm_linear_int8_weight_fp32_activation]]);
/** A linear map of float32 input with weights that FBGEMM has quantized to int8 and packed. x86 only. */
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(options: Input & { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor;
export function fbgemmLinearInt8WeightFp32Activation(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && typeof e === 'number' && typeof f === 'number' && g instanceof Tensor) {
    return wrap($fbgemm_linear_int8_weight_fp32_activation.call(a._handle, b._handle, c._handle, d._handle, e, f, g._handle) as number);
  }
  return fbgemmLinearInt8WeightFp32Activation$.call(arguments);
}

const fbgemmLinearQuantizeWeight$ = new Overloads('fbgemmLinearQuantizeWeight', [[$fbgemm_linear_quantize_weight]]);
/** Quantizes a weight matrix to int8 for FBGEMM: the integers, column offsets, scale and zero point. x86 only. */
export function fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number];
export function fbgemmLinearQuantizeWeight(options: Input): [Tensor, Tensor, number, number];
export function fbgemmLinearQuantizeWeight(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $fbgemm_linear_quantize_weight.result($fbgemm_linear_quantize_weight.call(a._handle));
  }
  return fbgemmLinearQuantizeWeight$.call(arguments);
}

const fbgemmPackGemmMatrixFp16$ = new Overloads('fbgemmPackGemmMatrixFp16', [[$fbgemm_pack_gemm_matrix_fp16]]);
/** Packs a weight matrix as float16 for FBGEMM. x86 only. */
export function fbgemmPackGemmMatrixFp16(input: Tensor): Tensor;
export function fbgemmPackGemmMatrixFp16(options: Input): Tensor;
export function fbgemmPackGemmMatrixFp16(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fbgemm_pack_gemm_matrix_fp16.call(a._handle) as number);
  }
  return fbgemmPackGemmMatrixFp16$.call(arguments);
}

const fbgemmPackQuantizedMatrix$ = new Overloads('fbgemmPackQuantizedMatrix', [[$fbgemm_pack_quantized_matrix], [$fbgemm_pack_quantized_matrix_KN]]);
/** Packs a matrix of int8 weights for FBGEMM. x86 only. */
export function fbgemmPackQuantizedMatrix(input: Tensor): Tensor;
export function fbgemmPackQuantizedMatrix(input: Tensor, K: number, N: number): Tensor;
export function fbgemmPackQuantizedMatrix(options: Input): Tensor;
export function fbgemmPackQuantizedMatrix(input: Tensor, K: number, options: { N: number }): Tensor;
export function fbgemmPackQuantizedMatrix(input: Tensor, options: { K: number; N: number }): Tensor;
export function fbgemmPackQuantizedMatrix(options: Input & { K: number; N: number }): Tensor;
export function fbgemmPackQuantizedMatrix(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fbgemm_pack_quantized_matrix.call(a._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($fbgemm_pack_quantized_matrix_KN.call(a._handle, b, c) as number);
  }
  return fbgemmPackQuantizedMatrix$.call(arguments);
}

const featureAlphaDropout$ = new Overloads('featureAlphaDropout', [[$feature_alpha_dropout]]);
/** Alpha dropout of whole channels, for networks of SELU units. */
export function featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor;
export function featureAlphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function featureAlphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function featureAlphaDropout(options: Input & { p: number; train: boolean }): Tensor;
export function featureAlphaDropout(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    return wrap($feature_alpha_dropout.call(a._handle, b, c) as number);
  }
  return featureAlphaDropout$.call(arguments);
}

const featureAlphaDropout_$ = new Overloads('featureAlphaDropout_', [[$feature_alpha_dropout_]]);
/** In-place form of `featureAlphaDropout`: changes the tensor and returns it. */
export function featureAlphaDropout_(input: Tensor, p: number, train: boolean): Tensor;
export function featureAlphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function featureAlphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function featureAlphaDropout_(options: Input & { p: number; train: boolean }): Tensor;
export function featureAlphaDropout_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    $feature_alpha_dropout_.call(a._handle, b, c);
    return a;
  }
  return featureAlphaDropout_$.call(arguments);
}

const featureDropout$ = new Overloads('featureDropout', [[$feature_dropout]]);
/** In training, zeroes whole channels at random with probability `p` and scales the others. */
export function featureDropout(input: Tensor, p: number, train: boolean): Tensor;
export function featureDropout(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function featureDropout(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function featureDropout(options: Input & { p: number; train: boolean }): Tensor;
export function featureDropout(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    return wrap($feature_dropout.call(a._handle, b, c) as number);
  }
  return featureDropout$.call(arguments);
}

const featureDropout_$ = new Overloads('featureDropout_', [[$feature_dropout_]]);
/** In-place form of `featureDropout`: changes the tensor and returns it. */
export function featureDropout_(input: Tensor, p: number, train: boolean): Tensor;
export function featureDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor;
export function featureDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor;
export function featureDropout_(options: Input & { p: number; train: boolean }): Tensor;
export function featureDropout_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    $feature_dropout_.call(a._handle, b, c);
    return a;
  }
  return featureDropout_$.call(arguments);
}

const fill$ = new Overloads('fill', [[$fill_Tensor], [$fill_Scalar]]);
/** Sets every element to `value`. */
export function fill(input: Tensor, value: Tensor | Scalar): Tensor;
export function fill(input: Tensor, options: { value: Tensor | Scalar }): Tensor;
export function fill(options: Input & { value: Tensor | Scalar }): Tensor;
export function fill(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($fill_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($fill_Scalar.call(a._handle, b) as number);
    }
  }
  return fill$.call(arguments);
}

const fill_$ = new Overloads('fill_', [[$fill__Tensor], [$fill__Scalar]]);
/** In-place form of `fill`: changes the tensor and returns it. */
export function fill_(input: Tensor, value: Tensor | Scalar): Tensor;
export function fill_(input: Tensor, options: { value: Tensor | Scalar }): Tensor;
export function fill_(options: Input & { value: Tensor | Scalar }): Tensor;
export function fill_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      $fill__Tensor.call(a._handle, b._handle);
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $fill__Scalar.call(a._handle, b);
    return a;
    }
  }
  return fill_$.call(arguments);
}

const fix$ = new Overloads('fix', [[$fix, $fix_out]]);
/** Another name for `trunc`. Rounds each element towards 0 to a whole number. @see [torch.fix](https://pytorch.org/docs/stable/generated/torch.fix.html) */
export function fix(input: Tensor, options?: Out): Tensor;
export function fix(options: Input & Out): Tensor;
export function fix(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fix.call(a._handle) as number);
  }
  return fix$.call(arguments);
}

const fix_$ = new Overloads('fix_', [[$fix_]]);
/** In-place form of `fix`: changes the tensor and returns it. */
export function fix_(input: Tensor): Tensor;
export function fix_(options: Input): Tensor;
export function fix_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $fix_.call(a._handle);
    return a;
  }
  return fix_$.call(arguments);
}

const flatten$ = new Overloads('flatten', [[$flatten_using_ints]]);
/** Makes one dimension of those from `startDim` to `endDim`; a view where possible. @see [torch.flatten](https://pytorch.org/docs/stable/generated/torch.flatten.html) */
export function flatten(input: Tensor, startDim?: number, endDim?: number): Tensor;
export function flatten(input: Tensor, startDim: number, options?: { endDim?: number }): Tensor;
export function flatten(input: Tensor, options?: { startDim?: number; endDim?: number }): Tensor;
export function flatten(options: Input & { startDim?: number; endDim?: number }): Tensor;
export function flatten(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($flatten_using_ints.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($flatten_using_ints.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($flatten_using_ints.call(a._handle, b, c) as number);
  }
  return flatten$.call(arguments);
}

const flip$ = new Overloads('flip', [[$flip]]);
/** Reverses the order of the elements along the given dimensions, in a copy. @see [torch.flip](https://pytorch.org/docs/stable/generated/torch.flip.html) */
export function flip(input: Tensor, dims: readonly number[]): Tensor;
export function flip(input: Tensor, options: { dims: readonly number[] }): Tensor;
export function flip(options: Input & { dims: readonly number[] }): Tensor;
export function flip(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($flip.call(a._handle, b) as number);
  }
  return flip$.call(arguments);
}

const fliplr$ = new Overloads('fliplr', [[$fliplr]]);
/** Reverses the order of the columns, the second dimension, in a copy. @see [torch.fliplr](https://pytorch.org/docs/stable/generated/torch.fliplr.html) */
export function fliplr(input: Tensor): Tensor;
export function fliplr(options: Input): Tensor;
export function fliplr(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($fliplr.call(a._handle) as number);
  }
  return fliplr$.call(arguments);
}

const flipud$ = new Overloads('flipud', [[$flipud]]);
/** Reverses the order of the rows, the first dimension, in a copy. @see [torch.flipud](https://pytorch.org/docs/stable/generated/torch.flipud.html) */
export function flipud(input: Tensor): Tensor;
export function flipud(options: Input): Tensor;
export function flipud(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($flipud.call(a._handle) as number);
  }
  return flipud$.call(arguments);
}

const floatPower$ = new Overloads('floatPower', [[$float_power_Tensor_Tensor, $float_power_Tensor_Tensor_out], [$float_power_Scalar, $float_power_Scalar_out], [$float_power_Tensor_Scalar, $float_power_Tensor_Scalar_out]]);
/** Raises to the power `exponent`, element by element, in float64 or complex128. @see [torch.float_power](https://pytorch.org/docs/stable/generated/torch.float_power.html) */
export function floatPower(input: Tensor | Scalar, exponent: Tensor, options?: Out): Tensor;
export function floatPower(input: Tensor, exponent: Scalar, options?: Out): Tensor;
export function floatPower(input: Tensor | Scalar, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
export function floatPower(options: Given<'input', Tensor | Scalar> & { exponent: Tensor; out?: Tensor | null }): Tensor;
export function floatPower(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
export function floatPower(options: Input & { exponent: Scalar; out?: Tensor | null }): Tensor;
export function floatPower(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($float_power_Tensor_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($float_power_Scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($float_power_Tensor_Scalar.call(a._handle, b) as number);
    }
  }
  return floatPower$.call(arguments);
}

const floor$ = new Overloads('floor', [[$floor, $floor_out]]);
/** Rounds each element down to a whole number. @see [torch.floor](https://pytorch.org/docs/stable/generated/torch.floor.html) */
export function floor(input: Tensor, options?: Out): Tensor;
export function floor(options: Input & Out): Tensor;
export function floor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($floor.call(a._handle) as number);
  }
  return floor$.call(arguments);
}

const floor_$ = new Overloads('floor_', [[$floor_]]);
/** In-place form of `floor`: changes the tensor and returns it. */
export function floor_(input: Tensor): Tensor;
export function floor_(options: Input): Tensor;
export function floor_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $floor_.call(a._handle);
    return a;
  }
  return floor_$.call(arguments);
}

const floorDivide$ = new Overloads('floorDivide', [[$floor_divide, $floor_divide_out], [$floor_divide_Scalar]], false, true);
/** Divides by `other`, element by element, and rounds the quotients down. @see [torch.floor_divide](https://pytorch.org/docs/stable/generated/torch.floor_divide.html) */
export function floorDivide(input: Tensor | Scalar, other: Tensor | Scalar, options?: Out): Tensor;
export function floorDivide(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function floorDivide(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & Out): Tensor;
export function floorDivide(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($floor_divide.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($floor_divide_Scalar.call(a._handle, b) as number);
    }
  }
  return floorDivide$.call(arguments);
}

const fmax$ = new Overloads('fmax', [[$fmax, $fmax_out]]);
/** The larger of two elements; a number is preferred to NaN. @see [torch.fmax](https://pytorch.org/docs/stable/generated/torch.fmax.html) */
export function fmax(input: Tensor, other: Tensor, options?: Out): Tensor;
export function fmax(input: Tensor, options: Other & Out): Tensor;
export function fmax(options: Input & Other & Out): Tensor;
export function fmax(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($fmax.call(a._handle, b._handle) as number);
  }
  return fmax$.call(arguments);
}

const fmin$ = new Overloads('fmin', [[$fmin, $fmin_out]]);
/** The smaller of two elements; a number is preferred to NaN. @see [torch.fmin](https://pytorch.org/docs/stable/generated/torch.fmin.html) */
export function fmin(input: Tensor, other: Tensor, options?: Out): Tensor;
export function fmin(input: Tensor, options: Other & Out): Tensor;
export function fmin(options: Input & Other & Out): Tensor;
export function fmin(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($fmin.call(a._handle, b._handle) as number);
  }
  return fmin$.call(arguments);
}

const fmod$ = new Overloads('fmod', [[$fmod_Tensor, $fmod_Tensor_out], [$fmod_Scalar, $fmod_Scalar_out]]);
/** The remainder of dividing by `other`, with the sign of the dividend. @see [torch.fmod](https://pytorch.org/docs/stable/generated/torch.fmod.html) */
export function fmod(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function fmod(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function fmod(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function fmod(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($fmod_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($fmod_Scalar.call(a._handle, b) as number);
    }
  }
  return fmod$.call(arguments);
}

const frac$ = new Overloads('frac', [[$frac, $frac_out]]);
/** The fractional part of each element, with its sign. @see [torch.frac](https://pytorch.org/docs/stable/generated/torch.frac.html) */
export function frac(input: Tensor, options?: Out): Tensor;
export function frac(options: Input & Out): Tensor;
export function frac(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($frac.call(a._handle) as number);
  }
  return frac$.call(arguments);
}

const frac_$ = new Overloads('frac_', [[$frac_]]);
/** In-place form of `frac`: changes the tensor and returns it. */
export function frac_(input: Tensor): Tensor;
export function frac_(options: Input): Tensor;
export function frac_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $frac_.call(a._handle);
    return a;
  }
  return frac_$.call(arguments);
}

const frexp$ = new Overloads('frexp', [[$frexp_Tensor, $frexp_Tensor_out]]);
/** Splits each element into a mantissa from 0.5 to 1 in magnitude and an int32 exponent of two. @see [torch.frexp](https://pytorch.org/docs/stable/generated/torch.frexp.html) */
export function frexp(input: Tensor, options?: Outs): [mantissa: Tensor, exponent: Tensor] & { mantissa: Tensor; exponent: Tensor };
export function frexp(options: Input & Outs): [mantissa: Tensor, exponent: Tensor] & { mantissa: Tensor; exponent: Tensor };
export function frexp(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $frexp_Tensor.result($frexp_Tensor.call(a._handle));
  }
  return frexp$.call(arguments);
}

const frobeniusNorm$ = new Overloads('frobeniusNorm', [[$frobenius_norm_dim, $frobenius_norm_out]]);
/** The square root of the sum of the squared magnitudes along one or two dimensions. */
export function frobeniusNorm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function frobeniusNorm(input: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function frobeniusNorm(input: Tensor, options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function frobeniusNorm(options: Input & Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function frobeniusNorm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($frobenius_norm_dim.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($frobenius_norm_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($frobenius_norm_dim.call(a._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($frobenius_norm_dim.call(a._handle, b, keepdim) as number);
    }
  }
  return frobeniusNorm$.call(arguments);
}

const fromFile$ = new Overloads('fromFile', [[$from_file]]);
/** A one-dimensional tensor of `size` elements that are read from, or shared with, a file. @see [torch.from_file](https://pytorch.org/docs/stable/generated/torch.from_file.html) */
export function fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: FactoryOptions): Tensor;
export function fromFile(filename: string, shared: boolean | null, options?: FactoryOptions & { size?: number | null }): Tensor;
export function fromFile(filename: string, options?: FactoryOptions & { shared?: boolean | null; size?: number | null }): Tensor;
export function fromFile(options: FactoryOptions & { filename: string; shared?: boolean | null; size?: number | null }): Tensor;
export function fromFile(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'string') {
    return wrap($from_file.call(a) as number);
  }
  if (arguments.length === 2 && typeof a === 'string' && typeof b === 'boolean') {
    return wrap($from_file.call(a, b) as number);
  }
  if (arguments.length === 3 && typeof a === 'string' && typeof b === 'boolean' && isInt(c)) {
    return wrap($from_file.call(a, b, c) as number);
  }
  if (arguments.length === 2 && typeof a === 'string' && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($from_file.call(a, undefined, undefined, codeOrNone(dtype)) as number);
    }
  }
  return fromFile$.call(arguments);
}

const full$ = new Overloads('full', [[$full, $full_out]]);
/** A tensor of the given size with every element `fillValue`. @see [torch.full](https://pytorch.org/docs/stable/generated/torch.full.html) */
export function full(size: readonly number[], fillValue: Scalar, options?: FactoryOptions & Out): Tensor;
export function full(size: readonly number[], options: FactoryOptions & { fillValue: Scalar; out?: Tensor | null }): Tensor;
export function full(options: FactoryOptions & { size: readonly number[]; fillValue: Scalar; out?: Tensor | null }): Tensor;
export function full(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInts(a) && typeof b === 'number') {
    return wrap($full.call(a, b) as number);
  }
  if (arguments.length === 3 && isInts(a) && typeof b === 'number' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($full.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return full$.call(arguments);
}

const fullLike$ = new Overloads('fullLike', [[$full_like]]);
/** A tensor of the same shape and kind as another, with every element `fillValue`. @see [torch.full_like](https://pytorch.org/docs/stable/generated/torch.full_like.html) */
export function fullLike(input: Tensor, fillValue: Scalar, options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function fullLike(input: Tensor, options: FactoryOptions & { fillValue: Scalar; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function fullLike(options: Input & FactoryOptions & { fillValue: Scalar; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function fullLike(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($full_like.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($full_like.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return fullLike$.call(arguments);
}

const fusedMovingAvgObsFakeQuant$ = new Overloads('fusedMovingAvgObsFakeQuant', [[$fused_moving_avg_obs_fake_quant]]);
/** Follows the range of values with a moving average, in place, and rounds to values that quantization within it could hold. */
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean, options?: { symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options?: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, options: { chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, options: { quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, options: { quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, options: { averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, options: { zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, options: { scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, options: { runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, options: { runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, options: { fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(input: Tensor, options: { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(options: Input & { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor;
export function fusedMovingAvgObsFakeQuant(): unknown {
  return fusedMovingAvgObsFakeQuant$.call(arguments);
}

const gather$ = new Overloads('gather', [[$gather, $gather_out]]);
/** Takes elements along `dim` at the places that the int64 tensor `index` names; the result has its shape. @see [torch.gather](https://pytorch.org/docs/stable/generated/torch.gather.html) */
export function gather(input: Tensor, dim: number, index: Tensor, options?: { sparseGrad?: boolean; out?: Tensor | null }): Tensor;
export function gather(input: Tensor, dim: number, options: { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
export function gather(input: Tensor, options: Dim & { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
export function gather(options: Input & Dim & { index: Tensor; sparseGrad?: boolean; out?: Tensor | null }): Tensor;
export function gather(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && c instanceof Tensor) {
    return wrap($gather.call(a._handle, b, c._handle) as number);
  }
  return gather$.call(arguments);
}

const gcd$ = new Overloads('gcd', [[$gcd, $gcd_out]]);
/** The greatest common divisor of integers, element by element. @see [torch.gcd](https://pytorch.org/docs/stable/generated/torch.gcd.html) */
export function gcd(input: Tensor, other: Tensor, options?: Out): Tensor;
export function gcd(input: Tensor, options: Other & Out): Tensor;
export function gcd(options: Input & Other & Out): Tensor;
export function gcd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($gcd.call(a._handle, b._handle) as number);
  }
  return gcd$.call(arguments);
}

const gcd_$ = new Overloads('gcd_', [[$gcd_]]);
/** In-place form of `gcd`: changes the tensor and returns it. */
export function gcd_(input: Tensor, other: Tensor): Tensor;
export function gcd_(input: Tensor, options: Other): Tensor;
export function gcd_(options: Input & Other): Tensor;
export function gcd_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $gcd_.call(a._handle, b._handle);
    return a;
  }
  return gcd_$.call(arguments);
}

const ge$ = new Overloads('ge', [[$ge_Tensor, $ge_Tensor_out], [$ge_Scalar, $ge_Scalar_out]]);
/** Whether elements are greater than or equal to `other`, as a bool tensor. @see [torch.ge](https://pytorch.org/docs/stable/generated/torch.ge.html) */
export function ge(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function ge(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function ge(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function ge(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($ge_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($ge_Scalar.call(a._handle, b) as number);
    }
  }
  return ge$.call(arguments);
}

const geqrf$ = new Overloads('geqrf', [[$geqrf, $geqrf_a]]);
/** A QR decomposition in LAPACK's compact form: Householder reflectors `a` and their factors `tau`. @see [torch.geqrf](https://pytorch.org/docs/stable/generated/torch.geqrf.html) */
export function geqrf(input: Tensor, options?: Outs): [a: Tensor, tau: Tensor] & { a: Tensor; tau: Tensor };
export function geqrf(options: Input & Outs): [a: Tensor, tau: Tensor] & { a: Tensor; tau: Tensor };
export function geqrf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $geqrf.result($geqrf.call(a._handle));
  }
  return geqrf$.call(arguments);
}

const ger$ = new Overloads('ger', [[$ger, $ger_out]]);
/** Another name for `outer`. The outer product of two one-dimensional tensors, a matrix. @see [torch.ger](https://pytorch.org/docs/stable/generated/torch.ger.html) */
export function ger(input: Tensor, vec2: Tensor, options?: Out): Tensor;
export function ger(input: Tensor, options: { vec2: Tensor; out?: Tensor | null }): Tensor;
export function ger(options: Input & { vec2: Tensor; out?: Tensor | null }): Tensor;
export function ger(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($ger.call(a._handle, b._handle) as number);
  }
  return ger$.call(arguments);
}

const gradient$ = new Overloads('gradient', [[$gradient_array], [$gradient_scalararray], [$gradient_scalarint], [$gradient_scalarrayint], [$gradient_scalarrayarray], [$gradient_tensorarrayint], [$gradient_tensorarray]]);
/** Estimates the derivatives of a function from its values, along each dimension, by central differences. @see [torch.gradient](https://pytorch.org/docs/stable/generated/torch.gradient.html) */
export function gradient(input: Tensor, options: Given<'dim', readonly number[]> & { spacing?: Scalar | readonly Scalar[] | readonly Tensor[]; edgeOrder?: number }): Tensor[];
export function gradient(input: Tensor, options?: { spacing?: Scalar | readonly Scalar[] | readonly Tensor[] | null; dim?: number | null; axis?: number | null; edgeOrder?: number }): Tensor[];
export function gradient(options: Input & Given<'dim', readonly number[]> & { spacing?: Scalar | readonly Scalar[] | readonly Tensor[]; edgeOrder?: number }): Tensor[];
export function gradient(options: Input & { spacing?: Scalar | readonly Scalar[] | readonly Tensor[] | null; dim?: number | null; axis?: number | null; edgeOrder?: number }): Tensor[];
export function gradient(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $gradient_scalarint.result($gradient_scalarint.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInts(dim)) {
      return $gradient_array.result($gradient_array.call(a._handle, dim));
    }
  }
  return gradient$.call(arguments);
}

const greater$ = new Overloads('greater', [[$greater_Tensor, $greater_Tensor_out], [$greater_Scalar, $greater_Scalar_out]]);
/** Another name for `gt`. Whether elements are greater than `other`, as a bool tensor. @see [torch.greater](https://pytorch.org/docs/stable/generated/torch.greater.html) */
export function greater(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function greater(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function greater(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function greater(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($greater_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($greater_Scalar.call(a._handle, b) as number);
    }
  }
  return greater$.call(arguments);
}

const greaterEqual$ = new Overloads('greaterEqual', [[$greater_equal_Tensor, $greater_equal_Tensor_out], [$greater_equal_Scalar, $greater_equal_Scalar_out]]);
/** Another name for `ge`. Whether elements are greater than or equal to `other`, as a bool tensor. @see [torch.greater_equal](https://pytorch.org/docs/stable/generated/torch.greater_equal.html) */
export function greaterEqual(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function greaterEqual(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function greaterEqual(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function greaterEqual(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($greater_equal_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($greater_equal_Scalar.call(a._handle, b) as number);
    }
  }
  return greaterEqual$.call(arguments);
}

const gridSampler$ = new Overloads('gridSampler', [[$grid_sampler]]);
/** Samples images or volumes at the positions of a grid, from -1 to 1; modes are given by number. */
export function gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
export function gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor;
export function gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler(options: Input & { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && typeof e === 'boolean') {
    return wrap($grid_sampler.call(a._handle, b._handle, c, d, e) as number);
  }
  return gridSampler$.call(arguments);
}

const gridSampler2d$ = new Overloads('gridSampler2d', [[$grid_sampler_2d]]);
/** Samples images (N, C, H, W) at the positions of a grid (N, H', W', 2); modes are given by number. */
export function gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
export function gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor;
export function gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler2d(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler2d(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler2d(options: Input & { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && typeof e === 'boolean') {
    return wrap($grid_sampler_2d.call(a._handle, b._handle, c, d, e) as number);
  }
  return gridSampler2d$.call(arguments);
}

const gridSampler3d$ = new Overloads('gridSampler3d', [[$grid_sampler_3d]]);
/** Samples volumes (N, C, D, H, W) at the positions of a grid (N, D', H', W', 3); modes are given by number. */
export function gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor;
export function gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor;
export function gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler3d(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler3d(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler3d(options: Input & { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor;
export function gridSampler3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && typeof e === 'boolean') {
    return wrap($grid_sampler_3d.call(a._handle, b._handle, c, d, e) as number);
  }
  return gridSampler3d$.call(arguments);
}

const groupNorm$ = new Overloads('groupNorm', [[$group_norm]]);
/** Normalizes each sample within `numGroups` groups of channels, then scales and shifts each channel. */
export function groupNorm(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor;
export function groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, bias: Tensor | null, eps: number, options?: { cudnnEnabled?: boolean }): Tensor;
export function groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, bias: Tensor | null, options?: { eps?: number; cudnnEnabled?: boolean }): Tensor;
export function groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, options?: { bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
export function groupNorm(input: Tensor, numGroups: number, options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
export function groupNorm(input: Tensor, options: { numGroups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
export function groupNorm(options: Input & { numGroups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor;
export function groupNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($group_norm.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && (c === null || c instanceof Tensor)) {
    return wrap($group_norm.call(a._handle, b, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return wrap($group_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return wrap($group_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isInt(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return wrap($group_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d), e, f) as number);
  }
  return groupNorm$.call(arguments);
}

const gru$ = new Overloads('gru', [[$gru_data], [$gru_input]]);
/** Runs layers of gated recurrent units over sequences: the outputs, and the last hidden states. */
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(options: Input & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function gru(): unknown {
  return gru$.call(arguments);
}

const gruCell$ = new Overloads('gruCell', [[$gru_cell]]);
/** One step of a gated recurrent unit: the next hidden state. */
export function gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
export function gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options?: { bHh?: Tensor | null }): Tensor;
export function gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function gruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function gruCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function gruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function gruCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function gruCell(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($gru_cell.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return wrap($gru_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($gru_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f)) as number);
  }
  return gruCell$.call(arguments);
}

const gt$ = new Overloads('gt', [[$gt_Tensor, $gt_Tensor_out], [$gt_Scalar, $gt_Scalar_out]]);
/** Whether elements are greater than `other`, as a bool tensor. @see [torch.gt](https://pytorch.org/docs/stable/generated/torch.gt.html) */
export function gt(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function gt(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function gt(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function gt(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($gt_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($gt_Scalar.call(a._handle, b) as number);
    }
  }
  return gt$.call(arguments);
}

const hammingWindow$ = new Overloads('hammingWindow', [[$hamming_window], [$hamming_window_periodic], [$hamming_window_periodic_alpha], [$hamming_window_periodic_alpha_beta]]);
/** A Hamming window, a raised cosine that does not reach zero, of `windowLength` points. @see [torch.hamming_window](https://pytorch.org/docs/stable/generated/torch.hamming_window.html) */
export function hammingWindow(windowLength: number, periodic?: boolean, options?: FactoryOptions): Tensor;
export function hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta?: number, options?: FactoryOptions): Tensor;
export function hammingWindow(windowLength: number, options?: FactoryOptions & { periodic?: boolean }): Tensor;
export function hammingWindow(options: FactoryOptions & { windowLength: number; periodic?: boolean }): Tensor;
export function hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: FactoryOptions & { beta?: number }): Tensor;
export function hammingWindow(windowLength: number, periodic: boolean, options: FactoryOptions & { alpha: number; beta?: number }): Tensor;
export function hammingWindow(windowLength: number, options: FactoryOptions & { periodic: boolean; alpha: number; beta?: number }): Tensor;
export function hammingWindow(options: FactoryOptions & { windowLength: number; periodic: boolean; alpha: number; beta?: number }): Tensor;
export function hammingWindow(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($hamming_window.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
    return wrap($hamming_window_periodic.call(a, b) as number);
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && typeof c === 'number') {
    return wrap($hamming_window_periodic_alpha.call(a, b, c) as number);
  }
  if (arguments.length === 4 && isInt(a) && typeof b === 'boolean' && typeof c === 'number' && typeof d === 'number') {
    return wrap($hamming_window_periodic_alpha_beta.call(a, b, c, d) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hamming_window.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hamming_window_periodic.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && isInt(a) && typeof b === 'boolean' && typeof c === 'number' && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hamming_window_periodic_alpha.call(a, b, c, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && isInt(a) && typeof b === 'boolean' && typeof c === 'number' && typeof d === 'number' && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hamming_window_periodic_alpha_beta.call(a, b, c, d, codeOrNone(dtype)) as number);
    }
  }
  return hammingWindow$.call(arguments);
}

const hannWindow$ = new Overloads('hannWindow', [[$hann_window], [$hann_window_periodic]]);
/** A Hann window, a raised cosine from zero, of `windowLength` points. @see [torch.hann_window](https://pytorch.org/docs/stable/generated/torch.hann_window.html) */
export function hannWindow(windowLength: number, periodic?: boolean, options?: FactoryOptions): Tensor;
export function hannWindow(windowLength: number, options?: FactoryOptions & { periodic?: boolean }): Tensor;
export function hannWindow(options: FactoryOptions & { windowLength: number; periodic?: boolean }): Tensor;
export function hannWindow(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($hann_window.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
    return wrap($hann_window_periodic.call(a, b) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hann_window.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($hann_window_periodic.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return hannWindow$.call(arguments);
}

const hardshrink$ = new Overloads('hardshrink', [[$hardshrink, $hardshrink_out]]);
/** Zeroes elements from `-lambd` to `lambd` and keeps the others. */
export function hardshrink(input: Tensor, lambd?: Scalar, options?: Out): Tensor;
export function hardshrink(input: Tensor, options?: { lambd?: Scalar; out?: Tensor | null }): Tensor;
export function hardshrink(options: Input & { lambd?: Scalar; out?: Tensor | null }): Tensor;
export function hardshrink(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($hardshrink.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($hardshrink.call(a._handle, b) as number);
  }
  return hardshrink$.call(arguments);
}

const hashTensor$ = new Overloads('hashTensor', [[$hash_tensor, $hash_tensor_out]]);
/** A hash of the elements' bits as a uint64, of the whole tensor or along `dim`. @see [torch.hash_tensor](https://pytorch.org/docs/stable/generated/torch.hash_tensor.html) */
export function hashTensor(input: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; mode?: number; out?: Tensor | null }): Tensor;
export function hashTensor(input: Tensor, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; mode?: number; out?: Tensor | null }): Tensor;
export function hashTensor(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; mode?: number; out?: Tensor | null }): Tensor;
export function hashTensor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($hash_tensor.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($hash_tensor.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($hash_tensor.call(a._handle, dim, keepdim) as number);
    }
  }
  return hashTensor$.call(arguments);
}

const heaviside$ = new Overloads('heaviside', [[$heaviside, $heaviside_out]]);
/** 0 for negative elements, 1 for positive ones, and `values` for zeros. @see [torch.heaviside](https://pytorch.org/docs/stable/generated/torch.heaviside.html) */
export function heaviside(input: Tensor, values: Tensor, options?: Out): Tensor;
export function heaviside(input: Tensor, options: { values: Tensor; out?: Tensor | null }): Tensor;
export function heaviside(options: Input & { values: Tensor; out?: Tensor | null }): Tensor;
export function heaviside(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($heaviside.call(a._handle, b._handle) as number);
  }
  return heaviside$.call(arguments);
}

const hingeEmbeddingLoss$ = new Overloads('hingeEmbeddingLoss', [[$hinge_embedding_loss]]);
/** A loss over distances: the distance itself with target 1, what it lacks to `margin` with target -1. */
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, margin: number, options?: { reduction?: number }): Tensor;
export function hingeEmbeddingLoss(input: Tensor, target: Tensor, options?: { margin?: number; reduction?: number }): Tensor;
export function hingeEmbeddingLoss(input: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
export function hingeEmbeddingLoss(options: Input & { target: Tensor; margin?: number; reduction?: number }): Tensor;
export function hingeEmbeddingLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($hinge_embedding_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($hinge_embedding_loss.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && isInt(d)) {
    return wrap($hinge_embedding_loss.call(a._handle, b._handle, c, d) as number);
  }
  return hingeEmbeddingLoss$.call(arguments);
}

const histc$ = new Overloads('histc', [[$histc, $histc_out]]);
/** How many elements fall into each of `bins` equal bins from `min` to `max`. @see [torch.histc](https://pytorch.org/docs/stable/generated/torch.histc.html) */
export function histc(input: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: Out): Tensor;
export function histc(input: Tensor, bins: number, min: Scalar, options?: { max?: Scalar; out?: Tensor | null }): Tensor;
export function histc(input: Tensor, bins: number, options?: { min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
export function histc(input: Tensor, options?: { bins?: number; min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
export function histc(options: Input & { bins?: number; min?: Scalar; max?: Scalar; out?: Tensor | null }): Tensor;
export function histc(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($histc.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($histc.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'number') {
    return wrap($histc.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && typeof c === 'number' && typeof d === 'number') {
    return wrap($histc.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'min', 'max')) {
    const { min, max } = b;
    if ((min === undefined || typeof min === 'number') && (max === undefined || typeof max === 'number')) {
      return wrap($histc.call(a._handle, undefined, min, max) as number);
    }
  }
  return histc$.call(arguments);
}

const histogram$ = new Overloads('histogram', [[$histogram_bins_tensor, $histogram_bins_tensor_out], [$histogram_bin_ct, $histogram_bin_ct_out]]);
/** How many elements, or how much of their weight, falls into each bin, and the edges of the bins. @see [torch.histogram](https://pytorch.org/docs/stable/generated/torch.histogram.html) */
export function histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(input: Tensor, bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(options: Input & { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(input: Tensor, options?: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(options: Input & { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly Tensor[] | null }): [hist: Tensor, binEdges: Tensor] & { hist: Tensor; binEdges: Tensor };
export function histogram(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $histogram_bin_ct.result($histogram_bin_ct.call(a._handle));
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return $histogram_bins_tensor.result($histogram_bins_tensor.call(a._handle, b._handle));
    }
    if (a instanceof Tensor && isInt(b)) {
      return $histogram_bin_ct.result($histogram_bin_ct.call(a._handle, b));
    }
  }
  return histogram$.call(arguments);
}

const histogramdd$ = new Overloads('histogramdd', [[$histogramdd_int_bins], [$histogramdd], [$histogramdd_TensorList_bins]]);
/** A histogram over several dimensions of points, which are the last dimension, and the edges of its bins. @see [torch.histogramdd](https://pytorch.org/docs/stable/generated/torch.histogramdd.html) */
export function histogramdd(input: Tensor, bins: number | readonly number[] | readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(input: Tensor, bins: number | readonly number[] | readonly Tensor[], range: readonly number[] | null, weight: Tensor | null, options?: { density?: boolean }): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(input: Tensor, bins: number | readonly number[] | readonly Tensor[], range: readonly number[] | null, options?: { weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(input: Tensor, bins: number | readonly number[] | readonly Tensor[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(input: Tensor, options: { bins: number | readonly number[] | readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(options: Input & { bins: number | readonly number[] | readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): [hist: Tensor, binEdges: Tensor[]] & { hist: Tensor; binEdges: Tensor[] };
export function histogramdd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return $histogramdd_int_bins.result($histogramdd_int_bins.call(a._handle, b));
    }
    if (a instanceof Tensor && isInts(b)) {
      return $histogramdd.result($histogramdd.call(a._handle, b));
    }
  }
  return histogramdd$.call(arguments);
}

const hsplit$ = new Overloads('hsplit', [[$hsplit_int], [$hsplit_array]]);
/** Splits a tensor along its second dimension (a vector along its only one), into equal parts or at indices. @see [torch.hsplit](https://pytorch.org/docs/stable/generated/torch.hsplit.html) */
export function hsplit(input: Tensor, sections: number): Tensor[];
export function hsplit(input: Tensor, indices: readonly number[]): Tensor[];
export function hsplit(input: Tensor, options: { sections: number }): Tensor[];
export function hsplit(options: Input & { sections: number }): Tensor[];
export function hsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
export function hsplit(options: Input & { indices: readonly number[] }): Tensor[];
export function hsplit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return $hsplit_int.result($hsplit_int.call(a._handle, b));
    }
    if (a instanceof Tensor && isInts(b)) {
      return $hsplit_array.result($hsplit_array.call(a._handle, b));
    }
  }
  return hsplit$.call(arguments);
}

const hspmm$ = new Overloads('hspmm', [[$hspmm, $hspmm_out]]);
/** The product of a sparse and a dense matrix, as a hybrid sparse tensor. @see [torch.hspmm](https://pytorch.org/docs/stable/generated/torch.hspmm.html) */
export function hspmm(mat1: Tensor, mat2: Tensor, options?: Out): Tensor;
export function hspmm(mat1: Tensor, options: { mat2: Tensor; out?: Tensor | null }): Tensor;
export function hspmm(options: { mat1: Tensor; mat2: Tensor; out?: Tensor | null }): Tensor;
export function hspmm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($hspmm.call(a._handle, b._handle) as number);
  }
  return hspmm$.call(arguments);
}

const hstack$ = new Overloads('hstack', [[$hstack, $hstack_out]]);
/** Joins tensors along the second dimension; vectors along their only one. @see [torch.hstack](https://pytorch.org/docs/stable/generated/torch.hstack.html) */
export function hstack(tensors: readonly Tensor[], options?: Out): Tensor;
export function hstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function hstack(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($hstack.call(handlesOf(a)) as number);
  }
  return hstack$.call(arguments);
}

const hypot$ = new Overloads('hypot', [[$hypot, $hypot_out]]);
/** The length of the hypotenuse, `sqrt(input² + other²)`, element by element. @see [torch.hypot](https://pytorch.org/docs/stable/generated/torch.hypot.html) */
export function hypot(input: Tensor, other: Tensor, options?: Out): Tensor;
export function hypot(input: Tensor, options: Other & Out): Tensor;
export function hypot(options: Input & Other & Out): Tensor;
export function hypot(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($hypot.call(a._handle, b._handle) as number);
  }
  return hypot$.call(arguments);
}

const i0$ = new Overloads('i0', [[$i0, $i0_out]]);
/** The modified Bessel function of the first kind of order 0 at each element. @see [torch.i0](https://pytorch.org/docs/stable/generated/torch.i0.html) */
export function i0(input: Tensor, options?: Out): Tensor;
export function i0(options: Input & Out): Tensor;
export function i0(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($i0.call(a._handle) as number);
  }
  return i0$.call(arguments);
}

const i0_$ = new Overloads('i0_', [[$i0_]]);
/** In-place form of `i0`: changes the tensor and returns it. */
export function i0_(input: Tensor): Tensor;
export function i0_(options: Input): Tensor;
export function i0_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $i0_.call(a._handle);
    return a;
  }
  return i0_$.call(arguments);
}

const igamma$ = new Overloads('igamma', [[$igamma, $igamma_out]]);
/** The regularized lower incomplete gamma function of `input` and `other`. @see [torch.igamma](https://pytorch.org/docs/stable/generated/torch.igamma.html) */
export function igamma(input: Tensor, other: Tensor, options?: Out): Tensor;
export function igamma(input: Tensor, options: Other & Out): Tensor;
export function igamma(options: Input & Other & Out): Tensor;
export function igamma(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($igamma.call(a._handle, b._handle) as number);
  }
  return igamma$.call(arguments);
}

const igammac$ = new Overloads('igammac', [[$igammac, $igammac_out]]);
/** The regularized upper incomplete gamma function of `input` and `other`. @see [torch.igammac](https://pytorch.org/docs/stable/generated/torch.igammac.html) */
export function igammac(input: Tensor, other: Tensor, options?: Out): Tensor;
export function igammac(input: Tensor, options: Other & Out): Tensor;
export function igammac(options: Input & Other & Out): Tensor;
export function igammac(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($igammac.call(a._handle, b._handle) as number);
  }
  return igammac$.call(arguments);
}

const imag$ = new Overloads('imag', [[$imag]]);
/** The imaginary parts of a complex tensor, as a view. @see [torch.imag](https://pytorch.org/docs/stable/generated/torch.imag.html) */
export function imag(input: Tensor): Tensor;
export function imag(options: Input): Tensor;
export function imag(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($imag.call(a._handle) as number);
  }
  return imag$.call(arguments);
}

const indexAdd$ = new Overloads('indexAdd', [[$index_add, $index_add_out]]);
/** Adds `alpha` times the slices of `source` to the slices that `index` names along `dim`. @see [torch.index_add](https://pytorch.org/docs/stable/generated/torch.index_add.html) */
export function indexAdd(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function indexAdd(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function indexAdd(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function indexAdd(input: Tensor, options: Dim & { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function indexAdd(options: Input & Dim & { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function indexAdd(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor) {
    return wrap($index_add.call(a._handle, b, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor && isOptionsOf(e, 'alpha')) {
    const { alpha } = e;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($index_add.call(a._handle, b, c._handle, d._handle, alpha) as number);
    }
  }
  return indexAdd$.call(arguments);
}

const indexCopy$ = new Overloads('indexCopy', [[$index_copy, $index_copy_out]]);
/** Replaces the slices that `index` names along `dim` by those of `source`. @see [torch.index_copy](https://pytorch.org/docs/stable/generated/torch.index_copy.html) */
export function indexCopy(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: Out): Tensor;
export function indexCopy(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; out?: Tensor | null }): Tensor;
export function indexCopy(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
export function indexCopy(input: Tensor, options: Dim & { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
export function indexCopy(options: Input & Dim & { index: Tensor; source: Tensor; out?: Tensor | null }): Tensor;
export function indexCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor) {
    return wrap($index_copy.call(a._handle, b, c._handle, d._handle) as number);
  }
  return indexCopy$.call(arguments);
}

const indexFill$ = new Overloads('indexFill', [[$index_fill_int_Tensor], [$index_fill_int_Scalar]]);
/** Fills the slices that `index` names along `dim` with `value`. */
export function indexFill(input: Tensor, dim: number, index: Tensor, value: Tensor | Scalar): Tensor;
export function indexFill(input: Tensor, dim: number, index: Tensor, options: { value: Tensor | Scalar }): Tensor;
export function indexFill(input: Tensor, dim: number, options: { index: Tensor; value: Tensor | Scalar }): Tensor;
export function indexFill(input: Tensor, options: Dim & { index: Tensor; value: Tensor | Scalar }): Tensor;
export function indexFill(options: Input & Dim & { index: Tensor; value: Tensor | Scalar }): Tensor;
export function indexFill(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4) {
    if (a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor) {
      return wrap($index_fill_int_Tensor.call(a._handle, b, c._handle, d._handle) as number);
    }
    if (a instanceof Tensor && isInt(b) && c instanceof Tensor && typeof d === 'number') {
      return wrap($index_fill_int_Scalar.call(a._handle, b, c._handle, d) as number);
    }
  }
  return indexFill$.call(arguments);
}

const indexPut$ = new Overloads('indexPut', [[$index_put]]);
/** Writes `values` to the places that tensors of indices name, or adds them there with `accumulate`. */
export function indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
export function indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean }): Tensor;
export function indexPut(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut(options: Input & { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut(): unknown {
  return indexPut$.call(arguments);
}

const indexPut_$ = new Overloads('indexPut_', [[$index_put_]]);
/** In-place form of `indexPut`: changes the tensor and returns it. */
export function indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor;
export function indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options?: { accumulate?: boolean }): Tensor;
export function indexPut_(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut_(options: Input & { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor;
export function indexPut_(): unknown {
  return indexPut_$.call(arguments);
}

const indexReduce$ = new Overloads('indexReduce', [[$index_reduce, $index_reduce_out]]);
/** Combines the slices that `index` names along `dim` with those of `source`: 'prod', 'mean', 'amax' or 'amin'. @see [torch.index_reduce](https://pytorch.org/docs/stable/generated/torch.index_reduce.html) */
export function indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(input: Tensor, options: Dim & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(options: Input & Dim & { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function indexReduce(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor && typeof e === 'string') {
    return wrap($index_reduce.call(a._handle, b, c._handle, d._handle, e) as number);
  }
  return indexReduce$.call(arguments);
}

const indexSelect$ = new Overloads('indexSelect', [[$index_select, $index_select_out]]);
/** The slices that the one-dimensional `index` names along `dim`, in a copy. @see [torch.index_select](https://pytorch.org/docs/stable/generated/torch.index_select.html) */
export function indexSelect(input: Tensor, dim: number, index: Tensor, options?: Out): Tensor;
export function indexSelect(input: Tensor, dim: number, options: { index: Tensor; out?: Tensor | null }): Tensor;
export function indexSelect(input: Tensor, options: Dim & { index: Tensor; out?: Tensor | null }): Tensor;
export function indexSelect(options: Input & Dim & { index: Tensor; out?: Tensor | null }): Tensor;
export function indexSelect(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && c instanceof Tensor) {
    return wrap($index_select.call(a._handle, b, c._handle) as number);
  }
  return indexSelect$.call(arguments);
}

const indicesCopy$ = new Overloads('indicesCopy', [[$indices_copy, $indices_copy_out]]);
/** What `indices` gives, as a copy instead of a view. @see [torch.indices_copy](https://pytorch.org/docs/stable/generated/torch.indices_copy.html) */
export function indicesCopy(input: Tensor, options?: Out): Tensor;
export function indicesCopy(options: Input & Out): Tensor;
export function indicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($indices_copy.call(a._handle) as number);
  }
  return indicesCopy$.call(arguments);
}

const inner$ = new Overloads('inner', [[$inner, $inner_out]]);
/** The dot products of the vectors in the last dimensions of two tensors. @see [torch.inner](https://pytorch.org/docs/stable/generated/torch.inner.html) */
export function inner(input: Tensor, other: Tensor, options?: Out): Tensor;
export function inner(input: Tensor, options: Other & Out): Tensor;
export function inner(options: Input & Other & Out): Tensor;
export function inner(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($inner.call(a._handle, b._handle) as number);
  }
  return inner$.call(arguments);
}

const instanceNorm$ = new Overloads('instanceNorm', [[$instance_norm]]);
/** Normalizes each channel of each sample, then scales and shifts it. */
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, options: { cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, options: { eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, options: { momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(options: Input & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor;
export function instanceNorm(): unknown {
  return instanceNorm$.call(arguments);
}

const intRepr$ = new Overloads('intRepr', [[$int_repr]]);
/** The integers that a quantized tensor holds. */
export function intRepr(input: Tensor): Tensor;
export function intRepr(options: Input): Tensor;
export function intRepr(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($int_repr.call(a._handle) as number);
  }
  return intRepr$.call(arguments);
}

const inverse$ = new Overloads('inverse', [[$inverse, $inverse_out]]);
/** The inverse of a square matrix, or of each of a batch. @see [torch.inverse](https://pytorch.org/docs/stable/generated/torch.inverse.html) */
export function inverse(input: Tensor, options?: Out): Tensor;
export function inverse(options: Input & Out): Tensor;
export function inverse(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($inverse.call(a._handle) as number);
  }
  return inverse$.call(arguments);
}

const isComplex$ = new Overloads('isComplex', [[$is_complex]]);
/** Whether the dtype is a complex one. @see [torch.is_complex](https://pytorch.org/docs/stable/generated/torch.is_complex.html) */
export function isComplex(input: Tensor): boolean;
export function isComplex(options: Input): boolean;
export function isComplex(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_complex.call(a._handle);
  }
  return isComplex$.call(arguments);
}

const isConj$ = new Overloads('isConj', [[$is_conj]]);
/** Whether the tensor is a view that is still to be conjugated. @see [torch.is_conj](https://pytorch.org/docs/stable/generated/torch.is_conj.html) */
export function isConj(input: Tensor): boolean;
export function isConj(options: Input): boolean;
export function isConj(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_conj.call(a._handle);
  }
  return isConj$.call(arguments);
}

const isDistributed$ = new Overloads('isDistributed', [[$is_distributed]]);
/** Whether the tensor is a distributed one, which those made here are not. */
export function isDistributed(input: Tensor): boolean;
export function isDistributed(options: Input): boolean;
export function isDistributed(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_distributed.call(a._handle);
  }
  return isDistributed$.call(arguments);
}

const isFloatingPoint$ = new Overloads('isFloatingPoint', [[$is_floating_point]]);
/** Whether the dtype is a floating-point one. @see [torch.is_floating_point](https://pytorch.org/docs/stable/generated/torch.is_floating_point.html) */
export function isFloatingPoint(input: Tensor): boolean;
export function isFloatingPoint(options: Input): boolean;
export function isFloatingPoint(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_floating_point.call(a._handle);
  }
  return isFloatingPoint$.call(arguments);
}

const isInference$ = new Overloads('isInference', [[$is_inference]]);
/** Whether the tensor was made in inference mode. @see [torch.is_inference](https://pytorch.org/docs/stable/generated/torch.is_inference.html) */
export function isInference(input: Tensor): boolean;
export function isInference(options: Input): boolean;
export function isInference(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_inference.call(a._handle);
  }
  return isInference$.call(arguments);
}

const isNeg$ = new Overloads('isNeg', [[$is_neg]]);
/** Whether the tensor is a view that is still to be negated. */
export function isNeg(input: Tensor): boolean;
export function isNeg(options: Input): boolean;
export function isNeg(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_neg.call(a._handle);
  }
  return isNeg$.call(arguments);
}

const isNonzero$ = new Overloads('isNonzero', [[$is_nonzero]]);
/** Whether a tensor's only element is not zero; other sizes are an error. @see [torch.is_nonzero](https://pytorch.org/docs/stable/generated/torch.is_nonzero.html) */
export function isNonzero(input: Tensor): boolean;
export function isNonzero(options: Input): boolean;
export function isNonzero(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_nonzero.call(a._handle);
  }
  return isNonzero$.call(arguments);
}

const isSameSize$ = new Overloads('isSameSize', [[$is_same_size]]);
/** Whether two tensors have the same shape. */
export function isSameSize(input: Tensor, other: Tensor): boolean;
export function isSameSize(input: Tensor, options: Other): boolean;
export function isSameSize(options: Input & Other): boolean;
export function isSameSize(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $is_same_size.call(a._handle, b._handle);
  }
  return isSameSize$.call(arguments);
}

const isSigned$ = new Overloads('isSigned', [[$is_signed]]);
/** Whether the dtype can hold negative numbers. */
export function isSigned(input: Tensor): boolean;
export function isSigned(options: Input): boolean;
export function isSigned(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $is_signed.call(a._handle);
  }
  return isSigned$.call(arguments);
}

const isVulkanAvailable$ = new Overloads('isVulkanAvailable', [[$is_vulkan_available]]);
/** Whether this libtorch has a Vulkan backend. */
export function isVulkanAvailable(): boolean;
export function isVulkanAvailable(): unknown {
  if (arguments.length === 0) {
    return $is_vulkan_available.call();
  }
  return isVulkanAvailable$.call(arguments);
}

const isclose$ = new Overloads('isclose', [[$isclose]]);
/** Whether each element is within `atol + rtol * abs(other)` of the other tensor's, as a bool tensor. @see [torch.isclose](https://pytorch.org/docs/stable/generated/torch.isclose.html) */
export function isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor;
export function isclose(input: Tensor, other: Tensor, rtol: number, atol: number, options?: { equalNan?: boolean }): Tensor;
export function isclose(input: Tensor, other: Tensor, rtol: number, options?: { atol?: number; equalNan?: boolean }): Tensor;
export function isclose(input: Tensor, other: Tensor, options?: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
export function isclose(input: Tensor, options: Other & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
export function isclose(options: Input & Other & { rtol?: number; atol?: number; equalNan?: boolean }): Tensor;
export function isclose(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($isclose.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($isclose.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    return wrap($isclose.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && typeof e === 'boolean') {
    return wrap($isclose.call(a._handle, b._handle, c, d, e) as number);
  }
  return isclose$.call(arguments);
}

const isfinite$ = new Overloads('isfinite', [[$isfinite]]);
/** Whether elements are neither infinite nor NaN, as a bool tensor. @see [torch.isfinite](https://pytorch.org/docs/stable/generated/torch.isfinite.html) */
export function isfinite(input: Tensor): Tensor;
export function isfinite(options: Input): Tensor;
export function isfinite(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isfinite.call(a._handle) as number);
  }
  return isfinite$.call(arguments);
}

const isin$ = new Overloads('isin', [[$isin_Tensor_Tensor, $isin_Tensor_Tensor_out], [$isin_Scalar_Tensor, $isin_Scalar_Tensor_out], [$isin_Tensor_Scalar, $isin_Tensor_Scalar_out]]);
/** Whether elements are among `testElements`, as a bool tensor. @see [torch.isin](https://pytorch.org/docs/stable/generated/torch.isin.html) */
export function isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(elements: Tensor, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(options: { elements: Tensor; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(element: Scalar, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(options: { element: Scalar; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(elements: Tensor, options: { testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(options: { elements: Tensor; testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor | null }): Tensor;
export function isin(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($isin_Tensor_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($isin_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($isin_Tensor_Scalar.call(a._handle, b) as number);
    }
  }
  return isin$.call(arguments);
}

const isinf$ = new Overloads('isinf', [[$isinf]]);
/** Whether elements are infinite, as a bool tensor. @see [torch.isinf](https://pytorch.org/docs/stable/generated/torch.isinf.html) */
export function isinf(input: Tensor): Tensor;
export function isinf(options: Input): Tensor;
export function isinf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isinf.call(a._handle) as number);
  }
  return isinf$.call(arguments);
}

const isnan$ = new Overloads('isnan', [[$isnan]]);
/** Whether elements are NaN, as a bool tensor. @see [torch.isnan](https://pytorch.org/docs/stable/generated/torch.isnan.html) */
export function isnan(input: Tensor): Tensor;
export function isnan(options: Input): Tensor;
export function isnan(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isnan.call(a._handle) as number);
  }
  return isnan$.call(arguments);
}

const isneginf$ = new Overloads('isneginf', [[$isneginf, $isneginf_out]]);
/** Whether elements are negative infinity, as a bool tensor. @see [torch.isneginf](https://pytorch.org/docs/stable/generated/torch.isneginf.html) */
export function isneginf(input: Tensor, options?: Out): Tensor;
export function isneginf(options: Input & Out): Tensor;
export function isneginf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isneginf.call(a._handle) as number);
  }
  return isneginf$.call(arguments);
}

const isposinf$ = new Overloads('isposinf', [[$isposinf, $isposinf_out]]);
/** Whether elements are positive infinity, as a bool tensor. @see [torch.isposinf](https://pytorch.org/docs/stable/generated/torch.isposinf.html) */
export function isposinf(input: Tensor, options?: Out): Tensor;
export function isposinf(options: Input & Out): Tensor;
export function isposinf(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isposinf.call(a._handle) as number);
  }
  return isposinf$.call(arguments);
}

const isreal$ = new Overloads('isreal', [[$isreal]]);
/** Whether elements have no imaginary part, as a bool tensor. @see [torch.isreal](https://pytorch.org/docs/stable/generated/torch.isreal.html) */
export function isreal(input: Tensor): Tensor;
export function isreal(options: Input): Tensor;
export function isreal(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($isreal.call(a._handle) as number);
  }
  return isreal$.call(arguments);
}

const istft$ = new Overloads('istft', [[$istft]]);
/** The signal whose short-time Fourier transform is given. */
export function istft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, length: number | null, options?: { returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, normalized: boolean, onesided: boolean | null, options?: { length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, normalized: boolean, options?: { onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, options?: { normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, options?: { center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, options?: { window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, hopLength: number | null, options?: { winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, nFft: number, options?: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(input: Tensor, options: { nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(options: Input & { nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor;
export function istft(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($istft.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($istft.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($istft.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor)) {
    return wrap($istft.call(a._handle, b, c, d, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean') {
    return wrap($istft.call(a._handle, b, c, d, handleOrNone(e), f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'boolean') {
    return wrap($istft.call(a._handle, b, c, d, handleOrNone(e), f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'boolean' && typeof h === 'boolean') {
    return wrap($istft.call(a._handle, b, c, d, handleOrNone(e), f, g, h) as number);
  }
  return istft$.call(arguments);
}

const kaiserWindow$ = new Overloads('kaiserWindow', [[$kaiser_window], [$kaiser_window_periodic], [$kaiser_window_beta]]);
/** A Kaiser window of `windowLength` points, whose shape `beta` sets. @see [torch.kaiser_window](https://pytorch.org/docs/stable/generated/torch.kaiser_window.html) */
export function kaiserWindow(windowLength: number, periodic?: boolean, options?: FactoryOptions): Tensor;
export function kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: FactoryOptions): Tensor;
export function kaiserWindow(windowLength: number, options?: FactoryOptions & { periodic?: boolean }): Tensor;
export function kaiserWindow(options: FactoryOptions & { windowLength: number; periodic?: boolean }): Tensor;
export function kaiserWindow(windowLength: number, periodic: boolean, options: FactoryOptions & { beta: number }): Tensor;
export function kaiserWindow(windowLength: number, options: FactoryOptions & { periodic: boolean; beta: number }): Tensor;
export function kaiserWindow(options: FactoryOptions & { windowLength: number; periodic: boolean; beta: number }): Tensor;
export function kaiserWindow(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($kaiser_window.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && typeof b === 'boolean') {
    return wrap($kaiser_window_periodic.call(a, b) as number);
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && typeof c === 'number') {
    return wrap($kaiser_window_beta.call(a, b, c) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($kaiser_window.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && isInt(a) && typeof b === 'boolean' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($kaiser_window_periodic.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && isInt(a) && typeof b === 'boolean' && typeof c === 'number' && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($kaiser_window_beta.call(a, b, c, codeOrNone(dtype)) as number);
    }
  }
  return kaiserWindow$.call(arguments);
}

const klDiv$ = new Overloads('klDiv', [[$kl_div]]);
/** The Kullback-Leibler divergence of `target` from the distribution whose log probabilities `input` holds. */
export function klDiv(input: Tensor, target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor;
export function klDiv(input: Tensor, target: Tensor, options?: { reduction?: number; logTarget?: boolean }): Tensor;
export function klDiv(input: Tensor, options: { target: Tensor; reduction?: number; logTarget?: boolean }): Tensor;
export function klDiv(options: Input & { target: Tensor; reduction?: number; logTarget?: boolean }): Tensor;
export function klDiv(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($kl_div.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($kl_div.call(a._handle, b._handle, c) as number);
  }
  return klDiv$.call(arguments);
}

const kron$ = new Overloads('kron', [[$kron, $kron_out]]);
/** The Kronecker product of two tensors. @see [torch.kron](https://pytorch.org/docs/stable/generated/torch.kron.html) */
export function kron(input: Tensor, other: Tensor, options?: Out): Tensor;
export function kron(input: Tensor, options: Other & Out): Tensor;
export function kron(options: Input & Other & Out): Tensor;
export function kron(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($kron.call(a._handle, b._handle) as number);
  }
  return kron$.call(arguments);
}

const kthvalue$ = new Overloads('kthvalue', [[$kthvalue, $kthvalue_values]]);
/** The k-th smallest element along `dim`, counted from 1, and its index. @see [torch.kthvalue](https://pytorch.org/docs/stable/generated/torch.kthvalue.html) */
export function kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function kthvalue(input: Tensor, k: number, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function kthvalue(input: Tensor, k: number, options?: { dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function kthvalue(input: Tensor, options: { k: number; dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function kthvalue(options: Input & { k: number; dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function kthvalue(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $kthvalue.result($kthvalue.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $kthvalue.result($kthvalue.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'boolean') {
    return $kthvalue.result($kthvalue.call(a._handle, b, c, d));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim', 'keepdim')) {
    const { dim, keepdim } = c;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $kthvalue.result($kthvalue.call(a._handle, b, dim, keepdim));
    }
  }
  return kthvalue$.call(arguments);
}

const layerNorm$ = new Overloads('layerNorm', [[$layer_norm]]);
/** Normalizes over the last dimensions, those of `normalizedShape`, then scales and shifts. */
export function layerNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor;
export function layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options?: { cudnnEnable?: boolean }): Tensor;
export function layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options?: { eps?: number; cudnnEnable?: boolean }): Tensor;
export function layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options?: { bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
export function layerNorm(input: Tensor, normalizedShape: readonly number[], options?: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
export function layerNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
export function layerNorm(options: Input & { normalizedShape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor;
export function layerNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($layer_norm.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor)) {
    return wrap($layer_norm.call(a._handle, b, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor)) {
    return wrap($layer_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return wrap($layer_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return wrap($layer_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d), e, f) as number);
  }
  return layerNorm$.call(arguments);
}

const lcm$ = new Overloads('lcm', [[$lcm, $lcm_out]]);
/** The least common multiple of integers, element by element. @see [torch.lcm](https://pytorch.org/docs/stable/generated/torch.lcm.html) */
export function lcm(input: Tensor, other: Tensor, options?: Out): Tensor;
export function lcm(input: Tensor, options: Other & Out): Tensor;
export function lcm(options: Input & Other & Out): Tensor;
export function lcm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($lcm.call(a._handle, b._handle) as number);
  }
  return lcm$.call(arguments);
}

const lcm_$ = new Overloads('lcm_', [[$lcm_]]);
/** In-place form of `lcm`: changes the tensor and returns it. */
export function lcm_(input: Tensor, other: Tensor): Tensor;
export function lcm_(input: Tensor, options: Other): Tensor;
export function lcm_(options: Input & Other): Tensor;
export function lcm_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $lcm_.call(a._handle, b._handle);
    return a;
  }
  return lcm_$.call(arguments);
}

const ldexp$ = new Overloads('ldexp', [[$ldexp_Tensor, $ldexp_out]]);
/** Multiplies each element by two to the power of `other`. @see [torch.ldexp](https://pytorch.org/docs/stable/generated/torch.ldexp.html) */
export function ldexp(input: Tensor, other: Tensor, options?: Out): Tensor;
export function ldexp(input: Tensor, options: Other & Out): Tensor;
export function ldexp(options: Input & Other & Out): Tensor;
export function ldexp(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($ldexp_Tensor.call(a._handle, b._handle) as number);
  }
  return ldexp$.call(arguments);
}

const ldexp_$ = new Overloads('ldexp_', [[$ldexp_]]);
/** In-place form of `ldexp`: changes the tensor and returns it. */
export function ldexp_(input: Tensor, other: Tensor): Tensor;
export function ldexp_(input: Tensor, options: Other): Tensor;
export function ldexp_(options: Input & Other): Tensor;
export function ldexp_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $ldexp_.call(a._handle, b._handle);
    return a;
  }
  return ldexp_$.call(arguments);
}

const le$ = new Overloads('le', [[$le_Tensor, $le_Tensor_out], [$le_Scalar, $le_Scalar_out]]);
/** Whether elements are less than or equal to `other`, as a bool tensor. @see [torch.le](https://pytorch.org/docs/stable/generated/torch.le.html) */
export function le(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function le(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function le(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function le(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($le_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($le_Scalar.call(a._handle, b) as number);
    }
  }
  return le$.call(arguments);
}

const lerp$ = new Overloads('lerp', [[$lerp_Tensor, $lerp_Tensor_out], [$lerp_Scalar, $lerp_Scalar_out]]);
/** Interpolates linearly, `input + weight * (end - input)`, element by element. @see [torch.lerp](https://pytorch.org/docs/stable/generated/torch.lerp.html) */
export function lerp(input: Tensor, end: Tensor, weight: Tensor | Scalar, options?: Out): Tensor;
export function lerp(input: Tensor, end: Tensor, options: { weight: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function lerp(input: Tensor, options: { end: Tensor; weight: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function lerp(options: Input & { end: Tensor; weight: Tensor | Scalar; out?: Tensor | null }): Tensor;
export function lerp(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
      return wrap($lerp_Tensor.call(a._handle, b._handle, c._handle) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
      return wrap($lerp_Scalar.call(a._handle, b._handle, c) as number);
    }
  }
  return lerp$.call(arguments);
}

const less$ = new Overloads('less', [[$less_Tensor, $less_Tensor_out], [$less_Scalar, $less_Scalar_out]]);
/** Another name for `lt`. Whether elements are less than `other`, as a bool tensor. @see [torch.less](https://pytorch.org/docs/stable/generated/torch.less.html) */
export function less(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function less(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function less(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function less(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($less_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($less_Scalar.call(a._handle, b) as number);
    }
  }
  return less$.call(arguments);
}

const lessEqual$ = new Overloads('lessEqual', [[$less_equal_Tensor, $less_equal_Tensor_out], [$less_equal_Scalar, $less_equal_Scalar_out]]);
/** Another name for `le`. Whether elements are less than or equal to `other`, as a bool tensor. @see [torch.less_equal](https://pytorch.org/docs/stable/generated/torch.less_equal.html) */
export function lessEqual(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function lessEqual(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function lessEqual(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function lessEqual(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($less_equal_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($less_equal_Scalar.call(a._handle, b) as number);
    }
  }
  return lessEqual$.call(arguments);
}

const lgamma$ = new Overloads('lgamma', [[$lgamma, $lgamma_out]]);
/** The logarithm of the gamma function's magnitude at each element. @see [torch.lgamma](https://pytorch.org/docs/stable/generated/torch.lgamma.html) */
export function lgamma(input: Tensor, options?: Out): Tensor;
export function lgamma(options: Input & Out): Tensor;
export function lgamma(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($lgamma.call(a._handle) as number);
  }
  return lgamma$.call(arguments);
}

const linspace$ = new Overloads('linspace', [[$linspace_Tensor_Tensor, $linspace_Tensor_Tensor_out], [$linspace_Scalar_Tensor, $linspace_Scalar_Tensor_out], [$linspace_Tensor_Scalar, $linspace_Tensor_Scalar_out], [$linspace, $linspace_out]]);
/** `steps` evenly spaced numbers from `start` to `end`, both included. @see [torch.linspace](https://pytorch.org/docs/stable/generated/torch.linspace.html) */
export function linspace(start: Tensor | Scalar, end: Tensor | Scalar, steps: number, options?: FactoryOptions & Out): Tensor;
export function linspace(start: Tensor | Scalar, end: Tensor | Scalar, options: FactoryOptions & { steps: number; out?: Tensor | null }): Tensor;
export function linspace(start: Tensor | Scalar, options: FactoryOptions & { end: Tensor | Scalar; steps: number; out?: Tensor | null }): Tensor;
export function linspace(options: FactoryOptions & { start: Tensor | Scalar; end: Tensor | Scalar; steps: number; out?: Tensor | null }): Tensor;
export function linspace(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return wrap($linspace_Tensor_Tensor.call(a._handle, b._handle, c) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor && isInt(c)) {
      return wrap($linspace_Scalar_Tensor.call(a, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c)) {
      return wrap($linspace_Tensor_Scalar.call(a._handle, b, c) as number);
    }
    if (typeof a === 'number' && typeof b === 'number' && isInt(c)) {
      return wrap($linspace.call(a, b, c) as number);
    }
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($linspace_Tensor_Tensor.call(a._handle, b._handle, c, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && typeof a === 'number' && b instanceof Tensor && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($linspace_Scalar_Tensor.call(a, b._handle, c, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($linspace_Tensor_Scalar.call(a._handle, b, c, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && typeof a === 'number' && typeof b === 'number' && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($linspace.call(a, b, c, codeOrNone(dtype)) as number);
    }
  }
  return linspace$.call(arguments);
}

const log$ = new Overloads('log', [[$log, $log_out]]);
/** The natural logarithm of each element. @see [torch.log](https://pytorch.org/docs/stable/generated/torch.log.html) */
export function log(input: Tensor, options?: Out): Tensor;
export function log(options: Input & Out): Tensor;
export function log(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($log.call(a._handle) as number);
  }
  return log$.call(arguments);
}

const log10$ = new Overloads('log10', [[$log10, $log10_out]]);
/** The logarithm to base 10 of each element. @see [torch.log10](https://pytorch.org/docs/stable/generated/torch.log10.html) */
export function log10(input: Tensor, options?: Out): Tensor;
export function log10(options: Input & Out): Tensor;
export function log10(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($log10.call(a._handle) as number);
  }
  return log10$.call(arguments);
}

const log10_$ = new Overloads('log10_', [[$log10_]]);
/** In-place form of `log10`: changes the tensor and returns it. */
export function log10_(input: Tensor): Tensor;
export function log10_(options: Input): Tensor;
export function log10_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $log10_.call(a._handle);
    return a;
  }
  return log10_$.call(arguments);
}

const log1p$ = new Overloads('log1p', [[$log1p, $log1p_out]]);
/** `log(1 + x)` of each element, exact for small ones too. @see [torch.log1p](https://pytorch.org/docs/stable/generated/torch.log1p.html) */
export function log1p(input: Tensor, options?: Out): Tensor;
export function log1p(options: Input & Out): Tensor;
export function log1p(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($log1p.call(a._handle) as number);
  }
  return log1p$.call(arguments);
}

const log1p_$ = new Overloads('log1p_', [[$log1p_]]);
/** In-place form of `log1p`: changes the tensor and returns it. */
export function log1p_(input: Tensor): Tensor;
export function log1p_(options: Input): Tensor;
export function log1p_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $log1p_.call(a._handle);
    return a;
  }
  return log1p_$.call(arguments);
}

const log2$ = new Overloads('log2', [[$log2, $log2_out]]);
/** The logarithm to base 2 of each element. @see [torch.log2](https://pytorch.org/docs/stable/generated/torch.log2.html) */
export function log2(input: Tensor, options?: Out): Tensor;
export function log2(options: Input & Out): Tensor;
export function log2(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($log2.call(a._handle) as number);
  }
  return log2$.call(arguments);
}

const log2_$ = new Overloads('log2_', [[$log2_]]);
/** In-place form of `log2`: changes the tensor and returns it. */
export function log2_(input: Tensor): Tensor;
export function log2_(options: Input): Tensor;
export function log2_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $log2_.call(a._handle);
    return a;
  }
  return log2_$.call(arguments);
}

const log_$ = new Overloads('log_', [[$log_]]);
/** In-place form of `log`: changes the tensor and returns it. */
export function log_(input: Tensor): Tensor;
export function log_(options: Input): Tensor;
export function log_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $log_.call(a._handle);
    return a;
  }
  return log_$.call(arguments);
}

const logSoftmax$ = new Overloads('logSoftmax', [[$log_softmax_int, $log_softmax_int_out]]);
/** The logarithm of `softmax` along `dim`, computed in one stable step. */
export function logSoftmax(input: Tensor, dim: number, dtype?: DTypeLike | null, options?: Out): Tensor;
export function logSoftmax(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function logSoftmax(input: Tensor, options: Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function logSoftmax(options: Input & Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function logSoftmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($log_softmax_int.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
    return wrap($log_softmax_int.call(a._handle, b, codeOrNone(c)) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'dtype')) {
    const { dim, dtype } = b;
    if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($log_softmax_int.call(a._handle, dim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($log_softmax_int.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return logSoftmax$.call(arguments);
}

const logaddexp$ = new Overloads('logaddexp', [[$logaddexp, $logaddexp_out]]);
/** `log(exp(input) + exp(other))`, element by element, safe against overflow. @see [torch.logaddexp](https://pytorch.org/docs/stable/generated/torch.logaddexp.html) */
export function logaddexp(input: Tensor, other: Tensor, options?: Out): Tensor;
export function logaddexp(input: Tensor, options: Other & Out): Tensor;
export function logaddexp(options: Input & Other & Out): Tensor;
export function logaddexp(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($logaddexp.call(a._handle, b._handle) as number);
  }
  return logaddexp$.call(arguments);
}

const logaddexp2$ = new Overloads('logaddexp2', [[$logaddexp2, $logaddexp2_out]]);
/** `log2(2^input + 2^other)`, element by element, safe against overflow. @see [torch.logaddexp2](https://pytorch.org/docs/stable/generated/torch.logaddexp2.html) */
export function logaddexp2(input: Tensor, other: Tensor, options?: Out): Tensor;
export function logaddexp2(input: Tensor, options: Other & Out): Tensor;
export function logaddexp2(options: Input & Other & Out): Tensor;
export function logaddexp2(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($logaddexp2.call(a._handle, b._handle) as number);
  }
  return logaddexp2$.call(arguments);
}

const logcumsumexp$ = new Overloads('logcumsumexp', [[$logcumsumexp, $logcumsumexp_out]]);
/** The logarithm of the sum of the exponentials up to each place along `dim`. @see [torch.logcumsumexp](https://pytorch.org/docs/stable/generated/torch.logcumsumexp.html) */
export function logcumsumexp(input: Tensor, dim: number, options?: Out): Tensor;
export function logcumsumexp(input: Tensor, options: Dim & Out): Tensor;
export function logcumsumexp(options: Input & Dim & Out): Tensor;
export function logcumsumexp(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($logcumsumexp.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return wrap($logcumsumexp.call(a._handle, dim) as number);
    }
  }
  return logcumsumexp$.call(arguments);
}

const logdet$ = new Overloads('logdet', [[$logdet]]);
/** The logarithm of the determinant of a square matrix, or of each of a batch; NaN where that is negative. @see [torch.logdet](https://pytorch.org/docs/stable/generated/torch.logdet.html) */
export function logdet(input: Tensor): Tensor;
export function logdet(options: Input): Tensor;
export function logdet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($logdet.call(a._handle) as number);
  }
  return logdet$.call(arguments);
}

const logicalAnd$ = new Overloads('logicalAnd', [[$logical_and, $logical_and_out]]);
/** Whether both elements are not zero, as a bool tensor. @see [torch.logical_and](https://pytorch.org/docs/stable/generated/torch.logical_and.html) */
export function logicalAnd(input: Tensor, other: Tensor, options?: Out): Tensor;
export function logicalAnd(input: Tensor, options: Other & Out): Tensor;
export function logicalAnd(options: Input & Other & Out): Tensor;
export function logicalAnd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($logical_and.call(a._handle, b._handle) as number);
  }
  return logicalAnd$.call(arguments);
}

const logicalNot$ = new Overloads('logicalNot', [[$logical_not, $logical_not_out]]);
/** Whether elements are zero, as a bool tensor. @see [torch.logical_not](https://pytorch.org/docs/stable/generated/torch.logical_not.html) */
export function logicalNot(input: Tensor, options?: Out): Tensor;
export function logicalNot(options: Input & Out): Tensor;
export function logicalNot(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($logical_not.call(a._handle) as number);
  }
  return logicalNot$.call(arguments);
}

const logicalOr$ = new Overloads('logicalOr', [[$logical_or, $logical_or_out]]);
/** Whether either element is not zero, as a bool tensor. @see [torch.logical_or](https://pytorch.org/docs/stable/generated/torch.logical_or.html) */
export function logicalOr(input: Tensor, other: Tensor, options?: Out): Tensor;
export function logicalOr(input: Tensor, options: Other & Out): Tensor;
export function logicalOr(options: Input & Other & Out): Tensor;
export function logicalOr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($logical_or.call(a._handle, b._handle) as number);
  }
  return logicalOr$.call(arguments);
}

const logicalXor$ = new Overloads('logicalXor', [[$logical_xor, $logical_xor_out]]);
/** Whether exactly one of two elements is not zero, as a bool tensor. @see [torch.logical_xor](https://pytorch.org/docs/stable/generated/torch.logical_xor.html) */
export function logicalXor(input: Tensor, other: Tensor, options?: Out): Tensor;
export function logicalXor(input: Tensor, options: Other & Out): Tensor;
export function logicalXor(options: Input & Other & Out): Tensor;
export function logicalXor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($logical_xor.call(a._handle, b._handle) as number);
  }
  return logicalXor$.call(arguments);
}

const logit$ = new Overloads('logit', [[$logit, $logit_out]]);
/** `log(x / (1 - x))` of each element, which `eps` keeps away from 0 and 1. @see [torch.logit](https://pytorch.org/docs/stable/generated/torch.logit.html) */
export function logit(input: Tensor, eps?: number | null, options?: Out): Tensor;
export function logit(input: Tensor, options?: { eps?: number | null; out?: Tensor | null }): Tensor;
export function logit(options: Input & { eps?: number | null; out?: Tensor | null }): Tensor;
export function logit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($logit.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($logit.call(a._handle, b) as number);
  }
  return logit$.call(arguments);
}

const logit_$ = new Overloads('logit_', [[$logit_]]);
/** In-place form of `logit`: changes the tensor and returns it. */
export function logit_(input: Tensor, eps?: number | null): Tensor;
export function logit_(input: Tensor, options?: { eps?: number | null }): Tensor;
export function logit_(options: Input & { eps?: number | null }): Tensor;
export function logit_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $logit_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $logit_.call(a._handle, b);
    return a;
  }
  return logit_$.call(arguments);
}

const logspace$ = new Overloads('logspace', [[$logspace_Tensor_Tensor, $logspace_Tensor_Tensor_out], [$logspace_Scalar_Tensor, $logspace_Scalar_Tensor_out], [$logspace_Tensor_Scalar, $logspace_Tensor_Scalar_out], [$logspace, $logspace_out]]);
/** `steps` powers of `base` whose exponents are evenly spaced from `start` to `end`, both included. @see [torch.logspace](https://pytorch.org/docs/stable/generated/torch.logspace.html) */
export function logspace(start: Tensor | Scalar, end: Tensor | Scalar, steps: number, base?: number, options?: FactoryOptions & Out): Tensor;
export function logspace(start: Tensor | Scalar, end: Tensor | Scalar, steps: number, options?: FactoryOptions & { base?: number; out?: Tensor | null }): Tensor;
export function logspace(start: Tensor | Scalar, end: Tensor | Scalar, options: FactoryOptions & { steps: number; base?: number; out?: Tensor | null }): Tensor;
export function logspace(start: Tensor | Scalar, options: FactoryOptions & { end: Tensor | Scalar; steps: number; base?: number; out?: Tensor | null }): Tensor;
export function logspace(options: FactoryOptions & { start: Tensor | Scalar; end: Tensor | Scalar; steps: number; base?: number; out?: Tensor | null }): Tensor;
export function logspace(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return wrap($logspace_Tensor_Tensor.call(a._handle, b._handle, c) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor && isInt(c)) {
      return wrap($logspace_Scalar_Tensor.call(a, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c)) {
      return wrap($logspace_Tensor_Scalar.call(a._handle, b, c) as number);
    }
    if (typeof a === 'number' && typeof b === 'number' && isInt(c)) {
      return wrap($logspace.call(a, b, c) as number);
    }
  }
  if (arguments.length === 4) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'number') {
      return wrap($logspace_Tensor_Tensor.call(a._handle, b._handle, c, d) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor && isInt(c) && typeof d === 'number') {
      return wrap($logspace_Scalar_Tensor.call(a, b._handle, c, d) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c) && typeof d === 'number') {
      return wrap($logspace_Tensor_Scalar.call(a._handle, b, c, d) as number);
    }
    if (typeof a === 'number' && typeof b === 'number' && isInt(c) && typeof d === 'number') {
      return wrap($logspace.call(a, b, c, d) as number);
    }
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($logspace_Tensor_Tensor.call(a._handle, b._handle, c, undefined, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && typeof a === 'number' && b instanceof Tensor && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($logspace_Scalar_Tensor.call(a, b._handle, c, undefined, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($logspace_Tensor_Scalar.call(a._handle, b, c, undefined, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && typeof a === 'number' && typeof b === 'number' && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($logspace.call(a, b, c, undefined, codeOrNone(dtype)) as number);
    }
  }
  return logspace$.call(arguments);
}

const logsumexp$ = new Overloads('logsumexp', [[$logsumexp, $logsumexp_out]]);
/** The logarithm of the sum of the exponentials along `dim`, safe against overflow. @see [torch.logsumexp](https://pytorch.org/docs/stable/generated/torch.logsumexp.html) */
export function logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function logsumexp(input: Tensor, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(input: Tensor, options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(options: Input & Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function logsumexp(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($logsumexp.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($logsumexp.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($logsumexp.call(a._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($logsumexp.call(a._handle, b, keepdim) as number);
    }
  }
  return logsumexp$.call(arguments);
}

const lstm$ = new Overloads('lstm', [[$lstm_data], [$lstm_input]]);
/** Runs layers of long short-term memory over sequences: the outputs, and the last hidden and cell states. */
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, batchSizes: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(data: Tensor, options: { batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(options: { data: Tensor; batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, hx: readonly Tensor[], options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(input: Tensor, options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(options: Input & { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor];
export function lstm(): unknown {
  return lstm$.call(arguments);
}

const lstmCell$ = new Overloads('lstmCell', [[$lstm_cell]]);
/** One step of long short-term memory: the next hidden and cell state. */
export function lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor];
export function lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options?: { bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(input: Tensor, hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(options: Input & { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor];
export function lstmCell(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isTensors(b) && c instanceof Tensor && d instanceof Tensor) {
    return $lstm_cell.result($lstm_cell.call(a._handle, handlesOf(b), c._handle, d._handle));
  }
  if (arguments.length === 5 && a instanceof Tensor && isTensors(b) && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return $lstm_cell.result($lstm_cell.call(a._handle, handlesOf(b), c._handle, d._handle, handleOrNone(e)));
  }
  if (arguments.length === 6 && a instanceof Tensor && isTensors(b) && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return $lstm_cell.result($lstm_cell.call(a._handle, handlesOf(b), c._handle, d._handle, handleOrNone(e), handleOrNone(f)));
  }
  return lstmCell$.call(arguments);
}

const lt$ = new Overloads('lt', [[$lt_Tensor, $lt_Tensor_out], [$lt_Scalar, $lt_Scalar_out]]);
/** Whether elements are less than `other`, as a bool tensor. @see [torch.lt](https://pytorch.org/docs/stable/generated/torch.lt.html) */
export function lt(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function lt(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function lt(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function lt(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($lt_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($lt_Scalar.call(a._handle, b) as number);
    }
  }
  return lt$.call(arguments);
}

const luSolve$ = new Overloads('luSolve', [[$lu_solve, $lu_solve_out]]);
/** Solves `A @ X = input` where the LU factorization of A is given. @see [torch.lu_solve](https://pytorch.org/docs/stable/generated/torch.lu_solve.html) */
export function luSolve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options?: Out): Tensor;
export function luSolve(input: Tensor, LUData: Tensor, options: { LUPivots: Tensor; out?: Tensor | null }): Tensor;
export function luSolve(input: Tensor, options: { LUData: Tensor; LUPivots: Tensor; out?: Tensor | null }): Tensor;
export function luSolve(options: Input & { LUData: Tensor; LUPivots: Tensor; out?: Tensor | null }): Tensor;
export function luSolve(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($lu_solve.call(a._handle, b._handle, c._handle) as number);
  }
  return luSolve$.call(arguments);
}

const luUnpack$ = new Overloads('luUnpack', [[$lu_unpack, $lu_unpack_out]]);
/** The matrices P, L and U that a compact LU factorization stands for. @see [torch.lu_unpack](https://pytorch.org/docs/stable/generated/torch.lu_unpack.html) */
export function luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean, options?: Outs): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, options?: { unpackPivots?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(LUData: Tensor, LUPivots: Tensor, options?: { unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(LUData: Tensor, options: { LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(options: { LUData: Tensor; LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function luUnpack(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $lu_unpack.result($lu_unpack.call(a._handle, b._handle));
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return $lu_unpack.result($lu_unpack.call(a._handle, b._handle, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'boolean') {
    return $lu_unpack.result($lu_unpack.call(a._handle, b._handle, c, d));
  }
  return luUnpack$.call(arguments);
}

const marginRankingLoss$ = new Overloads('marginRankingLoss', [[$margin_ranking_loss]]);
/** A loss that wants `input1` above `input2` by `margin` where the target is 1, below where it is -1. */
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor;
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options?: { reduction?: number }): Tensor;
export function marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: { margin?: number; reduction?: number }): Tensor;
export function marginRankingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor;
export function marginRankingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
export function marginRankingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor;
export function marginRankingLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($margin_ranking_loss.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return wrap($margin_ranking_loss.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && isInt(e)) {
    return wrap($margin_ranking_loss.call(a._handle, b._handle, c._handle, d, e) as number);
  }
  return marginRankingLoss$.call(arguments);
}

const maskedFill$ = new Overloads('maskedFill', [[$masked_fill_Tensor], [$masked_fill_Scalar]]);
/** Fills the elements where `mask` is true with `value`. */
export function maskedFill(input: Tensor, mask: Tensor, value: Tensor | Scalar): Tensor;
export function maskedFill(input: Tensor, mask: Tensor, options: { value: Tensor | Scalar }): Tensor;
export function maskedFill(input: Tensor, options: { mask: Tensor; value: Tensor | Scalar }): Tensor;
export function maskedFill(options: Input & { mask: Tensor; value: Tensor | Scalar }): Tensor;
export function maskedFill(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
      return wrap($masked_fill_Tensor.call(a._handle, b._handle, c._handle) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
      return wrap($masked_fill_Scalar.call(a._handle, b._handle, c) as number);
    }
  }
  return maskedFill$.call(arguments);
}

const maskedScatter$ = new Overloads('maskedScatter', [[$masked_scatter]]);
/** Replaces the elements where `mask` is true by those of `source`, one after the other. */
export function maskedScatter(input: Tensor, mask: Tensor, source: Tensor): Tensor;
export function maskedScatter(input: Tensor, mask: Tensor, options: { source: Tensor }): Tensor;
export function maskedScatter(input: Tensor, options: { mask: Tensor; source: Tensor }): Tensor;
export function maskedScatter(options: Input & { mask: Tensor; source: Tensor }): Tensor;
export function maskedScatter(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($masked_scatter.call(a._handle, b._handle, c._handle) as number);
  }
  return maskedScatter$.call(arguments);
}

const maskedSelect$ = new Overloads('maskedSelect', [[$masked_select, $masked_select_out]]);
/** The elements where `mask` is true, as a one-dimensional copy. @see [torch.masked_select](https://pytorch.org/docs/stable/generated/torch.masked_select.html) */
export function maskedSelect(input: Tensor, mask: Tensor, options?: Out): Tensor;
export function maskedSelect(input: Tensor, options: { mask: Tensor; out?: Tensor | null }): Tensor;
export function maskedSelect(options: Input & { mask: Tensor; out?: Tensor | null }): Tensor;
export function maskedSelect(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($masked_select.call(a._handle, b._handle) as number);
  }
  return maskedSelect$.call(arguments);
}

const matmul$ = new Overloads('matmul', [[$matmul, $matmul_out]]);
/** The matrix product of two tensors: vectors, matrices, or batches of matrices, which are broadcast. @see [torch.matmul](https://pytorch.org/docs/stable/generated/torch.matmul.html) */
export function matmul(input: Tensor, other: Tensor, options?: Out): Tensor;
export function matmul(input: Tensor, options: Other & Out): Tensor;
export function matmul(options: Input & Other & Out): Tensor;
export function matmul(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($matmul.call(a._handle, b._handle) as number);
  }
  return matmul$.call(arguments);
}

const matrixExp$ = new Overloads('matrixExp', [[$matrix_exp]]);
/** The matrix exponential of a square matrix, or of each of a batch. @see [torch.matrix_exp](https://pytorch.org/docs/stable/generated/torch.matrix_exp.html) */
export function matrixExp(input: Tensor): Tensor;
export function matrixExp(options: Input): Tensor;
export function matrixExp(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($matrix_exp.call(a._handle) as number);
  }
  return matrixExp$.call(arguments);
}

const matrixPower$ = new Overloads('matrixPower', [[$matrix_power, $matrix_power_out]]);
/** The `n`-th power of a square matrix, or of each of a batch; a negative `n` inverts it. @see [torch.matrix_power](https://pytorch.org/docs/stable/generated/torch.matrix_power.html) */
export function matrixPower(input: Tensor, n: number, options?: Out): Tensor;
export function matrixPower(input: Tensor, options: { n: number; out?: Tensor | null }): Tensor;
export function matrixPower(options: Input & { n: number; out?: Tensor | null }): Tensor;
export function matrixPower(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($matrix_power.call(a._handle, b) as number);
  }
  return matrixPower$.call(arguments);
}

const max$ = new Overloads('max', [[$max, $max_unary_out], [$max_other, $max_out], [$max_dim, $max_dim_max]]);
/** The largest element; along `dim`, the largest ones and their indices; with `other`, the larger of two elements. @see [torch.max](https://pytorch.org/docs/stable/generated/torch.max.html) */
export function max(input: Tensor, other?: Tensor, options?: Out): Tensor;
export function max(input: Tensor, dim: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function max(input: Tensor, options?: { other?: Tensor; x2?: Tensor; out?: Tensor | null }): Tensor;
export function max(options: Input & { other?: Tensor; x2?: Tensor; out?: Tensor | null }): Tensor;
export function max(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function max(input: Tensor, options: Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function max(options: Input & Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function max(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($max.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($max_other.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return $max_dim.result($max_dim.call(a._handle, b));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $max_dim.result($max_dim.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $max_dim.result($max_dim.call(a._handle, dim, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $max_dim.result($max_dim.call(a._handle, b, keepdim));
    }
  }
  return max$.call(arguments);
}

const maxPool1d$ = new Overloads('maxPool1d', [[$max_pool1d]]);
/** The largest elements of windows of `kernelSize` along the last dimension of (N, C, L) or (C, L). */
export function maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool1d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool1d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($max_pool1d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($max_pool1d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($max_pool1d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($max_pool1d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($max_pool1d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($max_pool1d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return maxPool1d$.call(arguments);
}

const maxPool1dWithIndices$ = new Overloads('maxPool1dWithIndices', [[$max_pool1d_with_indices]]);
/** The largest elements of windows along the last dimension of (N, C, L) or (C, L), and their indices. */
export function maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor];
export function maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor];
export function maxPool1dWithIndices(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b, c, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b, c, d, e, f));
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return $max_pool1d_with_indices.result($max_pool1d_with_indices.call(a._handle, b, stride, padding, dilation));
    }
  }
  return maxPool1dWithIndices$.call(arguments);
}

const maxPool2d$ = new Overloads('maxPool2d', [[$max_pool2d]]);
/** The largest elements of windows of `kernelSize` over the last two dimensions of (N, C, H, W) or (C, H, W). */
export function maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool2d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool2d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($max_pool2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($max_pool2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($max_pool2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($max_pool2d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($max_pool2d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($max_pool2d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return maxPool2d$.call(arguments);
}

const maxPool3d$ = new Overloads('maxPool3d', [[$max_pool3d]]);
/** The largest elements of windows of `kernelSize` over the last three dimensions of (N, C, D, H, W) or (C, D, H, W). */
export function maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool3d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool3d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function maxPool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($max_pool3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($max_pool3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($max_pool3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($max_pool3d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($max_pool3d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($max_pool3d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return maxPool3d$.call(arguments);
}

const maximum$ = new Overloads('maximum', [[$maximum, $maximum_out]]);
/** The larger of two elements; NaN where either is NaN. @see [torch.maximum](https://pytorch.org/docs/stable/generated/torch.maximum.html) */
export function maximum(input: Tensor, other: Tensor, options?: Out): Tensor;
export function maximum(input: Tensor, options: Other & Out): Tensor;
export function maximum(options: Input & Other & Out): Tensor;
export function maximum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($maximum.call(a._handle, b._handle) as number);
  }
  return maximum$.call(arguments);
}

const mean$ = new Overloads('mean', [[$mean, $mean_dtype_out], [$mean_dim, $mean_out]]);
/** The mean of all elements, or along `dim`; floating-point and complex dtypes only. @see [torch.mean](https://pytorch.org/docs/stable/generated/torch.mean.html) */
export function mean(input: Tensor, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(options: Input & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(options: Input & Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function mean(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($mean.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mean_dim.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($mean_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($mean.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim', 'dtype')) {
    const { dim, keepdim, dtype } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($mean_dim.call(a._handle, dim, keepdim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim', 'dtype')) {
    const { keepdim, dtype } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($mean_dim.call(a._handle, b, keepdim, codeOrNone(dtype)) as number);
    }
  }
  return mean$.call(arguments);
}

const median$ = new Overloads('median', [[$median], [$median_dim, $median_dim_values]]);
/** The median, the lower one of two, of all elements; along `dim`, the medians and their indices. @see [torch.median](https://pytorch.org/docs/stable/generated/torch.median.html) */
export function median(input: Tensor): Tensor;
export function median(input: Tensor, dim: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function median(options: Input): Tensor;
export function median(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function median(input: Tensor, options: Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function median(options: Input & Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function median(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($median.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $median_dim.result($median_dim.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $median_dim.result($median_dim.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $median_dim.result($median_dim.call(a._handle, dim, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $median_dim.result($median_dim.call(a._handle, b, keepdim));
    }
  }
  return median$.call(arguments);
}

const meshgrid$ = new Overloads('meshgrid', [[$meshgrid], [$meshgrid_indexing]]);
/** The coordinates of a grid: each one-dimensional tensor expanded along the axes of the others. */
export function meshgrid(tensors: readonly Tensor[], options?: { indexing?: string }): Tensor[];
export function meshgrid(options: { tensors: readonly Tensor[]; indexing?: string }): Tensor[];
export function meshgrid(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return $meshgrid.result($meshgrid.call(handlesOf(a)));
  }
  return meshgrid$.call(arguments);
}

const min$ = new Overloads('min', [[$min, $min_unary_out], [$min_other, $min_out], [$min_dim, $min_dim_min]]);
/** The smallest element; along `dim`, the smallest ones and their indices; with `other`, the smaller of two elements. @see [torch.min](https://pytorch.org/docs/stable/generated/torch.min.html) */
export function min(input: Tensor, other?: Tensor, options?: Out): Tensor;
export function min(input: Tensor, dim: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function min(input: Tensor, options?: { other?: Tensor; x2?: Tensor; out?: Tensor | null }): Tensor;
export function min(options: Input & { other?: Tensor; x2?: Tensor; out?: Tensor | null }): Tensor;
export function min(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function min(input: Tensor, options: Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function min(options: Input & Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function min(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($min.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($min_other.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return $min_dim.result($min_dim.call(a._handle, b));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $min_dim.result($min_dim.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $min_dim.result($min_dim.call(a._handle, dim, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $min_dim.result($min_dim.call(a._handle, b, keepdim));
    }
  }
  return min$.call(arguments);
}

const minimum$ = new Overloads('minimum', [[$minimum, $minimum_out]]);
/** The smaller of two elements; NaN where either is NaN. @see [torch.minimum](https://pytorch.org/docs/stable/generated/torch.minimum.html) */
export function minimum(input: Tensor, other: Tensor, options?: Out): Tensor;
export function minimum(input: Tensor, options: Other & Out): Tensor;
export function minimum(options: Input & Other & Out): Tensor;
export function minimum(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($minimum.call(a._handle, b._handle) as number);
  }
  return minimum$.call(arguments);
}

const miopenBatchNorm$ = new Overloads('miopenBatchNorm', [[$miopen_batch_norm]]);
/** Batch normalization by MIOpen, with what its gradient needs. ROCm only. */
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(options: Input & { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor];
export function miopenBatchNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'number' && typeof h === 'number') {
    return $miopen_batch_norm.result($miopen_batch_norm.call(a._handle, b._handle, handleOrNone(c), handleOrNone(d), handleOrNone(e), f, g, h));
  }
  return miopenBatchNorm$.call(arguments);
}

const miopenConvolution$ = new Overloads('miopenConvolution', [[$miopen_convolution]]);
/** A convolution by MIOpen, with every parameter given. ROCm only. */
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, options: { deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(options: Input & { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolution(): unknown {
  return miopenConvolution$.call(arguments);
}

const miopenConvolutionAddRelu$ = new Overloads('miopenConvolutionAddRelu', [[$miopen_convolution_add_relu]]);
/** `relu(convolution + alpha * z + bias)` in one step, by MIOpen. ROCm only. */
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, options: { alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, weight: Tensor, options: { z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(input: Tensor, options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(options: Input & { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionAddRelu(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && (e === null || e instanceof Tensor) && isOptionsOf(f, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = f;
    if (isInts(stride) && isInts(padding) && isInts(dilation) && isInt(groups)) {
      return wrap($miopen_convolution_add_relu.call(a._handle, b._handle, c._handle, d, handleOrNone(e), stride, padding, dilation, groups) as number);
    }
  }
  return miopenConvolutionAddRelu$.call(arguments);
}

const miopenConvolutionRelu$ = new Overloads('miopenConvolutionRelu', [[$miopen_convolution_relu]]);
/** `relu(convolution + bias)` in one step, by MIOpen. ROCm only. */
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor;
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(options: Input & { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function miopenConvolutionRelu(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInts(d) && isInts(e) && isInts(f) && isInt(g)) {
    return wrap($miopen_convolution_relu.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isOptionsOf(d, 'stride', 'padding', 'dilation', 'groups')) {
    const { stride, padding, dilation, groups } = d;
    if (isInts(stride) && isInts(padding) && isInts(dilation) && isInt(groups)) {
      return wrap($miopen_convolution_relu.call(a._handle, b._handle, handleOrNone(c), stride, padding, dilation, groups) as number);
    }
  }
  return miopenConvolutionRelu$.call(arguments);
}

const miopenConvolutionTranspose$ = new Overloads('miopenConvolutionTranspose', [[$miopen_convolution_transpose]]);
/** A transposed convolution by MIOpen, with every parameter given. ROCm only. */
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, options: { deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(options: Input & { weight: Tensor; bias: Tensor | null; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenConvolutionTranspose(): unknown {
  return miopenConvolutionTranspose$.call(arguments);
}

const miopenCtcLoss$ = new Overloads('miopenCtcLoss', [[$miopen_ctc_loss], [$miopen_ctc_loss_Tensor]]);
/** The connectionist temporal classification loss by MIOpen, with what its gradient needs. ROCm only. */
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor];
export function miopenCtcLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7) {
    if (a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d) && isInt(e) && typeof f === 'boolean' && typeof g === 'boolean') {
      return $miopen_ctc_loss.result($miopen_ctc_loss.call(a._handle, b._handle, c, d, e, f, g));
    }
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && isInt(e) && typeof f === 'boolean' && typeof g === 'boolean') {
      return $miopen_ctc_loss_Tensor.result($miopen_ctc_loss_Tensor.call(a._handle, b._handle, c._handle, d._handle, e, f, g));
    }
  }
  return miopenCtcLoss$.call(arguments);
}

const miopenDepthwiseConvolution$ = new Overloads('miopenDepthwiseConvolution', [[$miopen_depthwise_convolution]]);
/** A convolution of each channel on its own by MIOpen, with every parameter given. ROCm only. */
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, options: { deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(options: Input & { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor;
export function miopenDepthwiseConvolution(): unknown {
  return miopenDepthwiseConvolution$.call(arguments);
}

const miopenRnn$ = new Overloads('miopenRnn', [[$miopen_rnn]]);
/** Runs recurrent layers over sequences by MIOpen. ROCm only. */
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], options: { dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, options: { batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, options: { bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, options: { train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, options: { dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, options: { batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, options: { numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, options: { hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, options: { mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, options: { cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, options: { hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, weight: readonly Tensor[], options: { weightStride0: number; hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(input: Tensor, options: { weight: readonly Tensor[]; weightStride0: number; hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(options: Input & { weight: readonly Tensor[]; weightStride0: number; hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor];
export function miopenRnn(): unknown {
  return miopenRnn$.call(arguments);
}

const mkldnnAdaptiveAvgPool2d$ = new Overloads('mkldnnAdaptiveAvgPool2d', [[$mkldnn_adaptive_avg_pool2d, $mkldnn_adaptive_avg_pool2d_out]]);
/** Averages over windows to an output of the given size, for tensors in the layout of oneDNN. */
export function mkldnnAdaptiveAvgPool2d(input: Tensor, outputSize: number | readonly number[], options?: Out): Tensor;
export function mkldnnAdaptiveAvgPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function mkldnnAdaptiveAvgPool2d(options: Input & { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function mkldnnAdaptiveAvgPool2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mkldnn_adaptive_avg_pool2d.call(a._handle, b) as number);
  }
  return mkldnnAdaptiveAvgPool2d$.call(arguments);
}

const mkldnnConvolution$ = new Overloads('mkldnnConvolution', [[$mkldnn_convolution]]);
/** A convolution by oneDNN, with every parameter given. */
export function mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor;
export function mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor;
export function mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(options: Input & { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor;
export function mkldnnConvolution(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInts(d) && isInts(e) && isInts(f) && isInt(g)) {
    return wrap($mkldnn_convolution.call(a._handle, b._handle, handleOrNone(c), d, e, f, g) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isOptionsOf(d, 'padding', 'stride', 'dilation', 'groups')) {
    const { padding, stride, dilation, groups } = d;
    if (isInts(padding) && isInts(stride) && isInts(dilation) && isInt(groups)) {
      return wrap($mkldnn_convolution.call(a._handle, b._handle, handleOrNone(c), padding, stride, dilation, groups) as number);
    }
  }
  return mkldnnConvolution$.call(arguments);
}

const mkldnnLinearBackwardWeights$ = new Overloads('mkldnnLinearBackwardWeights', [[$mkldnn_linear_backward_weights]]);
/** The gradients of weight and bias of a linear map, by oneDNN. */
export function mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor];
export function mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { biasDefined: boolean }): [Tensor, Tensor];
export function mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, options: { weight: Tensor; biasDefined: boolean }): [Tensor, Tensor];
export function mkldnnLinearBackwardWeights(gradOutput: Tensor, options: Input & { weight: Tensor; biasDefined: boolean }): [Tensor, Tensor];
export function mkldnnLinearBackwardWeights(options: Input & { gradOutput: Tensor; weight: Tensor; biasDefined: boolean }): [Tensor, Tensor];
export function mkldnnLinearBackwardWeights(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return $mkldnn_linear_backward_weights.result($mkldnn_linear_backward_weights.call(a._handle, b._handle, c._handle, d));
  }
  return mkldnnLinearBackwardWeights$.call(arguments);
}

const mkldnnMaxPool2d$ = new Overloads('mkldnnMaxPool2d', [[$mkldnn_max_pool2d]]);
/** The largest elements of windows over two dimensions, for tensors in the layout of oneDNN. */
export function mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mkldnn_max_pool2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($mkldnn_max_pool2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($mkldnn_max_pool2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($mkldnn_max_pool2d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($mkldnn_max_pool2d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($mkldnn_max_pool2d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return mkldnnMaxPool2d$.call(arguments);
}

const mkldnnMaxPool3d$ = new Overloads('mkldnnMaxPool3d', [[$mkldnn_max_pool3d]]);
/** The largest elements of windows over three dimensions, for tensors in the layout of oneDNN. */
export function mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function mkldnnMaxPool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mkldnn_max_pool3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($mkldnn_max_pool3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($mkldnn_max_pool3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($mkldnn_max_pool3d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($mkldnn_max_pool3d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($mkldnn_max_pool3d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return mkldnnMaxPool3d$.call(arguments);
}

const mkldnnRnnLayer$ = new Overloads('mkldnnRnnLayer', [[$mkldnn_rnn_layer]]);
/** Runs one recurrent layer over sequences, in one direction, by oneDNN. */
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, options: { train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, options: { batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, options: { bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, options: { hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, options: { numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, options: { hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], options: { mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, options: { batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, options: { reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, options: { cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, options: { hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, options: { weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, options: { weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, weight0: Tensor, options: { weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(input: Tensor, options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(options: Input & { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor];
export function mkldnnRnnLayer(): unknown {
  return mkldnnRnnLayer$.call(arguments);
}

const mm$ = new Overloads('mm', [[$mm, $mm_out], [$mm_dtype, $mm_dtype_out]]);
/** The matrix product of two matrices, (n, m) and (m, p). @see [torch.mm](https://pytorch.org/docs/stable/generated/torch.mm.html) */
export function mm(input: Tensor, mat2: Tensor, outDtype?: DTypeLike, options?: Out): Tensor;
export function mm(input: Tensor, mat2: Tensor, options?: { outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function mm(input: Tensor, options: { mat2: Tensor; outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function mm(options: Input & { mat2: Tensor; outDtype?: DTypeLike; out?: Tensor | null }): Tensor;
export function mm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($mm.call(a._handle, b._handle) as number);
  }
  return mm$.call(arguments);
}

const mode$ = new Overloads('mode', [[$mode, $mode_values]]);
/** The value that occurs most often along `dim`, and an index of it. @see [torch.mode](https://pytorch.org/docs/stable/generated/torch.mode.html) */
export function mode(input: Tensor, dim?: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function mode(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function mode(input: Tensor, options?: { dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function mode(options: Input & { dim?: number; axis?: number; keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function mode(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $mode.result($mode.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $mode.result($mode.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $mode.result($mode.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $mode.result($mode.call(a._handle, dim, keepdim));
    }
  }
  return mode$.call(arguments);
}

const moveaxis$ = new Overloads('moveaxis', [[$moveaxis_int], [$moveaxis_intlist]]);
/** Another name for `movedim`. Moves the dimensions `source` to the places `destination`; the others keep their order. A view. @see [torch.moveaxis](https://pytorch.org/docs/stable/generated/torch.moveaxis.html) */
export function moveaxis(input: Tensor, source: number, destination: number): Tensor;
export function moveaxis(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
export function moveaxis(input: Tensor, source: number, options: { destination: number }): Tensor;
export function moveaxis(input: Tensor, options: { source: number; destination: number }): Tensor;
export function moveaxis(options: Input & { source: number; destination: number }): Tensor;
export function moveaxis(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
export function moveaxis(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
export function moveaxis(options: Input & { source: readonly number[]; destination: readonly number[] }): Tensor;
export function moveaxis(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($moveaxis_int.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && isInts(b) && isInts(c)) {
      return wrap($moveaxis_intlist.call(a._handle, b, c) as number);
    }
  }
  return moveaxis$.call(arguments);
}

const movedim$ = new Overloads('movedim', [[$movedim_int], [$movedim_intlist]]);
/** Moves the dimensions `source` to the places `destination`; the others keep their order. A view. @see [torch.movedim](https://pytorch.org/docs/stable/generated/torch.movedim.html) */
export function movedim(input: Tensor, source: number, destination: number): Tensor;
export function movedim(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor;
export function movedim(input: Tensor, source: number, options: { destination: number }): Tensor;
export function movedim(input: Tensor, options: { source: number; destination: number }): Tensor;
export function movedim(options: Input & { source: number; destination: number }): Tensor;
export function movedim(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor;
export function movedim(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor;
export function movedim(options: Input & { source: readonly number[]; destination: readonly number[] }): Tensor;
export function movedim(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($movedim_int.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && isInts(b) && isInts(c)) {
      return wrap($movedim_intlist.call(a._handle, b, c) as number);
    }
  }
  return movedim$.call(arguments);
}

const msort$ = new Overloads('msort', [[$msort, $msort_out]]);
/** Sorts a tensor along its first dimension, in ascending order. @see [torch.msort](https://pytorch.org/docs/stable/generated/torch.msort.html) */
export function msort(input: Tensor, options?: Out): Tensor;
export function msort(options: Input & Out): Tensor;
export function msort(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($msort.call(a._handle) as number);
  }
  return msort$.call(arguments);
}

const mul$ = new Overloads('mul', [[$mul_Tensor, $mul_out], [$mul_Scalar]], false, true);
/** Multiplies by `other`, element by element; shapes are broadcast, dtypes promoted. @see [torch.mul](https://pytorch.org/docs/stable/generated/torch.mul.html) */
export function mul(input: Tensor | Scalar, other: Tensor | Scalar, options?: Out): Tensor;
export function mul(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function mul(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & Out): Tensor;
export function mul(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($mul_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($mul_Scalar.call(a._handle, b) as number);
    }
  }
  return mul$.call(arguments);
}

const multinomial$ = new Overloads('multinomial', [[$multinomial, $multinomial_out]]);
/** Draws `numSamples` int64 indices from each row of weights, which need not add up to 1. @see [torch.multinomial](https://pytorch.org/docs/stable/generated/torch.multinomial.html) */
export function multinomial(input: Tensor, numSamples: number, replacement?: boolean, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function multinomial(input: Tensor, numSamples: number, options?: { replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function multinomial(input: Tensor, options: { numSamples: number; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function multinomial(options: Input & { numSamples: number; replacement?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function multinomial(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($multinomial.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($multinomial.call(a._handle, b, c) as number);
  }
  return multinomial$.call(arguments);
}

const multiply$ = new Overloads('multiply', [[$multiply_Tensor, $multiply_out], [$multiply_Scalar]], false, true);
/** Another name for `mul`. Multiplies by `other`, element by element; shapes are broadcast, dtypes promoted. @see [torch.multiply](https://pytorch.org/docs/stable/generated/torch.multiply.html) */
export function multiply(input: Tensor | Scalar, other: Tensor | Scalar, options?: Out): Tensor;
export function multiply(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function multiply(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & Out): Tensor;
export function multiply(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($multiply_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($multiply_Scalar.call(a._handle, b) as number);
    }
  }
  return multiply$.call(arguments);
}

const mv$ = new Overloads('mv', [[$mv, $mv_out]]);
/** The product of a matrix (n, m) and a vector (m). @see [torch.mv](https://pytorch.org/docs/stable/generated/torch.mv.html) */
export function mv(input: Tensor, vec: Tensor, options?: Out): Tensor;
export function mv(input: Tensor, options: { vec: Tensor; out?: Tensor | null }): Tensor;
export function mv(options: Input & { vec: Tensor; out?: Tensor | null }): Tensor;
export function mv(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($mv.call(a._handle, b._handle) as number);
  }
  return mv$.call(arguments);
}

const mvlgamma$ = new Overloads('mvlgamma', [[$mvlgamma, $mvlgamma_out]]);
/** The logarithm of the multivariate gamma function of dimension `p` at each element. @see [torch.mvlgamma](https://pytorch.org/docs/stable/generated/torch.mvlgamma.html) */
export function mvlgamma(input: Tensor, p: number, options?: Out): Tensor;
export function mvlgamma(input: Tensor, options: { p: number; out?: Tensor | null }): Tensor;
export function mvlgamma(options: Input & { p: number; out?: Tensor | null }): Tensor;
export function mvlgamma(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($mvlgamma.call(a._handle, b) as number);
  }
  return mvlgamma$.call(arguments);
}

const nanToNum$ = new Overloads('nanToNum', [[$nan_to_num, $nan_to_num_out]]);
/** Replaces NaN by `nan` (0), and infinities by `posinf` and `neginf` (the dtype's largest and lowest numbers). @see [torch.nan_to_num](https://pytorch.org/docs/stable/generated/torch.nan_to_num.html) */
export function nanToNum(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: Out): Tensor;
export function nanToNum(input: Tensor, nan: number | null, posinf: number | null, options?: { neginf?: number | null; out?: Tensor | null }): Tensor;
export function nanToNum(input: Tensor, nan: number | null, options?: { posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
export function nanToNum(input: Tensor, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
export function nanToNum(options: Input & { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor | null }): Tensor;
export function nanToNum(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nan_to_num.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($nan_to_num.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($nan_to_num.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    return wrap($nan_to_num.call(a._handle, b, c, d) as number);
  }
  return nanToNum$.call(arguments);
}

const nanToNum_$ = new Overloads('nanToNum_', [[$nan_to_num_]]);
/** In-place form of `nanToNum`: changes the tensor and returns it. */
export function nanToNum_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor;
export function nanToNum_(input: Tensor, nan: number | null, posinf: number | null, options?: { neginf?: number | null }): Tensor;
export function nanToNum_(input: Tensor, nan: number | null, options?: { posinf?: number | null; neginf?: number | null }): Tensor;
export function nanToNum_(input: Tensor, options?: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
export function nanToNum_(options: Input & { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor;
export function nanToNum_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $nan_to_num_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $nan_to_num_.call(a._handle, b);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $nan_to_num_.call(a._handle, b, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    $nan_to_num_.call(a._handle, b, c, d);
    return a;
  }
  return nanToNum_$.call(arguments);
}

const nanmean$ = new Overloads('nanmean', [[$nanmean, $nanmean_out]]);
/** The mean of the elements that are not NaN, of the whole tensor or along `dim`. @see [torch.nanmean](https://pytorch.org/docs/stable/generated/torch.nanmean.html) */
export function nanmean(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nanmean(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nanmean(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nanmean(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nanmean(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nanmean.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($nanmean.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($nanmean.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim', 'dtype')) {
    const { dim, keepdim, dtype } = b;
    if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($nanmean.call(a._handle, dim, keepdim, codeOrNone(dtype)) as number);
    }
  }
  return nanmean$.call(arguments);
}

const nanmedian$ = new Overloads('nanmedian', [[$nanmedian], [$nanmedian_dim, $nanmedian_dim_values]]);
/** The median of the elements that are not NaN; along `dim`, the medians and their indices. @see [torch.nanmedian](https://pytorch.org/docs/stable/generated/torch.nanmedian.html) */
export function nanmedian(input: Tensor): Tensor;
export function nanmedian(input: Tensor, dim: number, keepdim?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function nanmedian(options: Input): Tensor;
export function nanmedian(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function nanmedian(input: Tensor, options: Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function nanmedian(options: Input & Dim & { keepdim?: boolean; keepdims?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function nanmedian(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nanmedian.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $nanmedian_dim.result($nanmedian_dim.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $nanmedian_dim.result($nanmedian_dim.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $nanmedian_dim.result($nanmedian_dim.call(a._handle, dim, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $nanmedian_dim.result($nanmedian_dim.call(a._handle, b, keepdim));
    }
  }
  return nanmedian$.call(arguments);
}

const nanquantile$ = new Overloads('nanquantile', [[$nanquantile, $nanquantile_out], [$nanquantile_scalar, $nanquantile_scalar_out]]);
/** The quantiles `q` of the elements that are not NaN, of the whole tensor or along `dim`. @see [torch.nanquantile](https://pytorch.org/docs/stable/generated/torch.nanquantile.html) */
export function nanquantile(input: Tensor, q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
export function nanquantile(input: Tensor, q: Tensor | number, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function nanquantile(input: Tensor, q: Tensor | number, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function nanquantile(input: Tensor, options: { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function nanquantile(options: Input & { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function nanquantile(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($nanquantile.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($nanquantile_scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return wrap($nanquantile.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c)) {
      return wrap($nanquantile_scalar.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 4) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'boolean') {
      return wrap($nanquantile.call(a._handle, b._handle, c, d) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c) && typeof d === 'boolean') {
      return wrap($nanquantile_scalar.call(a._handle, b, c, d) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim', 'keepdim')) {
    const { dim, keepdim } = c;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($nanquantile.call(a._handle, b._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'dim', 'keepdim')) {
    const { dim, keepdim } = c;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($nanquantile_scalar.call(a._handle, b, dim, keepdim) as number);
    }
  }
  return nanquantile$.call(arguments);
}

const nansum$ = new Overloads('nansum', [[$nansum, $nansum_out]]);
/** The sum with NaN counted as 0, of the whole tensor or along `dim`. @see [torch.nansum](https://pytorch.org/docs/stable/generated/torch.nansum.html) */
export function nansum(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nansum(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nansum(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nansum(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function nansum(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nansum.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($nansum.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($nansum.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim', 'dtype')) {
    const { dim, keepdim, dtype } = b;
    if ((dim === undefined || isIntOrInts(dim)) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($nansum.call(a._handle, dim, keepdim, codeOrNone(dtype)) as number);
    }
  }
  return nansum$.call(arguments);
}

const narrow$ = new Overloads('narrow', [[$narrow_Tensor], [$narrow]]);
/** A view of `length` slices along `dim` from `start` on. @see [torch.narrow](https://pytorch.org/docs/stable/generated/torch.narrow.html) */
export function narrow(input: Tensor, dim: number, start: Tensor | number, length: number): Tensor;
export function narrow(input: Tensor, dim: number, start: Tensor | number, options: { length: number }): Tensor;
export function narrow(input: Tensor, dim: number, options: { start: Tensor | number; length: number }): Tensor;
export function narrow(input: Tensor, options: Dim & { start: Tensor | number; length: number }): Tensor;
export function narrow(options: Input & Dim & { start: Tensor | number; length: number }): Tensor;
export function narrow(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4) {
    if (a instanceof Tensor && isInt(b) && c instanceof Tensor && isInt(d)) {
      return wrap($narrow_Tensor.call(a._handle, b, c._handle, d) as number);
    }
    if (a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
      return wrap($narrow.call(a._handle, b, c, d) as number);
    }
  }
  return narrow$.call(arguments);
}

const narrowCopy$ = new Overloads('narrowCopy', [[$narrow_copy, $narrow_copy_out]]);
/** What `narrow` gives, as a copy instead of a view. @see [torch.narrow_copy](https://pytorch.org/docs/stable/generated/torch.narrow_copy.html) */
export function narrowCopy(input: Tensor, dim: number, start: number, length: number, options?: Out): Tensor;
export function narrowCopy(input: Tensor, dim: number, start: number, options: { length: number; out?: Tensor | null }): Tensor;
export function narrowCopy(input: Tensor, dim: number, options: { start: number; length: number; out?: Tensor | null }): Tensor;
export function narrowCopy(input: Tensor, options: Dim & { start: number; length: number; out?: Tensor | null }): Tensor;
export function narrowCopy(options: Input & Dim & { start: number; length: number; out?: Tensor | null }): Tensor;
export function narrowCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($narrow_copy.call(a._handle, b, c, d) as number);
  }
  return narrowCopy$.call(arguments);
}

const nativeBatchNorm$ = new Overloads('nativeBatchNorm', [[$native_batch_norm, $native_batch_norm_out]]);
/** Batch normalization: the result, and the mean and inverse standard deviation that its gradient needs. */
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options?: Outs): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(options: Input & { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly Tensor[] | null }): [Tensor, Tensor, Tensor];
export function nativeBatchNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'number' && typeof h === 'number') {
    return $native_batch_norm.result($native_batch_norm.call(a._handle, handleOrNone(b), handleOrNone(c), handleOrNone(d), handleOrNone(e), f, g, h));
  }
  return nativeBatchNorm$.call(arguments);
}

const nativeChannelShuffle$ = new Overloads('nativeChannelShuffle', [[$native_channel_shuffle]]);
/** Divides the channels into `groups` groups and interleaves them, in a copy. */
export function nativeChannelShuffle(input: Tensor, groups: number): Tensor;
export function nativeChannelShuffle(input: Tensor, options: { groups: number }): Tensor;
export function nativeChannelShuffle(options: Input & { groups: number }): Tensor;
export function nativeChannelShuffle(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($native_channel_shuffle.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'groups')) {
    const { groups } = b;
    if (isInt(groups)) {
      return wrap($native_channel_shuffle.call(a._handle, groups) as number);
    }
  }
  return nativeChannelShuffle$.call(arguments);
}

const nativeDropout$ = new Overloads('nativeDropout', [[$native_dropout]]);
/** Dropout: the result, and the mask of the elements that were kept. */
export function nativeDropout(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor];
export function nativeDropout(input: Tensor, p: number, options: { train: boolean | null }): [Tensor, Tensor];
export function nativeDropout(input: Tensor, options: { p: number; train: boolean | null }): [Tensor, Tensor];
export function nativeDropout(options: Input & { p: number; train: boolean | null }): [Tensor, Tensor];
export function nativeDropout(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
    return $native_dropout.result($native_dropout.call(a._handle, b, c));
  }
  return nativeDropout$.call(arguments);
}

const nativeGroupNorm$ = new Overloads('nativeGroupNorm', [[$native_group_norm]]);
/** Group normalization: the result, and the means and inverse standard deviations that its gradient needs. */
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, options: { eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, options: { group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, options: { HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, options: { C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(options: Input & { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor];
export function nativeGroupNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && isInt(d) && isInt(e) && isInt(f) && isInt(g) && typeof h === 'number') {
    return $native_group_norm.result($native_group_norm.call(a._handle, handleOrNone(b), handleOrNone(c), d, e, f, g, h));
  }
  return nativeGroupNorm$.call(arguments);
}

const nativeLayerNorm$ = new Overloads('nativeLayerNorm', [[$native_layer_norm]]);
/** Layer normalization: the result, and the means and inverse standard deviations that its gradient needs. */
export function nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps: number }): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], options: { weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(options: Input & { normalizedShape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor];
export function nativeLayerNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return $native_layer_norm.result($native_layer_norm.call(a._handle, b, handleOrNone(c), handleOrNone(d), e));
  }
  return nativeLayerNorm$.call(arguments);
}

const nativeNorm$ = new Overloads('nativeNorm', [[$native_norm], [$native_norm_ScalarOpt_dim_dtype]]);
/** The norm of a sparse tensor's elements. */
export function nativeNorm(input: Tensor, p?: Scalar): Tensor;
export function nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: DTypeLike | null): Tensor;
export function nativeNorm(input: Tensor, options?: { p?: Scalar }): Tensor;
export function nativeNorm(options: Input & { p?: Scalar }): Tensor;
export function nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { dtype: DTypeLike | null }): Tensor;
export function nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: Given<'keepdim', boolean> & { dtype: DTypeLike | null }): Tensor;
export function nativeNorm(input: Tensor, p: Scalar | null, options: Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { dtype: DTypeLike | null }): Tensor;
export function nativeNorm(input: Tensor, options: Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { p: Scalar | null; dtype: DTypeLike | null }): Tensor;
export function nativeNorm(options: Input & Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { p: Scalar | null; dtype: DTypeLike | null }): Tensor;
export function nativeNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($native_norm.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($native_norm.call(a._handle, b) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && typeof d === 'boolean' && isDtypeOrNone(e)) {
    return wrap($native_norm_ScalarOpt_dim_dtype.call(a._handle, b, c, d, codeOrNone(e)) as number);
  }
  return nativeNorm$.call(arguments);
}

const ne$ = new Overloads('ne', [[$ne_Tensor, $ne_Tensor_out], [$ne_Scalar, $ne_Scalar_out]]);
/** Whether elements are different from `other`, as a bool tensor. @see [torch.ne](https://pytorch.org/docs/stable/generated/torch.ne.html) */
export function ne(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function ne(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function ne(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function ne(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($ne_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($ne_Scalar.call(a._handle, b) as number);
    }
  }
  return ne$.call(arguments);
}

const neg$ = new Overloads('neg', [[$neg, $neg_out]]);
/** The negative of each element. @see [torch.neg](https://pytorch.org/docs/stable/generated/torch.neg.html) */
export function neg(input: Tensor, options?: Out): Tensor;
export function neg(options: Input & Out): Tensor;
export function neg(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($neg.call(a._handle) as number);
  }
  return neg$.call(arguments);
}

const neg_$ = new Overloads('neg_', [[$neg_]]);
/** In-place form of `neg`: changes the tensor and returns it. */
export function neg_(input: Tensor): Tensor;
export function neg_(options: Input): Tensor;
export function neg_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $neg_.call(a._handle);
    return a;
  }
  return neg_$.call(arguments);
}

const negative$ = new Overloads('negative', [[$negative, $negative_out]]);
/** Another name for `neg`. The negative of each element. @see [torch.negative](https://pytorch.org/docs/stable/generated/torch.negative.html) */
export function negative(input: Tensor, options?: Out): Tensor;
export function negative(options: Input & Out): Tensor;
export function negative(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($negative.call(a._handle) as number);
  }
  return negative$.call(arguments);
}

const negative_$ = new Overloads('negative_', [[$negative_]]);
/** In-place form of `negative`: changes the tensor and returns it. */
export function negative_(input: Tensor): Tensor;
export function negative_(options: Input): Tensor;
export function negative_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $negative_.call(a._handle);
    return a;
  }
  return negative_$.call(arguments);
}

const nextafter$ = new Overloads('nextafter', [[$nextafter, $nextafter_out]]);
/** The floating-point number next to each element in the direction of `other`. @see [torch.nextafter](https://pytorch.org/docs/stable/generated/torch.nextafter.html) */
export function nextafter(input: Tensor, other: Tensor, options?: Out): Tensor;
export function nextafter(input: Tensor, options: Other & Out): Tensor;
export function nextafter(options: Input & Other & Out): Tensor;
export function nextafter(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($nextafter.call(a._handle, b._handle) as number);
  }
  return nextafter$.call(arguments);
}

const nonzero$ = new Overloads('nonzero', [[$nonzero, $nonzero_out]]);
/** The int64 indices of all elements that are not zero, one row each. @see [torch.nonzero](https://pytorch.org/docs/stable/generated/torch.nonzero.html) */
export function nonzero(input: Tensor, options?: Out): Tensor;
export function nonzero(options: Input & Out): Tensor;
export function nonzero(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nonzero.call(a._handle) as number);
  }
  return nonzero$.call(arguments);
}

const nonzeroStatic$ = new Overloads('nonzeroStatic', [[$nonzero_static, $nonzero_static_out]]);
/** The indices of the first `size` elements that are not zero, one row each, filled up with `fillValue`. @see [torch.nonzero_static](https://pytorch.org/docs/stable/generated/torch.nonzero_static.html) */
export function nonzeroStatic(input: Tensor, options: { size: number; fillValue?: number; out?: Tensor | null }): Tensor;
export function nonzeroStatic(options: Input & { size: number; fillValue?: number; out?: Tensor | null }): Tensor;
export function nonzeroStatic(): unknown {
  return nonzeroStatic$.call(arguments);
}

const norm$ = new Overloads('norm', [[$norm_Scalar], [$norm_ScalarOpt_dtype], [$norm_ScalarOpt_dim_dtype, $norm_dtype_out], [$norm_ScalarOpt_dim, $norm_out]]);
/** The p-norm of all elements, or along `dim`. `linalg.vectorNorm` and `linalg.matrixNorm` are its successors. */
export function norm(input: Tensor, p?: Scalar): Tensor;
export function norm(input: Tensor, p: Scalar | null, options: { dtype: DTypeLike }): Tensor;
export function norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function norm(input: Tensor, options?: { p?: Scalar }): Tensor;
export function norm(options: Input & { p?: Scalar }): Tensor;
export function norm(input: Tensor, options: { p: Scalar | null; dtype: DTypeLike }): Tensor;
export function norm(options: Input & { p: Scalar | null; dtype: DTypeLike }): Tensor;
export function norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: Given<'keepdim', boolean> & { dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, p: Scalar | null, options: Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, options: Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { p: Scalar | null; dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function norm(options: Input & Given<'dim', number | readonly number[]> & Given<'keepdim', boolean> & { p: Scalar | null; dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, p: Scalar | null, options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, options: Given<'dim', number | readonly number[]> & { p: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function norm(options: Input & Given<'dim', number | readonly number[]> & { p: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function norm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($norm_Scalar.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($norm_Scalar.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c)) {
    return wrap($norm_ScalarOpt_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && typeof d === 'boolean') {
    return wrap($norm_ScalarOpt_dim.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && isOptionsOf(d, 'keepdim')) {
    const { keepdim } = d;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($norm_ScalarOpt_dim.call(a._handle, b, c, keepdim) as number);
    }
  }
  return norm$.call(arguments);
}

const normExceptDim$ = new Overloads('normExceptDim', [[$norm_except_dim]]);
/** The norm over all dimensions but one, which stay with size 1. */
export function normExceptDim(v: Tensor, pow?: number, dim?: number): Tensor;
export function normExceptDim(v: Tensor, pow: number, options?: { dim?: number; axis?: number }): Tensor;
export function normExceptDim(v: Tensor, options?: { pow?: number; dim?: number; axis?: number }): Tensor;
export function normExceptDim(options: { v: Tensor; pow?: number; dim?: number; axis?: number }): Tensor;
export function normExceptDim(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($norm_except_dim.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($norm_except_dim.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($norm_except_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($norm_except_dim.call(a._handle, undefined, dim) as number);
    }
  }
  return normExceptDim$.call(arguments);
}

const normal$ = new Overloads('normal', [[$normal_Tensor_Tensor, $normal_Tensor_Tensor_out], [$normal_Tensor_float, $normal_Tensor_float_out], [$normal_float_Tensor, $normal_float_Tensor_out], [$normal_float_float, $normal_float_float_out]]);
/** Draws from normal distributions with the given means and standard deviations, numbers or tensors. @see [torch.normal](https://pytorch.org/docs/stable/generated/torch.normal.html) */
export function normal(mean: Tensor, std?: Tensor | number, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: number, std: number, size: readonly number[], options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: Tensor, options?: { std?: Tensor | number; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(options: { mean: Tensor; std?: Tensor | number; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: number, options: { std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(options: { mean: number; std: Tensor; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: number, std: number, options: FactoryOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(mean: number, options: FactoryOptions & { std: number; size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(options: FactoryOptions & { mean: number; std: number; size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function normal(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($normal_Tensor_float.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($normal_Tensor_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($normal_Tensor_float.call(a._handle, b) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($normal_float_Tensor.call(a, b._handle) as number);
    }
  }
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && isInts(c)) {
    return wrap($normal_float_float.call(a, b, c) as number);
  }
  if (arguments.length === 4 && typeof a === 'number' && typeof b === 'number' && isInts(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($normal_float_float.call(a, b, c, undefined, codeOrNone(dtype)) as number);
    }
  }
  return normal$.call(arguments);
}

const notEqual$ = new Overloads('notEqual', [[$not_equal_Tensor, $not_equal_Tensor_out], [$not_equal_Scalar, $not_equal_Scalar_out]]);
/** Another name for `ne`. Whether elements are different from `other`, as a bool tensor. @see [torch.not_equal](https://pytorch.org/docs/stable/generated/torch.not_equal.html) */
export function notEqual(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function notEqual(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function notEqual(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function notEqual(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($not_equal_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($not_equal_Scalar.call(a._handle, b) as number);
    }
  }
  return notEqual$.call(arguments);
}

const nuclearNorm$ = new Overloads('nuclearNorm', [[$nuclear_norm_dim, $nuclear_norm_dim_out], [$nuclear_norm, $nuclear_norm_out]]);
/** The sum of the singular values of a matrix, or of matrices in the dimensions `dim`. */
export function nuclearNorm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Out): Tensor;
export function nuclearNorm(input: Tensor, keepdim?: boolean, options?: Out): Tensor;
export function nuclearNorm(input: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function nuclearNorm(input: Tensor, options: Given<'dim', number | readonly number[]> & { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function nuclearNorm(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[]; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function nuclearNorm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($nuclear_norm.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isIntOrInts(b)) {
      return wrap($nuclear_norm_dim.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'boolean') {
      return wrap($nuclear_norm.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($nuclear_norm_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($nuclear_norm_dim.call(a._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($nuclear_norm_dim.call(a._handle, b, keepdim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'keepdim')) {
    const { keepdim } = b;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($nuclear_norm.call(a._handle, keepdim) as number);
    }
  }
  return nuclearNorm$.call(arguments);
}

const ones$ = new Overloads('ones', [[$ones, $ones_out]]);
/** A tensor of the given size with every element 1. @see [torch.ones](https://pytorch.org/docs/stable/generated/torch.ones.html) */
export function ones(size: readonly number[], options?: FactoryOptions & Out): Tensor;
export function ones(...size: number[]): Tensor;
export function ones(...args: [...size: number[], options: FactoryOptions & Out]): Tensor;
export function ones(options: FactoryOptions & { size: readonly number[]; out?: Tensor | null }): Tensor;
export function ones(a?: unknown, b?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($ones.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($ones.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($ones.call(a, codeOrNone(dtype)) as number);
    }
  }
  return ones$.call(arguments);
}

const onesLike$ = new Overloads('onesLike', [[$ones_like]]);
/** A tensor of the same shape and kind as another, with every element 1. @see [torch.ones_like](https://pytorch.org/docs/stable/generated/torch.ones_like.html) */
export function onesLike(input: Tensor, options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function onesLike(options: Input & FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function onesLike(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($ones_like.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($ones_like.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  return onesLike$.call(arguments);
}

const orgqr$ = new Overloads('orgqr', [[$orgqr, $orgqr_out]]);
/** The first columns of the orthogonal matrix Q that the Householder reflectors of `geqrf` stand for. @see [torch.orgqr](https://pytorch.org/docs/stable/generated/torch.orgqr.html) */
export function orgqr(input: Tensor, input2: Tensor, options?: Out): Tensor;
export function orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor | null }): Tensor;
export function orgqr(options: Input & { input2: Tensor; out?: Tensor | null }): Tensor;
export function orgqr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($orgqr.call(a._handle, b._handle) as number);
  }
  return orgqr$.call(arguments);
}

const ormqr$ = new Overloads('ormqr', [[$ormqr, $ormqr_out]]);
/** Multiplies a matrix by the orthogonal matrix Q that the Householder reflectors of `geqrf` stand for. @see [torch.ormqr](https://pytorch.org/docs/stable/generated/torch.ormqr.html) */
export function ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: Out): Tensor;
export function ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, options?: { transpose?: boolean; out?: Tensor | null }): Tensor;
export function ormqr(input: Tensor, input2: Tensor, input3: Tensor, options?: { left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
export function ormqr(input: Tensor, input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
export function ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
export function ormqr(options: Input & { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor | null }): Tensor;
export function ormqr(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($ormqr.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return wrap($ormqr.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean' && typeof e === 'boolean') {
    return wrap($ormqr.call(a._handle, b._handle, c._handle, d, e) as number);
  }
  return ormqr$.call(arguments);
}

const outer$ = new Overloads('outer', [[$outer, $outer_out]]);
/** The outer product of two one-dimensional tensors, a matrix. @see [torch.outer](https://pytorch.org/docs/stable/generated/torch.outer.html) */
export function outer(input: Tensor, vec2: Tensor, options?: Out): Tensor;
export function outer(input: Tensor, options: { vec2: Tensor; out?: Tensor | null }): Tensor;
export function outer(options: Input & { vec2: Tensor; out?: Tensor | null }): Tensor;
export function outer(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($outer.call(a._handle, b._handle) as number);
  }
  return outer$.call(arguments);
}

const pairwiseDistance$ = new Overloads('pairwiseDistance', [[$pairwise_distance]]);
/** The p-norm distances between vectors of the same place in two tensors, along the last dimension. */
export function pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor;
export function pairwiseDistance(x1: Tensor, x2: Tensor, p: number, eps: number, options?: { keepdim?: boolean; keepdims?: boolean }): Tensor;
export function pairwiseDistance(x1: Tensor, x2: Tensor, p: number, options?: { eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
export function pairwiseDistance(x1: Tensor, x2: Tensor, options?: { p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
export function pairwiseDistance(x1: Tensor, options: { x2: Tensor; p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
export function pairwiseDistance(options: { x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean; keepdims?: boolean }): Tensor;
export function pairwiseDistance(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($pairwise_distance.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($pairwise_distance.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    return wrap($pairwise_distance.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && typeof e === 'boolean') {
    return wrap($pairwise_distance.call(a._handle, b._handle, c, d, e) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($pairwise_distance.call(a._handle, b._handle, undefined, undefined, keepdim) as number);
    }
  }
  return pairwiseDistance$.call(arguments);
}

const pdist$ = new Overloads('pdist', [[$pdist]]);
/** The p-norm distances between all pairs of a matrix's rows, as a one-dimensional tensor. */
export function pdist(input: Tensor, p?: number): Tensor;
export function pdist(input: Tensor, options?: { p?: number }): Tensor;
export function pdist(options: Input & { p?: number }): Tensor;
export function pdist(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($pdist.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($pdist.call(a._handle, b) as number);
  }
  return pdist$.call(arguments);
}

const permute$ = new Overloads('permute', [[$permute]]);
/** A view with the dimensions in the order `dims`. @see [torch.permute](https://pytorch.org/docs/stable/generated/torch.permute.html) */
export function permute(input: Tensor, dims: readonly number[]): Tensor;
export function permute(input: Tensor, options: { dims: readonly number[] }): Tensor;
export function permute(options: Input & { dims: readonly number[] }): Tensor;
export function permute(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($permute.call(a._handle, b) as number);
  }
  return permute$.call(arguments);
}

const permuteCopy$ = new Overloads('permuteCopy', [[$permute_copy, $permute_copy_out]]);
/** What `permute` gives, as a copy instead of a view. @see [torch.permute_copy](https://pytorch.org/docs/stable/generated/torch.permute_copy.html) */
export function permuteCopy(input: Tensor, dims: readonly number[], options?: Out): Tensor;
export function permuteCopy(input: Tensor, options: { dims: readonly number[]; out?: Tensor | null }): Tensor;
export function permuteCopy(options: Input & { dims: readonly number[]; out?: Tensor | null }): Tensor;
export function permuteCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($permute_copy.call(a._handle, b) as number);
  }
  return permuteCopy$.call(arguments);
}

const pinverse$ = new Overloads('pinverse', [[$pinverse]]);
/** The Moore-Penrose pseudoinverse of a matrix, or of each of a batch. @see [torch.pinverse](https://pytorch.org/docs/stable/generated/torch.pinverse.html) */
export function pinverse(input: Tensor, rcond?: number): Tensor;
export function pinverse(input: Tensor, options?: { rcond?: number }): Tensor;
export function pinverse(options: Input & { rcond?: number }): Tensor;
export function pinverse(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($pinverse.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($pinverse.call(a._handle, b) as number);
  }
  return pinverse$.call(arguments);
}

const pixelShuffle$ = new Overloads('pixelShuffle', [[$pixel_shuffle]]);
/** Turns channels into pixels: (*, C·r², H, W) becomes (*, C, H·r, W·r). */
export function pixelShuffle(input: Tensor, upscaleFactor: number): Tensor;
export function pixelShuffle(input: Tensor, options: { upscaleFactor: number }): Tensor;
export function pixelShuffle(options: Input & { upscaleFactor: number }): Tensor;
export function pixelShuffle(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($pixel_shuffle.call(a._handle, b) as number);
  }
  return pixelShuffle$.call(arguments);
}

const pixelUnshuffle$ = new Overloads('pixelUnshuffle', [[$pixel_unshuffle]]);
/** Turns pixels into channels: (*, C, H·r, W·r) becomes (*, C·r², H, W). */
export function pixelUnshuffle(input: Tensor, downscaleFactor: number): Tensor;
export function pixelUnshuffle(input: Tensor, options: { downscaleFactor: number }): Tensor;
export function pixelUnshuffle(options: Input & { downscaleFactor: number }): Tensor;
export function pixelUnshuffle(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($pixel_unshuffle.call(a._handle, b) as number);
  }
  return pixelUnshuffle$.call(arguments);
}

const poisson$ = new Overloads('poisson', [[$poisson]]);
/** Draws from the Poisson distribution with each element as its rate. @see [torch.poisson](https://pytorch.org/docs/stable/generated/torch.poisson.html) */
export function poisson(input: Tensor, generator?: Generator | null): Tensor;
export function poisson(input: Tensor, options?: { generator?: Generator | null }): Tensor;
export function poisson(options: Input & { generator?: Generator | null }): Tensor;
export function poisson(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($poisson.call(a._handle) as number);
  }
  return poisson$.call(arguments);
}

const poissonNllLoss$ = new Overloads('poissonNllLoss', [[$poisson_nll_loss]]);
/** The negative log likelihood of counts under Poisson distributions with the given rates, or their logarithms. */
export function poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor;
export function poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, options: { reduction: number }): Tensor;
export function poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, options: { eps: number; reduction: number }): Tensor;
export function poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, options: { full: boolean; eps: number; reduction: number }): Tensor;
export function poissonNllLoss(input: Tensor, target: Tensor, options: { logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor;
export function poissonNllLoss(input: Tensor, options: { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor;
export function poissonNllLoss(options: Input & { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor;
export function poissonNllLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'boolean' && typeof e === 'number' && isInt(f)) {
    return wrap($poisson_nll_loss.call(a._handle, b._handle, c, d, e, f) as number);
  }
  return poissonNllLoss$.call(arguments);
}

const polar$ = new Overloads('polar', [[$polar, $polar_out]]);
/** Complex numbers from their magnitudes and angles in radians. @see [torch.polar](https://pytorch.org/docs/stable/generated/torch.polar.html) */
export function polar(abs: Tensor, angle: Tensor, options?: Out): Tensor;
export function polar(abs: Tensor, options: { angle: Tensor; out?: Tensor | null }): Tensor;
export function polar(options: { abs: Tensor; angle: Tensor; out?: Tensor | null }): Tensor;
export function polar(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($polar.call(a._handle, b._handle) as number);
  }
  return polar$.call(arguments);
}

const polygamma$ = new Overloads('polygamma', [[$polygamma, $polygamma_out]]);
/** The `n`-th derivative of the digamma function at each element. @see [torch.polygamma](https://pytorch.org/docs/stable/generated/torch.polygamma.html) */
export function polygamma(n: number, input: Tensor, options?: Out): Tensor;
export function polygamma(n: number, options: Input & Out): Tensor;
export function polygamma(options: Input & { n: number; out?: Tensor | null }): Tensor;
export function polygamma(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && isInt(a) && b instanceof Tensor) {
    return wrap($polygamma.call(a, b._handle) as number);
  }
  return polygamma$.call(arguments);
}

const positive$ = new Overloads('positive', [[$positive]]);
/** The tensor itself; an error for bool. @see [torch.positive](https://pytorch.org/docs/stable/generated/torch.positive.html) */
export function positive(input: Tensor): Tensor;
export function positive(options: Input): Tensor;
export function positive(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($positive.call(a._handle) as number);
  }
  return positive$.call(arguments);
}

const pow$ = new Overloads('pow', [[$pow_Tensor_Tensor, $pow_Tensor_Tensor_out], [$pow_Scalar, $pow_Scalar_out], [$pow_Tensor_Scalar, $pow_Tensor_Scalar_out]]);
/** Raises to the power `exponent`, element by element; both may be tensors or one a number. @see [torch.pow](https://pytorch.org/docs/stable/generated/torch.pow.html) */
export function pow(input: Tensor | Scalar, exponent: Tensor, options?: Out): Tensor;
export function pow(input: Tensor, exponent: Scalar, options?: Out): Tensor;
export function pow(input: Tensor | Scalar, options: { exponent: Tensor; out?: Tensor | null }): Tensor;
export function pow(options: Given<'input', Tensor | Scalar> & { exponent: Tensor; out?: Tensor | null }): Tensor;
export function pow(input: Tensor, options: { exponent: Scalar; out?: Tensor | null }): Tensor;
export function pow(options: Input & { exponent: Scalar; out?: Tensor | null }): Tensor;
export function pow(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($pow_Tensor_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($pow_Scalar.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($pow_Tensor_Scalar.call(a._handle, b) as number);
    }
  }
  return pow$.call(arguments);
}

const prelu$ = new Overloads('prelu', [[$prelu]]);
/** Keeps positive elements and multiplies negative ones by `weight`, one number or one a channel. */
export function prelu(input: Tensor, weight: Tensor): Tensor;
export function prelu(input: Tensor, options: { weight: Tensor }): Tensor;
export function prelu(options: Input & { weight: Tensor }): Tensor;
export function prelu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($prelu.call(a._handle, b._handle) as number);
  }
  return prelu$.call(arguments);
}

const prod$ = new Overloads('prod', [[$prod], [$prod_dim_int, $prod_int_out]]);
/** The product of all elements, or along `dim`. @see [torch.prod](https://pytorch.org/docs/stable/generated/torch.prod.html) */
export function prod(input: Tensor, options?: { dtype?: DTypeLike | null }): Tensor;
export function prod(input: Tensor, dim: number, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function prod(options: Input & { dtype?: DTypeLike | null }): Tensor;
export function prod(input: Tensor, dim: number, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function prod(input: Tensor, options: Dim & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function prod(options: Input & Dim & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function prod(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($prod.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($prod_dim_int.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($prod_dim_int.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($prod.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim', 'dtype')) {
    const { dim, keepdim, dtype } = b;
    if (isInt(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($prod_dim_int.call(a._handle, dim, keepdim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'keepdim', 'dtype')) {
    const { keepdim, dtype } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($prod_dim_int.call(a._handle, b, keepdim, codeOrNone(dtype)) as number);
    }
  }
  return prod$.call(arguments);
}

const promoteTypes$ = new Overloads('promoteTypes', [[$promote_types]]);
/** The smallest dtype that holds the values of two dtypes. @see [torch.promote_types](https://pytorch.org/docs/stable/generated/torch.promote_types.html) */
export function promoteTypes(type1: DTypeLike, type2: DTypeLike): DType;
export function promoteTypes(type1: DTypeLike, options: { type2: DTypeLike }): DType;
export function promoteTypes(options: { type1: DTypeLike; type2: DTypeLike }): DType;
export function promoteTypes(): unknown {
  return promoteTypes$.call(arguments);
}

const put$ = new Overloads('put', [[$put]]);
/** Writes `source` to the places that `index` names in the flattened tensor, or adds it there with `accumulate`. */
export function put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor;
export function put(input: Tensor, index: Tensor, source: Tensor, options?: { accumulate?: boolean }): Tensor;
export function put(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor;
export function put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
export function put(options: Input & { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor;
export function put(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($put.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'boolean') {
    return wrap($put.call(a._handle, b._handle, c._handle, d) as number);
  }
  return put$.call(arguments);
}

const qPerChannelAxis$ = new Overloads('qPerChannelAxis', [[$q_per_channel_axis]]);
/** The dimension along which a tensor is quantized per channel. */
export function qPerChannelAxis(input: Tensor): number;
export function qPerChannelAxis(options: Input): number;
export function qPerChannelAxis(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $q_per_channel_axis.call(a._handle);
  }
  return qPerChannelAxis$.call(arguments);
}

const qPerChannelScales$ = new Overloads('qPerChannelScales', [[$q_per_channel_scales]]);
/** The scales of a tensor that is quantized per channel. */
export function qPerChannelScales(input: Tensor): Tensor;
export function qPerChannelScales(options: Input): Tensor;
export function qPerChannelScales(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($q_per_channel_scales.call(a._handle) as number);
  }
  return qPerChannelScales$.call(arguments);
}

const qPerChannelZeroPoints$ = new Overloads('qPerChannelZeroPoints', [[$q_per_channel_zero_points]]);
/** The zero points of a tensor that is quantized per channel. */
export function qPerChannelZeroPoints(input: Tensor): Tensor;
export function qPerChannelZeroPoints(options: Input): Tensor;
export function qPerChannelZeroPoints(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($q_per_channel_zero_points.call(a._handle) as number);
  }
  return qPerChannelZeroPoints$.call(arguments);
}

const qScale$ = new Overloads('qScale', [[$q_scale]]);
/** The scale of a tensor that is quantized with one. */
export function qScale(input: Tensor): number;
export function qScale(options: Input): number;
export function qScale(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $q_scale.call(a._handle);
  }
  return qScale$.call(arguments);
}

const qZeroPoint$ = new Overloads('qZeroPoint', [[$q_zero_point]]);
/** The zero point of a tensor that is quantized with one scale. */
export function qZeroPoint(input: Tensor): number;
export function qZeroPoint(options: Input): number;
export function qZeroPoint(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $q_zero_point.call(a._handle);
  }
  return qZeroPoint$.call(arguments);
}

const qr$ = new Overloads('qr', [[$qr, $qr_Q]]);
/** The QR decomposition of a matrix, or of each of a batch. `linalg.qr` is its successor. @see [torch.qr](https://pytorch.org/docs/stable/generated/torch.qr.html) */
export function qr(input: Tensor, some?: boolean, options?: Outs): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(input: Tensor, options?: { some?: boolean; out?: readonly Tensor[] | null }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(options: Input & { some?: boolean; out?: readonly Tensor[] | null }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $qr.result($qr.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $qr.result($qr.call(a._handle, b));
  }
  return qr$.call(arguments);
}

const quantile$ = new Overloads('quantile', [[$quantile, $quantile_out], [$quantile_scalar, $quantile_scalar_out]]);
/** The quantiles `q`, from 0 to 1, of the whole tensor or along `dim`. @see [torch.quantile](https://pytorch.org/docs/stable/generated/torch.quantile.html) */
export function quantile(input: Tensor, q: Tensor | number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor | null }): Tensor;
export function quantile(input: Tensor, q: Tensor | number, dim: number | null, options?: { keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function quantile(input: Tensor, q: Tensor | number, options?: { dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function quantile(input: Tensor, options: { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function quantile(options: Input & { q: Tensor | number; dim?: number | null; axis?: number | null; keepdim?: boolean; keepdims?: boolean; interpolation?: string; out?: Tensor | null }): Tensor;
export function quantile(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($quantile.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($quantile_scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return wrap($quantile.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c)) {
      return wrap($quantile_scalar.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 4) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'boolean') {
      return wrap($quantile.call(a._handle, b._handle, c, d) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && isInt(c) && typeof d === 'boolean') {
      return wrap($quantile_scalar.call(a._handle, b, c, d) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim', 'keepdim')) {
    const { dim, keepdim } = c;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($quantile.call(a._handle, b._handle, dim, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'dim', 'keepdim')) {
    const { dim, keepdim } = c;
    if ((dim === undefined || isInt(dim)) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($quantile_scalar.call(a._handle, b, dim, keepdim) as number);
    }
  }
  return quantile$.call(arguments);
}

const quantizePerChannel$ = new Overloads('quantizePerChannel', [[$quantize_per_channel]]);
/** Quantizes a float tensor with a scale and a zero point for each slice along `axis`. @see [torch.quantize_per_channel](https://pytorch.org/docs/stable/generated/torch.quantize_per_channel.html) */
export function quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: DTypeLike): Tensor;
export function quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, options: { dtype: DTypeLike }): Tensor;
export function quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, options: { axis: number; dtype: DTypeLike }): Tensor;
export function quantizePerChannel(input: Tensor, scales: Tensor, options: { zeroPoints: Tensor; axis: number; dtype: DTypeLike }): Tensor;
export function quantizePerChannel(input: Tensor, options: { scales: Tensor; zeroPoints: Tensor; axis: number; dtype: DTypeLike }): Tensor;
export function quantizePerChannel(options: Input & { scales: Tensor; zeroPoints: Tensor; axis: number; dtype: DTypeLike }): Tensor;
export function quantizePerChannel(): unknown {
  return quantizePerChannel$.call(arguments);
}

const quantizePerTensor$ = new Overloads('quantizePerTensor', [[$quantize_per_tensor_tensor_qparams], [$quantize_per_tensor], [$quantize_per_tensor_tensors]]);
/** Quantizes a float tensor with one scale and zero point. @see [torch.quantize_per_tensor](https://pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html) */
export function quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: DTypeLike): Tensor;
export function quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, dtype: DTypeLike): Tensor;
export function quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: DTypeLike): Tensor[];
export function quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { dtype: DTypeLike }): Tensor;
export function quantizePerTensor(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(options: Input & { scale: Tensor; zeroPoint: Tensor; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, options: { dtype: DTypeLike }): Tensor;
export function quantizePerTensor(input: Tensor, scale: number, options: { zeroPoint: number; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(input: Tensor, options: { scale: number; zeroPoint: number; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(options: Input & { scale: number; zeroPoint: number; dtype: DTypeLike }): Tensor;
export function quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: { dtype: DTypeLike }): Tensor[];
export function quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, options: { zeroPoints: Tensor; dtype: DTypeLike }): Tensor[];
export function quantizePerTensor(tensors: readonly Tensor[], options: { scales: Tensor; zeroPoints: Tensor; dtype: DTypeLike }): Tensor[];
export function quantizePerTensor(options: { tensors: readonly Tensor[]; scales: Tensor; zeroPoints: Tensor; dtype: DTypeLike }): Tensor[];
export function quantizePerTensor(): unknown {
  return quantizePerTensor$.call(arguments);
}

const quantizePerTensorDynamic$ = new Overloads('quantizePerTensorDynamic', [[$quantize_per_tensor_dynamic]]);
/** Quantizes a float tensor with a scale and a zero point chosen by its range. @see [torch.quantize_per_tensor_dynamic](https://pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html) */
export function quantizePerTensorDynamic(input: Tensor, dtype: DTypeLike, reduceRange: boolean): Tensor;
export function quantizePerTensorDynamic(input: Tensor, dtype: DTypeLike, options: { reduceRange: boolean }): Tensor;
export function quantizePerTensorDynamic(input: Tensor, options: { dtype: DTypeLike; reduceRange: boolean }): Tensor;
export function quantizePerTensorDynamic(options: Input & { dtype: DTypeLike; reduceRange: boolean }): Tensor;
export function quantizePerTensorDynamic(): unknown {
  return quantizePerTensorDynamic$.call(arguments);
}

const quantizedBatchNorm$ = new Overloads('quantizedBatchNorm', [[$quantized_batch_norm]]);
/** Normalizes the channels of a quantized tensor with the given mean and variance. @see [torch.quantized_batch_norm](https://pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html) */
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, options: { outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, options: { outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(options: Input & { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor;
export function quantizedBatchNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 8 && a instanceof Tensor && (b === null || b instanceof Tensor) && (c === null || c instanceof Tensor) && d instanceof Tensor && e instanceof Tensor && typeof f === 'number' && typeof g === 'number' && isInt(h)) {
    return wrap($quantized_batch_norm.call(a._handle, handleOrNone(b), handleOrNone(c), d._handle, e._handle, f, g, h) as number);
  }
  return quantizedBatchNorm$.call(arguments);
}

const quantizedGruCell$ = new Overloads('quantizedGruCell', [[$quantized_gru_cell]]);
/** One step of a gated recurrent unit with weights that FBGEMM has quantized. */
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedGruCell(): unknown {
  return quantizedGruCell$.call(arguments);
}

const quantizedLstmCell$ = new Overloads('quantizedLstmCell', [[$quantized_lstm_cell]]);
/** One step of long short-term memory with weights that FBGEMM has quantized. */
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(options: Input & { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor];
export function quantizedLstmCell(): unknown {
  return quantizedLstmCell$.call(arguments);
}

const quantizedMaxPool1d$ = new Overloads('quantizedMaxPool1d', [[$quantized_max_pool1d]]);
/** The largest elements of windows along the last dimension of a quantized tensor. @see [torch.quantized_max_pool1d](https://pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html) */
export function quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($quantized_max_pool1d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($quantized_max_pool1d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($quantized_max_pool1d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($quantized_max_pool1d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($quantized_max_pool1d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($quantized_max_pool1d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return quantizedMaxPool1d$.call(arguments);
}

const quantizedMaxPool2d$ = new Overloads('quantizedMaxPool2d', [[$quantized_max_pool2d]]);
/** The largest elements of windows over the last two dimensions of a quantized tensor. @see [torch.quantized_max_pool2d](https://pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html) */
export function quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($quantized_max_pool2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($quantized_max_pool2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($quantized_max_pool2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($quantized_max_pool2d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($quantized_max_pool2d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($quantized_max_pool2d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return quantizedMaxPool2d$.call(arguments);
}

const quantizedMaxPool3d$ = new Overloads('quantizedMaxPool3d', [[$quantized_max_pool3d]]);
/** The largest elements of windows over the last three dimensions of a quantized tensor. */
export function quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor;
export function quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor;
export function quantizedMaxPool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($quantized_max_pool3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($quantized_max_pool3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($quantized_max_pool3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($quantized_max_pool3d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return wrap($quantized_max_pool3d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'stride', 'padding', 'dilation')) {
    const { stride, padding, dilation } = c;
    if ((stride === undefined || isIntOrInts(stride)) && (padding === undefined || isIntOrInts(padding)) && (dilation === undefined || isIntOrInts(dilation))) {
      return wrap($quantized_max_pool3d.call(a._handle, b, stride, padding, dilation) as number);
    }
  }
  return quantizedMaxPool3d$.call(arguments);
}

const quantizedRnnReluCell$ = new Overloads('quantizedRnnReluCell', [[$quantized_rnn_relu_cell]]);
/** One step of a recurrent unit with ReLU, with weights that FBGEMM has quantized. */
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnReluCell(): unknown {
  return quantizedRnnReluCell$.call(arguments);
}

const quantizedRnnTanhCell$ = new Overloads('quantizedRnnTanhCell', [[$quantized_rnn_tanh_cell]]);
/** One step of a recurrent unit with tanh, with weights that FBGEMM has quantized. */
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, options: { zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, options: { zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, options: { scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, options: { scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, options: { colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, options: { colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, options: { packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, options: { packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, options: { bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor;
export function quantizedRnnTanhCell(): unknown {
  return quantizedRnnTanhCell$.call(arguments);
}

const rad2deg$ = new Overloads('rad2deg', [[$rad2deg, $rad2deg_out]]);
/** Converts angles from radians to degrees. @see [torch.rad2deg](https://pytorch.org/docs/stable/generated/torch.rad2deg.html) */
export function rad2deg(input: Tensor, options?: Out): Tensor;
export function rad2deg(options: Input & Out): Tensor;
export function rad2deg(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($rad2deg.call(a._handle) as number);
  }
  return rad2deg$.call(arguments);
}

const rad2deg_$ = new Overloads('rad2deg_', [[$rad2deg_]]);
/** In-place form of `rad2deg`: changes the tensor and returns it. */
export function rad2deg_(input: Tensor): Tensor;
export function rad2deg_(options: Input): Tensor;
export function rad2deg_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $rad2deg_.call(a._handle);
    return a;
  }
  return rad2deg_$.call(arguments);
}

const rand$ = new Overloads('rand', [[$rand_generator, $rand_generator_out], [$rand, $rand_out]]);
/** A tensor of the given size, drawn evenly from 0 to before 1. @see [torch.rand](https://pytorch.org/docs/stable/generated/torch.rand.html) */
export function rand(size: readonly number[], options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rand(...size: number[]): Tensor;
export function rand(...args: [...size: number[], options: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }]): Tensor;
export function rand(options: FactoryOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rand(a?: unknown, b?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($rand.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($rand.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($rand.call(a, codeOrNone(dtype)) as number);
    }
  }
  return rand$.call(arguments);
}

const randLike$ = new Overloads('randLike', [[$rand_like_generator], [$rand_like]]);
/** A tensor of the same shape and kind as another, drawn evenly from 0 to before 1. @see [torch.rand_like](https://pytorch.org/docs/stable/generated/torch.rand_like.html) */
export function randLike(input: Tensor, options?: FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randLike(options: Input & FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randLike(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($rand_like.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($rand_like.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  return randLike$.call(arguments);
}

const randint$ = new Overloads('randint', [[$randint_generator, $randint_generator_out], [$randint, $randint_out], [$randint_low_generator, $randint_low_generator_out], [$randint_low, $randint_low_out]]);
/** A tensor of the given size of whole numbers, drawn evenly from `low` (0) to before `high`. @see [torch.randint](https://pytorch.org/docs/stable/generated/torch.randint.html) */
export function randint(high: number, size: readonly number[], options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(low: number, high: number, size: readonly number[], options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(high: number, options: FactoryOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(low: number, options: FactoryOptions & { high: number; size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(low: number, high: number, options: FactoryOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(options: FactoryOptions & { low: number; high: number; size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randint(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && isInt(a) && isInts(b)) {
    return wrap($randint.call(a, b) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isInts(c)) {
    return wrap($randint_low.call(a, b, c) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInts(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randint.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && isInt(a) && isInt(b) && isInts(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randint_low.call(a, b, c, codeOrNone(dtype)) as number);
    }
  }
  return randint$.call(arguments);
}

const randintLike$ = new Overloads('randintLike', [[$randint_like_low_generator_dtype], [$randint_like_low_dtype], [$randint_like_Tensor_generator], [$randint_like_Tensor], [$randint_like_generator], [$randint_like]]);
/** A tensor of the same shape and kind as another of whole numbers, drawn evenly from `low` (0) to before `high`. @see [torch.randint_like](https://pytorch.org/docs/stable/generated/torch.randint_like.html) */
export function randintLike(input: Tensor, low: number, high: number, options?: FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(input: Tensor, high: Tensor | number, options?: FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(input: Tensor, low: number, options: FactoryOptions & { high: number; generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(input: Tensor, options: FactoryOptions & { low: number; high: number; generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(options: Input & FactoryOptions & { low: number; high: number; generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(input: Tensor, options: FactoryOptions & { high: Tensor | number; generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(options: Input & FactoryOptions & { high: Tensor | number; generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randintLike(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($randint_like_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return wrap($randint_like.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($randint_like_low_dtype.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randint_like_low_dtype.call(a._handle, b, c, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randint_like_Tensor.call(a._handle, b._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randint_like.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return randintLike$.call(arguments);
}

const randn$ = new Overloads('randn', [[$randn_generator, $randn_generator_out], [$randn, $randn_out]]);
/** A tensor of the given size, drawn from the normal distribution with mean 0 and variance 1. @see [torch.randn](https://pytorch.org/docs/stable/generated/torch.randn.html) */
export function randn(size: readonly number[], options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randn(...size: number[]): Tensor;
export function randn(...args: [...size: number[], options: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }]): Tensor;
export function randn(options: FactoryOptions & { size: readonly number[]; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randn(a?: unknown, b?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($randn.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($randn.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randn.call(a, codeOrNone(dtype)) as number);
    }
  }
  return randn$.call(arguments);
}

const randnLike$ = new Overloads('randnLike', [[$randn_like_generator], [$randn_like]]);
/** A tensor of the same shape and kind as another, drawn from the normal distribution with mean 0 and variance 1. @see [torch.randn_like](https://pytorch.org/docs/stable/generated/torch.randn_like.html) */
export function randnLike(input: Tensor, options?: FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randnLike(options: Input & FactoryOptions & { generator?: Generator | null; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function randnLike(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($randn_like.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randn_like.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  return randnLike$.call(arguments);
}

const randperm$ = new Overloads('randperm', [[$randperm_generator, $randperm_generator_out], [$randperm, $randperm_out]]);
/** The integers from 0 to before `n` in random order. @see [torch.randperm](https://pytorch.org/docs/stable/generated/torch.randperm.html) */
export function randperm(n: number, options?: FactoryOptions & { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randperm(options: FactoryOptions & { n: number; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function randperm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isInt(a)) {
    return wrap($randperm.call(a) as number);
  }
  if (arguments.length === 2 && isInt(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($randperm.call(a, codeOrNone(dtype)) as number);
    }
  }
  return randperm$.call(arguments);
}

const range$ = new Overloads('range', [[$range], [$range_step]]);
/** The numbers from `start` to `end`, included, in steps of `step`. `arange` is its successor. @see [torch.range](https://pytorch.org/docs/stable/generated/torch.range.html) */
export function range(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions): Tensor;
export function range(start: Scalar, end: Scalar, options?: FactoryOptions & { step?: Scalar }): Tensor;
export function range(start: Scalar, options: FactoryOptions & { end: Scalar; step?: Scalar }): Tensor;
export function range(options: FactoryOptions & { start: Scalar; end: Scalar; step?: Scalar }): Tensor;
export function range(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && typeof a === 'number' && typeof b === 'number') {
    return wrap($range.call(a, b) as number);
  }
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && typeof c === 'number') {
    return wrap($range_step.call(a, b, c) as number);
  }
  if (arguments.length === 3 && typeof a === 'number' && typeof b === 'number' && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($range.call(a, b, codeOrNone(dtype)) as number);
    }
  }
  return range$.call(arguments);
}

const ravel$ = new Overloads('ravel', [[$ravel]]);
/** A tensor's elements in one dimension; a view where possible. @see [torch.ravel](https://pytorch.org/docs/stable/generated/torch.ravel.html) */
export function ravel(input: Tensor): Tensor;
export function ravel(options: Input): Tensor;
export function ravel(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($ravel.call(a._handle) as number);
  }
  return ravel$.call(arguments);
}

const real$ = new Overloads('real', [[$real]]);
/** The real parts of a tensor, as a view; a real one comes back as it is. @see [torch.real](https://pytorch.org/docs/stable/generated/torch.real.html) */
export function real(input: Tensor): Tensor;
export function real(options: Input): Tensor;
export function real(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($real.call(a._handle) as number);
  }
  return real$.call(arguments);
}

const reciprocal$ = new Overloads('reciprocal', [[$reciprocal, $reciprocal_out]]);
/** One divided by each element. @see [torch.reciprocal](https://pytorch.org/docs/stable/generated/torch.reciprocal.html) */
export function reciprocal(input: Tensor, options?: Out): Tensor;
export function reciprocal(options: Input & Out): Tensor;
export function reciprocal(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($reciprocal.call(a._handle) as number);
  }
  return reciprocal$.call(arguments);
}

const reciprocal_$ = new Overloads('reciprocal_', [[$reciprocal_]]);
/** In-place form of `reciprocal`: changes the tensor and returns it. */
export function reciprocal_(input: Tensor): Tensor;
export function reciprocal_(options: Input): Tensor;
export function reciprocal_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $reciprocal_.call(a._handle);
    return a;
  }
  return reciprocal_$.call(arguments);
}

const relu$ = new Overloads('relu', [[$relu]]);
/** Replaces negative elements by 0. */
export function relu(input: Tensor): Tensor;
export function relu(options: Input): Tensor;
export function relu(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($relu.call(a._handle) as number);
  }
  return relu$.call(arguments);
}

const relu_$ = new Overloads('relu_', [[$relu_]]);
/** In-place form of `relu`: changes the tensor and returns it. */
export function relu_(input: Tensor): Tensor;
export function relu_(options: Input): Tensor;
export function relu_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $relu_.call(a._handle);
    return a;
  }
  return relu_$.call(arguments);
}

const remainder$ = new Overloads('remainder', [[$remainder_Tensor, $remainder_Tensor_out], [$remainder_Scalar_Tensor], [$remainder_Scalar, $remainder_Scalar_out]]);
/** The remainder of dividing by `other`, with the sign of the divisor. @see [torch.remainder](https://pytorch.org/docs/stable/generated/torch.remainder.html) */
export function remainder(input: Tensor, other: Tensor | Scalar, options?: Out): Tensor;
export function remainder(input: Scalar, other: Tensor): Tensor;
export function remainder(input: Tensor, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function remainder(options: Input & Given<'other', Tensor | Scalar> & Out): Tensor;
export function remainder(input: Scalar, options: Other): Tensor;
export function remainder(options: Given<'input', Scalar> & Other): Tensor;
export function remainder(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($remainder_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($remainder_Scalar_Tensor.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($remainder_Scalar.call(a._handle, b) as number);
    }
  }
  return remainder$.call(arguments);
}

const renorm$ = new Overloads('renorm', [[$renorm, $renorm_out]]);
/** Shrinks the slices along `dim` to a p-norm of at most `maxnorm`. @see [torch.renorm](https://pytorch.org/docs/stable/generated/torch.renorm.html) */
export function renorm(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: Out): Tensor;
export function renorm(input: Tensor, p: Scalar, dim: number, options: { maxnorm: Scalar; out?: Tensor | null }): Tensor;
export function renorm(input: Tensor, p: Scalar, options: Dim & { maxnorm: Scalar; out?: Tensor | null }): Tensor;
export function renorm(input: Tensor, options: Dim & { p: Scalar; maxnorm: Scalar; out?: Tensor | null }): Tensor;
export function renorm(options: Input & Dim & { p: Scalar; maxnorm: Scalar; out?: Tensor | null }): Tensor;
export function renorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isInt(c) && typeof d === 'number') {
    return wrap($renorm.call(a._handle, b, c, d) as number);
  }
  return renorm$.call(arguments);
}

const repeatInterleave$ = new Overloads('repeatInterleave', [[$repeat_interleave_self_Tensor], [$repeat_interleave_Tensor], [$repeat_interleave_self_int]]);
/** Repeats each element, or each slice along `dim`, `repeats` times in a row. @see [torch.repeat_interleave](https://pytorch.org/docs/stable/generated/torch.repeat_interleave.html) */
export function repeatInterleave(input: Tensor, repeats: Tensor | number, dim?: number | null, options?: { outputSize?: number | null }): Tensor;
export function repeatInterleave(repeats: Tensor, options?: { outputSize?: number | null }): Tensor;
export function repeatInterleave(input: Tensor, repeats: Tensor | number, options?: { dim?: number | null; axis?: number | null; outputSize?: number | null }): Tensor;
export function repeatInterleave(input: Tensor, options: { repeats: Tensor | number; dim?: number | null; axis?: number | null; outputSize?: number | null }): Tensor;
export function repeatInterleave(options: Input & { repeats: Tensor | number; dim?: number | null; axis?: number | null; outputSize?: number | null }): Tensor;
export function repeatInterleave(options: { repeats: Tensor; outputSize?: number | null }): Tensor;
export function repeatInterleave(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($repeat_interleave_Tensor.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($repeat_interleave_self_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && isInt(b)) {
      return wrap($repeat_interleave_self_int.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return wrap($repeat_interleave_self_Tensor.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($repeat_interleave_self_int.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($repeat_interleave_self_Tensor.call(a._handle, b._handle, dim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($repeat_interleave_self_int.call(a._handle, b, dim) as number);
    }
  }
  return repeatInterleave$.call(arguments);
}

const reshape$ = new Overloads('reshape', [[$reshape]]);
/** The same elements in another shape, where one size may be -1; a view where possible. @see [torch.reshape](https://pytorch.org/docs/stable/generated/torch.reshape.html) */
export function reshape(input: Tensor, shape: readonly number[]): Tensor;
export function reshape(input: Tensor, options: { shape: readonly number[] }): Tensor;
export function reshape(options: Input & { shape: readonly number[] }): Tensor;
export function reshape(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($reshape.call(a._handle, b) as number);
  }
  return reshape$.call(arguments);
}

const resizeAs_$ = new Overloads('resizeAs_', [[$resize_as_]]);
/** Gives a tensor the shape of another, in place; new elements are whatever was in the memory. */
export function resizeAs_(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function resizeAs_(input: Tensor, options: { theTemplate: Tensor; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function resizeAs_(options: Input & { theTemplate: Tensor; memoryFormat?: MemoryFormatLike | null }): Tensor;
export function resizeAs_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $resize_as_.call(a._handle, b._handle);
    return a;
  }
  return resizeAs_$.call(arguments);
}

const resizeAsSparse_$ = new Overloads('resizeAsSparse_', [[$resize_as_sparse_]]);
/** Gives a sparse tensor the shape and the numbers of dimensions of another, in place. */
export function resizeAsSparse_(input: Tensor, theTemplate: Tensor): Tensor;
export function resizeAsSparse_(input: Tensor, options: { theTemplate: Tensor }): Tensor;
export function resizeAsSparse_(options: Input & { theTemplate: Tensor }): Tensor;
export function resizeAsSparse_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $resize_as_sparse_.call(a._handle, b._handle);
    return a;
  }
  return resizeAsSparse_$.call(arguments);
}

const resolveConj$ = new Overloads('resolveConj', [[$resolve_conj]]);
/** Carries out a conjugation that is still to be done; else the tensor itself. @see [torch.resolve_conj](https://pytorch.org/docs/stable/generated/torch.resolve_conj.html) */
export function resolveConj(input: Tensor): Tensor;
export function resolveConj(options: Input): Tensor;
export function resolveConj(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($resolve_conj.call(a._handle) as number);
  }
  return resolveConj$.call(arguments);
}

const resolveNeg$ = new Overloads('resolveNeg', [[$resolve_neg]]);
/** Carries out a negation that is still to be done; else the tensor itself. @see [torch.resolve_neg](https://pytorch.org/docs/stable/generated/torch.resolve_neg.html) */
export function resolveNeg(input: Tensor): Tensor;
export function resolveNeg(options: Input): Tensor;
export function resolveNeg(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($resolve_neg.call(a._handle) as number);
  }
  return resolveNeg$.call(arguments);
}

const resultType$ = new Overloads('resultType', [[$result_type_Tensor], [$result_type_Scalar_Tensor], [$result_type_Scalar], [$result_type_Scalar_Scalar]]);
/** The dtype that arithmetic on two tensors or numbers has. @see [torch.result_type](https://pytorch.org/docs/stable/generated/torch.result_type.html) */
export function resultType(tensor: Tensor, other: Tensor | Scalar): DType;
export function resultType(scalar: Scalar, tensor: Tensor): DType;
export function resultType(scalar1: Scalar, scalar2: Scalar): DType;
export function resultType(tensor: Tensor, options: Given<'other', Tensor | Scalar>): DType;
export function resultType(options: Given<'other', Tensor | Scalar> & { tensor: Tensor }): DType;
export function resultType(scalar: Scalar, options: { tensor: Tensor }): DType;
export function resultType(options: { scalar: Scalar; tensor: Tensor }): DType;
export function resultType(scalar1: Scalar, options: { scalar2: Scalar }): DType;
export function resultType(options: { scalar1: Scalar; scalar2: Scalar }): DType;
export function resultType(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return $result_type_Tensor.result($result_type_Tensor.call(a._handle, b._handle));
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return $result_type_Scalar_Tensor.result($result_type_Scalar_Tensor.call(a, b._handle));
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return $result_type_Scalar.result($result_type_Scalar.call(a._handle, b));
    }
    if (typeof a === 'number' && typeof b === 'number') {
      return $result_type_Scalar_Scalar.result($result_type_Scalar_Scalar.call(a, b));
    }
  }
  return resultType$.call(arguments);
}

const rmsNorm$ = new Overloads('rmsNorm', [[$rms_norm]]);
/** Divides by the root mean square over the last dimensions, those of `normalizedShape`, then scales. */
export function rmsNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor;
export function rmsNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options?: { eps?: number | null }): Tensor;
export function rmsNorm(input: Tensor, normalizedShape: readonly number[], options?: { weight?: Tensor | null; eps?: number | null }): Tensor;
export function rmsNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
export function rmsNorm(options: Input & { normalizedShape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor;
export function rmsNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($rms_norm.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor)) {
    return wrap($rms_norm.call(a._handle, b, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && (c === null || c instanceof Tensor) && typeof d === 'number') {
    return wrap($rms_norm.call(a._handle, b, handleOrNone(c), d) as number);
  }
  return rmsNorm$.call(arguments);
}

const rnnRelu$ = new Overloads('rnnRelu', [[$rnn_relu_data], [$rnn_relu_input]]);
/** Runs recurrent layers with ReLU over sequences: the outputs, and the last hidden states. */
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(options: Input & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnRelu(): unknown {
  return rnnRelu$.call(arguments);
}

const rnnReluCell$ = new Overloads('rnnReluCell', [[$rnn_relu_cell]]);
/** One step of a recurrent unit with ReLU: the next hidden state. */
export function rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
export function rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options?: { bHh?: Tensor | null }): Tensor;
export function rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnReluCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnReluCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnReluCell(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($rnn_relu_cell.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return wrap($rnn_relu_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($rnn_relu_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f)) as number);
  }
  return rnnReluCell$.call(arguments);
}

const rnnTanh$ = new Overloads('rnnTanh', [[$rnn_tanh_data], [$rnn_tanh_input]]);
/** Runs recurrent layers with tanh over sequences: the outputs, and the last hidden states. */
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, batchSizes: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(data: Tensor, options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options: { batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, options: { bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, options: { train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, options: { dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, options: { numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], options: { hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, hx: Tensor, options: { params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(input: Tensor, options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(options: Input & { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor];
export function rnnTanh(): unknown {
  return rnnTanh$.call(arguments);
}

const rnnTanhCell$ = new Overloads('rnnTanhCell', [[$rnn_tanh_cell]]);
/** One step of a recurrent unit with tanh: the next hidden state. */
export function rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor;
export function rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options?: { bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options?: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(options: Input & { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor;
export function rnnTanhCell(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor) {
    return wrap($rnn_tanh_cell.call(a._handle, b._handle, c._handle, d._handle) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor)) {
    return wrap($rnn_tanh_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && d instanceof Tensor && (e === null || e instanceof Tensor) && (f === null || f instanceof Tensor)) {
    return wrap($rnn_tanh_cell.call(a._handle, b._handle, c._handle, d._handle, handleOrNone(e), handleOrNone(f)) as number);
  }
  return rnnTanhCell$.call(arguments);
}

const roll$ = new Overloads('roll', [[$roll]]);
/** Shifts elements along dimensions; those that leave at one end come in at the other. @see [torch.roll](https://pytorch.org/docs/stable/generated/torch.roll.html) */
export function roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor;
export function roll(input: Tensor, shifts: number | readonly number[], options?: { dims?: number | readonly number[] }): Tensor;
export function roll(input: Tensor, options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
export function roll(options: Input & { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor;
export function roll(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($roll.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($roll.call(a._handle, b, c) as number);
  }
  return roll$.call(arguments);
}

const rot90$ = new Overloads('rot90', [[$rot90]]);
/** Rotates by 90 degrees, `k` times, in the plane of two dimensions. @see [torch.rot90](https://pytorch.org/docs/stable/generated/torch.rot90.html) */
export function rot90(input: Tensor, k?: number, dims?: readonly number[]): Tensor;
export function rot90(input: Tensor, k: number, options?: { dims?: readonly number[] }): Tensor;
export function rot90(input: Tensor, options?: { k?: number; dims?: readonly number[] }): Tensor;
export function rot90(options: Input & { k?: number; dims?: readonly number[] }): Tensor;
export function rot90(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($rot90.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($rot90.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInts(c)) {
    return wrap($rot90.call(a._handle, b, c) as number);
  }
  return rot90$.call(arguments);
}

const round$ = new Overloads('round', [[$round, $round_out], [$round_decimals, $round_decimals_out]]);
/** Rounds each element to the nearest whole number, or to `decimals` places; halves go to the even one. @see [torch.round](https://pytorch.org/docs/stable/generated/torch.round.html) */
export function round(input: Tensor, options?: { decimals?: number; out?: Tensor | null }): Tensor;
export function round(options: Input & { decimals?: number; out?: Tensor | null }): Tensor;
export function round(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($round.call(a._handle) as number);
  }
  return round$.call(arguments);
}

const round_$ = new Overloads('round_', [[$round_], [$round__decimals]]);
/** In-place form of `round`: changes the tensor and returns it. */
export function round_(input: Tensor, options?: { decimals?: number }): Tensor;
export function round_(options: Input & { decimals?: number }): Tensor;
export function round_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $round_.call(a._handle);
    return a;
  }
  return round_$.call(arguments);
}

const rowIndicesCopy$ = new Overloads('rowIndicesCopy', [[$row_indices_copy, $row_indices_copy_out]]);
/** What `rowIndices` gives, as a copy instead of a view. */
export function rowIndicesCopy(input: Tensor, options?: Out): Tensor;
export function rowIndicesCopy(options: Input & Out): Tensor;
export function rowIndicesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($row_indices_copy.call(a._handle) as number);
  }
  return rowIndicesCopy$.call(arguments);
}

const rowStack$ = new Overloads('rowStack', [[$row_stack, $row_stack_out]]);
/** Another name for `vstack`. Joins tensors along the first dimension; vectors become rows. @see [torch.row_stack](https://pytorch.org/docs/stable/generated/torch.row_stack.html) */
export function rowStack(tensors: readonly Tensor[], options?: Out): Tensor;
export function rowStack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function rowStack(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($row_stack.call(handlesOf(a)) as number);
  }
  return rowStack$.call(arguments);
}

const rrelu$ = new Overloads('rrelu', [[$rrelu]]);
/** Multiplies negative elements by slopes drawn from `lower` to `upper`, or by their mean outside training. */
export function rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
export function rrelu(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options?: { generator?: Generator | null }): Tensor;
export function rrelu(input: Tensor, lower: Scalar, upper: Scalar, options?: { training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu(input: Tensor, lower: Scalar, options?: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu(input: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu(options: Input & { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($rrelu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($rrelu.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($rrelu.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'boolean') {
    return wrap($rrelu.call(a._handle, b, c, d) as number);
  }
  return rrelu$.call(arguments);
}

const rrelu_$ = new Overloads('rrelu_', [[$rrelu_]]);
/** In-place form of `rrelu`: changes the tensor and returns it. */
export function rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
export function rrelu_(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options?: { generator?: Generator | null }): Tensor;
export function rrelu_(input: Tensor, lower: Scalar, upper: Scalar, options?: { training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu_(input: Tensor, lower: Scalar, options?: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu_(input: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu_(options: Input & { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rrelu_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $rrelu_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $rrelu_.call(a._handle, b);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $rrelu_.call(a._handle, b, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'boolean') {
    $rrelu_.call(a._handle, b, c, d);
    return a;
  }
  return rrelu_$.call(arguments);
}

const rsqrt$ = new Overloads('rsqrt', [[$rsqrt, $rsqrt_out]]);
/** One divided by the square root of each element. @see [torch.rsqrt](https://pytorch.org/docs/stable/generated/torch.rsqrt.html) */
export function rsqrt(input: Tensor, options?: Out): Tensor;
export function rsqrt(options: Input & Out): Tensor;
export function rsqrt(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($rsqrt.call(a._handle) as number);
  }
  return rsqrt$.call(arguments);
}

const rsqrt_$ = new Overloads('rsqrt_', [[$rsqrt_]]);
/** In-place form of `rsqrt`: changes the tensor and returns it. */
export function rsqrt_(input: Tensor): Tensor;
export function rsqrt_(options: Input): Tensor;
export function rsqrt_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $rsqrt_.call(a._handle);
    return a;
  }
  return rsqrt_$.call(arguments);
}

const rsub$ = new Overloads('rsub', [[$rsub_Tensor], [$rsub_Scalar]]);
/** Subtracts each element, multiplied by `alpha`, from `other`. */
export function rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor;
export function rsub(input: Tensor, other: Scalar, alpha?: Scalar): Tensor;
export function rsub(input: Tensor, options: Given<'other', Tensor | Scalar> & { alpha?: Scalar }): Tensor;
export function rsub(options: Input & Given<'other', Tensor | Scalar> & { alpha?: Scalar }): Tensor;
export function rsub(input: Tensor, other: Scalar, options?: { alpha?: Scalar }): Tensor;
export function rsub(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($rsub_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($rsub_Scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($rsub_Scalar.call(a._handle, b, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($rsub_Tensor.call(a._handle, b._handle, alpha) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($rsub_Scalar.call(a._handle, b, alpha) as number);
    }
  }
  return rsub$.call(arguments);
}

const scalarTensor$ = new Overloads('scalarTensor', [[$scalar_tensor]]);
/** A tensor without dimensions that holds a number. */
export function scalarTensor(s: Scalar, options?: FactoryOptions): Tensor;
export function scalarTensor(options: FactoryOptions & { s: Scalar }): Tensor;
export function scalarTensor(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'number') {
    return wrap($scalar_tensor.call(a) as number);
  }
  if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($scalar_tensor.call(a, codeOrNone(dtype)) as number);
    }
  }
  return scalarTensor$.call(arguments);
}

const scatter$ = new Overloads('scatter', [[$scatter_src, $scatter_src_out], [$scatter_reduce, $scatter_reduce_out], [$scatter_value, $scatter_value_out], [$scatter_value_reduce, $scatter_value_reduce_out]]);
/** Writes `src`, a tensor or a number, to the places along `dim` that the int64 tensor `index` names. @see [torch.scatter](https://pytorch.org/docs/stable/generated/torch.scatter.html) */
export function scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, options: Dim & { index: Tensor; src: Tensor; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(options: Input & Dim & { index: Tensor; src: Tensor; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(input: Tensor, options: Dim & { index: Tensor; value: Scalar; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(options: Input & Dim & { index: Tensor; value: Scalar; reduce?: string; out?: Tensor | null }): Tensor;
export function scatter(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4) {
    if (a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor) {
      return wrap($scatter_src.call(a._handle, b, c._handle, d._handle) as number);
    }
    if (a instanceof Tensor && isInt(b) && c instanceof Tensor && typeof d === 'number') {
      return wrap($scatter_value.call(a._handle, b, c._handle, d) as number);
    }
  }
  return scatter$.call(arguments);
}

const scatterAdd$ = new Overloads('scatterAdd', [[$scatter_add, $scatter_add_out]]);
/** Adds the elements of `src` to the places along `dim` that the int64 tensor `index` names. @see [torch.scatter_add](https://pytorch.org/docs/stable/generated/torch.scatter_add.html) */
export function scatterAdd(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: Out): Tensor;
export function scatterAdd(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor | null }): Tensor;
export function scatterAdd(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
export function scatterAdd(input: Tensor, options: Dim & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
export function scatterAdd(options: Input & Dim & { index: Tensor; src: Tensor; out?: Tensor | null }): Tensor;
export function scatterAdd(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor) {
    return wrap($scatter_add.call(a._handle, b, c._handle, d._handle) as number);
  }
  return scatterAdd$.call(arguments);
}

const scatterReduce$ = new Overloads('scatterReduce', [[$scatter_reduce_two, $scatter_reduce_two_out]]);
/** Combines the elements of `src` at the places along `dim` that `index` names: 'sum', 'prod', 'mean', 'amax' or 'amin'. @see [torch.scatter_reduce](https://pytorch.org/docs/stable/generated/torch.scatter_reduce.html) */
export function scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(input: Tensor, options: Dim & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(options: Input & Dim & { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor | null }): Tensor;
export function scatterReduce(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && c instanceof Tensor && d instanceof Tensor && typeof e === 'string') {
    return wrap($scatter_reduce_two.call(a._handle, b, c._handle, d._handle, e) as number);
  }
  return scatterReduce$.call(arguments);
}

const searchsorted$ = new Overloads('searchsorted', [[$searchsorted_Tensor, $searchsorted_Tensor_out], [$searchsorted_Scalar, $searchsorted_Scalar_out]]);
/** The places in `sortedSequence`, along its last dimension, where values would have to be inserted. @see [torch.searchsorted](https://pytorch.org/docs/stable/generated/torch.searchsorted.html) */
export function searchsorted(sortedSequence: Tensor, input: Tensor | Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
export function searchsorted(sortedSequence: Tensor, options: Given<'input', Tensor | Scalar> & { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
export function searchsorted(options: Given<'input', Tensor | Scalar> & { sortedSequence: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor | null }): Tensor;
export function searchsorted(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($searchsorted_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($searchsorted_Scalar.call(a._handle, b) as number);
    }
  }
  return searchsorted$.call(arguments);
}

const segmentReduce$ = new Overloads('segmentReduce', [[$segment_reduce]]);
/** Combines each of the successive segments along `axis`, given by lengths or offsets: 'sum', 'mean', 'max', 'min' or 'prod'. @see [torch.segment_reduce](https://pytorch.org/docs/stable/generated/torch.segment_reduce.html) */
export function segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
export function segmentReduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
export function segmentReduce(options: { data: Tensor; reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor;
export function segmentReduce(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return wrap($segment_reduce.call(a._handle, b) as number);
  }
  return segmentReduce$.call(arguments);
}

const select$ = new Overloads('select', [[$select_int]]);
/** A view of the slice at `index` along `dim`, without that dimension. @see [torch.select](https://pytorch.org/docs/stable/generated/torch.select.html) */
export function select(input: Tensor, dim: number, index: number): Tensor;
export function select(input: Tensor, dim: number, options: { index: number }): Tensor;
export function select(input: Tensor, options: Dim & { index: number }): Tensor;
export function select(options: Input & Dim & { index: number }): Tensor;
export function select(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($select_int.call(a._handle, b, c) as number);
  }
  return select$.call(arguments);
}

const selectCopy$ = new Overloads('selectCopy', [[$select_copy_int, $select_copy_int_out]]);
/** What `select` gives, as a copy instead of a view. @see [torch.select_copy](https://pytorch.org/docs/stable/generated/torch.select_copy.html) */
export function selectCopy(input: Tensor, dim: number, index: number, options?: Out): Tensor;
export function selectCopy(input: Tensor, dim: number, options: { index: number; out?: Tensor | null }): Tensor;
export function selectCopy(input: Tensor, options: Dim & { index: number; out?: Tensor | null }): Tensor;
export function selectCopy(options: Input & Dim & { index: number; out?: Tensor | null }): Tensor;
export function selectCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($select_copy_int.call(a._handle, b, c) as number);
  }
  return selectCopy$.call(arguments);
}

const selectScatter$ = new Overloads('selectScatter', [[$select_scatter]]);
/** A copy in which `src` has been written to the slice at `index` along `dim`. @see [torch.select_scatter](https://pytorch.org/docs/stable/generated/torch.select_scatter.html) */
export function selectScatter(input: Tensor, src: Tensor, dim: number, index: number): Tensor;
export function selectScatter(input: Tensor, src: Tensor, dim: number, options: { index: number }): Tensor;
export function selectScatter(input: Tensor, src: Tensor, options: Dim & { index: number }): Tensor;
export function selectScatter(input: Tensor, options: Dim & { src: Tensor; index: number }): Tensor;
export function selectScatter(options: Input & Dim & { src: Tensor; index: number }): Tensor;
export function selectScatter(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d)) {
    return wrap($select_scatter.call(a._handle, b._handle, c, d) as number);
  }
  return selectScatter$.call(arguments);
}

const selu$ = new Overloads('selu', [[$selu]]);
/** The scaled exponential linear unit of each element. */
export function selu(input: Tensor): Tensor;
export function selu(options: Input): Tensor;
export function selu(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($selu.call(a._handle) as number);
  }
  return selu$.call(arguments);
}

const selu_$ = new Overloads('selu_', [[$selu_]]);
/** In-place form of `selu`: changes the tensor and returns it. */
export function selu_(input: Tensor): Tensor;
export function selu_(options: Input): Tensor;
export function selu_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $selu_.call(a._handle);
    return a;
  }
  return selu_$.call(arguments);
}

const sgn$ = new Overloads('sgn', [[$sgn, $sgn_out]]);
/** The sign of each element; of a complex one, the number of magnitude 1 in its direction. @see [torch.sgn](https://pytorch.org/docs/stable/generated/torch.sgn.html) */
export function sgn(input: Tensor, options?: Out): Tensor;
export function sgn(options: Input & Out): Tensor;
export function sgn(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sgn.call(a._handle) as number);
  }
  return sgn$.call(arguments);
}

const sigmoid$ = new Overloads('sigmoid', [[$sigmoid, $sigmoid_out]]);
/** The logistic function `1 / (1 + exp(-x))` of each element. @see [torch.sigmoid](https://pytorch.org/docs/stable/generated/torch.sigmoid.html) */
export function sigmoid(input: Tensor, options?: Out): Tensor;
export function sigmoid(options: Input & Out): Tensor;
export function sigmoid(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sigmoid.call(a._handle) as number);
  }
  return sigmoid$.call(arguments);
}

const sigmoid_$ = new Overloads('sigmoid_', [[$sigmoid_]]);
/** In-place form of `sigmoid`: changes the tensor and returns it. */
export function sigmoid_(input: Tensor): Tensor;
export function sigmoid_(options: Input): Tensor;
export function sigmoid_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $sigmoid_.call(a._handle);
    return a;
  }
  return sigmoid_$.call(arguments);
}

const sign$ = new Overloads('sign', [[$sign, $sign_out]]);
/** The sign of each element: -1, 0 or 1. @see [torch.sign](https://pytorch.org/docs/stable/generated/torch.sign.html) */
export function sign(input: Tensor, options?: Out): Tensor;
export function sign(options: Input & Out): Tensor;
export function sign(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sign.call(a._handle) as number);
  }
  return sign$.call(arguments);
}

const signbit$ = new Overloads('signbit', [[$signbit, $signbit_out]]);
/** Whether the sign of elements is negative, also that of -0, as a bool tensor. @see [torch.signbit](https://pytorch.org/docs/stable/generated/torch.signbit.html) */
export function signbit(input: Tensor, options?: Out): Tensor;
export function signbit(options: Input & Out): Tensor;
export function signbit(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($signbit.call(a._handle) as number);
  }
  return signbit$.call(arguments);
}

const sin$ = new Overloads('sin', [[$sin, $sin_out]]);
/** The sine of each element, in radians. @see [torch.sin](https://pytorch.org/docs/stable/generated/torch.sin.html) */
export function sin(input: Tensor, options?: Out): Tensor;
export function sin(options: Input & Out): Tensor;
export function sin(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sin.call(a._handle) as number);
  }
  return sin$.call(arguments);
}

const sin_$ = new Overloads('sin_', [[$sin_]]);
/** In-place form of `sin`: changes the tensor and returns it. */
export function sin_(input: Tensor): Tensor;
export function sin_(options: Input): Tensor;
export function sin_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $sin_.call(a._handle);
    return a;
  }
  return sin_$.call(arguments);
}

const sinc$ = new Overloads('sinc', [[$sinc, $sinc_out]]);
/** `sin(πx) / (πx)` of each element, and 1 at 0. @see [torch.sinc](https://pytorch.org/docs/stable/generated/torch.sinc.html) */
export function sinc(input: Tensor, options?: Out): Tensor;
export function sinc(options: Input & Out): Tensor;
export function sinc(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sinc.call(a._handle) as number);
  }
  return sinc$.call(arguments);
}

const sinc_$ = new Overloads('sinc_', [[$sinc_]]);
/** In-place form of `sinc`: changes the tensor and returns it. */
export function sinc_(input: Tensor): Tensor;
export function sinc_(options: Input): Tensor;
export function sinc_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $sinc_.call(a._handle);
    return a;
  }
  return sinc_$.call(arguments);
}

const sinh$ = new Overloads('sinh', [[$sinh, $sinh_out]]);
/** The hyperbolic sine of each element. @see [torch.sinh](https://pytorch.org/docs/stable/generated/torch.sinh.html) */
export function sinh(input: Tensor, options?: Out): Tensor;
export function sinh(options: Input & Out): Tensor;
export function sinh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sinh.call(a._handle) as number);
  }
  return sinh$.call(arguments);
}

const sinh_$ = new Overloads('sinh_', [[$sinh_]]);
/** In-place form of `sinh`: changes the tensor and returns it. */
export function sinh_(input: Tensor): Tensor;
export function sinh_(options: Input): Tensor;
export function sinh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $sinh_.call(a._handle);
    return a;
  }
  return sinh_$.call(arguments);
}

const sliceCopy$ = new Overloads('sliceCopy', [[$slice_copy_Tensor, $slice_copy_Tensor_out]]);
/** The slices along `dim` from `start` to before `end` in steps of `step`, in a copy. @see [torch.slice_copy](https://pytorch.org/docs/stable/generated/torch.slice_copy.html) */
export function sliceCopy(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: Out): Tensor;
export function sliceCopy(input: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number; out?: Tensor | null }): Tensor;
export function sliceCopy(input: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceCopy(input: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceCopy(input: Tensor, options?: { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceCopy(options: Input & { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($slice_copy_Tensor.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($slice_copy_Tensor.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($slice_copy_Tensor.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($slice_copy_Tensor.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($slice_copy_Tensor.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($slice_copy_Tensor.call(a._handle, dim) as number);
    }
  }
  return sliceCopy$.call(arguments);
}

const sliceInverse$ = new Overloads('sliceInverse', [[$slice_inverse]]);
/** The tensor of `src`'s shape whose slice along `dim` a tensor is, as a view of its storage. */
export function sliceInverse(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor;
export function sliceInverse(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number }): Tensor;
export function sliceInverse(input: Tensor, src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number }): Tensor;
export function sliceInverse(input: Tensor, src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number }): Tensor;
export function sliceInverse(input: Tensor, src: Tensor, options?: { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
export function sliceInverse(input: Tensor, options: { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
export function sliceInverse(options: Input & { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number }): Tensor;
export function sliceInverse(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($slice_inverse.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($slice_inverse.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d)) {
    return wrap($slice_inverse.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($slice_inverse.call(a._handle, b._handle, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e) && isInt(f)) {
    return wrap($slice_inverse.call(a._handle, b._handle, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($slice_inverse.call(a._handle, b._handle, dim) as number);
    }
  }
  return sliceInverse$.call(arguments);
}

const sliceScatter$ = new Overloads('sliceScatter', [[$slice_scatter, $slice_scatter_out]]);
/** A copy in which `src` has been written to the slices along `dim` from `start` to before `end`. @see [torch.slice_scatter](https://pytorch.org/docs/stable/generated/torch.slice_scatter.html) */
export function sliceScatter(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: Out): Tensor;
export function sliceScatter(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options?: { step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(input: Tensor, src: Tensor, dim: number, start: number | null, options?: { end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(input: Tensor, src: Tensor, dim: number, options?: { start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(input: Tensor, src: Tensor, options?: { dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(input: Tensor, options: { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(options: Input & { src: Tensor; dim?: number; axis?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor | null }): Tensor;
export function sliceScatter(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($slice_scatter.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($slice_scatter.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d)) {
    return wrap($slice_scatter.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e)) {
    return wrap($slice_scatter.call(a._handle, b._handle, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isInt(c) && isInt(d) && isInt(e) && isInt(f)) {
    return wrap($slice_scatter.call(a._handle, b._handle, c, d, e, f) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($slice_scatter.call(a._handle, b._handle, dim) as number);
    }
  }
  return sliceScatter$.call(arguments);
}

const slogdet$ = new Overloads('slogdet', [[$slogdet, $slogdet_out]]);
/** The sign of the determinant, and the logarithm of its magnitude, of a square matrix or each of a batch. @see [torch.slogdet](https://pytorch.org/docs/stable/generated/torch.slogdet.html) */
export function slogdet(input: Tensor, options?: Outs): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
export function slogdet(options: Input & Outs): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
export function slogdet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $slogdet.result($slogdet.call(a._handle));
  }
  return slogdet$.call(arguments);
}

const smm$ = new Overloads('smm', [[$smm]]);
/** The product of a sparse and a dense matrix, as a sparse matrix. @see [torch.smm](https://pytorch.org/docs/stable/generated/torch.smm.html) */
export function smm(input: Tensor, mat2: Tensor): Tensor;
export function smm(input: Tensor, options: { mat2: Tensor }): Tensor;
export function smm(options: Input & { mat2: Tensor }): Tensor;
export function smm(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($smm.call(a._handle, b._handle) as number);
  }
  return smm$.call(arguments);
}

const softmax$ = new Overloads('softmax', [[$softmax_int, $softmax_int_out]]);
/** Exponentials along `dim`, scaled to add up to 1. */
export function softmax(input: Tensor, dim: number, dtype?: DTypeLike | null, options?: Out): Tensor;
export function softmax(input: Tensor, dim: number, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function softmax(input: Tensor, options: Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function softmax(options: Input & Dim & { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function softmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($softmax_int.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
    return wrap($softmax_int.call(a._handle, b, codeOrNone(c)) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'dtype')) {
    const { dim, dtype } = b;
    if (isInt(dim) && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($softmax_int.call(a._handle, dim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($softmax_int.call(a._handle, b, codeOrNone(dtype)) as number);
    }
  }
  return softmax$.call(arguments);
}

const sort$ = new Overloads('sort', [[$sort_stable, $sort_values_stable], [$sort, $sort_values]]);
/** The elements in order along `dim`, and their int64 indices. @see [torch.sort](https://pytorch.org/docs/stable/generated/torch.sort.html) */
export function sort(input: Tensor, options: { stable: boolean | null; dim?: number; axis?: number; descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function sort(input: Tensor, dim?: number, descending?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function sort(options: Input & { stable?: boolean | null; dim?: number; axis?: number; descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function sort(input: Tensor, dim: number, options?: { descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function sort(input: Tensor, options?: { dim?: number; axis?: number; descending?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function sort(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $sort.result($sort.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $sort.result($sort.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $sort.result($sort.call(a._handle, b, c));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'descending')) {
    const { dim, descending } = b;
    if ((dim === undefined || isInt(dim)) && (descending === undefined || typeof descending === 'boolean')) {
      return $sort.result($sort.call(a._handle, dim, descending));
    }
  }
  return sort$.call(arguments);
}

const sparseBscTensor$ = new Overloads('sparseBscTensor', [[$sparse_bsc_tensor_ccol_row_value], [$sparse_bsc_tensor_ccol_row_value_size]]);
/** A sparse tensor of blocks in compressed columns from its indices and values. @see [torch.sparse_bsc_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html) */
export function sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions): Tensor;
export function sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[] }): Tensor;
export function sparseBscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBscTensor(ccolIndices: Tensor, options: FactoryOptions & { rowIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBscTensor(options: FactoryOptions & { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBscTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_bsc_tensor_ccol_row_value.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    return wrap($sparse_bsc_tensor_ccol_row_value_size.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_bsc_tensor_ccol_row_value.call(a._handle, b._handle, c._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_bsc_tensor_ccol_row_value_size.call(a._handle, b._handle, c._handle, d, codeOrNone(dtype)) as number);
    }
  }
  return sparseBscTensor$.call(arguments);
}

const sparseBsrTensor$ = new Overloads('sparseBsrTensor', [[$sparse_bsr_tensor_crow_col_value], [$sparse_bsr_tensor_crow_col_value_size]]);
/** A sparse tensor of blocks in compressed rows from its indices and values. @see [torch.sparse_bsr_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html) */
export function sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions): Tensor;
export function sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[] }): Tensor;
export function sparseBsrTensor(crowIndices: Tensor, colIndices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBsrTensor(crowIndices: Tensor, options: FactoryOptions & { colIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBsrTensor(options: FactoryOptions & { crowIndices: Tensor; colIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseBsrTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_bsr_tensor_crow_col_value.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    return wrap($sparse_bsr_tensor_crow_col_value_size.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_bsr_tensor_crow_col_value.call(a._handle, b._handle, c._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_bsr_tensor_crow_col_value_size.call(a._handle, b._handle, c._handle, d, codeOrNone(dtype)) as number);
    }
  }
  return sparseBsrTensor$.call(arguments);
}

const sparseCompressedTensor$ = new Overloads('sparseCompressedTensor', [[$sparse_compressed_tensor_comp_plain_value], [$sparse_compressed_tensor_comp_plain_value_size]]);
/** A sparse tensor in one of the compressed layouts from its indices and values. @see [torch.sparse_compressed_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html) */
export function sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions): Tensor;
export function sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[] }): Tensor;
export function sparseCompressedTensor(compressedIndices: Tensor, plainIndices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCompressedTensor(compressedIndices: Tensor, options: FactoryOptions & { plainIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCompressedTensor(options: FactoryOptions & { compressedIndices: Tensor; plainIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCompressedTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_compressed_tensor_comp_plain_value.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    return wrap($sparse_compressed_tensor_comp_plain_value_size.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_compressed_tensor_comp_plain_value.call(a._handle, b._handle, c._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_compressed_tensor_comp_plain_value_size.call(a._handle, b._handle, c._handle, d, codeOrNone(dtype)) as number);
    }
  }
  return sparseCompressedTensor$.call(arguments);
}

const sparseCooTensor$ = new Overloads('sparseCooTensor', [[$sparse_coo_tensor_size], [$sparse_coo_tensor_indices], [$sparse_coo_tensor_indices_size]]);
/** A sparse tensor from the coordinates (ndim, n) of its elements and their values. @see [torch.sparse_coo_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html) */
export function sparseCooTensor(size: readonly number[], options?: FactoryOptions): Tensor;
export function sparseCooTensor(...size: number[]): Tensor;
export function sparseCooTensor(...args: [...size: number[], options: FactoryOptions]): Tensor;
export function sparseCooTensor(indices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions & { isCoalesced?: boolean | null }): Tensor;
export function sparseCooTensor(options: FactoryOptions & { size: readonly number[] }): Tensor;
export function sparseCooTensor(indices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[]; isCoalesced?: boolean | null }): Tensor;
export function sparseCooTensor(indices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[]; isCoalesced?: boolean | null }): Tensor;
export function sparseCooTensor(options: FactoryOptions & { indices: Tensor; values: Tensor; size?: readonly number[]; isCoalesced?: boolean | null }): Tensor;
export function sparseCooTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($sparse_coo_tensor_size.call(a) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($sparse_coo_tensor_indices.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInts(c)) {
    return wrap($sparse_coo_tensor_indices_size.call(a._handle, b._handle, c) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($sparse_coo_tensor_size.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_coo_tensor_size.call(a, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_coo_tensor_indices.call(a._handle, b._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInts(c) && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_coo_tensor_indices_size.call(a._handle, b._handle, c, codeOrNone(dtype)) as number);
    }
  }
  return sparseCooTensor$.call(arguments);
}

const sparseCscTensor$ = new Overloads('sparseCscTensor', [[$sparse_csc_tensor_ccol_row_value], [$sparse_csc_tensor_ccol_row_value_size]]);
/** A sparse tensor in compressed columns from its indices and values. @see [torch.sparse_csc_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html) */
export function sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions): Tensor;
export function sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[] }): Tensor;
export function sparseCscTensor(ccolIndices: Tensor, rowIndices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCscTensor(ccolIndices: Tensor, options: FactoryOptions & { rowIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCscTensor(options: FactoryOptions & { ccolIndices: Tensor; rowIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCscTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_csc_tensor_ccol_row_value.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    return wrap($sparse_csc_tensor_ccol_row_value_size.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_csc_tensor_ccol_row_value.call(a._handle, b._handle, c._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_csc_tensor_ccol_row_value_size.call(a._handle, b._handle, c._handle, d, codeOrNone(dtype)) as number);
    }
  }
  return sparseCscTensor$.call(arguments);
}

const sparseCsrTensor$ = new Overloads('sparseCsrTensor', [[$sparse_csr_tensor_crow_col_value], [$sparse_csr_tensor_crow_col_value_size]]);
/** A sparse tensor in compressed rows from its indices and values. @see [torch.sparse_csr_tensor](https://pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html) */
export function sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size?: readonly number[], options?: FactoryOptions): Tensor;
export function sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions & { size?: readonly number[] }): Tensor;
export function sparseCsrTensor(crowIndices: Tensor, colIndices: Tensor, options: FactoryOptions & { values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCsrTensor(crowIndices: Tensor, options: FactoryOptions & { colIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCsrTensor(options: FactoryOptions & { crowIndices: Tensor; colIndices: Tensor; values: Tensor; size?: readonly number[] }): Tensor;
export function sparseCsrTensor(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_csr_tensor_crow_col_value.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d)) {
    return wrap($sparse_csr_tensor_crow_col_value_size.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'dtype')) {
    const { dtype } = d;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_csr_tensor_crow_col_value.call(a._handle, b._handle, c._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isInts(d) && isOptionsOf(e, 'dtype')) {
    const { dtype } = e;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sparse_csr_tensor_crow_col_value_size.call(a._handle, b._handle, c._handle, d, codeOrNone(dtype)) as number);
    }
  }
  return sparseCsrTensor$.call(arguments);
}

const split$ = new Overloads('split', [[$split_Tensor], [$split_sizes]]);
/** Splits a tensor along `dim` into views of `splitSize`, but for a smaller last one, or of the given sizes. */
export function split(input: Tensor, splitSize: number | readonly number[], dim?: number): Tensor[];
export function split(input: Tensor, splitSize: number | readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
export function split(input: Tensor, options: { splitSize: number | readonly number[]; dim?: number; axis?: number }): Tensor[];
export function split(options: Input & { splitSize: number | readonly number[]; dim?: number; axis?: number }): Tensor[];
export function split(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return $split_Tensor.result($split_Tensor.call(a._handle, b));
    }
    if (a instanceof Tensor && isInts(b)) {
      return $split_sizes.result($split_sizes.call(a._handle, b));
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return $split_Tensor.result($split_Tensor.call(a._handle, b, c));
    }
    if (a instanceof Tensor && isInts(b) && isInt(c)) {
      return $split_sizes.result($split_sizes.call(a._handle, b, c));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $split_Tensor.result($split_Tensor.call(a._handle, b, dim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $split_sizes.result($split_sizes.call(a._handle, b, dim));
    }
  }
  return split$.call(arguments);
}

const splitCopy$ = new Overloads('splitCopy', [[$split_copy_Tensor, $split_copy_Tensor_out]]);
/** What `split` gives, as a copy instead of a view. @see [torch.split_copy](https://pytorch.org/docs/stable/generated/torch.split_copy.html) */
export function splitCopy(input: Tensor, splitSize: number, dim?: number, options?: Outs): Tensor[];
export function splitCopy(input: Tensor, splitSize: number, options?: { dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitCopy(input: Tensor, options: { splitSize: number; dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitCopy(options: Input & { splitSize: number; dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $split_copy_Tensor.result($split_copy_Tensor.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $split_copy_Tensor.result($split_copy_Tensor.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $split_copy_Tensor.result($split_copy_Tensor.call(a._handle, b, dim));
    }
  }
  return splitCopy$.call(arguments);
}

const splitWithSizes$ = new Overloads('splitWithSizes', [[$split_with_sizes]]);
/** Splits a tensor along `dim` into views of the given sizes. */
export function splitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[];
export function splitWithSizes(input: Tensor, splitSizes: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
export function splitWithSizes(input: Tensor, options: { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function splitWithSizes(options: Input & { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function splitWithSizes(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return $split_with_sizes.result($split_with_sizes.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInt(c)) {
    return $split_with_sizes.result($split_with_sizes.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $split_with_sizes.result($split_with_sizes.call(a._handle, b, dim));
    }
  }
  return splitWithSizes$.call(arguments);
}

const splitWithSizesCopy$ = new Overloads('splitWithSizesCopy', [[$split_with_sizes_copy, $split_with_sizes_copy_out]]);
/** What `splitWithSizes` gives, as a copy instead of a view. @see [torch.split_with_sizes_copy](https://pytorch.org/docs/stable/generated/torch.split_with_sizes_copy.html) */
export function splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], dim?: number, options?: Outs): Tensor[];
export function splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], options?: { dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitWithSizesCopy(input: Tensor, options: { splitSizes: readonly number[]; dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitWithSizesCopy(options: Input & { splitSizes: readonly number[]; dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function splitWithSizesCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return $split_with_sizes_copy.result($split_with_sizes_copy.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInt(c)) {
    return $split_with_sizes_copy.result($split_with_sizes_copy.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $split_with_sizes_copy.result($split_with_sizes_copy.call(a._handle, b, dim));
    }
  }
  return splitWithSizesCopy$.call(arguments);
}

const sqrt$ = new Overloads('sqrt', [[$sqrt, $sqrt_out]]);
/** The square root of each element. @see [torch.sqrt](https://pytorch.org/docs/stable/generated/torch.sqrt.html) */
export function sqrt(input: Tensor, options?: Out): Tensor;
export function sqrt(options: Input & Out): Tensor;
export function sqrt(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sqrt.call(a._handle) as number);
  }
  return sqrt$.call(arguments);
}

const sqrt_$ = new Overloads('sqrt_', [[$sqrt_]]);
/** In-place form of `sqrt`: changes the tensor and returns it. */
export function sqrt_(input: Tensor): Tensor;
export function sqrt_(options: Input): Tensor;
export function sqrt_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $sqrt_.call(a._handle);
    return a;
  }
  return sqrt_$.call(arguments);
}

const square$ = new Overloads('square', [[$square, $square_out]]);
/** The square of each element. @see [torch.square](https://pytorch.org/docs/stable/generated/torch.square.html) */
export function square(input: Tensor, options?: Out): Tensor;
export function square(options: Input & Out): Tensor;
export function square(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($square.call(a._handle) as number);
  }
  return square$.call(arguments);
}

const square_$ = new Overloads('square_', [[$square_]]);
/** In-place form of `square`: changes the tensor and returns it. */
export function square_(input: Tensor): Tensor;
export function square_(options: Input): Tensor;
export function square_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $square_.call(a._handle);
    return a;
  }
  return square_$.call(arguments);
}

const squeeze$ = new Overloads('squeeze', [[$squeeze], [$squeeze_dim], [$squeeze_dims]]);
/** A view without the dimensions of size 1, or without those of them that `dim` names. @see [torch.squeeze](https://pytorch.org/docs/stable/generated/torch.squeeze.html) */
export function squeeze(input: Tensor, dim?: number | readonly number[]): Tensor;
export function squeeze(input: Tensor, options?: { dim?: number | readonly number[]; axis?: number | readonly number[] }): Tensor;
export function squeeze(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[] }): Tensor;
export function squeeze(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($squeeze.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return wrap($squeeze_dim.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && isInts(b)) {
      return wrap($squeeze_dims.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return wrap($squeeze_dim.call(a._handle, dim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInts(dim)) {
      return wrap($squeeze_dims.call(a._handle, dim) as number);
    }
  }
  return squeeze$.call(arguments);
}

const squeezeCopy$ = new Overloads('squeezeCopy', [[$squeeze_copy, $squeeze_copy_out], [$squeeze_copy_dim, $squeeze_copy_dim_out], [$squeeze_copy_dims, $squeeze_copy_dims_out]]);
/** What `squeeze` gives, as a copy instead of a view. @see [torch.squeeze_copy](https://pytorch.org/docs/stable/generated/torch.squeeze_copy.html) */
export function squeezeCopy(input: Tensor, dim?: number | readonly number[], options?: Out): Tensor;
export function squeezeCopy(input: Tensor, options?: { dim?: number | readonly number[]; axis?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function squeezeCopy(options: Input & { dim?: number | readonly number[]; axis?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function squeezeCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($squeeze_copy.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return wrap($squeeze_copy_dim.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && isInts(b)) {
      return wrap($squeeze_copy_dims.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return wrap($squeeze_copy_dim.call(a._handle, dim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInts(dim)) {
      return wrap($squeeze_copy_dims.call(a._handle, dim) as number);
    }
  }
  return squeezeCopy$.call(arguments);
}

const sspaddmm$ = new Overloads('sspaddmm', [[$sspaddmm, $sspaddmm_out], [$sspaddmm, null, ['sspaddmm(Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, alpha']], [$sspaddmm, null, ['sspaddmm(Scalar beta, Tensor self, Tensor mat1, Tensor mat2) -> Tensor', 'self, mat1, mat2, beta, 1']]]);
/** Computes `beta * input + alpha * (mat1 @ mat2)` for sparse `input` and `mat1`, as a sparse matrix. @see [torch.sspaddmm](https://pytorch.org/docs/stable/generated/torch.sspaddmm.html) */
export function sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sspaddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sspaddmm(options: Input & { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sspaddmm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sspaddmm.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && isOptionsOf(d, 'alpha')) {
    const { alpha } = d;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($sspaddmm.call(a._handle, b._handle, c._handle, undefined, alpha) as number);
    }
  }
  return sspaddmm$.call(arguments);
}

const stack$ = new Overloads('stack', [[$stack, $stack_out]]);
/** Joins tensors of the same shape along a new dimension. @see [torch.stack](https://pytorch.org/docs/stable/generated/torch.stack.html) */
export function stack(tensors: readonly Tensor[], dim?: number, options?: Out): Tensor;
export function stack(tensors: readonly Tensor[], options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function stack(options: { tensors: readonly Tensor[]; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function stack(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($stack.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isInt(b)) {
    return wrap($stack.call(handlesOf(a), b) as number);
  }
  if (arguments.length === 2 && isTensors(a) && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($stack.call(handlesOf(a), dim) as number);
    }
  }
  return stack$.call(arguments);
}

const std$ = new Overloads('std', [[$std_dim, $std_out], [$std_correction, $std_correction_out], [$std]]);
/** The standard deviation of all elements, or along `dim`, with Bessel's correction by default. @see [torch.std](https://pytorch.org/docs/stable/generated/torch.std.html) */
export function std(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: Out): Tensor;
export function std(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(input: Tensor, unbiased?: boolean): Tensor;
export function std(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(input: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(options: Input & Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
export function std(input: Tensor, options?: { unbiased?: boolean }): Tensor;
export function std(options: Input & { unbiased?: boolean }): Tensor;
export function std(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($std_correction.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isIntOrInts(b)) {
      return wrap($std_dim.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'boolean') {
      return wrap($std.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($std_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'boolean') {
    return wrap($std_dim.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($std_dim.call(a._handle, dim, undefined, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($std_dim.call(a._handle, b, undefined, keepdim) as number);
    }
  }
  return std$.call(arguments);
}

const stdMean$ = new Overloads('stdMean', [[$std_mean_dim], [$std_mean_correction], [$std_mean]]);
/** The standard deviation and the mean of all elements, or along `dim`. @see [torch.std_mean](https://pytorch.org/docs/stable/generated/torch.std_mean.html) */
export function stdMean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
export function stdMean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
export function stdMean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(input: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(options: Input & Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function stdMean(input: Tensor, options?: { unbiased?: boolean }): [Tensor, Tensor];
export function stdMean(options: Input & { unbiased?: boolean }): [Tensor, Tensor];
export function stdMean(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $std_mean_correction.result($std_mean_correction.call(a._handle));
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isIntOrInts(b)) {
      return $std_mean_dim.result($std_mean_dim.call(a._handle, b));
    }
    if (a instanceof Tensor && typeof b === 'boolean') {
      return $std_mean.result($std_mean.call(a._handle, b));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return $std_mean_dim.result($std_mean_dim.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'boolean') {
    return $std_mean_dim.result($std_mean_dim.call(a._handle, b, c, d));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $std_mean_dim.result($std_mean_dim.call(a._handle, dim, undefined, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $std_mean_dim.result($std_mean_dim.call(a._handle, b, undefined, keepdim));
    }
  }
  return stdMean$.call(arguments);
}

const stft$ = new Overloads('stft', [[$stft_center], [$stft]]);
/** The short-time Fourier transform: the spectra of overlapping windows of a signal. */
export function stft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
export function stft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, onesided: boolean | null, returnComplex: boolean | null, options?: { alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, onesided: boolean | null, options?: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, padMode: string, normalized: boolean, options?: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, padMode: string, options?: { normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, center: boolean, options?: { padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, options?: { center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, options?: { window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, options?: { winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, options?: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, options: { nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(options: Input & { nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, returnComplex: boolean | null, options?: { alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, normalized: boolean, onesided: boolean | null, options?: { returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(input: Tensor, nFft: number, hopLength: number | null, winLength: number | null, window: Tensor | null, normalized: boolean, options?: { onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor;
export function stft(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($stft_center.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($stft_center.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($stft_center.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor)) {
    return wrap($stft_center.call(a._handle, b, c, d, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean') {
    return wrap($stft_center.call(a._handle, b, c, d, handleOrNone(e), f) as number);
  }
  if (arguments.length === 7) {
    if (a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'string') {
      return wrap($stft_center.call(a._handle, b, c, d, handleOrNone(e), f, g) as number);
    }
    if (a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'boolean') {
      return wrap($stft.call(a._handle, b, c, d, handleOrNone(e), f, g) as number);
    }
  }
  if (arguments.length === 8) {
    if (a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'string' && typeof h === 'boolean') {
      return wrap($stft_center.call(a._handle, b, c, d, handleOrNone(e), f, g, h) as number);
    }
    if (a instanceof Tensor && isInt(b) && isInt(c) && isInt(d) && (e === null || e instanceof Tensor) && typeof f === 'boolean' && typeof g === 'boolean' && typeof h === 'boolean') {
      return wrap($stft.call(a._handle, b, c, d, handleOrNone(e), f, g, h) as number);
    }
  }
  return stft$.call(arguments);
}

const sub$ = new Overloads('sub', [[$sub_Tensor, $sub_out], [$sub_Scalar], [$sub_Tensor, $sub_out, ['sub(Tensor self, Scalar alpha, Tensor other) -> Tensor', 'self, other, alpha']]], false, true);
/** Subtracts `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.sub](https://pytorch.org/docs/stable/generated/torch.sub.html) */
export function sub(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sub(input: Tensor | Scalar, other: Scalar, alpha?: Scalar): Tensor;
export function sub(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sub(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sub(input: Tensor | Scalar, other: Scalar, options?: { alpha?: Scalar }): Tensor;
export function sub(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($sub_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($sub_Scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($sub_Scalar.call(a._handle, b, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($sub_Tensor.call(a._handle, b._handle, alpha) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($sub_Scalar.call(a._handle, b, alpha) as number);
    }
  }
  return sub$.call(arguments);
}

const subtract$ = new Overloads('subtract', [[$subtract_Tensor, $subtract_out], [$subtract_Scalar]], false, true);
/** Another name for `sub`. Subtracts `other`, multiplied by `alpha`, element by element; shapes are broadcast, dtypes promoted. @see [torch.subtract](https://pytorch.org/docs/stable/generated/torch.subtract.html) */
export function subtract(input: Tensor | Scalar, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function subtract(input: Tensor | Scalar, other: Scalar, alpha?: Scalar): Tensor;
export function subtract(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function subtract(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & { alpha?: Scalar; out?: Tensor | null }): Tensor;
export function subtract(input: Tensor | Scalar, other: Scalar, options?: { alpha?: Scalar }): Tensor;
export function subtract(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($subtract_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($subtract_Scalar.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($subtract_Scalar.call(a._handle, b, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($subtract_Tensor.call(a._handle, b._handle, alpha) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isOptionsOf(c, 'alpha')) {
    const { alpha } = c;
    if ((alpha === undefined || typeof alpha === 'number')) {
      return wrap($subtract_Scalar.call(a._handle, b, alpha) as number);
    }
  }
  return subtract$.call(arguments);
}

const sum$ = new Overloads('sum', [[$sum], [$sum_dim_IntList, $sum_IntList_out]]);
/** The sum of all elements, or along `dim`; integers and booleans add up to int64. @see [torch.sum](https://pytorch.org/docs/stable/generated/torch.sum.html) */
export function sum(input: Tensor, options?: { dtype?: DTypeLike | null }): Tensor;
export function sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function sum(options: Input & { dtype?: DTypeLike | null }): Tensor;
export function sum(input: Tensor, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function sum(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function sum(options: Input & Given<'dim', number | readonly number[] | null> & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function sum(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($sum.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($sum_dim_IntList.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($sum_dim_IntList.call(a._handle, b, c) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sum.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim', 'dtype')) {
    const { dim, keepdim, dtype } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sum_dim_IntList.call(a._handle, dim, keepdim, codeOrNone(dtype)) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim', 'dtype')) {
    const { keepdim, dtype } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean') && (dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($sum_dim_IntList.call(a._handle, b, keepdim, codeOrNone(dtype)) as number);
    }
  }
  return sum$.call(arguments);
}

const svd$ = new Overloads('svd', [[$svd, $svd_U]]);
/** The singular value decomposition `U diag(S) Vᴴ` of a matrix, or of each of a batch. `linalg.svd` is its successor. @see [torch.svd](https://pytorch.org/docs/stable/generated/torch.svd.html) */
export function svd(input: Tensor, some?: boolean, computeUv?: boolean, options?: Outs): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
export function svd(input: Tensor, some: boolean, options?: { computeUv?: boolean; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
export function svd(input: Tensor, options?: { some?: boolean; computeUv?: boolean; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
export function svd(options: Input & { some?: boolean; computeUv?: boolean; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor };
export function svd(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $svd.result($svd.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $svd.result($svd.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $svd.result($svd.call(a._handle, b, c));
  }
  return svd$.call(arguments);
}

const swapaxes$ = new Overloads('swapaxes', [[$swapaxes]]);
/** Another name for `transpose`. A view with two dimensions exchanged. @see [torch.swapaxes](https://pytorch.org/docs/stable/generated/torch.swapaxes.html) */
export function swapaxes(input: Tensor, axis0: number, axis1: number): Tensor;
export function swapaxes(input: Tensor, axis0: number, options: { axis1: number }): Tensor;
export function swapaxes(input: Tensor, options: { axis0: number; axis1: number }): Tensor;
export function swapaxes(options: Input & { axis0: number; axis1: number }): Tensor;
export function swapaxes(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($swapaxes.call(a._handle, b, c) as number);
  }
  return swapaxes$.call(arguments);
}

const swapdims$ = new Overloads('swapdims', [[$swapdims]]);
/** Another name for `transpose`. A view with two dimensions exchanged. @see [torch.swapdims](https://pytorch.org/docs/stable/generated/torch.swapdims.html) */
export function swapdims(input: Tensor, dim0: number, dim1: number): Tensor;
export function swapdims(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
export function swapdims(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
export function swapdims(options: Input & { dim0: number; dim1: number }): Tensor;
export function swapdims(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($swapdims.call(a._handle, b, c) as number);
  }
  return swapdims$.call(arguments);
}

const symConstrainRange$ = new Overloads('symConstrainRange', [[$sym_constrain_range]]);
/** Fails unless a number lies between `min` and `max`. */
export function symConstrainRange(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
export function symConstrainRange(options: { size: Scalar; min?: number | null; max?: number | null }): void;
export function symConstrainRange(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'number') {
    $sym_constrain_range.call(a);
    return;
  }
  if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'min', 'max')) {
    const { min, max } = b;
    if ((min === undefined || isInt(min)) && (max === undefined || isInt(max))) {
      $sym_constrain_range.call(a, min, max);
    return;
    }
  }
  return symConstrainRange$.call(arguments);
}

const symConstrainRangeForSize$ = new Overloads('symConstrainRangeForSize', [[$sym_constrain_range_for_size]]);
/** Fails unless a number, used as a size, lies between `min` and `max`. */
export function symConstrainRangeForSize(size: Scalar, options?: { min?: number | null; max?: number | null }): void;
export function symConstrainRangeForSize(options: { size: Scalar; min?: number | null; max?: number | null }): void;
export function symConstrainRangeForSize(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && typeof a === 'number') {
    $sym_constrain_range_for_size.call(a);
    return;
  }
  if (arguments.length === 2 && typeof a === 'number' && isOptionsOf(b, 'min', 'max')) {
    const { min, max } = b;
    if ((min === undefined || isInt(min)) && (max === undefined || isInt(max))) {
      $sym_constrain_range_for_size.call(a, min, max);
    return;
    }
  }
  return symConstrainRangeForSize$.call(arguments);
}

const t$ = new Overloads('t', [[$t]]);
/** The transpose of a matrix, as a view; vectors come back as they are. @see [torch.t](https://pytorch.org/docs/stable/generated/torch.t.html) */
export function t(input: Tensor): Tensor;
export function t(options: Input): Tensor;
export function t(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($t.call(a._handle) as number);
  }
  return t$.call(arguments);
}

const tCopy$ = new Overloads('tCopy', [[$t_copy, $t_copy_out]]);
/** What `t` gives, as a copy instead of a view. @see [torch.t_copy](https://pytorch.org/docs/stable/generated/torch.t_copy.html) */
export function tCopy(input: Tensor, options?: Out): Tensor;
export function tCopy(options: Input & Out): Tensor;
export function tCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($t_copy.call(a._handle) as number);
  }
  return tCopy$.call(arguments);
}

const take$ = new Overloads('take', [[$take, $take_out]]);
/** The elements at the places that `index` names in the flattened tensor, in the shape of `index`. @see [torch.take](https://pytorch.org/docs/stable/generated/torch.take.html) */
export function take(input: Tensor, index: Tensor, options?: Out): Tensor;
export function take(input: Tensor, options: { index: Tensor; out?: Tensor | null }): Tensor;
export function take(options: Input & { index: Tensor; out?: Tensor | null }): Tensor;
export function take(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($take.call(a._handle, b._handle) as number);
  }
  return take$.call(arguments);
}

const takeAlongDim$ = new Overloads('takeAlongDim', [[$take_along_dim, $take_along_dim_out]]);
/** Takes elements along `dim` at the places that `indices` name, with the other dimensions broadcast. @see [torch.take_along_dim](https://pytorch.org/docs/stable/generated/torch.take_along_dim.html) */
export function takeAlongDim(input: Tensor, indices: Tensor, dim?: number | null, options?: Out): Tensor;
export function takeAlongDim(input: Tensor, indices: Tensor, options?: { dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function takeAlongDim(input: Tensor, options: { indices: Tensor; dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function takeAlongDim(options: Input & { indices: Tensor; dim?: number | null; axis?: number | null; out?: Tensor | null }): Tensor;
export function takeAlongDim(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($take_along_dim.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($take_along_dim.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($take_along_dim.call(a._handle, b._handle, dim) as number);
    }
  }
  return takeAlongDim$.call(arguments);
}

const tan$ = new Overloads('tan', [[$tan, $tan_out]]);
/** The tangent of each element, in radians. @see [torch.tan](https://pytorch.org/docs/stable/generated/torch.tan.html) */
export function tan(input: Tensor, options?: Out): Tensor;
export function tan(options: Input & Out): Tensor;
export function tan(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($tan.call(a._handle) as number);
  }
  return tan$.call(arguments);
}

const tan_$ = new Overloads('tan_', [[$tan_]]);
/** In-place form of `tan`: changes the tensor and returns it. */
export function tan_(input: Tensor): Tensor;
export function tan_(options: Input): Tensor;
export function tan_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $tan_.call(a._handle);
    return a;
  }
  return tan_$.call(arguments);
}

const tanh$ = new Overloads('tanh', [[$tanh, $tanh_out]]);
/** The hyperbolic tangent of each element. @see [torch.tanh](https://pytorch.org/docs/stable/generated/torch.tanh.html) */
export function tanh(input: Tensor, options?: Out): Tensor;
export function tanh(options: Input & Out): Tensor;
export function tanh(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($tanh.call(a._handle) as number);
  }
  return tanh$.call(arguments);
}

const tanh_$ = new Overloads('tanh_', [[$tanh_]]);
/** In-place form of `tanh`: changes the tensor and returns it. */
export function tanh_(input: Tensor): Tensor;
export function tanh_(options: Input): Tensor;
export function tanh_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $tanh_.call(a._handle);
    return a;
  }
  return tanh_$.call(arguments);
}

const tensorSplit$ = new Overloads('tensorSplit', [[$tensor_split_indices], [$tensor_split_tensor_indices_or_sections], [$tensor_split_sections]]);
/** Splits a tensor along `dim` into views: so many parts of almost the same size, or at the given indices. @see [torch.tensor_split](https://pytorch.org/docs/stable/generated/torch.tensor_split.html) */
export function tensorSplit(input: Tensor, indices: readonly number[], dim?: number): Tensor[];
export function tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Tensor[];
export function tensorSplit(input: Tensor, sections: number, dim?: number): Tensor[];
export function tensorSplit(input: Tensor, indices: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
export function tensorSplit(input: Tensor, options: { indices: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(options: Input & { indices: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, options?: { dim?: number; axis?: number }): Tensor[];
export function tensorSplit(input: Tensor, options: { tensorIndicesOrSections: Tensor; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(options: Input & { tensorIndicesOrSections: Tensor; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(input: Tensor, sections: number, options?: { dim?: number; axis?: number }): Tensor[];
export function tensorSplit(input: Tensor, options: { sections: number; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(options: Input & { sections: number; dim?: number; axis?: number }): Tensor[];
export function tensorSplit(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInts(b)) {
      return $tensor_split_indices.result($tensor_split_indices.call(a._handle, b));
    }
    if (a instanceof Tensor && b instanceof Tensor) {
      return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(a._handle, b._handle));
    }
    if (a instanceof Tensor && isInt(b)) {
      return $tensor_split_sections.result($tensor_split_sections.call(a._handle, b));
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInts(b) && isInt(c)) {
      return $tensor_split_indices.result($tensor_split_indices.call(a._handle, b, c));
    }
    if (a instanceof Tensor && b instanceof Tensor && isInt(c)) {
      return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(a._handle, b._handle, c));
    }
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return $tensor_split_sections.result($tensor_split_sections.call(a._handle, b, c));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $tensor_split_indices.result($tensor_split_indices.call(a._handle, b, dim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $tensor_split_tensor_indices_or_sections.result($tensor_split_tensor_indices_or_sections.call(a._handle, b._handle, dim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $tensor_split_sections.result($tensor_split_sections.call(a._handle, b, dim));
    }
  }
  return tensorSplit$.call(arguments);
}

const tensordot$ = new Overloads('tensordot', [[$tensordot, $tensordot_out]]);
/** The products of two tensors' elements, summed over the dimensions that are paired. */
export function tensordot(input: Tensor, other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[], options?: Out): Tensor;
export function tensordot(input: Tensor, other: Tensor, dimsSelf: readonly number[], options: { dimsOther: readonly number[]; out?: Tensor | null }): Tensor;
export function tensordot(input: Tensor, other: Tensor, options: { dimsSelf: readonly number[]; dimsOther: readonly number[]; out?: Tensor | null }): Tensor;
export function tensordot(input: Tensor, options: Other & { dimsSelf: readonly number[]; dimsOther: readonly number[]; out?: Tensor | null }): Tensor;
export function tensordot(options: Input & Other & { dimsSelf: readonly number[]; dimsOther: readonly number[]; out?: Tensor | null }): Tensor;
export function tensordot(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInts(c) && isInts(d)) {
    return wrap($tensordot.call(a._handle, b._handle, c, d) as number);
  }
  return tensordot$.call(arguments);
}

const threshold$ = new Overloads('threshold', [[$threshold, $threshold_out]]);
/** Keeps elements above `threshold` and replaces the others by `value`. */
export function threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: Out): Tensor;
export function threshold(input: Tensor, threshold: Scalar, options: { value: Scalar; out?: Tensor | null }): Tensor;
export function threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
export function threshold(options: Input & { threshold: Scalar; value: Scalar; out?: Tensor | null }): Tensor;
export function threshold(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($threshold.call(a._handle, b, c) as number);
  }
  return threshold$.call(arguments);
}

const threshold_$ = new Overloads('threshold_', [[$threshold_]]);
/** In-place form of `threshold`: changes the tensor and returns it. */
export function threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor;
export function threshold_(input: Tensor, threshold: Scalar, options: { value: Scalar }): Tensor;
export function threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor;
export function threshold_(options: Input & { threshold: Scalar; value: Scalar }): Tensor;
export function threshold_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $threshold_.call(a._handle, b, c);
    return a;
  }
  return threshold_$.call(arguments);
}

const tile$ = new Overloads('tile', [[$tile]]);
/** Repeats a tensor `dims[i]` times along each dimension. @see [torch.tile](https://pytorch.org/docs/stable/generated/torch.tile.html) */
export function tile(input: Tensor, dims: readonly number[]): Tensor;
export function tile(input: Tensor, options: { dims: readonly number[] }): Tensor;
export function tile(options: Input & { dims: readonly number[] }): Tensor;
export function tile(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($tile.call(a._handle, b) as number);
  }
  return tile$.call(arguments);
}

const topk$ = new Overloads('topk', [[$topk, $topk_values]]);
/** The `k` largest, or smallest, elements along `dim`, and their indices. @see [torch.topk](https://pytorch.org/docs/stable/generated/torch.topk.html) */
export function topk(input: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: Outs): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(input: Tensor, k: number, dim: number, largest: boolean, options?: { sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(input: Tensor, k: number, dim: number, options?: { largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(input: Tensor, k: number, options?: { dim?: number; axis?: number; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(input: Tensor, options: { k: number; dim?: number; axis?: number; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(options: Input & { k: number; dim?: number; axis?: number; largest?: boolean; sorted?: boolean; out?: readonly Tensor[] | null }): Named<[values: Tensor, indices: Tensor], { values: Tensor; indices: Tensor }>;
export function topk(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $topk.result($topk.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $topk.result($topk.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'boolean') {
    return $topk.result($topk.call(a._handle, b, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && isInt(c) && typeof d === 'boolean' && typeof e === 'boolean') {
    return $topk.result($topk.call(a._handle, b, c, d, e));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $topk.result($topk.call(a._handle, b, dim));
    }
  }
  return topk$.call(arguments);
}

const trace$ = new Overloads('trace', [[$trace]]);
/** The sum of the elements on the diagonal of a matrix. @see [torch.trace](https://pytorch.org/docs/stable/generated/torch.trace.html) */
export function trace(input: Tensor): Tensor;
export function trace(options: Input): Tensor;
export function trace(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($trace.call(a._handle) as number);
  }
  return trace$.call(arguments);
}

const transpose$ = new Overloads('transpose', [[$transpose_int]]);
/** A view with two dimensions exchanged. @see [torch.transpose](https://pytorch.org/docs/stable/generated/torch.transpose.html) */
export function transpose(input: Tensor, dim0: number, dim1: number): Tensor;
export function transpose(input: Tensor, dim0: number, options: { dim1: number }): Tensor;
export function transpose(input: Tensor, options: { dim0: number; dim1: number }): Tensor;
export function transpose(options: Input & { dim0: number; dim1: number }): Tensor;
export function transpose(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($transpose_int.call(a._handle, b, c) as number);
  }
  return transpose$.call(arguments);
}

const transposeCopy$ = new Overloads('transposeCopy', [[$transpose_copy_int, $transpose_copy_int_out]]);
/** What `transpose` gives, as a copy instead of a view. @see [torch.transpose_copy](https://pytorch.org/docs/stable/generated/torch.transpose_copy.html) */
export function transposeCopy(input: Tensor, dim0: number, dim1: number, options?: Out): Tensor;
export function transposeCopy(input: Tensor, dim0: number, options: { dim1: number; out?: Tensor | null }): Tensor;
export function transposeCopy(input: Tensor, options: { dim0: number; dim1: number; out?: Tensor | null }): Tensor;
export function transposeCopy(options: Input & { dim0: number; dim1: number; out?: Tensor | null }): Tensor;
export function transposeCopy(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return wrap($transpose_copy_int.call(a._handle, b, c) as number);
  }
  return transposeCopy$.call(arguments);
}

const trapezoid$ = new Overloads('trapezoid', [[$trapezoid_x], [$trapezoid_dx]]);
/** The integral along `dim` by the trapezoidal rule. @see [torch.trapezoid](https://pytorch.org/docs/stable/generated/torch.trapezoid.html) */
export function trapezoid(y: Tensor, x: Tensor, options?: { dim?: number; axis?: number }): Tensor;
export function trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number; axis?: number }): Tensor;
export function trapezoid(y: Tensor, options: { x: Tensor; dim?: number; axis?: number }): Tensor;
export function trapezoid(options: { y: Tensor; x: Tensor; dim?: number; axis?: number }): Tensor;
export function trapezoid(options: { y: Tensor; dx?: Scalar; dim?: number; axis?: number }): Tensor;
export function trapezoid(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($trapezoid_dx.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($trapezoid_x.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($trapezoid_x.call(a._handle, b._handle, dim) as number);
    }
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($trapezoid_dx.call(a._handle, undefined, dim) as number);
    }
  }
  return trapezoid$.call(arguments);
}

const trapz$ = new Overloads('trapz', [[$trapz_dx], [$trapz_x]]);
/** Another name for `trapezoid`. The integral along `dim` by the trapezoidal rule. @see [torch.trapz](https://pytorch.org/docs/stable/generated/torch.trapz.html) */
export function trapz(y: Tensor, options?: { dx?: number; dim?: number; axis?: number }): Tensor;
export function trapz(y: Tensor, x: Tensor, options?: { dim?: number; axis?: number }): Tensor;
export function trapz(options: { y: Tensor; dx?: number; dim?: number; axis?: number }): Tensor;
export function trapz(y: Tensor, options: { x: Tensor; dim?: number; axis?: number }): Tensor;
export function trapz(options: { y: Tensor; x: Tensor; dim?: number; axis?: number }): Tensor;
export function trapz(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($trapz_dx.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($trapz_x.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return wrap($trapz_dx.call(a._handle, undefined, dim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return wrap($trapz_x.call(a._handle, b._handle, dim) as number);
    }
  }
  return trapz$.call(arguments);
}

const triangularSolve$ = new Overloads('triangularSolve', [[$triangular_solve, $triangular_solve_X]]);
/** Solves `A @ X = input` for triangular A. `linalg.solveTriangular` is its successor. @see [torch.triangular_solve](https://pytorch.org/docs/stable/generated/torch.triangular_solve.html) */
export function triangularSolve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: Outs): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, options?: { unitriangular?: boolean; out?: readonly Tensor[] | null }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(input: Tensor, A: Tensor, upper: boolean, options?: { transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(input: Tensor, A: Tensor, options?: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(input: Tensor, options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(options: Input & { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly Tensor[] | null }): [solution: Tensor, clonedCoefficient: Tensor] & { solution: Tensor; clonedCoefficient: Tensor };
export function triangularSolve(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $triangular_solve.result($triangular_solve.call(a._handle, b._handle));
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
    return $triangular_solve.result($triangular_solve.call(a._handle, b._handle, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'boolean') {
    return $triangular_solve.result($triangular_solve.call(a._handle, b._handle, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean' && typeof d === 'boolean' && typeof e === 'boolean') {
    return $triangular_solve.result($triangular_solve.call(a._handle, b._handle, c, d, e));
  }
  return triangularSolve$.call(arguments);
}

const tril$ = new Overloads('tril', [[$tril, $tril_out]]);
/** Matrices with the elements above a diagonal set to 0. @see [torch.tril](https://pytorch.org/docs/stable/generated/torch.tril.html) */
export function tril(input: Tensor, diagonal?: number, options?: Out): Tensor;
export function tril(input: Tensor, options?: { diagonal?: number; out?: Tensor | null }): Tensor;
export function tril(options: Input & { diagonal?: number; out?: Tensor | null }): Tensor;
export function tril(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($tril.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($tril.call(a._handle, b) as number);
  }
  return tril$.call(arguments);
}

const trilIndices$ = new Overloads('trilIndices', [[$tril_indices]]);
/** The rows and columns of the lower triangle of a matrix, a tensor of two rows. @see [torch.tril_indices](https://pytorch.org/docs/stable/generated/torch.tril_indices.html) */
export function trilIndices(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor;
export function trilIndices(row: number, col: number, options?: FactoryOptions & { offset?: number }): Tensor;
export function trilIndices(row: number, options: FactoryOptions & { col: number; offset?: number }): Tensor;
export function trilIndices(options: FactoryOptions & { row: number; col: number; offset?: number }): Tensor;
export function trilIndices(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInt(a) && isInt(b)) {
    return wrap($tril_indices.call(a, b) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
    return wrap($tril_indices.call(a, b, c) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($tril_indices.call(a, b, undefined, codeOrNone(dtype)) as number);
    }
  }
  return trilIndices$.call(arguments);
}

const tripletMarginLoss$ = new Overloads('tripletMarginLoss', [[$triplet_margin_loss]]);
/** A loss that wants `anchor` nearer to `positive` than to `negative` by `margin`. */
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options?: { reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options?: { swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options?: { eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options?: { p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, positive: Tensor, options: { negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(anchor: Tensor, options: { positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(options: { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor;
export function tripletMarginLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number') {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'number') {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'number' && typeof f === 'number') {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle, d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'number' && typeof f === 'number' && typeof g === 'boolean') {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle, d, e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && typeof d === 'number' && typeof e === 'number' && typeof f === 'number' && typeof g === 'boolean' && isInt(h)) {
    return wrap($triplet_margin_loss.call(a._handle, b._handle, c._handle, d, e, f, g, h) as number);
  }
  return tripletMarginLoss$.call(arguments);
}

const triu$ = new Overloads('triu', [[$triu, $triu_out]]);
/** Matrices with the elements below a diagonal set to 0. @see [torch.triu](https://pytorch.org/docs/stable/generated/torch.triu.html) */
export function triu(input: Tensor, diagonal?: number, options?: Out): Tensor;
export function triu(input: Tensor, options?: { diagonal?: number; out?: Tensor | null }): Tensor;
export function triu(options: Input & { diagonal?: number; out?: Tensor | null }): Tensor;
export function triu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($triu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($triu.call(a._handle, b) as number);
  }
  return triu$.call(arguments);
}

const triuIndices$ = new Overloads('triuIndices', [[$triu_indices]]);
/** The rows and columns of the upper triangle of a matrix, a tensor of two rows. @see [torch.triu_indices](https://pytorch.org/docs/stable/generated/torch.triu_indices.html) */
export function triuIndices(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor;
export function triuIndices(row: number, col: number, options?: FactoryOptions & { offset?: number }): Tensor;
export function triuIndices(row: number, options: FactoryOptions & { col: number; offset?: number }): Tensor;
export function triuIndices(options: FactoryOptions & { row: number; col: number; offset?: number }): Tensor;
export function triuIndices(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && isInt(a) && isInt(b)) {
    return wrap($triu_indices.call(a, b) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isInt(c)) {
    return wrap($triu_indices.call(a, b, c) as number);
  }
  if (arguments.length === 3 && isInt(a) && isInt(b) && isOptionsOf(c, 'dtype')) {
    const { dtype } = c;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($triu_indices.call(a, b, undefined, codeOrNone(dtype)) as number);
    }
  }
  return triuIndices$.call(arguments);
}

const trueDivide$ = new Overloads('trueDivide', [[$true_divide_Tensor, $true_divide_out], [$true_divide_Scalar]], false, true);
/** Divides by `other`, element by element; integers give floating-point quotients. @see [torch.true_divide](https://pytorch.org/docs/stable/generated/torch.true_divide.html) */
export function trueDivide(input: Tensor | Scalar, other: Tensor | Scalar, options?: Out): Tensor;
export function trueDivide(input: Tensor | Scalar, options: Given<'other', Tensor | Scalar> & Out): Tensor;
export function trueDivide(options: Given<'input', Tensor | Scalar> & Given<'other', Tensor | Scalar> & Out): Tensor;
export function trueDivide(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($true_divide_Tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($true_divide_Scalar.call(a._handle, b) as number);
    }
  }
  return trueDivide$.call(arguments);
}

const trunc$ = new Overloads('trunc', [[$trunc, $trunc_out]]);
/** Rounds each element towards 0 to a whole number. @see [torch.trunc](https://pytorch.org/docs/stable/generated/torch.trunc.html) */
export function trunc(input: Tensor, options?: Out): Tensor;
export function trunc(options: Input & Out): Tensor;
export function trunc(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($trunc.call(a._handle) as number);
  }
  return trunc$.call(arguments);
}

const trunc_$ = new Overloads('trunc_', [[$trunc_]]);
/** In-place form of `trunc`: changes the tensor and returns it. */
export function trunc_(input: Tensor): Tensor;
export function trunc_(options: Input): Tensor;
export function trunc_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $trunc_.call(a._handle);
    return a;
  }
  return trunc_$.call(arguments);
}

const unbind$ = new Overloads('unbind', [[$unbind_int]]);
/** The slices along `dim`, as views without that dimension. @see [torch.unbind](https://pytorch.org/docs/stable/generated/torch.unbind.html) */
export function unbind(input: Tensor, dim?: number): Tensor[];
export function unbind(input: Tensor, options?: { dim?: number; axis?: number }): Tensor[];
export function unbind(options: Input & { dim?: number; axis?: number }): Tensor[];
export function unbind(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $unbind_int.result($unbind_int.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $unbind_int.result($unbind_int.call(a._handle, b));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return $unbind_int.result($unbind_int.call(a._handle, dim));
    }
  }
  return unbind$.call(arguments);
}

const unbindCopy$ = new Overloads('unbindCopy', [[$unbind_copy_int, $unbind_copy_int_out]]);
/** What `unbind` gives, as a copy instead of a view. @see [torch.unbind_copy](https://pytorch.org/docs/stable/generated/torch.unbind_copy.html) */
export function unbindCopy(input: Tensor, dim?: number, options?: Outs): Tensor[];
export function unbindCopy(input: Tensor, options?: { dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function unbindCopy(options: Input & { dim?: number; axis?: number; out?: readonly Tensor[] | null }): Tensor[];
export function unbindCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $unbind_copy_int.result($unbind_copy_int.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $unbind_copy_int.result($unbind_copy_int.call(a._handle, b));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return $unbind_copy_int.result($unbind_copy_int.call(a._handle, dim));
    }
  }
  return unbindCopy$.call(arguments);
}

const unflatten$ = new Overloads('unflatten', [[$unflatten_int]]);
/** Makes several dimensions, of the given sizes, of one; a view. @see [torch.unflatten](https://pytorch.org/docs/stable/generated/torch.unflatten.html) */
export function unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor;
export function unflatten(input: Tensor, dim: number, options: { sizes: readonly number[] }): Tensor;
export function unflatten(input: Tensor, options: Dim & { sizes: readonly number[] }): Tensor;
export function unflatten(options: Input & Dim & { sizes: readonly number[] }): Tensor;
export function unflatten(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInts(c)) {
    return wrap($unflatten_int.call(a._handle, b, c) as number);
  }
  return unflatten$.call(arguments);
}

const unfoldCopy$ = new Overloads('unfoldCopy', [[$unfold_copy, $unfold_copy_out]]);
/** What `unfold` gives, as a copy instead of a view. @see [torch.unfold_copy](https://pytorch.org/docs/stable/generated/torch.unfold_copy.html) */
export function unfoldCopy(input: Tensor, dimension: number, size: number, step: number, options?: Out): Tensor;
export function unfoldCopy(input: Tensor, dimension: number, size: number, options: { step: number; out?: Tensor | null }): Tensor;
export function unfoldCopy(input: Tensor, dimension: number, options: { size: number; step: number; out?: Tensor | null }): Tensor;
export function unfoldCopy(input: Tensor, options: { dimension: number; size: number; step: number; out?: Tensor | null }): Tensor;
export function unfoldCopy(options: Input & { dimension: number; size: number; step: number; out?: Tensor | null }): Tensor;
export function unfoldCopy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && isInt(c) && isInt(d)) {
    return wrap($unfold_copy.call(a._handle, b, c, d) as number);
  }
  return unfoldCopy$.call(arguments);
}

const uniqueConsecutive$ = new Overloads('uniqueConsecutive', [[$unique_consecutive]]);
/** The elements without those that equal the one before, and on demand where they went and how many they were. */
export function uniqueConsecutive(input: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor];
export function uniqueConsecutive(input: Tensor, returnInverse: boolean, returnCounts: boolean, options?: { dim?: number | null; axis?: number | null }): [Tensor, Tensor, Tensor];
export function uniqueConsecutive(input: Tensor, returnInverse: boolean, options?: { returnCounts?: boolean; dim?: number | null; axis?: number | null }): [Tensor, Tensor, Tensor];
export function uniqueConsecutive(input: Tensor, options?: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; axis?: number | null }): [Tensor, Tensor, Tensor];
export function uniqueConsecutive(options: Input & { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; axis?: number | null }): [Tensor, Tensor, Tensor];
export function uniqueConsecutive(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $unique_consecutive.result($unique_consecutive.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $unique_consecutive.result($unique_consecutive.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean') {
    return $unique_consecutive.result($unique_consecutive.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'boolean' && typeof c === 'boolean' && isInt(d)) {
    return $unique_consecutive.result($unique_consecutive.call(a._handle, b, c, d));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if ((dim === undefined || isInt(dim))) {
      return $unique_consecutive.result($unique_consecutive.call(a._handle, undefined, undefined, dim));
    }
  }
  return uniqueConsecutive$.call(arguments);
}

const uniqueDim$ = new Overloads('uniqueDim', [[$unique_dim]]);
/** The slices along `dim` that are different, with where each went and how often it was there, on demand. */
export function uniqueDim(input: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor];
export function uniqueDim(input: Tensor, dim: number, sorted: boolean, returnInverse: boolean, options?: { returnCounts?: boolean }): [Tensor, Tensor, Tensor];
export function uniqueDim(input: Tensor, dim: number, sorted: boolean, options?: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
export function uniqueDim(input: Tensor, dim: number, options?: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
export function uniqueDim(input: Tensor, options: Dim & { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
export function uniqueDim(options: Input & Dim & { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor];
export function uniqueDim(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $unique_dim.result($unique_dim.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return $unique_dim.result($unique_dim.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isInt(b) && typeof c === 'boolean' && typeof d === 'boolean') {
    return $unique_dim.result($unique_dim.call(a._handle, b, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && isInt(b) && typeof c === 'boolean' && typeof d === 'boolean' && typeof e === 'boolean') {
    return $unique_dim.result($unique_dim.call(a._handle, b, c, d, e));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return $unique_dim.result($unique_dim.call(a._handle, dim));
    }
  }
  return uniqueDim$.call(arguments);
}

const unsafeChunk$ = new Overloads('unsafeChunk', [[$unsafe_chunk]]);
/** Splits as `chunk` does; autograd does not guard against changing the parts in place. @see [torch.unsafe_chunk](https://pytorch.org/docs/stable/generated/torch.unsafe_chunk.html) */
export function unsafeChunk(input: Tensor, chunks: number, dim?: number): Tensor[];
export function unsafeChunk(input: Tensor, chunks: number, options?: { dim?: number; axis?: number }): Tensor[];
export function unsafeChunk(input: Tensor, options: { chunks: number; dim?: number; axis?: number }): Tensor[];
export function unsafeChunk(options: Input & { chunks: number; dim?: number; axis?: number }): Tensor[];
export function unsafeChunk(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $unsafe_chunk.result($unsafe_chunk.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $unsafe_chunk.result($unsafe_chunk.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $unsafe_chunk.result($unsafe_chunk.call(a._handle, b, dim));
    }
  }
  return unsafeChunk$.call(arguments);
}

const unsafeSplit$ = new Overloads('unsafeSplit', [[$unsafe_split_Tensor]]);
/** Splits as `split` does; autograd does not guard against changing the parts in place. @see [torch.unsafe_split](https://pytorch.org/docs/stable/generated/torch.unsafe_split.html) */
export function unsafeSplit(input: Tensor, splitSize: number, dim?: number): Tensor[];
export function unsafeSplit(input: Tensor, splitSize: number, options?: { dim?: number; axis?: number }): Tensor[];
export function unsafeSplit(input: Tensor, options: { splitSize: number; dim?: number; axis?: number }): Tensor[];
export function unsafeSplit(options: Input & { splitSize: number; dim?: number; axis?: number }): Tensor[];
export function unsafeSplit(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isInt(c)) {
    return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $unsafe_split_Tensor.result($unsafe_split_Tensor.call(a._handle, b, dim));
    }
  }
  return unsafeSplit$.call(arguments);
}

const unsafeSplitWithSizes$ = new Overloads('unsafeSplitWithSizes', [[$unsafe_split_with_sizes]]);
/** Splits as `splitWithSizes` does; autograd does not guard against changing the parts in place. */
export function unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[];
export function unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], options?: { dim?: number; axis?: number }): Tensor[];
export function unsafeSplitWithSizes(input: Tensor, options: { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function unsafeSplitWithSizes(options: Input & { splitSizes: readonly number[]; dim?: number; axis?: number }): Tensor[];
export function unsafeSplitWithSizes(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInt(c)) {
    return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(a._handle, b, c));
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isOptionsOf(c, 'dim')) {
    const { dim } = c;
    if ((dim === undefined || isInt(dim))) {
      return $unsafe_split_with_sizes.result($unsafe_split_with_sizes.call(a._handle, b, dim));
    }
  }
  return unsafeSplitWithSizes$.call(arguments);
}

const unsqueeze$ = new Overloads('unsqueeze', [[$unsqueeze]]);
/** A view with a new dimension of size 1 at `dim`. @see [torch.unsqueeze](https://pytorch.org/docs/stable/generated/torch.unsqueeze.html) */
export function unsqueeze(input: Tensor, dim: number): Tensor;
export function unsqueeze(input: Tensor, options: Dim): Tensor;
export function unsqueeze(options: Input & Dim): Tensor;
export function unsqueeze(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($unsqueeze.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return wrap($unsqueeze.call(a._handle, dim) as number);
    }
  }
  return unsqueeze$.call(arguments);
}

const unsqueezeCopy$ = new Overloads('unsqueezeCopy', [[$unsqueeze_copy, $unsqueeze_copy_out]]);
/** What `unsqueeze` gives, as a copy instead of a view. @see [torch.unsqueeze_copy](https://pytorch.org/docs/stable/generated/torch.unsqueeze_copy.html) */
export function unsqueezeCopy(input: Tensor, dim: number, options?: Out): Tensor;
export function unsqueezeCopy(input: Tensor, options: Dim & Out): Tensor;
export function unsqueezeCopy(options: Input & Dim & Out): Tensor;
export function unsqueezeCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($unsqueeze_copy.call(a._handle, b) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim')) {
    const { dim } = b;
    if (isInt(dim)) {
      return wrap($unsqueeze_copy.call(a._handle, dim) as number);
    }
  }
  return unsqueezeCopy$.call(arguments);
}

const valuesCopy$ = new Overloads('valuesCopy', [[$values_copy, $values_copy_out]]);
/** What `values` gives, as a copy instead of a view. @see [torch.values_copy](https://pytorch.org/docs/stable/generated/torch.values_copy.html) */
export function valuesCopy(input: Tensor, options?: Out): Tensor;
export function valuesCopy(options: Input & Out): Tensor;
export function valuesCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($values_copy.call(a._handle) as number);
  }
  return valuesCopy$.call(arguments);
}

const vander$ = new Overloads('vander', [[$vander]]);
/** A Vandermonde matrix: the powers of a one-dimensional tensor's elements, one row each. @see [torch.vander](https://pytorch.org/docs/stable/generated/torch.vander.html) */
export function vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor;
export function vander(x: Tensor, N: number | null, options?: { increasing?: boolean }): Tensor;
export function vander(x: Tensor, options?: { N?: number | null; increasing?: boolean }): Tensor;
export function vander(options: { x: Tensor; N?: number | null; increasing?: boolean }): Tensor;
export function vander(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($vander.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($vander.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
    return wrap($vander.call(a._handle, b, c) as number);
  }
  return vander$.call(arguments);
}

const var_$ = new Overloads('var', [[$var_dim, $var_out], [$var_correction, $var_correction_out], [$var]]);
/** The variance of all elements, or along `dim`, with Bessel's correction by default. @see [torch.var](https://pytorch.org/docs/stable/generated/torch.var.html) */
function var_(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: Out): Tensor;
function var_(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(input: Tensor, unbiased?: boolean): Tensor;
function var_(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(input: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(options: Input & Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean; out?: Tensor | null }): Tensor;
function var_(input: Tensor, options?: { unbiased?: boolean }): Tensor;
function var_(options: Input & { unbiased?: boolean }): Tensor;
function var_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($var_correction.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isIntOrInts(b)) {
      return wrap($var_dim.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'boolean') {
      return wrap($var.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($var_dim.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'boolean') {
    return wrap($var_dim.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($var_dim.call(a._handle, dim, undefined, keepdim) as number);
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return wrap($var_dim.call(a._handle, b, undefined, keepdim) as number);
    }
  }
  return var_$.call(arguments);
}
export { var_ as var };

const varMean$ = new Overloads('varMean', [[$var_mean_dim], [$var_mean_correction], [$var_mean]]);
/** The variance and the mean of all elements, or along `dim`. @see [torch.var_mean](https://pytorch.org/docs/stable/generated/torch.var_mean.html) */
export function varMean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor];
export function varMean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor];
export function varMean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options?: { keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(input: Tensor, dim: number | readonly number[] | null, options?: { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(input: Tensor, options: Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(options: Input & Given<'dim', number | readonly number[] | null> & { unbiased?: boolean; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(input: Tensor, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(options: Input & { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; keepdims?: boolean }): [Tensor, Tensor];
export function varMean(input: Tensor, options?: { unbiased?: boolean }): [Tensor, Tensor];
export function varMean(options: Input & { unbiased?: boolean }): [Tensor, Tensor];
export function varMean(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $var_mean_correction.result($var_mean_correction.call(a._handle));
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && isIntOrInts(b)) {
      return $var_mean_dim.result($var_mean_dim.call(a._handle, b));
    }
    if (a instanceof Tensor && typeof b === 'boolean') {
      return $var_mean.result($var_mean.call(a._handle, b));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return $var_mean_dim.result($var_mean_dim.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'boolean') {
    return $var_mean_dim.result($var_mean_dim.call(a._handle, b, c, d));
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dim', 'keepdim')) {
    const { dim, keepdim } = b;
    if (isIntOrInts(dim) && (keepdim === undefined || typeof keepdim === 'boolean')) {
      return $var_mean_dim.result($var_mean_dim.call(a._handle, dim, undefined, keepdim));
    }
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isOptionsOf(c, 'keepdim')) {
    const { keepdim } = c;
    if ((keepdim === undefined || typeof keepdim === 'boolean')) {
      return $var_mean_dim.result($var_mean_dim.call(a._handle, b, undefined, keepdim));
    }
  }
  return varMean$.call(arguments);
}

const vdot$ = new Overloads('vdot', [[$vdot, $vdot_out]]);
/** The dot product of two one-dimensional tensors, the first of them conjugated. @see [torch.vdot](https://pytorch.org/docs/stable/generated/torch.vdot.html) */
export function vdot(input: Tensor, other: Tensor, options?: Out): Tensor;
export function vdot(input: Tensor, options: Other & Out): Tensor;
export function vdot(options: Input & Other & Out): Tensor;
export function vdot(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($vdot.call(a._handle, b._handle) as number);
  }
  return vdot$.call(arguments);
}

const viewAsComplex$ = new Overloads('viewAsComplex', [[$view_as_complex]]);
/** A complex view of a real tensor whose last dimension, of size 2, holds real and imaginary parts. @see [torch.view_as_complex](https://pytorch.org/docs/stable/generated/torch.view_as_complex.html) */
export function viewAsComplex(input: Tensor): Tensor;
export function viewAsComplex(options: Input): Tensor;
export function viewAsComplex(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($view_as_complex.call(a._handle) as number);
  }
  return viewAsComplex$.call(arguments);
}

const viewAsComplexCopy$ = new Overloads('viewAsComplexCopy', [[$view_as_complex_copy, $view_as_complex_copy_out]]);
/** What `viewAsComplex` gives, as a copy instead of a view. @see [torch.view_as_complex_copy](https://pytorch.org/docs/stable/generated/torch.view_as_complex_copy.html) */
export function viewAsComplexCopy(input: Tensor, options?: Out): Tensor;
export function viewAsComplexCopy(options: Input & Out): Tensor;
export function viewAsComplexCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($view_as_complex_copy.call(a._handle) as number);
  }
  return viewAsComplexCopy$.call(arguments);
}

const viewAsReal$ = new Overloads('viewAsReal', [[$view_as_real]]);
/** A real view of a complex tensor, with a last dimension of size 2 for real and imaginary parts. @see [torch.view_as_real](https://pytorch.org/docs/stable/generated/torch.view_as_real.html) */
export function viewAsReal(input: Tensor): Tensor;
export function viewAsReal(options: Input): Tensor;
export function viewAsReal(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($view_as_real.call(a._handle) as number);
  }
  return viewAsReal$.call(arguments);
}

const viewAsRealCopy$ = new Overloads('viewAsRealCopy', [[$view_as_real_copy, $view_as_real_copy_out]]);
/** What `viewAsReal` gives, as a copy instead of a view. @see [torch.view_as_real_copy](https://pytorch.org/docs/stable/generated/torch.view_as_real_copy.html) */
export function viewAsRealCopy(input: Tensor, options?: Out): Tensor;
export function viewAsRealCopy(options: Input & Out): Tensor;
export function viewAsRealCopy(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($view_as_real_copy.call(a._handle) as number);
  }
  return viewAsRealCopy$.call(arguments);
}

const viewCopy$ = new Overloads('viewCopy', [[$view_copy_dtype, $view_copy_dtype_out], [$view_copy, $view_copy_out]]);
/** What `view` gives, as a copy instead of a view. @see [torch.view_copy](https://pytorch.org/docs/stable/generated/torch.view_copy.html) */
export function viewCopy(input: Tensor, dtype: DTypeLike, options?: Out): Tensor;
export function viewCopy(input: Tensor, size: readonly number[], options?: Out): Tensor;
export function viewCopy(input: Tensor, options: { dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function viewCopy(options: Input & { dtype: DTypeLike; out?: Tensor | null }): Tensor;
export function viewCopy(input: Tensor, options: { size: readonly number[]; out?: Tensor | null }): Tensor;
export function viewCopy(options: Input & { size: readonly number[]; out?: Tensor | null }): Tensor;
export function viewCopy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($view_copy.call(a._handle, b) as number);
  }
  return viewCopy$.call(arguments);
}

const vsplit$ = new Overloads('vsplit', [[$vsplit_int], [$vsplit_array]]);
/** Splits a tensor along its first dimension, into equal parts or at the given indices. @see [torch.vsplit](https://pytorch.org/docs/stable/generated/torch.vsplit.html) */
export function vsplit(input: Tensor, sections: number): Tensor[];
export function vsplit(input: Tensor, indices: readonly number[]): Tensor[];
export function vsplit(input: Tensor, options: { sections: number }): Tensor[];
export function vsplit(options: Input & { sections: number }): Tensor[];
export function vsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[];
export function vsplit(options: Input & { indices: readonly number[] }): Tensor[];
export function vsplit(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && isInt(b)) {
      return $vsplit_int.result($vsplit_int.call(a._handle, b));
    }
    if (a instanceof Tensor && isInts(b)) {
      return $vsplit_array.result($vsplit_array.call(a._handle, b));
    }
  }
  return vsplit$.call(arguments);
}

const vstack$ = new Overloads('vstack', [[$vstack, $vstack_out]]);
/** Joins tensors along the first dimension; vectors become rows. @see [torch.vstack](https://pytorch.org/docs/stable/generated/torch.vstack.html) */
export function vstack(tensors: readonly Tensor[], options?: Out): Tensor;
export function vstack(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function vstack(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($vstack.call(handlesOf(a)) as number);
  }
  return vstack$.call(arguments);
}

const where$ = new Overloads('where', [[$where], [$where_self, $where_self_out], [$where_ScalarSelf], [$where_ScalarOther], [$where_Scalar]]);
/** Takes `input` where `condition` is true and `other` elsewhere; alone, the indices where it is true. @see [torch.where](https://pytorch.org/docs/stable/generated/torch.where.html) */
export function where(condition: Tensor): Tensor[];
export function where(condition: Tensor, input: Tensor, other: Tensor, options?: Out): Tensor;
export function where(condition: Tensor, input: Scalar, other: Tensor | Scalar): Tensor;
export function where(condition: Tensor, input: Tensor, other: Scalar): Tensor;
export function where(options: { condition: Tensor }): Tensor[];
export function where(condition: Tensor, input: Tensor, options: Other & Out): Tensor;
export function where(condition: Tensor, options: Input & Other & Out): Tensor;
export function where(options: Input & Other & { condition: Tensor; out?: Tensor | null }): Tensor;
export function where(condition: Tensor, input: Scalar, options: Given<'other', Tensor | Scalar>): Tensor;
export function where(condition: Tensor, options: Given<'input', Scalar> & Given<'other', Tensor | Scalar>): Tensor;
export function where(options: Given<'input', Scalar> & Given<'other', Tensor | Scalar> & { condition: Tensor }): Tensor;
export function where(condition: Tensor, input: Tensor, options: Given<'other', Scalar>): Tensor;
export function where(condition: Tensor, options: Input & Given<'other', Scalar>): Tensor;
export function where(options: Input & Given<'other', Scalar> & { condition: Tensor }): Tensor;
export function where(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $where.result($where.call(a._handle));
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
      return wrap($where_self.call(a._handle, b._handle, c._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && c instanceof Tensor) {
      return wrap($where_ScalarSelf.call(a._handle, b, c._handle) as number);
    }
    if (a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
      return wrap($where_ScalarOther.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
      return wrap($where_Scalar.call(a._handle, b, c) as number);
    }
  }
  return where$.call(arguments);
}

const xlogy$ = new Overloads('xlogy', [[$xlogy_Tensor, $xlogy_OutTensor], [$xlogy_Scalar_Self, $xlogy_OutScalar_Self], [$xlogy_Scalar_Other, $xlogy_OutScalar_Other]]);
/** `input * log(other)`, element by element, and 0 wherever `input` is 0. @see [torch.xlogy](https://pytorch.org/docs/stable/generated/torch.xlogy.html) */
export function xlogy(input: Tensor | Scalar, other: Tensor, options?: Out): Tensor;
export function xlogy(input: Tensor, other: Scalar, options?: Out): Tensor;
export function xlogy(input: Tensor | Scalar, options: Other & Out): Tensor;
export function xlogy(options: Given<'input', Tensor | Scalar> & Other & Out): Tensor;
export function xlogy(input: Tensor, options: Given<'other', Scalar> & Out): Tensor;
export function xlogy(options: Input & Given<'other', Scalar> & Out): Tensor;
export function xlogy(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($xlogy_Tensor.call(a._handle, b._handle) as number);
    }
    if (typeof a === 'number' && b instanceof Tensor) {
      return wrap($xlogy_Scalar_Self.call(a, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($xlogy_Scalar_Other.call(a._handle, b) as number);
    }
  }
  return xlogy$.call(arguments);
}

const xlogy_$ = new Overloads('xlogy_', [[$xlogy__Tensor], [$xlogy__Scalar_Other]]);
/** In-place form of `xlogy`: changes the tensor and returns it. */
export function xlogy_(input: Tensor, other: Tensor | Scalar): Tensor;
export function xlogy_(input: Tensor, options: Given<'other', Tensor | Scalar>): Tensor;
export function xlogy_(options: Input & Given<'other', Tensor | Scalar>): Tensor;
export function xlogy_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      $xlogy__Tensor.call(a._handle, b._handle);
    return a;
    }
    if (a instanceof Tensor && typeof b === 'number') {
      $xlogy__Scalar_Other.call(a._handle, b);
    return a;
    }
  }
  return xlogy_$.call(arguments);
}

const zero_$ = new Overloads('zero_', [[$zero_]]);
/** Sets every element to 0, in place. */
export function zero_(input: Tensor): Tensor;
export function zero_(options: Input): Tensor;
export function zero_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $zero_.call(a._handle);
    return a;
  }
  return zero_$.call(arguments);
}

const zeros$ = new Overloads('zeros', [[$zeros, $zeros_out]]);
/** A tensor of the given size with every element 0. @see [torch.zeros](https://pytorch.org/docs/stable/generated/torch.zeros.html) */
export function zeros(size: readonly number[], options?: FactoryOptions & Out): Tensor;
export function zeros(...size: number[]): Tensor;
export function zeros(...args: [...size: number[], options: FactoryOptions & Out]): Tensor;
export function zeros(options: FactoryOptions & { size: readonly number[]; out?: Tensor | null }): Tensor;
export function zeros(a?: unknown, b?: unknown, ..._rest: unknown[]): unknown {
  if (arguments.length === 1 && isInts(a)) {
    return wrap($zeros.call(a) as number);
  }
  if (isInt(a)) {
    const ints = intsOf(arguments);
    if (ints) return wrap($zeros.call(ints) as number);
  }
  if (arguments.length === 2 && isInts(a) && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($zeros.call(a, codeOrNone(dtype)) as number);
    }
  }
  return zeros$.call(arguments);
}

const zerosLike$ = new Overloads('zerosLike', [[$zeros_like]]);
/** A tensor of the same shape and kind as another, with every element 0. @see [torch.zeros_like](https://pytorch.org/docs/stable/generated/torch.zeros_like.html) */
export function zerosLike(input: Tensor, options?: FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function zerosLike(options: Input & FactoryOptions & { memoryFormat?: MemoryFormatLike | null }): Tensor;
export function zerosLike(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($zeros_like.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isOptionsOf(b, 'dtype')) {
    const { dtype } = b;
    if ((dtype === undefined || isDtypeOrNone(dtype))) {
      return wrap($zeros_like.call(a._handle, codeOrNone(dtype)) as number);
    }
  }
  return zerosLike$.call(arguments);
}
