import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { toExponential, toFixed } from './decimal.js';
import { type DType, dtypeFromCode, int64 } from './dtype.js';
import { readElements } from './elements.js';
import { ItemKind } from './indexing.js';
import { printOptions } from './print-options.js';
import { fromBytes } from './transforms.js';

/** The elements that are shown, in row-major order, and how many there are in each dimension. */
interface Shown {
  values: ArrayLike<number | bigint>;
  dtype: DType;
  shape: readonly number[];
  /** Whether elements are left out between the first and the last of each dimension. */
  cut: readonly boolean[];
}

/** Reads the elements that are shown and no others: a large tensor on a GPU costs a copy of a few hundred bytes. */
function readShown(handle: Handle): Shown {
  const dtype = dtypeFromCode(native.dtype(handle));
  const shape = native.shape(handle);
  const { edgeitems, threshold } = printOptions;
  const summarize = native.numel(handle) > threshold;
  const cut = shape.map((size) => summarize && size > 2 * edgeitems);
  if (!cut.includes(true)) return { values: readElements(handle), dtype, shape, cut };

  const shownShape = shape.map((size, d) => (cut[d] ? 2 * edgeitems : size));
  const held: Handle[] = [];
  try {
    const items = shape.flatMap((size, d) => {
      const positions = new BigInt64Array(shownShape[d]!);
      for (let i = 0; i < positions.length; i++) {
        positions[i] = BigInt(cut[d] && i >= edgeitems ? size - 2 * edgeitems + i : i);
      }
      const open = shape.map((_, other) => (other === d ? positions.length : 1));
      const index = fromBytes(positions, int64.code, open, 'cpu', false);
      held.push(index);
      return [ItemKind.tensor, index];
    });
    const shown = native.index(handle, Float64Array.from(items), items.length);
    held.push(shown);
    return { values: readElements(shown), dtype, shape: shownShape, cut };
  } finally {
    for (const made of held) native.release(made);
  }
}

/** Texts of all values, padded to one width: `width` is that of the finite ones that are not zero. */
interface Column {
  texts: string[];
  width: number;
}

function column(values: ArrayLike<number | bigint>, dtype: DType): Column {
  if (dtype.name === 'bool') return pad(Array.from(values, (v) => (v ? 'True' : 'False')));
  if (!dtype.isFloatingPoint && !dtype.isComplex) return pad(Array.from(values, String));
  const floats = values as ArrayLike<number>;
  const counted = (v: number) => v !== 0 && Number.isFinite(v);
  const format = floatFormat(Array.prototype.filter.call(floats, counted));
  return pad(Array.from(floats, format), (i) => counted(floats[i]!));
}

function pad(texts: string[], counted: (i: number) => boolean = () => true): Column {
  let width = 1;
  for (let i = 0; i < texts.length; i++) if (counted(i)) width = Math.max(width, texts[i]!.length);
  return { texts: texts.map((text) => text.padStart(width)), width };
}

/** How floats are written, which follows from those of them that are finite and not zero. */
function floatFormat(values: number[]): (v: number) => string {
  const { precision, sciMode } = printOptions;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  let integral = true;
  for (const v of values) {
    const magnitude = Math.abs(v);
    if (magnitude < smallest) smallest = magnitude;
    if (magnitude > largest) largest = magnitude;
    if (!Number.isInteger(v)) integral = false;
  }
  const wide = values.length > 0 && (largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4);
  if (values.length > 0 && (sciMode ?? wide)) return (v) => toExponential(v, precision);
  if (integral) return (v) => (Number.isFinite(v) ? `${toFixed(v, 0)}.` : toFixed(v, 0));
  return (v) => toFixed(v, precision);
}

/** The texts of all elements: of complex ones the real part and the imaginary part with its sign. */
function elementTexts({ values, dtype }: Shown): Column {
  if (!dtype.isComplex) return column(values, dtype);
  const parts = values as ArrayLike<number>;
  const half = (offset: number) => Array.from({ length: parts.length / 2 }, (_, i) => parts[2 * i + offset]!);
  const re = column(half(0), dtype);
  const im = column(half(1), dtype);
  const texts = re.texts.map((text, i) => {
    const imaginary = im.texts[i]!.trimStart();
    return `${text}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j`;
  });
  return { texts, width: re.width + im.width + 1 };
}

/**
 * The elements in brackets, as between the parentheses of `tensor(...)`; `indent` is where the first bracket stands.
 */
export function printElements(handle: Handle, indent: number): string {
  const numel = native.numel(handle);
  if (numel === 0) return '[]';
  if (numel > printOptions.threshold && printOptions.edgeitems === 0 && native.ndim(handle) > 0) return '[...]';
  const shown = readShown(handle);
  const { shape, cut } = shown;
  const { texts, width } = elementTexts(shown);
  const perLine = (at: number) => Math.max(1, Math.floor((printOptions.linewidth - at) / (width + 2)));
  let next = 0;

  const row = (at: number): string => {
    const size = shape[shape.length - 1]!;
    const cells: string[] = texts.slice(next, next + size);
    next += size;
    if (cut[shape.length - 1]) cells.splice(printOptions.edgeitems, 0, ' ...');
    const lines: string[] = [];
    for (let i = 0; i < cells.length; i += perLine(at)) lines.push(cells.slice(i, i + perLine(at)).join(', '));
    return `[${lines.join(`,\n${' '.repeat(at + 1)}`)}]`;
  };
  const block = (dim: number, at: number): string => {
    if (dim === shape.length - 1) return row(at);
    const rows = Array.from({ length: shape[dim]! }, () => block(dim + 1, at + 1));
    if (cut[dim]) rows.splice(printOptions.edgeitems, 0, '...');
    return `[${rows.join(`,${'\n'.repeat(shape.length - 1 - dim)}${' '.repeat(at + 1)}`)}]`;
  };
  return shape.length === 0 ? texts[0]! : block(0, indent);
}
