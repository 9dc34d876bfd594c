import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { camel } from '../../lib/core/names.js';
import * as torch from '../../lib/index.js';
import * as transformers from '../../lib/transformers/index.js';

// Replays a file of what Hugging Face's models compute with parameters that are set by a rule:
// TRANSFORMERS_FILE=FILE npx vitest run tests/transformers/file.test.ts
const { TRANSFORMERS_FILE: file } = process.env;

interface Recorded {
  config: Record<string, unknown> & { model_type: string };
  parameters: number;
  keys: [key: string, shape: number[]][];
  inputs: Record<string, unknown>;
  out_shape: number[];
  out: number[];
}

type Model = transformers.PreTrainedModel & { forward(inputs: object): Record<string, torch.Tensor> };

const layout = (state: Iterable<[string, torch.Tensor]>) => [...state].map(([key, t]) => [key, t.shape]);

/** The model whose configuration and state dict are the recorded ones: the record does not name its class. */
function build({ config, keys }: Recorded): Model {
  for (const [name, Class] of Object.entries(transformers)) {
    const isModel = typeof Class === 'function' && Class.prototype instanceof transformers.PreTrainedModel;
    if (!isModel || name.startsWith('Auto')) continue;
    const { configClass } = Class as unknown as { configClass?: { modelType?: string } };
    if (configClass?.modelType !== config.model_type) continue;
    const model = new (Class as unknown as new (config: object) => Model)(config);
    if (JSON.stringify(layout(model.stateDict())) === JSON.stringify(keys)) return model;
  }
  throw new Error(`no class of ${config.model_type} has the recorded state dict`);
}

/** The i-th tensor is a * sin(0.1 * arange + i), with a = 0.05 for matrices, else 0.02; weights of norms are 1 more. */
function setParameters(model: Model): void {
  torch.noGrad(() => {
    for (const [i, [key, t]] of [...model.stateDict()].entries()) {
      const wave = torch.arange(t.numel(), { dtype: 'float64' }).mul(0.1).add(i).sin();
      const values = wave.mul(t.ndim >= 2 ? 0.05 : 0.02).add(t.ndim === 1 && key.endsWith('weight') ? 1 : 0);
      t.copy_(values.reshape(t.shape));
    }
  });
}

const isFloats = (value: unknown): boolean => (Array.isArray(value) ? value.some(isFloats) : !Number.isInteger(value));

describe.skipIf(!file)('models of a file', () => {
  const models = file ? JSON.parse(gunzipSync(readFileSync(file)).toString()).models : {};
  for (const [name, recorded] of Object.entries<Recorded>(models)) {
    it(name, () => {
      torch.scope(() => {
        const model = build(recorded);
        expect(layout(model.stateDict())).toEqual(recorded.keys);
        const parameters = [...model.parameters()].reduce((sum, p) => sum + p.numel(), 0);
        expect(parameters).toBe(recorded.parameters);
        setParameters(model);
        model.eval();
        const inputs = Object.entries(recorded.inputs).map(([key, value]) => [
          camel(key),
          torch.tensor(value as number[], { dtype: isFloats(value) ? 'float32' : 'int64' }),
        ]);
        const { logits } = torch.noGrad(() => model.forward(Object.fromEntries(inputs)));
        expect(logits!.shape).toEqual(recorded.out_shape);
        const got = logits!.flatten().tolist().slice(0, recorded.out.length) as number[];
        const worst = Math.max(...got.map((value, i) => Math.abs(value - recorded.out[i]!)));
        expect(worst).toBeLessThan(1e-4);
      });
    });
  }
  if (!file) it.skip('is given as TRANSFORMERS_FILE');
});
