// Trains in each folder that it is given, from where it was when it was last killed there:
// node resumed-training.mjs FOLDER... [MILLISECONDS]. With a number it is killed so long after its second step in the
// last folder, at whatever it does then. A loss a step goes into losses.txt, what came out in the end into end.json.
// It imports the compiled package, which is much sooner there than the sources are.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/data';
import { callbacks, metrics, Trainer } from 'nodetorch/train';

torch.setNumThreads(1);

/** Two clouds of points that a line nearly separates. */
function clouds(n, seed) {
  const generator = new torch.Generator().manualSeed(seed);
  const y = torch.randint(2, [n], { generator });
  const centre = y.mul(2).sub(1).unsqueeze(1).to(torch.float32);
  return [torch.randn([n, 3], { generator }).add(centre), y];
}

/** Samples that are never the same twice. */
class Noisy extends TensorDataset {
  getBatch(indices) {
    const [x, y] = super.getBatch(indices);
    return [x.add(torch.randnLike(x), { alpha: 0.1 }), y];
  }
}

async function train(folder, killAfter) {
  mkdirSync(folder, { recursive: true });
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
  const loader = new DataLoader(new Noisy(...clouds(150, 1)), {
    batchSize: 8,
    shuffle: true,
    generator: new torch.Generator().manualSeed(4),
  });
  const validation = new DataLoader(new TensorDataset(...clouds(64, 2)), { batchSize: 64, shuffle: true });

  /** A callback with a state of its own. */
  let drawn = 0;
  const counting = {
    name: 'counting',
    onStepEnd() {
      drawn += torch.scope(() => torch.rand([]).item());
    },
    stateDict: () => ({ drawn }),
    loadStateDict(state) {
      drawn = state.drawn;
    },
  };
  /** How many steps there have been here. */
  const steps = new Int32Array(new SharedArrayBuffer(4));
  const note = {
    onStepEnd(state) {
      appendFileSync(
        join(folder, 'losses.txt'),
        `${state.globalStep} ${state.epoch}:${state.step} ${state.stepLoss()} ${state.running().loss} ${drawn}\n`,
      );
      Atomics.add(steps, 0, 1);
      Atomics.notify(steps, 0);
    },
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
      'const { steps, killAfter } = require("node:worker_threads").workerData;' +
        'for (const taken of [0, 1]) Atomics.wait(steps, 0, taken);' +
        'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, killAfter); process.kill(process.pid, "SIGKILL");',
      { eval: true, workerData: { steps, killAfter } },
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
  for (const dict of [net.stateDict(), trainer.ema.stateDict()]) {
    for (const tensor of dict.values()) hash.update(tensor.toBytes());
  }
  const digest = hash.digest('hex');
  writeFileSync(join(folder, 'end.json'), JSON.stringify({ history: history.history, digest, drawn }));
}

const folders = process.argv.slice(2);
const killAfter = /^\d+$/.test(folders.at(-1)) ? Number(folders.pop()) : undefined;
for (const [i, folder] of folders.entries()) await train(folder, i === folders.length - 1 ? killAfter : undefined);
process.exit(0);
