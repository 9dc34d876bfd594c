import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectValue, scoped, sequenceReference, wave } from './reference.js';

const {
  invertPermutation,
  PackedSequence,
  packPaddedSequence,
  packSequence,
  padPackedSequence,
  padSequence,
  unpackSequence,
  unpadSequence,
} = torch.nn.utils.rnn;

type Sequence = torch.nn.utils.rnn.PackedSequence;

const sequences = (): torch.Tensor[] => [wave([2, 2]), wave([4, 2], 0.5), wave([3, 2], 0.9)];
const expectPacked = (got: torch.Tensor | torch.Tensor[], name: string) => expectValue(got, name, sequenceReference);

function expectSequence(packed: Sequence, name: string): void {
  expectPacked(
    [...packed].filter((t) => t !== null),
    name,
  );
  expectPacked(padPackedSequence(packed, { paddingValue: -1, totalLength: 5 }), `${name}.pad`);
  expectPacked(unpackSequence(packed), `${name}.unpack`);
}

test(
  'sequences are packed, padded and unpacked',
  scoped(() => {
    const [a, b, c] = sequences() as [torch.Tensor, torch.Tensor, torch.Tensor];
    expectSequence(packSequence([a, b, c], { enforceSorted: false }), 'packed');
    expectSequence(packSequence([b, c, a]), 'packed.sorted');
    const padded = wave([2, 3, 2]);
    const options = { batchFirst: true, enforceSorted: false };
    expectSequence(packPaddedSequence(padded, [2, 3], options), 'packed.padded');
    expectSequence(packPaddedSequence(padded, torch.tensor([2, 3], { dtype: 'int32' }), options), 'packed.padded');
  }),
);

test(
  'padding, and permutations',
  scoped(() => {
    expectPacked(padSequence(sequences(), { paddingValue: 7 }), 'padSequence');
    expectPacked(padSequence(new Set(sequences()), true, { paddingSide: 'left' }), 'padSequence.left');
    const lengths = torch.tensor([2, 4, 3], { dtype: 'int64' });
    const padded = padSequence(sequences());
    expectPacked(unpadSequence(padded, lengths), 'unpadSequence');
    expect(padded.shape).toEqual([4, 3, 2]);
    expectPacked(invertPermutation(torch.tensor([2, 0, 1], { dtype: 'int64' })), 'invertPermutation');
    expect(invertPermutation(null)).toBe(null);
  }),
);

test(
  'a packed sequence is an array of its fields',
  scoped(() => {
    const packed = torch.scope(() => packSequence(sequences(), false));
    const [data, batchSizes, sorted, unsorted] = packed;
    expect(data).toBe(packed.data);
    expect(batchSizes).toBe(packed.batchSizes);
    expect(sorted).toBe(packed.sortedIndices);
    expect(unsorted).toBe(packed.unsortedIndices);
    expect(packed.slice(0, 1)).not.toBeInstanceOf(PackedSequence);
    expect(String(packSequence([torch.ones([1])]))).toBe(
      'PackedSequence(data=tensor([1.]), batch_sizes=tensor([1]), sorted_indices=None, unsorted_indices=None)',
    );
    expect(packed.isCuda).toBe(false);
    expect(packed.double().data.dtype).toBe(torch.float64);
    expect(packed.to({ dtype: 'float16' }).sortedIndices!.dtype).toBe(torch.int64);
    expect(packed.cpu().data.shape).toEqual([9, 2]);
  }),
);

test(
  'gradients reach the sequences',
  scoped(() => {
    const list = sequences().map((t) => t.requiresGrad_(true));
    padPackedSequence(packSequence(list, false))[0].sum().backward();
    for (const t of list) expect(torch.equal(t.grad!, torch.onesLike(t))).toBe(true);
  }),
);

test(
  'what does not fit is said',
  scoped(() => {
    expect(() => packSequence(sequences())).toThrow('enforce_sorted');
    expect(() => packPaddedSequence(wave([3, 2]), [0, 1], { enforceSorted: false })).toThrow(torch.TorchError);
    expect(() => packPaddedSequence(wave([3, 2]), [1.5])).toThrow('lengths should be a tensor or an array of integers');
    expect(() => padPackedSequence(packSequence([wave([3, 2])]), { totalLength: 2 })).toThrow(
      'but got totalLength=2 and max sequence length being 3',
    );
    expect(() => padSequence(3 as never)).toThrow('padSequence: Expected iterable for input sequences, but got arg of');
    expect(() => unpadSequence(wave([4, 3]), torch.tensor([1]))).toThrow('got 1 lengths for 3 sequences');
    expect(() => new PackedSequence(3 as never, wave([1]))).toThrow(TypeError);
  }),
);
