import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader, Dataset, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim, type Tensor } from '../../lib/index.js';
import { type Callback, callbacks, metrics, Trainer } from '../../lib/train/index.js';
import { clouds, linear, makeParts, sgd, weights } from './fixtures.js';

const F = nn.functional;
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-robust-'));
afterAll(() => rmSync(folder, { recursive: true }));
torch.setNumThreads(1);

function make(net: nn.Module = linear(), options: object = {}): Trainer {
  return new Trainer(net, { optimizer: sgd(net), loss: F.crossEntropy, device: 'cpu', ...options });
}
const loaderOf = (n = 40, batchSize = 10) => new DataLoader(clouds(n, 1), { batchSize });

describe('a training that fails', () => {
  const events = ['onFitStart', 'onEpochStart', 'onBatchStart', 'onStepEnd', 'onEpochEnd', 'onFitEnd'] as const;

  it.each(events)('in %s of a callback, tells the others and can be begun again', async (event) => {
    const told: unknown[] = [];
    const error = new Error('on purpose');
    const trainer = make(linear(), { metrics: { accuracy: metrics.accuracy() }, gradAccumulation: 2, ema: {} });
    const before = torch.memory();
    const listeners = process.listenerCount('SIGINT');
    for (const failing of [
      () => {
        throw error;
      },
      () => Promise.reject(error),
    ]) {
      // prettier-ignore
      const observer: Callback = { onFitError: (_, cause) => void told.push(cause) };
      await expect(
        trainer.fit(loaderOf(), { epochs: 1, callbacks: [{ [event]: failing } as Callback, observer] }),
      ).rejects.toBe(error);
    }
    expect(told).toEqual([error, error]);
    expect(torch.memory().scopes).toBe(before.scopes);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
    const history = await trainer.fit(loaderOf(), { epochs: 1 });
    expect(history.epochs).toBe(1);
  });

  it('in onFitError, rejects with the first error', async () => {
    const first = new Error('the first');
    const failing: Callback = {
      onStepEnd() {
        throw first;
      },
      onFitError() {
        throw new Error('the second');
      },
    };
    const told: unknown[] = [];
    const other: Callback = { onFitError: (_, error) => void told.push(error) };
    await expect(make().fit(loaderOf(), { epochs: 1, callbacks: [failing, other] })).rejects.toBe(first);
    expect(told).toEqual([first]);
  });

  it('because a sample can not be read, names it and goes on from the checkpoint before', async () => {
    class Torn extends Dataset<[Tensor, Tensor]> {
      whole = false;
      readonly length = 40;
      readonly inner = clouds(40, 1);
      override get(i: number): [Tensor, Tensor] {
        if (i === 25 && !this.whole) throw new Error('torn');
        return this.inner.get(i) as [Tensor, Tensor];
      }
    }
    const dataset = new Torn();
    const path = join(folder, 'torn.pt');
    const net = linear();
    const options = { epochs: 2, callbacks: [callbacks.checkpoint(path, { saveBest: false, everySteps: 1 })] };
    const loader = new DataLoader(dataset, { batchSize: 10 });
    await expect(make(net).fit(loader, options)).rejects.toThrow(/sample 25 .*torn/);
    dataset.whole = true;
    const resumed = linear();
    const history = await make(resumed).fit(loader, { ...options, resume: true });
    const straight = linear();
    const expected = await make(straight).fit(loader, { epochs: 2 });
    expect(history.history).toEqual(expected.history);
    expect(weights(resumed)).toEqual(weights(straight));
  });

  it('because its loss throws, or gives no single number', async () => {
    const failing = make(linear(), {
      loss: () => {
        throw new Error('no loss');
      },
    }); // prettier-ignore
    await expect(failing.fit(loaderOf(), { epochs: 1 })).rejects.toThrow('no loss');
    const many = make(linear(), { loss: (y: Tensor, t: Tensor) => F.crossEntropy(y, t, { reduction: 'none' }) });
    await expect(many.fit(loaderOf(), { epochs: 1 })).rejects.toThrow(/should be one number, got/);
  });
});

describe('a training that ends before it begins', () => {
  it('was aborted', async () => {
    const net = linear();
    const before = weights(net);
    const history = await make(net, { signal: AbortSignal.abort() }).fit(loaderOf(), { epochs: 1 });
    expect([history.stopped, history.epochs]).toEqual(['aborted', 0]);
    expect(weights(net)).toEqual(before);
  });

  it('has no batches', async () => {
    await expect(make().fit([], { epochs: 1 })).rejects.toThrow(/the loader gave no batches/);
    await expect(make().fit(loaderOf(), { epochs: 1, validation: [] })).rejects.toThrow(/the loader gave no batches/);
    const nothing = new TensorDataset(torch.zeros([0, 3]), torch.zeros([0], { dtype: torch.int64 }));
    await expect(make().fit(new DataLoader(nothing), { epochs: 1 })).rejects.toThrow(/the loader gave no batches/);
    for (const tensor of nothing.tensors) tensor.dispose();
  });
});

describe('small and odd batches', () => {
  it('of one sample each train', async () => {
    const history = await make().fit(loaderOf(5, 1), { epochs: 1 });
    expect(history.history.loss).toHaveLength(1);
  });

  it.each([
    [22, 10, 4],
    [23, 10, 2],
    [7, 3, 5],
  ])(
    'accumulate to one large batch: %i samples, %i a batch, %i batches a step',
    async (n, batchSize, gradAccumulation) => {
      const [one, other] = [linear(), linear()];
      await make(one, { gradAccumulation }).fit(loaderOf(n, batchSize), { epochs: 2 });
      await make(other).fit(loaderOf(n, batchSize * gradAccumulation), { epochs: 2 });
      const [a, b] = [weights(one).flat(), weights(other).flat()];
      for (const [i, value] of a.entries()) expect(value).toBeCloseTo(b[i]!, 6);
    },
  );
});

describe('one trainer used twice', () => {
  it('goes on with a second fit', async () => {
    const [one, other] = [linear(), linear()];
    const trainer = make(one);
    for (let i = 0; i < 2; i++) await trainer.fit(loaderOf(), { epochs: 1 });
    await make(other).fit(loaderOf(), { epochs: 2 });
    expect(weights(one)).toEqual(weights(other));
  });

  it('at once, or one metric in two places, is refused where figures would mix', async () => {
    const accuracy = metrics.accuracy();
    const trainer = make(linear(), { metrics: { accuracy } });
    const both = await Promise.allSettled([
      trainer.fit(loaderOf(), { epochs: 1 }),
      trainer.fit(loaderOf(), { epochs: 1 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(() => make(linear(), { metrics: { a: accuracy, b: accuracy } })).toThrow(/under two names/);
    expect((await trainer.fit(loaderOf(), { epochs: 1 })).epochs).toBe(1);
    // Without metrics the weights would be trained by both in turns.
    const plain = make();
    const two = await Promise.allSettled([plain.fit(loaderOf(), { epochs: 1 }), plain.fit(loaderOf(), { epochs: 1 })]);
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((two.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason.message).toMatch(
      /earlier training.*has not ended/,
    );
  });
});

describe('checkpoints that do not fit', () => {
  const save = async (path: string, net: nn.Module) => {
    await make(net).fit(loaderOf(), { epochs: 1, callbacks: [callbacks.checkpoint(path)] });
  };

  it('name what differs, and change nothing', async () => {
    const path = join(folder, 'other.pt');
    await save(path, linear());
    const net = new nn.Sequential(new nn.Linear(3, 4), new nn.Linear(4, 2));
    const before = weights(net);
    await expect(make(net).fit(loaderOf(), { epochs: 2, resume: path })).rejects.toThrow(/other\.pt.*0\.weight/s);
    expect(weights(net)).toEqual(before);
    const wide = new nn.Linear(5, 2);
    await expect(make(wide).fit(loaderOf(), { epochs: 2, resume: path })).rejects.toThrow(
      /other\.pt.*weight.*\[2, 3\]/s,
    );
    const adam = linear();
    const trainer = make(adam, { optimizer: new optim.AdamW(adam.parameters()), ema: {} });
    await expect(trainer.fit(loaderOf(), { epochs: 2, resume: path })).rejects.toThrow(/other\.pt/);
  });

  it('are no files', async () => {
    const path = join(folder, 'a-folder.pt');
    mkdirSync(path);
    await expect(make().fit(loaderOf(), { epochs: 1, resume: path })).rejects.toThrow(/a-folder\.pt.*folder/);
    const saving = { epochs: 1, callbacks: [callbacks.checkpoint(path)] };
    await expect(make().fit(loaderOf(), saving)).rejects.toThrow(/a-folder\.pt.*folder/);
    await expect(make().fit(loaderOf(), { ...saving, resume: true })).rejects.toThrow(/a-folder\.pt.*folder/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('float16', () => {
  it.each([false, true])(
    'leaves schedules alone where a step overflows, as PyTorch asks for (graph: %s)',
    async (graph) => {
      const net = linear();
      const optimizer = sgd(net);
      const scheduler = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
      const trainer = make(net, {
        optimizer,
        scheduler,
        schedulerInterval: 'step',
        precision: 'fp16',
        graph,
        ema: { decay: 0.5 },
      });
      let batch = 0;
      const loss = trainer.trainingStep.bind(trainer);
      trainer.trainingStep = (given) => {
        const result = loss(given) as { loss: Tensor };
        return batch++ === 1 ? { ...result, loss: result.loss.mul(1e37) } : result;
      };
      const rates: number[] = [];
      const seen: number[][][] = [];
      const note: Callback = {
        onStepEnd: () => {
          rates.push(optimizer.paramGroups[0]!.lr as number);
          seen.push(weights(net));
        },
      };
      await trainer.fit(loaderOf(), { epochs: 1, callbacks: [note] });
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).not.toEqual(seen[1]);
      expect(rates.map((rate) => rate / 0.1)).toEqual([0.5, 0.5, 0.25, 0.125]);
    },
  );
});

describe('averaged weights', () => {
  it('go on from a checkpoint', async () => {
    const path = join(folder, 'ema.pt');
    const run = async (epochs: number, resume: boolean) => {
      const { net, optimizer, train } = makeParts();
      const trainer = make(net, { optimizer, ema: { decay: 0.8 } });
      torch.manualSeed(1);
      const saving = callbacks.checkpoint(path, { saveBest: false });
      await trainer.fit(train, { epochs, resume, callbacks: [saving] });
      return weights(trainer.ema!);
    };
    const whole = await run(3, false);
    rmSync(path);
    await run(1, false);
    expect(await run(3, true)).toEqual(whole);
  });
});
