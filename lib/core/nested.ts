import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { DisposedError } from './errors.js';

const none = new Float64Array(0);

/** Whether a tensor is nested: made of tensors of several shapes, so that libtorch has no one shape to tell. */
export function isNested(handle: Handle): boolean {
  try {
    native.shapeInto(handle, none);
    return false;
  } catch (error) {
    if (error instanceof DisposedError) throw error;
    return true;
  }
}
