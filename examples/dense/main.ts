// A dense network that reads MNIST's digits: build, fit, evaluate, predict.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { callbacks, metrics, Trainer } from 'nodetorch/train';
import { MNIST } from 'nodetorch/vision';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    epochs: { type: 'string', default: '8' },
    'batch-size': { type: 'string', default: '128' },
    lr: { type: 'string', default: '2e-3' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: 'auto' },
    out: { type: 'string', default: 'runs/dense' },
  },
});
torch.manualSeed(Number(args.seed));

const normalize = (images: torch.Tensor) => images.sub(0.1307).div(0.3081);
const trainSet = new MNIST(args.data, { train: true, transform: normalize });
const testSet = new MNIST(args.data, { train: false, transform: normalize });
const trainLoader = new DataLoader(trainSet, { batchSize: Number(args['batch-size']), shuffle: true });
const testLoader = new DataLoader(testSet, { batchSize: 1000 });

const net = new nn.Sequential(
  new nn.Flatten(),
  new nn.Linear(784, 512),
  new nn.ReLU(),
  new nn.Dropout(0.3),
  new nn.Linear(512, 256),
  new nn.ReLU(),
  new nn.Dropout(0.3),
  new nn.Linear(256, 10),
);
console.log(String(nn.summary(net, [1, 1, 28, 28])));

const epochs = Number(args.epochs);
const optimizer = new optim.AdamW(net.parameters(), { lr: Number(args.lr) });
const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, {
  maxLr: Number(args.lr),
  totalSteps: epochs * trainLoader.length,
});
const trainer = new Trainer(net, {
  optimizer,
  scheduler,
  schedulerInterval: 'step',
  loss: nn.functional.crossEntropy,
  metrics: { accuracy: metrics.accuracy() },
  device: args.device,
});
const history = await trainer.fit(trainLoader, { epochs, validation: testLoader, callbacks: [callbacks.progress()] });

const results = await trainer.evaluate(testLoader);
const outputs = (await trainer.predict(testLoader)).cpu();
console.log(`the first ten digits are taken for ${outputs.narrow(0, 0, 10).argmax(1).tolist()}`);
console.log(`and are                            ${testSet.targets.narrow(0, 0, 10).tolist()}`);

mkdirSync(args.out, { recursive: true });
torch.save(net.stateDict(), `${args.out}/model.pt`);
await plot.report(`${args.out}/report.html`, {
  title: 'A dense network on MNIST',
  configuration: args,
  history,
  results,
  classification: { outputs, targets: testSet.targets, classes: testSet.classes, images: testSet.data },
  net,
});
console.log(`test accuracy: ${results.accuracy!.toFixed(4)}`);
