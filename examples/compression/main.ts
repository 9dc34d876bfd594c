// Three ways to make a network smaller, on MNIST: a small network that learns from a large one's answers (Hinton et al.,
// Distilling the Knowledge in a Neural Network, 2015), weights near zero set to zero (Han et al., Learning both Weights
// and Connections, 2015), and weights and inputs of eight bits.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import { MNIST } from 'nodetorch/vision';
import { calibrate, quantize } from './quantized.js';

const F = nn.functional;
const { prune } = nn.utils;
const { values: args } = parseArgs({
  options: {
    data: { type: 'string', default: 'data' },
    epochs: { type: 'string', default: '5' },
    'fine-tune-epochs': { type: 'string', default: '2' }, // after pruning
    'batch-size': { type: 'string', default: '128' },
    width: { type: 'string', default: '512' }, // of the teacher's hidden layers
    'student-width': { type: 'string', default: '128' },
    temperature: { type: 'string', default: '4' }, // of the soft targets
    alpha: { type: 'string', default: '0.7' }, // how much the soft targets count
    sparsity: { type: 'string', default: '0.9' }, // the part of the weights that is pruned
    threads: { type: 'string', default: '1' }, // while the latency is measured
    seed: { type: 'string', default: '0' },
    out: { type: 'string', default: 'runs/compression' },
  },
});
torch.manualSeed(Number(args.seed));
mkdirSync(args.out, { recursive: true });

const transform = (images: Tensor) => images.sub(0.1307).div(0.3081);
const trainSet = new MNIST(args.data, { train: true, transform });
const testSet = new MNIST(args.data, { train: false, transform });
const trainLoader = new DataLoader(trainSet, { batchSize: Number(args['batch-size']), shuffle: true });
const testLoader = new DataLoader(testSet, { batchSize: 1000 });

function makeNet(widths: readonly number[], dropout: number): nn.Sequential {
  const layers: nn.Module[] = [new nn.Flatten()];
  for (const [i, width] of widths.entries()) {
    layers.push(new nn.Linear(widths[i - 1] ?? 784, width), new nn.ReLU(), new nn.Dropout(dropout));
  }
  return new nn.Sequential(...layers, new nn.Linear(widths.at(-1)!, 10));
}

type Loss = (output: Tensor, x: Tensor, y: Tensor) => Tensor;
const hardLoss: Loss = (output, _, y) => F.crossEntropy(output, y);

async function train(name: string, net: nn.Sequential, loss: Loss, epochs: number, maxLr: number) {
  const optimizer = new optim.AdamW(net.parameters(), { lr: maxLr });
  const totalSteps = epochs * trainLoader.length;
  const scheduler = new optim.lrScheduler.OneCycleLR(optimizer, { maxLr, totalSteps });
  for (let epoch = 1; epoch <= epochs; epoch++) {
    net.train();
    let sum = 0;
    for await (const batch of trainLoader) {
      const [x, y] = batch;
      torch.scope(() => {
        optimizer.zeroGrad();
        const value = loss(net.forward(x) as Tensor, x, y);
        value.backward();
        optimizer.step();
        scheduler.step();
        sum += value.item();
      });
      for (const tensor of batch) tensor.dispose();
    }
    const figures = `loss ${(sum / trainLoader.length).toFixed(4)} test accuracy ${(await accuracy(net)).toFixed(4)}`;
    console.log(`${name}: epoch ${epoch}/${epochs} ${figures}`);
  }
}

async function accuracy(net: nn.Sequential): Promise<number> {
  net.eval();
  let correct = 0;
  for await (const batch of testLoader) {
    torch.inferenceMode(() =>
      torch.scope(() => {
        correct += (net.forward(batch[0]) as Tensor).argmax(1).eq(batch[1]).sum().item();
      }),
    );
    for (const tensor of batch) tensor.dispose();
  }
  return correct / testSet.length;
}

const epochs = Number(args.epochs);
const [width, studentWidth] = [Number(args.width), Number(args['student-width'])];
const teacher = makeNet([width, width], 0.2);
await train('teacher', teacher, hardLoss, epochs, 2e-3);

// Distillation: the student learns which digits the teacher finds similar, besides which one is right.
const [temperature, alpha] = [Number(args.temperature), Number(args.alpha)];
const distillationLoss: Loss = (output, x, y) => {
  const answers = torch.noGrad(() => teacher.forward(x) as Tensor);
  const soft = F.klDiv(
    F.logSoftmax(output.div(temperature), { dim: 1 }),
    F.logSoftmax(answers.div(temperature), { dim: 1 }),
    { reduction: 'batchmean', logTarget: true },
  ).mul(temperature ** 2); // the gradients shrink by that
  return soft.mul(alpha).add(F.crossEntropy(output, y), { alpha: 1 - alpha });
};
const student = makeNet([studentWidth], 0);
const distilled = student.clone();
await train('student', student, hardLoss, epochs, 5e-3);
await train('distilled student', distilled, distillationLoss, epochs, 5e-3);

// Pruning: the smallest weights of all layers together become zero and stay it while the others are trained on.
const pruned = teacher.clone();
const linears = [...pruned.children()].filter((layer) => layer instanceof nn.Linear);
prune.globalUnstructured(
  linears.map((linear) => [linear, 'weight'] as const),
  prune.L1Unstructured,
  { amount: Number(args.sparsity) },
);
console.log(`pruned: test accuracy ${(await accuracy(pruned)).toFixed(4)} before fine-tuning`);
await train('pruned', pruned, hardLoss, Number(args['fine-tune-epochs']), 1e-3);
for (const linear of linears) prune.remove(linear, 'weight');
const zeros = linears.reduce((sum, { weight }) => sum + weight.eq(0).sum().item(), 0);
const weights = linears.reduce((sum, { weight }) => sum + weight.numel(), 0);
console.log(`pruned: ${((100 * zeros) / weights).toFixed(1)} % of ${weights} weights are zero`);

// Quantization: ten batches of training digits show how large the inputs of each layer are.
const batches = Array.from({ length: 10 }, (_, i) => {
  const size = Math.min(100, Math.floor(trainSet.length / 10));
  return trainSet.getBatch(Array.from({ length: size }, (_, j) => i * size + j))[0];
});
const quantized = quantize(teacher, calibrate(teacher, batches));

/** The median time of a forward pass in milliseconds. */
function latency(net: nn.Sequential, batchSize: number): number {
  const x = torch.randn([batchSize, 1, 28, 28]);
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    torch.inferenceMode(() => torch.scope(() => void net.forward(x)));
    return performance.now() - start;
  });
  x.dispose();
  const measured = times.slice(10).sort((a, b) => a - b); // the first ones warm up
  return measured[measured.length / 2]!;
}

torch.setNumThreads(Number(args.threads));
console.log('\n                  accuracy  size (kB)  gzip (kB)  batch of 1 (ms)  of 256 (ms)');
for (const [name, net] of Object.entries({
  teacher,
  pruned,
  int8: quantized,
  student,
  'distilled student': distilled,
})) {
  const path = `${args.out}/${name.replace(' ', '-')}.pt`;
  torch.save(net.stateDict(), path);
  const figures = [
    (await accuracy(net)).toFixed(4).padStart(8),
    (statSync(path).size / 1000).toFixed(0).padStart(9),
    (gzipSync(readFileSync(path)).length / 1000).toFixed(0).padStart(9),
    latency(net, 1).toFixed(3).padStart(15),
    latency(net, 256).toFixed(2).padStart(11),
  ];
  console.log(`${name.padEnd(17)} ${figures.join('  ')}`);
}
