import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader, Dataset, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim, type Tensor } from '../../lib/index.js';
import { type Callback, metrics, Trainer } from '../../lib/train/index.js';
import { clouds, makeNet, makeParts, recorder, weights } from './fixtures.js';

const F = nn.functional;
const threads = torch.getNumThreads();
torch.setNumThreads(1);
afterAll(() => torch.setNumThreads(threads));

describe('Trainer.fit', () => {
  it('trains, and keeps a history', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const trainer = new Trainer(net, {
      optimizer,
      loss: F.crossEntropy,
      metrics: { accuracy: metrics.accuracy() },
      device: 'cpu',
    });
    const history = await trainer.fit(train, { epochs: 6, validation });
    expect(Object.keys(history.history)).toEqual(['loss', 'accuracy', 'valLoss', 'valAccuracy']);
    for (const values of Object.values(history.history)) expect(values).toHaveLength(6);
    const { loss, valAccuracy } = history.history as Record<string, number[]>;
    expect(loss![5]).toBeLessThan(loss![0]! / 1.5);
    expect(valAccuracy![5]).toBeGreaterThan(0.9);
    expect([history.stopped, history.epochs, history.seconds.length]).toEqual([null, 6, 6]);

    const { loss: valLoss, accuracy } = await trainer.evaluate(validation);
    expect(valLoss).toBe(history.history.valLoss!.at(-1));
    expect(accuracy).toBe(valAccuracy!.at(-1));
  });

  it('does what a loop written by hand does, to the bit', async () => {
    const byHand = makeParts();
    const losses: number[] = [];
    for (let epoch = 0; epoch < 2; epoch++) {
      byHand.net.train();
      let total = 0;
      for (const [x, y] of byHand.train) {
        torch.scope(() => {
          byHand.optimizer.zeroGrad();
          const loss = F.crossEntropy(byHand.net.forward(x), y);
          loss.backward();
          nn.utils.clipGradNorm_(byHand.net.parameters(), 0.5);
          byHand.optimizer.step();
          total += loss.item() * x.shape[0]!;
        });
      }
      losses.push(total / 200);
    }
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: new nn.CrossEntropyLoss(), gradClip: 0.5 });
    const { history } = await trainer.fit(train, { epochs: 2 });
    expect(weights(net)).toEqual(weights(byHand.net));
    expect(history.loss).toEqual(losses);
  });

  it('tells its callbacks, in order', async () => {
    const { net, optimizer, validation } = makeParts();
    const log: string[] = [];
    const order: Callback = {
      async onEpochEnd() {
        await null;
        log.push('awaited');
      },
    };
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    await trainer.fit(validation, { epochs: 2, validation, callbacks: [order, recorder(log)] });
    const epoch = (n: number) => [`epoch ${n}`, 'step 1', 'step 2', 'awaited', `end ${n}: loss valLoss`];
    expect(log).toEqual(['fit 0', ...epoch(1), ...epoch(2), 'fitted null']);
  });

  it('shows running figures and stops when it is told to, leaving the epoch out of the history', async () => {
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, {
      optimizer,
      loss: F.crossEntropy,
      metrics: { accuracy: metrics.accuracy() },
    });
    const seen: number[] = [];
    const callback: Callback = {
      onStepEnd(state) {
        seen.push(state.running().loss!);
        if (state.epoch === 2 && state.step === 3) state.stop('tired');
      },
    };
    const history = await trainer.fit(train, { epochs: 5, callbacks: [callback] });
    expect(seen).toHaveLength(13);
    expect(seen[9]).toBe(history.history.loss![0]);
    expect([history.epochs, history.stopped]).toEqual([1, 'tired']);
  });

  it('is ended by a signal', async () => {
    const { net, optimizer, train } = makeParts();
    const controller = new AbortController();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, signal: controller.signal });
    const callbacks: Callback[] = [{ onStepEnd: ({ step }) => void (step === 4 && controller.abort()) }];
    const log: string[] = [];
    const history = await trainer.fit(train, { epochs: 3, callbacks: [...callbacks, recorder(log)] });
    expect([history.stopped, history.epochs]).toEqual(['aborted', 0]);
    expect(log.slice(-2)).toEqual(['step 4', 'fitted aborted']);
    const before = weights(net);
    expect((await trainer.fit(train, { epochs: 3 })).stopped).toBe('aborted');
    expect(weights(net)).toEqual(before);
  });

  it('steps schedulers after epochs or after steps', async () => {
    const rates = async (make: (opt: optim.Optimizer) => any, schedulerInterval: 'epoch' | 'step') => {
      const { net, optimizer, validation } = makeParts(0.1);
      const scheduler = make(optimizer);
      const seen: number[] = [];
      const trainer = new Trainer(net, { optimizer, scheduler, schedulerInterval, loss: F.crossEntropy });
      const note: Callback = { onStepEnd: () => void seen.push(optimizer.paramGroups[0]!.lr as number) };
      await trainer.fit(validation, { epochs: 2, callbacks: [note] });
      return seen.map((rate) => Number(rate.toPrecision(6)));
    };
    const halving = (opt: optim.Optimizer) => new optim.lrScheduler.ExponentialLR(opt, 0.5);
    expect(await rates(halving, 'epoch')).toEqual([0.1, 0.1, 0.05, 0.05]);
    expect(await rates(halving, 'step')).toEqual([0.05, 0.025, 0.0125, 0.00625]);
    const plateau = (threshold: number) => (opt: optim.Optimizer) =>
      new optim.lrScheduler.ReduceLROnPlateau(opt, { patience: 0, threshold, factor: 0.1 });
    expect(await rates(plateau(1e-4), 'epoch')).toEqual([0.1, 0.1, 0.1, 0.1]);
    expect(await rates(plateau(1e9), 'epoch')).toEqual([0.1, 0.1, 0.01, 0.01]);
  });

  it('trains nets of several inputs, from arrays and asynchronous datasets', async () => {
    class Sum extends nn.Module {
      a = new nn.Linear(3, 2);
      b = new nn.Linear(3, 2);
      override forward(x: Tensor, y: Tensor): Tensor {
        return this.a.forward(x).add(this.b.forward(y));
      }
    }
    const net = new Sum();
    const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
    const trainer = new Trainer(net, { optimizer, loss: F.mseLoss });
    const batch = [torch.ones([4, 3]), torch.zeros([4, 3]), torch.ones([4, 2])];
    const history = await trainer.fit([batch, batch], { epochs: 20 });
    expect(history.history.loss!.at(-1)).toBeLessThan(1e-3);
    expect(batch[0]!.sum().item()).toBe(12);

    class Slow extends Dataset<[Tensor, number]> {
      get length() {
        return 30;
      }
      override async get(i: number): Promise<[Tensor, number]> {
        await null;
        return [torch.full([3], i % 2), i % 2];
      }
    }
    const parts = makeParts(0.05);
    const slow = new Trainer(parts.net, { optimizer: parts.optimizer, loss: F.crossEntropy });
    const { loss } = (await slow.fit(new DataLoader(new Slow(), { batchSize: 4, shuffle: true }), { epochs: 8 }))
      .history;
    expect(loss!.at(-1)).toBeLessThan(loss![0]! / 3);
  });

  it('leaves no tensors behind but the net, its gradients and the optimizer state', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const trainer = new Trainer(net, {
      optimizer,
      loss: F.crossEntropy,
      metrics: { accuracy: metrics.accuracy(), top2: metrics.accuracy(2) },
    });
    await trainer.fit(train, { epochs: 1, validation });
    const before = torch.memory();
    const history = await trainer.fit(train, { epochs: 2, validation });
    expect(torch.memory()).toEqual(before);
    expect(history.history.valTop2).toEqual([1, 1]);
  });

  it('says what is wrong', async () => {
    const { net, optimizer, train } = makeParts();
    const loss = F.crossEntropy;
    expect(() => new Trainer(net, { optimizer } as never)).toThrow(/'loss'/);
    expect(() => new Trainer(net, { optimizer, loss, metrcs: {} } as never)).toThrow(/'metrics'/);
    expect(() => new Trainer({} as never, { loss })).toThrow(TypeError);
    expect(() => new Trainer(net, { loss: 'mse' as never })).toThrow(/"mse"/);
    expect(() => new Trainer(net, { loss, schedulerInterval: 'day' as never })).toThrow(RangeError);
    expect(() => new Trainer(net, { loss, metrics: { loss: metrics.accuracy() } })).toThrow(RangeError);
    const trainer = new Trainer(net, { optimizer, loss });
    await expect(trainer.fit(train, { epochs: 0 })).rejects.toThrow(/epochs.*0/);
    await expect(trainer.fit([], { epochs: 1 })).rejects.toThrow('no batches');
    await expect(trainer.evaluate([])).rejects.toThrow('no batches');
    await expect(trainer.predict([])).rejects.toThrow('no batches');
    await expect(trainer.fit([torch.ones([2, 3])], { epochs: 1 })).rejects.toThrow(/inputs and, last, a target/);
    await expect(new Trainer(net, { loss }).fit(train, { epochs: 1 })).rejects.toThrow(/needs an optimizer/);
    const unreduced = new Trainer(net, {
      optimizer,
      loss: (o, t) => F.crossEntropy(o, t, { reduction: 'none' }).sum(0, true),
    });
    await expect(unreduced.evaluate(train)).resolves.toBeDefined();
    const perSample = new Trainer(net, { loss: (o, t) => F.crossEntropy(o, t, { reduction: 'none' }) });
    await expect(perSample.evaluate(train)).rejects.toThrow(/one number.*\[20\]/);
    expect(process.listenerCount('SIGINT')).toBe(0);
  });
});

describe('Trainer.evaluate and predict', () => {
  it('work without gradients and in evaluation mode, and put the mode back', async () => {
    const modes: boolean[] = [];
    class Watching extends nn.Module {
      fc = new nn.Linear(3, 2);
      override forward(x: Tensor): Tensor {
        modes.push(this.training, torch.isGradEnabled());
        return this.fc.forward(x);
      }
    }
    const net = new Watching();
    const trainer = new Trainer(net, { loss: F.crossEntropy });
    const loader = new DataLoader(clouds(30, 3), { batchSize: 20 });
    await trainer.evaluate(loader);
    expect(modes).toEqual([false, false, false, false]);
    expect(net.training).toBe(true);
    net.eval();
    const output = await trainer.predict(loader);
    expect([net.training, output.requiresGrad, output.shape]).toEqual([false, false, [30, 2]]);
  });

  it('predict every sample in order, with and without targets', async () => {
    const net = makeNet();
    const trainer = new Trainer(net, { loss: F.crossEntropy });
    const [x, y] = clouds(50, 4).tensors;
    net.eval();
    const expected = torch.noGrad(() => net.forward(x));
    for (const loader of [
      new DataLoader(new TensorDataset(x, y), { batchSize: 16 }),
      new DataLoader(new TensorDataset(x), { batchSize: 16 }),
      [x],
      [[x]],
    ]) {
      expect(torch.allclose(await trainer.predict(loader as never), expected)).toBe(true);
    }
  });

  it('weigh batches by their samples', async () => {
    const net = makeNet();
    const trainer = new Trainer(net, { loss: F.crossEntropy, metrics: { accuracy: metrics.accuracy() } });
    const all = await trainer.evaluate(new DataLoader(clouds(50, 4), { batchSize: 50 }));
    const uneven = await trainer.evaluate(new DataLoader(clouds(50, 4), { batchSize: 33 }));
    expect(uneven.accuracy).toBe(all.accuracy);
    expect(uneven.loss).toBeCloseTo(all.loss!, 6);
  });

  it('refuse to share a metric with a pass that is under way', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, metrics: { accuracy: metrics.accuracy() } });
    let refused: Promise<unknown> | undefined;
    const callback: Callback = {
      onStepEnd() {
        refused ??= trainer.evaluate(validation);
        refused.catch(() => {});
      },
    };
    await trainer.fit(train, { epochs: 1, callbacks: [callback] });
    await expect(refused).rejects.toThrow(/'accuracy' is being used/);
  });
});

describe('what Trainer refuses', () => {
  const loose = (value: unknown): any => value;
  const make = (options: object = {}) => {
    const { net, optimizer } = makeParts();
    return new Trainer(net, { optimizer, loss: F.crossEntropy, ...options });
  };

  it.each<[string, object, RegExp]>([
    ['a metric that was not called', { metrics: { a: metrics.accuracy } }, /metrics\.accuracy has to be called/],
    ['a number for a metric', { metrics: { a: 3 } }, /metric 'a' should have reset, update and compute, got 3/],
    ['a negative norm', { gradClip: -1 }, /gradClip should be a positive number, got -1/],
    ['an optimizer of another kind', { optimizer: {} }, /optimizer should be one of torch\.optim/],
    ['a scheduler of another kind', { scheduler: 0.1 }, /scheduler should be one of/],
  ])('%s', (_, options, message) => {
    expect(() => make(options)).toThrow(message);
  });

  it('anything that has no batches', async () => {
    const { train } = makeParts();
    for (const batches of [3, null, train.dataset, torch.ones([2, 2])]) {
      await expect(make().fit(loose(batches), { epochs: 1 })).rejects.toThrow(
        /takes a DataLoader, or an array of batches/,
      );
      await expect(make().predict(loose(batches))).rejects.toThrow(/Trainer\.predict takes a DataLoader/);
      await expect(make().evaluate(loose(batches))).rejects.toThrow(/Trainer\.evaluate takes a DataLoader/);
    }
    await expect(make().fit(train, { epochs: 1, validation: loose(3) })).rejects.toThrow(/Trainer\.fit: validation/);
  });

  it('callbacks that would never be called', async () => {
    const { train } = makeParts();
    for (const callback of [3, null, { onEpochend() {} }, () => {}]) {
      const fitting = make().fit(train, { epochs: 1, callbacks: [loose(callback)] });
      await expect(fitting).rejects.toThrow(/a callback is an object with any of onFitStart/);
    }
  });

  it('a loss that is no tensor', async () => {
    const { train } = makeParts();
    await expect(make({ loss: () => 3 }).fit(train, { epochs: 1 })).rejects.toThrow(
      /the loss should be a Tensor, got 3/,
    );
  });
});

it('waits for an asynchronous onStepEnd, and rejects with its error', async () => {
  const { net, optimizer, train } = makeParts();
  const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
  const steps: number[] = [];
  const slow: Callback = {
    async onStepEnd(state) {
      await new Promise((done) => setTimeout(done, 1));
      steps.push(state.step);
      if (state.step === 2) state.stop('enough');
    },
  };
  expect((await trainer.fit(train, { epochs: 1, callbacks: [slow] })).stopped).toBe('enough');
  expect(steps).toEqual([1, 2]);
  const failing: Callback = {
    async onStepEnd() {
      throw new Error('in the callback');
    },
  };
  await expect(trainer.fit(train, { epochs: 1, callbacks: [failing] })).rejects.toThrow('in the callback');
});
