import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim } from '../../lib/index.js';
import type { Callback } from '../../lib/train/index.js';
import { drawnOnCpu } from '../reference.js';

/** Two clouds of points that a line nearly separates. */
export function clouds(n: number, seed: number): TensorDataset<[torch.Tensor, torch.Tensor]> {
  return torch.scope(() => {
    const generator = new torch.Generator().manualSeed(seed);
    const y = drawnOnCpu(() => torch.randint(2, [n], { generator }));
    const centre = y.mul(2).sub(1).unsqueeze(1).to(torch.float32);
    return new TensorDataset(drawnOnCpu(() => torch.randn([n, 3], { generator })).add(centre), y);
  });
}

export function makeNet(): nn.Sequential {
  torch.manualSeed(5);
  return drawnOnCpu(
    () => new nn.Sequential(new nn.Linear(3, 16), new nn.ReLU(), new nn.Dropout(0.1), new nn.Linear(16, 2)),
  );
}

export function makeParts(lr = 0.01) {
  const net = makeNet();
  return {
    net,
    optimizer: new optim.AdamW(net.parameters(), { lr }),
    train: new DataLoader(clouds(200, 1), { batchSize: 20, shuffle: true }),
    validation: new DataLoader(clouds(100, 2), { batchSize: 50 }),
  };
}

/** A small network that is the same every time. */
export function linear(): nn.Linear {
  torch.manualSeed(1);
  return drawnOnCpu(() => new nn.Linear(3, 2));
}

export function sgd(net: nn.Module, lr = 0.1): optim.SGD {
  return new optim.SGD(net.parameters(), { lr, momentum: 0.9 });
}

/** The bits of all parameters. */
export function weights(net: nn.Module): number[][] {
  return [...net.parameters()].map((p) => p.detach().flatten().tolist() as number[]);
}

/** Notes every call. */
export function recorder(log: string[]): Callback {
  return {
    onFitStart: ({ epoch }) => void log.push(`fit ${epoch}`),
    onEpochStart: ({ epoch }) => void log.push(`epoch ${epoch}`),
    onStepEnd: ({ step }) => void log.push(`step ${step}`),
    onEpochEnd: ({ epoch, logs }) => void log.push(`end ${epoch}: ${Object.keys(logs).join(' ')}`),
    onFitEnd: ({ history }) => void log.push(`fitted ${history.stopped}`),
  };
}
