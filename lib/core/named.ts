/**
 * A tuple whose elements have names too, where one of the names is also a method of arrays: `torch.topk(x, 2).values`
 * is a tensor.
 */
export type Named<T extends unknown[], Fields> = Omit<T, keyof Fields> & Fields;

/** An array whose elements are its named properties too, as a named tuple's are in Python. */
export function named(values: unknown[], names: readonly string[]): unknown[] {
  names.forEach((name, i) => {
    Object.defineProperty(values, name, { value: values[i], writable: true, configurable: true });
  });
  return values;
}
