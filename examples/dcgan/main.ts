// A deep convolutional generative adversarial network (Radford et al., 2015) that learns to draw MNIST's digits. After
// each epoch it leaves its pictures of the same 64 points, and the distance of its digits from real ones as a small
// classifier sees them.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, type Dataset, Subset } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { MNIST } from 'nodetorch/vision';
import { frechetDistance, statistics, trainClassifier } from './distance.js';

const F = nn.functional;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    epochs: { type: 'string', default: '5' },
    'batch-size': { type: 'string', default: '128' },
    samples: { type: 'string' }, // how many of the training digits to use
    nz: { type: 'string', default: '64' }, // the size of the latent vector
    nf: { type: 'string', default: '32' }, // channels
    lr: { type: 'string', default: '2e-4' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: torch.cuda.isAvailable() ? 'cuda' : 'cpu' },
    out: { type: 'string', default: 'runs/dcgan' },
  },
});
torch.manualSeed(Number(args.seed));
mkdirSync(args.out, { recursive: true });
const [nz, nf, device] = [Number(args.nz), Number(args.nf), args.device];
const batchSize = Number(args['batch-size']);

// Pixels from -1 to 1, as the generator's last layer makes them.
const transform = (images: Tensor) => images.mul(2).sub(1);
const allDigits = new MNIST(args.data, { train: true, transform });
const trainSet: Dataset<[Tensor, number]> =
  args.samples === undefined
    ? allDigits
    : new Subset(
        allDigits,
        Array.from({ length: Number(args.samples) }, (_, i) => i),
      );
const testSet = new MNIST(args.data, { train: false, transform });
const loader = new DataLoader(trainSet, { batchSize, shuffle: true, dropLast: true });

const generator = new nn.Sequential(
  new nn.ConvTranspose2d(nz, 2 * nf, 7, { bias: false }), // [2 nf, 7, 7]
  new nn.BatchNorm2d(2 * nf),
  new nn.ReLU({ inplace: true }),
  new nn.ConvTranspose2d(2 * nf, nf, 4, { stride: 2, padding: 1, bias: false }), // [nf, 14, 14]
  new nn.BatchNorm2d(nf),
  new nn.ReLU({ inplace: true }),
  new nn.ConvTranspose2d(nf, 1, 4, { stride: 2, padding: 1, bias: false }), // [1, 28, 28]
  new nn.Tanh(),
);
const discriminator = new nn.Sequential(
  new nn.Conv2d(1, nf, 4, { stride: 2, padding: 1, bias: false }),
  new nn.LeakyReLU(0.2, { inplace: true }),
  new nn.Conv2d(nf, 2 * nf, 4, { stride: 2, padding: 1, bias: false }),
  new nn.BatchNorm2d(2 * nf),
  new nn.LeakyReLU(0.2, { inplace: true }),
  new nn.Conv2d(2 * nf, 1, 7, { bias: false }),
  new nn.Flatten(0),
);

function weightsInit(module: nn.Module) {
  if (module instanceof nn.Conv2d || module instanceof nn.ConvTranspose2d) nn.init.normal_(module.weight, 0, 0.02);
  if (module instanceof nn.BatchNorm2d) {
    nn.init.normal_(module.weight!, 1, 0.02);
    nn.init.zeros_(module.bias!);
  }
}
for (const net of [generator, discriminator]) net.apply(weightsInit).to(device);

const betas: [number, number] = [0.5, 0.999];
const optimizerG = new optim.Adam(generator.parameters(), { lr: Number(args.lr), betas });
const optimizerD = new optim.Adam(discriminator.parameters(), { lr: Number(args.lr), betas });
const noise = (n: number) => torch.randn([n, nz, 1, 1], { device });
const criterion = (scores: Tensor, label: number) =>
  F.binaryCrossEntropyWithLogits(scores, torch.fullLike(scores, label));

function step(real: Tensor): [errD: Tensor, errG: Tensor] {
  // The discriminator: real digits are 1, the generator's 0.
  optimizerD.zeroGrad();
  const fake = generator.forward(noise(real.shape[0]!)) as Tensor;
  const errD = criterion(discriminator.forward(real) as Tensor, 1).add(
    criterion(discriminator.forward(fake.detach()) as Tensor, 0),
  );
  errD.backward();
  optimizerD.step();
  // The generator: its digits should be taken for real ones.
  optimizerG.zeroGrad();
  const errG = criterion(discriminator.forward(fake) as Tensor, 1);
  errG.backward();
  optimizerG.step();
  return [errD.detach(), errG.detach()];
}

const classifier = await trainClassifier(new DataLoader(trainSet, { batchSize, shuffle: true }), device);
const realStatistics = statistics(
  await (async () => {
    const features: Tensor[] = [];
    for await (const batch of new DataLoader(testSet, { batchSize: 500 })) {
      features.push(torch.noGrad(() => torch.scope(() => classifier.features(batch[0].to(device)))));
      for (const tensor of batch) tensor.dispose();
    }
    return torch.cat(features);
  })(),
);

/** How far the generator's digits are from the test digits. */
function score(): number {
  generator.eval();
  const distance = torch.noGrad(() =>
    torch.scope(() => {
      const features = Array.from({ length: Math.ceil(testSet.length / 500) }, () =>
        torch.scope(() => classifier.features(generator.forward(noise(500)) as Tensor)),
      );
      return frechetDistance(realStatistics, statistics(torch.cat(features)));
    }),
  );
  generator.train();
  return distance;
}

const fixedNoise = noise(64);
const distances = [score()];
console.log(`before training: distance ${distances[0]!.toFixed(1)}`);
for (let epoch = 1; epoch <= Number(args.epochs); epoch++) {
  const sums = torch.zeros([2], { device });
  let steps = 0;
  for await (const batch of loader) {
    torch.scope(() => sums.add_(torch.stack(step(batch[0].to(device)))));
    for (const tensor of batch) tensor.dispose();
    steps++;
  }
  const [lossD, lossG] = (sums.div(steps).tolist() as number[]).map((value) => value.toFixed(4));
  distances.push(score());
  console.log(
    `epoch ${epoch}/${args.epochs}: Loss_D ${lossD} Loss_G ${lossG} distance ${distances.at(-1)!.toFixed(1)}`,
  );
  generator.eval();
  const pictures = torch.noGrad(() => torch.scope(() => (generator.forward(fixedNoise) as Tensor).cpu()));
  generator.train();
  await (await plot.imageGrid(pictures)).save(`${args.out}/epoch_${epoch}.svg`);
  pictures.dispose();
}
torch.save(generator.stateDict(), `${args.out}/generator.pt`);
console.log(`distance from real digits: ${distances[0]!.toFixed(1)} before, ${distances.at(-1)!.toFixed(1)} after`);
