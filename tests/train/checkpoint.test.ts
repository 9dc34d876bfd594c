import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn } from '../../lib/index.js';
import { type Callback, callbacks, metrics, Trainer } from '../../lib/train/index.js';
import { clouds, makeParts, weights } from './fixtures.js';

const F = nn.functional;
const threads = torch.getNumThreads();
torch.setNumThreads(1);
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-checkpoint-'));
afterAll(() => {
  torch.setNumThreads(threads);
  rmSync(folder, { recursive: true });
});

describe('checkpoint', () => {
  it('keeps the newest states and the best, and resume: true takes the newest', async () => {
    const place = join(folder, 'kept');
    const run = async (epochs: number) => {
      const { net, optimizer, train, validation } = makeParts();
      const saving = callbacks.checkpoint(join(place, 'best.pt'), { everySteps: 4, keepLast: 3 });
      const options = { epochs, validation, callbacks: [saving], resume: true };
      const history = await new Trainer(net, { optimizer, loss: F.crossEntropy }).fit(train, options);
      return { weights: weights(net), history: history.history };
    };
    await run(2);
    const files = ['best.last.step12.pt', 'best.last.step16.pt', 'best.last.step20.pt', 'best.pt'];
    expect(readdirSync(place).sort()).toEqual(files);
    const resumed = await run(3);
    expect(readdirSync(place).filter((name) => name.includes('step'))).toEqual([
      'best.last.step24.pt',
      'best.last.step28.pt',
      'best.last.step30.pt',
    ]);
    rmSync(place, { recursive: true });
    expect(await run(3)).toEqual(resumed);
  });

  it('is told last, so that it holds what the others came to', async () => {
    const path = join(folder, 'state.pt');
    let ended = 0;
    const counting: Callback = { name: 'count', onEpochEnd: () => void ended++, stateDict: () => ({ ended }) };
    const { net, optimizer, train } = makeParts();
    const saving = callbacks.checkpoint(path, { saveBest: false });
    await new Trainer(net, { optimizer, loss: F.crossEntropy }).fit(train, {
      epochs: 2,
      callbacks: [saving, counting, counting],
    });
    const saved = torch.load(path);
    expect(saved.callbacks).toMatchObject({ count: { ended: 4 }, count2: { ended: 4 } });
    expect(saved).toMatchObject({ epoch: 2, step: 0, globalStep: 20, now: null });
  });

  it('goes on from an interruption in the middle of an epoch, or of the validation', async () => {
    const run = async (stopAt: ((state: { globalStep: number }) => boolean) | null, inValidation = false) => {
      const path = join(folder, 'interrupted.pt');
      torch.manualSeed(6);
      const make = () => {
        const { net, optimizer, train } = makeParts();
        const controller = new AbortController();
        const validation = {
          *[Symbol.iterator]() {
            if (inValidation && stopAt) controller.abort();
            yield* new DataLoader(clouds(100, 2), { batchSize: 50, shuffle: true });
          },
        };
        const accuracy = metrics.accuracy();
        const options = { optimizer, loss: F.crossEntropy, metrics: { accuracy }, signal: controller.signal };
        return { net, train, validation, trainer: new Trainer(net, options) };
      };
      const saving = callbacks.checkpoint(path, { saveBest: false });
      const first = make();
      const stop: Callback = { onStepEnd: (state) => void (stopAt?.(state) && !inValidation && state.stop('tired')) };
      const options = { epochs: 2, callbacks: [saving, stop] };
      let history = await first.trainer.fit(first.train, { ...options, validation: first.validation });
      let { net } = first;
      if (stopAt) {
        expect(history.stopped).not.toBe(null);
        torch.manualSeed(99);
        const second = make();
        ({ net } = second);
        const validation = {
          [Symbol.iterator]: () => new DataLoader(clouds(100, 2), { batchSize: 50, shuffle: true })[Symbol.iterator](),
        };
        history = await second.trainer.fit(second.train, { epochs: 2, validation, resume: path });
      }
      return { weights: weights(net), history: history.history };
    };
    const whole = await run(null);
    expect(await run(({ globalStep }) => globalStep === 13)).toEqual(whole);
    expect(await run(({ globalStep }) => globalStep === 10)).toEqual(whole);
    expect(await run(() => true, true)).toEqual(whole);
  });
});
