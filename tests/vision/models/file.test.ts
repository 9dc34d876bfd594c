import { describe, it } from 'vitest';
import { type ModelRecord, readModels, replay } from './replay.js';

// Replays a file of whole models, which is too large to be committed: what `vision_models.py --all FILE` wrote.
// MODELS_FILE=FILE [MODELS=vgg16,resnet50] npx vitest run tests/vision/models/file.test.ts
const { MODELS_FILE: file, MODELS: only } = process.env;

/** A record may be of a network whose auxiliary heads were left out, and not say so. */
function optionsOf(name: string, { options, keys }: ModelRecord): Record<string, unknown> {
  const hasAux = keys.some(([key]) => key.startsWith('AuxLogits.') || key.startsWith('aux1.'));
  return /^(inception|googlenet)/.test(name) ? { aux_logits: hasAux, ...options } : { ...options };
}

describe.skipIf(!file)('models of a file', () => {
  for (const [name, record] of file ? Object.entries(readModels(file)) : []) {
    if (only === undefined || only.split(',').includes(name))
      it(name, () => replay(name, { ...record, options: optionsOf(name, record) }), 600_000);
  }
  if (!file) it.skip('is given as MODELS_FILE');
});
