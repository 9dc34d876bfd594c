import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import * as transformers from '../../lib/transformers/index.js';
import { drawnOnCpu, readReference } from '../reference.js';

interface Case {
  class: string;
  config: Record<string, unknown>;
  args: (number | boolean | null)[];
  state: [key: string, shape: number[], bits: number[], last: number[]][];
  parameters: string[];
  sizes: [vocabulary: number, embeddings: number, padding: number | null];
  text: string;
  draw: number;
}

type Classes = Record<string, new (config: unknown) => transformers.PreTrainedModel>;

torch.setNumThreads(1);

const classes = transformers as unknown as Classes;

describe.each(Object.entries(readReference<Case>('transformers_resize')))('%s', (_name, wanted) => {
  it('has its vocabulary resized as in Python', () => {
    torch.scope(() => {
      torch.manualSeed(0);
      const model = drawnOnCpu(() => new classes[wanted.class]!(wanted.config));
      const embedding = model.resizeTokenEmbeddings(...wanted.args);
      const state = [...model.stateDict()];
      expect(state.map(([key, t]) => [key, t.shape])).toEqual(wanted.state.map(([key, shape]) => [key, shape]));
      for (const [i, [key, t]] of state.entries()) {
        const [, , bits, last] = wanted.state[i]!;
        const flat = t.contiguous().view([-1]);
        const count = Math.min(3, t.numel());
        expect(flat.narrow(0, 0, count).view({ dtype: torch.int32 }).tolist(), key).toEqual(bits);
        for (const [j, value] of (flat.narrow(0, t.numel() - count, count).tolist() as number[]).entries())
          expect(value, key).toBeCloseTo(last[j]!, 6);
      }
      expect([...model.namedParameters()].map(([key]) => key)).toEqual(wanted.parameters);
      const { vocabSize } = model.config as { vocabSize?: number };
      expect([vocabSize, embedding.numEmbeddings, embedding.paddingIdx]).toEqual(wanted.sizes);
      expect(String(model)).toBe(wanted.text);
      expect(torch.rand([1]).item()).toBe(wanted.draw);
    });
  });
});

it('still computes and learns when there are more tokens, and says what it can not resize', () => {
  torch.scope(() => {
    const gpt2 = new transformers.GPT2LMHeadModel({ vocab_size: 5, n_positions: 4, n_embd: 4, n_layer: 1, n_head: 1 });
    expect(gpt2.resizeTokenEmbeddings({ newNumTokens: 7 })).toBe(gpt2.transformer.wte);
    expect(gpt2.lmHead.weight).toBe(gpt2.transformer.wte.weight);
    const inputIds = torch.tensor([[6, 5, 0]], { dtype: torch.int64 });
    const { loss, logits } = gpt2.forward({ inputIds, labels: inputIds });
    loss!.backward();
    expect([logits.shape, gpt2.lmHead.weight.grad!.shape]).toEqual([
      [1, 3, 7],
      [7, 4],
    ]);
    expect(gpt2.resizeTokenEmbeddings().numEmbeddings).toBe(7);
    expect(() => gpt2.resizeTokenEmbeddings(0)).toThrow(/newNumTokens should be a positive integer, got 0/);
    expect(() => gpt2.resizeTokenEmbeddings(8, 1.5)).toThrow(/padToMultipleOf should be a positive integer/);
    const vit = new transformers.ViTModel({
      hidden_size: 4,
      num_hidden_layers: 1,
      num_attention_heads: 1,
      intermediate_size: 4,
      image_size: 4,
      patch_size: 4,
    });
    expect(() => vit.resizeTokenEmbeddings(8)).toThrow(/ViTModel has no vectors of tokens/);
  });
});
