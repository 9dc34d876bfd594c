#!/usr/bin/env tsx
// Measures what the Trainer costs beside the same loop written by hand, in turns in one process:
// npx tsx bench/trainer.ts [--only REGEX] [--rounds 15]
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/data';
import { metrics, Trainer } from 'nodetorch/train';
import { median } from './report.js';

const F = nn.functional;
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '.' }, rounds: { type: 'string', default: '15' } },
});
torch.setNumThreads(1);

const mlp = () => new nn.Sequential(new nn.Flatten(), new nn.Linear(784, 32), new nn.ReLU(), new nn.Linear(32, 10));

/** The network of PyTorch's MNIST example. */
const cnn = () =>
  new nn.Sequential(
    new nn.Conv2d(1, 32, 3),
    new nn.ReLU(),
    new nn.Conv2d(32, 64, 3),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
    new nn.Dropout(0.25),
    new nn.Flatten(),
    new nn.Linear(9216, 128),
    new nn.ReLU(),
    new nn.Dropout(0.5),
    new nn.Linear(128, 10),
  );

/** Microseconds of computing a step of an epoch takes by each way, in turns. */
async function measure(make: () => nn.Module, steps: number, rounds: number): Promise<[number, number][]> {
  const dataset = new TensorDataset(torch.randn([64 * steps, 1, 28, 28]), torch.randint(10, [64 * steps]));
  const loader = new DataLoader(dataset, { batchSize: 64, shuffle: true });
  const [net, other] = [make(), make()];
  const optimizer = new optim.SGD(net.parameters(), { lr: 1e-3, momentum: 0.9 });
  const byHand = async () => {
    net.train();
    const total = torch.zeros([], { dtype: torch.float64 });
    const hits = torch.zeros([], { dtype: torch.int64 });
    for await (const [x, y] of loader as AsyncIterable<[Tensor, Tensor]>) {
      torch.scope(() => {
        optimizer.zeroGrad();
        const output = net.forward(x);
        const loss = F.crossEntropy(output, y);
        loss.backward();
        optimizer.step();
        total.add_(loss.detach(), { alpha: y.shape[0]! });
        hits.add_(output.detach().argmax(1).eq(y).sum());
      });
      x.dispose();
      y.dispose();
    }
    return [total.item(), hits.item()];
  };
  const trainer = new Trainer(other, {
    optimizer: new optim.SGD(other.parameters(), { lr: 1e-3, momentum: 0.9 }),
    loss: F.crossEntropy,
    metrics: { accuracy: metrics.accuracy() },
  });
  const byTrainer = () => trainer.fit(loader, { epochs: 1 });
  const time = async (run: () => Promise<unknown>) => {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / steps;
  };
  for (const run of [byHand, byTrainer, byHand, byTrainer]) await run();
  const times: [number, number][] = [];
  for (let round = 0; round < rounds; round++) times.push([await time(byHand), await time(byTrainer)]);
  return times;
}

for (const [name, make, steps] of [
  ['MLP, batch 64', mlp, 100],
  ['MNIST CNN, batch 64', cnn, 5],
] as const) {
  if (!new RegExp(options.only).test(name)) continue;
  const times = await measure(make, steps, Number(options.rounds));
  const hand = median(times.map(([value]) => value));
  const trainer = median(times.map(([, value]) => value));
  const ratio = median(times.map(([a, b]) => b / a));
  console.log(
    `${name}: by hand ${hand.toFixed(0)} us a step, Trainer ${trainer.toFixed(0)} us, ratio ${ratio.toFixed(3)}`,
  );
}
