import { beforeAll, describe, it } from 'vitest';
import { setNumThreads } from '../../../lib/index.js';
import { readModels, replay } from './replay.js';

// Replays a file of whole models, which is too large to be committed: what `vision_models.py --all FILE` wrote.
// MODELS_FILE=FILE [MODELS=vgg16,resnet50] npx vitest run tests/vision/models/file.test.ts
const { MODELS_FILE: file, MODELS: only } = process.env;

describe.skipIf(!file)('models of a file', () => {
  // As they are recorded: batches of two make the gradients of whole networks sensitive to the order of sums.
  beforeAll(() => setNumThreads(1));

  for (const [name, record] of file ? Object.entries(readModels(file)) : []) {
    if (only === undefined || only.split(',').includes(name)) it(name, () => replay(name, record), 600_000);
  }
  if (!file) it.skip('is given as MODELS_FILE');
});
