// Adversarial examples and training against them: the fast gradient sign method (Goodfellow et al., 2014) and projected
// gradient descent (Madry et al., 2017) on MNIST. Two networks are trained, one on the digits as they are and one on
// digits that are changed against it in every step.
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, Subset } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { MNIST } from 'nodetorch/vision';
import { fgsm, pgd } from './attacks.js';

const F = nn.functional;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    epochs: { type: 'string', default: '3' },
    'batch-size': { type: 'string', default: '100' },
    epsilon: { type: 'string', default: '0.3' },
    'test-samples': { type: 'string', default: '2000' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: torch.cuda.isAvailable() ? 'cuda' : 'cpu' },
    out: { type: 'string', default: 'runs/adversarial' },
  },
});
const epsilon = Number(args.epsilon);
const epochs = Number(args.epochs);

const trainSet = new MNIST(args.data, { train: true });
const testSet = new MNIST(args.data, { train: false });
const count = Math.min(Number(args['test-samples']), testSet.length);
const testLoader = new DataLoader(
  new Subset(
    testSet,
    Array.from({ length: count }, (_, i) => i),
  ),
  { batchSize: 500 },
);

function makeNet() {
  return new nn.Sequential(
    new nn.Conv2d(1, 16, 4, { stride: 2, padding: 1 }),
    new nn.ReLU(),
    new nn.Conv2d(16, 32, 4, { stride: 2, padding: 1 }),
    new nn.ReLU(),
    new nn.Flatten(),
    new nn.Linear(32 * 7 * 7, 100),
    new nn.ReLU(),
    new nn.Linear(100, 10),
  ).to(args.device);
}

type Attack = (net: nn.Module, x: Tensor, y: Tensor) => Tensor;
const attacks: Record<string, Attack> = {
  none: (_, x) => x,
  FGSM: (net, x, y) => fgsm(net, x, y, { epsilon }),
  'PGD-20': (net, x, y) => pgd(net, x, y, { epsilon, alpha: epsilon / 10, steps: 20 }),
};

/**
 * Trains on what `attack` makes of the digits. The strength grows over the first half of the steps: a network that
 * begins with the full one learns nothing.
 */
async function train(name: string, attack: (net: nn.Module, x: Tensor, y: Tensor, strength: number) => Tensor) {
  torch.manualSeed(Number(args.seed));
  const net = makeNet();
  const loader = new DataLoader(trainSet, { batchSize: Number(args['batch-size']), shuffle: true });
  const totalSteps = epochs * loader.length;
  const optimizer = new optim.Adam(net.parameters());
  const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: 5e-3, totalSteps });
  let step = 0;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let lost = 0;
    for await (const batch of loader) {
      torch.scope(() => {
        const [x, y] = [batch[0].to(args.device), batch[1].to(args.device)];
        const changed = attack(net, x, y, Math.min(1, (2 * step++) / totalSteps));
        optimizer.zeroGrad();
        const loss = F.crossEntropy(net.forward(changed) as Tensor, y);
        loss.backward();
        optimizer.step();
        scheduler.step();
        lost += loss.item();
      });
      for (const tensor of batch) tensor.dispose();
    }
    console.log(`${name}: epoch ${epoch}/${epochs}, loss ${(lost / loader.length).toFixed(4)}`);
  }
  return net;
}

async function accuracy(net: nn.Module, attack: Attack): Promise<number> {
  net.eval();
  let correct = 0;
  for await (const batch of testLoader) {
    torch.scope(() => {
      const [x, y] = [batch[0].to(args.device), batch[1].to(args.device)];
      const changed = attack(net, x, y);
      correct += torch.noGrad(() => (net.forward(changed) as Tensor).argmax(1).eq(y).sum().item());
    });
    for (const tensor of batch) tensor.dispose();
  }
  return correct / count;
}

const nets = {
  plain: await train('plain', (_, x) => x),
  // One step of the attack from a random start (Wong et al., Fast is better than free, 2020) costs one more backward.
  robust: await train('robust', (net, x, y, strength) =>
    fgsm(net, x, y, { epsilon: epsilon * strength, alpha: 1.25 * epsilon * strength, randomStart: true }),
  ),
};

console.log(`\naccuracy on ${count} test images, each pixel changed by at most ${epsilon}:`);
console.log(
  `          ${Object.keys(attacks)
    .map((name) => name.padStart(8))
    .join('')}`,
);
for (const [name, net] of Object.entries(nets)) {
  const row: string[] = [];
  for (const attack of Object.values(attacks)) row.push((await accuracy(net, attack)).toFixed(4).padStart(8));
  console.log(`${name.padEnd(10)}${row.join('')}`);
}

// Digits as PGD changes them against the plain network, with what it takes them for.
const [x, y] = testSet.getBatch(Array.from({ length: Math.min(16, count) }, (_, i) => i));
const changed = attacks['PGD-20']!(nets.plain, x.to(args.device), y.to(args.device));
const taken = torch.noGrad(() => (nets.plain.forward(changed) as Tensor).argmax(1));
const grid = await plot.imageGrid(changed.cpu(), {
  labels: y,
  predictions: taken.cpu(),
  title: 'Against the plain network',
});
await grid.save(`${args.out}/attacked.svg`);
torch.save(nets.robust.stateDict(), `${args.out}/robust.pt`);
