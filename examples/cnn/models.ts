import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { transforms as T } from 'nodetorch/vision';

const F = nn.functional;

/** Bytes from 0 to 255 as floats around 0, with the mean and deviation of CIFAR-10's colours. */
class Normalize extends nn.Module {
  constructor() {
    super();
    this.registerBuffer('mean', torch.tensor([0.4914, 0.4822, 0.4465]).view([3, 1, 1]), { persistent: false });
    this.registerBuffer('std', torch.tensor([0.247, 0.2435, 0.2616]).view([3, 1, 1]), { persistent: false });
  }
  declare mean: Tensor;
  declare std: Tensor;

  override forward(images: Tensor): Tensor {
    return images.to(torch.float32).div(255).sub(this.mean).div(this.std);
  }
}

/** While training, moves each image by up to four pixels and mirrors half of them, on the device where they are. */
class Augment extends nn.Module {
  change = new T.PerSample(
    new T.Compose([new T.RandomCrop(32, { padding: 4, paddingMode: 'reflect' }), new T.RandomHorizontalFlip()]),
  );

  override forward(images: Tensor): Tensor {
    return this.training ? this.change.forward(images) : images;
  }
}

/** Two convolutions and two dense layers. */
export class Cnn extends nn.Module {
  normalize = new Normalize();
  conv1 = new nn.Conv2d(3, 32, 3, { padding: 1 });
  conv2 = new nn.Conv2d(32, 64, 3, { padding: 1 });
  fc1 = new nn.Linear(64 * 8 * 8, 64);
  fc2 = new nn.Linear(64, 10);

  override forward(x: Tensor): Tensor {
    x = this.normalize.forward(x);
    x = F.maxPool2d(F.relu(this.conv1.forward(x)), 2);
    x = F.maxPool2d(F.relu(this.conv2.forward(x)), 2);
    return this.fc2.forward(F.relu(this.fc1.forward(x.flatten(1))));
  }
}

function block(from: number, to: number, pool: boolean): nn.Sequential {
  const layers = [new nn.Conv2d(from, to, 3, { padding: 1, bias: false }), new nn.BatchNorm2d(to), new nn.ReLU()];
  return new nn.Sequential(...layers, ...(pool ? [new nn.MaxPool2d(2)] : []));
}

/** Adds what a few layers make of it. */
class Residual extends nn.Module {
  constructor(readonly layers: nn.Module) {
    super();
  }

  override forward(x: Tensor): Tensor {
    return x.add(this.layers.forward(x));
  }
}

/** A residual network of nine layers, for a GPU: 6.6 million parameters. */
export class ResNet9 extends nn.Module {
  layers = new nn.Sequential(
    new Normalize(),
    new Augment(),
    block(3, 64, false),
    block(64, 128, true),
    new Residual(new nn.Sequential(block(128, 128, false), block(128, 128, false))),
    block(128, 256, true),
    block(256, 512, true),
    new Residual(new nn.Sequential(block(512, 512, false), block(512, 512, false))),
    new nn.MaxPool2d(4),
    new nn.Flatten(),
    new nn.Dropout(0.2),
    new nn.Linear(512, 10),
  );

  override forward(x: Tensor): Tensor {
    return this.layers.forward(x);
  }
}
