/**
 * JSON of a map as Python writes it. An object would not do: its keys that look like numbers come first, and a
 * tokenizer's words have an order.
 */
export function countsToJson(entries: ReadonlyMap<string | number, string | number>): string {
  const pairs = [...entries].map(([key, value]) => `${ascii(String(key))}: ${ascii(value)}`);
  return `{${pairs.join(', ')}}`;
}

/** A map of such JSON, in its order. */
export function countsFromJson<V>(text: string): Map<string, V> {
  JSON.parse(text);
  const string = String.raw`"(?:[^"\\]|\\.)*"`;
  const pairs = text.matchAll(new RegExp(`(${string})\\s*:\\s*(${string}|[^\\s,}]+)`, 'g'));
  return new Map([...pairs].map(([, key, value]) => [JSON.parse(key!) as string, JSON.parse(value!) as V]));
}

/** JSON in ASCII alone. */
function ascii(value: string | number): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
