import { isOptions } from '../core/arguments.js';
import { type Device, Tensor } from '../index.js';

type Move = (tensor: Tensor) => Tensor;

/** Moves tensors to a device, in arrays, Maps, plain objects and whatever has a method `to`. */
export function toDevice(value: unknown, device: Device, move: Move = moveTo(device)): unknown {
  if (value instanceof Tensor) return move(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => toDevice(element, device, move));
  if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, toDevice(element, device, move)]));
  if (isOptions(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, toDevice(element, device, move)]));
  }
  return typeof (value as { to?: unknown }).to === 'function'
    ? (value as { to(device: Device): unknown }).to(device)
    : value;
}

function moveTo(device: Device): Move {
  return (tensor) => {
    if (device.type === 'cpu' && tensor.device.type === 'cpu') return tensor;
    return tensor.to(device, { nonBlocking: true });
  };
}
