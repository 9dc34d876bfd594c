// Trains a convolutional network on the photographs of CIFAR-10, and shows what it takes some of them for.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { callbacks, metrics, Trainer } from 'nodetorch/train';
import { readSplit } from './data.js';
import { Cnn, ResNet9 } from './models.js';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    model: { type: 'string', default: 'cnn' },
    epochs: { type: 'string' },
    'batch-size': { type: 'string' },
    lr: { type: 'string' },
    limit: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: 'auto' },
    out: { type: 'string', default: 'runs/cnn' },
  },
});
if (args.model !== 'cnn' && args.model !== 'resnet9')
  throw new RangeError(`--model is cnn or resnet9, not ${args.model}`);
const isLarge = args.model === 'resnet9';
const epochs = Number(args.epochs ?? (isLarge ? 15 : 5));
const batchSize = Number(args['batch-size'] ?? (isLarge ? 512 : 64));
const maxLr = Number(args.lr ?? (isLarge ? 1e-2 : 2e-3));
torch.manualSeed(Number(args.seed));

const start = performance.now();
const [train, test] = await Promise.all([true, false].map((each) => readSplit(args.data, each, Number(args.limit))));
const { classes } = train!;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${train!.dataset.length} images to train on and ${test!.dataset.length} to test on, read in ${seconds} s`);
const trainLoader = new DataLoader(train!.dataset, { batchSize, shuffle: true });
const testLoader = new DataLoader(test!.dataset, { batchSize: 500 });

const net = isLarge ? new ResNet9() : new Cnn();
const optimizer = new optim.AdamW(net.parameters(), { lr: maxLr, weightDecay: isLarge ? 0.05 : 0.01 });
const trainer = new Trainer(net, {
  optimizer,
  scheduler: new optim.lrScheduler.OneCycleLR(optimizer, { maxLr, totalSteps: epochs * trainLoader.length }),
  schedulerInterval: 'step',
  loss: nn.functional.crossEntropy,
  metrics: { accuracy: metrics.accuracy() },
  device: args.device,
});
const history = await trainer.fit(trainLoader, { epochs, validation: testLoader, callbacks: [callbacks.progress()] });

mkdirSync(args.out, { recursive: true });
torch.save(net.stateDict(), `${args.out}/model.pt`);
history.save(`${args.out}/history.json`);
await (await plot.curves(history)).save(`${args.out}/curves.svg`);

// 25 test images, spread over all classes, and what the network takes them for.
const outputs = (await trainer.predict(testLoader)).cpu();
const [images, targets] = test!.dataset.tensors;
const shown = torch.arange(25).mul(Math.floor(targets.shape[0]! / 25));
const grid = await plot.imageGrid(images.indexSelect(0, shown), {
  labels: targets.indexSelect(0, shown),
  predictions: outputs.argmax(1).indexSelect(0, shown),
  classes,
  columns: 5,
});
await grid.save(`${args.out}/predictions.svg`);

const results = await trainer.evaluate(testLoader);
await plot.report(`${args.out}/report.html`, {
  title: 'CIFAR-10',
  configuration: { model: args.model, epochs, batchSize, maxLr, seed: Number(args.seed) },
  history,
  results,
  classification: { outputs, targets, classes, images },
  net,
});
console.log(`test accuracy: ${results.accuracy!.toFixed(4)}`);
