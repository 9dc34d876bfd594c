import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { checkNested } from '../../lib/serialization/nested.js';
import { expectFrom, readReference, wave } from '../reference.js';

const expectReference = expectFrom('nested');
const text = readReference<string>('nested');

const parts = () => [wave([2, 3]), wave([4, 3], { step: 0.9 })];
const nested = () => torch.nested.nestedTensor(parts());

describe('a nested tensor', () => {
  it('prints as in Python', () => {
    torch.scope(() => {
      const x = torch.nested.nestedTensor(parts(), { requiresGrad: true });
      expect(String(x)).toBe(text.print);
      expect(String(x.mul(2))).toBe(text['print.result']);
      const long = torch.nested.nestedTensor([torch.arange(2), torch.arange(30)]);
      expect(String(long)).toBe(text['print.int']);
      expect(String(torch.nested.nestedTensor([]))).toBe(text['print.empty']);
    });
  });

  it('tells the sizes that its parts have in common', () => {
    torch.scope(() => {
      const x = nested();
      expect([x.ndim, x.numel(), x.size(0), x.size(-1), x.size({ dim: 2 })]).toEqual([3, 18, 2, 3, 3]);
      expect(() => x.size(1)).toThrow('Given dimension 1 is irregular');
    });
  });

  it('is padded, narrowed and computed with as in Python', () => {
    torch.scope(() => {
      const x = nested();
      expectReference(torch.nested.toPaddedTensor(x, -1), 'padded');
      expectReference(torch.nested.toPaddedTensor(x, 0, { outputSize: [3, 4, 5] }), 'padded.size');
      expectReference(torch.nested.narrow(wave([3, 4, 2]), 0, 1, 2), 'narrow');
      expectReference(x.transpose(1, 2), 'transpose');
      expectReference(x.mul(2), 'mul');
      expectReference(x.add(x), 'add');
      expectReference(torch.relu(x), 'relu');
      expectReference(torch.softmax(x, -1), 'softmax');
      expectReference(torch.nn.functional.linear(x, wave([2, 3]), wave([2])), 'linear');
      expectReference(torch.nn.functional.layerNorm(x, [3], wave([3]), wave([3])), 'layer_norm');
      expectReference(x.matmul(x.transpose(1, 2)), 'matmul');
      expectReference(torch.bmm(x, torch.nested.nestedTensor([wave([3, 2]), wave([3, 2])])), 'bmm');
      expectReference(x.sum(-1, { keepdim: true }), 'sum');
      for (const [i, chunk] of x.chunk(3, -1).entries()) expectReference(chunk, `chunk[${i}]`);
      expectReference(x.select(0, 1), 'select');
    });
  });

  it('lets gradients flow back to the tensors that it is made of', () => {
    torch.scope(() => {
      const leaves = parts().map((part) => part.requiresGrad_());
      torch.nested.toPaddedTensor(torch.nested.asNestedTensor(leaves).mul(2), 0).square().sum().backward();
      expectReference(
        leaves.map((leaf) => leaf.grad!),
        'grad',
      );
    });
  });

  it('is not what a disposed tensor is taken for', () => {
    const x = torch.ones([1]);
    x.dispose();
    for (const use of [() => x.isNested, () => x.size(0), () => String(x)]) expect(use).toThrow(torch.DisposedError);
  });

  it('refuses the jagged layout', () => {
    torch.scope(() => {
      expect(() => torch.nested.nestedTensor([[1]], { layout: 'jagged' })).toThrow(/of strided layout here/);
      expect(() => torch.nested.narrow(wave([2, 2]), 1, 0, 1, { layout: 'jagged' })).toThrow(RangeError);
      expect(() => torch.nested.narrow(3 as never, 1, 0, 1)).toThrow(TypeError);
    });
  });
});

describe('what a file says of a nested tensor', () => {
  const ints = (data: number[] | number[][]) => torch.tensor(data, { dtype: 'int64' });
  const checked = (sizes: torch.Tensor, strides: torch.Tensor, offsets: torch.Tensor) =>
    checkNested(torch.ones([6])._handle, sizes._handle, strides._handle, offsets._handle);

  it.each([
    ['in its buffer', [[2, 3]], [[3, 1]], [0], null],
    ['empty', [[0, 9]], [[9, 1]], [50], null],
    ['too long', [[2, 3]], [[3, 2]], [0], /part 0 .* is not in its buffer of 6 elements/],
    ['too far', [[1], [2]], [[1], [1]], [0, 5], /part 1 of a nested tensor, of size \[2\]/],
    ['before the buffer', [[1]], [[1]], [-1], /is not in its buffer/],
    ['of other strides', [[1]], [[1, 1]], [0], /strides of a nested tensor should be int64 \[1, 1\], not \[1, 2\]/],
    ['of too few offsets', [[1], [1]], [[1], [1]], [0], /offsets of a nested tensor should be int64 \[2\]/],
  ])('is checked: %s', (_, sizes, strides, offsets, message) => {
    torch.scope(() => {
      const check = () => checked(ints(sizes), ints(strides), ints(offsets));
      if (message) expect(check).toThrow(message);
      else expect(check).not.toThrow();
    });
  });

  it('is checked: dtypes', () => {
    torch.scope(() => expect(() => checked(torch.ones([1, 1]), ints([[1]]), ints([0]))).toThrow(/should be int64/));
  });
});
