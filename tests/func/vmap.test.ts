import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

type Tensor = torch.Tensor;
const { nn, vmap, func } = torch;
const F = nn.functional;

/** A matrix [3, 4] for each of two elements of a batch, all elements different, none near a point without derivative. */
const batch = () => torch.arange(24).mul(0.37).add(0.2).sin().reshape(2, 3, 4);

/** Operators of every kind, of a matrix [3, 4]. */
const operators: Record<string, (x: Tensor) => Tensor | Tensor[]> = {
  ...Object.fromEntries(
    ['abs', 'neg', 'exp', 'expm1', 'sin', 'cos', 'tan', 'tanh', 'sigmoid', 'sqrt', 'rsqrt', 'square', 'reciprocal']
      .concat(['sign', 'floor', 'ceil', 'round', 'trunc', 'frac', 'erf', 'log1p', 'atan', 'asinh', 'relu', 'isnan'])
      .map((name) => [name, (x: Tensor) => (x as any)[name]() as Tensor]),
  ),
  ...Object.fromEntries(
    ['sum', 'mean', 'prod', 'amax', 'amin', 'logsumexp', 'argmax', 'cumsum', 'cumprod', 'softmax', 'logSoftmax']
      .concat(['any', 'all', 'std', 'var', 'argsort', 'norm'])
      .flatMap((name) => [
        [`${name}(0)`, (x: Tensor) => (x as any)[name]({ dim: 0 }) as Tensor],
        [`${name}(-1)`, (x: Tensor) => (x as any)[name]({ dim: -1 }) as Tensor],
      ]),
  ),
  add: (x) => x.add(x.index(0)),
  'add number': (x) => x.add(2),
  addcmul: (x) => x.addcmul(x, x.index(1), { value: 0.5 }),
  arithmetic: (x) => x.mul(3).sub(1).div(x.add(4)).pow(2).remainder(0.7),
  compare: (x) => [x.gt(0), x.le(x.mean()), x.eq(x), x.ne(0)],
  logical: (x) => x.gt(0).logicalAnd(x.lt(0.5)),
  clamp: (x) => x.clamp(-0.2, 0.4),
  lerp: (x) => x.lerp(x.index(0), 0.3),
  where: (x) => torch.where(x.gt(0), x, x.index(0)),
  matmul: (x) => x.matmul(x.t()),
  mv: (x) => x.mv(x.index(0)),
  dot: (x) => x.index(0).dot(x.index(1)),
  outer: (x) => torch.outer(x.index(0), x.index(1)),
  bmm: (x) => x.unsqueeze(0).bmm(x.t().unsqueeze(0)),
  addmm: (x) => torch.addmm(x.matmul(x.t()), x, x.t()),
  einsum: (x) => torch.einsum('ij,kj->ki', x, x),
  linear: (x) => F.linear(x, x, x.index(':, 0')),
  bilinear: (x) => F.bilinear(x, x.add(1), torch.ones([2, 4, 4])),
  t: (x) => x.t(),
  reshape: (x) => x.reshape(4, 3),
  'view flat': (x) => x.view(-1),
  flatten: (x) => x.flatten(),
  unflatten: (x) => x.unflatten(1, [2, 2]),
  squeeze: (x) => x.unsqueeze(1).squeeze(1),
  expand: (x) => x.index(0).expand(5, 4),
  repeat: (x) => x.repeat(2, 1),
  repeatInterleave: (x) => x.repeatInterleave(2, 1),
  permute: (x) => x.unsqueeze(0).permute(2, 0, 1),
  movedim: (x) => x.unsqueeze(0).movedim(0, 2),
  cat: (x) => torch.cat([x, x.mul(2)], 1),
  stack: (x) => torch.stack([x, x.mul(2)], 1),
  split: (x) => x.split(2, 1) as Tensor[],
  chunk: (x) => x.chunk(2, 0) as Tensor[],
  unbind: (x) => x.unbind(0) as Tensor[],
  flip: (x) => x.flip([0, 1]),
  roll: (x) => x.roll(1, 0),
  tril: (x) => x.tril(),
  triu: (x) => x.triu(1),
  diagonal: (x) => x.diagonal(),
  diag: (x) => torch.diag(x.index(0)),
  narrow: (x) => x.narrow(1, 1, 2),
  select: (x) => x.select(1, -1),
  slice: (x) => x.index('1:, ::2'),
  'index by a list': (x) => x.index([2, 0]),
  indexSelect: (x) => x.indexSelect(1, torch.tensor([3, 0, 0], { dtype: torch.int64 })),
  gather: (x) => x.gather(1, x.argsort(1)),
  scatter: (x) => torch.zerosLike(x).scatter(1, x.argsort(1), x),
  takeAlongDim: (x) => x.takeAlongDim(x.argsort(0), 0),
  maskedFill: (x) => x.maskedFill(x.gt(0), -1),
  sort: (x) => [...(x.sort(1) as unknown as Tensor[])],
  topk: (x) => [...(x.topk(2, 1) as unknown as Tensor[])],
  max: (x) => [...(x.max(1) as unknown as Tensor[])],
  median: (x) => x.median(),
  kthvalue: (x) => x.kthvalue(2, 1).values,
  oneHot: (x) => F.oneHot(x.argmax(1), 4),
  embedding: (x) => F.embedding(torch.tensor([0, 2], { dtype: torch.int64 }), x),
  pad: (x) => F.pad(x, [1, 0, 0, 2]),
  conv1d: (x) => F.conv1d(x.unsqueeze(0), torch.ones([2, 3, 2])),
  conv2d: (x) => F.conv2d(x.view(1, 1, 3, 4), x.view(1, 1, 3, 4).narrow(2, 0, 2), { padding: 1 }),
  convTranspose2d: (x) => F.convTranspose2d(x.view(1, 1, 3, 4), torch.ones([1, 2, 2, 2])),
  maxPool2d: (x) => F.maxPool2d(x.view(1, 1, 3, 4), 2),
  avgPool2d: (x) => F.avgPool2d(x.view(1, 1, 3, 4), 2),
  adaptiveAvgPool2d: (x) => F.adaptiveAvgPool2d(x.view(1, 1, 3, 4), [1, 2]),
  interpolate: (x) => F.interpolate(x.view(1, 1, 3, 4), { scaleFactor: 2, mode: 'bilinear', alignCorners: false }),
  layerNorm: (x) => F.layerNorm(x, [4]),
  groupNorm: (x) => F.groupNorm(x.view(1, 4, 3), 2),
  batchNorm: (x) => F.batchNorm(x, torch.zeros([4]), torch.ones([4])),
  gelu: (x) => F.gelu(x),
  elu: (x) => F.elu(x),
  hardtanh: (x) => F.hardtanh(x, -0.3, 0.3),
  leakyRelu: (x) => F.leakyRelu(x, 0.1),
  softplus: (x) => F.softplus(x),
  normalize: (x) => F.normalize(x, { dim: 1 }),
  cosineSimilarity: (x) => F.cosineSimilarity(x, x.flip([0])),
  attention: (x) => F.scaledDotProductAttention(x.unsqueeze(0), x.unsqueeze(0), x.unsqueeze(0)),
  crossEntropy: (x) => F.crossEntropy(x, torch.tensor([1, 0, 3], { dtype: torch.int64 })),
  mseLoss: (x) => F.mseLoss(x, x.flip([0])),
  inv: (x) => torch.linalg.inv(x.matmul(x.t()).add(torch.eye(3))),
  det: (x) => torch.linalg.det(x.matmul(x.t())),
  cholesky: (x) => torch.linalg.cholesky(x.matmul(x.t()).add(torch.eye(3))),
  solve: (x) => torch.linalg.solve(x.matmul(x.t()).add(torch.eye(3)), x),
  svdvals: (x) => torch.linalg.svdvals(x),
  matrixNorm: (x) => torch.linalg.matrixNorm(x),
  fft: (x) => torch.viewAsReal(torch.fft.fft(x)),
  cdist: (x) => torch.cdist(x, x.flip([0]).add(1)),
  to: (x) => x.to('float64'),
  newZeros: (x) => x.newZeros([2]).add(x.index(0, 0)),
  'in place': (x) => x.clone().add_(1).mul_(x).zero_().add_(x.sum()),
  'in place in a view': (x) => {
    const copy = x.clone();
    copy.index(0).mul_(2);
    return copy;
  },
  indexPut: (x) => x.clone().indexPut_('1', x.index(0)),
  noGrad: (x) => torch.noGrad(() => x.mul(2)),
  'no dependence': () => torch.ones([2]),
};

describe('vmap of an operator is the stack of its results', () => {
  for (const [name, f] of Object.entries(operators)) {
    it(name, () =>
      torch.scope(() => {
        const x = batch();
        const got = [vmap(f)(x)].flat();
        const single = [0, 1].map((i) => [f(x.index(i))].flat());
        expect(got).toHaveLength(single[0]!.length);
        for (const [i, result] of got.entries()) {
          const want = torch.stack(single.map((results) => results[i]!));
          expect(result.shape).toEqual(want.shape);
          expect(result.dtype).toBe(want.dtype);
          expect(torch.allclose(result, want, { rtol: 1e-5, atol: 1e-5, equalNan: true })).toBe(true);
        }
      }),
    );
  }
});

describe('random operations', () => {
  const noise = (x: Tensor) => x.add(torch.randn([4]));

  it('are refused unless told otherwise', () =>
    torch.scope(() => {
      expect(() => vmap(noise)(torch.zeros([3, 4]))).toThrow(/randomness/);
    }));

  it('are the same for all, or different', () =>
    torch.scope(() => {
      const same = vmap(noise, { randomness: 'same' })(torch.zeros([3, 4]));
      expect(same.index(0).equal(same.index(1))).toBe(true);
      const different = vmap(noise, 0, 0, 'different')(torch.zeros([3, 4]));
      expect(different.index(0).equal(different.index(1))).toBe(false);
    }));

  it('are the same in all chunks', () =>
    torch.scope(() => {
      const same = vmap(noise, { randomness: 'same', chunkSize: 2 })(torch.zeros([3, 4]));
      expect(same.index(0).equal(same.index(2))).toBe(true);
    }));
});

describe('errors', () => {
  const x = () => torch.ones([2, 3]);
  const cases: [string, () => unknown, RegExp][] = [
    ['no function', () => vmap(3 as never), /must be a function, got 3/],
    ['no inputs', () => vmap(() => torch.ones([1]))(), /got no inputs/],
    ['nothing to map', () => vmap((a: Tensor) => a, [null])(x()), /at least one Tensor to vmap over/],
    ['sizes', () => vmap((a: Tensor, b: Tensor) => a.add(b))(x(), torch.ones([4])), /got sizes \[2, 4\]/],
    ['a number', () => vmap((a: Tensor, n: number) => a.mul(n))(x(), 3), /inDim=0 for an input but the input is 3/],
    ['a dimension', () => vmap((a: Tensor) => a, 2)(x()), /inDim=2 [\s\S]*-2 <= inDim < 2/],
    [
      'inDims',
      () => vmap((a: Tensor) => a, [0, 0])(x()),
      /inDims has structure \[\*, \*\] but the inputs have structure \[\*\]/,
    ],
    ['inDims null', () => vmap((a: Tensor) => a, null)(x()), /expected inDims to be an integer or/],
    ['outDims', () => vmap((a: Tensor) => a, 0, [0, 1])(x()), /outDims is not compatible/],
    ['outDims null', () => vmap((a: Tensor) => a, 0, null)(x()), /can not return a BatchedTensor/],
    ['the output', () => vmap((_: Tensor) => 3)(x()), /must only return tensors, got 3/],
    ['randomness', () => vmap((a: Tensor) => a, { randomness: 'some' as never }), /Got "some"/],
    ['chunkSize', () => vmap((a: Tensor) => a, { chunkSize: 0 }), /chunkSize should be/],
    ['an option', () => vmap((a: Tensor) => a, { inDim: 0 } as never), /Did you mean 'inDims'/],
    ['a promise', () => vmap(async (a: Tensor) => a)(x()), /returned a promise, but must be synchronous/],
    ['item', () => vmap((a: Tensor) => a.mul(a.sum().item()))(x()), /item\(\)/],
    ['tolist', () => vmap((a: Tensor) => a.mul(Number(a.tolist())))(x()), /can't be read inside a mapped function/],
    ['dynamic shapes', () => vmap((a: Tensor) => a.nonzero() as Tensor)(x()), /dynamic shape/],
  ];
  for (const [name, call, message] of cases) {
    it(name, () =>
      torch.scope(() => {
        expect(call).toThrow(message);
        // No level is left behind.
        expect(vmap((a: Tensor) => a.sum())(x()).tolist()).toEqual([3, 3]);
      }),
    );
  }
});

it('a tensor that escapes from its vmap is refused by operators, and printed', () =>
  torch.scope(() => {
    let escaped!: Tensor;
    vmap((a: Tensor) => {
      escaped = torch.keep(a.mul(1));
      return a;
    })(torch.ones([2, 3]));
    expect(() => escaped.add(1)).toThrow(/escaped/);
    expect(() => escaped.tolist()).toThrow(/escaped/);
    expect(String(escaped)).toContain('BatchedTensor(lvl=1, bdim=0');
    escaped.dispose();
  }));

it('prints what it wraps', () =>
  torch.scope(() => {
    const seen: string[] = [];
    const look = (a: Tensor) => {
      seen.push(String(a));
      return a.sum();
    };
    vmap(look)(torch.ones([2, 3]));
    vmap(func.grad(look))(torch.ones([2, 1]));
    expect(seen).toEqual([
      'BatchedTensor(lvl=1, bdim=0, value=\n    tensor([[1., 1., 1.],\n            [1., 1., 1.]])\n)',
      'GradTrackingTensor(lvl=2, value=\n    BatchedTensor(lvl=1, bdim=0, value=\n        tensor([[1.],\n                [1.]])\n    )\n)',
    ]);
  }));

it('frees what is made inside and hands the result to the scope around it', () => {
  const before = torch.memory().tensors;
  const x = torch.ones([2, 3]);
  const y = vmap((a: Tensor) => a.add(1).mul(2).sum())(x);
  expect(torch.memory().tensors).toBe(before + 2);
  expect(y.tolist()).toEqual([12, 12]);
  x.dispose();
  y.dispose();
});
