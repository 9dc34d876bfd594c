import { describe, expect, expectTypeOf, test } from 'vitest';
import '../../lib/core/methods.js';
import { complex64, float16, float32, float64, int64 } from '../../lib/core/dtype.js';
import { Generator } from '../../lib/core/generator.js';
import { Complex, FloatScalar } from '../../lib/core/scalar.js';
import { scope } from '../../lib/core/scope.js';
import type { Tensor } from '../../lib/core/tensor.js';
import * as fft from '../../lib/generated/fft.js';
import * as aten from '../../lib/generated/functions.js';
import * as linalg from '../../lib/generated/linalg.js';
import * as special from '../../lib/generated/special.js';

/** A test whose tensors are freed at its end. */
const check = (name: string, run: () => void): void => test(name, () => scope(run));

describe('arithmetic', () => {
  check('a whole number keeps an integer dtype, a fraction does not', () => {
    const x = aten.arange(3);
    expect(x.add(2).dtype).toBe(int64);
    expect(aten.add(x, 0.5).dtype).toBe(float32);
    expect(x.add(new FloatScalar(2)).dtype).toBe(float32);
    expect(x.add(new Complex(0, 1)).dtype).toBe(complex64);
    expect(x.add(2n).tolist()).toEqual([2, 3, 4]);
  });

  check('numbers may come first', () => {
    const x = aten.arange(1, 4);
    expect(aten.mul(2, x).tolist()).toEqual([2, 4, 6]);
    expect(aten.div(6, x).tolist()).toEqual([6, 3, 2]);
    expect(aten.sub(1, aten.ones([2], { dtype: 'float16' })).dtype).toBe(float16);
  });

  check('a keyword reaches the operator', () => {
    const x = aten.ones(2);
    expect(aten.add(x, x, { alpha: 3 }).tolist()).toEqual([4, 4]);
    expect(x.div(aten.fullLike(x, 2), { roundingMode: 'floor' }).tolist()).toEqual([0, 0]);
  });
});

describe('results', () => {
  check('in-place functions and methods give back the object that they changed', () => {
    const x = aten.zeros(2);
    expect(x.add_(1)).toBe(x);
    expect(x.mul_({ other: x })).toBe(x);
    expect(aten.relu_(x)).toBe(x);
    expect(x.tolist()).toEqual([1, 1]);
  });

  check('out variants give back out', () => {
    const x = aten.ones(2, 2);
    const out = aten.empty(2);
    expect(aten.sum(x, 0, { out })).toBe(out);
    expect(out.tolist()).toEqual([2, 2]);
    const outs = [aten.empty(2), aten.empty([2], { dtype: int64 })] as const;
    const result = aten.max(x, 1, { out: outs });
    expect(result.values).toBe(outs[0]);
    expect(result.indices).toBe(outs[1]);
  });

  check('several results come as an array with names', () => {
    const x = aten.arange(6).view(2, 3);
    const best = x.topk(2);
    expect(best).toHaveLength(2);
    expect(best[0].tolist()).toEqual(best.values.tolist());
    expect(best.indices.tolist()).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect(x.unbind().map((t) => t.tolist())).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  check('numbers, booleans and dtypes are values', () => {
    const x = aten.ones(2);
    expect(aten.isFloatingPoint(x)).toBe(true);
    expect(aten.resultType(x, 2n)).toBe(float32);
    expect(aten.promoteTypes('int64', 'float16')).toBe(float16);
  });
});

describe('making tensors', () => {
  check('sizes come as a list or as arguments', () => {
    expect(aten.zeros(2, 3).shape).toEqual([2, 3]);
    expect(aten.zeros([2, 3], { dtype: 'float64' }).dtype).toBe(float64);
    expect(aten.randn(2, 3, { dtype: float16 }).shape).toEqual([2, 3]);
    expect(aten.zeros({ size: [4] }).shape).toEqual([4]);
    expect(aten.zeros([]).shape).toEqual([]);
  });

  check('requiresGrad, generators and the like', () => {
    expect(aten.zeros(2, { requiresGrad: true }).requiresGrad).toBe(true);
    const draw = () => aten.rand(3, { generator: new Generator().manualSeed(3) }).tolist();
    expect(draw()).toEqual(draw());
    expect(aten.zerosLike(aten.ones([2], { dtype: float64 })).dtype).toBe(float64);
    expect(aten.ones(2).newZeros([3]).shape).toEqual([3]);
  });

  check('arange counts in integers, or in what its step is', () => {
    expect(aten.arange(3).dtype).toBe(int64);
    expect(aten.arange(0, 1, 0.25).tolist()).toEqual([0, 0.25, 0.5, 0.75]);
    expect(aten.arange({ end: 3, dtype: 'float64' }).dtype).toBe(float64);
  });
});

describe('namespaces', () => {
  check('hold their functions without the prefix', () => {
    const x = aten.eye(2);
    expect(linalg.det(x).item()).toBe(1);
    expect(linalg.svd(x, { fullMatrices: false }).S.tolist()).toEqual([1, 1]);
    expect(special.expit(aten.zeros(1)).tolist()).toEqual([0.5]);
    expect(fft.fft(aten.ones(4)).dtype).toBe(complex64);
  });

  test('hold what is a reserved word in JavaScript', () => {
    expect(typeof aten.var).toBe('function');
  });
});

describe('types', () => {
  test('tell a tensor from a tuple', () => {
    const x = null as unknown as Tensor;
    expectTypeOf(() => x.max()).returns.toEqualTypeOf<Tensor>();
    expectTypeOf(() => x.max(1).values).returns.toEqualTypeOf<Tensor>();
    expectTypeOf(() => x.add_(1)).returns.toEqualTypeOf<Tensor>();
    expectTypeOf(() => aten.isComplex(x)).returns.toEqualTypeOf<boolean>();
    expectTypeOf(() => x.sum({ dim: [0, 1], keepdim: true, dtype: 'float64' })).returns.toEqualTypeOf<Tensor>();
    // @ts-expect-error an unknown option
    expectTypeOf(() => x.sum({ dims: 1 })).returns.toEqualTypeOf<Tensor>();
    // @ts-expect-error an unknown dtype
    expectTypeOf(() => x.sum({ dtype: 'flot32' })).returns.toEqualTypeOf<Tensor>();
  });
});
