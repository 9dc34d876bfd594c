import { expect, it, vi } from 'vitest';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { metrics, Trainer } from '../../lib/train/index.js';

const { nn, optim } = torch;
const F = nn.functional;

type MakeOptimizer = (params: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer & Disposable;

const sgd: MakeOptimizer = (params) => new optim.SGD(params, { lr: 0.1, momentum: 0.9 });

async function train(graph: boolean, device: string, make = sgd, precision: 'float32' | 'bf16' | 'fp16' = 'float32') {
  torch.manualSeed(0);
  const net = new nn.Sequential(new nn.Linear(6, 8), new nn.ReLU(), new nn.Linear(8, 3));
  net.to(device);
  const generator = new torch.Generator().manualSeed(1);
  const x = torch.randn([30, 6], { generator });
  const y = torch.randint(0, 3, [30], { generator });
  const optimizer = make(net.parameters());
  const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 1, gamma: 0.5 });
  const trainer = new Trainer(net, {
    ...{ optimizer, scheduler, loss: F.crossEntropy, device, graph, gradClip: 1, precision },
    metrics: { accuracy: metrics.accuracy() },
  });
  const loader = new DataLoader(new TensorDataset(x, y), { batchSize: 4, shuffle: true, generator });
  const history = await trainer.fit(loader, { epochs: 3 });
  optimizer[Symbol.dispose]();
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

const adamw =
  (options: object): MakeOptimizer =>
  (params) =>
    new optim.AdamW(params, { lr: 0.01, ...options });

it.skipIf(!torch.cuda.isAvailable())('trains in mixed precision to the same numbers by graphs', async () => {
  for (const [precision, options] of [
    ['bf16', { capturable: true }],
    ['fp16', { fused: true }],
  ] as const) {
    const plain = await train(false, 'cuda', adamw(options), precision);
    const { trainer, history } = await train(true, 'cuda', adamw(options), precision);
    expect(trainer.graph!.reason).toBeNull();
    expect(history).toEqual(plain.history);
  }
});

it.skipIf(!torch.cuda.isAvailable())(
  'goes on as if nothing had been tried where a step can not be captured',
  async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const make = adamw({ capturable: true });
    const plain = await train(false, 'cuda', make, 'fp16');
    const { trainer, history } = await train(true, 'cuda', make, 'fp16');
    expect(trainer.graph!.reason).toMatch(/GradScaler\.step reads back .* \{ fused: true \}/);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    expect(history).toEqual(plain.history);
  },
);

it('refuses options that a graph excludes', () => {
  const net = new nn.Linear(2, 2);
  const optimizer = new optim.SGD(net.parameters(), { lr: 0.1 });
  expect(() => new Trainer(net, { optimizer, loss: F.mseLoss, graph: true, gradAccumulation: 2 })).toThrow(
    'graph and gradAccumulation exclude each other',
  );
  for (const parameter of net.parameters()) parameter.dispose();
});
