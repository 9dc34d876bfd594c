import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { toRepr } from './decimal.js';
import {
  type DType,
  dtypeFromCode,
  float4_e2m1fn_x2,
  float32,
  layoutFromCode,
  qschemeFromCode,
  uint8,
} from './dtype.js';
import { gradFnName } from './grad-fn.js';
import { noGrad } from './modes.js';
import { isNested } from './nested.js';
import { Op } from './operator.js';
import { printElements } from './print-elements.js';
import { printOptions } from './print-options.js';
import { isQuantized } from './quantized.js';
import type { Tensor } from './tensor.js';
import { withWrapped } from './transforms.js';

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

function sparseElements(handle: Handle, parts: Parts, isMeta: boolean, indent: number): string {
  const texts = Object.entries(parts).map(([name, operator]) =>
    withResult(operator, handle, (part) => {
      const prefix = `${name}=tensor(`;
      const text = isMeta ? '...' : printElements(part, indent + prefix.length);
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

const viewAs = new Op('view', 'dtype');
const toCopy = new Op('_to_copy', '');
const qscheme = new Op('qscheme', '');
const qScale = new Op('q_scale', '');
const qZeroPoint = new Op('q_zero_point', '');
const qPerChannelScales = new Op('q_per_channel_scales', '');
const qPerChannelZeroPoints = new Op('q_per_channel_zero_points', '');
const qPerChannelAxis = new Op('q_per_channel_axis', '');
const dequantize = new Op('dequantize', 'self');

/** How integers stand for the values of a quantized tensor. */
function quantizerSuffixes(handle: Handle): string[] {
  const scheme = qschemeFromCode(qscheme.call(handle) as number);
  const isPerChannel = scheme.name.startsWith('per_channel');
  const parameters = isPerChannel
    ? [
        `scale=${withResult(qPerChannelScales, handle, formatHandle)}`,
        `zero_point=${withResult(qPerChannelZeroPoints, handle, formatHandle)}`,
        `axis=${qPerChannelAxis.call(handle)}`,
      ]
    : [`scale=${toRepr(qScale.call(handle) as number)}`, `zero_point=${qZeroPoint.call(handle)}`];
  return [`quantization_scheme=${scheme}`, ...parameters];
}

/** The elements of a tensor that has some, and what is said of them. */
function denseParts(
  handle: Handle,
  dtype: DType,
  layout: string,
  indent: number,
): { text: string; suffixes: string[] } {
  const show = (strided: Handle) => printElements(strided, indent);
  const suffixes: string[] = [];
  if (isQuantized(dtype) || printOptions.edgeitems === 0) suffixes.push(sizeSuffix(handle));
  if (!isPrintedDefault(dtype)) suffixes.push(`dtype=${dtype}`);
  if (dtype === float4_e2m1fn_x2) {
    // Two numbers a byte, for which libtorch has no conversions: the bytes are shown, as Python does.
    const bytes = viewAs.call(handle, uint8.code) as Handle;
    const numbers = toCopy.call(bytes, float32.code) as Handle;
    native.release(bytes);
    try {
      return { text: show(numbers), suffixes };
    } finally {
      native.release(numbers);
    }
  }
  if (isQuantized(dtype))
    return { text: withResult(dequantize, handle, show), suffixes: [...suffixes, ...quantizerSuffixes(handle)] };
  return { text: layout === 'strided' ? show(handle) : withResult(toDense, handle, show), suffixes };
}

/** What made the tensor, or that gradients are recorded for it. */
function gradSuffixes(handle: Handle): string[] {
  const gradFn = gradFnName(handle);
  if (gradFn !== null) return [`grad_fn=<${gradFn.slice(gradFn.lastIndexOf(':') + 1)}>`];
  return native.requiresGrad(handle) ? ['requires_grad=True'] : [];
}

const unbind = new Op('unbind', 'int');

/** A nested tensor by its parts, each indented by two spaces. */
function nestedParts(handle: Handle): string {
  using _ = noGrad();
  const parts = unbind.call(handle) as Handle[];
  try {
    return `[\n${parts.map((part) => formatHandle(part).replace(/^/gm, '  ')).join(',\n')}\n]`;
  } finally {
    for (const part of parts) native.release(part);
  }
}

/** Libtorch's number for the level of a transform that has ended. */
const DEAD_LEVEL = -2;

/** A tensor and, inside a function transform, the levels that wrap it. */
function formatHandle(handle: Handle): string {
  return withWrapped(handle, (wrapper) => {
    if (wrapper === null) return formatPlain(handle);
    const { kind, level, dim, value } = wrapper;
    const head =
      kind === 'batched' ? `BatchedTensor(lvl=${level}, bdim=${dim}` : `GradTrackingTensor(lvl=${level ?? DEAD_LEVEL}`;
    return `${head}, value=\n${formatHandle(value).replace(/^(?=.)/gm, '    ')}\n)`;
  });
}

function formatPlain(handle: Handle): string {
  if (isNested(handle)) return addSuffixes(`nested_tensor(${nestedParts(handle)}`, gradSuffixes(handle), 0, false);
  const dtype = dtypeFromCode(native.dtype(handle));
  const device = native.device(handle);
  const layout = layoutFromCode(native.layout(handle)).name;
  const isMeta = device === 'meta';
  const isDefault = dtype.code === native.getDefaultDtype();
  const sparse = SPARSE_PARTS[layout];
  const prefix = 'tensor(';
  const indent = prefix.length;
  const suffixes = device === 'cpu' ? [] : [`device='${device}'`];

  let text: string;
  if (sparse) {
    suffixes.push(sizeSuffix(handle));
    if (!isMeta) suffixes.push(`nnz=${nnz.call(handle)}`);
    if (!isPrintedDefault(dtype)) suffixes.push(`dtype=${dtype}`);
    text = sparseElements(handle, sparse, isMeta, indent);
  } else if (isMeta || native.numel(handle) === 0) {
    if (isMeta || native.ndim(handle) !== 1) suffixes.push(sizeSuffix(handle));
    if (!isDefault) suffixes.push(`dtype=${dtype}`);
    text = isMeta ? '...' : '[]';
  } else {
    const dense = denseParts(handle, dtype, layout, indent);
    suffixes.push(...dense.suffixes);
    text = dense.text;
  }
  if (layout !== 'strided') suffixes.push(`layout=torch.${layout}`);

  suffixes.push(...gradSuffixes(handle));
  return addSuffixes(prefix + text, suffixes, indent, layout === 'sparse_coo');
}

/**
 * A tensor as Python prints it, e.g. `tensor([1., 2.], requires_grad=True)`. Only the elements that are shown are read
 * from the device.
 * @see https://pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function formatTensor(t: Tensor): string {
  return formatHandle(t._handle);
}

/** What `console.log` shows of a tensor: the same, and no error for one that was disposed. */
export function inspectTensor(t: Tensor): string {
  return t._handle === 0 ? 'tensor(disposed)' : String(t);
}
