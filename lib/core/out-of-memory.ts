import type { ErrorKind } from '../../binding.js';
import { native } from '../native.js';
import { errorFromNative } from './errors.js';

/** By whom memory is held, in the addon's order. */
const HOLDERS = [
  ['parameters', 'parameters'],
  ['gradients', 'their gradients'],
  ['optimizers', "optimizers' state"],
  ['scopes', 'tensors in open scopes'],
  ['program', 'tensors outside scopes that the program still refers to'],
] as const;

function size(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const unit = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1);
  return unit === 0 ? `${bytes} bytes` : `${(bytes / 1024 ** unit).toFixed(2)} ${units[unit]}`;
}

/** What is held on the device that an error speaks of, and by whom; nothing where nothing is. */
function heldBy(message: string): string {
  const device = /CUDA|GPU/.test(message) ? `cuda:${/GPU (\d+)/.exec(message)?.[1] ?? 0}` : 'cpu';
  const { largest, allocated, ...sums } = native.heldMemory(device);
  const parts = HOLDERS.filter(([key]) => sums[key] > 0).map(([key, name]) => `${size(sums[key])} by ${name}`);
  const others = allocated - Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
  if (others > 0) parts.push(`${size(others)} by graphs of autograd that saved it, CUDA graphs, and other threads`);
  if (parts.length === 0) return '';
  const tensors = largest.map(({ tensor, bytes, holder }) => `${tensor} (${size(bytes)}, ${HOLDERS[holder]![0]})`);
  return (
    `\n  What the program could not reach was freed before. On ${device} is held: ${parts.join('; ')}.` +
    (tensors.length === 0 ? '' : `\n  The largest: ${tensors.join(', ')}.`) +
    '\n  torch.scope(fn) frees what a step makes; smaller batches, torch.noGrad and autocast need less.'
  );
}

/** The error for a failure in an addon. Where there is no memory left, it says who holds it. */
export function failure(kind: ErrorKind, message: string, operator: string, args: string): Error {
  return errorFromNative(kind, kind === 'outOfMemory' ? message.trimEnd() + heldBy(message) : message, operator, args);
}
