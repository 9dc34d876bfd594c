import { type Parameter, signature } from '../core/arguments.js';
import { type TensorOptions, tensor } from '../core/create.js';
import type { TensorData } from '../core/data.js';
import { newDevice } from '../core/default-device.js';
import { int64 } from '../core/dtype.js';
import type { LayoutLike } from '../core/layout.js';
import { Tensor } from '../core/tensor.js';
import * as generated from '../generated/functions.js';
import { _validateSparseCompressedTensorArgs, _validateSparseCooTensorArgs } from '../generated/internal.js';
import { checkSparseTensorInvariants } from '../sparse/invariants.js';

/** A tensor, or what one can be made from. */
type Data = Tensor | TensorData;

interface Options extends TensorOptions {
  /**
   * Check that the indices are in order and within the size, which takes a while. By default as
   * `torch.sparse.checkSparseTensorInvariants` says: yes, but on the meta device, which has no indices to check.
   */
  checkInvariants?: boolean | null;
}

/** Indices as an int64 tensor, and values in the dtype and on the device that are asked for. */
function toTensor(data: Data, { dtype, device: asked }: Options): Tensor {
  const device = newDevice(asked);
  if (!(data instanceof Tensor)) return tensor(data, { dtype, device });
  return dtype == null && device == null ? data : data.to({ dtype, device });
}

/** The two kinds of indices of compressed tensors may be of any integer dtype; coordinates are int64. */
const toIndices = (data: Data, { device }: Options) =>
  toTensor(data, { dtype: data instanceof Tensor ? null : int64, device });

const isChecked = (asked: boolean | null | undefined, { device }: Tensor) =>
  asked ?? (checkSparseTensorInvariants.isEnabled() && device.type !== 'meta');

const factoryOptions = ['dtype?', 'device?', 'pinMemory?', 'requiresGrad?', 'checkInvariants?'] as const;

export interface SparseCooOptions extends Options {
  /** Says that the indices are sorted and each is there once, which is checked with `checkInvariants`. */
  isCoalesced?: boolean | null;
}

interface CooArguments extends SparseCooOptions {
  indices: Data;
  values?: Data;
  size?: readonly number[] | null;
}

const readCoo = signature<CooArguments>('torch.sparseCooTensor', [
  'indices',
  'values?',
  'size?',
  '*',
  ...factoryOptions,
  'isCoalesced?',
]);

/**
 * A sparse tensor of the values at the given coordinates, `[sparse dimensions, n]`, zero elsewhere. Its size is the
 * least that holds them where none is given; given alone, as a list of integers, it makes a tensor without values.
 * @throws TorchError where the shapes do not fit, and with `checkInvariants` for coordinates outside the size.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
 */
export function sparseCooTensor(indices: Data, values: Data, options?: SparseCooOptions): Tensor;
export function sparseCooTensor(
  indices: Data,
  values: Data,
  size: readonly number[] | null,
  options?: SparseCooOptions,
): Tensor;
export function sparseCooTensor(size: readonly number[], options?: Options): Tensor;
export function sparseCooTensor(...args: unknown[]): Tensor {
  const { indices, values, size, dtype, device, pinMemory, requiresGrad, isCoalesced, checkInvariants } = readCoo(args);
  if (values === undefined) {
    return generated.sparseCooTensor(indices as number[], { dtype, device, pinMemory, requiresGrad });
  }
  const [at, data] = [toTensor(indices, { dtype: int64, device }), toTensor(values, { dtype, device })];
  const options = { pinMemory, requiresGrad, isCoalesced };
  if (isChecked(checkInvariants, data) && size != null) _validateSparseCooTensorArgs(at, data, size, isCoalesced);
  return size == null
    ? generated.sparseCooTensor(at, data, options)
    : generated.sparseCooTensor(at, data, size, options);
}

interface CompressedOptions extends Options {
  size?: readonly number[] | null;
}

/** A constructor of tensors whose rows or columns are compressed; the size follows from the indices by default. */
interface CompressedConstructor<O = object> {
  (compressedIndices: Data, plainIndices: Data, values: Data, options?: CompressedOptions & O): Tensor;
  (
    compressedIndices: Data,
    plainIndices: Data,
    values: Data,
    size: readonly number[] | null,
    options?: Options & O,
  ): Tensor;
}

function compressedConstructor<O>(
  name: 'Csr' | 'Csc' | 'Bsr' | 'Bsc' | 'Compressed',
  compressed: string,
  plain: string,
  make: (first: Tensor, second: Tensor, values: Tensor, ...rest: never[]) => Tensor,
): CompressedConstructor<O> {
  type Arguments = Record<string, Data> & CompressedOptions & { layout?: LayoutLike };
  const own = name === 'Compressed' ? ['layout?'] : [];
  const parameters = [compressed, plain, 'values', 'size?', '*', ...factoryOptions, ...own] as Parameter<Arguments>[];
  const read = signature<Arguments>(`torch.sparse${name}Tensor`, parameters);
  return (...args: unknown[]) => {
    const { size, dtype, device, pinMemory, requiresGrad, checkInvariants, ...others } = read(args);
    const { [compressed]: first, [plain]: second, values, layout } = others;
    const data = toTensor(values as Data, { dtype, device });
    const indices = [toIndices(first as Data, { device }), toIndices(second as Data, { device })] as const;
    const options = { dtype: data.dtype, device: data.device, pinMemory, requiresGrad, layout };
    const result = make(...indices, data, ...([...(size == null ? [] : [size]), options] as never[]));
    if (isChecked(checkInvariants, data))
      _validateSparseCompressedTensorArgs(...indices, data, result.shape, result.layout);
    return result;
  };
}

/**
 * A matrix (or a batch of them) by compressed rows: where each row begins, the column of each value, the values.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
 */
export const sparseCsrTensor = compressedConstructor('Csr', 'crowIndices', 'colIndices', generated.sparseCsrTensor);

/**
 * A matrix by compressed columns: where each column begins, the row of each value, the values.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
 */
export const sparseCscTensor = compressedConstructor('Csc', 'ccolIndices', 'rowIndices', generated.sparseCscTensor);

/**
 * A matrix of dense blocks by compressed rows.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
 */
export const sparseBsrTensor = compressedConstructor('Bsr', 'crowIndices', 'colIndices', generated.sparseBsrTensor);

/**
 * A matrix of dense blocks by compressed columns.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
 */
export const sparseBscTensor = compressedConstructor('Bsc', 'ccolIndices', 'rowIndices', generated.sparseBscTensor);

/**
 * A matrix in any of the four compressed layouts, which `layout` names.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html
 */
export const sparseCompressedTensor = compressedConstructor<{ layout: LayoutLike }>(
  'Compressed',
  'compressedIndices',
  'plainIndices',
  generated.sparseCompressedTensor,
);
