// What is measured, on this side. Its twin is cases.py: the same names, shapes, seeds and work.
import * as torch from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/data';
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

function training(
  make: () => torch.nn.Module,
  input: number[],
  optimizer: (params: Iterable<torch.nn.Parameter>) => torch.optim.Optimizer,
  loss: (output: torch.Tensor, target: torch.Tensor) => torch.Tensor,
): Case {
  return () => {
    torch.manualSeed(0);
    const net = make();
    const opt = optimizer(net.parameters());
    const x = torch.randn(input);
    const y = torch.randint(0, 10, [input[0]!]);
    return (n) => {
      for (let i = 0; i < n; i++) {
        scope(() => {
          opt.zeroGrad();
          loss(net.forward(x), y).backward();
          opt.step();
        });
      }
    };
  };
}

export const cases: Record<string, Case> = {
  ...operators,
  'step mlp sgd': training(
    () => new Mlp(),
    [64, 784],
    (p) => new optim.SGD(p, { lr: 0.01 }),
    F.crossEntropy,
  ),
  'step mlp adamw': training(
    () => new Mlp(),
    [64, 784],
    (p) => new optim.AdamW(p, { lr: 0.001 }),
    F.crossEntropy,
  ),
  'step mnist cnn': training(
    () => new Cnn(),
    [64, 1, 28, 28],
    (p) => new optim.Adadelta(p, { lr: 1 }),
    F.nllLoss,
  ),
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
