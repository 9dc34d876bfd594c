/** A part of a state dict's key and what it is replaced by. */
export type Renaming = readonly [pattern: RegExp, name: string];

/** Names that TensorFlow's checkpoints gave to norms' parameters. */
const LEGACY: readonly Renaming[] = [
  [/LayerNorm\.gamma/, 'LayerNorm.weight'],
  [/LayerNorm\.beta/, 'LayerNorm.bias'],
];

/** A checkpoint's key under the name of today. */
export function currentKey(key: string, renamings: readonly Renaming[]): string {
  return [...renamings, ...LEGACY].reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), key);
}

/** A key as files have it. */
export function savedKey(key: string, renamings: readonly Renaming[]): string {
  return renamings.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), key);
}
