import type { Handle } from '../../binding.js';
import { native } from '../native.js';

/**
 * Python makes a tensor of the number in `torch.div(x, 2, rounding_mode='floor')`, where this library calls the
 * operator's overload for numbers, which gives the same. Its node goes by the name that Python shows.
 */
const PYTHON_NAMES: Readonly<Record<string, string>> = { DivBackward3: 'DivBackward2' };

/** The name of an autograd node, as Python shows it. */
export function nodeName(name: string): string {
  return PYTHON_NAMES[name] ?? name;
}

/** The name of the autograd node that made a tensor, such as `AddBackward0`; null for a leaf. */
export function gradFnName(handle: Handle): string | null {
  const name = native.gradFnName(handle);
  return name === null ? null : nodeName(name);
}
