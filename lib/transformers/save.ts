import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonName } from '../nn/names.js';
import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import { savedKey } from './keys.js';
import type { ModelKeys, PreTrainedModel } from './model.js';

/** Fields that Python reads as floats only: it takes `1.0` but not `1`. */
const FLOATS =
  /^( {2}"(?:layer_norm_eps|layer_norm_epsilon|rms_norm_eps|initializer_range|initializer_factor)": -?\d+)(,?)$/gm;

const json = (values: object): string => `${JSON.stringify(values, null, 2).replace(FLOATS, '$1.0$2')}\n`;

/** The tensors of a model's file: of tied parameters, the one that others are tied to. */
function tensorsOf(model: PreTrainedModel): Map<string, Tensor> {
  const tied = model._tiedWeights();
  const { savedKeys } = model.constructor as unknown as ModelKeys;
  const own = model.stateDict({ keepVars: true });
  const state = new Map<string, Tensor>();
  for (const [key, tensor] of own) {
    const source = tied.get(key);
    if (source !== undefined && own.get(source) === tensor) continue;
    state.set(savedKey(key, savedKeys), tensor.detach().contiguous());
  }
  return state;
}

/** What `savePretrained` of every model does. */
export function savePretrained(model: PreTrainedModel, folder: string | URL): void {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder;
  mkdirSync(path, { recursive: true });
  const config = model.config.toJSON();
  const [first] = model.parameters();
  config.architectures = [model.constructor.name];
  if (first) config.dtype = String(first.dtype).replace('torch.', '');
  const sorted = Object.fromEntries(Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(path, 'config.json'), json(sorted));
  torch.scope(() => torch.safetensors.saveFile(tensorsOf(model), join(path, 'model.safetensors'), { format: 'pt' }));
  const generation = Object.entries(model.generationConfig).filter(([, value]) => value !== undefined);
  if (generation.length === 0) return;
  const values = Object.fromEntries(generation.map(([key, value]) => [pythonName(key), value]));
  writeFileSync(join(path, 'generation_config.json'), json(values));
}
