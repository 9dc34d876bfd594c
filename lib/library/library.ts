import { describe, rangeError, typeError } from '../core/errors.js';
import { parseSchema, type Schema } from '../core/schema.js';
import { native } from '../native.js';
import { forgetRegistered } from '../ops/index.js';
import { type Kernel, nativeKernel } from './kernel.js';

/** The namespace and the rest of `mylib::scale`. */
export function splitName(fn: string, qualname: unknown): [namespace: string, name: string] {
  const parts = typeof qualname === 'string' ? /^(\w+)::(\w+(?:\.\w+)?)$/.exec(qualname) : null;
  if (!parts) {
    throw typeError(`${fn}: an operator's name must be like 'mylib::scale', got ${describe(qualname)}`);
  }
  return [parts[1]!, parts[2]!];
}

/** The schema of a registered operator; `name` may have an overload. */
export function schemaOf(namespace: string, name: string): Schema {
  const [base, overload = ''] = name.split('.');
  return parseSchema(native.operatorSchemaText(`${namespace}::${base}`, overload));
}

export function checkKernel(fn: string, kernel: unknown): asserts kernel is Kernel {
  if (typeof kernel !== 'function') throw typeError(`${fn}: a kernel must be a function, got ${describe(kernel)}`);
}

/** Registers an operator; `schema` is like `scale(Tensor x, float by=2.0) -> Tensor`. Returns its name. */
export function defineSchema(fn: string, namespace: string, schema: string): string {
  if (typeof schema !== 'string') throw typeError(`${fn}: a schema must be a string, got ${describe(schema)}`);
  const { name, overload } = parseSchema(schema);
  native.libraryDefine(namespace, schema.trim());
  forgetRegistered();
  return overload ? `${name}.${overload}` : name;
}

export function implement(namespace: string, name: string, dispatchKey: string, kernel: Kernel): void {
  native.libraryImpl(namespace, name, dispatchKey, nativeKernel(schemaOf(namespace, name), kernel));
}

/** What a kernel for devices of one type is registered under; other words are taken for dispatch keys. */
const DEVICE_KEYS: Record<string, string> = {
  default: 'CompositeExplicitAutograd',
  cpu: 'CPU',
  cuda: 'CUDA',
  mps: 'MPS',
  xpu: 'XPU',
  meta: 'Meta',
};

/** The dispatch keys for `'cpu'`, `['cpu', 'cuda']`, `'default'` (or null: every device) or `'CompositeImplicitAutograd'`. */
export function dispatchKeys(fn: string, types: string | readonly string[] | null | undefined): string[] {
  const list = types === null || types === undefined ? ['default'] : typeof types === 'string' ? [types] : types;
  if (!Array.isArray(list) || list.length === 0 || list.some((type) => typeof type !== 'string')) {
    throw typeError(`${fn}: device types must be a string or an array of strings, got ${describe(types)}`);
  }
  return list.map((type) => DEVICE_KEYS[type] ?? type);
}

/**
 * A library of operators: `DEF` or `FRAGMENT` to define operators and to implement them, `IMPL` to implement others'.
 * Registrations belong to the process and stay until it ends.
 * @see https://pytorch.org/docs/stable/library.html#torch.library.Library
 */
export class Library {
  /**
   * @param namespace of the operators: `mylib` in `mylib::scale`
   * @param dispatchKey for `impl` without one, e.g. `'CPU'`
   */
  constructor(
    readonly namespace: string,
    readonly kind: 'DEF' | 'IMPL' | 'FRAGMENT' = 'DEF',
    readonly dispatchKey = '',
  ) {
    if (typeof namespace !== 'string' || !/^\w+$/.test(namespace)) {
      throw typeError(`torch.library.Library: a namespace must be a word, got ${describe(namespace)}`);
    }
    if (!['DEF', 'IMPL', 'FRAGMENT'].includes(kind)) {
      throw rangeError(`torch.library.Library: kind must be 'DEF', 'IMPL' or 'FRAGMENT', got ${describe(kind)}`);
    }
  }

  /** Defines an operator by its schema, e.g. `scale(Tensor x, float by=2.0) -> Tensor`, and returns its name. */
  define(schema: string): string {
    if (this.kind === 'IMPL') throw rangeError("Library.define: a library of kind 'IMPL' can't define operators");
    return defineSchema('Library.define', this.namespace, schema);
  }

  /** Implements an operator, by its name (`scale`, `scale.out`), for a dispatch key. */
  impl(name: string, kernel: Kernel, dispatchKey = this.dispatchKey): void {
    checkKernel('Library.impl', kernel);
    const key = dispatchKey === '' ? 'CompositeImplicitAutograd' : dispatchKey;
    implement(this.namespace, String(name).replace(`${this.namespace}::`, ''), key, kernel);
  }
}
