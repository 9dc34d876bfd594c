import { describe, typeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';

/** The tensors of a call that takes them one by one or as a single list. */
export function operands(fn: string, args: readonly unknown[]): Tensor[] {
  const list: readonly unknown[] = args.length === 1 && Array.isArray(args[0]) ? args[0] : args;
  list.forEach((value, i) => {
    if (!(value instanceof Tensor)) {
      throw typeError(`${fn} takes tensors, or one list of them; operand ${i} is ${describe(value)}.`);
    }
  });
  return list as Tensor[];
}
