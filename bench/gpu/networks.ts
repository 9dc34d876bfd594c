// Small networks, whose steps take as long as their launches. The twin is networks.py.
import * as torch from 'nodetorch';
import type { Make } from './case.js';
import { fused, trained } from './training.js';

const { nn, optim } = torch;
const F = nn.functional;

class Mlp extends nn.Module {
  fc1 = new nn.Linear(784, 512);
  fc2 = new nn.Linear(512, 512);
  fc3 = new nn.Linear(512, 10);

  override forward(x: torch.Tensor): torch.Tensor {
    x = F.relu(this.fc1.forward(x));
    return this.fc3.forward(F.relu(this.fc2.forward(x)));
  }
}

/** PyTorch's MNIST example without its dropout, so that losses can be compared. */
class Cnn extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3, 1);
  conv2 = new nn.Conv2d(32, 64, 3, 1);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(x: torch.Tensor): torch.Tensor {
    x = F.relu(this.conv1.forward(x));
    x = F.relu(this.conv2.forward(x));
    x = F.maxPool2d(x, 2).flatten(1);
    return this.fc2.forward(F.relu(this.fc1.forward(x)));
  }
}

const classifier =
  (network: () => torch.nn.Module, shape: number[]): Make =>
  (setting) => {
    torch.manualSeed(0);
    const batch = Number(setting.params.batch);
    const net = network();
    const [x, y] = [torch.randn(batch, ...shape), torch.randint(0, 10, [batch])];
    net.to(setting.device);
    const isFused = fused(setting) || null;
    const isCuda = setting.device === 'cuda';
    const optimizer =
      setting.params.optimizer === 'sgd'
        ? new optim.SGD(net.parameters(), { lr: 0.01, fused: isFused })
        : new optim.AdamW(net.parameters(), { lr: 1e-4, fused: isFused, capturable: isFused !== null && isCuda });
    return trained(
      {
        optimizer,
        loss: (input, target) => F.crossEntropy(net.forward(input!), target!),
        batch: [x.to(setting.device), y.to(setting.device)],
      },
      setting,
    );
  };

export const mlp = classifier(() => new Mlp(), [784]);
export const cnn = classifier(() => new Cnn(), [1, 28, 28]);
