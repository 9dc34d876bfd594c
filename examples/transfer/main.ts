// Transfer learning: what a VGG16 has learned to see, and a new head that learns to name what is in a folder's pictures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, type Dataset, Subset, TensorDataset } from 'nodetorch/data';
import * as plot from 'nodetorch/plot';
import { callbacks, metrics, Trainer } from 'nodetorch/train';
import { ImageFolder, io, transforms as T } from 'nodetorch/vision';
import { Frozen } from './frozen.js';
import { readWeights, vggFeatures } from './vgg.js';

const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    weights: { type: 'string', default: 'IMAGENET1K_V1' },
    size: { type: 'string', default: '224' },
    limit: { type: 'string' },
    'cache-features': { type: 'boolean', default: false },
    epochs: { type: 'string', default: '5' },
    'batch-size': { type: 'string', default: '32' },
    lr: { type: 'string', default: '0.001' },
    seed: { type: 'string', default: '0' },
    device: { type: 'string', default: 'auto' },
    out: { type: 'string', default: 'runs/transfer' },
  },
});
const [size, epochs, batchSize] = [Number(args.size), Number(args.epochs), Number(args['batch-size'])];
const device = args.device === 'auto' ? (torch.cuda.isAvailable() ? 'cuda' : 'cpu') : args.device;
torch.manualSeed(Number(args.seed));

// Features that are computed once are those of the pictures as they are.
const augment = args['cache-features'] ? [] : [new T.RandomHorizontalFlip()];
const prepare = [
  new T.ToDtype('float32', { scale: true }),
  new T.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
];
const loader = (path: string) => io.readImage(path, { shrinkTo: [size, size] });
const folders = {
  train: new ImageFolder(join(args.data, 'train'), { loader, transform: new T.Compose([...augment, ...prepare]) }),
  test: new ImageFolder(join(args.data, 'test'), { loader, transform: new T.Compose(prepare) }),
};
const { classes } = folders.train;

const base = vggFeatures(await readWeights(args.weights));
const before = new Map([...base.stateDict()].map(([key, value]) => [key, value.clone()]));
const frozen = new Frozen(base).to(device);
const features = torch.scope(() => frozen.forward(torch.zeros([1, 3, size, size], { device })).numel());
const head = new nn.Sequential(
  new nn.Flatten(),
  new nn.Linear(features, 256),
  new nn.ReLU(),
  new nn.Dropout(0.5),
  new nn.Linear(256, classes.length),
);

/** Some of a folder's pictures, spread over its classes. */
function some(pictures: ImageFolder): Dataset<[Tensor, number]> {
  const every = Math.max(1, pictures.length / Number(args.limit ?? pictures.length));
  const indices = Array.from({ length: Math.floor(pictures.length / every) }, (_, i) => Math.floor(i * every));
  return new Subset(pictures, indices);
}

/** What the base makes of every picture: it never changes, so once is enough. */
async function featuresOf(pictures: Dataset<[Tensor, number]>): Promise<TensorDataset<[Tensor, Tensor]>> {
  const parts: [Tensor, Tensor][] = [];
  for await (const [images, targets] of new DataLoader(pictures, { batchSize })) {
    parts.push([torch.scope(() => frozen.forward(images.to(device)).cpu()), targets]);
    images.dispose();
  }
  return new TensorDataset(torch.cat(parts.map(([x]) => x)), torch.cat(parts.map(([, y]) => y)));
}

const [train, test] = [some(folders.train), some(folders.test)];
console.log(`${train.length} pictures to train on and ${test.length} to test on, ${classes.length} classes`);
const cached = args['cache-features'];
const load = async (pictures: Dataset<[Tensor, number]>, shuffle: boolean) =>
  cached
    ? new DataLoader(await featuresOf(pictures), { batchSize, shuffle })
    : new DataLoader(pictures, { batchSize, shuffle });
const [trainLoader, testLoader] = [await load(train, true), await load(test, false)];

const trainer = new Trainer(cached ? head : new nn.Sequential(frozen, head), {
  optimizer: new optim.Adam(head.parameters(), { lr: Number(args.lr) }),
  loss: nn.functional.crossEntropy,
  metrics: { accuracy: metrics.accuracy() },
  device,
});
const history = await trainer.fit(trainLoader, { epochs, validation: testLoader, callbacks: [callbacks.progress()] });

mkdirSync(args.out, { recursive: true });
torch.save(head.stateDict(), `${args.out}/head.pt`);
history.save(`${args.out}/history.json`);
await (await plot.curves(history)).save(`${args.out}/curves.svg`);

const changed = [...base.stateDict()].filter(([key, value]) => !value.cpu().equal(before.get(key)!));
if (changed.length > 0) throw new Error(`the base has changed: ${changed.map(([key]) => key).join(', ')}`);
console.log('the base is unchanged, to the bit');
const { accuracy } = await trainer.evaluate(testLoader);
console.log(`test accuracy: ${accuracy!.toFixed(4)}`);
