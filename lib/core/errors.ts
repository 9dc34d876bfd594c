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

/** There was no memory for what an operator had to make. @see https://pytorch.org/docs/stable/torch_cuda_memory.html */
export class OutOfMemoryError extends TorchError {
  override name = 'OutOfMemoryError';

  constructor(message: string, operator = '') {
    super(message, 'ERR_OUT_OF_MEMORY', operator);
  }
}

/** A matrix was not what an operator of linear algebra needs, e.g. singular. @see https://pytorch.org/docs/stable/generated/torch.linalg.LinAlgError.html */
export class LinAlgError extends TorchError {
  override name = 'LinAlgError';

  constructor(message: string, operator = '') {
    super(message, 'ERR_LINALG', operator);
  }
}

const CODES: Partial<Record<ErrorKind, string>> = {
  torch: 'ERR_TORCH',
  index: 'ERR_INDEX',
  notImplemented: 'ERR_NOT_IMPLEMENTED',
};

const home = new URL('..', import.meta.url);
/** How this library's own frames are told in a stack: by URL, or by path where a compiler such as tsx wrote it. */
const library = [home.href, fileURLToPath(home)];
/** The frames that may lie between the caller's and the failure. */
const DEPTH = 50;

/**
 * Makes an error whose stack starts at the caller's line: this library's own frames are taken off the top. The name
 * of what failed is in the message.
 */
export function atCaller<E extends Error>(make: () => E): E {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = limit + DEPTH;
  const error = make();
  Error.stackTraceLimit = limit;
  const [head = '', ...frames] = splitStack(error);
  const first = Math.max(frames.findIndex(isCallers), 0);
  error.stack = [head, ...frames.slice(first, first + limit)].join('\n');
  return error;
}

/** The caller's own frames, the innermost first: without this library's and Node's. At most `depth` frames are looked at. */
export function callerFrames(depth: number): string[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = depth;
  const [, ...frames] = splitStack(new Error());
  Error.stackTraceLimit = limit;
  return frames.filter(isCallers);
}

/** Whether a line of a stack is neither this library's nor Node's, nor a built-in's such as `Array.map (<anonymous>)`. */
function isCallers(frame: string): boolean {
  return /:\d+\)?$/.test(frame) && !frame.includes('node:') && !library.some((place) => frame.includes(place));
}

function splitStack(error: Error): string[] {
  const stack = error.stack ?? '';
  const at = stack.indexOf('\n    at ');
  return at < 0 ? [stack] : [stack.slice(0, at), ...stack.slice(at + 1).split('\n')];
}

/** A TypeError whose stack starts at the caller's line. */
export function typeError(message: string, options?: ErrorOptions): TypeError {
  return atCaller(() => new TypeError(message, options));
}

/** A RangeError whose stack starts at the caller's line. */
export function rangeError(message: string, options?: ErrorOptions): RangeError {
  return atCaller(() => new RangeError(message, options));
}

/** Makes the error for a failure in the addon; given to it by `core/operator.ts`. */
export function errorFromNative(kind: ErrorKind, message: string, operator: string, args: string): Error {
  const call = operator ? `\n  in ${operator}(${args})` : '';
  const text = readable(message).trimEnd() + call;
  if (kind === 'type') return typeError(text);
  if (kind === 'range') return rangeError(text);
  if (kind === 'disposed') return atCaller(() => new DisposedError(text, operator));
  if (kind === 'outOfMemory') return atCaller(() => new OutOfMemoryError(text, operator));
  if (kind === 'linalg') return atCaller(() => new LinAlgError(text, operator));
  return atCaller(() => new TorchError(text, CODES[kind], operator));
}

/**
 * Where an operator has no kernel for a device, PyTorch lists every kernel that it has, over a hundred lines. Where it
 * cannot even make a tensor there, the libtorch is built for other devices, which is what Python says then.
 */
function readable(message: string): string {
  const [text = ''] = message.split(/\n\n\w+: (?:fallthrough )?registered at /, 1);
  const [, backend, type = backend] =
    /^Could not run 'aten::empty\.memory_format' with arguments from the '(\w+)' backend|^PyTorch is not linked with support for (\w+) devices/.exec(
      text,
    ) ?? [];
  if (type === undefined) return text;
  return `Torch not compiled with ${type.toUpperCase()} enabled: this libtorch has no kernels for it. \`npx nodetorch doctor\` tells what was found.`;
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

/** How many letters were left out, added, mistaken or exchanged with their neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(exchanged ? Math.min(least, before[j - 2]! + 1) : least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
