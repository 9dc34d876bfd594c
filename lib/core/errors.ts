import { fileURLToPath } from 'node:url';
import type { ErrorKind } from '../../binding.js';

/** What a failed operator throws. Its message starts with PyTorch's own, then names the operator and what it was given. */
export class TorchError extends Error {
  override name = 'TorchError';
  /** `ERR_TORCH`, `ERR_INDEX`, `ERR_NOT_IMPLEMENTED`, `ERR_OUT_OF_MEMORY` or `ERR_LINALG`. */
  readonly code: string;
  /** The operator that failed, e.g. `aten::add.Tensor`; empty where no operator ran. */
  readonly operator: string;

  constructor(message: string, code = 'ERR_TORCH', operator = '') {
    super(message);
    this.code = code;
    this.operator = operator;
  }
}

/** A tensor was used after `dispose()`, or after the scope that it was made in had ended. */
export class DisposedError extends TorchError {
  override name = 'DisposedError';

  constructor(message = 'this tensor has been disposed', operator = '') {
    super(message, 'ERR_DISPOSED', operator);
  }
}

const CODES: Partial<Record<ErrorKind, string>> = {
  torch: 'ERR_TORCH',
  index: 'ERR_INDEX',
  notImplemented: 'ERR_NOT_IMPLEMENTED',
  outOfMemory: 'ERR_OUT_OF_MEMORY',
  linalg: 'ERR_LINALG',
};

const library = fileURLToPath(new URL('..', import.meta.url));

/** Takes this library's own frames off the top of a stack, so that it starts at the caller's line. */
export function startAtCaller<E extends Error>(error: E): E {
  const [head = '', ...frames] = splitStack(error);
  const first = frames.findIndex((line) => !line.includes(library) && !line.includes('node:internal'));
  if (first > 0) error.stack = [head, ...frames.slice(first)].join('\n');
  return error;
}

function splitStack(error: Error): string[] {
  const stack = error.stack ?? '';
  const at = stack.indexOf('\n    at ');
  return at < 0 ? [stack] : [stack.slice(0, at), ...stack.slice(at + 1).split('\n')];
}

/** Makes the error for a failure in the addon; given to it by `core/operator.ts`. */
export function errorFromNative(kind: ErrorKind, message: string, operator: string, args: string): Error {
  const call = operator ? `\n  in ${operator}(${args})` : '';
  const text = message.trimEnd() + call;
  if (kind === 'type') return startAtCaller(new TypeError(text));
  if (kind === 'range') return startAtCaller(new RangeError(text));
  if (kind === 'disposed') return startAtCaller(new DisposedError(text, operator));
  return startAtCaller(new TorchError(text, CODES[kind], operator));
}

/** A short text of a value for messages: `Tensor(float32 [2, 3])`, `"abc"`, `array of 3`, `undefined`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 37)}...` : value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name ? `function ${value.name}` : 'a function';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (ArrayBuffer.isView(value)) return `${value.constructor.name}(${value.byteLength} bytes)`;
  const summary = (value as { [summaryOf]?: () => string })[summaryOf];
  if (typeof summary === 'function') return summary.call(value);
  const name = Object.getPrototypeOf(value)?.constructor?.name;
  return !name || name === 'Object' ? 'an object' : `a ${name}`;
}

/** Where a class has its own short text for `describe`. */
export const summaryOf = Symbol('nodetorch.summary');

/** The known name that is nearest to a misspelt one, if any is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase().replaceAll('_', ''), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
