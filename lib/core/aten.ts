import type { OperatorCall } from '../../binding.js';
import { native } from '../native.js';
import { followDefaultDevice, isFactory } from './default-device.js';
import { dtypeFromCode } from './dtype.js';
import { naming } from './named.js';
import { camel } from './names.js';
import './operator.js';
import { parseSchema, type Schema } from './schema.js';
import { wrap, wrapOrNull } from './tensor.js';

type Convert = (value: unknown) => unknown;

function convertResult(type: string): Convert {
  if (type === 'Tensor') return (v) => wrapOrNull(v as number);
  if (type === 'Tensor[]') return eachOf(wrap as Convert);
  if (type === 'ScalarType') return (v) => dtypeFromCode(v as number);
  return (v) => v;
}

/** Converts all elements of an array that the addon made, in place. */
const eachOf =
  (convert: Convert): Convert =>
  (v) => {
    const values = v as unknown[];
    for (let i = 0; i < values.length; i++) values[i] = convert(values[i]);
    return values;
  };

/** What an operator with these results gives: one value, or an array whose elements have the results' names too. */
function convertResults(returns: Schema['returns']): Convert {
  if (returns.length === 1) return convertResult(returns[0]!.type);
  const converts = returns.map((r) => convertResult(r.type));
  const name = returns.every((r) => r.name) ? naming(returns.map((r) => camel(r.name))) : (v: unknown[]) => v;
  return (v) => {
    const values = v as unknown[];
    for (let i = 0; i < converts.length; i++) values[i] = converts[i]!(values[i]);
    return name(values);
  };
}

/**
 * One ATen operator as the generated code calls it. There are thousands, of which a program calls few: each is a line
 * of text until its first call binds it, and its schema is read when a call needs more than a handle in and out.
 */
export class Operator {
  private read: Schema | undefined = undefined;
  private convert: Convert | undefined = undefined;

  /**
   * @param text the schema as native_functions.yaml has it
   * @param namespace of a custom operator's library; the schema's own is not read
   */
  constructor(
    private readonly text: string,
    private readonly namespace = 'aten',
  ) {}

  get schema(): Schema {
    this.read ??= parseSchema(this.text);
    return this.read;
  }

  /**
   * Calls the operator with handles and plain values in the schema's order (see `OperatorCall`). In-place and out
   * variants return nothing, since their result is an argument.
   */
  call(...args: unknown[]): unknown {
    const { name, overload, returns } = this.schema;
    const returnsArgument = returns.length > 0 && returns.every((r) => r.writes);
    const bound = native.operator(`${this.namespace}::${name}`, overload, returnsArgument);
    const place = isFactory(name) ? this.schema.arguments.findIndex((argument) => argument.name === 'device') : -1;
    this.call = bound;
    if (place >= 0) followDefaultDevice((device) => this.bind(bound, place, device));
    return this.call(...args);
  }

  /** Gives a factory's calls the default device where they name none; while none was set, they pay nothing for it. */
  private bind(bound: OperatorCall, place: number, device: string | undefined): void {
    this.call =
      device === undefined
        ? bound
        : (...args) => {
            args[place] ??= device;
            return bound(...args);
          };
  }

  /** Turns what `call` returned into what the public function returns. */
  result(value: unknown): unknown {
    if (value === undefined) return undefined;
    this.convert ??= convertResults(this.schema.returns);
    return this.convert(value);
  }
}
