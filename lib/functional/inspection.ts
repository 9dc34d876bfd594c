import { handleOf, Tensor } from '../core/tensor.js';

/** The number of elements. @see https://pytorch.org/docs/stable/generated/torch.numel.html */
export function numel(input: Tensor): number {
  handleOf(input, 'torch.numel: input');
  return input.numel();
}

/** The index of the GPU that a tensor is on, -1 where it is on none. @see https://pytorch.org/docs/stable/generated/torch.Tensor.get_device.html */
export function getDevice(input: Tensor): number {
  handleOf(input, 'torch.getDevice: input');
  return input.getDevice();
}

/**
 * The name of a value's type: of a tensor such as `torch.FloatTensor`, of another object its class's.
 * @see https://pytorch.org/docs/stable/generated/torch.typename.html
 */
export function typename(value: unknown): string {
  if (value instanceof Tensor) return value.type();
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'Object') : typeof value;
}
