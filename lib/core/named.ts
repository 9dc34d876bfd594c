/**
 * A tuple whose elements have names too, where one of the names is also a method of arrays: `torch.topk(x, 2).values`
 * is a tensor.
 */
export type Named<T extends unknown[], Fields> = Omit<T, keyof Fields> & Fields;

/**
 * Makes what gives arrays of `names.length` elements these names for them, as a named tuple's have in Python. The names are
 * on a prototype that they share: to define them on every array would cost more than the operator does.
 */
export function naming(names: readonly string[]): (values: unknown[]) => unknown[] {
  const prototype = Object.create(Array.prototype) as unknown[];
  names.forEach((name, i) => {
    Object.defineProperty(prototype, name, {
      get(this: unknown[]) {
        return this[i];
      },
      configurable: true,
    });
  });
  return (values) => Object.setPrototypeOf(values, prototype);
}
