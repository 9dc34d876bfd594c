// Learns to tell cats from dogs, from scratch or on top of a network that has learned from other pictures.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { DataLoader, Subset } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { callbacks, metrics, Trainer } from 'nodetorch/train';
import { models } from 'nodetorch/vision';
import { Cnn } from '../cnn/models.js';
import { Frozen, removeHead } from '../transfer/frozen.js';
import { readPictures } from './data.js';
import { smallCnn } from './model.js';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    classes: { type: 'string', default: 'cat,dog' },
    size: { type: 'string', default: '32' },
    limit: { type: 'string' },
    transfer: { type: 'boolean', default: false },
    weights: { type: 'string' },
    model: { type: 'string', default: 'cnn' },
    epochs: { type: 'string', default: '5' },
    'batch-size': { type: 'string', default: '64' },
    lr: { type: 'string', default: '0.003' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: 'auto' },
    save: { type: 'string' },
    out: { type: 'string', default: 'runs/cats-and-dogs' },
  },
});
const classes = args.classes.split(',');
const [epochs, batchSize, maxLr] = [Number(args.epochs), Number(args['batch-size']), Number(args.lr)];
torch.manualSeed(Number(args.seed));

/** Every picture is decoded once; what is random happens to it anew in every epoch. */
function read(train: boolean) {
  const pictures = readPictures(args.data, train, classes, Number(args.size));
  const every = Math.max(1, pictures.length / Number(args.limit ?? pictures.length));
  const indices = Array.from({ length: Math.floor(pictures.length / every) }, (_, i) => Math.floor(i * every));
  return new Subset(pictures, indices).cache();
}
const [train, test] = [read(true), read(false)];
console.log(`${train.length} pictures to train on and ${test.length} to test on: ${classes.join(', ')}`);
const trainLoader = new DataLoader(train, { batchSize, shuffle: true });
const testLoader = new DataLoader(test, { batchSize: 250 });

/** The network in `--weights` without its last layer, frozen, and a new layer. */
async function pretrained(weights: string): Promise<nn.Module> {
  const base = args.model === 'cnn' ? new Cnn() : await models.getModel(args.model, { weights });
  if (base instanceof Cnn) {
    base.loadStateDict(torch.load(weights) as Map<string, torch.Tensor>);
    base.setSubmodule('normalize', new nn.Identity()); // The transforms have done it.
  }
  const features = removeHead(base);
  return new nn.Sequential(new Frozen(base), new nn.Linear(features, classes.length));
}
if (args.transfer && !args.weights) throw new RangeError('--transfer needs --weights FILE');
const net = args.transfer ? await pretrained(args.weights!) : smallCnn(classes.length);

const learning = [...net.parameters()].filter((parameter) => parameter.requiresGrad);
console.log(`${learning.reduce((sum, parameter) => sum + parameter.numel(), 0)} parameters learn`);
const optimizer = new optim.AdamW(learning, { lr: maxLr, weightDecay: 0.01 });
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
history.save(`${args.out}/history.json`);
await (await plot.curves(history)).save(`${args.out}/curves.svg`);
if (args.save) torch.save(net.stateDict(), args.save);

const { accuracy } = await trainer.evaluate(testLoader);
console.log(`test accuracy: ${accuracy!.toFixed(4)}`);
