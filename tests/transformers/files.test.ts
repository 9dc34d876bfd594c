import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as torch from '../../lib/index.js';
import * as transformers from '../../lib/transformers/index.js';

const here = fileURLToPath(new URL('../reference/transformers', import.meta.url));
const script = fileURLToPath(new URL('../reference/transformers_files.py', import.meta.url));

interface Expected {
  class: string;
  state: Record<string, [shape: number[], sum: number]>;
}
const expected: Record<string, Expected> = JSON.parse(readFileSync(join(here, 'expected.json'), 'utf8'));
const { GPT2LMHeadModel, GPT2Model, BertModel, BertForSequenceClassification, BertForMaskedLM } = transformers;
type Any = transformers.PreTrainedModel;
const classOf = (name: string) => (transformers as unknown as Record<string, typeof GPT2LMHeadModel>)[name]!;

/** A Python that has transformers, if one is named. */
const python = process.env.NODETORCH_PYTHON;
const hasTransformers = python !== undefined && spawnSync(python, ['-c', 'import transformers']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  vi.spyOn(process, 'emitWarning').mockImplementation((text) => void warnings.push(String(text)));
});
afterEach(() => void vi.restoreAllMocks());

function states(model: Any): Expected['state'] {
  return Object.fromEntries(
    [...model.stateDict()].map(([key, t]) => [key, [t.shape, torch.scope(() => t.double().sum().item())]]),
  );
}

function expectState(model: Any, wanted: Expected['state']): void {
  const got = states(model);
  expect(Object.keys(got)).toEqual(Object.keys(wanted));
  for (const [key, [shape, sum]] of Object.entries(wanted)) {
    expect(got[key]![0], key).toEqual(shape);
    expect(got[key]![1], key).toBeCloseTo(sum, 6);
  }
}

const scoped = (fn: () => Promise<void>) => () => torch.scope(fn);

describe('a folder that Python wrote', () => {
  it.each(Object.entries(expected))('is loaded: %s', (name, wanted) =>
    torch.scope(async () => {
      const model = await classOf(wanted.class).fromPretrained(join(here, name));
      expectState(model, wanted.state);
      expect(model.training).toBe(false);
      expect(warnings).toEqual([]);
    }),
  );

  it.each(Object.entries(expected))(
    'is written as Python wrote it: %s',
    (name, wanted) =>
      torch.scope(async () => {
        const model = await classOf(wanted.class).fromPretrained(join(here, name));
        const to = join(folder, name);
        model.savePretrained(to);
        const config = JSON.parse(readFileSync(join(here, name, 'config.json'), 'utf8'));
        expect(JSON.parse(readFileSync(join(to, 'config.json'), 'utf8'))).toEqual(config);
        if (['gpt2', 't5', 'vit'].includes(name)) {
          const [ours, theirs] = [to, join(here, name)].map((at) => readFileSync(join(at, 'model.safetensors')));
          expect(ours!.equals(theirs!)).toBe(true);
        }
        if (!hasTransformers) return;
        const seen = JSON.parse(execFileSync(python!, ['-W', 'ignore', script, '--check', to], { encoding: 'utf8' }));
        expect(seen.problems).toEqual({});
        expect(seen.class).toBe(wanted.class);
        expectState(model, seen.state);
      }),
    120_000,
  );

  it(
    'keeps tied weights one, whichever of them it has',
    scoped(async () => {
      const model = await GPT2LMHeadModel.fromPretrained(join(here, 'gpt2'));
      expect(model.lmHead.weight).toBe(model.transformer.wte.weight);
      const bert = await BertForMaskedLM.fromPretrained(join(here, 'bert'));
      expect(bert.cls.predictions.decoder.bias).toBe(bert.cls.predictions.bias);
      const only = join(folder, 'only-head');
      const state = new Map([...model.stateDict()].filter(([key]) => key !== 'transformer.wte.weight'));
      model.savePretrained(only);
      torch.safetensors.saveFile(state, join(only, 'model.safetensors'));
      const other = await GPT2LMHeadModel.fromPretrained(only);
      expectState(other, expected.gpt2!.state);
      expect(warnings).toEqual([]);
    }),
  );

  it(
    'gives its base model, and takes the base model of another head',
    scoped(async () => {
      const base = await GPT2Model.fromPretrained(join(here, 'gpt2'));
      const inner = Object.entries(expected.gpt2!.state).filter(([key]) => key.startsWith('transformer.'));
      expectState(base, Object.fromEntries(inner.map(([key, value]) => [key.slice('transformer.'.length), value])));
      base.savePretrained(join(folder, 'base'));
      expectState(await GPT2LMHeadModel.fromPretrained(join(folder, 'base')), expected.gpt2!.state);
      expect(warnings).toEqual([]);
    }),
  );

  it(
    'draws a new head from the seed and says so',
    scoped(async () => {
      const load = async () => {
        torch.manualSeed(5);
        return BertForSequenceClassification.fromPretrained(join(here, 'bert'), { numLabels: 3 });
      };
      const [one, other] = [await load(), await load()];
      expect(one.config.numLabels).toBe(3);
      expect(one.classifier.weight.shape).toEqual([3, 8]);
      expect(torch.equal(one.classifier.weight, other.classifier.weight)).toBe(true);
      expect(one.classifier.weight.std().item()).toBeCloseTo(0.02, 2);
      expect(one.classifier.bias!.tolist()).toEqual([0, 0, 0]);
      // Nothing else is drawn: the pooler's and the head's are the first.
      torch.manualSeed(5);
      const first = torch.empty([8, 8]).normal_(0, 0.02);
      expect(torch.equal(one.bert.pooler!.dense.weight, first)).toBe(true);
      expect(warnings.join('\n')).toMatch(/no values for bert.pooler.dense.weight, .*classifier.weight/);
      expect(warnings.join('\n')).toMatch(/also has cls.predictions.bias/);
    }),
  );

  it(
    'is cast, moved and reconfigured as asked',
    scoped(async () => {
      const half = await GPT2LMHeadModel.fromPretrained(join(here, 'gpt2'), { dtype: 'float16', device: 'cpu' });
      expect([half.dtype, String(half.device)]).toEqual([torch.float16, 'cpu']);
      half.savePretrained(join(folder, 'half'));
      const auto = await GPT2LMHeadModel.fromPretrained(join(folder, 'half'));
      expect(auto.lmHead.weight.dtype).toBe(torch.float16);
      const full = await GPT2LMHeadModel.fromPretrained(join(folder, 'half'), { dtype: 'float32', attnPdrop: 0.5 });
      expect(full.lmHead.weight.dtype).toBe(torch.float32);
      expect(full.transformer.h.at(0).attn.attnDropout.p).toBe(0.5);
      const file = await GPT2LMHeadModel.fromPretrained(join(here, 'gpt2', 'model.safetensors'), {
        config: JSON.parse(readFileSync(join(here, 'gpt2', 'config.json'), 'utf8')),
      });
      expectState(file, expected.gpt2!.state);
    }),
  );

  it(
    'has settings for generate',
    scoped(async () => {
      const to = join(folder, 'settings');
      cpSync(join(here, 'gpt2'), to, { recursive: true });
      writeFileSync(join(to, 'generation_config.json'), '{"max_new_tokens": 2, "eos_token_id": null, "unknown": 1}');
      const model = await GPT2LMHeadModel.fromPretrained(to);
      expect(model.generationConfig).toEqual({ maxNewTokens: 2, eosTokenId: null });
      expect(model.generate(torch.tensor([[3, 4]], { dtype: 'int64' })).shape).toEqual([1, 4]);
    }),
  );

  it(
    'is told by its configuration',
    scoped(async () => {
      const model = await transformers.AutoModelForCausalLM.fromPretrained(join(here, 'llama'));
      expect(model).toBeInstanceOf(transformers.LlamaForCausalLM);
      expect(await transformers.AutoModel.fromPretrained(join(here, 'vit'))).toBeInstanceOf(transformers.ViTModel);
      const config = await transformers.AutoConfig.fromPretrained(join(here, 't5'), { dropout_rate: 0.3 });
      expect(config).toBeInstanceOf(transformers.T5Config);
      expect((config as transformers.T5Config).dropoutRate).toBe(0.3);
      expect((await transformers.LlamaConfig.fromPretrained(join(here, 'llama'))).numKeyValueHeads).toBe(1);
      await expect(transformers.LlamaConfig.fromPretrained(join(here, 'vit'))).rejects.toThrow(/type 'vit'/);
      await expect(transformers.AutoModelForMaskedLM.fromPretrained(join(here, 'llama'))).rejects.toThrow(
        /AutoModelForMaskedLM has no model of type 'llama'/,
      );
    }),
  );

  it(
    'is loaded by builders',
    scoped(async () => {
      const { models } = transformers;
      expectState(await models.gpt2({ weights: join(here, 'gpt2') }), expected.gpt2!.state);
      const bert = await models.bert({ task: 'maskedLM', weights: join(here, 'bert') });
      expectState(bert, expected.bert!.state);
      const fields = JSON.parse(readFileSync(join(here, 'gpt2', 'config.json'), 'utf8'));
      const file = join(folder, 'alone.safetensors');
      cpSync(join(here, 'gpt2', 'model.safetensors'), file);
      expectState(await models.gpt2({ ...fields, task_specific_params: {}, weights: file }), expected.gpt2!.state);
      const { model_type: _, ...sizes } = fields;
      expectState(await models.gpt2({ ...sizes, weights: file }), expected.gpt2!.state);
      await expect(models.gpt2({ weights: file })).rejects.toThrow(/config.json/);
      const classifier = await models.bert({
        task: 'sequenceClassification',
        weights: join(here, 'bert'),
        numLabels: 5,
      });
      expect(classifier.classifier.weight.shape).toEqual([5, 8]);
      expect(models.llama({ ...bert.config.toObject(), model_type: 'llama' })).toBeInstanceOf(
        transformers.LlamaForCausalLM,
      );
      expect(() => models.t5({ task: 'maskedLM' as never })).toThrow(/models.t5 has no task "maskedLM"; it has base/);
    }),
  );

  it(
    'is refused where it does not fit',
    scoped(async () => {
      const load = (name: string, options = {}) => GPT2LMHeadModel.fromPretrained(join(here, name), options);
      await expect(load('bert')).rejects.toThrow(/loads models of type 'gpt2'; .* is of type 'bert'/);
      await expect(load('gpt2', { nEmbd: 16 })).rejects.toThrow(/size mismatch for transformer.wte.weight/);
      await expect(load('gpt2', { numLabel: 3 })).rejects.toThrow(
        /unknown option 'numLabel'. Did you mean 'numLabels'/,
      );
      await expect(load('none')).rejects.toThrow(RangeError);
      const grown = await load('gpt2', { vocabSize: 13, ignoreMismatchedSizes: true });
      expect(grown.transformer.wte.weight.shape).toEqual([13, 8]);
      expect(grown.lmHead.weight).toBe(grown.transformer.wte.weight);
      await expect(BertModel.fromPretrained(join(here, 'bert'), 3 as never)).rejects.toThrow(TypeError);
    }),
  );
});
