// A variational autoencoder on MNIST (Kingma and Welling, Auto-Encoding Variational Bayes, 2013), as in PyTorch's
// examples/vae: the same network, the same loss.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { MNIST } from 'nodetorch/vision';

const F = nn.functional;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    'batch-size': { type: 'string', default: '128' },
    epochs: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    device: { type: 'string', default: torch.cuda.isAvailable() ? 'cuda' : 'cpu' },
    'log-interval': { type: 'string', default: '100' },
    out: { type: 'string', default: 'runs/vae' },
  },
});
torch.manualSeed(Number(args.seed));
mkdirSync(args.out, { recursive: true });

const trainSet = new MNIST(args.data, { train: true });
const testSet = new MNIST(args.data, { train: false });
const batchSize = Number(args['batch-size']);
const trainLoader = new DataLoader(trainSet, { batchSize, shuffle: true });
const testLoader = new DataLoader(testSet, { batchSize });

class VAE extends nn.Module {
  fc1 = new nn.Linear(784, 400);
  fc21 = new nn.Linear(400, 20);
  fc22 = new nn.Linear(400, 20);
  fc3 = new nn.Linear(20, 400);
  fc4 = new nn.Linear(400, 784);

  encode(x: Tensor): [mu: Tensor, logvar: Tensor] {
    const h1 = F.relu(this.fc1.forward(x));
    return [this.fc21.forward(h1), this.fc22.forward(h1)];
  }

  reparameterize(mu: Tensor, logvar: Tensor): Tensor {
    const std = logvar.mul(0.5).exp();
    return torch.randnLike(std).mul(std).add(mu);
  }

  decode(z: Tensor): Tensor {
    return torch.sigmoid(this.fc4.forward(F.relu(this.fc3.forward(z))));
  }

  override forward(x: Tensor): [reconstruction: Tensor, mu: Tensor, logvar: Tensor] {
    const [mu, logvar] = this.encode(x.view([-1, 784]));
    return [this.decode(this.reparameterize(mu, logvar)), mu, logvar];
  }
}

const model = new VAE().to(args.device);
const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });

/** Minus the evidence lower bound, in nats, summed over the batch: reconstruction and KL divergence. */
function lossFunction([reconstruction, mu, logvar]: [Tensor, Tensor, Tensor], x: Tensor): Tensor {
  const BCE = F.binaryCrossEntropy(reconstruction, x.view([-1, 784]), { reduction: 'sum' });
  // 0.5 * sum(1 + log(sigma^2) - mu^2 - sigma^2)
  const KLD = logvar.add(1).sub(mu.pow(2)).sub(logvar.exp()).sum().mul(-0.5);
  return BCE.add(KLD);
}

async function train(epoch: number) {
  model.train();
  let batchIdx = 0;
  const trainLoss = torch.zeros([], { dtype: torch.float64, device: args.device });
  for await (const batch of trainLoader) {
    torch.scope(() => {
      const data = batch[0].to(args.device);
      optimizer.zeroGrad();
      const loss = lossFunction(model.forward(data), data);
      loss.backward();
      optimizer.step();
      trainLoss.add_(loss.detach());
      if (batchIdx++ % Number(args['log-interval']) === 0) {
        const done = `${(batchIdx - 1) * batchSize}/${trainSet.length}`;
        console.log(`Train Epoch: ${epoch} [${done}]\tLoss: ${(loss.item() / data.shape[0]!).toFixed(6)}`);
      }
    });
    for (const tensor of batch) tensor.dispose();
  }
  console.log(`====> Epoch: ${epoch} Average loss: ${(trainLoss.item() / trainSet.length).toFixed(4)}`);
}

async function test(epoch: number) {
  model.eval();
  let testLoss = 0;
  let pictures: Tensor | null = null;
  for await (const batch of testLoader) {
    torch.noGrad(() =>
      torch.scope(() => {
        const data = batch[0].to(args.device);
        const output = model.forward(data);
        testLoss += lossFunction(output, data).item();
        const n = Math.min(8, data.shape[0]!);
        // Eight digits, and what the network makes of them below.
        pictures ??= torch.keep(torch.cat([data.narrow(0, 0, n), output[0].view(data.shape).narrow(0, 0, n)]).cpu());
      }),
    );
    for (const tensor of batch) tensor.dispose();
  }
  testLoss /= testSet.length;
  console.log(`====> Test set loss: ${testLoss.toFixed(4)}`);
  const grid = await plot.imageGrid(pictures!, { columns: pictures!.shape[0]! / 2 });
  await grid.save(`${args.out}/reconstruction_${epoch}.svg`);
  pictures!.dispose();
  return testLoss;
}

let elbo = Number.NaN;
for (let epoch = 1; epoch <= Number(args.epochs); epoch++) {
  await train(epoch);
  elbo = -(await test(epoch));
  const samples = torch.noGrad(() =>
    torch.scope(() =>
      model
        .decode(torch.randn([64, 20], { device: args.device }))
        .cpu()
        .view([64, 28, 28]),
    ),
  );
  await (await plot.imageGrid(samples)).save(`${args.out}/sample_${epoch}.svg`);
  samples.dispose();
}
torch.save(model.stateDict(), `${args.out}/model.pt`);
console.log(`evidence lower bound: ${elbo.toFixed(2)} nats`);
