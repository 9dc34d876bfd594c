import { camel } from '../../lib/core/names.js';
import * as torch from '../../lib/index.js';
import { tolerance } from '../device.js';
import { fromBytes } from '../reference.js';

/** A value as record.py writes it: what JSON lacks is an object of one key. */
type Encoded = null | boolean | number | string | Encoded[] | { [kind: string]: unknown };

interface EncodedTensor {
  dtype: string;
  shape: number[];
  /** Left out where the elements were never written. */
  data?: string;
  strides?: number[];
  grad?: boolean;
}

/** One call and what PyTorch came to. */
export interface Line {
  op: string;
  call: string;
  dtype: string;
  form: 'function' | 'named' | 'method' | 'inplace' | 'out';
  args: Encoded[];
  kwargs: Record<string, Encoded>;
  /** Whether tensors are passed as copies, since the call writes to them. */
  copies?: boolean;
  out?: Encoded;
  grads?: Encoded[];
  /** `python`: the words are PyTorch's Python sources', not an operator's. */
  error?: { type: string; message: string; python?: boolean };
}

const SEED = 1234;

/** Relative and absolute tolerance, as PyTorch's own tests have them. */
const TOLERANCES: Record<string, [number, number]> = {
  float16: [1e-3, 1e-5],
  bfloat16: [1.6e-2, 1e-5],
  float32: [1.3e-6, 1e-5],
  float64: [1e-7, 1e-7],
  complex32: [1e-3, 1e-5],
  complex64: [1.3e-6, 1e-5],
  complex128: [1e-7, 1e-7],
};

/** What PyTorch came to is something else. */
class Disagreement extends Error {}

const isTensor = (value: unknown): value is torch.Tensor => value instanceof torch.Tensor;
const nameOf = (dtype: torch.DType): string => String(dtype).replace('torch.', '');
const bytesOf = (data: string): Uint8Array => new Uint8Array(Buffer.from(data, 'base64'));

function decodeTensor({ dtype, shape, data = '', strides, grad }: EncodedTensor): torch.Tensor {
  const bytes = bytesOf(data);
  const type = dtype as torch.DTypeLike;
  let t = bytes.length ? fromBytes(bytes, type).clone() : torch.empty(shape, { dtype: type });
  if (bytes.length) t = strides ? t.asStrided(shape, strides) : t.reshape(shape);
  return grad ? t.requiresGrad_(true) : t;
}

/** A number that stays a float although it is integral. */
function decodeFloat(value: number | string): unknown {
  if (typeof value === 'string') return Number(value.replace('inf', 'Infinity').replace('nan', 'NaN'));
  return Number.isInteger(value) ? torch.float(value) : value;
}

function decode(value: Encoded): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decode);
  const [[kind, content]] = Object.entries(value) as [[string, never]];
  switch (kind) {
    case 'tensor':
      return decodeTensor(content);
    case 'float':
      return decodeFloat(content);
    case 'bigint':
      return BigInt(content);
    case 'complex':
      return torch.complexNumber(...((content as Encoded[]).map((part) => Number(decode(part))) as [number, number]));
    case 'name':
      return torch[camel(content) as keyof typeof torch];
    case 'slice':
      return torch.slice(...((content as Encoded[]).map(decode) as [number, number, number]));
    case 'options':
      return decodeOptions(content);
  }
  throw new Error(`record.py writes no ${kind}`);
}

const decodeOptions = (options: Record<string, Encoded>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), decode(value)]));

function tensorsIn(value: unknown): torch.Tensor[] {
  if (isTensor(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(tensorsIn);
  const isRecord = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isRecord ? Object.values(value).flatMap(tensorsIn) : [];
}

/** The same value with copies of its tensors. */
function copied(value: unknown): unknown {
  if (isTensor(value)) return value.clone();
  return Array.isArray(value) ? value.map(copied) : value;
}

/** The gradient that each result gets: record.py's. */
function cotangents(outs: torch.Tensor[]): torch.Tensor[] {
  return outs.map((out, i) => {
    const wave = torch.arange(out.numel(), { dtype: 'float64' }).mul(0.7).add(i).cos().reshape(out.shape).to(out.dtype);
    return out.dtype.isComplex ? wave.mul(torch.complexNumber(1, 0.5)) : wave;
  });
}

type Callable = (...args: unknown[]) => unknown;

/** The function that a path such as `torch.linalg.norm` or `torch.Tensor.add_` names, with a method's `self` first. */
function resolve(path: string): Callable {
  const names = path.split('.').slice(1).map(camel);
  if (names[0] === 'Tensor') return (self, ...args) => callMethod(self as torch.Tensor, names, args);
  const found = names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], torch);
  if (typeof found !== 'function') throw new Disagreement('there is no such function');
  return found as Callable;
}

function callMethod(self: torch.Tensor, names: string[], args: unknown[]): unknown {
  if (names[1] === '__getitem__') return self.index(...(args as torch.IndexItem[]));
  const member = (self as unknown as Record<string, unknown>)[names[1]!];
  if (names[2] === '__get__') return member;
  if (typeof member !== 'function') throw new Disagreement('there is no such method');
  return member.apply(self, args);
}

function compareTensor(got: unknown, want: EncodedTensor, where: string): void {
  if (!isTensor(got)) throw new Disagreement(`${where} is ${got === null ? 'null' : typeof got}, expected a tensor`);
  const form = `${nameOf(got.dtype)} [${got.shape}]`;
  const expected = `${want.dtype} [${want.shape}]`;
  if (form !== expected) throw new Disagreement(`${where} is ${form}, expected ${expected}`);
  if (want.data === undefined) return;
  const bytes = got.detach().toBytes();
  const wanted = bytesOf(want.data);
  if (Buffer.compare(bytes, wanted) === 0) return;
  const allowed = TOLERANCES[want.dtype];
  if (!allowed) throw new Disagreement(`${where} has other ${want.dtype} elements`);
  const wide = want.dtype.startsWith('complex') ? 'complex128' : 'float64';
  const a = torch.frombuffer(bytes, { dtype: want.dtype as torch.DTypeLike }).to(wide);
  const b = torch.frombuffer(wanted, { dtype: want.dtype as torch.DTypeLike }).to(wide);
  const [rtol, atol] = allowed.map(tolerance);
  const off = torch.isclose(a, b, { rtol, atol, equalNan: true }).logicalNot().nonzero().flatten().tolist() as number[];
  if (off.length === 0) return;
  const [at] = off as [number];
  const shown = [a, b].map((t) => String(wide === 'float64' ? t.index(at).item() : t.index(at).itemComplex()));
  throw new Disagreement(`${where} has ${off.length} other elements: ${shown[0]} at ${at}, expected ${shown[1]}`);
}

function compare(got: unknown, want: Encoded | undefined, where: string): void {
  if (want === null || want === undefined) {
    if (got != null) throw new Disagreement(`${where} is not null`);
  } else if (Array.isArray(want)) {
    if (!Array.isArray(got)) throw new Disagreement(`${where} is no array`);
    if (got.length !== want.length) throw new Disagreement(`${where} has ${got.length} items, expected ${want.length}`);
    for (const [i, item] of want.entries()) compare(got[i], item, `${where}[${i}]`);
  } else if (typeof want === 'object' && 'tensor' in want) {
    compareTensor(got, want.tensor as EncodedTensor, where);
  } else {
    compareNumber(got, decode(want), where);
  }
}

function compareNumber(got: unknown, want: unknown, where: string): void {
  const [a, b] = [got, want].map((v) => (v instanceof torch.Complex ? [v.re, v.im] : [Number(v), 0]));
  const isNear = a!.every((v, i) => Object.is(v, b![i]) || Math.abs(v - b![i]!) <= 1e-6 + 1e-5 * Math.abs(b![i]!));
  if (got !== want && !isNear) throw new Disagreement(`${where} is ${got}, expected ${want}`);
}

/** Tensors for a call to write its results to, as many as PyTorch's has. */
function emptyLike(want: Encoded): torch.Tensor | torch.Tensor[] {
  if (Array.isArray(want)) return want.map((item) => emptyLike(item) as torch.Tensor);
  const { dtype, shape } = (want as { tensor: EncodedTensor }).tensor;
  return torch.zeros(shape, { dtype: dtype as torch.DTypeLike });
}

/** Calls what a line calls and compares; throws where PyTorch came to something else. */
function run(line: Line): void {
  const leaves = line.args.map(decode);
  const options = decodeOptions(line.kwargs);
  const inputs = tensorsIn([leaves, options]).filter((t) => t.requiresGrad);
  const args = line.copies ? leaves.map(copied) : leaves;
  if (line.form === 'out') options.out = emptyLike(line.out!);
  const call = resolve(line.call);
  torch.manualSeed(SEED);
  const out = call(...(Object.keys(options).length ? [...args, options] : args));
  if (!line.error) compare(out, line.out, 'the result');
  if (options.out) compare(options.out, line.out, 'out');
  if (line.form === 'inplace' && out !== args[0]) throw new Disagreement('the result is not the tensor itself');
  const results = tensorsIn(out).filter((t) => t.requiresGrad);
  if (results.length > 0 && (line.grads || line.error)) {
    const grads = torch.autograd.grad(results, inputs, { gradOutputs: cotangents(results), allowUnused: true });
    if (!line.error) compare(grads, line.grads, 'the gradient');
  }
  if (line.error) throw new Disagreement(`gave a result, expected ${line.error.type}: ${line.error.message}`);
}

/** How each class of PyTorch's errors tells itself here. libtorch's own errors about values come as TorchError. */
const KINDS: Record<string, (error: unknown) => boolean> = {
  TypeError: (e) => e instanceof TypeError,
  IndexError: (e) => e instanceof torch.TorchError && e.code === 'ERR_INDEX',
  NotImplementedError: (e) => e instanceof torch.TorchError && e.code === 'ERR_NOT_IMPLEMENTED',
  LinAlgError: (e) => e instanceof torch.TorchError && e.code === 'ERR_LINALG',
  ValueError: (e) => e instanceof RangeError || e instanceof torch.TorchError,
  RuntimeError: (e) => e instanceof torch.TorchError || e instanceof RangeError,
};

/** What a line's call differs in from PyTorch; undefined where it agrees. */
export function disagreement(line: Line): string | undefined {
  try {
    torch.scope(() => run(line));
    return undefined;
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    if (error instanceof Disagreement || !line.error) return message;
    const { type, message: expected, python } = line.error;
    if (!KINDS[type]?.(error)) return `throws ${(error as Error).name}: ${message}, expected ${type}: ${expected}`;
    return python || message === expected ? undefined : `says "${message}", expected "${expected}"`;
  }
}
