import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DataLoader } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, type Tensor } from '../../lib/index.js';
import { callbacks, metrics, Trainer } from '../../lib/train/index.js';
import { clouds, linear, makeParts, sgd, weights } from './fixtures.js';

const F = nn.functional;
const threads = torch.getNumThreads();
torch.setNumThreads(1);
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-steps-'));
afterAll(() => {
  torch.setNumThreads(threads);
  rmSync(folder, { recursive: true });
});

describe('batches that are objects', () => {
  it('have an input and a target, or go through forward', async () => {
    const pairs = [...new DataLoader(clouds(40, 1), { batchSize: 20 })] as [Tensor, Tensor][];
    const data = pairs.map(([input, target]) => ({ input, target }));
    const plain = linear();
    const options = { loss: F.crossEntropy, metrics: { accuracy: metrics.accuracy() } };
    await new Trainer(plain, { ...options, optimizer: sgd(plain) }).fit(data, { epochs: 1 });
    const net = linear();
    const trainer = new Trainer(net, {
      ...options,
      optimizer: sgd(net),
      forward: (n, batch: { nested: { ids: Tensor }[]; labels: Tensor }) => n.forward(batch.nested[0]!.ids),
    });
    const batches = data.map(({ input, target }) => ({ nested: [{ ids: input }], labels: target }));
    const { history } = await trainer.fit(batches, { epochs: 1 });
    expect(weights(net)).toEqual(weights(plain));
    expect(history.accuracy).toHaveLength(1);
    expect((await trainer.predict(batches)).shape).toEqual([40, 2]);
    await expect(new Trainer(net, options).predict(batches)).rejects.toThrow(/nested, labels.*forward/);
    await expect(new Trainer(net, options).evaluate([{ input: torch.ones([1, 3]) }])).rejects.toThrow(/'target' or/);
  });
});

describe('trainingStep', () => {
  class Autoencoder extends Trainer {
    override trainingStep([x]: Tensor[]) {
      const reconstruction = F.mseLoss(this.net.forward(x!), x!);
      const size = [...this.net.parameters()][0]!.abs().sum();
      return { loss: reconstruction.add(size, { alpha: 0.01 }), reconstruction, size };
    }
  }

  it('computes losses of ones own, and measures what else it returns', async () => {
    torch.manualSeed(2);
    const net = new nn.Linear(3, 3);
    const { train, validation } = makeParts();
    const trainer = new Autoencoder(net, { optimizer: sgd(net, 0.01) });
    const { history } = await trainer.fit(train, { epochs: 4, validation });
    expect(Object.keys(history)).toEqual(['loss', 'reconstruction', 'size', 'valLoss', 'valReconstruction', 'valSize']);
    expect(history.loss![3]).toBeCloseTo(history.reconstruction![3]! + 0.01 * history.size![3]!, 5);
    expect(history.loss![3]).toBeLessThan(history.loss![0]! / 2);
    const measured = new Autoencoder(net, { optimizer: sgd(net), metrics: { accuracy: metrics.accuracy() } });
    await expect(measured.fit(train, { epochs: 1 })).rejects.toThrow(/'accuracy' needs what trainingStep calls output/);
  });

  it('may step several optimizers itself', async () => {
    class Gan extends Trainer<nn.ModuleDict> {
      override trainingStep([real]: Tensor[]) {
        const [generator, critic] = ['generator', 'critic'].map((name) => this.net.get(name)!) as [
          nn.Module,
          nn.Module,
        ];
        const [forGenerator, forCritic] = this.optimizers;
        const fake = generator.forward(torch.randn([real!.shape[0]!, 2])) as Tensor;
        const ones = torch.ones([real!.shape[0]!, 1]);
        const criticLoss = F.binaryCrossEntropyWithLogits(critic.forward(real!), ones).add(
          F.binaryCrossEntropyWithLogits(critic.forward(fake.detach()), ones.mul(0)),
        );
        forCritic!.zeroGrad();
        criticLoss.backward();
        forCritic!.step();
        const loss = F.binaryCrossEntropyWithLogits(critic.forward(fake), ones);
        forGenerator!.zeroGrad();
        loss.backward();
        forGenerator!.step();
        return { loss, criticLoss };
      }
    }
    const net = new nn.ModuleDict({ generator: new nn.Linear(2, 3), critic: new nn.Linear(3, 1) });
    const optimizer = ['generator', 'critic'].map((name) => sgd(net.get(name)!));
    const before = weights(net);
    const trainer = new Gan(net, { optimizer, automaticOptimization: false });
    const path = join(folder, 'gan.pt');
    const saving = [callbacks.checkpoint(path, { saveBest: false })];
    const { history } = await trainer.fit(makeParts().train, { epochs: 1, callbacks: saving });
    expect(Object.keys(history)).toEqual(['loss', 'criticLoss']);
    for (const [i, values] of weights(net).entries()) expect(values).not.toEqual(before[i]);
    const trained = weights(net);
    await trainer.fit(makeParts().train, { epochs: 2 });
    await trainer.fit(makeParts().train, { epochs: 1, resume: path });
    expect(weights(net)).toEqual(trained);
    expect(() => new Gan(net, { optimizer })).toThrow(/automaticOptimization: false/);
    expect(() => new Gan(net, { optimizer, automaticOptimization: false, gradClip: 1 })).toThrow(
      /gradClip has no effect/,
    );
  });

  it('must not be asynchronous, and has to give a loss', async () => {
    class Late extends Trainer {
      override trainingStep(): any {
        return Promise.reject(new Error('late'));
      }
    }
    const { net, optimizer, train } = makeParts();
    await expect(new Late(net, { optimizer }).fit(train, { epochs: 1 })).rejects.toThrow(/must not be asynchronous/);
    class Empty extends Trainer {
      override trainingStep(): any {
        return {};
      }
    }
    await expect(new Empty(net, { optimizer }).fit(train, { epochs: 1 })).rejects.toThrow(
      /should be a Tensor, got an object/,
    );
  });
});
