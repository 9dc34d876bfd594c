import { rangeError } from '../../core/errors.js';
import { checkName } from '../module.js';
import type { Parameter } from '../parameter.js';
import { Container } from './container.js';
import { entryText, putParameter } from './parameterList.js';

/** Parameters, or tensors to become them, by name. */
export type NamedParameters = ReadonlyMap<string, unknown> | Record<string, unknown> | ParameterDict;

/**
 * Parameters by name, all of which belong to the module that holds it. Tensors become parameters; other values are kept
 * as they are.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html
 */
export class ParameterDict extends Container<unknown> {
  constructor(parameters: NamedParameters = {}) {
    super();
    this.update(parameters);
  }

  /** @internal */
  override _replace(key: string, value: unknown): void {
    this.set(key, value);
  }

  /** @internal */
  override _assign(property: string, value: unknown): void {
    if (this._entries.has(property)) this._hold(property, value);
    else super._assign(property, value);
  }

  /**
   * The parameter of this name, or where there is none what is given as `otherwise`.
   * @throws RangeError where there is neither.
   */
  get(key: string): Parameter;
  get<T>(key: string, otherwise: T): Parameter | T;
  get(key: string, ...otherwise: unknown[]): unknown {
    if (!this._entries.has(key)) {
      if (otherwise.length > 0) return otherwise[0];
      throw rangeError(`ParameterDict has no parameter '${key}'; it has ${[...this.keys()].join(', ')}`);
    }
    return this._entries.get(key);
  }

  /** Adds a parameter, or replaces the one of this name. */
  set(key: string, value: unknown): this {
    checkName('parameter', key);
    putParameter(this, key, value);
    return this;
  }

  /** Whether there is a parameter of this name. */
  has(key: string): boolean {
    return this._entries.has(key);
  }

  /** Takes a parameter out and returns it. */
  pop(key: string): Parameter {
    const parameter = this.get(key);
    this._drop(key);
    return parameter;
  }

  /** Takes the parameter that was added last out and returns it with its name. */
  popitem(): [key: string, parameter: Parameter] {
    const last = [...this.keys()].at(-1);
    if (last === undefined) throw rangeError('ParameterDict.popitem: there is none to take out');
    return [last, this.pop(last)];
  }

  /** The parameter of this name; `value` is added as one, null too, where there is none. */
  setdefault(key: string, value: unknown = null): Parameter {
    if (!this.has(key)) this.set(key, value);
    return this.get(key);
  }

  /** Another dictionary of the same parameters. */
  copy(): ParameterDict {
    return new ParameterDict(new Map(this._entries));
  }

  /** A dictionary with the same value under each name. */
  fromkeys(keys: Iterable<string>, value: unknown = null): ParameterDict {
    return new ParameterDict(new Map([...keys].map((key) => [key, value])));
  }

  /** Takes all parameters out. */
  clear(): void {
    this._dropAll();
  }

  /** Adds parameters: a Map's in its order, an object's sorted by name as Python sorts a dict's. */
  update(parameters: NamedParameters): this {
    const entries =
      parameters instanceof ParameterDict
        ? [...parameters.entries()]
        : parameters instanceof Map
          ? [...parameters]
          : Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, value] of entries) this.set(key, value);
    return this;
  }

  keys(): IterableIterator<string> {
    return this._entries.keys();
  }

  values(): IterableIterator<Parameter> {
    return this._entries.values() as IterableIterator<Parameter>;
  }

  entries(): IterableIterator<[string, Parameter]> {
    return this._entries.entries() as IterableIterator<[string, Parameter]>;
  }

  /** The same as `entries`, by Python's name. */
  items(): IterableIterator<[string, Parameter]> {
    return this.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, Parameter]> {
    return this.entries();
  }

  override extraRepr(): string {
    return [...this._entries].map(([key, value]) => entryText(key, value, (t) => t.type())).join('\n');
  }
}
