import { tensor } from '../create.js';
import { describe, typeError } from '../errors.js';
import type { Element } from '../readout.js';
import { Tensor } from '../tensor.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
    /**
     * Replaces each element by what `callback` makes of it. Only on the CPU, and slow: operators on whole tensors are
     * faster by far. The callback's parameters are numbers to the compiler unless they say what else the dtype holds:
     * `(v: boolean) => !v`.
     * @throws TypeError for a callback that is none, and for a tensor that requires a gradient or is not on the CPU.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.apply_.html
     */
    apply_<E extends Element = number>(callback: (value: E) => Element): this;
    /**
     * Replaces each element by what `callback` makes of it and the element of `other` at the same place; `other` is
     * expanded to this shape.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.map_.html
     */
    map_<E extends Element = number>(other: Tensor, callback: (value: E, other: E) => Element): this;
    /** As `map_`, with two other tensors. */
    map2_<E extends Element = number>(
      first: Tensor,
      second: Tensor,
      callback: (value: E, first: E, second: E) => Element,
    ): this;
  }
}

const elements = (t: Tensor) => t.detach().reshape([-1]).tolist() as Element[];

function replace(fn: string, t: Tensor, others: Tensor[], callback: (...values: Element[]) => Element): Tensor {
  if (typeof callback !== 'function') throw typeError(`${fn} takes a function, got ${describe(callback)}.`);
  for (const other of others) {
    if (!(other instanceof Tensor)) throw typeError(`${fn} takes tensors before the function, got ${describe(other)}.`);
  }
  for (const used of [t, ...others]) {
    if (used.requiresGrad) throw typeError(`${fn} can't record a gradient; call it on x.detach().`);
    if (used.device.type !== 'cpu')
      throw typeError(`${fn} works on the CPU only, got ${describe(used)} on ${used.device}.`);
  }
  const columns = others.map((other) => elements(other.expandAs(t)));
  const results = elements(t).map((value, i) => callback(value, ...columns.map((column) => column[i]!)));
  return t.copy_(tensor(results, { dtype: t.dtype }).reshape(t.shape));
}

install({
  apply_(callback: (value: Element) => Element) {
    return replace('Tensor.apply_', this, [], callback);
  },
  map_(other: Tensor, callback: (...values: Element[]) => Element) {
    return replace('Tensor.map_', this, [other], callback);
  },
  map2_(first: Tensor, second: Tensor, callback: (...values: Element[]) => Element) {
    return replace('Tensor.map2_', this, [first, second], callback);
  },
});
