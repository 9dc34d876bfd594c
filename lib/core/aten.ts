import { dtypeFromCode } from './dtype.js';
import { named } from './named.js';
import { camel } from './names.js';
import { Op } from './operator.js';
import { parseSchema, type Schema } from './schema.js';
import { wrap, wrapOrNull } from './tensor.js';

type Convert = (value: unknown) => unknown;

function convertResult(type: string): Convert {
  if (type === 'Tensor') return (v) => wrapOrNull(v as number);
  if (type === 'Tensor[]') return (v) => (v as number[]).map(wrap);
  if (type === 'ScalarType') return (v) => dtypeFromCode(v as number);
  return (v) => v;
}

/** What an operator with these results gives: one value, or an array whose fields have the results' names too. */
function convertResults(returns: Schema['returns']): Convert {
  if (returns.length === 1) return convertResult(returns[0]!.type);
  const converts = returns.map((r) => convertResult(r.type));
  if (!returns.every((r) => r.name)) return (v) => converts.map((convert, i) => convert((v as unknown[])[i]));
  const names = returns.map((r) => camel(r.name));
  return (v) =>
    named(
      converts.map((convert, i) => convert((v as unknown[])[i])),
      names,
    );
}

/**
 * One ATen operator as the generated code calls it: bound at its first call, and its schema read when a call needs
 * more than its handle in and handle out.
 */
export class Operator extends Op {
  /** As native_functions.yaml has it. */
  readonly text: string;
  #schema: Schema | undefined;
  #convert: Convert | undefined;

  constructor(text: string) {
    const open = text.indexOf('(');
    const dot = text.lastIndexOf('.', open);
    const returnsArgument = text.includes('!', text.lastIndexOf(') -> '));
    super(`aten::${text.slice(0, dot < 0 ? open : dot)}`, dot < 0 ? '' : text.slice(dot + 1, open), returnsArgument);
    this.text = text;
  }

  get schema(): Schema {
    this.#schema ??= parseSchema(this.text);
    return this.#schema;
  }

  /** Turns what `call` returned into what the public function returns. */
  result(value: unknown): unknown {
    if (value === undefined) return undefined;
    this.#convert ??= convertResults(this.schema.returns);
    return this.#convert(value);
  }
}
