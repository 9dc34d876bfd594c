import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { toExponential, toFixed } from './decimal.js';
import { type DType, dtypeFromCode, int64 } from './dtype.js';
import { readElements } from './elements.js';
import { gradFnName } from './grad-fn.js';
import { ItemKind } from './indexing.js';
import { Op } from './operator.js';
import { printOptions } from './print-options.js';
import type { Tensor } from './tensor.js';

// -- elements

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
      const index = native.fromBytes(positions, int64.code, open, 'cpu', false);
      held.push(index);
      return [ItemKind.tensor, index];
    });
    const shown = native.index(handle, items);
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

/** The elements in brackets, as between the parentheses of `tensor(...)`. */
function contents(handle: Handle, indent: number): string {
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

// -- whole tensors

const toDense = new Op('to_dense', '');
const nnz = new Op('_nnz', '');
const indices = new Op('_indices', '');
const cooValues = new Op('_values', '');
const crowIndices = new Op('crow_indices', '');
const colIndices = new Op('col_indices', '');
const ccolIndices = new Op('ccol_indices', '');
const rowIndices = new Op('row_indices', '');
const compressedValues = new Op('values', '');

type Parts = Readonly<Record<string, Op>>;
const BY_ROW: Parts = { crow_indices: crowIndices, col_indices: colIndices, values: compressedValues };
const BY_COLUMN: Parts = { ccol_indices: ccolIndices, row_indices: rowIndices, values: compressedValues };

/** The tensors that a sparse layout is made of, under the names that they are printed with. */
const SPARSE_PARTS: Readonly<Record<string, Parts>> = {
  sparse_coo: { indices, values: cooValues },
  sparse_csr: BY_ROW,
  sparse_bsr: BY_ROW,
  sparse_csc: BY_COLUMN,
  sparse_bsc: BY_COLUMN,
};

/** `(2, 3)`, as Python writes a tuple. */
function tuple(sizes: readonly number[]): string {
  return sizes.length === 1 ? `(${sizes[0]},)` : `(${sizes.join(', ')})`;
}

function sizeSuffix(handle: Handle): string {
  return `size=${tuple(native.shape(handle))}`;
}

/** The result of an operator on `handle`, given to `use` and released. */
function withResult<T>(operator: Op, handle: Handle, use: (result: Handle) => T): T {
  const result = operator.call(handle) as Handle;
  try {
    return use(result);
  } finally {
    native.release(result);
  }
}

function sparseContents(handle: Handle, parts: Parts, isMeta: boolean, indent: number): string {
  const texts = Object.entries(parts).map(([name, operator]) =>
    withResult(operator, handle, (part) => {
      const prefix = `${name}=tensor(`;
      const text = isMeta ? '...' : contents(part, indent + prefix.length);
      const size = isMeta || native.numel(part) === 0 ? `, ${sizeSuffix(part)}` : '';
      return `${prefix}${text}${size})`;
    }),
  );
  return texts.join(`,\n${' '.repeat(indent)}`);
}

/** Whether a dtype goes without saying where elements are shown: the defaults' own, int64 and bool. */
function isPrintedDefault(dtype: DType): boolean {
  const standard = dtypeFromCode(native.getDefaultDtype());
  const standardComplex = standard.name === 'float64' ? 'complex128' : 'complex64';
  return dtype === standard || ['int64', 'bool', standardComplex].includes(dtype.name);
}

/** Puts suffixes behind the elements, on a new line where one does not fit (or at first, if `newline`). */
function addSuffixes(text: string, suffixes: readonly string[], indent: number, newline: boolean): string {
  let result = text;
  let lineLength = text.length - text.lastIndexOf('\n') + 1;
  for (const [i, suffix] of suffixes.entries()) {
    if ((newline && i === 0) || lineLength + suffix.length + 2 > printOptions.linewidth) {
      result += `,\n${' '.repeat(indent)}${suffix}`;
      lineLength = indent + suffix.length;
    } else {
      result += `, ${suffix}`;
      lineLength += suffix.length + 2;
    }
  }
  return `${result})`;
}

/**
 * A tensor as Python prints it, e.g. `tensor([1., 2.], requires_grad=True)`.
 *
 * Only the elements that are shown are read from the device.
 * @see https://pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function formatTensor(t: Tensor): string {
  const handle = t._handle;
  const { dtype, device } = t;
  const layout = t.layout.name;
  const isMeta = device.type === 'meta';
  const parts = SPARSE_PARTS[layout];
  const prefix = 'tensor(';
  const indent = prefix.length;
  const suffixes: string[] = [];
  const isDefault = dtype.code === native.getDefaultDtype();

  if (device.type !== 'cpu') suffixes.push(`device='${device}'`);
  let text: string;
  if (parts) {
    suffixes.push(sizeSuffix(handle));
    if (!isMeta) suffixes.push(`nnz=${nnz.call(handle)}`);
    if (!isPrintedDefault(dtype)) suffixes.push(`dtype=${dtype}`);
    text = sparseContents(handle, parts, isMeta, indent);
  } else if (isMeta) {
    suffixes.push(sizeSuffix(handle));
    if (!isDefault) suffixes.push(`dtype=${dtype}`);
    text = '...';
  } else if (native.numel(handle) === 0) {
    if (native.ndim(handle) !== 1) suffixes.push(sizeSuffix(handle));
    if (!isDefault) suffixes.push(`dtype=${dtype}`);
    text = '[]';
  } else {
    if (printOptions.edgeitems === 0) suffixes.push(sizeSuffix(handle));
    if (!isPrintedDefault(dtype)) suffixes.push(`dtype=${dtype}`);
    const show = (strided: Handle) => contents(strided, indent);
    text = layout === 'strided' ? show(handle) : withResult(toDense, handle, show);
  }
  if (layout !== 'strided') suffixes.push(`layout=torch.${layout}`);

  const gradFn = gradFnName(handle);
  if (gradFn !== null) suffixes.push(`grad_fn=<${gradFn.slice(gradFn.lastIndexOf(':') + 1)}>`);
  else if (native.requiresGrad(handle)) suffixes.push('requires_grad=True');

  return addSuffixes(prefix + text, suffixes, indent, layout === 'sparse_coo');
}

/** What `console.log` shows of a tensor: the same, and no error for one that was disposed. */
export function inspectTensor(t: Tensor): string {
  return t._handle === 0 ? 'tensor(disposed)' : String(t);
}
