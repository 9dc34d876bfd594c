// Trains a small convolutional network to read handwritten digits: those that come with the package, or with
// `-- --data DIR` MNIST's. The README beside this file says what it leaves in runs/quickstart.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, type Dataset, randomSplit } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { callbacks, metrics, Trainer } from 'nodetorch/train';
import { Digits, MNIST } from 'nodetorch/vision';

const F = nn.functional;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string' },
    epochs: { type: 'string' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: 'auto' },
    out: { type: 'string', default: 'runs/quickstart' },
  },
});
torch.manualSeed(Number(args.seed));
if (!args.data) torch.setNumThreads(1); // so small a network gains nothing from more

// A sample is an image, [1, side, side] from 0 to 1, and its digit.
const [trainSet, testSet] = (
  args.data
    ? [new MNIST(args.data, { train: true }), new MNIST(args.data, { train: false })]
    : randomSplit(new Digits(), [0.8, 0.2])
) as [Dataset<[Tensor, number]>, Dataset<[Tensor, number]>];
const trainLoader = new DataLoader(trainSet, { batchSize: args.data ? 128 : 32, shuffle: true });
const testLoader = new DataLoader(testSet, { batchSize: 500 });
const epochs = Number(args.epochs ?? (args.data ? 3 : 30));
const side = (await testSet.get(0))[0].shape[2]!;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(1, 16, 3, { padding: 1 });
  conv2 = new nn.Conv2d(16, 32, 3, { padding: 1 });
  dropout = new nn.Dropout(0.5);
  fc1 = new nn.Linear(32 * (side / 4) ** 2, 128);
  fc2 = new nn.Linear(128, 10);

  override forward(x: Tensor): Tensor {
    x = F.maxPool2d(F.relu(this.conv1.forward(x)), 2);
    x = F.maxPool2d(F.relu(this.conv2.forward(x)), 2);
    x = this.dropout.forward(x.flatten(1));
    return this.fc2.forward(F.relu(this.fc1.forward(x)));
  }
}

const net = new Net();
const optimizer = new optim.AdamW(net.parameters(), { lr: 1e-3 });
const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr: 5e-3, totalSteps: epochs * trainLoader.length });

const trainer = new Trainer(net, {
  optimizer,
  scheduler,
  schedulerInterval: 'step',
  loss: F.crossEntropy,
  metrics: { accuracy: metrics.accuracy() },
  device: args.device,
});
const history = await trainer.fit(trainLoader, { epochs, validation: testLoader, callbacks: [callbacks.progress()] });

mkdirSync(args.out, { recursive: true });
torch.save(net.stateDict(), `${args.out}/model.pt`);
history.save(`${args.out}/history.json`);
const curves = await plot.curves(history);
await curves.save(`${args.out}/curves.svg`);
await curves.save(`${args.out}/curves.png`);

// The test images that the network finds hardest.
const scores = (await trainer.predict(testLoader)).cpu();
const [images, labels] = testSet.getBatch!(torch.arange(testSet.length).tolist() as number[]) as [Tensor, Tensor];
const hardest = F.crossEntropy(scores, labels, { reduction: 'none' }).topk(40).indices;
const predictions = await plot.imageGrid(images.indexSelect(0, hardest), {
  labels: labels.indexSelect(0, hardest),
  predictions: scores.argmax(1).indexSelect(0, hardest),
  columns: 10,
  title: 'The test images that are hardest for the network',
});
await predictions.save(`${args.out}/predictions.svg`);
await predictions.save(`${args.out}/predictions.png`);

const { accuracy } = await trainer.evaluate(testLoader);
console.log(`test accuracy: ${accuracy!.toFixed(4)}`);
