import { Tensor } from '../core/tensor.js';

/** How a value is nested; `null` stands for what is no array, plain object or Map: a leaf. */
export type Spec = Branch | null;

interface Branch {
  readonly kind: 'array' | 'object' | 'Map';
  readonly keys: readonly unknown[];
  readonly children: readonly Spec[];
  /** Makes the container of its children's values. */
  readonly build: (values: readonly unknown[]) => unknown;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

interface Container extends Omit<Branch, 'children'> {
  readonly values: readonly unknown[];
}

/** The names under which the elements of an array are its properties too, such as `values` and `indices`. */
function fieldsOf(array: readonly unknown[]): [name: string, at: number][] {
  const names = Object.getOwnPropertyNames(array).filter((name) => name !== 'length' && !/^\d+$/.test(name));
  return names.map((name) => [name, array.indexOf((array as unknown as Record<string, unknown>)[name])]);
}

function containerOf(value: unknown): Container | null {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return null;
  if (Array.isArray(value)) {
    const fields = fieldsOf(value);
    const build = (values: readonly unknown[]) => {
      const array = [...values];
      for (const [name, at] of fields) {
        Object.defineProperty(array, name, { value: array[at], writable: true, configurable: true });
      }
      return array;
    };
    return { kind: 'array', keys: [...value.keys()], values: value, build };
  }
  if (value instanceof Map) {
    const keys = [...value.keys()];
    return {
      kind: 'Map',
      keys,
      values: [...value.values()],
      build: (values) => new Map(keys.map((key, i) => [key, values[i]])),
    };
  }
  if (!isPlain(value)) return null;
  const keys = Object.keys(value);
  return {
    kind: 'object',
    keys,
    values: Object.values(value),
    build: (values) => Object.fromEntries(keys.map((key, i) => [key, values[i]])),
  };
}

/** Takes nested arrays, plain objects and Maps apart. */
export function flatten(value: unknown): { leaves: unknown[]; spec: Spec } {
  const leaves: unknown[] = [];
  const visit = (part: unknown): Spec => {
    const container = containerOf(part);
    if (container === null) {
      leaves.push(part);
      return null;
    }
    const { kind, keys, build, values } = container;
    return { kind, keys, build, children: values.map(visit) };
  };
  const spec = visit(value);
  return { leaves, spec };
}

/** The leaves of a nested value. */
export function leavesOf(value: unknown): unknown[] {
  return flatten(value).leaves;
}

/** Puts leaves together again. */
export function unflatten(leaves: readonly unknown[], spec: Spec): unknown {
  let next = 0;
  const visit = (part: Spec): unknown => (part === null ? leaves[next++] : part.build(part.children.map(visit)));
  return visit(spec);
}

/** The same nesting with other leaves. */
export function mapLeaves(value: unknown, change: (leaf: unknown) => unknown): unknown {
  const { leaves, spec } = flatten(value);
  return unflatten(leaves.map(change), spec);
}

/** Finds the children of `spec` in a container that has the same keys, in any order for objects and Maps. */
function match({ kind, keys }: Branch, container: Container): unknown[] | null {
  if (kind !== container.kind || keys.length !== container.keys.length) return null;
  const places = keys.map((key) => container.keys.indexOf(key));
  return places.includes(-1) ? null : places.map((at) => container.values[at]);
}

/**
 * A leaf for each leaf of `spec`, from a value that is nested like it or ends earlier, when what stands there counts
 * for everything below. Null where it does not fit.
 */
export function broadcast(value: unknown, spec: Spec): unknown[] | null {
  const found: unknown[] = [];
  const visit = (part: unknown, at: Spec): boolean => {
    const container = containerOf(part);
    if (container === null) {
      for (let count = countLeaves(at); count > 0; count--) found.push(part);
      return true;
    }
    const children = at === null ? null : match(at, container);
    return children?.every((child, i) => visit(child, at!.children[i]!)) ?? false;
  };
  return visit(value, spec) ? found : null;
}

function countLeaves(spec: Spec): number {
  return spec === null ? 1 : spec.children.reduce((sum, child) => sum + countLeaves(child), 0);
}

/** The leaves of a value that is nested exactly like `spec`; null where it is not. */
export function leavesLike(value: unknown, spec: Spec): unknown[] | null {
  const found: unknown[] = [];
  const visit = (part: unknown, at: Spec): boolean => {
    const container = containerOf(part);
    if (container === null || at === null) {
      found.push(part);
      return container === null && at === null;
    }
    return match(at, container)?.every((child, i) => visit(child, at.children[i]!)) ?? false;
  };
  return visit(value, spec) ? found : null;
}

/** How a value is nested, for messages: `[*, { w: *, b: * }]`. */
export function describeSpec(spec: Spec): string {
  if (spec === null) return '*';
  const parts = spec.children.map(describeSpec);
  if (spec.kind === 'array') return `[${parts.join(', ')}]`;
  const fields = spec.keys.map((key, i) => `${String(key)}: ${parts[i]}`).join(', ');
  return spec.kind === 'Map' ? `Map { ${fields} }` : `{ ${fields} }`;
}

/** A nested value of small leaves as text, for messages. */
export function describeTree(value: unknown): string {
  const container = containerOf(value);
  if (container === null) return String(value);
  const parts = container.values.map(describeTree);
  if (container.kind === 'array') return `[${parts.join(', ')}]`;
  return `{ ${container.keys.map((key, i) => `${String(key)}: ${parts[i]}`).join(', ')} }`;
}
