/** A parameter as types have it. */
export interface Member {
  name: string;
  type: string;
  required: boolean;
}

/** How a function can be called: what one or several of its signatures look like to a caller. */
export interface Shape {
  positional: Member[];
  keywords: Member[];
  /** Whether the only positional parameter, a list, may be spread over the arguments. */
  varargs: boolean;
  result: string;
}

/** The alternatives of a type, e.g. `Tensor` and `readonly (number | null)[]`. */
export function alternatives(type: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const token of type.split(/( \| |[(){}<>[\]])/)) {
    if (/^[({<[]$/.test(token)) depth++;
    if (/^[)}>\]]$/.test(token)) depth--;
    if (token === ' | ' && depth === 0) {
      found.push(part);
      part = '';
    } else {
      part += token;
    }
  }
  return [...found, part];
}

function union(a: string, b: string): string {
  const all = [...new Set([...alternatives(a), ...alternatives(b)])];
  return [...all.filter((t) => t !== 'null'), ...all.filter((t) => t === 'null')].join(' | ');
}

const isEqual = (a: Member, b: Member): boolean => a.type === b.type && a.required === b.required;

/** Whether whatever is given for `b` will do for `a`. */
const takes = (a: Member, b: Member): boolean =>
  union(a.type, b.type) === union(a.type, a.type) && (!a.required || b.required);

const missingIn = (b: Member[], a: Member[]): Member[] => a.filter((m) => !b.some((other) => other.name === m.name));

/** Whether `a` takes every call that `b` takes. */
function covers(a: Shape, b: Shape): boolean {
  const isPrefix = b.positional.every((m, i) => a.positional[i]?.name === m.name);
  if (!isPrefix || missingIn(a.keywords, b.keywords).length > 0 || (b.varargs && !a.varargs)) return false;
  const theirs = [...b.positional, ...b.keywords];
  return [...a.positional, ...a.keywords].every((m) => {
    const other = theirs.find((t) => t.name === m.name);
    return other ? takes(m, other) : !m.required;
  });
}

/** One shape that takes the calls of two, and no others; undefined where there is none. */
function merge(a: Shape, b: Shape): Shape | undefined {
  if (a.result !== b.result) return undefined;
  if (covers(a, b)) return a;
  if (covers(b, a)) return b;
  const [long, short] =
    a.positional.length + a.keywords.length < b.positional.length + b.keywords.length ? [b, a] : [a, b];
  if (!short.positional.every((m, i) => long.positional[i]?.name === m.name)) return undefined;
  const theirs = [...short.positional, ...short.keywords];
  if (missingIn(long.keywords, short.keywords).length) return undefined;
  // More than one difference, and the merged shape would take mixtures of the two.
  const isDifferent = (m: Member): boolean => {
    const other = theirs.find((t) => t.name === m.name);
    return !other || !isEqual(m, other);
  };
  const different = [...long.positional, ...long.keywords].filter(isDifferent);
  if (different.length !== 1) return undefined;
  if (long.positional.length !== short.positional.length && short.varargs) return undefined;
  const widen = (m: Member): Member => {
    if (m !== different[0]) return m;
    const other = theirs.find((t) => t.name === m.name);
    return { ...m, type: other ? union(m.type, other.type) : m.type, required: m.required && !!other?.required };
  };
  return {
    positional: long.positional.map(widen),
    keywords: long.keywords.map(widen),
    varargs: long.varargs || short.varargs,
    result: long.result,
  };
}

/** Fewer shapes that take the same calls: editors show less, and an argument may be of a type that two shapes share. */
export function mergeShapes(shapes: Shape[]): Shape[] {
  const merged: Shape[] = [];
  for (const shape of shapes) {
    let candidate = shape;
    let place = merged.length;
    for (let i = 0; i < merged.length; i++) {
      const one = merge(merged[i]!, candidate);
      if (!one) continue;
      candidate = one;
      merged.splice(i, 1);
      place = Math.min(place, i);
      i = -1;
    }
    merged.splice(place, 0, candidate);
  }
  return merged;
}
