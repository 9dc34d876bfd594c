import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { ops } = torch;
const scoped = (fn: () => void) => () => torch.scope(fn);

describe('torch.ops', () => {
  it(
    'calls the overload that fits',
    scoped(() => {
      const x = torch.tensor([1, 2]);
      expect(ops.aten!.add!(x, x).tolist()).toEqual([2, 4]);
      expect(ops.aten!.add!(x, 1, { alpha: 3 }).tolist()).toEqual([4, 5]);
      expect(
        ops.aten!.max!(
          torch.tensor([
            [1, 5],
            [7, 2],
          ]),
          1,
        ).values.tolist(),
      ).toEqual([5, 7]);
      expect(ops.aten!.logSoftmax!(torch.zeros([2]), 0).tolist()[0]).toBeCloseTo(-Math.LN2, 6);
    }),
  );

  it(
    'has each overload by its name',
    scoped(() => {
      const x = torch.tensor([1, 2]);
      expect(ops.aten!.add!.Tensor!(x, x).tolist()).toEqual([2, 4]);
      expect(ops.aten!.relu!.default!(torch.tensor([-1, 1])).tolist()).toEqual([0, 1]);
      expect(() => ops.aten!.add!.Tensor!(x, 'no')).toThrow(/torch\.ops\.aten\.add\.Tensor/);
    }),
  );

  it(
    'writes to out, and in place',
    scoped(() => {
      const x = torch.tensor([1, 2]);
      const out = torch.empty([2]);
      expect(ops.aten!.mul!.out!(x, x, { out })).toBe(out);
      expect(out.tolist()).toEqual([1, 4]);
      expect(ops.aten!.add_!(x, x)).toBe(x);
      expect(x.tolist()).toEqual([2, 4]);
    }),
  );

  it(
    'takes names as they were registered, and of other libraries',
    scoped(() => {
      const x = torch.ones([1, 2, 2, 2]);
      expect(ops.aten!.max_pool2d!(x, 2).shape).toEqual([1, 2, 1, 1]);
      expect(typeof ops.quantized!.add).toBe('function');
    }),
  );

  it(
    'records gradients',
    scoped(() => {
      const x = torch.tensor([3], { requiresGrad: true });
      ops.aten!.mul!(x, x).sum().backward();
      expect(x.grad!.item()).toBe(6);
    }),
  );

  it('is undefined where nothing was registered', () => {
    expect(ops.nothing).toBeUndefined();
    expect(ops.aten!.nothing).toBeUndefined();
  });

  it('says why a library does not load', () => {
    expect(() => ops.loadLibrary('/nowhere/libmissing.so')).toThrow(/can't load \/nowhere\/libmissing\.so/);
    expect(() => ops.loadLibrary(5 as never)).toThrow(TypeError);
  });
});
