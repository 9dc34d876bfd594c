import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import {
  DynamicCache,
  GPT2LMHeadModel,
  Qwen2Config,
  T5ForConditionalGeneration,
} from '../../lib/transformers/index.js';

torch.setNumThreads(1);

const SIZES = { vocab_size: 23, n_positions: 64, n_embd: 16, n_layer: 2, n_head: 2, initializer_range: 0.3 };
const ENDLESS = { ...SIZES, eos_token_id: null, bos_token_id: null };
const ids = () =>
  torch.tensor(
    [
      [5, 7, 2],
      [4, 8, 6],
    ],
    { dtype: torch.int64 },
  );

function gpt2(config: object = ENDLESS): GPT2LMHeadModel {
  torch.manualSeed(0);
  return new GPT2LMHeadModel({ ...config }).eval();
}

describe('generate', () => {
  it('gives its tokens one by one', async () => {
    await torch.scope(async () => {
      const model = gpt2();
      const whole = model.generate(ids(), { maxNewTokens: 5 });
      const steps: number[][] = [];
      for await (const tokens of model.generateStream(ids(), { maxNewTokens: 5 }))
        steps.push(tokens.tolist() as number[]);
      expect(steps).toHaveLength(5);
      expect(torch.tensor(steps, { dtype: torch.int64 }).T.tolist()).toEqual(whole.narrow(1, 3, 5).tolist());
    });
  });

  it('frees what it makes', () => {
    torch.scope(() => {
      const model = gpt2();
      const input = ids();
      const before = torch.memory().tensors;
      const result = model.generate(input, { maxNewTokens: 8 });
      const beams = model.generate(input, { maxNewTokens: 8, numBeams: 2 });
      expect(torch.memory().tensors).toBe(before + 2);
      expect([result.shape, beams.shape]).toEqual([
        [2, 11],
        [2, 11],
      ]);
    });
  });

  it('goes on with the cache of another call', () => {
    torch.scope(() => {
      const model = gpt2();
      const whole = model.generate(ids(), { maxNewTokens: 8 });
      const pastKeyValues = new DynamicCache();
      const half = model.generate(ids(), { maxNewTokens: 4, pastKeyValues });
      expect(pastKeyValues.getSeqLength()).toBe(6);
      expect(model.generate(half, { maxNewTokens: 4, pastKeyValues }).tolist()).toEqual(whole.tolist());
    });
  });

  it('begins with the first token where there is no input', () => {
    torch.scope(() => {
      const model = gpt2({ ...SIZES, bos_token_id: 3, eos_token_id: null });
      expect(model.generate({ maxNewTokens: 2 }).select(1, 0).tolist()).toEqual([3]);
      expect(() => gpt2().generate()).toThrow(/give inputIds/);
    });
  });

  it('ends at twenty tokens, or where positions do', () => {
    torch.scope(() => {
      expect(gpt2().generate(ids()).shape).toEqual([2, 23]);
      expect(gpt2({ ...ENDLESS, n_positions: 8 }).generate(ids()).shape).toEqual([2, 8]);
      expect(() => gpt2().generate(ids(), { maxLength: 3 })).toThrow(/3 tokens already, and at most 3/);
    });
  });

  it('stops early where all texts end', () => {
    torch.scope(() => {
      const first = gpt2().generate(ids(), { maxNewTokens: 1 }).select(1, 3).tolist() as number[];
      expect(gpt2().generate(ids(), { maxNewTokens: 9, eosTokenId: first }).shape).toEqual([2, 4]);
      const padded = gpt2().generate(ids(), { maxNewTokens: 9, eosTokenId: first[0]!, padTokenId: 0 });
      if (first[0] !== first[1])
        expect((padded.tolist() as number[][])[0]!.slice(4).every((id) => id === 0)).toBe(true);
    });
  });

  it('says what is wrong', () => {
    torch.scope(() => {
      const model = gpt2();
      const generate = (options: object) => () => model.generate(ids(), options);
      expect(generate({ temperature: 0, doSample: true })).toThrow(/temperature should be above 0/);
      expect(generate({ topK: -1 })).toThrow(/topK should be a positive integer/);
      expect(generate({ topP: 2 })).toThrow(/topP should be from 0 to 1/);
      expect(generate({ maxNewTokens: 0 })).toThrow(/maxNewTokens should be a positive integer/);
      expect(generate({ numReturnSequences: 2 })).toThrow(/needs doSample or numBeams/);
      expect(generate({ numBeams: 2, numReturnSequences: 3 })).toThrow(/at most numBeams/);
      expect(generate({ maxTokens: 3 })).toThrow(/unknown option 'maxTokens'/);
      expect(() => model.generate([1, 2] as never)).toThrow(TypeError);
      expect(() => model.generate(torch.tensor([1]))).toThrow(/\[batch, length\]/);
      const t5 = new T5ForConditionalGeneration({
        vocab_size: 9,
        d_model: 8,
        d_kv: 4,
        d_ff: 8,
        num_layers: 1,
        num_heads: 2,
      });
      expect(() => t5.generate(torch.tensor([[1]], { dtype: 'int64' }))).toThrow(/decoderStartTokenId/);
      expect(() => t5.forward({ inputIds: ids(), labels: ids() })).toThrow(/decoderStartTokenId/);
    });
  });
});

describe('DynamicCache', () => {
  const states = (n: number, from = 0) => torch.arange(from, from + 2 * n, { dtype: torch.float32 }).view([2, 1, n, 1]);

  it('appends, repeats, reorders and crops', () => {
    torch.scope(() => {
      const cache = new DynamicCache();
      cache.update(states(2), states(2), 1);
      const [keys] = cache.update(states(1, 10), states(1, 20), 1);
      expect(keys.flatten().tolist()).toEqual([0, 1, 10, 2, 3, 11]);
      expect([cache.length, cache.getSeqLength(0), cache.getSeqLength(1)]).toEqual([2, 0, 3]);
      expect(cache.getMaskSizes(4, 1)).toEqual([7, 0]);
      cache.batchRepeatInterleave(2);
      expect(cache[1]!.keys!.shape).toEqual([4, 1, 3, 1]);
      cache.reorderCache(torch.tensor([3, 0], { dtype: torch.int64 }));
      expect(cache[1]!.values!.flatten().tolist()).toEqual([2, 3, 21, 0, 1, 20]);
      cache.crop(-2);
      expect([cache.getSeqLength(1), cache[1]!.keys!.shape[2]]).toEqual([1, 1]);
    });
  });

  it('keeps what a sliding window needs', () => {
    torch.scope(() => {
      const config = new Qwen2Config({
        num_hidden_layers: 1,
        use_sliding_window: true,
        max_window_layers: 0,
        sliding_window: 3,
      });
      const cache = new DynamicCache(config);
      const [keys] = cache.update(states(5), states(5), 0);
      expect([keys.shape[2], cache[0]!.keys!.shape[2], cache.getSeqLength()]).toEqual([5, 2, 5]);
      expect(cache.getMaskSizes(1)).toEqual([3, 3]);
      expect(() => cache.crop(1)).toThrow(/full sliding window/);
    });
  });
});
