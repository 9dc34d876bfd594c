/**
 * `torch.backends.cuda`: which kernels run on CUDA devices, and which of them attention may choose on any device.
 * @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.cuda
 */
import { native } from '../native.js';
import { isOn, property, turn } from './switches.js';

/** Whether libtorch was built with CUDA, whether or not there is a device. */
export function isBuilt(): boolean {
  return native.version().cuda !== null;
}

/** How matrices are multiplied: settable properties. */
export const matmul: {
  /** Whether float32 matrices may be multiplied with TensorFloat-32; false at first. */
  allowTf32: boolean;
  /** Whether float16 products may be summed in float16; false at first. */
  allowFp16Accumulation: boolean;
} = Object.defineProperties({} as never, {
  allowTf32: property('cublasTf32', 'cuda.matmul.allowTf32'),
  allowFp16Accumulation: property('cublasFp16Accumulation', 'cuda.matmul.allowFp16Accumulation'),
});

/** Whether attention may use the flash kernels. */
export function flashSdpEnabled(): boolean {
  return isOn('flashSdp');
}

/** Allows or forbids attention the flash kernels. */
export function enableFlashSdp(enabled: boolean): void {
  turn('flashSdp', enabled, 'cuda.enableFlashSdp(enabled)');
}

/** Whether attention may use the memory-efficient kernels. */
export function memEfficientSdpEnabled(): boolean {
  return isOn('memEfficientSdp');
}

/** Allows or forbids attention the memory-efficient kernels. */
export function enableMemEfficientSdp(enabled: boolean): void {
  turn('memEfficientSdp', enabled, 'cuda.enableMemEfficientSdp(enabled)');
}

/** Whether attention may be computed by its formula, operator by operator. */
export function mathSdpEnabled(): boolean {
  return isOn('mathSdp');
}

/** Allows or forbids computing attention by its formula. */
export function enableMathSdp(enabled: boolean): void {
  turn('mathSdp', enabled, 'cuda.enableMathSdp(enabled)');
}

/** Whether attention may use cuDNN's kernels. */
export function cudnnSdpEnabled(): boolean {
  return isOn('cudnnSdp');
}

/** Allows or forbids attention cuDNN's kernels. */
export function enableCudnnSdp(enabled: boolean): void {
  turn('cudnnSdp', enabled, 'cuda.enableCudnnSdp(enabled)');
}

/** Whether the formula of attention may sum float16 and bfloat16 in themselves. */
export function fp16Bf16ReductionMathSdpAllowed(): boolean {
  return isOn('fp16Bf16ReductionMathSdp');
}

/** Allows or forbids the formula of attention to sum float16 and bfloat16 in themselves. */
export function allowFp16Bf16ReductionMathSdp(enabled: boolean): void {
  turn('fp16Bf16ReductionMathSdp', enabled, 'cuda.allowFp16Bf16ReductionMathSdp(enabled)');
}
