// Trains a small network for 3,000 steps and tells what it left: node child.mjs scopes|collector
import { setImmediate } from 'node:timers/promises';
import * as torch from 'nodetorch';

const { nn, optim } = torch;
const F = nn.functional;
const scoped = process.argv[2] === 'scopes';

torch.setNumThreads(1);
torch.manualSeed(0);
const net = new nn.Sequential(new nn.Linear(64, 128), new nn.ReLU(), new nn.Linear(128, 10));
const opt = new optim.AdamW(net.parameters(), { lr: 1e-3 });
const x = torch.keep(torch.randn(32, 64));
const y = torch.keep(torch.randint(0, 10, [32]));

const step = () => {
  opt.zeroGrad();
  const loss = F.crossEntropy(net.forward(x), y);
  loss.backward();
  opt.step();
};

async function train(steps) {
  for (let i = 0; i < steps; i++) {
    if (scoped) torch.scope(step);
    else {
      step();
      await setImmediate();
    }
  }
}

// The first steps make what stays: optimizer state, libtorch's own buffers, compiled code.
await train(300);
globalThis.gc();
await setImmediate();
const before = { tensors: torch.memory().tensors, rss: process.memoryUsage().rss };
await train(3000);
const after = { tensors: torch.memory().tensors, rss: process.memoryUsage().rss };
console.log(JSON.stringify({ tensors: after.tensors - before.tensors, megabytes: (after.rss - before.rss) / 2 ** 20 }));
