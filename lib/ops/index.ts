import { Operator } from '../core/aten.js';
import { describe, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import { Overloads } from '../core/signature.js';
import { native } from '../native.js';

/** One overload of an operator, called as its schema says: positional arguments, then an options object. */
export type OpOverload = (...args: any[]) => any;

/**
 * An operator with all its overloads: a call takes the first that fits; `packet.Tensor` is one of them, and
 * `packet.default` the one without a name.
 */
export type OpOverloadPacket = OpOverload & { readonly [overload: string]: OpOverload };

/** The operators of one library, by their names in camelCase or as they were registered. */
export interface OpNamespace {
  readonly [name: string]: OpOverloadPacket;
}

type Ops = {
  /**
   * Loads a shared library that registers operators.
   * @throws TorchError where it can't be loaded, with the system's reason.
   */
  loadLibrary(path: string): void;
} & { readonly [namespace: string]: OpNamespace };

/** Overloads by library and name, as registered now; read again after a library was loaded. */
let registered: Map<string, Map<string, string[]>> | undefined;

function readRegistered(): Map<string, Map<string, string[]>> {
  const libraries = new Map<string, Map<string, string[]>>();
  for (const label of native.operatorNames()) {
    const [, namespace = '', name = '', overload = ''] = /^(\w+)::(\w+)(?:\.(.*))?$/.exec(label) ?? [];
    const names = libraries.get(namespace) ?? new Map<string, string[]>();
    libraries.set(namespace, names.set(name, [...(names.get(name) ?? []), overload]));
  }
  return libraries;
}

/** In the order in which they are tried: the plain one, the one for tensors, the others, and those that write to `out`. */
function inOrder(overloads: readonly string[]): string[] {
  const rank = (overload: string) =>
    overload === '' ? 0 : overload === 'Tensor' ? 1 : /(^|_)out$/.test(overload) ? 3 : 2;
  return [...overloads].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function makePacket(namespace: string, name: string, overloads: readonly string[]): OpOverloadPacket {
  const qualified = `${namespace}::${name}`;
  const operators = inOrder(overloads).map(
    (overload) => [overload, new Operator(native.operatorSchemaText(qualified, overload), namespace)] as const,
  );
  const caller = (label: string, of: readonly Operator[]): OpOverload => {
    const signatures = new Overloads(
      label,
      of.map((operator) => [operator]),
    );
    return (...args) => signatures.call(args);
  };
  const label = `torch.ops.${namespace}.${camel(name)}`;
  const all = operators.map(([, operator]) => operator);
  const packet = caller(label, all);
  for (const [overload, operator] of operators) {
    const property = overload || 'default';
    Object.defineProperty(packet, property, { value: caller(`${label}.${property}`, [operator]), enumerable: true });
  }
  return packet as OpOverloadPacket;
}

function makeNamespace(namespace: string): OpNamespace {
  const packets = new Map<string, OpOverloadPacket>();
  return new Proxy({} as OpNamespace, {
    get(_, key) {
      if (typeof key !== 'string') return undefined;
      const known = packets.get(key);
      if (known) return known;
      registered ??= readRegistered();
      const names = registered.get(namespace)!;
      const name = names.has(key) ? key : [...names.keys()].find((candidate) => camel(candidate) === key);
      if (name === undefined) return undefined;
      const packet = makePacket(namespace, name, names.get(name)!);
      packets.set(key, packet);
      return packet;
    },
  });
}

const namespaces = new Map<string, OpNamespace>();

function loadLibrary(path: string): void {
  if (typeof path !== 'string') throw typeError(`torch.ops.loadLibrary: path must be a string, got ${describe(path)}`);
  native.loadLibrary(path);
  forgetRegistered();
}

/**
 * Reads what is registered again at the next use.
 * @internal
 */
export function forgetRegistered(): void {
  registered = undefined;
  namespaces.clear();
}

/**
 * Every operator that libtorch and the loaded libraries have registered: `torch.ops.aten.add(a, b)`,
 * `torch.ops.mylib.myOp(x)`. An operator that is not there is undefined.
 * @see https://pytorch.org/docs/stable/library.html
 */
export const ops: Ops = new Proxy({} as Ops, {
  get(_, key) {
    if (key === 'loadLibrary') return loadLibrary;
    if (typeof key !== 'string') return undefined;
    registered ??= readRegistered();
    if (!registered.has(key)) return undefined;
    if (!namespaces.has(key)) namespaces.set(key, makeNamespace(key));
    return namespaces.get(key);
  },
});
