import type { OperatorCall } from '../../binding.js';
import { native } from '../native.js';
import { failure } from './out-of-memory.js';

native.setErrorFactory(failure);

/**
 * One ATen operator overload. It is bound at its first call, so that naming thousands of them costs nothing, and
 * an operator that this libtorch lacks is missed only by who calls it.
 */
export class Op {
  /** Takes handles and plain values in the schema's order (see `OperatorCall`). */
  call: OperatorCall;

  /**
   * @param name with or without the namespace: `add` is `aten::add`
   * @param returnsArgument for in-place and out variants: the call returns nothing, since its result is an argument
   */
  constructor(name: string, overload: string, returnsArgument = false) {
    const qualified = name.includes('::') ? name : `aten::${name}`;
    this.call = (...args) => {
      this.call = native.operator(qualified, overload, returnsArgument);
      return this.call(...args);
    };
  }
}
