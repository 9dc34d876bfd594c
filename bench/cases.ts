// What is measured, on this side. Its twin is cases.py: the same names, shapes, seeds and work.
import * as torch from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/data';
import { models, steps } from './models.js';
import { type Case, operators } from './operators.js';

const { nn, optim, scope } = torch;
const F = nn.functional;

class Mlp extends nn.Module {
  fc1 = new nn.Linear(784, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(x: torch.Tensor): torch.Tensor {
    return this.fc2.forward(F.relu(this.fc1.forward(x)));
  }
}

/** PyTorch's MNIST example. */
class Cnn extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3, 1);
  conv2 = new nn.Conv2d(32, 64, 3, 1);
  dropout1 = new nn.Dropout(0.25);
  dropout2 = new nn.Dropout(0.5);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(x: torch.Tensor): torch.Tensor {
    x = F.relu(this.conv1.forward(x));
    x = F.relu(this.conv2.forward(x));
    x = this.dropout1.forward(F.maxPool2d(x, 2)).flatten(1);
    x = this.dropout2.forward(F.relu(this.fc1.forward(x)));
    return F.logSoftmax(this.fc2.forward(x), 1);
  }
}

const classes = (shape: number[]) => (): [torch.Tensor, torch.Tensor] => [
  torch.randn(shape),
  torch.randint(0, 10, [shape[0]!]),
];

export const cases: Record<string, Case> = {
  ...operators,
  'step mlp sgd': steps(
    () => new Mlp(),
    (p) => new optim.SGD(p, { lr: 0.01 }),
    classes([64, 784]),
    F.crossEntropy,
  ),
  'step mlp adamw': steps(
    () => new Mlp(),
    (p) => new optim.AdamW(p, { lr: 0.001 }),
    classes([64, 784]),
    F.crossEntropy,
  ),
  'step mnist cnn': steps(
    () => new Cnn(),
    (p) => new optim.Adadelta(p, { lr: 1 }),
    classes([64, 1, 28, 28]),
    F.nllLoss,
  ),
  ...models,
  'load batches of 256': () => {
    torch.manualSeed(0);
    const data = new TensorDataset(torch.randn(5120, 28, 28), torch.randint(0, 10, [5120]));
    const loader = new DataLoader(data, { batchSize: 256, shuffle: true });
    return (n) => {
      for (let i = 0; i < n; i++) {
        scope(() => {
          for (const [x] of loader as Iterable<torch.Tensor[]>) x!.dispose();
        });
      }
    };
  },
};
