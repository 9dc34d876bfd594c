/** Names that `loadStateDict` found on one side only: `const { missingKeys } = ...` or `const [missing, unexpected] = ...`. */
export class IncompatibleKeys {
  /** What the module has and the state dict lacks. */
  readonly missingKeys: string[];
  /** What the state dict has and the module lacks. */
  readonly unexpectedKeys: string[];

  constructor(missingKeys: string[], unexpectedKeys: string[]) {
    this.missingKeys = missingKeys;
    this.unexpectedKeys = unexpectedKeys;
  }

  *[Symbol.iterator](): Generator<string[]> {
    yield this.missingKeys;
    yield this.unexpectedKeys;
  }

  toString(): string {
    const list = (keys: string[]): string => `[${keys.map((key) => `'${key}'`).join(', ')}]`;
    if (this.missingKeys.length + this.unexpectedKeys.length === 0) return '<All keys matched successfully>';
    return `_IncompatibleKeys(missing_keys=${list(this.missingKeys)}, unexpected_keys=${list(this.unexpectedKeys)})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
