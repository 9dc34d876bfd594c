import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { readReference, wave as waveOf } from '../../reference.js';
import { scoped } from '../reference.js';
import { type Exact, expectExact } from '../utils/reference.js';

const { andMasks, BlockMask, createBlockMask, createMask, flexAttention, noopMask, orMasks } =
  torch.nn.attention.flexAttention;
type T = torch.Tensor;

const cases = readReference<Exact>('attention');
const texts = readReference<{ text: string }>('attention');
const expectCase = (got: T, name: string) => expectExact(got, cases[name]!, name);
const wave = (shape: number[], step: number) => waveOf(shape, { dtype: torch.float32, step });
const inputs = ({ queries = 10, heads = 4 } = {}): [T, T, T] => [
  wave([2, 4, queries, 8], 0.7),
  wave([2, heads, 10, 8], 0.9),
  wave([2, heads, 10, 8], 1.1),
];

const causal = (_b: T, _h: T, q: T, kv: T) => q.ge(kv);
const window = (_b: T, _h: T, q: T, kv: T) => q.sub(kv).le(3);
const byHead = (b: T, h: T, _q: T, kv: T) => kv.add(h).remainder(3).ne(b);
const slopes = () => torch.tensor([0.5, 0.25, 0.125, 0.0625]);
const alibi = (table: T) => (score: T, _b: T, h: T, q: T, kv: T) => score.add(table.index(h).mul(kv.sub(q)));

function expectBlocks(mask: torch.nn.attention.flexAttention.BlockMask, name: string): void {
  for (const [key, t] of Object.entries(mask)) {
    if (t instanceof torch.Tensor) expectCase(t, `${name}.${key}`);
  }
  expectCase(mask.toDense(), `${name}.dense`);
  expect(mask.shape).toEqual(cases[`${name}.shape`]!.shape);
  expect([mask.sparsity()]).toEqual(cases[`${name}.shape`]!.bits);
}

describe('masks', () => {
  it(
    'are made of functions',
    scoped(() => {
      expectCase(createMask(causal, null, null, 5, 7), 'mask.causal');
      expectCase(createMask(andMasks(causal, window), { B: 2, H: 3, QLEN: 8, KVLEN: 8 }), 'mask.and');
      expectCase(createMask(orMasks(causal, byHead), 2, 3, 4, 6), 'mask.or');
      const cut = (score: T, _b: T, _h: T, q: T, kv: T) => torch.where(q.ge(kv), score, Number.NEGATIVE_INFINITY);
      expectCase(createMask(cut, 1, 2, 4, 4), 'mask.score');
      expect(createMask(noopMask, null, null, 2, 2).all().item()).toBe(1);
    }),
  );

  it(
    'are kept by blocks',
    scoped(() => {
      expectBlocks(createBlockMask(causal, null, null, 64, 64, 'cpu', { BLOCKSIZE: 16 }), 'blocks.causal');
      const both = createBlockMask(andMasks(causal, window), 2, 3, 50, 70, { BLOCKSIZE: [8, 16] });
      expectBlocks(both, 'blocks.both');
      const part = both.index(0, torch.slice(1, null));
      expectBlocks(part, 'blocks.part');
      expectBlocks(both._adjust(20, 33), 'blocks.adjusted');
      expect(String(both)).toBe(texts['blocks.both']!.text);
      expect(String(createBlockMask(causal, 1, 1, 100, 100, { BLOCKSIZE: 2 }))).toBe(texts['blocks.many']!.text);
      expect(both.to('cpu').maskMod).toBe(both.maskMod);
      const again = BlockMask.fromKvBlocks(both.kvNumBlocks, both.kvIndices, { BLOCKSIZE: [8, 16] });
      expect(again.shape).toEqual([2, 3, 56, 80]);
      // What a mask holds outlives the scope that it was made in.
      expect(
        torch
          .scope(() => createBlockMask(causal, 1, 1, 4, 4))
          .toDense()
          .tolist(),
      ).toEqual([[[[1]]]]);
    }),
  );
});

describe('flexAttention', () => {
  it(
    "gives what PyTorch's gives",
    scoped(() => {
      const args = inputs();
      expectCase(flexAttention(...args), 'flex.plain');
      const scoreMod = alibi(slopes());
      expectCase(flexAttention(...args, scoreMod), 'flex.alibi');
      const capped = (score: T) => score.div(2).tanh().mul(2);
      expectCase(flexAttention(...args, { scoreMod: capped, scale: 0.5 }), 'flex.capped');
      const blockMask = createBlockMask(causal, null, null, 10, 10, 'cpu', { BLOCKSIZE: 4 });
      expectCase(flexAttention(...args, { blockMask }), 'flex.causal');
      const heads = createBlockMask(byHead, 2, 4, 10, 10);
      const returnAux = { lse: true, maxScores: true };
      const [output, aux] = flexAttention(...args, { scoreMod, blockMask: heads, returnAux });
      expectCase(output, 'flex.heads');
      expectCase(aux.lse!, 'flex.heads.lse');
      expectCase(aux.maxScores!, 'flex.heads.max');
      const shared = inputs({ queries: 6, heads: 2 });
      expectCase(flexAttention(...shared, { scoreMod, enableGqa: true }), 'flex.gqa');
      const doubles = inputs().map((t) => t.double()) as [T, T, T];
      expectCase(flexAttention(...doubles, scoreMod), 'flex.double');
      const nothing = createBlockMask((_b, _h, q, _kv) => q.gt(4), null, null, 10, 10);
      expectCase(flexAttention(...args, { blockMask: nothing }), 'flex.nothing');
    }),
  );

  it(
    'lets gradients through, to what the functions hold too',
    scoped(() => {
      const [q, k, v] = inputs();
      const table = slopes().requiresGrad_();
      q.requiresGrad_();
      const blockMask = createBlockMask(causal, null, null, 10, 10);
      const loss = () => flexAttention(q, k, v, alibi(table), blockMask).sin().sum();
      loss().backward();
      const bias = table.view([4, 1, 1]).mul(torch.arange(10).sub(torch.arange(10).unsqueeze(1)));
      const masked = bias.maskedFill(
        torch.ones([10, 10], { dtype: 'bool' }).tril().logicalNot(),
        Number.NEGATIVE_INFINITY,
      );
      const other = q.detach().requiresGrad_();
      const plain = torch.nn.functional.scaledDotProductAttention(other, k, v, masked.unsqueeze(0)).sin().sum();
      const [gradQ, gradTable] = torch.autograd.grad([plain], [other, table]);
      expect(torch.allclose(q.grad!, gradQ!, { atol: 1e-6 })).toBe(true);
      expect(torch.allclose(table.grad!, gradTable!, { rtol: 1e-4, atol: 1e-5 })).toBe(true);
    }),
  );

  it(
    'refuses what does not fit',
    scoped(() => {
      const args = inputs();
      const [q, k, v] = args;
      expect(() => flexAttention(q.select(0, 0), k, v)).toThrow('must be 4D tensors, query has 3');
      expect(() => flexAttention(...inputs({ heads: 2 }))).toThrow('got 4 and 2. Try { enableGqa: true }');
      expect(() => flexAttention(...inputs({ heads: 3 }), { enableGqa: true })).toThrow('must be a multiple');
      expect(() => flexAttention(q, k.narrow(3, 0, 4), v)).toThrow('same embedding dimension, got 8 and 4');
      expect(() => flexAttention(q, k.narrow(0, 0, 1), v.narrow(0, 0, 1))).toThrow('got 2 and 1');
      const blockMask = createBlockMask(causal, null, null, 20, 10);
      expect(() => flexAttention(...args, { blockMask })).toThrow('created for 20 queries and 10 keys');
      const part = createBlockMask(causal, 2, 1, 10, 10).index(0);
      expect(() => flexAttention(...args, { blockMask: part })).toThrow('Cannot use maskMod from a sliced BlockMask');
      expect(() => flexAttention(...args, { blockMask: {} as never })).toThrow('must be a BlockMask, got an object');
      expect(() => flexAttention(...args, () => 1 as never)).toThrow('must return a tensor, got 1');
      expect(() => flexAttention(...args, (async (s: T) => s) as never)).toThrow('must not be asynchronous');
      expect(() => createBlockMask(() => q, null, null, 4, 4)).toThrow('a function of (b, h, qIdx, kvIdx)');
      expect(() => createMask(causal, null, null, 0, 4)).toThrow('sizes must be positive integers, got 0');
      expect(() => andMasks(3 as never)).toThrow('andMasks takes functions, got 3');
      expect(() => BlockMask.fromKvBlocks(q, k, { fullKvNumBlocks: q })).toThrow('both provided or omitted');
    }),
  );
});
