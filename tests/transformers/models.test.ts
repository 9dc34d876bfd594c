import { describe, expect, it } from 'vitest';
import { camel } from '../../lib/core/names.js';
import * as torch from '../../lib/index.js';
import * as transformers from '../../lib/transformers/index.js';
import { drawnOnCpu, readReference } from '../reference.js';

interface Data {
  dtype: string;
  shape: number[];
  data: (number | boolean)[];
}

interface Case {
  class: string;
  config: Record<string, unknown>;
  build: unknown[];
  state: [key: string, shape: number[], bits: number[]][];
  parameters: string[];
  draw: number;
  text: string;
  inputs: Record<string, Data>;
  output: Record<string, Data | Data[]>;
  attentions?: Record<string, Data[]>;
  train?: { loss: number; grads: Record<string, number> };
  generate: { options: Record<string, unknown>; inputs: Record<string, Data>; ids: number[][] }[];
}

type Model = transformers.PreTrainedModel & { forward(...args: unknown[]): Record<string, unknown> };
type Classes = Record<string, new (config: unknown, ...rest: unknown[]) => Model>;

// As the reference was recorded.
torch.setNumThreads(1);

const cases = { ...readReference<Case>('transformers_models'), ...readReference<Case>('transformers_decoders') };
const classes = transformers as unknown as Classes;

/** How far numbers may be from Python's, against the largest: on the processor that recorded them they are the same. */
const TOLERANCE = 2e-6;

function tensor({ dtype, shape, data }: Data): torch.Tensor | boolean {
  if (shape.length === 0) return data[0] as boolean;
  return torch.tensor(data as number[], { dtype: dtype as torch.DTypeLike }).reshape(shape);
}

const byName = (inputs: Record<string, Data>) =>
  Object.fromEntries(Object.entries(inputs).map(([key, value]) => [camel(key), tensor(value)]));

const inJavaScript = (options: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value]));

const bits = (t: torch.Tensor) =>
  torch.scope(() =>
    t.contiguous().view([-1]).narrow(0, 0, Math.min(3, t.numel())).view({ dtype: torch.int32 }).tolist(),
  );

function expectClose(got: torch.Tensor, want: Data, name: string): void {
  expect(got.shape, name).toEqual(want.shape);
  const values = got.flatten().tolist() as number[];
  const largest = Math.max(1, ...want.data.map((v) => Math.abs(Number(v))));
  const worst = Math.max(...values.map((v, i) => Math.abs(v - Number(want.data[i]))));
  expect(worst / largest, name).toBeLessThanOrEqual(TOLERANCE);
}

function expectAll(got: Record<string, unknown>, want: Record<string, Data | Data[]>): void {
  for (const [key, value] of Object.entries(want)) {
    const found = got[camel(key)];
    if (!Array.isArray(value)) expectClose(found as torch.Tensor, value, key);
    else {
      expect(found, key).toHaveLength(value.length);
      for (const [i, each] of value.entries()) expectClose((found as torch.Tensor[])[i]!, each, `${key}[${i}]`);
    }
  }
}

function build({ class: name, config, build: rest }: Case, more: object = {}): Model {
  torch.manualSeed(0);
  return drawnOnCpu(() => new classes[name]!({ ...config, ...more }, ...rest));
}

const models = Object.entries(cases).filter(([name]) => !/^(LSTM|ACT2FN)/.test(name));

describe.each(models)('%s', (_name, wanted) => {
  it("draws Python's initial values under Python's names", () => {
    torch.scope(() => {
      const model = build(wanted);
      const state = [...model.stateDict()].map(([key, t]) => [key, t.shape, bits(t)]);
      expect(state).toEqual(wanted.state);
      expect([...model.namedParameters()].map(([key]) => key)).toEqual(wanted.parameters);
      expect(torch.rand([1], { device: 'cpu' }).item()).toBe(wanted.draw);
      expect(String(model)).toBe(wanted.text);
    });
  });

  it('computes what Python computes', () => {
    torch.scope(() => {
      const model = build(wanted).eval();
      const inputs = byName(wanted.inputs);
      const asked = {
        outputHiddenStates: 'hidden_states' in wanted.output || 'decoder_hidden_states' in wanted.output,
      };
      const out = torch.noGrad(() => model.forward({ ...inputs, ...asked }));
      expectAll(out, wanted.output);
      if (!wanted.attentions) return;
      expectAll(
        torch.noGrad(() => model.forward({ ...inputs, outputAttentions: true })),
        wanted.attentions,
      );
      const eager = build(wanted, { attn_implementation: 'eager' }).eval();
      const { hidden_states: _, ...rest } = wanted.output;
      expectAll(
        torch.noGrad(() => eager.forward({ ...inputs, ...asked })),
        rest,
      );
    });
  });

  if (wanted.train)
    it('learns as Python does, with the same dropout', () => {
      torch.scope(() => {
        const model = build(wanted).train();
        torch.manualSeed(1);
        const out = model.forward(byName(wanted.inputs));
        const first = Object.values(out).find((v) => v instanceof torch.Tensor)!;
        const loss = (out.loss as torch.Tensor | null) ?? (first as torch.Tensor).square().mean();
        expect(loss.item()).toBeCloseTo(wanted.train!.loss, 4);
        loss.backward();
        const grads = Object.fromEntries(
          [...model.namedParameters()].flatMap(([key, p]) => (p.grad ? [[key, p.grad.double().sum().item()]] : [])),
        );
        expect(Object.keys(grads)).toEqual(Object.keys(wanted.train!.grads));
        const largest = Math.max(1, ...Object.values(wanted.train!.grads).map(Math.abs));
        for (const [key, value] of Object.entries(wanted.train!.grads)) {
          expect(Math.abs(grads[key]! - value) / largest, key).toBeLessThan(1e-5);
        }
      });
    });

  if (wanted.generate.length > 0)
    it('writes what Python writes', () => {
      torch.scope(() => {
        const model = build(wanted).eval() as Model & transformers.GPT2LMHeadModel;
        for (const { options, inputs, ids } of wanted.generate) {
          torch.manualSeed(3);
          const got = model.generate({ ...byName(inputs), ...inJavaScript(options) });
          expect(got.tolist(), JSON.stringify(options)).toEqual(ids);
        }
      });
    });
});

describe('ACT2FN', () => {
  it.each(Object.entries(readReference<Record<string, number[]>>('transformers_models').ACT2FN!))(
    'has %s',
    (name, want) => {
      torch.scope(() => {
        const input = torch.arange(24, { dtype: torch.float32 }).mul(0.7).add(0.3).sin().mul(4);
        const got = torch.noGrad(() => new transformers.ACT2FN[name]!().forward(input)) as torch.Tensor;
        expectClose(got, { dtype: 'float32', shape: [24], data: want }, name);
      });
    },
  );
});
