import { isOptions, signature } from '../core/arguments.js';
import { rangeError } from '../core/errors.js';
import { install } from '../core/methods/install.js';
import type { Tensor } from '../core/tensor.js';
import { istft, unflatten } from '../generated/functions.js';
import { type LuOptions, lu } from './lu.js';
import { nonzero } from './nonzero.js';
import { type NormOptions, type NormOrder, norm } from './norm.js';
import { type StftOptions, stft } from './spectral.js';
import { split } from './split.js';
import { type UniqueConsecutiveOptions, type UniqueOptions, unique, uniqueConsecutive } from './unique.js';

declare module '../core/tensor.js' {
  interface Tensor {
    /** See {@link norm}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.norm.html */
    norm(options?: Omit<NormOptions, 'out'>): Tensor;
    norm(p: NormOrder, options?: Omit<NormOptions, 'p' | 'out'>): Tensor;
    norm(p: NormOrder, dim: NormOptions['dim'], options?: Pick<NormOptions, 'keepdim' | 'dtype'>): Tensor;
    norm(p: NormOrder, dim: NormOptions['dim'], keepdim: boolean, options?: Pick<NormOptions, 'dtype'>): Tensor;
    /** See {@link split}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.split.html */
    split(splitSize: number | readonly number[] | Tensor, dim?: number | { dim?: number }): Tensor[];
    split(options: { splitSize: number | readonly number[] | Tensor; dim?: number }): Tensor[];
    /** See {@link lu}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.lu.html */
    lu(options?: Omit<LuOptions, 'out'>): Tensor[];
    lu(pivot: boolean, options?: Pick<LuOptions, 'getInfos'>): Tensor[];
    lu(pivot: boolean, getInfos: boolean): Tensor[];
    /** See {@link stft}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.stft.html */
    stft(nFft: number, options?: StftOptions): Tensor;
    stft(nFft: number, hopLength: number | null, options?: Omit<StftOptions, 'hopLength'>): Tensor;
    stft(
      nFft: number,
      hopLength: number | null,
      winLength: number | null,
      window?: Tensor | null,
      options?: Omit<StftOptions, 'hopLength' | 'winLength' | 'window'>,
    ): Tensor;
    /**
     * The inverse of `stft`: the signal `[length]` or `[batch, length]` of a complex transform.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.istft.html
     */
    istft(nFft: number, options?: IstftOptions): Tensor;
    istft(nFft: number, hopLength: number | null, options?: Omit<IstftOptions, 'hopLength'>): Tensor;
    istft(
      nFft: number,
      hopLength: number | null,
      winLength: number | null,
      window?: Tensor | null,
      options?: Omit<IstftOptions, 'hopLength' | 'winLength' | 'window'>,
    ): Tensor;
    /** See {@link nonzero}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.nonzero.html */
    nonzero(options?: { asTuple?: false }): Tensor;
    nonzero(options: { asTuple: true }): Tensor[];
    /**
     * A view with a dimension taken apart into several, of which one may be -1.
     * @throws RangeError for no sizes; TorchError where they do not make up the dimension.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html
     */
    unflatten(dim: number, sizes: readonly number[]): Tensor;
    unflatten(dim: number, options: { sizes: readonly number[] }): Tensor;
    unflatten(options: { dim: number; sizes: readonly number[] }): Tensor;
    /** See {@link unique}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.unique.html */
    unique(options?: UniqueOptions & { returnInverse?: false; returnCounts?: false }): Tensor;
    unique(options: UniqueOptions): Tensor | Tensor[];
    unique(sorted: boolean, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[];
    /** See {@link uniqueConsecutive}. @see https://pytorch.org/docs/stable/generated/torch.Tensor.unique_consecutive.html */
    uniqueConsecutive(options?: UniqueConsecutiveOptions & { returnInverse?: false; returnCounts?: false }): Tensor;
    uniqueConsecutive(options: UniqueConsecutiveOptions): Tensor | Tensor[];
    uniqueConsecutive(returnInverse: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[];
  }
}

/** What `istft` takes beside what `stft` does: the length to trim the signal to, and whether it is complex. */
export interface IstftOptions extends Omit<StftOptions, 'padMode' | 'alignToWindow' | 'returnComplex'> {
  length?: number | null;
  returnComplex?: boolean;
}

/** The functions take the tensor as their first argument. */
type OfTensor = (t: Tensor, ...args: never[]) => unknown;

const method = (fn: OfTensor) =>
  function (this: Tensor, ...args: unknown[]) {
    return fn(this, ...(args as never[]));
  };

/** `split` calls the size by another name as a method, as Python does. */
function splitMethod(this: Tensor, ...args: unknown[]): Tensor[] {
  const last = args[args.length - 1];
  if (!isOptions(last) || !('splitSize' in last)) return split(this, ...(args as [number]));
  const { splitSize, ...options } = last;
  return split(this, { ...options, splitSizeOrSections: splitSize as number });
}

const readUnflatten = signature<{ dim: number; sizes: readonly number[] }>('Tensor.unflatten', ['dim', 'sizes']);

function unflattenMethod(this: Tensor, ...args: unknown[]): Tensor {
  const { dim, sizes } = readUnflatten(args);
  if (Array.isArray(sizes) && sizes.length === 0) {
    throw rangeError('Tensor.unflatten: sizes is empty; give the sizes that the dimension is taken apart into.');
  }
  return unflatten(this, dim, sizes);
}

install({
  norm: method(norm),
  split: splitMethod,
  lu: method(lu),
  stft: method(stft),
  istft: method(istft),
  nonzero: method(nonzero),
  unflatten: unflattenMethod,
  unique: method(unique),
  uniqueConsecutive: method(uniqueConsecutive),
});
