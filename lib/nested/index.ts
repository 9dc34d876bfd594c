/**
 * torch.nested: tensors of several shapes in one. Only those of strided layout; jagged ones are a class of Python's.
 * See https://pytorch.org/docs/stable/nested.html
 */
import { signature } from '../core/arguments.js';
import { asTensor, type TensorOptions } from '../core/create.js';
import type { TensorData } from '../core/data.js';
import { newDevice } from '../core/default-device.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { type LayoutLike, strided, toLayoutCode } from '../core/layout.js';
import { handleOf, Tensor } from '../core/tensor.js';
import { _nestedTensorFromTensorList as fromList } from '../generated/internal.js';

export { toPaddedTensor } from '../generated/nested.js';

export interface NestedTensorOptions extends TensorOptions {
  /** Strided only. */
  layout?: LayoutLike | null;
}

export interface NarrowOptions {
  /** Strided only. */
  layout?: LayoutLike | null;
}

function checkLayout(fn: string, layout: LayoutLike | null | undefined): void {
  if (layout != null && toLayoutCode(layout) !== strided.code) {
    throw rangeError(`${fn}: nested tensors are of strided layout here, got ${describe(layout)}.`);
  }
}

function checkList(fn: string, list: unknown): asserts list is unknown[] {
  if (!Array.isArray(list)) throw typeError(`${fn} takes a list of tensors, got ${describe(list)}.`);
}

const readNested = signature<{ tensorList: readonly TensorData[] } & NestedTensorOptions>('torch.nested.nestedTensor', [
  'tensorList',
  '*',
  'dtype?',
  'layout?',
  'device?',
  'requiresGrad?',
  'pinMemory?',
]);

/**
 * A nested tensor with a copy of the tensors (or data for tensors) in a list, outside the autograd graph.
 * @throws TypeError for anything but a list; RangeError for another layout.
 * @see https://pytorch.org/docs/stable/nested.html#torch.nested.nested_tensor
 */
export function nestedTensor(tensorList: readonly TensorData[], options?: NestedTensorOptions): Tensor;
export function nestedTensor(...args: unknown[]): Tensor {
  const { tensorList, dtype, layout, device, requiresGrad = false, pinMemory } = readNested(args);
  checkList('torch.nested.nestedTensor', tensorList);
  checkLayout('torch.nested.nestedTensor', layout);
  const tensors = tensorList.map((data) => asTensor(data).detach());
  const nested = fromList(tensors, dtype, null, newDevice(device), pinMemory);
  return requiresGrad ? nested.requiresGrad_() : nested;
}

const readAsNested = signature<{ ts: readonly Tensor[] } & NestedTensorOptions>('torch.nested.asNestedTensor', [
  'ts',
  'dtype?',
  'device?',
  'layout?',
]);

/**
 * A nested tensor of the tensors in a list, through which gradients flow back to them.
 * @throws TypeError for anything but a list of tensors; RangeError for another layout.
 * @see https://pytorch.org/docs/stable/nested.html#torch.nested.as_nested_tensor
 */
export function asNestedTensor(
  ts: readonly Tensor[],
  options?: Pick<NestedTensorOptions, 'dtype' | 'device' | 'layout'>,
): Tensor;
export function asNestedTensor(...args: unknown[]): Tensor {
  const { ts, dtype, layout, device } = readAsNested(args);
  checkLayout('torch.nested.asNestedTensor', layout);
  const tensors = ts instanceof Tensor ? ts.unbind() : ts;
  checkList('torch.nested.asNestedTensor', tensors);
  return fromList(tensors as Tensor[], dtype, null, device);
}

const readNarrow = signature<{ tensor: Tensor; dim: number; start: number; length: number } & NarrowOptions>(
  'torch.nested.narrow',
  ['tensor', 'dim', 'start', 'length', 'layout?'],
);

/**
 * A nested tensor of `length` of a tensor's slices along its first dimension, from `start`: of the dimensions that
 * `dim` may name, libtorch narrows only 0 in strided layout.
 * @throws TypeError for what is no tensor; RangeError for another layout; TorchError for another dimension.
 * @see https://pytorch.org/docs/stable/nested.html#torch.nested.narrow
 */
export function narrow(tensor: Tensor, dim: number, start: number, length: number, options?: NarrowOptions): Tensor;
export function narrow(...args: unknown[]): Tensor {
  const { tensor, dim, start, length, layout } = readNarrow(args);
  checkLayout('torch.nested.narrow', layout);
  handleOf(tensor, 'torch.nested.narrow: tensor');
  const slices = tensor.unbind();
  const nested = fromList(slices);
  const result = nested.narrow(dim, start, length);
  for (const part of [...slices, nested]) part.dispose();
  return result;
}
