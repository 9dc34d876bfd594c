import { expect, it, vi } from 'vitest';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { metrics, Trainer } from '../../lib/train/index.js';

const { nn, optim } = torch;
const F = nn.functional;

async function train(graph: boolean, device: string) {
  torch.manualSeed(0);
  const net = new nn.Sequential(new nn.Linear(6, 8), new nn.ReLU(), new nn.Linear(8, 3));
  net.to(device);
  const generator = new torch.Generator().manualSeed(1);
  const x = torch.randn([30, 6], { generator });
  const y = torch.randint(0, 3, [30], { generator });
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 });
  const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 1, gamma: 0.5 });
  const trainer = new Trainer(net, {
    ...{ optimizer, scheduler, loss: F.crossEntropy, device, graph, gradClip: 1 },
    metrics: { accuracy: metrics.accuracy() },
  });
  const loader = new DataLoader(new TensorDataset(x, y), { batchSize: 4, shuffle: true, generator });
  const history = await trainer.fit(loader, { epochs: 3 });
  optimizer.dispose();
  for (const tensor of [x, y, ...net.parameters()]) tensor.dispose();
  return { trainer, history: history.history };
}

it.skipIf(torch.cuda.isAvailable())('runs steps as they are without a GPU, and says so once', async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const plain = await train(false, 'cpu');
  const { trainer, history } = await train(true, 'cpu');
  expect(warn.mock.calls.map(([text]) => String(text))).toEqual([
    expect.stringContaining(
      'graph is true, and steps run one operator at a time all the same: the step computes on cpu',
    ),
  ]);
  warn.mockRestore();
  expect(trainer.graph!.isGraphed).toBe(false);
  expect(trainer.graph!.calls).toEqual({ replayed: 0, eager: 24 });
  expect(plain.trainer.graph).toBeNull();
  expect(history).toEqual(plain.history);
});

it.skipIf(!torch.cuda.isAvailable())('trains to the same numbers by graphs', async () => {
  const plain = await train(false, 'cuda');
  const { trainer, history } = await train(true, 'cuda');
  expect(trainer.graph!.reason).toBeNull();
  expect(trainer.graph!.calls.replayed).toBeGreaterThan(10);
  expect(history).toEqual(plain.history);
});

it('refuses options that a graph excludes', () => {
  const net = new nn.Linear(2, 2);
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
  expect(() => new Trainer(net, { optimizer, loss: F.mseLoss, graph: true, gradAccumulation: 2 })).toThrow(
    'graph and gradAccumulation exclude each other',
  );
  for (const parameter of net.parameters()) parameter.dispose();
});
