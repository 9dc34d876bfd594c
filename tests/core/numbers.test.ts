import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const scoped = (fn: () => void) => () => torch.scope(fn);
const numbers = [0.99, 1 / 3, 2, -7.25, 3n] as const;

it.each(['float32', 'float64', 'bfloat16', 'float16'] as const)(
  'rounds %s alike in place and out of place',
  (dtype) => {
    torch.scope(() => {
      const x = torch.randn(500).to(dtype);
      for (const number of numbers) {
        for (const name of ['add', 'sub', 'mul', 'div'] as const) {
          const inPlace = x.clone()[`${name}_`](number);
          expect(inPlace.equal(x[name](number)), `${name} ${number}`).toBe(true);
        }
      }
    });
  },
);

it(
  'does not promote for a number of the same kind',
  scoped(() => {
    expect(String(torch.ones([1], { dtype: 'bfloat16' }).mul(0.1).dtype)).toBe('torch.bfloat16');
    expect(String(torch.ones([1], { dtype: 'int8' }).add(1000).dtype)).toBe('torch.int8');
    expect(String(torch.ones([1], { dtype: 'int8' }).add(0.5).dtype)).toBe('torch.float32');
    expect(String(torch.ones([1], { dtype: 'int8' }).add(torch.float(1)).dtype)).toBe('torch.float32');
    expect(String(torch.ones([1], { dtype: 'bool' }).add(true).dtype)).toBe('torch.bool');
    expect(String(torch.ones([1]).add(torch.complexNumber(1, 2)).dtype)).toBe('torch.complex64');
  }),
);

it(
  'takes numbers beyond a float32',
  scoped(() => {
    expect(torch.ones([1]).mul(1e300).item()).toBe(Infinity);
    expect(torch.ones([1]).add(-Infinity).item()).toBe(-Infinity);
    expect(torch.ones([1]).mul(NaN).item()).toBeNaN();
    expect(torch.ones([1], { dtype: 'float64' }).mul(1e300).item()).toBe(1e300);
    expect(
      torch
        .tensor([5n])
        .add(2n ** 62n)
        .itemBigInt(),
    ).toBe(2n ** 62n + 5n);
  }),
);

it(
  'records numbers for gradients under the names that Python shows',
  scoped(() => {
    const x = torch.ones([2], { requiresGrad: true });
    expect([x.add(1), x.sub(1), x.mul(3), x.div(2)].map((y) => y.gradFn!.name)).toEqual([
      'AddBackward0',
      'SubBackward0',
      'MulBackward0',
      'DivBackward0',
    ]);
    x.mul(3).div(2).add(1, { alpha: 2 }).sum().backward();
    expect(x.grad!.tolist()).toEqual([1.5, 1.5]);
    expect(x.add(1, { alpha: 2 }).tolist()).toEqual([3, 3]);
  }),
);
