import type { Handle } from '../../binding.js';
import { native } from '../native.js';

/**
 * Python makes a tensor of the number in `x + 1`, where this library calls the operator's overload for numbers, which
 * is faster and gives the same. Its nodes are numbered differently; they go by the names that Python shows.
 */
const PYTHON_NAMES: Readonly<Record<string, string>> = {
  AddBackward1: 'AddBackward0',
  SubBackward1: 'SubBackward0',
  MulBackward1: 'MulBackward0',
  DivBackward1: 'DivBackward0',
  DivBackward3: 'DivBackward2',
};

/** The name of the autograd node that made a tensor, such as `AddBackward0`; null for a leaf. */
export function gradFnName(handle: Handle): string | null {
  const name = native.gradFnName(handle);
  return name === null ? null : (PYTHON_NAMES[name] ?? name);
}
