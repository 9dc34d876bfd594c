import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { eachTensor } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { rand } from '../../generated/functions.js';
import { native } from '../../native.js';

/** The size of one input, batch included unless `batchDim` says where it goes; or the sizes of several. */
export type InputSize = readonly number[] | readonly (readonly number[])[];
/** What `forward` is to be given: one tensor, an array of arguments, or an object of options. */
export type InputData = Tensor | readonly unknown[] | Record<string, unknown>;

/**
 * The sizes of all inputs.
 * @throws TypeError for what is no size, RangeError for an empty one or one that is not positive.
 */
export function inputSizes(inputSize: InputSize): number[][] {
  if (!Array.isArray(inputSize)) {
    throw typeError(`nn.summary: inputSize is an array of numbers, or of such arrays, got ${describe(inputSize)}`);
  }
  const sizes = (typeof inputSize[0] === 'number' ? [inputSize] : inputSize) as number[][];
  const isValid = (size: unknown) => Array.isArray(size) && size.every((n) => Number.isInteger(n) && n > 0);
  if (sizes.length === 0 || !sizes.every(isValid)) {
    throw rangeError(`nn.summary: inputSize must hold positive integers, got ${JSON.stringify(inputSize)}`);
  }
  return sizes;
}

/** Random inputs of these sizes. */
export function makeInputs(
  sizes: readonly number[][],
  batchDim: number | null,
  dtypes: readonly DTypeLike[] | null,
  device: DeviceLike,
): Tensor[] {
  return sizes.map((size, i) => {
    const input = batchDim === null ? rand(size) : rand(size).unsqueeze(batchDim);
    return input.to(device, dtypes?.[i] ?? 'float32');
  });
}

/** `value` with all its tensors on a device. */
export function moveTo(value: unknown, device: DeviceLike): unknown {
  if (value instanceof Tensor) return value.to(device);
  if (Array.isArray(value)) return value.map((item) => moveTo(item, device));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moveTo(item, device)]));
}

/** The bytes of the memory that tensors lie in. */
export function bytesOf(value: unknown): number {
  let bytes = 0;
  eachTensor(value, (tensor) => {
    bytes += native.storageOf(tensor._handle).bytes;
  });
  return bytes;
}
