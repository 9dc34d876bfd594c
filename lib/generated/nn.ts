// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import { handleOrNone, handlesOf, isInt, isIntOrInts, isInts, isTensors } from '../core/fast.js';
import type { Generator } from '../core/generator.js';
import type { Input, Out, Outs } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $_conv_depthwise2d,
  $_conv_depthwise2d_out,
  $_pad_circular,
  $_pad_enum,
  $_test_ambiguous_defaults_a,
  $_test_ambiguous_defaults_b,
  $_test_optional_filled_intlist,
  $_test_optional_floatlist,
  $_test_optional_intlist,
  $_test_string_default,
  $_test_warn_in_autograd,
  $_upsample_bicubic2d_aa,
  $_upsample_bicubic2d_aa_out,
  $_upsample_bicubic2d_aa_vec,
  $_upsample_bilinear2d_aa,
  $_upsample_bilinear2d_aa_out,
  $_upsample_bilinear2d_aa_vec,
  $_upsample_lanczos2d_aa,
  $_upsample_lanczos2d_aa_out,
  $_upsample_lanczos2d_aa_vec,
  $_upsample_nearest_exact1d,
  $_upsample_nearest_exact1d_out,
  $_upsample_nearest_exact1d_vec,
  $_upsample_nearest_exact2d,
  $_upsample_nearest_exact2d_out,
  $_upsample_nearest_exact2d_vec,
  $_upsample_nearest_exact3d,
  $_upsample_nearest_exact3d_out,
  $_upsample_nearest_exact3d_vec,
  $adaptive_avg_pool2d,
  $adaptive_avg_pool2d_out,
  $adaptive_avg_pool3d,
  $adaptive_avg_pool3d_out,
  $adaptive_max_pool2d,
  $adaptive_max_pool2d_out,
  $adaptive_max_pool3d,
  $adaptive_max_pool3d_out,
  $avg_pool2d,
  $avg_pool2d_out,
  $avg_pool3d,
  $avg_pool3d_out,
  $binary_cross_entropy,
  $binary_cross_entropy_out,
  $col2im,
  $col2im_out,
  $conv_depthwise3d,
  $cross_entropy_loss,
  $elu,
  $elu_,
  $elu_out,
  $flatten_dense_tensors,
  $fractional_max_pool2d,
  $fractional_max_pool2d_output,
  $fractional_max_pool3d,
  $fractional_max_pool3d_output,
  $gelu,
  $gelu_,
  $gelu_out,
  $glu,
  $glu_out,
  $hardsigmoid,
  $hardsigmoid_,
  $hardsigmoid_out,
  $hardswish,
  $hardswish_,
  $hardswish_out,
  $hardtanh,
  $hardtanh_,
  $hardtanh_out,
  $huber_loss,
  $huber_loss_out,
  $im2col,
  $im2col_out,
  $l1_loss,
  $leaky_relu,
  $leaky_relu_,
  $leaky_relu_out,
  $linear,
  $linear_out,
  $log_sigmoid,
  $log_sigmoid_out,
  $max_pool2d_with_indices,
  $max_pool2d_with_indices_out,
  $max_pool3d_with_indices,
  $max_pool3d_with_indices_out,
  $max_unpool2d,
  $max_unpool2d_out,
  $max_unpool3d,
  $max_unpool3d_out,
  $mish,
  $mish_,
  $mish_out,
  $mkldnn_linear,
  $mkldnn_reorder_conv2d_weight,
  $mkldnn_reorder_conv3d_weight,
  $mse_loss,
  $mse_loss_out,
  $multi_margin_loss,
  $multi_margin_loss_out,
  $multilabel_margin_loss,
  $multilabel_margin_loss_out,
  $nll_loss,
  $nll_loss2d,
  $nll_loss2d_out,
  $nll_loss_nd,
  $nll_loss_out,
  $one_hot,
  $pad,
  $pad_sequence,
  $reflection_pad1d,
  $reflection_pad1d_out,
  $reflection_pad2d,
  $reflection_pad2d_out,
  $reflection_pad3d,
  $reflection_pad3d_out,
  $relu6,
  $relu6_,
  $replication_pad1d,
  $replication_pad1d_out,
  $replication_pad2d,
  $replication_pad2d_out,
  $replication_pad3d,
  $replication_pad3d_out,
  $rrelu_with_noise,
  $rrelu_with_noise_,
  $rrelu_with_noise_out,
  $scaled_dot_product_attention,
  $silu,
  $silu_,
  $silu_out,
  $slow_conv3d,
  $slow_conv3d_out,
  $slow_conv_dilated2d,
  $slow_conv_dilated3d,
  $slow_conv_transpose2d,
  $slow_conv_transpose2d_out,
  $slow_conv_transpose3d,
  $slow_conv_transpose3d_out,
  $smooth_l1_loss,
  $smooth_l1_loss_out,
  $soft_margin_loss,
  $soft_margin_loss_out,
  $softplus,
  $softplus_out,
  $softshrink,
  $softshrink_out,
  $thnn_conv2d,
  $thnn_conv2d_out,
  $unflatten_dense_tensors,
  $upsample_bicubic2d,
  $upsample_bicubic2d_out,
  $upsample_bicubic2d_vec,
  $upsample_bilinear2d,
  $upsample_bilinear2d_out,
  $upsample_bilinear2d_vec,
  $upsample_linear1d,
  $upsample_linear1d_out,
  $upsample_linear1d_vec,
  $upsample_nearest1d,
  $upsample_nearest1d_out,
  $upsample_nearest1d_vec,
  $upsample_nearest2d,
  $upsample_nearest2d_out,
  $upsample_nearest2d_vec,
  $upsample_nearest3d,
  $upsample_nearest3d_out,
  $upsample_nearest3d_vec,
  $upsample_trilinear3d,
  $upsample_trilinear3d_out,
  $upsample_trilinear3d_vec,
} from './operators.js';

const _convDepthwise2d$ = new Overloads('_convDepthwise2d', [[$_conv_depthwise2d, $_conv_depthwise2d_out]]);
export function _convDepthwise2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: Out): Tensor;
export function _convDepthwise2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($_conv_depthwise2d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  return _convDepthwise2d$.call(arguments);
}

const _padCircular$ = new Overloads('_padCircular', [[$_pad_circular]]);
export function _padCircular(input: Tensor, pad: readonly number[]): Tensor;
export function _padCircular(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_pad_circular.call(a._handle, b) as number);
  }
  return _padCircular$.call(arguments);
}

const _padEnum$ = new Overloads('_padEnum', [[$_pad_enum]]);
export function _padEnum(input: Tensor, pad: readonly number[], mode: number, value?: number | null): Tensor;
export function _padEnum(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && isInt(c)) {
    return wrap($_pad_enum.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && isInt(c) && typeof d === 'number') {
    return wrap($_pad_enum.call(a._handle, b, c, d) as number);
  }
  return _padEnum$.call(arguments);
}

const _testAmbiguousDefaults$ = new Overloads('_testAmbiguousDefaults', [[$_test_ambiguous_defaults_a], [$_test_ambiguous_defaults_b]]);
export function _testAmbiguousDefaults(dummy: Tensor, a?: number, b?: number): Tensor;
export function _testAmbiguousDefaults(dummy: Tensor, a?: number, b?: string): Tensor;
export function _testAmbiguousDefaults(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_ambiguous_defaults_a.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_test_ambiguous_defaults_a.call(a._handle, b) as number);
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isInt(c)) {
      return wrap($_test_ambiguous_defaults_a.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && isInt(b) && typeof c === 'string') {
      return wrap($_test_ambiguous_defaults_b.call(a._handle, b, c) as number);
    }
  }
  return _testAmbiguousDefaults$.call(arguments);
}

const _testOptionalFilledIntlist$ = new Overloads('_testOptionalFilledIntlist', [[$_test_optional_filled_intlist]]);
export function _testOptionalFilledIntlist(values: Tensor, addends: number | readonly number[] | null): Tensor;
export function _testOptionalFilledIntlist(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_test_optional_filled_intlist.call(a._handle, b) as number);
  }
  return _testOptionalFilledIntlist$.call(arguments);
}

const _testOptionalFloatlist$ = new Overloads('_testOptionalFloatlist', [[$_test_optional_floatlist]]);
export function _testOptionalFloatlist(values: Tensor, addends: readonly number[] | null): Tensor;
export function _testOptionalFloatlist(): unknown {
  return _testOptionalFloatlist$.call(arguments);
}

const _testOptionalIntlist$ = new Overloads('_testOptionalIntlist', [[$_test_optional_intlist]]);
export function _testOptionalIntlist(values: Tensor, addends: readonly number[] | null): Tensor;
export function _testOptionalIntlist(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($_test_optional_intlist.call(a._handle, b) as number);
  }
  return _testOptionalIntlist$.call(arguments);
}

const _testStringDefault$ = new Overloads('_testStringDefault', [[$_test_string_default]]);
export function _testStringDefault(dummy: Tensor, a?: string, b?: string): Tensor;
export function _testStringDefault(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_string_default.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return wrap($_test_string_default.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'string' && typeof c === 'string') {
    return wrap($_test_string_default.call(a._handle, b, c) as number);
  }
  return _testStringDefault$.call(arguments);
}

const _testWarnInAutograd$ = new Overloads('_testWarnInAutograd', [[$_test_warn_in_autograd]]);
export function _testWarnInAutograd(input: Tensor): Tensor;
export function _testWarnInAutograd(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_test_warn_in_autograd.call(a._handle) as number);
  }
  return _testWarnInAutograd$.call(arguments);
}

const _upsampleBicubic2dAa$ = new Overloads('_upsampleBicubic2dAa', [[$_upsample_bicubic2d_aa_vec], [$_upsample_bicubic2d_aa, $_upsample_bicubic2d_aa_out]]);
export function _upsampleBicubic2dAa(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleBicubic2dAa(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function _upsampleBicubic2dAa(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($_upsample_bicubic2d_aa.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($_upsample_bicubic2d_aa.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($_upsample_bicubic2d_aa.call(a._handle, b, c, d, e) as number);
  }
  return _upsampleBicubic2dAa$.call(arguments);
}

const _upsampleBilinear2dAa$ = new Overloads('_upsampleBilinear2dAa', [[$_upsample_bilinear2d_aa_vec], [$_upsample_bilinear2d_aa, $_upsample_bilinear2d_aa_out]]);
export function _upsampleBilinear2dAa(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleBilinear2dAa(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function _upsampleBilinear2dAa(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($_upsample_bilinear2d_aa.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($_upsample_bilinear2d_aa.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($_upsample_bilinear2d_aa.call(a._handle, b, c, d, e) as number);
  }
  return _upsampleBilinear2dAa$.call(arguments);
}

const _upsampleLanczos2dAa$ = new Overloads('_upsampleLanczos2dAa', [[$_upsample_lanczos2d_aa_vec], [$_upsample_lanczos2d_aa, $_upsample_lanczos2d_aa_out]]);
export function _upsampleLanczos2dAa(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleLanczos2dAa(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function _upsampleLanczos2dAa(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($_upsample_lanczos2d_aa.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($_upsample_lanczos2d_aa.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($_upsample_lanczos2d_aa.call(a._handle, b, c, d, e) as number);
  }
  return _upsampleLanczos2dAa$.call(arguments);
}

const _upsampleNearestExact1d$ = new Overloads('_upsampleNearestExact1d', [[$_upsample_nearest_exact1d_vec], [$_upsample_nearest_exact1d, $_upsample_nearest_exact1d_out]]);
export function _upsampleNearestExact1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleNearestExact1d(input: Tensor, outputSize: number | readonly number[], scales?: number | null, options?: Out): Tensor;
export function _upsampleNearestExact1d(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_upsample_nearest_exact1d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($_upsample_nearest_exact1d.call(a._handle, b, c) as number);
  }
  return _upsampleNearestExact1d$.call(arguments);
}

const _upsampleNearestExact2d$ = new Overloads('_upsampleNearestExact2d', [[$_upsample_nearest_exact2d_vec], [$_upsample_nearest_exact2d, $_upsample_nearest_exact2d_out]]);
export function _upsampleNearestExact2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleNearestExact2d(input: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function _upsampleNearestExact2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_upsample_nearest_exact2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($_upsample_nearest_exact2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number') {
    return wrap($_upsample_nearest_exact2d.call(a._handle, b, c, d) as number);
  }
  return _upsampleNearestExact2d$.call(arguments);
}

const _upsampleNearestExact3d$ = new Overloads('_upsampleNearestExact3d', [[$_upsample_nearest_exact3d_vec], [$_upsample_nearest_exact3d, $_upsample_nearest_exact3d_out]]);
export function _upsampleNearestExact3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function _upsampleNearestExact3d(input: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function _upsampleNearestExact3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($_upsample_nearest_exact3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($_upsample_nearest_exact3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number') {
    return wrap($_upsample_nearest_exact3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number' && typeof e === 'number') {
    return wrap($_upsample_nearest_exact3d.call(a._handle, b, c, d, e) as number);
  }
  return _upsampleNearestExact3d$.call(arguments);
}

const adaptiveAvgPool2d$ = new Overloads('adaptiveAvgPool2d', [[$adaptive_avg_pool2d, $adaptive_avg_pool2d_out]]);
/** Averages over windows chosen so that the last two dimensions come out with `outputSize` elements. */
export function adaptiveAvgPool2d(input: Tensor, outputSize: number | readonly number[], options?: Out): Tensor;
export function adaptiveAvgPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function adaptiveAvgPool2d(options: Input & { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function adaptiveAvgPool2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($adaptive_avg_pool2d.call(a._handle, b) as number);
  }
  return adaptiveAvgPool2d$.call(arguments);
}

const adaptiveAvgPool3d$ = new Overloads('adaptiveAvgPool3d', [[$adaptive_avg_pool3d, $adaptive_avg_pool3d_out]]);
/** Averages over windows chosen so that the last three dimensions come out with `outputSize` elements. */
export function adaptiveAvgPool3d(input: Tensor, outputSize: number | readonly number[], options?: Out): Tensor;
export function adaptiveAvgPool3d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function adaptiveAvgPool3d(options: Input & { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function adaptiveAvgPool3d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($adaptive_avg_pool3d.call(a._handle, b) as number);
  }
  return adaptiveAvgPool3d$.call(arguments);
}

const adaptiveMaxPool2d$ = new Overloads('adaptiveMaxPool2d', [[$adaptive_max_pool2d, $adaptive_max_pool2d_out]]);
/** The largest elements of windows chosen so that the last two dimensions come out with `outputSize` elements, and their indices. */
export function adaptiveMaxPool2d(input: Tensor, outputSize: number | readonly number[], options?: Outs): [Tensor, Tensor];
export function adaptiveMaxPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function adaptiveMaxPool2d(options: Input & { outputSize: number | readonly number[]; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function adaptiveMaxPool2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $adaptive_max_pool2d.result($adaptive_max_pool2d.call(a._handle, b));
  }
  return adaptiveMaxPool2d$.call(arguments);
}

const adaptiveMaxPool3d$ = new Overloads('adaptiveMaxPool3d', [[$adaptive_max_pool3d, $adaptive_max_pool3d_out]]);
/** The largest elements of windows chosen so that the last three dimensions come out with `outputSize` elements, and their indices. */
export function adaptiveMaxPool3d(input: Tensor, outputSize: number | readonly number[], options?: Outs): [Tensor, Tensor];
export function adaptiveMaxPool3d(input: Tensor, options: { outputSize: number | readonly number[]; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function adaptiveMaxPool3d(options: Input & { outputSize: number | readonly number[]; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function adaptiveMaxPool3d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $adaptive_max_pool3d.result($adaptive_max_pool3d.call(a._handle, b));
  }
  return adaptiveMaxPool3d$.call(arguments);
}

const avgPool2d$ = new Overloads('avgPool2d', [[$avg_pool2d, $avg_pool2d_out]]);
/** Averages over windows of `kernelSize` over the last two dimensions of (N, C, H, W) or (C, H, W). */
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: Out): Tensor;
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options?: { divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options?: { countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($avg_pool2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($avg_pool2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($avg_pool2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean') {
    return wrap($avg_pool2d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean' && typeof f === 'boolean') {
    return wrap($avg_pool2d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean' && typeof f === 'boolean' && isInt(g)) {
    return wrap($avg_pool2d.call(a._handle, b, c, d, e, f, g) as number);
  }
  return avgPool2d$.call(arguments);
}

const avgPool3d$ = new Overloads('avgPool3d', [[$avg_pool3d, $avg_pool3d_out]]);
/** Averages over windows of `kernelSize` over the last three dimensions of (N, C, D, H, W) or (C, D, H, W). */
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: Out): Tensor;
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options?: { divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options?: { countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor | null }): Tensor;
export function avgPool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($avg_pool3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($avg_pool3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($avg_pool3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean') {
    return wrap($avg_pool3d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean' && typeof f === 'boolean') {
    return wrap($avg_pool3d.call(a._handle, b, c, d, e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && typeof e === 'boolean' && typeof f === 'boolean' && isInt(g)) {
    return wrap($avg_pool3d.call(a._handle, b, c, d, e, f, g) as number);
  }
  return avgPool3d$.call(arguments);
}

const binaryCrossEntropy$ = new Overloads('binaryCrossEntropy', [[$binary_cross_entropy, $binary_cross_entropy_out]]);
/** The binary cross entropy between probabilities and targets from 0 to 1. */
export function binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: Out): Tensor;
export function binaryCrossEntropy(input: Tensor, target: Tensor, weight: Tensor | null, options?: { reduction?: number; out?: Tensor | null }): Tensor;
export function binaryCrossEntropy(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function binaryCrossEntropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function binaryCrossEntropy(options: Input & { target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function binaryCrossEntropy(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($binary_cross_entropy.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($binary_cross_entropy.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d)) {
    return wrap($binary_cross_entropy.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  return binaryCrossEntropy$.call(arguments);
}

const col2im$ = new Overloads('col2im', [[$col2im, $col2im_out]]);
/** Adds up the overlapping blocks that are columns of (N, C·k, L) to images of `outputSize`. */
export function col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: Out): Tensor;
export function col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(input: Tensor, outputSize: number | readonly number[], options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(input: Tensor, options: { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(options: Input & { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function col2im(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($col2im.call(a._handle, b, c, d, e, f) as number);
  }
  return col2im$.call(arguments);
}

const convDepthwise3d$ = new Overloads('convDepthwise3d', [[$conv_depthwise3d]]);
/** Convolves each channel of (N, C, D, H, W) on its own. */
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor;
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor;
export function convDepthwise3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($conv_depthwise3d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  return convDepthwise3d$.call(arguments);
}

const crossEntropyLoss$ = new Overloads('crossEntropyLoss', [[$cross_entropy_loss]]);
/** The cross entropy between logits, with classes in the second dimension, and classes or probabilities. */
export function crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor;
export function crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options?: { labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options?: { ignoreIndex?: number; labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, options?: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(options: Input & { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor;
export function crossEntropyLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($cross_entropy_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($cross_entropy_loss.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d)) {
    return wrap($cross_entropy_loss.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e)) {
    return wrap($cross_entropy_loss.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e) && typeof f === 'number') {
    return wrap($cross_entropy_loss.call(a._handle, b._handle, handleOrNone(c), d, e, f) as number);
  }
  return crossEntropyLoss$.call(arguments);
}

const elu$ = new Overloads('elu', [[$elu, $elu_out]]);
/** Keeps positive elements and replaces others by `alpha * (exp(x) - 1)`. */
export function elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: Out): Tensor;
export function elu(input: Tensor, alpha: Scalar, scale: Scalar, options?: { inputScale?: Scalar; out?: Tensor | null }): Tensor;
export function elu(input: Tensor, alpha: Scalar, options?: { scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
export function elu(input: Tensor, options?: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
export function elu(options: Input & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor | null }): Tensor;
export function elu(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($elu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($elu.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($elu.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    return wrap($elu.call(a._handle, b, c, d) as number);
  }
  return elu$.call(arguments);
}

const elu_$ = new Overloads('elu_', [[$elu_]]);
/** In-place form of `elu`: changes the tensor and returns it. */
export function elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor;
export function elu_(input: Tensor, alpha: Scalar, scale: Scalar, options?: { inputScale?: Scalar }): Tensor;
export function elu_(input: Tensor, alpha: Scalar, options?: { scale?: Scalar; inputScale?: Scalar }): Tensor;
export function elu_(input: Tensor, options?: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
export function elu_(options: Input & { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor;
export function elu_(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $elu_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $elu_.call(a._handle, b);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $elu_.call(a._handle, b, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
    $elu_.call(a._handle, b, c, d);
    return a;
  }
  return elu_$.call(arguments);
}

const flattenDenseTensors$ = new Overloads('flattenDenseTensors', [[$flatten_dense_tensors]]);
/** All elements of the tensors, one after the other, in one dimension. */
export function flattenDenseTensors(tensors: readonly Tensor[]): Tensor;
export function flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor;
export function flattenDenseTensors(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($flatten_dense_tensors.call(handlesOf(a)) as number);
  }
  return flattenDenseTensors$.call(arguments);
}

const fractionalMaxPool2d$ = new Overloads('fractionalMaxPool2d', [[$fractional_max_pool2d, $fractional_max_pool2d_output]]);
/** The largest elements of windows at random places over two dimensions to an output of the given size, and their indices. */
export function fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options?: Outs): [Tensor, Tensor];
export function fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool2d(options: Input & { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && d instanceof Tensor) {
    return $fractional_max_pool2d.result($fractional_max_pool2d.call(a._handle, b, c, d._handle));
  }
  return fractionalMaxPool2d$.call(arguments);
}

const fractionalMaxPool3d$ = new Overloads('fractionalMaxPool3d', [[$fractional_max_pool3d, $fractional_max_pool3d_output]]);
/** The largest elements of windows at random places over three dimensions to an output of the given size, and their indices. */
export function fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options?: Outs): [Tensor, Tensor];
export function fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool3d(options: Input & { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function fractionalMaxPool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && d instanceof Tensor) {
    return $fractional_max_pool3d.result($fractional_max_pool3d.call(a._handle, b, c, d._handle));
  }
  return fractionalMaxPool3d$.call(arguments);
}

const gelu$ = new Overloads('gelu', [[$gelu, $gelu_out]]);
/** Each element times the normal distribution function at it, or the approximation 'tanh' of that. */
export function gelu(input: Tensor, options?: { approximate?: string; out?: Tensor | null }): Tensor;
export function gelu(options: Input & { approximate?: string; out?: Tensor | null }): Tensor;
export function gelu(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($gelu.call(a._handle) as number);
  }
  return gelu$.call(arguments);
}

const gelu_$ = new Overloads('gelu_', [[$gelu_]]);
/** In-place form of `gelu`: changes the tensor and returns it. */
export function gelu_(input: Tensor, options?: { approximate?: string }): Tensor;
export function gelu_(options: Input & { approximate?: string }): Tensor;
export function gelu_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $gelu_.call(a._handle);
    return a;
  }
  return gelu_$.call(arguments);
}

const glu$ = new Overloads('glu', [[$glu, $glu_out]]);
/** The first half along `dim` times the logistic function of the second. */
export function glu(input: Tensor, dim?: number, options?: Out): Tensor;
export function glu(input: Tensor, options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function glu(options: Input & { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function glu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($glu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($glu.call(a._handle, b) as number);
  }
  return glu$.call(arguments);
}

const hardsigmoid$ = new Overloads('hardsigmoid', [[$hardsigmoid, $hardsigmoid_out]]);
/** `(x + 3) / 6` of each element, limited to the range from 0 to 1. */
export function hardsigmoid(input: Tensor, options?: Out): Tensor;
export function hardsigmoid(options: Input & Out): Tensor;
export function hardsigmoid(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($hardsigmoid.call(a._handle) as number);
  }
  return hardsigmoid$.call(arguments);
}

const hardsigmoid_$ = new Overloads('hardsigmoid_', [[$hardsigmoid_]]);
/** In-place form of `hardsigmoid`: changes the tensor and returns it. */
export function hardsigmoid_(input: Tensor): Tensor;
export function hardsigmoid_(options: Input): Tensor;
export function hardsigmoid_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $hardsigmoid_.call(a._handle);
    return a;
  }
  return hardsigmoid_$.call(arguments);
}

const hardswish$ = new Overloads('hardswish', [[$hardswish, $hardswish_out]]);
/** Each element times its `hardsigmoid`. */
export function hardswish(input: Tensor, options?: Out): Tensor;
export function hardswish(options: Input & Out): Tensor;
export function hardswish(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($hardswish.call(a._handle) as number);
  }
  return hardswish$.call(arguments);
}

const hardswish_$ = new Overloads('hardswish_', [[$hardswish_]]);
/** In-place form of `hardswish`: changes the tensor and returns it. */
export function hardswish_(input: Tensor): Tensor;
export function hardswish_(options: Input): Tensor;
export function hardswish_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $hardswish_.call(a._handle);
    return a;
  }
  return hardswish_$.call(arguments);
}

const hardtanh$ = new Overloads('hardtanh', [[$hardtanh, $hardtanh_out]]);
/** Limits each element to the range from `minVal` to `maxVal`. */
export function hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: Out): Tensor;
export function hardtanh(input: Tensor, minVal: Scalar, options?: { maxVal?: Scalar; out?: Tensor | null }): Tensor;
export function hardtanh(input: Tensor, options?: { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
export function hardtanh(options: Input & { minVal?: Scalar; maxVal?: Scalar; out?: Tensor | null }): Tensor;
export function hardtanh(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($hardtanh.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($hardtanh.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($hardtanh.call(a._handle, b, c) as number);
  }
  return hardtanh$.call(arguments);
}

const hardtanh_$ = new Overloads('hardtanh_', [[$hardtanh_]]);
/** In-place form of `hardtanh`: changes the tensor and returns it. */
export function hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor;
export function hardtanh_(input: Tensor, minVal: Scalar, options?: { maxVal?: Scalar }): Tensor;
export function hardtanh_(input: Tensor, options?: { minVal?: Scalar; maxVal?: Scalar }): Tensor;
export function hardtanh_(options: Input & { minVal?: Scalar; maxVal?: Scalar }): Tensor;
export function hardtanh_(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $hardtanh_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $hardtanh_.call(a._handle, b);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    $hardtanh_.call(a._handle, b, c);
    return a;
  }
  return hardtanh_$.call(arguments);
}

const huberLoss$ = new Overloads('huberLoss', [[$huber_loss, $huber_loss_out]]);
/** The squared error, halved, up to `delta`, and in a straight line beyond. */
export function huberLoss(input: Tensor, target: Tensor, reduction?: number, delta?: number, options?: Out): Tensor;
export function huberLoss(input: Tensor, target: Tensor, reduction: number, options?: { delta?: number; out?: Tensor | null }): Tensor;
export function huberLoss(input: Tensor, target: Tensor, options?: { reduction?: number; delta?: number; out?: Tensor | null }): Tensor;
export function huberLoss(input: Tensor, options: { target: Tensor; reduction?: number; delta?: number; out?: Tensor | null }): Tensor;
export function huberLoss(options: Input & { target: Tensor; reduction?: number; delta?: number; out?: Tensor | null }): Tensor;
export function huberLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($huber_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($huber_loss.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'number') {
    return wrap($huber_loss.call(a._handle, b._handle, c, d) as number);
  }
  return huberLoss$.call(arguments);
}

const im2col$ = new Overloads('im2col', [[$im2col, $im2col_out]]);
/** The blocks of images (N, C, H, W) under a sliding window, as columns of (N, C·k, L). */
export function im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: Out): Tensor;
export function im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function im2col(input: Tensor, kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function im2col(input: Tensor, options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function im2col(options: Input & { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor | null }): Tensor;
export function im2col(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($im2col.call(a._handle, b, c, d, e) as number);
  }
  return im2col$.call(arguments);
}

const l1Loss$ = new Overloads('l1Loss', [[$l1_loss]]);
/** The absolute error between input and target. */
export function l1Loss(input: Tensor, target: Tensor, reduction?: number): Tensor;
export function l1Loss(input: Tensor, target: Tensor, options?: { reduction?: number }): Tensor;
export function l1Loss(input: Tensor, options: { target: Tensor; reduction?: number }): Tensor;
export function l1Loss(options: Input & { target: Tensor; reduction?: number }): Tensor;
export function l1Loss(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($l1_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($l1_loss.call(a._handle, b._handle, c) as number);
  }
  return l1Loss$.call(arguments);
}

const leakyRelu$ = new Overloads('leakyRelu', [[$leaky_relu, $leaky_relu_out]]);
/** Keeps positive elements and multiplies negative ones by `negativeSlope`. */
export function leakyRelu(input: Tensor, negativeSlope?: Scalar, options?: Out): Tensor;
export function leakyRelu(input: Tensor, options?: { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
export function leakyRelu(options: Input & { negativeSlope?: Scalar; out?: Tensor | null }): Tensor;
export function leakyRelu(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($leaky_relu.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($leaky_relu.call(a._handle, b) as number);
  }
  return leakyRelu$.call(arguments);
}

const leakyRelu_$ = new Overloads('leakyRelu_', [[$leaky_relu_]]);
/** In-place form of `leakyRelu`: changes the tensor and returns it. */
export function leakyRelu_(input: Tensor, negativeSlope?: Scalar): Tensor;
export function leakyRelu_(input: Tensor, options?: { negativeSlope?: Scalar }): Tensor;
export function leakyRelu_(options: Input & { negativeSlope?: Scalar }): Tensor;
export function leakyRelu_(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $leaky_relu_.call(a._handle);
    return a;
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    $leaky_relu_.call(a._handle, b);
    return a;
  }
  return leakyRelu_$.call(arguments);
}

const linear$ = new Overloads('linear', [[$linear, $linear_out]]);
/** The linear map `input @ weightᵀ + bias` of the last dimension, with `weight` of shape (out, in). */
export function linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: Out): Tensor;
export function linear(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null; out?: Tensor | null }): Tensor;
export function linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
export function linear(options: Input & { weight: Tensor; bias?: Tensor | null; out?: Tensor | null }): Tensor;
export function linear(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linear.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($linear.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  return linear$.call(arguments);
}

const logSigmoid$ = new Overloads('logSigmoid', [[$log_sigmoid, $log_sigmoid_out]]);
/** The logarithm of the logistic function of each element. */
export function logSigmoid(input: Tensor, options?: Out): Tensor;
export function logSigmoid(options: Input & Out): Tensor;
export function logSigmoid(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($log_sigmoid.call(a._handle) as number);
  }
  return logSigmoid$.call(arguments);
}

const maxPool2dWithIndices$ = new Overloads('maxPool2dWithIndices', [[$max_pool2d_with_indices, $max_pool2d_with_indices_out]]);
/** The largest elements of windows over the last two dimensions, and their indices. */
export function maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: Outs): [Tensor, Tensor];
export function maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool2dWithIndices(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $max_pool2d_with_indices.result($max_pool2d_with_indices.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return $max_pool2d_with_indices.result($max_pool2d_with_indices.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return $max_pool2d_with_indices.result($max_pool2d_with_indices.call(a._handle, b, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return $max_pool2d_with_indices.result($max_pool2d_with_indices.call(a._handle, b, c, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return $max_pool2d_with_indices.result($max_pool2d_with_indices.call(a._handle, b, c, d, e, f));
  }
  return maxPool2dWithIndices$.call(arguments);
}

const maxPool3dWithIndices$ = new Overloads('maxPool3dWithIndices', [[$max_pool3d_with_indices, $max_pool3d_with_indices_out]]);
/** The largest elements of windows over the last three dimensions, and their indices. */
export function maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: Outs): [Tensor, Tensor];
export function maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(options: Input & { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly Tensor[] | null }): [Tensor, Tensor];
export function maxPool3dWithIndices(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return $max_pool3d_with_indices.result($max_pool3d_with_indices.call(a._handle, b));
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return $max_pool3d_with_indices.result($max_pool3d_with_indices.call(a._handle, b, c));
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return $max_pool3d_with_indices.result($max_pool3d_with_indices.call(a._handle, b, c, d));
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return $max_pool3d_with_indices.result($max_pool3d_with_indices.call(a._handle, b, c, d, e));
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e) && typeof f === 'boolean') {
    return $max_pool3d_with_indices.result($max_pool3d_with_indices.call(a._handle, b, c, d, e, f));
  }
  return maxPool3dWithIndices$.call(arguments);
}

const maxUnpool2d$ = new Overloads('maxUnpool2d', [[$max_unpool2d, $max_unpool2d_out]]);
/** Puts elements back to the places over two dimensions that max pooling took them from, among zeros. */
export function maxUnpool2d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], options?: Out): Tensor;
export function maxUnpool2d(input: Tensor, indices: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool2d(input: Tensor, options: { indices: Tensor; outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool2d(options: Input & { indices: Tensor; outputSize: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool2d(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($max_unpool2d.call(a._handle, b._handle, c) as number);
  }
  return maxUnpool2d$.call(arguments);
}

const maxUnpool3d$ = new Overloads('maxUnpool3d', [[$max_unpool3d, $max_unpool3d_out]]);
/** Puts elements back to the places over three dimensions that max pooling took them from, among zeros. */
export function maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: Out): Tensor;
export function maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool3d(input: Tensor, indices: Tensor, options: { outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool3d(input: Tensor, options: { indices: Tensor; outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool3d(options: Input & { indices: Tensor; outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function maxUnpool3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && isIntOrInts(d) && isIntOrInts(e)) {
    return wrap($max_unpool3d.call(a._handle, b._handle, c, d, e) as number);
  }
  return maxUnpool3d$.call(arguments);
}

const mish$ = new Overloads('mish', [[$mish, $mish_out]]);
/** `x * tanh(softplus(x))` of each element. */
export function mish(input: Tensor, options?: Out): Tensor;
export function mish(options: Input & Out): Tensor;
export function mish(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($mish.call(a._handle) as number);
  }
  return mish$.call(arguments);
}

const mish_$ = new Overloads('mish_', [[$mish_]]);
/** In-place form of `mish`: changes the tensor and returns it. */
export function mish_(input: Tensor): Tensor;
export function mish_(options: Input): Tensor;
export function mish_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $mish_.call(a._handle);
    return a;
  }
  return mish_$.call(arguments);
}

const mkldnnLinear$ = new Overloads('mkldnnLinear', [[$mkldnn_linear]]);
/** A linear map for tensors in the layout of oneDNN. */
export function mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor;
export function mkldnnLinear(input: Tensor, weight: Tensor, options?: { bias?: Tensor | null }): Tensor;
export function mkldnnLinear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor;
export function mkldnnLinear(options: Input & { weight: Tensor; bias?: Tensor | null }): Tensor;
export function mkldnnLinear(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($mkldnn_linear.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($mkldnn_linear.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  return mkldnnLinear$.call(arguments);
}

const mkldnnReorderConv2dWeight$ = new Overloads('mkldnnReorderConv2dWeight', [[$mkldnn_reorder_conv2d_weight]]);
/** The weight of a 2-d convolution in the order that oneDNN prefers. */
export function mkldnnReorderConv2dWeight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor;
export function mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options?: { inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options?: { groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options?: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], options?: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(input: Tensor, options?: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(options: Input & { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv2dWeight(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isInt(e)) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isInt(e) && isInts(f)) {
    return wrap($mkldnn_reorder_conv2d_weight.call(a._handle, b, c, d, e, f) as number);
  }
  return mkldnnReorderConv2dWeight$.call(arguments);
}

const mkldnnReorderConv3dWeight$ = new Overloads('mkldnnReorderConv3dWeight', [[$mkldnn_reorder_conv3d_weight]]);
/** The weight of a 3-d convolution in the order that oneDNN prefers. */
export function mkldnnReorderConv3dWeight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor;
export function mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options?: { inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options?: { groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options?: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], options?: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(input: Tensor, options?: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(options: Input & { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor;
export function mkldnnReorderConv3dWeight(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c)) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d)) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isInt(e)) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && isIntOrInts(c) && isIntOrInts(d) && isInt(e) && isInts(f)) {
    return wrap($mkldnn_reorder_conv3d_weight.call(a._handle, b, c, d, e, f) as number);
  }
  return mkldnnReorderConv3dWeight$.call(arguments);
}

const mseLoss$ = new Overloads('mseLoss', [[$mse_loss, $mse_loss_out]]);
/** The squared error between input and target. */
export function mseLoss(input: Tensor, target: Tensor, reduction?: number, options?: Out): Tensor;
export function mseLoss(input: Tensor, target: Tensor, options?: { reduction?: number; out?: Tensor | null }): Tensor;
export function mseLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function mseLoss(options: Input & { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function mseLoss(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($mse_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($mse_loss.call(a._handle, b._handle, c) as number);
  }
  return mseLoss$.call(arguments);
}

const multiMarginLoss$ = new Overloads('multiMarginLoss', [[$multi_margin_loss, $multi_margin_loss_out]]);
/** A hinge loss that wants the target class ahead of each other class by `margin`. */
export function multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number, options?: Out): Tensor;
export function multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options?: { reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options?: { weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, options?: { margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(input: Tensor, target: Tensor, options?: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(options: Input & { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor | null }): Tensor;
export function multiMarginLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($multi_margin_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($multi_margin_loss.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    return wrap($multi_margin_loss.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && (e === null || e instanceof Tensor)) {
    return wrap($multi_margin_loss.call(a._handle, b._handle, c, d, handleOrNone(e)) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && (e === null || e instanceof Tensor) && isInt(f)) {
    return wrap($multi_margin_loss.call(a._handle, b._handle, c, d, handleOrNone(e), f) as number);
  }
  return multiMarginLoss$.call(arguments);
}

const multilabelMarginLoss$ = new Overloads('multilabelMarginLoss', [[$multilabel_margin_loss, $multilabel_margin_loss_out]]);
/** A hinge loss that wants each of a sample's classes ahead of all others by 1. */
export function multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: Out): Tensor;
export function multilabelMarginLoss(input: Tensor, target: Tensor, options?: { reduction?: number; out?: Tensor | null }): Tensor;
export function multilabelMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function multilabelMarginLoss(options: Input & { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function multilabelMarginLoss(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($multilabel_margin_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($multilabel_margin_loss.call(a._handle, b._handle, c) as number);
  }
  return multilabelMarginLoss$.call(arguments);
}

const nllLoss$ = new Overloads('nllLoss', [[$nll_loss, $nll_loss_out]]);
/** The negative log likelihood of classes, given log probabilities (N, C) or (C). */
export function nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: Out): Tensor;
export function nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options?: { ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, options?: { reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss(options: Input & { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($nll_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($nll_loss.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d)) {
    return wrap($nll_loss.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e)) {
    return wrap($nll_loss.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  return nllLoss$.call(arguments);
}

const nllLoss2d$ = new Overloads('nllLoss2d', [[$nll_loss2d, $nll_loss2d_out]]);
/** The negative log likelihood of a class for each pixel, given log probabilities (N, C, H, W). */
export function nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: Out): Tensor;
export function nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options?: { ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, options?: { reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss2d(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss2d(options: Input & { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor | null }): Tensor;
export function nllLoss2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($nll_loss2d.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($nll_loss2d.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d)) {
    return wrap($nll_loss2d.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e)) {
    return wrap($nll_loss2d.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  return nllLoss2d$.call(arguments);
}

const nllLossNd$ = new Overloads('nllLossNd', [[$nll_loss_nd]]);
/** The negative log likelihood of classes, given log probabilities (N, C, ...). */
export function nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor;
export function nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options?: { ignoreIndex?: number }): Tensor;
export function nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, options?: { reduction?: number; ignoreIndex?: number }): Tensor;
export function nllLossNd(input: Tensor, target: Tensor, options?: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
export function nllLossNd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
export function nllLossNd(options: Input & { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor;
export function nllLossNd(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($nll_loss_nd.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor)) {
    return wrap($nll_loss_nd.call(a._handle, b._handle, handleOrNone(c)) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d)) {
    return wrap($nll_loss_nd.call(a._handle, b._handle, handleOrNone(c), d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && (c === null || c instanceof Tensor) && isInt(d) && isInt(e)) {
    return wrap($nll_loss_nd.call(a._handle, b._handle, handleOrNone(c), d, e) as number);
  }
  return nllLossNd$.call(arguments);
}

const oneHot$ = new Overloads('oneHot', [[$one_hot]]);
/** For each integer, a vector with a 1 at its place among `numClasses` and zeros elsewhere. */
export function oneHot(input: Tensor, numClasses?: number): Tensor;
export function oneHot(input: Tensor, options?: { numClasses?: number }): Tensor;
export function oneHot(options: Input & { numClasses?: number }): Tensor;
export function oneHot(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($one_hot.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($one_hot.call(a._handle, b) as number);
  }
  return oneHot$.call(arguments);
}

const pad$ = new Overloads('pad', [[$pad]]);
/** Pads the last dimensions with a constant, or with the tensor's own elements: 'reflect', 'replicate' or 'circular'. */
export function pad(input: Tensor, pad: readonly number[], mode?: string, value?: number | null): Tensor;
export function pad(input: Tensor, pad: readonly number[], mode: string, options?: { value?: number | null }): Tensor;
export function pad(input: Tensor, pad: readonly number[], options?: { mode?: string; value?: number | null }): Tensor;
export function pad(input: Tensor, options: { pad: readonly number[]; mode?: string; value?: number | null }): Tensor;
export function pad(options: Input & { pad: readonly number[]; mode?: string; value?: number | null }): Tensor;
export function pad(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInts(b)) {
    return wrap($pad.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isInts(b) && typeof c === 'string') {
    return wrap($pad.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isInts(b) && typeof c === 'string' && typeof d === 'number') {
    return wrap($pad.call(a._handle, b, c, d) as number);
  }
  return pad$.call(arguments);
}

const padSequence$ = new Overloads('padSequence', [[$pad_sequence]]);
/** Sequences of different lengths in one tensor, filled up with `paddingValue`. */
export function padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor;
export function padSequence(sequences: readonly Tensor[], batchFirst: boolean, paddingValue: number, options?: { paddingSide?: string }): Tensor;
export function padSequence(sequences: readonly Tensor[], batchFirst: boolean, options?: { paddingValue?: number; paddingSide?: string }): Tensor;
export function padSequence(sequences: readonly Tensor[], options?: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
export function padSequence(options: { sequences: readonly Tensor[]; batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor;
export function padSequence(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($pad_sequence.call(handlesOf(a)) as number);
  }
  if (arguments.length === 2 && isTensors(a) && typeof b === 'boolean') {
    return wrap($pad_sequence.call(handlesOf(a), b) as number);
  }
  if (arguments.length === 3 && isTensors(a) && typeof b === 'boolean' && typeof c === 'number') {
    return wrap($pad_sequence.call(handlesOf(a), b, c) as number);
  }
  if (arguments.length === 4 && isTensors(a) && typeof b === 'boolean' && typeof c === 'number' && typeof d === 'string') {
    return wrap($pad_sequence.call(handlesOf(a), b, c, d) as number);
  }
  return padSequence$.call(arguments);
}

const reflectionPad1d$ = new Overloads('reflectionPad1d', [[$reflection_pad1d, $reflection_pad1d_out]]);
/** Pads the last dimension with the reflection of its elements at the border. */
export function reflectionPad1d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function reflectionPad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad1d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad1d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($reflection_pad1d.call(a._handle, b) as number);
  }
  return reflectionPad1d$.call(arguments);
}

const reflectionPad2d$ = new Overloads('reflectionPad2d', [[$reflection_pad2d, $reflection_pad2d_out]]);
/** Pads the last two dimensions with the reflection of their elements at the border. */
export function reflectionPad2d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function reflectionPad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad2d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($reflection_pad2d.call(a._handle, b) as number);
  }
  return reflectionPad2d$.call(arguments);
}

const reflectionPad3d$ = new Overloads('reflectionPad3d', [[$reflection_pad3d, $reflection_pad3d_out]]);
/** Pads the last three dimensions with the reflection of their elements at the border. */
export function reflectionPad3d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function reflectionPad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad3d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function reflectionPad3d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($reflection_pad3d.call(a._handle, b) as number);
  }
  return reflectionPad3d$.call(arguments);
}

const relu6$ = new Overloads('relu6', [[$relu6]]);
/** Limits each element to the range from 0 to 6. */
export function relu6(input: Tensor): Tensor;
export function relu6(options: Input): Tensor;
export function relu6(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($relu6.call(a._handle) as number);
  }
  return relu6$.call(arguments);
}

const relu6_$ = new Overloads('relu6_', [[$relu6_]]);
/** In-place form of `relu6`: changes the tensor and returns it. */
export function relu6_(input: Tensor): Tensor;
export function relu6_(options: Input): Tensor;
export function relu6_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $relu6_.call(a._handle);
    return a;
  }
  return relu6_$.call(arguments);
}

const replicationPad1d$ = new Overloads('replicationPad1d', [[$replication_pad1d, $replication_pad1d_out]]);
/** Pads the last dimension with the element at its border. */
export function replicationPad1d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function replicationPad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad1d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad1d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($replication_pad1d.call(a._handle, b) as number);
  }
  return replicationPad1d$.call(arguments);
}

const replicationPad2d$ = new Overloads('replicationPad2d', [[$replication_pad2d, $replication_pad2d_out]]);
/** Pads the last two dimensions with the elements at their border. */
export function replicationPad2d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function replicationPad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad2d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad2d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($replication_pad2d.call(a._handle, b) as number);
  }
  return replicationPad2d$.call(arguments);
}

const replicationPad3d$ = new Overloads('replicationPad3d', [[$replication_pad3d, $replication_pad3d_out]]);
/** Pads the last three dimensions with the elements at their border. */
export function replicationPad3d(input: Tensor, padding: number | readonly number[], options?: Out): Tensor;
export function replicationPad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad3d(options: Input & { padding: number | readonly number[]; out?: Tensor | null }): Tensor;
export function replicationPad3d(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($replication_pad3d.call(a._handle, b) as number);
  }
  return replicationPad3d$.call(arguments);
}

const rreluWithNoise$ = new Overloads('rreluWithNoise', [[$rrelu_with_noise, $rrelu_with_noise_out]]);
/** Multiplies negative elements by slopes drawn from `lower` to `upper`, which are written to `noise`. */
export function rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: Out): Tensor;
export function rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options?: { generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options?: { training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, options?: { upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(input: Tensor, noise: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(options: Input & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor | null }): Tensor;
export function rreluWithNoise(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($rrelu_with_noise.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return wrap($rrelu_with_noise.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    return wrap($rrelu_with_noise.call(a._handle, b._handle, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && typeof e === 'boolean') {
    return wrap($rrelu_with_noise.call(a._handle, b._handle, c, d, e) as number);
  }
  return rreluWithNoise$.call(arguments);
}

const rreluWithNoise_$ = new Overloads('rreluWithNoise_', [[$rrelu_with_noise_]]);
/** In-place form of `rreluWithNoise`: changes the tensor and returns it. */
export function rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor;
export function rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options?: { generator?: Generator | null }): Tensor;
export function rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options?: { training?: boolean; generator?: Generator | null }): Tensor;
export function rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, options?: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rreluWithNoise_(input: Tensor, noise: Tensor, options?: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rreluWithNoise_(options: Input & { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor;
export function rreluWithNoise_(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    $rrelu_with_noise_.call(a._handle, b._handle);
    return a;
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    $rrelu_with_noise_.call(a._handle, b._handle, c);
    return a;
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number') {
    $rrelu_with_noise_.call(a._handle, b._handle, c, d);
    return a;
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number' && typeof d === 'number' && typeof e === 'boolean') {
    $rrelu_with_noise_.call(a._handle, b._handle, c, d, e);
    return a;
  }
  return rreluWithNoise_$.call(arguments);
}

const scaledDotProductAttention$ = new Overloads('scaledDotProductAttention', [[$scaled_dot_product_attention]]);
/** Attention, `softmax(query @ keyᵀ * scale + mask) @ value`, by the fastest kernel that can do it. */
export function scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, options?: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, options?: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options?: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(query: Tensor, key: Tensor, options: { value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(query: Tensor, options: { key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(options: { query: Tensor; key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor;
export function scaledDotProductAttention(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($scaled_dot_product_attention.call(a._handle, b._handle, c._handle) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor)) {
    return wrap($scaled_dot_product_attention.call(a._handle, b._handle, c._handle, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number') {
    return wrap($scaled_dot_product_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor && (d === null || d instanceof Tensor) && typeof e === 'number' && typeof f === 'boolean') {
    return wrap($scaled_dot_product_attention.call(a._handle, b._handle, c._handle, handleOrNone(d), e, f) as number);
  }
  return scaledDotProductAttention$.call(arguments);
}

const silu$ = new Overloads('silu', [[$silu, $silu_out]]);
/** Each element times the logistic function of it. */
export function silu(input: Tensor, options?: Out): Tensor;
export function silu(options: Input & Out): Tensor;
export function silu(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($silu.call(a._handle) as number);
  }
  return silu$.call(arguments);
}

const silu_$ = new Overloads('silu_', [[$silu_]]);
/** In-place form of `silu`: changes the tensor and returns it. */
export function silu_(input: Tensor): Tensor;
export function silu_(options: Input): Tensor;
export function silu_(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    $silu_.call(a._handle);
    return a;
  }
  return silu_$.call(arguments);
}

const slowConv3d$ = new Overloads('slowConv3d', [[$slow_conv3d, $slow_conv3d_out]]);
/** A convolution over three dimensions by matrix products over unfolded input. */
export function slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: Out): Tensor;
export function slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConv3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($slow_conv3d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($slow_conv3d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($slow_conv3d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($slow_conv3d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  return slowConv3d$.call(arguments);
}

const slowConvDilated2d$ = new Overloads('slowConvDilated2d', [[$slow_conv_dilated2d]]);
/** A dilated convolution over two dimensions by matrix products over unfolded input. */
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($slow_conv_dilated2d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($slow_conv_dilated2d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($slow_conv_dilated2d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($slow_conv_dilated2d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($slow_conv_dilated2d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  return slowConvDilated2d$.call(arguments);
}

const slowConvDilated3d$ = new Overloads('slowConvDilated3d', [[$slow_conv_dilated3d]]);
/** A dilated convolution over three dimensions by matrix products over unfolded input. */
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor;
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor;
export function slowConvDilated3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($slow_conv_dilated3d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($slow_conv_dilated3d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($slow_conv_dilated3d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($slow_conv_dilated3d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($slow_conv_dilated3d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  return slowConvDilated3d$.call(arguments);
}

const slowConvTranspose2d$ = new Overloads('slowConvTranspose2d', [[$slow_conv_transpose2d, $slow_conv_transpose2d_out]]);
/** A transposed convolution over two dimensions by matrix products over unfolded input. */
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: Out): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options?: { dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g) && isIntOrInts(h)) {
    return wrap($slow_conv_transpose2d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g, h) as number);
  }
  return slowConvTranspose2d$.call(arguments);
}

const slowConvTranspose3d$ = new Overloads('slowConvTranspose3d', [[$slow_conv_transpose3d, $slow_conv_transpose3d_out]]);
/** A transposed convolution over three dimensions by matrix products over unfolded input. */
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: Out): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options?: { dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function slowConvTranspose3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown, g?: unknown, h?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  if (arguments.length === 7 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g) as number);
  }
  if (arguments.length === 8 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f) && isIntOrInts(g) && isIntOrInts(h)) {
    return wrap($slow_conv_transpose3d.call(a._handle, b._handle, c, handleOrNone(d), e, f, g, h) as number);
  }
  return slowConvTranspose3d$.call(arguments);
}

const smoothL1Loss$ = new Overloads('smoothL1Loss', [[$smooth_l1_loss, $smooth_l1_loss_out]]);
/** The squared error, halved and divided by `beta`, up to `beta`, and the absolute error beyond, less `beta / 2`. */
export function smoothL1Loss(input: Tensor, target: Tensor, reduction?: number, beta?: number, options?: Out): Tensor;
export function smoothL1Loss(input: Tensor, target: Tensor, reduction: number, options?: { beta?: number; out?: Tensor | null }): Tensor;
export function smoothL1Loss(input: Tensor, target: Tensor, options?: { reduction?: number; beta?: number; out?: Tensor | null }): Tensor;
export function smoothL1Loss(input: Tensor, options: { target: Tensor; reduction?: number; beta?: number; out?: Tensor | null }): Tensor;
export function smoothL1Loss(options: Input & { target: Tensor; reduction?: number; beta?: number; out?: Tensor | null }): Tensor;
export function smoothL1Loss(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($smooth_l1_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($smooth_l1_loss.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isInt(c) && typeof d === 'number') {
    return wrap($smooth_l1_loss.call(a._handle, b._handle, c, d) as number);
  }
  return smoothL1Loss$.call(arguments);
}

const softMarginLoss$ = new Overloads('softMarginLoss', [[$soft_margin_loss, $soft_margin_loss_out]]);
/** The logistic loss `log(1 + exp(-target * input))` for targets 1 and -1. */
export function softMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: Out): Tensor;
export function softMarginLoss(input: Tensor, target: Tensor, options?: { reduction?: number; out?: Tensor | null }): Tensor;
export function softMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function softMarginLoss(options: Input & { target: Tensor; reduction?: number; out?: Tensor | null }): Tensor;
export function softMarginLoss(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($soft_margin_loss.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInt(c)) {
    return wrap($soft_margin_loss.call(a._handle, b._handle, c) as number);
  }
  return softMarginLoss$.call(arguments);
}

const softplus$ = new Overloads('softplus', [[$softplus, $softplus_out]]);
/** `log(1 + exp(beta * x)) / beta` of each element, and the element itself where `beta * x` is above `threshold`. */
export function softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: Out): Tensor;
export function softplus(input: Tensor, beta: Scalar, options?: { threshold?: Scalar; out?: Tensor | null }): Tensor;
export function softplus(input: Tensor, options?: { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
export function softplus(options: Input & { beta?: Scalar; threshold?: Scalar; out?: Tensor | null }): Tensor;
export function softplus(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($softplus.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($softplus.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && typeof c === 'number') {
    return wrap($softplus.call(a._handle, b, c) as number);
  }
  return softplus$.call(arguments);
}

const softshrink$ = new Overloads('softshrink', [[$softshrink, $softshrink_out]]);
/** Moves elements towards 0 by `lambd`, and zeroes those that are nearer. */
export function softshrink(input: Tensor, lambd?: Scalar, options?: Out): Tensor;
export function softshrink(input: Tensor, options?: { lambd?: Scalar; out?: Tensor | null }): Tensor;
export function softshrink(options: Input & { lambd?: Scalar; out?: Tensor | null }): Tensor;
export function softshrink(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($softshrink.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($softshrink.call(a._handle, b) as number);
  }
  return softshrink$.call(arguments);
}

const thnnConv2d$ = new Overloads('thnnConv2d', [[$thnn_conv2d, $thnn_conv2d_out]]);
/** A convolution over two dimensions by matrix products over unfolded input. */
export function thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: Out): Tensor;
export function thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options?: { padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options?: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options?: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(options: Input & { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor | null }): Tensor;
export function thnnConv2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c)) {
    return wrap($thnn_conv2d.call(a._handle, b._handle, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor)) {
    return wrap($thnn_conv2d.call(a._handle, b._handle, c, handleOrNone(d)) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e)) {
    return wrap($thnn_conv2d.call(a._handle, b._handle, c, handleOrNone(d), e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && b instanceof Tensor && isIntOrInts(c) && (d === null || d instanceof Tensor) && isIntOrInts(e) && isIntOrInts(f)) {
    return wrap($thnn_conv2d.call(a._handle, b._handle, c, handleOrNone(d), e, f) as number);
  }
  return thnnConv2d$.call(arguments);
}

const unflattenDenseTensors$ = new Overloads('unflattenDenseTensors', [[$unflatten_dense_tensors]]);
/** The elements of a flat tensor, as views in the shapes of the given tensors. */
export function unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[];
export function unflattenDenseTensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[];
export function unflattenDenseTensors(options: { flat: Tensor; tensors: readonly Tensor[] }): Tensor[];
export function unflattenDenseTensors(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isTensors(b)) {
    return $unflatten_dense_tensors.result($unflatten_dense_tensors.call(a._handle, handlesOf(b)));
  }
  return unflattenDenseTensors$.call(arguments);
}

const upsampleBicubic2d$ = new Overloads('upsampleBicubic2d', [[$upsample_bicubic2d_vec], [$upsample_bicubic2d, $upsample_bicubic2d_out]]);
/** Resizes images (N, C, H, W) by bicubic interpolation. */
export function upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBicubic2d(options: Input & { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options?: { scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBicubic2d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBicubic2d(options: Input & { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBicubic2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($upsample_bicubic2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($upsample_bicubic2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($upsample_bicubic2d.call(a._handle, b, c, d, e) as number);
  }
  return upsampleBicubic2d$.call(arguments);
}

const upsampleBilinear2d$ = new Overloads('upsampleBilinear2d', [[$upsample_bilinear2d_vec], [$upsample_bilinear2d, $upsample_bilinear2d_out]]);
/** Resizes images (N, C, H, W) by bilinear interpolation. */
export function upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBilinear2d(options: Input & { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options?: { scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBilinear2d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBilinear2d(options: Input & { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleBilinear2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($upsample_bilinear2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($upsample_bilinear2d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($upsample_bilinear2d.call(a._handle, b, c, d, e) as number);
  }
  return upsampleBilinear2d$.call(arguments);
}

const upsampleLinear1d$ = new Overloads('upsampleLinear1d', [[$upsample_linear1d_vec], [$upsample_linear1d, $upsample_linear1d_out]]);
/** Resizes signals (N, C, L) by linear interpolation. */
export function upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scales?: number | null, options?: Out): Tensor;
export function upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleLinear1d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleLinear1d(options: Input & { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleLinear1d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleLinear1d(options: Input & { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleLinear1d(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($upsample_linear1d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($upsample_linear1d.call(a._handle, b, c, d) as number);
  }
  return upsampleLinear1d$.call(arguments);
}

const upsampleNearest1d$ = new Overloads('upsampleNearest1d', [[$upsample_nearest1d_vec], [$upsample_nearest1d, $upsample_nearest1d_out]]);
/** Resizes signals (N, C, L) with the nearest element. */
export function upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function upsampleNearest1d(input: Tensor, outputSize: number | readonly number[], scales?: number | null, options?: Out): Tensor;
export function upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest1d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest1d(options: Input & { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest1d(input: Tensor, outputSize: number | readonly number[], options?: { scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest1d(input: Tensor, options: { outputSize: number | readonly number[]; scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest1d(options: Input & { outputSize: number | readonly number[]; scales?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest1d(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($upsample_nearest1d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($upsample_nearest1d.call(a._handle, b, c) as number);
  }
  return upsampleNearest1d$.call(arguments);
}

const upsampleNearest2d$ = new Overloads('upsampleNearest2d', [[$upsample_nearest2d_vec], [$upsample_nearest2d, $upsample_nearest2d_out]]);
/** Resizes images (N, C, H, W) with the nearest element. */
export function upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest2d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest2d(options: Input & { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], scalesH: number | null, options?: { scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest2d(input: Tensor, options: { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest2d(options: Input & { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest2d(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($upsample_nearest2d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($upsample_nearest2d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number') {
    return wrap($upsample_nearest2d.call(a._handle, b, c, d) as number);
  }
  return upsampleNearest2d$.call(arguments);
}

const upsampleNearest3d$ = new Overloads('upsampleNearest3d', [[$upsample_nearest3d_vec], [$upsample_nearest3d, $upsample_nearest3d_out]]);
/** Resizes volumes (N, C, D, H, W) with the nearest element. */
export function upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor;
export function upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest3d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest3d(options: Input & { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, options?: { scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD: number | null, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest3d(input: Tensor, options: { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest3d(options: Input & { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleNearest3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isIntOrInts(b)) {
    return wrap($upsample_nearest3d.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number') {
    return wrap($upsample_nearest3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number') {
    return wrap($upsample_nearest3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'number' && typeof d === 'number' && typeof e === 'number') {
    return wrap($upsample_nearest3d.call(a._handle, b, c, d, e) as number);
  }
  return upsampleNearest3d$.call(arguments);
}

const upsampleTrilinear3d$ = new Overloads('upsampleTrilinear3d', [[$upsample_trilinear3d_vec], [$upsample_trilinear3d, $upsample_trilinear3d_out]]);
/** Resizes volumes (N, C, D, H, W) by trilinear interpolation. */
export function upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: Out): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleTrilinear3d(options: Input & { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, options?: { scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, options?: { scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options?: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(options: Input & { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor | null }): Tensor;
export function upsampleTrilinear3d(a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean') {
    return wrap($upsample_trilinear3d.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number') {
    return wrap($upsample_trilinear3d.call(a._handle, b, c, d) as number);
  }
  if (arguments.length === 5 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number') {
    return wrap($upsample_trilinear3d.call(a._handle, b, c, d, e) as number);
  }
  if (arguments.length === 6 && a instanceof Tensor && isIntOrInts(b) && typeof c === 'boolean' && typeof d === 'number' && typeof e === 'number' && typeof f === 'number') {
    return wrap($upsample_trilinear3d.call(a._handle, b, c, d, e, f) as number);
  }
  return upsampleTrilinear3d$.call(arguments);
}
