/** Other names that Python takes for a parameter, for the sake of NumPy's users. */
export const ALIASES = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['x', 'a', 'x1'],
  other: ['x2'],
} as const;

type Alias<K extends keyof typeof ALIASES> = K | (typeof ALIASES)[K][number];

/** Options that have to hold a parameter under one of its names, e.g. `{ dim: T } | { axis: T }`. */
export type Given<K extends keyof typeof ALIASES, T> = { [P in Alias<K>]: { [Q in P]: T } }[Alias<K>];

/** The other names of a parameter. */
export const aliasesOf = (name: string): readonly string[] =>
  Object.hasOwn(ALIASES, name) ? ALIASES[name as keyof typeof ALIASES] : [];
