// Trains a small detector from scratch to find blood cells, tests it, and draws what it finds. The README beside this
// file says what it reaches.
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { metrics } from 'nodetorch/train';
import { collate, folderOf, Pictures } from './data.js';
import { detect } from './detect.js';
import { detectionLoss, type Target } from './loss.js';
import { cellCenters, Detector, STRIDE } from './model.js';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'BCCD' },
    classes: { type: 'string', default: 'RBC,WBC,Platelets' },
    train: { type: 'string', default: 'trainval' },
    test: { type: 'string', default: 'test' },
    width: { type: 'string', default: '192' },
    height: { type: 'string', default: '144' },
    epochs: { type: 'string', default: '24' },
    'batch-size': { type: 'string', default: '8' },
    lr: { type: 'string', default: '2e-3' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: torch.cuda.isAvailable() ? 'cuda' : 'cpu' },
    out: { type: 'string', default: 'runs/detection' },
    resume: { type: 'boolean', default: false },
    weights: { type: 'string' },
  },
});
torch.manualSeed(Number(args.seed));
const epochs = Number(args.epochs);
const classes = args.classes.split(',');
const size: [number, number] = [Number(args.height), Number(args.width)];
const device = torch.device(args.device);
mkdirSync(args.out, { recursive: true });

const root = await folderOf(args.data, args.out);
const trainSet = await Pictures.read(root, args.train, classes, size, true);
const testSet = await Pictures.read(root, args.test, classes, size, false);
const trainLoader = new DataLoader(trainSet, {
  batchSize: Number(args['batch-size']),
  shuffle: true,
  collateFn: collate,
});
const testLoader = new DataLoader(testSet, { batchSize: 8, collateFn: collate });

const net = new Detector(classes.length).to(device);
if (args.weights) net.loadStateDict(torch.load(args.weights) as Map<string, torch.Tensor>);
const centers = cellCenters(size[0] / STRIDE, size[1] / STRIDE).to(device);
const optimizer = new optim.AdamW(net.parameters(), { lr: Number(args.lr), weightDecay: 1e-3 });
const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, {
  maxLr: Number(args.lr),
  totalSteps: Math.max(1, epochs * trainLoader.length),
});
const onDevice = ({ boxes, labels }: Target): Target => ({ boxes: boxes.to(device), labels: labels.to(device) });

async function train(): Promise<number> {
  net.train();
  let sum = 0;
  for await (const [images, targets] of trainLoader) {
    torch.scope(() => {
      optimizer.zeroGrad();
      const loss = detectionLoss(net.forward(images.to(device)), centers, targets.map(onDevice));
      loss.backward();
      nn.utils.clipGradNorm_(net.parameters(), 5);
      optimizer.step();
      scheduler.step();
      sum += loss.item();
    });
  }
  return sum / trainLoader.length;
}

async function test() {
  net.eval();
  const metric = metrics.meanAveragePrecision();
  for await (const [images, targets] of testLoader) {
    torch.scope(() => metric.update(detect(net, images.to(device)), targets));
  }
  return metric.compute();
}

// Everything that training needs to go on where it was.
const checkpoint = `${args.out}/checkpoint.pt`;
let epoch = 0;
if (args.resume && existsSync(checkpoint)) {
  const state: any = torch.load(checkpoint);
  net.loadStateDict(state.net);
  optimizer.loadStateDict(state.optimizer);
  scheduler.loadStateDict(state.scheduler);
  torch.setRngState(state.rng);
  epoch = state.epoch;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
while (epoch < epochs) {
  const start = performance.now();
  const loss = await train();
  epoch++;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const tested = epoch % 5 === 0 || epoch === epochs ? `  mAP50 on ${args.test} ${percent((await test()).map50)}` : '';
  console.log(`epoch ${epoch}/${epochs}  loss ${loss.toFixed(3)}  ${seconds} s${tested}`);
  const [state, rng] = [net.stateDict(), torch.getRngState()];
  const rest = { optimizer: optimizer.stateDict(), scheduler: scheduler.stateDict() };
  torch.save({ net: state, rng, epoch, ...rest }, checkpoint);
}

const result = await test();
console.log(`\nmAP50 ${percent(result.map50)}, mAP ${percent(result.map)}`);
for (const { label, map50, map } of result.perClass) {
  console.log(`${classes[label]!.padEnd(12)} AP50 ${percent(map50)}  AP ${percent(map)}`);
}
torch.save(net.stateDict(), `${args.out}/model.pt`);

// What it is fairly sure of on the first test images.
net.eval();
const few = testSet.samples.slice(0, 6).map((_, i) => testSet.get(i)[0]);
const images = torch.stack(few);
const found = detect(net, images.to(device), { scoreThreshold: 0.35, iouThreshold: 0.4 });
const figure = await plot.drawBoundingBoxes(
  images,
  found.map(({ boxes }) => boxes),
  { labels: found.map(({ labels }) => labels), scores: found.map(({ scores }) => scores), classes, columns: 3 },
);
await figure.save(`${args.out}/found.svg`);
await figure.save(`${args.out}/found.png`);
