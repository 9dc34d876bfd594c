// Trains in the folder that it is given, from where it was when it was last killed. With a number of milliseconds it is
// killed after them, at whatever it does then. A loss a step goes into losses.txt, what came out in the end into end.json.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DataLoader, TensorDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { nn, optim, type Tensor } from '../../lib/index.js';
import { type Callback, callbacks, metrics, Trainer } from '../../lib/train/index.js';
import { clouds } from './fixtures.js';

const [folder, killAfter] = process.argv.slice(2) as [string, string | undefined];
mkdirSync(folder, { recursive: true });
torch.setNumThreads(1);
torch.manualSeed(3);
const net = new nn.Sequential(
  new nn.Linear(3, 256),
  new nn.BatchNorm1d(256),
  new nn.ReLU(),
  new nn.Dropout(0.3),
  new nn.Linear(256, 256),
  new nn.ReLU(),
  new nn.Linear(256, 2),
);
const optimizer = new optim.SGD(net.parameters(), { lr: 0.02, momentum: 0.9, nesterov: true });
const noisy = ([x, y]: Tensor[]): Tensor[] => [x!.add(torch.randnLike(x!), { alpha: 0.1 }), y!];
class Noisy extends TensorDataset<Tensor[]> {
  override getBatch(indices: readonly number[]): Tensor[] {
    return noisy(super.getBatch(indices));
  }
}
const loader = new DataLoader(new Noisy(...clouds(150, 1).tensors), {
  batchSize: 8,
  shuffle: true,
  generator: new torch.Generator().manualSeed(4),
});
const validation = new DataLoader(clouds(64, 2), { batchSize: 64, shuffle: true });

/** A callback with a state of its own. */
let drawn = 0;
const counting: Callback = {
  name: 'counting',
  onStepEnd() {
    drawn += torch.scope(() => torch.rand([]).item());
  },
  stateDict: () => ({ drawn }),
  loadStateDict(state: { drawn: number }) {
    drawn = state.drawn;
  },
};
const note: Callback = {
  onStepEnd: (state) =>
    appendFileSync(
      join(folder, 'losses.txt'),
      `${state.globalStep} ${state.epoch}:${state.step} ${state.stepLoss()} ${state.running().loss} ${drawn}\n`,
    ),
};
const trainer = new Trainer(net, {
  optimizer,
  loss: nn.functional.crossEntropy,
  metrics: { accuracy: metrics.accuracy(), auc: metrics.rocAuc(), f1: metrics.f1() },
  scheduler: [
    { scheduler: new optim.lrScheduler.CosineAnnealingLR(optimizer, { TMax: 40 }), interval: 'step' },
    { scheduler: new optim.lrScheduler.ReduceLROnPlateau(optimizer, { patience: 0 }) },
  ],
  gradAccumulation: 2,
  gradClip: 1,
  ema: { decay: 0.9 },
});
if (killAfter !== undefined) {
  new Worker(
    'const { workerData: ms } = require("node:worker_threads");' +
      'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms); process.kill(process.pid, "SIGKILL");',
    { eval: true, workerData: Number(killAfter) },
  );
}
const history = await trainer.fit(loader, {
  epochs: 4,
  validation,
  callbacks: [
    callbacks.checkpoint(join(folder, 'best.pt'), { everySteps: 1, keepLast: 2 }),
    counting,
    note,
    callbacks.earlyStopping({ patience: 10, restoreBest: true }),
  ],
  resume: true,
});
const hash = createHash('sha256');
for (const dict of [net.stateDict(), trainer.ema!.stateDict()]) {
  for (const tensor of dict.values()) hash.update(tensor.toBytes());
}
const digest = hash.digest('hex');
writeFileSync(join(folder, 'end.json'), JSON.stringify({ history: history.history, digest, drawn }));
process.exit(0);
