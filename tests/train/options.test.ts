import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader, Subset, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim, type Tensor } from '../../lib/index.js';
import { type Callback, callbacks, Trainer } from '../../lib/train/index.js';
import { device } from '../device.js';
import { clouds, linear, makeNet, makeParts, sgd, weights } from './fixtures.js';

const F = nn.functional;
const threads = torch.getNumThreads();
torch.setNumThreads(1);
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-options-'));
afterAll(() => {
  torch.setNumThreads(threads);
  rmSync(folder, { recursive: true });
});

const near = (a: number[][], b: number[][]) =>
  a.flat().forEach((value, i) => {
    expect(value).toBeCloseTo(b.flat()[i]!, 5);
  });

describe('gradAccumulation', () => {
  it('gives what one large batch gives, the last step of an epoch included', async () => {
    const run = async (batchSize: number, gradAccumulation: number, samples: number) => {
      const net = linear();
      const losses: number[] = [];
      const trainer = new Trainer(net, { optimizer: sgd(net), loss: F.crossEntropy, gradAccumulation, gradClip: 0.3 });
      const note: Callback = { onStepEnd: (state) => void losses.push(state.stepLoss()) };
      const loader = new DataLoader(clouds(samples, 1), { batchSize });
      const { history } = await trainer.fit(loader, { epochs: 2, callbacks: [note] });
      return { weights: weights(net), losses, history };
    };
    // The last step has a single batch of 6 after three whole ones of 2 * 8.
    const [small, large] = [await run(8, 2, 54), await run(16, 1, 54)];
    near(small.weights, large.weights);
    expect(small.losses).toHaveLength(8);
    near([small.losses], [large.losses]);
    expect(small.history.loss![1]).toBeCloseTo(large.history.loss![1]!, 6);
    // And here one of 8 and one of 4.
    near((await run(8, 2, 28)).weights, (await run(16, 1, 28)).weights);
  });

  it('counts steps of the optimizer, for schedules and callbacks too', async () => {
    const { net, optimizer, train } = makeParts(1);
    const scheduler = new optim.lrScheduler.ExponentialLR(optimizer, 0.5);
    const seen: number[][] = [];
    const note: Callback = {
      onStepEnd: ({ step, globalStep, steps, epoch }) => void seen.push([epoch, step, globalStep, steps!]),
    };
    let batches = 0;
    const count: Callback = { onBatchStart: () => void batches++ };
    const options = { optimizer, scheduler, schedulerInterval: 'step' as const, loss: F.crossEntropy };
    await new Trainer(net, { ...options, gradAccumulation: 4 }).fit(train, { epochs: 2, callbacks: [note, count] });
    expect(seen.map((row) => row.join())).toEqual(['1,1,1,3', '1,2,2,3', '1,3,3,3', '2,1,4,3', '2,2,5,3', '2,3,6,3']);
    expect([batches, optimizer.paramGroups[0]!.lr]).toEqual([20, 2 ** -6]);
  });
});

describe('gradClipValue', () => {
  it('clips each element', async () => {
    const net = linear();
    const before = weights(net).flat();
    const trainer = new Trainer(net, { optimizer: sgd(net, 1), loss: F.crossEntropy, gradClipValue: 1e-3 });
    await trainer.fit(new DataLoader(clouds(16, 1), { batchSize: 16 }), { epochs: 1 });
    for (const [i, value] of weights(net).flat().entries()) {
      expect(Math.abs(value - before[i]!)).toBeLessThan(1.001e-3);
    }
  });
});

describe('precision', () => {
  it.each(['bf16', 'fp16'] as const)('%s is autocast around the loss, as by hand', async (precision) => {
    const dtype = precision === 'bf16' ? torch.bfloat16 : torch.float16;
    const byHand = makeParts();
    const scaler = precision === 'fp16' ? new torch.amp.GradScaler(device) : null;
    for (const [x, y] of byHand.train) {
      torch.scope(() => {
        byHand.optimizer.zeroGrad();
        const loss = torch.autocast(device, { dtype }, () => F.crossEntropy(byHand.net.forward(x), y));
        if (scaler) {
          scaler.scale(loss).backward();
          scaler.unscale_(byHand.optimizer);
          nn.utils.clipGradNorm_(byHand.net.parameters(), 1);
          scaler.step(byHand.optimizer);
          scaler.update();
        } else {
          loss.backward();
          nn.utils.clipGradNorm_(byHand.net.parameters(), 1);
          byHand.optimizer.step();
        }
      });
    }
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, precision, gradClip: 1 });
    await trainer.fit(train, { epochs: 1 });
    expect(weights(net)).toEqual(weights(byHand.net));
    expect(trainer.scaler?.getScale()).toBe(scaler?.getScale());
    torch.scope(() => expect(torch.isAutocastEnabled(device)).toBe(false));
  });
});

describe('ema', () => {
  it('evaluates, predicts and saves with averaged weights', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const reference = new optim.swaUtils.AveragedModel(net, { multiAvgFn: optim.swaUtils.getEmaMultiAvgFn(0.8) });
    const note: Callback = { onStepEnd: () => reference.updateParameters(net) };
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, ema: { decay: 0.8 } });
    const { history } = await trainer.fit(train, { epochs: 1, validation, callbacks: [note] });
    expect(weights(trainer.ema!.module)).toEqual(weights(reference.module));
    const raw = weights(net);
    expect((await trainer.evaluate(validation)).loss).toBe(history.valLoss![0]);
    expect((await trainer.evaluate(validation, { ema: false })).loss).not.toBe(history.valLoss![0]);
    expect(weights(net)).toEqual(raw);

    const path = join(folder, 'weights.pt');
    trainer.save(path);
    const other = makeNet();
    new Trainer(other, { loss: F.crossEntropy }).load(path);
    expect(weights(other)).toEqual(weights(reference.module));
    const [averaged, plain] = [await trainer.predict(validation), await trainer.predict(validation, { ema: false })];
    expect(torch.equal(averaged, plain)).toBe(false);
  });

  it('puts the weights back when evaluation fails', async () => {
    const { net, optimizer, train } = makeParts();
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, ema: { decay: 0.5 } });
    await trainer.fit(train, { epochs: 1 });
    const raw = weights(net);
    await expect(trainer.evaluate([[torch.ones([2, 7]), torch.zeros([2])]])).rejects.toThrow(/mat1|shapes/);
    expect([weights(net), net.training]).toEqual([raw, true]);
  });
});

describe('classWeight', () => {
  const makeDataset = () => new TensorDataset(clouds(40, 1).tensors[0], torch.arange(40).ge(10).to(torch.int64));
  const fitted = async (options: object, subset?: number[]) => {
    const dataset = makeDataset();
    const data = subset ? new Subset(dataset, subset) : dataset;
    const net = linear();
    const trainer = new Trainer(net, { optimizer: sgd(net), loss: F.crossEntropy, ...options });
    await trainer.fit(new DataLoader<any, any>(data, { batchSize: 8 }), { epochs: 1 });
    return weights(net);
  };

  it('is the weight of the loss; balanced by how often classes occur', async () => {
    const weight = torch.tensor([40 / (2 * 10), 40 / (2 * 30)]);
    const expected = await fitted({ loss: (o: Tensor, t: Tensor) => F.crossEntropy(o, t, { weight }) });
    expect(await fitted({ classWeight: 'balanced' })).toEqual(expected);
    expect(await fitted({ classWeight: [2, 2 / 3] })).toEqual(expected);
    expect(await fitted({ classWeight: { 0: 2, 1: 2 / 3 } })).toEqual(expected);
    expect(await fitted({ classWeight: 'balanced' }, [...Array(40).keys()])).toEqual(expected);
    expect(await fitted({})).not.toEqual(expected);
  });

  it('says what it lacks', async () => {
    await expect(fitted({ classWeight: 'balanced' }, [11, 12])).rejects.toThrow(/class 0/);
    await expect(fitted({ classWeight: { a: 2 } })).rejects.toThrow(/number for each class/);
    await expect(fitted({ classWeight: { 1: 2 } })).rejects.toThrow(/number for each class, got 1/);
    await expect(fitted({ classWeight: [1, 2], loss: new nn.CrossEntropyLoss() })).rejects.toThrow(/loss module/);
  });
});

describe('limits', () => {
  it('maxSteps, stepsPerEpoch and validationSteps end what they limit', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const log: string[] = [];
    const note: Callback = {
      onEpochEnd: ({ epoch, step, globalStep }) => void log.push(`${epoch} ${step} ${globalStep}`),
    };
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    const options = { maxSteps: 10, stepsPerEpoch: 4, validation, validationSteps: 1, callbacks: [note] };
    const history = await trainer.fit(train, options);
    expect(log).toEqual(['1 4 4', '2 4 8', '3 2 10']);
    expect([history.stopped, history.history.valLoss!.length]).toEqual([null, 3]);
    const part = await trainer.evaluate(validation, { steps: 1 });
    expect(part.loss).toBe(history.history.valLoss!.at(-1));
    expect(part.loss).not.toBe((await trainer.evaluate(validation)).loss);
    // Streams that never end.
    async function* endless(): AsyncGenerator<Tensor[]> {
      for (;;) yield [torch.ones([2, 3]), torch.zeros([2], { dtype: torch.int64 })];
    }
    await trainer.fit({ [Symbol.asyncIterator]: endless }, { epochs: 2, stepsPerEpoch: 3, callbacks: [note] });
    expect(log.slice(3)).toEqual(['1 3 3', '2 3 6']);
  });

  it('valEvery leaves epochs out, and after the last one validates in any case', async () => {
    const { net, optimizer, train, validation } = makeParts();
    const trainer = new Trainer(net, {
      optimizer,
      loss: F.crossEntropy,
      scheduler: new optim.lrScheduler.ReduceLROnPlateau(optimizer, { patience: 0, threshold: 1e9, factor: 0.1 }),
    });
    const seen: boolean[] = [];
    const note: Callback = { onEpochEnd: ({ logs }) => void seen.push('valLoss' in logs) };
    const stopping = callbacks.earlyStopping({ patience: 3 });
    const history = await trainer.fit(train, { epochs: 5, validation, valEvery: 2, callbacks: [note, stopping] });
    expect(seen).toEqual([false, true, false, true, true]);
    expect(history.history.valLoss!.map(Number.isNaN)).toEqual([true, false, true, false, false]);
    expect(new (history.constructor as any)(JSON.parse(JSON.stringify(history))).history).toEqual(history.history);
    expect(Number((optimizer.paramGroups[0]!.lr as number).toPrecision(3))).toBe(1e-5);
  });
});

describe('a loss that is no finite number', () => {
  it('ends training when it is read, unless told otherwise', async () => {
    const run = (onNonFinite?: 'ignore' | 'stop') => {
      const net = linear();
      const loss = (output: Tensor) => output.sum().mul(Number.POSITIVE_INFINITY);
      return new Trainer(net, { optimizer: sgd(net), loss, onNonFinite }).fit(makeParts().train, { epochs: 1 });
    };
    await expect(run()).rejects.toThrow(/the loss is (NaN|-?Infinity)/);
    expect(Number.isFinite((await run('ignore')).history.loss![0])).toBe(false);
    const { stopped, epochs } = await run('stop');
    expect([stopped, epochs]).toEqual(['notFinite', 0]);
  });

  it.each(['throw', 'stop'] as const)(
    'is seen before a checkpoint, and where a callback looks: %s',
    async (onNonFinite) => {
      const run = async (...added: Callback[]) => {
        const { net, train: loader } = makeParts();
        let step = 0;
        const loss = (output: Tensor, target: Tensor) =>
          F.crossEntropy(output, target).mul(++step === 4 ? Number.NaN : 1);
        const trainer = new Trainer(net, { optimizer: sgd(net), loss, onNonFinite, device: 'cpu' });
        const fitted = trainer.fit(loader, { epochs: 2, callbacks: added });
        if (onNonFinite === 'throw') await expect(fitted).rejects.toThrow(/the loss is NaN/);
        else expect((await fitted).stopped).toBe('notFinite');
        return step;
      };
      const folder = mkdtempSync(join(tmpdir(), 'nodetorch-nan-'));
      const path = join(folder, 'last.pt');
      expect(await run(callbacks.checkpoint(path, { saveBest: false, everySteps: 1 }))).toBe(4);
      torch.scope(() => expect(torch.load(path).globalStep).toBe(3));
      expect(await run({ onStepEnd: (state) => void state.stepLoss() })).toBe(4);
      expect(await run({ onStepEnd: (state) => void state.running() })).toBe(4);
      // Who interrupts a training that has gone wrong does not have its state saved over the last good one.
      expect(
        await run(callbacks.checkpoint(path, { saveBest: false, everyEpochs: 9 }), {
          onStepEnd: (state) => state.step === 6 && state.stop('interrupted'),
        } as Callback),
      ).toBe(6);
      torch.scope(() => expect(torch.load(path).globalStep).toBe(3));
      rmSync(folder, { recursive: true });
    },
  );
});

describe('schedulers', () => {
  it('are several, each with its interval', async () => {
    const { net, optimizer, validation } = makeParts(1);
    const scheduler = [
      { scheduler: new optim.lrScheduler.ExponentialLR(optimizer, 0.5), interval: 'step' as const },
      {
        scheduler: new optim.lrScheduler.ReduceLROnPlateau(optimizer, { threshold: 1e9, patience: 0 }),
        monitor: 'loss',
      },
    ];
    const trainer = new Trainer(net, { optimizer, scheduler, loss: F.crossEntropy });
    await trainer.fit(validation, { epochs: 2 });
    expect(optimizer.paramGroups[0]!.lr).toBeCloseTo(0.5 ** 4 * 0.01, 10);
    expect(trainer.schedulers).toHaveLength(2);
    const make = (entry: object) => () =>
      new Trainer(net, { optimizer, scheduler: entry as never, loss: F.crossEntropy });
    expect(make([{ ...scheduler[1], interval: 'step' }])).toThrow(/after epochs/);
    expect(make([{ ...scheduler[0], monitor: 'loss' }])).toThrow(/only ReduceLROnPlateau/);
    expect(make([{ schduler: 1 }])).toThrow(/'scheduler'/);
    const odd = new Trainer(net, {
      optimizer,
      scheduler: [{ ...scheduler[1]!, monitor: 'valLos' }],
      loss: F.crossEntropy,
    });
    await expect(odd.fit(validation, { epochs: 1, validation })).rejects.toThrow(/'valLos'.*'valLoss'/);
  });
});

describe('findLearningRate', () => {
  it('finds one, and puts everything back to the bit', async () => {
    const run = async (finds: boolean) => {
      torch.manualSeed(8);
      const { net, optimizer, train } = makeParts();
      const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: 0.1, totalSteps: 20 });
      const trainer = new Trainer(net, {
        optimizer,
        scheduler,
        schedulerInterval: 'step',
        loss: F.crossEntropy,
        ema: { decay: 0.9 },
      });
      await trainer.fit(train, { maxSteps: 4 });
      const found = finds ? await trainer.findLearningRate(train, { start: 1e-5, end: 10, steps: 60 }) : null;
      await trainer.fit(train, { epochs: 1 });
      return { found, weights: weights(net), ema: weights(trainer.ema!.module), lr: optimizer.paramGroups[0]!.lr };
    };
    const [plain, { found, ...rest }] = [await run(false), await run(true)];
    expect({ ...rest, found: null }).toEqual(plain);
    expect(found!.losses.length).toBe(found!.learningRates.length);
    expect(found!.losses.length).toBeGreaterThan(20);
    expect(found!.learningRates[0]).toBe(1e-5);
    expect(found!.suggestion).toBeGreaterThan(1e-4);
    expect(found!.suggestion).toBeLessThan(10);
  });

  it('leaves an optimizer that has not stepped as it was, and says what is wrong', async () => {
    const { net, optimizer, train } = makeParts();
    const before = weights(net);
    const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy });
    await trainer.findLearningRate(train, { steps: 15 });
    expect([weights(net), optimizer.stepped, [...net.parameters()][0]!.grad]).toEqual([before, false, null]);
    await expect(trainer.findLearningRate(train, { start: 1, end: 0.1 })).rejects.toThrow(/0 < start < end/);
    await expect(trainer.findLearningRate(train, { stepz: 1 } as never)).rejects.toThrow(/'steps'/);
    await expect(trainer.findLearningRate([])).rejects.toThrow(/no batches/);
  });
});
