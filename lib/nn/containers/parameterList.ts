import { Tensor } from '../../core/tensor.js';
import { Parameter } from '../parameter.js';
import { Container, placeOf } from './container.js';

/** Puts `value` under `key`, where a plain tensor becomes a parameter. */
export function putParameter(container: Container<unknown>, key: string, value: unknown): void {
  if (value instanceof Tensor)
    container._put('parameter', key, value instanceof Parameter ? value : new Parameter(value));
  else container._hold(key, value);
}

/** The line that Python prints for an entry; `type` says what a tensor holds. */
export function entryText(key: string, value: unknown, type: (tensor: Tensor) => string): string {
  if (!(value instanceof Tensor)) return `  (${key}): Object of type: ${value?.constructor.name ?? String(value)}`;
  const kind = value instanceof Parameter ? 'Parameter' : 'Tensor';
  const device = value.device.type === 'cuda' ? ` (${value.device})` : '';
  return `  (${key}): ${kind} containing: [${type(value)} of size ${value.shape.join('x')}${device}]`;
}

/**
 * A list of parameters, all of which belong to the module that holds it. Tensors become parameters; other values are
 * kept as they are.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ParameterList.html
 */
export class ParameterList extends Container<unknown> {
  constructor(values: Iterable<unknown> = []) {
    super();
    this.extend(values);
  }

  /** The parameter at an index from 0 on; assigning replaces it. */
  [index: number]: Parameter;

  /** @internal */
  override _replace(key: string, value: unknown): void {
    putParameter(this, key, value);
  }

  /** @internal */
  override _assign(property: string, value: unknown): void {
    if (this._entries.has(property)) this._hold(property, value);
    else super._assign(property, value);
  }

  /**
   * The parameter at `index`, counted from the end where negative.
   * @throws RangeError where there is none.
   */
  get(index: number): Parameter {
    return this._entries.get(keyOf(this, index)) as Parameter;
  }

  /** The same as `get`. */
  at(index: number): Parameter {
    return this.get(index);
  }

  /**
   * Puts `value` in the place of the one at `index`.
   * @throws RangeError where there is none.
   */
  set(index: number, value: unknown): void {
    putParameter(this, keyOf(this, index), value);
  }

  /** Adds a parameter at the end. */
  append(value: unknown): this {
    putParameter(this, String(this.length), value);
    return this;
  }

  /** Adds parameters at the end. */
  extend(values: Iterable<unknown>): this {
    for (const value of [...values]) this.append(value);
    return this;
  }

  [Symbol.iterator](): IterableIterator<Parameter> {
    return this._entries.values() as IterableIterator<Parameter>;
  }

  override extraRepr(): string {
    return [...this._entries].map(([key, value]) => entryText(key, value, (t) => String(t.dtype))).join('\n');
  }
}

function keyOf(list: ParameterList, index: number): string {
  return String(placeOf(index, list.length, 'ParameterList'));
}
