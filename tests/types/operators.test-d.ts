// Checked by the compiler (npm run typecheck), never run: what callers may write, and what they get.
import { describe, expectTypeOf, test } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

declare const x: Tensor;
declare const y: Tensor;
declare const n: number;
declare const either: Tensor | number;

describe('results', () => {
  test('several have places and names', () => {
    const best = x.topk(2);
    expectTypeOf(best.values).toEqualTypeOf<Tensor>();
    expectTypeOf(best.indices).toEqualTypeOf<Tensor>();
    expectTypeOf(best[0]).toEqualTypeOf<Tensor>();
    const [values, indices] = torch.max(x, 1);
    expectTypeOf([values, indices]).toEqualTypeOf<Tensor[]>();
    expectTypeOf(torch.sort(x, { descending: true }).indices).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.linalg.svd(x).Vh).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.linalg.qr(x)).toEqualTypeOf<[Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor }>();
    expectTypeOf(torch.slogdet(x).logabsdet).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.varMean(x)).toEqualTypeOf<[Tensor, Tensor]>();
    expectTypeOf(x.chunk(2)).toEqualTypeOf<Tensor[]>();
    expectTypeOf(torch.where(x)).toEqualTypeOf<Tensor[]>();
    // @ts-expect-error there is no such field
    best.value;
  });

  test('follow the overload', () => {
    expectTypeOf(torch.max(x)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.max(x, y)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.max(x, { dim: 0 }).values).toEqualTypeOf<Tensor>();
    expectTypeOf(x.median()).toEqualTypeOf<Tensor>();
    expectTypeOf(x.median(0, { keepdim: true }).values).toEqualTypeOf<Tensor>();
    // @ts-expect-error all elements have one median, without an index
    x.median().values.shape;
  });

  test('are numbers, booleans and dtypes where there is no tensor', () => {
    expectTypeOf(torch.isComplex(x)).toEqualTypeOf<boolean>();
    expectTypeOf(torch.equal(x, y)).toEqualTypeOf<boolean>();
    expectTypeOf(x.allclose(y, { rtol: 1e-3 })).toEqualTypeOf<boolean>();
    expectTypeOf(torch.promoteTypes('int64', torch.float16)).toEqualTypeOf<torch.DType>();
    expectTypeOf(x.denseDim()).toEqualTypeOf<number>();
  });

  test('of in-place forms are the tensor itself', () => {
    expectTypeOf(x.add_(1)).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.relu_(x)).toEqualTypeOf<Tensor>();
    const parameter = new torch.nn.Parameter(x);
    expectTypeOf(parameter.mul_(2)).toEqualTypeOf<torch.nn.Parameter>();
    expectTypeOf(parameter.mul(2)).toEqualTypeOf<Tensor>();
  });
});

describe('arguments', () => {
  test('numbers stand for tensors in arithmetic, and unions of both are taken', () => {
    torch.add(x, 1, { alpha: 2 });
    torch.mul(2, x);
    x.div(either, { roundingMode: 'floor' });
    x.eq(either);
    x.ge(2n);
    x.pow(either);
    torch.add(x, torch.complexNumber(0, 1));
    // @ts-expect-error a string is no operand
    x.add('1');
    // @ts-expect-error the matrix product takes no numbers
    x.matmul(2);
    // @ts-expect-error both bounds are tensors, or both numbers
    torch.clamp(x, y, 1);
  });

  test('sizes come as a list or one by one', () => {
    torch.zeros(2, 3);
    torch.zeros([2, 3], { dtype: 'float64' });
    torch.zeros(2, 3, { dtype: torch.int64, device: 'cuda:0', requiresGrad: true });
    torch.zeros({ size: [2], layout: 'sparse_coo' });
    x.view(-1, 3);
    x.permute([1, 0]);
    x.squeeze(0);
    x.squeeze([0, 1]);
    // @ts-expect-error a size is a number
    torch.zeros('2');
  });

  test('null stands for None, where Python takes it', () => {
    x.sum(null, true);
    x.clamp(null, 1);
    torch.searchsorted(x, y, { sorter: null });
    // @ts-expect-error a dimension has to be named
    x.cumsum(null);
  });

  test('move to the options object from any place on', () => {
    x.sum(1, true, { dtype: 'float64' });
    x.sum(1, { keepdim: true, dtype: 'float64' });
    x.sum({ dim: [0, 1], keepdim: true });
    torch.sum({ input: x, dim: 1 });
    torch.cat({ tensors: [x, y], dim: 1 });
    torch.where(x, { input: x, other: 0 });
    torch.arange({ end: 3, dtype: 'int32' });
    torch.randint(10, [2], { generator: torch.defaultGenerator });
    // @ts-expect-error given twice
    x.topk(2, { k: 3 });
    // @ts-expect-error 'dim' is missing
    torch.softmax({ input: x });
    // @ts-expect-error the tensors are missing
    torch.cat({ dim: 1 });
  });

  test("NumPy's names are taken for four parameters, as Python takes them", () => {
    x.sum({ axis: 1, keepdims: true });
    torch.softmax(x, { axis: -1 });
    torch.mean({ x, axis: 0 });
    torch.exp({ a: x });
    torch.maximum({ x1: x, x2: y });
    torch.mul(x, { x2: y });
    // @ts-expect-error not in a place that is no dimension
    torch.roll(x, 1, { axes: 0 });
    // @ts-expect-error not the second tensor's
    torch.mul(x, { x1: y });
  });

  test('have to be known, and of the right type', () => {
    // @ts-expect-error an unknown key
    x.sum({ dims: 1 });
    // @ts-expect-error an unknown dtype
    x.sum({ dtype: 'flot32' });
    // @ts-expect-error a flag is a boolean
    x.sum(1, { keepdim: 1 });
    // @ts-expect-error a list of tensors
    torch.stack(x);
    // @ts-expect-error a factory's option of another name
    torch.ones(2, { type: 'float32' });
    // @ts-expect-error too many
    x.relu(n);
  });

  test('may hold where to write the result', () => {
    expectTypeOf(torch.sum(x, 0, { out: y })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.exp({ input: x, out: y })).toEqualTypeOf<Tensor>();
    expectTypeOf(torch.topk(x, 1, { out: [x, y] }).values).toEqualTypeOf<Tensor>();
    torch.zeros([2], { out: y });
    torch.linalg.inv(x, { out: y });
    // @ts-expect-error several results go into several tensors
    torch.topk(x, 1, { out: y });
    // @ts-expect-error a method has no out
    x.exp({ out: y });
  });
});
