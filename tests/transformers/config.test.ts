import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import {
  BertConfig,
  BertForQuestionAnswering,
  BertModel,
  DynamicCache,
  EncoderDecoderCache,
  GPT2Config,
  GPT2LMHeadModel,
  LlamaConfig,
  LlamaModel,
  Qwen2Config,
  T5Config,
  ViTConfig,
} from '../../lib/transformers/index.js';

describe('a configuration', () => {
  it('takes both spellings, further names, and what it does not know', () => {
    const config = new GPT2Config({ n_embd: 40, nLayer: 3, hidden_size: 48, task_specific_params: { a_b: 1 } });
    expect([config.nEmbd, config.hiddenSize, config.nLayer, config.numHiddenLayers]).toEqual([48, 48, 3, 3]);
    config.hiddenSize = 64;
    expect(config.nEmbd).toBe(64);
    expect(config.toJSON()).toMatchObject({ n_embd: 64, task_specific_params: { a_b: 1 }, model_type: 'gpt2' });
    expect(Object.keys(config.toJSON())).not.toContain('hidden_size');
    expect(new GPT2Config(config).toJSON()).toEqual(config.toJSON());
  });

  it("has Hugging Face's defaults", () => {
    expect(new GPT2Config().toDict()).toMatchObject({ vocab_size: 50257, n_inner: null, eos_token_id: 50256 });
    expect(new BertConfig().layerNormEps).toBe(1e-12);
    const llama = new LlamaConfig();
    expect([llama.headDim, llama.numKeyValueHeads, llama.ropeParameters]).toEqual([
      128,
      32,
      { rope_type: 'default', rope_theta: 10000 },
    ]);
    expect(new Qwen2Config({ num_hidden_layers: 2 }).layerTypes).toEqual(['full_attention', 'full_attention']);
    expect(new ViTConfig({ hidden_size: 8 }).poolerOutputSize).toBe(8);
  });

  it('counts and names classes', () => {
    const config = new BertConfig({ id2label: { 1: 'no', 0: 'yes', 2: 'maybe' } });
    expect([config.numLabels, config.label2id]).toEqual([3, { yes: 0, no: 1, maybe: 2 }]);
    expect(config.toJSON()).toMatchObject({ id2label: { 0: 'yes', 1: 'no', 2: 'maybe' } });
    config.numLabels = 2;
    expect(config.id2label).toEqual(['LABEL_0', 'LABEL_1']);
    expect(config.toJSON()).not.toHaveProperty('id2label');
    expect(new BertConfig({ num_labels: 4 }).id2label).toHaveLength(4);
    expect(() => new BertConfig({ id2label: 3 })).toThrow(TypeError);
    expect(() => new BertConfig({ id2label: { a: 'b' } })).toThrow(RangeError);
  });

  it('reads rope parameters of any age', () => {
    const old = new LlamaConfig({ rope_theta: 5e5, rope_scaling: { type: 'linear', factor: 2 } });
    expect(old.ropeParameters).toEqual({ rope_type: 'linear', type: 'linear', rope_theta: 5e5, factor: 2 });
    expect(old.toJSON()).not.toHaveProperty('rope_scaling');
    const llama3 = { ropeType: 'llama3', factor: 8, lowFreqFactor: 1, highFreqFactor: 4 };
    expect(new LlamaConfig({ ropeParameters: llama3 }).ropeParameters).toMatchObject({
      original_max_position_embeddings: 2048,
    });
    expect(() => new LlamaConfig({ rope_scaling: { rope_type: 'linear' } })).toThrow(/'linear' need factor/);
    expect(() => new LlamaConfig({ rope_scaling: { rope_type: 'spiral' } })).toThrow(/'spiral' is not supported/);
    const yarn = new LlamaConfig({ original_max_position_embeddings: 64, rope_scaling: { type: 'yarn', factor: 4 } });
    expect(yarn.ropeParameters).toEqual({
      rope_type: 'yarn',
      rope_theta: 10000,
      type: 'yarn',
      factor: 4,
      original_max_position_embeddings: 64,
    });
    expect(new LlamaConfig({ rope_scaling: {}, rope_parameters: { rope_theta: 5 } }).ropeParameters).toEqual({
      rope_type: 'default',
      rope_theta: 5,
    });
    expect(() => new LlamaConfig({ rope_scaling: { type: 'longrope', factor: 2 } })).toThrow(
      /'longrope' need short_factor, long_factor/,
    );
    const small = { hidden_size: 8, num_attention_heads: 4 };
    expect(() => new LlamaConfig({ ...small, rope_scaling: { type: 'dynamic', factor: 2 } })).toThrow(/more than two/);
    expect(() => new LlamaConfig({ ...small, head_dim: 5 })).toThrow(/even number of elements a head, got headDim 5/);
  });

  it("knows T5's versions", () => {
    const old = new T5Config();
    expect([old.denseActFn, old.isGatedAct, old.scaleDecoderOutputs]).toEqual(['relu', false, true]);
    const gated = new T5Config({ feed_forward_proj: 'gated-gelu', tie_word_embeddings: false });
    expect([gated.denseActFn, gated.isGatedAct, gated.scaleDecoderOutputs]).toEqual(['gelu_new', true, false]);
    expect(gated.tieWordEmbeddings).toBe(true);
    expect(new T5Config(gated.toJSON()).scaleDecoderOutputs).toBe(false);
    expect(() => new T5Config({ feed_forward_proj: 'a-b-c' })).toThrow(/'a-b-c'/);
  });

  it('is checked', () => {
    expect(() => new BertConfig({ problem_type: 'guess' })).toThrow(
      /problemType should be one of regression, .* got "guess"/,
    );
    expect(() => new BertConfig({ problem_type: 'single_label_classification', num_labels: 1 })).toThrow(
      /needs numLabels above 1/,
    );
    const chunks = {
      vocab_size: 5,
      hidden_size: 8,
      num_hidden_layers: 1,
      num_attention_heads: 2,
      intermediate_size: 8,
    };
    torch.scope(() => {
      const model = new BertModel({ ...chunks, chunk_size_feed_forward: 2 });
      expect(() => model.forward(torch.tensor([[1, 2, 3]], { dtype: 'int64' }))).toThrow(
        /chunkSizeFeedForward \(2\) should divide the length of inputs, which is 3/,
      );
      expect(() => new BertModel({ ...chunks, add_cross_attention: true })).toThrow(/set isDecoder too/);
      const answers = new BertForQuestionAnswering({ ...chunks, num_labels: 3 });
      expect(() => answers.forward(torch.tensor([[1, 2]], { dtype: 'int64' }))).toThrow(/numLabels should be 2, got 3/);
    });
    expect(() => new GPT2Config(3 as never)).toThrow(TypeError);
    expect(() => new LlamaConfig({ hidden_size: 10, num_attention_heads: 4 })).toThrow(/multiple/);
    expect(() => new GPT2LMHeadModel(new BertConfig() as never)).toThrow(/takes a GPT2Config, got a BertConfig/);
    expect(() => new GPT2LMHeadModel({ model_type: 'bert' })).toThrow(/'gpt2', got one of 'bert'/);
    expect(() => new GPT2LMHeadModel(null as never)).toThrow(TypeError);
    const small = { vocab_size: 5, hidden_size: 8, num_hidden_layers: 1, num_attention_heads: 2, intermediate_size: 8 };
    expect(() => new BertModel({ ...small, hidden_act: 'bent' })).toThrow(/no activation 'bent'; there are gelu/);
    expect(() => new BertModel({ ...small, num_attention_heads: 3 })).toThrow(/multiple of numAttentionHeads \(3\)/);
    expect(() => new BertModel({ ...small, add_cross_attention: true })).toThrow(/addCrossAttention/);
  });
});

describe('a call', () => {
  const ids = () => torch.tensor([[1, 2, 3]], { dtype: torch.int64 });
  const sizes = { vocab_size: 5, hidden_size: 8, num_hidden_layers: 1, num_attention_heads: 2, intermediate_size: 8 };

  it("takes arguments in Python's order, by name, or both", () => {
    torch.scope(() => {
      const model = new BertModel(sizes).eval();
      const mask = torch.tensor([[1, 1, 0]]);
      const [one, other, third] = [
        model.forward(ids(), mask),
        model.forward({ inputIds: ids(), attentionMask: mask }),
        model.forward(ids(), { attentionMask: mask }),
      ].map((out) => out.lastHiddenState);
      expect(torch.equal(one!, other!)).toBe(true);
      expect(torch.equal(one!, third!)).toBe(true);
      const embeds = model.getInputEmbeddings().forward(ids());
      const fourth = model.forward({ inputsEmbeds: embeds, attentionMask: mask }).lastHiddenState;
      expect(torch.equal(one!, fourth)).toBe(true);
    });
  });

  it('says what is wrong with it', () => {
    torch.scope(() => {
      const model = new BertModel({ ...sizes, max_position_embeddings: 2 });
      expect(() => model.forward()).toThrow(/exactly one of inputIds and inputsEmbeds, got neither/);
      expect(() => model.forward({ inputId: ids() } as never)).toThrow(
        /unknown option 'inputId'. Did you mean 'inputIds'/,
      );
      expect(() => model.forward(ids())).toThrow(/2 position embeddings \(maxPositionEmbeddings\), got 3/);
      expect(() => model.forward({ inputsEmbeds: torch.zeros([2, 8]) })).toThrow(/should be \[batch, length, size\]/);
      const gpt2 = new GPT2LMHeadModel({ ...sizes, n_positions: 8 });
      expect(() => gpt2.forward(ids(), { positionIds: torch.zeros([1, 1, 3], { dtype: 'int64' }) })).toThrow(
        /positionIds should be \[batch, length\], got \[1, 1, 3\]/,
      );
      const decoder = new BertModel({ ...sizes, max_position_embeddings: 8, is_decoder: true });
      expect(() => decoder.forward(ids(), { encoderHiddenStates: torch.zeros([1, 2, 8]) })).toThrow(
        /no layers that look at encoderHiddenStates: set addCrossAttention/,
      );
      const llama = new LlamaModel({ ...sizes, max_position_embeddings: 8 });
      expect(() => llama.forward(ids(), { pastKeyValues: {} as never })).toThrow(/should be a DynamicCache/);
    });
  });

  it("keeps an encoder's keys and values in its cache", () => {
    torch.scope(() => {
      const config = { ...sizes, max_position_embeddings: 8, is_decoder: true, add_cross_attention: true };
      const model = new BertModel(config).eval();
      const encoderHiddenStates = torch.randn([1, 2, 8]);
      const run = (inputIds: torch.Tensor, more: object = {}) =>
        torch.noGrad(() => model.forward({ inputIds, encoderHiddenStates, ...more }));
      const all = run(torch.tensor([[1, 2, 3, 4]], { dtype: 'int64' }));
      const { pastKeyValues } = run(ids());
      expect(pastKeyValues).toBeInstanceOf(EncoderDecoderCache);
      const next = run(torch.tensor([[4]], { dtype: 'int64' }), { pastKeyValues });
      expect(pastKeyValues!.getSeqLength()).toBe(4);
      expect((pastKeyValues as EncoderDecoderCache).crossAttentionCache.getSeqLength()).toBe(2);
      expect(torch.allclose(next.lastHiddenState.select(1, 0), all.lastHiddenState.select(1, 3), 1e-5, 1e-6)).toBe(
        true,
      );
    });
  });

  it('hands its cache on from a scope', () => {
    torch.scope(() => {
      const llama = new LlamaModel({ ...sizes, max_position_embeddings: 8 }).eval();
      const out = torch.noGrad(() => torch.scope(() => llama.forward(ids())));
      expect(out.pastKeyValues!.getSeqLength()).toBe(3);
      const next = torch.noGrad(() =>
        llama.forward(torch.tensor([[4]], { dtype: 'int64' }), { pastKeyValues: out.pastKeyValues }),
      );
      const all = torch.noGrad(() => llama.forward(torch.tensor([[1, 2, 3, 4]], { dtype: 'int64' })));
      expect(torch.allclose(next.lastHiddenState.select(1, 0), all.lastHiddenState.select(1, 3), 1e-5, 1e-6)).toBe(
        true,
      );
    });
  });
});

describe('sizes that would fill the memory', () => {
  it('are refused', () => {
    expect(() => new GPT2Config({ nLayer: 2 ** 40 })).toThrow('nLayer should be at most 65536, got 1099511627776');
    expect(() => new BertConfig({ numHiddenLayers: Infinity })).toThrow(RangeError);
    expect(() => new T5Config({ numDecoderLayers: 2n ** 62n })).toThrow(TypeError);
    expect(() => new ViTConfig({ numLabels: 2 ** 40 })).toThrow('numLabels should be at most');
    expect(() =>
      torch.scope(() => new DynamicCache().update(torch.ones([1, 1, 1, 1]), torch.ones([1, 1, 1, 1]), 2 ** 40)),
    ).toThrow('layerIndex should be at most');
  });
});
