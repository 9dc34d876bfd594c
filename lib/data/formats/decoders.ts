import { describe } from '../../core/errors.js';

/** Makes a value of a member's bytes, at once or later. `key` is what its name has behind the sample's. */
export type Decoder = (data: Uint8Array<ArrayBuffer>, key: string) => unknown;

const text: Decoder = (data) => new TextDecoder('utf-8', { fatal: true }).decode(data);

const integer: Decoder = (data) => {
  const content = Buffer.from(data).toString('utf8').trim();
  const value = Number(content);
  if (!/^[+-]?\d+$/.test(content) || !Number.isSafeInteger(value))
    throw new Error(`${describe(content)} is no integer.`);
  return value;
};

const json: Decoder = (data, key) => JSON.parse(text(data, key) as string);

/** What webdataset's own handlers decode, but for what only Python can. */
const DECODERS: Readonly<Record<string, Decoder>> = {
  ...Object.fromEntries(['txt', 'text', 'transcript'].map((key) => [key, text])),
  ...Object.fromEntries(['cls', 'cls2', 'class', 'count', 'index', 'inx', 'id'].map((key) => [key, integer])),
  json,
  jsn: json,
};

/** How to decode what a sample has under `key`: by the whole of it or what is behind its last dot. */
export function decoderFor(key: string, own: Readonly<Record<string, Decoder>>): Decoder {
  const last = key.slice(key.lastIndexOf('.') + 1);
  for (const [decoders, name] of [
    [own, key],
    [own, last],
    [DECODERS, last],
  ] as const) {
    if (Object.hasOwn(decoders, name)) return decoders[name]!;
  }
  return (data) => data;
}
