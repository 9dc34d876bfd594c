// Trains a residual network of nine layers on CIFAR-10 until it is right often enough. The twin is cifar.py.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Make } from './case.js';

const { nn, optim, scope } = torch;
const F = nn.functional;
const SIDE = 32;
const PADDING = 4;

const block = (from: number, to: number) =>
  new nn.Sequential(
    new nn.Conv2d(from, to, 3, { padding: 1, bias: false }),
    new nn.BatchNorm2d(to),
    new nn.ReLU({ inplace: true }),
  );

class ResNet9 extends nn.Module {
  prep = block(3, 64);
  layer1 = block(64, 128);
  res1 = new nn.Sequential(block(128, 128), block(128, 128));
  layer2 = block(128, 256);
  layer3 = block(256, 512);
  res3 = new nn.Sequential(block(512, 512), block(512, 512));
  fc = new nn.Linear(512, 10, { bias: false });

  override forward(x: Tensor): Tensor {
    x = F.maxPool2d(this.layer1.forward(this.prep.forward(x)), 2);
    x = x.add(this.res1.forward(x));
    x = F.maxPool2d(this.layer2.forward(x), 2);
    x = F.maxPool2d(this.layer3.forward(x), 2);
    x = F.maxPool2d(x.add(this.res3.forward(x)), 4);
    return this.fc.forward(x.flatten(1)).mul(0.125);
  }
}

/** Images `[N, 3, 32, 32]`, normalized, and their classes, from the bytes that the main process left. */
function read(folder: string, split: string, device: string): [images: Tensor, targets: Tensor] {
  const bytes = (name: string) => torch.frombuffer(readFileSync(join(folder, name)), { dtype: torch.uint8 }).to(device);
  const statistic = (values: number[]) => torch.tensor(values, { device }).view(1, 3, 1, 1);
  const images = bytes(`${split}-images`).view(-1, 3, SIDE, SIDE).float().div(255);
  const [mean, std] = [statistic([0.4914, 0.4822, 0.4465]), statistic([0.247, 0.2435, 0.2616])];
  return [images.sub(mean).div(std), bytes(`${split}-targets`).to(torch.int64)];
}

/** The images of `padded` in `order`, each moved by up to four pixels, half of them mirrored. */
function augment(padded: Tensor, order: Tensor): Tensor {
  const { device } = padded;
  const n = order.shape[0]!;
  const offsets = () => torch.randint(0, 2 * PADDING + 1, [n, 1], { device });
  const along = torch.arange(SIDE, { device });
  const [rows, columns] = [offsets().add(along), offsets().add(along)];
  const mirrored = torch.rand([n, 1], { device }).lt(0.5);
  const across = torch.where(mirrored, columns.flip([1]), columns);
  // An index around a slice puts the channels last, which is how convolutions want them.
  return padded
    .index(order.view(-1, 1, 1), torch.slice(null), rows.unsqueeze(2), across.unsqueeze(1))
    .permute(0, 3, 1, 2);
}

export const cifar: Make = ({ params, device }) => {
  torch.manualSeed(0);
  const folder = params.folder as string;
  const [batch, epochs, wanted] = [Number(params.batch), Number(params.epochs), Number(params.accuracy)];
  torch.backends.cudnn.benchmark = true;
  const [padded, targets, images, answers] = scope(() => {
    const [train, classes] = read(folder, 'train', device);
    return [F.pad(train, Array(4).fill(PADDING), { mode: 'reflect' }), classes, ...read(folder, 'test', device)];
  }) as [Tensor, Tensor, Tensor, Tensor];
  const batches = Math.floor(targets.shape[0]! / batch);

  function start() {
    torch.manualSeed(0);
    const net = new ResNet9();
    net.to({ device, memoryFormat: torch.channelsLast });
    const settings = { lr: 0.1, momentum: 0.9, weightDecay: 5e-4, nesterov: true };
    return { net, optimizer: new optim.SGD(net.parameters(), settings) };
  }
  const forward = (net: ResNet9, x: Tensor) =>
    torch.autocast(device, { dtype: torch.bfloat16 }, () => net.forward(x)).float();

  function step(net: ResNet9, optimizer: torch.optim.SGD, order: Tensor, done: number): Tensor {
    // Up to the highest learning rate in a fifth of the time, and down to none.
    const part = done / (epochs * batches);
    optimizer.paramGroups[0]!.lr = 0.4 * Math.min(part / 0.2, (1 - part) / 0.8);
    optimizer.zeroGrad();
    const loss = F.crossEntropy(forward(net, augment(padded, order)), targets.index(order));
    loss.backward();
    optimizer.step();
    return loss;
  }

  function accuracy(net: ResNet9): number {
    net.eval();
    const right = scope(() =>
      torch.noGrad(() => {
        const hits = images.split(1000).map((part, i) => {
          const best = forward(net, part.contiguous({ memoryFormat: torch.channelsLast })).argmax(1);
          return best.eq(answers.narrow(0, 1000 * i, part.shape[0]!)).sum();
        });
        return torch.stack(hits).sum().item();
      }),
    );
    net.train();
    return right / answers.shape[0]!;
  }

  const first = start();
  const warmUp = torch.arange(batch, { device });
  const check = [0, 1, 2].map((done) => scope(() => step(first.net, first.optimizer, warmUp, done + 1).item()));
  return {
    check,
    run() {
      const { net, optimizer } = start();
      let [epoch, reached] = [0, 0];
      while (epoch < epochs && reached < wanted) {
        const order = torch.randperm(targets.shape[0]!, { device });
        for (let i = 0; i < batches; i++) {
          const chosen = order.narrow(0, i * batch, batch);
          scope(() => void step(net, optimizer, chosen, epoch * batches + i));
          chosen.dispose();
        }
        order.dispose();
        epoch++;
        // Before the learning rate is low, no look at the test images can find what is looked for.
        if (epoch > 0.6 * epochs) reached = accuracy(net);
      }
      return { accuracy: reached, epochs: epoch };
    },
  };
};
