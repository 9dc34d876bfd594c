/** Bytes in pieces of `size`, each in memory of its own. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield new Uint8Array(bytes.subarray(at, at + size));
}

export async function all<T>(stream: { [Symbol.asyncIterator]?(): AsyncIterator<T> }): Promise<T[]> {
  const values: T[] = [];
  for await (const value of stream as AsyncIterable<T>) values.push(value);
  return values;
}

/** A value as tests/reference/data_formats.py writes it. */
export function marked(value: unknown): unknown {
  if (typeof value === 'bigint') return `int:${value}`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return `float:${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}`;
  }
  if (value instanceof Date) return `date:${value.getTime()}`;
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each)]));
}
