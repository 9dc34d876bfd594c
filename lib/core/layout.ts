import { describe, nearest, typeError } from './errors.js';

/** A named constant that libtorch knows by a number. */
class NamedCode {
  constructor(
    readonly code: number,
    readonly name: string,
  ) {}

  toString(): string {
    return `torch.${this.name}`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** How a tensor's elements are stored. See https://pytorch.org/docs/stable/tensor_attributes.html#torch.layout */
export class Layout extends NamedCode {
  declare private readonly brand: 'layout';
}

/** The order of a dense tensor's dimensions in memory. See https://pytorch.org/docs/stable/tensor_attributes.html#torch.memory_format */
export class MemoryFormat extends NamedCode {
  declare private readonly brand: 'memoryFormat';
}

/** How the integers of a quantized tensor stand for its values. See https://pytorch.org/docs/stable/quantization.html */
export class QScheme extends NamedCode {
  declare private readonly brand: 'qscheme';
}

export type LayoutLike = Layout | string;
export type MemoryFormatLike = MemoryFormat | string;

export const strided = new Layout(0, 'strided');
export const sparseCoo = new Layout(1, 'sparse_coo');
export const sparseCsr = new Layout(2, 'sparse_csr');
export const _mkldnn = new Layout(3, '_mkldnn');
export const sparseCsc = new Layout(4, 'sparse_csc');
export const sparseBsr = new Layout(5, 'sparse_bsr');
export const sparseBsc = new Layout(6, 'sparse_bsc');
export const jagged = new Layout(7, 'jagged');

export const contiguousFormat = new MemoryFormat(0, 'contiguous_format');
export const preserveFormat = new MemoryFormat(1, 'preserve_format');
export const channelsLast = new MemoryFormat(2, 'channels_last');
export const channelsLast3d = new MemoryFormat(3, 'channels_last_3d');

export const perTensorAffine = new QScheme(0, 'per_tensor_affine');
export const perChannelAffine = new QScheme(1, 'per_channel_affine');
export const perTensorSymmetric = new QScheme(2, 'per_tensor_symmetric');
export const perChannelSymmetric = new QScheme(3, 'per_channel_symmetric');
export const perChannelAffineFloatQparams = new QScheme(4, 'per_channel_affine_float_qparams');

const layouts = [strided, sparseCoo, sparseCsr, _mkldnn, sparseCsc, sparseBsr, sparseBsc, jagged];
const memoryFormats = [contiguousFormat, preserveFormat, channelsLast, channelsLast3d];

// `channels_last` and `channelsLast` are the same name.
const plain = (name: string) =>
  name
    .replace(/^torch\./, '')
    .replaceAll('_', '')
    .toLowerCase();

function find<T extends NamedCode>(value: unknown, known: readonly T[], kind: string): T {
  if (typeof value === 'string') {
    const found = known.find((item) => plain(item.name) === plain(value));
    if (found) return found;
    const close = nearest(
      value,
      known.map((item) => item.name),
    );
    throw typeError(`unknown ${kind} ${describe(value)}${close ? `: did you mean '${close}'?` : ''}`);
  }
  throw typeError(`a ${kind} must be ${known[0]} and the like, or its name, not ${describe(value)}`);
}

/** The layout with libtorch's number `code`. */
export function layoutFromCode(code: number): Layout {
  const layout = layouts.find((item) => item.code === code);
  if (!layout) throw typeError(`no layout has the number ${code}`);
  return layout;
}

const schemes = [
  perTensorAffine,
  perChannelAffine,
  perTensorSymmetric,
  perChannelSymmetric,
  perChannelAffineFloatQparams,
];

/** The scheme with libtorch's number `code`. */
export function qschemeFromCode(code: number): QScheme {
  return schemes[code]!;
}

/** libtorch's number of a layout given as an object or by name. */
export function toLayoutCode(value: LayoutLike): number {
  return (value instanceof Layout ? value : find(value, layouts, 'layout')).code;
}

/** libtorch's number of a memory format given as an object or by name (`channels_last` or `channelsLast`). */
export function toMemoryFormatCode(value: MemoryFormatLike): number {
  return (value instanceof MemoryFormat ? value : find(value, memoryFormats, 'memory format')).code;
}
