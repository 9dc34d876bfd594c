import { describe, expect, it } from 'vitest';
import { DataLoader, DistributedSampler, kFold, Subset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim } from '../../lib/index.js';
import { crossValidate, metrics, Trainer } from '../../lib/train/index.js';
import { clouds, makeNet } from './fixtures.js';

torch.setNumThreads(1);

const indices = Array.from({ length: 90 }, (_, i) => i);

function folds() {
  const dataset = clouds(90, 1);
  return [0, 1, 2].map((fold) => ({
    train: new Subset(
      dataset,
      indices.filter((i) => i % 3 !== fold),
    ),
    validation: new Subset(
      dataset,
      indices.filter((i) => i % 3 === fold),
    ),
  }));
}

function makeTrainer(): Trainer {
  const net = makeNet();
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
  const loss = nn.functional.crossEntropy;
  return new Trainer(net, { optimizer, loss, metrics: { accuracy: metrics.accuracy() }, device: 'cpu' });
}

describe('crossValidate', () => {
  it('trains each fold anew, and sums their figures up', async () => {
    const seen: number[] = [];
    const options = {
      epochs: 2,
      batchSize: 20,
      seed: 4,
      callbacks: (fold: number) => [{ onFitStart: () => void seen.push(fold) }],
    };
    const result = await crossValidate(makeTrainer, folds(), options);
    expect(seen).toEqual([0, 1, 2]);
    expect(result.histories.map(({ epochs }) => epochs)).toEqual([2, 2, 2]);
    const values = result.folds.map((logs) => logs.valAccuracy!);
    expect(values).toEqual(result.histories.map(({ history }) => history.valAccuracy!.at(-1)));
    const mean = (values[0]! + values[1]! + values[2]!) / 3;
    expect(result.mean.valAccuracy).toBeCloseTo(mean, 12);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 2;
    expect(result.std.valAccuracy).toBeCloseTo(Math.sqrt(variance), 12);
    expect(Object.keys(result.std)).toEqual(['loss', 'accuracy', 'valLoss', 'valAccuracy']);
    const again = await crossValidate(makeTrainer, folds(), options);
    expect(again.folds).toEqual(result.folds);
  });

  it('frees the networks', async () => {
    const parts = folds();
    const trainers: Trainer[] = [];
    const make = () => {
      trainers.push(makeTrainer());
      return trainers.at(-1)!;
    };
    await crossValidate(make, parts, { epochs: 1 });
    for (const { net } of trainers) {
      for (const parameter of net.parameters()) expect(() => parameter.sum()).toThrow(torch.DisposedError);
    }
  });

  it('counts only whole folds, and says what is wrong', async () => {
    const stopping = (fold: number) => [{ onStepEnd: (state: any) => fold === 1 && state.stop('interrupted') }];
    const result = await crossValidate(makeTrainer, folds(), { epochs: 1, callbacks: stopping });
    expect(result.folds).toHaveLength(1);
    expect(result.std.loss).toBeNaN();
    await expect(crossValidate(makeTrainer, [], { epochs: 1 })).rejects.toThrow(/no fold/);
    await expect(crossValidate({} as never, folds(), { epochs: 1 })).rejects.toThrow(
      /makeTrainer should be a function/,
    );
    await expect(crossValidate(makeTrainer, 5 as never, { epochs: 1 })).rejects.toThrow(/what kFold gives, got 5/);
    await expect(crossValidate(makeTrainer, folds(), { epochs: 0 })).rejects.toThrow(/epochs/);
  });

  it('takes the folds of kFold, also stratified', async () => {
    const dataset = clouds(90, 1);
    const [, classes] = dataset.tensors;
    for (const options of [
      {},
      { shuffle: true, generator: new torch.Generator().manualSeed(2) },
      { stratify: classes },
    ]) {
      const { histories, mean } = await crossValidate(makeTrainer, kFold(dataset, 3, options), { epochs: 1 });
      expect(histories).toHaveLength(3);
      expect(mean.valAccuracy).toBeGreaterThan(0.5);
    }
  });
});

describe('samplers with epochs', () => {
  it('are told each one, from 0 as in Python, also after a resumption', async () => {
    const dataset = clouds(40, 1);
    const sampler = new DistributedSampler(dataset, { numReplicas: 2, rank: 1 });
    const inner = new DistributedSampler(dataset, { numReplicas: 2, rank: 0 });
    const told: number[] = [];
    const batchSampler = {
      sampler: inner,
      setEpoch: (epoch: number) => void told.push(epoch),
      *[Symbol.iterator]() {
        for (const i of inner) yield [i];
      },
    };
    const seen: number[][] = [];
    const note = () => [{ onEpochStart: () => void seen.push([sampler.epoch, inner.epoch]) }];
    const trainer = makeTrainer();
    await trainer.fit(new DataLoader(dataset, { batchSize: 10, sampler }), { epochs: 2, callbacks: note() });
    await trainer.fit(new DataLoader(dataset, { batchSampler }), { epochs: 2, callbacks: note() });
    expect(seen).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(told).toEqual([0, 1]);
  });
});
