import { tensor } from '../../core/create.js';
import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { _packPaddedSequence, _padPackedSequence } from '../../generated/internal.js';
import { padSequence as pad } from '../../generated/nn.js';
import { named } from '../named.js';

/**
 * Sequences of different lengths, step by step: `data` holds the first elements of all of them, then the second
 * elements of those that have one, and so on; `batchSizes` tells how many there are at each step. Recurrent layers take
 * and return it. As the named tuple that it is in Python, it is an array of its four fields too.
 *
 * Made by `packSequence` and `packPaddedSequence`, not by hand.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.PackedSequence.html
 */
export class PackedSequence extends Array<Tensor | null> {
  /** What `map`, `slice` and the like return is no packed sequence. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /**
   * @throws TypeError where `data` or `batchSizes` is no tensor, RangeError for batch sizes that are not on the CPU.
   */
  constructor(
    data: Tensor,
    batchSizes: Tensor,
    sortedIndices: Tensor | null = null,
    unsortedIndices: Tensor | null = null,
  ) {
    for (const value of [data, batchSizes]) {
      if (!(value instanceof Tensor)) {
        throw typeError(`new PackedSequence takes tensors of data and of batch sizes, got ${describe(value)}`);
      }
    }
    if (batchSizes.device.type !== 'cpu') {
      throw rangeError(
        `batchSizes should always be on CPU, got ${batchSizes.device}. Instances of PackedSequence should never be created manually, but by packSequence and packPaddedSequence.`,
      );
    }
    super(data, batchSizes, sortedIndices, unsortedIndices ?? invertPermutation(sortedIndices));
  }

  /** The elements of all sequences, `[sum of lengths, ...]`. */
  get data(): Tensor {
    return this[0]!;
  }

  /** How many sequences there are at each step: int64, on the CPU. */
  get batchSizes(): Tensor {
    return this[1]!;
  }

  /** From the order given by the user to that of the sequences in here; null where they are the same. */
  get sortedIndices(): Tensor | null {
    return this[2]!;
  }

  /** Back to the order given by the user; null where it is the same. */
  get unsortedIndices(): Tensor | null {
    return this[3]!;
  }

  /** The sequences on another device, or in another dtype. */
  to(target: DTypeLike | DeviceLike | { device?: DeviceLike | null; dtype?: DTypeLike | null }): PackedSequence {
    const data = this.data.to(target as DTypeLike);
    const { device } = data;
    return new PackedSequence(
      data,
      this.batchSizes,
      this.sortedIndices?.to({ device }),
      this.unsortedIndices?.to({ device }),
    );
  }

  /** The sequences in main memory. */
  cpu(): PackedSequence {
    return this.to('cpu');
  }

  /** The sequences in a GPU's memory. */
  cuda(device: DeviceLike = 'cuda'): PackedSequence {
    return this.to(device);
  }

  /** The sequences as float32. */
  float(): PackedSequence {
    return this.to('float32');
  }

  /** The sequences as float64. */
  double(): PackedSequence {
    return this.to('float64');
  }

  /** The sequences as float16. */
  half(): PackedSequence {
    return this.to('float16');
  }

  /** The sequences in page-locked memory, from where they are copied to a GPU faster. */
  pinMemory(): PackedSequence {
    return new PackedSequence(
      this.data.pinMemory(),
      this.batchSizes,
      this.sortedIndices?.pinMemory(),
      this.unsortedIndices?.pinMemory(),
    );
  }

  /** Whether the data is in a GPU's memory. */
  get isCuda(): boolean {
    return this.data.isCuda;
  }

  /** Whether the data is in page-locked memory. */
  isPinned(): boolean {
    return this.data.isPinned();
  }

  override toString(): string {
    const [data, batchSizes, sorted, unsorted] = [...this].map((t) => (t === null ? 'None' : String(t)));
    return `PackedSequence(data=${data}, batch_sizes=${batchSizes}, sorted_indices=${sorted}, unsorted_indices=${unsorted})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** The permutation that undoes `permutation`; null of null. @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.invert_permutation.html */
export function invertPermutation(permutation: Tensor): Tensor;
export function invertPermutation(permutation: Tensor | null): Tensor | null;
export function invertPermutation(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null;
  const places = torch.arange(permutation.numel(), { device: permutation.device });
  return torch.emptyLike(permutation).scatter_(0, permutation, places);
}

/**
 * Packs sequences that are padded to one length: `input` is `[T, B, ...]`, or `[B, T, ...]` where `batchFirst`, and
 * `lengths` tells how long each is. They have to be sorted by length, longest first, unless `enforceSorted` is false.
 * @throws TorchError where lengths do not fit, or are not sorted.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_padded_sequence.html
 */
export const packPaddedSequence = named(
  'utils.rnn.packPaddedSequence',
  ['input', 'lengths', 'batchFirst', 'enforceSorted'],
  (input: Tensor, lengths: Tensor | readonly number[], batchFirst = false, enforceSorted = true): PackedSequence => {
    let sizes = lengths instanceof Tensor ? lengths.to('int64') : lengthsOf(lengths);
    let sorted: Tensor | null = null;
    let sequences = input;
    if (!enforceSorted) {
      const [descending, order] = sizes.sort({ descending: true });
      sizes = descending;
      sorted = order.to(input.device);
      sequences = input.indexSelect(batchFirst ? 0 : 1, sorted);
    }
    const [data, batchSizes] = _packPaddedSequence(sequences, sizes, batchFirst);
    return new PackedSequence(data, batchSizes, sorted);
  },
);

function lengthsOf(lengths: readonly number[]): Tensor {
  if (!Array.isArray(lengths) || !lengths.every(Number.isInteger)) {
    throw typeError(`lengths should be a tensor or an array of integers, got ${describe(lengths)}`);
  }
  // Where libtorch reads them.
  return tensor(lengths, { dtype: 'int64', device: 'cpu' });
}

/**
 * The inverse of `packPaddedSequence`: the sequences padded with `paddingValue` to the longest one, or to
 * `totalLength`, and their lengths.
 * @throws RangeError where `totalLength` is less than the longest sequence has.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_packed_sequence.html
 */
export const padPackedSequence = named(
  'utils.rnn.padPackedSequence',
  ['sequence', 'batchFirst', 'paddingValue', 'totalLength'],
  (
    sequence: PackedSequence,
    batchFirst = false,
    paddingValue = 0,
    totalLength: number | null = null,
  ): [padded: Tensor, lengths: Tensor] => {
    const { data, batchSizes, unsortedIndices } = sequence;
    const longest = batchSizes.shape[0]!;
    if (totalLength !== null && totalLength < longest) {
      throw rangeError(
        `Expected totalLength to be at least the length of the longest sequence in input, but got totalLength=${totalLength} and max sequence length being ${longest}`,
      );
    }
    const [padded, lengths] = _padPackedSequence(data, batchSizes, batchFirst, paddingValue, totalLength ?? longest);
    if (unsortedIndices === null) return [padded, lengths];
    return [padded.indexSelect(batchFirst ? 0 : 1, unsortedIndices), lengths.indexSelect(0, unsortedIndices.cpu())];
  },
);

/**
 * Sequences `[L, ...]` of different lengths as one tensor `[T, B, ...]`, or `[B, T, ...]` where `batchFirst`, padded on
 * the right or on the left.
 * @throws TypeError for what is no iterable of tensors, TorchError where the other dimensions differ.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pad_sequence.html
 */
export const padSequence = named(
  'utils.rnn.padSequence',
  ['sequences', 'batchFirst', 'paddingValue', 'paddingSide'],
  (
    sequences: Iterable<Tensor>,
    batchFirst = false,
    paddingValue = 0,
    paddingSide: 'left' | 'right' = 'right',
  ): Tensor => {
    if (typeof sequences?.[Symbol.iterator] !== 'function') {
      throw typeError(
        `padSequence: Expected iterable for input sequences, but got arg of type: ${describe(sequences)}`,
      );
    }
    return pad([...sequences], batchFirst, paddingValue, paddingSide);
  },
);

/**
 * The inverse of `padSequence`: the sequences of a padded tensor, without their padding.
 * @throws RangeError where there are not as many lengths as sequences.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpad_sequence.html
 */
export const unpadSequence = named(
  'utils.rnn.unpadSequence',
  ['paddedSequences', 'lengths', 'batchFirst'],
  (paddedSequences: Tensor, lengths: Tensor, batchFirst = false): Tensor[] => {
    const sequences = (batchFirst ? paddedSequences : paddedSequences.transpose(0, 1)).unbind(0);
    const counts = lengths.tolist() as number[];
    if (counts.length !== sequences.length) {
      throw rangeError(`unpadSequence: got ${counts.length} lengths for ${sequences.length} sequences`);
    }
    return sequences.map((sequence, i) => sequence.narrow(0, 0, Math.min(counts[i]!, sequence.shape[0]!)).clone());
  },
);

/**
 * Packs sequences `[L, ...]`, longest first unless `enforceSorted` is false.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.pack_sequence.html
 */
export const packSequence = named(
  'utils.rnn.packSequence',
  ['sequences', 'enforceSorted'],
  (sequences: Iterable<Tensor>, enforceSorted = true): PackedSequence => {
    const list = [...sequences];
    return packPaddedSequence(
      padSequence(list),
      list.map((sequence) => sequence.shape[0]!),
      { enforceSorted },
    );
  },
);

/**
 * The sequences that were packed, in the order in which they were given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.rnn.unpack_sequence.html
 */
export const unpackSequence = named(
  'utils.rnn.unpackSequence',
  ['packedSequences'],
  (packedSequences: PackedSequence): Tensor[] => {
    const [padded, lengths] = padPackedSequence(packedSequences, { batchFirst: true });
    return unpadSequence(padded, lengths, true);
  },
);
